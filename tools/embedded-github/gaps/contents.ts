// File contents: of a file above a megabyte GitHub gives the facts without the text.
import { asJson, ok } from '../exchange.js';
import { route } from '../gap.js';

const MOST_BYTES = 1_048_576;

export const contentsGap = route('GET', '/contents/*path', async (call, box) => {
  const answer = await box.pass(call);
  const file = asJson(answer.body);
  const whole = answer.status === 200 && file.type === 'file';
  if (!whole || Number(file.size) <= MOST_BYTES) return answer;
  return ok({ ...file, encoding: 'none', content: '' });
});
