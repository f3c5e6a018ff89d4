// Words that say the same where two fields are compared; the first of a line stands for all.

const GROUPS = `
deploy deployment release rollout ship roll-out launch live push publish introduce
change modify alter switch swap replace replacement substitute move migrate migration transition update convert conversion
rename renaming
upgrade bump
raise increase lift grow up rise higher
lower decrease reduce cut reduction drop shorten
twice double two-fold doubled
triple three-fold thrice
remove delete drop disable deactivate
off disable deactivate unavailable down offline outage fail failure unreachable unresponsive dead broken break crash interruption
approve approval sign-off signoff authorise authorize authorization authorisation permit permission consent ok
review inspect look reviewer read
test eval evaluation evaluate check case suite tested exercise examine
verify validation validate verification
alert alarm page notify notification warn warning paging
limit cap bound ceiling maximum restrict restriction quota throttle
monitor monitoring watch observe supervise oversight track
log logging record trace
user customer client shopper buyer consumer
agent bot assistant ai model llm chatbot
provider vendor supplier partner
price pricing cost fee tariff
provide supply deliver send delivery sent
ask request demand want require requirement
write type enter input paste submit upload
wrong incorrect bad false erroneous faulty
outdated stale old obsolete expired
expire lapse expiry
document doc file page
credential certificate cert secret key licence license
email mail e-mail message
data information info
storm surge spike burst flood peak wave load traffic
rebuild reindex re-index rebuilt
allow able may can possible let
anyone anybody everyone everybody any all
nobody no one
confuse confusion
invent fabricate hallucinate hallucination imagine
choose choice decide decision pick select
large big
small little minor tiny
short brief
long
night overnight
morning
evening
weekend
begin start commence
end stop finish cease halt pause suspend
fallback backup standby failover
owner own ownership responsible
person human people man
team crew group
incorrect wrong
import load ingest ingestion
export extract
merge combine join unify consolidate collapse
split divide separate
lose loss lost lack
staff personnel employee worker
shop store
car vehicle
refund reimburse reimbursement
order purchase buy
payment pay payout transfer
format layout shape
field column attribute
duplicate double twice
retry repeat reattempt
blank empty
delay late lag
hospital clinic
doctor physician
flight plane
truck lorry
phone call telephone ring
country nation
town city
guideline policy rule
instruction prompt
temperature heat
picture photo image
region area zone
schedule timetable plan
holiday vacation
quick fast rapid
hour hours hr hrs h
minute minutes min mins
second seconds sec secs
day days
week weeks wk
month months
year years yr
`;

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function build(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of GROUPS.trim().split('\n')) {
    const [head = '', ...others] = line.split(' ');
    for (const word of [head, ...others]) if (!map.has(word)) map.set(word, head);
  }
  NUMBERS.forEach((word, value) => {
    map.set(word, String(value));
  });
  return map;
}

/** Word or stem → the word that stands for its group; numbers as digits. */
export const SYNONYMS: ReadonlyMap<string, string> = build();
