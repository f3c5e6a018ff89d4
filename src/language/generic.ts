// Texts made of words that fit every incident, or that only point elsewhere: they say nothing here.

import { POINT } from './lexicon/time.js';
import { words } from './lexicon/words.js';
import { baseCandidates } from './stem.js';

const FUNCTION = words(`
a an the this that these those it its there here is are was were be been being am has have had do does did
and or but so then than as at in on of for with by from to into up out off over about after before
we our us they their them i my me you your he she his her some any all every each both more most
very really just only also again still too quite so already once ever when where why how which who
what while during since not no never can could should would will may might must ought
isn't wasn't aren't weren't doesn't didn't don't can't couldn't shouldn't wouldn't hasn't haven't won't`);
const SUBJECTS = words(`
system agent model bot assistant ai llm thing stuff everything something anything workflow service
automation tool app process incident issue problem error failure bug glitch mistake fault malfunction
event situation trouble case production prod live environment software machine platform outcome result
answer behaviour behavior circumstances`);
const HAPPENINGS = words(`
break broke broken fail go went gone wrong bad badly happen occur start begin stop work function run
misbehave malfunction properly correctly well right fine ok okay normal normally usual usually expect
expected unexpected unexpectedly intended suddenly somehow weird strange odd unknown sudden random
technical internal serious unfortunate unforeseen big small major minor unusual incorrect incorrectly
mess messed act behave trigger cause lead do sideways south awry haywire hard time day night way
moment point course everybody everyone people somebody someone get arise appear come exist operate
whole entire completely totally`);
const GUARDS = words(`
control controls safeguard safeguards guardrail guardrails guard rails protection protections measure
measures process processes procedure procedures defence defences defense defenses mechanism mechanisms
safety net barrier mitigation precaution precautions governance countermeasure framework quality`);
const GUARD_FATE = words(`
enough sufficient insufficient adequate inadequate effective ineffective weak strong good better poor
missing lack gap hole slip catch caught prevent notice noticed detect see seen spot find block help
hold suffice earlier sooner careful carefully attention pay faster quickly early late human user operator
error failure place let down avoid contain unnoticed undetected through past crack cracks
preventable existing relevant appropriate proper usual standard several various internal needed required
improve need apply applied follow followed`);
const POINTERS = words(`
ticket tickets issue doc docs document docs page link thread channel slack jira confluence notion wiki
agenda postmortem post-mortem meeting minutes notes note report timeline summary description details
detail above below attached attachment appendix comment comments chat e-mail email mail log rca write-up
writeup sheet deck slide slides call recording board card epic linear section field other elsewhere next
following previous previously same review retro retrospective debrief huddle standup stand-up folder drive
sharepoint teams discord zoom gist paste screenshot runbook trigger control`);
const POINTING = words(`
see refer read check look discuss discussed described describe explained explain mentioned mention listed
covered documented written noted noted find found follow follows add added come comes coming later soon
tomorrow today todo tbd please pls link linked shared posted answer answered full more info information
provide provided update updated complete completed fill filled open put raised raise bring tell ask wait
waiting await pending`);

function contentOf(text: string): string[] {
  const bare = text
    .toLowerCase()
    .replace(/[\u2019]/g, "'")
    .replace(POINT, ' ');
  const found = bare.match(/[\p{L}][\p{L}'-]*|[#\p{L}\p{N}]+/gu) ?? [];
  return found
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => !FUNCTION.has(word) && word.length > 1);
}

function all(content: readonly string[], ...lists: ReadonlySet<string>[]): boolean {
  return content.every((word) =>
    lists.some((list) => list.has(word) || baseCandidates(word).some((base) => list.has(base))),
  );
}

function some(content: readonly string[], list: ReadonlySet<string>): boolean {
  return content.some(
    (word) => list.has(word) || baseCandidates(word).some((base) => list.has(base)),
  );
}

/** Whether every word of a trigger fits any incident at all. */
export function isGenericTrigger(text: string): boolean {
  const content = contentOf(text);
  return content.length > 0 && content.length <= 8 && all(content, SUBJECTS, HAPPENINGS);
}

/** Whether every word of a control fits any incident at all: that something failed, not what. */
export function isGenericControl(text: string): boolean {
  const content = contentOf(text);
  return (
    content.length > 0 &&
    content.length <= 10 &&
    all(content, SUBJECTS, HAPPENINGS, GUARDS, GUARD_FATE)
  );
}

/** Whether a text only says where else to look. */
export function onlyPoints(text: string): boolean {
  const content = contentOf(text).filter(
    (word) => !/^(?:#.+|[a-z]+-\d+|inc|sev\d|\d+)$/.test(word),
  );
  return (
    content.length > 0 &&
    content.length <= 8 &&
    some(content, POINTERS) &&
    all(content, POINTERS, POINTING)
  );
}
