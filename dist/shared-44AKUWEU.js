import {
  adviceFor
} from "./shared-52NMKDKW.js";
import {
  slug
} from "./shared-AWGNFUZL.js";
import {
  sectionOf
} from "./shared-SEVQBVGR.js";
import {
  numberOf,
  readReference
} from "./shared-3FQS7JMV.js";

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

export {
  incidentOf,
  casesOf,
  draftFiles,
  noAsset
};
//# sourceMappingURL=shared-44AKUWEU.js.map
