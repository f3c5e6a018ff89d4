// Who a visitor can be: the people of the embedded GitHub, each with a role.
import { PEOPLE } from '../embedded-github/world.js';

export type Login = keyof typeof PEOPLE;

const PARTS: Readonly<Record<Login, string>> = {
  tom: 'on call',
  wren: 'engineer',
  dana: 'release manager',
  maya: 'maintainer',
  rita: 'reader',
  sam: 'stranger',
};

export interface Actor {
  readonly login: Login;
  /** Role in the repository. */
  readonly role: string;
  /** The part they play in the tour. */
  readonly part: string;
}

export const ACTORS: readonly Actor[] = (Object.keys(PARTS) as Login[]).map((login) => ({
  login,
  role: PEOPLE[login] ?? 'no role',
  part: PARTS[login],
}));

export const FIRST: Login = 'tom';

export function isLogin(text: string | undefined): text is Login {
  return text !== undefined && Object.hasOwn(PARTS, text);
}
