// Reactions on issues and on their comments.
import { userOf } from '../callers.js';
import { asJson, ok, refuse } from '../exchange.js';
import { type Gap, paged, route } from '../gap.js';
import { push } from '../state.js';

const CONTENTS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

function on(subject: string): Gap[] {
  const add = route('POST', `${subject}/reactions`, async (call, box) => {
    const seen = await box.upstream.send('GET', call.path.slice(0, -'/reactions'.length));
    if (seen.status !== 200) return seen;
    const { content } = call.body;
    if (!CONTENTS.includes(`${content}`)) return refuse(422, 'Validation Failed');
    const user = await userOf(box, call.caller);
    if (user === null) return refuse(401, 'Requires authentication');
    const known = (box.state.reactions.get(call.path) ?? []).find(
      (one) => one.content === content && asJson(one.user).login === user.login,
    );
    if (known) return ok(known);
    const id = [...box.state.reactions.values()].flat().length + 1;
    const reaction = {
      id,
      node_id: `REA_${id}`,
      content,
      user,
      created_at: new Date().toISOString(),
    };
    push(box.state.reactions, call.path, reaction);
    return ok(reaction, 201);
  });
  const list = route('GET', `${subject}/reactions`, async (call, box) =>
    paged(call, box, box.state.reactions.get(call.path) ?? []),
  );
  return [add, list];
}

export const reactionGaps = [...on('/issues/comments/:id'), ...on('/issues/:number')];
