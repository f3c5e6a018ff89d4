// Answers in other languages are never misjudged: the rules that judge words are silent.
import { isEnglish } from '../../src/language/language.js';
import { findingsOn } from '../support/rule-cases.js';

const WORDING = [
  'trigger-missing',
  'control-missing',
  'trigger-control-same',
  'trigger-is-control',
  'control-is-trigger',
  'trigger-mixed',
  'control-mixed',
  'blames-model',
  'blames-person',
  'metric-vague',
  'prompt-only-fix',
  'version-vague',
];

const ANSWERS = [
  {
    language: 'German',
    trigger: 'Der Lieferant hat am Montag zwei Spalten umbenannt.',
    failedControl: 'Es gibt keinen Test für das Schema der Preisliste.',
    whatFailed: 'Der Agent hat 40 Angebote zu billig verschickt.',
    evalChanges: '- [ ] Regressionsfall für umbenannte Spalten — @acme/agents',
    agentVersion: 'Stand vom Freitag, Fassung zwölf',
  },
  {
    language: 'French',
    trigger: 'Le client a envoyé un contrat illisible de 300 pages.',
    failedControl: "Aucun seuil de confiance n'est défini pour la lecture.",
    whatFailed: 'Le robot a validé une clause qui était fausse.',
    evalChanges: '- [ ] Cas de test avec un contrat illisible — @acme/agents',
    agentVersion: 'version du vendredi',
  },
  {
    language: 'Spanish',
    trigger: 'Un proveedor envió un PDF con instrucciones ocultas.',
    failedControl: 'El agente puede enviar correos sin aprobación.',
    whatFailed: 'Se enviaron 30 correos a direcciones externas.',
    evalChanges: '- [ ] Caso con instrucciones ocultas — @acme/agents',
    agentVersion: 'la del viernes',
  },
  {
    language: 'Portuguese',
    trigger: 'O fornecedor mudou o formato da data na segunda-feira.',
    failedControl: 'Não há teste de contrato para o formato.',
    whatFailed: 'Foram feitas 20 reservas no dia errado.',
    evalChanges: '- [ ] Caso com datas trocadas — @acme/agents',
    agentVersion: 'a de sexta-feira',
  },
  {
    language: 'Japanese',
    trigger: '8月1日に倉庫のレイアウトを変更した。',
    failedControl: '地図の更新を確認する手順がない。',
    whatFailed: 'ロボットが棚に衝突した。',
    evalChanges: '- [ ] 棚の変更を含む回帰テスト — @acme/agents',
    agentVersion: '八月版',
  },
];

test.each(ANSWERS)('$language', ({ language: _, ...answers }) => {
  const found = findingsOn(answers).map(({ rule }) => rule);
  expect(found.filter((rule) => WORDING.includes(rule))).toEqual([]);
});

test.each([
  { text: 'Prompt verbessern', english: false },
  { text: 'Umstellung auf das neue Kassensystem', english: false },
  { text: 'improve the prompt', english: true },
  { text: 'Vendor renamed two columns', english: true },
])('$text', ({ text, english }) => {
  expect(isEnglish(text)).toBe(english);
});
