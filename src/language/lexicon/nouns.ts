// Nouns by what they stand for: safeguards, people, events, the parts of a system.
import { words } from './words.js';

/** Things that exist to contain a failure. Stems: see `stem`. */
export const SAFEGUARDS = words(`
lock locks latch brake veto vetoes button debounce debouncing mutex sanitising sanitizing sanitisation
sanitization sanitiser hardening encryption masking whitelister prevention restriction quarantines
approval approvals approver approvers approve review reviews reviewer reviewers eval evals
evaluation evaluations test tests testing canary canaries alert alerts alerting alarm alarms monitor
monitors monitoring log logs logging gate gates gating check checks checker checklist limit limits
limiter cap caps threshold thresholds guardrail guardrails guard guards filter filters filtering
validator validators validation verification verifier sign-off signoff sign-offs ownership quota
quotas fallback fallbacks failover sandbox permission permissions allowlist allow-list denylist
deny-list blocklist block-list blocklists whitelist blacklist audit audits auditing dashboard
dashboards wallboard coverage safeguard safeguards breaker kill-switch killswitch timeout timeouts
reconciliation assertion assertions lint linter preview previews sampling heartbeat watchdog
interlock redaction moderation plausibility sanity dedup deduplication idempotency retries drill on-
call pager paging four-eyes two-person second-person oversight supervision isolation pinning
versioning backup backups undo soft-delete cooling-off confirmation confirmations authentication mfa
2fa golden benchmark benchmarks dry-run bound bounds throttle throttling rate-limit ratelimit rate-
limiting acceptance precondition preconditions postcondition protection protections defence defences
defense defenses barrier barriers tripwire cooldown lockout scrutiny checksum spot-check spot-checks
second-approver groundedness segregation provenance traceability observability slo sla inspection
reconcile undo-window whitelisting blacklisting restriction restrictions human-in-the-loop
instrumentation probe probes detector detection allowance kpi stop-criteria guardrailed failsafe
fail-safe ratelimiter circuit-breaker exemption access-control acl rbac branch-protection codeowners
code-owners pre-check post-check precheck postcheck preflight pre-flight crosscheck cross-check
double-check recheck proofreading adjudication escrow quarantine ringfence pentest red-team redteam
certification attestation handbrake governor training-set test-set evalset harness dual-control
countersignature rubric gatekeeper safeguarded logger auditor audit-trail contingency tests'
reviewer's evaluator backstop redundancy`);

/** Things that are safeguards in one text and the system's ordinary parts in another. */
export const SAFEGUARD_PARTS = words(`
window margin trail history human digest spare scope scopes stop hold buffer fuse pin role roles
metric metrics drift rejection deadline budget budgets reserve shadow boundary boundaries duty rota
supervisor moderator judge requirement requirements consent signature signatures privilege
privileges rule rules regression regressions procedure procedures maximum minimum range floor
ceiling tolerance replica simulation simulator retention telemetry standby snapshot control controls
policy policies safety acknowledgement checkpoint inspector grader arbiter referee witness freeze
rollback handover handovers hand-over hand-overs hand-off handoff hand-offs escalation escalations
notification notifications warning warnings owner owners anomaly expiry freshness screening scan
scans scanner scanners captcha suite suites trace tracing comparison rollout rollouts
pipeline qa ci pilot process staging criterion criteria second 
 operator analyst clerk officer signatory approver's note notes
runbook runbooks playbook manifest 
rehearsal rehearsals training default defaults setting settings limit-order`);

/** Safeguards also by their head verb or participle. */
export const SAFEGUARD_VERBS = words(`
check checks checked checking verify verifies verified verifying validate validates validated
validating compare compares compared comparing review reviews reviewed reviewing approve approves
approved approving test tests tested testing monitor monitors monitored monitoring audit audits
audited alert alerts alerted page pages paged paging notify notifies notified warn warns warned log
logs logged record records recorded trace traces traced sample samples sampled inspect inspects
inspected cover covers covered detect detects detected catch catches caught block blocks blocked
blocking prevent prevents prevented stop stops stopped enforce enforces enforced require requires
required restrict restricts restricted limit limits limited cap caps capped bound bounded throttle
throttled confirm confirms confirmed escalate escalates escalated assert asserts asserted reconcile
reconciles reconciled match matches matched measure measures measured evaluate evaluates evaluated
screen screens screened scan scans scanned filter filters filtered redact redacts redacted gate gates
gated guard guards guarded protect protects protected pin pinned version versioned sign signs signed
countersign countersigned own owns owned supervise supervised 
acknowledge acknowledged rate-limited double-check spot-check spot-checks cross-check reject rejects
rejected refuse refuses refused flag flags flagged exercise exercised rehearse rehearsed simulate
simulated track tracked look looks looked watch watches watched sees verify isolate
isolated sanitise sanitises sanitised sanitize sanitized sanitising sanitizing escape escaped exempt exempted bypass bypasses bypassed mute muted suppress`);

/** People and parties outside the team, whose input or action may start an incident. */
export const OUTSIDERS = words(`
user users customer customers client clients caller callers patient patients guest guests passenger
passengers visitor visitors shopper shoppers buyer buyers seller sellers merchant merchants tenant
tenants landlord student students pupil pupils parent parents child kid teenager teacher citizen
citizens resident residents applicant applicants candidate candidates claimant claimants
policyholder policyholders member members subscriber subscribers player players driver drivers rider
riders courier couriers carrier carriers vendor vendors supplier suppliers provider providers partner
partners attacker attackers hacker fraudster fraudsters scammer scammers spammer thief burglar
impostor journalist reporter bidder investor borrower lender donor doctor nurse physician radiologist
pharmacist surgeon clinician lawyer counsel attorney judge court ministry authority authorities
regulator council bank insurer telco airline exchange bureau hospital clinic lab laboratory school
university farmer trader reseller distributor wholesaler manufacturer publisher author advertiser
influencer creator streamer fan contractor freelancer intern scraper stranger man woman boy girl lady
gentleman couple family neighbour neighbor recipient sender debtor creditor consumer household
households employee employees applicant's municipality government police party ring group employer
franchisee retailer grocer operator agency broker brokers dealer auctioneer tourist traveller
traveler commuter pilot captain skipper farmer officer inmate veteran pensioner widow heir executor
biologist chemist scientist researcher lecturer professor dean registrar librarian bot's mother
father husband wife daughter son grandmother sysadmin someone somebody adversary botnet crawler`);

/** People inside, who change things. */
export const INSIDERS = words(`
we ops team teams engineer engineers developer developers dev devs admin admins administrator
finops devops sre platform marketing finance legal hr sales security procurement facilities
compliance treasury colleague colleagues manager contractor intern analyst product design growth
maintainer maintainers they i studio infrastructure it-department operations accounting payroll
logistics editorial newsroom leadership management board executive ceo cfo cto staff vp director
officer coordinator lead principal architect pm po`);

/** Happenings, as nouns. */
export const EVENT_NOUNS = words(`
outage outages upgrade upgrades update updates migration release rollout roll-out deploy deployment
deploys switch switchover change changes bump spike spikes surge traffic load storm storms holiday
launch merge rename renaming import rebuild reindex rotation incident attack attacks injection
jailbreak request requests peak typo restart reboot crash maintenance patch refactor move cut strike
weather snow snowstorm flood flooding fire earthquake heatwave heat wave blackout black-out brownout
friday christmas easter hackathon election launch campaign promotion promo sale sales onboarding
cutover cut-over acquisition merger reorg reorganisation reorganization relocation expiry breach leak
theft loss power failure disconnect disconnection interruption shutdown downtime degradation
throttling saturation burst flood influx backlog batch bulk workload demand rush season closing
quarter-end year-end month-end leap daylight clock tweak edit edits swap replacement removal addition
introduction retirement deprecation rewrite re-write redesign relaunch extension expansion conversion
consolidation split transfer transition handoff flip toggle bugfix hotfix version bumping duplicate
duplicates corruption truncation malformed typo's misprint mistake mixup mix-up spam phishing scam
fraud impersonation upload uploads submission message messages email mail ticket call calls attachment
webhook payload input inputs query question conversation chat document pdf csv file feed schema prompt
tool model index corpus firmware driver kernel tokeniser tokenizer embedding retriever reranker
dependency library framework runtime cluster server host node region provider vendor`);

/** The happenings among them that are nothing else, even without a verb. */
export const PURE_EVENTS = words(`
outage outages upgrade upgrades update migration release rollout roll-out deploy deployment deploys
switch switchover change bump spike spikes surge traffic load storm holiday launch merge rename import
rebuild reindex rotation attack attacks injection jailbreak peak typo restart reboot crash maintenance
patch refactor move strike snow flood fire blackout brownout cutover cut-over acquisition merger reorg
relocation breach leak theft shutdown downtime burst influx backlog workload rush closing year-end
quarter-end month-end tweak swap replacement removal introduction retirement deprecation rewrite
redesign relaunch extension expansion conversion consolidation transition flip hotfix duplicate
duplicates corruption malformed corrupt mistake mixup mix-up phishing scam impersonation failover
addition onboarding interruption disconnection power wave heatwave recrawl flush bumping wrong bad
expired duplicate new switching moving conversation attachment conversion enlargement surge doubling
tripling disruption earthquake hurricane election friday christmas easter monday request complaint
reorganisation reorganization refresh re-index reindexing rebranding promo campaign upload`);

/** What comes in from outside: messages, files, readings. */
export const INPUTS = words(`
message messages email emails e-mail e-mails mail letter photo photos picture pictures image images
scan scans pdf csv xml json spreadsheet workbook attachment attachments form forms recording recordings audio
video transcript dictation note feed feeds file files payload payloads webhook webhooks request requests
question questions query queries ticket tickets invoice invoices receipt receipts order orders claim
claims application applications cv resume upload uploads submission submissions input inputs record
records row rows entry entries reading readings address addresses name names prompt-text caption
voicemail call calls chat conversation thread comment comments reply replies answer upload document
documents contract contracts datasheet catalogue catalog listing listings export extract dump import
batch shipment parcel delivery sensor sensors meter meters barcode label labels handwriting signature-page
reference quotation tender bid survey questionnaire timetable schedule-file roster`);

/** The agent itself. */
export const AGENTS = words(`
agent agents model models llm llms ai bot bots assistant assistants gpt claude gemini copilot chatbot
chatbots concierge planner orchestrator summariser summarizer classifier retriever reranker`);

/** Missing-ness as adjectives and nouns. */
export const LACKS = words(`
lack lacks lacked lacking missing absent absence insufficient inadequate poor weak weakness gap gaps
untested unmonitored unreviewed unchecked unowned unverified undocumented unclear unlimited unbounded
unrestricted unversioned uncapped unguarded unsigned unpinned unvalidated uncovered unsupervised
unlogged unattended unprotected optional advisory nonexistent non-existent incomplete outdated stale
ineffective toothless manual muted disabled broken blind ungated unapproved unenforced unlimitedly
useless voluntary informational non-blocking fail-open lenient permissive coarse lax loose generous
narrow partial deferred overdue theoretical unread ignored orphaned unstaffed unused untracked
rudimentary superficial shallow patchy`);
/** Narrowing words. */
export const SCOPES = words(`
only alone solely merely exclusively except excludes exclude excluding ignores ignore ignored
skips skip skipped leaves beyond unless purely nominally`);
/** Anybody may, at once, by itself. */
export const OPEN_DOORS = words(`
anyone anybody everyone everybody any unattended automatically automatic immediately instantly
directly default defaults forever indefinitely always whatever whoever blanket all self-approved
freely unlimited straight-through`);

/** Participles that tell how something stands, not what was done to it. */
export const STATES = words(`
set left kept configured meant designed built limited planned postponed deferred due based intended
supposed muted paused off red broken missing optional reserved restricted scoped tied bound hard-coded
hardcoded skipped bypassed disabled turned switched unplugged ignored tuned sized calibrated wired linked
connected enabled defined documented maintained owned staffed switched-off capped pinned covered
overdue stale empty blank asleep absent inactive idle unread unmanned`);
