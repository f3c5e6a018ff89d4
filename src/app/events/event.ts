// What an event of GitHub is to the App: the parts that are read of its payload, and what it touches.
import type { Context } from 'probot';
import * as z from 'zod';
import type { Touched } from '../touched.js';
import { COMMON } from './parts.js';

/** Names as Probot has them, such as `issues.opened`. */
type Name = Context['name'];

/** What an event is looked at with. */
export interface About {
  /** The App's account. */
  self: { id: number; login: string };
  /** GitHub server whose URLs name incidents. */
  host: string;
}

const SHARED = z.object(COMMON);

type Shared = z.output<typeof SHARED>;

/** The parts of a payload that are read. */
export type Parts<S extends z.ZodRawShape> = z.output<z.ZodObject<S>> & Shared;

/** A payload of which the parts were read. */
export interface EventRead {
  /** Parts that are not as GitHub sends them, by name: they were read as if they were missing. */
  odd: string[];
  /** Id of the installation; null: the delivery is of none, and touches nothing. */
  installation: NonNullable<Shared['installation']> | null;
  /** What it touches; nothing for our own doing. */
  touches(about: About): Touched[];
  /** Why something that people expect of it does not happen; null where nothing is to be said. */
  remark: string | null;
}

export interface AppEvent {
  names: readonly Name[];
  /** Reads a payload; total. */
  read(payload: unknown): EventRead;
}

/** What GitHub sends fits what is read of it. */
type Fits<N extends Name, S extends z.ZodRawShape> = Context<N>['payload'] extends z.input<
  z.ZodObject<S>
> &
  z.input<typeof SHARED>
  ? unknown
  : never;

interface EventSpec<N extends Name, S extends z.ZodRawShape> {
  names: readonly N[];
  /** By part: what may be missing is left out where it is odd; without the others nothing is touched. */
  parts: S;
  touches(payload: Parts<S>, about: About): Touched[];
  remark?(payload: Parts<S>): string | null;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what can be read, without the parts that are odd; null where one is needed. */
function readParts<S extends z.ZodRawShape>(schema: z.ZodObject<S>, given: object) {
  const whole = schema.safeParse(given);
  if (whole.success) return { parts: whole.data, odd: [] };
  const odd = new Set(whole.error.issues.map(({ path }) => String(path[0])));
  const rest = Object.fromEntries(Object.entries(given).filter(([part]) => !odd.has(part)));
  return { parts: schema.safeParse(rest).data ?? null, odd: [...odd] };
}

/** Defines an event. Nothing of a payload is taken on trust: what is odd is left out, and told. */
export function defineEvent<const N extends Name, S extends z.ZodRawShape>(
  spec: EventSpec<N, S> & Fits<N, S>,
): AppEvent {
  const { names, touches, remark } = spec;
  const schema = z.object(spec.parts);
  return {
    names,
    read(given) {
      const known = isObject(given) ? given : {};
      const [shared, special] = [readParts(SHARED, known), readParts(schema, known)];
      const payload = special.parts && shared.parts ? { ...special.parts, ...shared.parts } : null;
      return {
        odd: isObject(given) ? [...shared.odd, ...special.odd].sort() : ['payload'],
        installation: shared.parts?.installation ?? null,
        touches: (about) => (payload ? touches(payload, about) : []),
        remark: (payload && remark?.(payload)) ?? null,
      };
    },
  };
}
