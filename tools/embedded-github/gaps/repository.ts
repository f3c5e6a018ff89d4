// A repository by itself, and blobs that were made: each with what GitHub tells of it, no more.
import { asJson, ok } from '../exchange.js';
import { route } from '../gap.js';

const whole = (method: string) =>
  route(method, '', async (call, box) => {
    const answer = await box.pass(call);
    if (answer.status !== 200) return answer;
    const repository = asJson(answer.body);
    return ok({ ...repository, network_count: repository.forks_count, subscribers_count: 0 });
  });

const blob = route('POST', '/git/blobs', async (call, box) => {
  const answer = await box.pass(call);
  const { sha, url } = asJson(answer.body);
  return answer.status === 201 ? ok({ sha, url }, 201) : answer;
});

export const repositoryGaps = [whole('GET'), whole('PATCH'), blob];
