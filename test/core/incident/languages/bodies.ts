// Finished reviews under our labels, in five languages; options and change marks stay English.
import type { Answers } from '../../../support/body.js';

/** What is no prose, and so is the same in every language. */
const CHOICES: Answers = {
  severity: 'SEV2',
  detectionSource: 'Operator',
  runIds: 'run-8841, run-8847',
  agentVersion: 'refund-agent 4.2.1',
  modelLane: 'vendor-model-2026-02-01',
  primaryClass: 'Tool argument failure',
  secondaryClasses: 'Approval boundary failure',
  triggerKind: 'Prompt version',
  failedControlKind: 'Eval',
  urgent: 'No',
  examples: 'Yes',
  ownerObvious: 'Yes',
  evalAssets: 'Exact run in the regression set, Synthetic version in a release gate',
  gateChangeKinds: 'Mandatory eval pass',
  releaseDecision: 'Hold',
};

const German: Answers = {
  affectedWorkflow: 'Erstattungen: der Agent entscheidet und zahlt aus',
  detectedAt: '14. März 2026, 02:10 Uhr MEZ',
  impact: '41 Kundinnen und Kunden bekamen ihr Geld zweimal, zusammen 6.300 Euro',
  containment: 'Das Werkzeug für Erstattungen wurde um 02:40 Uhr abgeschaltet',
  workflowStep: 'Auszahlung, nach der Prüfung der Richtlinie',
  timeline: '02:10 erste doppelte Erstattung\n02:31 der Support bemerkt es\n02:40 Werkzeug aus',
  toolConfiguration: 'issue_refund Schema v7, Grenze 500 EUR',
  approvalPolicy: 'Ab 500 EUR muss eine Teamleitung zustimmen',
  releaseChanges: 'Prompt 18, am 13.03.2026 ausgerollt',
  whatFailed: 'Für eine Bestellnummer wurde die Erstattung zweimal ausgelöst',
  trigger: 'Am 13. März wurde Prompt 18 ausgerollt, in dem die Anweisung zur Bestellnummer fehlte',
  failedControl: 'Keine Prüfung deckt eine wiederholte Erstattung für dieselbe Bestellung ab',
  missingEvidence: 'Die Argumente der Werkzeugaufrufe standen nicht in den Traces',
  missedEval:
    'Die Regressionssuite für Erstattungen hat keinen Fall mit wiederholter Bestellnummer',
  missedAlert: 'Mehr als eine Erstattung je Bestellung innerhalb von zehn Minuten',
  firstSignal: 'Anzahl der Erstattungen je Bestellung',
  evalChanges: '- [ ] Fall mit wiederholter Erstattung — @acme/agents — #45 — due 2026-12-01',
  evalProves:
    'Zeigt, dass eine Bestellung einmal erstattet wird. Zeigt nicht, dass der Betrag stimmt.',
  gateChanges:
    '- [ ] Die Suite ist vor jedem Rollout Pflicht — @acme/release — #46 — due 2026-12-01',
  evidenceTasks: '- [ ] Argumente der Aufrufe aufzeichnen — @acme/platform — due 2026-12-01',
};

const French: Answers = {
  affectedWorkflow: 'Remboursements : l’agent décide et verse',
  detectedAt: '14 mars 2026 à 02h10 CET',
  impact: '41 clients ont été remboursés deux fois, soit 6 300 euros en tout',
  containment: 'L’outil de remboursement a été désactivé à 02h40',
  workflowStep: 'Versement, après la consultation de la règle',
  timeline: '02h10 premier double remboursement\n02h31 le support s’en aperçoit\n02h40 outil coupé',
  toolConfiguration: 'issue_refund schéma v7, limite de 500 EUR',
  approvalPolicy: 'Au-delà de 500 EUR un responsable doit approuver',
  releaseChanges: 'Invite 18, déployée le 13/03/2026',
  whatFailed: 'Le remboursement a été déclenché deux fois pour un même numéro de commande',
  trigger: 'Le 13 mars, l’invite 18 a été déployée sans la consigne sur le numéro de commande',
  failedControl: 'Aucune évaluation ne couvre un remboursement répété pour une même commande',
  missingEvidence: 'Les arguments des appels d’outils n’étaient pas dans les traces',
  missedEval: 'La suite de régression des remboursements n’a aucun cas de commande répétée',
  missedAlert: 'Plus d’un remboursement par commande en dix minutes',
  firstSignal: 'Nombre de remboursements par commande',
  evalChanges: '- [ ] Cas de remboursement répété — @acme/agents — #45 — due 2026-12-01',
  evalProves:
    'Montre qu’une commande est remboursée une fois. Ne montre pas que le montant est juste.',
  gateChanges:
    '- [ ] La suite est obligatoire avant chaque déploiement — @acme/release — #46 — due 2026-12-01',
  evidenceTasks: '- [ ] Enregistrer les arguments des appels — @acme/platform — due 2026-12-01',
};

const Spanish: Answers = {
  affectedWorkflow: 'Reembolsos: el agente decide y paga',
  detectedAt: '14 de marzo de 2026, 02:10 CET',
  impact: '41 clientes recibieron el reembolso dos veces, 6.300 euros en total',
  containment: 'La herramienta de reembolsos se desactivó a las 02:40',
  workflowStep: 'Pago, después de consultar la política',
  timeline: '02:10 primer reembolso doble\n02:31 soporte lo nota\n02:40 herramienta apagada',
  toolConfiguration: 'issue_refund esquema v7, límite 500 EUR',
  approvalPolicy: 'Por encima de 500 EUR aprueba una persona responsable',
  releaseChanges: 'Instrucción 18, desplegada el 13 de marzo de 2026',
  whatFailed: 'El reembolso se lanzó dos veces para el mismo número de pedido',
  trigger: 'El 13 de marzo se desplegó la instrucción 18 sin la indicación del número de pedido',
  failedControl: 'Ninguna evaluación cubre un reembolso repetido para el mismo pedido',
  missingEvidence: 'Los argumentos de las llamadas no estaban en las trazas',
  missedEval: 'La suite de regresión de reembolsos no tiene ningún caso de pedido repetido',
  missedAlert: 'Más de un reembolso por pedido en diez minutos',
  firstSignal: 'Número de reembolsos por pedido',
  evalChanges: '- [ ] Caso de reembolso repetido — @acme/agents — #45 — due 2026-12-01',
  evalProves:
    'Demuestra que un pedido se reembolsa una vez. No demuestra que el importe sea correcto.',
  gateChanges:
    '- [ ] La suite es obligatoria antes de cada despliegue — @acme/release — #46 — due 2026-12-01',
  evidenceTasks: '- [ ] Registrar los argumentos de las llamadas — @acme/platform — due 2026-12-01',
};

const Portuguese: Answers = {
  affectedWorkflow: 'Reembolsos: o agente decide e paga',
  detectedAt: '14 de março de 2026, 02:10 CET',
  impact: '41 clientes foram reembolsados duas vezes, 6.300 euros ao todo',
  containment: 'A ferramenta de reembolsos foi desligada às 02:40',
  workflowStep: 'Pagamento, depois da consulta à política',
  timeline:
    '02:10 primeiro reembolso em dobro\n02:31 o suporte percebe\n02:40 ferramenta desligada',
  toolConfiguration: 'issue_refund esquema v7, limite de 500 EUR',
  approvalPolicy: 'Acima de 500 EUR uma pessoa responsável aprova',
  releaseChanges: 'Instrução 18, implantada em 13 de março de 2026',
  whatFailed: 'O reembolso foi acionado duas vezes para o mesmo número de pedido',
  trigger: 'Em 13 de março a instrução 18 foi implantada sem a orientação do número de pedido',
  failedControl: 'Nenhuma avaliação cobre um reembolso repetido para o mesmo pedido',
  missingEvidence: 'Os argumentos das chamadas não estavam nos registros',
  missedEval: 'A suíte de regressão de reembolsos não tem nenhum caso de pedido repetido',
  missedAlert: 'Mais de um reembolso por pedido em dez minutos',
  firstSignal: 'Número de reembolsos por pedido',
  evalChanges: '- [ ] Caso de reembolso repetido — @acme/agents — #45 — due 2026-12-01',
  evalProves: 'Mostra que um pedido é reembolsado uma vez. Não mostra que o valor esteja correto.',
  gateChanges:
    '- [ ] A suíte é obrigatória antes de cada implantação — @acme/release — #46 — due 2026-12-01',
  evidenceTasks: '- [ ] Registrar os argumentos das chamadas — @acme/platform — due 2026-12-01',
};

const Japanese: Answers = {
  affectedWorkflow: '返金処理：エージェントが判断して支払う',
  detectedAt: '2026年3月14日 02時10分 JST',
  impact: '41人の顧客に二重に返金され、合計6,300ユーロになった',
  containment: '02時40分に返金ツールを停止した',
  workflowStep: '規程を確認した後の支払い',
  timeline: '02:10 最初の二重返金\n02:31 サポートが気づく\n02:40 ツール停止',
  toolConfiguration: 'issue_refund スキーマ v7、上限500ユーロ',
  approvalPolicy: '500ユーロを超える返金は責任者の承認が必要',
  releaseChanges: 'プロンプト18を2026年3月13日に公開',
  whatFailed: '同じ注文番号に対して返金が二回実行された',
  trigger: '3月13日に注文番号の指示が抜けたプロンプト18が公開された',
  failedControl: '同じ注文への繰り返しの返金を確かめる評価がなかった',
  missingEvidence: 'ツール呼び出しの引数がトレースに残っていなかった',
  missedEval: '返金の回帰テストに注文番号が重複する事例がない',
  missedAlert: '十分以内に一つの注文で二回以上の返金',
  firstSignal: '注文ごとの返金件数',
  evalChanges: '- [ ] 返金を繰り返す事例を追加 — @acme/agents — #45 — due 2026-12-01',
  evalProves: '一つの注文が一度だけ返金されることを示す。金額が正しいことは示さない。',
  gateChanges: '- [ ] 公開前に返金の評価を必須にする — @acme/release — #46 — due 2026-12-01',
  evidenceTasks: '- [ ] 呼び出しの引数を記録する — @acme/platform — due 2026-12-01',
};

/** By language: the answers of a finished review, and when it was detected. */
export const BODIES: Record<string, { answers: Answers; detectedAt: string }> = {
  German: { answers: { ...CHOICES, ...German }, detectedAt: '2026-03-14T01:10:00.000Z' },
  French: { answers: { ...CHOICES, ...French }, detectedAt: '2026-03-14T01:10:00.000Z' },
  Spanish: { answers: { ...CHOICES, ...Spanish }, detectedAt: '2026-03-14T01:10:00.000Z' },
  Portuguese: { answers: { ...CHOICES, ...Portuguese }, detectedAt: '2026-03-14T01:10:00.000Z' },
  Japanese: { answers: { ...CHOICES, ...Japanese }, detectedAt: '2026-03-13T17:10:00.000Z' },
};
