// Goldens of a DeepEval dataset.
import { caseName, jsonFile, metadataOf, open, openTarget } from '../texts.js';
import type { CaseFormat } from '../types.js';

export const deepeval: CaseFormat = {
  id: 'deepeval',
  title: 'DeepEval, goldens as JSON',
  layout: '`NAME.json`',
  fails:
    'no answer meets the expected output, and no tool has the expected name; metrics that look at neither are your own, so let CI look for open places as well',
  run: (folder, stem) =>
    `deepeval test run test_incidents.py, where it reads dataset.add_goldens_from_json_file("${folder}/${stem}.json")`,
  draft: (facts) => {
    const golden = {
      input: open(facts.asks.input),
      expected_output: openTarget(facts.asks.expected),
      ...(facts.tests.tools
        ? { expected_tools: [{ name: open('the tool that has to be called') }] }
        : {}),
      name: caseName(facts),
      comments: 'Drafted from an incident review',
      additional_metadata: metadataOf(facts),
    };
    return [{ path: `${facts.stem}.json`, text: jsonFile([golden]) }];
  },
};
