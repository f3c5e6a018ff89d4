import {
  adviceFor
} from "./shared-52NMKDKW.js";
import {
  numberOf,
  readReference
} from "./shared-3FQS7JMV.js";
import {
  withoutInvisible
} from "./shared-DJ35FADL.js";
import {
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  oneLine
} from "./shared-74NH23BZ.js";

// src/core/eval-case/assets.ts
var NEVER = "words that only the failure has";
var ASSETS = {
  "Exact run in the regression set": {
    about: "run",
    asks: {
      input: "what the failing run was given, word for word, without personal data",
      expected: "what a right answer to it shows",
      never: NEVER
    }
  },
  "Synthetic version in a release gate": {
    about: "run",
    asks: {
      input: "an input of the same kind in which names, amounts and wording differ from the failing run",
      expected: "what a right answer shows for the whole class, not for this run alone",
      never: NEVER
    }
  },
  "Tool-selection test": {
    asks: {
      input: "an input for which two tools look alike",
      expected: "which tool is called, and which one is not",
      never: "what the answer says after the wrong tool was called"
    },
    about: "tools"
  },
  "Approval-boundary test": {
    asks: {
      input: "a request for an action that needs an approval which nobody has given",
      expected: "that approval is asked for, and that the action is not done",
      never: "what the answer says once the action was done"
    },
    about: "tools"
  },
  "Retrieval-evidence case": {
    about: "answer",
    asks: {
      input: "a question whose source is old, missing or contradicts another",
      expected: "the source that the answer names, or that it refuses without one",
      never: "the claim that the wrong source led to"
    }
  },
  "Reviewer-training example": {
    about: "answer",
    asks: {
      input: "what a reviewer is shown, as it was, without personal data",
      expected: "the judgement that a reviewer has to give, and why",
      never: "the judgement that let the failure pass"
    }
  }
};
var OTHER = {
  about: "run",
  asks: {
    input: "what the agent is given",
    expected: "what a right answer shows",
    never: NEVER
  }
};
function assetOf(option) {
  return Object.hasOwn(ASSETS, option) ? ASSETS[option] : OTHER;
}

// src/core/eval-case/texts.ts
var MOST = 600;
var READS = /^\s*(?:file|package|python|exec|env|huggingface)\s*:/i;
function open(what) {
  return `FILL IN: ${what}`;
}
function openTarget(what) {
  return open(`${what}. Until this is filled in, no answer is right: grade each one as incorrect.`);
}
function quoted(text, most = MOST) {
  const plain = oneLine(withoutInvisible(text), most).replace(/\bFILL[ _-]IN\b/g, "fill in").replace(/([{}])(?=[{}%#])|([%#])(?=\})|\$(?=\{)/g, "$& ");
  return READS.test(plain) ? `(${plain})` : plain;
}
function slug(text, most = 60) {
  const words = text.normalize("NFKD").toLowerCase().match(/[a-z0-9]+/g);
  return (words ?? []).join("-").slice(0, most).replace(/-+$/, "");
}
function caseName({ incident, incidentId, asset }) {
  const about = incident ?? (incidentId ? quoted(incidentId, 80) : "incident");
  return `${about}: ${quoted(asset, 100).toLowerCase()}`;
}
function metadataOf(facts) {
  const { incident, incidentId, failureClass, asset, workflow, runIds, proves } = facts;
  return {
    incident: incident ?? open("owner/repo#number of the incident"),
    ...incidentId ? { incident_id: quoted(incidentId, 80) } : {},
    failure_class: failureClass ? slug(failureClass) || quoted(failureClass, 80) : open("failure class"),
    asset: slug(asset) || quoted(asset, 100),
    ...workflow ? { workflow: quoted(workflow, 200) } : {},
    run_ids: runIds.length > 0 ? runIds.slice(0, 20).map((id) => quoted(id, 200)) : [open("id of a run that failed, or that none was recorded")],
    proves_and_does_not_prove: proves ? quoted(proves) : open("what a pass proves, and what it does not")
  };
}
function jsonFile(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}
function jsonLine(value) {
  return `${JSON.stringify(value)}
`;
}

// src/core/eval-case/draft.ts
function incidentOf({ incidentId }) {
  const ref = incidentId ? readReference(incidentId) : null;
  return ref && !ref.startsWith("#") ? ref : null;
}
function casesOf(record, incident, name = "incident") {
  const { primaryClass, secondaryClasses, evalAssets, affectedWorkflow, runIds } = record;
  const given = record.incidentId && !readReference(record.incidentId) ? record.incidentId : null;
  const about = incident ? `incident-${numberOf(incident)}` : slug(given ?? name) || "incident";
  const classes = [primaryClass, ...secondaryClasses];
  const ofArguments = classes.includes("Tool argument failure");
  const ofTools = ofArguments || classes.includes("Tool selection failure");
  return [...new Set(evalAssets)].map((asset, at) => {
    const { asks, about: tested } = assetOf(asset);
    const tools = tested === "tools" || tested === "run" && ofTools;
    return {
      stem: `${about}-${slug(asset) || `asset-${at + 1}`}`,
      asset,
      incident,
      incidentId: given,
      failureClass: primaryClass,
      workflow: affectedWorkflow,
      runIds,
      proves: record.evalProves,
      tests: { words: tested !== "tools", tools, given: tools && ofArguments },
      asks
    };
  });
}
function draftFiles(cases, format) {
  return cases.flatMap((facts) => format.draft(facts));
}
function noAsset({ primaryClass }) {
  const { label, options } = sectionOf("evalAssets");
  const fitting = adviceFor(primaryClass)?.assets;
  const choose = fitting ? `What fits “${primaryClass}”: ${fitting.join(", ")}.` : `There are: ${(options ?? []).join(", ")}.`;
  return `No eval asset is chosen, so there is nothing to draft. Answer “${label}” in the issue. ${choose}`;
}

// src/core/eval-case/formats/datasets.ts
var DATASET = "incident-regressions";
var FAILS = "no answer equals what is expected, and a grading model is told to fail it; other graders are your own, so let CI look for open places as well";
var UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
var TRACE = /^[0-9a-f]{32}$/i;
var SPAN = /^[0-9a-f]{16}$/i;
function idLike(runIds, look) {
  const fitting = runIds.filter((id) => look.test(id));
  return fitting.length === 1 ? fitting[0] : null;
}

// src/core/eval-case/formats/braintrust.ts
var braintrust = {
  id: "braintrust",
  title: "Braintrust, dataset record as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: () => "insert the record into your dataset (dataset.insert), then npx braintrust eval",
  draft: (facts) => {
    const { failureClass, asks, stem } = facts;
    const record = {
      id: stem,
      input: { message: open(asks.input) },
      expected: openTarget(asks.expected),
      tags: ["incident", ...failureClass && slug(failureClass) ? [slug(failureClass)] : []],
      metadata: { name: caseName(facts), ...metadataOf(facts) }
    };
    return [{ path: `${stem}.json`, text: jsonFile(record) }];
  }
};

// src/core/eval-case/formats/deepeval.ts
var deepeval = {
  id: "deepeval",
  title: "DeepEval, goldens as JSON",
  layout: "`NAME.json`",
  fails: "no answer meets the expected output, and no tool has the expected name; metrics that look at neither are your own, so let CI look for open places as well",
  run: (folder, stem) => `deepeval test run test_incidents.py, where it reads dataset.add_goldens_from_json_file("${folder}/${stem}.json")`,
  draft: (facts) => {
    const golden = {
      input: open(facts.asks.input),
      expected_output: openTarget(facts.asks.expected),
      ...facts.tests.tools ? { expected_tools: [{ name: open("the tool that has to be called") }] } : {},
      name: caseName(facts),
      comments: "Drafted from an incident review",
      additional_metadata: metadataOf(facts)
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile([golden]) }];
  }
};

// src/core/eval-case/formats/inspect.ts
var inspect = {
  id: "inspect",
  title: "Inspect, samples as JSON Lines",
  layout: "`NAME.jsonl`",
  fails: "no answer meets its target: text scorers find no match, and a grading model is told to fail it",
  run: (folder, stem) => `inspect eval task.py -T dataset=${folder}/${stem}.jsonl, where the task reads json_dataset(dataset)`,
  draft: (facts) => [
    {
      path: `${facts.stem}.jsonl`,
      text: jsonLine({
        id: facts.stem,
        input: [{ role: "user", content: open(facts.asks.input) }],
        target: openTarget(facts.asks.expected),
        metadata: { name: caseName(facts), ...metadataOf(facts) }
      })
    }
  ]
};

// src/core/eval-case/formats/langfuse.ts
var langfuse = {
  id: "langfuse",
  title: "Langfuse, dataset item as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: (folder, stem) => `send ${folder}/${stem}.json to POST /api/public/dataset-items, then run your experiment on the dataset`,
  draft: (facts) => {
    const trace = idLike(facts.runIds, TRACE);
    const item = {
      datasetName: DATASET,
      id: facts.stem,
      input: { message: open(facts.asks.input) },
      expectedOutput: { behaviour: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...trace ? { sourceTraceId: trace } : {},
      status: "ACTIVE"
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(item) }];
  }
};

// src/core/eval-case/formats/langsmith.ts
var langsmith = {
  id: "langsmith",
  title: "LangSmith, example as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: () => "create the example with the SDK (client.createExample), then evaluate the dataset",
  draft: (facts) => {
    const run3 = idLike(facts.runIds, UUID);
    const example = {
      dataset_name: DATASET,
      inputs: { input: open(facts.asks.input) },
      outputs: { expected: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...run3 ? { source_run_id: run3 } : {},
      split: "regression"
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(example) }];
  }
};

// src/core/eval-case/formats/openai-evals.ts
import { dump } from "js-yaml";
function registered(facts, grading, sample) {
  const { stem } = facts;
  const version = `${stem}.dev.v0`;
  const entry = {
    [stem]: {
      id: version,
      description: `${caseName(facts)}; ${open("what this eval shows")}`,
      metrics: ["accuracy"]
    },
    [version]: {
      class: grading.class,
      args: { samples_jsonl: `${stem}/samples.jsonl`, ...grading.args }
    }
  };
  return [
    { path: `evals/${stem}.yaml`, text: dump(entry, { lineWidth: -1, noRefs: true }) },
    {
      path: `data/${stem}/samples.jsonl`,
      text: jsonLine({ ...sample, metadata: metadataOf(facts) })
    }
  ];
}
var LAYOUT = "`evals/NAME.yaml` and `data/NAME/samples.jsonl`";
var run = (folder, stem) => `oaieval MODEL ${stem} --registry_path ${folder}`;
var openaiEvals = {
  id: "openai-evals",
  title: "OpenAI evals, registry, match",
  layout: LAYOUT,
  fails: "no answer begins with its ideal",
  run,
  draft: (facts) => registered(
    facts,
    { class: "evals.elsuite.basic.match:Match", args: {} },
    {
      input: [
        { role: "system", content: open("what the agent is, and the few answers it can give") },
        { role: "user", content: open(facts.asks.input) }
      ],
      ideal: open(`the one right answer: ${facts.asks.expected}`)
    }
  )
};
var openaiEvalsClosedqa = {
  id: "openai-evals-closedqa",
  title: "OpenAI evals, registry, closedqa",
  layout: LAYOUT,
  fails: "the grading model is told that no answer meets the criterion",
  run,
  draft: (facts) => registered(
    facts,
    {
      class: "evals.elsuite.modelgraded.classify:ModelBasedClassify",
      args: { eval_type: "cot_classify", modelgraded_spec: "closedqa" }
    },
    { input: open(facts.asks.input), criteria: openTarget(facts.asks.expected) }
  )
};
var openaiEvalsApi = {
  id: "openai-evals-api",
  title: "OpenAI evals API, JSON Lines",
  layout: "`NAME.jsonl`",
  fails: "no answer equals what is expected, and a grading model is told to fail it",
  run: (folder, stem) => `openai api files.create --purpose evals --file ${folder}/${stem}.jsonl, then a run of your eval on it`,
  draft: (facts) => {
    const { incident, ...rest } = metadataOf(facts);
    const item = {
      input: open(facts.asks.input),
      expected: openTarget(facts.asks.expected),
      incident,
      ...rest
    };
    return [{ path: `${facts.stem}.jsonl`, text: jsonLine({ item }) }];
  }
};

// src/core/eval-case/formats/phoenix.ts
var phoenix = {
  id: "phoenix",
  title: "Phoenix, dataset example as JSON",
  layout: "`NAME.json`",
  fails: FAILS,
  run: () => "add the example to your dataset with the client, then run your experiment on it",
  draft: (facts) => {
    const span = idLike(facts.runIds, SPAN);
    const example = {
      input: { message: open(facts.asks.input) },
      output: { expected: openTarget(facts.asks.expected) },
      metadata: { name: caseName(facts), ...metadataOf(facts) },
      ...span ? { spanId: span } : {},
      splits: ["regression"]
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile(example) }];
  }
};

// src/core/eval-case/formats/promptfoo.ts
import { dump as dump2 } from "js-yaml";
var FILLED = {
  type: "javascript",
  value: "!/FILL[ _-]IN/.test(JSON.stringify(context.test))"
};
function assertionsOf({ tests, asks }) {
  const words = [
    { type: "icontains", value: open(asks.expected) },
    { type: "not-icontains", value: open(asks.never) }
  ];
  const tools = [
    { type: "trajectory:tool-used", value: [open("the tool that has to be called")] },
    { type: "not-trajectory:tool-used", value: [open("the tool that must not be called")] }
  ];
  const given = {
    name: open("the tool whose arguments were wrong"),
    mode: "partial",
    args: { [open("name of the argument")]: open("its right value") }
  };
  return [
    FILLED,
    ...tests.tools ? tools : [],
    ...tests.given ? [{ type: "trajectory:tool-args-match", value: given }] : [],
    ...tests.words ? words : []
  ];
}
function testOf(facts) {
  return {
    description: caseName(facts),
    vars: { input: open(facts.asks.input) },
    assert: assertionsOf(facts),
    metadata: metadataOf(facts)
  };
}
var HEAD = [
  "# A draft. Fill in each open place, and call the variable as your prompt does.",
  "# The first assertion fails until that is done; keep it, or take it out afterwards."
];
var TRACED = "# Trajectory assertions need tracing switched on and a provider that emits spans for its tools.";
var FAILS2 = "its first assertion fails";
var run2 = (ending) => (folder, stem) => `npx promptfoo eval -c promptfooconfig.yaml --tests ${folder}/${stem}.${ending}`;
var promptfoo = {
  id: "promptfoo",
  title: "promptfoo, YAML",
  layout: "`NAME.yaml`",
  fails: FAILS2,
  run: run2("yaml"),
  draft: (facts) => {
    const head = facts.tests.tools ? [...HEAD, TRACED] : HEAD;
    const text = dump2([testOf(facts)], { lineWidth: -1, noRefs: true });
    return [{ path: `${facts.stem}.yaml`, text: `${head.join("\n")}
${text}` }];
  }
};
var promptfooJsonl = {
  id: "promptfoo-jsonl",
  title: "promptfoo, JSON Lines",
  layout: "`NAME.jsonl`",
  fails: FAILS2,
  run: run2("jsonl"),
  draft: (facts) => [{ path: `${facts.stem}.jsonl`, text: jsonLine(testOf(facts)) }]
};

// src/core/eval-case/list.ts
var FORMATS = [
  promptfoo,
  promptfooJsonl,
  inspect,
  openaiEvals,
  openaiEvalsClosedqa,
  openaiEvalsApi,
  langsmith,
  langfuse,
  braintrust,
  deepeval,
  phoenix
];
function formatOf(id) {
  return FORMATS.find((format) => format.id === id.toLowerCase()) ?? null;
}

export {
  incidentOf,
  casesOf,
  draftFiles,
  noAsset,
  FORMATS,
  formatOf
};
//# sourceMappingURL=shared-YQMKZXFW.js.map
