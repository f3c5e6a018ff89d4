// Labels: one that exists is refused by its code.
import { refuse } from '../exchange.js';
import { route } from '../gap.js';

export const labelGap = route('POST', '/labels', async (call, box) => {
  const answer = await box.pass(call);
  if (answer.status !== 422) return answer;
  const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
  return refuse(422, 'Validation Failed', { errors });
});
