// src/core/config/defaults.json
var defaults_default = {
  incidents: {
    label: "incident",
    trusted: "triage",
    closed: "say"
  },
  severity: {
    levels: [
      "SEV1",
      "SEV2",
      "SEV3",
      "SEV4"
    ],
    serious: [
      "SEV1",
      "SEV2"
    ]
  },
  maintainers: "maintain",
  changes: {
    eval: {
      paths: [
        "**/{eval,evals}/**",
        "**/*.eval.*",
        "**/promptfooconfig*.{yml,yaml}",
        "**/regression/**"
      ]
    },
    gate: {
      paths: [
        ".github/agent-incident-review.yml",
        ".github/workflows/**",
        ".github/CODEOWNERS",
        "**/gates/**"
      ]
    }
  },
  workflows: {},
  review: {},
  taxonomy: {
    classes: [],
    triggers: [],
    controls: []
  },
  waivers: {
    days: 90
  },
  tasks: {
    auto: false,
    label: "incident-task"
  },
  evalCases: {
    format: "promptfoo"
  },
  report: {
    nudges: "off"
  },
  rules: {},
  release: {
    base: [
      "production",
      "release",
      "release/**"
    ],
    head: [
      "release/**",
      "release-please--**",
      "changeset-release/**"
    ],
    incidents: "linked",
    require: [
      "detectedAt",
      "affectedWorkflow",
      "severity",
      "impact",
      "containment",
      "runIds",
      "agentVersion",
      "primaryClass",
      "trigger",
      "failedControl"
    ],
    block: [
      "eval",
      "gate"
    ],
    containment: true,
    enforce: true,
    environments: [],
    policies: []
  }
};

// src/core/config/constants.ts
var CONFIG_PATH = ".github/agent-incident-review.yml";
var BESIDE_CONFIG = [
  ".github/agent-incident-review.yaml",
  "agent-incident-review.yml",
  "agent-incident-review.yaml"
];
function defaultConfig() {
  return structuredClone(defaults_default);
}

export {
  defaults_default,
  CONFIG_PATH,
  BESIDE_CONFIG,
  defaultConfig
};
//# sourceMappingURL=shared-4ETM35RJ.js.map
