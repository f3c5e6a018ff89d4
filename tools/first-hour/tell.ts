// The steps of the first hour as text: what was assumed of people, and what was measured.
import { ASSUMED, type Step } from './play.js';

/** The steps as a table with what they add up to. */
export function tellFirstHour(steps: readonly Step[]): string {
  const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1);
  const rows = steps.map(
    ({ does, act, took, result }, at) =>
      `${at + 1}. Somebody ${does}: ${ASSUMED[act]} s assumed. The machine: ${seconds(took)} s. Then ${result}.`,
  );
  const assumed = steps.reduce((sum, { act }) => sum + ASSUMED[act], 0);
  const measured = steps.reduce((sum, { took }) => sum + took, 0);
  return [
    ...rows,
    '',
    `People: ${(assumed / 60).toFixed(1)} minutes, assumed (tools/first-hour/play.ts says what for). The machine: ${seconds(measured)} s, measured here, against a GitHub on this machine.`,
  ].join('\n');
}
