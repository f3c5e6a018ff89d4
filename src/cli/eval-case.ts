// `eval-case`: drafts eval cases from saved issue bodies; nothing that is there is overwritten.
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { defaultConfig } from '../core/config/constants.js';
import { casesOf, draftFiles, incidentOf, noAsset } from '../core/eval-case/draft.js';
import { formatOf } from '../core/eval-case/list.js';
import { FORMAT_IDS, noFormat } from '../core/eval-case/names.js';
import type { CaseFormat, DraftFile } from '../core/eval-case/types.js';
import { isInOurForm } from '../core/incident/in-form.js';
import { parseIncident } from '../core/incident/record/parse.js';
import { readReference } from '../core/refs.js';
import { oneLine } from '../core/text/escape.js';
import { readBody } from './review.js';
import type { Terminal } from './terminal.js';

interface EvalCaseFlags {
  format?: string | undefined;
  /** Folder; printed where there is none. */
  out?: string | undefined;
  /** `owner/repo#12`. */
  incident?: string | undefined;
}

function chosenFormat(id: string | undefined): CaseFormat {
  if (!id) throw new Error(`No format. Expected --format and one of: ${FORMAT_IDS.join(', ')}.`);
  const format = formatOf(id);
  if (!format) throw new Error(`--format is “${id}”. ${noFormat(id)}`);
  return format;
}

function chosenIncident(given: string | undefined, files: readonly string[]): string | null {
  if (given === undefined) return null;
  const ref = readReference(given);
  if (!ref || ref.startsWith('#')) {
    throw new Error(
      `--incident is “${given}”. Expected the issue with its repository, such as acme/agents#12.`,
    );
  }
  if (files.length > 1) {
    throw new Error(
      `--incident names one issue, and ${files.length} files were given. Draft them one by one.`,
    );
  }
  return ref;
}

interface Drafted {
  files: DraftFile[];
  /** Why there is none; blank where there is. */
  why: string;
}

async function draft(
  file: string,
  format: CaseFormat,
  incident: string | null,
  now: string,
): Promise<Drafted> {
  const body = await readBody(file);
  if (!isInOurForm(body, { labels: [] }, defaultConfig())) {
    throw new Error(
      `${file} is not in the form of an incident. Expected the text of its issue, with headings such as ### Severity; agent-incident-review sample prints one.`,
    );
  }
  const record = parseIncident(body, { now });
  const name = file === '-' ? 'incident' : basename(file, extname(file));
  const cases = casesOf(record, incident ?? incidentOf(record), name);
  return { files: draftFiles(cases, format), why: cases.length === 0 ? noAsset(record) : '' };
}

async function put(out: string, { path, text }: DraftFile, terminal: Terminal): Promise<void> {
  const target = join(out, path);
  const there = await lstat(target).catch(() => null);
  if (!there) {
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text, { flag: 'wx' });
    } catch (cause) {
      const said = (cause as Error).message;
      throw new Error(
        `${target} cannot be written: ${said}. --out is a folder that you may write.`,
        {
          cause,
        },
      );
    }
  }
  terminal.out(`${there ? 'kept, is there already' : 'created'}: ${oneLine(target, 1_000)}\n`);
}

/** @returns 1 where a review has chosen no eval asset, else 0. @throws Error for people; then nothing is written. */
export async function evalCase(
  files: readonly string[],
  flags: EvalCaseFlags,
  terminal: Terminal,
): Promise<number> {
  if (files.length === 0) {
    throw new Error(
      'No file. Expected at least one, such as incident.md, or - for standard input.',
    );
  }
  const format = chosenFormat(flags.format);
  const incident = chosenIncident(flags.incident, files);
  const drafts: DraftFile[] = [];
  let code = 0;
  for (const file of files) {
    const { files: made, why } = await draft(file, format, incident, terminal.now());
    if (why) {
      code = 1;
      terminal.err(`${oneLine(`${file}: ${why}`, 2_000)}\n`);
    }
    for (const one of made) {
      if (drafts.some(({ path }) => path === one.path)) {
        throw new Error(
          `Two of the files would both be drafted as ${one.path}. Give them names or incident ids that differ, or draft them one by one.`,
        );
      }
      drafts.push(one);
    }
  }
  const several = drafts.some(({ path }) => path.includes('/'));
  if (flags.out === undefined && several) {
    throw new Error(
      `${format.id} has two files a case. Expected --out and a folder, such as --out evals/incidents.`,
    );
  }
  for (const one of drafts) {
    if (flags.out === undefined) terminal.out(one.text);
    else await put(flags.out, one, terminal);
  }
  return code;
}
