// GraphQL, at `/graphql` and, for an Enterprise host, at `/api/graphql`.
import { asJson, ok, refuse, text } from '../exchange.js';
import type { Gap } from '../gap.js';

export const graphqlGap: Gap = {
  method: 'POST',
  path: /^\/graphql$/,
  async handle(call, box) {
    if (box.graphql.isOff()) return refuse(404, 'Not Found');
    if (call.caller.kind !== 'user' && call.caller.kind !== 'installation') {
      return refuse(401, 'This endpoint requires you to be authenticated.');
    }
    const { query, variables, operationName } = call.body;
    if (typeof query !== 'string') {
      return {
        status: 400,
        body: { message: 'A query attribute must be specified and must be a string.' },
      };
    }
    // Loaded where it is asked for: the schema takes time, and most tests do without it.
    const { run } = await import('../graphql/execute.js');
    const operation = text(operationName) || null;
    return ok(await run(box, call.caller, { query, variables: asJson(variables), operation }));
  },
};
