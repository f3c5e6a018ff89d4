// English verbs: base forms whose -s form may be a verb, and irregular past forms.
import { words } from './words.js';

/** Verbs that are seldom nouns: after a plural noun the bare form is a verb. */
export const PLAIN_VERBS = words(`
accept access achieve act add adjust admit allow announce annotate answer anticipate appear append
apply appoint approve arrive ask assert assess assign assume attach avoid await become begin behave
believe belong bind bring build bypass calculate carry catch categorise categorize cease choose cite
clarify classify clear close coincide collapse collect combine come compare compete compile complain
complete compute concern confirm connect consider consist consult consume contact contain continue
contribute convert convince correct correspond cost count cover crash create cut deactivate decide
declare decline decrease defer define degrade delegate delete deliver demand demonstrate deny depend
deploy deprecate derive describe deserve detect determine deviate differ disable disagree disallow
disappear discard disclose discover discuss display distinguish distribute divide do double drift
drop earn edit elect eliminate embed emerge emit enable encode encounter encourage end enforce enrich
enrol enroll ensure enter equal escape establish evaluate evict exceed exclude execute exist expand
expect expire expose extend extract fail fall favour feed fetch fill find finish fire fit flip
follow forbid force forget forward free gain gather generate get give go govern grant grow guarantee
guess halt handle happen hear hide hit hold identify ignore imply import improve include
incorporate increase indicate inform infer ingest inherit initiate inject inspect install instruct
integrate intend interpret interrupt intervene introduce invalidate invite invoke involve isolate
issue join keep know label lack last launch lead learn leave let lie lift live load lock lose maintain
make manage map mark mask match matter mean measure merge migrate mirror misclassify misread miss
modify mount move mute name need neglect notice notify obey occur offer omit open operate opt originate
overflow overlook override overwrite own page parse pass pause pay perform permit persist pick point
populate post postpone prefer prepare press presume prevent print proceed produce prohibit promise
promote propagate propose protect prove provide publish pull push put query raise reach react read
realise realize receive recognise recognize recommend reconcile record recover redact redeem redirect
reduce refer reflect refresh refuse regard register reindex reject relate release relabel rely
remain remember remind remove rename render renew reopen repeat replace reply report represent
reproduce request require resemble reserve reset resolve respond restart restore restrict result resume
retain retire retrain retrieve retry return reuse reveal revert revise revoke rewrite ride ring rise roll
rotate route run save say scale schedule score see seem select sell send separate serve set settle
share shift ship show shut sign simulate sit skip slip solve sort speak specify spend spill split
spot start state stay steal stem stop store strip submit subscribe succeed suffer suggest supply suppose
suppress surface suspect suspend swallow switch take talk tell tend terminate think throttle throw tick
tolerate touch track transfer transform translate transliterate transmit travel treat trigger trim
trip truncate trust try turn type undergo understand unify unlock update upgrade upload use validate
vanish vary verify view violate visit wait walk want warn wash watch weaken win wipe wonder work wrap
write yield archive mock monitor rank redo hand ping pin alert sample check audit test log review
abort absorb accelerate accompany accuse acknowledge activate adapt address administer advertise advise
aggregate aim alternate amend amplify apologise apologize arrange arrest assemble assist astonish audit
authenticate authorise authorize await award backfill balance bar bear beat bend bet blacklist blame bleed
blend blind blink block bother bounce bow brief broadcast browse burn cancel capture cast centralise
certify challenge cheat chase circulate circumvent clean click cling cluster coerce collide colour commute
compensate compensates compete comply compress compromise conceal condense conduct confess configure
conflict confuse constitute constrain contradict cool coordinate cope countersign crawl creep cripple
criticise cross crowd curate cure curtail customise dare dash debug decay decide declare decode decrypt
deduce deduct deem default defend deflect delegate delay deliver denote depart depict deploy deprive
deputise deserve detach deteriorate devote diagnose dictate dig digest diminish dip direct disappoint
disconnect discourage disguise dislike dismiss dispatch dispense disperse dispose dispute disregard
disrupt dissolve distort disturb divert dominate donate dose download downgrade drag drain draw dream
dress drink drive dry dump duplicate earn ease eat echo elaborate elapse electrify elevate emphasise
employ empty encrypt enlarge enquire entail entitle envisage equip err erase erode evaporate evolve
examine exchange exclude excuse exempt exhaust exhibit exit expedite explain explode exploit export express
fabricate facilitate fade fake fax feature ferry fetch flatten flush fool forecast foresee forge forgive
formulate frame freeze frighten fulfil fulfill garnish glance glow grab greet grind guide hallucinate
hang harm hash hate haul heat hesitate hijack hint hire hop host hurry hurt illuminate illustrate
impersonate impose impress incline incur index induce inflate inform inhibit innovate inquire inscribe insist
instantiate insult insure interact intercept interfere interleave interlock intersect introduce invent
invert invest irritate itemise itemize jail jam judge justify kick kill kiss knock lag land last laugh
launder lay leak lean leap lend lengthen liaise license lift lighten link listen litigate localise loop
loosen lower lurk mail march marry massage materialise mediate meet melt memorise mention mess migrate
mingle minimise miscalculate misfile misfire misinterpret mislabel mislead misplace misroute missend
mistake misuse mitigate mix moderate modernise multiply mutate navigate negate negotiate nominate normalise
normalize number nudge obscure observe obtain offset open oppose optimise optimize organise organize
orient oscillate outnumber outrun overcharge overload overrule oversee overtake overwhelm paint
pair park participate partition paste patrol pick piggyback pile plead plug pollute pool port possess pour
praise pray preach precede preclude predate predict prefix preload prescribe preserve press pretend
prevail price prioritise prioritize privatise probe procure produce profile prolong prompt pronounce prosecute
prune publicise punish purge pursue qualify quarantine question quit quote randomise rate ratify rationalise
realign reappear rearrange reassign reassure rebalance rebill reboot recalibrate recall recap reckon reclaim
reclassify recommend recompute reconnect reconstruct recount recruit rectify recur recycle redeploy
redesign redraw refine reflect reformat refund regain regenerate regret rehearse reimburse reinforce reinstall
reinstate reissue relabel relax relay relocate remap remedy remit remount renegotiate renumber
reorder reorganise repair repay repeal repel repost reprice reprint reprocess repurpose reroute
resample rescale rescan reschedule rescue research resend reshape reside resign resist reskin respect
respond reuse reverse reward ripple risk rob rock round ruin rush sabotage sack sail salvage sanction sanitise
sanitize satisfy save scare scatter schedule scold scramble scrape scratch scream screen script scrub scrutinise seal
search secure seed seek seize sense settle sever shake shape shed shelter shine shout shrink shuffle sink
skew slash sleep slide slow smash smooth snap sneak sniff snow soften sort spam spare spawn specialise
spell spike spin splash sponsor spread spring sprinkle spy squash squeeze stabilise stack stage stagger stall stamp
standardise stare steer stick stitch strand stream strengthen stress stretch strike strive stroll stumble
subtract succumb sue suffice sum summarise summarize summon supersede supervise supplement surpass surprise
surrender surround survive swap swear sweat sweep swing sync synchronise synchronize tailor tamper tap
target teach tear tease telephone tempt test thank thaw thicken threaten thrive tidy tie tighten
tilt time tip top tour trade trail train transcribe transplant trap treble tremble trickle troubleshoot tune
tunnel tweak twist unblock uncover undercut underestimate underline undermine undo unfold unfreeze uninstall
unite unload unlock unpack unpin unplug unroll unsubscribe untie unveil uphold upset urge
usher utter vaccinate value veto vote vouch wake wander waste waive weigh weld whitelist widen
wind wire withdraw withhold withstand witness worry worsen wreck yell zoom rubber-stamp auto-approve
auto-accept auto-close auto-merge auto-publish auto-renew re-read re-run re-check re-use re-enter re-send
re-index re-train re-open re-enable cross-check double-check spot-check hard-code soft-delete fast-track
pre-tick pre-fill time-out fail-over`);

/** Nouns as often as verbs: a verb only where the place in the clause says so. */
export const NOUNY_VERBS = words(`
access account act address advance advice age agent alarm alert amount answer appeal approach attack
audit balance ban bank base batch benefit bid bill block board book boost branch break bridge budget
bug bump cache call campaign cap care case cause chain change channel charge chart chat check claim
class click climb clock clone code comment commit complaint concern condition contact content contest
contract control copy cost count cover crash credit cut cycle damage date deal debate debit
default defence delay demand deploy deposit design detail dial display divide document double doubt
download draft drift drill drive drop dump edit effect email end entry error escalate estimate eval
exit experience exploit export extract fail feature feed field figure file filter fine fire fix flag
flash float flood flow focus fold force fork form format forward frame freeze function fund gap gate
glitch grade grant group guarantee guard guess guide hand hit hold host hour import increase index
influence input insert interest interface interview invoice issue item job jump key label lag land
lane lapse launch lead leak level lie light limit line link list load loan lock log look loop lunch
mail map mark market mask match measure meeting merge message mirror mistake mix mode model monitor
move name need net note notice number offer order output overflow override package page panic part
pass patch path pattern pause pay peak permit phase phone pick pilot ping place plan play point
policy pool pop post power practice present preview price print process produce profile profit
program progress project promise prompt proof protest pull purchase purge push query question queue
quote race raise range rank rate reach read reason rebuild receipt record refactor reference refund
reject release rename rent repair repeat replay reply report request rescue research reserve reset
response rest restart result retreat retry return reverse review reward rewrite ring rise risk roll
rollback route rule run rush sale sample scale scan schedule score scrape screen screenshot script
search season seat seed sense service set setup share shift ship shop show sign signal skill slice
slip slot smell sort sound source space spam spell spike split sponsor spot spread stack staff stage
stamp stand star start state step stock stop storage store storm strategy stream stress strike study
subject summary supply support surge surprise survey swap switch sync table tag talk target task tax
team term test text thread ticket time tip title token tool total touch trace track trade traffic
trail train transfer transport travel treat trend trial trick trigger trip trust try turn twist type
update upgrade upload upset use user value view visit voice volume vote walk wait warning watch
weight work wrap year`);

/** Irregular past and participle forms that are nothing else. */
export const IRREGULAR_PAST = words(`
was were came became began broke brought built bought caught chose cost did drew drove fell felt fed
fought found flew forgot forwent froze gave went grew hung heard held kept knew laid led left lent lost
made meant met overran overrode overwrote paid quit ran rang read rebuilt reset resent rewrote rose said saw
sent sold sought shook shot shrank shut sank sat slept slid spoke sped spent spun spread stood stole
stuck struck swore swept swung swam taught tore thought threw told took undid understood upset withdrew
woke won wore wrote misread mistook sprang forked froze fled bit blew dug hid lit stank shone split
resold retook outgrew undertook withheld overheard`);
export const IRREGULAR_PARTICIPLE = words(`
been become begun broken brought built bought caught chosen come cut done drawn driven fallen felt fed
found flown forgotten frozen given gone grown heard held hidden kept known laid led left lent let lost made
meant met overridden overwritten paid put read rebuilt reset resent rewritten risen run said seen sent set sold
shaken shot shown shut sought sunk spent spoken split spread stolen struck stuck sworn swept taken
taught thought thrown told torn understood undone withdrawn withheld won worn written hit misread mistaken
resold bitten blown hung redone rerun taken upset burnt learnt spelt typed`);
/** Words that end in -ed and are no past forms. */
export const NOT_PAST = words(`
need feed speed seed bed red fed hundred embed exceed proceed breed succeed indeed weed bleed shed
led sacred wicked naked rugged biased based automated detailed limited advanced unlimited fixed
shared combined mixed related dedicated so-called unattended untested unmonitored unreviewed
unchecked unowned unverified undocumented unbounded unrestricted unversioned uncapped unguarded
unauthorised unauthorized unexpected unsigned unpinned unvalidated uncovered unsupervised unlogged
unrelated newsfeed self-hosted so-called aforementioned outdated one-sided short-lived`);
