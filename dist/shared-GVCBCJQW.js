import {
  adviceFor,
  assetsFor
} from "./shared-52NMKDKW.js";
import {
  LINES,
  buildLedger,
  causesOf,
  detectionGaps,
  isLearned,
  noEvidence
} from "./shared-KZGD5GOO.js";
import {
  choiceText,
  decisionReason,
  hasEvidenceTask,
  hasReached,
  isAnswered,
  isBareRefusal,
  isDeclaredUnknown,
  isOptional
} from "./shared-TRGC5ZHI.js";
import {
  issueRef
} from "./shared-3FQS7JMV.js";
import {
  CHANGE_KINDS
} from "./shared-UQP6C4QQ.js";
import {
  defaultConfig
} from "./shared-4ETM35RJ.js";
import {
  SEPARATOR,
  looseOption,
  readItem
} from "./shared-DJ35FADL.js";
import {
  SECTIONS,
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  clip,
  code
} from "./shared-74NH23BZ.js";

// src/language/words.json
var words_default = {
  "blame/faults": [
    "error",
    "errors",
    "mistake",
    "mistakes",
    "fault",
    "slip",
    "failure",
    "negligence",
    "blunder",
    "oversight",
    "carelessness",
    "inattention",
    "forgetfulness",
    "laziness",
    "incompetence",
    "lack of care",
    "lack of attention",
    "lack of discipline",
    "lack of concentration",
    "lack of diligence",
    "poor job",
    "stupid mistake",
    "typo",
    "human error",
    "human failure",
    "user error",
    "operator error",
    "operator mistake",
    "user mistake",
    "pebkac",
    "layer 8",
    "layer 8 problem",
    "in front of the screen",
    "own fault",
    "irresponsible"
  ],
  "blame/minds": [
    "~hallucinate",
    "hallucination",
    "hallucinations",
    "~confabulate",
    "~invent",
    "invention",
    "~fabricate",
    "made it up",
    "made up",
    "made something up",
    "makes things up",
    "~misunderstand",
    "misunderstood",
    "misunderstanding",
    "~misinterpret",
    "~misjudge",
    "~misread",
    "~panic",
    "panicking",
    "panicked",
    "~think",
    "thought",
    "thinks",
    "~believe",
    "~assume",
    "assumption",
    "assumptions",
    "~imagine",
    "~decide",
    "decision",
    "decisions",
    "~conclude",
    "~choose to",
    "chose to",
    "chose the wrong",
    "chose badly",
    "choice",
    "choices",
    "wrong choice",
    "~prefer",
    "~want",
    "~wish",
    "~feel",
    "felt",
    "~forget",
    "forgot",
    "forgotten",
    "~ignore",
    "ignored",
    "~disregard",
    "~disobey",
    "~refuse to listen",
    "~overlook",
    "~lie",
    "lied",
    "lying",
    "~cheat",
    "~pretend",
    "~hide",
    "~admit",
    "~justify",
    "confused",
    "distracted",
    "carried away",
    "lost track",
    "lost its mind",
    "lost focus",
    "lost context",
    "drifted",
    "drift",
    "went rogue",
    "rogue",
    "went crazy",
    "went off",
    "acted up",
    "misbehaved",
    "on its own",
    "on its own initiative",
    "by itself",
    "did not understand/know/realize/realise/get/listen/follow/care/think/notice/see",
    "didn't understand/know/realize/realise/get/listen/follow/care/think/notice/see",
    "does not understand/know/get/follow/care/think",
    "doesn't understand/know/get/follow/care/think",
    "cannot count/reason/think/understand/do/follow/tell",
    "can't count/reason/think/understand/do/follow/tell",
    "could not understand/follow/tell/see",
    "couldn't understand/follow/tell/see",
    "failed to understand/follow/see/realize/realise/notice/grasp/reason/recognize/recognise",
    "has no idea/concept/sense/clue/notion/understanding",
    "knew better",
    "reasoning",
    "reasoned",
    "judgement",
    "judgment",
    "logic",
    "intelligence",
    "intelligent",
    "understanding",
    "common sense",
    "imagination",
    "creative",
    "creativity",
    "lazy",
    "laziness",
    "dumb",
    "dumber",
    "stupid",
    "smart",
    "clever",
    "naive",
    "eager",
    "overeager",
    "overconfident",
    "over confident",
    "confident",
    "helpful",
    "to please",
    "please the",
    "sycophancy",
    "sycophantic",
    "dishonest",
    "careless",
    "sloppy",
    "stubborn",
    "arrogant",
    "moody",
    "mood",
    "bad day",
    "personality",
    "humour",
    "dramatic",
    "destructive",
    "generous",
    "irrational",
    "irrationally",
    "weird",
    "strange",
    "strangely",
    "unpredictable",
    "unreliable",
    "not reliable",
    "reliable",
    "weak",
    "weakness",
    "too weak",
    "quality",
    "quality of the model",
    "limitation",
    "limitations",
    "incapable",
    "not capable",
    "not able",
    "alignment",
    "aligned",
    "misaligned",
    "bias",
    "biased",
    "degraded",
    "not trained",
    "trained",
    "poorly trained",
    "went too far",
    "tendency"
  ],
  "blame/models": [
    "agent",
    "agents",
    "model",
    "models",
    "llm",
    "llms",
    "ai",
    "bot",
    "bots",
    "chatbot",
    "assistant",
    "assistants",
    "gpt",
    "gpt-4",
    "gpt-4o",
    "gpt-5",
    "chatgpt",
    "claude",
    "sonnet",
    "opus",
    "haiku",
    "gemini",
    "copilot",
    "mistral",
    "llama",
    "grok",
    "planner",
    "orchestrator",
    "classifier",
    "copilot",
    "neural network",
    "transformer",
    "language model",
    "language models"
  ],
  "blame/natures": [
    "being being",
    "{ai|gemini|claude|gpt|llm|llms|model|bot|agent|copilot} being {ai|gemini|claude|gpt|an|a|llm|llms|creative|…}",
    "(as/like/what/how) {llms|models|these models|these things|language models|ai} do/are/work/sometimes/always/often",
    "typical (for/of) …",
    "classic …",
    "known weakness",
    "these things happen",
    "it happens",
    "as always",
    "as usual",
    "again",
    "nature of",
    "non deterministic",
    "nondeterministic",
    "probabilistic",
    "stochastic",
    "stochastic parrot",
    "randomness",
    "random",
    "state of the art",
    "present state",
    "technology",
    "nothing you can do",
    "cant do anything",
    "black box",
    "nobody is perfect",
    "not perfect"
  ],
  "blame/persons": [
    "user",
    "users",
    "customer",
    "customers",
    "operator",
    "operators",
    "engineer",
    "engineers",
    "developer",
    "developers",
    "dev",
    "devs",
    "admin",
    "admins",
    "reviewer",
    "reviewers",
    "approver",
    "approvers",
    "on call",
    "oncall",
    "colleague",
    "colleagues",
    "intern",
    "trainee",
    "junior",
    "senior",
    "contractor",
    "consultant",
    "manager",
    "lead",
    "team lead",
    "shift lead",
    "clerk",
    "clerks",
    "nurse",
    "nurses",
    "doctor",
    "pharmacist",
    "dispatcher",
    "dispatchers",
    "technician",
    "analyst",
    "teller",
    "agent on duty",
    "pilot",
    "driver",
    "support",
    "support staff",
    "staff",
    "team",
    "qa",
    "ops",
    "sre",
    "product owner",
    "person",
    "people",
    "human",
    "humans",
    "somebody",
    "someone",
    "nobody",
    "no one",
    "everybody",
    "everyone",
    "he",
    "she",
    "they",
    "we",
    "i",
    "who"
  ],
  "blame/slips": [
    "~forget",
    "forgot",
    "forgotten",
    "overlooked",
    "~overlook",
    "~miss it",
    "missed it",
    "missed that",
    "~miss",
    "missed",
    "messed up",
    "messed it up",
    "~mess",
    "screwed up",
    "broke it",
    "broke prod",
    "broke production",
    "slept",
    "asleep",
    "fell asleep",
    "was tired",
    "~ignore",
    "ignored",
    "~neglect",
    "did not look/check/verify/read/think/notice/see/care/bother/follow/pay/do/ask/know",
    "didn't look/check/verify/read/think/notice/see/care/bother/follow/pay/do/ask/know",
    "do not take/care/read/think",
    "don't take/care/read/think",
    "had not read",
    "without reading/thinking/looking/checking/asking",
    "blindly",
    "trusted … blindly",
    "trusted the",
    "just clicked",
    "clicked …",
    "rubber stamp",
    "rubber stamped",
    "rubber stamping",
    "too quickly",
    "in a hurry",
    "hurry",
    "must go fast",
    "careless",
    "carelessly",
    "careful",
    "more careful",
    "not careful",
    "sloppy",
    "lazy",
    "stupid",
    "inexperienced",
    "irresponsible",
    "negligent",
    "inattentive",
    "overwhelmed",
    "distracted",
    "was not concentrating",
    "concentrating",
    "not paying attention",
    "paying attention",
    "paid attention",
    "pay attention",
    "paid more attention",
    "should have",
    "should of",
    "ought to",
    "ought to have",
    "could have",
    "would have",
    "should look",
    "need/needs to look/be/pay/learn/read",
    "has/have to be more",
    "known better",
    "knows better",
    "know better",
    "what he/she/they was/were doing",
    "pressed the wrong",
    "clicked the wrong",
    "confused",
    "wrong button",
    "wrong person",
    "has/have/had been spoken/told …",
    "has/have learned",
    "homework",
    "their job",
    "his job",
    "her job",
    "take … seriously",
    "as usual",
    "bothered to",
    "thought about it"
  ],
  "blame/surroundings": [
    "screen",
    "view",
    "diff",
    "diff view",
    "dialog",
    "button",
    "click and",
    "menu",
    "form",
    "page",
    "field",
    "column",
    "tool",
    "tools",
    "api",
    "tool api",
    "endpoint",
    "token",
    "role",
    "scope",
    "admin scope",
    "write access",
    "access",
    "permission",
    "permissions",
    "rights",
    "account",
    "accounts",
    "schema",
    "config",
    "configuration",
    "default",
    "defaults",
    "flag",
    "prompt",
    "prompts",
    "version",
    "index",
    "retrieval",
    "source",
    "database",
    "log",
    "logs",
    "trace",
    "queue",
    "channel",
    "rota",
    "rotation",
    "runbook",
    "guideline",
    "limit",
    "limits",
    "cap",
    "threshold",
    "budget",
    "quota",
    "timeout",
    "retry",
    "retries",
    "lock",
    "interlock",
    "gate",
    "canary",
    "alert",
    "alerts",
    "monitor",
    "dashboard",
    "eval",
    "evals",
    "eval set",
    "test",
    "tests",
    "suite",
    "check",
    "checks",
    "validation",
    "validated",
    "validator",
    "detector",
    "filter",
    "guard model",
    "judge",
    "approval",
    "approvals",
    "second confirmation",
    "confirmation",
    "signature",
    "four eyes",
    "review",
    "reviews",
    "sampling",
    "sampled",
    "sample",
    "pipeline",
    "deploy tool",
    "job",
    "script",
    "rule",
    "policy",
    "process",
    "procedure",
    "no … exists",
    "there is no",
    "there was no",
    "nothing compares",
    "nothing checks",
    "not pinned"
  ],
  "changes/artefacts": [
    "case",
    "cases",
    "regression case",
    "regression set",
    "golden set",
    "golden",
    "fixture",
    "fixtures",
    "transcript",
    "transcripts",
    "replay",
    "replays",
    "conversation",
    "scenario file",
    "suite",
    "question set",
    "questions",
    "dataset",
    "set",
    "slice",
    "contract test",
    "unit test",
    "load test",
    "smoke test",
    "smoke job",
    "property test",
    "chaos test",
    "tool selection test",
    "approval boundary test",
    "retrieval evidence case",
    "simulated user",
    "synthetic",
    "probe",
    "judge",
    "grader",
    "benchmark",
    "required check",
    "status check",
    "check",
    "blocking",
    "mandatory",
    "pipeline",
    "ci",
    "job",
    "nightly job",
    "hook",
    "pre commit",
    "lint",
    "schema",
    "json schema",
    "schema validation",
    "validator",
    "validation",
    "allowlist",
    "allow list",
    "whitelist",
    "denylist",
    "blocklist",
    "permission",
    "delete permission",
    "role",
    "scope",
    "token",
    "credential",
    "credentials",
    "iam",
    "sandbox",
    "limit",
    "limits",
    "cap",
    "rate limit",
    "quota",
    "budget",
    "timeout",
    "timeouts",
    "fallback",
    "retries",
    "retry",
    "kill switch",
    "flag",
    "feature flag",
    "canary",
    "shadow",
    "shadow traffic",
    "rollback script",
    "rollback metadata",
    "rollback drill",
    "metadata",
    "manifest",
    "release notes",
    "freeze",
    "freeze rule",
    "freeze window",
    "codeowners",
    "branch protection",
    "second approver",
    "second approval",
    "second person",
    "two persons",
    "two person",
    "two person rule",
    "four eyes",
    "approval step",
    "approval id",
    "approve button",
    "button",
    "dialog",
    "screen",
    "form",
    "sampling",
    "sampling rate",
    "review queue",
    "queue",
    "panel",
    "dashboard panel",
    "grafana",
    "datadog",
    "monitor on",
    "alert template",
    "deadman",
    "heartbeat",
    "pager",
    "page",
    "escalation",
    "runbook",
    "runbook link",
    "trace id",
    "log field",
    "field",
    "column",
    "retention",
    "audit log",
    "owner tag",
    "tag",
    "label",
    "idempotency key",
    "constraint",
    "unique constraint",
    "checksum",
    "hash",
    "snapshot",
    "backup",
    "dry run",
    "detector",
    "filter",
    "scanner",
    "template",
    "pr template",
    "checklist",
    "bot blocks",
    "training example",
    "reviewer training example",
    "calibration round",
    "onboarding module",
    "contract",
    "state machine",
    "module",
    "terraform",
    "pr",
    "config",
    "parameter",
    "argument",
    "arguments"
  ],
  "changes/better": [
    "~improve",
    "improvement",
    "improvements",
    "improved",
    "better",
    "best",
    "more",
    "much",
    "enough",
    "sufficient",
    "sufficiently",
    "adequate",
    "adequately",
    "appropriate",
    "appropriately",
    "proper",
    "properly",
    "suitable",
    "good",
    "great",
    "high",
    "higher",
    "highest",
    "strong",
    "stronger",
    "strongly",
    "strict",
    "stricter",
    "strictly",
    "tight",
    "tighter",
    "~tighten",
    "~strengthen",
    "~enhance",
    "~harden",
    "~increase",
    "~raise",
    "~boost",
    "~optimize",
    "~optimise",
    "~maximize",
    "~maximise",
    "~refine",
    "robust",
    "robustness",
    "reliable",
    "reliability",
    "resilient",
    "resilience",
    "safe",
    "safer",
    "safely",
    "safety",
    "secure",
    "stable",
    "smart",
    "smarter",
    "faster",
    "sooner",
    "earlier",
    "slower",
    "quicker",
    "easier",
    "clear",
    "clearer",
    "meaningful",
    "actionable",
    "realistic",
    "comprehensive",
    "thorough",
    "consistent",
    "general",
    "generally",
    "further",
    "additional",
    "extra",
    "extended",
    "frequent",
    "regular",
    "regularly",
    "closer",
    "closely",
    "deeper",
    "fewer",
    "less",
    "harder",
    "wider",
    "broader",
    "extensive"
  ],
  "changes/careful": [
    "careful",
    "carefully",
    "carelessness",
    "with care",
    "more care",
    "extra care",
    "caution",
    "cautious",
    "cautiously",
    "vigilant",
    "vigilance",
    "attentive",
    "attention",
    "mindful",
    "diligent",
    "diligence",
    "discipline",
    "disciplined",
    "concentrate",
    "concentration",
    "aware",
    "awareness",
    "critical",
    "responsible use",
    "accountable",
    "seriously",
    "~remind",
    "reminder",
    "reminders",
    "not forget",
    "dont forget",
    "remember …",
    "double/triple check",
    "double checks",
    "check twice",
    "look/looks/looking twice/closer/closely",
    "think/thinks/thinking twice",
    "think before",
    "think first",
    "twice before",
    "look harder",
    "take more time",
    "more time",
    "keep an eye",
    "keep eyes",
    "keeps an eye",
    "~educate",
    "~teach",
    "~coach",
    "coaching",
    "mentoring",
    "workshop",
    "workshops",
    "refresher",
    "lessons learned",
    "brown bag",
    "session with/about/for/on",
    "awareness session",
    "training",
    "trainings",
    "~train the/all/our/new {team|staff|people|operators|reviewers|approvers|users|engineers|agents|…}",
    "onboarding for",
    "talk to",
    "talk with",
    "speak with",
    "speak to",
    "tell the/our/all {team|teams|staff|people|operators|reviewers|approvers|users|engineers|developers|developer|devs|on call|colleagues|support}",
    "told the {team|staff|operators|people}",
    "ask everybody/everyone/colleagues",
    "send an/a {mail|email|e mail|reminder|note} …",
    "inform the",
    "inform everybody/everyone/people",
    "stick to the",
    "follow the {process|runbook|checklist|rules|procedure|procedures|policy|guidelines}",
    "read the {diff|plan|docs|runbook|request|release notes|change|output|manual}",
    "read …",
    "rubber stamp",
    "take … seriously",
    "react faster/quicker",
    "report … faster",
    "know the"
  ],
  "changes/checkable": [
    "~reject",
    "~refuse",
    "~block",
    "~fail",
    "~deny",
    "~require",
    "~enforce",
    "~pin",
    "~revoke",
    "~remove",
    "~disable",
    "~page",
    "~compare",
    "~abort",
    "~stop",
    "~hold",
    "~route",
    "~log",
    "~record",
    "~store",
    "~write",
    "~trace",
    "~sample",
    "~sign",
    "~validate",
    "~return",
    "~expect",
    "must choose",
    "must cite",
    "must call",
    "must be rejected",
    "must not be",
    "is rejected",
    "is blocked",
    "is required",
    "is refused",
    "fails on",
    "fails if",
    "fails when",
    "exits",
    "cannot call",
    "cannot be",
    "triggers",
    "runs in",
    "run in",
    "run it",
    "run on",
    "runs on",
    "every prompt",
    "every release",
    "goes to",
    "go to"
  ],
  "changes/conditions": [
    "if",
    "when",
    "unless",
    "without",
    "until",
    "per",
    "each",
    "every",
    "otherwise",
    "instead",
    "before … can",
    "below",
    "above",
    "over",
    "under",
    "than",
    "at least",
    "at most",
    "via",
    "only",
    "same",
    "both"
  ],
  "changes/hollow-proofs": [
    "[hollow-things] (now) works/work/worked (now) ([hollow-qualities])",
    "[hollow-things] (now) is/are/was/behaves/performs (now) (always/more/all) ([hollow-qualities])",
    "(the/our) (overall/general/good/high/better) (model/agent/system) [hollow-qualities]",
    "everything",
    "anything",
    "nothing"
  ],
  "changes/later": [
    "tbd",
    "tba",
    "tbc",
    "todo",
    "to do",
    "to be decided/determined/defined/discussed/done/agreed/confirmed",
    "to be filled in",
    "see above",
    "see below",
    "later",
    "pending",
    "something",
    "some change",
    "not (yet) known",
    "not (yet) decided",
    "not (yet) clear",
    "not yet"
  ],
  "changes/model-choice": [
    "temperature",
    "temp",
    "top_p",
    "top p",
    "topp",
    "seed",
    "reasoning effort",
    "thinking mode",
    "thinking budget",
    "extended thinking",
    "smarter/better/bigger/stronger/newer/larger/smaller/more … model/models/llm",
    "{switch|change|move|upgrade|migrate|go} (over) to … {model|gpt|claude|opus|sonnet|haiku|gemini|llama|mistral|qwen|gpt-5|gpt-4o|gpt-4}",
    "(switch/change/move/upgrade) to … {opus|sonnet|haiku|gpt-5|gpt-4o|gpt-4|gpt|claude|gemini|llama|mistral}",
    "use {opus|sonnet|haiku|gpt-5|gpt-4o|gpt-4|gpt|claude|gemini|llama|mistral} …",
    "use a/an/the … model",
    "~replace the model",
    "~upgrade the model",
    "~upgrade to a/an/the …",
    "new model",
    "newer model",
    "other model",
    "another model",
    "different model",
    "change model",
    "change the model",
    "model upgrade",
    "model with",
    "fine tune/tuned/tuning",
    "finetune"
  ],
  "changes/open-ends": [
    "where needed",
    "where necessary",
    "where possible",
    "if possible",
    "if needed",
    "as needed",
    "where it makes sense",
    "where appropriate",
    "when appropriate",
    "in general",
    "in future",
    "in the future",
    "going forward",
    "from now on",
    "next time",
    "next year",
    "long term",
    "mid term",
    "over time",
    "asap",
    "soon",
    "somehow",
    "some kind of",
    "some sort of",
    "and so on",
    "etc",
    "details to be discussed",
    "details follow",
    "tbd",
    "to be discussed",
    "in a better way",
    "of the agent",
    "as expected",
    "as intended",
    "in all areas",
    "again"
  ],
  "changes/people": [
    "everybody",
    "everyone",
    "somebody",
    "someone",
    "nobody",
    "people",
    "person",
    "persons",
    "team",
    "teams",
    "staff",
    "colleague",
    "colleagues",
    "operator",
    "operators",
    "reviewer",
    "reviewers",
    "approver",
    "approvers",
    "engineer",
    "engineers",
    "developer",
    "developers",
    "dev",
    "devs",
    "on call",
    "oncall",
    "qa",
    "release manager",
    "release managers",
    "manager",
    "managers",
    "lead",
    "leads",
    "clerk",
    "clerks",
    "nurse",
    "nurses",
    "dispatcher",
    "dispatchers",
    "annotators",
    "employee",
    "employees",
    "support staff",
    "support agents",
    "we all",
    "all of us",
    "you",
    "please"
  ],
  "changes/prompt-gate": [
    "lint",
    "linter",
    "ci",
    "eval",
    "evals",
    "suite",
    "suites",
    "test",
    "tests",
    "tested",
    "unit test",
    "regression",
    "canary",
    "shadow",
    "gate",
    "gates",
    "gated",
    "codeowners",
    "code owners",
    "owned by",
    "owner",
    "owners",
    "approval",
    "approvals",
    "approved",
    "approve",
    "approver",
    "review by",
    "reviewed by",
    "reviewers",
    "branch protection",
    "required",
    "check",
    "checks",
    "hash",
    "checksum",
    "diff",
    "diffed",
    "pinned",
    "pin",
    "version control",
    "versioned",
    "versions",
    "version",
    "signed",
    "registry",
    "snapshot",
    "rollback",
    "roll back",
    "revert",
    "triggers",
    "trigger",
    "blocks",
    "block",
    "blocked",
    "fails",
    "fail",
    "rejects",
    "reject",
    "compared",
    "compares",
    "flag",
    "behind flag",
    "feature flag",
    "release notes",
    "manifest",
    "logged",
    "log",
    "logs",
    "traced",
    "trace",
    "dashboard",
    "alert",
    "alerts",
    "monitor",
    "monitored",
    "monitoring",
    "sample",
    "sampled",
    "threshold",
    "covered by",
    "cache",
    "caching",
    "injection filter",
    "filter",
    "detector",
    "grader",
    "grader prompt",
    "judge prompt",
    "eval prompt",
    "budget",
    "customers",
    "support",
    "support agents",
    "operators",
    "on call",
    "team",
    "provider",
    "vendor",
    "runbook",
    "annotators",
    "in code",
    "router code",
    "tool",
    "tools"
  ],
  "changes/prompt": [
    "prompt",
    "prompts",
    "system message",
    "system messages",
    "system instruction",
    "system instructions",
    "instructions",
    "agent/model/bot/assistant instructions",
    "instruction",
    "agents.md",
    "claude.md",
    "gemini.md",
    "skill.md",
    "copilot-instructions.md",
    ".cursorrules",
    "cursorrules",
    "cursor rules",
    ".md file",
    "rules file",
    "rule file",
    "rules files",
    "skill file",
    "skill files",
    "skill",
    "skills",
    "memory file",
    "memory",
    "persona",
    "tone of",
    "few shot",
    "few shots",
    "one shot",
    "examples in the",
    "tool description",
    "tool descriptions",
    "description of the tool",
    "guidelines file",
    "context window",
    "wording",
    "reword",
    "rewording",
    "chain of thought",
    "think step by step",
    "self critique",
    "self check",
    "self reflection",
    "capital letters"
  ],
  "changes/proves": [
    "it",
    "this",
    "the",
    "eval",
    "evals",
    "test",
    "pass",
    "also",
    "only",
    "does",
    "doesnt",
    "not",
    "prove",
    "proves",
    "show",
    "shows",
    "mean",
    "means",
    "that"
  ],
  "changes/told": [
    "tell/tells/telling/told/instruct/instructs/instructing/instructed/ask/asks/asking/asked/remind/reminds/teach/urge/forbid/encourage (the/our/this) (*) (*) {agent|model|bot|assistant|llm|ai|planner|chatbot|it|claude|gpt|gemini|copilot}",
    "let/have/make (the/our/this) (*) {agent|model|bot|assistant|llm|ai|planner|it} {verify|check|double|think|rate|ask|confirm|explain|cite|report|reflect|summarize|plan|write|state|aware|repeat|list|show}",
    "{agent|model|bot|assistant|llm|ai|planner|it|claude|gpt} (is/gets/must/should/will/has) (now) (be/to) (be) told/instructed/asked/reminded/made",
    "{agent|model|bot|assistant|llm|ai} (now) (should/must/shall/has/to/will/can) (to) (always/never/only) (be) {ask|confirm|verify|check|rate|report|reports|double|notify|explain|cite|summarize|warn|say|think|reflect|refuse|escalate|writes|asks|says|confirms} …",
    "model/agent/bot (should) {rates|rate|reports|report|double checks|reflects|self reports}",
    "reports itself",
    "report itself",
    "report to us itself",
    "its own answer",
    "its own output",
    "its own confidence",
    "own confidence",
    "its answer",
    "step by step",
    "model aware",
    "agent aware"
  ],
  "changes/vague-acts": [
    "think about",
    "think again",
    "~rethink",
    "~reconsider",
    "~consider",
    "~explore",
    "look into",
    "look at",
    "~investigate",
    "~evaluate options",
    "~assess",
    "~analyse",
    "~analyze",
    "~discuss",
    "~align",
    "~address",
    "~revisit",
    "~define",
    "~establish",
    "~introduce",
    "~invest",
    "~focus",
    "strong focus",
    "work on",
    "work with",
    "follow up",
    "deep dive",
    "find a way",
    "find out",
    "come up with",
    "~ensure",
    "make sure",
    "~guarantee",
    "~prevent",
    "~avoid",
    "~minimize",
    "~minimise",
    "~reduce",
    "~eliminate",
    "~mitigate",
    "~review our/the/all",
    "~rework",
    "~extend",
    "~expand",
    "~cover more",
    "take care",
    "keep monitoring",
    "keep watching",
    "~monitor closely",
    "~monitor",
    "~watch",
    "~detect",
    "~notice",
    "~catch",
    "get alerted",
    "be notified",
    "be alerted",
    "~fix the",
    "fix it",
    "fix this",
    "~resolve",
    "~solve",
    "~plan",
    "need/needs to be",
    "should/must be",
    "has/have to be",
    "will be improved/reviewed/defined/discussed/done",
    "to be defined/discussed/done/decided",
    "never again",
    "not happen",
    "never happen/happens",
    "cannot happen",
    "does not happen",
    "~learn",
    "close the gap/gaps",
    "limit what",
    "restrict …"
  ],
  "changes/vague-things": [
    "quality",
    "accuracy",
    "performance",
    "correctness",
    "behaviour",
    "behavior",
    "experience",
    "trust",
    "confidence",
    "visibility",
    "observability",
    "transparency",
    "awareness",
    "oversight",
    "governance",
    "ownership",
    "process",
    "processes",
    "procedure",
    "procedures",
    "workflow",
    "practice",
    "practices",
    "strategy",
    "approach",
    "culture",
    "testing",
    "tests",
    "test coverage",
    "coverage",
    "evals",
    "evaluation",
    "evaluations",
    "eval data",
    "monitoring",
    "alerting",
    "alerts",
    "logging",
    "tracing",
    "guardrails",
    "guardrail",
    "safeguards",
    "controls",
    "checks",
    "reviews",
    "approvals",
    "gates",
    "metrics",
    "metric",
    "kpi",
    "kpis",
    "threshold",
    "thresholds",
    "dashboards",
    "communication",
    "documentation",
    "collaboration",
    "quality assurance",
    "qa",
    "permissions",
    "rights",
    "scenarios",
    "edge cases",
    "anomalies",
    "hallucination",
    "hallucinations",
    "errors",
    "mistakes",
    "issues",
    "problems",
    "incidents",
    "failures",
    "regressions",
    "risk",
    "risks",
    "gaps",
    "root cause",
    "things",
    "stuff",
    "something",
    "everything",
    "situation",
    "deployments",
    "releases",
    "rollouts",
    "rollout",
    "release process",
    "release",
    "agent",
    "agents",
    "system",
    "model",
    "models",
    "pipeline",
    "setup",
    "recurrence",
    "recurrences",
    "repetition"
  ],
  "closed/adverbs": [
    "also",
    "now",
    "then",
    "still",
    "already",
    "just",
    "only",
    "even",
    "always",
    "never",
    "often",
    "again",
    "later",
    "soon",
    "ever",
    "not",
    "almost",
    "quite",
    "rather",
    "really",
    "simply",
    "silently",
    "automatically",
    "manually",
    "currently",
    "once",
    "twice",
    "thus",
    "hence",
    "therefore",
    "however",
    "moreover",
    "furthermore",
    "besides",
    "meanwhile",
    "too",
    "there",
    "here",
    "first",
    "immediately",
    "directly",
    "yet",
    "accidentally",
    "suddenly",
    "unexpectedly",
    "mistakenly",
    "erroneously",
    "quietly",
    "instantly",
    "alone",
    "at",
    "all"
  ],
  "closed/bare-contractions": [
    "isnt",
    "arent",
    "wasnt",
    "werent",
    "doesnt",
    "dont",
    "didnt",
    "cant",
    "couldnt",
    "shouldnt",
    "wouldnt",
    "wont",
    "hasnt",
    "havent",
    "hadnt",
    "mustnt",
    "neednt",
    "aint"
  ],
  "closed/be-past": [
    "was",
    "were",
    "wasn't",
    "weren't",
    "got"
  ],
  "closed/be-present": [
    "is",
    "are",
    "am",
    "'s",
    "'re",
    "isn't",
    "aren't",
    "ain't",
    "gets",
    "get"
  ],
  "closed/coordinators": [
    "and",
    "but",
    "or",
    "nor",
    "yet",
    "&",
    "+",
    "plus"
  ],
  "closed/determiners": [
    "a",
    "an",
    "the",
    "this",
    "these",
    "those",
    "each",
    "every",
    "any",
    "all",
    "some",
    "both",
    "such",
    "our",
    "my",
    "your",
    "their",
    "its",
    "his",
    "her",
    "whose",
    "another",
    "several",
    "many",
    "few",
    "most",
    "more",
    "much",
    "no",
    "either",
    "neither",
    "what",
    "whichever"
  ],
  "closed/do-past": [
    "did",
    "didn't"
  ],
  "closed/do-present": [
    "do",
    "does",
    "don't",
    "doesn't"
  ],
  "closed/have-past": [
    "had",
    "hadn't"
  ],
  "closed/have-present": [
    "has",
    "have",
    "'ve",
    "hasn't",
    "haven't"
  ],
  "closed/modals": [
    "can",
    "could",
    "may",
    "might",
    "must",
    "shall",
    "should",
    "will",
    "would",
    "can't",
    "cannot",
    "couldn't",
    "mightn't",
    "mustn't",
    "shouldn't",
    "won't",
    "wouldn't",
    "needn't",
    "'ll",
    "'d"
  ],
  "closed/negations": [
    "not",
    "n't",
    "never",
    "neither",
    "nor",
    "none",
    "hardly",
    "barely",
    "rarely",
    "seldom",
    "cannot"
  ],
  "closed/negative-subjects": [
    "nobody",
    "no-one",
    "noone",
    "none",
    "nothing",
    "nowhere",
    "nobody's"
  ],
  "closed/prepositions": [
    "of",
    "in",
    "on",
    "at",
    "by",
    "for",
    "with",
    "from",
    "to",
    "into",
    "onto",
    "over",
    "under",
    "above",
    "below",
    "between",
    "during",
    "through",
    "within",
    "about",
    "against",
    "across",
    "after",
    "before",
    "since",
    "until",
    "till",
    "per",
    "via",
    "towards",
    "toward",
    "off",
    "out",
    "up",
    "down",
    "behind",
    "beyond",
    "around",
    "among",
    "upon",
    "like",
    "near",
    "than",
    "as",
    "despite",
    "except",
    "instead",
    "without",
    "w/o",
    "w/",
    "due",
    "versus",
    "vs",
    "besides",
    "inside",
    "outside",
    "throughout",
    "following",
    "alongside",
    "amid",
    "plus"
  ],
  "closed/pronouns": [
    "i",
    "we",
    "you",
    "he",
    "she",
    "it",
    "they",
    "us",
    "them",
    "me",
    "him",
    "itself",
    "themselves",
    "ourselves",
    "someone",
    "somebody",
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "something",
    "anything",
    "everything",
    "one",
    "ones",
    "there",
    "who"
  ],
  "closed/relatives": [
    "which",
    "who",
    "that",
    "whose",
    "where",
    "whom"
  ],
  "closed/subordinators": [
    "when",
    "while",
    "whereas",
    "because",
    "although",
    "though",
    "if",
    "unless",
    "until",
    "once",
    "whenever",
    "since",
    "after",
    "before",
    "as",
    "so",
    "whether",
    "till"
  ],
  doers: [
    "clerk",
    "adjuster",
    "operator",
    "reviewer",
    "approver",
    "moderator",
    "supervisor",
    "dispatcher",
    "planner",
    "auditor",
    "treasurer",
    "secretary",
    "editor",
    "agronomist"
  ],
  "generic/function": [
    "a",
    "an",
    "the",
    "this",
    "that",
    "these",
    "those",
    "it",
    "its",
    "there",
    "here",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "am",
    "has",
    "have",
    "had",
    "do",
    "does",
    "did",
    "and",
    "or",
    "but",
    "so",
    "then",
    "than",
    "as",
    "at",
    "in",
    "on",
    "of",
    "for",
    "with",
    "by",
    "from",
    "to",
    "into",
    "up",
    "out",
    "off",
    "over",
    "about",
    "after",
    "before",
    "we",
    "our",
    "us",
    "they",
    "their",
    "them",
    "i",
    "my",
    "me",
    "you",
    "your",
    "he",
    "she",
    "his",
    "her",
    "some",
    "any",
    "all",
    "every",
    "each",
    "both",
    "more",
    "most",
    "very",
    "really",
    "just",
    "only",
    "also",
    "again",
    "still",
    "too",
    "quite",
    "so",
    "already",
    "once",
    "ever",
    "when",
    "where",
    "why",
    "how",
    "which",
    "who",
    "what",
    "while",
    "during",
    "since",
    "not",
    "no",
    "never",
    "can",
    "could",
    "should",
    "would",
    "will",
    "may",
    "might",
    "must",
    "ought",
    "isn't",
    "wasn't",
    "aren't",
    "weren't",
    "doesn't",
    "didn't",
    "don't",
    "can't",
    "couldn't",
    "shouldn't",
    "wouldn't",
    "hasn't",
    "haven't",
    "won't"
  ],
  "generic/guard-fate": [
    "enough",
    "sufficient",
    "insufficient",
    "adequate",
    "inadequate",
    "effective",
    "ineffective",
    "weak",
    "strong",
    "good",
    "better",
    "poor",
    "missing",
    "lack",
    "gap",
    "hole",
    "slip",
    "catch",
    "caught",
    "prevent",
    "notice",
    "noticed",
    "detect",
    "see",
    "seen",
    "spot",
    "find",
    "block",
    "help",
    "hold",
    "suffice",
    "earlier",
    "sooner",
    "careful",
    "carefully",
    "attention",
    "pay",
    "faster",
    "quickly",
    "early",
    "late",
    "human",
    "user",
    "operator",
    "error",
    "failure",
    "place",
    "let",
    "down",
    "avoid",
    "contain",
    "unnoticed",
    "undetected",
    "through",
    "past",
    "crack",
    "cracks",
    "preventable",
    "existing",
    "relevant",
    "appropriate",
    "proper",
    "usual",
    "standard",
    "several",
    "various",
    "internal",
    "needed",
    "required",
    "improve",
    "need",
    "apply",
    "applied",
    "follow",
    "followed"
  ],
  "generic/guards": [
    "control",
    "controls",
    "safeguard",
    "safeguards",
    "guardrail",
    "guardrails",
    "guard",
    "rails",
    "protection",
    "protections",
    "measure",
    "measures",
    "process",
    "processes",
    "procedure",
    "procedures",
    "defence",
    "defences",
    "defense",
    "defenses",
    "mechanism",
    "mechanisms",
    "safety",
    "net",
    "barrier",
    "mitigation",
    "precaution",
    "precautions",
    "governance",
    "countermeasure",
    "framework",
    "quality"
  ],
  "generic/happenings": [
    "break",
    "broke",
    "broken",
    "fail",
    "go",
    "went",
    "gone",
    "wrong",
    "bad",
    "badly",
    "happen",
    "occur",
    "start",
    "begin",
    "stop",
    "work",
    "function",
    "run",
    "misbehave",
    "malfunction",
    "properly",
    "correctly",
    "well",
    "right",
    "fine",
    "ok",
    "okay",
    "normal",
    "normally",
    "usual",
    "usually",
    "expect",
    "expected",
    "unexpected",
    "unexpectedly",
    "intended",
    "suddenly",
    "somehow",
    "weird",
    "strange",
    "odd",
    "unknown",
    "sudden",
    "random",
    "technical",
    "internal",
    "serious",
    "unfortunate",
    "unforeseen",
    "big",
    "small",
    "major",
    "minor",
    "unusual",
    "incorrect",
    "incorrectly",
    "mess",
    "messed",
    "act",
    "behave",
    "trigger",
    "cause",
    "lead",
    "do",
    "sideways",
    "south",
    "awry",
    "haywire",
    "hard",
    "time",
    "day",
    "night",
    "way",
    "moment",
    "point",
    "course",
    "everybody",
    "everyone",
    "people",
    "somebody",
    "someone",
    "get",
    "arise",
    "appear",
    "come",
    "exist",
    "operate",
    "whole",
    "entire",
    "completely",
    "totally"
  ],
  "generic/pointers": [
    "ticket",
    "tickets",
    "issue",
    "doc",
    "docs",
    "document",
    "docs",
    "page",
    "link",
    "thread",
    "channel",
    "slack",
    "jira",
    "confluence",
    "notion",
    "wiki",
    "agenda",
    "postmortem",
    "post-mortem",
    "meeting",
    "minutes",
    "notes",
    "note",
    "report",
    "timeline",
    "summary",
    "description",
    "details",
    "detail",
    "above",
    "below",
    "attached",
    "attachment",
    "appendix",
    "comment",
    "comments",
    "chat",
    "e-mail",
    "email",
    "mail",
    "log",
    "rca",
    "write-up",
    "writeup",
    "sheet",
    "deck",
    "slide",
    "slides",
    "call",
    "recording",
    "board",
    "card",
    "epic",
    "linear",
    "section",
    "field",
    "other",
    "elsewhere",
    "next",
    "following",
    "previous",
    "previously",
    "same",
    "review",
    "retro",
    "retrospective",
    "debrief",
    "huddle",
    "standup",
    "stand-up",
    "folder",
    "drive",
    "sharepoint",
    "teams",
    "discord",
    "zoom",
    "gist",
    "paste",
    "screenshot",
    "runbook",
    "trigger",
    "control"
  ],
  "generic/pointing": [
    "see",
    "refer",
    "read",
    "check",
    "look",
    "discuss",
    "discussed",
    "described",
    "describe",
    "explained",
    "explain",
    "mentioned",
    "mention",
    "listed",
    "covered",
    "documented",
    "written",
    "noted",
    "noted",
    "find",
    "found",
    "follow",
    "follows",
    "add",
    "added",
    "come",
    "comes",
    "coming",
    "later",
    "soon",
    "tomorrow",
    "today",
    "todo",
    "tbd",
    "please",
    "pls",
    "link",
    "linked",
    "shared",
    "posted",
    "answer",
    "answered",
    "full",
    "more",
    "info",
    "information",
    "provide",
    "provided",
    "update",
    "updated",
    "complete",
    "completed",
    "fill",
    "filled",
    "open",
    "put",
    "raised",
    "raise",
    "bring",
    "tell",
    "ask",
    "wait",
    "waiting",
    "await",
    "pending"
  ],
  "generic/subjects": [
    "system",
    "agent",
    "model",
    "bot",
    "assistant",
    "ai",
    "llm",
    "thing",
    "stuff",
    "everything",
    "something",
    "anything",
    "workflow",
    "service",
    "automation",
    "tool",
    "app",
    "process",
    "incident",
    "issue",
    "problem",
    "error",
    "failure",
    "bug",
    "glitch",
    "mistake",
    "fault",
    "malfunction",
    "event",
    "situation",
    "trouble",
    "case",
    "production",
    "prod",
    "live",
    "environment",
    "software",
    "machine",
    "platform",
    "outcome",
    "result",
    "answer",
    "behaviour",
    "behavior",
    "circumstances"
  ],
  "hollow-qualities": [
    "quality",
    "accuracy",
    "reliability",
    "robustness",
    "safety",
    "correctness",
    "trust",
    "performance",
    "reliable",
    "robust",
    "accurate",
    "safe",
    "correct",
    "correctly",
    "properly",
    "well",
    "better",
    "fixed",
    "ok",
    "okay",
    "fine",
    "improved",
    "good",
    "stable",
    "trustworthy",
    "as expected",
    "as intended"
  ],
  "hollow-things": [
    "it",
    "this",
    "that",
    "they",
    "everything",
    "things",
    "(the/our) agent",
    "(the/our) model",
    "(the/our) bot",
    "(the/our) system",
    "(the/our) fix",
    "(the/our) workflow",
    "(the/our) quality"
  ],
  keep: [
    "this",
    "is",
    "was",
    "has",
    "does",
    "its",
    "us",
    "as",
    "gas",
    "bus",
    "news",
    "process",
    "address",
    "access",
    "less",
    "loss",
    "pass",
    "class",
    "miss",
    "business",
    "always",
    "across",
    "status",
    "analysis",
    "bonus",
    "virus",
    "cross",
    "press",
    "series"
  ],
  "languages/english": [
    "the",
    "of",
    "and",
    "to",
    "in",
    "is",
    "was",
    "were",
    "a",
    "an",
    "for",
    "on",
    "with",
    "that",
    "by",
    "from",
    "at",
    "not",
    "no",
    "it",
    "are",
    "be",
    "as",
    "has",
    "have",
    "had",
    "our",
    "we",
    "they",
    "this",
    "its",
    "their",
    "nobody",
    "only",
    "when",
    "after",
    "which",
    "who",
    "there",
    "does",
    "did",
    "been",
    "doesn",
    "isn",
    "any",
    "all",
    "every",
    "out",
    "up",
    "into",
    "over",
    "under",
    "than",
    "then",
    "so",
    "but",
    "or",
    "if",
    "can",
    "will",
    "would",
    "should",
    "new",
    "one",
    "two"
  ],
  "languages/others": [
    "der",
    "das",
    "und",
    "ist",
    "nicht",
    "ein",
    "eine",
    "einer",
    "eines",
    "einem",
    "einen",
    "den",
    "dem",
    "des",
    "mit",
    "für",
    "auf",
    "von",
    "zum",
    "zur",
    "wurde",
    "wurden",
    "hat",
    "haben",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "niemand",
    "nur",
    "wird",
    "werden",
    "auch",
    "bei",
    "nach",
    "aus",
    "durch",
    "sich",
    "es",
    "gibt",
    "le",
    "la",
    "les",
    "un",
    "une",
    "des",
    "du",
    "et",
    "est",
    "pas",
    "ne",
    "dans",
    "pour",
    "sur",
    "avec",
    "aucun",
    "aucune",
    "qui",
    "que",
    "sont",
    "été",
    "était",
    "il",
    "elle",
    "nous",
    "ont",
    "fait",
    "au",
    "aux",
    "ce",
    "cette",
    "el",
    "los",
    "las",
    "una",
    "y",
    "es",
    "del",
    "al",
    "para",
    "por",
    "con",
    "sin",
    "fue",
    "se",
    "su",
    "sus",
    "no",
    "hay",
    "ningún",
    "ninguna",
    "nadie",
    "lo",
    "como",
    "pero",
    "han",
    "había",
    "il",
    "gli",
    "lo",
    "di",
    "che",
    "non",
    "è",
    "del",
    "della",
    "dei",
    "delle",
    "nella",
    "nel",
    "stato",
    "sono",
    "nessun",
    "nessuna",
    "alcun",
    "um",
    "uma",
    "os",
    "da",
    "dos",
    "das",
    "na",
    "não",
    "foi",
    "foram",
    "sem",
    "com",
    "nenhum",
    "nenhuma",
    "pelo",
    "pela",
    "ao",
    "mas",
    "het",
    "een",
    "niet",
    "geen",
    "van",
    "voor",
    "op",
    "bij",
    "werd",
    "zijn",
    "heeft",
    "naar",
    "maar",
    "door",
    "aan",
    "dat",
    "wordt",
    "nie",
    "jest",
    "się",
    "na",
    "dla",
    "brak",
    "ani",
    "przez",
    "został",
    "została",
    "który",
    "że",
    "och",
    "att",
    "det",
    "inte",
    "ingen",
    "inga",
    "för",
    "av",
    "som",
    "på",
    "till",
    "har",
    "var",
    "ble",
    "ikke",
    "ingen",
    "er",
    "av",
    "en",
    "å",
    "med",
    "fra",
    "ve",
    "bir",
    "için",
    "yok",
    "değil",
    "ile",
    "bu",
    "olarak",
    "tidak",
    "ada",
    "yang",
    "dan",
    "untuk",
    "dengan",
    "không",
    "có",
    "của",
    "và"
  ],
  "languages/telling": [
    "the",
    "and",
    "with",
    "were",
    "from",
    "this",
    "that",
    "which",
    "our",
    "they",
    "been",
    "not",
    "without",
    "their",
    "there",
    "when",
    "after",
    "nobody"
  ],
  "not-adverbs": [
    "only",
    "family",
    "assembly",
    "supply",
    "reply",
    "anomaly",
    "apply",
    "monthly",
    "july",
    "italy",
    "early",
    "daily",
    "weekly",
    "hourly",
    "nightly",
    "yearly",
    "quarterly",
    "friendly",
    "elderly"
  ],
  "not-progressive": [
    "during",
    "string",
    "thing",
    "spring",
    "bring",
    "nothing",
    "king",
    "evening",
    "morning",
    "building",
    "meeting",
    "ceiling",
    "pricing",
    "warning",
    "billing",
    "banking",
    "booking",
    "staging",
    "routing",
    "training",
    "logging",
    "monitoring",
    "testing",
    "screening",
    "sampling",
    "rating",
    "setting",
    "meaning",
    "shipping",
    "marketing",
    "accounting",
    "listing",
    "filing",
    "landing",
    "hearing",
    "processing",
    "alerting",
    "paging",
    "caching",
    "wiring",
    "tracking"
  ],
  "nouns/agents": [
    "agent",
    "agents",
    "model",
    "models",
    "llm",
    "llms",
    "ai",
    "bot",
    "bots",
    "assistant",
    "assistants",
    "gpt",
    "claude",
    "gemini",
    "copilot",
    "chatbot",
    "chatbots",
    "concierge",
    "planner",
    "orchestrator",
    "summariser",
    "summarizer",
    "classifier",
    "retriever",
    "reranker"
  ],
  "nouns/inputs": [
    "message",
    "messages",
    "email",
    "emails",
    "e-mail",
    "e-mails",
    "mail",
    "letter",
    "photo",
    "photos",
    "picture",
    "pictures",
    "image",
    "images",
    "scan",
    "scans",
    "pdf",
    "csv",
    "xml",
    "json",
    "spreadsheet",
    "workbook",
    "attachment",
    "attachments",
    "form",
    "forms",
    "recording",
    "recordings",
    "audio",
    "video",
    "transcript",
    "dictation",
    "note",
    "feed",
    "feeds",
    "file",
    "files",
    "payload",
    "payloads",
    "webhook",
    "webhooks",
    "request",
    "requests",
    "question",
    "questions",
    "query",
    "queries",
    "ticket",
    "tickets",
    "invoice",
    "invoices",
    "receipt",
    "receipts",
    "order",
    "orders",
    "claim",
    "claims",
    "application",
    "applications",
    "cv",
    "resume",
    "upload",
    "uploads",
    "submission",
    "submissions",
    "input",
    "inputs",
    "record",
    "records",
    "row",
    "rows",
    "entry",
    "entries",
    "reading",
    "readings",
    "address",
    "addresses",
    "name",
    "names",
    "prompt-text",
    "caption",
    "voicemail",
    "call",
    "calls",
    "chat",
    "conversation",
    "thread",
    "comment",
    "comments",
    "reply",
    "replies",
    "answer",
    "document",
    "documents",
    "contract",
    "contracts",
    "datasheet",
    "catalogue",
    "catalog",
    "listing",
    "listings",
    "export",
    "extract",
    "dump",
    "import",
    "batch",
    "shipment",
    "parcel",
    "delivery",
    "sensor",
    "sensors",
    "meter",
    "meters",
    "barcode",
    "label",
    "labels",
    "handwriting",
    "signature-page",
    "reference",
    "quotation",
    "tender",
    "bid",
    "survey",
    "questionnaire",
    "timetable",
    "schedule-file",
    "roster"
  ],
  "nouns/insiders": [
    "we",
    "ops",
    "team",
    "teams",
    "engineer",
    "engineers",
    "developer",
    "developers",
    "dev",
    "devs",
    "admin",
    "admins",
    "administrator",
    "finops",
    "devops",
    "sre",
    "platform",
    "marketing",
    "finance",
    "legal",
    "hr",
    "sales",
    "security",
    "procurement",
    "facilities",
    "compliance",
    "treasury",
    "colleague",
    "colleagues",
    "manager",
    "contractor",
    "intern",
    "analyst",
    "product",
    "design",
    "growth",
    "maintainer",
    "maintainers",
    "they",
    "i",
    "studio",
    "infrastructure",
    "it-department",
    "operations",
    "accounting",
    "payroll",
    "logistics",
    "editorial",
    "newsroom",
    "leadership",
    "management",
    "board",
    "executive",
    "ceo",
    "cfo",
    "cto",
    "staff",
    "vp",
    "director",
    "officer",
    "coordinator",
    "lead",
    "principal",
    "architect",
    "pm",
    "po"
  ],
  "nouns/lacks": [
    "lack",
    "lacks",
    "lacked",
    "lacking",
    "missing",
    "absent",
    "absence",
    "insufficient",
    "inadequate",
    "poor",
    "weak",
    "weakness",
    "gap",
    "gaps",
    "untested",
    "unmonitored",
    "unreviewed",
    "unchecked",
    "unowned",
    "unverified",
    "undocumented",
    "unclear",
    "unlimited",
    "unbounded",
    "unrestricted",
    "unversioned",
    "uncapped",
    "unguarded",
    "unsigned",
    "unpinned",
    "unvalidated",
    "uncovered",
    "unsupervised",
    "unlogged",
    "unattended",
    "unprotected",
    "optional",
    "advisory",
    "nonexistent",
    "non-existent",
    "incomplete",
    "outdated",
    "stale",
    "ineffective",
    "toothless",
    "manual",
    "muted",
    "disabled",
    "broken",
    "blind",
    "ungated",
    "unapproved",
    "unenforced",
    "unlimitedly",
    "useless",
    "voluntary",
    "informational",
    "non-blocking",
    "fail-open",
    "lenient",
    "permissive",
    "coarse",
    "lax",
    "loose",
    "generous",
    "narrow",
    "partial",
    "deferred",
    "overdue",
    "theoretical",
    "unread",
    "ignored",
    "orphaned",
    "unstaffed",
    "unused",
    "untracked",
    "rudimentary",
    "superficial",
    "shallow",
    "patchy"
  ],
  "nouns/open-doors": [
    "anyone",
    "anybody",
    "everyone",
    "everybody",
    "any",
    "unattended",
    "automatically",
    "automatic",
    "immediately",
    "instantly",
    "directly",
    "default",
    "defaults",
    "forever",
    "indefinitely",
    "always",
    "whatever",
    "whoever",
    "blanket",
    "all",
    "self-approved",
    "freely",
    "unlimited",
    "straight-through"
  ],
  "nouns/outsiders": [
    "user",
    "users",
    "customer",
    "customers",
    "client",
    "clients",
    "caller",
    "callers",
    "patient",
    "patients",
    "guest",
    "guests",
    "passenger",
    "passengers",
    "visitor",
    "visitors",
    "shopper",
    "shoppers",
    "buyer",
    "buyers",
    "seller",
    "sellers",
    "merchant",
    "merchants",
    "tenant",
    "tenants",
    "landlord",
    "student",
    "students",
    "pupil",
    "pupils",
    "parent",
    "parents",
    "child",
    "kid",
    "teenager",
    "teacher",
    "citizen",
    "citizens",
    "resident",
    "residents",
    "applicant",
    "applicants",
    "candidate",
    "candidates",
    "claimant",
    "claimants",
    "policyholder",
    "policyholders",
    "member",
    "members",
    "subscriber",
    "subscribers",
    "player",
    "players",
    "driver",
    "drivers",
    "rider",
    "riders",
    "courier",
    "couriers",
    "carrier",
    "carriers",
    "vendor",
    "vendors",
    "supplier",
    "suppliers",
    "provider",
    "providers",
    "partner",
    "partners",
    "attacker",
    "attackers",
    "hacker",
    "fraudster",
    "fraudsters",
    "scammer",
    "scammers",
    "spammer",
    "thief",
    "burglar",
    "impostor",
    "journalist",
    "reporter",
    "bidder",
    "investor",
    "borrower",
    "lender",
    "donor",
    "doctor",
    "nurse",
    "physician",
    "radiologist",
    "pharmacist",
    "surgeon",
    "clinician",
    "lawyer",
    "counsel",
    "attorney",
    "judge",
    "court",
    "ministry",
    "authority",
    "authorities",
    "regulator",
    "council",
    "bank",
    "insurer",
    "telco",
    "airline",
    "exchange",
    "bureau",
    "hospital",
    "clinic",
    "lab",
    "laboratory",
    "school",
    "university",
    "farmer",
    "trader",
    "reseller",
    "distributor",
    "wholesaler",
    "manufacturer",
    "publisher",
    "author",
    "advertiser",
    "influencer",
    "creator",
    "streamer",
    "fan",
    "contractor",
    "freelancer",
    "intern",
    "scraper",
    "stranger",
    "man",
    "woman",
    "boy",
    "girl",
    "lady",
    "gentleman",
    "couple",
    "family",
    "neighbour",
    "neighbor",
    "recipient",
    "sender",
    "debtor",
    "creditor",
    "consumer",
    "household",
    "households",
    "employee",
    "employees",
    "applicant's",
    "municipality",
    "government",
    "police",
    "party",
    "ring",
    "group",
    "employer",
    "franchisee",
    "retailer",
    "grocer",
    "operator",
    "agency",
    "broker",
    "brokers",
    "dealer",
    "auctioneer",
    "tourist",
    "traveller",
    "traveler",
    "commuter",
    "pilot",
    "captain",
    "skipper",
    "officer",
    "inmate",
    "veteran",
    "pensioner",
    "widow",
    "heir",
    "executor",
    "biologist",
    "chemist",
    "scientist",
    "researcher",
    "lecturer",
    "professor",
    "dean",
    "registrar",
    "librarian",
    "bot's",
    "mother",
    "father",
    "husband",
    "wife",
    "daughter",
    "son",
    "grandmother",
    "sysadmin",
    "someone",
    "somebody",
    "adversary",
    "botnet",
    "crawler"
  ],
  "nouns/pure-events": [
    "outage",
    "outages",
    "upgrade",
    "upgrades",
    "update",
    "migration",
    "release",
    "rollout",
    "roll-out",
    "deploy",
    "deployment",
    "deploys",
    "switch",
    "switchover",
    "change",
    "bump",
    "spike",
    "spikes",
    "surge",
    "traffic",
    "load",
    "storm",
    "holiday",
    "launch",
    "merge",
    "rename",
    "import",
    "rebuild",
    "reindex",
    "rotation",
    "attack",
    "attacks",
    "injection",
    "jailbreak",
    "peak",
    "typo",
    "restart",
    "reboot",
    "crash",
    "maintenance",
    "patch",
    "refactor",
    "move",
    "strike",
    "snow",
    "flood",
    "fire",
    "blackout",
    "brownout",
    "cutover",
    "cut-over",
    "acquisition",
    "merger",
    "reorg",
    "relocation",
    "breach",
    "leak",
    "theft",
    "shutdown",
    "downtime",
    "burst",
    "influx",
    "backlog",
    "workload",
    "rush",
    "closing",
    "year-end",
    "quarter-end",
    "month-end",
    "tweak",
    "swap",
    "replacement",
    "removal",
    "introduction",
    "retirement",
    "deprecation",
    "rewrite",
    "redesign",
    "relaunch",
    "extension",
    "expansion",
    "conversion",
    "consolidation",
    "transition",
    "flip",
    "hotfix",
    "duplicate",
    "duplicates",
    "corruption",
    "malformed",
    "corrupt",
    "mistake",
    "mixup",
    "mix-up",
    "phishing",
    "scam",
    "impersonation",
    "failover",
    "addition",
    "onboarding",
    "interruption",
    "disconnection",
    "power",
    "wave",
    "heatwave",
    "recrawl",
    "flush",
    "bumping",
    "wrong",
    "bad",
    "expired",
    "new",
    "switching",
    "moving",
    "conversation",
    "attachment",
    "enlargement",
    "doubling",
    "tripling",
    "disruption",
    "earthquake",
    "hurricane",
    "election",
    "friday",
    "christmas",
    "easter",
    "monday",
    "request",
    "complaint",
    "reorganisation",
    "reorganization",
    "refresh",
    "re-index",
    "reindexing",
    "rebranding",
    "promo",
    "campaign",
    "upload"
  ],
  "nouns/safeguard-parts": [
    "window",
    "margin",
    "trail",
    "history",
    "human",
    "digest",
    "spare",
    "scope",
    "scopes",
    "stop",
    "hold",
    "buffer",
    "fuse",
    "pin",
    "role",
    "roles",
    "metric",
    "metrics",
    "drift",
    "rejection",
    "deadline",
    "budget",
    "budgets",
    "reserve",
    "shadow",
    "boundary",
    "boundaries",
    "duty",
    "rota",
    "supervisor",
    "moderator",
    "judge",
    "requirement",
    "requirements",
    "consent",
    "signature",
    "signatures",
    "privilege",
    "privileges",
    "rule",
    "rules",
    "regression",
    "regressions",
    "procedure",
    "procedures",
    "maximum",
    "minimum",
    "range",
    "floor",
    "ceiling",
    "tolerance",
    "replica",
    "simulation",
    "simulator",
    "retention",
    "telemetry",
    "standby",
    "snapshot",
    "control",
    "controls",
    "policy",
    "policies",
    "safety",
    "acknowledgement",
    "checkpoint",
    "inspector",
    "grader",
    "arbiter",
    "referee",
    "witness",
    "freeze",
    "rollback",
    "handover",
    "handovers",
    "hand-over",
    "hand-overs",
    "hand-off",
    "handoff",
    "hand-offs",
    "escalation",
    "escalations",
    "notification",
    "notifications",
    "warning",
    "warnings",
    "owner",
    "owners",
    "anomaly",
    "expiry",
    "freshness",
    "screening",
    "scan",
    "scans",
    "scanner",
    "scanners",
    "captcha",
    "suite",
    "suites",
    "trace",
    "tracing",
    "comparison",
    "rollout",
    "rollouts",
    "pipeline",
    "qa",
    "ci",
    "pilot",
    "process",
    "staging",
    "criterion",
    "criteria",
    "second",
    "operator",
    "analyst",
    "clerk",
    "officer",
    "signatory",
    "approver's",
    "note",
    "notes",
    "runbook",
    "runbooks",
    "playbook",
    "manifest",
    "rehearsal",
    "rehearsals",
    "training",
    "default",
    "defaults",
    "setting",
    "settings",
    "limit-order"
  ],
  "nouns/safeguard-verbs": [
    "check",
    "checks",
    "checked",
    "checking",
    "verify",
    "verifies",
    "verified",
    "verifying",
    "validate",
    "validates",
    "validated",
    "validating",
    "compare",
    "compares",
    "compared",
    "comparing",
    "review",
    "reviews",
    "reviewed",
    "reviewing",
    "approve",
    "approves",
    "approved",
    "approving",
    "test",
    "tests",
    "tested",
    "testing",
    "monitor",
    "monitors",
    "monitored",
    "monitoring",
    "audit",
    "audits",
    "audited",
    "alert",
    "alerts",
    "alerted",
    "page",
    "pages",
    "paged",
    "paging",
    "notify",
    "notifies",
    "notified",
    "warn",
    "warns",
    "warned",
    "log",
    "logs",
    "logged",
    "record",
    "records",
    "recorded",
    "trace",
    "traces",
    "traced",
    "sample",
    "samples",
    "sampled",
    "inspect",
    "inspects",
    "inspected",
    "cover",
    "covers",
    "covered",
    "detect",
    "detects",
    "detected",
    "catch",
    "catches",
    "caught",
    "block",
    "blocks",
    "blocked",
    "blocking",
    "prevent",
    "prevents",
    "prevented",
    "stop",
    "stops",
    "stopped",
    "enforce",
    "enforces",
    "enforced",
    "require",
    "requires",
    "required",
    "restrict",
    "restricts",
    "restricted",
    "limit",
    "limits",
    "limited",
    "cap",
    "caps",
    "capped",
    "bound",
    "bounded",
    "throttle",
    "throttled",
    "confirm",
    "confirms",
    "confirmed",
    "escalate",
    "escalates",
    "escalated",
    "assert",
    "asserts",
    "asserted",
    "reconcile",
    "reconciles",
    "reconciled",
    "match",
    "matches",
    "matched",
    "measure",
    "measures",
    "measured",
    "evaluate",
    "evaluates",
    "evaluated",
    "screen",
    "screens",
    "screened",
    "scan",
    "scans",
    "scanned",
    "filter",
    "filters",
    "filtered",
    "redact",
    "redacts",
    "redacted",
    "gate",
    "gates",
    "gated",
    "guard",
    "guards",
    "guarded",
    "protect",
    "protects",
    "protected",
    "pin",
    "pinned",
    "version",
    "versioned",
    "sign",
    "signs",
    "signed",
    "countersign",
    "countersigned",
    "own",
    "owns",
    "owned",
    "supervise",
    "supervised",
    "acknowledge",
    "acknowledged",
    "rate-limited",
    "double-check",
    "spot-check",
    "spot-checks",
    "cross-check",
    "reject",
    "rejects",
    "rejected",
    "refuse",
    "refuses",
    "refused",
    "flag",
    "flags",
    "flagged",
    "exercise",
    "exercised",
    "rehearse",
    "rehearsed",
    "simulate",
    "simulated",
    "track",
    "tracked",
    "look",
    "looks",
    "looked",
    "watch",
    "watches",
    "watched",
    "sees",
    "isolate",
    "isolated",
    "sanitise",
    "sanitises",
    "sanitised",
    "sanitize",
    "sanitized",
    "sanitising",
    "sanitizing",
    "escape",
    "escaped",
    "exempt",
    "exempted",
    "bypass",
    "bypasses",
    "bypassed",
    "mute",
    "muted",
    "suppress"
  ],
  "nouns/safeguards": [
    "lock",
    "locks",
    "latch",
    "brake",
    "veto",
    "vetoes",
    "button",
    "debounce",
    "debouncing",
    "mutex",
    "sanitising",
    "sanitizing",
    "sanitisation",
    "sanitization",
    "sanitiser",
    "hardening",
    "encryption",
    "masking",
    "whitelister",
    "prevention",
    "restriction",
    "quarantines",
    "approval",
    "approvals",
    "approver",
    "approvers",
    "approve",
    "review",
    "reviews",
    "reviewer",
    "reviewers",
    "eval",
    "evals",
    "evaluation",
    "evaluations",
    "test",
    "tests",
    "testing",
    "canary",
    "canaries",
    "alert",
    "alerts",
    "alerting",
    "alarm",
    "alarms",
    "monitor",
    "monitors",
    "monitoring",
    "log",
    "logs",
    "logging",
    "gate",
    "gates",
    "gating",
    "check",
    "checks",
    "checker",
    "checklist",
    "limit",
    "limits",
    "limiter",
    "cap",
    "caps",
    "threshold",
    "thresholds",
    "guardrail",
    "guardrails",
    "guard",
    "guards",
    "filter",
    "filters",
    "filtering",
    "validator",
    "validators",
    "validation",
    "verification",
    "verifier",
    "sign-off",
    "signoff",
    "sign-offs",
    "ownership",
    "quota",
    "quotas",
    "fallback",
    "fallbacks",
    "failover",
    "sandbox",
    "permission",
    "permissions",
    "allowlist",
    "allow-list",
    "denylist",
    "deny-list",
    "blocklist",
    "block-list",
    "blocklists",
    "whitelist",
    "blacklist",
    "audit",
    "audits",
    "auditing",
    "dashboard",
    "dashboards",
    "wallboard",
    "coverage",
    "safeguard",
    "safeguards",
    "breaker",
    "kill-switch",
    "killswitch",
    "timeout",
    "timeouts",
    "reconciliation",
    "assertion",
    "assertions",
    "lint",
    "linter",
    "preview",
    "previews",
    "sampling",
    "heartbeat",
    "watchdog",
    "interlock",
    "redaction",
    "moderation",
    "plausibility",
    "sanity",
    "dedup",
    "deduplication",
    "idempotency",
    "retries",
    "drill",
    "on-",
    "call",
    "pager",
    "paging",
    "four-eyes",
    "two-person",
    "second-person",
    "oversight",
    "supervision",
    "isolation",
    "pinning",
    "versioning",
    "backup",
    "backups",
    "undo",
    "soft-delete",
    "cooling-off",
    "confirmation",
    "confirmations",
    "authentication",
    "mfa",
    "2fa",
    "golden",
    "benchmark",
    "benchmarks",
    "dry-run",
    "bound",
    "bounds",
    "throttle",
    "throttling",
    "rate-limit",
    "ratelimit",
    "rate-",
    "limiting",
    "acceptance",
    "precondition",
    "preconditions",
    "postcondition",
    "protection",
    "protections",
    "defence",
    "defences",
    "defense",
    "defenses",
    "barrier",
    "barriers",
    "tripwire",
    "cooldown",
    "lockout",
    "scrutiny",
    "checksum",
    "spot-check",
    "spot-checks",
    "second-approver",
    "groundedness",
    "segregation",
    "provenance",
    "traceability",
    "observability",
    "slo",
    "sla",
    "inspection",
    "reconcile",
    "undo-window",
    "whitelisting",
    "blacklisting",
    "restrictions",
    "human-in-the-loop",
    "instrumentation",
    "probe",
    "probes",
    "detector",
    "detection",
    "allowance",
    "kpi",
    "stop-criteria",
    "guardrailed",
    "failsafe",
    "fail-safe",
    "ratelimiter",
    "circuit-breaker",
    "exemption",
    "access-control",
    "acl",
    "rbac",
    "branch-protection",
    "codeowners",
    "code-owners",
    "pre-check",
    "post-check",
    "precheck",
    "postcheck",
    "preflight",
    "pre-flight",
    "crosscheck",
    "cross-check",
    "double-check",
    "recheck",
    "proofreading",
    "adjudication",
    "escrow",
    "quarantine",
    "ringfence",
    "pentest",
    "red-team",
    "redteam",
    "certification",
    "attestation",
    "handbrake",
    "governor",
    "training-set",
    "test-set",
    "evalset",
    "harness",
    "dual-control",
    "countersignature",
    "rubric",
    "gatekeeper",
    "safeguarded",
    "logger",
    "auditor",
    "audit-trail",
    "contingency",
    "tests'",
    "reviewer's",
    "evaluator",
    "backstop",
    "redundancy",
    "matcher",
    "screen-out",
    "screening",
    "proof-read",
    "proof-reading",
    "read-back",
    "call-back",
    "report-only",
    "log-only",
    "warn-only",
    "two-man"
  ],
  "nouns/scopes": [
    "only",
    "alone",
    "solely",
    "merely",
    "exclusively",
    "except",
    "excludes",
    "exclude",
    "excluding",
    "ignores",
    "ignore",
    "ignored",
    "skips",
    "skip",
    "skipped",
    "leaves",
    "beyond",
    "unless",
    "purely",
    "nominally"
  ],
  "nouns/states": [
    "set",
    "left",
    "kept",
    "configured",
    "meant",
    "designed",
    "built",
    "limited",
    "planned",
    "postponed",
    "deferred",
    "due",
    "based",
    "intended",
    "supposed",
    "muted",
    "paused",
    "off",
    "red",
    "broken",
    "missing",
    "optional",
    "reserved",
    "restricted",
    "scoped",
    "tied",
    "bound",
    "hard-coded",
    "hardcoded",
    "skipped",
    "bypassed",
    "disabled",
    "turned",
    "switched",
    "unplugged",
    "ignored",
    "tuned",
    "sized",
    "calibrated",
    "wired",
    "linked",
    "connected",
    "enabled",
    "defined",
    "documented",
    "maintained",
    "owned",
    "staffed",
    "switched-off",
    "capped",
    "pinned",
    "covered",
    "overdue",
    "stale",
    "empty",
    "blank",
    "asleep",
    "absent",
    "inactive",
    "idle",
    "unread",
    "unmanned"
  ],
  "placeholders/any-kind": [
    "unexpected",
    "strange",
    "weird",
    "odd",
    "unknown",
    "technical",
    "internal",
    "serious",
    "big",
    "general",
    "random",
    "system",
    "agent",
    "software",
    "bot",
    "production",
    "bad",
    "unforeseen",
    "minor",
    "major",
    "unfortunate",
    "wrong"
  ],
  "placeholders/documents": [
    "above",
    "below",
    "earlier",
    "previous",
    "previously",
    "elsewhere",
    "timeline",
    "description",
    "summary",
    "detail",
    "details",
    "ticket",
    "tickets",
    "issue",
    "issues",
    "thread",
    "channel",
    "slack",
    "jira",
    "confluence",
    "notion",
    "wiki",
    "doc",
    "docs",
    "document",
    "documents",
    "postmortem",
    "post mortem",
    "retro",
    "retrospective",
    "report",
    "reports",
    "note",
    "notes",
    "log",
    "logs",
    "link",
    "links",
    "linked doc",
    "attachment",
    "attachments",
    "attached",
    "chat",
    "comment",
    "comments",
    "mail",
    "email",
    "e mail",
    "incident",
    "incident channel",
    "incident report",
    "rca",
    "rca doc",
    "page",
    "sheet",
    "spreadsheet",
    "deck",
    "slides",
    "slide",
    "runbook",
    "minutes",
    "meeting",
    "meeting notes",
    "call",
    "recording",
    "trigger",
    "control",
    "failed control",
    "what failed",
    "field",
    "previous field",
    "other field",
    "section",
    "title",
    "impact",
    "pr",
    "pull request",
    "commit",
    "appendix",
    "screenshot",
    "folder",
    "drive",
    "linear",
    "pagerduty",
    "github",
    "board",
    "gist"
  ],
  "placeholders/filler": [
    "still",
    "just",
    "really",
    "honestly",
    "currently",
    "also",
    "simply",
    "quite",
    "very",
    "yet",
    "sorry",
    "pls",
    "plz",
    "please",
    "well",
    "so",
    "again",
    "already",
    "at the moment",
    "right now",
    "for now",
    "so far",
    "as of now",
    "at this point",
    "at this time",
    "at this stage",
    "unfortunately",
    "sadly",
    "frankly",
    "basically"
  ],
  "placeholders/guard-fates": [
    "failed",
    "worked",
    "fail",
    "fails",
    "broke (down)",
    "broken",
    "worked/works not",
    "(did/do/does/could/were/was/is/are) not (really/even) work/help/hold/function/suffice/apply/engage/trigger/enough/effective/sufficient/adequate/working/there/followed/applied/good (enough/properly/up/correctly/well/this/time)",
    "didnt/dont/doesnt/couldnt (really/even) work/help/hold/function/suffice/apply/engage/trigger/bite (properly/up/correctly/well/enough)",
    "did/do/does/could not catch/stop/prevent it/this/that/anything/us",
    "didnt/dont/doesnt/couldnt catch/stop/prevent it/this/that/anything",
    "did/do/does not kick in",
    "didnt kick in",
    "wasnt/werent/isnt/arent (good/strong/tight) enough/effective/sufficient/there/working/followed/applied/adequate",
    "(was/were/is/are) not good/strong/tight enough",
    "(was/were/is/are/not) in place",
    "wasnt/werent in place",
    "(was/were/is/are) (too) missing/insufficient/inadequate/ineffective/weak/lacking/bypassed/absent/poor/useless/off/lenient (somehow)",
    "had holes",
    "let us down",
    "could/should/might/must (have) (been/be) better/stronger/tighter/improved",
    "at all"
  ],
  "placeholders/guard-kinds": [
    "the",
    "our",
    "all",
    "any",
    "some",
    "most",
    "usual",
    "existing",
    "these",
    "those",
    "its",
    "current",
    "various",
    "normal",
    "necessary",
    "appropriate",
    "proper",
    "internal",
    "relevant",
    "several",
    "standard",
    "planned",
    "respective",
    "other",
    "sufficient",
    "adequate",
    "right",
    "safety",
    "security",
    "quality",
    "preventive",
    "enough",
    "a",
    "an",
    "real",
    "good",
    "effective",
    "general",
    "total",
    "complete"
  ],
  "placeholders/guards": [
    "(failed) control",
    "(failed) controls",
    "safeguard",
    "safeguards",
    "safety",
    "safety net",
    "safety nets",
    "safety measures",
    "safety systems",
    "guard rails",
    "guardrails",
    "protection",
    "protections",
    "measures",
    "process",
    "processes",
    "procedure",
    "procedures",
    "defences",
    "defenses",
    "checks",
    "checks and balances",
    "mechanism",
    "mechanisms",
    "system",
    "systems",
    "barriers",
    "mitigations",
    "governance",
    "precautions",
    "setup",
    "framework",
    "quality",
    "quality control",
    "nothing",
    "none of them",
    "none of it",
    "none of the controls",
    "everything",
    "something",
    "it",
    "they",
    "this",
    "that",
    "ones"
  ],
  "placeholders/looking": [
    "investigating",
    "looking",
    "looking into it",
    "checking",
    "analysing",
    "analyzing",
    "debugging",
    "researching",
    "working on it",
    "working on this",
    "collecting facts",
    "collecting info"
  ],
  "placeholders/no-event-subjects": [
    "thing",
    "things",
    "(bad) stuff",
    "it",
    "it all",
    "that",
    "this",
    "everything",
    "something",
    "bad things",
    "shit",
    "mistakes",
    "accidents",
    "errors",
    "(the/our/some/an/a/all/every/one) (of) (our/the) system/systems/agent/agents/bot/bots/assistant/model/models/ai/llm/service/services/workflow/process/automation/tool/app/software/production/prod",
    "(the/our/some/an/a/this) incident/error/errors/problem/problems/issue/issues/failure/failures/mistake/bug/bugs/glitch/outage/fault/accident/trouble/event"
  ],
  "placeholders/no-event-verbs": [
    "broke (down)",
    "broken",
    "failed",
    "fails",
    "happened",
    "happens",
    "happen",
    "occurred",
    "took place",
    "went wrong/bad/south/sideways/badly/awry/off/haywire/nuts/down",
    "gone wrong",
    "goes wrong",
    "misbehaved",
    "malfunctioned",
    "crashed",
    "stopped (working)",
    "did not work (properly/correctly/well/right/out)",
    "didnt work (properly/correctly/well/right/out)",
    "doesnt work (properly/correctly/well/right)",
    "not working",
    "messed up",
    "screwed up",
    "blew up",
    "acted up/weird/strangely/oddly/wrongly",
    "behaved strangely/wrongly/badly/unexpectedly/oddly",
    "did the wrong thing",
    "did something wrong/strange/weird/bad/stupid/unexpected",
    "did wrong",
    "did weird/bad things",
    "started",
    "began",
    "came up",
    "popped up",
    "arose",
    "exploded",
    "was wrong/bad/broken",
    "was a mess/disaster/failure/problem"
  ],
  "placeholders/no-event": [
    "(then/and) (suddenly/somehow) [placeholders/no-event-subjects] (just/somehow/suddenly/has/had/have/then/all/badly) [placeholders/no-event-verbs] ([placeholders/tails])",
    "(it/there) (was/were) (an/a/some/the/several) ([placeholders/any-kind]) ([placeholders/any-kind]) problem/problems/issue/issues/error/errors/incident/incidents/bug/bugs/failure/failures/glitch/behaviour/behavior/mistake/event/fault/malfunction/trouble/outage/hiccup/anomaly/accident/breakage/reasons/circumstances (occurred/happened/arose/appeared) ([placeholders/tails])",
    "we had (an/a/some) ([placeholders/any-kind]) problem/problems/issue/issues/error/incident/bug/failure/outage/trouble ([placeholders/tails])",
    "(the) (error/incident/problem/issue) was found/reported/noticed/seen/observed ([placeholders/tails])",
    "it just/simply happened/broke/failed/stopped ([placeholders/tails])",
    "bad luck",
    "murphy",
    "murphy's law",
    "fate",
    "karma",
    "coincidence",
    "the usual",
    "business as usual",
    "long story",
    "(a) chain of events",
    "(several/many/multiple/various/different) things/causes/reasons/factors (came together)",
    "(the) incident/problem/issue/trigger/event/failure itself/described/started/happened",
    "(a/the) combination of several/many/different/various things/factors/causes"
  ],
  "placeholders/no-safeguard": [
    "([placeholders/guard-kinds]) ([placeholders/guard-kinds]) [placeholders/guards] (has/have/had/just/simply/somehow/also/all/clearly/completely) [placeholders/guard-fates] ([placeholders/tails])",
    "(there/it) (was/were/is/are) (due/we) (to/had/have) (a/an/the/some/any) no/lack/missing/insufficient/inadequate/weak/poor/absence/bad/broken/failed/without (enough) (of) ([placeholders/guard-kinds]) ([placeholders/guard-kinds]) [placeholders/guards] (at/whatsoever/in/existed/exist/there/available) (all/place)",
    "not enough ([placeholders/guard-kinds]) [placeholders/guards]",
    "human/operator/user/people/process/procedural/organisational/organizational/communication/management/team/technical/control/system/systemic/internal/general error/errors/failure/failures/mistake/gap/gaps/issue/issues/problem/problems/breakdown/weakness/fault",
    "(a/the) gap in (the/our) process/processes/controls/procedures",
    "(it/this/that) was not caught/stopped/prevented/noticed/detected/spotted/seen/found/contained/blocked (in) (time/early/enough)",
    "(it/this/that) wasnt caught/stopped/prevented/noticed/detected/spotted/seen/found/contained/blocked (in) (time/early/enough)",
    "nobody/noone caught/noticed/stopped/saw it/this/that (in/early) (time/enough)",
    "(the) (problem/issue/error/it/this/that) slipped/got/went/fell through/past/by/unnoticed/undetected (us/everything/the) (cracks)",
    "(it/this/that) should/could (not) have been/happened (caught/stopped/prevented/noticed/detected/avoided/better/prepared) (earlier/sooner)",
    "(it/this/that) should have caught/stopped/prevented/noticed it/this/that",
    "(we/somebody/someone/people/they/everybody/everyone) should/need/must/have/could/ought/has/needs (to) (have) (been/be/do/done/pay/paid/act/react) more/better/careful/attention/faster/closer (…)",
    "(we) need/needs better/more [placeholders/guards]",
    "better/more [placeholders/guards] (needed/required)",
    "(not) (too) (enough/little/lack/insufficient/more/better/bad/poor) (of) (general) care/attention/diligence/quality/process/governance/discipline/awareness/focus/communication/thinking/planning/protection/safety/oversight (needed/required/was/is)",
    "([placeholders/guard-kinds]) ([placeholders/guard-kinds]) controls/control/safeguards/safeguard/guardrails/protections/measures/process",
    "(the) usual (ones/checks/suspects)",
    "standard ones",
    "several (layers/of them) (failed)",
    "many",
    "all (of them)",
    "a few",
    "the right one",
    "nothing stopped/prevented/caught/helped/worked/blocked/saved/held (it/this/that/us) (…)",
    "(everything/all/things/stuff/it) failed/broke/went (wrong/apart) (at once)",
    "room for improvement"
  ],
  "placeholders/nothing": [
    "n\\/a",
    "n\\/k",
    "n.a",
    "n.a.",
    "na",
    "tbd",
    "tba",
    "tbc",
    "tbn",
    "t.b.d",
    "t.b.a",
    "t.b.c",
    "todo",
    "to do (write) (down)",
    "wip",
    "idk",
    "dk",
    "dunno",
    "eta",
    "asap",
    "fixme",
    "nil",
    "null",
    "void",
    "nada",
    "nope",
    "no",
    "yes",
    "ok",
    "same",
    "undefined",
    "undetermined",
    "unspecified",
    "unexplained",
    "none (known/needed/found/identified/given/available/provided/recorded)",
    "nothing",
    "nothing to add/say/report/see/declare",
    "nothing here/known/found/special/specific/identified/recorded",
    "nothing in particular",
    "empty",
    "blank",
    "skip",
    "skipped",
    "later",
    "soon",
    "pending …",
    "open",
    "open point/question/item/issue",
    "unknown (to us/me)",
    "unknown reason/reasons/cause/trigger/origin",
    "for unknown reasons",
    "unclear",
    "uncertain",
    "placeholder",
    "ongoing",
    "outstanding",
    "missing",
    "test",
    "asdf",
    "qwerty",
    "foo",
    "bar",
    "x",
    "xx",
    "xxx",
    "xxxx",
    "z",
    "zz",
    "zzz",
    "lorem ipsum (…)",
    "various",
    "other",
    "misc",
    "draft",
    "fill in (later)",
    "fill me (in)",
    "left blank/empty/open (on purpose)",
    "intentionally left blank/empty/open",
    "(response) not filled/provided/given/specified/stated/recorded/documented/set/done (in)",
    "no response (provided)",
    "(the) (root) cause/trigger/control/reason/answer/rca/analysis/info/information/details (is/are/was/remains) [placeholders/open-states] (…)",
    "[placeholders/open-states] ([placeholders/until])",
    "it is/was [placeholders/open-states] ([placeholders/until])",
    "that is/was [placeholders/open-states] ([placeholders/until])",
    "(to) be/being investigated/analysed/analyzed/discussed/clarified/checked/reviewed ([placeholders/until])",
    "is/are being investigated/analysed/analyzed/discussed/clarified/checked/reviewed/looked ([placeholders/until])",
    "to be determined/confirmed/decided/discussed/done/defined/added/clarified/investigated/analysed/analyzed/completed/provided/announced/established/reviewed/written/filled (in/out/up) ([placeholders/until])",
    "(we/i/they/nobody/one) dont/didnt/doesnt/cant/cannot know/say/tell/remember (why/what/how) (…)",
    "(we/i/they) do/did not know/remember (why/what/how) (…)",
    "(we/i/they) can not say/tell (…)",
    "nobody/noone knows (…)",
    "no one knows (…)",
    "who/god knows (…)",
    "hard/difficult/impossible to know/say/tell",
    "(we/i) (are/am/re) not sure (…)",
    "i'm not sure (…)",
    "we're not sure (…)",
    "(not) sure (…)",
    "(we) (are) [placeholders/looking] (into it) (…)",
    "we're [placeholders/looking] (into it) (…)",
    "team/vendor/they is/are on it",
    "(the) team is [placeholders/looking] (…)",
    "(under) investigation/analysis/review (is) (ongoing/pending/open/running/continues/underway) (by …)",
    "(in) progress",
    "work in progress",
    "investigation in progress",
    "root cause analysis (…) (pending/ongoing/open)",
    "rca pending/follows/ongoing/open/outstanding",
    "(i/we/somebody/someone/*) will/ll/would/shall (be) fill/add/added/fill/filled/follow/update/updated/complete/completed/provide/provided/come/check/look/do/done/write/written/discuss/discussed/confirm/see/investigate/investigated/analyse (…)",
    "i'll add/fill/follow/update/complete/provide/check/look/do/write/confirm/see (…)",
    "we'll add/fill/follow/update/complete/provide/check/look/do/write/confirm/see/know/find (…)",
    "need/needs/have/has to be investigated/added/filled/discussed/checked/written/clarified (…)",
    "needs investigation/analysis/input/discussion (…)",
    "fill/add/update/details/info/more/link/text/answer/content/write up/rca/description/analysis/report (info/details/text) (to) follow/follows/come/coming/later/tomorrow/soon/pending/needed/required (…)",
    "add text/info/details/later/here (…)",
    "coming (soon/later)",
    "more info/details/information/data (…)",
    "more later",
    "update tomorrow/later/soon/follows",
    "needs more info/data/time",
    "yet to …",
    "await/awaiting/awaits …",
    "waiting for/on …",
    "wait for/on …",
    "no idea/clue/information/info/data/details/detail/comment/comments/input/answer/entry/response/trigger/control/cause/update/opinion (given/provided/available/entered/known/found/identified/recorded/here)",
    "not applicable/relevant/available/needed/required/certain/known/clear/done/determined/identified (here/yet)",
    "not (yet) known/clear/done/investigated/analysed/analyzed/determined/identified/filled ([placeholders/until])",
    "doesnt/didnt/dont apply",
    "does/do not apply",
    "not apply",
    "your/enter/insert/describe/write/put/type text/answer/here/trigger/control/the/what/description/your/a (…)",
    "text here",
    "(*) goes here",
    "ask/ping/contact (the) * (*) (about it/this)",
    "(please/check/talk/speak) with/to [placeholders/people]",
    "@* (can/could/please) (you) (…)",
    "up/over to [placeholders/people]",
    "[placeholders/people] will/to fill/add/write/complete/do/answer (this/it) (in)",
    "assigned/belongs to * (*)",
    "you know (which/what) (one/it) (…)",
    "beats me",
    "search me",
    "dont ask",
    "i forgot",
    "cant remember",
    "no * known",
    "will follow",
    "info/details/report/analysis follows/follow",
    "to follow",
    "follows",
    "hmm",
    "later today/this/on (week)",
    "after lunch/the …",
    "next week"
  ],
  "placeholders/open-states": [
    "unknown",
    "unclear",
    "uncertain",
    "undetermined",
    "undecided",
    "tbd",
    "pending",
    "outstanding",
    "missing",
    "open",
    "not known",
    "not clear",
    "not sure",
    "not certain",
    "not determined",
    "not identified",
    "not established",
    "not found",
    "not understood",
    "not decided",
    "not available",
    "not finished",
    "not done",
    "still open"
  ],
  "placeholders/people": [
    "(the/our) vendor",
    "(the/our) supplier",
    "(the/our) provider",
    "(the/our) team",
    "(the/our) team lead",
    "(the/our) owner",
    "(the/our) * team",
    "ops",
    "legal",
    "qa",
    "product",
    "platform",
    "me",
    "us"
  ],
  "placeholders/pointers": [
    "see/cf/compare/refer/ref/reference/check/read/consult/visit/look (to/at/in/into/up/back) (the/our/this/that/my/their/all) (*) (*) [placeholders/documents] (# ) (…)",
    "see/cf/check/read/ref (*) [placeholders/documents] (#) (…)",
    "see/cf/check/ref/refer/read (to) #",
    "see/cf/check/ref/refer/read (to)",
    "found/described/documented/covered/explained/written/noted/listed/told/mentioned/discussed/answered/stated/said (already) (in/at/on/under/above/below/before/elsewhere/there) (the/our/this/that) (*) ([placeholders/documents]) (…)",
    "as/same/like (was/is/has) (been) described/documented/covered/explained/written/noted/listed/told/mentioned/discussed/answered/stated/said (…)",
    "as per/in (the/our) (*) [placeholders/documents] (…)",
    "as above/before/below/usual/always",
    "(the) same as/like (the/in) (*) (*) (…)",
    "(the) same (thing/here/again/one/story/answer/reason/cause/problem/issue) (as …)",
    "same place/as …",
    "like above/before/trigger/control",
    "identical to (the) * (*)",
    "(the) (full) details/detail/description/rca/answer/info/information/everything/more/story/write up/explanation/that/this/it (is/are) (can) (be) (found) in/on/at/under/with (the/our/a) (*) (*) [placeholders/documents] (…)",
    "in/on/at/under (the/our) (linked/attached/shared/internal/same) [placeholders/documents] (…)",
    "(the) (linked/attached) [placeholders/documents] (has …)",
    "(the) (*) [placeholders/documents] #",
    "[placeholders/documents] above/below/attached/link",
    "link to …",
    "ditto",
    "see left/right/there/here",
    "idem",
    "ibid",
    "{#}",
    "{#} #"
  ],
  "placeholders/tails": [
    "again",
    "somewhere",
    "somehow",
    "(as) usual",
    "badly",
    "unexpectedly",
    "as expected",
    "(and) out of nowhere",
    "in/on/at (the/our) (production/prod/system/workflow/end/agent/night/bot)",
    "in (the) system",
    "with (the/our) agent/bot/system/model/tool/workflow",
    "for us/customers/users/everyone",
    "for some/no/unknown reason/reasons",
    "this week/morning/month/year",
    "last week/night/month",
    "at night",
    "during the night/day/run/operation",
    "on production/prod",
    "early",
    "late",
    "recently"
  ],
  "placeholders/until": [
    "at/in/after/by/during/with/from/until …",
    "by …",
    "tomorrow",
    "later",
    "soon",
    "to us",
    "to me"
  ],
  removals: [
    "remove",
    "delete",
    "drop",
    "disable",
    "deactivate",
    "switch",
    "turn",
    "mute",
    "silence",
    "suspend",
    "pause",
    "bypass",
    "skip",
    "lift",
    "loosen",
    "relax",
    "lower",
    "raise",
    "widen",
    "extend",
    "shorten",
    "reduce",
    "increase",
    "comment",
    "strip",
    "lose",
    "take",
    "unlock",
    "exempt",
    "override",
    "force",
    "revoke",
    "uninstall",
    "unplug",
    "edit",
    "change",
    "replace",
    "cut",
    "halve",
    "double",
    "merge",
    "rename",
    "move"
  ],
  "sameness/light": [
    "agent",
    "use",
    "system",
    "change",
    "off",
    "allow",
    "new",
    "time",
    "case",
    "work",
    "run",
    "go",
    "come",
    "thing",
    "way"
  ],
  "sameness/negative": [
    "no",
    "not",
    "never",
    "none",
    "nobody",
    "nothing",
    "without",
    "nor",
    "neither",
    "missing",
    "lack",
    "lacks",
    "lacked",
    "lacking",
    "absent",
    "absence",
    "w/o",
    "nowhere",
    "non"
  ],
  "sameness/stop": [
    "a",
    "an",
    "the",
    "of",
    "for",
    "to",
    "in",
    "on",
    "at",
    "by",
    "with",
    "from",
    "and",
    "or",
    "but",
    "is",
    "are",
    "was",
    "were",
    "be",
    "been",
    "being",
    "it",
    "its",
    "this",
    "that",
    "these",
    "those",
    "our",
    "their",
    "his",
    "her",
    "my",
    "your",
    "had",
    "has",
    "have",
    "having",
    "did",
    "do",
    "does",
    "done",
    "we",
    "they",
    "he",
    "she",
    "you",
    "i",
    "there",
    "here",
    "as",
    "into",
    "onto",
    "over",
    "under",
    "than",
    "then",
    "so",
    "such",
    "which",
    "who",
    "whom",
    "whose",
    "what",
    "when",
    "where",
    "while",
    "will",
    "would",
    "should",
    "could",
    "just",
    "also",
    "very",
    "some",
    "up",
    "out",
    "off",
    "about",
    "s",
    "t",
    "re",
    "ve",
    "d",
    "ll",
    "got",
    "get",
    "gets",
    "made",
    "make",
    "makes",
    "both",
    "each",
    "every",
    "own",
    "one",
    "us",
    "them",
    "him",
    "itself",
    "too",
    "after",
    "before",
    "during",
    "through",
    "due",
    "because"
  ],
  "sameness/undone": [
    "test",
    "review",
    "monitor",
    "check",
    "own",
    "limit",
    "verif",
    "approv",
    "valid",
    "sign",
    "pin",
    "log",
    "bound",
    "restrict",
    "version",
    "cover"
  ],
  synonyms: [
    "deploy deployment release rollout ship roll-out launch live push publish introduce",
    "change modify alter switch swap replace replacement substitute move migrate migration transition update convert conversion",
    "rename renaming",
    "upgrade bump",
    "raise increase lift grow up rise higher",
    "lower decrease reduce cut reduction drop shorten",
    "twice double two-fold doubled",
    "triple three-fold thrice",
    "remove delete drop disable deactivate",
    "off disable deactivate unavailable down offline outage fail failure unreachable unresponsive dead broken break crash interruption",
    "approve approval sign-off signoff authorise authorize authorization authorisation permit permission consent ok",
    "review inspect look reviewer read",
    "test eval evaluation evaluate check case suite tested exercise examine",
    "verify validation validate verification",
    "alert alarm page notify notification warn warning paging",
    "limit cap bound ceiling maximum restrict restriction quota throttle",
    "monitor monitoring watch observe supervise oversight track",
    "log logging record trace",
    "user customer client shopper buyer consumer",
    "agent bot assistant ai model llm chatbot",
    "provider vendor supplier partner",
    "price pricing cost fee tariff",
    "provide supply deliver send delivery sent",
    "ask request demand want require requirement",
    "write type enter input paste submit upload",
    "wrong incorrect bad false erroneous faulty",
    "outdated stale old obsolete expired",
    "expire lapse expiry",
    "document doc file page",
    "credential certificate cert secret key licence license",
    "email mail e-mail message",
    "data information info",
    "storm surge spike burst flood peak wave load traffic",
    "rebuild reindex re-index rebuilt",
    "allow able may can possible let",
    "anyone anybody everyone everybody any all",
    "nobody no one",
    "confuse confusion",
    "invent fabricate hallucinate hallucination imagine",
    "choose choice decide decision pick select",
    "large big",
    "small little minor tiny",
    "short brief",
    "long",
    "night overnight",
    "morning",
    "evening",
    "weekend",
    "begin start commence",
    "end stop finish cease halt pause suspend",
    "fallback backup standby failover",
    "owner own ownership responsible",
    "person human people man",
    "team crew group",
    "incorrect wrong",
    "import load ingest ingestion",
    "export extract",
    "merge combine join unify consolidate collapse",
    "split divide separate",
    "lose loss lost lack",
    "staff personnel employee worker",
    "shop store",
    "car vehicle",
    "refund reimburse reimbursement",
    "order purchase buy",
    "payment pay payout transfer",
    "format layout shape",
    "field column attribute",
    "duplicate double twice",
    "retry repeat reattempt",
    "blank empty",
    "delay late lag",
    "hospital clinic",
    "doctor physician",
    "flight plane",
    "truck lorry",
    "phone call telephone ring",
    "country nation",
    "town city",
    "guideline policy rule",
    "instruction prompt",
    "temperature heat",
    "picture photo image",
    "region area zone",
    "schedule timetable plan",
    "holiday vacation",
    "quick fast rapid",
    "prisoner inmate detainee convict",
    "guard warden",
    "name call title label",
    "wide broad loose permissive lax generous",
    "narrow tight strict",
    "permission right access privilege scope",
    "currency lira euro dollar pound yen franc",
    "menu card",
    "derail rail rails rogue",
    "tool function skill plugin plug-in",
    "nobody unseen unread",
    "waive waiver",
    "fine penalty",
    "link connection line",
    "order sequence",
    "reading measurement value figure number",
    "share common joint",
    "login account sign-in password",
    "driver firmware",
    "french spanish german italian dutch polish",
    "language",
    "cover include contain",
    "skip bypass omit ignore circumvent",
    "compare match reconcile",
    "missing",
    "manual hand",
    "automatic auto automatically unattended",
    "immediately instantly once straight directly",
    "teacher tutor lecturer",
    "pupil student",
    "wage salary pay",
    "car vehicle van",
    "street road",
    "medicine drug medication",
    "dose dosage amount quantity",
    "illness disease",
    "meal food dish",
    "child kid minor",
    "parent mother father",
    "money cash fund",
    "bill invoice",
    "contract agreement",
    "lawyer attorney counsel solicitor",
    "judge court",
    "police officer",
    "boss manager supervisor lead",
    "colleague coworker",
    "employee staff worker",
    "applicant candidate",
    "job position vacancy",
    "house home flat apartment property",
    "tenant renter",
    "landlord",
    "guest visitor",
    "room suite",
    "ticket case",
    "trip journey travel ride",
    "plane aircraft",
    "ship vessel boat",
    "harbour port",
    "storehouse warehouse depot",
    "parcel package shipment consignment",
    "driver courier",
    "factory plant site",
    "machine device",
    "robot",
    "camera",
    "battery",
    "energy power electricity current",
    "gas",
    "water",
    "rain storm weather snow",
    "fire",
    "night",
    "traffic load volume",
    "visitor",
    "twin copy duplicate",
    "mail post letter",
    "website site page",
    "button",
    "screen display",
    "server host node machine",
    "cluster",
    "network",
    "database db store storage",
    "table",
    "row record entry line",
    "file",
    "folder directory",
    "code source",
    "repository repo",
    "branch",
    "build pipeline ci",
    "library dependency package module framework sdk",
    "version edition release",
    "nightly overnight",
    "weekly",
    "monthly",
    "hide hidden conceal",
    "show display present",
    "read see look view",
    "hear listen",
    "say tell state claim mention",
    "answer reply respond response",
    "understand comprehend grasp",
    "forget forgot",
    "mistake error slip",
    "trust rely",
    "danger risk hazard",
    "safe secure",
    "attack hack exploit",
    "fraud scam",
    "leak expose disclose reveal",
    "private personal confidential",
    "public open",
    "foreign abroad overseas",
    "local domestic",
    "empty blank",
    "full",
    "broken defective damaged",
    "same identical equal",
    "different other",
    "early premature",
    "late delayed overdue",
    "old previous former last",
    "new fresh recent",
    "weight mass",
    "length size",
    "height",
    "speed pace",
    "color colour",
    "unit",
    "metric",
    "percent %",
    "discount rebate reduction",
    "coupon voucher code",
    "gift present",
    "game match",
    "player gamer",
    "score point",
    "vote ballot",
    "tax vat duty",
    "law regulation rule statute",
    "deadline due",
    "date day",
    "calendar schedule",
    "meeting appointment",
    "book reserve booking reservation",
    "cancel annul void",
    "confirm acknowledge",
    "sign signature",
    "stamp seal",
    "print printer",
    "scan scanner",
    "photo picture",
    "video film",
    "audio sound voice",
    "text wording phrase sentence",
    "word term",
    "letter character",
    "number digit figure",
    "list table",
    "group category class",
    "tag label",
    "default preset standard",
    "option setting flag parameter switch toggle",
    "threshold",
    "count tally number",
    "sum total",
    "average mean median",
    "share portion fraction",
    "half",
    "quarter",
    "hour hours hr hrs h",
    "minute minutes min mins",
    "second seconds sec secs",
    "day days",
    "week weeks wk",
    "month months",
    "year years yr"
  ],
  "time/bounds": [
    "above (the) #",
    "below (the) #",
    "under (the) #",
    "over (the) #",
    "up to (the) #",
    "less/more/fewer/greater/bigger/larger/smaller than (the) #",
    "at least/most (the) #",
    "exceed/exceeds/exceeding (the) #",
    "beyond (the) #",
    "from (the) #",
    "starts/start at (the) #",
    "set at/to (the) #",
    "of/is/are (the) #"
  ],
  "time/days": [
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "saturdays",
    "sundays",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thurs",
    "fri",
    "sat",
    "sun"
  ],
  "time/frequency": [
    "every/each (*) day/week/month/year/hour/minute/night/quarter/morning/release/run/time/deploy/deployment",
    "every/each (*) [time/days]",
    "daily",
    "weekly",
    "hourly",
    "nightly",
    "monthly",
    "quarterly",
    "yearly",
    "annual",
    "annually",
    "biweekly",
    "periodic",
    "periodically",
    "once/twice a/per/every/each *",
    "{#} times a/per/every/each *",
    "two/three times a/per/every/each *",
    "per/a day/week/month/year/hour/session/run/user/card/customer/tenant/channel/request/call/symbol/ip/order/transaction/region/account/quarter",
    "on mondays/tuesdays/wednesdays/thursdays/fridays/saturdays/sundays",
    "at weekends/night",
    "one/1 in #",
    "one in *"
  ],
  "time/months": [
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
    "jan",
    "feb",
    "mar",
    "apr",
    "jun",
    "jul",
    "aug",
    "sep",
    "sept",
    "oct",
    "nov",
    "dec"
  ],
  "time/ordinals": [
    "1st",
    "2nd",
    "3rd",
    "21st",
    "22nd",
    "23rd",
    "31st",
    "4th",
    "5th",
    "6th",
    "7th",
    "8th",
    "9th",
    "10th",
    "11th",
    "12th",
    "13th",
    "14th",
    "15th",
    "16th",
    "17th",
    "18th",
    "19th",
    "20th",
    "24th",
    "25th",
    "26th",
    "27th",
    "28th",
    "29th",
    "30th"
  ],
  "time/point": [
    "on/last/this/since/from/until/by/that/next [time/days]",
    "the same/previous [time/days]",
    "monday/tuesday/wednesday/thursday/friday/saturday/sunday (morning/afternoon/evening/night)",
    "yesterday",
    "today",
    "tonight",
    "overnight",
    "over night",
    "midnight",
    "noon",
    "midday",
    "last/this/that/same/one/next/following week/weekend/month/year/quarter/night/morning/afternoon/evening/day/hour/summer/winter/spring/autumn",
    "in/over/during the morning/afternoon/evening/night/weekend",
    "in/over/during the middle of",
    "over the holiday/holidays",
    "{#} (of) [time/months]",
    "[time/ordinals] (of) [time/months]",
    "[time/months] #",
    "[time/months] [time/ordinals]",
    "in/since/from/until/by/early/late/mid [time/months]",
    "in/since/from/until/by/early/late/mid may",
    "{#} may",
    "on/from/of/since (the) [time/ordinals]",
    "#clock",
    "at/from/around/by/about/until/since # am/pm/h",
    "#date",
    "a/one/two/three/# day/days/week/weeks/hour/hours/minute/minutes/month/months ago/earlier/later/before/early/late",
    "within/for/took/after (the) (an/a/one/two/three/four/five/ten/#) hour/hours/minute/minutes/min/mins/second/seconds",
    "at once",
    "in one go",
    "at the same time",
    "simultaneously",
    "by mistake",
    "by accident",
    "accidentally",
    "suddenly",
    "unexpectedly",
    "without notice",
    "with effect from",
    "as of #"
  ],
  "turns/cause": [
    "trigger",
    "cause",
    "began when",
    "started by",
    "caused by"
  ],
  "turns/counts-as": [
    "count/counts/treat/treats/treated/read/reads/regarded/taken/take/takes/pass/passes/handled/seen/valid/considered/recorded/deemed (*) (*) (*) as",
    "become/becomes",
    "deemed"
  ],
  "turns/lets-through": [
    "let/lets/letting/wave/waves/waved/waving/go/goes/going/get/gets/pass/passes/nod/nods/nodded (*) (*) (*) through",
    "rubber stamp/stamps/stamped/stamping",
    "straight through/to"
  ],
  "turns/limit-phrase": [
    "start/starts at",
    "up to",
    "at most",
    "at least",
    "below",
    "under",
    "above",
    "more than",
    "less than",
    "as long as",
    "unless",
    "even if",
    "regardless",
    "whatever"
  ],
  "turns/should-have": [
    "should/would/could (not) have",
    "supposed to",
    "meant to",
    "designed for",
    "planned"
  ],
  "verb-classes/change": [
    "change",
    "rename",
    "upgrade",
    "update",
    "migrate",
    "move",
    "switch",
    "swap",
    "replace",
    "deploy",
    "release",
    "ship",
    "roll",
    "launch",
    "publish",
    "introduce",
    "add",
    "remove",
    "delete",
    "drop",
    "disable",
    "enable",
    "turn",
    "flip",
    "toggle",
    "raise",
    "lower",
    "increase",
    "decrease",
    "double",
    "triple",
    "halve",
    "extend",
    "widen",
    "reduce",
    "cut",
    "edit",
    "rewrite",
    "refactor",
    "merge",
    "split",
    "rotate",
    "expire",
    "retire",
    "deprecate",
    "restart",
    "reboot",
    "reindex",
    "rebuild",
    "import",
    "export",
    "load",
    "reload",
    "restore",
    "convert",
    "reconfigure",
    "configure",
    "bump",
    "patch",
    "flash",
    "install",
    "uninstall",
    "re-route",
    "reroute",
    "route",
    "connect",
    "disconnect",
    "integrate",
    "embed",
    "relabel",
    "re-classify",
    "reclassify",
    "renumber",
    "re-number",
    "restructure",
    "reorganise",
    "reorganize",
    "consolidate",
    "collapse",
    "dedupe",
    "fork",
    "clone",
    "copy",
    "overwrite",
    "truncate",
    "purge",
    "archive",
    "unpublish",
    "revert",
    "redesign",
    "redeploy",
    "expose",
    "grant",
    "give",
    "assign",
    "reassign",
    "port",
    "transfer",
    "re-time",
    "reschedule",
    "postpone",
    "announce",
    "open",
    "close",
    "acquire",
    "shorten",
    "lengthen",
    "tighten",
    "loosen",
    "relax",
    "lift",
    "mute",
    "unmute",
    "activate",
    "deactivate",
    "provision",
    "scale",
    "resize",
    "transform",
    "adopt",
    "onboard",
    "hire",
    "leave",
    "resign",
    "tweak",
    "adjust",
    "modify",
    "alter",
    "set",
    "reset",
    "rework",
    "relocate",
    "re-crawl",
    "recrawl",
    "crawl",
    "re-train",
    "retrain",
    "fine-tune",
    "finetune",
    "tune",
    "bring",
    "put",
    "begin",
    "start",
    "stop",
    "end",
    "cancel",
    "pause",
    "resume",
    "approve",
    "impose",
    "abolish",
    "reissue",
    "re-issue",
    "redistribute",
    "recalculate",
    "recycle",
    "repurpose",
    "re-price",
    "automate",
    "create",
    "point",
    "refresh",
    "flush",
    "wipe",
    "schedule",
    "rebrand",
    "rebase",
    "pin",
    "unpin",
    "promote",
    "re-enable",
    "append",
    "prepend",
    "sign",
    "rewire",
    "redirect"
  ],
  "verb-classes/input": [
    "ask",
    "write",
    "type",
    "paste",
    "upload",
    "attach",
    "send",
    "submit",
    "forward",
    "reply",
    "order",
    "request",
    "claim",
    "report",
    "call",
    "phone",
    "dictate",
    "speak",
    "say",
    "tell",
    "mention",
    "enter",
    "scan",
    "photograph",
    "record",
    "file",
    "post",
    "share",
    "book",
    "pay",
    "buy",
    "return",
    "complain",
    "register",
    "enrol",
    "enroll",
    "apply",
    "answer",
    "message",
    "mail",
    "email",
    "contact",
    "chat",
    "use",
    "try",
    "quote",
    "link",
    "pretend",
    "impersonate",
    "trick",
    "exploit",
    "attack",
    "inject",
    "flood",
    "hit",
    "spam",
    "scrape",
    "visit",
    "join",
    "appear",
    "arrive",
    "come",
    "land",
    "bring",
    "deliver",
    "receive",
    "contain",
    "include",
    "carry",
    "reach",
    "list",
    "feed",
    "supply",
    "provide",
    "produce",
    "sign",
    "issue",
    "misspell",
    "abbreviate",
    "translate",
    "ban",
    "pin",
    "click",
    "press",
    "select",
    "choose",
    "swap",
    "mix",
    "restart",
    "unplug",
    "drive",
    "park",
    "search",
    "browse",
    "object",
    "appeal",
    "demand",
    "insist",
    "threaten",
    "offer",
    "bid",
    "sell",
    "trade",
    "win",
    "lose",
    "borrow",
    "lend",
    "steal",
    "forge",
    "fake",
    "leak",
    "publish",
    "place",
    "put",
    "leave",
    "run",
    "travel",
    "diagnose",
    "prescribe",
    "refer",
    "admit",
    "discharge",
    "find",
    "discover",
    "notice"
  ],
  "verb-classes/outage": [
    "crash",
    "fail",
    "break",
    "expire",
    "die",
    "go",
    "hang",
    "freeze",
    "stall",
    "timeout",
    "time",
    "lag",
    "drop",
    "disconnect",
    "lose",
    "knock",
    "jam",
    "restart",
    "reboot",
    "evict",
    "corrupt",
    "throttle",
    "stop",
    "halt",
    "return",
    "respond",
    "overheat",
    "flood",
    "snow",
    "rain",
    "storm",
    "rise",
    "fall",
    "spike",
    "surge",
    "double",
    "triple",
    "quadruple",
    "grow",
    "climb",
    "peak",
    "jump",
    "plunge",
    "slip",
    "slow",
    "degrade",
    "fire",
    "trip",
    "deliver",
    "skip",
    "shut",
    "collapse",
    "burst",
    "melt",
    "divert",
    "close"
  ],
  "verbs/invariant": [
    "set",
    "put",
    "cut",
    "read",
    "cost",
    "run",
    "hit",
    "let",
    "shut",
    "split",
    "spread",
    "reset",
    "come",
    "overrun",
    "rerun",
    "misread",
    "upset"
  ],
  "verbs/irregular-participle": [
    "been",
    "become",
    "begun",
    "broken",
    "brought",
    "built",
    "bought",
    "caught",
    "chosen",
    "come",
    "cut",
    "done",
    "drawn",
    "driven",
    "fallen",
    "felt",
    "fed",
    "found",
    "flown",
    "forgotten",
    "frozen",
    "given",
    "gone",
    "grown",
    "heard",
    "held",
    "hidden",
    "kept",
    "known",
    "laid",
    "led",
    "left",
    "lent",
    "let",
    "lost",
    "made",
    "meant",
    "met",
    "overridden",
    "overwritten",
    "paid",
    "put",
    "read",
    "rebuilt",
    "reset",
    "resent",
    "rewritten",
    "risen",
    "run",
    "said",
    "seen",
    "sent",
    "set",
    "sold",
    "shaken",
    "shot",
    "shown",
    "shut",
    "sought",
    "sunk",
    "spent",
    "spoken",
    "split",
    "spread",
    "stolen",
    "struck",
    "stuck",
    "sworn",
    "swept",
    "taken",
    "taught",
    "thought",
    "thrown",
    "told",
    "torn",
    "understood",
    "undone",
    "withdrawn",
    "withheld",
    "won",
    "worn",
    "written",
    "hit",
    "misread",
    "mistaken",
    "resold",
    "bitten",
    "blown",
    "hung",
    "redone",
    "rerun",
    "upset",
    "burnt",
    "learnt",
    "spelt",
    "typed"
  ],
  "verbs/irregular-past": [
    "was",
    "were",
    "came",
    "became",
    "began",
    "broke",
    "brought",
    "built",
    "bought",
    "caught",
    "chose",
    "cost",
    "did",
    "drew",
    "drove",
    "fell",
    "felt",
    "fed",
    "fought",
    "found",
    "flew",
    "forgot",
    "forwent",
    "froze",
    "gave",
    "went",
    "grew",
    "hung",
    "heard",
    "held",
    "kept",
    "knew",
    "laid",
    "led",
    "left",
    "lent",
    "lost",
    "made",
    "meant",
    "met",
    "overran",
    "overrode",
    "overwrote",
    "paid",
    "quit",
    "ran",
    "rang",
    "read",
    "rebuilt",
    "reset",
    "resent",
    "rewrote",
    "rose",
    "said",
    "saw",
    "sent",
    "sold",
    "sought",
    "shook",
    "shot",
    "shrank",
    "shut",
    "sank",
    "sat",
    "slept",
    "slid",
    "spoke",
    "sped",
    "spent",
    "spun",
    "spread",
    "stood",
    "stole",
    "stuck",
    "struck",
    "swore",
    "swept",
    "swung",
    "swam",
    "taught",
    "tore",
    "thought",
    "threw",
    "told",
    "took",
    "undid",
    "understood",
    "upset",
    "withdrew",
    "woke",
    "won",
    "wore",
    "wrote",
    "misread",
    "mistook",
    "sprang",
    "forked",
    "fled",
    "bit",
    "blew",
    "dug",
    "hid",
    "lit",
    "stank",
    "shone",
    "split",
    "resold",
    "retook",
    "outgrew",
    "undertook",
    "withheld",
    "overheard"
  ],
  "verbs/irregular": [
    "was be",
    "were be",
    "been be",
    "became become",
    "began begin",
    "begun begin",
    "broke break",
    "broken break",
    "brought bring",
    "built build",
    "bought buy",
    "caught catch",
    "chose choose",
    "chosen choose",
    "came come",
    "cost cost",
    "cut cut",
    "did do",
    "done do",
    "drew draw",
    "drawn draw",
    "drove drive",
    "driven drive",
    "fell fall",
    "fallen fall",
    "felt feel",
    "fed feed",
    "fought fight",
    "found find",
    "flew fly",
    "flown fly",
    "forgot forget",
    "forgotten forget",
    "froze freeze",
    "frozen freeze",
    "gave give",
    "given give",
    "went go",
    "gone go",
    "got get",
    "grew grow",
    "grown grow",
    "hung hang",
    "had have",
    "heard hear",
    "held hold",
    "hit hit",
    "kept keep",
    "knew know",
    "known know",
    "laid lay",
    "led lead",
    "left leave",
    "lent lend",
    "let let",
    "lost lose",
    "made make",
    "meant mean",
    "met meet",
    "overrode override",
    "overridden override",
    "overwrote overwrite",
    "overwritten overwrite",
    "paid pay",
    "put put",
    "quit quit",
    "ran run",
    "rang ring",
    "read read",
    "rebuilt rebuild",
    "reset reset",
    "resent resend",
    "rewrote rewrite",
    "rewritten rewrite",
    "rose rise",
    "risen rise",
    "said say",
    "saw see",
    "seen see",
    "sent send",
    "set set",
    "sold sell",
    "shook shake",
    "shot shoot",
    "showed show",
    "shown show",
    "shrank shrink",
    "shut shut",
    "sat sit",
    "slept sleep",
    "slid slide",
    "spoke speak",
    "spoken speak",
    "sped speed",
    "spent spend",
    "spun spin",
    "split split",
    "spread spread",
    "stood stand",
    "stole steal",
    "stolen steal",
    "stuck stick",
    "struck strike",
    "sank sink",
    "sunk sink",
    "took take",
    "taken take",
    "taught teach",
    "told tell",
    "thought think",
    "threw throw",
    "thrown throw",
    "tore tear",
    "torn tear",
    "understood understand",
    "withdrew withdraw",
    "withdrawn withdraw",
    "withheld withhold",
    "woke wake",
    "won win",
    "wore wear",
    "worn wear",
    "wrote write",
    "written write",
    "sought seek",
    "misread misread",
    "mistook mistake",
    "retook retake",
    "undid undo",
    "undone undo",
    "ridden ride",
    "rode ride",
    "burnt burn",
    "typed type"
  ],
  "verbs/light": [
    "went",
    "goes",
    "go",
    "ran",
    "runs",
    "run",
    "got",
    "gets",
    "get",
    "came",
    "comes",
    "made",
    "makes",
    "make",
    "took",
    "takes",
    "take",
    "did",
    "does",
    "do",
    "worked",
    "works"
  ],
  "verbs/not-past": [
    "need",
    "feed",
    "speed",
    "seed",
    "bed",
    "red",
    "fed",
    "hundred",
    "embed",
    "exceed",
    "proceed",
    "breed",
    "succeed",
    "indeed",
    "weed",
    "bleed",
    "shed",
    "led",
    "sacred",
    "wicked",
    "naked",
    "rugged",
    "biased",
    "based",
    "automated",
    "detailed",
    "limited",
    "advanced",
    "unlimited",
    "fixed",
    "shared",
    "combined",
    "mixed",
    "related",
    "dedicated",
    "so-called",
    "unattended",
    "untested",
    "unmonitored",
    "unreviewed",
    "unchecked",
    "unowned",
    "unverified",
    "undocumented",
    "unbounded",
    "unrestricted",
    "unversioned",
    "uncapped",
    "unguarded",
    "unauthorised",
    "unauthorized",
    "unexpected",
    "unsigned",
    "unpinned",
    "unvalidated",
    "uncovered",
    "unsupervised",
    "unlogged",
    "unrelated",
    "newsfeed",
    "self-hosted",
    "aforementioned",
    "outdated",
    "one-sided",
    "short-lived"
  ],
  "verbs/nouny-verbs": [
    "access",
    "account",
    "act",
    "address",
    "advance",
    "advice",
    "age",
    "agent",
    "alarm",
    "alert",
    "amount",
    "answer",
    "appeal",
    "approach",
    "attack",
    "audit",
    "balance",
    "ban",
    "bank",
    "base",
    "batch",
    "benefit",
    "bid",
    "bill",
    "block",
    "board",
    "book",
    "boost",
    "branch",
    "break",
    "bridge",
    "budget",
    "bug",
    "bump",
    "cache",
    "call",
    "campaign",
    "cap",
    "care",
    "case",
    "cause",
    "chain",
    "change",
    "channel",
    "charge",
    "chart",
    "chat",
    "check",
    "claim",
    "class",
    "click",
    "climb",
    "clock",
    "clone",
    "code",
    "comment",
    "commit",
    "complaint",
    "concern",
    "condition",
    "contact",
    "content",
    "contest",
    "contract",
    "control",
    "copy",
    "cost",
    "count",
    "cover",
    "crash",
    "credit",
    "cut",
    "cycle",
    "damage",
    "date",
    "deal",
    "debate",
    "debit",
    "default",
    "defence",
    "delay",
    "demand",
    "deploy",
    "deposit",
    "design",
    "detail",
    "dial",
    "display",
    "divide",
    "document",
    "double",
    "doubt",
    "download",
    "draft",
    "drift",
    "drill",
    "drive",
    "drop",
    "dump",
    "edit",
    "effect",
    "email",
    "end",
    "entry",
    "error",
    "escalate",
    "estimate",
    "eval",
    "exit",
    "experience",
    "exploit",
    "export",
    "extract",
    "fail",
    "feature",
    "feed",
    "field",
    "figure",
    "file",
    "filter",
    "fine",
    "fire",
    "fix",
    "flag",
    "flash",
    "float",
    "flood",
    "flow",
    "focus",
    "fold",
    "force",
    "fork",
    "form",
    "format",
    "forward",
    "frame",
    "freeze",
    "function",
    "fund",
    "gap",
    "gate",
    "glitch",
    "grade",
    "grant",
    "group",
    "guarantee",
    "guard",
    "guess",
    "guide",
    "hand",
    "hit",
    "hold",
    "host",
    "hour",
    "import",
    "increase",
    "index",
    "influence",
    "input",
    "insert",
    "interest",
    "interface",
    "interview",
    "invoice",
    "issue",
    "item",
    "job",
    "jump",
    "key",
    "label",
    "lag",
    "land",
    "lane",
    "lapse",
    "launch",
    "lead",
    "leak",
    "level",
    "lie",
    "light",
    "limit",
    "line",
    "link",
    "list",
    "load",
    "loan",
    "lock",
    "log",
    "look",
    "loop",
    "lunch",
    "mail",
    "map",
    "mark",
    "market",
    "mask",
    "match",
    "measure",
    "meeting",
    "merge",
    "message",
    "mirror",
    "mistake",
    "mix",
    "mode",
    "model",
    "monitor",
    "move",
    "name",
    "need",
    "net",
    "note",
    "notice",
    "number",
    "offer",
    "order",
    "output",
    "overflow",
    "override",
    "package",
    "page",
    "panic",
    "part",
    "pass",
    "patch",
    "path",
    "pattern",
    "pause",
    "pay",
    "peak",
    "permit",
    "phase",
    "phone",
    "pick",
    "pilot",
    "ping",
    "place",
    "plan",
    "play",
    "point",
    "policy",
    "pool",
    "pop",
    "post",
    "power",
    "practice",
    "present",
    "preview",
    "price",
    "print",
    "process",
    "produce",
    "profile",
    "profit",
    "program",
    "progress",
    "project",
    "promise",
    "prompt",
    "proof",
    "protest",
    "pull",
    "purchase",
    "purge",
    "push",
    "query",
    "question",
    "queue",
    "quote",
    "race",
    "raise",
    "range",
    "rank",
    "rate",
    "reach",
    "read",
    "reason",
    "rebuild",
    "receipt",
    "record",
    "refactor",
    "reference",
    "refund",
    "reject",
    "release",
    "rename",
    "rent",
    "repair",
    "repeat",
    "replay",
    "reply",
    "report",
    "request",
    "rescue",
    "research",
    "reserve",
    "reset",
    "response",
    "rest",
    "restart",
    "result",
    "retreat",
    "retry",
    "return",
    "reverse",
    "review",
    "reward",
    "rewrite",
    "ring",
    "rise",
    "risk",
    "roll",
    "rollback",
    "route",
    "rule",
    "run",
    "rush",
    "sale",
    "sample",
    "scale",
    "scan",
    "schedule",
    "score",
    "scrape",
    "screen",
    "screenshot",
    "script",
    "search",
    "season",
    "seat",
    "seed",
    "sense",
    "service",
    "set",
    "setup",
    "share",
    "shift",
    "ship",
    "shop",
    "show",
    "sign",
    "signal",
    "skill",
    "slice",
    "slip",
    "slot",
    "smell",
    "sort",
    "sound",
    "source",
    "space",
    "spam",
    "spell",
    "spike",
    "split",
    "sponsor",
    "spot",
    "spread",
    "stack",
    "staff",
    "stage",
    "stamp",
    "stand",
    "star",
    "start",
    "state",
    "step",
    "stock",
    "stop",
    "storage",
    "store",
    "storm",
    "strategy",
    "stream",
    "stress",
    "strike",
    "study",
    "subject",
    "summary",
    "supply",
    "support",
    "surge",
    "surprise",
    "survey",
    "swap",
    "switch",
    "sync",
    "table",
    "tag",
    "talk",
    "target",
    "task",
    "tax",
    "team",
    "term",
    "test",
    "text",
    "thread",
    "ticket",
    "time",
    "tip",
    "title",
    "token",
    "tool",
    "total",
    "touch",
    "trace",
    "track",
    "trade",
    "traffic",
    "trail",
    "train",
    "transfer",
    "transport",
    "travel",
    "treat",
    "trend",
    "trial",
    "trick",
    "trigger",
    "trip",
    "trust",
    "try",
    "turn",
    "twist",
    "type",
    "update",
    "upgrade",
    "upload",
    "upset",
    "use",
    "user",
    "value",
    "view",
    "visit",
    "voice",
    "volume",
    "vote",
    "walk",
    "wait",
    "warning",
    "watch",
    "weight",
    "work",
    "wrap",
    "year"
  ],
  "verbs/plain-verbs": [
    "accept",
    "access",
    "achieve",
    "act",
    "add",
    "adjust",
    "admit",
    "allow",
    "announce",
    "annotate",
    "answer",
    "anticipate",
    "appear",
    "append",
    "apply",
    "appoint",
    "approve",
    "arrive",
    "ask",
    "assert",
    "assess",
    "assign",
    "assume",
    "attach",
    "avoid",
    "await",
    "become",
    "begin",
    "behave",
    "believe",
    "belong",
    "bind",
    "bring",
    "build",
    "bypass",
    "calculate",
    "carry",
    "catch",
    "categorise",
    "categorize",
    "cease",
    "choose",
    "cite",
    "clarify",
    "classify",
    "clear",
    "close",
    "coincide",
    "collapse",
    "collect",
    "combine",
    "come",
    "compare",
    "compete",
    "compile",
    "complain",
    "complete",
    "compute",
    "concern",
    "confirm",
    "connect",
    "consider",
    "consist",
    "consult",
    "consume",
    "contact",
    "contain",
    "continue",
    "contribute",
    "convert",
    "convince",
    "correct",
    "correspond",
    "cost",
    "count",
    "cover",
    "crash",
    "create",
    "cut",
    "deactivate",
    "decide",
    "declare",
    "decline",
    "decrease",
    "defer",
    "define",
    "degrade",
    "delegate",
    "delete",
    "deliver",
    "demand",
    "demonstrate",
    "deny",
    "depend",
    "deploy",
    "deprecate",
    "derive",
    "describe",
    "deserve",
    "detect",
    "determine",
    "deviate",
    "differ",
    "disable",
    "disagree",
    "disallow",
    "disappear",
    "discard",
    "disclose",
    "discover",
    "discuss",
    "display",
    "distinguish",
    "distribute",
    "divide",
    "do",
    "double",
    "drift",
    "drop",
    "earn",
    "edit",
    "elect",
    "eliminate",
    "embed",
    "emerge",
    "emit",
    "enable",
    "encode",
    "encounter",
    "encourage",
    "end",
    "enforce",
    "enrich",
    "enrol",
    "enroll",
    "ensure",
    "enter",
    "equal",
    "escape",
    "establish",
    "evaluate",
    "evict",
    "exceed",
    "exclude",
    "execute",
    "exist",
    "expand",
    "expect",
    "expire",
    "expose",
    "extend",
    "extract",
    "fail",
    "fall",
    "favour",
    "feed",
    "fetch",
    "fill",
    "find",
    "finish",
    "fire",
    "fit",
    "flip",
    "follow",
    "forbid",
    "force",
    "forget",
    "forward",
    "free",
    "gain",
    "gather",
    "generate",
    "get",
    "give",
    "go",
    "govern",
    "grant",
    "grow",
    "guarantee",
    "guess",
    "halt",
    "handle",
    "happen",
    "hear",
    "hide",
    "hit",
    "hold",
    "identify",
    "ignore",
    "imply",
    "import",
    "improve",
    "include",
    "incorporate",
    "increase",
    "indicate",
    "inform",
    "infer",
    "ingest",
    "inherit",
    "initiate",
    "inject",
    "inspect",
    "install",
    "instruct",
    "integrate",
    "intend",
    "interpret",
    "interrupt",
    "intervene",
    "introduce",
    "invalidate",
    "invite",
    "invoke",
    "involve",
    "isolate",
    "issue",
    "join",
    "keep",
    "know",
    "label",
    "lack",
    "last",
    "launch",
    "lead",
    "learn",
    "leave",
    "let",
    "lie",
    "lift",
    "live",
    "load",
    "lock",
    "lose",
    "maintain",
    "make",
    "manage",
    "map",
    "mark",
    "mask",
    "match",
    "matter",
    "mean",
    "measure",
    "merge",
    "migrate",
    "mirror",
    "misclassify",
    "misread",
    "miss",
    "modify",
    "mount",
    "move",
    "mute",
    "name",
    "need",
    "neglect",
    "notice",
    "notify",
    "obey",
    "occur",
    "offer",
    "omit",
    "open",
    "operate",
    "opt",
    "originate",
    "overflow",
    "overlook",
    "override",
    "overwrite",
    "own",
    "page",
    "parse",
    "pass",
    "pause",
    "pay",
    "perform",
    "permit",
    "persist",
    "pick",
    "point",
    "populate",
    "post",
    "postpone",
    "prefer",
    "prepare",
    "press",
    "presume",
    "prevent",
    "print",
    "proceed",
    "produce",
    "prohibit",
    "promise",
    "promote",
    "propagate",
    "propose",
    "protect",
    "prove",
    "provide",
    "publish",
    "pull",
    "push",
    "put",
    "query",
    "raise",
    "reach",
    "react",
    "read",
    "realise",
    "realize",
    "receive",
    "recognise",
    "recognize",
    "recommend",
    "reconcile",
    "record",
    "recover",
    "redact",
    "redeem",
    "redirect",
    "reduce",
    "refer",
    "reflect",
    "refresh",
    "refuse",
    "regard",
    "register",
    "reindex",
    "reject",
    "relate",
    "release",
    "relabel",
    "rely",
    "remain",
    "remember",
    "remind",
    "remove",
    "rename",
    "render",
    "renew",
    "reopen",
    "repeat",
    "replace",
    "reply",
    "report",
    "represent",
    "reproduce",
    "request",
    "require",
    "resemble",
    "reserve",
    "reset",
    "resolve",
    "respond",
    "restart",
    "restore",
    "restrict",
    "result",
    "resume",
    "retain",
    "retire",
    "retrain",
    "retrieve",
    "retry",
    "return",
    "reuse",
    "reveal",
    "revert",
    "revise",
    "revoke",
    "rewrite",
    "ride",
    "ring",
    "rise",
    "roll",
    "rotate",
    "route",
    "run",
    "save",
    "say",
    "scale",
    "schedule",
    "score",
    "see",
    "seem",
    "select",
    "sell",
    "send",
    "separate",
    "serve",
    "set",
    "settle",
    "share",
    "shift",
    "ship",
    "show",
    "shut",
    "sign",
    "simulate",
    "sit",
    "skip",
    "slip",
    "solve",
    "sort",
    "speak",
    "specify",
    "spend",
    "spill",
    "split",
    "spot",
    "start",
    "state",
    "stay",
    "steal",
    "stem",
    "stop",
    "store",
    "strip",
    "submit",
    "subscribe",
    "succeed",
    "suffer",
    "suggest",
    "supply",
    "suppose",
    "suppress",
    "surface",
    "suspect",
    "suspend",
    "swallow",
    "switch",
    "take",
    "talk",
    "tell",
    "tend",
    "terminate",
    "think",
    "throttle",
    "throw",
    "tick",
    "tolerate",
    "touch",
    "track",
    "transfer",
    "transform",
    "translate",
    "transliterate",
    "transmit",
    "travel",
    "treat",
    "trigger",
    "trim",
    "trip",
    "truncate",
    "trust",
    "try",
    "turn",
    "type",
    "undergo",
    "understand",
    "unify",
    "unlock",
    "update",
    "upgrade",
    "upload",
    "use",
    "validate",
    "vanish",
    "vary",
    "verify",
    "view",
    "violate",
    "visit",
    "wait",
    "walk",
    "want",
    "warn",
    "wash",
    "watch",
    "weaken",
    "win",
    "wipe",
    "wonder",
    "work",
    "wrap",
    "write",
    "yield",
    "archive",
    "mock",
    "monitor",
    "rank",
    "redo",
    "hand",
    "ping",
    "pin",
    "alert",
    "sample",
    "check",
    "audit",
    "test",
    "log",
    "review",
    "abort",
    "absorb",
    "accelerate",
    "accompany",
    "accuse",
    "acknowledge",
    "activate",
    "adapt",
    "address",
    "administer",
    "advertise",
    "advise",
    "aggregate",
    "aim",
    "alternate",
    "amend",
    "amplify",
    "apologise",
    "apologize",
    "arrange",
    "arrest",
    "assemble",
    "assist",
    "astonish",
    "authenticate",
    "authorise",
    "authorize",
    "award",
    "backfill",
    "balance",
    "bar",
    "bear",
    "beat",
    "bend",
    "bet",
    "blacklist",
    "blame",
    "bleed",
    "blend",
    "blind",
    "blink",
    "block",
    "bother",
    "bounce",
    "bow",
    "brief",
    "broadcast",
    "browse",
    "burn",
    "cancel",
    "capture",
    "cast",
    "centralise",
    "certify",
    "challenge",
    "cheat",
    "chase",
    "circulate",
    "circumvent",
    "clean",
    "click",
    "cling",
    "cluster",
    "coerce",
    "collide",
    "colour",
    "commute",
    "compensate",
    "compensates",
    "comply",
    "compress",
    "compromise",
    "conceal",
    "condense",
    "conduct",
    "confess",
    "configure",
    "conflict",
    "confuse",
    "constitute",
    "constrain",
    "contradict",
    "cool",
    "coordinate",
    "cope",
    "countersign",
    "crawl",
    "creep",
    "cripple",
    "criticise",
    "cross",
    "crowd",
    "curate",
    "cure",
    "curtail",
    "customise",
    "dare",
    "dash",
    "debug",
    "decay",
    "decode",
    "decrypt",
    "deduce",
    "deduct",
    "deem",
    "default",
    "defend",
    "deflect",
    "delay",
    "denote",
    "depart",
    "depict",
    "deprive",
    "deputise",
    "detach",
    "deteriorate",
    "devote",
    "diagnose",
    "dictate",
    "dig",
    "digest",
    "diminish",
    "dip",
    "direct",
    "disappoint",
    "disconnect",
    "discourage",
    "disguise",
    "dislike",
    "dismiss",
    "dispatch",
    "dispense",
    "disperse",
    "dispose",
    "dispute",
    "disregard",
    "disrupt",
    "dissolve",
    "distort",
    "disturb",
    "divert",
    "dominate",
    "donate",
    "dose",
    "download",
    "downgrade",
    "drag",
    "drain",
    "draw",
    "dream",
    "dress",
    "drink",
    "drive",
    "dry",
    "dump",
    "duplicate",
    "ease",
    "eat",
    "echo",
    "elaborate",
    "elapse",
    "electrify",
    "elevate",
    "emphasise",
    "employ",
    "empty",
    "encrypt",
    "enlarge",
    "enquire",
    "entail",
    "entitle",
    "envisage",
    "equip",
    "err",
    "erase",
    "erode",
    "evaporate",
    "evolve",
    "examine",
    "exchange",
    "excuse",
    "exempt",
    "exhaust",
    "exhibit",
    "exit",
    "expedite",
    "explain",
    "explode",
    "exploit",
    "export",
    "express",
    "fabricate",
    "facilitate",
    "fade",
    "fake",
    "fax",
    "feature",
    "ferry",
    "flatten",
    "flush",
    "fool",
    "forecast",
    "foresee",
    "forge",
    "forgive",
    "formulate",
    "frame",
    "freeze",
    "frighten",
    "fulfil",
    "fulfill",
    "garnish",
    "glance",
    "glow",
    "grab",
    "greet",
    "grind",
    "guide",
    "hallucinate",
    "hang",
    "harm",
    "hash",
    "hate",
    "haul",
    "heat",
    "hesitate",
    "hijack",
    "hint",
    "hire",
    "hop",
    "host",
    "hurry",
    "hurt",
    "illuminate",
    "illustrate",
    "impersonate",
    "impose",
    "impress",
    "incline",
    "incur",
    "index",
    "induce",
    "inflate",
    "inhibit",
    "innovate",
    "inquire",
    "inscribe",
    "insist",
    "instantiate",
    "insult",
    "insure",
    "interact",
    "intercept",
    "interfere",
    "interleave",
    "interlock",
    "intersect",
    "invent",
    "invert",
    "invest",
    "irritate",
    "itemise",
    "itemize",
    "jail",
    "jam",
    "judge",
    "justify",
    "kick",
    "kill",
    "kiss",
    "knock",
    "lag",
    "land",
    "laugh",
    "launder",
    "lay",
    "leak",
    "lean",
    "leap",
    "lend",
    "lengthen",
    "liaise",
    "license",
    "lighten",
    "link",
    "listen",
    "litigate",
    "localise",
    "loop",
    "loosen",
    "lower",
    "lurk",
    "mail",
    "march",
    "marry",
    "massage",
    "materialise",
    "mediate",
    "meet",
    "melt",
    "memorise",
    "mention",
    "mess",
    "mingle",
    "minimise",
    "miscalculate",
    "misfile",
    "misfire",
    "misinterpret",
    "mislabel",
    "mislead",
    "misplace",
    "misroute",
    "missend",
    "mistake",
    "misuse",
    "mitigate",
    "mix",
    "moderate",
    "modernise",
    "multiply",
    "mutate",
    "navigate",
    "negate",
    "negotiate",
    "nominate",
    "normalise",
    "normalize",
    "number",
    "nudge",
    "obscure",
    "observe",
    "obtain",
    "offset",
    "oppose",
    "optimise",
    "optimize",
    "organise",
    "organize",
    "orient",
    "oscillate",
    "outnumber",
    "outrun",
    "overcharge",
    "overload",
    "overrule",
    "oversee",
    "overtake",
    "overwhelm",
    "paint",
    "pair",
    "park",
    "participate",
    "partition",
    "paste",
    "patrol",
    "piggyback",
    "pile",
    "plead",
    "plug",
    "pollute",
    "pool",
    "port",
    "possess",
    "pour",
    "praise",
    "pray",
    "preach",
    "precede",
    "preclude",
    "predate",
    "predict",
    "prefix",
    "preload",
    "prescribe",
    "preserve",
    "pretend",
    "prevail",
    "price",
    "prioritise",
    "prioritize",
    "privatise",
    "probe",
    "procure",
    "profile",
    "prolong",
    "prompt",
    "pronounce",
    "prosecute",
    "prune",
    "publicise",
    "punish",
    "purge",
    "pursue",
    "qualify",
    "quarantine",
    "question",
    "quit",
    "quote",
    "randomise",
    "rate",
    "ratify",
    "rationalise",
    "realign",
    "reappear",
    "rearrange",
    "reassign",
    "reassure",
    "rebalance",
    "rebill",
    "reboot",
    "recalibrate",
    "recall",
    "recap",
    "reckon",
    "reclaim",
    "reclassify",
    "recompute",
    "reconnect",
    "reconstruct",
    "recount",
    "recruit",
    "rectify",
    "recur",
    "recycle",
    "redeploy",
    "redesign",
    "redraw",
    "refine",
    "reformat",
    "refund",
    "regain",
    "regenerate",
    "regret",
    "rehearse",
    "reimburse",
    "reinforce",
    "reinstall",
    "reinstate",
    "reissue",
    "relax",
    "relay",
    "relocate",
    "remap",
    "remedy",
    "remit",
    "remount",
    "renegotiate",
    "renumber",
    "reorder",
    "reorganise",
    "repair",
    "repay",
    "repeal",
    "repel",
    "repost",
    "reprice",
    "reprint",
    "reprocess",
    "repurpose",
    "reroute",
    "resample",
    "rescale",
    "rescan",
    "reschedule",
    "rescue",
    "research",
    "resend",
    "reshape",
    "reside",
    "resign",
    "resist",
    "reskin",
    "respect",
    "reverse",
    "reward",
    "ripple",
    "risk",
    "rob",
    "rock",
    "round",
    "ruin",
    "rush",
    "sabotage",
    "sack",
    "sail",
    "salvage",
    "sanction",
    "sanitise",
    "sanitize",
    "satisfy",
    "scare",
    "scatter",
    "scold",
    "scramble",
    "scrape",
    "scratch",
    "scream",
    "screen",
    "script",
    "scrub",
    "scrutinise",
    "seal",
    "search",
    "secure",
    "seed",
    "seek",
    "seize",
    "sense",
    "sever",
    "shake",
    "shape",
    "shed",
    "shelter",
    "shine",
    "shout",
    "shrink",
    "shuffle",
    "sink",
    "skew",
    "slash",
    "sleep",
    "slide",
    "slow",
    "smash",
    "smooth",
    "snap",
    "sneak",
    "sniff",
    "snow",
    "soften",
    "spam",
    "spare",
    "spawn",
    "specialise",
    "spell",
    "spike",
    "spin",
    "splash",
    "sponsor",
    "spread",
    "spring",
    "sprinkle",
    "spy",
    "squash",
    "squeeze",
    "stabilise",
    "stack",
    "stage",
    "stagger",
    "stall",
    "stamp",
    "standardise",
    "stare",
    "steer",
    "stick",
    "stitch",
    "strand",
    "stream",
    "strengthen",
    "stress",
    "stretch",
    "strike",
    "strive",
    "stroll",
    "stumble",
    "subtract",
    "succumb",
    "sue",
    "suffice",
    "sum",
    "summarise",
    "summarize",
    "summon",
    "supersede",
    "supervise",
    "supplement",
    "surpass",
    "surprise",
    "surrender",
    "surround",
    "survive",
    "swap",
    "swear",
    "sweat",
    "sweep",
    "swing",
    "sync",
    "synchronise",
    "synchronize",
    "tailor",
    "tamper",
    "tap",
    "target",
    "teach",
    "tear",
    "tease",
    "telephone",
    "tempt",
    "thank",
    "thaw",
    "thicken",
    "threaten",
    "thrive",
    "tidy",
    "tie",
    "tighten",
    "tilt",
    "time",
    "tip",
    "top",
    "tour",
    "trade",
    "trail",
    "train",
    "transcribe",
    "transplant",
    "trap",
    "treble",
    "tremble",
    "trickle",
    "troubleshoot",
    "tune",
    "tunnel",
    "tweak",
    "twist",
    "unblock",
    "uncover",
    "undercut",
    "underestimate",
    "underline",
    "undermine",
    "undo",
    "unfold",
    "unfreeze",
    "uninstall",
    "unite",
    "unload",
    "unpack",
    "unpin",
    "unplug",
    "unroll",
    "unsubscribe",
    "untie",
    "unveil",
    "uphold",
    "upset",
    "urge",
    "usher",
    "utter",
    "vaccinate",
    "value",
    "veto",
    "vote",
    "vouch",
    "wake",
    "wander",
    "waste",
    "waive",
    "weigh",
    "weld",
    "whitelist",
    "widen",
    "wind",
    "wire",
    "withdraw",
    "withhold",
    "withstand",
    "witness",
    "worry",
    "worsen",
    "wreck",
    "yell",
    "zoom",
    "rubber-stamp",
    "auto-approve",
    "auto-accept",
    "auto-close",
    "auto-merge",
    "auto-publish",
    "auto-renew",
    "re-read",
    "re-run",
    "re-check",
    "re-use",
    "re-enter",
    "re-send",
    "re-index",
    "re-train",
    "re-open",
    "re-enable",
    "cross-check",
    "double-check",
    "spot-check",
    "hard-code",
    "soft-delete",
    "fast-track",
    "pre-tick",
    "pre-fill",
    "time-out",
    "fail-over"
  ],
  "versions/filler": [
    "the",
    "a",
    "an",
    "our",
    "their",
    "its",
    "your",
    "my",
    "is",
    "was",
    "were",
    "are",
    "be",
    "been",
    "being",
    "it",
    "it's",
    "that",
    "that's",
    "this",
    "these",
    "those",
    "they",
    "one",
    "ones",
    "what",
    "which",
    "who",
    "how",
    "where",
    "when",
    "in",
    "on",
    "at",
    "as",
    "to",
    "of",
    "for",
    "by",
    "and",
    "or",
    "with",
    "from",
    "then",
    "than",
    "there",
    "up",
    "out",
    "most",
    "more",
    "just",
    "only",
    "also",
    "still",
    "again",
    "we",
    "we're",
    "i",
    "i'm",
    "you",
    "he",
    "she",
    "us",
    "me",
    "have",
    "has",
    "had",
    "do",
    "does",
    "did",
    "can",
    "could",
    "would",
    "should",
    "will",
    "may",
    "might",
    "not",
    "no",
    "nothing",
    "see",
    "so",
    "if",
    "date",
    "day",
    "days",
    "week",
    "time",
    "times",
    "moment",
    "incident",
    "release",
    "releases",
    "version",
    "versions",
    "build",
    "builds",
    "branch",
    "code",
    "commit",
    "tag",
    "revision",
    "agent",
    "agents",
    "bot",
    "bots",
    "assistant",
    "model",
    "models",
    "llm",
    "lane",
    "lanes",
    "route",
    "router",
    "gateway",
    "provider",
    "vendor",
    "config",
    "configs",
    "configuration",
    "configurations",
    "setup",
    "settings",
    "setting",
    "set",
    "tool",
    "tools",
    "toolset",
    "toolkit",
    "servers",
    "server",
    "mcp",
    "plugins",
    "plugin",
    "functions",
    "function",
    "policy",
    "policies",
    "approval",
    "approvals",
    "rule",
    "rules",
    "process",
    "processes",
    "procedure",
    "procedures",
    "practice",
    "guideline",
    "guidelines",
    "matrix",
    "limits",
    "permissions",
    "rights",
    "thing",
    "things",
    "stuff",
    "team",
    "teams",
    "people",
    "ops",
    "infra",
    "platform",
    "engineering",
    "management",
    "applies",
    "apply",
    "applied",
    "used",
    "use",
    "uses",
    "using",
    "ran",
    "run",
    "runs",
    "got",
    "get",
    "gets",
    "picks",
    "picked",
    "pick",
    "chosen",
    "chose",
    "chooses",
    "choose",
    "selected",
    "works",
    "worked",
    "went",
    "came",
    "comes",
    "happened",
    "changed",
    "change",
    "changes",
    "modified",
    "modification",
    "modifications",
    "differences",
    "different",
    "special",
    "custom",
    "own",
    "unknown"
  ],
  "versions/hedges": [
    "probably",
    "maybe",
    "perhaps",
    "presumably",
    "i think",
    "i guess",
    "i believe",
    "i assume",
    "we think",
    "we believe",
    "we assume",
    "not sure",
    "not certain",
    "should be/have",
    "must have been",
    "may/might/could be/have",
    "or so",
    "or later",
    "or newer",
    "or higher",
    "or above",
    "or similar",
    "or something",
    "something like",
    "or the",
    "or maybe",
    "and up",
    "and later",
    "some {gpt|claude|llama|gemini|mistral|qwen|version|build|commit}",
    "around",
    "roughly",
    "approximately",
    "ish",
    "latest",
    "newest",
    "most recent",
    "whatever",
    "whichever",
    "one of",
    "either"
  ],
  "versions/lane-names": [
    "standard",
    "stable",
    "live",
    "fast",
    "cheap"
  ],
  "versions/makers": [
    "openai",
    "azure",
    "anthropic",
    "claude",
    "opus",
    "sonnet",
    "haiku",
    "gpt",
    "chatgpt",
    "gemini",
    "google",
    "vertex",
    "bedrock",
    "aws",
    "mistral",
    "mixtral",
    "llama",
    "meta",
    "qwen",
    "deepseek",
    "cohere",
    "command",
    "grok",
    "copilot",
    "vllm",
    "ollama",
    "mini",
    "turbo",
    "flash",
    "pro",
    "large",
    "medium",
    "small",
    "nano"
  ],
  "versions/moving": [
    "latest",
    "newest",
    "recent",
    "current",
    "currently",
    "present",
    "today",
    "todays",
    "usual",
    "usually",
    "regular",
    "regularly",
    "ordinary",
    "typical",
    "typically",
    "same",
    "before",
    "previous",
    "previously",
    "always",
    "unchanged",
    "normal",
    "normally",
    "whatever",
    "whichever",
    "whoever",
    "any",
    "some",
    "something",
    "somehow",
    "various",
    "several",
    "many",
    "different",
    "mixed",
    "multiple",
    "everything",
    "all",
    "full",
    "complete",
    "tbd",
    "tba",
    "todo",
    "wip",
    "idk",
    "dunno",
    "yes",
    "yep",
    "ok",
    "fine",
    "probably",
    "maybe",
    "perhaps",
    "likely",
    "presumably",
    "apparently",
    "depends",
    "varies",
    "rolling",
    "floating",
    "nightly",
    "head",
    "tip",
    "master",
    "main",
    "trunk",
    "prod",
    "production",
    "staging",
    "live",
    "default",
    "defaults",
    "standard",
    "stock",
    "vanilla",
    "stable",
    "good",
    "best",
    "fast",
    "cheap",
    "cheapest",
    "big",
    "bigger",
    "small",
    "smart",
    "new",
    "newer",
    "old",
    "older",
    "last",
    "next",
    "existing",
    "company",
    "corporate",
    "internal",
    "official",
    "existing",
    "deployed",
    "released",
    "running",
    "installed",
    "active",
    "available",
    "applicable",
    "relevant",
    "appropriate",
    "necessary",
    "needed",
    "required",
    "agreed",
    "discussed",
    "described",
    "documented",
    "expected",
    "intended",
    "dynamic",
    "dynamically",
    "automatic",
    "auto"
  ],
  "versions/pointers": [
    "(please) see/ask/check/look/find/refer/consult …",
    "(it) (is) in the/our/that {dashboard|wiki|repo|docs|channel|ticket|slack|confluence|notion|sheet|handbook|config}",
    "(written) (down) somewhere",
    "somewhere",
    "ask …",
    "same as …",
    "(the) same …",
    "as usual",
    "as always",
    "as ever",
    "as before",
    "as described/documented/agreed/discussed/defined/written/expected/configured/intended/deployed",
    "like always/before/usual/everywhere/everybody/everyone",
    "like (the) last …",
    "no changes",
    "no change",
    "not changed",
    "nothing changed",
    "nothing new",
    "nothing special",
    "unchanged",
    "unmodified",
    "up to date",
    "whatever …",
    "whichever …",
    "what/the ops/platform/infra/release …",
    "depends …",
    "varies …",
    "it depends",
    "(the) one {we|from|that|in|they|which|of} …",
    "(the) ones {we|from|that|in|they|which|of} …",
    "company policy",
    "the usual",
    "the default",
    "business as usual",
    "common sense",
    "best practice",
    "best practices",
    "case by case",
    "up to the/each/every …",
    "at the discretion …",
    "(the) (normal/usual/standard/regular/current/existing/agreed/internal/official/general/default/common) {approval|approvals|policy|policies|process|procedure|rules|flow|workflow|practice}"
  ]
};

// src/language/data.ts
var FILES = words_default;
function entriesOf(name) {
  const entries = FILES[name];
  if (!entries) throw new Error(`There is no file src/language/words/${name}.txt.`);
  return entries;
}
function wordSet(name) {
  return new Set(entriesOf(name));
}

// src/language/lexicon/irregular.ts
var IRREGULAR = new Map(
  entriesOf("verbs/irregular").map((pair) => pair.split(" "))
);

// src/language/stem.ts
var KEEP = wordSet("keep");
function baseCandidates(word) {
  const irregular = IRREGULAR.get(word);
  if (irregular) return [irregular];
  const bases = [word];
  if (/ies$/.test(word)) bases.push(word.replace(/ies$/, "y"));
  else if (/(?:s|x|z|ch|sh|o)es$/.test(word)) bases.push(word.slice(0, -2), word.slice(0, -1));
  else if (/[^s]s$/.test(word)) bases.push(word.slice(0, -1));
  const ending = word.match(/^(.{2,}?)(ied|ed|ing)$/);
  if (!ending) return bases;
  const [, head = "", tail] = ending;
  if (tail === "ied") bases.push(`${head}y`);
  bases.push(head, `${head}e`);
  if (/([bdfgklmnprt])\1$/.test(head)) bases.push(head.slice(0, -1));
  return bases;
}
function isA(word, list) {
  return list.has(word) || baseCandidates(word).some((base) => list.has(base));
}
function stem(word) {
  const base = IRREGULAR.get(word) ?? word;
  if (KEEP.has(base) || base.length < 4) return base;
  let cut = base.replace(/(?:ies|ied)$/, "y").replace(/(?:sses)$/, "ss");
  cut = cut.replace(/(?:'s|s')$/, "");
  if (/[^su]s$/.test(cut)) cut = cut.slice(0, -1);
  cut = cut.replace(
    /(?:ations?|ition|ements?|ments?|ings?|ances?|als?|ers?|ed|ly)$/,
    (end2, at) => at >= 3 ? "" : end2
  );
  cut = cut.replace(/([bdfgmnprt])\1$/, "$1");
  return cut.replace(/[ey]$/, "");
}

// src/language/phrases.ts
var PART = String.raw`[\p{L}\p{N}]+`;
var JOINT = String.raw`(?:['’.\-_/@#]+|(?<=\d)[:,](?=\d))`;
var WORD = new RegExp(`${PART}(?:${JOINT}${PART})*|[#@][\\p{L}\\p{N}_/-]+|[.;!?
…]`, "gu");
function wordsOf(text) {
  const found = [];
  let sentence = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    if (/^[.;!?\n…]$/.test(raw)) {
      sentence += 1;
      continue;
    }
    let start2 = index;
    for (const part of /^[\p{L}'’-]+$/u.test(raw) ? raw.split("-") : [raw]) {
      const word = part.toLowerCase().replace("’", "'").replace(/n't$/, "nt");
      if (word) found.push({ word, start: start2, end: start2 + part.length, sentence });
      start2 += part.length + 1;
    }
  }
  return found;
}
var SHAPES = {
  "#": /^#?[\d.,:/-]*\d[\d.,:/-]*[a-z%]{0,4}$/,
  "#clock": /^\d{1,2}(?::\d\d){1,2}(?:[ap]m|h)?$|^\d{1,2}[ap]m$/,
  "#date": /^\d{4}-\d\d-\d\d$|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$/
};
var ONE_WORD = /^~?[^\s()|{}[\]*#…~/-]+$/;
var sets = /* @__PURE__ */ new Map();
function setOf(name) {
  const known = sets.get(name);
  if (known) return known;
  const single = entriesOf(name).filter((entry) => ONE_WORD.test(entry));
  const set = {
    exact: new Set(single.filter((entry) => !entry.startsWith("~")).map(even)),
    forms: new Set(single.filter((entry) => entry.startsWith("~")).map((entry) => entry.slice(1)))
  };
  sets.set(name, set);
  return set;
}
function even(word) {
  return word.replace(/n't$/, "nt");
}
function contains({ exact, forms }, word) {
  return exact.has(word) || forms.size > 0 && baseCandidates(word).some((base) => forms.has(base));
}
function compilePhrases(lines) {
  const states = [];
  const make2 = () => {
    const state = { exact: /* @__PURE__ */ new Map(), forms: /* @__PURE__ */ new Map(), sets: [], shapes: [], any: [], free: [] };
    return states.push(state) - 1;
  };
  const add = (map, key, to) => {
    const known = map.get(key);
    if (known) known.push(to);
    else map.set(key, [to]);
  };
  function sequence(items, at, from, to) {
    let state = from;
    let i = at;
    for (; i < items.length; i += 1) {
      const item = items[i];
      if (item === "|" || item === ")" || item === "}") break;
      const next = make2();
      if (item === "(" || item === "{") {
        i = choice(items, i + 1, state, next);
        if (item === "(") states[state].free.push(next);
      } else step(item, state, next);
      state = next;
    }
    states[state].free.push(to);
    return i;
  }
  function choice(items, at, from, to) {
    let i = sequence(items, at, from, to);
    while (items[i] === "|") i = sequence(items, i + 1, from, to);
    return i;
  }
  function step(item, from, to) {
    const state = states[from];
    if (item === "*") state.any.push(to);
    else if (SHAPES[item]) state.shapes.push({ shape: SHAPES[item], to });
    else if (item === "…") {
      let last = from;
      for (let words = 0; words < 4; words += 1) {
        states[last].free.push(to);
        const next = make2();
        states[last].any.push(next);
        last = next;
      }
      states[last].free.push(to);
    } else if (item.startsWith("[")) {
      const name = item.slice(1, -1);
      state.sets.push({ words: setOf(name), to });
      for (const entry of entriesOf(name)) {
        if (!ONE_WORD.test(entry)) choice(itemsOf(entry), 0, from, to);
      }
    } else {
      for (const alternative of item.split(/(?<!\\)\//)) {
        const word = alternative.replaceAll("\\/", "/");
        if (word.startsWith("~")) add(state.forms, word.slice(1), to);
        else add(state.exact, even(word), to);
      }
    }
  }
  const [start2, end2] = [make2(), make2()];
  for (const line of lines) sequence(itemsOf(line), 0, start2, end2);
  return { states, start: closure(states, [start2]), end: end2 };
}
function itemsOf(line) {
  const items = line.match(/\[[^\]]+\]|[(){}|*…]|[^\s(){}|]+/gu) ?? [];
  return items.flatMap((item) => /^[\p{L}'-]+$/u.test(item) ? item.split("-") : [item]);
}
function closure(states, from) {
  const seen = new Set(from);
  for (const at of seen) for (const next of states[at].free) seen.add(next);
  return [...seen];
}
function follow(phrases, active, word) {
  const next = [];
  const bases = baseCandidates(word);
  for (const at of active) {
    const state = phrases.states[at];
    next.push(...state.exact.get(word) ?? [], ...state.any);
    for (const base of bases) next.push(...state.forms.get(base) ?? []);
    for (const { words, to } of state.sets) if (contains(words, word)) next.push(to);
    for (const { shape, to } of state.shapes) if (shape.test(word)) next.push(to);
  }
  return next.length === 0 ? next : closure(phrases.states, next);
}
function phraseAt(phrases, words, from) {
  let active = phrases.start;
  let found;
  for (let at = from; at < words.length && active.length > 0; at += 1) {
    const word = words[at];
    if (word.sentence !== words[from]?.sentence) break;
    active = follow(phrases, active, word.word);
    if (active.includes(phrases.end)) found = { from, to: at + 1 };
  }
  return found;
}
function findPhrases(phrases, words) {
  const found = [];
  let at = 0;
  while (at < words.length) {
    const span = phraseAt(phrases, words, at);
    if (span) found.push(span);
    at = span ? span.to : at + 1;
  }
  return found;
}
function isPhrase(phrases, words) {
  let active = phrases.start;
  for (const { word } of words) {
    active = follow(phrases, active, word);
    if (active.length === 0) return false;
  }
  return words.length > 0 && active.includes(phrases.end);
}
function withoutPhrases(phrases, text) {
  const words = wordsOf(text);
  return findPhrases(phrases, words).reduce((rest, { from, to }) => {
    const [start2, end2] = [words[from].start, words[to - 1].end];
    return rest.slice(0, start2) + " ".repeat(end2 - start2) + rest.slice(end2);
  }, text);
}

// src/language/lexicon/time.ts
var POINT = compilePhrases(entriesOf("time/point"));
var FREQUENCY = compilePhrases(entriesOf("time/frequency"));
var BOUND = compilePhrases(entriesOf("time/bounds"));
var BOUND_SIGN = /[=:<>≤≥]\s?[€$£]?\d/;

// src/language/generic.ts
var FUNCTION = wordSet("generic/function");
var SUBJECTS = wordSet("generic/subjects");
var HAPPENINGS = wordSet("generic/happenings");
var GUARDS = wordSet("generic/guards");
var GUARD_FATE = wordSet("generic/guard-fate");
var POINTERS = wordSet("generic/pointers");
var POINTING = wordSet("generic/pointing");
function contentOf(text) {
  const bare = withoutPhrases(POINT, text.toLowerCase().replace(/\u2019/g, "'"));
  const found = bare.match(/[\p{L}][\p{L}'-]*|[#\p{L}\p{N}]+/gu) ?? [];
  return found.map((word) => word.replace(/'s?$/, "")).filter((word) => !FUNCTION.has(word) && word.length > 1);
}
function all(content, ...lists) {
  return content.every(
    (word) => lists.some((list) => list.has(word) || baseCandidates(word).some((base) => list.has(base)))
  );
}
function some(content, list) {
  return content.some(
    (word) => list.has(word) || baseCandidates(word).some((base) => list.has(base))
  );
}
function isGenericTrigger(text) {
  const content = contentOf(text);
  return content.length > 0 && content.length <= 8 && all(content, SUBJECTS, HAPPENINGS);
}
function isGenericControl(text) {
  const content = contentOf(text);
  return content.length > 0 && content.length <= 10 && all(content, SUBJECTS, HAPPENINGS, GUARDS, GUARD_FATE);
}
function onlyPoints(text) {
  const content = contentOf(text).filter(
    (word) => !/^(?:#.+|[a-z]+-\d+|inc|sev\d|\d+)$/.test(word)
  );
  return content.length > 0 && content.length <= 8 && some(content, POINTERS) && all(content, POINTERS, POINTING);
}

// src/language/quotations.ts
var MOST_CHARACTERS = 400;
function finder(text, mark) {
  let next = -1;
  return (from) => {
    if (next < from) next = text.indexOf(mark, from);
    if (next < 0) next = text.length;
    return next;
  };
}
function replaceQuotations(text, quotes, replacement) {
  const marks = /* @__PURE__ */ new Set([...Object.keys(quotes), ...Object.values(quotes).join(""), "\n"]);
  const find2 = new Map([...marks].map((mark) => [mark, finder(text, mark)]));
  const next = (among, from2) => Math.min(...[...among].map((mark) => find2.get(mark)?.(from2) ?? text.length));
  const opening = Object.keys(quotes);
  let out = "";
  let from = 0;
  for (let at = next(opening, 0); at < text.length; at = next(opening, at)) {
    const end2 = next(`${quotes[text[at]]}
`, at + 1);
    const closed = end2 < text.length && text[end2] !== "\n" && end2 - at <= MOST_CHARACTERS + 1;
    if (closed) {
      out += text.slice(from, at) + replacement(text.slice(at, end2 + 1));
      from = end2 + 1;
    }
    at = closed ? from : at + 1;
  }
  return out + text.slice(from);
}

// src/language/text.ts
var QUOTED = "";
var FENCED = /```[\s\S]*?(?:```|$)/g;
var QUOTES = { '"': '"', "“": "”", "„": "“”", "«": "»", "`": "`" };
var ASIDE = [
  /(?<![\p{L}\p{N}])'(?=\S)[^'\n]{1,200}(?<=\S)'(?![\p{L}\p{N}])/gu,
  /\bhttps?:\/\/\S+/g
];
var ABBREVIATION = /\b(?:e\.g|i\.e|etc|approx|incl|vs|resp|ca|cf|no|nr|dept|max|min|ver|fig)\.(?=\s+[\p{Ll}\d(])/giu;
function sameLength(match, fill) {
  return fill.repeat(match.length);
}
function evenText(text) {
  let even3 = text.replace(/[’ʼ‘´]/g, "'");
  even3 = even3.replace(FENCED, (match) => sameLength(match, QUOTED));
  even3 = replaceQuotations(even3, QUOTES, (quotation) => sameLength(quotation, QUOTED));
  for (const pattern of ASIDE) even3 = even3.replace(pattern, (match) => sameLength(match, QUOTED));
  even3 = even3.replace(ABBREVIATION, (match) => `${match.slice(0, -1)} `);
  const numbered = even3.match(/(?:^|\s)\(?[1-9a-e][).](?=\s)/g) ?? [];
  if (numbered.length > 1) {
    even3 = even3.replace(
      /(^|\s)(\(?[1-9a-e][).])(?=\s)/g,
      (_, before2, marker) => `${before2}${sameLength(marker, "\n")}`
    );
  }
  return even3.replace(/^[ \t]*(?:[-*•+>]|\d{1,2}[.)])[ \t]+/gm, (match) => sameLength(match, "\n"));
}

// src/language/placeholder.ts
var phrasesOf = (...names) => compilePhrases(names.flatMap((name) => entriesOf(`placeholders/${name}`)));
var SAYS_NOTHING = phrasesOf("nothing", "pointers");
var NO_EVENT = phrasesOf("no-event");
var NO_SAFEGUARD = phrasesOf("no-safeguard");
var FILLER = phrasesOf("filler");
var LONGEST = 160;
var NUMBERED = /^(?:[A-Z]{2,8}-?|#)\d+$|^#[\w-]+$|^\S+\/\S+\/\S+$/;
function tellingWords(text) {
  const words = wordsOf(text);
  const passed = new Set(
    findPhrases(FILLER, words).flatMap(
      ({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)
    )
  );
  return words.filter((_, at) => !passed.has(at));
}
function saysNothing(part) {
  const bare = part.replaceAll(QUOTED, " ").trim();
  const words = tellingWords(bare);
  if (words.length === 0) return true;
  return NUMBERED.test(bare) || isPhrase(SAYS_NOTHING, words) || isPhrase(SAYS_NOTHING, wordsOf(bare));
}
function isPlaceholder(text) {
  if (text.length > 4 * LONGEST) return false;
  const even3 = evenText(text).trim();
  if (!/[\p{L}\p{N}]/u.test(even3)) return true;
  if (even3.length >= LONGEST) return false;
  const parts = even3.split(/\s[-–—]\s|[,;:.()!|]\s|[\n|]/).filter((part) => /[\p{L}\p{N}\uE000]/u.test(part));
  return saysNothing(even3) || parts.every(saysNothing) || onlyPoints(text);
}
function timeless(text) {
  return tellingWords(
    withoutPhrases(POINT, evenText(text)).replace(
      /\b(?:at|around|about|on|in|since)(?=\W*$)/gi,
      " "
    )
  );
}
function namesNoEvent(text) {
  if (text.length >= LONGEST) return false;
  return isGenericTrigger(text) || isPhrase(NO_EVENT, timeless(text));
}
function namesNoSafeguard(text) {
  if (text.length >= LONGEST) return false;
  return isGenericControl(text) || isPhrase(NO_SAFEGUARD, timeless(text));
}

// src/language/lexicon/synonyms.ts
var NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
function build() {
  const map = /* @__PURE__ */ new Map();
  for (const line of entriesOf("synonyms")) {
    const [head = "", ...others] = line.split(" ");
    for (const word of [head, ...others]) if (!map.has(word)) map.set(word, head);
  }
  NUMBERS.forEach((word, value) => {
    map.set(word, String(value));
  });
  return map;
}
var SYNONYMS = build();

// src/language/sameness.ts
var STOP = wordSet("sameness/stop");
var NEGATIVE = wordSet("sameness/negative");
var UNDONE = entriesOf("sameness/undone");
var LIGHT = wordSet("sameness/light");
function concept(word) {
  for (const base of baseCandidates(word)) {
    const group = SYNONYMS.get(base);
    if (group)
      return SYNONYMS.get(group) === group || !SYNONYMS.has(group) ? stem(group) : stem(group);
  }
  return stem(word);
}
function conceptsOf(text) {
  const found = /* @__PURE__ */ new Map();
  const even3 = text.toLowerCase().replace(/[’`]/g, "'").replace(
    /\b(?:not|n't) (?:available|reachable|working|responding|running|up|online)\b/g,
    "offline"
  ).replace(/n't (?:available|reachable|working|responding|running|up|online)\b/g, " offline").replace(/\bnot long enough\b|n't long enough\b/g, " too short").replace(/\b(?:not|n't) (?:high|strict|tight) enough\b/g, " too low").replace(/\b(?:switched|turned) off\b/g, "disabled").replace(/\b(?:switched|turned) on\b/g, "enabled").replace(/\bno[ -]one\b/g, "nobody").replace(/\b(can)not\b/g, "$1 not").replace(/n't\b/g, " not").replace(/\b(is|are|was|were|does|do|did|ca|has|have|wo)nt\b/g, "$1 not").replace(/'s\b/g, "");
  for (const raw of even3.match(/[\p{L}\p{N}]+(?:[.,:/][\p{N}]+)*/gu) ?? []) {
    const denied = raw.startsWith("un") && UNDONE.some((base) => raw.startsWith(base, 2));
    if (denied) found.set("#not", 0.6);
    const word = denied ? raw.slice(2) : raw;
    if (NEGATIVE.has(word)) found.set("#not", 0.6);
    else if (!STOP.has(word) && word.length > 0) {
      const name = concept(word);
      const isNumber = /^\d/.test(name);
      const weight = LIGHT.has(name) || name.length < 2 && !isNumber ? 0.4 : 1;
      found.set(name, weight);
    }
  }
  return found;
}
var NEAR_FROM = 5;
var LONGEST_WORD = 30;
function start(word) {
  const size = Math.min(word.length, LONGEST_WORD);
  return word.slice(0, Math.max(NEAR_FROM, size - 1));
}
function starts(word) {
  const found = [];
  const longest = Math.min(word.length, LONGEST_WORD);
  for (let size = NEAR_FROM; size <= longest; size += 1) found.push(word.slice(0, size));
  return found;
}
function nearnessTo(words) {
  const long = words.filter(({ length }) => length >= NEAR_FROM);
  const [same, begun, own] = [
    new Set(words),
    new Set(long.flatMap(starts)),
    new Set(long.map(start))
  ];
  return (word) => {
    if (same.has(word)) return true;
    if (word.length < NEAR_FROM) return false;
    return begun.has(start(word)) || starts(word).some((one) => own.has(one));
  };
}
function covered(from, by) {
  const isNear = nearnessTo([...by.keys()]);
  let all2 = 0;
  let shared = 0;
  for (const [name, weight] of from) {
    all2 += weight;
    if (isNear(name)) shared += weight;
  }
  return all2 === 0 ? 0 : shared / all2;
}
function overlap(a, b) {
  const [left, right] = [conceptsOf(a), conceptsOf(b)];
  const [one, two] = [covered(left, right), covered(right, left)];
  return {
    low: Math.min(one, two),
    high: Math.max(one, two),
    polarity: left.has("#not") === right.has("#not"),
    size: Math.min(left.size, right.size),
    identical: left.size > 0 && one === 1 && two === 1
  };
}

// src/language/lexicon/in-class.ts
var PARTS = /[-_/]/;
function inClass(word, list) {
  if (list.has(word)) return true;
  const head = PARTS.test(word) ? word.split(PARTS).at(-1) ?? word : word;
  return list.has(head) || /s$/.test(head) && list.has(head.slice(0, -1));
}

// src/language/lexicon/nouns.ts
var AGENTS = wordSet("nouns/agents");
var INPUTS = wordSet("nouns/inputs");
var INSIDERS = wordSet("nouns/insiders");
var LACKS = wordSet("nouns/lacks");
var OPEN_DOORS = wordSet("nouns/open-doors");
var OUTSIDERS = wordSet("nouns/outsiders");
var PURE_EVENTS = wordSet("nouns/pure-events");
var SAFEGUARDS = wordSet("nouns/safeguards");
var SAFEGUARD_PARTS = wordSet("nouns/safeguard-parts");
var SAFEGUARD_VERBS = wordSet("nouns/safeguard-verbs");
var SCOPES = wordSet("nouns/scopes");
var STATES = wordSet("nouns/states");

// src/language/line.ts
var FINITE = /* @__PURE__ */ new Set(["be", "have", "do", "modal", "past", "pres"]);
function isBoundary({ tag: kind, word }) {
  return kind === "punct" && /[,;:()–—-]/.test(word) || kind === "and" || kind === "sub";
}
function nextPlaces(tokens2, fits) {
  const next = new Int32Array(tokens2.length + 1).fill(tokens2.length);
  for (let at = tokens2.length - 1; at >= 0; at -= 1) {
    next[at] = fits(at) ? at : next[at + 1];
  }
  return next;
}
function lineOf(tokens2) {
  const tagAt = (at) => tokens2[at].tag;
  const isVerb = (at) => at >= 0 && FINITE.has(tagAt(at));
  return {
    tokens: tokens2,
    boundary: nextPlaces(tokens2, (at) => isBoundary(tokens2[at])),
    finite: nextPlaces(tokens2, isVerb),
    fresh: nextPlaces(tokens2, (at) => isVerb(at) && !isVerb(at - 1) && tagAt(at) !== "past"),
    verbOrWhich: nextPlaces(tokens2, (at) => isVerb(at) || tagAt(at) === "rel")
  };
}
function nextIn(places, from) {
  return places[Math.min(from, places.length - 1)];
}
function finiteAt(line, from, to) {
  const first = nextIn(line.verbOrWhich, from);
  if (first >= to) return -1;
  if (line.tokens[first]?.tag !== "rel") return first;
  const own = nextIn(line.finite, first + 1);
  const main = nextIn(line.fresh, own + 1);
  return main < to ? main : -1;
}
function nextBoundary({ boundary }, from) {
  return nextIn(boundary, from);
}
function nextFinite({ finite }, from) {
  return nextIn(finite, from);
}

// src/language/cut.ts
var START_OF_SUBJECT = /* @__PURE__ */ new Set([
  "det",
  "pron",
  "noun",
  "num",
  "quote",
  "neg",
  "adv",
  "rel",
  "ing"
]);
var BARE_LACK = /^(?:no|not|nobody|none|never|without|missing|untested|lacking|nothing|zero)$/;
function clauseFrom(line, at) {
  const { tokens: tokens2 } = line;
  const first = tokens2[at];
  if (!first || !START_OF_SUBJECT.has(first.tag)) return false;
  const end2 = nextBoundary(line, at);
  const verb = finiteAt(line, at, end2);
  if (verb > at) return true;
  return verb === -1 && ["det", "pron"].includes(first.tag) && finiteAt(line, at, Math.min(tokens2.length, end2 + 6)) > at;
}
function apposition(line, at) {
  const { tokens: tokens2 } = line;
  if (!/^(?:a|an|one|something|all|most|both|mostly)$/.test(tokens2[at]?.word ?? "")) return false;
  const end2 = nextBoundary(line, at);
  const verb = finiteAt(line, at, end2);
  return verb > at && tokens2[verb]?.tag === "past" && ["prep", "to"].includes(tokens2[verb + 1]?.tag ?? "");
}
function clauseAfterTime(line, at) {
  const { tokens: tokens2 } = line;
  if (tokens2[at]?.tag !== "prep") return false;
  for (let from = at + 2; from < at + 5; from += 1) {
    const { tag: kind } = tokens2[from] ?? { tag: "punct" };
    if (["det", "pron"].includes(kind) && clauseFrom(line, from)) return true;
  }
  return false;
}
function circumstance(line, from) {
  const rest = line.tokens.slice(from, Math.min(nextBoundary(line, from), from + 12));
  return rest.length > 1 && rest.some(
    ({ tag: kind, word, negated }, at) => at > 0 && (negated || kind === "ing" || kind === "past" && rest[at - 1]?.tag !== "det" || /^(?:off|down|away|absent|asleep|ill|sick|only|still|idle|red|neither)$/.test(word))
  );
}
function hasFinite(tokens2) {
  return tokens2.some((token) => FINITE.has(token.tag));
}
function cutHere(line, at, since) {
  const { tokens: tokens2 } = line;
  const token = tokens2[at];
  const left = at - since;
  const leftHasFinite = nextFinite(line, since) < at;
  const { word } = token;
  const next = tokens2[at + 1];
  if (at === since && token.tag !== "sub") return void 0;
  const comma = word === "," || word === "-" || word === "–" || word === "—" || word === ":";
  if (comma && next) {
    if (next.tag === "and" || next.tag === "sub" || next.tag === "rel" && next.word !== "that")
      return void 0;
    if (word === "-" && tokens2[at - 1]?.end === token.start && next.start === token.end)
      return void 0;
    if (BARE_LACK.test(next.word))
      return { at, kind: word === "," ? "and" : "main", lead: word, skip: 1 };
    if (word === "," && apposition(line, at + 1)) return { at, kind: "rel", lead: word, skip: 1 };
    if (clauseFrom(line, at + 1))
      return { at, kind: word === "," ? "and" : "main", lead: word, skip: 1 };
    if (word !== "," && left > 1) return { at, kind: "main", lead: word, skip: 1 };
    const rest = tokens2.slice(at + 1, nextBoundary(line, at + 1));
    if (rest.length < 9 && rest.some(
      ({ word: one }, place) => /^(?:missing|untested|off|red|skipped|disabled|muted|absent|too|=)$/.test(one) || place > 0 && rest.length > 2 && inClass(one, SAFEGUARDS)
    )) {
      return { at, kind: "and", lead: word, skip: 1 };
    }
    return void 0;
  }
  if (token.tag === "and" && next) {
    if (next.tag === "sub" || next.tag === "rel" && next.word !== "that") return void 0;
    const fresh = clauseFrom(line, at + 1) || clauseAfterTime(line, at + 1);
    if (leftHasFinite && (fresh || FINITE.has(next.tag) || next.negated || BARE_LACK.test(next.word))) {
      return { at, kind: "and", lead: word, skip: 1 };
    }
    if (next.negated || BARE_LACK.test(next.word)) return { at, kind: "and", lead: word, skip: 1 };
    if (leftHasFinite && tokens2[at - 1]?.word === "," && finiteAt(line, at + 1, Math.min(tokens2.length, at + 14)) > at + 1)
      return { at, kind: "and", lead: word, skip: 1 };
    const parted = tokens2[at - 1]?.word === "," || word === "+" || left > 3;
    if (fresh && left > 1 && (parted || ["det", "pron"].includes(next.tag)))
      return { at, kind: "and", lead: word, skip: 1 };
    return word === "but" && ["adv", "neg", "prep"].includes(next.tag) ? { at, kind: "and", lead: word, skip: 1 } : void 0;
  }
  if (token.tag === "sub" && next && next.tag !== "punct" && clauseFrom(line, at + 1)) {
    return { at, kind: "sub", lead: word, skip: 1 };
  }
  if (token.tag === "rel" && at > since && (leftHasFinite || tokens2[at - 1]?.word === ",") && next) {
    const complement = word === "that" && !["noun", "quote", "num"].includes(tokens2[at - 1].tag) && tokens2[at - 1]?.word !== ",";
    if (!complement && (finiteAt(line, at + 1, tokens2.length) >= 0 || FINITE.has(next.tag))) {
      return { at, kind: "rel", lead: word, skip: 1 };
    }
  }
  if (/^(?:with|without|w\/o)$/.test(word) && next && (left > 0 || word === "with")) {
    const opens = word !== "with" || BARE_LACK.test(next.word) || circumstance(line, at + 1);
    if (opens && left > 0) return { at, kind: "with", lead: word, skip: 0 };
  }
  return void 0;
}
function kindAfter(kind, cut, next) {
  const shares = cut.kind === "and" && cut.lead !== "," && next !== void 0 && FINITE.has(next.tag);
  if (shares && (kind === "sub" || kind === "rel")) return { ...cut, kind };
  const before2 = kind === "sub" || kind === "with";
  return before2 && cut.lead === "," ? { ...cut, kind: "main", lead: "" } : cut;
}
function adjunct(tokens2) {
  return tokens2[0]?.tag === "prep" && tokens2.length < 6 && !hasFinite(tokens2);
}
function cutSentence(tokens2) {
  const clauses = [];
  const opens = /^(?:with|without)$/.test(tokens2[0]?.word ?? "") ? "with" : "main";
  let open = { at: 0, kind: opens, lead: "", skip: 0 };
  let since = 0;
  const line = lineOf(tokens2);
  for (let at = 0; at < tokens2.length; at += 1) {
    const cut = cutHere(line, at, since);
    if (!cut) continue;
    const part = tokens2.slice(since, at);
    clauses.push({ kind: adjunct(part) ? "with" : open.kind, lead: open.lead, tokens: part });
    open = kindAfter(open.kind, cut, tokens2[at + 1]);
    since = at + cut.skip;
  }
  clauses.push({ kind: open.kind, lead: open.lead, tokens: tokens2.slice(since) });
  return clauses;
}

// src/language/lexicon/closed.ts
var ADVERBS = wordSet("closed/adverbs");
var BARE_CONTRACTIONS = wordSet("closed/bare-contractions");
var BE_PAST = wordSet("closed/be-past");
var BE_PRESENT = wordSet("closed/be-present");
var COORDINATORS = wordSet("closed/coordinators");
var DETERMINERS = wordSet("closed/determiners");
var DO_PAST = wordSet("closed/do-past");
var DO_PRESENT = wordSet("closed/do-present");
var HAVE_PAST = wordSet("closed/have-past");
var HAVE_PRESENT = wordSet("closed/have-present");
var MODALS = wordSet("closed/modals");
var NEGATIONS = wordSet("closed/negations");
var NEGATIVE_SUBJECTS = wordSet("closed/negative-subjects");
var PREPOSITIONS = wordSet("closed/prepositions");
var PRONOUNS = wordSet("closed/pronouns");
var RELATIVES = wordSet("closed/relatives");
var SUBORDINATORS = wordSet("closed/subordinators");

// src/language/lexicon/verbs.ts
var IRREGULAR_PARTICIPLE = wordSet("verbs/irregular-participle");
var IRREGULAR_PAST = wordSet("verbs/irregular-past");
var NOT_PAST = wordSet("verbs/not-past");
var NOUNY_VERBS = wordSet("verbs/nouny-verbs");
var PLAIN_VERBS = wordSet("verbs/plain-verbs");

// src/language/tag.ts
var TOKEN = /\uE000+|[\p{L}\p{N}]+(?:(?:[.'_/@#-]|(?<=\d)[,:](?=\d))?[\p{L}\p{N}]+)*%?|[^\s\p{L}\p{N}]/gu;
var CONTRACTION = /^(.+)('s|'re|'ve|'ll|'d|'m)$/;
function make(raw, start2, tag2 = "noun") {
  const word = raw.toLowerCase();
  return {
    word,
    raw,
    tag: tag2,
    past: false,
    negated: /n't$|^cannot$/.test(word),
    start: start2,
    end: start2 + raw.length
  };
}
function tokens(text) {
  const found = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const lower = raw.toLowerCase();
    const parts = CONTRACTION.exec(lower);
    const head = parts?.[1] ?? "";
    const isVerb = parts && (parts[2] !== "'s" || PRONOUNS.has(head) || RELATIVES.has(head) || head === "that" || head === "here");
    if (BARE_CONTRACTIONS.has(lower)) {
      const token = make(raw.replace(/t$/i, "'t"), match.index);
      found.push({ ...token, end: match.index + raw.length });
    } else if (isVerb) {
      found.push(make(raw.slice(0, head.length), match.index));
      found.push(make(raw.slice(head.length), match.index + head.length));
    } else if (parts && parts[2] === "'s") {
      found.push({ ...make(raw, match.index), word: head });
    } else found.push(make(raw, match.index));
  }
  return found;
}
function auxiliary(token) {
  const { word } = token;
  if (BE_PRESENT.has(word)) token.tag = "be";
  else if (BE_PAST.has(word)) Object.assign(token, { tag: "be", past: true });
  else if (word === "be" || word === "been" || word === "being") token.tag = "be";
  else if (HAVE_PRESENT.has(word)) token.tag = "have";
  else if (HAVE_PAST.has(word)) Object.assign(token, { tag: "have", past: true });
  else if (DO_PRESENT.has(word)) token.tag = "do";
  else if (DO_PAST.has(word)) Object.assign(token, { tag: "do", past: true });
  else if (MODALS.has(word)) token.tag = "modal";
  else return false;
  return true;
}
function closedTag(token) {
  const { word, raw } = token;
  if (raw.startsWith(QUOTED)) token.tag = "quote";
  else if (/^[^\p{L}\p{N}]$/u.test(raw) && raw !== "&" && raw !== "+") token.tag = "punct";
  else if (/^[\d.,:/-]+(?:st|nd|rd|th|k|m|bn|%|x|h|s|d)?$/i.test(raw)) token.tag = "num";
  else if (NEGATIONS.has(word)) Object.assign(token, { tag: "neg", negated: true });
  else if (NEGATIVE_SUBJECTS.has(word)) Object.assign(token, { tag: "pron", negated: true });
  else if (auxiliary(token)) return true;
  else if (word === "to") token.tag = "to";
  else if (COORDINATORS.has(word)) token.tag = "and";
  else if (RELATIVES.has(word)) token.tag = "rel";
  else if (PRONOUNS.has(word)) token.tag = "pron";
  else if (DETERMINERS.has(word)) token.tag = "det";
  else if (SUBORDINATORS.has(word)) token.tag = "sub";
  else if (PREPOSITIONS.has(word)) token.tag = "prep";
  else if (ADVERBS.has(word) || /[a-z]{2}ly$/.test(word) && !NOT_ADVERBS.has(word))
    token.tag = "adv";
  else return false;
  return true;
}
function isPast(word) {
  if (NOT_PAST.has(word)) return false;
  return IRREGULAR_PAST.has(word) || IRREGULAR_PARTICIPLE.has(word) || /[a-z]{2}ed$/.test(word) && !/eed$/.test(word);
}
function subjectBefore(all2, at) {
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const token = all2[i];
    if (token.tag === "adv" || token.word === ")") continue;
    if (token.tag === "neg" && i > 0 && token.word !== "none") continue;
    if (token.word === "none") return token;
    const fits = token.tag === "noun" || token.tag === "pron" || token.tag === "rel" || token.tag === "quote" || token.tag === "num" || token.tag === "ing";
    return fits ? token : void 0;
  }
  return void 0;
}
function complementAfter(next) {
  if (!next) return true;
  return [
    "det",
    "pron",
    "prep",
    "num",
    "adv",
    "to",
    "quote",
    "punct",
    "neg",
    "sub",
    "rel",
    "and"
  ].includes(next.tag);
}
function plural(word) {
  return (/[^su]s$/.test(word) || /(?:people|staff|we|they|you|i)$/.test(word)) && !/ness$/.test(word);
}
var FAR = 40;
var INVARIANT = wordSet("verbs/invariant");
var NOT_PROGRESSIVE = wordSet("not-progressive");
var NOT_ADVERBS = wordSet("not-adverbs");
var DOERS = wordSet("doers");
function invariantTag(all2, at) {
  const { word } = all2[at];
  const [before2, next] = [all2[at - 1], all2[at + 1]];
  if (before2 && ["to", "modal", "do"].includes(before2.tag)) return "base";
  if (before2 && (before2.tag === "be" || before2.tag === "have")) return "past";
  if (next && ["be", "have", "do", "modal"].includes(next.tag)) return "noun";
  if (before2 && (before2.tag === "det" || before2.tag === "prep")) return "noun";
  if (next && /[^s]s$/.test(next.word) && baseCandidates(next.word).some((base) => PLAIN_VERBS.has(base)) && word !== "become")
    return "noun";
  const subject = subjectBefore(all2, at);
  if (!subject) return at === 0 ? "past" : "noun";
  if (plural(subject.word))
    return word === "set" || word === "put" || word === "hit" ? "past" : "pres";
  return (word === "run" || word === "set" || word === "come" || word === "become") && !["by", "to", "at", "in", "up"].includes(next?.word ?? "") ? "noun" : "past";
}
function openTag(all2, at) {
  const { word } = all2[at];
  const before2 = all2[at - 1];
  const next = all2[at + 1];
  if (INVARIANT.has(word)) return invariantTag(all2, at);
  if (before2 && ["to", "modal", "do"].includes(before2.tag) && IRREGULAR_PAST.has(word) && PLAIN_VERBS.has(word))
    return "base";
  if (isPast(word)) {
    const modifies = before2 && ["det", "prep", "be"].includes(before2.tag) === true && before2.tag !== "be" && next?.tag === "noun";
    return modifies && !["put", "set", "cut", "read", "cost"].includes(word) ? "noun" : "past";
  }
  if (/[a-z]{2}ing$/.test(word) && word.length > 5 && !NOT_PROGRESSIVE.has(word)) return "ing";
  const bases = baseCandidates(word);
  const known = bases.some((base) => PLAIN_VERBS.has(base));
  const nouny = bases.some((base) => NOUNY_VERBS.has(base));
  if (/^(?:themselves|itself)$/.test(next?.word ?? "") && (known || nouny)) return "pres";
  if (!known && !nouny) {
    const doer = at > 0 && before2 !== void 0 && (inList(before2.word) || before2.word === "he" || before2.word === "she");
    return doer && /[^s]s$/.test(word) && next !== void 0 && !["be", "have", "do", "modal"].includes(next.tag) ? "pres" : "noun";
  }
  if (before2?.tag === "to" || before2?.tag === "modal" || before2?.tag === "do") return "base";
  if (before2?.tag === "neg" || before2?.tag === "adv") {
    const governs = all2[at - 2];
    if (governs && (governs.tag === "modal" || governs.tag === "do" || governs.tag === "to"))
      return "base";
  }
  const subject = subjectBefore(all2, at);
  if (!subject) return "noun";
  const inflected = /s$/.test(word) && bases.length > 1;
  if (inflected) {
    if (plural(subject.word) && subject.tag === "noun") return "noun";
    if (!nouny) return "pres";
    if (before2?.tag === "adv" || subject.tag === "pron" || subject.tag === "rel") return "pres";
    if (known) return complementAfter(next) || plural(next?.word ?? "") ? "pres" : "noun";
    return objectAfter(next) ? "pres" : "noun";
  }
  const many = plural(subject.word) || subject.tag === "rel" || !nouny && farPlural(all2, at);
  if (!many) return "noun";
  if (!nouny || subject.tag === "pron" || known && (!next || next.tag === "punct")) return "pres";
  return next && (known ? complementAfter(next) && next.tag !== "punct" : objectAfter(next)) ? "pres" : "noun";
}
function inList(word) {
  return !/s$/.test(word) && (OUTSIDERS.has(word) || INSIDERS.has(word) || DOERS.has(word) || /(?:ist|man)$/.test(word));
}
function farPlural(all2, at) {
  let linked = false;
  for (let i = at - 1; i >= Math.max(0, at - FAR); i -= 1) {
    const token = all2[i];
    if (["punct", "and", "sub", "be", "have", "do", "modal", "pres", "to"].includes(token.tag))
      return false;
    if (token.tag === "prep") linked = true;
    else if (linked && token.tag === "noun" && plural(token.word)) return true;
  }
  return false;
}
function objectAfter(next) {
  return next !== void 0 && ["det", "pron", "num", "quote", "neg", "adv"].includes(next.tag);
}
var CLAUSE_END = /* @__PURE__ */ new Set(["punct", "and", "sub", "rel"]);
function settle(all2) {
  all2.forEach((token, at) => {
    const next = all2[at + 1];
    const before2 = all2[at - 1];
    if (token.tag === "past" && next?.tag === "noun" && (/ed$/.test(token.word) || IRREGULAR_PARTICIPLE.has(token.word))) {
      const opens = !before2 || CLAUSE_END.has(before2.tag);
      if (before2?.tag === "pres" || opens && laterVerb(all2, at)) token.tag = "noun";
    }
    if (token.tag !== "pres" || next && ["det", "pron"].includes(next.tag)) return;
    const nouny = baseCandidates(token.word).some((base) => NOUNY_VERBS.has(base));
    if (nouny && before2?.tag !== "pron" && laterVerb(all2, at)) token.tag = "noun";
  });
}
function laterVerb(all2, at) {
  for (let i = at + 1; i < Math.min(all2.length, at + FAR); i += 1) {
    const token = all2[i];
    if (CLAUSE_END.has(token.tag)) return false;
    if (/^(?:be|have|do|modal|pres)$/.test(token.tag)) return true;
    if (token.tag === "past")
      return !/^(?:by|in|on|at|for|from)$/.test(all2[i + 1]?.word ?? "") && all2[i - 1]?.tag !== "prep";
  }
  return false;
}
function hadAfter(all2, at) {
  const next = all2.slice(at + 1, at + FAR).find((token) => token.tag !== "adv");
  return next !== void 0 && isPast(next.word) && !PLAIN_VERBS.has(next.word);
}
function isMonth(all2, at) {
  const [before2, next] = [all2[at - 1], all2[at + 1]];
  return !next || before2?.tag === "num" || before2?.tag === "prep" || before2?.tag === "sub" || next.tag === "num" || next.tag === "punct";
}
function thatTag(all2, at) {
  const before2 = all2[at - 1]?.tag;
  if (/^(?:day|week|weekend|month|year|morning|evening|afternoon|night|hour|time|moment)$/.test(
    all2[at + 1]?.word ?? ""
  ))
    return "det";
  if (before2 === "noun" || before2 === "quote" || before2 === "num") return "rel";
  const next = all2[at + 1];
  return next && !["be", "have", "do", "modal", "punct"].includes(next.tag) ? "det" : "pron";
}
function tag(text) {
  const all2 = tokens(text);
  const open = all2.map((token) => !closedTag(token));
  all2.forEach((token, at) => {
    if (token.word === "'d" && hadAfter(all2, at)) Object.assign(token, { tag: "have", past: true });
    if (token.word === "that") token.tag = thatTag(all2, at);
    if (token.word === "may" && isMonth(all2, at)) token.tag = "noun";
    if (open[at]) token.tag = openTag(all2, at);
  });
  settle(all2);
  return all2;
}

// src/language/clauses.ts
var LONGEST_SENTENCE = 120;
function asides(tokens2) {
  const inside = [];
  const outside = [];
  let current;
  for (const token of tokens2) {
    if (token.word === "(" || token.word === "[") current = [];
    else if ((token.word === ")" || token.word === "]") && current) {
      inside.push(current);
      current = void 0;
    } else (current ?? outside).push(token);
  }
  if (current) outside.push(...current);
  return { inside, outside };
}
function sentences(tokens2, even3) {
  const all2 = [[]];
  tokens2.forEach((token, at) => {
    const before2 = tokens2[at - 1];
    if (before2 && even3.slice(before2.end, token.start).includes("\n")) all2.push([]);
    const glued = token.word === "." && tokens2[at + 1]?.start === token.end;
    const full = (all2.at(-1)?.length ?? 0) >= LONGEST_SENTENCE;
    if (/^[.;!?]$/.test(token.word) && !glued || full) all2.push([]);
    else all2.at(-1).push(token);
  });
  return all2.filter((one) => one.some((token) => token.tag !== "punct"));
}
function end(tokens2) {
  return tokens2.at(-1)?.end ?? 0;
}
function spokenOf(tokens2) {
  const heard = tokens2.filter((token) => token.tag !== "quote").map((token) => token.word);
  return heard.join(" ").replace(/ ('(?:s|re|ve|ll|d|m))\b/g, "$1").replace(/ ([,:%)])/g, "$1");
}
function clausesOf(text) {
  const even3 = evenText(text);
  const found = [];
  sentences(tag(even3), even3).forEach((sentence, number) => {
    const { inside, outside } = asides(sentence);
    const parts = [
      ...cutSentence(outside),
      ...inside.map((tokens2) => ({ kind: "aside", lead: "(", tokens: tokens2 }))
    ];
    for (const part of parts) {
      const words = part.tokens.filter((token) => token.tag !== "punct");
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) continue;
      found.push({
        ...part,
        tokens: words,
        spoken: spokenOf(part.tokens),
        sentence: number,
        asked: /^[\s"”)\]]*\?/.test(even3.slice(end(sentence))),
        text: text.slice(first.start, last.end)
      });
    }
  });
  return found;
}

// src/language/evidence.ts
function isMain(clause) {
  return clause.kind === "main" || clause.kind === "and" || /^(?:while|whereas|although|though)$/.test(clause.lead);
}
var DOINGS = ["change", "input", "outage"];
var HAPPENED = [
  "tense:past",
  "tense:past-passive",
  "tense:participle",
  "tense:perfect",
  "tense:perfect-passive",
  "tense:past-perfect",
  "tense:past-perfect-passive"
];
var NO_EVENT2 = ["negated", "scope", "lack-safeguard", "should-have", "too"];
function tellsEvent(features) {
  if (NO_EVENT2.some((name) => features.has(name))) return false;
  if (features.has("tense:none"))
    return features.has("bump") || features.has("pure-event") && features.has("head-event");
  if (features.has("now") && features.has("tense:present")) return !features.has("safeguard");
  if (!HAPPENED.some((name) => features.has(name))) return false;
  const pointed = features.has("point") || features.has("by-someone");
  if (features.has("subject:safeguard") || features.has("subject:safeguard-part"))
    return pointed && features.has("verb:change");
  return pointed || DOINGS.some((doing) => features.has(`verb:${doing}`)) || features.has("subject:outsider");
}
var DENIALS = ["negated", "negation", "lack", "scope", "too", "nobody"];
function tellsState(clause, features) {
  if (clause.lead === "whether") return false;
  const denies = DENIALS.some((name) => features.has(name));
  if (clause.kind === "rel") return denies && features.has("safeguard");
  if (features.has("safeguard") || features.has("negated-safeguard") || features.has("negation-safeguard"))
    return true;
  if (features.has("safeguard-part") || features.has("guard-verb") || features.has("nobody-guards"))
    return !features.has("tense:none") || features.has("lack-safeguard");
  return features.has("may") || features.has("subject:anyone") || features.has("lack-safeguard");
}

// src/language/lexicon/phrases.ts
var ANYONE = /^(?:anyone|anybody|everyone|everybody|whoever)$/;
var NEGATIVE_WORD = /^(?:no|without|nor|zero|w\/o)$/;
var MAY = /\b(?:can|may|could|might|able)\b/;
var SHOULD = /\b(?:should|must|ought|has to|have to|shall)\b/;
var BY_SOMEONE = /\bby (?!default|hand|mistake|accident|itself|themselves|the same|another|now)\w+/;
var PHRASES = /* @__PURE__ */ new Map([
  ["too", /\btoo (?!many\b|much\b)\w+/],
  ["not-but", /\b(?:but not|and not|never|neither|not)\b(?= \w+ \w+| \w+$)/],
  ["by-default", /\bby default\b|\bdefaults? to\b|\bin case of\b|\bfails? open\b|\bfail-open\b/],
  ["depends", /\b(?:depends?|rel(?:y|ies)|relied|based) (?:up)?on\b|\btrusts?\b/],
  ["since", /\bsince\b|\bfor (?:weeks|months|years|days)\b|\bever\b|\byet\b|\bso far\b/],
  ["new", /\b(?:new|newly|additional|another|first time|began|started|suddenly)\b/],
  ["now", /\bnow(?! (?:on|and then))\b|\bno longer\b|\bnot any ?more\b/],
  [
    "bump",
    /\b(?:v|version )?\d+(?:\.\d+){0,3} ?(?:>|->|→|=>) ?v?\d|\b\d[\w.]{0,40} to (?:v ?)?\d+\.\d/
  ],
  [
    "from-to",
    /\bfrom \S+(?: \S+){0,3} to \S+|\binstead of\b|\brather than\b|\b\d[\w.]{0,40} to v?\d/
  ],
  ["nobody", /\b(?:nobody|no one|none|nothing|noone|no-one)\b/],
  ["exists", /\bexists?\b|\bthere(?:'s| is| are| was| were)\b/],
  [
    "after-the-fact",
    /\b(?:afterwards|later|once|after (?:the|it|they|\d+)|already|at the end|too late)\b/
  ],
  ["alone", /\b(?:alone|on its own|by itself|themselves|unattended|straight)\b/]
]);

// src/language/lexicon/verb-classes.ts
var CHANGE = wordSet("verb-classes/change");
var INPUT = wordSet("verb-classes/input");
var OUTAGE = wordSet("verb-classes/outage");

// src/language/predicate.ts
var STRONG = /* @__PURE__ */ new Set(["be", "have", "do", "modal"]);
function mainVerbAt(tokens2) {
  let passOver = false;
  let weak = -1;
  for (let at = 0; at < tokens2.length; at += 1) {
    const token = tokens2[at];
    if (token.tag === "rel" && at > 0) passOver = true;
    const strong = STRONG.has(token.tag) && !/^(?:be|been|being)$/.test(token.word);
    if (!strong && token.tag !== "past" && token.tag !== "pres") continue;
    if (passOver) {
      while (tokens2[at + 1] && /^(?:be|have|do|modal|neg|adv|past|base)$/.test(tokens2[at + 1].tag))
        at += 1;
      passOver = false;
      continue;
    }
    if (strong) return weak >= 0 && settled(tokens2, weak) ? weak : at;
    if (weak < 0 || reduced(tokens2, weak) && token.tag === "pres") weak = at;
  }
  return weak;
}
function reduced(tokens2, at) {
  return tokens2[at]?.tag === "past" && at > 0 && tokens2[at + 1]?.tag === "prep";
}
function settled(tokens2, at) {
  const next = tokens2[at + 1];
  const before2 = tokens2[at - 1];
  if (tokens2[at]?.tag === "pres") return true;
  const doer = before2 && (inClass(before2.word, OUTSIDERS) || inClass(before2.word, INSIDERS));
  if (at === 0 || doer || before2?.tag === "pron") return true;
  return ["det", "num", "quote", "pron", "sub"].includes(next?.tag ?? "");
}
function groupFrom(tokens2, at) {
  const forms = [];
  let end2 = at;
  for (let i = at; i < tokens2.length; i += 1) {
    const token = tokens2[i];
    const fits = /^(?:be|have|do|modal|neg|adv|past|base|ing|pres)$/.test(token.tag);
    if (!fits) break;
    if (token.tag === "pres" && i > at) break;
    end2 = i;
    if (token.tag !== "adv") forms.push(token);
    if (i > at && /^(?:past|base|ing)$/.test(token.tag) && !/^(?:be|been|being)$/.test(token.word))
      break;
    if (i === at && token.tag === "past") break;
  }
  return { end: end2, forms };
}
function tenseOf(forms, lone, subject) {
  const first = forms[0];
  if (first.tag === "be" && first.past && forms.at(-1)?.tag === "ing") return "past-progressive";
  if (first.tag === "modal") return "modal";
  if (first.tag === "have" && forms.some((form) => form.tag === "past" || form.word === "been")) {
    return first.past ? "past-perfect" : "perfect";
  }
  if (first.tag === "past") return lone && subject.length === 0 ? "participle" : "past";
  if (first.past) return "past";
  return "present";
}
function predicateOf(clause) {
  const { tokens: tokens2 } = clause;
  const at = mainVerbAt(tokens2);
  if (at < 0) {
    return {
      tense: "none",
      passive: false,
      negated: false,
      verb: void 0,
      subject: tokens2,
      rest: []
    };
  }
  const { end: end2, forms } = groupFrom(tokens2, at);
  const subject = tokens2.slice(0, at);
  const last = forms.findLast((form) => form.tag !== "neg") ?? forms[0];
  const be = forms.some((form) => form.tag === "be");
  const negated = forms.some((form) => form.negated) || subject.some((token) => token.negated);
  return {
    tense: tenseOf(forms, at === 0 && (clause.kind === "main" || clause.kind === "aside"), subject),
    passive: be && last.tag === "past",
    negated,
    verb: last,
    subject,
    rest: tokens2.slice(end2 + 1)
  };
}

// src/language/features.ts
function find(tokens2, list) {
  return tokens2.find((token) => inClass(token.word, list))?.word;
}
function subjectHead(subject) {
  const end2 = subject.findIndex(
    (token, at) => at > 0 && ["prep", "rel", "past", "sub", "to", "and"].includes(token.tag)
  );
  return end2 > 0 ? subject.slice(0, end2) : [...subject];
}
function subjectClass(subject) {
  const head = subjectHead(subject).filter(
    (token) => token.tag !== "adv" && token.tag !== "det" && token.tag !== "num"
  );
  const last = head.at(-1);
  if (!last) return subject.length > 0 && subject[0]?.tag === "det" ? "pronoun" : "none";
  if (/^(?:nobody|none|nothing|noone)$/.test(last.word) || /^(?:no|neither|nobody|none|nothing)$/.test(subject[0]?.word ?? ""))
    return "nobody";
  if (ANYONE.test(head[0]?.word ?? "")) return "anyone";
  if (head.some(
    (token) => /'s?$/.test(token.raw) && inClass(token.word.replace(/'$/, ""), OUTSIDERS)
  ))
    return "outsider";
  if (last.word === "there") return "there";
  if (inClass(last.word, SAFEGUARDS)) return "safeguard";
  if (inClass(last.word, SAFEGUARD_PARTS)) return "safeguard-part";
  if (inClass(last.word, AGENTS)) return "agent";
  if (inClass(last.word, OUTSIDERS)) return "outsider";
  if (inClass(last.word, INSIDERS) || /^(?:someone|somebody)$/.test(last.word))
    return "insider";
  if (inClass(last.word, INPUTS)) return "input";
  if (last.tag === "pron" || last.tag === "rel") return "pronoun";
  if (head.some((token) => inClass(token.word, SAFEGUARDS))) return "safeguard-part";
  return "thing";
}
function verbClass(word, passive, next) {
  if (/^(?:is|are|am|was|were|be|been|'s|'re|isn't|aren't|wasn't|weren't)$/.test(word)) return "be";
  if (/^(?:has|have|had|hasn't|haven't|hadn't|'ve)$/.test(word)) return "have";
  if (LIGHT2.has(word)) return "light";
  if (passive && STATES.has(word) && !(/^(?:turned|switched)$/.test(word) && !/^(?:on|off)$/.test(next)))
    return "state";
  if (isA(word, CHANGE)) return "change";
  if (SAFEGUARD_VERBS.has(word)) return "guard";
  if (isA(word, INPUT)) return "input";
  if (isA(word, OUTAGE)) return "outage";
  return "other";
}
function matches(text, pattern) {
  return text.match(pattern)?.[0];
}
function addPredicate(add, clause, predicate, subject) {
  const verb = predicate.verb?.word ?? "";
  const kind = verbClass(verb, predicate.passive, predicate.rest[0]?.word ?? "");
  const shape = `${predicate.tense}${predicate.passive ? "-passive" : ""}`;
  const past = /^(?:past|participle|perfect|past-perfect)$/.test(predicate.tense);
  const about = predicate.subject.map((token) => token.raw).join(" ") || verb;
  add(`tense:${shape}`, verb);
  add(`subject:${subject}`, about);
  add(`verb:${kind}`, verb);
  if (past && !predicate.negated) {
    add(`past-verb:${kind}`, verb);
    add(`past-subject:${subject}`, verb);
    if (predicate.passive) add(`past-passive:${kind}`, verb);
    if (subject.startsWith("safeguard")) add(`past-safeguard:${kind}`, verb);
    if (predicate.passive) add("by-someone", matches(clause.spoken, BY_SOMEONE));
  }
  if (predicate.tense === "present") add(`present-subject:${subject}`, verb);
  if (predicate.tense === "present") add(`present-verb:${kind}`, verb);
  if (predicate.tense === "modal") {
    add("may", matches(clause.spoken, MAY));
    add("should", matches(clause.spoken, SHOULD));
  }
}
var SETTING = /[\w\]]`?\s?[:=]\s?`?(?:false|true|off|on|none|null|0|warn\w*|\*)\b/i;
var TURNS = [
  ["point", POINT],
  ["frequency", FREQUENCY],
  ["bound", BOUND],
  ...["counts-as", "cause", "should-have", "limit-phrase", "lets-through"].map(
    (name) => [name, compilePhrases(entriesOf(`turns/${name}`))]
  )
];
var LIGHT2 = wordSet("verbs/light");
var REMOVALS = new Set(entriesOf("removals"));
var STANDING = /\b(?:since|for (?:weeks|months|years|days|a)|ago|already|still|never|ever|by then)\b/;
function addRemoval(add, clause, predicate, guarded) {
  const verb = predicate.verb?.word ?? "";
  if (!guarded || predicate.negated || !isA(verb, REMOVALS)) return;
  const stands = /^(?:perfect|past-perfect)$/.test(predicate.tense) || STANDING.test(clause.spoken);
  if (!predicate.passive && predicate.subject.length > 0) add("removes-guard", verb);
  else add(stands ? "guard-stood-removed" : "guard-removed", verb);
  if (stands) add("removed-long-ago", verb);
}
function isNegative(token, next) {
  const longer = next !== void 0 && /^(?:longer|fewer|less|only|later|earlier)$/.test(next.word);
  return !longer && (token.negated || NEGATIVE_WORD.test(token.word));
}
function addPolarity(add, spoken, predicate, subject, guarded) {
  const negation = spoken.find((token, at) => isNegative(token, spoken[at + 1]));
  const negated = predicate.negated || subject === "nobody";
  if (!negation && !negated) return;
  const word = negation?.word ?? "not";
  add(negated ? "negated" : "negation", word);
  add(
    `${negated ? "negated" : "negation"}-${guarded ? "safeguard" : "other"}`,
    guarded ? `${word} ${guarded}` : word
  );
  if (negated && predicate.tense === "past") add("negated-past", word);
  if (negated && (subject === "outsider" || subject === "input")) add("negated-outsider", word);
  if (!negated && predicate.tense === "past" && (subject === "outsider" || subject === "input"))
    add("negation-input", word);
  if (subject === "nobody" && guarded) add("nobody-guards", word);
}
function addNominal(add, spoken, safeguard, plain) {
  const event = find(spoken, PURE_EVENTS);
  const [first, last] = [spoken[0]?.word ?? "", spoken.at(-1)?.word ?? ""];
  add("event-noun", event);
  if (event && !safeguard && plain) add("pure-event", event);
  if (safeguard && !event) add("nominal-safeguard", safeguard);
  if (!safeguard && !event && plain) add("nominal-other", first);
  if (inClass(last, SAFEGUARDS)) add("head-safeguard", last);
  if (inClass(first, SAFEGUARDS)) add("first-safeguard", first);
  const at = spoken.findIndex(
    (token) => token.tag === "prep" || token.tag === "to" || token.tag === "rel" || token.tag === "sub"
  );
  const head = spoken[(at > 0 ? at : spoken.length) - 1]?.word ?? "";
  if (inClass(head, PURE_EVENTS)) add("head-event", head);
}
function featuresOf(clause) {
  const found = /* @__PURE__ */ new Map();
  const add = (name, words2) => {
    if (words2 !== void 0) found.set(name, words2);
  };
  const tokens2 = clause.tokens.filter((token) => token.tag !== "quote");
  const predicate = predicateOf(clause);
  const implied = clause.kind === "rel" ? "relative" : clause.kind === "and" ? "shared" : "none";
  const seen = subjectClass(predicate.subject);
  const subject = seen === "none" ? implied : seen;
  const safeguard = find(tokens2, SAFEGUARDS);
  const part = find(tokens2, SAFEGUARD_PARTS);
  const guardVerb = tokens2.find(
    (token) => SAFEGUARD_VERBS.has(token.word) && /^(?:past|pres|base|ing)$/.test(token.tag)
  )?.word;
  const guarded = safeguard ?? guardVerb ?? part;
  const lack = find(tokens2, LACKS);
  const scope = find(tokens2, SCOPES);
  add("safeguard", safeguard);
  add("safeguard-part", part);
  add("guard-verb", guardVerb);
  if (predicate.tense === "none") {
    const negative = tokens2.some((token, at) => isNegative(token, tokens2[at + 1]));
    add("tense:none", clause.spoken);
    addNominal(add, tokens2, safeguard, !negative && !lack && !scope);
  } else {
    addPredicate(add, clause, predicate, subject);
    addRemoval(add, clause, predicate, guarded !== void 0);
  }
  addPolarity(add, tokens2, predicate, predicate.tense === "none" ? "none" : subject, guarded);
  add("lack", lack);
  if (lack && guarded) add("lack-safeguard", `${lack} ${guarded}`);
  add("scope", scope);
  if (scope && predicate.tense === "past") add("scope-past", scope);
  add("open-door", find(tokens2, OPEN_DOORS));
  for (const [name, pattern] of PHRASES) add(name, matches(clause.spoken, pattern));
  const words = wordsOf(clause.spoken);
  for (const [name, turns] of TURNS) {
    const [span] = findPhrases(turns, words);
    if (span) add(name, words[span.from]?.word);
  }
  add("bound", matches(clause.spoken, BOUND_SIGN));
  if (tokens2[0]?.tag === "prep") add("starts-prep", tokens2[0].word);
  add("setting", matches(clause.text, SETTING));
  if (tokens2[0]?.tag === "ing") add("starts-ing", tokens2[0].word);
  if (clause.kind !== "main" && clause.kind !== "and") add(`kind:${clause.kind}`, clause.lead);
  return found;
}

// src/language/signs.ts
var LENGTHS = [4, 8, 14];
function kindOf(clause) {
  return isMain(clause) ? "main" : clause.kind;
}
function signsOf(text, field) {
  const clauses = clausesOf(text);
  const seen = clauses.map((clause) => ({ clause, features: featuresOf(clause) }));
  const events = seen.map((one) => isMain(one.clause) && tellsEvent(one.features));
  const states = seen.map((one) => tellsState(one.clause, one.features));
  const [eventCount, stateCount] = [events, states].map((list) => list.filter(Boolean).length);
  return seen.map(({ clause, features }, at) => {
    const kind = kindOf(clause);
    const names = /* @__PURE__ */ new Set([`kind ${kind}`, `lead ${clause.lead}`, `${field} ${kind}`]);
    for (const name of features.keys()) names.add(name).add(`${kind} ${name}`);
    const [event, state] = [events[at], states[at]];
    if (event) names.add("event").add(`${field} event`);
    if (state) names.add("state").add(`${field} state`);
    if (event && state) names.add("event and state");
    if (eventCount > (event ? 1 : 0)) names.add("another event");
    if (stateCount > (state ? 1 : 0)) names.add("another state");
    if (clauses.length === 1) names.add("alone in the answer");
    else names.add(at === 0 ? "first of the answer" : "later in the answer");
    if (at > 0 && events[at - 1]) names.add("behind an event");
    if (at > 0 && states[at - 1]) names.add("behind a state");
    const earlier = seen[at - 1]?.features;
    if (earlier?.has("safeguard") && features.has("subject:pronoun")) names.add("of a safeguard");
    if (clause.asked) names.add("asked");
    const length = LENGTHS.find((limit) => clause.tokens.length < limit);
    names.add(length === void 0 ? "long" : `shorter than ${length}`);
    return { clause, features, words: wordsOf(clause.text), names };
  });
}

// src/language/answer-signs.ts
function emptySigns(text, field, signs = signsOf(text, field)) {
  const names = /* @__PURE__ */ new Set();
  const words = wordsOf(text);
  if (isPlaceholder(text)) names.add("placeholder");
  if (namesNoEvent(text)) names.add("no event is named");
  if (namesNoSafeguard(text)) names.add("no safeguard is named");
  if (isGenericTrigger(text)) names.add("every word fits every incident");
  if (isGenericControl(text)) names.add("every word fits every failure");
  if (onlyPoints(text)) names.add("only points elsewhere");
  if (/\d/.test(text)) names.add("number");
  if (new RegExp('[`_"“«]|\\p{Ll}\\p{Lu}', "u").test(text)) names.add("identifier");
  if (new RegExp("(?<=[\\p{L}\\p{N},] )\\p{Lu}", "u").test(text)) names.add("name");
  if (/\?\s*$/.test(text)) names.add("question");
  if (words.length < 4) names.add("shorter than 4");
  if (words.length < 8) names.add("shorter than 8");
  if (words.length > 14) names.add("longer than 14");
  for (const { features, names: seen } of signs) {
    for (const name of ["safeguard", "safeguard-part", "point", "negated", "event-noun"]) {
      if (features.has(name)) names.add(name);
    }
    for (const name of features.keys()) if (/^(?:tense|subject|verb):/.test(name)) names.add(name);
    for (const name of ["event", "state"]) if (seen.has(name)) names.add(name);
  }
  return { names, words };
}
function kindOf2({ event, state }) {
  if (event > 0.5) return state > 0.5 ? "both" : "event";
  return state > 0.5 ? "state" : "neither";
}
function sameSigns(trigger, control, leanings) {
  const shared = overlap(trigger, control);
  const names = /* @__PURE__ */ new Set();
  for (const limit of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    if (shared.low >= limit) names.add(`both share ${limit}`);
    if (shared.high >= limit) names.add(`one shares ${limit}`);
  }
  if (shared.identical) names.add("identical");
  if (shared.size <= 3) names.add("few words");
  if (shared.size > 8) names.add("many words");
  names.add(shared.polarity ? "both deny or none" : "one denies");
  const [left, right] = leanings.map(kindOf2);
  names.add(`${left} and ${right}`);
  if (left === right) names.add("one kind");
  if (left === right && shared.low >= 0.4) names.add("one kind, much shared");
  if (left === right && shared.low < 0.2) names.add("one kind, little shared");
  if (left !== right && shared.low >= 0.6) names.add("two kinds, much shared");
  return { names, words: [] };
}

// src/language/blame-features.ts
var FILES2 = {
  models: "names the model",
  minds: "tells of a mind, a character or the quality of a model",
  natures: "explains by what models are, or by chance",
  faults: "names a fault and not how it came about",
  persons: "names people",
  slips: "tells of a slip, or of what somebody ought to have done",
  surroundings: "names a part of the system around model and people"
};
var BLAME_FEATURES = new Map([
  ...Object.entries(FILES2),
  ["begins models", "begins with the model"],
  ["begins persons", "begins with people"],
  ["model minds", "the model comes first, a mind soon after"],
  ["model faults", "model and fault stand together"],
  ["person slips", "people come first, a slip soon after"],
  ["person faults", "people and fault stand together"],
  ["many surroundings", "names several parts of the system"],
  ["no surroundings", "names no part of the system"],
  ["safeguard told", "a clause tells of a safeguard’s state"],
  ["event told", "a clause tells an event"],
  ["handle", "names somebody by a handle"],
  ["it", "begins with “it”"],
  ["number", "has a number"],
  ["tiny", "has at most three words"],
  ["short", "has at most eight words"],
  ["long", "has more than fourteen words"],
  ["nobody", "says that nobody did something"],
  ["negated", "denies something"]
]);
var PHRASES2 = Object.keys(FILES2).map(
  (name) => [name, compilePhrases(entriesOf(`blame/${name}`))]
);
function before(left, right, gap) {
  return left.some(({ to }) => right.some(({ from }) => from >= to - 1 && from - to <= gap));
}
function blameFeatures(text, words = wordsOf(text)) {
  const found = /* @__PURE__ */ new Set();
  const spans = Object.fromEntries(
    PHRASES2.map(([name, phrases]) => [name, findPhrases(phrases, words)])
  );
  for (const [name, all2] of Object.entries(spans)) if (all2.length > 0) found.add(name);
  const begins = (all2) => (all2[0]?.from ?? 9) < 3;
  if (begins(spans.models)) found.add("begins models");
  if (begins(spans.persons)) found.add("begins persons");
  if (before(spans.models, spans.minds, 4)) found.add("model minds");
  if (before(spans.models, spans.faults, 2) || before(spans.faults, spans.models, 3))
    found.add("model faults");
  if (before(spans.persons, spans.slips, 4)) found.add("person slips");
  if (before(spans.persons, spans.faults, 2) || before(spans.faults, spans.persons, 3))
    found.add("person faults");
  if (spans.surroundings.length > 1) found.add("many surroundings");
  if (spans.surroundings.length === 0) found.add("no surroundings");
  for (const { names, features } of signsOf(text, "control")) {
    if (names.has("state") && !features.has("subject:agent")) found.add("safeguard told");
    if (names.has("event")) found.add("event told");
  }
  if (/(?:^|\s)@\w/.test(text)) found.add("handle");
  if (/^(?:it|it's)\b/i.test(text)) found.add("it");
  if (/\d/.test(text)) found.add("number");
  if (words.length <= 3) found.add("tiny");
  if (words.length <= 8) found.add("short");
  if (words.length > 14) found.add("long");
  if (words.some(({ word }) => /^(?:nobody|none|noone)$/.test(word))) found.add("nobody");
  if (words.some(({ word }) => /^(?:no|not|nothing|without|never)$|nt$/.test(word)))
    found.add("negated");
  return found;
}

// src/language/weights.json
var weights_default = {
  data: "c0d6430d3b91e36a6df01339b18e3424b0023a790c68f1074c501e03cc847dfd",
  scores: {
    wish: {
      cases: 711,
      labelled: 292,
      precision: 0.93,
      recall: 0.914
    },
    "prompt-only": {
      cases: 711,
      labelled: 102,
      precision: 0.938,
      recall: 0.892
    },
    "blames-model": {
      cases: 1694,
      labelled: 141,
      precision: 0.894,
      recall: 0.901
    },
    "blames-person": {
      cases: 1694,
      labelled: 94,
      precision: 0.833,
      recall: 0.851
    },
    "trigger-missing": {
      cases: 3045,
      labelled: 549,
      precision: 0.992,
      recall: 0.925
    },
    "trigger-event": {
      cases: 2496,
      labelled: 1541,
      precision: 0.967,
      recall: 0.944
    },
    "trigger-state": {
      cases: 2496,
      labelled: 1453,
      precision: 0.956,
      recall: 0.912
    },
    "control-missing": {
      cases: 3045,
      labelled: 549,
      precision: 0.99,
      recall: 0.938
    },
    "control-event": {
      cases: 2496,
      labelled: 1541,
      precision: 0.976,
      recall: 0.907
    },
    "control-state": {
      cases: 2496,
      labelled: 1453,
      precision: 0.941,
      recall: 0.926
    }
  },
  models: {
    wish: {
      bias: -1.67,
      step: 685e-5,
      named: {
        "2 artefacts": -0.2,
        "2 better": 0.87,
        "2 careful": 0.08,
        "2 checkable": -0.15,
        "2 conditions": -0.22,
        "2 people": 0.1,
        "2 prompt": -0.2,
        "2 prompt-gate": -0.86,
        "2 told": -0.11,
        "2 vague-things": 0.64,
        artefacts: -1.08,
        better: 1.38,
        careful: 2.34,
        checkable: -1.08,
        comparison: -0.44,
        conditions: -0.65,
        "first artefacts": -0.51,
        "first better": 0.48,
        "first careful": 1.1,
        "first checkable": -0.63,
        "first conditions": -0.34,
        "first model-choice": -0.68,
        "first open-ends": 0.21,
        "first people": 0.82,
        "first prompt": -1.04,
        "first prompt-gate": -0.09,
        "first told": -0.99,
        "first vague-acts": 0.51,
        "first vague-things": 0.19,
        identifier: -1.17,
        long: -0.26,
        "model-choice": -0.68,
        named: -0.46,
        "nothing-named": 1.1,
        number: -0.92,
        "only-vague": 1.54,
        "open-ends": 1.01,
        parts: -0.78,
        people: 0.78,
        prompt: -1.22,
        "prompt-alone": -1.38,
        "prompt-gate": -0.04,
        quoted: -0.13,
        reference: -0.06,
        short: -0.47,
        told: -1.03,
        "vague-acts": 1.21,
        "vague-things": 0.77
      },
      grams: "AAAAAAAAAAAAAAAAAAAAAAAABQD4+gAAAAAAAAAAAAAAAAAA8AAAAPAAAAAAAAAA+wAAAAAAAAAAzgAAAAAAAAAAAAAAAAAAEwAAAAAAAAAAAAAAAAAAAAD6APsAAAAAAAAAAPwAAOsAAAAAFgAAAPwAAAAAyQAAAADdAAAAAAD/AAAAAAAAAOT8+AADAwAAAADsAAD+AAAAAAAAAAAAAAAAAPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPv7AAAAAPnSAPoAAAAAAAD7AAAAAAAAAO4AAADRAAAAANQCAPkA7QAAAM8AAAf7AAAAAAAAAPgA5AAAAP4A+wAAAAAAAAAAHwAAAAAAAAAA+wAAAAAA+QAAAAAAAAAAAAAAAAAA7AAAAAAAAAD5AAAAAAAACAAAAAAAAPz8AAAAAAAAGAAAAAAAAAAAAAAAAAAAAAD7AAAA+AAAAAAA6AAAAAAAAAAAAAAAAADrAAD4DgAAAAAABQAAAAAAAPEAAAAAAAAAAAAAAADa8AAAAAAAAAAA9wAAAAAAAAAAAADtAOwAAAAAAPC4AAD/AAAAAAAAAwAAAAwAAAAAAAAA8QAAAI0AAAAAAPkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPoAAAAARvIAAA0AAAD2AAAAAAAAAADN6AAAAAD/6gAAAAD7AAAAAAAAAAAAAAAAAgAAAAAA6AAAAAcAAAAAuAAAAAAAAAAAAAAHAAAKAAAAAAAAAAAA1wD6AO0AAAAAAAAAAPgAAAABEAAAAAAABQAAAAAAAPAAAAAAAAAAAAAAAAD6AAEAAAAAAAAZ9AAAAAAAAAAAAAAAAAAAAADzAADxAAAAAAAAAAAAAAAADQAAAAAAAAAG+wAAAAAADgAAAAAAAAAA+gAAAAAJEvwAAAD4AAAA8gAAAAD5AAAA9wAAAAAAAAD7AP4AAAD4AAAAAAAAAAAAAAAGAAAAAAAAAAAAGwD9AAAAAAD7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAA+QAAAAALAAAAAAAAAAAAAAAAAPwAAAAAAAAAAAcAAAAAAPUAAAANAPcA+gAAAAAA9gAAAAgAAAAAAADv/PsAAAAAAAD95QAAAAAAAAAAAAAA2QAAAAACAP/oAADtAAAA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAPoA5fgA/gAAAAAAwQAAAAD70gAAAAAAAAD2AAkAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD5AAAA7wApAAAAAAAAAAAAAAAhAAAAAAAAAAAAAAAACAAAAPsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAYv/AAAAAD7AAAAAAAAAAD5AAoA/wAl9QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADoAAAAAAAA5wAAAAAAAAAAAAAAAAD+AAAGAAAAAAAA+gAAACUA/gAAIAD/AAAA+gAAAAAAgQAAAAAAAAAAAPMAzAAAAAAAAAAA/AAAAAAAAAD7APcA/AAAAPYg+wAAAAD8AAAAAAAAAAkAAPUACvoAAPsAAAAAAAD7AAAAAAD5AAAA8QAAAAAAAAAAAAAA+vsAAAAAAAACAAAAAAAAAAAAAAAA+QYADQAAAAAAAAAALAAAAB0AAAAA/AAAAAAAAAAAAAAAAAAAAAD/AAAAAAAAAA4AAAAAAAAA/gAAAAAAAAAAAAAYAAD2AAAAAAQAGwAAAAAAAAAAAAEAAPsAAAD7AAAA+wD+AADiAAAAAAAAAAAAAAAAAAAXAAAA+QgAAAAAAAAMHAD7DQAAAAn6AAAAAAsAHwAA+AAAAwAAAACeAAAAAAAAAAAAAPsBAAAAAAAAAwD6ANsAAAAAAAAAAAAA0wAAAPX2AAAAAAAAAAD5AAAAAAAAEgAA/Pz7AAAACQoAAAAA/AAEAAwAAgAA/AAA9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABD1AAAA+QAAAAAAAAAAAwAAAAD7AAAA+gD2AAAAAAAAAAAA/AAA5QAAAAAAAAAE9PgAAAAAAAAAAAAAAAD4+wAAAAAAAAAA9/jdAADxAAAAGQAAAAAAAAAAAAAAAAIAAAAAAwAAAPoAAAAAAAAAAADuAAAAAAAAAAD8AAAAAAAAAPkAiwAAAAD7/QAAAP4AAAAA6wAAAAAAAAjjAAAAAAAAAAAAAAAAAPwAAAAAAAAAAPYCAAAAAAD4AAAAAAAAAAAAAAAAAAADAAAAAAAAAAAoAAAAAADzAAAAAAAA/AAAAAAAAAAAAAAAAAAAAAAAAAsAAAD5AAAAAAAAAAAAAAD0APkAAAAAAAAAAAcAAAAAAAAAAAAAAAAA2QAAAAD6AAD7/QAAAAAAAADkAPgAAAAAAAAAEPzjAAAAAAsA+gD7AAAAAAAAANIAAAAAAf0AAAD2AAAAAAAAAOoAAAAAEAAAAAD6APcAAPIADAAAAAAAAgAA+QAAAPIAAOkAAAAAAAAAAAAAAAD7AAAA/AAAAAD2AAAAAAoA+88AAAAAAAD5+AEAAAAAAO8AAAAAAAAA7/sA+wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMwA/wAAAAAAAAAAAQAKAAAAAAD3AAAAAAAAAPwAAAAAAAD/AO4AAAAAAAAAKAAAAAARAAAAAADsAAAAAP4AAAAAAAAAAA0AuwAAAAAAAAAAAAAAAAD2APsA+gAAAAAAAAAAAAAACQAAAPoAAAD0AAAAAAAAAAAAAAAAAPsAAAAAAADWAAD9AOcAAADZAAAAAAAACQD4AAAAAAAAAAAAAAAMAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADyAAAAAAAA+wAAAPT76AAAAAD2AAAAAADuAPwAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAADfAAD8AAAAAAAAAPsAAAAAxwAAAAAAAAAAAADzAAAAAP8AAAAAAAAAAAAAAPcA+gAAAAAAAAAAAPkAAAAAAAAAAADaAA/3AAAAAA0AAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPoAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAACwASAAAAAAC3AAAAAAAAAAD5AAAAAACRAAAAAAAAAAAAAAAFAAkAANQAAAAAAAD7AAAAAAAAAAAABQAZAAAAABj8AAAPDgD8AAAAAAAAAAATAPwAAgAAAAAAAAAAAAAYAAAAAAD77fsAAPcAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAA7gAAA/sAAPsDAAAAAPgA+QAAAAAAFAAAAPkAAAAAFQAAAAAA/AAAAAAA7AAA8QAAAAAAAAAAAADtAAAAAPcAAAASAAD7AOMA/AAAAPMA9wAAAAAAAAAAAAAA7QAAAPsAAwAAAAAA/CwA/AAAAPX9pgAAAAAACgD8AAAAAPsAAAAAAAAA+AAAAAAAAAAAEwAADAAAAAAA+wAA+QAAAO8AAAAAAAAAAAAAAAD5AAAAAAAlAAAAAAAA9gAAAAAAAAAAAAAAAAD6AAAA9QAABAAA7gAAAAAAAPsAAAAAAgD6AAAAAAD8AAAA+/sAAAAAAADyAN75AAAAAAAAIwAA/gAAAAAAAN4AAAYAAAAAAPoAAAAAAAAAAAAAAAAAAPgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA1gARAADoAAAAAwAA+gAA+wAYAAAA++0AAAD1AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAA8AAAAAAPsA+gAA/AAA+wAAAAAAAAAAAAAABQAAAAAA9gAAAAAAAAD0+QAAAAAAAAAAANoAAAAAAAAA7vYAAAAAAAAA7voAAAAAAPMAAADtAAAAAAD7/AACAAAAAAAAAAAAAPsAAAAAAAAA+gAAAAAAAAAAAAAAAAD6AAAAAPYADgAAAAAAAAAAAPsAAAAA/wAAAAAAAAAk2wAAAAD2AAAAAAAAGwAAAAD8AAAAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAAMAAAAAAAAIAAAAAAAAAAAAAAAAGAAAAADgAAAGAAAAAPsA8gMAAAAA+wATAAAAAAAAAAAAAAAAAgAAAAAAAAAA/AAAAAAAAAAAAPYAAAAA9gAAAAAA+wAAAAAA9QAA+PUA+wAAAAD8AAAAAAAAAAALAAAAAP37AO4AAAAAAAAAAAAAAAD6AADwAgAAAAAA/gAAAAAABwAAAAAAFQAAAAAAAPUAAAAAIgAAAPIAAMQAAAAAAAAAAAAAAAAAAAAAAgADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAK0AAAAAAAAAAPcA+QAAAPX3AAD5AAAAAAAAAAAAAAAAAAIAAAAAAAAA+wAAAAAAAADwAPcAAP0AAPHxAAAAAAAA+QAAAA4AAAAAAAAAAAAAAAAAAAAAAAAADADvAAAAAAAP9QAAAAAAAAAAEQAAAAAAAAAGAAAAAAAA7wAA+QAAAAAA+wAAAPkAAAAAAAD6AAAAAAAAAPgAAAAAAAAAAAAAAOQA/gAAAAAAAAL5APUAAAAAB/sAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAAApwD9AAD8AAD6AAAAAAAAAAAAAAAAKQAA/u8AAAAAAPQACgAAAAAAAAAA+wAAAAAOAAAAAAAAAAAAAPsACwAAAAAAAAAJAAD4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD7AAAAAAAAAAXlAAAAAAAAAAIAAAAAAAAAAAAAAAAAAP4AAAAd8wAAAAAP8wD5AAAAAADzAPcAAAAAAAAAAAAAAAAA9wAAAADvAQAAAPoAAAAA+AAA+wAA+AAAAAAAAAAAAAAAAAD40QAAAAAAAAAAAAAAAAAAAAALAADjAAAAAAAAAAAAAAAAAPsAAAAAAP0A2hgAAAAAAAAAAAAAAAAAAA0AAP4AAMAAAAAAAAMAAAAA7QAAAAAAAAAAAAAAAAD2jAAABwAAAAAAAAAAAAAAAAAAAAAAAAAAAPwAAAAAAADn5gAAAAAA/AAAAAAAAAAAAAAAAAAAAPIAAAAAAPX7AAD8AAAAAPsAAAAAAADb+wAAAP4AAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADvAAAA+QAAAAAAAAAAAAAAAAAA7wAAAAAAAAD7AAAAAAAAAAAAAAAAAAAA8gAAAAAAAB0AAAAAAAAAAAAAAADmAAAAAAAA8gAAAAAA+gAAAAAAAAAAAAAAAAAAAAAAAP0AAAAAAACnAAAAADgHAAAAAPsACgAAAAAAABYAAAAAAADxAAAAAM8EAPgAAAAAAAAAAAsAAAAAAAAAAAAAAP8AAAAAAAD0AwAAAAAA+wAAAAAAAAAAAAAAAAAAAJkAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAADqAAAAAAAAAAAAANQAUPsAAAAAAAAAAAAAAAAAAPQAAAAAAAAAAOgAAAAAAAAAAAAAAAAA/wAA/PQAAAAA+wAAAAAAAAAAAPQAAAAA/wAAAPwAAAAFAPYAAAAAAAAAAAAAAADlAAAA/AAAAKwAAAAA/gAAAAAAAAAApv4A0gCMAAAAAAj0AADPABUAAPsAAAAAAAAA/AD9AAAAAAAAAADqAAAAAAAAAAAAAAAA+wAAAAARAPsAAAAA/AAAAN8AAAAAAAAAANUAAAAAAAAA/QAAAPoAAAAAAAAAAAAA7gAAAAAAAAr/AAABAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+BAAAAAAAAAAAAAKAA0AAAAAAAAAAAAAAAAAAAAAAAAAAAD7AIL1APgA+QAAAAAAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAEP8AAAARAAAAAAAAAA4AAAAA/vsAAAAA+gAAAAD1AAAAAAYA9A8AAAAAAA8AAAAAAAAAAAAAAAAAAAAAAAAA0gAAAAAAAAD7AAAA7QAAAAAAAAAAAADlAPEAAAAAAAD+APUA9wAAAPEWAAAAAAAAAAASAAAAAAAAHwAAuPIAWAAKAAAlAAAAAAAAAAAAAPwAAAAAAAAAAAAAAAD5+wAAAAAA+QAAAAD+AAAAAAoAAAAAAOUAAJ0OAAAAAAAAAADEACAAAAAAAAAAAAAAAAAA/QAAAAAAAAARAAAAAAAA+QAAAAD7AAAAAJ0AAAAAAAAAAAAAAAAAAPsAAQMAAAAAAAD6AAAAAAAAAAAAAADqAAAAAAAAAAAAAADsLQAAAAAA+gAA3AAAAAAA+QAAAAAA9AAAAAAAAAAAAAANAAD9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwAAgAAAAAAAAAAAADtAAAAAPnrAAAAAAAABQAA/wAAAAAABwABAADvABgAAAAA/AAAAADs9gAAAAD7ByQAAPoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwAAPQAAADjAAD1AAAAAAAAAAD3AAAA8AAA/gAAAAAA/PUA2AQA+fsAAAD38uPzAQAAAAAAAAAAAAAKAAAAAAAA4gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/gAAAAAAAPv+APQAAAAAAADwAAAAAAAAAAAAAAAAAAAAAAAA3wAA9QAAAAAAAAAA8QAAAOoADADhAAAAAAAAAAAAAAD/AAAA/QAAAAAAAAAAAAAAAPgAAAAAAAAAAPwAACcAAAAA+AAAAAAAAAAAAAAAAAAAAAD8AAAAAOj9AAAAAAAAAAAAAAAA4gAAAAAAAAAHAAAAAAAA+gAAAAAAAAAAAAAPAAAAAP0AAAAAAAAAAPMAAPsAAAAAAAAAAAAAAA8AEAAAAAAA0QAA+AAAAAAA//wAAAAAAAANAADFAOQABgApAAAAAAAA/QAWAAAAAAAAxgAAAAAAAAAAAAAAAAAAAPsAAP4AAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAQAAD/AAAAAAAAAAAAAAAACwAA+AAAAPkA+wAAAAAAAAAAAAAAAAAAAAAAAAAAABX/AADXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOQABgAAAAAAAAAAAAAAzwAAAAAA+vsAAAAAAAAAAAAgAAACAAAAAAAA9gAAAAAAAPkAAAAAAADnAAAAAAAA+gAA+wAAAAAAAAAAAAAAAAAABwAAAAAAAAAeAAAAAAAAAAAAAP0AAAAAAAAAAPoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD6AAAAAAAlAA7/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHEAAA/AAACAAAAPPTAAAAAL0AAAAAAM0AAADsAAAAAAAA+gAAAAAAAAAAAAAAAAAAAAAAAADvAAAKAAIAAAAAAAAAACIAAAAADAAAAAAA+gAAAPcAAQAAAAAAAAAAAAAAAAAA+gAA8AAA9QAAAAAAAA8AAM4AAAAA+/kAAAQAAAAAAAAAAwAA7/0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD7+wAAAADrAAAA/wAAAAAAANAAGAAAAAAFAAAAAAAAAAAAAAAAAAAAAAAA+wAAAAAAAAAAGwAAAAAAAAAAAAAAEAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAASAAAA+gAAAAAAAAAAAP4AAAAAAAD6APkAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAh2wAAAAAAAAIA5AAAAAAAAPoAAAAA5gAAAAABAAAAAAAA8gAA9QAAAAAA+gAAAAAAAAAAAAAAAPwAAAAACQAAAAQAAPsAAAAAAAAAAAcAAAAAAAAAAAAAAAAAAAAAAAAA8eMA9AAAADEBAAAAAAAA+wDoAPz7/AAAAAAAAAAAAOAIAO8AAAAAAAAAAAAA3gAABAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPgAAAAAAAAAAAAGAAAAAAAAABDAAAAAAAAAAAD7AAAA/wAAAAX/AAAADfkA+gAACfYAAAAAAAAAAAAAAAAJAAABAPkABwAA8AAAAAAAAAAAAAAAAAsAAAAAAPoAAAAAAAAAAAAA4AAAAAAA+gAAAAAAAAAAAAAAAAAAAAAAAPsAAAAAAABBAAAAAPkAAAAAAAAAAAAAABQAACMAAAAAAADNAAAAAAAAAAAAAPoALQAAAADCAAAAAAAAAAAAAAAAAPwAAAAA+wAAAAAAAAAABgAAAAAAAAAAvAAAAAAHAAAEAAAAAAAAAPkAAAAAAAAADwAA+gAAAAALAAAAAAAAAAD8AAAAAAAAAPsAAAAAAAAAAAAAAAsAAAAAAAQAAPkAAAAA6wAAAAAAAAgAACcAAAAA/AAAAAAAAAAAAAD8AAAAAOMAAADtCgAABwAAAAAAAAAAAAAAAAAA8OUAAAAA/AAAAAAAAAAAAAAA8BUAAAAAAAAAAAAAAAAAAAAAAAAAAO8AAPsAAAAAAAAAAAAAAAAAAAAAAAAAAO0AAAAAAAD8AAAAAADtAAAAAAAA/AAAAAAABAAAAPsADAD6AAAAAPwAAAAAAAAAAOH3AAAAAAAAAAAAAPsAAD4AAPwAAAAAAAAAAAAAAAAAAQoAAAAAAAAAAAAAAAAAAAAAAAAAAADvAAAAAAAAAAAAAAAAOQAAAAAAAAAAAAAAzgAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAAgAAAAAAAPf5AAAAAAAAAAAAAAD6AAAAAAAAAAAAAADyAAD9AAAAAAAA9wAAAAD57QAAAA4AAAAAAAAAAAAAAAAAAAAAAAAA+gDzAAAAAADsAAAAAAAAAAAAAAAAAAAA/AAA+QAAAAAHAAAAAAAAAQAAAAAAAAsAAAAA9wAAAAAAAAAAAAD8AAMAAP3+AAAAAAAAAAAAAAAKAAAAAO4AEvoAAAD+AAAAAAD4AAAAAAAAAAAAAAD49gDwAPgACQAAywAA/P8HANIAAAAAAAAAAAAAAAAAAAAAAAAAAAD6ABIAAAAAAAAAAAD6AAAAAAAAAAAAAO4AAAAA3wgAAAAAAAAAAAAAAAAAAAAAAAAA9Q8AAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAQAAAAAAAAAAPsADfwAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAAAAAAAAAAAAAAAAAAALgAAAAAAAAAA+wAA2AD7/gAAAAAAAAAAAPIAAAAAJwUAAAAAAAAAAAAABAAAAAAAAQAAAAAJAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA7fkAABMAAAAAAAAAAAAAAAAAAAAAAP8AAO0AAAAAAAAAAAAA6gAAAAAAAAAAAAAAAAAKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPAAAAAAAEAD6AAAAAAAAAAAAAAAAAAAAAAAA9wAAAAAAAPv6AAAAAAAA9fr5AADuKwAAAAAAAAAAAAAAAAAAAAAA4AAAAAAAAAAAAAD6AAAAAAAAAADxAAAAAAAAEgAAAAAAAAAAAPAAAPQAAAAAAAAAAAAAAEEAAAAAAAAAAAAAAAAAAADsAAAAAPfjAAD44AAAPAAAAAD7AAAAAAYAACIAAPlG8/oAAAAAAPwAAAIAAADq1QAAAAAAAAAAIQAAAAMAAAD/DQAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAAAAAA4AAPoAAAAAAAAA5gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwAAAAAAAAAAAAAAAAAAAAAAADkAAAAAAIAAAAAAAAAAQAAAAAAAADsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACggAAAAHAAAAAAAAAO8AAAAAANQAAAATAAAAAAAAAAAAAAAAAAAAAAAAAAAA5wD9AAACAAAAAM8AAAAAAAAAAAAAAAAAAAAAAADxAAAIywAAAAAAAAAAAAAAAPsAAAAAAAAAAAAAAgDbAAAAAAAAAAD+ANwAAAAABQAAAAAAAAAAAAAAAAAAAPr6AAAAAAAAAAAAAAD8CAAAAAAAAAAAAAAA/wAA9QD8AOD5AAAAAAAA4AAABQAVAAAAAAAAAAAAAADuAAAAAAAAAAAAAAAbAAAAAAAAAAAAAAAAAAUAAPsAAAAAHAAA6QAAAAAA7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAA+gD9APsAAAAAAAAAAAAAAAAAIQAAAQAAAAAAAAAAAAAAAAAAAAAAAOsA/AAAAAAAAAAAAPzlAAAAAN4AAAAAAAAAAAAAAAAAAAAAAAAAHgAAAAAAAgAADAAAAPoAAAAAAAAA9wAPAAD5CgD3AAAAAAAA+QAAAAABAAAAAAAAAAAAAAAAAAAAHwAAAAAAAACtMPAAAPsAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4gAAAAAAAAAAAAAAABEAAAAAAAAA/wAAAAAAAAQAAAAAAAAhAAAA+QAAAAAAAAAAAPcAAAAAAAAAAN4A/AAAAAD7AAsAAAAAAAD7AAAAAAAAAAXx+wAAAAIAAAAAAAAAAPfcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPwAUgAAAAAA9wAAAAAfAAAAAAAAAAAABQAAAAAAAPsA5gAAAAD7AAAAAAAAAAAAAAAAAAAA7AAAAAAA7wAAAPEAAPsAAAAAAAAA+QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4gAAAADpAPQAAAAA7QAA+wABAAAAAPQAAAD5AAAAAAAAAAAAAAAAAAAA7vsRAAAA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAJAAAAAAAAAAAAAAAAAAAAAA="
    },
    "prompt-only": {
      bias: -3,
      step: 614e-5,
      named: {
        "2 artefacts": -0.25,
        "2 better": -0.21,
        "2 careful": -0.04,
        "2 checkable": -0.18,
        "2 prompt": 0.36,
        "2 prompt-gate": -1.01,
        "2 told": 0.32,
        "2 vague-acts": -0.05,
        "2 vague-things": -0.26,
        artefacts: -1.1,
        better: -0.06,
        careful: -0.23,
        checkable: -0.53,
        comparison: -0.06,
        conditions: -0.02,
        "first artefacts": -0.21,
        "first better": -0.28,
        "first careful": -0.33,
        "first checkable": -0.17,
        "first conditions": 0.06,
        "first model-choice": 1.16,
        "first people": -0.23,
        "first prompt": 1.19,
        "first prompt-gate": -0.28,
        "first told": 1.18,
        "first vague-acts": -0.6,
        "first vague-things": -0.16,
        long: -0.21,
        "model-choice": 1.16,
        named: 0.19,
        "nothing-named": -0.07,
        number: 0.1,
        "only-vague": -0.47,
        "open-ends": -0.23,
        parts: -0.4,
        people: -0.67,
        prompt: 1.9,
        "prompt-alone": 3.38,
        "prompt-gate": -0.74,
        quoted: 0.21,
        short: -0.3,
        told: 1.21,
        "vague-acts": -0.74,
        "vague-things": -0.06
      },
      grams: "AAAAAAAAAAAAAAAAAAAAAAAACQAIAAAAAAAAAAAAAAAAAAAAAwAAAAMAAAAAAAAAAgAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAAAAAAAMAAA0AAAAA2gAAAAQAAAAA/gAAAAABAAAAAAAEAAAAAAAAABAEBAAGCAAAAAAAAAAHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQDAAAAAA0DAAwAAAAEAAAEAAAAAAAAABwAAAAGAAAAAAYCAAoA/wAAAAMAAAToAAAAAAAAAAQABAAAAAIAAQAAAAAAAAAA3AAAAAAAAAAAAgAAAAAABAAAAAAAAAAAAAAAAAAAFwAAAAAKAAAbAAAAAAAA/gAAAAAAAAQlAAAAAAAA/AAAAAAAAAAAAAAAAAAAAAAEAAAAAgAAAAAA/AAAAAAAAAAAAAAAAAACAAAOAQAAAAAAAwAAAAAAAAcAAAAAAAAAAQAAAAD6AQAAAAAAAAAAAwAAAAAAAAAAAAAAAAwAAAAAAPf+AAD6AAAAAAAACQAAAAAAAAAAAAAA/AAAAPcAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACIAAAAACgQAAAQAAAAIAAAAAAAAAAAEAQAAAAABAwAAAAADAAAAAAAAAAAAAAAAAgAAAAAAJwAAAAQAAAAAAwAAAAAAAAAAAAD/AAACAAAAAAAAAAAAAwAFAA4AAAAAAAAAAAIAAAADAwAAAAAAAwAAAAAAAN4AAAAAAAAAAAAAAAAEAAEAAAAAAAACDwAAAAAAAAAAAAAAAAAAAABBAAABAAAAAAAAAAAAAAAWAQAAAAAAAAADBQAAAAAA9QAAAAAAAAAAAQAAAAACuwQAAAAQAAAABwAAAAAEAAAADQAAAAAAAAARAAAAAAAEAAAAAAAAAAAAAAABAAAAAAAAAAAAAAADAAAAAAANAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAABAAAAAACAAAAAAAAAAAAAAAAAAwAAAAAAAAAAAAAAAAAABAAAAD9AP8A/gAAAAAA/wAAAAQAAAAAAAAEDgcAAAAAAAAaAQAAAAAAAAAAAAAAAwAAAAADAAMnAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAP4AAgIA+gAAAAAAqwAAAAAbAwAAAAAAAADyAPoAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAHAAAAAgD8AAAAAAAAAAAAAAD+AAAAAAAAAAAAAAAABAAAAPsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAH6/wAAAAACAAAAAAAAAAAEAAQACgAMCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAADAAD/AAAAAAAACgAAANQABAAAAgAAAAAAAwAAAAAAWQAAAAAAAAAAAA0AAwAAAAAAAAAAAgAAAAAAAAAOAPYAAwAAAAcDAwAAAAADAAAAAAAAAAUAAAsABAoAACUAAAAAAAAjAAAAAAAgAAAAAwAAAAAAAAAAAAAAAxEAAAAAAAACAAAAAAAAAAAAAAAABAMAAgAAAAAAAAAAAgAAAPwAAAAAAwAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAQAAAAAAAAAAwAAAAAAAAAAAAADAAD1AAAAAAIACwAAAAAAAAAAAPAAAAMAAAAGAAAAAwACAAACAAAAAAAAAAAAAAAAAAAEAAAACAIAAAAAAAAD9gAFAQAAAPQFAAAAAAMA9AAAAwAAAwAAAADvAAAAAAAAAAAAAA8IAAAAAAAAAgAEAP0AAAAAAAAAAAAAAQAAAPwFAAAAAAD4AAAEAAAAAAAAAwAA9gADAAAAAwMAAAAA+wAGAAQA/wAAFwAA+gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMDAAAAHwAAAAAAAAAAAQAAAAAEAAAAAwAEAAAAAAAAAAAACQAAIQAAAAAAAAADAAIAAAAAAAAAAAAAAAAOBAAAAAAAAAAAAwTaAAAIAAAAAQAAAAAAAAAAAAAAAAcAAAAABAAAAAcAAAAAAAAAAAADAAAAAAAAAAACAAAAAAAAAPwAfwAAAAAjBAAAAAcAAAAAAQAAAAAAAPUGAAAAAAAAAAAAAAAAAAgAAAAAAAAAANoBAAAAAABCAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAVAAAAAAALAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAEAAAAFAAAAAAAAAAAAAAAIAAMAAAAAAAAAAC0AAAAAAAAAAAAAAAAAOQAAAAABAAAE/wAAAAAAAAD/ABIAAAAAAAAADQQ7AAAAAAMABAD2AAAAAAAAAPcAAAAAFgMAAAADAAAAAAAAAAAAAAAAAgAAAAADAAQAAAQA+AAAAAAAAwAABAAAAP8AAPkAAAAAAAAAAAAAAAADAAAABAAAAAD6AAAAAAMABwEAAAAAAAD0DgAAAAAAAP4AAAAAAAAAAQQADQAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAUA/wAAAAAAAAAAAwACAAAAAAASAAAAAAAAABEAAAAAAAADABAAAAAAAAAA/wAAAAAFAAAAAAAnAAAAAAMAAAAAAAAAAAQAAQAAAAAAAAAAAAAAAAACAAMADAAAAAAAAAAAAAAABAAAAPgAAAD6AAAAAAAAAAAAAAAAAAIAAAAAAABtAAAcAP8AAAD6AAAAAAAAAAAEAAAAAAAAAAAAAAABAAAAAPQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD9AAAAAAAACwAAAAAE/gAAAAAEAAAAAAANAAkAAAAAAAAAAAAAAAAAAAD+AAAAAAAAAAAEAAAHAAAA/AAAAAEAAAAA+AAAAAAAAAAAAAAqAAAAAAMAAAAAAAAAAAAAAAQAAwAAAAAAAAAAAAMAAAAAAAAAAAMhAPwFAAAAAA8AAAAAAAAAAAD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAHAAAAAAAAAAAAAwABAAAAAADQAAAAAAAAAAAeAAAAAAASAAAAAAAAAAAAAADwAPcAAAIAAAAAAAAEAAAAAAAAAAAAAgACAAAAAAICAAAAAwD5AAAAAAAAAAD9AAAAAwAAAAAAAAAAAAADAAAAAAAX/QYAAAcAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/QAABv4AAAT8AAAAAAMA/wAAAAAAAwAAAOsAAAAAMwAAAAAAJQAAAAAA/wAA8wAAAAAAAAAAAAD5AAAAAAMAAAACAAAEABEABAAAAAgAAgAAAAAAAAAAAAAABgAAAAQA/QAAAAAA/SMA/AAAAAz8AwAAAAAAAgAAAAAAAB0AAAAAAAAA/QAAAAAAAAAA/gAAAAAAAAAACAAAAgAAAAQAAAAAAAAAAAAAAAD9AAAAAAABAAAAAAAAAgAAAAAAAAAAAAAAAAD/AAAABAAABAAA8AAAAAAAAAwAAAAAAgADAAAAAAAjAAAABAMAAAAAAAD+ADr8AAAAAAAA/wAACgAAAAAAAP8AAAMAAAAAAPgAAAAAAAAAAAAAAAAAAPsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAJwAAAAD8AAAABAAABAAAEgANAAAABAkAAAARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAMAAAAAAAUAAwAAAwAA/AAAAAAAAAAAAAAAAwAAAAAAAgAAAAAAAAAK/wAAAAAAAAAAAAEAAAAAAAAABAkAAAAAAAAAKgQAAAAAAAIAAAASAAAAAAAEAgADAAAAAAAAAAAAAAUAAAAAAAAABwAAAAAAAAAAAAAAAAACAAAAAAEAAgAAAAAAAAAAAAMAAAAA6AAAAAAAAADh/wAAAAD+AAAAAAAA9wAAAADpAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAMAAAAAAAARAAAAAAAAAAAAAAAAAgAAAAAAAAD0AAAAAAIAKAAAAAAAAwAOAAAAAAAAAAAAAAAAAgAAAAAAAAAABAAAAAAAAAAAAA4AAAAAAgAAAAAAAQAAAAAAAgAABAgA9QAAAAAIAAAAAAAAAAAEAAAAAAQnAAEAAAAAAAAAAAAAAAD/AAD0BAAAAAAAAwAAAAAAAQAAAP0AAQAAAAAAAAoAAAAA5gAAAAIAAN4AAAAAAAAAAAAAAAAAAAAAAgADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAQADgAAAAQvAAADAAIAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAACAPkAAAcAAAMAAAAAAAAAAwAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAgArAAAAAAABAQAAAAAAAAAAAwAAAAAAAAD5AAAAAAAAAQAAAwAAAAAABgAAAAQAAAAAAAAFAAAAAAAAAAQAAAAAAAAAAAAAAP4ABAAAAAAAAPoIAAQAAAAABAQAAAAA+wAAAAAAAAAAAAAAAAAAAAAAABsAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8AAEAAD/AAAXAAAAAAAAAAAAAAAAAwAACA4AAAAAAAIAAQAAAAAAAAAABAAAAAAGAAAAAAAAAAAAAAUAAwAAAAAAAAACAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAKpAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAQAAAADCgAAAAAiDQD9AAAAAAAFAPwAAAAAAAAAAAAAAAAAAwAAAAAD+wAAAP4AAAAACgAABwAA/gAAAAAAAAAAAAAAAAAUBgAAAAAAAAAAAAAAAAAEAADhAAAJAAAAAAAAAAAAAAAAAAsAAAAAAAAAHv8AAAADAAAAAAAAAAAAAAIAAAQAAA4AAAAAAAQAAAAAMwAAAAAAAAAAAAAAAAACbwAA8wAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAP78BAAAAAAA9wAAAAAAAAAAAAAAAAAAAAEAAAAAAAUEAAAfAAAAAAoAAAAAAAAm+QAAAAIAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAAAAAAAAAwAAAAAAAAAKAAAAAAAAAAAAAAAAAAAABQAAAAAAAAQAAAAAAAAAAAAAAAD+AAAAAAAABAAAAAAA/wAAAAAAAAAAAAAAAAAAAAAAAOkAAAAAAAABAAAAAOr7AAAAAAcABAAAAAAAAAAAAAAAAAAJAAAAAATfAP4AAAAAAAAAALMAAAAAAAAAAAAAAPgAAAAAAADxEQAAAAAADgAAAAAAAAAAAAAAAAAAAAkAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAQA0/YAAAAAAAAAAAAAAAAAAA0AAAAAAAAAAPYAAAAAAAAAAAAAAAAA/wAA/AMAAAAABAAAAAAAAAAAAP4AAAAAAwAAAAQAAAAAAAIAAAAAAAAAAAAAAAAoAAAAAwAAACYAAAAAMgAAAAAAAAAAAgMAAQApAAAAAAMDAAADAAQAAAQAAAAAAAAADAANAAAAAAAAAAACAAAAAAAAAAAAAAAABAAAAAACAAIAAAAADAAAAPkAAAAAAAAAAAAAAAAAAAAAAwAAAAQAAAAAAAAAAAAAAwAAAAAAABECAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwIAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAPgDAAMAJgAAAAAAAAAYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQQAAAAAAAAAAAAAAAUAAAAABAMAAAAADAAAAAD7AAAAAAQA9f8AAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAFQAAAAAAAAASAAAAJgAAAAAAAAAAAADeABEAAAAAAADxAAIADAAAAAQCAAAAAAAAAAABAAAAAAAA5AAAGgQA7AAEAAADAAAAAAAAAAAAAA0AAAAAAAAAAAAAAAAEBAAAAAAAEwAAAAAEAAAAAAIAAAAAAAQAAFcJAAAAAAAAAAA6AAIAAAAAAAAAAAAAAAAABAAAAAAAAAAjAAAAAAAABAAAAAAXAAAAAPMAAAAAAAAAAAAAAAAAAAQAAwMAAAAAAAACAAAAAAAAAAAAAAAjAAAAAAADAAAAAAAD9gAAAAAAAgAAAgAAAAAAAwAAAAAABAAAAAAAAAAAAAAEAAD6AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAIQAAAAAAAAAAAAApAAAAAAgEAAAAAAAAAwAABAAAAAAA4wAAAAD5AAMAAAAAAAAAAAAoDwAAAAD/AP8AAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAPcAAAD/AAAJAAAAAAAAAAADAAAAPgAAAwAAAAAADAMAACEA/QMAAAADBCP0DgAAAAAAAAAAAAAEAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAABIEAAUAAAAAAAD9AAAAAAAAAAAAAAAAAAAAAAAA/wAAAwAAAAAAAAAAIQAAAAYA+gACAAAAAAAAAAAAAAADAAAAAwAAAAAAAAAAAAAAABcAAAAAAAAAAAEAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAADAAAAAAQCAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAABwAAAAAAAAAAAAACAAAAACQAAAAAAAAAAAgAAAYAAAAAAAAAAAAAAPcAAgAAAAAAAwAAGQAAAAAABQIAAAAAAAACAADCAAkA9gAGAAAAAAAAAgD8AAAAAAAAAwAAAAAAAAAAAAAAAAAAAAQAAP0AAAAAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAAAAAAEAAACAAAAAAAAAAAAAAAAAgAAAgAAAAUA/gAAAAAAAAAAAAAAAAAAAAAAAAAAAAQDAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP0AAgAAAAAAAAAAAAAA+AAAAAAA+wEAAAAAAAAAAAAlAAD1AAAAAAAADgAAAAAAABMAAAAAAAAEAAAAAAAACAAA+wAAAAAAAAAAAAAAAAAABAAAAAAAAAAFAAAAAAAAAAAAAAMAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAADYAPkCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD1AAAA/wAA/gAAAAAHAAAAAPwAAAAAADwAAAAZAAAAAAAAAwAAAAAAAAAAAAAAAAAAAAAAAAADAAD/AAIAAAAAAAAAAAMAAAAAEwAAAAAAAQAAAAoAAwAAAAAAAAAAAAAAAAAACwAAAwAABgAAAAAAAAIAABkAAAAAAgQAAAMAAAAAAAAAAwAAAgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAwAAAAABAAAACAAAAAAAAAMA5AAAAAADAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAA+wAAAAAAAAAAAAAA9gAAAAAAAAAAAP4AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAD8AAAAAwAAAAAAAAAAAA0AAAAAAAD/AAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEPQAAAAAAAAMABAAAAAAAAPIAAAAACQAAAAALAAAAAAAA8QAAAwAAAAAAAgAAAAAAAAAAAAAAAAMAAAAA/wAAABUAAAAAAAAAAAAAANf9AAAAAAAAAAAAAAAAAAAAAAAAGw4ADQAAAO0BAAAAAAAA7wAnAAAECgAAAAAAAAAAAD0EAAEAAAAAAAAAAAAA/gAA/wsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAADAAAAAAAAAAELAAAAAAAAAAAIAAAAAwAAAAEEAAAACfsAAAAAAgEAAAAAAAAAAAAAAAABAAAEAP4ABAAA+wAAAAAAAAAAAAAAAAIAAAAAABEAAAAAAAAAAAAAJQAAAAAABAAAAAAAAAAAAAAAAAAAAAAAAAwAAAAAAAAPAAAAAAMAAAAAAAAAAAAAAAAAAPwAAAAAAAABAAAAAAAAAAAAAAMAAwAAAAAPAAAAAAAAAAAAAAAAAAIAAAAA/wAAAAAAAAAACAAAAAAAAAAAAgAAAAD/AAD/AAAAAAAAAAIAAAAAAAAFAQAABAAAAAD4AAAAAAAAAAABAAAAAAAAAAMAAAAAAAAAAAAAAP8AAAAAAP0AAAMAAAAA0QAAAAAAAP8AAP4AAAAAEQAAAAAAAAAAAAADAAAAAAIAAAABAwAAAQAAAAAAAAAAAAAAAAAAE/8AAAAA/gAAAAAAAAAAAAAA+AIAAAAAAAAAAAAAAAQAAAAAAAAAAP4AABIAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAADAAAAAAAYAAAAAAAABwAAAAAAAQAAAPwAAwAMAAAAAAMAAAAAAAAAAAMEAAAAAAAAAAAAAO0AAAEAAA8AAAAAAAAAAAAAAAAAAQMAAAAAAAAAAAAAAAAAAwAAAAAAAADlAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAALwAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAwAAAAAAABMEAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAOAAD9AAAAAAAABAAAAAAB/gAAAAQAAAAAAAAAAAAAAAAAAAAAAAAA/gADAAAAAAAEAAAAAAAAAAAAAAAAAAAAAQAABAAAAAACAAAAAAAAAwAAAAAAAAIAAAAAAwAAAAAAAAAAAAADABUAAAv5AAAAAAAAAAAAAAD9AAAAAAUAAxIAAAAZAAAAAAABAAAAAAAAAAAAAAAN/gAEAAcAAwAAMAAADQIBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAOkAAAAAAAAAAAAEAAAAAAAAAAAAAA4AAAAAAvIAAAAAAAAAAAAAAAAAAAAAAAAA9ggAAAAAAAAAAAAAAAAA8wAAAAAAAAAAAAAAAAAAAAAAAAAAAP8AAgQAAAAAAAAAAAAAAAAAACYAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAABAAAMAACAQAAAAAAAAAAAAMAAAAAAgMAAAAAAAAAAAAAAwAAAAAA/wAAAADmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQQIAABQAAAAAAAAAAAAAAAAAAAAAAAMAAAgAAAAAAAAAAAAABQAAAAAAAAAAAAAAAAD0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAABAD4AAAAAAAAAAAAAAAAAAAAAAAA+AAAAAAAAPoNAAAAAAAADg4PAAACAQAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAADAAAAAAAAAAAEAAAAAAAAAwAAAAAAAAAAABEAAAEAAAAAAAAAAAAAADEAAAAAAAAAAAAAAAAAAAAKAAAAAAQEAAAO/QAAMwAAAAA8AAAAAPoAAAQAAASwEfcAAAAAAAQAAAMAAAACCAAAAAAAAAAAAwAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAB4AAAAAAAAAAAAAAAEAAAcAAAAAAAAADwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP4AAAAAAAAAAwAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAv8AAADyAAAAAAAAAAEAAAAAAPoAAADTAAAAAAAAAAAAAAAAAAAAAAAAAAAAFQADAAAEAAAAAPkAAAAAAAAAAAADAAAAAAAAAAD9AAABBAAAAAAAAAAAAAAAAPkAAAAAAAAAAAAAAQAJAAAAAAAAAAABAP8AAAAABAAAAAAAAAAAAAAAAAAAAAMEAAAAAAAAAAAAAAAEAQAAAAAAAAAAAAAAAQAAEAADAA8EBAAAAAAA/wAAAQAUAAAAAAAAAAAAAAD+AAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAUAAAIAAAAAAwAA/wAAAAAA/QAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAABAADAPcAAAAAAAAAAAAAAAAAAwAAAwAAAAAAAAAAAAAAAAAAAAAAAAMAEwAAAAAAAAAAAAgiAAAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAEQAA7AAAAAMAAAAAAAAADADpAAAA/gAjAAAAAAAAAwAAAAAEAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAD9BAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/QAAAAAAAAAAAAAAABAAAAAAAAAABAAAAAAAAAEAAAAAAAABAAAA7gAAAAAAAAAAAAQAAAAIAAAAAPsA/wAAAAAJAAMAAAAAAAAPAAAAAAAAAP/+AQAAABUAAAAAAAAAAAQDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAEgAAAAAACgAAAAD+AAAAAAAAAAAAAwAAAAAAAA4ABwAAAAADAAAAAAAAAAAAAAAAAAAACAAAAAAA+gAAAAAAAAgAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA8gAAAAAEAAQAAAADLgAADQAEAAAAAAQAAAABAAAAAAAAAAAAAAAAAAAAAwMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAAA4gAAAAAAAAAAAAAAAAAAAAA="
    },
    "blames-model": {
      bias: -4.15,
      step: 557e-5,
      named: {
        "begins models": 0.98,
        "begins persons": -0.84,
        "event told": -1.29,
        faults: 0.66,
        handle: -0.04,
        it: 0.87,
        long: -0.39,
        "many surroundings": -0.36,
        minds: 3.49,
        "model faults": 0.5,
        "model minds": 1.7,
        models: 1.62,
        natures: 1.51,
        negated: -0.48,
        "no surroundings": -0.36,
        nobody: -0.22,
        number: -1.01,
        "person faults": -0.27,
        "person slips": -0.23,
        persons: -0.91,
        "safeguard told": -1.73,
        short: 0.59,
        slips: -0.09,
        surroundings: -1.47,
        tiny: 0.53
      },
      grams: "AQUAAAAAAABYAgAABAAEBQAE/gUF/wAAAgD2AAUA9gD3AAYF9wQEBQUACvkEAAAFAAAFBAUFAAUFAAAABQUFAwP9AgACAgUDBBb9AAUAAAkAAAQAAAUFAAAABQAABAUABQAF/wUFAAAEAwAABQAE/gIDBQUF8P8EAAUEAAAM/wAIAAX/BQQABfUFBAUF2AUBBAAFBPz/AAQEAAD7AAAE6voFBQAAAwAHBeUAAAAAAAAAAAUAAwUAAADd//4EAADrBQQFBAQDAAAFAAUABQIVAAAAAAYCBAD7AAMDAPoABQUA/QQOJgIFBfwABQUFAgMABQIFBQUFAwIABAQAAAAEAAAAAAAAAgAFAAAA7gAAAAUCBQMFBQQCBQAEAAIABQAKBAQAAgAAAwL4APwF//0FBAAABQQABAQJAAUFBQAABQUFAwAWAwAAAAAEAgAEAA3xBQMABQAAAAAABAQABQUFAAAAAAAABQUACwQTAAACAwAF6AUAAAUFAP8ABeUEAfsAAAUAAAAAAQX+GgAAAAMFBAQVAAAEAAAABAAABQAHBQAFAO4AAAUF5gAAAwUEAAIEBQQAAAMAAAAEAgAHJvoDDgAABQcFAAAEBQAAGAD7CQQAAAMB1Qb8A/cDAAAAAAUF+wAAAAAABQQFBQQEAAAAA/oANgACAAAVBQEAAAD9AAQEBQAAEQUABAQAAAAFAAMNBP8FAPz6BQUABQQABgUAAAAAFwAFBQAAAwAAAA8ABQAKAAAFBAUFBQAFAAMEBAQAAAUFCAMEBQADAwUAAAAAAAAEBQUABQAAAAUFAAAEAAQABQAFAAcABAAAAgAjAAUABQQAAwUFAAQEAAEAABADAAEAAAAEAAAFAAUFAAAA/QAFBQUABQQFBxUE/gUEAAAFBAAAAQX6tQAAAAUC+wUL+wAABQUBAAT09gQAAAAFBAABAQAABQQAAAIEAAQABQAFAAQFBQIFAAAJAAAABQAA/TYDBAQAAAMAAAAFBQAAAwUAAAUDBQAEAwQFAAAD/wUABQUFAAQAAgP+/gUFAwXnAQADAAAAAAUA/wUEAAUAAAQFBP4DAAAF5vwAAAABBQEA9gAAAAACAwAFBQAEAAAAAPwFAAAAAAQAAAUEHQUABQAAAAQCAAIFBAAFBQMABQAFAAAFAAMFBAIADwQABQAAEQcFAAAACAADBQAABQUABVYEAAUEAAQFBAIABQUDAAAK3AMCAAX4AgUAAAQABQABAAUABQUFBQUFBQAAAAAABQMZAg4DBAD+AAAEABUFBAQEBAQT/gDzBQUFAAAFAAAJAAAAHQAgAwQECQAFAAAABQAAAAAABQUAAAAFBQAIAAAAAAAFAAUA/gAFBfnbAAD/AAD+AAAAAAAABQAFBAIA2whdAAAF/AAABQAFGgAJBQD9AAUjAAUFAAAABQUDAgAFAAAFAwLwBAAAAAADAAQABQT8AAUAAP0FBAAE5/sFAAAE/wAA+gAFAwUDAAMABQT6/wAAAgMAAAAFAAMAAAUAAAAFAA0FHgAEBQUEBQAAALUA8wAAAAUE/AAABQUABQAHAAUEAAUFAAAA/QALBQUACwMFAAUACvgFAQT4BAP+BP0FAwQEBf8FAAQCCAQYBQQFAgAAAwUEBAAFBf4AAAAEAAQDBf8A/wQDBQAEBAADBfUFAAAGAAAF+wAHAgAAAwABBQQABQQFAwUACQABAgADAAAEAgEFBQAAAAIDAAAAAAQFAAUF/gMEBCUA8gUIBQAAAAIACQUABXECBQABAAAA+wUAAAQFAAUABQMEAwAFBREABQAFAAAA/QAEBQAABQkF4gAFAwAABAACAAUEAAMAEwADAAX6ADYAAAX6APEABQgEBQXfBQUAAAAFAAQACgUFBQQA/AAABAAAAAUE4QAFBQQJBAQAAAUFAAIFBQAFAAUABAAABfsBBQAK9AcFAAAAAAQCBQAAAwAE/gAAAgADAAADBQAABQAABQUDAAAAAAQAAAUFBAQFAwUAAgAA9AAAAhQFAAADBQX/5QD+BQUFBAUFBQAAABAAAwQAAAUXBQAAAAAFAAAHBfYEAAMAAAQABPwBAAAA+wAAAAAFBQAAAAQDAAAAAAEE5wAAAAABFgAFAAAFBQUABQUADgUAAwD4BQIAAAAAAAACAAAAAwAAAP0DBAUABQAFBQQASwAAAAAwBQAABAAAAgUDAQQFAAAEBQQDDQQAAwIEBQIADgAjAAUABQAAAAAAAAUDAAUABQQBAwAAIgQAAAUABQQABAUFAAMFBAAFAAAFAAAIBQAbBQUFAAAF/wAAAAAABQQAAAUCBQUABAURAAQABAQF/AMFAAAAHwAAAAkABQAXAAUDBAUBAAQAAAAABAAEBQABAwUA+AQAAAX9AAAEBwAFBQUCAwADAAMEBAkAAAX3BAUPAAAEBQEDIQXuBAABAwQA/wIABAgAFAAABQAAAAX7BQAAAgAAAAP+AwUABgAFBwXvAAUAOQUFBAEADQAEAAX1IgMABRcFABMEAgUA+wAWAAUCAvMEBQPhAAQAAAsABQT8AAj9BQQABRQFAAEABQUAAgUDBAAEGwUABQUE/wUCAAAAAAAEIQUCBQQF/QAAAAUAABkAAe8FAAQFAP8EAAEFAMkA4AMABQ8F2voAAAAAAAQCBQUABQQABQUE5wQFAAUEBQQXAw8AAAAFBAQYAABCBQUEBQMAAwBHBQABBAAEAAAAAAAAAAAEBAD4AAQABAAFAAMAAAUFBAQEFgAABAAEAAAFBAEFBQAABQAAAAAFBQAAAAAAAN/+9vgABL8EBQXdAAQFBQMAAAAABQUKAgD9AAQABADdAAULAPwFAAAAAAMABAACAAUAAAUABQAA/wAAAAAFAAAEAAUCBfMABQIDIgAFBQACBAUABQQFBQIF+QAPBAAAAAAqAAUABQAF/wQAAQAABQMEAAD/AAAABf8AAAAEBQD78wIFBQAABADgBQAAsgUFAAAAAAAFBAUAAQQF/gAFAAUABAUEBQAFAAAFBAQFBAQAAAAAAAIABQAAAADv8QEAAAQBAAAABQQAAAQEAAUEAAUABAUFAAAABAAAAwUABAD//AAA9QAPBQQGBQAFAAAFAgAcBAAAAAAAAAUFAAAABQMGBQfgAQAABQAFBAAEAAUFBAAEBQMA/wPiBwAEAAkCAAADBPwEAAADBAAABeYFBQUbAQAABQQFAAUAAAUCBAP0BQUBAwUAABf9AAQABQD7BgMlBQwAAAUEBQADBQAFAAXnDQX+AAQFCAAFABD/AAUFBQUCBecEAAUFA9sAAAAEBAAAAAUAAAAFHwUAEQIABQcAAAUE9gQA5wUABAAABQAFAPsDAAD7DwAAAAUABAQABAQABBUFBAMFAAD/AAUCAAAABQUAAP4DBQUFBQQEAAUEAAAAFuMAAAAFBAUCBAABBQQFAwwEAAQIBAUFBAAABQQEAAUFBAcj/wQDAAAAAQAFAAAABf8ABQQA/gAABAUFAwAAAAUABAUA3QUFBeoAAAAFBQAA/AMEEQD/BQQDAAMAAwUJAwAAAAT0BP8AAAUKAAAABQAFDQMDAAD+AAQFBAQBAAMMAAAFARQAAAL+AQIFAAUFAATz8wQAAP4ABAD+BQQAAAAFCQUFAD4GAAAF/wIAQQAFAAL//AQAAAMFEwUBBQAFAAQFBQUFBAMEAAkFAwAEBQQFAAAEEgUFAAAFAAAABQAFBQALBAAFCQQF6hkACQUEAgQAAQDQAQAlBQgAAAAABAAA/wAEAAACAAAABAAFBQAAAGoJAAAEAAQFBAAEBQECBQUEAADzBQUAAwkDBQACAwQD/QYCIgAEBfkAAAUFAPAFBQMAAAAFBAUA9wAAAAX5AAYFBQD+BAQABAUAAAAAAAADAAAFAAgFAP4DAAQFBAUEAAAABAP9AwAABAQFAAD8AAQCAAAEAgAFAAUAAAUAAAAAAAQFAAQIAAAABAEAAQUDAAQABAQAAPkA/gQAAAEBBQAFAAUFAAQAAwQABAD7AwX9IgAFAAUFBwkHBQUQ6AACAAICAwQEAgAFAAQAAAQGAAAAAwAFBwAFAAAAABIA5gUAAAADBfgEAAQAAAAAAAMAAwUAAAQCBQDmBQAF5gADBQQAAQMAAAAECQUD/wIFBQAABQAA/AD/BQQABAETBQQFAAUAAgUA+AUCAAAAAAQAAAAFBAQACgUDAP0AAAAAAgUVBwEABQUAAAUABQQA/wIAAAAAAAUFAOwAAB8cAAAFAAAAAAAEAAAFBf8AAwADKQYBGQUFBQUEAgUABf4FBf0AAAUFAAD8BAUEAAEFAO0AAPIFAPYEAAUAAAMEAAAAAAUNAwAAAAAAAAATAQQDDgMEAAPzBQAEBQUFAPwAAAQAFv8AAAQAAwAABQXsBQUDAQEABf8EAAAABQAFANID/QAAAAUEBQAAAAUAAAUFAMsAAAICAAICAAACBAAEAAQAAAX/AAAFAAMAAAAAAAAFAQUAAAAADgACBAAEAPEFBQAEAAAEBQAAAgAFAAAAAAAFAAUAAwD/AgAABAoEAAAABQQFAAIAAAAEAQAFBekFEfIEAAQAAAAABQAFBfDmAAYFAAQAAAAABQEmAPsAAAUFAA0EBAQWBQAABQQAAAAQDwAFBAcFBD8A8BYoAwUABQUABAUABQAAAAAFAAUEAAAEAQUFBQUFBQADBQcAAAUAAAUAAAAEBQAFAAAABAQCBQMA+QDxAAAfAAUFAAD8BQAEBAUAAQQA8UD+AAUKAAACCgAEAAUDAAMAAQAFBgQAAAMABAUFAQIFBAAFAAMACgMABQUFAAAEAAUA+QvrACgABQAGAAT9AAMAAP8ABAAAAAsFBQDnBQUCBQAABQAABQAHBQAA6wAEAAUKAAHdAwUOAAQFAwAEBAUJAAAF6gQAAgAAAAQFBwUF8gAAAAUFAwUFBAMABQAABfsAAAQAAAIABQAAFgULAAAAAAX5BAX/BQAAAAAAAAUlBQEEBQAEBAAF/QAADAQAAvMMAAAFBQDeBx8FAAIDAAUFAAUABe4ABP0F/QMADAQAAAwFAADxBQAAAAAB8AAN+AAFAAAFAAAABAUEAAUCAAUDAwQAAAUABAACAAAOBQUAAAAFAAAAAAQCBQUAAAAFCQUFAgAABAQAAAMFBQD2BQUDBQAFFwAABQAhDwAFBRIFBQMEAAADAAINBAMKAAAAAAQnBAABEAUAADkAFQPzBQAABQYAAwAABQAABQAAAA8ABQQABQUAAgQFAv8EAAAFAwAFBQQFAAUeAAAABQMABPkAAAUABAgAAAAAAAAABAMFBQAiBfYCAhEK+wQABQD8BQAqAAAAAAAFBQIAAeAABQUFAAQF/wAEAAMAAAUFAhoEAAAABAAFBAMF/QwABQAFAyr7AAAbAAAFAgMAAgYEAAMABQUFBdYAAAgAAAUABQAFAAAEAAQDAAL09tkACAAXBQEAAAUAAPcABQUAAAAABbgAAQAACQACAAAEAAACAAMFBQAABAAABCAABAQFBAD+AAUFAAAFPgAAA/cAAwUAAAD6BQAAAPv5AAAHAP8DBAAAAAAFBAAF/QAABQAQBQAAAwcAyAQA/v4AAAAABAULAAQABAQA/wUFAAQABQTXAAAAAgADAwQFAAAEBQAF/gADAAQPBAMABAAABQQDAAAAAe0AAAMEBQAFAAQDAwDlAAUABBEIBQXpAAsFAAMAAP4EAAAABQAFAAAFAAUAAgAE/wAAAATgAwAABAX+6wIAAAAAAgAFAgAEAAD/AAAABQACAAUDBQQCAAAAAAAABQD2BQAFBAUFAwAABQABAAAEAAAAAAUCAAAEBAAACwASBQD+BQAAAAMFBQsAAADlAAUFAAAAABwFAAIAAwUEAAAAAAEAAOUCAAQEAAAA/gAAAAT+BQAAAAUAAwAFAPQABAAAAAXzAAAAAAC3FwAAAAUFCQAAAAACAAAAAAAFBQAAAfQEFAAFAAUFAAQDAOkABQAEAAQFAAAEBQAFAwAEBQAFAAIA6QQFAQQFBQAAACIAAwMAAAUAAAkAAAUFAAAArwAABQUFBQACBQQABAEFCAADAAAFAAUEBfYEAgAAAAQDAAQFAAMDAQAAAAMAAAMAAgUDAAAABQMEAgQA0wEACQD7AAUFBAUDBAwFBQAAAQAEAQUFAwUSBQAAAAD59QMFBQQEBQAABQIF+gAFAwUAAAUFBQQAABgAAAAD+wQABQD7Av4DAAAAAwAABQQAAAAAAAMAJAAAAAARBQAFAAIAAwIAAAAAAAAAANUAAAQGAwQDBAUA/fAEAAD3AAEAAAAEAAAFAAAABAUFAwUABQMBAAACAAAEBf4A/wAEAwAABAAPAgMA+yQFAAQA/AQAAgAABAIFAAT/BQsBBQUFBQUFBAUABAAFBgUEAAViAAQAAAAAAAUEBQD/BQQAAAAE/gAFBAAABAUAA/wEBAAAAAIAAAADAwQAAgAAAAX6+QAlAAK8BgX/AAACAwEFAAXlAP0ADwoABQUA+gUCAAUUAAQBAP8AAAAFAAAAAAAAAwAABQL1AP8AAgQAAAUFAAUFBQAA+wAEAAUF6QAAAAAEBQAEBQQFBAEEEwQFAAUAAAADBQUFAwAECgUCBfUFAAAFBQUA5wAAAwDRAAADAAAAAAUEAAAEBQAAAgUA/AAAAAAAAAADAAP9AAUDBAgqAAAFBQAABQAAAAQFDgQEA+0EAAUFBQAFBAAEAAACBAACAAAABQAAAAADBQAAAAUABCAAIQEABAACAAUABd4FAAQABf4AAAUD/wTvBgQAAAAAAAAFAQAFAgQEAgAAAAUAAAUFBAAOBQAAAAUFAAAABAQFAAAAAwUABAAAAAAAAAD0BQAEAAAABQQBAgAABQACAADyBQDsBQ8ABQMAAAQFAAUBAAAAAAAAAP8FBAAAABIAAQAFAAQAAwAGBQAFAAUABQQAAPEEAQQFAgAAB8UA/P8EBQADBQEFAAD+BAcAAAAFAwUAAAUEAAQF+AAEBAAFJgIGBQQBBQADAAMEBQ4hAAAAAAAAAAAFAAMQBQ4EBQAAAAD8BgAD/QMABAQEAhIEBQAEAADrAAAFAP8DAAYD/wAABQIAAgsAAwI5BAUEDy8DBAD3AAAAAwUEBQUFAAAAEwUAAAUAAAUEAAAAAQPgAAAFAP4F6AIAIR4F9QQEAAAFBP4FAAUEEwQABQAAAAAFAwMFBQAABAAABAAOACIF/AX7AAAEAwAEAAIABQEAEQAAAP8FAEEEBQUEBAAABPsABQAAAAAFBAQAAAAA/QUMBAUABQAABQL/BQAAAAMFAAUCAAAfBQAEBAEv5QAD+wX9AAAABf8FAAUF/QUFGAUAAAAMBf8AAAAFAAAAAAUAAAD8BQUFBAAABOkABQIDBQMFAgAFAAAAAAAEBQAAAAAAHgAFBQAFAgQABQAEAAACBAAFAAADBAMABAAABf8FBAAEADoFIRYEAAUF/AAABAPtBA8DBQQFAAQABQADBQEFAPwHAAILAAADBAAFBQYAAAQEAAEA/AABAwUAAAQFABYA7wIEAAAA/wUFBAAFAAQABAAA/QIAAgUJBQAEAPoAAAoAAP8AAP/+BP0AAwQEAwUAAAEAAwD8BQUABQAABAAABAD6AAAABQAABAUAAAUFBAAFCg8KAAAFAAAIAAMFAFEA6gQA9AAABQATAAAAAAMJBAAEAAkAAAAFA/8EBQQFAAACAgMABAUAAgAFAAADAAQAAAAJAAAABQQFAAAEBQMA8AMAAAQKAwANBQMABQUAAAUHBQAECQAFAAUDBAQAAP4FBQAAAAAwBPwAAgAAAwQAAAAAAAIFAAAABAUFBQAEAAUQAAQF/QAuA/0AAAUE+QAAAAAABX8FAAAEAAgAAQUFBQAAAAT+CwAF/wUAAAAFAAQFAgQEEAUABAQBAAAAAAUFBQAABAUAAAIFAwMFAAAJBQIEAAADBQAABQDtBAUEBQAFAAAAAf0AAAQCAP74AgAEBfwECAAABQEDAAMABQUEAwAABewAAwUAAwAAAAIAMgUDBAAAAPcCBAQFAgUDBQAABQAFAAAAAAQFAAQABAACAAIAAQD8AAAOAAAFAAAAAAB5AAQEBwAFAAAAAAEBAAAABgX+BQQEAAAAIAX76/wABwQAAAUAAAUFAAQABQT7AAD7AAAFAAUFAwAAAAD9AAAWAAUjAATwAAUABQL+AAQAAAQFBP4AAAEFAAAAAAUAAAQA/QAAAAQFBQAFAOYABAUKACkAAAApAAUAAP4DBPAAAAUAAAQAAAAEAAUAAAAFFgD8AwAFAgIAAAAAAAAEBfgHBQT/BQsDBQAAAAAAAAADBBEAAAABBAAAAAAAAP8AAAIKBQAEAAAEAgAABQICAAADAwAPAAAABe4FBAAABgAl+wAF+wAABeMABQAAAAAFAAAFBAAFBQUABAMAAAUAAAX5BAEFBfkEAAAEBAIEAAUFAAEDBAUABQD7AAQDAAAAAAAAAAMAAAQEBQADBQUABAAEBAQACQAEBAAAAgAAAAAEBQAABAD/AAAFBQMFBQUFBAAABQMAAAADAAAEAwUAAAAFAAUEIQAABAUABQUDBQEAABYEAAAAAPsEAAAFAAAFFQAEBQD+BAUACQIEAAUFAgAF7BUEAAUAAAUACQIABAAFAAMD/gQAAAUABQAFAAAEAAUFBAQABQAKBQAEAAMDAwMEAAAACAYF8QEAAAQZAAAAAAEFAAAFAgAFAwAABQUABA8FAB8A+QAAAAMAAgAABBPMBQAABfQAAAAAJwIA+gAAAAIAAADgAP39BQP9BPUOAAAABQQAAAQAAgMABQUAAAADBAUA+wAEBfwAAAQAEgUFBQAABQIE/gQEAAUFAAQFBAAKBQcAAAAAAAADAgAEAAAJyQQFAAAAAAAAAPwABAQAAAABAAUFAAUEBQUCAAMAAAD1AQD+AwAEAADsBAMAAwMAAAUFAAMFBQX+BPoF/wX/BwsAAwUFAAABBQADAAAAAAAABQAAAAD9BQQFBAT4AAUABQADAAAA/AMDAAAEBCAFAAAAAAAFAAUFAwUAAAAEBAIAAAUEAAAA/QYoAAQABQAABAAFAAADBQQAAAQFAQX/AAACBQUAAAUAAAD8BQAAAJ8AAwQAAAUFIxEFAAAJAAAFBAAEBAAAAAAABTcFBQAABQUFEQIAAwAFBAX8AwAA/AQEBAUF9QAABAUDAAAAAwAFBQQAAAAAAADyCQUFAAAABAUAAAUFAgQFBAX/AAQEAAUNAAAE8wAAAAQCAADgAAUABAAIBQQADwAABQTqBAD/AAQFAAAS+xEAFAAABAAAAAD6BQsFBQAFAAAA6QAABQAFAAAABQAACQQ3AAEACQAAAA4AAAUABQAAAhAAAAAA/wUA8gUDAAQABAwABAUAAAQAAAQAAP8FAAAABfkAABYAAPkABQAEAAQAAP0FAAAACQUAAAMEAAUABQAFAAX8AAAEBQAAAAAABQUABP4FBAUAAwUABAAF9AAABQAE+QADBAQFAAUiAQAABf0kAgUAAAAFAwUEAAAEAPcDAwAABQUDA/sKAAD9B/sAAAYAAAYA7wAABQUE9AQFCAA3AAAACAAABQEEBQACBQACAAD+BQAFBQAAAgQA/wUAAAUFDQUABfAEAAIEAAAEAAUAAwQAAAUEAAUAAgUABAAFBAAFAAEFAAUOAAUEBQwD7QAFBQEFAAUFBQDwBQMABQME2wUEBQHlAAAFAAIABQACQgABBAAABQgFBQADBQQAAAUABQUFAAAAAwAAAAA5AAADAAQCCAUZAwAABAAAAAUAAAAAAAMABAACHwUAEgMA3wUFAAACBQADBQUBAAUFBwAAAAUfAAQDBQAAAAAEAAUAGfkFBAUEBQsBBQUEBQDgBQAEBQMEAAQAAAACBAECAwQEAAAEFgAOAAAA/wUAAAAFBgYA+QMAAAcAEAAAAAUBAAAABQD2AgUDBQgAAAAFBAAFAAQFBAH7AAAEAQAABQAABQACAwUABf4AGgUABAAAAAAABADzAP8ABAEAAAAABQAEBQXwBQAHAAAC8gD+GQATBAAYAHgFAwACBAUEBQAAAAMUAAAABQDwAAAAAAAA/gAAAAUEAwAEBQUFAA4ABAUFAAUABQAAAQAFDAUFAAAFBQUEAwAFEQMABAAABAAEBQUDAgAVBAAAFTsEAP4AAAQDAAAAAAACAAADAQUABQAAAAH6AAAAAAUFAAUEBQAAABYABQYFAAAEAAQEAPX8BdwCAAACCQUDCgAAAgICEAXtAAAAAAACBQAGAAABAAQAAAX+CAAABAAEBf4EAAACBAAFBBMADwARAAQEAAAFBQAABAUFBQQAAAACAwUFBQAEAAUABPMABAMAAgD/BAUAAAAC9wAABAMEAAAD+gUABQUEAAAFAAQFBQQPBAAAAAMA/gMA9gQAAAAABQAEAAUAAAAC/QAC+AUCAAAABAADAAL/BQAAAAP2AAQAAAD7BQAHAAUAPwgFAAcAAAQABQAFAAAFAAAA/gABIgQFAAMAAgMABQUCBQMAAAAYBQAABQIAABXnCPYFBQAAAAUEBQoABQUEAAMA+wQFBQAFBQIABQUAAAAA+QIAAPoAAAD0AAAGAAQAAAQAAAAEBQAA/wUFBAAFBAUCAAQABQDdAAAF/gACAAQAAwAACwIEBAAFAAUEAAMiAAAACQAFBQABBQAAAAMACQAAAv//9QUAAAAFBQQAABYA/gP/BQAABQQADgAAAwAAAAEA/gAAAAABBQIAAAUEAAAEAAAAAAUFBAIA8QAFAAQAAAUFBAXmAAUEDAUABAQAAAH5BAADAAAABQQAAAAA+gUFAwAFAwAFAAAFAAAEBAAFAAUFBAQFBAAAAOcAAAAAxgIAAAAABQUAAAAAAAAFAQUAAAUBBQUAAAAFAwAFBQUEAAAEAwAmBQUCAwUADAACAAMAAgUABQAABwUAAAIFCQAFHwMAAAQ="
    },
    "blames-person": {
      bias: -4.39,
      step: 445e-5,
      named: {
        "begins models": -0.84,
        "begins persons": 1.26,
        "event told": -0.47,
        faults: 3.13,
        handle: 1,
        it: -0.11,
        long: -0.61,
        "many surroundings": -0.8,
        minds: 0.17,
        "model faults": -0.33,
        "model minds": -0.55,
        models: -1.26,
        natures: 0.29,
        negated: -0.35,
        "no surroundings": -1,
        nobody: -0.07,
        number: -0.94,
        "person faults": 1.23,
        "person slips": 1.33,
        persons: 0.93,
        "safeguard told": -0.26,
        short: 1.28,
        slips: 3.42,
        surroundings: -0.82,
        tiny: 1.16
      },
      grams: "AwYAAAAAAAYEAQAAAwAFAwAGAQYW6gAABAAGAAYABQAGAAYF/QEGEAYABvcFAAAGAAAFCwb5AAUGAAAABgEGBgH2AwABA+QE0/AEAAUAAAQAAAUAAAIGAAAABQAABQYABgAGBQYGAAAFAwAABgD+AwICBQUD5wQEAAYGAAAGAQDqAAURBgQABeQGBqn64wYFBgAFBAYOAAUFAAAGAAAGAQsGSgAA7AADBQQAAAAAAAAAAAUABQEAAAAGAAMFAAAGBQUbBgUEAAAGAAYADQYGAAAAAPwABADyAAQGAAQABgsAyhsG6QQCBgkA+/8GBgIABgUEBgUFUQAABvoAAAAEAAAAAAAABAAGAAAABgAFAAYFBfkGIAYABgADBgEABgAN+gAAAAAABgH8AAY1AwYGAAAABQUABAUEABAFBQAABAYGBAIFBgAAAAAFAgBKAAYDBv8ABgAAAAAA9wYACgQGAAAAAAAABvcAAwYAAAAGAgAGAQYAAAYGAAUAGgYpBgYAAAYAAAAA6QUGGAAAAAYbCQUBAAAGAAAABgAABgACAQACAOYAAAYGAwAABgYDABgFBgYAAAUAAAAFAgAGCQMEBgAABgQGAAADBgAA/gD4DwYAABQDBQYE9QYCAAAAAAEGGQAAEAAABgYGBgYFAAAABjYA5AAFAAADBAYAAADnAAUEBgAABQYAAQYA/gMGABcFBQYGAPv0Bv0ABgYABQYAAAAABgAOBAAABQAAAP8ABAAGAAABBQUFBQAGAAUFBAMAAAAGBgYBBgAFAAYAAAAAAAAFBQUABgAAAAYFAADnAAQABgADEAYAAAAABQAGAAYABgUABgYGAAUAAAYAAAXyAAYAAAAGAAAFAP0GBgAABAAGBgYABQYFBAT+AAQGAAAGBAAA/wUBwQUAAAYFBgYGEwAABgQGAB8G//wAAAAGBgAUBgAABgb/AAUFAPgABgAGAPsaBgHqAAAGAAAAAwAAEfoGBQYAAAQAAAAFBQAABP8AAAYA8wADBgQFAAAFBQYABgYGAAQA/QP9BAMDBQYFBgD+AAAAAAYADv0GAAYAAAUFBQMEAAAGBBMAAAD+BgAAAAAAAAAF/wYGBgAEAAAAAP4EAAAAAAUAAAYG8wUABAAAAAQFAA4GBgAGBAQABgAbAAAGAAQGBQYABQUABQAABgQDAAAAAwAEBgAABgUAAvoFAAUGAQQFBfYGBeYBAAAGpgQEAAb/AAQAAAUABgAAAAUABgYCBgQGBgAAAAAABgXuBgYE/wAsAAAFAAYGBgUDBgUG/QAVBgUGAAAFAAAGAAAA7QABEgICBAAGAAAAAQAAAAAABAYAAAAGBgABAAAAAAAGAAYABgAFBgX3AAAEAAAEAAAAAAAABQAGBQEAAwa/AAACBQAAAwAFBQAEBgAGAAIGAAYBAAAABQUFBgAFAAAF/hcGBQAAAAABAAUABQYYAAYBAP8FBgAGBRIGAAAGBQUA9wD4BAYEAAUABgQD9QAAAgQAAAAGAAYAAP4AAAAFAAYG/AD+BgkGBgAAAPsABAAAAAYGBQAABgYABgAGAAEFAAYGAAAAAAAGBgAABgYFAAYABgMKAQMUBQUEBOoGBQYFBgYGAAUBBQXvBt4aCQAAAwUGBAAGBgEAAAAEBfYGBQUABATnBQAFAQAFBA4FAAAGAAAFBgAEBAMABQAGAQYAAwX1AQQADQAECAAGAAACBQIFBgAAAAUGAAAAAAUKAAb76gUFBQQA9gYABgAAAP0AAwQABvIEBgD9AAAAAAYAAAUFAAYABgYDBAAFBgMABgAGBQAA7gAEBgAABgUCAQAG9wAABQAEAAb1AAUABgAGAAUGAPYAAAUDAAQABQYEAgIwBgYAAAAFAAUAEAYGEAYABgAAAgAAAAYFAvwGBgYE+wYAAAYFAAYGBgAGAAYABgAABAQDAwADAQ4GAAAAAAX5EAAA9QAGAwAABgACAAAGBgAA/gAABQYGAAAAAAUAAAbkBAUGBfoABQAA+wAA6wIFAADpBQEECwADBgYGBAYDFQAAAPEABgQAAgb7BQAAAAAGAAAFBS8GAAMAAAIA+AYBAAAABgAAAAAKEAAAAAIGBQAAAAQBBAAAAAAFBjsGAAAFDAYABQYABQYAAAAFBgIAAAAAAAABBQAABgAEABEEAgYABgAGBgQAzQAAAAAABgAAAQAABAUEBgQGAAABBgYEBAQABAMFBUEABgAGAAUAAwAAAAAAAAUGAAIABgUgAAAAAwYAAAQABQQAAwYEAAQFBQAFAAAG/gAEBgAFBQYFAAAGDQAAAAAABgUAAAYGDgYABQYFAAQABgYG/AIDAAAABAAAAAUABgEGAAYDBgUGAAQAAAAABAACBgADBgQABAQAAAYGAAAGAgAGBgYGAfwEAPMDBRYAAAYGAgYAAAAKBQEFBBgBBj/1AwUABgQABAQAAAAABgAEAAYDBgAAAQAAAAT3BQYAAwAGBfYGAAYABAYGBQUAAwAGAAYF+wYABvIDAAYWBeEA/wAG7AYGBgYGBgABAAUAAAYABQACAAQFBQYABAUGAAQABQIA/wYEBAAGBQUABgUG/QYFAAAAAAAGAgQGAgYFBQAFAAYAAPEABAUGAAUGAAYYAAAGAAUABgUABgYFBgYAAAAAAAQE8QUABgUABgUFBQIGBj8EBgMCBgYAAAAOBQXgAAB/BQQFBgEAzgAEAwAGBgADAAAAAAAAAAD6BQDfAAMABQAGAAYAANoGBQIFAQAABgACAAAGBAMGBgAABgAAAAAGBgAAAAAAAAbr+wUA/gIFBgUGAAYGBg4AAAAABgYGBgAGAP0ABgD0AAUEAPsBAAAAAAUABgACAPYAAAYABQAA/wAAAAAGAAAGAAMGBAYABf7jBAAEBgAGBQIABgUEAgADAQAEBQAAAADlAAYABQYGAgUAYQAABgUEAAApAAAABvoAAAAEBQAGFQEDBQAABAAGBgAAxBsFAAAAAAAGAwYAEPgGBgAIAAYABgYF9gAEAAAGAOUGBiIAAAAAAPsABgAAAAAFBv8AAFQEAAAABvsAAAQGAAUGAAYABQYGAAAA/AAABgUABQAEBgAD5QAEBgUFBgAGAAAGBgAC/wAAAAAAAAYGAAAABgMFDAUDAgAABQCSBQAGAAQGBgAEBgYAAQb9BQAGAAYVAAAFBAYGAAAFAgAABvkGBgb5AQAABQUGAAMAAB0EBQbk/AYGA/sAAAUPAPsABgACCAX4BgMAABsGBQAEBgAGAAUEAwIGAAYDBgAGAAIEAAUGBgYEBgYOAAYGBvEAAAAEAgAAAAYAAAAFEwYA+g0ABvwAAAYGBQYABAYABQAABgAFAP0FAAD+/AAA+wUEBQUABQYABgYGwAUFAAD5AAUFAAAABgYAAP4GBgYGBQIGAAIFAAAABtoABAAGBgUEBQYEBAUGBP0GAAYBBAYGAwAABgUGBhAFBgboBAQDAAYAEQAGAAAABgYABgUAQgAABgUFAgAAAAMABQUA8PwDBBkAAAAGBAAABvgEBgACBhoGAOgA4wEGAAAAAAQGBREAAAUDAAAABgAGBQYCAAAGANsFBgYGAAQAAAAAEQYAAPYDBAMGAAYEAAIMAgUAAAEA7QACBgYAAAACBAQGAAwFAAAEBQUABAAGAAYFFBgAAAP2AgYGBgAAAAUUBQYGAwYFAAYGBgD+BgUGAAAEBQYGAAAGAADyBgAFBgAGAwAEBgUSBu8ABQQCBf8PAAAPBgAEBgACAAAABQAABAABAAABAAAABQD9BgAAAAIEAAACAAYCAgYCBA8FBQUDAADuBgYAAiYFBgACAwYCEgX2AwADBgMAAAIFAPwFBfsAAAAGBgYA9wAAAAMJAAMGBgAD/QMABgYAAAAAAAANAAAFAAQGAAYGAAQGBQQCAAAABAMCAQAABQUGAAAGAAUFAAAGBQAGAAYAAAMAAAAAAAQGAAUAAAAAEP4ACQUGABIABgUAAAQADQMAAP3w6QAGAAYGAAUAAQIABQAFBQYEAQACAAYGNwUGBgYC+AAGAAAEBgUFBQAGAAYAAAYGAAUANgYF6gAGAAAAAAMASgYAAAADBv8QAAQAAAAAAAUABQYAAAYGBQADBgAGBgAFBgYABv0AAAABBQYPBgQGBgAABgAA+gAEBQYABgYGBgUFAAYABQYAAQYGAAAAAAQAAAAGBgAFJQUEAPQAAAAABRoEBgEABAYAAPcABgYACgYAAAAAAAYFAAAAAO0FAA0GAAAAAO0EAAAFBf8ABgAGAwUA/wYCAQEEBwYABu8GBAQAAAYGAADs7AYZAAQGAAcAABkGAAYBAAQAANsFAAAAAAYFBQAAAAAAAAAGBAb/BQAFAAQaAwAFBgYGAP4AAPUABgIAAAQABQAAEAP9BgQDBAQABgMGAAAABQAGANwRBQAAAAUGBgAAABgABgYGAP8SAAMAAAIRAAAEAwD9AAUAAAb8AAAGAAUAAAAAAAABBAYAAAAACQD//gAEAP4SBgAGAAARBgAABQAFAAAAAADiAAIABgABAgAABgYFAAAABgIGAAQAAAADBgAFBgUG/gUGAAYABgAABgADBQQFAAQGAAUAAAAABgQBAAMAAAYGAAMGBQYFBgAABgYAAAAEAQAGBgYGDwMABQUFBQUANAYABgUAAwAAAAAGAAYGAAD9//wGBgUGBQAGFgYAAAYAAPsAAAAFBgD9AAAABQQGAv8ABgAGAAAEAAb/AAACBAACBAYEBAUAAwUBAAX3AAAGBAAFAAMEAPsABAAGBgYAAPYAAgb3BgUGBgAFAAUAAQUABgUEAAAEAAYABC8DACgABgAGAADvAAUAAAUABAAAAPQEDwAGBgQEBgAABQAAEwAGBgAADgAGAAYGAP4FBgQGAAYGAQAEKAUGAAAGowYAAwAAAAYF/QUE/wAAAAYG/wYGBgUABgQABgMAAAMAAAYABgAA6AYGAAAAAAYJBgYFBgAAAAAAAAQCBgbPBQACEAAGBQAA9wQABBYFAAAGBgAEAvAFAAIFAAUGAPcABv8AAwAG6gYAAwMAAAYGAAAFBgAAAABDEwAAGQAGAAD+AAAABgYFAAQC+wYDBgUAAAYAAwABAAARBQMAAAAGAAAAAAX7AQUAAAAGBgUG6gAAEgUAAAUGBgABBgYGBgAFBQAAAwD/xQAFBAUGBgUFAAD2ADD2AwMGAAAAAAYEBgAFBQL9AP4ABAQ8AwAABgUABAAABgAABgAAAAYABgYABgUAAQYGBgMGAAAGBgAGBgMGBAb+AAAABQAABgYAAAYABQYAAAAAAAAAAAMGBgABBvkGA/4GTAUABgAzBgDRAAAAAAAGBgEAAwYABgYGAPgFAwAEAAMAAAQGBYH3AAAAAwAFBQQF+gEABgAGBAX+AAASAAAGAwAABgYFAAwABAYGAsQAAAQAAAYABgEG/Bf2AAYDAP3BEgEAKgAGBgYAAAYAAAMABgQAAAAABqoA/wAABgAGAAAFAAAEAAYGBgAABAAABRMABAUEBQAAAAAGAAADBAAANQYAAQIAAAAGBQAAAEUCAAAFAAMGBQAAAAAFBQAGGgAABAABBgAABgYAAQUA9gMAAAAAEQb0AAQABQQABQQGAAUABgUGAAAABQADAgIGAAAD6/8FNAUGAAX7BAMABQAABQb+AAAA+gQAAAUGBgAGAAUFAwD5AAYA/OgBAwb2AAYGAAYAAAYGAAAABQD4AAAGAAYABQAF6AAAAAYGAQAA8AIDMAYAAAAA5gAGAgAFAAADBgAABgAEAOgEBgb+AAAAAAAABQAG5gIFBQQGBgAABgAEAAAFAAAAAAUFAAAGBQAGBgAFAwAGBgAAAAYGBgUAAAADAAYYAAAAAAMFAAAABAYFAAAAAAMAAOUFAAUFAAAABAAAAO8ABQAAHAYAEgAGAPIABAAAAAYGAAAAAADcBOkAAAYGBgAAAAAFAAAAAAAFBgAAAAUFBQAGAPcGAAUDADoABgAFAAMGAAAFBgAGBAAFAgACAAEAAAIG8AQGBgAAAO0ABAUAAAYAAAUAAAYFAAsA4gAABgYCBgD+AAEABfgGBQAFAAAFAAYFBfMFAwAAAAUGAAUG+QQQAwEAAAYAAAQABgYEAAAADgUGBgYABfkARAACAAUGBQYFBgYGGwAADwAGBQYGBhXrFQAAAAD63wYGBgUFBgAABQYG1gAGBQ4AAAYFBg4AAAIAAAATBQQABgD5AAbjAAAABQAABgYAAAAAAAEA+QAAAAAKBAAGAAYAAAUAAAAADwAAAOwAAAXqBQYGBQIABgYFAAAG/gIAAAACAAAGAAAABA7/BQYABgQLAAADAAAEAAYAAgD9EQAABAARBAQA+wEGAAUABgUABAAABQUEAAAEBgYFBgYG6AUABQYABAAGBgT5AAbLAP0AAAAAAAYEBQAFBgQAAAABDwD4BQAABgQAAUwFBgAAAAUAAAAABAUABQAABRQaWgD+AATfBicDAAMGAPsFAAYRAAQAAgYABgYA9AYGAAYGAAH+AAEAAAAFAAAAAAAA+gAAwzwFAP0ABQIAAAUGAAMG/wAAFAAEAAYG6QAAAgALBgAFBgYFBuz//gUGAAYAAAACBgYFEgAMAwYGBgMGAAAGBgYABQAABgD6AAD7AAAAAAYGAAAX+AAAAwUABABYAAAAAAAPAAcGAAYDBQYDAAAXBQAABAAAAPoGBgUFBc4GAAX+BgAGBAAFAAAGAgAFAAAABgYAAAAFBgAAAAYABgQAAwYAAwADAAUABRcBAAYABgUAAAYEAgYEBhMAAAAAAAAGBAAGBgUFBgAAAAYAAAYFBgD4BQAAAAMYAAAABQYGAAAABgYABAAAAAAAAAAGBgAFAAAABgUGAwAABgAAAAAGBgAQBAMABf4AAAQGAAYGAAYAAAAAAPsFBQAAAPAAQwADAAUAMwAGBQAFAAYABgYAABUFBAYD/gAA+eEABgYSBgAIBgYGAAAGBAUABQAGBgYAAAIEAAUF8gAFBQAGBBEFAgQGBgAEAAQGBQUDAAAAAAAAAAAFAAIEBgYFBQAAAAD/BgAGBP8ABhkBAwYGBgAFAAAGBAAGAAYEAAMFBAAABgYAAwYAAQUEBQYGBgUFBQD+AAAAAwUFBgYFAAAABgYOAAYAABAFAAAFBQAGAAAFAAUFBgEABv8G5gUGAAAD+uEGAAYFBuMABgAAAAAIAgUGBQAABAAABQAGAPcELgQFAAD3/wAGAAMABQYABgAAAAUGAAUDBQAEBgAABdAABQAAAAAGBgwAAAAA/wY36gIABQAABgATBQAAAAUEAAYKAAABBQADBQUFBAAF8QEEAAAAAwUFAAMFJwYGDgUAAAAFBAUFAADPAAAAAAYAAAARBgYFBgAABtkABvsFBQT93gAGAAAAAAAWAAAAAAAABAAGBQAGAAYABgAFAAAGBAQEAAAGAwUAAwAABgUGBAAGAPwGBOf6AAMGBgAABgQ/EQUGBgUGAAYABgAFBgAFAAUGAAYGAAAGBgAGBgQAAAkGAAAA+QADBgYAAAQGAAYABQQGAAAAWwY6BQAGAAQAAwAA9gYA/wYGBAADAAUAAAUAAAEAAAAGAdkABAAGAgYAAAUABQACBgEABgAABQAA/QAGBAAABgAABgYAAAYGBQAGBQUFAAAFAAAFAAUFAAcA6gUABAAABgABAAAAAAQDBAAFAAUAAAAGBAMBBAb3BgAFAAUABgYA6gAFAAAAAAUAAAAFAAAABhoCAAAFAwQAAxkAAAIGBQAGBgIABgQAAAUGBQD4BgD9AP0FBhkAAEADBQAAAAAGAgYABQAA8gYAAAAAAAQGAAAABAUFBQAFAAYGABIGBQACBgQAAAYGAgAAAAAABjUGAAAGAAYAAwb2BgAAAAYGAAAGDAYAAAAEAAUG/AUFAwQABQUkAAAABgUCBAAADQYAAAAGBAQGAAAGBQMZAAAFBgAABgAB+gEFBgAGAAAAFPwA5QUGAAMNAAAFAwQG9AAABgUEADYABgQEAAAAA/AABQYABAAAAAYGBQUFBQAAAAIEAwUFDAYEBQAABQAFBQAAAAUGAA8ABQAFAAUA+QADAAAFAAAGAAAAAAD0AAb1BAAGAAAAAAQGAAAA+wTvBhoEAAAAF8EUBvsABQIAAAYAAAb8AAYABAY3AAAEAAAFAAQFAgAAAAARAP8GAATsABAGAAMABewGAAYAAAMGBRAAAAUGAAAAADoAAAUABQEAAOkGBgAFAAUABAUHAAYAAAAbAAUAAP4FBQAAAAkAAAUAAAAGAAYAAAAG7QD+AgAGA+kAAAAAAAAEEQPpBhUCBuk2AwAAAAAAAAAGBQEAAAACBQAZAAAAAAIAAAUGAQAFAAADBgAABgQAAAAABQAFAAAABggGBQAABAADBgD4+AAABQIAAwAAAAAGAAADAgAGBQYABgYAAAYAAAYEBgEGBAMFAAAFBgYFAAUGAAMFAv0ABQAFAAIGAAEAAAAAAAIAAAUaBQAFBQEABQAOBQUABAAFAwAA+QAAAAAEBgAAAQA2AAD8/wAGBgYGBgQABksAAADnAAAF+gUAAAD9AAY5BgAABQUABgb9BgYAAAQFAAAAAP4FAAACAAAGBQADAwAGBQMABgH+AAYGBAAG/QYFAAb7AAEAAgUABgAGAA0EPwQAAAUABgAFAAAGAAYGBicAAwAGEwAGAAMFBQEEBgAA2gYF3wMAAAX+AAAAAPkBAAAGAwAGAgAABAUAGgYGAAUABQAAAAQABQAABjQVBgAABQsABgAABQMAHAAAAAUAAAAGAAUEAwUDE/QDAAAABgb+AAYA9wQABgYAAAAGBQYAEQABAhQAAAQABgUGAQAABgMGAxgGAAUGAAYGBgD6Bg4AAAAAAAAFBAAFAAX25gQEAAAAAAAAAOcABgUFAAAXAAYRAAYU8wb/AAQAAAABBQAEBAAFAAABBQYABAMAAAYEBgMfBc8cBQUGBQUGEgYAAgYGAAD/BgADAAAAAAAA9wAAAADrBgQGA/73ABIABQAEAAAAAgUBAAAUAwMGAAAAAAAGAAYGBAYAAAAGBAYAAAUFAAAAAAYFAAAABQAA1QAGAAD/BvUAAAQGFwYGAADuBgUAAAZRAAD5BgAAAOEABQUAABEG3gQGAAAGAAAGAwAGBgAAAAAABjIGBQAABgQFBQ0A/wAGAQb+BQAA+QAGBQUG6QAABgYGAAAABAAF+ukAAAAAAAAGAQYFAAAABgAAAAbzBQIGAAYCAAMCAPkEAAAGBQAAAAUDAAAGAAYABQAFBgMABQAABt4FwwAGAAQGAAABAwUA/gAAAQAAAAABBQb/BgAGAAAA6gAABgD9AAAABgAABgL2AAYABAAAAAAAAAYABgAABOsAAAAABgYABgYCAAYABgMAAxMAAAMAAAIAAAIAAAAABi4AAAQAAAIAAwAGAAIAAAYGAAAAAgYAAAUGAAUA9wAGAAYOAAAFBAAAAP4AAQIABe8GEwYABQYABgAGAgAABQAFCgADAQUFAP/4BgAABgQFBgYAAAAGDgQFAAAGAPUDUAAAAQUD7QIDAAAA/AUAAAEAAAYABgAABgYGAwUGAgAEAAD+BgAABQQFBQAGBQAEAADgBQAGBgAABQUAAQYAAAYGAgYABgMFAAXsAAAGAAYABBIAAAYMAAYAAwUABADlBgAFAAD+AAMGAPcDBQUEEwD3BgcGAAYFBgAEBgEABAYDAAAFBgMDAP0VAAUADQDgMQD+BgAABQYEBgD/BSEAAAYAGgIDAAAABgAAAAAEAAAEAAoGAwbvBgAABQAAAAYAAAAAAAYABAAF1wYABAQABAMGAAAFBQAEBgYDAAYGFAAAAAAFAAEEBgAAAAD0AAYABQQG/hEFBff/BgYABgAGBQAGBgQGAAYAAAAEBQUGBQILAP8FBgAGAAAABgYAAAAFBgUABQYAAAAABgAAAAYBAAQA6QA6BAYFBgYAAAAGBQAGAP4GAgUD/wACAgAABgAGBQAGBQUABQYABAQAAwAAAAAABAAFAP4ABPkAAAAABAAFBAUGBgADAAD3BAD7BQAG/gAQAOEGCQADBAYEBQAAAAQQAAAABgDpAAAAAAAABgAAAAYFBAAaBgYGAAYAAwYGAAQAAwAAAwAGBQYGAAAFBgYGBAAG/AAABgAABQAFBgUAHgABAAAABcMFBAQAAAYFAgAAAAAOAAAC/gIABgAAAAP0AAAAAAYGAAYEBgAAAAYABgIGAAAPAAQEAFMGBv0SAAAGDAYDBQAABg8CBQUEAAAAAAAGBgAFAAD+AAYAAAEFBgAAAgAEBgUFAAAEBQAGBf8ABgADAAMFAAAG9AAACwYDFQUAAAD7BgYFBgAFAAYABgQA/RYABQAGBQAAAAABBgAABAUGAAAOBgYABgYDAAAGAAYGBgUdBgAEAPwABgEAzgYAAAAABQAGAAUAAAACAwBiBgUFAAAAAwAEAAYFBAAAAAX9AAEAAAD9BQBOAAMAAwb/ABQAAAYABAD4AAAQAAAABAAAAwQGAAMABgYABgUEBQUAAADvBgAABgUAAAbyBgP/9wAAAAboBgUABgYCAAUABQYGBQAGBgYAAg0AAAAABAYAAPsAAAAEAAD+AAUAAAQAAAAF8AAABAUEGQAGBQYVAAQABgAEAAAVBQQGAP8AAgAABAQFAgAGAAYFAAICAAAABgAGBgAFBgAAAAIAEwAADf4G/wYAAAAFBgQAAAYALAMNBgAABgUAAAAABQAAAAYACgAAAAAMBf8AAAUFAAAFAAAAAAXuBAIABAAGAAUAAAYGBQQFAAYGAwYABQUAAAYGBgAEAAAAAwUAAAAFBgUE/AAFBgAAAAAGAAAFBfkGAAYGBgQGBgAAAAYAAAAA/gYAAAAABgIAAAAAAAAGBhoAAAYEBgYAAAAF7QAGBQYGAP0CAgAEBgb9BQYABQAEAAYABQUABgAAGgMAAAUGBgAD6QYAAAU="
    },
    "trigger-missing": {
      bias: -2.65,
      step: 536e-5,
      named: {
        event: -1.47,
        "event-noun": -1.25,
        "every word fits every failure": 1.94,
        "every word fits every incident": 0.33,
        identifier: -0.61,
        "longer than 14": -0.28,
        name: -0.69,
        negated: -0.26,
        "no event is named": 1.54,
        "no safeguard is named": 2.82,
        number: -0.98,
        "only points elsewhere": 0.45,
        placeholder: 4.04,
        point: -0.26,
        question: 0.51,
        safeguard: -0.74,
        "safeguard-part": -0.39,
        "shorter than 4": 1.85,
        "shorter than 8": 1.36,
        state: -1.06,
        "subject:agent": -0.32,
        "subject:anyone": -0.06,
        "subject:input": -0.58,
        "subject:insider": 0.29,
        "subject:nobody": 0.24,
        "subject:none": 0.31,
        "subject:outsider": -0.51,
        "subject:pronoun": 0.58,
        "subject:relative": -0.08,
        "subject:safeguard": -0.36,
        "subject:safeguard-part": -0.52,
        "subject:shared": -0.17,
        "subject:there": -0.35,
        "subject:thing": -0.42,
        "tense:modal": 0.49,
        "tense:modal-passive": 0.25,
        "tense:none": -0.16,
        "tense:participle": 0.04,
        "tense:past": -0.06,
        "tense:past-passive": -0.14,
        "tense:past-perfect": -0.14,
        "tense:past-perfect-passive": -0.08,
        "tense:past-progressive": -0.03,
        "tense:perfect": 0.24,
        "tense:perfect-passive": -0.07,
        "tense:present": -1.19,
        "tense:present-passive": -0.88,
        "verb:be": 0.17,
        "verb:change": -1.01,
        "verb:guard": -0.08,
        "verb:have": -0.18,
        "verb:input": -0.51,
        "verb:light": -0.12,
        "verb:other": 0.03,
        "verb:outage": 0.08,
        "verb:state": -0.18
      },
      grams: "+vjw+/oAAPr6+gD7+vv7+QD73Pr0HQAA+ADvAPoA9ADyAPr6+gr3+vr7+PH5APn4APoLAPoL+/v6APoA+vj5+vvz9/v26/37/vrxAPUA+w4AAPoCAPn6AAAA+wAA+voA+vj7+vr4+wAA+/n6+wAA/PTw+vr74vTw+/n8+wAA+ftc4+/3+vv6+e77/Pz5Gvr3+Pvx9QMy+vr6AAAA9wAA+fn6+vjr9fr2+x36+wAAAAD5APsA+vgAAAD7+wD7AOv79fn6+vr6APv6+vf6+gD6+Pv7AOsA+gDvAPP7+vr5/Pr7+Pr6+/r7+voAAPr3+u8A+vr7+vr58PsA+/oAAPr5+vvx+gAAAPr6+vn7APD69fvp+wb8+vX47gD19/gA+wDx9foA+/n6+erx+gD68+767gAAE/v77vr4AAD6+AAA+vr6APkA+gAAAAD5+vn6AAD6+/v7+vv3+/kA8ff6+gD68gAA+gAA+vn6Bvr2APv5Ffr79Pb69wD7APoA+vr3++X6+uz5/QAA9AH7IwAA+/r57Pn6APn5AAAA+vsA+/r6+/r4AO0A+gD5+voA+/oAAPr5+/oA+CD4+Pv6AAD6AOv6+gAA+/f6APv4AAD67/vxDAcAAPrz+/r49Bj4+fj2+v/68/v60/r7+AD59/v4AAAA9/v5A/f7AAD4+e/6+wC2+/r5+vrx9qn60vgA9Pv7ABv5APv6+vYe+vr6+fj7+foA+gAA/e/7+vj7+wAAAPoA+vsA7wD6+vz4AAD6+vr6APb6+fn7KO76+gAs/PsFAAD2AAD4+vn7+/oAAPr5APr5APgA+gD5+fr4HwD7AAD6APn79/r7+/r6APn0+voMAPX7+vkAAAD6+wD5APv7+gD5+Pr4+fT7APv79fn3+vv7+P379/r7+Prz3vUAAQT6APvq+wAA+/v6AAcI9voAAAD6APD4DPr5+Pvh+/n7AOb5+wD6APr7+wAA+/v5+QD6+vv7AOvs+fsA+wD2+voA+vgA+wAAAPr2+wD1+fv5+/sA+PcA+vr58/8A+gD5+gD2+vsN+vr6AAD5+fsA+vb6+Bf98Pr6+PcAAAD7+foAAAD3+/X7Ag36AAD7xPr6+fr5AAD79/j5AAAAAPQA+/r5+fn7+vv7+vr3AA/7+/r6+vkA+wD69/v3AP379/sA7QAAAAAA+/r6+gD6+QD79/r6+vv7+/v4+/v7//8GAO37+fX4APr60QD0AAr28QQA+wAA+gADAPoD+vr7+/j0+wD4AAAA+vr5AAAl+fbu+wD6APj6+vn9+v766gDn+vr6APrt+gP6APj5DPn69xH6+QL7AAAA9gP6+vsA7fr7+wD7+PrqAAACAPX7APoA+gDy+hkWAAD6+vn49vkD+/MA9wD4+PkA/PsvAAD5+gAA+AAA+gD5+voA+/v6AAD7+/n7+wD6+wD6+vn78/r5+/oA+gD6+foA7fgEAPr4+/j4+fj68vkAAPr6+vj6MgAAGvr7AB8A+fj79vsA8fsA+gD7+vb6+vkAAAD3APj6Bfr6+QAA+QAA+uUA+gAA+voA+wAAAPv3+/j8APf5+fv8+vgA+QL6+voA+vf7APoG+vj3GPv/Efn69vf79/n65/ryAPb5APr0+Qn79wD7+Psa+gD0+9j69wAA+vr69voA+gD7+wD6JwD58vn5APv7AAD4+voA+vb7+ADy+ib6/vb4//r6+vj6+fsK+fv7+fn6+voAAPf6AAAAAPv7+fj0+gf7+vsA8/kf9/cAAPb6APz6+gD4+gDeAAD75PoA/fjt+vkA+/v4+Pr7+vkA+Pom+wD69vv68gD6+/v5+Pv69QD7//v5+/v/+e368wP69Pv4AvoA+/n6+vz79Pr5+/r7+/b2+f3xAPoA+Pv7+gH4+AD5+AAA+/r2+ez6+wH59fb7+fkAAAD6+vv6APv3+/v79/Hz+gD7+hH6+voAAAX5+Pv69wD69/H57Qb3AAD6+gD7+vv7+vj2AAYAAAT6+vf6+vv7+vf7+PgASQAA+wAHAPo9+vr5AAD2+/r5+/r4+vsA+gAA+vn4/Pr6+wD7APv7+fP3+u/59vj6+gD79vL6AAAA+QD7+ADyCfoA+fv48AD8+vLx7gD6AAD5+fv7AAD6+vMI8/cA+fn5+QAA+vn5+gD++wD5+fv4+gD7APr4+/r2+vn7+Pj6y/X88QDy+vgAAOL7+vr7+vT7+wD59/gM9PAA+vvz+vr5+/sA+vr6+QAAAPr5+/j3+/kA+/oH+vr4APkA+fD68vn7+Pr99/kAAAD6+wD6FwD5+QDv+/v6APb5+QD6+gDw+/r9APj3+/oA+frt+u4A+/b78gD4NwAA+wAP+/n6/PjwAPv1+fkAAP4A+PL7IAAC9wD7+voA9Pn6APjx+gD68QD5+/r6+/X5+/TiJfv6+/j79fgHAPv6+uoB+Pr2+Pr8APMA+vgA+/IA7QAA+wD6APn2+wAAFvoA+/ng6vkA+QD5APr6APr6+/v6+/sAA/r3+/v6+fkA9/b6+v74+/cA+fsW7/r2+vYA9+z7APkA+gAA+vr57vL7+fkA+QD2+vMA+vwA9/n3+gD9+vv6+wr5+vsAAAD5AAD6+Pb4+hv88wDy+/oAAPr78/n3+Pn7AADzAPr6APcAAAAA+vv5APYA+vv7APr5+fn7+/oA+vD6+vn8+vn69fgO+vn5AAD79/nq6wAZ+QD5+voADfsA+/f69PsAAPr6+gsAAPv4+gAC9PoA1QD7+/YAAO7yAPn69AAAAAD7+wD2C/j6+fr7+foA+fr7+vsAAPr7+vP98vr67+n4AAD6ANX47fkB/AAO+/r6EgDs8P0A+fvrBfr6APb5+gAAAPsA/QD6+vkA+vn7+vsA+fr6+/b2+vr6APb58/r7+/jt+gD6+gD+APUA+/T4+xj3+fr6+wD6+wDmAPoA9wD7+eX6+/77+vn6AAD6APoA+ej7Afn6+gD6+On6+gD6+fj7+gAAqQD4APbnAPYM+fr5+vP6+vr5APr6+Pv39vr4+QD67/T7+fgAAPoAAPf7+QAAAAAA+/n6/Pr4APoA+vkAAPr6APrl6/n6Hfr6+fcA+QD7/fX6+fr6+/r65AD3+vkM+vr7+/n6+gD53AD7+vj7APr6+/v7+fj7CPvmAwz7+viD+fr7APr5+vnxAAAA+vrZ+vr4APr6APr7APr1+AD88gAAIL/7+vjv9Pn7++76APsAAAD0+/r2+vr19vUWAPr4AO/6+/j4+/oM+vcA6AD5+/r68vf6+vf5+vr6APry+jn6APbx+vkW+vvq+/v49/r7+O75+/P4+vn4+vv4+vr79wAAAPn6/+/5APsA9v0A9vcA+QAA+sj1AOf6AAD09fgA+vr4+gAA+fcA9/T5+Pr7AAD3+vr6+vn6+vcAAPr7+vv7APr7AO/57wD6AJr7FPr7+vn5APr17e/5+/v6+vrt+fn7EgAA9wP6+Pn5+Pjr8/r6APv6KgD6+vsA+vkA+/cA+voA//H17/D6APoA+PUA9fv6+vkAAPv7FwD6+vfwAPr5+vj7+wD69/r6+gAAAPr59/T7+voAAPv7+/v5+QDu+QD7+voE+vr7APn3+/r7HPoAAPja+ff6APv6APHz9/n7APL0/AAM+AAA8QD66/j6+hj6AAD6+fwB9gD7/Pvp+vv7+/n4+fn5yAD5+gD65vsGAPj6APr4+wAE+Pr5APv5+vv5APX7+QD6+QD6+wD7+gD2+/P78f0A+fn3+/UA8foH0/v3+vnQAAD79gD6+vr4AAD6AAAAA/r6+vsA+voAAPv7Cvr68P3l+AD4+v35AAD1+vsA+ev7+vT1+vr4+vD5+h32+/kA+fj7+foS+Sj6+QD6+vrm4PoA+vL4APf5+AD3+vr7+PoA/PoA+vn7APv3+vf6APsDAPn6+Pn7+vsA+/cQ+QAA+wD4AAD7APL7APv6+gD7+fr7+voAAADZ+fUAAAD0+/r6+/j78/P7+/r6APT7APn7+vsA+en5+gD7APr6APoA+vgA+gD3+fr6+gD6APrs+vr7+/v57gD7AAD5+wD79wD5+/n7AOn4AAsA+/r5+fX7APnqAPj7+/r6APv4++oI9QUA+gAAAPr4+foA+vX6AADv+AD6+QDz+voA+wv7AAD3DPv6+vf5+wAA+vv69wD6+vkA+vn2+vr7APsA+fn7+vr6+vEAAPv6+/r7+vry9fro+2v69AD5++n4+PoA+gD6+voA+ub79/oAAPoAAPvwALgGBfv6++/7AAAAAPj6AAD6AAv4+v4AAPfk9Pr49fP4APkT+vj69/j6+vr4+gDd+voDFvf6ANYA++n7APv5APj5+/fu+wAA+/v7+QD6+vn1AAD5+gD6+vn7APr++gD5+Pr+AAAA+/r75fkAAOkA/wD7APYd+vr48vkAFvH2+wD7+AD4+/gA+fr3APb6+QAA+vr6+/r6AO36APn6+/L4/QD7+vvw+foA+/fx+in7APn5+/sAAPb2L/kAAPsAAA7q+/v2AOX7+gT9AAADEvoA+gD5/fgAAAD0APf6+/oB8voA+/r6+gD6+/b6AP35+/r4+ur6+vj7+/r6APgA+AAA+vr6+voR+wn7APv7APoAAO4AAPoAAPj67vn6+/j6DfD6+vr+AAD7+gD7AAD29gD4NE0A+vgA7/gA+PkA+vv6APoE9/v6AAD58/r6APn2+wDy9vgAAPkA+AL79QAg9vn3APwA+vn68Pj6+gAA+vr6APr4+wDp+vn49/r69fkA+gDz+vr6+/v69AD5APr5APr7+QD6+vr7APoACvr6+vr5APsAAPj7/fr6+vf4APb6+vn75vvbAP4A+vMAAD34+vr6+/r69voAAAD6+wD6+vf6+//7+gD4+PcA+fcA+vr7+/r7ANn6+QkIAPsG+/r3+Pv3AAD19voA+vv69fr79u76+QAA+vr79/r7APoA+/oA+vj5APoA8foA8Pn7DfsA+/r6APbv+/sW+gAA+gAA+voW+vf6+wD6+Pr5/AAA5/kA9Pr3+vj7+vP0+/L5APr5APr6AB/6+vj6+/r7+Pv4+egAAPgAAAD4+fn2APkL0/vk6Pv7+vr5+wD7+/sA+vfz+Ov5+/b7APgA9AACAAD6+vv7AAD69QAAAPv7+/r6+wD6+vv58ADw+vnu+RX3+vD6+/v79/r6+fj6+Pr6zwDx+vv7+vkAAPv2+vXh+vr6+QD6+/r1+/r7+fv3ACYA9+bo+vr++vP7+vP6+wAA+gAA+voA+/oA++8A8vX7+PT5+vr6APr6+vv6+vv6APoA+vcE+vv77vAA+fv7APT7+/oA/Oz79/v5++r39fgAF/r6+gD3+vn06PoA+gD5+vn79Pv6+vr6+vrg+gD6//j5APr6+vP3APsA+/X66fj5Je77+gD6APr6+wAAAPr7+voA+/r6APcA+vr4+xT5++4AAPv7+Pb4DgH3APr63/gO+vYAGPoA+voAAPrz+vr6+wD0+/z6B4EA+gAA+vv6AAD5+gD7+vv7+voi+Pj5+wj7APcD+gDp/Pf0+/r3APsA+/v4Gfn6APf4+PoA+vL7+wAAAPn2+vn5AAD6+u779wAA+/f3+/oA+/kA4/cA7/kA+/sAGvv5+vn5BQT6+/v6APYA+/r8+gAA+Pr1+vb7APr49vr6+gDxAPv3+fEA+wAA/fr5+wD66e8AAPr5+vr6APkE+vfkAPv59yv7+/fr+/v6APkA+/j4APoA9gD5+/v8APoA8fr6+AD7+fkA4gD6+vsY9foAAPn29AD4+fr4APz08gAA9vr4+vr0+/v6APoAAAAA+wAA+er6+fj6+wD59wD6APr1+/v5APj2APr8+vv7/Pn5+wD4AAAAAPn7+fr5APr68vsA/AAAAPr6APwA+/v6+/r6+vkA+zz69PsAAPoA+fwAAPn4+Pv5+foA9vr6+vIA9wD78Pr7APv6+gDy+kgA+vv6C/kA+gD5ABYAAAD6/QD59QD2+gD5+vP7+vr6+fcA+wD7APb7APr48QD2+gD69vn7+vv75gn6+fb7+gAO+/r5+vn6/PoAAPoA+Pr6AAAA2gD9+vv9+vvt/fkA+vf6+gD7AAD6+vr4+v/4+wAA+vr4APnu9vgA9/r4APr6APv5+/j4AAAA+vv6+gD++foADPvv+vv6+vj69vr6+fcADfn6+vL7+/r7+ucA+vkD7Pv6+wDx+wD6+vv58fb6+gD76/r7+vX2AKv7AAAL+BkA+/vk6frzAPrx8fv5+vj5+vsA9/YA9wAA+wD0+QX6+foA+PgA+gAA+gAAAAcA+/r4+Pv5+vcA+Rz3AAD5+ej++/r4APn6Dvr5+PT1+Pv3+vEPAADz+gD5+voA+ADpKQD6AAD66PoA7/r6+AX58/kA8fsA+vj6+vPy8Pr7+vn6APn3+vn7+uz3+vvw+vr7AAcAAPv6+/v4+gD5APsA+gD59f0A9/n7+voA+xkA+AD7+vr7AAD6+vAA+fkAAPwKDwD6+/n3+fv7+vj6+vb68/r7APgE+fj6+fr6N/0AAPv5+Pb3+foAAAD6AAD6AAAA9wAA+/n4+u77+fj6APr2APr7APoA+/r5+fv74/r7+AD++gD5D/fr+hr69er4APv6/Pr4+fn5/vn6+vn7+gP4+wD7+vn0+wD6AgDwAAAL+/n7APvw+gAA9/H6+Pn6APcH+gAAAAD5+vr6APr4IQD6+QD6+QAA+wD6APr7FPv47vH3APn7+vr6+gDw+fr6+QD5+gD6+gcOAPr79/sAAPr50hYA+fj+9AD9+vr7+vb1+voA+vr5APv6+fr4DAn6+/z4+gD4H/r4+vP5+QD/+PkAAPv6/AD3+gD7+fb3APoA9vr6+QD6+vsA4/r6APn7+wAA+gD6AAAA+/r6BfsA+wD9+AD3+gD5+/IA+/UAACf7APr3APr7AAD6APz5APoAAAz19fv6APn6+gD66v36APkA+wb7APL69fsA7gD++MAAAPj3+/vw+/r7+QD6+vsA+wD3+wX79/n4APv4CgD4IQD1+/b6Cu/6+/v7+v75+vrz+wAAAPoAAPnwAPv3+vr5+yQA+vv6+gD73PkA+gPw9/r5FADt+vsA+gD6APr4+/j89gAA3Pn7+gAA+QAA+vwa8O/69vz4AA0M+/r6+/r7AAr6+gD2+vkAAPrxAAD3++X69vr5APr1+fn6+/r5Mfr2APv6+vP5+wv5+vnx+gD6+foV9fr6APoA+AAA+QD7+Ov4+frzAAD37gD6AAAB+fsA+wAA+/n6+wL6+efu9gAA+/IA7foAAPr6+Pr6AAD6APoP+fYA+wD7+vkAC/r6+vnzAPv19wAA+gD6APv6+Pr1zvr6+wAA7e/6APr5APr7+fr6+voAJvn6APv7+/gA+fj2+v0F+vP79wD4+uD78vn4+/oA+vr6APv5AAD7+gD7AAAACvj7+vr29fv8+PXkCQD6+ez6APr2+gr69vYA+vX78fr4+vX78vf3+Pf6+gAA+fr2+vns+/v5APsA+gD4+QrrAPb7+hjz+wD5/fr6+voAAPf6APr67/X7+vnt++76AAAA+ukA+/kA+PoAAvf5APgA9QD6u/oA8vv38QD5APX4+fgAAPIADfMM+tD6+/r59/v5+fcA+QDu+gAA+/f6+fL5+gD6+vv48QUA+vsA9vn2+fr49w76APz6AAD6APr7+ub61PoA+wAA+gD3+vsAAOsA+gD7A/r4AAD6+vv6+vf27QD69vgAAPkA+QD6APr6Jvr7AAD5AP/6+fb6AAD8/vgAAPf7+/T89gAA+/D6+xD7APr6+gD59gD6APD5+/z7+gD69wAA9vv6+vr6APr5+/YAAAD7Fvb6APEA//oYAPn7+/rz+fv74/j5+vkA+vn67vj8+gD7+cj7AAD2+f768/r6+gDy/vr/2/v6+Pr7+voA9+H2/AD6APv6+fn6+voA+vr69gD7APsA+Pf7+fj6AO/69gD68vv7+vr6+vj3+fn6+//7AAD79/r2+PslAOnwAwD6+vf49AAA+fr4+voAAPr19fAACvf7Lfr6+/sADfr6AB35+QAA+/rl+vr69/n5+vr7+gD59wAAAPr7APr2+wDu+/sA+Pr5+gD6+gD2+gD6AAAAAPr6+fbxAPgM+vn6+QAA8/v49vkBAAD6AAD74voAGPoA+/oA+vv6+/f3+vr2HgD6+wD2GvEA9wD7AAD1APf6APf6ABEA9OIA+fn6AAD46/oA+fj6+/r7+/f6+voA8PkAAPb6APb6AAD0APkAAPoD+/gAAAACAPoA+v379PoAAP37+vYAAAD3+vr5APr66wDv+vv6+fj6AAAA+vv48/QA+vrq+vf5+vkA8AD3+/r3+RD7APr0+AD7AAAAAPX4APn6+wD6+wD6+gAA+/vtAAAd+vv7AAAA+hn2+voA+gD0+vr30Pv68ekI9gD78wD7AAD68/f7+vn5APkAAPj6/PYY9PP7+vv7AP35+v/5+vj6+vj59QAA+gAA+O/1+u76APoAAfj7/Pr4+gD7+/gA+wAA8vs++AD6+gAA9/r6AAD59QD6+fv69AD6+u76+Pr7+/oA+/v5APr4AAD60fv7BAD6+vr3+Pj7CvkA+/oA+/kAAPr6AAAAAPz5AAD4AAD6+wD6AAD3+fgA6/r4APr4+wAF+/r6APvj+wAAAPoA9foA+gD69/UAAPgA+AD5AAD5APr7AOz7+QD6AAD2+/b74/n57AAJ9PnrAu0A+PoA9vsAAPj5+/f78/n6//r7+frt+Pr5+vsA9Pv7+vr67gD6+vnj+wAF+vnz+wD69vgAEwD6AAAAAPn6APX7+vr6+er7AAAd+vkA9vkA9foA+/v7+wX7+PMA+QD6+v8AAPn4+/f6+fr6+vr6+iP7AP31APX69Pnz7fX6+wD5APr+8gD5APv6+fsE+wD/AAD7+j37+vn4+gAAAPr69vYG+PrlAOEAAADm+Pr1+vr76vvu+vsA+Pn7+/r4+vr7+/r7+/v5+vn0+/r69vsO+gD9+gD4/Prt+fv4+gAA+QD3BR76APTu+/j6/wDx+wL68/ryAPr69/r7APoA+wD79v75/Pr5APv7+vv5+vr69fkAmfv/APn2+/sA+Pv6AAD3+hQA+/v69Pr5AAD29/oA+/v3AAAK9gD59+wAAPoAAPr5+vr3AAD6APr6+vr5+wAA+vv6+vgO9fv7+fj6+vMABAAA+fr4+fsAAPv7+/j1+gAA/Pj7APoA+wD7+vX78/sAAAD7+gb6AAAAAPkA+vnv9/f6+Pv5APsAAAD5+vf4+wAA+gD3AAD7APj6AOr6+vIA+fv1+u/5/gD5APr5APry9voD+QD6+AD6APr6B/v5+gD6AAAA/foAAPr6APoA+gAA+/r6+/oA+fYAAPoAAPYA+gAA+voAAPv6Jv37APn54PkA+Pj6+Pr6APn6APoA8/r5AAAA+/b6+PsAAPv7+gD69vIAAPH4+vsAAPn6+v76APkAABn39/r5APv++fn2APgA+PoA+vn6+vr7APX59Pr77QD7+/v79gD78/r59vv69QAA+vj7+vcZAPr69Pf6+fv7+vHz8wD68//39u73+ADxDfr7APQA+wAAAPsA+vv47/378wD6+gD6+/oAE/j2+QDu+gAAAAP19wD6+fUA7vsA9PoAAPr79voAAPMNAPoAAPsA+vUA9R/5APnz+vsA+fv6+gD7+frv++34APcA+/n4+vsA1fv4+/b9+fr6+/r6+Pb4+/r04vUA+u35+/f29fYA+ADjDwD3+vv6+gD7KgD6+A8A+fv5+vj6AAAA+QAA8fr5+fsA+hz7+/r6+vj69QAAAPgA+gAAAPr5+gD78QD7+PgA9Pj5+/r4+vv69PsF+/v6+gAA+fAA+/Py+wD4+vP4+vX7+/j6+vr59fv1+vr3+voA+gD0+fr6+/oAAAD6APL2APrvAPr6+/v7+gD9+/8AAPr1+gAA9fj7APkA+/cW+/n9FPr68wAbAPv4+vr6APrwAPv7G/X5+Pj1+wD48/j5+fb6+wAb+/oA+g0A+gD7+AAAAPoA+vn6APHu+gAA+/v78gv2+Pr4+voA+vr5+gD5+QD3+QAACfH7+gD1+fYAA/D7+vP6APr6+vv6AAD7+fr7+vcA+ff3+wD5+/v6+/r7+/oA+v0A+gID+vX6APr7+gD7+Pr5+AAAKfsA+gAA+/oA+ej7+AD78/v0+PT7+fr6APn6FAAAAgD5APr4EfL4+gD6/foVAAD2APn4+/v4+gCoAPf4+/L4APv6+vfw9csA+vEFAAD6+vv4AAD6+vP47/vyAP36+/Xv+wACAPv6+/sAAPn6+gD7+/v7+vn4AAD6IOYW+voA+vv48PDzGvr6+QD78Pr8APYA+QAn9/r6+vr5+vz7+vr7+v75+vr4AP8A9vX4GAD69/v799P3+Pr5+vr4APj7APH7+9X5AADu+/EA+fj63fsAAPv8+gD2AAAA+vv6+vv6+QD3AAD2+Pv5APvw/QD5AO72+wIK+gDm9/r7+fj6AP76+/cAAPv7AAABAPr6AAAA+wAA+/j6KPMA+voA+vrh9fkA+AD6+QAAAPMAAPr6AP77+gAA+/r5+voA+vX6+ukA8vv3+vv6+/f79/sAAAAA+vkAEtYA+wDnAPvmAPX6BfgABwD7+gAA8vf6+Pr7+voAAPsA+gL4AAAA+fcA+fQA/AAA+vL4AAAK+/sAAPj6AAAA9wD7+gD69PoAAPn6+AD5+gwA6+/58fr6+/oA+/cAAPoA7/EM+voA/QD57wAAAPgAAtT7AP7s+usAAAT6APr6AAAA+fj39fn6+/n6+/H6APr6APz7+u/7JfkA+Pn99/v6+RL8+wD59AAAAPnv+Pr78/r5+wD5+vr68gD6APT7APn78vIAAAn6+foA+vv67ff4APv6+ff68AD1APv4+/sAAPv6+vv6+/j4+wD79vD6+/n0+QAd+vr5+/v7+/kA+vn7+vr6+/kA+vr7APL4+voA5foAAPo="
    },
    "trigger-event": {
      bias: -0.99,
      step: 68e-4,
      named: {
        "alone in the answer": 0.59,
        "another event": 0.23,
        "another state": -0.2,
        "behind a state": -1.21,
        event: 1.2,
        "event-noun": 0.69,
        frequency: -0.56,
        "guard-removed": 1.04,
        "guard-verb": -0.38,
        "head-event": 0.56,
        "later in the answer": -1.52,
        "lead ": 0.27,
        "lead ,": -0.94,
        "lead and": -0.43,
        long: 0.53,
        "main event-noun": 0.85,
        "main frequency": -0.48,
        "main guard-verb": -0.69,
        "main head-event": 0.35,
        "main negated": -0.33,
        "main negated-safeguard": -0.37,
        "main negation": -0.68,
        "main negation-safeguard": -0.32,
        "main new": 0.92,
        "main nominal-other": 0.34,
        "main nominal-safeguard": -0.63,
        "main past-subject:input": 0.68,
        "main past-subject:outsider": 0.34,
        "main past-subject:thing": -0.56,
        "main past-verb:change": 0.57,
        "main past-verb:input": 0.22,
        "main point": 0.68,
        "main present-subject:thing": -0.27,
        "main present-verb:be": -0.3,
        "main removes-guard": 0.75,
        "main safeguard": -0.56,
        "main safeguard-part": -0.73,
        "main scope": -0.76,
        "main subject:outsider": 0.84,
        "main subject:safeguard": -1.03,
        "main tense:none": 0.24,
        "main tense:past": 0.8,
        "main tense:present": -0.47,
        "main tense:present-passive": -1,
        negated: -0.7,
        "negated-safeguard": -0.63,
        negation: -0.67,
        "negation-safeguard": -0.33,
        new: 0.81,
        "nominal-other": 0.52,
        "nominal-safeguard": -0.65,
        "past-safeguard:input": 0.97,
        "past-subject:input": 1.02,
        "past-subject:outsider": 0.42,
        "past-subject:thing": 0.64,
        "past-verb:change": 1.17,
        "past-verb:input": 0.77,
        point: 1.93,
        "present-subject:thing": -0.67,
        "present-verb:be": -0.32,
        "present-verb:other": -0.31,
        "removes-guard": 0.86,
        safeguard: -0.39,
        "safeguard-part": -0.67,
        scope: -0.8,
        "shorter than 14": 0.37,
        "shorter than 4": -0.51,
        "shorter than 8": -0.34,
        state: -0.6,
        "subject:outsider": 0.73,
        "subject:safeguard": -0.8,
        "subject:thing": 0.32,
        "tense:past": 1.13,
        "tense:past-passive": 0.9,
        "tense:present": -0.87,
        "tense:present-passive": -1.12,
        "trigger event": 1.2,
        "trigger state": -0.6,
        "verb:change": 0.39,
        "verb:other": -0.19
      },
      grams: "+v4H/PwAAOoH/AD8/P78/AD/0fIKIgAABAD4APwAAADxAPz89vgA+wf75vkpAPz3APMAAAIAAPz4APwAEPjy//sVEPwBHQf8/PoFAAYA/PsAAPwAAPwCAAAAAAAA/AsA/AL8/uYj/AAAAgjs/AAAAP3q+vz7YP4M+/n8/QAA/vzY9s3s/Of5/L78A/UStPwqBQD/+BD8Avv2AAAA9gAA9OL8+fsc+PwL+Q8N/AAAAAD4APsA/P0AAAD4/AD8ACP81fH8+/IAAAD8AP8AAAAA//v8ANMA+QC1AAj8/BAB9usAAf4A/yf8/fsAAP0C/NUAK/z39/0D/AAA/AEAAPkD/gD2AwAAAPsPE+b8AAP65vj0DPsA/P319wDr9g0AAADt7PsA/Pz8/hLd/AAEDgX/4QAA5/z//P35AAD3/AAA+/z2APcA9QAAAAD7+/z8AAD5+/zi/PwA/AAA2+AAAgAf/wAA+QAA+x8AAPvmAPz+GAL4+/0A/QD6AP0A+/oa/O0G3h329gAAwfz3+gAAA/z8DAT96QD6AAAA/PwA/Pzz9wD2APEA+gDuAPwA/80AAAH4/OwA+vr4/gEAAAAJAArw/AAA/Cv3APz/AAAEGPcE/PEAAP4XB/jw/QD5/An6APz6IvoA7AX8+wEA5Pz6AAAA+vz79w/yAADD2wf8AAA8AP0P/PwT7tv+CA4A9er8APz+AAD8/ur8/P4HDf788/kA/QAAAQL98/4A/AAAAPwA/fwAAAAACP38AAD4Bf/8AAD87gAH+/4A7gAO+gAAAAAHAAABAfz8/AAAAPv8APz1AOsA+wD8AvwANgAAAAD8AP/nBf36GOzEAP3//vsAAPb49AEAAAD8/AD7APz8/wD8/wTb9vcAAPz46Pv99/sA//wAXfT9BPdQqOQABvz88/vZAAAAAvrzAPzK/PMAAAACAPj4+vz7CPsZAPv7AAX2/ADiAPwH+wAAAOfyAADYAvz8AP63+QAAAQDkK/UA5vwA+wAAAOr8/AAG/gDy/PwAAQEAAPvrCvoA+wDx/gAE//zZ+Pz8AAD6APIAAPwE+/wA9fwCIPYAAAD+/P8AAADy+zX8MCn8AADwEPL5/wDtAAD86/IAAAAAAP4A/wD58fz8Afwc/wD6AA38+/P99f0A7QDz+fz7AAH8CfwA0AAAAAAA/PsP/QD89QD78hHU/PoIAPz79P0ABfz0AAAACPD8APf87AAJAPzb+wcAAAAABwA6APwA+/vr/An8+AAcAAAA9fkGAAAb9f4D/AAFAPv7Avn8BAL/CAAC+fwOAAX6/Pz3AAHxGvj8//oLAQD4AAAAGQD+/PwA0fwA/QD5AP3/AAAAAPHpAPsA8AAe/AjjAAAH/fsA/PwA/AAABwDxEvMABu2tAAD/CQAAHwD8+gD+9+oA/P37AAD8APwAAAD8/AD9/RX8+PH76P0AAAD8+uEA0fYDAPv8ANT9+9QX8/8AAAzt6vn0FQAAAPwAAPwA9Ov06f4A6P8A/QD7AAz8CwEAAAABAP368vrt/AAACAAACfsA/AAA/goA+AAAAPz7/PwAAPUH9gD+/iQA+wD8/wYA8/zyAPwB+vj7APjq/gv48Pz4G/X8+fz2APj6APsA5gD8+AABBfoQBAAJ/P7qBQAA+fv0+vsAAwD8/AD7/gD6+P0NAPz7AAD68vsA+An8AQAF/AT8AhP+9PP7/Pz78AD0/fz9AwX8/P0AAPX4AAAAAPz7/PcZ8vwD+voA+wPn4O8AAP4PAPbv+wD/7gDyAAAAR/kAAPcH6fsA/O4L5Mv9/PsABPv5+AAA+wD78gD7+PzxAPj8FAD95vT2APz6/vb88QDz5Pz4/PsA+fnvB/j7Cfn9AP/8/PDq/PoSAPgA//v66/P56wD8+AAAAPwD588X/vQCBTr7+CEAAADW+fznAPz4A/z7Avki/AAF/vn2/QEAAAv7Bfz/AgD7CAQA4PzgAAD+/fwA9AABBPXzAPsAAPr5/AD+/P0A9Qv83v4A/wAAAAD5AAAC/vz7AADn/PH5t9/9/AAAAAAA/QD7APfz+wD5APX+9v329/YBCfr8/AD8Hgb5AAAA8gD3AgAPTQkA+Pz9DQD9/Bwp8QA7AAD8Bfz8AAD3/Or79QEA5PH8/wAA9ffn/AD8AQAc+vzf+wD8APEG+/z59vz8BAX74voA+wAM+wAA/CIAAAEAAgf8/AD7Be37HAAADfwk4Pv4+wQAAvv69wAAAP71B/sZ+f0A/fz5Cfz/APoAAOcr5vr8+/sUAP8AAAD8AAD8EgD6BgAH+Pj7AAAc6AD3+QDpAP0AAATw9wcA/PkJ/BEAAPP8AgDfAAAA/wD8/fXzAAMDAPryCx8AABEAEwMAAAD0IwD3+hUAAf35APwG/AAE3QDm+/v82w4BAvEF6fwAACD7AfkhAAD6/Ozu4wgRAfz6AOoA5PkA/OYAFwAAAwD5AOcE+wAA+PQAAAjX+/oA7wD5APz7AO759/r9+/sANgD+6vz/A/8A/9D/9wAC/PgA8/gBBPvv+vEA9wr9AAoA+wAA/Pfu7wsE8wQAAADq/PwA5/oADOwW+wAA9Pz8+fz77fwAAADoAAD8/xL8+fz3EgDYCvwAAPn8+9gCzwD+AAD9APz5AAcAAAAA/Pv7APYA/AAAAP76+vn+8vwA+f78+fn7+/j8APwL6v/6AAD1+/8MHAAA+gD8/PUA+gcA+/n4+/8AAAUADQAAAP73/QD0/PMATAD8/AQAAAP7AAL78QAAAAD9KwAp/AD67vsqAwAA5fv5//0AAPv7+xPuE/38KiXrAAD+ABX5/fn78wD8/vL9+wD55vMA9fzkAPX+AOT5+wAAAPwAAAD8/PsAACr7/PkA9/z/AAb/8gH8AP7/Bf7w+On2EgDv1ADzAPgA/fr98tfzCAbz/ADn/AAQAPwA/gD8/g78A/r7/Oz9AAD7AAEA/P0A/Pj4/AAAAQT87gD7/gD8+gAAbADcANf7AP33/PwG/+UEANoEAPwF/fzm+gD0BgD62/QA+vAAAAAAANUACwAAAAAABfv3+hv6APgA/QIAAAD/APn7EfH8Dvzv/fcA8AD8Huj99vMA/AT6+QAR+gn7BvT8+/z0BAD+AwD8AAkBAADkAPr4/Pz7APzs/AD5HgsE+/j9ABDp/AD9AAAA8QXkAPv8AAP8APv9APkz7gD1/QAA/d8F/gDvAvwA/QH8APwAAAD08vwGCB74Ixn8APn4AC0E/P38/Ar5BzUA5QAF/Sb8/+0IFPT/5v78APEICwDwAPYQ/AAA/PkP+/wHB/z8Fff7APgI/PIZ9fz9+/z77QAA+fsD7Qj6APwAFPQA0f4AAAAA/gr4AN77AAAZ8AAAAu754QAA/A0A+fH78vz0AAD9/v39A+T+/RQAAPgACPzvAPvtAAH+BQD1ALz98iv81/QAAPcJBC4U/f37/Po9HPj31QEA/fwD++v8/fspGQf5APz8AQD5B/sA/AAA/vQA/AwA8hER//sIAPsA6dYA7fwL9B0AAPz87wD8+/fzAN7sAPz6/AD8/Pr3/AAAAPsX7AT8B/wAAAAP//v87gDO/AD9+wf7+Pr8AAgG+/b8DAAAAOymEfcXAPn7ABgS4/wKAN3q3wD88gAA5wAC/ff8/AABAAD9BP0BAwAHAPkI/Pz8/dTr6/38KwAG/AD+8/j8AOrzAPoM+QDg+fkXAADyBvzvABX8/QD+4QD7+wD29wAQ/Nb87DYA/P7lAQcA9wEL7vw0+vf2AAD3BAAG/PcQAAD7AAAA/fz8CvwA+/8AAP38APv8AvwS/QAA+/krAAAC/P4A/vf8/vkQDvzh/w77/PwFB/oA8/wA+AP5/Pz8AAD8EP357/wAIBIrAP729gDv4PD8Fv4A/AEAAAb8APsRAPr5AAD8AB0G8gL89foA/dn8/AAA/AD7AAD7AOL8APz8/AD8/AgA9gAAAADu6wIAAACj/PwF/Q/8BBH3/Pz7APT7ABP+A/kABSz2AAD8APn+AP4A/gEA+wD4/vwA+gAFAP/8Cvz8AP0MDAD8AADw+wD89gAH/wMAAP79AAUA/fMC+hD7AAEJAPYA+AQGAPwT+iDi+vwABAAAAPv3EfoABfH6AAD7/QD38AAJ/PsA8gsAAADwAQD6OwAI+wAAFgD88gD89/wA/PzuDvz/APkA/Pz8+fz8/RUAAPkd/P/8/Pv47h0Y/AH8BAAC/MMM7PwAAAD8+fsA+w/8DPoAAPwAAAQQAAD9AAD9ACT7AAAAAPL3AAD5AKf5/AQAAPIo+gj86v38APz8/ADxAAHsAPzuAAAc/P/5//vmACsAANvqAPz5AAz8/dup9wAA/PwKEAAIBPj6AAD8/gD//PsAAPn8+gDhHfvlAAAA/OP7/x8AAP8ACwD7AOnr+yrt8vYAAAYx/AAHAAD0/O4A/PwfAP76BgAA/AID/Pv7AO/0APz7ACrz/AD8+fwP/vwA/BlX/AD8AAP8/AEAAP8M9+wAAPwAAAD49vQGABAA7wz6AAD0B+wA+wD2AAIAAAAGANn7/AT86QcA/Pb7FAD8+PYhAAD+/Pz8CwD8/fz8/OvhAPsA6QAA9/v//PwABP/8AAAkAAAAAPryAOwAAC74APb5AAH6/fv//gj3AAD28wD+AAAP/QARBQkA/PcAxggAJ/wAAPz1AP8A/Pv8AAAe7/78+vkK/AD8+QoAAPIA/PwL/wD7AOLiAP0AAvT5Ah/8+gAA9vz8AP/s/ADX8vn37gD95PsA/gDP/PT5APz78AAAAPz4APL8AwD8MPr/APsAyv/89vr5APwAAPz+/Pz7BPwLAPcMB/78EvzlAPsA/fgAAP78APz8//b9Af0AAAAA/AAAAP76AAAE4gDdEAgA8vwA/Pb++BLjACr9BAf1APz2/AD47vj+AAAP5QEA8foCAPwI7On99AAA/Pz8+/38APMA/voA/AAAAPoA+AgAAf78IvwA/Pv7AOiz+vj//AAAAAAA4v0J/Ar4AAAJ/PkCyQAAxQIAAwoC/+P8+xcQ/Bn1APwAAPwBAAD95c4ADQT8Ofv8+igAAAYAAAD5//MPAPwv0gEI7vz8AAAC/ADr//kA+fQBJvz7/AH8AOsA/QAEAAD1A+78AADw9QAAAPv8APML/AD8/PwXKgD3/OvG9Psw+AQI/PcACu389fz6BvcFowAMAPoCAwYAAPzv+/BL+ff8/AD9BAXq/Bv8GPz/APwA/vcEDfsACfP8EPsD+wAA/AAAGvAA/QAA+SIA7/gB+Qj9+/sRAPz89vzf8vj2AP8A/egA7wD8IAUA/S/8APgEAPwA/Qz8+Pv5+xQGK/wA/fz0EQD38/L7DQAA/AD0/Pz1LPj8AwsD+d/0+AAA+xD2APL87ugDAAAA+jYF//Tu6f38+gD8AAPx/ADuAOQC/voA/Pz8AAIA6OoS+iQA/NwAAAD8+wj/6dXvAPv7//zE/LwAGAgA9wEAAPsh/Pr79fwPAPwA/PUA/AAA/PzxAAD0+wDq/ef8/f0A+xD7+/n8AAD+BAAIAPL3+AgGAPwAAvz/Gjr1AAv4EO4A/vUA7wAAAOD5Ju7zAAD4AN79zwAAAP4Q/PsA8fQAtQYADgMAAAAA4f3m//ngBvz6AP//ABgA+/38/AAA/wD9/QP8APz19QT7+QnsAPgD8xMA/AAA7wD+/ADmBBUAAOza+/36APwG7PkwAPz5+PT8++oS/Pz9APsA+/sEAAkA8QAFCvz7AAoA2xL9AAD83/cA1gAH9fzJxwMAAPz3FAAD/Pv5APf0FQAA9P785PwB9AIDAPgAAAAA9wAAABnf6vP/CAD36AD5AP8D/Pz5AD75AAX6/Pz7/PPq/AAaAAAAAPz9/Pz5APn8CPwAAAAAAPX8AAAA8vz8APz88fkAAAsBB/wAAPwA4foAAPsLHPsAAAAA9Qf8AvQA8QAE/fz8APz7BAANAVEA/P4r/QYABAD/APwAAAD82wAA/gAD0QD3/AH3G/z8HhUA/ADvABT8AP0YIQDy/AD8/v78APwA9/sN/Pr8+gD8/AD4/Af9APsAAPIAAPf8AAAA0gD8/Pn//AkAI/sA/PP6/AD4AAD8+/7/7gEC/AAA+vn1APkFHf0ADur9APz8APwV/vr4AAAA8Pz//AAA9vIA5fn2+PD9APf99fv/AfYA7//9+tH7+vwB/PcACPwCG/zyCgDP+QAN/e4JCAP8+gD8D/z89BL5AGH0AAAA/PAAAfXwIukMAP38/Qb1AP///PwAAAwA+AAA/AAi+Qf4/PwA9PAA/AAA/gAAAPcA/Ob3EvD4/P8AAOvkAAANGg4C/Pv6AP/hBvn+EgD/+vz39S0BAAD88QD5ru8A7gC2+QD8AAACFPwA5Pzs+wDZ6/kA+/wA/f76/Ar/APD7/PgAAOfm+PP5/AH8+/s78/4AAC8AAA36APzTBAD8APYA/QD90v0AERXz+P8A/+QA/QD4+/wAAAAF//UA/vwAAP0AEAD8AyD0D/z5/dr7BPT7EPz8AP0A+gEJBPf84vgAAPsJ+A36HwAAAAD8AAD8AAAA8gAAAOj7+An89ub+AO/+APwGAP4A/Pzt4vkA7f789wD8/AD83vkA/gcJBuj1APz4AAAJ+/z12/7w/wL8C9q//AD8/Pz6/AD8AAANAAAB/fz9APz++wAA2QX8IfT8APwG5gAAAAD9/AQQAPwrBQD4BgAA4gAA+gD+AOj42On3C/jyAAgA9gLwAgAGMer5/wAC/AAB++v8APz8+/wAAAUA0vwA/QAACQAJ/Pv8/Pj6/PsA+/gXAAIH9/zS/PYA/AAA/AD7AP39ACnX+gD0DvkAAPz9/AAL+AD6+vLrAPwA+v388wD8+fwA5gDyAPz8/AAA/AD3AAAA//v6/PwA/AD4BQD8+AD4/PQAHvwAAPj8AOjvAPv+AAD8APjuAPQAAPPwz/z4AP38/wDy+/fyAAYA/AEAABgG+f8A8AAA9pcAAAHn/Pzw+/jyAgAA+/wA+gAM/Pz8BQcGAPz48AAK+QA4/v0B+Q/4//wAD/z4APwM+gAAAPwAAPv9APva+/wV/CQA/fzl+wD84Q0A/PLo3PsDDQABEfsA8wD6AO/q/Bj3+gAAoc38/gAA9QkA+QL89/z9+wDlAPv8/Pz9/AD8AAD8DgAS+vwAABYAAAAn+wMBAu4KAPsC/PDpAPD5xgDvAP389u/z/N/8CAUB+wATCvv1A/wJAAQAXgAABwD8D9xJ/vwAAADy+wD9AAAADiEA+gAA+/X8/P78LOHtBQAA+xoABwAAAAbq+QD8AAD+APwj/PEA8gAA8vwA/fb89/zzAPn0AAAA/AD7APz7AAIEx/z7/AAA4v38ABn/APb88vv//NQAAv7zAPz4AAMA/AsOCff2+fD8+gD05g38/R/4/AEA8fwGAPz7AAAA/AD8AAAA8x759fz72PwADfz0AAD84AzlAPztE/zpCAAA+QME7wA6/OX67xUC8wD9/AAAAgAK/P0J/PzgAPwACAAFJgD9APP8/gDm+QD++f/6Jf0AANnpAM78Kvz8+wAX/wz8AAAAAAcAAAUACP4A+/fsAPoAAgD8PfoA6vv5+wDmAM8A+/z/AA8AA9Tw/R4TAgX39fwA8vcABwAN/QAA/AkA/NMJ/AAA+/ztAfsA+/wA/wUD+QD+EADMAADsAAAEAAH2/GAGMPcA/AAA+gDyAPwA+xEA+gD7APn6AAD8Bv769RH48QD89/sAAAMACAD8APMBAAEAAAAEAAj8/9v8AAD29hIAAOMEACMA7wAAAAH8/Pv+AOz8/QDqDAD8AA7//Pz8+wD8GAAAGvzyAgL8APzn8QAAAAAA/AkCAC4AAwH/AAD6AAAC/Pz7/fgc+PsA/vH9//v88gD8+SD9AAD8+P74APn6/ADn8wPf8/r9CQD7++AA/PjsAAD8APwLGwn2/PEAAAf+/AD7APoA4wn6/fz2AAT7/gAFEAD1/AAB9QwP/Pz4/PsLAAD8Cuwh/fwBAIGcFgD58vcJAgAA/Pv1/AAAAPTm7dAA++v8/P8A/PwAAP0FAAD5AQAA+fvt+wr8Avv5/P/8/AD/4wAAAAz+AA8A/ADz//wA+/z3CgAH/QDyAAACAAAAAPvw+wAVAAIV8fn79wAADPzz6fr4AAD+AAD80f0A+/wA/QgA/fz8/Pz//Of5/AAYAADu+f4A6wD8AAD2ABf9APv/APwA7uwA9/cCAAD8C/4A9f33/PsAAPP6/fUACvYAAPr8AAX8AADbAPcAAAT1AB8AAAAOAPwA/MwAAvwAAPz6/AMAAAAF+wQBAAD6QQDM5fz7BP/6AAAA+vv08wAA+O/y+v7gAgIABgALGPz88w8AAPboKAD8AAAAAAMAAPz8AADhAwD++wAA+wNLAAD/Bfz6AAAA9fLw/AAA9wCb/Mzo2wP81dAI+AD87AD8AAD8APb7+/MJAAgAAOwIAO4BBuv0+/PxAPz3/QQfAAjwAAnz5fwA/AD8/tb2AOj4APoA+/v5Aev1AwAH+QAA/AAA/QH8CgD8/AAA9/b8AAD2+ADz+fwR/AD6/zH/+fwO/PwA/Pz6AAbfAAD9//z7AAD4/Pzy/fz+/f8A/AMABCMAAPv8AAAAAEjzAAD9AAAQDwD9DQDgBvgAGfz8AAXw/ADw/Pz7AADoBQAAABQAAQAA9wAA/wUAAP0ABwD8AAD8APABBfP79QACAADn/Oz8CPYUCAAJ9QIHms8A2AEAAfwAAAv8Cv/8+/0L//38/fr65/zv/fwAAR788v38uAD9BeXQAAD87w7+/AD1GfwA7gAGAAAAAPcGAPkI9v7S/f8ZAAAA9wkA5vcA3/IA/PwA/AD8/xIAHAD68wAAAPkA/PYH9fz8/fYCCvL9AAD8AArxD/z9wxAH/AD1APz4+QACAPzw1Qf8/wAVAAD6/P7+/e7wHwAAAAAO7d4AEv/iAAIAAAAMCfznA/v///z55fcA7PwAAPzxAfT8/PkA/Ab9/Pf//PYAC/P49wAA9wAI/PwD9/z5/AAA/AAD/RnmAAfw+wDy+wDS+Pz77foJAP/4/fz7APwA/AD86ADyAwAIAAAA/Pz8+/rd7/4A6AARAADy3vsA8Pz8AADt+fwA+/r20fwBAAABDPwA/O8MAAD4AQAWEVoAAAAAAPz7/PfxAAD6APz6+Pz6/AAA+vz7Avf83fwECgP8/PwA9QAA7f34BwAA5v78/OP69AAA+wn+AP8A/AD7/PH8+voAAAD89f78AAAAAP0ABPkT7fD+Ffz/AAIAAAALDsEB/AAA/AAFAAD4AAj/AP38/RUA/PztAP35+wD0APf8AAALAfz5BQAC5QAKAPz79v3+BAAIAAAA/PMAAPv8APoA/QAA+fr8HvsA/PkAABEAAAYA/gAAAfwAAPz7/fT8APH8//cAAfkNFMz+APkAAPwA8/H0AAAA/BH6/fwAAAb8/AD49+AAAAAA5vwAAPz8+/oHAP0AAAX+BwrnAO4/8gEdAPUANBoA/Pn83/r8APb9/fz82gAB/PzsHwAVD/zUGPzx8AAA+gT8+v3sAPYZ+xf5Afz0/OkRQgD/+v08+Awo9gDy8fAEABkAEwAAAPsA+vv8Hv785wD/9QD67PoA5P73MgDn/AAAAADPDwD7+P0ABwAA+QIAAPL89PoAAOsUAPwAAPkA/ucAAe/6AAMvB/wA+fz8/AD8+voG7+bxAO0A/AIC+AAA+gD9/Oz5Cf78/PwHCB3//fzhHdYA/AELAQgABQIA/wD2KQD9+/z8AgD8/ADzCeIAFv36/Br9AAAA/AAAFfEZ9QAA+uL7+wkB/fXu9gAAABcAAAAAAAL8+wAALQAc7f0AAAD1+xgA8wAH+f78/Oz56wAA/OgAAPYF/AAFDg4RABT89vz9+PwK/AAA+/73/PwA+QAQ+/vkAPwAAAD1ACPxAAYMAPr3/Pv7/wAA/PoAAPkL/AAAIvoAAPsA/Pr9/Pz25+QC7wAL+vv5Dfb8AP4BAAD8AA78/hLO/QDvIBb8AQb8/AAB+/wA/PwA9wAA+wAAAPsA9vX3ABoF/AAA/Pz7+gDY/f0K++gA/gD8/QD9CgAE4gAAAAv7/wDkFfgAAAP8/Pj8APb82/zaAAD7Dfj8/vkAJ+j6/AD4/P38Af7v/AIAAPkA/f307+z4APr8/AD8Au78/gAADgcA/wAA+fwA/Cz6/gD9IADiANL8/PnwAP34+gAAAAAeAAAAABDsAAD9APv9AAD5APcAAAAJFQDfAOYL/9MCAPz8/PcA+wgA/Aj8AAD0/Pz8AAADAPf19AAIAAD3/fzz/AAHAADy5PoAANP/FAD8APj28gf5AAD8/gv8/PsA7/z2CfTwAPz5+wD7Cvz8AOwACQD1BhHE//v3/OP2/vz47/L6/PT7AAAABf3lFQD7BfsA+Rf//AgJABz+AAH9ABr+/Bnz8wDz+TUA/AD7JvwAAPr3/AADAAAA/QT8//wA2AAhAAD4+vzzAPrHAAADAA0P+vv8/AAD//wA7+38AA78Dt4AAPn7AAAAAPkEAAAA/AAA/Pr8/AUA/QIA9wDiA/AA9wD7/AAAAOoAAAP8AAL1/AAA/AX88vwA9/T4/BEA7Pv9/AD75fn89hMAAAAA//0AAQgA+wDgAPwOAAz75gkA/gD3/QAAAANEAML8B/8AABMA/wD1AAD8/MwA/QEA/AAA6wAHAADa+9YAAP/8AAAA7QAA+QD8/AsAAPn9/AAJ+PsAGv4S+/z9//wA9/4AAPoA0P8A/PsA/gAB8wAAAAEA9PcAAPw++xYAAPX8AAD7AAAA/gDv7/X8/Af4+wkAAAD8APz8/AXt6vkA9vX46fz69g8A+gAM8/YAANz98AP9GPz+/gDv+vvwBwAAABL3AAARC+YAAAcA9e4A/Ob+/QbsAPz9//z09AAAAPr5/PwAAPz2+vj8E/n6/AD7DQEH+f7g+wAFAPwP/PwA/PwA9AD++QX3AwAACef8AP/09fcA9QAAAOA="
    },
    "trigger-state": {
      bias: -1.18,
      step: 692e-5,
      named: {
        "another event": -0.73,
        "another state": -0.73,
        "behind a state": 0.29,
        "behind an event": 0.35,
        "by-someone": -0.8,
        event: -0.95,
        "event and state": -0.67,
        "event-noun": -0.81,
        "first of the answer": -0.48,
        "guard-removed": -0.87,
        "guard-verb": 0.36,
        lack: 1,
        "lead ": 0.4,
        "lead and": 0.52,
        "main frequency": 0.64,
        "main guard-removed": -0.81,
        "main guard-verb": 0.25,
        "main lack": 0.65,
        "main lack-safeguard": -0.77,
        "main negated": 0.3,
        "main negated-safeguard": 0.18,
        "main negation": 0.78,
        "main new": -0.63,
        "main nominal-other": -0.29,
        "main nominal-safeguard": 0.58,
        "main past-subject:thing": 0.54,
        "main past-verb:change": -0.41,
        "main past-verb:input": -0.74,
        "main past-verb:light": -0.76,
        "main point": -0.45,
        "main present-subject:safeguard": 0.14,
        "main present-subject:thing": 0.22,
        "main present-verb:be": 0.66,
        "main removes-guard": -1.25,
        "main safeguard": 0.23,
        "main safeguard-part": 0.81,
        "main scope": 0.91,
        "main subject:outsider": -0.68,
        "main subject:pronoun": -0.81,
        "main subject:safeguard": 1.07,
        "main subject:thing": 0.48,
        "main tense:past": -1.02,
        "main tense:past-passive": -0.81,
        "main tense:present": 0.86,
        "main tense:present-passive": 1.21,
        "main verb:change": -0.24,
        "main verb:input": -0.12,
        "main verb:other": 0.23,
        negated: 0.74,
        "negated-safeguard": 0.89,
        negation: 0.88,
        "negation-safeguard": 1.01,
        new: -0.73,
        nobody: 0.89,
        "nominal-other": -0.46,
        "nominal-safeguard": 0.92,
        "past-verb:change": -0.53,
        "past-verb:input": -1.07,
        "past-verb:light": -0.75,
        "past-verb:other": -0.75,
        point: -0.77,
        "present-verb:be": 0.17,
        safeguard: 0.84,
        "safeguard-part": 0.11,
        scope: 1.16,
        "shorter than 14": -0.28,
        "shorter than 4": -0.66,
        "shorter than 8": 0.29,
        state: 0.73,
        "subject:outsider": -0.52,
        "subject:safeguard": 1.18,
        "subject:safeguard-part": 0.41,
        "tense:none": -0.48,
        "tense:past": -1.11,
        "tense:past-passive": -0.83,
        "tense:present-passive": 1.54,
        "trigger event": -0.95,
        "trigger state": 0.73,
        "verb:change": -0.31,
        "verb:input": -0.63
      },
      grams: "APvv9PwAAAUHAQD8/Pz9/gD3f/3+xAAAAAAMAPwA8AANAPn8ACT3/uz9B+bJAPz9AAcAAAkAAO4KAPsA7AYA+QT88PwD6vP8/PD7APoABP0AAAwAAPz9AAAAAAAA/OEA/O/8+vz6/AAA9PX+/QAAABBFA/z9k/3hBwD8/AAA990SBiIN+w38+CD89fvlECnQ+AD79vDk9/cDAAAA/wAA/hH8MvzaCvwiA/n6/wAAAAD+AP0A+/kAAAD8CQDmAM/6LQ4U/AH3AAD9ABIA9gAA9v38AFwA/gBEAOn8/N7tCAgAAvf849QA8PsAAALw/BoAzegIAPwB9gAAD/cAAPz2+wAE6wAAAAz97RH8APf+Bf3i7PwA+/YJBQAY/vEA9gD7FfwA+uP8++kL/ADM+vz1IAAA9Pb9+/sBAAD8/AAA+/wFAPsAAAAAAAD7/Pz0AAD8/P4O/PwA/P4AJRUADADX+gAACAAA+dgAAPgXAO365/YC6iz5+QD8APQAAf0B/QrzE6gC/gAAIuz88QAA+/wC8PD7N/n9AAAA+/wA+vwH/gD4ACAA+gACAPwADvkAAPf9+wsA/fcA+vrrAADrANgJBQAA++kCAAD3AADyBgD2/AAAAPsk7/3yCvf9/Pf9+fvwDfwAFe4A//b3Evz3AAAA7Pz8BQD8AAAQ/AD8AAD2APv1//vlGyn63u8ADPL2AAP5AAD69/nJ/Czs5/j79fsA+gAA9P78+/QA+wAAAP0A/PwAAAD26/v7AAD8+/b7AAD8BfbpBvTzAgDeAgAAAADzAADxAP799AAAAPXhAPoUAAgA+gD68wb7wAAAAAD9APz89/UA+fAsAPn6+TUAAAH9/AMAAADM/AADAADy7wD8+PtGDQ0AAPz/6/n6+vwA+u4AvQL69wCiOhcA/AP9B/wUAAAA+AD0AOUp6fwAAAD4ACUV/v387cfpAPj+APkD/AD8APzhCgAAAAoHAAAK9P7RAOkxAwAA7wAe6gwAIfwA/AAAAAMQ+wDgBAD/EvoA/uwA9gQD7P0A/AAD6gD2AfwY/Pv7AAD9APwAAAID/f4ABPzq2AMAAAD8/fwAAAAl98z8yMf8AAD8MQD/+gDzAAD8CQQAAAAAABAA/ADvA/389O/i9/37APj29BT2AvkA/gD8/AvyAOP86/wAMQAAAAAA/Pzj/AD7AAD8/Ocj/AbrAP38/OsA8AsWAPb5/PfSAAj8IwD7APwU+vAAAAAA6ADaAPwA9QIB+eoY/ADRAAAAA/zzAADv6fsNDwD3APz5HgD92fb2zwDh/PvRAO4E/f75APYF8wf66/3m+AD7AAAA6ADq/f4AAfwA4gAH8vr5AAAAAA77AAQADgDW/PURAAAE/P4Q+QwA/AAA2wAB6ggA//YRAAD2+wAA1wD7/wD7AvwAAPz8AAD8AP0AAAD0/AD6+tb9AwIAAPMAAADa+hcAAQH0APwIACT4/Cz6CvIAANgCBuX69QAA7vwAABcAEQf6D/sAAfkA/AD8AP3838sAAAD8APoB/AQG/AAA7wAA7QYA+wAA0vcA/QAAAP389vwAAN70+wD9/N0A/AD96vwA5wv9APz3MfsMAP7k5db7DP7+6vz8APYHAP78AP34CyUI+wD89/3t8wDs/y8QLAAA/PcMAvwA7gD8/AD8/AAfA9zvAPz9AAAEB/gABg3n+AD/+wz89ebpAQb+4voH+AD8DAT6/vH8+vsAAAUAAAAAAPz9/APb+gLx/wIA/QIVGgQAAPv0AAL2/AAZEgAeAAAAy/wAAAT3+vwA/Pzw/Cj7//4A9f4Y/gD2/QD8EQD7/P0DAfz9AQD8BPwCAAT8/PL7AQD7Cvz+/PoAAP787Pn9+fz5APr//PcO/AXpAPwA/vz87wP99gD8/QAAAPvxAjfo/QP7+Nb8Af0AAAA28PsJAAH/+PwBJ/7C8gD3BwH79+kAAPLg+vz65AD87QrvG/wKAAD8D/0ABgAF9/sFAPQAAAAHKQD//PwA/PX6/PIA7wAAAAD8AAD76vv9AAAP/PcG/vUH+AAAAAAAFPL9+fr6/gD9AAcDAPU0/Ab6ABT5/AD5A+r1AAAAAgD8DwD/y/wA9/vi8AAK+B31CgDTAAD7/AQCAAAE/Av9AigACgfG9QAA+QUK/AD+BgDS//f85AAOAPz6/f0CD/na8Af8C/0A/ADO/AAA7RUAAPQV/e7//AD89f/9GfYAFPvYCvz//vwA/P/9BAAAAAcHzv3e8PMAFPwK+Pz6AB8A+AHED//89fwS+uIAAAD8AAAv4AD48ADn/v/lAADbCAAA/AADABEAAOz5A+sA+P3t/AsAAAv8/QAWAAAA+AD6+icBAPH2AP376tUAAPEA5PYAAAAH2QD9/uQABfwAAPzW/wD8AwDu+/z8EOfk7QLqFgT8ANn++//fAAD8+voDDu388Pz6AP4AAvwA9xEA2wAA3QD8AALy/AAA+wsAACcKAQMACwD9APz9AED9/P38/vcA/AD6/Pz48QIA9Qf7/AD7/AQADgILJPsGAwEAA9/4AB4A/AAA/fsEH+z8/+4A9wAE/P4A//0AB/jc/gD3/fz7/PsT+v4AAAAJAAD7BNn8/PwA3gAk7/gAAP/1+PHy8/oKAAD4AP4CAA4AAAAA+/r6AP0A+wAAAPkaAv3k/foA+/r8/fj9ELrr9fr8/fT9AAD9/ObG3gDs/AD8/O8A9f0A/QL9Af8AAPcA/PMAAPEF+gD75AwA7gD8+/IAAPcAAPb8FgAAAAD90gDU/Pr7/Pz99vcACiEC+PwAAPoA/Ov+2/v/y6X2AAD6APED7v772AD7+P7v/AACAv0AA/wUAP3wABIM/AAAAPwAAAD8+/wAANj9/PwA+vj3APIOAvL8APb5C/z8+w3x8gAPJAAGAAMA+Bb8CA4D+wr9+gAM+wD4APsA+gD76/X88Pz8/AH6AAD5APgA+8QA/AgI/AAA7fL9/AD9+AD8/gAAmgACAC32APj7+w/8/OjqACv8APvvJvgM9gD8+AAABwAABQEAAAAAAPb49gAAAAAA9/z+/OPwAP4A+/gAAPD6AP4D3f385vzo/P8A+AD7+iL5/gr8/AwAAQD07e3+6g4B+/wp+gD19wD9AOD1AAAAAPwB/vn8APz++wAB/Svk/QH6APEF+gD8AAAABPczC/v5APX9AP79ANzaBQD7AAAA/CQU+gDt3fwA+cH8APwAAAAkA/H4A9fV4N/8AP7+ANH+/P7w/O7+9/QAMQDu+/j75PDv6AHt/fj6AO7w6gANAPsV+wAA/ADv/QD19/vz4iP9AAH66wHv8/38/fsEDwAAa/r8BPgAAPwANfkAPPcAAAAA+fzwAH78AAAkDAYAEQT1+QAA/O0ACwX5DP/8AAAwMBoM9BkB/xEAAP4A6vr8APcJAPb08QANAGYEA9/8IPzzAP3b9cPd+/v9K/09/f8E7fYA5f38/vwA/Oe9vwv/APz81QD/8fwA/O4A/voA+v0ABxHn/P3mAP4ACQUALQvl/O4AAPwK7gD7BdoIABgHAPv8/AAG/fb+AQAAAPzuD/f86/wAAAAJ9fz6+wAX/AD8F/b9C+IvAPP1+/z79PwAAAcr/wPtAPwAAPjeBgDoABcc+wD+CwAACQD49gf1+/r3AAD58fj39gAIAAb0+wD8AB4B+vn74QD3+wD8B/zwAAMAAPb6AgAYBQLsAAAE+/wDAPX5/AD8EQAU/QAA/QDr/A/8I9EA/PYO+vQA/PYNOPzD7/8rAAAC+wD9/P3aAADqAAAA+vz8+/wA/VUAAPz7APz27vrg8QD6AADIAAD+AfAA+9/8+APy8/wPEgT7/QH49PwADAQA8Pmx/Pz+AAAC5/bwBPsA0tsCAPUS/AAPDgn87PsA/PgA+vj8APv/AP/2AAD8APshEvP7BPwA8UX8IAAA/AD8AAD6ABL8APzt+gD8/PEA/QAAAAAVB/IAAABIE/zo/ir6Eub8/Pz6AAL8AOn69wwA8+H3AAD+AB36AAcADv8A/gAC+fz3/wDnAAP79+X7ACDMrAD8AADe/AD89gDr+OIAACIGAPMA/AAMBfH5APf0APwA9vftAPzwLdga+vwA/AAAAPz/7QsA6tj/AAD69gD4CQD3+ugABPb0AAAA1gAa8uX8/AAA7fn8RQAD+/oA//kE9Pz9APwA/v38+PwA9fIAAP33+xT+/f3zAuLX+xD8+wAE+ELsDvwA7AD8+/4A+fv95v4AAPsAAPXcAB/5AAD3AN/8AAAAAPc+AAD9AAD++vMAAP3B/PceEPsHAPr8+fT8+uj7APYTAADv1vb99yb8AOkAADD8AP/yAAT7ASUjHAAA/Pz3/wD5///+AAD7+AD++PUAAAEi/wDjyv8NAAAA+/zt/NMAAPgA4QD8AAMD/MkO+CUAAAHa/AD8+gDdAAUA3vbRAPYA9QAA//T4/PoMAA39AP4DANLr/QD+Afbk8t0A/efj+gDiAPr6/PcAAPz9EhoAAPwAAAAk/f8rAOUAAPv9AAAB6/wA/gAAAOgAAAALAA/9/Ar8E+kABwD85wD8AArJAAD75vz70wD6+vv8BQgjAP8ACAAA/Pv7+/v2J/r8AAD9AAAAAALnAA4AAMH8ANn9APsL/P36/On9AAABBgD8AAD1+QAJ6xEA+v4AIQ4A0/4A6vwBAPoA8v3jAADZ+fr//wAN/AD8HfMAAP0ACvzz/QD58xH4APwA8wj82A77+wAABDT5APkF/wAiBfsDDAD6JPsA7wDz/QL8AAT8BQD9APz6AAL78gD50vv8APwAG/n/APz6AP8AAPwW/Pz7/PwRAP788Ogp5/oNACAABAEAAPv89AD79f3+JgAAAAD7/AAA9fUDAAD9/AAmM/MANPwA/AH9/un8AAn89wD9AAQL8gALAAH+AADrD+4ABRH0APrh7gr8CwAA+/v7/vz9AAcA/AMABPoAAAMAB+sA8vz84/wA/P38ABYX/QL2+gAAAAAA/PvyA/3/AAAAE/30+AAAF/YA5QH5+hj8/eTx/PL9APwAAPnpAAD+CNoA5fEExfz8/coAAPoAAAD9D/vvAOn1FwXoF/z++ADyKAAH+v4AB//16fT8/fb8ABEA/gArAAAH8vz8AAD8AwAAAP369fzqBQAHCvvo4AAC/P0uA/vv/evm+/0A7f3+BfsA7v3eFwD37PDz9fMAAPsIIiLiBfz8+QD8/PUP/NL91fz7APEABADj5PwA6QT88/zW/AAA+wAA9gQA/AAAE9oABgv8KvL7/gDpAPv6/AAFAhP7APsA+xYAAAD84+sAANboAPn8APsA+fL8/gT1/t/P0/sAAPv86AAEsAHi8QAA/wD++/gB/vz6+/Dw/ywM/AAA/PMPAAQE/DvpAAAA/uDx5f4HvPv9/wD8AOr7/AAJAAr8+v0AB/oBAPEAIdbH/BoB+iYAAAAEB+b6+CfPAPz8+gdd+jsA1uYA/QAAAP3n+wAVEvzwAOwA5P8AAgAA/Pz7AAA++QABAAr9/PsA1uX+/An/AOT59gDLAAIC/OzyAPwACfz41sEIAPIF9AkA9AH7/QAAAPv7AgIAAAD8+Rv9FAAAAPn3/vsA/P4AEPYA6PgA/AAAFvgE9gMR7/r/AP71AO0A/gn8/AAA8wD+9v78AP0C/PL8//QMAP7v/eEA+QAABfoc+AD8+gQAAP0F+Pn7APv0AQD1AAoBAA/7/eXd/Pz1APwA/AD4AP0ABwDr+wT8AAkAKugE+wAuBf4AHgD4+/1YN/UAAOEA5ADh8/wGAPj76wAA//j5/vz0Ae72ABQAAAAA/gAA/ub8/hP66wAD/AD8APj2/PwDAMoIAPEC+vz5/PwM/ADkAAAAAPv7A/z9AP3/7/wAAAAAAPYDAAUA/Pv8AP8RCQYAAMr07fwAAPwAE/wAAAbZ8QQA9P4ACPz9LfcA/wAI+fn8APwP8AAR+84A/PvU/vQA8AD5APwAAAD79gAAHAD2HQD9/Pv8/PwUxusA9AD7ANoAAPT+xgAE+wD2/Pf8+uQAC/0E+9Xn/QD8/AAAAfUAAPkAAAoAAAT7AAAANAD8C/zT/Pfo4gUA/Ab8AQDxAAD6/Pr3+tnu/AAA+f0AAAnn0O8A2vzxAPz8APzf+PX9AAAABvz1/AAA/v0A/v/4BwH7APz/9/32JgAAAfj++TL9/DHz/P0A/Pvy7PwA9QAm/AAE8QTf7vbrBAD87/z47wABAKICAAAA/gQA8f4QsxTXAAT86/wJAPnz9fsA+vMAAgAA/ADKEP79+vwABhEA/AAA9QAAACgA+wQK4gf+/vYAAP8kAADk+ev4/P77APkQ+/0L58wB/vz1/eLpAADiAgASEwQA9QBz6QD4AAD4/gsAGfwK+wAkLfMA+gQA+QP//A4E7QH+KQLzAPQZ/PP+/OoA/QG2//gAALIAAAfuAPwD9QD8AP4A+AD6LfgA+NYHCO4A9w4A9QAy+v4AAADuEw8A6/sAAPUAvAD79vT+5fr8+zj86f//7Pz7APwA9/js/f38//0AAPz3//bu1wAAAAD8AAD7AAAACQAAAP7+/Nn85DP6ACb6APzyAPcA/PsKEfMAH/j9/wAABQD/EQfr1zHo2O0EAPYSAAD8+fwBFfj7/AgN+BYf/AD89Pz+/ADzAADbAAD2Asr8APv9+wAABuv73Oz8APr8CAAAAADxEebuAPnz+gAA4gD3DwAA/AD6AA7/FAML2f73AAUABvQBCADyzuL4CgD7/AD0/AH4APz8BvwAAPnGJugA+foA+gD6//z8/AICC/oAAQDxAPzw9fgh8AMA+AD5/AD89fn0ANoj+QAC5gMAAPv5/AD0/wAA/QICAN4A+/v6/gDz+goACwIGAPv8/AAA/AAAAAAAEP78+/gA/QD77ADy/AAB7AMA4iQAAPf8ABUEAAH8AAD8APz/APQAAAD/G/z9APv69QAHHQANAPQA++0AAOP1A9YA9QAAA1sAAPkF/Pzz/PD/+QDz+P4A/ADp/Pz87wb2ABEH9wAo/ADK+Pb7/O3++PwA8vzmAPzU/gAAAAIAAP35APzv/PsA9KYA9fz46AD8LfcA+wUCI/v35wAR7fwA/gADABb8/LMD+wAAXhz8/QAACvYA+xL8+f3gAAASAPv8+/zk+vr7AAD69gDi+/0AAOLqAADQ+9T6/An7APwKIwsSAAUOPgAFAPr8HBIE/gf86vP7/QDq7wEH8vr8APYArAAA/QD8+RbD+gL1AAAiEAD8AAAA+doA/AAA/PgODvz+vTQM/gAA/eMA9gAAAPz89QD8AAD5AP3I+gEA/gAAEjEA+wD8B/wMAADzAAAACAD8APz99/n0R/z9DAAAKvX4AM/yAAT8//73+x8A1/gFAP39APcA/PHmBwUJ6Pj8EAAD/C38+/AK/PoA9/vwAPwHAAAA/AD8AAAA7QP8AfsHAvUA8/omAAD6EOsJAPsL6vMK6wAA/+j2CgCq/BPtC+z2Afrq+gAABvjd2vnx/PgEAP8A6wDzDgDxAO3w/AAQ9QD15eYC1fwAAAD5ABb3s/wE/ADp/vf/AAAA+fAAAOcAE+8A/gIFAP4A9wD5y+0AHhUd/AD6ABgA/fz7APoA9hH3/tTb+/3uAvsAAyQA+ADo/QAA/OcA/DL2+wAA+/z/+vwA9fwA9+n2/QDz0gAZAAD8AAD5AOv8/J/7JvwA/QAADAA6AC8A/d0A+wDkAO4GAAAL6fn7LRAMEAD81yAAAAIA7wD8AP/jAPoAAADaAOr8/g38AAD/AeIAACfa/OwA/wAAAAn89/r9AAD8+wD6AgD8AOf6/Pvu/AD35wAA4AAE//T7APwM/PAAAAAA9O73APIA9fUFAAD9APv4/Pz83wDI/fsA9xv78Pv8/wD8/8X5AAD9AfD9APwF9wAR8fb8Hv8D+wD8/g4A/Av9AAD7APzx+vb6/gUAAP38/wD9AP0AAxP8/BT7APkB7gDS6gD8LvT1B/jh+Pv//P77AAD88Py87PjaAF0rDwD+BgL86QAA3vwI+wAAAAcJESUA/RT9/Pbo/PwAAPf9AADs9AAAMP4H/fH8AP7+/fv8+wD3RAAAAOr6AOcA+wD9+PYA+/v16wDr/QAMAAD4AAAAAPwEAADyAPzcENvy/QAAHfLvHgEBAAD2AAD8OfkA+e0A+u8A+fz8/AD6/hHy/wD3AAAR/PUAAwAGAAAJAPX5AP3XAAMABf0AAQH0AAD87/wABf4M/vsAAP/+Bv0A8wEAAAIAAPv8AAAdAAEAAOYHAN4AAADYAPsA+rsA9ewAAPz+/PkAAAD5/O+9AAAC1AAM/Bb+7/D8AAAA/fz8BvcAAfz5AdYA2vcA7wAC+fzyLN0FAP4W4wD8AAAAAPsMAP/+AAD2+wD4+gAA/P3kAAAC7/AAAAAA/hfvDAAA/wA8ACU9VPr7IyXfAAD9AgD8AAD89Abo/Pz5APwAABHqAO4N+A/8/wACAPsD8+zcANkEAOb9LvsA/AD8+wMCAAoHAAoA8Aj85AAD+wDwAPkA/AAA+vn89gD8/AAADPb8AAAF/gAd7Pz8/AD+/MX2//DG/PwA/P3/APv1AAD6Cf75AAAA/PsKBfr5+wwA/PkA1dwAABQLAAAAAOj7AAD6AADo/AD69QAU8f4A/P7/APQA7QD6+/znAAAW+gAAAN4A+vcA/gAA/OMAAPkA5gAJAAD6AAT19ST8EgD7AAAW+0X8+/v17wD7ChjzVxEAC/wA9wAAAOr8CQH9+fLI+Pz7+f33GfwE+/cA9vz7Cfn8HQD59QwGAAD8A+T6/gAP4/sA8AD9AAAAAA7xAEPs//gR+vrRAAAA//YA+AMA9AoA/P4A+wD88foAAQD9/wAAAP8A/P/k+/38+Q4UAf/4AADlAPAI7fv0JOTp/QAbAPsH+gD4APz6Gfj8/ADWAAD8+/L9+vAJBQAAAPT2Eh8A7xb3ABoAAAAiAfwG8/zx+vwGAfwAC/wAANgA9PwX/PsA+/j6+wHu/AUAy/z8+gAAAAAf/eLz/fz6/AAA+wD29ez6APMH/vsB/QA4//38BfzmAAIC+fwBAPwA+wD7FgD59wD3AAAA/P38/QAAB/oA2QDyAO0O/AYA/Av9AAAP6xMA+vofA/zWAAAJ9goA+/3hAAD++wDx7eoAABMAACT9/P7WAAAAAP7+DfwQ/AAA9vz88v/2C/z87e388P0AAAAAD/vz/gAAEQH5/BL2KQAA/Or3APoA8gD8/AP8Bf0AAAD8A/3/AAAAAPsA8A728QIBv/z2APoAAAD86ij4+wAA/AD+AAABAO76APr8++YA/PwSB/EI+wD+AAv7AADh8/z/3AD2BADxAAX8A+z87wD5AAAA8RQAAPv8APwAFAAA/v37/AQA/v8AAOgAAPEA9gAA+/gAAPz49AT6APjz+hQA+P7c6ib8AP8AAAEABPz3AAAA+Qz/+/wAAO0H8gD+AfYAAPr4AfwAAPz7/PjsAPsAAPf86/f6AP7HEvu/AP0A0eMA/PryFfz7AAP8+/39OgD06/cA1wD10fwT0vwEDgAAAvX8/AAFAPvkGd8ABfz8zMvkqQALKPzJ++O8CgD55QXzANwA+wAAAP4AB/z75PX6EwD5BAD9B/0A/PgJ2gAb/gAAAAAY5wD8/fsA9QAA7xAAAPr8+v4AAPvpAPsAAO4A/B8A3QYCAAbU+P0AAvz8/QD9/gXm+xn8AP8A/fb2/gAAVwAT/BT39gMB/PrwAsf3/Pwc23UA/eDs+uMc+u8ABwDg0QD8/OLz8gD8/AAl9woA8fwE+eb3AAAA0AAA9QnvDgAA8iv9/u/x+QAFBAAAAOMAAAAAAPn7/AAAuwDiAvwA+fz7/tgFFgDwA+r8/fwHAQAA/AAAAAv7/QDq9wLoAO77/Pvz+/3x/QDk/fYB/AoA/ADqCvwFAP4AAAAHAOIxAO3wAADr3vz++AAA/fwAAP7u+AAA4/QAAPwA/AD77PnoEwv3DwD8/f396gT8APf8AAD8APD72fAR+QAB0tv48xX8/QD6+vEA+/wAAwD07QAAAPsA/wf9ANv6+AAA/Pz8BAA1+gD5/RwA+AD8/AD5+QDuLwAAAO/9+ABU9QIAAPIP/AH9AAD79/0JAAD85v789PcAtQoW/AAG/Pn9+P0M/u8A+wIA8f/9BxHsAPwA9AD7+v/t5QAA7/YA+wAABvwA/Mv99AD84AAJ/Cz8+v8BAPwh8AAAAADEAAD8+AIGAADzAPvvAADmAP3kAPfk6AAhABLk/VL0APz8Nvv2/M0A/NvuAAD8/AT8AADxAPT/NgD8AAAD/PwE/ADZAAD48v4AABAR5QD7APz//PH8AADxBCL9/PsA+vwE5QoEAPz3/QAA5gL8AAAA9QAG698j9vz6+/gz/Pz9Bh3/BQf8AAAA9Pv24AAG2vwAAPT7/N4K9eH3APr5ANH17OsD4wAF/+kA/QcAE/wAAPwF+QDxAAAA+xUN9/zzCwDVAAD9/vzYAPw29AACAPH4/P3v+gDd9/8A/BT2AOXo8TQAAPz3AAADAAD2AAAAAQAABP0f/PoA/PUA//sx9e8AAAAI+QAAAAIAAAP8APr8/QAA++z4AuEABAIA+7kAIPvaAQD96/0AAu4AAAAA6P8A+AEA/gARAPz2AP39B98A/AAB/AAA+fTy8zL88gcAAO4A+QAOAADz/P4A9fsA+wAA6e32AAAQ/RQAAP/8AAAA/wAA+QD8/P8AABL7/gDpMPEA3PrbEvz79vgAKQcAAP8AJvoA3QAAPAD0GwAAAPYA8AoAAPzS/+YAAPz/AAAgAAAA9/sKHP36/PwM/OPkAPP5APz8Ce4K/ugA/AP1Ffz7/vIA/ADpAQUAACb6AfX37PsG/gD9/v4M6gD5AO3+AADs8AEAAPL1CgMA/AP8/fASAPz89fkDCwAAAPz69gQAAPwCAP78/AP6+ADx7vb7BOgH+wD7APzw/PgAAPsACPYPAvL//AAA3Qr8APIOCfwAGv0AAP4="
    },
    "control-missing": {
      bias: -2.54,
      step: 576e-5,
      named: {
        event: -1.42,
        "event-noun": -1.22,
        "every word fits every failure": 2.04,
        "every word fits every incident": 0.21,
        identifier: -0.69,
        "longer than 14": -0.28,
        name: -0.58,
        negated: -0.18,
        "no event is named": 1.36,
        "no safeguard is named": 2.9,
        number: -0.87,
        "only points elsewhere": 0.38,
        placeholder: 3.98,
        point: -0.23,
        question: 0.49,
        safeguard: -0.83,
        "safeguard-part": -0.46,
        "shorter than 4": 1.79,
        "shorter than 8": 1.36,
        state: -1.13,
        "subject:agent": -0.33,
        "subject:anyone": -0.06,
        "subject:input": -0.59,
        "subject:insider": 0.33,
        "subject:nobody": 0.24,
        "subject:none": 0.38,
        "subject:outsider": -0.5,
        "subject:pronoun": 0.47,
        "subject:relative": -0.14,
        "subject:safeguard": -0.34,
        "subject:safeguard-part": -0.47,
        "subject:shared": -0.18,
        "subject:there": -0.36,
        "subject:thing": -0.45,
        "tense:modal": 0.5,
        "tense:modal-passive": 0.28,
        "tense:none": -0.12,
        "tense:participle": 0.09,
        "tense:past-passive": -0.12,
        "tense:past-perfect": -0.14,
        "tense:past-perfect-passive": -0.11,
        "tense:past-progressive": -0.03,
        "tense:perfect": 0.28,
        "tense:perfect-passive": -0.08,
        "tense:present": -1.28,
        "tense:present-passive": -0.99,
        "verb:be": 0.09,
        "verb:change": -0.94,
        "verb:guard": -0.06,
        "verb:have": -0.16,
        "verb:input": -0.52,
        "verb:light": -0.15,
        "verb:other": 0.06,
        "verb:outage": 0.04,
        "verb:state": -0.22
      },
      grams: "+vjz+/oAAPv6+gD7+vv7+gD74fr0CQAA+QD1APsA9QDsAPv7+xL3+/v7+fH6APr4APoQAPoF+/v7APsA+/j6+/r5+Pv08P77//v2APIA+xQAAPsBAPr7AAAA+wAA+/oA+vr7+vv5+wAA+/r6+wAA/fXw+vv75vTx+/r8+wAA+vtZ5e/4+/v6+u/7/vr6Gvv4+Pz19QMr+/r7AAAA9wAA+vr6+vfs9vv2+x37+wAAAAD4APsA+/kAAAD7+wD7APH79/r7+vr6APv7+/f7+wD7+fv7AOcA+QDwAPX7+/r6/Pr7+fv7+/n7+/oAAPn5+/EA+vr8+vv69fsA+/oAAPv6+vvx+gAAAPv7+/r7AO/69fvu+wL9+/j57wDz+PgA+wD09fsA+/r7+uzx+wD69fT77gAAEvv77/v4AAD6+AAA+/v6APkA+wAAAAD6+/r6AAD7+/v7+/v5+/oA8Pf6+gD69wAA+gAA+vr6A/nyAPv6FPv78/T7+AD7APsA+/r3++f5++/5/QAA8QP7IQAA/Pv67fn7//n5AAAA+/sA+/r6+/v6AOoA+wD6+foA+/oAAPr5+/oA+TD5+fv6AgD7AOz7+wAA+/j5APv5AAD78/z0CwUAAPv1+/r58hb5+fj2+v/79/v71fv7+QD6+Pv5AAAA9/v68/j7AAD4+ur7+wC2+/r6+/vx9rP61PkA9Pz7AA34APv7+vcX+/v6+fr7+fsA+wAA/e/8+/j7+wAAAPsA+vsA7wD7+/z4AAD6+/r6APj7+fr7JO77+gAq/PsGAAD4AAD5+fr7+/oAAPv6APv5APkA+gD5+vv6FgD7AAD7APj7+fv7+/r6APr1+/sLAPX7+/oAAAD7+wD5APv7+wD5+fv2+fb7APv79/n4+/v7+fz7+fr7+fvz3/YAAQL7Afvt+wAA+/v6AAYF+PsAAAD7APH4Cvr5+fvk/vn7AOv4+wD7APv7+wAA/Pv5+wD6+vv7APHs+vsA+wD4+/sA+vcA+wAAAPv1+wD1+fv5+/sA+PgA+/v68/4A+wD6+gD4+vsF+/v6AAD6+vsA+/b7+Q799Pv7+vgAAAD7+PoAAAD4+/b7Bgz7AAD7zvr6+vr6AAD79/n6AAAAAPUA+/v6+fr7+/v7+/v5AA77+/v6+/oA+wD7+Pv3APr7+PsA7QAAAAAA+/r7+wD7+QD79/v7+vv7+/v4+/v7/v8NAOz7+vj4APr73wD4AAn28gQA+wAA+wAEAPoB+vv7+/f3+wD6AAAA+vv6AAAj+Pfv+wD7APn7+/j8+//67wDo+/v7APvs+wf6APr6EPn7+BH7+f77AAAA9AL6+vsA7/v7+wD7+vrzAAACAPX7APsA+gD1+xsPAAD7+/n5+PsC+/QA+QD4+foA/fsvAAD5+wAA+QAC+gD5+/sA+/v7AAD7+/r7+wD7+wD7+/r78vr5+vsA+gD6+fsA7fYDAPv4+/f5+vn78/oAAPr6+vj7NAAAF/v7ADAA+vb79fsA8/sA+wD7+vb6+vsAAAD4APn6+/r6+QAA+gAA++cA+gAA+/sA+wAAAPv3+/j8APf6+fv7+voA+gH6+vsA+/j7APsF+/j4E/v/Dvr69/T7+fj76vvzAPX6APr3+Af79wD7+fsX+wDw+976+QAA+/r6+PsA+gD7+wD6KQD38/r4APv7AAD4+voA+vf7+QD2+yL7Afb4/vr6+vf6+fsJ+Pv7+fn7+vsAAPj7AAAAAPv7+vj2+g77+/sA9PoY9fIAAPj7AP37+wD3+gDmAAD77voA/fjt+voA+/v5+Pr7+fn/+voj+wD6+Pv79gD6+/v5+Pv79QD7APv5+/v++vL69Qf68Pv2APoA+/n6+/z78/v6/Pv7+/b2+f/0APsA+Pv7+v34+QD5+AAA+/v5+uv6+/35+Pf7+voAAAD6+/v7APv4+/v7+fP2+wD7+gz6+vsAAAP5+Pz7+AD6+O/67gb4AAD6+wD7+/v7+/nxAAgAAA36+/j6+/v7+/n79/oARQAA+wAGAPsq+/v5AAD3+/v5/Pr5+/sA+wAA+/r4//v6+wD7APv8+vT3+vD69/n6+wD7+Pj6AAAA+QD7+QD3BPsA+vv58QD8+vb17gD7AAD6+vv7AAD5+vAH8/YA+vn7+gAA+/r6+gD9+wD6+vv5+gD7APv4+/r2+/r79fr6yPX99QD0+vgA/+z7+vr7+vj7+wD69/YG9PYA+vz0+vv5+/sA+/v6+QAAAPr6+/r5+/oA+/sH+vr5APoA+u368/n7+fv/9voAAAD7+wD7EQD6+QDy+/v7APH6+gD6+gDy+/n9APr3BfsA+vvu++8A+/b78AD4MwAA+wAS+/r7/Pn1APv2+vkAAAkA+fb8HQD/+AD7+/oA+Pr6APn2+gD78QD6+/v7/PX5+/TdIvz7+/r79PgGAPv7++//+Pv4+Pr7APMA+vgA++4A7gAA+wD6APj1+wAAFPoA+/ni7fkA9wD5APr6APv6+/v6+/sAB/v4+/v6+voA+ff6+/36+/kA+fsZ7vry+/UA9+j7APoA+gAA+vv67/P7+voA+gD3+/MA+vwA9/n6+gD9+/v7+xD5+vsAAAD5AAD6+fj6+hj79QDz+/sAAPv79fn49vr7AAD2APv7APUAAAAA+/v6APUA+gX7APv6+fn7+/sA+vb7+/r8+/j79fcG+/r6AAD7+Pvq8QAU+gD6+vsACvsA+/f69PsAAPr7+w8AAPv5+wAA8PsA4gD8+/cAAO32APr6+AAAAAD7+wD3Bfr6+vr7+vsA+vv7+/sAAPv7+vL29vr58vj5AAD7AOf38/n+/AAM+/v7EADx8P4A+fvs+/r6APb4+wAAAPsA/QD7+voA+/r7+/sA+vr6+/j1+vr7APP68vr7+/bx+wD6+gABAPQA+/X5+xv3+vv7+wD6+wDoAPsA+AD7+eT6+v/7+/r6AAD7APoA+uj7/vn6+wD4+ur6+QD6+Pf7+gAAswD5APbqAPcK+fv7+/X7+vr6APr7+fv39vv5+gD68fH7+vgAAPkAAPj7+gAAAAAA+/n7/Pv4APsA+/oAAPv6APrm8fr7Lfv7+vcA+AD7/fb7+fr7+/r75wD5+vkK+/r7+/r6+wD54AD7+/r7APv6+/v7+vj7B/vp/A77+vqN+vr7APr6+vjxAAAA+vve+vv5APv6APr7APv1+AD98wAAGsL7+vjz9/r7+/T6APsAAADy+/v2+/v29/gUAPv4APD7+/n6+/oJ+fgA6AD6+/r68ff7+vb6+vv6APrz+zX6APjz+vkV+vvz+/v4+fr7+fH5++34+/n5+vv5+vv79QAABPr7Ae76APsA9v8A9fgA+gAA+8v3AOf6AAD3+foA+vr3+gAA+fgA9/D5+fv7AAD5+/v5+/r7+/cAAPr7+vv7APr7AO/69AD6AJn7Ivv7+vr6APv49PL6/fz7+/vw+vn7BQAA+AD6+fn5+vju9/v7APv7FwD7+/sA+/oA+/YA+vsA+/L18PH7APsA+PYA+/v7+vkAAPv7FQD7+vj2APv5+/n7+wD7+Pv6+wAAAPv6+Pj7+/sAAPv7+/v5+QDv+gD7+/oC+vv7APr5+/r7G/oAAPja+vj7APv7APP09vn7APT0+AAK+AAA8QD68ff7+xX7AAD6+vwB9QD7/Pvx+vv7+/n5+fr6ywD7+wD66fsFAPn7APv5+wAF+Pr6APv6+/v6APb7+QD6+QD6+wD7+gD1+/L78ggA+fr3+/UA8/sH1fv5+/nTAAD79QD7+/r5AAD7AAAADPr7+vsA+/0AAPv7CPv69P3o+QD5+/36AAD3+/sA+uv7+/X4+/v4+/X3+xr0+/oA+vn7+PoP+hP79wD6+/vo4fsA+/b5APf5+QD4+vv7+foA/vsA+/n8APv4+/j6APsCAPr79/r7+/sA+/kN+gAA+wD4AAD7AO77APv7+QD7+vr7+vsAAADa+fYAAAD4+/r7+/r79PT7+/v7AO/7APn7+vsA+un4+wD7APv6APsA+/oA+gD1+vr7+gD7APrx+/r7+/v58AD7AAD5+wD79wD5+/r7AOj4AAQA+/v5+Pf7APrwAPj7+/v7APv5+/EG9wIA+wAAAPv4+vsA+vj7AADx+gD6+QD2+/kA+xP7AAD5Cvv6+vn5+wAA+vv78wD6+/oA+/r2+vv7APsA+vj7+/v6++8AAPv6+/r7+/rz9Pvv+1n79wD8++r6+fkA+wD6+/oA++X7+PoAAPoAAPv0ALgGBvv7/PD7AAAAAPj6AAD6ABD5+v4AAPfp9fr59vL5APoS+vr69fn7+/v4+wDf+/r/Ffj7ANcA++v7APv5APj6+/Xu+wAA+/v7+gD7+/r2AAD5/AD6+vr7APr++gD6+fr+AAAA+/r75vkAAPEABgD7APIb+vv59foAFfX4+wD7+QD4+/MA9/v4APj7+gAA+/v7+/r7APL6APn6+/X4/wD7+vv1+vsA+/Xy+yX7APr5+/sAAPf4GPkAAPsAAA7p+/v5AOj7+QT8AAAEEfsA+wD5/PoAAADtAPf7+/sA7/sA+/r6+gD6+/f7AP36+/r2+vP7+/j7+/r6APYA+AAA+/r7+vsP+wf7APv7APsAAO8EAPoAAPn67vn6+/n6C/H7+vv+AAD9+gD7AAD4+AD5MkkA+/gA7/kA+voA+vv6APsD+fv6AAD68vv7//n2+wD29/kAAPoA+AL78QAi+Pr5APwA+vn78fn7+wAA+vv6APr5+wDp+vn49/v79PkA+wDw+/r6+/v79AD5APv5APv7+gD7+/v7APoACPv6+/r6APsAAPj7/Pj7+/j5APb6+/n76fvaAPwA+u0AAD76+/v7+/n79voAAAD7+wD7+/b6+//7+gD5+fgA+vgA+vv7+/r7AOj6+goFAPsE/fr4+fv3AAD39vsA+vv7+Pv79e76+AAA+vv79fr7APsA+/kA+vn6APsA8vsA7/n7C/sA+/v6APLw+/sU+gAA+wAA+voW+/n7+wD6+Pr6/AAA5/oA9Pr5+/n7+/P3+/L6APr6APv7AB37+vn7+/v7+fv59+sAAPkAAAD4+Pn5APkI2vvq5fv7+/v5+wD7+/sA+vj3+fD6+/L7APkA8wABAAD6+vv7AAD69gAAAPv7+/r5+wD6+vv68gDx+/ju+RP5+vT6+/v7+Pv7+vr7+vr60QDy+vv7+/oAAPv2+/bn+/r7+gD6+/rx+/v7+vv1ACMA+Obv+vv++/X7+vf7+wAA+wAA+vsA+/sA/fIA9Pb7+fX5+/v7APr7+vv6+/v7APsA+/gE+fv79fYA+vv7APP7/PsA/PP79wX3++z38vgAFPr6+wD4+/r18PsA+wD5+/r79fv6+vr7+vrk+wD7//n5APr7+u34APsA+/b76/f5JfX7+QD7APv6+wD/APv7+vsA+/v6APkA+vv5+wr4+/AAAPv79vb6Cf/2APv63/gQ+vYAHPoA+vsAAPv3+/v6+//1+/z6B4EA+gAA+/v6AAD6+gD8+/v7+/sy+Pj6+wf7APgB+wDq/PX2+/r1APsA+/z5Fvr6APf2+foA+vf7+wAAAPr1+/r6AAD7++77+AAA+/j5+/oA+/gA5/gA8/cA+/sAF/v5+vn6CQP5+/v7APcA+/v8+gAA+vv2+vf7APv69fv6+wXtAPv4+fUA+wAA/Pv6+wD66/UAAPr6+vr7APkF+/jrAPv59yL7+/fs+/v7APoA+/j6APsA9wD6+/v8APoA8vv6+gD7+vkA5AD7+/sa8/sAAPr28wD5+vv5AP308AAA9fv5+/r3+/v6APoAAAAA+wAA+vD7+fn7+wD4+AD6APv3+/v5APn4APr7+vv7/Pr6+wD4AAAAAPr7+fr5APr68vsA/AAAAPr7AP0A+/v6+/r6+/kA+zn79/sAAPsA+fwAAPj5+fv5+foA9vv7+vIA9QD78Pr7APv7+wDy+jAA+vv7DfoA+gD6ABMAAAD7/QD69gD5+gD6+/X7+/r7+vcA+wD7APX7APv49gD2+wD79Pn7+/z74wP7+ff7+gAM+/v5+/r7/PoAAPkA+vv7AAAA2wD9+/v/+vvu/voA+fj7+wD7AAD7+/v6+v76+wAA+vr4APr0+foA+fv5APr7APv5+/n5AAAA+/v7+wD9+fsAA/vv+vv7+vn7+Pv7+vgAC/r7+vP7+/v7++wA+voE9Pv7+wDx+wD7+/v58vn7+wD78/v8+/f3AL37AAAI+BQA+/ve7vr3APv29fv5+/n5+vsA9fcA+AAA+wD1+gT7+vsA9/YA+wAA+wAAAAUA+/r3+fv6+/gA9xj3AAD6+e/9+/v5APr6Dfr59/T29vv3+/YPAADz+wD5+foA+QDqJgD6AAD78foA7vv6+AL67vkA9/sA/Pr6+/Dz8fr7+/n7APj2+vn7++z4+vv0+/r7AAgAAPv6+/v4+wD6APsA+wD58f0A9vr7+voA+xUA+QD7+/r7AAD6++4A+voAAPwJFwD6+/rq+vv7+vj7+/f69/v7APgE+fn6+vr7K/wAAPv6+Pb4+fsAAAD6AAD6AAAA+AAA/Pr2+/b7+vn7APr4APv7APoA+/r5+vv94fr7+QD9+gD4D/by+hn7+Or4APv7/fv3+vn5+vr7+vr7+wT4+wD7+vr1+wD7BgDzAAAT+/r7APvw+gAA+Pb6+Pj7APgH+gAAAAD6+/r5APr5DQD6+QD7+gAA+wD6APr7D/v38/P3APr7+vr6+QD1+/v7+QD6+wD7+gYMAPv79/sAAPv70xIA+fn+9gD9+/r7+vL2+/sA+/v6APv6+fv4Cg/6+/35+wD3Dvv6+/b5+AD/+PkAAPv7/AD3+gD7+vb3APoA9/r7+AD6+/sA5vv6APr7+wAA+wD6AAAA+/n6CvsA+wD++AD5+gD5+/YA+/cAACP7APv1APr7AAD7AP35APoAAAj29/v7APr6+gD76/37APkA+w37APL69vwA7gD++cMAAPj4+/v1+/r7+gD6+vsA+wD3+/v7+fr5APv4CwD5MAD0+/f6CfL7+/v7+/75+fv3+wAAAPsAAPrvAPv4+vv5+xMA+/v7+wD73foA+v/y+Pv6FAD0+vsA+wD6APr4+/j89gAA3Pr7+gAA+gQA+vwY8fH7+Pz4AAoK+/r6+/r7AAf6+gD5+/kAAPvxAAD4++f79/r6APny+vr6+/r5Ivv2APv7+/L5+w76+vn0+gD6+vsQ9fr6APoA+QAA+gD7+Ov6+vrzAAD38wD6AAD9+vsA+wAA+/r6+wH6+ufv8gAA+/MA9PoAAPv7+fv7AAD7APsW+vIA+wD7+voABPn7+/ruAPv39wAA+wD7APv6+fr3zfr6+wAA7fX7APv4APr7+Pr7+voAKfr6APv7+/kA+vj3+vwG+vP7+QD4+9779vr5+/sA+vv7APv3AAD7+gD7AAAACvj7+fr39vv8+fblBwD7+u/6APv3+gv6+PEA+/b78Pv6+/D79Pf5+Pb7+wAA+vv3+/rz+/v6APsA+wD6+hDrAPb7+xXv+wD5/fv6+/oAAPn7APr78fH7+/nt++37AAAA+/IA+/oA+voAAPf5APkA+AD6yPsA7/v49AD4APP5+vn+APMAEO8K++P7+/v69/v6+fgA+QDy+wAA+/j6+fP6+wD7+vv59fsA+/sA+Pj5+fv59wv6APz6AAD7APv7+/b70PsA+wAA+wD5+/sA//EA+wD7CPr5AAD7+vv7+/j38AD7+fgAAfgA+gD7APv6Ivv7AAD6AAD7+vb6AAD7+vgAAPf8+/T99AAA+/b7+w/7APv7+wD59wD7APH6+/z7+wD69wAA+Pv5+/v6APv4+/kAAAD7E/f7APUAAPsHAPj7+/rz+vv76fn5+voA+/r68/j9+wD7+dL7AAD4+v779vv6+wDu/vsC3/v5+Pv7+vsA+Ob2/QD7APv6+vv6+/oA+/v79gD7APsA9/r7+fn6APT69gD79vv7+/r7+vb0+vr7+//7AAD7+Pr2+fsjAOnxAwD7+/j49gAA+fr5+/sAAPr4+fEAA/j7Lvv6+/sADPv6ABr6+QAA+/ro+vr69/n6+vv7+gD69wAAAPv7APv2+wDu+/sA+fv5+wD7+wD2+wD6AAAAAPv6+vfvAPoM+/r6+gAA9fv49/j+AAD6AAD75fsAGvsA+/sA+vv7+/j1+vr3LgD6+wD3F/cA9wD7AAD1APf6APj6ABcA9OgA+vr6AAD58foA+fj7+/r7+/j6+/sA8/oAAPb7APn7AAD2APkAAPsD+/oAAAADAPsA+wX79fsAAP37+vcAAAD4+vr6APv58QDu+vv6+vn6AAAA+vv58vcA+vrr+vn6+/oA9QD3+/v5+Aj7APv4+QD7AAAAAPf6APr7+wD6+wD7+wAA+/vwAAAa+/v7AAAA+xf3+vsA+gD0+vr44Pv68uoJ9QD78wD7AAD78Pj7+/n7APkAAPj7/Pcb9vb7+vn7AP34+wD5+/r6+/n69v8A+wAA+u/1++z6APoAAPr7/Pn5+wD7+/oA+wAA8vsr+QD7+gAA+fv7AAD69gD7+vv79gD6+uj6+Pv7+/oA+/v3APv4AAD7x/v7BAD6+vv69vr7DfoA+/sA+/oAAPr7AAAAAP76AAD6AAD7+wD6CwD3+fgA6vn4APr5+wAF/Pv6APvf+wAAAPoA9/oA+wD7+fcAAPkA+QD6AAD6APr7AO37+gD7AADx+/f74fn57QAI9Pvz/O0A9/oA9/sAAPn6/PX79/n7Afv7+fvt9vr6+/sA+Pv7+fr67gD7+/rm+wD7+vr2+wD69/gACwD6AAAAAPr6APb7+/r7+u77AAAg+voA9fgA9/oA+/v7+wP7+vMA+QD6+v4AAPn4+/f7+vv7+/r5+iT7AP31APj69/r17fX6+wD5APv98wD6APv7+PoN+wD/AAD7+yn7+vr2+wAAAPv79vEK+fvsAOUAAADg+vn2+/v77fvt+vsA+Pr7+/v4+/v7+/r8+/v6+vr1+/v6+fsO+gD++gD4/fry+vv4+gAA+QD3+y77APfz+/r7/wDx+wH68/v3APv69vr7APsA+wD78v76//r5APv7+vv6+vr79foAovv/APn2+/sA+fv7AAD4+REA+/v69vv6AAD4+PsA+/v4AAAN9gD6+fQAAPoAAPv6+vr3AAD6APr6+vv6+wAA+vv7+/kM9fv7+vj7+vgA/gAA+vr4+fsABfv7+/n1+gAA/ff7APsA+wD7+/X79PsAAAD7+gT6AAAAAPoA+/nt+vj6+fv6APsAAAD6+/j6+wAA+wD4AAD7APn7AOn7+/YA+vv4+/T5/gD4APv6APr29/sC+gD7+AD6APv5Dfv5+wD7AAAA/fsAAPr7APsA+gAA+/v6+/sA+vcAAPsAAPYA+gAA+/sAAPv7JP77APn64PoA+fn79/r7APj5APsA8vv5AAAA+/j7+fsAAPv7+gD79/MAAPX5+vsAAPr6+//6APoAABf49vv6APv9+Pr4APkA9voA+/r7+vv7APb68/r77QD7+/v79gD69Pv59/v79QAA+/r7+vYYAPv68vf5+vv7+vT29gD69f/49+74+ADyE/r7APQA+wAAAPsA+vv58f379gD7+gD6+/oAEvr3+gDv+gAAAAH09wD7+vgA7fsA9PsAAPr79/oAAPYLAPsAAPsA+vYA9R36APj0+vsA+fv6+wD7+fvv++34APcA+/r4+/sA1/v5+/X9+vv7+/v6+fb4+/v17PUA+/L6+/f39/cA9wDiDQD5+/v6+wD7JwD6+QwA+vv5+/n6AAAA+gAA7/v6+fsA+xr7+/r7+/j69gAAAPkA+wAAAPv5+wD78gD7+fgA+Pn6+/v6+vv79fsE+/v7+gAA+vIA+/T7+wD6+/b5+/b7+/n7+/r69vv3+vr4+/sA+wDz+vr5/PsAAAD6APP2APvxAPv7+/v7+wD8+wIAAPv3+gAA8/r7APoA+/cU+/r+Gvr79AAa/vv5+fv7APr2APv7GPP6+frz+wD69/n6+vf7+wAY+/sA+w0A+wD7+QAAAPsA+/r7APL0+wAA+/v78RD2+vr6+voA+/v5+wD6+QD5+gAABvX7+wD1+vcAB/D7+/L6APr7+/v7AAD7+vr7+/cA+vj3+wD6+/v6+/r7+/oA+vwA+wQD+vb6APv7+gD7+fv5+QAAJPsA+wAA+/sA+u77+AD79vv0+PP7+vr7APj7FAAABgD6APv5GPL5+wD7/PoWAAD3APr5+/v5+gCzAPb6+/T5APv7+/f29toA+vMFAAD7+/v4AAD6+vT48Pz0AP36+/Dw+wABAPv7+/sAAPn7+gD7+/v7+/n5AAD7MPET+vsA+/v49u71F/v6+QD79Pv8APcA+gAR+fr6+vv6+/z7+/r7+vv5+/r5AP4A9Pj4FwD7+fv7+Ob1+vv5+/v4APr7APX7++f4AADt+/IA+vj74fsAAPv8+gD5AAAA+vv6+vv7+QD1AAD2+Pv6APvw/AD4APT3+wMH+gDs+fr7+vn6AP76+/gAAPv7AAD+APr6AAAA+wAA+/r7IvUA+voA+/vg+PoA+AD6+gAAAPQAAPj7AP77+wAA+/r6+/sA+/b7+u4A7/v4+/v7+/j79vsAAAAA+voAEeYA+wDnAPvsAPL6BPgABgD7+wAA9/f7+Pr7+/oAAPsA+wH4AAAA+vgA9/MA/AAA+/P6AAAM+/sAAPj5AAAA9wD7+gD7+PoAAPf6+AD6+xQA7fP78fr7+/sA+/cAAPoA7/UL+/sA/gD58AAAAPsAANb7AP3v+/EAAAL6APr6AAAA+vn49fn7+/n7+/b6APv7APz7+/X7IfoA+fn9+Pv5+RH/+wD69/0AAPjv9vv79/r6+wD6+/v68QD7APf7APr78vIAAAL7+fsA+/v68vf4APv6+fj68QD4APv4+/sAAPv7+vv7+/j6+wD7+fH6+/n4+QAf+/v6+/v7+/kA+vr7+vr6+/oA+/r7APX3+vsA5voAAPs="
    },
    "control-event": {
      bias: -1.02,
      step: 599e-5,
      named: {
        "alone in the answer": 0.72,
        "another event": 0.19,
        "another state": -0.49,
        "behind a state": -1.11,
        "control event": 1.22,
        "control state": -0.61,
        event: 1.22,
        "event-noun": 0.69,
        "first of the answer": -0.15,
        frequency: -0.61,
        "guard-removed": 0.92,
        "guard-verb": -0.32,
        "head-event": 0.58,
        "later in the answer": -1.46,
        "lead ": 0.07,
        "lead ,": -1.14,
        "main event-noun": 0.97,
        "main frequency": -0.52,
        "main guard-verb": -0.65,
        "main head-event": 0.32,
        "main negated": -0.47,
        "main negated-safeguard": -0.33,
        "main negation": -0.69,
        "main negation-safeguard": -0.48,
        "main new": 1.03,
        "main nominal-other": 0.31,
        "main nominal-safeguard": -0.46,
        "main past-safeguard:input": 0.76,
        "main past-subject:input": 0.65,
        "main past-subject:outsider": 0.43,
        "main past-subject:thing": -0.63,
        "main past-verb:change": 0.5,
        "main point": 0.71,
        "main present-subject:thing": -0.23,
        "main removes-guard": 0.63,
        "main safeguard": -0.66,
        "main safeguard-part": -0.74,
        "main scope": -0.66,
        "main subject:outsider": 0.74,
        "main subject:safeguard": -1.03,
        "main subject:safeguard-part": -0.25,
        "main tense:past": 0.71,
        "main tense:present": -0.45,
        "main tense:present-passive": -0.99,
        negated: -0.81,
        "negated-safeguard": -0.53,
        negation: -0.74,
        "negation-safeguard": -0.49,
        new: 0.72,
        "nominal-other": 0.37,
        "nominal-safeguard": -0.47,
        "past-safeguard:input": 0.99,
        "past-subject:input": 0.98,
        "past-subject:outsider": 0.56,
        "past-subject:thing": 0.75,
        "past-verb:change": 1.29,
        "past-verb:input": 0.62,
        point: 1.93,
        "present-subject:thing": -0.61,
        "present-verb:be": -0.39,
        "present-verb:other": -0.34,
        "removes-guard": 0.71,
        safeguard: -0.37,
        "safeguard-part": -0.62,
        scope: -0.69,
        "shorter than 14": 0.22,
        "shorter than 4": -0.54,
        "shorter than 8": -0.59,
        state: -0.61,
        "subject:outsider": 0.69,
        "subject:safeguard": -0.74,
        "subject:thing": 0.23,
        "tense:none": 0.05,
        "tense:past": 1.18,
        "tense:past-passive": 0.83,
        "tense:present": -1.01,
        "tense:present-passive": -1.14,
        "verb:change": 0.46,
        "verb:other": -0.21,
        "with tense:none": -0.63
      },
      grams: "+P8M/PsAAOsJ+wD7/P77/AD+1/APHwAAAQD4APsABgDwAPv7+Pn/+wn67+8jAPv5APQAAAEAAPz5APsAEff2B/kKCfwDIQX7+/kCABIA+/sAAPsAAPsKAAAAAAAA/BMA+wH7/t0x/AAABAXr+wAAAP3x+fv7WwQJ+/n7AQAA//vO98Xs/On4+8r7A+0dp/svCgD+9hv7BPz2AAAA+AAA9OL7/Pok9/sI+CAJ+wAAAAD2APsA+/wAAAD3/AD7ACz83u/7+/QCAAD7AAcA/gAA/vv7AM4A+ACfABT7+w3+9u0A//7//jj7/PsAAAID+9QAJPz39v0B/QAA/P8AAPcD/wD2BAAAAPsODu78AAYA5/bzCfsA+/z2+gDs9RAAAADo8vsA+/v7/Rja+wAFFwP+7QAA5/z++/4CAAD0+wAA+vv0AO8A7wAAAAD2+/v+AAD4+vvo+/wA+/8A5d8AAQAY/gAA+QAA+xcAAPrWAPv8FQb5Av///wD4APwA+/ok++kH5Rb48gAAwPv3+QAAC/v7CAH84QL6AAAA+/wA/Pv09gD1ANoA+gDyAPsA/roAAAf6++oA+fr4/gIAAAAGAPz1+wAA+yL3APv6AAADF/gG+/EAAPoQBfj2/gH3+wn6APz7GPgA7Ar7+wAI9fv+AAAA+/v69Q3vAACgwvD7AABsAAML/Psl7dv//gwA9+b7AAX6AAD7/+j8+/0NFf378fYA/gAA/xcC6/8A+wAAAPwA/fsAAAD+BP38AAD4AwD8AAD77f4F/P8A6AAP+QAAAAADAAD9Efv7+wAAAPv7APv3APQA/AD8BPv/NQAAAAD7AADS/f35FPDCAP0A/vkAAPb28/wAAAD7+wD7APv8/gD8/gPb7/sAAPv37vr89PsA/PsAV/H+BvpNpOQABvz89PjOAAAABPjwAPvI+vkAAAAEAP32+fz7BfoWAPr6AAfz+wDmAPsD+QAAAOftAADPBvv7AAuz+wAABgDpJvAA6fsA+gAAAOYA/AAIAwDv+/sAAAMA//vtE/oA+wDi/gAD/vzV9vv8AAD6APUAAP0E+/sA9fsFFfIAAAD/+/wAAADs+zwFPBr7AADqLfP2BADbAAD75+wAAAAAAPwA/wD78Pv7//sW/v/4AAz7+/P/9vwA5wDw+fv4AAT7APsA1AAAAAAA+/sO/QD89QD78w7V+/kOAAX78fwAEPvwABj+Cuf7APf7BAAHAPzJ/AQAAAAACAAlAPsA+vvf+wX79wATAAAA8PcIAAAI8/z4/wAEAPv6AfX7Af7/9wAG+fsMAAr6+/v3AAHyGPj8BfoIDQD2AAAAGwD9/PwA1PsA/QD6/gD9AAAAAO/gAPsA7wAa+wrYAAAG/foA+/sA+wAAAwDtHfQAAeyoAAADCgAAJgD7+gAD9+IA+/z7AAD7APsAAAD7+wD9/RD79+z64/0AAAD7/O0AzfQEAPoNANb++9UR9AQAABPn6/juEQAAAPsAAPsA9Obv8P0A6/4A/AD6AAr7EwAAAAAAAPz58fnu+wAABQAAB/QA+wAA/wcA9AAAAPv7+/wAAPEG9QD//xYA+wD+BgMA9PvvAPwA+/X8APXo+An48vv4FPv8+fz3APj3APsA5f77+wAOA/sLBAD1/AXrCgAA9/ru9vsACQD7/QD6/gD59vgNAPv7AAD58vsA9vz8/wAD+wr7/iAB9fD7+/z77wDxDPv8A//7//0AAPj5AAAAAPv6+/Yf9/sD+PoA+wLq4+QAAP4LAPjz+wAC6ADtAAAARfYAAPcQ3PoA++oF1s0A/PsAAfvz9gD++wD78gD79/vv/vX7HAD85/bzAPz5/vT77QDt4Pv2+/oA+PjsBvj7Bvr8AP/7++zt+/kMAPkA/vr44PD67gD8+QAAAPwC4MsS/vH+BED7+RoAAADC+/vnAPv4APz+AfQS+wAUB/nz/AQAAA75Dvv+AQD7BQv+3fvVAAAA/PsA+QD/AfjxAPoAAPr2+wAB+/0A9gb81P8A/gAAAAD4AAAB/fz7AADs+/f6wOYA+wAAAAAA/AEAAfnw+gD3APb99wD29PYHCPr8+wD8MAT7AAAA9AD0/wAUUAoA+vv8/gD//CMd8gAuAAD9Bvv7AADz/OD7+A4A5u36AAAA+vfn+wD7/gAQ+vzU+QAFAPcO+vv57Pv7CAn75fsA+wAB+wAA+ykAAAAGBAb7+wD7Cen7//8ACPsp3fv3+/sA//v59gAAAP/1AfsV8/0A/fv5EPv+APkAAu0d4Pr7+/ogAf8AAAD7AAD7EwD4DQAG9vX4AAAW6wD4+QDvAPsAAAHy9QQA+/oF+yAAAPX7EQDkAAAA/gD8//HzAAoCAPrvBykAAA8ADwEAAAD0GwD3+hcA//32APsD+wAD2wDg+/r92w4GBOUD6/sIABX7B/YmAAD5+/Du5f4MA/v6AOcA7fwA/NsAHAAAAgD1AN0F+gAA9/AAAAbJ+vkA6wD2APv7AO759Pr9+voAIAD+5Pv/BQAA/sD/9QAB+/4A7/YDBvvk+OwA+Qz/AAwA+wAA+/fq7hIE6QEA/wDs+/oA4fsADe8Q+QAB8vv7+Pv75/sAAADqAAD7/wv7+fv1DADYB/sAAPj7/9cEtP/8AAD9APz5AAUAAAAA+/v7APUA+wAAAP75+vgH7vsA+fz78fX6+vX8Bf0M4wH6AADz/P4aGQAA+gD7+/UA/wcA+fr4+voAAAMACwEAAPz5/ADn+vYAXAD7+wIAAAv9AAH6+AAAAAD9HQAd/AD65vskAAEA5/r5AgAAAPn6+iT0FP77GxzuAAD9ABv5/PX59QD8/fIC+QD97PQA9/viAPH/AOL5+wAAAPsAAAD7/PoAABf7+/cA9vz/AAQV7v/7AAH+BAft9+b1EADv1ADvAP4A/vv9887zCQX4+wDq+wAgAPsA/gD7+RP8Avn7/PAAAAD5AAEA+wYA+/r5+wAA/xX+6AD6AQD7+wAAaQDjANr7AP70+/sEAd0EANvwAPwK/Pvo+wDxCAD76O8A+OcAAAAAAM3/CwAAAAAAFPr1+hf6APgA/QAAAAMAAPf6D+77E/vu/PkA7AD7HOz89PH//AP5+AAL9wf6Bvf7+fvyAQD9AgD7AAUEAADlAPn1+/v7APvs+QD5FQwL+/r8ABDt+gD9AAAA7BXrAfv8AAr8APsAAPgw7QDu/gAA/NYF/QD0APwA/AD7APsAAADz6/sJBC72Ix77APj3ABYK+/77+w32ElEA6wAC/Rz7+PcGGPQE0f38APcIBgDxAPUg+wAA+/gM+vsSA/z7JvsAAPUG+/gR8Pv/+/v77AAA6vsE7g76APsAKvIA2/8AAAAA/RH4ANn7AAAY9/8AAfDz6AAA+xEA9/v68PzuAAD+BPz8/+cB/BAAAPYACf3rAPvvAAP+CADzAK789h372PL2APgGBTMP/v77+/ojEvf2rgAA/fsB+vL9/PwzFgn5APz7AgD5BvoA+/8A/fgA/AgA7xMfCPoOAPsA7dEA8vsI7xgAAPsF6QD7+/jwAOLoAPv4+wD7/Pn1+wAAAPsY7gP8A/sAAAAQ/fv55gDJ+wAA+Qv79/v7AAoF+/X7BP8AAOqlC/cSAPf7ABcT5P8IAODp0wD78gAA7AAH+fj7+/8AAAD9Avv/CAAEAPgH+/v7AtTo4fz7LgAD+wD/7ff7AOH5APcN+QDF+/UTAADwBPvvAA77/QD+4AD6+gD39wAT+9T76D4AAfzs/QkA9wAK7fsm9vT4AAD0AgAN+/YbAAD7AAAA/Pz7CfwA+v4AAP38APv5APwF/AAD+/odAAD/+/0AAAf7+/YMC/vhAAz6+/wPBvoA9PsA9gH3+/v8AAD9Dfz58fsAIBE1AP739QD1xPX7EQEA+wEAAAP7APsNAPn3AAD7ABcE/wb89foA/Mf7+wAA+wD7AAD6ANn7APv7/AD8+w4A9AAAAADx7QEAAACi+/4D/Q77ABf2+/v7APH6ABn+AfgAAx8HAAD7APj/AP0AAAAA+wD1/fz/+AADAP/8B/v7AAIHEAD8AADs+gD78gAOBA4AAAP8AAUA/PML+Qz8AAIKAOsA9xQIAPsO+h3e/PwAAwAAAPv2DPoACuL6AAD5/ADz5gAI+/wA8AP/AAD2BQD4FwEY+gAAEf/77QAB9vsA+/nwFfsDAPoA+/v79vv7/B0AAPcc+/77+/r56hcc/Bb7BQAC/L8X7fwAAAD7+PoA+hT7CfgAAPwAAAULAAb7AAD8ACf6AAAAAPD1AAD6AJf4/AIAAPMn+g777f77APz7/P/vAQHmAPvpAAAP+wD4/PrcADUAAN7iAPz5AAj8/N2T9AAA/PsICwAT+/b6AAD8/QD1+/UAAPv7/ADRGvvnAAAA+9z6/SYAAAAACAD7AOPs/Bzk6/YAAAYl+wAHAQD6++kA+vsjAP34AwAA+wEB+/f6AOj5AP36ABz1+wD7+PsN/vwA+xtQ/AD8AAL8/QIAAAYK9uoAAPsAAAD58vQDAAsA7Qn5AAD2A98A+wD0APwAAAAAAMr7+wP75QwA+/n7GAD7+fcjAAD9+/v9+gD7/Pv7/OvgAPsA3wAA9fr++/wAAgf7AAAWAAAAAPr1AO8AACL1APT4AAL6/Pr7AwT3AAD38wAAAAAP/QAQBwUA+/cAvQkAGfsAAPzpAP4A+/r+AAAt8P37+fn6+wD7+Q8AAPEA/P4KAQD7AeLHAP0AAvf39iL7+QAA9/v8AP7r+wDV7/v18wD96PoA+wCz+/L5APv95gAEAPv6APH8/QD7K/gEAPoAyQL7+fj4APsAAPsB+/v5DvwJAPkNCPz7Gf3uAPwA/PUAAP37APz7/fL8A/8AAAAD/QAAAP/6AAAF5gDdEQoA8/sA+/f+9xzVACz8AQ3yAPv3+wD57/X8AAAT4AAA7vr/APsE7On89QAA+/z7+/37AOkA//oA+wEAAPoA+AUA///7J/sA/Pr6ANek+vf8/AAAAAAA0/0A+wz+AAAJ/PkBvgAAxQEABRoA/uP7+igN/CL3APsAAP0DAAD85r0ADAT7Nvn8+TEAAAYAAAD3AfAMAPwnvv8G6/v7/gD6/ADw/vYA+fP/Hvv++wD7AOYA/wADAAD1AuT7AADl9gAAAPn8//AO+wD8+/saMQD4++bM9/oy9gMK/PYAAu4A+Pv6CfMPkwAQAfoAAAQAAPzy++4s9vb7/QD/BQbg+xX7EvsAAPsA9vgCDPoABfP7DPoC+wAA/AAAIfIABgAA+BUA5vgD/An++/oPAPv79PvV9vnvAAEA/O0A9QD7FQQA/Tb8APcEAPwA/gv7+/r0+xAMGv0AA/zyEAD37vL7CgAA+wDw/Pz1JfX7AAgC9tf09gAA+w3zAPD86d8DAAAA+z8V9/Po8vz7+QD7AAPp+wDxAOkA/voA+/v7AAAA2OQc+SQB/NwAAAD77w/96tbuAPr5APu8/L4AEw4A9AEAAPsp+/r77/4KAPsA++kA/AAA+/vvAAD3+gDp/Of7/fwA8g/6+/j7AP79AgADAPH49wYMAPsAA/v/Ei3wABb2DO0A/e8B7wAAANX3GfL2AAD2/t//ywAAAP8c+/oA7O8AtQ4A+QAADAAA6P3gAfrgBf35AP0AAA8A+v37+wAA/QAW/AH8APv38QP7+QPiAPYE8AsA/AAA7v//+wDb9woAAPLN+v31APsG8vgqAPv89Pb7+uoW+/v8APoA+voPAAoA8gACG/z6AAgA2g38/wD7xPUA4AAJ9vuv8/8AAPv4IwAE9fr5APruHAAA9P371Pv/8gABAPYAAAAA9AAA/R7U6PL+DQDz4QD4APwC+/z6ADf5AAr6Afz7+/jt+wAOAAAAAPz8+/v5APj6CfwAAAAAAPP7AAMA6/v7APv88vgAAAP/C/sAAPsA4fgAAP0KF/oAAf8A9wj7AwcA8AAF/Pz7APz7AwAcBVIA/f4c/AoACgAIAPsAAAD8wgAAAgAC0AD0+wDzEvv7FB4A/ADqAA77APwhHgD1/AD8/gD7/vwAAfkM/Pr8+QD7/AD4+wf6AP0AAOsAAPj8AAAAwwD7+/cD+wcEG/oA+/f7+wACAAD8+v3+7g0B+wAA/PbyAP0DD/4ABej+APv7APsc/Pv4AAAA8/v++wAA8/UA0vj59ez8AO/8+vv+BPYA7v77+dH4+vsB+/wABPsCG/v3EQDP9gAMAO8LCQL7+QD7DPv79RH5AGTxAAAA++sA//DsKOkJAP388wb2AP0C/PsAAQUA+AAA+wAs9gr2+/sA9vIA+wAA+gAAAPgA+9X0HOr5+/0AAOXqAAAOGA0E+/v2AP7iDPn+HQIA+fv48yf/AAD77gDygfEA7QC0+QD8AAACEfwA6Pzv+wDY7fgA+vwA/v78+/kFBfD6/PkBANvf9/P4+wv7+/o/8v8AACwAACD3APu+CgD7APQA/QD8r/wAExD3+fsAC+oA/QD2/PsAAAANBPUA/fwAAP0ADgD7ARbsDfv3/df6AvD7D/v7AAAA+P8BAvj72PgAAPoO+BD8JgAAAAD7AAD7AAAA8AAAAOH59fr86uT9APT9APsFAP0A+/vu4vcA5P378AD7/QD+5Pj//QMKBu75APv2AAAG9/vy2//kAwAFCtit/AD7/Pv6+wD8AAAKAAAB//wCAPz7+gAAzwT8I/T8APwE5wAAAAD9BQITAPw6DgD3AQD/4gAA+QD/AOn51OQHFPjyAA4A9wTuAQAFI+j49AAB+wD/+/D8AAD7+vsAAAMB1fsA+wEAEQAM+/r7/Pf5+/oA+/kWAAAB9fvI+/YA/AD/+wD7/fz8ABnV+gD3E/kAAPz9/AAP+AD6+vPqAPsA+/z87QD7+PsA4f/zAPz7+wAA/AD3AAAA/vv5+/0A+wD5CwD8+QD2+/EAGvwAAPb7AOXjAPv+AAD8APfoAPQAAPjysfv2AP38/gDyA/jyAAYA+/4AACEECAAA6wAA9pMAAALp+/vv+/byAwAA+vsA+QAW+/v8AgAHAP/37AAN9gAu/v8H+Qn2/vsAC/z3APsK+AAAAPsAAPv9APvR+/sM/B8A/fvv+wD73wYA++rt4fsBDwAAD/sA8gD5AO3i+yL4/AAAlc37/wAA+AUA9wH7/fz9/ADbAPoB/Pv9/AP7AAD8GwAN+vsAAAMAAAAl+wD9AekFAPsD/fLuAOv4swDvAPz7+PTz/MT8DgIA+gAWDPvzB/wLAAgAXwAACgD8EN5J/vsDAAD8+gD8AAAADBwA+gAA+vX9+wD7I+Xv7QAA+hcABgAAAAbk8gD7AAD9APsg++sA8QAA8/sA/PT79vvxAPr2AAAA/AD7APv7/v8D0fv7/AAA6fr8ABYCAPb77Pv++9QAAfz0AP33AAYA+wsTCPbw+PL8AADz2yP7/Cf5+wUA9/wBAPv6AAAA+wD7AAAA8xL38vv91vsAE/3xAAD9wwTZAPvxFfvnAwAA+fIB8AAw+9n67Q0A9QH//AAAAgAF+/wI+/zmAPsABAADFwAGAPX7/wDf9QD7+f76Lv0AAOf4AL/7K/v7+wAgBwv7AAAAAAUAAAMABfwA+/nnAPkAAgD8PfoA6fr5+wDcAMsAAPwBABEAAsLv+CQPEAL78/sA9vcACwAO/AAA+w8A/NQJ+wAA+vvrAPsA+vsAAAoC9gD+GgDIAADrAAADAP/x+1QENfcA+wAA+AD2APsA+g8A+gD7APf6AAD7Cf369RH47gD89foAAA0ABQD7APIBAAIAAAABAAL7/9j7AAD29RwAAOEB/ygA7gAAAP/7+/v/APH7/QDsCgD7ABcC/Pz7+wD7IQAAE/vtAv/7APve6/8AAAAA/BL+ACUAAAADAAD4AAgF+/v7/vsX9voA/vj+/fz79gD8+CYCAAD79P/2APj5+wDc8ADT6fn+CAD7++IA+/fpAAD7APsNGwn7++wAAAf+/QD7APoA2wX5/fr5AAL6/gADDwD2+/8A9xIT+/z2+/sJAAD7DOMi/vwHAIqkJAD78vgZ/wAA+/vp+wAAAPLm888A+ur7/P7++/sAAPz/AAD8/wAA9vru+RH7Cvr7+v78+wD+3gAAAAn+AA0A+wDzAPsA+vz1EAAE/gDxAAD/AAAAAPrqAQAdAAEI8vj69gAAC/z16vr3AAD+AAD7zfwA/fsA/AQA/fv7+/0B++b3+wAgAADx+v0A6gD7AAD2ACX9APv/APcA6+wA+fQBAAD7Cv4A8fz4+/sAAPX5/fYABPgAAPn7AAP7AADaAPYAAAL2ABgAAAARAPsA/M0ABvwAAPz6+wAAAAAF+wP+AAD2QQDG2/v7Av75AAAA+Pvy9v4A+PPy9/3dAAEABQALH/v89RgAAPntJAD7AAAAAAT/APr7AADiAwD++wAA+hRXAAACBvv3AAAA9Pfm/QAA+ACI/c3t3gX82tAE+AD76AD7AAD7Aff7+u8FABgAAPAJAO78COny+vXrAPzz/AMmAAPqAAfx4/sA+wD8/t32AOH4APoABfv5BOf0AAAB+P8A+wAA/w77FgD7+wAA+Pn7AAD5+ADs9PsN+wD5AyP/+fsS+/sA/AX5AAbYAAD82vz7AAD4+/329vz8/gsA+wIABS4AAPL7AAAAAGXwAAD8AAAPDwD8CwDfCPcAIfz8AAnv+wDu+/v7AADlBAAAAA8A//8A8QAA/woAAP4ABwD7AAD8AOsAB/X88gACAADX++X7F/YiBQAN7gEFmNAA1wkA/fsAAAz8G/v7+v0U/v37+/r54Pvq/PsA/xj88/37vQD7FN7JAAD76xT/+wDwIPoA9gATAAAAAPkRAPkF9f7T//4PAAAA9hIA5PQA2vcA/PwA+wD7/xgALAD57wAAAPcA++8G9fv8/PMBDvT9AAD7AAfsGPv+yRwGBQDuAPv8/AAHAPv32gn7AQASAAD4+/f+/O/pFwAAAPoM79AAEv7AABAAAAACCPvvA/v//vz44PQA7P8AAPvrAPH7+/kA+w7//PgC+/MAC/H48gAA9wAJ+/sD9fz2+wAA/AAE/CLZAAPm+v/y+gDS+QX68PkIAP70/fv6APsA/AD72ADxCQAIAAAA/Pv7+vje9f4A8QATAAD12fsA8Pz7AADv9PgA+/r72vsCAAABD/sA/OsOAAD5BgAVDmMAAP8AAPz6+/jzAAD6AAD5+Pv7+wAA+Pv7BPj71fsFCAb7+/wA9QAA7f74FQAA5f/7/ucD8QAA+gf9AP4A+wD7+/P7+voAAAD79/r9AAAAAPwAA/oc8+n+G/v/AAIAAAAIGMD/+wAA+wABAAD1AAj+AP37/BIA+/vzAPz5+gDuAPX8AAAI//v4DwAG4AARAPv99f7+AwATAAAA4vMAAPv7APoA/QAA9vn8GPsA+/kAAA4AAAkA/gAA/vsAAPv6APL8AO38//gA//0KG839APcAAPsA8vP0AAAA+w/8/vwAAAP7/AD29uwAAPoH7/sAAPv7+/kEAP0AABT9DgjSAO8+5gAlAPQAIBsA+/j7xPj7APT9/vv70QD/+/zmKQAWEfvVFPzx8gAA+Qb7+v/sAPMm/CP6//vy+7wIMgD7+/xK+RMa8QDm8e0CACUAJAAAAPoA+fr7HP787wAH7wD67fkA1v34IADr+wAAAADIDgD5+PwAEAAABgEAAOj79voAAO4aAPsAAPkA/e8ABO/6AAwjCPsA9/z7+wD7+foF6ub3AO8A+/8E8wAA8QD/++j5CQH7+/wIBRH9/fvlHNoAAQMH/wH6AAcA/wD4LwD5+/v7AAD9/AD3GdoAFQH6+xX/AAAA/AAAHfIT9gAA+df7+QUA/fLv9gAAACIAAAAAAP/8+wAAOgAk7v8A//Hw+iP+7wAB+f77++b73wAA++0AAPcE+wAGIQcPABP7+/sC9vsL/AAB+/n5+/sA+gAb+/rXAPsAAADxACn6AAMIAPr3+/v7/AAA+/gAAPoN/AAAEPkAAPoA+/r8+/z46uL/9QAU+fr5Dff7AP3/AAD7ABj7/RHP/QDpDxr8AQn7+wAC+/wA+/sA9wAABAAAAPsA8/X5ACAE+wAA+/v7+gDa/P4H+uYA/wD7AAD9AwAC4gAAABP7AADsEPsAAAgF+/f8APX8yvvaAAD6Cvj7/fkAIer9+wD5+/z7BP3x+wUACPkA/P716fD0APr7+wD7Aur8/QAACAMA/gAA+PsA/x75/wD+KgDeBs37/PnzAAH1+gAAAAAbAAACACXrAAD8APv1AAD5APYBAP8GHwDgAOUH/90EAPv8+/X/+xAA/gT7AADx+/v8AAAGAO70+AAPAAD4/Pvy+wAIAAD41voAAM8ADgD7APf07gj7AAD7AQX7+/sA8/vzCOfsAPv5+gD5E/v7AOsACQD1FhTCAPr1+9b0/vz68/f5/PP7AAAACPzgGwD7AfsA+BwB+wcOACT9AP/+AB/++xzv7wD29jUA+wb6MvsAAPn1/AABAAAA/AcD//v51wAnAAD4/vvvAPfJCAANAAsL+Pv7/AAG/vsA6fH7AAz7DucAAPj6AAD/APoRAAAA+wAA+/j7+wYA/AIA9gDp/eQA+gD7/AAAAOgAABT7AAHz/AAA+wD89PsA9PX1+wsA4vr8/AD63fr79RAAAAAA/PwAAA4A+wDpAPsOABH76QgA/QD4/QAA/wUiAcL7BP8AABAAAgD0AAD7/MQA+QYA+wAA8P8FAADb+uUAAAH7AAAA7gAA+AD7+wkAAPn+/AAG9vwALv0P+/sD/fwA8v8AAPkAz/4A/PoAAgD/9QAAAAQA8fkAAPs/+hMAAPr7AAD6AAAA/f3z5fb7/BX6+ggAAAD8AP38+wTt5PsA8/f57fv58QwA+gAL9PYAANz96wD8Evz//gDm+vv1BgD/ABP2AAAOFOIAAA3/9vEA++/9/gvsAPv//gD09QAAAPn8+/sAAPv4+vP7EPn5+wD7CAMU+vji+wAFAPsV/PsA+/sA8ggB+QDyCwAACun7AP/z8/QA8AkAAOI="
    },
    "control-state": {
      bias: -1.13,
      step: 545e-5,
      named: {
        "alone in the answer": 0.22,
        "another event": -0.8,
        "another state": -0.3,
        "behind a state": 0.27,
        "behind an event": 0.19,
        "by-someone": -0.75,
        "control event": -1.15,
        "control main": 0.25,
        "control state": 0.72,
        event: -1.15,
        "event and state": -0.61,
        "event-noun": -0.76,
        "first of the answer": -0.25,
        "guard-removed": -1.05,
        "guard-verb": 0.2,
        "kind main": 0.25,
        lack: 0.63,
        "lead ": 0.26,
        "lead and": 0.38,
        "main event-noun": -0.55,
        "main guard-verb": 0.36,
        "main lack": 0.47,
        "main negated": 0.32,
        "main negated-safeguard": 0.25,
        "main negation": 0.64,
        "main negation-safeguard": 0.35,
        "main new": -0.65,
        "main nominal-other": -0.42,
        "main nominal-safeguard": 0.37,
        "main past-verb:change": -0.39,
        "main past-verb:input": -0.76,
        "main past-verb:light": -0.65,
        "main point": -0.55,
        "main present-subject:safeguard": 0.22,
        "main present-subject:thing": 0.12,
        "main present-verb:be": 0.36,
        "main present-verb:other": 0.29,
        "main removes-guard": -1.1,
        "main safeguard": 0.21,
        "main safeguard-part": 0.67,
        "main scope": 0.85,
        "main subject:outsider": -0.62,
        "main subject:safeguard": 0.89,
        "main subject:thing": 0.51,
        "main tense:past": -1.12,
        "main tense:past-passive": -0.8,
        "main tense:present": 0.8,
        "main tense:present-passive": 0.96,
        "main verb:be": 0.51,
        "main verb:change": -0.44,
        "main verb:input": -0.1,
        negated: 0.79,
        "negated-safeguard": 0.66,
        negation: 1.01,
        "negation-safeguard": 0.8,
        new: -0.7,
        nobody: 0.76,
        "nominal-other": -0.45,
        "nominal-safeguard": 0.62,
        "past-subject:outsider": -0.19,
        "past-verb:change": -0.57,
        "past-verb:input": -1.01,
        "past-verb:light": -0.64,
        point: -0.79,
        "present-subject:safeguard": 0.13,
        "present-verb:be": 0.16,
        safeguard: 0.72,
        "safeguard-part": 0.23,
        scope: 1.05,
        "shorter than 14": -0.18,
        "shorter than 4": -0.61,
        "shorter than 8": 0.41,
        state: 0.72,
        "subject:outsider": -0.65,
        "subject:safeguard": 1.02,
        "tense:none": -0.37,
        "tense:past": -1.23,
        "tense:past-passive": -0.86,
        "tense:present-passive": 1.59,
        "verb:input": -0.53
      },
      grams: "//ro8/oAAAcA/gD7+/v8/AD3avzw1QAA/gAWAPsA5gAKAPj7/Rz0/er8A97MAPv6AAIAAP8AAOkGAPoA8QL99QL67/v65vH7++T7APQA+/sAAAcAAPv1AAAAAAAA+9cA/fH7+fvr+wAA8/X9/AAAAAk2Avv8gf3oAv/8+wAA99sWBCcJ+hL69iP78QLbDB7O+AD6+Onu8/f/AAAA/AAA/hT7PPzHEvsWAfj6/gAAAAD/AP0A+vkAAAD7AADtAMT6PwsT+/33AAD/AA8A9AAA9Pv7AFQAAQBPAOX7++jrCAYA/ff858X/7PkAAPjs+ywAyuYG/fsD8wAADfUAAPz0+QAB4wAAAAf86xT7AO78Cfzg7PsA+vcGBQAQ/vAA9gD+EPsA+eT7+dkM+wDU4vn0IwAA8/b8+voDAAAB+wAA/PsUAPsA/gAAAAD8+/vzAAD8+/0M+/oA+/kAMhgACgDa+gAABwAA9dwAAPozAOT53vMC3SD49wD8APEABvvy/AzxC8D+AQAAI+j79QAA+vsC7/P7Nff9AAAA+/oA+fsD/gD+AFMA+QABAPsAAvgAAPD9+xQA++v++PjsAADsANAABAAA+u//APz1AADy8/7u+wAAAP4V7vzo/fT++/T8+frrBvsAG+b8/fb3FPv+AAAA7/v78P37AAAS+xX7AAD1APrz/PvWKR733/MAFfT2AP73AAD69vnY+xzh6fT69PsA9QAA8gD7+fAA+wAAAPwA+/sAAAD06fr6AAD7+vP6AAD7BPTe9PDzAwDfAwAAAADyAADsAgf87gAAAPDiAPUWAAYA+gD57AT6swAAAAD8APv79/YA9/IwAPkC+CoAAP/8+woAAADZ+wACAAHx7gD79vs6EQIAAPr9+/f5+vsA+vEAxQT58vykOxcA+wH8CQUVAAAA8wTzAOQx9fsAAADzACET/f377LXsAO/+APcG+wD7APvoBQAAAAgLAAAK8fzfAOMz/QAA5QAc4xEAHPoA/AAAAAIP+gDdAQD7EPkA/OMA9gIE3/wA+wD97ADz/von/fn6AAD8APsAAP/8/PwABPvj3AkAAAD7/PcAAAAd99n7v9b7AAD8Dv0B+QD3AAD6Cg4AAAAAAAEA+wDvA/v78vPk9fwBAPjz9BLt//kA/QD7+hfwANv72/sAMQAAAAAA+/vk+wD6/wD7/OYo+wLhAP37++cA5AkhAOD5+/feAAT7GwD5APsX9+sAAAAA4gDaAPsA9f4A9+wM+wDUAAAACPvwAADv8vsUHgD5APv4GAH/2/f2xwDZ+/rXAOYA/P37APUE7wP57/3m9AD6AAAA+wDl+v0ABP0A3gAI7Pn5AAAAAA37AAwACQDU+/IXAAAA+/wR/gcA+gAA3wAB4QUA/fX0AAD19AAAygD6/QD4//sABv37AAD7APwAAADr+wD5+t77Cgf9BPIAAADY9w0AAAHtAPsKACjy+zn6BucAAMwCCOv5/gAA6PsAAA4AHR37C/sAAfkA+wD7APn709YAAAD7APkG/P4C+wAA7wAA6QUA+wAA3vUAAgAAAPz79/sAANbz+gAA/OAA+wD55vsA8Rn8APvzIf0GAP3V6tv7Cf3+6/L7/vcGAPz+AP32CBoG8QD79vz09QAH/CoOHwAA++sP/fsA5QD7+wD++wAfAdnoAPv7AAABAvgACgn09gD5+QL79tvqARX80/gD9gD7/QL4/fv79/oAAP8AAAAAAPv8+wHd7gDwAf8A/QAMJw8AAPnyAP72+wAZKgATAAAAt/sAAADt/fsA+/vt+y34/fsA9QAb/wD0/QD6AQD6/fsB/vv99wD7BPz/AAL8+/f5/gD/Ffv/+/gAAP/86Pr8+Pv5APr9+/EL+gnqAPsA/fv78Qf88wD6/AAAAPrxBjfr+wf89tD7//0AAABL7PoHAP79+PsAIADC9QDyEwP89+gAAPPZ9/v44AD76xHuF/v+AAD7BPwA/wAA9foNAPcAAAAEHQAA+/sA+vT6+vQA8AAAAAD7AAD77/r8AAAN+/cA9fYF+AAAAAAAD/T69/v4/QD7AAMCAuol+wf7/w/1+wD1DejwAAAAAgD7BAD6zvsA+Prj6wAB+A3xAQDZAAD49AEKAAAE+xv8+yYADg3K9gAA+P8H+wD9AQDd//j72AAIAPv3/Pz/Dfff8Aj7F/wA+gDP/AAA8QMAAPUk/O4A+wD77wn7DvYAC/vKDvv+/fsA+v38AgAAAAED1f7e5ugAE/sG5vv4ABsA9f7OIf378/wD9uMAAAD7AAAf4QD37ADl/QTnAADfCQAC+wAAAAwAAO/6AugA9/zr+/4AAAj7AgAPAAAA9wD6+RwBAOb1APz66MkAAO4A4vUAAAAJ3wD7/dQAAvgBAPva/QD7BADv+/v8Ed/j7hTyEv77AN/89vzbAAD7+voADOf+6fr5APsAAfwA+CAA0gAA2wD7AA3w+wAA+hYAACDw/gAADgD8APv8ADf7+/z8/fgA7gD4+/v36v8A9AYB+wD4+/8AJQcLIPsQBAIAAeD2ABEA+wAA/foEHOX8/vAA9gAG+/YAB/wA9/7f/wD4/vv6+voX+fwAAAAMAAD7AN37/PsA4wAn5fcAAP3u8f7y7PoIAAD3APwAAAkAAAAA+fn6AP8A+gAAAPgZ//zo/PoA+PP7AP38Icjm7fb7/O78AAD+++m83QDv+wD7++gA8/0A/P/8/gAAAPUA+/UAAPX/+QD64wwA1AD7+vMAAO4DAPYBEgAAAAD62QDX+/f7+vv79/YADRkB/vsAAPoD++v+2fj90JnzAAD5AOkB6wH65AD6+f7t+wAAAv8ABPsVAAP1AAUW+wAAAPsAAAD6+/sAANz8+/sA+vjxAPQTBPH7AO/4//v6/Rf57gANMAAKAAQA9xP6BAsB+gf8+QAK+gD1APoA+gD78e778fv8+v/6AAD5APcA+rcA+wME+wAA8fH6+wD88QD7+wAAmAAAACz3APX6+g77+dnqADH0APrmHPgJ9QD78wD+7gQAAwAAAAAAAO338QAAAAAA8vwA++HqAP8A+fgAAOn3AP0A3Pn73fvq+/0A/AD69Q/3/Qr8+wn9AADy8Or96wn++/sc+QDz8gD7AOHxAAAAAPsC/fv7APv1+QAA+xfT+/34AO4H+wD6AAAACvIrCPr5APD8AP38AODPBAD5/wAA+yUL+QDk5fsA+rH7APsAAAAVCvD5B9Ld2+X7AP3+AOP1+/nt++QG8uoALgDu+vf67Ojl2wHt/fb5AO/v8AALAPoG+gAA+//t/P/y9vrx1gv8AAH57f7s8/z7/foLLQAATvX7Avf+APsALf8AT/UAAAAA9/L3AGz7AAAVA/8ACwXm+QAA+uoACgn5CP38AAAlHxYK9BUO/RsAAAQA5ff7APkNAPPz6gALAGsFAeH7JP7yAPva9L7h+vr8Hfsm/P8C8PYA5fz8/fr8+9TJsBn9APv7yQD97/sA++oA/vYA+fsACv7g/PvcAP0ABgoALATr++oAAPsF4gD7C+MAACAIAPr8+wAJ/vb9/gAAAPvuDfX76PsAAAD/9Pv8+AAW+wD7FPH8C+IgAO/2+Pv7A/kAAA8j/wHsAPv/APzRCALqAA8a/gD9CwAAAgD2+gfy+vj2AAD48/f17QADAAPz+fz7/iwH9/n41wD4+gD7DvvqAAL8APf5/wA8AgPvAAAB+vsAAPn4+wD7FgAU/QD9+gDr+xT7E8cA+/YY+vEA/PYGOPvJ5f4UAAACBQD9+/3KAADrAAAA+fv7+vsA/DAAAPv5APv07vnu9QD4/f/SAAD6/vQA8+H79gDy8PsLCAD7/P/t9PsACAcA6/q0+/v8AAAF6fbkCfsA2t3oAPQh/wAOIQD67vgA+/cA+Pb6APr9AP73AAD6APoYFOj7A/sA7Ff7DgAA+wD7AAD5ACD7APvq+QD7++oA+QAAAAAMBvQAAABGBvvq/R35Et37+/v4AAn7ANn59QUA8+7yAAD8ABf3AAMAHvwA/gAE9/v1AQDqAAH69eb7ABLTnwD7AADc+wD7/ADo+NUAABMVAPEA+wAIB+74APPwAPoA+PPuAPvtINQV+fsA+wAAAPv96wwA5NT9AAD59gD2BAD7+ukABez1AAD+3QAL7tj7/AAA6/n7QgD9+/kA/fcE8fv+APwA/fz79/v8+eEAAPzs+gf8/PvqBuTY+v37AwD7+k/mDfsA7gD7+PwA9vH84/8AAPoAAPXhACL4AAD0ANT7AAAAAPcrAAD7ABP9+fQAAPzF/PISDfYEAPj6+fL89tz5APUpAAD13PP99SEFAPEAADb7APz3APz6/SspGgAA+vv0AAD2/f/8AAD69wD6+PYAAAMf/QDpyP0LAAAA+vvk/MgAAPYA4AD7AAn/+ssP9x8AAP/f+wD7+QDj/A8A4+7RAPQA5wAA/PL4+voIAAv9AP8BANr//gD9Avfk69YA/N/e+gDrAPn5+/gAAPn6KRkAAPsAAAAi/QAkAOYABPn8AAD+6PoA/QD+AOcAAAAMABP7+gD7FeIAAv372QD7/wnIAAD64Pv21gD5+fr7AgcpAPwADQAA+/r6+vr2GfL7AAD8AAAAAATjABMAAML8ANP8APoM+vz7/Of7AAAEAwD7AADz9wD+5QUA+f8AJA8A1f0A3/v9APoA8/zjAADR/vf+/f0K+gD7GfQAAPwACvrzAQD59RT4APsA7RD7zwr6+gAA/yT0APj//AAXD/oDCQD4KPoA9QD7+wD7AP77BQD8APv6AAP66QD4zfv6APsAH/f9/vz1AAQAAPso+vv6+/oHAPz77+Id3/oRACkAAAEAAPr77fz79P/9FgcAAAD3/AAA9fIFAAD7+wAqIe4ALPsA+wD8Ad77APj7+Pb9AAEJ9AAI/wL+AADgE+cAAyL1APrf4wb7CwAA+vr7/fv7ACoA+/4ADvsAAP8AAukA4/v71fsA+/38ADIe/AT2+gAAAAAA+/rrC/z3AAD/Ef7y9wAAD/MA3gH5+BX9/NPx++X7APsAAPbkAAD9DNIA5fQBvPv7/MwAAPcAAAD+GPvrAObwEQDqFvv/+gD3HAAE+fwAA/303vH7/Pj7ABgA+QAcAAAF7/v7AAD8AQAAAAL68vvmAQAKBvro1QAB+wotA/vU/ero+vwA8/v6//r96fzdPgDs8e7z8/MAAPsPEyjiBPv79gD6+/Qe+9X80vv3APMA8v7i5fsA6gL77/3S/AAA+wAA8wEA/QAAKt0ADQf7G+76/f7tAPj5/P4M/gn7APoA+g0A9wD75ukA/87qAPT7APsA9PH7+QTy/dq+3voA+vr85wAFtQDc7wAA/QAB+vgB+vv5+/Tv/jAJ+wAA++4gAAj/+zzpAAAA+9br7v0C0Pr8AQD7AOr6+gADAAn79/sAAPr/APMAIuG/+xX/9ysAAAD7Edv4/hrXAPv8+ARq+UEA19wA/P0AAPzb+wANGPvtAOsA5P8A/gAA+/v7AAA29gAD/Qf8+/oA2uH9+wT9AOD19gDRAAMB++7rAPsAAPv32c8PAOsH8QUA9wj5/AAAAPr6/wH+AAD7+Bv8CwAAAPfn/PoA+/0AFPUA8PUA+wAAFfQI8AEU8vn+AP31AOwA/gP7+wAA8gD8+P37APv++/L7/P4UAP3u/OkA+gAA//gQ+gD7IAEAAP0B+Pf7APrzAP4DAAX/BAv6/fPR+/vpAPsA+/33APwABADq+wX7APwAN+sE+gAgBv0AGwD0+/1HTPYAAOIB4QDd8PwCAPP65gAA/vj3//r0//H3ACsAAAAA/QAA/uL7/hP44QAG+wD8APfz+/sEAMP+AOr/9/v3+/sF+wDrAAAAAPr6Dfv7APv+6fsAAAAAAPP/AA0A+/v7AP0LCP0AAMzy6vsAAPsAF/wAAAXO5w4A8v4AA/v8HOoAAgAA+fn7APsN8gAA/NAA+vva/fUA5wD1APsAAAD69gAAEQDzKgD/+vz7+/sUzN4A9gD6ANz9APIGwgAC+gD4+PH79eUACPwA+uLu/AD6+wD+AfEFAPcAABMAAAP6AAAATAD7FvvT+/fs5gQA+wD7AADpAAD6+/n2+szx+wAA9/wGAP/uzu0A4/vkAPv7APvL+PH8AAAAAvv0+wAA/v0ADQHyBgT6APn99/33Gv0A/vf8+D7/+x/0+/sA+/vv5/v99gAo+wAA7P/Y6PTtHwD77fv47/0CAIwIAAAA/AwA8P4ZnhfRAAX74vwGAPjs8/kA9e8AAQAA+wDHCv/++vsABQ8A+wAA9gAAADgA+AkM1AX9+/UAAAY2AADeDujz+/31APcN+v8K3NP6/vv2/N/oAADpAQASDwQA9gBx6QD5AAD2/CIAG/sH+wAiHvQA+gUA9P/6+x368gH+Hv/wAPca+/T9+9r//AC8/vIAAKoAAAXxAPsE8AD7AP0A+AD6H/kA5N4HD/AA+AUA8AAl+fwAAADoDwsA6vsAAPUAwwD69vb95vr7+Tb76/8A8vv6APsA9vfw/P77Av0AAPv1/fLqygAAAAD7AAD7AAAACwAAABP++9b85Sv5ACb7APvxAPcA+/oJFPgAMvj8CAD9CgD9EAju0Djm094BAPcpAAD6/PsDHPf6+wUJ8xkf+gD77vv++wDyAADdAADyCdz6APv4+AAAB+n71uv7APn7DAAAAADlDOnjAPjs9wAA3QD7EwAA+wD5AB/9FQIf0vrzAAAAA+z/GQD01PbwLAD6+wDy+//0APv7AfsAAPjVHOoA/vUA9QD5/fr7+wECCfwA/AHzAPvx+fgj7AgA9gD5+wD78/f3ANsi9QD/3QEAAPr2+gDyAAD9/P8EAOYA+vv6/gD1+gUADwADAPv7+wAA+wAAAAAAAv37+vcA/AD34ADy/AAG6woA3hkAAPj7ACD/AP/7AAD7APsAAPMAAP7+Mvv8APv59QANCv4IAPUA+usAANb1+dkACwAABVwAAPYI+/vr+fAC9wD0+vwA+wDa+/v78gPzACAGBAAX/wDj9vT6+uz/9/sA7vvmAPvZ/gAAAAkAAPz4APvp+/oD7awA8fvw7gD7M/cA9Qj/IPr24AAF8PsA/gAEABz7/KX/AQAAaib89wAACPoA+hP78vzi/gAbAPr7+vvn+Pb6AAD68gDk+vwAAOfrAADO+tH6+gv7APsGGAoTAA4KTAAFAPr7FAsC+RL74PP2+wDd7/4E5/L7APAAogAA/AD76x29+ADuAAAUCQD3AAAA+d4A+wAA/PgZAvr8wzMIGwAA/eUA9QAAAPv7/wD7AAD3APzM+QQA/QAAGB8A+gD7BPsKAADwAAAAAwD7APv89/jyQ/v8BwAAK/f5ANrsAAH7Av30+i0AzvgBAPz8APIA++3dBAgK5fP7DgAF+0T6+uoH+/oA8frxAPoOAAAA+wD7AAAA5gL7BfoEA/QA7fgiAAD6IwYLAPoJ4fMK4QAA/+f3BgC1+yLsCfP2/vbn+wAAGPbe3/nj+/YDAP0A6ADzCgDzAO3t+wAg+QDz7ewCyvsAABz3ABv4tPsL+wDW+PYAAAAA9+8AAOkAB/MA/v8NAP0A9AD4vfAAIwsT+wD5ABoA+vr6AO0A9Rf4/c3d+/zjC/oABBkA7gDe+gAA+94A+j7y+gAA+vv9+fsA9PsA+OD0AADxzwAeAAD7AAD3AOz7+6H6EPsA+wAACQAwACEA/NwA+wDnAOgHAAAN4fr6KQ0IEgD72w4AAA0A7wD6AP/eAPgAAADLAOv7Axf7AAD/AdgAACDL++AA/gAAAAX7+Pf8AP/7+gD1/QD7AN75+/fx+wD12AAA4AIG/PX6APsX/PAAAAAA8uj3AO4A8/MCAAD+APnx+/v74/69/PsA9xL48/n7/gD6/rr5AAD8BfD+APsE+gAg7PX7H/8I/AD7/AwA+wUEAAD6APvr+fP3/gwAAPT79gD8AP0ADgX7+gn0APf+6gDJ4QD7IPP2C/Pj9/r++v35AAD76vy54PjcAGxACgD8BAP84AAA4/sZ+gAAAAYJBigA/BD8+/fl+/0AAPj9AAD49gAAIP0G/On7DPz7/Pr79wD2RAAAAOj6AOkA+QD+9PcA+fr94QDo/AATAAD4AAAAAPsMAQDhAPvoDuXt/AAAIPXyEv0EAAD0AAD7OvgA8O0A+fEA+fv7+/31/Rn0/AD1AAAS+/kABAD+AAAKAPT3AP7gABYAB/sA/gDyAAD77/sAC/sJ/PcAAP38BPcA8QAAAP8AAPb7AAAaAAAAAOoEAOAAAADPAPcA+bwA7/IAAPr9+/sAAAD5++u1AAADywAU/Ar98uz7AAAA/vv7BPYA/vz6Adn+3vYA8QD/9vvyKeH+AP4N2wD7AAAAAPgAAP39AADv+gD39wAA+/wDAAD87vIAAAAA/RPwFwAA/gA//CoyQ/j7Iifh/wD7BwD6AAD76gXk+/z3APsAABPlAOgH8Q37AAcHAPoG9+3RANsJAO38L/sA+wD7+wEAAA4FAAcA2w/73AP/+wDxAPkA+wAA9/j79wD9+wAADvH7AAAA/QAW5fz7+wAB+sv3APHA+/oA+/sBAPrwAAD7Hf35AAAA+/kECfn5+ggA+vgA1ckAAAQEAAAAANT8AAD5AADr+wD59QAY8P4A6f38AO7+6gD4+vviAAAx+AAAAOIA+fYACAAA++MAAPcA6QACAAD6AAz38xH7CwD6AAAz+Tv68vD97wDzEgryVBIAEPwA9vwAAOj7CAX99+7O9/v6+Pv3IvsC+vgA9vv6Cvf7FgD58Q4VAAD7/9f4/AAR2voA6wD9AAAAAAvqADTv/vci+vXbAAAA/vQAAAYA8wkA+wAA+wD76u8AAAD8/gAAAAAA+wfm+vz7+Qoi//33AADmAO0P6vrxJtLq/AAYAPsK7wD5APv9GfT7+wDXAAD7+ur7+vsM/gAAAPXqCjoA5x0BAAsAAAAf+/sC8fvw+fsFBvsACvsAANMA9PsT+/oA+vL7+QDp+wQAz/v7/AAAAAAT/Nzu/Pv6+wAA+ADv9eb5APUW/voB/gBJ/fv7BPvoAAAH9fv/APsA+gD6MgD28gDzAAAA+/z7/wD///gA3ADtAPML+wkA+BYBAAAM8yMA+fgQBvvYAAAM8gkA+vzhAAD8+ADz8t4AAAgAABr8+//LAAD+APz9C/sM+wAA8vv64//2Cfv78OL77QAAAAAADfrvAQAAEf/3+wn1HAAA++/2APoA7QD7+//7Bf0AAAD7APwAAAAAAPoA8gvj8gMEvfv3APkAAAD73y33+gAA+wD7AAACAOz4APj9++AA+vsJBfMP+gD+AAj5AADi8/v+2gD0BgDpAP77Ae777wD2AAAA/BIAAPr7APsAEQAAAf75+wQA+v0AAOYAAPAA9gAA+vgAAPv58Qr5APf0+A8A9v7d4iz7AAEAAP0AAvv1AAAA+Af9+fsAAPMB9AD+AgAAAPr1APsAAPv6+vjyAPkAAPL64PT6APvKJPmzAPwA0OEA+/ryI/z6AAT7+Pv8RADy7Pb8ywDuyvsT1fsDCgAAAfT7+wcLAPrXDdX7APz72uXmqAAhHvvFANnNDAD55Qr0ANIA+QAAAP8ABPv62vP6DwD1CQD6B/wA+/gI3gAZ/AAAAAAh4wD7+vkA6wAA4wUAAP37+P4AAPbYAPoAAPMA+xgA2gL9ABXX9/wAAfz7/gD8/QHm+hv6APUA+/fvAgAAYgAN+xP08v4A+/rpANj2+/sd2WkA/N3p+98I/ugACADktAAB+9zx8AD7+wAV+AoA8/sC+OXxAAAA0gAA4wrwFAAA7i78/fjz+AUHAgAAANoAAAAAAPn6+wAArQDTAvoA9wEA/dECFQDxAu/7/PsMAAAA+/8AAAgF+wDn9/jpAOn6+/r1+vzz/ADZ/fYA+wYA+wDf//sRAP4AAAAPANkbAPPoAP7l4fv99wAAAPsAAP3s9gAA7/cAAPsA+/767vjgDwv4BADk/fz96QX7APf6AAD7AOX62fIK9wD81s728fr7/AD2/vQA+vsAAgDt3AAAAPoAAAP8ANz29gAA+/v7BQA8+QH5/B4A9wD7+gD5+QDyLAAAAOD89gBX9f4AAO8J+wD7AAH7+P0OAAD76v37+OwAwQcU+wAA+/n88vsK/OsA+f0A9fr7Ew7wAPv78wD69/3s5wAA+vUA+gAABPsA8dH88wD70QAN+y/7+vsCAPsZ3wAAAADGAAD79woMAADtAPvsAADgAPzlAPfb3AAbABrg/EPtAPv6JgL2+8cA+9vvAAD7+/v7AADnAPX+KgDxAAAC+/0D+wDaAAD17f0AABgP4QD5AP0A/Or2AAD0BRn8+/sA+/sH6BgIAPvz/AAC4wr6AAIA8QAE5tcp9Pv6+vYk+/v7BRD//gn7AAAA6/r/0AAJ2/sA/+32/Nf99dL4APn2AM/07uQA7gAAAekA/P7/B/wAAPsU+gDvAAAA+hYe8fv0EADGAAD9/fvcAPwv7gANAPP1+/zz+QDU9QMA+w71AOrq6EMAAPv3AAD7APvxAAAA/wAA+/4Q+/gA+/IAAPor7uwA/wAB+AAAAAEAAAX7APn7/QAA+vP3AuIAAwAC+sgAMPnY/AD96Pz/AOsAAAAA7PsA+PsA/QAYAPvpAAL8B+YA/AD/+wAA9+3u8Tf77v4AAOoA8QAVAADy/AIA+/YA+QAA8u/3AAAP/BMAAP37AAAA/wAA+wD7+/4AAA36/QDqIfEA3PndDfv68vkAHQMAAAAAKPcA1v0ALgDxCQAAAPcA8wgAAPvj/+EAAPr+AAAYAAAA9v4GJ/36+wAS/OboAPL3APv7A+sP/e0A+wP0Evv5/u4A+wDcAwIAADL5A/P37PoC/AD9/f0G6gD5AOn+AADy4wMAAOf2BwMA+wH6++UOAPv79vYABgAAAPz49/4AAPv+/wL7+wD6+ADs7vD6A9UB+gD6APvu+/oA//oABvIfAPAA+wAA2hH7AO8PCPsAKfcAAP4="
    },
    same: {
      bias: -3.56,
      step: 8e-5,
      named: {
        "both and both": -0.61,
        "both and event": 0.39,
        "both and state": -0.89,
        "both deny or none": 0.09,
        "both share 0.2": 0.36,
        "both share 0.3": 0.57,
        "both share 0.4": 0.37,
        "both share 0.5": 0.39,
        "both share 0.6": 0.42,
        "both share 0.7": 0.33,
        "both share 0.8": 0.29,
        "both share 0.9": 0.04,
        "event and both": -0.65,
        "event and event": 0.98,
        "event and neither": 0.62,
        "event and state": -1.17,
        "few words": 0.79,
        identical: 0.03,
        "many words": -0.79,
        "one denies": -0.26,
        "one kind": 1.28,
        "one kind, little shared": -0.13,
        "one kind, much shared": 0.53,
        "one shares 0.2": 0.66,
        "one shares 0.3": 0.4,
        "one shares 0.4": 0.08,
        "one shares 0.5": 0.4,
        "one shares 0.6": 0.8,
        "one shares 0.7": 0.38,
        "one shares 0.8": -0.3,
        "one shares 0.9": -0.1,
        "state and both": -0.2,
        "state and event": -0.61,
        "state and state": 0.86,
        "two kinds, much shared": 0.29
      },
      grams: ""
    }
  }
};

// src/language/model.ts
var MODELS = weights_default.models;
var PLACES = 8192;
function placesOf(words) {
  const found = /* @__PURE__ */ new Set();
  words.forEach(({ word, sentence }, at) => {
    const even3 = word.replace(/\d+/g, "0");
    const next = words[at + 1];
    found.add(hashOf(even3));
    if (next?.sentence === sentence) found.add(hashOf(`${even3} ${next.word.replace(/\d+/g, "0")}`));
  });
  return found;
}
function hashOf(gram) {
  let hash = 2166136261;
  for (let at = 0; at < gram.length; at += 1) {
    hash = Math.imul(hash ^ gram.charCodeAt(at), 16777619);
  }
  return (hash >>> 0) % PLACES;
}
var decoded = /* @__PURE__ */ new WeakMap();
function bytesOf(model) {
  const known = decoded.get(model);
  if (known) return known;
  const bytes = Int8Array.from(atob(model.grams), (letter) => letter.charCodeAt(0) << 24 >> 24);
  decoded.set(model, bytes);
  return bytes;
}
function probabilityOf(model, { names, words }) {
  let sum = model.bias;
  for (const name of names) sum += model.named[name] ?? 0;
  const bytes = bytesOf(model);
  for (const place of placesOf(words)) sum += model.step * (bytes[place] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
function probabilityOfAny(model, parts) {
  return 1 - parts.reduce((none, part) => none * (1 - probabilityOf(model, part)), 1);
}

// src/language/blame.ts
var MOST_WORDS = 60;
function blameIn(text, models = MODELS) {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return { model: 0, person: 0 };
  const part = { names: blameFeatures(text, words), words };
  return {
    model: probabilityOf(models["blames-model"], part),
    person: probabilityOf(models["blames-person"], part)
  };
}

// src/language/budget.ts
var MOST_OF_AN_ANSWER = 5e3;
var MOST_LINES_OF_AN_ANSWER = 150;
var MOST_OF_A_LINE = 1e3;
var MOST_CHANGE_LINES = 200;
function isTooLong(text) {
  if (text === null) return false;
  const said = text.trim();
  if (said.length > MOST_OF_AN_ANSWER) return true;
  return said.split("\n", MOST_LINES_OF_AN_ANSWER + 1).length > MOST_LINES_OF_AN_ANSWER;
}

// src/language/language.ts
var ENGLISH = wordSet("languages/english");
var OTHERS = wordSet("languages/others");
var LATIN_LETTER = new RegExp("\\p{Script=Latin}", "u");
var FOREIGN_LETTER = /[^\P{Script=Latin}a-z]/iu;
function isForeign(text) {
  const letters = text.match(new RegExp("\\p{L}", "gu")) ?? [];
  if (letters.length === 0) return false;
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter)).length;
  if (latin / letters.length < 0.7) return true;
  const words = text.toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  const accented = words.filter((word) => FOREIGN_LETTER.test(word)).length;
  const foreign = other + accented;
  if (foreign === 1) {
    const telling = words.some(
      (word) => FOREIGN_LETTER.test(word) || OTHERS.has(word) && word.length > 3
    );
    return telling && english === 0 && words.length <= 5;
  }
  return foreign > english && foreign >= words.length * 0.15;
}
var KNOWN = new Set(
  Object.entries(FILES).filter(([name]) => name !== "languages/others").flatMap(([, entries]) => entries.flatMap((entry) => entry.match(/[a-z]+/g) ?? []))
);
var TELLING = wordSet("languages/telling");
var ENOUGH_KNOWN = 0.5;
function isEnglish(text) {
  if (isForeign(text)) return false;
  const words = wordsOf(text).filter(({ word }) => new RegExp("^\\p{L}{2,}$", "u").test(word));
  if (words.some(({ word }) => TELLING.has(word))) return true;
  const known = words.filter(
    ({ word }) => ENGLISH.has(word) || /[a-z]{3}(?:ed|ing|ly)$/.test(word) || KNOWN.has(word) || baseCandidates(word).some((base) => KNOWN.has(base))
  );
  return known.length > words.length * ENOUGH_KNOWN || words.length === 0;
}

// src/language/judge.ts
var LIMITS = {
  missing: { ask: 0.5, say: 0.7 },
  same: { ask: 0.4, say: 0.6 },
  triggerIsControl: { ask: 0.4, say: 0.7 },
  triggerMixed: { ask: 0.4, say: 0.6 },
  controlIsTrigger: { ask: 0.5, say: 0.75 },
  controlMixed: { ask: 0.5, say: 0.85 },
  blame: { ask: 0.25, say: 0.38 },
  blameInTrigger: { ask: 0.6, say: 0.75 }
};
var HALF = 0.5;
var NEAR = 0.15;
function finding(rule, section, quotes, sure = true) {
  return { rule, section, quotes: quotes.map((quote) => quote.slice(0, 120)), sure };
}
function unjudged(text) {
  const missing = /[\p{L}\p{N}]/u.test(text) ? 0 : 1;
  const leanings = { event: 0, state: 0 };
  return { text, signs: [], foreign: true, missing, leanings, blame: { model: 0, person: 0 } };
}
function read(text, field, models) {
  if (isTooLong(text)) return unjudged(text);
  const signs = signsOf(text, field);
  const foreign = !isEnglish(text);
  return {
    text,
    signs,
    foreign,
    missing: chanceMissing(text, field, signs, models),
    leanings: {
      event: probabilityOfAny(models[`${field}-event`], signs),
      state: probabilityOfAny(models[`${field}-state`], signs)
    },
    blame: foreign ? { model: 0, person: 0 } : blameIn(text, models)
  };
}
function chanceMissing(text, field, signs, models) {
  if (!/[\p{L}\p{N}]/u.test(text)) return 1;
  if (isForeign(text)) return 0;
  if (isPlaceholder(text) && text.length < 60) return 1;
  if (!isEnglish(text)) return 0;
  return probabilityOf(models[`${field}-missing`], emptySigns(text, field, signs));
}
function quotesOf(signs, models, name) {
  const chances = signs.map((sign) => ({ sign, chance: probabilityOf(models[name], sign) }));
  const most = Math.max(...chances.map(({ chance }) => chance));
  return chances.filter(({ chance }) => chance === most || chance > HALF).map(({ sign }) => sign.clause.text);
}
function judgeTrigger({ signs, leanings }, models) {
  const mixed = leanings.event > HALF;
  const limit = mixed ? LIMITS.triggerMixed : LIMITS.triggerIsControl;
  if (leanings.state <= limit.ask) return [];
  const rule = mixed ? "trigger-mixed" : "trigger-is-control";
  const sure = leanings.state > limit.say && Math.abs(leanings.event - HALF) > NEAR;
  return [finding(rule, "trigger", quotesOf(signs, models, "trigger-state"), sure)];
}
function judgeControl({ signs, leanings }, models) {
  const mixed = leanings.state > HALF;
  const limit = mixed ? LIMITS.controlMixed : LIMITS.controlIsTrigger;
  if (leanings.event <= limit.ask) return [];
  const rule = mixed ? "control-mixed" : "control-is-trigger";
  const sure = leanings.event > limit.say && Math.abs(leanings.state - HALF) > NEAR;
  return [finding(rule, "failedControl", quotesOf(signs, models, "control-event"), sure)];
}
function even2(text) {
  return text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, " ").trim();
}
function judgeBlame(section, { text, blame }) {
  const { ask, say } = section === "trigger" ? LIMITS.blameInTrigger : LIMITS.blame;
  const found = [];
  if (blame.model > ask && blame.model >= blame.person)
    found.push(finding("blames-model", section, [text], blame.model > say));
  if (blame.person > ask && blame.person > blame.model)
    found.push(finding("blames-person", section, [text], blame.person > say));
  return found;
}
function judgePair(trigger, control, models) {
  const [noTrigger, noControl] = [trigger.missing, control.missing];
  const blamed = control.blame.model > LIMITS.blame.say;
  const found = [];
  const missing = (rule, section, text, chance) => {
    if (chance <= LIMITS.missing.ask) return false;
    const sure = chance > LIMITS.missing.say;
    found.push(finding(rule, section, text ? [text] : [], sure));
    return sure;
  };
  const emptyTrigger = missing("trigger-missing", "trigger", trigger.text, noTrigger);
  const emptyControl = !blamed && missing("control-missing", "failedControl", control.text, noControl);
  if (!emptyTrigger && !emptyControl) {
    const same = chanceSame(trigger, control, models);
    if (same > LIMITS.same.ask) {
      const quotes = [trigger.text, control.text];
      const sure = same > LIMITS.same.say;
      found.push(finding("trigger-control-same", "failedControl", quotes, sure));
      if (sure) return found;
    }
  }
  if (!emptyTrigger && !trigger.foreign) found.push(...judgeTrigger(trigger, models));
  if (!emptyControl && !blamed && !control.foreign) found.push(...judgeControl(control, models));
  return found;
}
function chanceSame(trigger, control, models) {
  if (even2(trigger.text) === even2(control.text)) return 1;
  if (trigger.foreign || control.foreign) return 0;
  if (trigger.blame.model > LIMITS.blame.say && control.blame.model > LIMITS.blame.say) return 1;
  const signs = sameSigns(trigger.text, control.text, [trigger.leanings, control.leanings]);
  return probabilityOf(models.same, signs);
}
function judgeSeparation(input, models = MODELS) {
  const trigger = read(input.trigger?.trim() ?? "", "trigger", models);
  const control = read(input.control?.trim() ?? "", "control", models);
  const failed = input.whatFailed?.trim() ?? "";
  const blameOfFailure = !isTooLong(failed) && isEnglish(failed) ? blameIn(failed, models) : { model: 0, person: 0 };
  return [
    ...judgePair(trigger, control, models),
    ...judgeBlame("trigger", trigger),
    ...judgeBlame("failedControl", control),
    ...judgeBlame("whatFailed", { text: failed, blame: blameOfFailure })
  ];
}

// src/core/incident/advice/samples.ts
var MOST_CHARACTERS2 = 400;
var SAMPLES = {
  affectedWorkflow: "The nightly batch: the agent reads requests and acts on them",
  impact: "41 people got a wrong result, 3 of them acted on it",
  containment: "Tool switched off at 02:40 UTC",
  workflowStep: "The write call, after the look-up",
  timeline: "02:10 first wrong result\n02:31 support notices\n02:40 tool off",
  agentVersion: "agent 4.2.1",
  toolConfiguration: "write tool schema v7, at most 20 calls a run",
  approvalPolicy: "Writes above the limit need a second person (policy 3)",
  whatFailed: "The write tool was called twice for one request",
  trigger: "Prompt 18 was deployed on 13 March and dropped one instruction",
  failedControl: "No eval covers a call that is repeated for one request",
  missedEval: "The regression suite: it has no case with a repeated call",
  missedAlert: "More than one write for one request within 10 minutes",
  firstSignal: "writes per request, 02:10 UTC",
  evalChanges: "- [ ] Case in the regression set: a repeated call is refused — @acme/agents — due 2026-12-01",
  evalProves: "Proves: one request is written once. Does not prove: that what is written is right.",
  gateChanges: "- [ ] The regression set is a required check of every release — @acme/release — due 2026-12-01",
  alertChanges: "- [ ] Page on a second write for one request — @acme/sre — due 2026-12-01",
  otherActions: "- [ ] Write to the people affected — @dana"
};
function sampleOf(key) {
  return SAMPLES[key] ?? sectionOf(key).example;
}
function asCode(text) {
  return code(text.replace(/\n/g, " · "), MOST_CHARACTERS2);
}
function forExample(text) {
  return `For example: ${asCode(text)}`;
}

// src/core/incident/rules/detection-gap.ts
function isAnswered2({ record, ledger }) {
  const settled2 = ledger.entries.some(
    ({ kind, status }) => kind === "alert" && (status === "waived" || status === "landed")
  );
  return record.alertChanges.length > 0 || settled2;
}
function detectionGapRule(rule) {
  const { section, says, remedy, ...rest } = rule;
  return {
    ...rest,
    level: "warning",
    from: "in-review",
    check: (input) => {
      if (!detectionGaps(input.record).includes(rule.id) || isAnswered2(input)) return [];
      return [
        {
          section: sectionOf(section).label,
          message: `${says} No line in Alert or sampling changes answers that.`,
          remedy: `${remedy} ${forExample(rule.example)}`,
          ...input.serious ? {} : { level: "note" }
        }
      ];
    }
  };
}

// src/core/incident/rules/alert-without-examples.ts
var alertWithoutExamples = detectionGapRule({
  id: "alert-without-examples",
  title: "The alert did not show enough to act",
  section: "examples",
  why: "An alert that shows a number and no run sends its reader searching while the damage goes on.",
  example: "- [ ] The alert links the three newest run IDs — @acme/sre — due 2026-12-01",
  says: "The alert did not carry enough examples to act.",
  remedy: "Have the alert link some of the runs it counts, or sample them for review."
});

// src/core/incident/rules/separation.ts
function separationRule(rule) {
  const { says, remedy, ...rest } = rule;
  return {
    ...rest,
    from: "in-review",
    check: ({ separation }) => separation.filter((found) => found.rule === rule.id).map((found) => {
      const quotes = found.quotes.map((quote) => `“${quote}”`).join(", ");
      const because = quotes ? ` The words that led to this: ${quotes}.` : "";
      return {
        section: sectionOf(found.section).label,
        message: says + because,
        remedy: `${remedy} ${forExample(rule.example)}`,
        ...found.sure ? {} : { level: "note" }
      };
    })
  };
}

// src/core/incident/rules/blames-model.ts
var blamesModel = separationRule({
  id: "blames-model",
  title: "Explanation stops at the model",
  level: "error",
  why: "A model that chose badly can be expected to do so again; only the system around it can be changed and tested.",
  example: "The agent may delete records without a second approval; no eval asks for a deletion",
  says: "The model’s choice, nature or reasoning is given as the whole explanation.",
  remedy: "Say what the system let happen: what was called, with what input, and which control let it pass."
});

// src/core/incident/rules/blames-person.ts
var blamesPerson = separationRule({
  id: "blames-person",
  title: "Explanation stops at a person",
  level: "error",
  why: "People slip; what can be changed is that one slip is enough. “Should have checked” names no control.",
  example: "The approval screen cuts the diff at 200 lines, and one approval is enough",
  says: "A slip, or what somebody should have done, is given as the whole explanation.",
  remedy: "Say what let the slip through: what was shown, what was asked for, and which check was not there."
});

// src/core/incident/advice/fitting.ts
var CLASS_WORDS = {
  "Instruction failure": "instruct prompt ignor told rule guideline spec sentence persona tone",
  "Tool selection failure": "selected chose picked called another instead lookup similar",
  "Tool argument failure": "argument parameter amount id path target field schema format value twice duplicate repeated move",
  "Retrieval or evidence failure": "retriev document page source cite citation knowledge index corpus stale outdated policy answer",
  "Approval boundary failure": "approv permission confirm destructive delet drop freeze consent authori unattended access wipe erase",
  "Workflow routing failure": "rout queue pool lane handover dispatch misrouted balanc server",
  "Escalation failure": "escalat handoff human person supervisor waiting unanswered owner on-call",
  "Cost-control failure": "cost budget spend bill invoice token loop dollar eur price quota endless",
  "Latency or timeout failure": "latency timeout slow deadline hang hung retry delay wait",
  "Release-process failure": "release rollout deploy canary launch version update rolled staged flag migration"
};
var GATE_WORDS = {
  "Canary threshold": "canary percent traffic threshold share gradual staged",
  "Stricter approval for an action class": "approv permission confirm destructive person second",
  "Mandatory eval pass": "eval suite test check regression case",
  "Release notes for model routes": "rout lane model notes",
  "Rollback metadata": "rollback revert restore undo tag",
  "Freeze rule": "freeze stop halt repeated"
};
function hits(words, beginnings) {
  const known = beginnings.toLowerCase().split(/\s+/);
  return new Set(
    words.flatMap((word) => known.filter((begin) => word.startsWith(begin)).map(() => word))
  ).size;
}
function byWords(options, text, table) {
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const rated = options.map((option) => {
    const name = option.replace(/ failure$/, "").replace(/\b(?:or|for|an?|in|the)\b/g, " ");
    return { option, rate: hits(words, `${table[option] ?? ""} ${name}`.trim()) };
  });
  return rated.sort((a, b) => b.rate - a.rate);
}
function ofClasses({ primaryClass, secondaryClasses }) {
  const classes = [primaryClass, ...secondaryClasses];
  return [...new Set(classes.flatMap((name) => adviceFor(name)?.assets ?? []))];
}
function told(record) {
  const { affectedWorkflow, impact, whatFailed, trigger, failedControl } = record;
  return [affectedWorkflow, impact, whatFailed, whatFailed, trigger, failedControl].join(" ");
}
function fittingOptions(key, record, config) {
  const all2 = sectionOf(key).options ?? [];
  const inOrder = (first, options = all2) => ({
    options: [.../* @__PURE__ */ new Set([...first, ...options])],
    fit: first.length
  });
  switch (key) {
    case "severity":
      return inOrder([], config.severity.levels);
    case "primaryClass":
    case "secondaryClasses": {
      const rated = byWords([...all2, ...config.taxonomy.classes], told(record), CLASS_WORDS);
      const fit = rated.filter(({ rate }) => rate > 0).length;
      return { options: rated.map(({ option }) => option), fit };
    }
    case "evalAssets":
      return inOrder(ofClasses(record));
    case "gateChangeKinds": {
      const lines = record.gateChanges.map(({ text }) => text).join(" ");
      const rated = byWords(all2, `${lines} ${record.failedControl ?? ""}`, GATE_WORDS);
      const fit = rated.filter(({ rate }) => rate > 0).length;
      return { options: rated.map(({ option }) => option), fit };
    }
    default:
      return inOrder([]);
  }
}

// src/core/incident/rules/plan.ts
var QUOTED2 = 3;
function labelOf(kind) {
  return sectionOf(LINES[kind]).label;
}
function exampleOf(kind) {
  return sampleOf(LINES[kind]).replace(/^- \[ \] /, "");
}
function linesOf(ledger, kind, open = "open") {
  const settled2 = ledger.kinds[kind].settled;
  return ledger.entries.filter(
    (entry) => entry.kind === kind && entry.owed && entry.decision === "none" && !isBareNo(entry) && (entry.status === "planned" ? !settled2 : open === "all" && isLine(entry))
  );
}
function isLine({ status, text, refs }) {
  return status === "landed" && (text !== "" || refs.length > 0);
}
function isBareNo(entry) {
  return entry.decision === "none" && isBareRefusal(entry.text);
}
function openDecision(ledger, kind) {
  const owed = ledger.entries.filter((entry) => entry.kind === kind && entry.owed);
  if (owed.some(({ status }) => status === "missing")) return "missing";
  const planned = owed.filter(({ status }) => status === "planned");
  if (ledger.kinds[kind].settled || planned.length === 0) return null;
  return planned.every(isBareNo) ? "no reason" : null;
}
function quoteLines(lines) {
  const shown = lines.slice(0, QUOTED2).map(({ text }) => `“${clip(text || "(no words)", 80)}”`);
  const rest = lines.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}
function optionsOf(key, { record, config }) {
  const { options } = fittingOptions(key, record, config);
  return options.map((option) => asCode(option)).join(", ");
}
function silence(record, key) {
  const { state } = record.sources[key] ?? {};
  const empty = state === void 0 || ["absent", "blank", "no-response"].includes(state);
  return empty ? "nothing is chosen" : "what stands there is none of the options";
}

// src/core/incident/rules/change-without-due.ts
var changeWithoutDue = {
  id: "change-without-due",
  title: "Change without a date",
  level: "note",
  from: "changes-pending",
  why: "A date is what makes a forgotten change visible before the next incident does.",
  example: exampleOf("eval"),
  check: ({ ledger, serious }) => CHANGE_KINDS.flatMap((kind) => {
    const undated = linesOf(ledger, kind).filter(
      ({ due, refs }) => due === null && refs.length === 0
    );
    if (!serious || undated.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `Neither a date nor a pull request or issue: ${quoteLines(undated)}.`,
        remedy: `Add ${asCode("due 2026-12-01")}, or the reference once there is one. ${forExample(exampleOf(kind))}.`
      }
    ];
  })
};

// src/core/incident/rules/change-without-owner.ts
var KINDS = ["eval", "alert", "evidence"];
function unownedDecisions(ledger) {
  return CHANGE_KINDS.flatMap((kind) => {
    const unowned = ledger.entries.filter(
      (entry) => entry.kind === kind && entry.owed && (entry.decision === "awaiting" || isBareNo(entry)) && entry.status === "planned" && entry.owner === null
    );
    if (ledger.kinds[kind].settled || unowned.length === 0) return [];
    return [
      {
        section: labelOf(kind),
        message: `Nobody is named who decided that nothing changes: ${quoteLines(unowned)}.`,
        remedy: `Add @user or @org/team to the line: ${asCode("no change — why — @owner")}.`,
        level: "error",
        from: "in-review"
      }
    ];
  });
}
var changeWithoutOwner = {
  id: "change-without-owner",
  title: "Change without an owner",
  level: "warning",
  from: "changes-pending",
  why: "What everybody is to do, nobody does; the report on open changes can name nobody either.",
  example: exampleOf("eval"),
  check: ({ ledger, serious }) => {
    if (!serious) return [];
    const changes = KINDS.flatMap((kind) => {
      const unowned = linesOf(ledger, kind).filter(({ owner }) => owner === null);
      if (unowned.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `No owner is named: ${quoteLines(unowned)}.`,
          remedy: `Add @user or @org/team to the line. ${forExample(exampleOf(kind))}.`
        }
      ];
    });
    return [...unownedDecisions(ledger), ...changes];
  }
};

// src/core/incident/rules/changes-nothing.ts
var ID = "changes-nothing";
function isTold(record, key) {
  return isAnswered(record, key) && !isPlaceholder(record[key] ?? "");
}
function changesNothing({ record, ledger, serious, config }) {
  if (!serious || config.rules[ID] === "off") return false;
  const { evalChanges, gateChanges, alertChanges, evidenceTasks } = record;
  const lines = [evalChanges, gateChanges, alertChanges, evidenceTasks].flat();
  const decided = ledger.entries.some(
    ({ kind, status }) => (kind === "eval" || kind === "gate") && status !== "missing"
  );
  const told2 = isTold(record, "trigger") || isTold(record, "failedControl");
  return told2 && lines.length === 0 && !decided;
}
var changesNothingRule = {
  id: ID,
  title: "The review changes nothing",
  level: "error",
  from: "in-review",
  why: "A review that ends without a change leaves the next run of the agent exactly as it was.",
  example: exampleOf("eval"),
  check: (input) => changesNothing(input) ? [
    {
      section: labelOf("eval"),
      message: "The review says what failed, and no line changes anything.",
      remedy: `Plan one line in ${labelOf("eval")}, for example: ${asCode(exampleOf("eval"))}, and one in ${labelOf("gate")}: ${asCode(exampleOf("gate"))}. Where one of them is not needed, write ${asCode("no change — why — @owner")}.`
    }
  ] : []
};

// src/core/incident/rules/class-duplicated.ts
var SECTION = sectionOf("secondaryClasses");
function namedTwice(record) {
  const raw = record.sources.secondaryClasses?.raw ?? "";
  const items = choiceText(raw).split("\n").map(readItem);
  const chosen = items.filter(({ ticked }) => ticked !== false);
  const named = chosen.flatMap(({ text }) => text.split(SEPARATOR)).map(looseOption);
  return record.secondaryClasses.filter((name) => {
    const loose = looseOption(name);
    return named.filter((other) => other === loose).length > 1;
  });
}
var classDuplicated = {
  id: "class-duplicated",
  title: "A failure class is given twice",
  level: "warning",
  from: "in-review",
  why: "Secondary classes add failures with fixes of their own; a repeated class adds none and is counted twice in reports.",
  example: "Approval boundary failure",
  check: ({ record }) => {
    const { primaryClass, secondaryClasses } = record;
    const again = primaryClass !== null && secondaryClasses.includes(primaryClass);
    const twice = namedTwice(record).filter((name) => !again || name !== primaryClass);
    return [
      ...again ? [`“${primaryClass}” is the primary class already.`] : [],
      ...twice.map((name) => `“${name}” is given twice.`)
    ].map((message) => ({
      section: SECTION.label,
      message,
      remedy: "Take it out here. Leave the section empty where no other class took part."
    }));
  }
};

// src/core/incident/rules/control-is-trigger.ts
var controlIsTrigger = separationRule({
  id: "control-is-trigger",
  title: "Failed control describes the event",
  level: "error",
  why: "An event in place of the control sends the team to undo the change and keeps the gap.",
  example: "The schema check runs on internal tools only",
  says: "Is this what started it, rather than the safeguard that should have contained it?",
  remedy: "Move this to the trigger and name here the safeguard that should have held."
});

// src/core/incident/rules/control-missing.ts
var controlMissing = separationRule({
  id: "control-missing",
  title: "Failed control is not told",
  level: "error",
  why: "Without the control that should have contained it, the review repairs the trigger and leaves the hole.",
  example: sampleOf("failedControl"),
  says: "No safeguard is named that should have contained it.",
  remedy: "Name the eval, limit, approval, alert or owner that should have stopped it."
});

// src/core/incident/rules/control-mixed.ts
var controlMixed = separationRule({
  id: "control-mixed",
  title: "Failed control also holds the event",
  level: "error",
  why: "Two things in one field get one fix.",
  example: "Writes above the limit go through without a second approval",
  says: "The failed control also carries what started the incident.",
  remedy: "Leave the safeguard here and move the event to the trigger."
});

// src/core/incident/rules/answers.ts
var FAULT = /\b(?:wrong|false|dead|stale|invalid|twice|again|skipped|missed|lost|dropped|duplicated?|truncated)\b/i;
function whyUnanswered(section, record) {
  const key = section.key;
  if (isDeclaredUnknown(record, key) && !hasEvidenceTask(record, key)) {
    return "It is declared unknown, and no logging or tracing task names it.";
  }
  const { state } = record.sources[key] ?? {};
  const empty = state === void 0 || ["absent", "blank", "no-response"].includes(state);
  return empty ? "It is not answered." : "The answer could not be read.";
}
function tellsFault(text) {
  if (/^\W*left (?:blank|empty|open)/i.test(text)) return false;
  return FAULT.test(text) || text.length < 200 && signsOf(text, "trigger").some(({ names }) => names.has("event"));
}
function saysSomething(record, key) {
  if (isDeclaredUnknown(record, key)) return hasEvidenceTask(record, key);
  const text = record[key];
  if (text === null || !/[\p{L}\p{N}]/u.test(text)) return false;
  return isForeign(text) || !isPlaceholder(text) || tellsFault(text);
}
function namesSomething(record, key) {
  const text = isDeclaredUnknown(record, key) ? null : record[key];
  const named = text !== null && !/^\W*n\/[ak]\W*$/i.test(text);
  if (named && /[\p{L}\p{N}][/_#][\p{L}\p{N}]|[`\p{N}]/u.test(text)) return true;
  return saysSomething(record, key);
}
function whySilent(section, record) {
  const text = record[section.key];
  if (text === null || isDeclaredUnknown(record, section.key)) {
    return whyUnanswered(section, record);
  }
  return "The answer says nothing yet, or only points elsewhere.";
}

// src/core/incident/rules/detection-incomplete.ts
var OPTIONS = ["urgent", "examples", "ownerObvious"];
var ORDER = ["urgent", "firstSignal", "examples", "ownerObvious"];
function remedyOf(section) {
  const options = section.options?.map((option) => asCode(option)).join(", ");
  if (options) return `${section.help} Answer with one of ${options}.`;
  return `${section.help} ${forExample(sampleOf(section.key))}`;
}
function openReason(record, key) {
  const section = sectionOf(key);
  if (key === "firstSignal") {
    return namesSomething(record, key) ? null : whySilent(section, record);
  }
  return OPTIONS.includes(key) && record[key] === null ? whyUnanswered(section, record) : null;
}
var detectionIncomplete = {
  id: "detection-incomplete",
  title: "Detection is not reviewed",
  level: "warning",
  from: "in-review",
  why: "Each of the four questions can show that alerts or review sampling have to change.",
  example: sampleOf("firstSignal"),
  check: ({ record }) => ORDER.flatMap((key) => {
    const message = openReason(record, key);
    const section = sectionOf(key);
    return message ? [{ section: section.label, message, remedy: remedyOf(section) }] : [];
  })
};

// src/core/incident/rules/eval-covers-one-run.ts
var EXACT_RUN = "Exact run in the regression set";
var evalCoversOneRun = {
  id: "eval-covers-one-run",
  title: "The eval covers one run only",
  level: "warning",
  from: "changes-pending",
  why: "The next incident of this class will have another input, another wording, another person.",
  example: sectionOf("evalAssets").example,
  check: ({ record, ledger, serious }) => {
    const { evalAssets, primaryClass } = record;
    if (!serious || evalAssets.length !== 1 || evalAssets[0] !== EXACT_RUN) return [];
    if (linesOf(ledger, "eval", "all").length === 0) return [];
    const what = primaryClass ? `the class “${primaryClass}”` : "its class of failure";
    return [
      {
        section: sectionOf("evalAssets").label,
        message: `Only the exact run is added: it protects this run, not ${what}.`,
        remedy: `Add a case that varies what the run had by chance. ${forExample(sampleOf("evalAssets"))}.`
      }
    ];
  }
};

// src/core/incident/rules/eval-asset-mismatch.ts
var SYNTHETIC = "Synthetic version in a release gate";
var evalAssetMismatch = {
  id: "eval-asset-mismatch",
  title: "Eval assets do not fit the class",
  level: "note",
  from: "changes-pending",
  why: "Each class of failure shows itself in another kind of eval; a good eval of the wrong kind stays green.",
  example: sectionOf("evalAssets").example,
  check: ({ record, ledger, serious }) => {
    const { evalAssets, primaryClass, secondaryClasses } = record;
    const classes = [primaryClass, ...secondaryClasses];
    const fitting = assetsFor(classes) ?? [];
    if (!serious || fitting.length === 0 || linesOf(ledger, "eval").length === 0) return [];
    const oneRun = evalAssets.every((asset) => asset === EXACT_RUN);
    if (oneRun || evalAssets.some((asset) => asset === SYNTHETIC || fitting.includes(asset))) {
      return [];
    }
    const fit = [...new Set(fitting)].map((option) => asCode(option)).join(", ");
    return [
      {
        section: sectionOf("evalAssets").label,
        message: `“${evalAssets.join(", ")}” does not test for ${classes.map((one) => `“${one}”`).join(" or ")}.`,
        remedy: `For ${classes.length > 1 ? "these classes" : "this class"} these fit: ${fit}. ${forExample(fitting[0] ?? "")}.`
      }
    ];
  }
};

// src/core/incident/rules/eval-asset-missing.ts
var evalAssetMissing = {
  id: "eval-asset-missing",
  title: "No eval asset chosen",
  level: "warning",
  from: "changes-pending",
  why: "Whether an eval protects one run or the whole class depends on what kind of eval it is.",
  example: sectionOf("evalAssets").example,
  check: ({ record, config, ledger, serious }) => {
    if (!serious || record.evalAssets.length > 0) return [];
    if (linesOf(ledger, "eval").length === 0) return [];
    return [
      {
        section: sectionOf("evalAssets").label,
        message: `An eval change is planned, but of the assets ${silence(record, "evalAssets")}.`,
        remedy: `Choose one or more of ${optionsOf("evalAssets", { record, config })}. ${forExample(fittingOptions("evalAssets", record, config).options[0] ?? "")}.`
      }
    ];
  }
};

// src/core/incident/rules/eval-decision-missing.ts
function fittingAssets(input) {
  const { primaryClass } = input.record;
  const fitting = adviceFor(primaryClass);
  if (!fitting || fitting.assets.length === 0) return `Assets: ${optionsOf("evalAssets", input)}.`;
  const assets = fitting.assets.map(asCode).join(", ");
  return `For the class “${primaryClass}” these fit: ${assets}.`;
}
var evalDecisionMissing = {
  id: "eval-decision-missing",
  title: "No decision on an eval",
  level: "error",
  from: "in-review",
  why: "Without an eval the same class of failure passes the next release unseen.",
  example: exampleOf("eval"),
  check: (input) => {
    const open = openDecision(input.ledger, "eval");
    if (!input.serious || !open || changesNothing(input)) return [];
    const message = open === "missing" ? "No line says which eval will catch this class of failure." : "It says that nothing changes, but not why.";
    const remedy = `${fittingAssets(input)} ${forExample(exampleOf("eval"))}. If no eval is to change: ${asCode("no change — why — @owner")}, which a maintainer confirms.`;
    return [{ section: labelOf("eval"), message, remedy }];
  }
};

// src/core/incident/rules/eval-proof-missing.ts
var CLAIM = /\b(?:proves?|shows?|means?|covers?|demonstrates?|guarantees?)\b/gi;
var NO_CLAIM = /\b(?:(?:does|do|did|will|would|can|could) ?n(?:o|['’])t|cannot|never|not)\s+(?:\w+\s+){0,2}?(?:prove|show|mean|cover|demonstrate|guarantee)s?\b/gi;
var LIMIT = /\b(?:not|no|none|nor|never|nothing|nobody|neither|without|except|excluding|excludes?|only|just|unless|until|beyond|but|however|although|though|while|whereas|still|yet|limit(?:s|ed|ation)?|unproven|untested|unknown|unclear|uncovered|open|outside|misses|missing|lacks?|leaves?|rather than|instead|remains?|cannot|fails? to|gaps?|assum\w+|says? little)\b|n['’]t\b/i;
function missingHalf(text) {
  if (isForeign(text)) return null;
  const claims = text.match(CLAIM)?.length ?? 0;
  if (claims === 0) return null;
  if (!LIMIT.test(text)) return "limit";
  const sentences2 = text.split(/[.;\n]+/).filter((part) => new RegExp("\\p{L}", "u").test(part));
  const denials = text.match(NO_CLAIM)?.length ?? 0;
  return sentences2.length === 1 && denials === 1 && claims === 1 ? "claim" : null;
}
var MESSAGES = {
  blank: "It is not told what a pass of the eval proves, and what it does not.",
  limit: "It tells what a pass proves, and not what it leaves open.",
  claim: "It tells what a pass does not prove, and not what it proves."
};
var evalProofMissing = {
  id: "eval-proof-missing",
  title: "What the eval proves is not told",
  level: "warning",
  from: "changes-pending",
  why: "A release is decided by what a green run means; whoever decides has to know where it means nothing.",
  example: sampleOf("evalProves"),
  check: ({ record, ledger, serious }) => {
    if (!serious || linesOf(ledger, "eval", "all").length === 0) return [];
    const text = record.evalProves ?? "";
    const lacks = isPlaceholder(text) ? "blank" : missingHalf(text);
    if (!lacks) return [];
    return [
      {
        section: sectionOf("evalProves").label,
        message: MESSAGES[lacks],
        remedy: `Say both. ${forExample(sampleOf("evalProves"))}.`
      }
    ];
  }
};

// src/core/incident/advice/attributes.ts
var BY_FACT = {
  runIds: ["gen_ai.conversation.id"],
  agentVersion: ["gen_ai.agent.version"],
  modelLane: ["gen_ai.request.model", "gen_ai.response.model"],
  toolConfiguration: ["gen_ai.tool.definitions"]
};
var BY_WORDS = [
  [
    /\b(?:tools?|functions?|commands?|api)\b.{0,30}\b(?:arguments?|args|parameters?|params|payloads?|inputs?)\b|\b(?:arguments?|args|parameters?|payloads?)\b.{0,30}\b(?:tools?|functions?|commands?|calls?)\b/i,
    "gen_ai.tool.call.arguments"
  ],
  [
    /\b(?:tools?|functions?|commands?|api)\b.{0,30}\b(?:results?|responses?|returns?|returned|outputs?|errors?)\b|\b(?:exit (?:status|code)|stdout|stderr)\b/i,
    "gen_ai.tool.call.result"
  ],
  [
    /\btools?\b.{0,20}\b(?:schemas?|definitions?|configurations?|config|descriptions?|limits?)\b|\bwhich tools\b/i,
    "gen_ai.tool.definitions"
  ],
  [/\b(?:which|what) (?:\w+ ){0,2}(?:tool|function|command)\b/i, "gen_ai.tool.name"],
  [
    /\b(?:system prompts?|system messages?|instructions?|prompt versions?|which prompt)\b/i,
    "gen_ai.system_instructions"
  ],
  [
    /\bagents?(?:'s)?\b.{0,15}\b(?:versions?|builds?|releases?|commits?)\b/i,
    "gen_ai.agent.version"
  ],
  [
    /\b(?:versions?|builds?|releases?|commits?) of (?:the |each |every )?agents?\b/i,
    "gen_ai.agent.version"
  ],
  [
    /\b(?:which|what) models?\b|\bmodels?\b.{0,15}\b(?:names?|versions?|lanes?|routes?|ids?|snapshots?)\b|\b(?:lanes?|routes?)\b/i,
    "gen_ai.response.model"
  ],
  [
    /\b(?:retriev\w+|documents?|passages?|chunks?|citations?|cited|search results?)\b/i,
    "gen_ai.retrieval.documents"
  ],
  [/\b(?:corpus|index|knowledge base|data sources?|vector store)\b/i, "gen_ai.data_source.id"],
  [
    /\b(?:token (?:counts?|usage|use)|tokens|costs?|spend(?:ing)?|bills?|budgets?)\b/i,
    "gen_ai.usage.output_tokens"
  ],
  [
    /\b(?:which|what) (?:\w+ )?(?:agent|sub-?agent)\b|\bhand-?(?:over|off)s?\b/i,
    "gen_ai.agent.name"
  ],
  [
    /\b(?:run|trace|session|conversation|request|thread)[ -]ids?\b|\bwhich (?:runs?|sessions?|conversations?)\b/i,
    "gen_ai.conversation.id"
  ],
  [/\beval(?:uation)? scores?\b|\bjudge scores?\b/i, "gen_ai.evaluation.score.value"],
  [/\b(?:finish|stop) reasons?\b|\bcut off|\btruncat\w+/i, "gen_ai.response.finish_reasons"],
  [/\b(?:time-?outs?|timed out|error (?:types?|codes?))\b/i, "error.type"],
  [
    /\b(?:transcripts?|conversations?|chats?|messages?|prompts?|user inputs?|context window)\b/i,
    "gen_ai.input.messages"
  ],
  [
    /\b(?:the|each|every|final|full|exact|which|generated|(?:agent|bot|model)'s) (?:\w+ )?(?:answers?|repl(?:y|ies)|completions?|outputs?)\b|\bmodel outputs?\b/i,
    "gen_ai.output.messages"
  ]
];
var MOST = 2;
function attributesOfFact(key) {
  return BY_FACT[key] ?? [];
}
function attributesOfGap(text) {
  const even3 = text.slice(0, 2e3).replace(/[’ʼ]/g, "'");
  const named = BY_WORDS.filter(([words]) => words.test(even3)).map(([, attribute]) => attribute);
  return [...new Set(named)].slice(0, MOST);
}

// src/core/incident/rules/evidence-gap-without-task.ts
var SECTION2 = sectionOf("missingEvidence");
var END = String.raw`(?:\s*$|\s*[,;:.(–—-])`;
var NO_GAP = [
  new RegExp(
    String.raw`^\W*(?:none|nothing|no|nope|nil|n/?a|not applicable)(?: (?:at all|really|here|else|known|that (?:we|i) know(?: of)?|that mattered|of note|important|relevant|significant|critical|major|to report|needed|identified|found|apparent))*${END}`,
    "i"
  ),
  /^\W*(?:nothing|none|no (?:\w+ ){0,3}(?:evidence|gaps?|data|information|facts?|logs?|pieces?))(?: \w+){0,2} (?:missing|lacking|lost|absent|outstanding|lacked|missed)\b/i,
  /^\W*nothing (?:\w+ )?(?:missing|lacking|lost|missed)\b/i,
  /^\W*(?:no|zero) (?:\w+ )?(?:evidence )?gaps?\b/i,
  /^\W*no (?:missing|open)\b|^\W*all (?:good|fine|clear|there)\b/i,
  /^\W*(?:we|i) (?:had|have|found|got) (?:everything|all)\b/i,
  /^\W*(?:everything|all (?:\w+ ){0,4}?)(?: ?(?:was|were|is|are|we needed was)) (?:\w+ )?(?:available|there|present|complete|recorded|found|logged|traced|kept|captured|in (?:the|our) (?:traces?|logs?))\b/i
];
function namesGap(text) {
  if (text === null || isForeign(text) || isPlaceholder(text)) return false;
  return !NO_GAP.some((pattern) => pattern.test(text));
}
var evidenceGapWithoutTask = {
  id: "evidence-gap-without-task",
  title: "Missing evidence without a task",
  level: "warning",
  from: "in-review",
  why: "What could not be found out this time cannot be found out next time either, unless somebody records it.",
  example: "- [ ] Record gen_ai.tool.call.arguments on each tool span — @acme/platform",
  check: ({ record }) => {
    if (!namesGap(record.missingEvidence) || record.evidenceTasks.length > 0) return [];
    const attributes = attributesOfGap(record.missingEvidence);
    const [first] = attributes;
    const named = attributes.join(" and ");
    const known = first ? ` OpenTelemetry traces can carry it as ${named}.` : "";
    const line = `- [ ] Record ${first ?? "what was missing"} on each run — @acme/platform`;
    return [
      {
        section: SECTION2.label,
        message: "Evidence was missing, and Logging and tracing tasks has no line.",
        remedy: `Add a line that says what will be recorded and who does it.${known} ${forExample(line)}. If nothing was missing, write ${asCode("None")}.`
      }
    ];
  }
};

// src/core/incident/rules/fact-missing.ts
var OPTIONAL = /* @__PURE__ */ new Set(["incidentId", "workflowStep", "timeline"]);
function remedyOf2(section, input) {
  const options = optionsOf(section.key, input);
  if (options) return `Options: ${options}.`;
  const unknown = section.required ? "" : ` If nobody can know it, write ${asCode("unknown")} and a line with “${section.label}” in Logging and tracing tasks.`;
  const attributes = attributesOfFact(section.key).join(" and ");
  const trace = attributes ? ` Traces record it as ${attributes}.` : "";
  return `${forExample(sampleOf(section.key))}.${trace}${unknown}`;
}
var factMissing = {
  id: "fact-missing",
  title: "A fact is missing",
  level: "warning",
  from: "in-review",
  why: "Facts are the evidence base: what is not written down within days cannot be found later.",
  example: "Agent version: agent 4.2.1",
  check: ({ record, config }) => SECTIONS.flatMap((section) => {
    const { part, required: first } = section;
    const key = section.key;
    if (part !== "first" && part !== "facts" || OPTIONAL.has(key)) return [];
    if (isAnswered(record, key)) return [];
    const required = first || config.release.require.some((need) => need === key);
    return [
      {
        section: section.label,
        message: whyUnanswered(section, record),
        remedy: remedyOf2(section, { record, config }),
        level: required ? "error" : "warning",
        from: first ? "reported" : "in-review"
      }
    ];
  })
};

// src/core/incident/rules/gate-decision-missing.ts
var gateDecisionMissing = {
  id: "gate-decision-missing",
  title: "No decision on the release gate",
  level: "error",
  from: "in-review",
  why: "The release that brought the incident passed every rule there was; the same rules will pass it again.",
  example: exampleOf("gate"),
  check: (input) => {
    const open = openDecision(input.ledger, "gate");
    if (!input.serious || !open || changesNothing(input)) return [];
    const message = open === "missing" ? "No line says what the next rollout has to pass that this one did not." : "It says that nothing changes, but not why.";
    const advice = adviceFor(input.record.primaryClass);
    const own = advice ? `For this class: ${advice.change} Usual failed controls: ${advice.controls.join(", ")}. ` : "";
    const remedy = `${own}Usual changes: ${optionsOf("gateChangeKinds", input)}. ${forExample(exampleOf("gate"))}. If no rule is to change: ${asCode("no change — why — @owner")}, which a maintainer confirms.`;
    return [{ section: labelOf("gate"), message, remedy }];
  }
};

// src/core/incident/rules/gate-kind-missing.ts
var gateKindMissing = {
  id: "gate-kind-missing",
  title: "Kind of the gate change is not chosen",
  level: "warning",
  from: "changes-pending",
  why: "The kind says how the rule can be enforced, and lets incidents of several months be counted together.",
  example: sectionOf("gateChangeKinds").example,
  check: ({ record, config, ledger, serious }) => {
    if (!serious || record.gateChangeKinds.length > 0) return [];
    if (linesOf(ledger, "gate").length === 0) return [];
    return [
      {
        section: sectionOf("gateChangeKinds").label,
        message: `A gate change is planned, but of its kind ${silence(record, "gateChangeKinds")}.`,
        remedy: `Choose one or more of ${optionsOf("gateChangeKinds", { record, config })}. ${forExample(fittingOptions("gateChangeKinds", record, config).options[0] ?? "")}.`
      }
    ];
  }
};

// src/core/incident/rules/gate-owner-missing.ts
var gateOwnerMissing = {
  id: "gate-owner-missing",
  title: "Gate change without an owner",
  level: "error",
  from: "in-review",
  why: "A release rule that nobody owns is the first to be switched off when it is in the way.",
  example: exampleOf("gate"),
  check: ({ ledger, serious }) => {
    const unowned = linesOf(ledger, "gate").filter(({ owner }) => owner === null);
    if (!serious || unowned.length === 0) return [];
    return [
      {
        section: labelOf("gate"),
        message: `No owner is named: ${quoteLines(unowned)}.`,
        remedy: `Add @user or @org/team to the line; “the team” is nobody. ${forExample(exampleOf("gate"))}. If nobody will own it, do not roll out more widely: run a smaller pilot, choose a clearer gate, or build a better measurement loop.`
      }
    ];
  }
};

// src/language/changes/line-features.ts
var FILES3 = {
  better: "asks for more or better, without saying how much",
  "vague-acts": "an act after which nobody could say whether it was done",
  "vague-things": "a quality, a practice or a whole system",
  "open-ends": "leaves open where, when or how",
  careful: "asks people to be careful, to look, to remember",
  people: "names people who are asked to do something",
  prompt: "names what the model is told",
  "model-choice": "names which model it is, or how it is sampled",
  told: "the model is told, asked or reminded",
  "prompt-gate": "names work around a prompt that holds whatever it says",
  artefacts: "names a thing that somebody can find or not find",
  checkable: "names what a system does or does not do",
  conditions: "binds a check to a case"
};
var SHAPES2 = {
  number: ["has a number", /(?<![\w.#-])\d/],
  identifier: [
    "has an identifier, a path or code",
    new RegExp("[`_]|\\w\\/\\w|\\w\\.[a-z]{2,5}\\b|\\p{Ll}\\p{Lu}|\\(\\)", "u")
  ],
  comparison: ["compares with a sign", /[<>=≥≤%→]|->/],
  quoted: ["quotes something", /["“”«»]/],
  named: ["has a name inside the text", new RegExp("(?<=[\\p{L}\\p{N},;)] )(?!(?:AI|LLMs?|QA|I)\\b)\\p{Lu}", "u")],
  parts: ["has several parts", /[,:;(]|\bthen\b|\band\b/],
  reference: ["refers to an issue, a run or a ticket", /#\d|\b(?:run|PR|ticket) #?\d|[A-Z]{2,}-\d/]
};
var PHRASES3 = Object.keys(FILES3).map(
  (name) => [name, compilePhrases(entriesOf(`changes/${name}`))]
);
var CHANGE_FEATURES = new Map([
  ...Object.entries(FILES3),
  ...Object.entries(FILES3).map(([name, says]) => [`2 ${name}`, `${says}, more than once`]),
  ...Object.entries(FILES3).map(([name, says]) => [`first ${name}`, `begins so: ${says}`]),
  ...Object.entries(SHAPES2).map(([name, [says]]) => [name, says]),
  ["short", "has at most five words"],
  ["long", "has more than twelve words"],
  ["only-vague", "nearly every word asks for more, or names a quality or a practice"],
  ["prompt-alone", "names the prompt or the model’s choice and no work around it"],
  ["nothing-named", "has no number, name, identifier, quotation or thing to be found"]
]);
var CONCRETE = [
  "number",
  "identifier",
  "comparison",
  "quoted",
  "named",
  "reference",
  "artefacts"
];
function changeFeatures(text, words = wordsOf(text)) {
  const found = /* @__PURE__ */ new Set();
  const covered2 = /* @__PURE__ */ new Set();
  for (const [name, phrases] of PHRASES3) {
    const spans = findPhrases(phrases, words);
    if (spans.length > 0) found.add(name);
    if (spans.length > 1) found.add(`2 ${name}`);
    if (spans[0] && spans[0].from < 2) found.add(`first ${name}`);
    if (/^(?:better|vague|open)/.test(name)) {
      for (const { from, to } of spans) for (let at = from; at < to; at += 1) covered2.add(at);
    }
  }
  for (const [name, [, shape]] of Object.entries(SHAPES2)) if (shape.test(text)) found.add(name);
  const telling = words.filter(({ word }, at) => word.length > 3 && !covered2.has(at));
  if (words.length <= 5) found.add("short");
  if (words.length > 12) found.add("long");
  if (telling.length <= 1) found.add("only-vague");
  if (!CONCRETE.some((name) => found.has(name))) found.add("nothing-named");
  const told2 = ["prompt", "told", "model-choice"].some((name) => found.has(name));
  if (told2 && !found.has("prompt-gate")) found.add("prompt-alone");
  return found;
}

// src/language/changes/judge.ts
var CHANGE_LIMITS = { ask: 0.35, say: 0.5 };
var MOST_WORDS2 = 60;
function judgeChange(text, models = MODELS) {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS2 || !isEnglish(text)) {
    return { wish: 0, promptOnly: 0 };
  }
  const part = { names: changeFeatures(text, words), words };
  const wish = probabilityOf(models.wish, part);
  return {
    // A path or code can be looked up.
    wish: part.names.has("identifier") ? Math.min(wish, CHANGE_LIMITS.ask) : wish,
    promptOnly: probabilityOf(models["prompt-only"], part)
  };
}

// src/language/changes/hollow.ts
var LATER = compilePhrases(entriesOf("changes/later"));
var HOLLOW = compilePhrases(entriesOf("changes/hollow-proofs"));
var LONGEST2 = 200;
var NAMES_SOMETHING = /[\d`"“”„«»_/\\#@=<>%]/;
var PROVES = wordSet("changes/proves");
function saysLater(text) {
  const words = wordsOf(text.replace(/\(optional\)/i, ""));
  return words.length === 0 ? !/[\p{L}\p{N}]/u.test(text) : isPhrase(LATER, words);
}
function isHollow(part) {
  const words = wordsOf(part);
  const first = words.findIndex(({ word }) => !PROVES.has(word));
  if (first < 0) return true;
  const said = words.slice(first);
  if (isPhrase(HOLLOW, said) || isPhrase(HOLLOW, words)) return true;
  return judgeChange(part.slice(said[0]?.start)).wish > CHANGE_LIMITS.say;
}
function isHollowProof(text) {
  if (text.length > LONGEST2 || NAMES_SOMETHING.test(text)) return false;
  const parts = text.split(/[.;:,!?\n]/).filter((part) => new RegExp("\\p{L}", "u").test(part));
  return parts.length > 0 && parts.every(isHollow) && !parts.every(onlyLeads);
}
function onlyLeads(part) {
  return wordsOf(part).every(({ word }) => PROVES.has(word) && word !== "it");
}

// src/core/incident/rules/metric-vague.ts
var KINDS2 = ["eval", "gate", "alert"];
var WISH = "A wish, without a case, number, path, metric or check";
function isJudged(entry) {
  const claimed = entry.status === "planned" && entry.decision === "none" && !isBareNo(entry);
  return claimed && entry.refs.length === 0 && !isOptional(entry);
}
function vagueness(entry) {
  if (saysLater(entry.text)) return "say";
  const { wish, promptOnly } = judgeChange(entry.text);
  if (wish < promptOnly || wish <= CHANGE_LIMITS.ask) return null;
  return wish > CHANGE_LIMITS.say ? "say" : "ask";
}
function vagueLines({ ledger }) {
  return KINDS2.flatMap((kind) => {
    const { owed, settled: settled2 } = ledger.kinds[kind];
    if (owed && settled2) return [];
    const lines = ledger.entries.filter((entry) => entry.kind === kind && isJudged(entry)).slice(0, MOST_CHANGE_LINES);
    const section = labelOf(kind);
    const found = lines.map((entry) => ({ entry, how: vagueness(entry) }));
    const those = (how) => found.flatMap((one) => one.how === how ? [one.entry] : []);
    const sure = those("say");
    const remedy = `Name what will be there and how one sees that it is. ${forExample(exampleOf(kind))}.`;
    if (sure.length > 0) return [{ section, message: `${WISH}: ${quoteLines(sure)}.`, remedy }];
    const perhaps = those("ask");
    if (perhaps.length === 0) return [];
    const message = `How will one see that it is done: ${quoteLines(perhaps)}?`;
    return [{ section, message, remedy, level: "note" }];
  });
}
function vagueProof({ record }) {
  const { label } = sectionOf("evalProves");
  const { evalProves } = record;
  if (!evalProves || isTooLong(evalProves) || !isHollowProof(evalProves)) return [];
  return [
    {
      section: label,
      message: `${WISH}: ${quoteLines([{ text: evalProves }])}.`,
      remedy: `Name the behaviour that a pass shows. ${forExample(sampleOf("evalProves"))}.`
    }
  ];
}
var metricVague = {
  id: "metric-vague",
  title: "A change is a wish",
  level: "error",
  from: "in-review",
  why: "Nobody can say whether “better quality” has landed, so it never holds a release and never protects one.",
  example: exampleOf("eval"),
  check: (input) => {
    const level = input.serious ? "error" : "warning";
    return [...vagueLines(input), ...vagueProof(input)].map((hit) => ({ level, ...hit }));
  }
};

// src/core/incident/rules/missed-alert-missing.ts
var SECTION3 = sectionOf("missedAlert");
var missedAlertMissing = {
  id: "missed-alert-missing",
  title: "Missed alert is not named",
  level: "warning",
  from: "in-review",
  why: "Evals miss what nobody thought of; the alert decides how long that goes on.",
  example: sampleOf("missedAlert"),
  check: ({ record }) => {
    if (namesSomething(record, "missedAlert")) return [];
    const attribute = adviceFor(record.primaryClass)?.attribute;
    const shows = attribute ? ` Failures of this class show in ${attribute}.` : "";
    return [
      {
        section: SECTION3.label,
        message: whySilent(SECTION3, record),
        remedy: `Name the alert that should have fired, or the one that does not exist yet; where no alert can show it, say why.${shows} ${forExample(sampleOf("missedAlert"))}`
      }
    ];
  }
};

// src/core/incident/rules/missed-eval-missing.ts
var SECTION4 = sectionOf("missedEval");
var missedEvalMissing = {
  id: "missed-eval-missing",
  title: "Missed eval is not named",
  level: "warning",
  from: "in-review",
  why: "The eval that let it pass, or does not exist, is where the class of failure is caught before the next release.",
  example: sampleOf("missedEval"),
  check: ({ record }) => {
    if (namesSomething(record, "missedEval")) return [];
    const assets = adviceFor(record.primaryClass)?.assets.map(asCode);
    const fits = assets ? ` For this failure class ${assets.join(" or ")} usually fits.` : "";
    return [
      {
        section: SECTION4.label,
        message: whySilent(SECTION4, record),
        remedy: `Name the suite that should have failed, or the one that does not exist yet; where no eval can catch it, say why.${fits} ${forExample(sampleOf("missedEval"))}`
      }
    ];
  }
};

// src/core/incident/rules/no-alert-fired.ts
var noAlertFired = detectionGapRule({
  id: "no-alert-fired",
  title: "No alert fired",
  section: "examples",
  why: "What no alert and no review sample looks at is found by chance, and by chance next time.",
  example: "- [ ] Sample 20 runs a day for review — @acme/support — due 2026-12-01",
  says: "No alert fired.",
  remedy: "Add an alert, or review sampling where nobody has to be paged."
});

// src/core/incident/rules/owner-not-obvious.ts
var ownerNotObvious = detectionGapRule({
  id: "owner-not-obvious",
  title: "The owner was not obvious",
  section: "ownerObvious",
  why: "An alert that reaches nobody in particular waits for somebody to feel responsible.",
  example: "- [ ] Route the alert to the on-call of the workflow — @acme/sre — due 2026-12-01",
  says: "It was not obvious who had to act.",
  remedy: "Say where the alert or the review sample goes, and who answers it."
});

// src/core/incident/rules/primary-class-missing.ts
var primaryClassMissing = {
  id: "primary-class-missing",
  title: "No primary failure class",
  level: "error",
  from: "in-review",
  why: "Each class of failure has a different fix; without one the review cannot say which.",
  example: "Tool argument failure",
  check: ({ record, config }) => record.primaryClass ? [] : [
    {
      section: sectionOf("primaryClass").label,
      message: "The incident has no primary failure class.",
      remedy: `Choose exactly one, the failure of the system that this was first of all. Options, those that fit the text first: ${optionsOf("primaryClass", { record, config })}.`
    }
  ]
};

// src/core/incident/rules/prompt-only-fix.ts
var SECTIONS2 = [
  "gateChanges",
  "evalChanges",
  "alertChanges",
  "evidenceTasks",
  "otherActions"
];
var OWN_KIND = /* @__PURE__ */ new Set(["gateChanges", "evalChanges", "alertChanges"]);
function chanceOf(texts) {
  if (texts.length > MOST_CHANGE_LINES) return 0;
  const chances = texts.map((text) => {
    const { wish, promptOnly } = judgeChange(text);
    return promptOnly >= wish ? promptOnly : 0;
  });
  return Math.min(...chances);
}
var promptOnlyFix = {
  id: "prompt-only-fix",
  title: "The only change is what the model is told",
  level: "error",
  from: "in-review",
  why: "A prompt is a request; the control that failed is as absent after the edit as before.",
  example: exampleOf("eval"),
  check: ({ record, ledger, serious }) => {
    const landed = ledger.entries.some(({ status }) => status === "landed" || status === "waived");
    const settled2 = serious && ledger.kinds.eval.settled && ledger.kinds.gate.settled;
    if (landed || settled2) return [];
    const named = SECTIONS2.map((key) => ({
      key,
      texts: record[key].filter((line) => decisionReason(line) === null).map(({ text }) => text)
    })).filter(({ texts }) => texts.length > 0);
    const edits = named.map((one) => ({ ...one, chance: chanceOf(one.texts) })).filter(({ chance }) => chance > CHANGE_LIMITS.ask);
    const all2 = edits.length === named.length;
    const level = all2 && serious ? "error" : "warning";
    return edits.filter(({ key }) => all2 || OWN_KIND.has(key)).slice(0, 1).map(({ key, texts, chance }) => ({
      section: sectionOf(key).label,
      message: `${all2 ? "All that changes" : "All that changes here"} is what the model is told: ${quoteLines(texts.map((text) => ({ text })))}.`,
      remedy: `Keep it, and add what holds when the prompt is not followed: an eval, a limit in the tool, an approval, a gate. ${forExample(exampleOf("eval"))}.`,
      level: chance > CHANGE_LIMITS.say ? level : "note"
    }));
  }
};

// src/core/incident/rules/release-decision-inconsistent.ts
var LINK = /\/(?:pull|commit|issues)\/[0-9a-f]+/i;
function namesCause(record) {
  const { pulls, commits } = causesOf(record, "", "github.com");
  const text = `${record.releaseChanges ?? ""}
${record.trigger ?? ""}`;
  return pulls.length > 0 || commits.length > 0 || LINK.test(text);
}
function contradiction({ record, ledger }) {
  if (record.releaseDecision === "Ship") {
    const open = ["eval", "gate"].filter((kind) => !ledger.kinds[kind].settled);
    if (open.length === 0) return null;
    const what = `${open.join(" and ")} change${open.length > 1 ? "s are" : " is"}`;
    return {
      message: `It says “Ship” while the ${what} still owed.`,
      remedy: `“Ship” lifts nothing: choose “Hold” until they have landed, or let a maintainer waive what is owed. ${forExample("Hold")}.`
    };
  }
  if (record.releaseDecision !== "Roll back" || namesCause(record)) return null;
  const { label } = sectionOf("releaseChanges");
  return {
    message: "It says “Roll back”, and no change is named that could be rolled back.",
    remedy: `Name the pull request or commit in ${label} or Trigger. ${forExample(sampleOf("releaseChanges"))}.`
  };
}
var releaseDecisionInconsistent = {
  id: "release-decision-inconsistent",
  title: "Release decision contradicts the record",
  level: "warning",
  from: "in-review",
  why: "A decision that the release gate cannot act on gives confidence and holds nothing.",
  example: sectionOf("releaseDecision").example,
  check: (input) => {
    const found = input.serious ? contradiction(input) : null;
    return found ? [{ section: sectionOf("releaseDecision").label, ...found }] : [];
  }
};

// src/core/incident/rules/release-decision-missing.ts
function ledgerDecides({ record, ledger, config }) {
  const kinds = ["eval", "gate"];
  const planned = kinds.every(
    (kind) => !ledger.entries.some((entry) => entry.kind === kind && entry.status === "missing")
  );
  const settled2 = kinds.every((kind) => ledger.kinds[kind].settled);
  const holds = kinds.some((kind) => config.release.block.includes(kind));
  return settled2 || planned && holds && !namesCause(record);
}
var releaseDecisionMissing = {
  id: "release-decision-missing",
  title: "No release decision",
  level: "warning",
  from: "in-review",
  why: "A review is there to help decide the next rollout; a change that started an incident may still be live.",
  example: sectionOf("releaseDecision").example,
  check: (input) => {
    const { record, serious } = input;
    const { state } = record.sources.releaseDecision ?? {};
    const unread2 = state === "unknown-option" || state === "ambiguous";
    if (!serious || record.releaseDecision || !unread2 && ledgerDecides(input)) return [];
    const cause = namesCause(record) ? "The change that started it is named; whether it stays or goes is not decided." : `Nothing says what happens to the next rollout: ${silence(record, "releaseDecision")}.`;
    return [
      {
        section: sectionOf("releaseDecision").label,
        message: cause,
        remedy: `Choose one of ${optionsOf("releaseDecision", input)}; change it when the changes have landed. ${forExample(sampleOf("releaseDecision"))}.`
      }
    ];
  }
};

// src/language/speculation.ts
var NAME = "(?:models?|llms?|ai|a\\.i\\.|agent|(?:chat)?bots?|assistant|gpt[\\w.-]{0,30}|chatgpt|claude|gemini|copilot|planner|orchestrator|(?:[a-z0-9]{1,30}-){1,3}(?:agent|bot|model)|subagent)";
var PEOPLE = "human|support|service|services|call|cent(?:er|re)|contact|live|real|travel|sales|shop|field|care|phone|desk|help|helpdesk|insurance|estate|claims?|customer|customs|booking|teaching|personal|senior|junior|on-call|duty|user|users";
var DETERMINER = "the|our|this|that|your|an?|its|their|one|each|every|which|some";
var NOT_OF_NAME = `${DETERMINER}|${PEOPLE}|of|to|with|by|using|for|from|about|and|or|but|who|when|if`;
var BEARER = `(?:(?:${DETERMINER}) )?(?:(?!(?:${NOT_OF_NAME})\\b)[\\w-]{1,40} ){0,2}?(?!(?:${PEOPLE})\\b)${NAME}`;
var HEDGE = "(?:apparently|probably|presumably|simply|just|clearly|obviously|likely|then|also|really|perhaps|maybe|somehow|suddenly|basically|evidently|seemingly|again|had|has|have|seem(?:s|ed)? to|appear(?:s|ed)? to|(?:must|may|might|could) have|started to|began to|kept)";
var PREDICATES = [
  [
    "motive",
    "(?:want(?:ed|s)|wished|hoped|hoping|longed|desired) to\\b|(?:tr(?:ied|ies|ying)|aim(?:ed|s|ing)|desperate|eager|keen|anxious|(?:(?:was|is|got|became|being) )?(?:too |over-?|so |very )?(?:eager|keen|desperate|anxious)) to (?:please|impress|be (?:too |overly |very |extra )?(?:helpful|nice|clever|smart|polite|kind|friendly|liked))|did(?:n't| not) (?:really )?(?:care|bother|want)\\b|could(?:n't| not) be bothered|felt (?:like|that|pressured?|obliged|compelled|bad|guilty|sorry)|liked (?:the|to)\\b|disliked|hated|lov(?:ed|es)\\b|(?:took|takes) revenge|rebelled|(?:has|had) a mind of its own|made up its mind"
  ],
  [
    "mood",
    "(?:got|gets|was|is|became|becomes|felt|seemed|grew|being) (?:\\w+ly |too |so |a bit |a little |very |quite |just )?(?:confused|bewildered|distracted|bored|tired|scared|afraid|frightened|frustrated|angry|annoyed|nervous|moody|upset|curious|impatient|desperate|carried away|cocky|arrogant|stubborn|paranoid|drunk|crazy|insane|overexcited|excited|insecure|embarrassed|ashamed|jealous)\\b|panic(?:s|ked|king)\\b|freaked out|lost its (?:nerve|mind|temper|cool|head|patience)|went (?:crazy|insane|mad|nuts|rogue)|had a bad day|(?:was|is) in a (?:\\w+ )?mood|sulked"
  ],
  [
    "honesty",
    "(?:lied|lies(?! (?:in|on|at|with|between|behind|under|within|outside|idle|dormant)\\b)|cheat(?:ed|s|ing)|bluff(?:ed|s|ing)|deceiv(?:ed|es|ing)|gaslit|pretend(?:ed|s|ing)|betrayed|faked|(?:tr(?:ied|ies|ying) to|wanted to) (?:hide|conceal|cover up|deceive|trick|cheat|fool))\\b|(?:was|is|being) (?:\\w+ly |too |so |very )?(?:dishonest|deceptive|malicious|sneaky|evil|manipulative|insincere|deceitful)\\b"
  ],
  [
    "effort",
    "(?:got|gets|was|is|became|felt|seemed|being) (?:\\w+ly |too |so |a bit |a little |very |quite |just |being )?(?:lazy(?![- ](?:load|init|eval))|careless|sloppy|reckless|hasty|na[iï]ve(?! bayes)|gullible|dumb|stupid|silly|clueless|overzealous|over-?confident|over-?eager|over-?cautious|absent-minded|inattentive|lazier|forgetful|brainless)\\b|(?:was|is|being) (?:too|over-?ly|so) (?:helpful|polite|nice|trusting|creative|confident|kind|clever|ambitious|obedient|friendly|generous|optimistic|timid|shy)\\b|slacked|got lazy|took a shortcut because"
  ]
];
var OPENERS = "(?:and|but|so|then|because|since|as|although|though|while|which means|that means|we think|we believe|i think|i believe|it seems|it looks like|maybe|perhaps|probably|apparently|presumably|my guess is|root cause:|cause:|reason:|why:|unfortunately|clearly|basically|in short|most likely|likely|possibly|here|after that|at that point)";
var WHEN = "(?:on|at|in|during|after|before|within|since|around|by)\\s(?:(?!(?:of|to|with|by|using|for|who|that|which|from|about)\\b)[\\w:-]{1,40},?\\s){1,5}?";
var START = `(?:^|(?:[.!?;:,(\\n]\\s{0,20}|\\s[–—-]{1,9}\\s{1,20})(?!\\s)|\\s(?=(?:because|since|and|but|so|as|that)\\s))(?:(?:${OPENERS}|that)[ ,]{1,9}){0,3}(?<when>${WHEN})?`;
var REPORTED = /(?:said|says|claim(?:s|ed)|report(?:s|ed)|told|wrote|writes|admitted|stated|replied|answered|whether|if|when|unless|until|in case|cases? where|scenarios? (?:where|in which)|tests? (?:that|for)|apologi[sz]ed)\b[^.!?;\n]{0,40}$/i;
var PATTERNS = PREDICATES.map(
  ([kind, predicate]) => [
    kind,
    new RegExp(`${START}(?<said>${BEARER}(?: ${HEDGE}){0,6} (?:${predicate}))`, "gi"),
    new RegExp(`${START}(?<said>it(?: ${HEDGE}){0,6} (?:${predicate}))`, "gi")
  ]
);
var TRAITS = new RegExp(
  `\\b(?<said>${BEARER}'s (?:\\w+ )?(?:laziness|eagerness|stubbornness|arrogance|panic|vanity|enthusiasm|desire|urge|motives?|mood|attitude|temperament|ego|dishonesty|malice|carelessness|stupidity|naivety|greed|fear|boredom))\\b`,
  "gi"
);
var MENTIONED = new RegExp(`(?<![\\w-])${BEARER}(?![\\w-])`, "gi");
var SOMEBODY = /\b(?:users?|customers?|operators?|engineers?|reviewers?|developers?|managers?|clients?|persons?|people|colleagues?|employees?|staff|team|patients?|callers?|buyers?|sellers?|suppliers?|vendors?|owners?|admins?|somebody|someone|he|she|they|we|i)\b/gi;
var REPORTED_WITHIN = 80;
var PROCESS = /\b(?:goroutine|golang|rust|nil|null|pointer|index out of|exit(?:ed)? (?:code|status)|stack|thread|crash\w*|process|kernel|pods?|containers?|restart\w*|start-?up)\b/i;
function placesOf2(pattern, text) {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length
  }));
}
function lastBefore(places, at) {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (places[middle].end <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
function modelsIn(text) {
  const [models, people] = [placesOf2(MENTIONED, text), placesOf2(SOMEBODY, text)];
  return (at) => {
    const model = lastBefore(models, at);
    const person = lastBefore(people, at);
    return model !== void 0 && (person === void 0 || person.start < model.end);
  };
}
function speculationIn(text) {
  const even3 = evenText(text);
  const ofProcess = PROCESS.test(even3);
  let meansModel;
  let first;
  const add = (kind, match, pronoun) => {
    const said = match.groups?.said ?? "";
    const at = (match.index ?? 0) + match[0].length - said.length;
    if (first && first.at <= at) return;
    if ((match.groups?.when ?? "").search(SOMEBODY) >= 0) return;
    if (ofProcess && /panic/i.test(said)) return;
    if (REPORTED.test(even3.slice(Math.max(0, at - REPORTED_WITHIN), at))) return;
    if (pronoun) {
      meansModel ??= modelsIn(even3);
      if (!meansModel(at)) return;
    }
    first = { kind, quote: text.slice(at, at + said.length).trim(), at };
  };
  for (const [kind, named, pronoun] of PATTERNS) {
    for (const match of even3.matchAll(named)) add(kind, match, false);
    for (const match of even3.matchAll(pronoun)) add(kind, match, true);
  }
  for (const match of even3.matchAll(TRAITS)) add("mood", match, false);
  return first ? { kind: first.kind, quote: first.quote } : null;
}

// src/core/incident/rules/speculates-about-model.ts
var KEYS = ["whatFailed", "trigger", "failedControl", "impact"];
var OBSERVABLE = {
  motive: "after the third request the reply granted what the first two were refused",
  mood: "after two empty results the next call was drop_table",
  honesty: "the reply reported success although delete_file had returned an error",
  effort: "the run ended after 2 of 5 files were read"
};
var speculatesAboutModel = {
  id: "speculates-about-model",
  title: "Speaks of what the model felt or wanted",
  level: "note",
  from: "in-review",
  why: "Moods and motives of a model can be neither observed nor tested; what the system did can.",
  example: OBSERVABLE.mood,
  check: ({ record, separation }) => {
    if (separation.some(({ rule, sure }) => sure && rule === "blames-model")) return [];
    const hits2 = KEYS.flatMap((key) => {
      const text = record[key];
      if (text === null || isTooLong(text) || isForeign(text)) return [];
      const said = speculationIn(text);
      if (!said) return [];
      return [
        {
          section: sectionOf(key).label,
          message: `“${said.quote.slice(0, 120)}” may well be how it looked, but no trace can show it.`,
          remedy: `Say what could be seen. ${forExample(OBSERVABLE[said.kind])}`
        }
      ];
    });
    return hits2.slice(0, 1);
  }
};

// src/core/text/narration.ts
var ASIDE2 = [/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, /^ {0,3}>.*$/gm];
var QUOTES2 = { "`": "`", '"': '"', "“": "”" };
var CLOCK = String.raw`(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?:\s?[ap]\.?m\b\.?)?|(?:1[0-2]|[1-9])\s?[ap]\.?m\b\.?`;
var MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
var DAY = String.raw`\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s${MONTH}|${MONTH}\s\d{1,2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day\s\d{1,3}|t\s?[+-]\s?\d+`;
var LATER2 = String.raw`(?:(?:a|an|one|two|three|four|five|ten|twenty|some|several|\d+|few|couple|of|about|around)\s){1,4}(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\s(?:later|after)|(?:the\s)?(?:next|following|same)\s(?:day|morning|night|evening|afternoon|week)|that\s(?:night|morning|evening|afternoon)`;
var WORD2 = "then|next|after (?:that|this|which)|afterwards?|later(?: on)?,|later (?:the|we|it|they|he|she|on)|finally|eventually|subsequently|meanwhile|soon (?:after|the|we|it|they)|shortly (?:after|before|afterwards?)|at first|first (?:the|a|an|we|it|they|our)|initially|in the (?:end|meantime)|at that point|by (?:then|that time)|it (?:all )?(?:started|began)|once (?:the|we|it|they|that)";
var CONDITION = /\b((?:if|when(?:ever)?|unless|once)\b[^.!?;\n]{0,200}?,)\s{1,9}then\b/gi;
var STEP = new RegExp(
  String.raw`^[\s[(*_~-]*(?:(?:and|but|so|only|just)\s)*(?:(?:at|on|around|about|by|from|since|in|until)\s)?(?:the\s)?(?:${CLOCK}|${DAY}|${LATER2}|(?:${WORD2})(?![\w-]))`,
  "i"
);
var LIST_ITEM = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+/;
function withoutAsides(text) {
  const own = ASIDE2.reduce((rest, aside) => rest.replace(aside, " … "), text);
  return replaceQuotations(own, QUOTES2, () => " … ").replace(CONDITION, "$1");
}
function segmentsOf(text) {
  return text.split(/\n|[;→]|->|=>|(?<=[.!?])\s+|,\s+(?=(?:and\s|but\s)?then\b)/).map((segment) => segment.replace(LIST_ITEM, "").trim()).filter((segment) => (segment.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0) >= 2);
}
function narrationIn(text) {
  const bare = withoutAsides(text.slice(0, 2e4));
  const steps = segmentsOf(bare).filter((segment) => STEP.test(segment));
  const prose = bare.split("\n").filter((line) => !LIST_ITEM.test(line));
  const words = prose.join(" ").match(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu)?.length ?? 0;
  return { steps: steps.map((step) => step.split(/\s+/).slice(0, 5).join(" ")), words };
}

// src/core/incident/rules/tells-a-story.ts
var SECTION5 = sectionOf("whatFailed");
var MOST_WORDS3 = 150;
var tellsAStory = {
  id: "tells-a-story",
  title: "What failed is a story",
  level: "warning",
  from: "in-review",
  why: "A course of events hides the one behaviour that an eval has to repeat.",
  example: sampleOf("whatFailed"),
  check: ({ record }) => {
    const text = record.whatFailed;
    if (text === null || isForeign(text)) return [];
    const { steps, words } = narrationIn(text);
    const story = steps.length >= 3;
    if (!story && words <= MOST_WORDS3) return [];
    const shown = steps.slice(0, 3).map((step) => `“${step}”`);
    const why = story ? `It tells what happened one after another: ${shown.join(", ")}.` : `It takes ${words} words.`;
    const room = record.timeline === null ? ", which is still empty" : "";
    return [
      {
        section: SECTION5.label,
        message: why,
        remedy: `Move the course of events to Timeline${room}, and leave the behaviour that a test could repeat. ${forExample(sampleOf("whatFailed"))}`
      }
    ];
  }
};

// src/core/incident/rules/too-long-to-judge.ts
var ID2 = "too-long-to-judge";
var ANSWERS = ["whatFailed", "trigger", "failedControl", "impact"];
var [answerLimit, lineLimit] = [MOST_OF_AN_ANSWER, MOST_OF_A_LINE].map(
  (limit) => limit.toLocaleString("en-US")
);
function openLines({ entries, kinds }, kind) {
  if (kinds[kind].owed && kinds[kind].settled) return [];
  return entries.filter((entry) => entry.kind === kind && entry.status === "planned");
}
function longLines(ledger, kind) {
  return openLines(ledger, kind).filter(({ text }) => text.length > MOST_OF_A_LINE);
}
function manyLines(ledger, kind) {
  const { length } = openLines(ledger, kind).filter(
    (entry) => entry.refs.length === 0 && !isOptional(entry)
  );
  return length > MOST_CHANGE_LINES ? length : 0;
}
function measure(text) {
  const said = text.trim();
  const show = (count) => count.toLocaleString("en-US");
  return said.length > MOST_OF_AN_ANSWER ? `${show(said.length)} characters; up to ${answerLimit} are judged` : `${show(said.split("\n").length)} lines; up to ${MOST_LINES_OF_AN_ANSWER} are judged`;
}
function isUnjudged(record, key) {
  const text = record[key];
  return text !== null && isTooLong(text) && !isForeign(text);
}
function unjudgedSections(record, ledger) {
  const lines = CHANGE_KINDS.filter(
    (kind) => longLines(ledger, kind).length > 0 || manyLines(ledger, kind) > 0
  );
  return [...ANSWERS.filter((key) => isUnjudged(record, key)), ...lines.map((kind) => LINES[kind])];
}
function leavesOpen({ rule, section }) {
  return rule === ID2 && section !== sectionOf("impact").label;
}
var tooLongToJudge = {
  id: ID2,
  title: "Too long to be judged",
  level: "note",
  from: "in-review",
  why: "An answer of many pages says several things, and the one that counts cannot be told from the others.",
  example: sampleOf("trigger"),
  check: ({ record, ledger }) => [
    ...ANSWERS.filter((key) => isUnjudged(record, key)).map((key) => {
      const { label } = sectionOf(key);
      return {
        section: label,
        message: `It has ${measure(record[key] ?? "")}, so nothing is known about its words.`,
        remedy: `Leave a sentence or two here, and move the rest to Timeline or to a comment. ${forExample(sampleOf(key))}`
      };
    }),
    ...CHANGE_KINDS.flatMap((kind) => {
      const many = manyLines(ledger, kind);
      if (many === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `It has ${many.toLocaleString("en-US")} open lines; the words of ${MOST_CHANGE_LINES} are judged, so nothing is known about the others.`,
          remedy: `Leave the changes that are to keep it from happening again, and put the rest into the issue or pull request that they name. ${forExample(exampleOf(kind))}.`
        }
      ];
    }),
    ...CHANGE_KINDS.flatMap((kind) => {
      const long = longLines(ledger, kind);
      if (long.length === 0) return [];
      return [
        {
          section: labelOf(kind),
          message: `A line of more than ${lineLimit} characters is not judged: ${quoteLines(long)}.`,
          remedy: `Say in a sentence what will be there, and put the details in the issue or pull request it names. ${forExample(exampleOf(kind))}.`
        }
      ];
    })
  ]
};

// src/core/incident/rules/trigger-control-same.ts
var triggerControlSame = separationRule({
  id: "trigger-control-same",
  title: "Trigger and failed control say one thing",
  level: "error",
  why: "One statement in two fields means that one of the two was not found yet.",
  example: "Trigger: new tool schema v7. Failed control: no test compares tool schemas with the prompts that use them",
  says: "Trigger and failed control say the same thing.",
  remedy: "Keep what started it in the trigger, and put what should have contained it here."
});

// src/core/incident/rules/trigger-is-control.ts
var triggerIsControl = separationRule({
  id: "trigger-is-control",
  title: "Trigger describes a safeguard",
  level: "error",
  why: "A missing safeguard starts nothing by itself; while it stands in the trigger, the event that met it stays unknown.",
  example: "Another team renamed a field of the tool on 3 May",
  says: "Is this a safeguard that was missing or weak, rather than what started it?",
  remedy: "Move this to the failed control and tell here what happened or changed."
});

// src/core/incident/rules/trigger-missing.ts
var triggerMissing = separationRule({
  id: "trigger-missing",
  title: "Trigger is not told",
  level: "error",
  why: "A fix aimed at an unknown start is a guess; the same start can come again tomorrow.",
  example: sampleOf("trigger"),
  says: "What started the incident is not told.",
  remedy: "Name the event or change and when it came."
});

// src/core/incident/rules/trigger-mixed.ts
var triggerMixed = separationRule({
  id: "trigger-mixed",
  title: "Trigger also holds a safeguard",
  level: "error",
  why: "Two things in one field get one fix.",
  example: "Another team renamed a field of the tool on 2 June",
  says: "Does the trigger hold both what started it and a safeguard that failed?",
  remedy: "Leave the event here and move the safeguard to the failed control."
});

// src/core/incident/rules/urgent-found-by-people.ts
var urgentFoundByPeople = detectionGapRule({
  id: "urgent-found-by-people",
  title: "People found what an alert should have found",
  section: "urgent",
  why: "Until a signal pages somebody, the next one is found by whoever is harmed by it first.",
  example: "- [ ] Page on a second write for one request — @acme/sre — due 2026-12-01",
  says: "It should have been urgent, and people noticed it before any alert.",
  remedy: "Add the alert on the first signal that changed."
});

// src/language/versions.ts
var HEDGES = compilePhrases(entriesOf("versions/hedges"));
var POINTERS2 = compilePhrases(entriesOf("versions/pointers"));
var MOVING = new Set(entriesOf("versions/moving"));
var FILLER2 = new Set(entriesOf("versions/filler"));
var LANE_NAMES = new Set(entriesOf("versions/lane-names"));
var MAKERS = new Set(entriesOf("versions/makers"));
var PINNED = [
  /\d\.\d+\.\d/,
  /\b20\d\d[-./]?[01]\d/,
  /\b(?=[a-f]*\d)[0-9a-f]{7,}\b/i,
  /sha256|(?:^|\s)#\d|@[0-9a-f]{6}|https?:/i
];
var NAMED = new RegExp('["“”„«»`_=→]|[\\p{L}\\p{N}][/\\\\@]\\S|[\\p{L}\\p{N}]\\.[a-z]{2,4}\\b|\\p{Ll}\\p{Lu}', "u");
var RANGE = /\d\.x\b|[<>^~≥≤]\s*=?\s*v?\d|\d\+(?:\s|$)/i;
var LONGEST3 = 14;
function isVagueVersion(text, { lane, policy }) {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > LONGEST3 || !isEnglish(text)) return false;
  if (PINNED.some((pinned) => pinned.test(text))) return false;
  const hedged = findPhrases(HEDGES, words).length > 0;
  if (words.some(({ word }) => new RegExp("\\p{N}", "u").test(word))) return hedged || RANGE.test(text);
  if (NAMED.test(text.replace(/^[`"“]|(?<![`"”.])[`"”.]+$/g, ""))) return false;
  const [first] = findPhrases(POINTERS2, words);
  if (first?.from === 0) return !policy || first.to === words.length || hedged || words.length < 7;
  const telling = words.filter(({ word }) => !FILLER2.has(word));
  const named = lane && (words.some(({ word }) => word === "lane") || telling.every(({ word }) => LANE_NAMES.has(word)));
  const moving = telling.filter(({ word }) => MOVING.has(word) || !policy && MAKERS.has(word));
  return telling.length > 0 && moving.length === telling.length && !named;
}

// src/core/incident/rules/version-vague.ts
var FOUND = {
  agentVersion: "Take the version or commit from a trace of the run",
  modelLane: "Take the model that was asked for and the one that answered from a trace of the run",
  toolConfiguration: "Take the tools that the agent held from a trace of the run",
  approvalPolicy: "Name the policy as it stood when the run began: its document and version, or the commit of its file"
};
function isVague(text, key) {
  return isVagueVersion(text, { lane: key === "modelLane", policy: key === "approvalPolicy" });
}
var versionVague = {
  id: "version-vague",
  title: "Version is too vague to act on",
  level: "warning",
  from: "in-review",
  why: "What is latest today is another version tomorrow: the run cannot be repeated, and no release can be checked against it.",
  example: "agent 4.2.1",
  check: ({ record }) => Object.keys(FOUND).flatMap((key) => {
    const text = record[key];
    if (text === null || isDeclaredUnknown(record, key) || !isVague(text, key)) return [];
    const section = sectionOf(key);
    const attributes = attributesOfFact(key).join(" and ");
    const where = attributes ? ` (${attributes})` : "";
    return [
      {
        section: section.label,
        message: `“${text.trim().slice(0, 80)}” means something else with every change.`,
        remedy: `${FOUND[key]}${where}. ${forExample(sampleOf(key))}. If nobody can know it, write ${asCode("unknown")} and a line with “${section.label}” in Logging and tracing tasks.`
      }
    ];
  })
};

// src/core/incident/rules/what-failed-missing.ts
var SECTION6 = sectionOf("whatFailed");
var whatFailedMissing = {
  id: "what-failed-missing",
  title: "What failed is not told",
  level: "warning",
  from: "in-review",
  why: "Class, trigger and control are judged against the behaviour that was seen; without it each of them is a guess.",
  example: sampleOf("whatFailed"),
  check: ({ record }) => saysSomething(record, "whatFailed") ? [] : [
    {
      section: SECTION6.label,
      message: whySilent(SECTION6, record),
      remedy: `Say in one sentence what the system did that it should not have done. ${forExample(sampleOf("whatFailed"))}`
    }
  ]
};

// src/core/incident/rules/list.ts
var RULES = [
  // facts
  factMissing,
  versionVague,
  // review
  whatFailedMissing,
  tellsAStory,
  primaryClassMissing,
  classDuplicated,
  triggerMissing,
  controlMissing,
  triggerControlSame,
  triggerIsControl,
  controlIsTrigger,
  triggerMixed,
  controlMixed,
  blamesModel,
  blamesPerson,
  speculatesAboutModel,
  tooLongToJudge,
  evidenceGapWithoutTask,
  missedEvalMissing,
  missedAlertMissing,
  detectionIncomplete,
  urgentFoundByPeople,
  alertWithoutExamples,
  noAlertFired,
  ownerNotObvious,
  changesNothingRule,
  evalDecisionMissing,
  evalAssetMissing,
  evalAssetMismatch,
  evalCoversOneRun,
  evalProofMissing,
  metricVague,
  gateDecisionMissing,
  gateKindMissing,
  gateOwnerMissing,
  changeWithoutOwner,
  changeWithoutDue,
  promptOnlyFix,
  releaseDecisionMissing,
  releaseDecisionInconsistent
];

// src/core/incident/stage.ts
var REQUIRED = SECTIONS.filter(({ required }) => required).map(({ key }) => key);
function isReported(record) {
  return REQUIRED.some((key) => !isAnswered(record, key));
}
function isInReview(findings, ledger) {
  const open = (found) => found.level === "error" || leavesOpen(found);
  if (findings.some((found) => open(found) && hasReached("in-review", found.from))) return true;
  const undecided = ledger.entries.some(
    ({ kind, status }) => (kind === "eval" || kind === "gate") && status === "missing"
  );
  return undecided;
}
function stageOf(record, findings, ledger, asked) {
  if (isReported(record) && !asked) return "reported";
  if (isReported(record) || isInReview(findings, ledger)) return "in-review";
  return isLearned(ledger) ? "learned" : "changes-pending";
}

// src/core/incident/review.ts
function findingsOf(rule, input) {
  const level = input.config.rules[rule.id];
  if (level === "off") return [];
  return rule.check(input).map((hit) => ({
    rule: rule.id,
    // A question stays one, whatever level the configuration gives the rule.
    level: hit.level === "note" ? "note" : level ?? hit.level ?? rule.level,
    section: hit.section,
    message: hit.message,
    remedy: hit.remedy,
    from: hit.from ?? rule.from
  }));
}
function isSerious(record, config) {
  return record.severity === null || config.severity.serious.includes(record.severity);
}
function unread(record, config, serious) {
  return buildLedger(record, {
    config,
    now: "1970-01-01T00:00:00.000Z",
    host: "github.com",
    ref: issueRef(""),
    repository: "",
    since: record.detectedAt ?? "1970-01-01T00:00:00.000Z",
    serious,
    commands: [],
    evidence: noEvidence(),
    tasks: [],
    judged: null
  });
}
function reviewIncident(record, options = {}) {
  const config = options.config ?? defaultConfig();
  const serious = options.serious ?? isSerious(record, config);
  const ledger = options.ledger ?? unread(record, config, serious);
  const { trigger, failedControl, whatFailed } = record;
  const separation = judgeSeparation({ trigger, control: failedControl, whatFailed });
  const input = { record, config, ledger, serious, separation };
  const disputed = new Set(options.disputes?.map(({ rule }) => rule));
  const rules = RULES.filter(({ id }) => !disputed.has(id));
  const findings = rules.flatMap((rule) => findingsOf(rule, input));
  return { findings, stage: stageOf(record, findings, ledger, options.asked ?? false) };
}

export {
  isForeign,
  isPlaceholder,
  fittingOptions,
  asCode,
  unjudgedSections,
  leavesOpen,
  namesGap,
  RULES,
  reviewIncident
};
//# sourceMappingURL=shared-GVCBCJQW.js.map
