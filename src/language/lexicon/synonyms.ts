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
prisoner inmate detainee convict
guard warden
name call title label
wide broad loose permissive lax generous
narrow tight strict
permission right access privilege scope
currency lira euro dollar pound yen franc
menu card
derail rail rails rogue
tool function skill plugin plug-in
nobody unseen unread
waive waiver
fine penalty
link connection line
order sequence
reading measurement value figure number
share common joint
login account sign-in password
driver firmware
french spanish german italian dutch polish
language
cover include contain
skip bypass omit ignore circumvent
compare match reconcile
missing
manual hand
automatic auto automatically unattended
immediately instantly once straight directly
teacher tutor lecturer
pupil student
wage salary pay
car vehicle van
street road
medicine drug medication
dose dosage amount quantity
illness disease
meal food dish
child kid minor
parent mother father
money cash fund
bill invoice
contract agreement
lawyer attorney counsel solicitor
judge court
police officer
boss manager supervisor lead
colleague coworker
employee staff worker
applicant candidate
job position vacancy
house home flat apartment property
tenant renter
landlord
guest visitor
room suite
ticket case
trip journey travel ride
plane aircraft
ship vessel boat
harbour port
storehouse warehouse depot
parcel package shipment consignment
driver courier
factory plant site
machine device
robot
camera
battery
energy power electricity current
gas
water
rain storm weather snow
fire
night
traffic load volume
visitor
twin copy duplicate
mail post letter
website site page
button
screen display
server host node machine
cluster
network
database db store storage
table
row record entry line
file
folder directory
code source
repository repo
branch
build pipeline ci
library dependency package module framework sdk
version edition release
nightly overnight
weekly
monthly
hide hidden conceal
show display present
read see look view
hear listen
say tell state claim mention
answer reply respond response
understand comprehend grasp
forget forgot
mistake error slip
trust rely
danger risk hazard
safe secure
attack hack exploit
fraud scam
leak expose disclose reveal
private personal confidential
public open
foreign abroad overseas
local domestic
empty blank
full
broken defective damaged
same identical equal
different other
early premature
late delayed overdue
old previous former last
new fresh recent
weight mass
length size
height
speed pace
color colour
unit
metric
percent %
discount rebate reduction
coupon voucher code
gift present
game match
player gamer
score point
vote ballot
tax vat duty
law regulation rule statute
deadline due
date day
calendar schedule
meeting appointment
book reserve booking reservation
cancel annul void
confirm acknowledge
sign signature
stamp seal
print printer
scan scanner
photo picture
video film
audio sound voice
text wording phrase sentence
word term
letter character
number digit figure
list table
group category class
tag label
default preset standard
option setting flag parameter switch toggle
threshold
count tally number
sum total
average mean median
share portion fraction
half
quarter
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
