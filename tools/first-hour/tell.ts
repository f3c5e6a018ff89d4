// The first hour as text: each step with what a person does, and both times, kept apart.
import {
  ASSUMED_SECONDS_PER_CLICK,
  ASSUMED_SECONDS_PER_WORD_READ,
  ASSUMED_SECONDS_PER_WORD_TYPED,
  assumedSeconds,
} from './assumptions.js';
import type { Played, Step } from './play.js';

const seconds = (count: number) => `${count.toFixed(1)} s`;

function clock(count: number): string {
  const whole = Math.round(count);
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')} min`;
}

function told(step: Step, at: number): string {
  const { what, clicks = [], types = [], machineMs } = step;
  return [
    `${at + 1}. ${what}`,
    ...(clicks.length > 0 ? [`   click: ${clicks.join(' · ')}`] : []),
    ...types.map((text) => `   type:  ${text}`),
    `   machine ${seconds(machineMs / 1000)} (measured); person ${seconds(assumedSeconds(step))} (assumed)`,
  ].join('\n');
}

/** What `npm run first-hour` prints. */
export function tellFirstHour({ steps, check }: Played): string {
  const machine = steps.reduce((sum, { machineMs }) => sum + machineMs, 0) / 1000;
  const person = steps.reduce((sum, step) => sum + assumedSeconds(step), 0);
  const clicks = steps.reduce((sum, step) => sum + (step.clicks?.length ?? 0), 0);
  return [
    ...steps.map(told),
    `Release gate: ${check.conclusion}. ${check.title}`,
    check.next.replace(/\]\([^)]*\)/g, ']'),
    [
      `The machine took ${seconds(machine)} (measured, on the embedded GitHub).`,
      `A person clicks ${clicks} times and takes about ${clock(person)}. That is assumed, not measured: ${ASSUMED_SECONDS_PER_CLICK} s a click, ${ASSUMED_SECONDS_PER_WORD_TYPED} s a word typed, ${ASSUMED_SECONDS_PER_WORD_READ} s a word of ours read (tools/first-hour/assumptions.ts).`,
      'Not in it: npm ci, an address on the internet for the server, signing in, and how long GitHub itself takes.',
    ].join('\n'),
  ].join('\n\n');
}
