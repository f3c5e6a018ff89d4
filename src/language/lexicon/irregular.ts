// Irregular past forms and the verbs they belong to.
import { entriesOf } from '../data.js';

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  entriesOf('verbs/irregular').map((pair) => pair.split(' ') as [string, string]),
);
