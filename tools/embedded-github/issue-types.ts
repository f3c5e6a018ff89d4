// Issue types of the organization: what one looks like, and what of an issue's own may be set.
import { type Answer, type Json, refuse, text } from './exchange.js';
import type { State } from './state.js';

/** The type as GitHub shows it, whatever the case it is asked for in; null where there is none. */
export function typeNamed({ issueTypes }: State, asked: unknown): Json | null {
  const wanted = text(asked).toLowerCase();
  const at = issueTypes?.findIndex((name) => name.toLowerCase() === wanted) ?? -1;
  const name = issueTypes?.[at];
  if (name === undefined) return null;
  return {
    id: 410 + at,
    node_id: `IT_${410 + at}`,
    name,
    description: null,
    color: 'red',
    created_at: '2025-01-01T00:00:00Z',
    updated_at: '2025-01-01T00:00:00Z',
    is_enabled: true,
  };
}

/** Refuses a type that the organization lacks; a server without types takes no notice of any. */
export function unknownType(state: State, asked: unknown): Answer | null {
  if (!state.issueTypes || asked === undefined || asked === null) return null;
  if (typeNamed(state, asked)) return null;
  const errors = [{ resource: 'Issue', field: 'type', code: 'invalid', value: asked }];
  return refuse(422, 'Validation Failed', { errors });
}
