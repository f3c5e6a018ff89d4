// Words around a date, by what they do to it. Without accents, in the languages of the months.

const LISTS = {
  /** Joins day and time. */
  glue: `at on l d of the um am den dem der im le la el a o as alle alla ore ora hora horas heure heures uhr h hrs hr
    hour o'clock em en in de del di da do du th t time date datetime timestamp when datum zeit uhrzeit fecha data
    les il los las dia giorno jour に の`,
  about: `about around approx approximately circa ca c roughly probably maybe perhaps likely presumably estimated
    ungefahr etwa gegen rund vermutlich environ vers alrededor aproximadamente aprox hacia sobre cerca verso intorno
    ish 頃 ころ 約`,
  /** Stands between start and end. */
  span: 'to till until thru through bis jusque hasta fino ate から',
  /** A span behind “between”, else a list. */
  and: 'and und et y e al',
  or: 'or oder ou oppure either',
  /** What is told began then and went on. */
  start: `since from between starting started starts start began begin begins beginning onset beginn begann seit ab
    von zwischen depuis entre desde dal dalle tra fra`,
  /** Somebody or something noticed. */
  seen: `detected detection detect noticed notice discovered found seen saw spotted observed noted identified caught
    received sent alert alerts alerted alerting alarm alarms pager paged page pages pagerduty opsgenie grafana datadog
    sentry slack monitor monitoring dashboard fired fires firing rang ring triggered report reported reports reporting
    first customer customers user users support ticket mail email call called message complaint complaints entdeckt
    bemerkt festgestellt erkannt gemeldet meldung kunde kunden detecte constate signale remarque alerte client clients
    detectado detectada detectamos alerta cliente clientes notado avisado rilevato segnalato allarme 検知 検出 発見
    検知日時 発見日時 発生日時`,
  /** Something else happened then. */
  else: `ack acked acknowledged resolved resolution mitigated mitigation fixed fix contained containment closed end
    ended ends over deploy deployed deploys deployment release released releases rollout rolled rollback merged merge
    shipped ship launched launch introduced joined escalated escalation meeting review reviewed postmortem declared
    recovered recovery restored stopped disabled reverted revert due planned scheduled published committed commit
    created updated edited wrote written quittiert behoben ausgerollt ausgeliefert geschlossen beendet ende resolu
    corrige deploye fin resuelto corregido desplegado resolvido corrigido implantado risolto corretto rilasciato 解決
    復旧`,
  /** Moves the date, or denies it. */
  moves: `before after prior later earlier ago minus plus within next previous preceding following minute minutes min
    mins hours day days week weeks month months year years not never except unlike same than yet vor nach vorher nachher
    danach fruher spater tag tage stunden wochen nicht avant apres jours pas antes despues dias depois nao prima dopo
    giorni non przed po voor fore efter 前 後 以前 以降 まで`,
  /** Parts of the day: no hour, and half of a twelve-hour clock. */
  early:
    'morning mornings morgen morgens vormittag vormittags matin manana manha mattina mattino dawn early fruh 朝 午前',
  late: `afternoon evening evenings nachmittag nachmittags abend abends soir tarde noche pomeriggio sera 午後 夕方 late`,
  night: 'night tonight overnight nacht nachts nuit noite notte 夜',
  vague: `lunch lunchtime eod eob cob quarter half past mid viertel halb one two three four five six seven eight nine ten eleven twelve`,
  /** The zone is somebody's own. */
  local: 'local localtime locale lokal lokale ortszeit server office',
  /** At that time or before it; or somebody. */
  by: 'by',
  /** Says nothing about the date. */
  idle: `all times this last today yesterday heute gestern hier hoy ayer hoje ontem oggi ieri it was were is be been i we us our
    via per with for an some somebody someone team oncall on-call my they she he who that there exact exactly
    precisely sharp incident issue outage problem event war wurde durch haben wir par fue por foi`,
};

/** What a word does to a date. */
export type WordKind = keyof typeof LISTS;

/** Each word with its kind. */
export const WORDS: readonly (readonly [string, WordKind])[] = (
  Object.entries(LISTS) as [WordKind, string][]
).flatMap(([kind, list]) => list.split(/\s+/).map((word) => [word, kind] as const));

const KINDS = new Map(WORDS);

/** What a word does to a date, null where it is in no list. @param word folded, lower case */
export function wordKind(word: string): WordKind | null {
  return KINDS.get(word) ?? null;
}
