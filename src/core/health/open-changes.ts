// What is owed and open, by who owns it and how long it has been.

import type { ChangeKind } from '../config/kinds.js';
import type { Row } from './rows.js';

export interface OpenChange {
  ref: string;
  kind: ChangeKind;
  /** Blank for a kind that nobody has planned yet. */
  text: string;
  owner: string | null;
  /** `YYYY-MM-DD`. */
  due: string | null;
  overdue: boolean;
  /** Whole days since the incident was filed. */
  days: number;
}

export interface OwnerLoad {
  /** `@user` or `@org/team`; null: nobody owns them. */
  owner: string | null;
  open: OpenChange[];
  overdue: number;
  /** Days of the oldest one. */
  oldest: number;
}

const DAY = 86_400_000;

/** The open changes of incidents, the oldest first. @param now ISO 8601. */
export function openChangesOf(rows: readonly Row[], now: string): OpenChange[] {
  return rows
    .flatMap(({ ref, filedAt, open }) =>
      open.map(({ kind, text, owner, due }) => ({
        ref,
        kind,
        text,
        owner,
        due,
        overdue: due !== null && now > `${due}T23:59:59.999Z`,
        days: Math.floor((Date.parse(now) - Date.parse(filedAt)) / DAY),
      })),
    )
    .sort((a, b) => b.days - a.days);
}

/** By owner; those that nobody owns first, then whoever has most that is overdue. */
export function loadsOf(changes: readonly OpenChange[]): OwnerLoad[] {
  const keys = new Map<string, OpenChange[]>();
  for (const change of changes) {
    const key = change.owner?.toLowerCase() ?? '';
    const open = keys.get(key) ?? [];
    open.push(change);
    keys.set(key, open);
  }
  const loads = [...keys.values()].map((open) => ({
    owner: open[0]?.owner ?? null,
    open,
    overdue: open.filter(({ overdue }) => overdue).length,
    oldest: Math.max(...open.map(({ days }) => days)),
  }));
  const rank = ({ owner }: OwnerLoad) => (owner === null ? 0 : 1);
  return loads.sort(
    (a, b) => rank(a) - rank(b) || b.overdue - a.overdue || b.open.length - a.open.length,
  );
}
