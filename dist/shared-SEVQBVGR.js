// src/core/incident/form/definition.ts
var CLASSES = [
  "Instruction failure",
  "Tool selection failure",
  "Tool argument failure",
  "Retrieval or evidence failure",
  "Approval boundary failure",
  "Workflow routing failure",
  "Escalation failure",
  "Cost-control failure",
  "Latency or timeout failure",
  "Release-process failure"
];
var SEVERITY_MEANINGS = {
  SEV1: "great harm, or harm that goes on or cannot be undone",
  SEV2: "real harm to customers or operators, limited or stopped",
  SEV3: "small harm that is easily put right",
  SEV4: "nobody was harmed this time"
};
var SEVERITY_HELP = [
  "Your best guess now; a maintainer can correct it.",
  "",
  ...Object.entries(SEVERITY_MEANINGS).map(([level, meaning]) => `- **${level}**: ${meaning}`)
].join("\n");
var YES_NO = ["Yes", "No", "Unknown"];
var LINE = "what is to change — @owner — #45 — due 2026-12-01";
var SECTIONS = [
  {
    id: "severity",
    key: "severity",
    label: "Severity",
    part: "first",
    required: true,
    shape: "option",
    options: ["SEV1", "SEV2", "SEV3", "SEV4"],
    help: SEVERITY_HELP,
    example: "SEV2"
  },
  {
    id: "affected_workflow",
    key: "affectedWorkflow",
    label: "Affected workflow",
    part: "first",
    required: true,
    shape: "text",
    line: true,
    help: "Which workflow of which agent.",
    example: "Refunds: agent drafts and sends refund decisions"
  },
  {
    id: "detected_at",
    key: "detectedAt",
    label: "Detected at",
    part: "first",
    required: true,
    shape: "date",
    line: true,
    help: "Date and time with zone; without a zone it is read as UTC.",
    example: "2026-03-14 02:10 UTC"
  },
  {
    id: "detection_source",
    key: "detectionSource",
    label: "Detection source",
    part: "first",
    required: true,
    shape: "option",
    options: ["User", "Operator", "Dashboard", "Alert", "Review queue"],
    help: "Who or what noticed first.",
    example: "Alert"
  },
  {
    id: "impact",
    key: "impact",
    label: "Customer or operator impact",
    part: "first",
    required: true,
    shape: "text",
    help: "Who was affected, how many, how badly.",
    example: "41 customers were refunded twice, 6,300 EUR in all"
  },
  {
    id: "containment",
    key: "containment",
    label: "Containment action",
    part: "first",
    shape: "text",
    help: "What has been stopped so far, and when; “not yet” is an answer.",
    example: "Refund tool switched off at 02:40 UTC"
  },
  {
    id: "run_ids",
    key: "runIds",
    label: "Run IDs",
    part: "facts",
    shape: "list",
    help: "Runs, traces or sessions, one a line or separated by commas.",
    example: "run-8841, run-8847"
  },
  {
    id: "workflow_step",
    key: "workflowStep",
    label: "Workflow step",
    part: "facts",
    shape: "text",
    line: true,
    help: "The exact step in which it happened.",
    example: "issue_refund, after the policy look-up"
  },
  {
    id: "timeline",
    key: "timeline",
    label: "Timeline",
    part: "facts",
    shape: "text",
    help: "Times and what was observed, one a line.",
    example: "02:10 first double refund\n02:31 support notices\n02:40 tool off"
  },
  {
    id: "agent_version",
    key: "agentVersion",
    label: "Agent version",
    part: "facts",
    shape: "text",
    line: true,
    help: "The exact version or commit that ran.",
    example: "refund-agent 4.2.1"
  },
  {
    id: "model_lane",
    key: "modelLane",
    label: "Model lane",
    part: "facts",
    shape: "text",
    line: true,
    help: "Provider, model and route that served the runs.",
    example: "primary lane, vendor-model-2026-02-01"
  },
  {
    id: "tool_configuration",
    key: "toolConfiguration",
    label: "Tool configuration",
    part: "facts",
    shape: "text",
    help: "Tools the agent held, with schema versions and limits.",
    example: "issue_refund schema v7, limit 500 EUR"
  },
  {
    id: "approval_policy",
    key: "approvalPolicy",
    label: "Approval policy",
    part: "facts",
    shape: "text",
    help: "What needed whose approval at that time.",
    example: "Refunds above 500 EUR need a team lead (policy refunds-3)"
  },
  {
    id: "release_changes",
    key: "releaseChanges",
    label: "Release or configuration changes",
    part: "facts",
    shape: "text",
    help: "What was changed before it began, with links.",
    example: "#431 prompt 18, merged 2026-03-13"
  },
  {
    id: "incident_id",
    key: "incidentId",
    label: "Incident ID",
    part: "facts",
    shape: "text",
    line: true,
    help: "Your tracker's id; blank means this issue.",
    example: "INC-2026-031"
  },
  {
    id: "what_failed",
    key: "whatFailed",
    label: "What failed",
    part: "review",
    shape: "text",
    help: "Observable behaviour of the system, not of the model.",
    example: "issue_refund was called twice for one order id"
  },
  {
    id: "primary_class",
    key: "primaryClass",
    label: "Primary failure class",
    part: "review",
    shape: "option",
    options: CLASSES,
    help: "Exactly one: the failure of the system that this was first of all.",
    example: "Tool argument failure"
  },
  {
    id: "secondary_classes",
    key: "secondaryClasses",
    label: "Secondary failure classes",
    part: "review",
    shape: "options",
    options: CLASSES,
    help: "Other classes that took part, if any.",
    example: "Approval boundary failure, Escalation failure"
  },
  {
    id: "trigger_kind",
    key: "triggerKind",
    label: "Trigger kind",
    part: "review",
    shape: "option",
    options: [
      "Prompt version",
      "Tool schema",
      "Model lane",
      "Retrieval corpus",
      "Workload",
      "User input",
      "Other"
    ],
    help: "What sort of event started it.",
    example: "Prompt version"
  },
  {
    id: "trigger",
    key: "trigger",
    label: "Trigger",
    part: "review",
    shape: "text",
    help: "What started the incident: an event or a change, not a missing safeguard.",
    example: "Prompt 18 was deployed on 13 March and dropped the order-id instruction"
  },
  {
    id: "failed_control_kind",
    key: "failedControlKind",
    label: "Failed control kind",
    part: "review",
    shape: "option",
    options: [
      "Eval",
      "Canary",
      "Approval policy",
      "Alert",
      "Logging",
      "Fallback lane",
      "Incident owner",
      "Other"
    ],
    help: "What sort of safeguard should have contained it.",
    example: "Eval"
  },
  {
    id: "failed_control",
    key: "failedControl",
    label: "Failed control",
    part: "review",
    shape: "text",
    help: "The safeguard that should have contained it and did not.",
    example: "No eval covers a repeated refund for one order; the tool has no idempotency check"
  },
  {
    id: "missing_evidence",
    key: "missingEvidence",
    label: "Missing evidence",
    part: "review",
    shape: "text",
    help: "What you needed to know and could not find out.",
    example: "Tool-call arguments were not in the traces"
  },
  {
    id: "missed_eval",
    key: "missedEval",
    label: "Which eval should have caught it",
    part: "review",
    shape: "text",
    help: "An existing suite, or the one that does not exist yet.",
    example: "refunds/regression: has no case with a repeated order id"
  },
  {
    id: "missed_alert",
    key: "missedAlert",
    label: "Which alert should have surfaced it",
    part: "review",
    shape: "text",
    help: "An existing alert, or the one that does not exist yet.",
    example: "Refunds per order above 1 within 10 minutes"
  },
  {
    id: "urgent",
    key: "urgent",
    label: "Should it have been urgent?",
    part: "review",
    shape: "option",
    options: YES_NO,
    help: "Should somebody have been paged?",
    example: "Yes"
  },
  {
    id: "first_signal",
    key: "firstSignal",
    label: "First metric or event that changed",
    part: "review",
    shape: "text",
    help: "The earliest trace of it that could be measured.",
    example: "refund_count by order, 02:10 UTC"
  },
  {
    id: "examples",
    key: "examples",
    label: "Did the alert carry enough examples to act?",
    part: "review",
    shape: "option",
    options: [...YES_NO, "No alert fired"],
    help: "Could the person who got it act on what it showed?",
    example: "No alert fired"
  },
  {
    id: "owner_obvious",
    key: "ownerObvious",
    label: "Was the owner obvious?",
    part: "review",
    shape: "option",
    options: YES_NO,
    help: "Did everybody know who had to act?",
    example: "Yes"
  },
  {
    id: "eval_assets",
    key: "evalAssets",
    label: "Eval assets to add",
    part: "changes",
    shape: "options",
    options: [
      "Exact run in the regression set",
      "Synthetic version in a release gate",
      "Tool-selection test",
      "Approval-boundary test",
      "Retrieval-evidence case",
      "Reviewer-training example"
    ],
    help: "What protects the class of failure, not only this one run.",
    example: "Exact run in the regression set, Synthetic version in a release gate"
  },
  {
    id: "eval_changes",
    key: "evalChanges",
    label: "Eval changes",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Repeated-refund case in evals/refunds — @acme/agents — #45 — due 2026-12-01"
  },
  {
    id: "eval_proves",
    key: "evalProves",
    label: "What the eval proves and does not prove",
    part: "changes",
    shape: "text",
    help: "What a pass lets you believe, and what it does not.",
    example: "Proves: one order is refunded once. Does not prove: that the amount is right."
  },
  {
    id: "gate_change_kinds",
    key: "gateChangeKinds",
    label: "Release gate change kinds",
    part: "changes",
    shape: "options",
    options: [
      "Canary threshold",
      "Stricter approval for an action class",
      "Mandatory eval pass",
      "Release notes for model routes",
      "Rollback metadata",
      "Freeze rule"
    ],
    help: "What the next rollout has to pass that this one did not.",
    example: "Mandatory eval pass"
  },
  {
    id: "gate_changes",
    key: "gateChanges",
    label: "Release gate changes",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Refund evals are a required check — @acme/release — #46 — due 2026-12-01"
  },
  {
    id: "alert_changes",
    key: "alertChanges",
    label: "Alert or sampling changes",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Page on a second refund for one order — @acme/sre — due 2026-12-01"
  },
  {
    id: "evidence_tasks",
    key: "evidenceTasks",
    label: "Logging and tracing tasks",
    part: "changes",
    shape: "changes",
    help: `One line each: ${LINE}`,
    example: "- [ ] Run IDs: record gen_ai.conversation.id on each run — @acme/platform — due 2026-12-01"
  },
  {
    id: "other_actions",
    key: "otherActions",
    label: "Other corrective actions",
    part: "changes",
    shape: "changes",
    help: "Kept and shown, never owed.",
    example: "- [ ] Write to the affected customers — @dana"
  },
  {
    id: "release_decision",
    key: "releaseDecision",
    label: "Release decision",
    part: "changes",
    shape: "option",
    options: ["Ship", "Hold", "Roll back", "Collect more evidence"],
    help: "What the review decides about the next rollout.",
    example: "Hold"
  }
];
var BY_KEY = new Map(SECTIONS.map((section) => [section.key, section]));
function sectionOf(key) {
  const section = BY_KEY.get(key);
  if (!section) throw new Error(`no section for the key ${key}`);
  return section;
}

export {
  SEVERITY_MEANINGS,
  SECTIONS,
  sectionOf
};
//# sourceMappingURL=shared-SEVQBVGR.js.map
