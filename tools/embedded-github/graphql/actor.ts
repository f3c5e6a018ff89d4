// People and bots as GraphQL names them.
import { type Json, text } from '../exchange.js';
import type { Reader } from '../reader.js';

/** Null stands for a deleted account. GraphQL knows a bot by its name without `[bot]`. */
export function actorOf(reader: Reader, user: Json | null): object | null {
  if (!user?.login) return null;
  const bot = user.type === 'Bot';
  const login = bot ? text(user.login).replace(/\[bot\]$/, '') : text(user.login);
  const resourcePath = bot ? `/apps/${login}` : `/${login}`;
  return {
    __typename: bot ? 'Bot' : user.type === 'Organization' ? 'Organization' : 'User',
    login,
    id: user.node_id ?? `U_${login}`,
    databaseId: user.id ?? null,
    resourcePath,
    url: reader.box.origin + resourcePath,
    avatarUrl: user.avatar_url ?? '',
    name: user.name ?? null,
  };
}
