// XML as a tree, read strictly: what is not well-formed, declares a type or an entity is refused.

import { SaxesParser } from 'saxes';
import { Untrusted } from '../rows.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/** Reports nest a few levels; more is an attack on whoever walks the tree. */
const DEEPEST = 50;

/** The root of a document. @throws Untrusted */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: XmlElement | null = null;
  let refused: Error | null = null;
  const refuse = (message: string, cause?: unknown) => {
    refused ??= new Untrusted(message, { cause });
  };
  parser.on('error', (error) =>
    refuse(
      `It is no well-formed XML (${error.message.slice(0, 200)}). Expected the report as the tool wrote it, whole.`,
      error,
    ),
  );
  // Without a document type nothing can declare an entity, and an unknown one is an error.
  parser.on('doctype', () =>
    refuse(
      'It declares a document type. Expected a report without one: it could declare entities.',
    ),
  );
  parser.on('xmldecl', ({ encoding }) => {
    if (!encoding || /^(?:utf-?8|us-ascii)$/i.test(encoding)) return;
    refuse(`It is encoded as ${encoding.slice(0, 40)}. Expected UTF-8.`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (stack.length >= DEEPEST) refuse(`It nests deeper than ${DEEPEST} elements.`);
    stack.push({ name, attributes: { ...attributes }, children: [], text: '' });
  });
  const addText = (more: string) => {
    const open = stack.at(-1);
    if (open) open.text += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = stack.pop();
    if (!closed) return;
    const parent = stack.at(-1);
    if (parent) parent.children.push(closed);
    else root ??= closed;
  });
  for (let at = 0; at < text.length && !refused; at += 65_536) {
    parser.write(text.slice(at, at + 65_536));
  }
  if (!refused) parser.close();
  if (refused) throw refused;
  if (root) return root;
  throw new Untrusted('It holds no XML element. Expected a JUnit report.');
}
