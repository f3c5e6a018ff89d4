// Which attribute a gap in the evidence is answered by.
import {
  attributesOfFact,
  attributesOfGap,
} from '../../../../src/core/incident/advice/attributes.js';

test.each([
  { gap: 'Tool-call arguments were not in the traces', first: 'gen_ai.tool.call.arguments' },
  { gap: 'the parameters of the second call', first: 'gen_ai.tool.call.arguments' },
  { gap: 'The exit status that the agent saw', first: 'gen_ai.tool.call.result' },
  { gap: 'What the refund tool returned', first: 'gen_ai.tool.call.result' },
  { gap: 'Which command ran, on whose approval', first: 'gen_ai.tool.name' },
  { gap: 'The tool schema of that day', first: 'gen_ai.tool.definitions' },
  { gap: 'Which system prompt was live', first: 'gen_ai.system_instructions' },
  { gap: 'The agent’s version', first: 'gen_ai.agent.version' },
  { gap: 'Which model served the run', first: 'gen_ai.response.model' },
  { gap: 'Which documents were retrieved', first: 'gen_ai.retrieval.documents' },
  { gap: 'State of the index at that hour', first: 'gen_ai.data_source.id' },
  { gap: 'Cost per run', first: 'gen_ai.usage.output_tokens' },
  { gap: 'Session ids of the affected users', first: 'gen_ai.conversation.id' },
  { gap: 'The transcript', first: 'gen_ai.input.messages' },
  { gap: 'The exact reply', first: 'gen_ai.output.messages' },
  { gap: 'Why the on-call did not answer', first: undefined },
  { gap: 'Who approved the launch', first: undefined },
  { gap: '', first: undefined },
])('$gap: $first', ({ gap, first }) => {
  expect(attributesOfGap(gap)[0]).toBe(first);
});

test('a long gap names two attributes at most', () => {
  const gap = 'tool arguments, tool results, tool schema, model version, transcript, costs';
  expect(attributesOfGap(gap)).toEqual(['gen_ai.tool.call.arguments', 'gen_ai.tool.call.result']);
});

test('facts without a convention have no attribute', () => {
  expect(attributesOfFact('approvalPolicy')).toEqual([]);
  expect(attributesOfFact('modelLane')).toEqual(['gen_ai.request.model', 'gen_ai.response.model']);
});
