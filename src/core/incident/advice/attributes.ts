// Which OpenTelemetry attribute would have recorded a fact, or what a gap in the evidence names.
// Names are those of the GenAI semantic conventions; they are in development and may still move.
import type { SectionKey } from '../form/definition.js';

const BY_FACT: Partial<Record<SectionKey, readonly string[]>> = {
  runIds: ['gen_ai.conversation.id'],
  agentVersion: ['gen_ai.agent.version'],
  modelLane: ['gen_ai.request.model', 'gen_ai.response.model'],
  toolConfiguration: ['gen_ai.tool.definitions'],
};

/** Words of a gap and the attribute that answers it; of words that overlap, the narrower first. */
const BY_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:tools?|functions?|commands?|api)\b.{0,30}\b(?:arguments?|args|parameters?|params|payloads?|inputs?)\b|\b(?:arguments?|args|parameters?|payloads?)\b.{0,30}\b(?:tools?|functions?|commands?|calls?)\b/i,
    'gen_ai.tool.call.arguments',
  ],
  [
    /\b(?:tools?|functions?|commands?|api)\b.{0,30}\b(?:results?|responses?|returns?|returned|outputs?|errors?)\b|\b(?:exit (?:status|code)|stdout|stderr)\b/i,
    'gen_ai.tool.call.result',
  ],
  [
    /\btools?\b.{0,20}\b(?:schemas?|definitions?|configurations?|config|descriptions?|limits?)\b|\bwhich tools\b/i,
    'gen_ai.tool.definitions',
  ],
  [/\b(?:which|what) (?:\w+ ){0,2}(?:tool|function|command)\b/i, 'gen_ai.tool.name'],
  [
    /\b(?:system prompts?|system messages?|instructions?|prompt versions?|which prompt)\b/i,
    'gen_ai.system_instructions',
  ],
  [
    /\bagents?(?:'s)?\b.{0,15}\b(?:versions?|builds?|releases?|commits?)\b/i,
    'gen_ai.agent.version',
  ],
  [
    /\b(?:versions?|builds?|releases?|commits?) of (?:the |each |every )?agents?\b/i,
    'gen_ai.agent.version',
  ],
  [
    /\b(?:which|what) models?\b|\bmodels?\b.{0,15}\b(?:names?|versions?|lanes?|routes?|ids?|snapshots?)\b|\b(?:lanes?|routes?)\b/i,
    'gen_ai.response.model',
  ],
  [
    /\b(?:retriev\w+|documents?|passages?|chunks?|citations?|cited|search results?)\b/i,
    'gen_ai.retrieval.documents',
  ],
  [/\b(?:corpus|index|knowledge base|data sources?|vector store)\b/i, 'gen_ai.data_source.id'],
  [
    /\b(?:token (?:counts?|usage|use)|tokens|costs?|spend(?:ing)?|bills?|budgets?)\b/i,
    'gen_ai.usage.output_tokens',
  ],
  [
    /\b(?:which|what) (?:\w+ )?(?:agent|sub-?agent)\b|\bhand-?(?:over|off)s?\b/i,
    'gen_ai.agent.name',
  ],
  [
    /\b(?:run|trace|session|conversation|request|thread)[ -]ids?\b|\bwhich (?:runs?|sessions?|conversations?)\b/i,
    'gen_ai.conversation.id',
  ],
  [/\beval(?:uation)? scores?\b|\bjudge scores?\b/i, 'gen_ai.evaluation.score.value'],
  [/\b(?:finish|stop) reasons?\b|\bcut off|\btruncat\w+/i, 'gen_ai.response.finish_reasons'],
  [/\b(?:time-?outs?|timed out|error (?:types?|codes?))\b/i, 'error.type'],
  [
    /\b(?:transcripts?|conversations?|chats?|messages?|prompts?|user inputs?|context window)\b/i,
    'gen_ai.input.messages',
  ],
  [
    /\b(?:the|each|every|final|full|exact|which|generated|(?:agent|bot|model)'s) (?:\w+ )?(?:answers?|repl(?:y|ies)|completions?|outputs?)\b|\bmodel outputs?\b/i,
    'gen_ai.output.messages',
  ],
];
const MOST = 2;

/** Attributes that record a fact of the form; none where no convention has one. */
export function attributesOfFact(key: SectionKey): readonly string[] {
  return BY_FACT[key] ?? [];
}

/** At most two attributes that would have recorded what a text says was missing; may be none. */
export function attributesOfGap(text: string): readonly string[] {
  const even = text.slice(0, 2000).replace(/[’ʼ]/g, "'");
  const named = BY_WORDS.filter(([words]) => words.test(even)).map(([, attribute]) => attribute);
  return [...new Set(named)].slice(0, MOST);
}
