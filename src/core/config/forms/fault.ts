// One thing to say about a file of a repository's form.
import type { ReadForm } from '../../incident/form/form-file.js';
import type { Annotation } from '../../writes/write.js';
import { lineOfPath } from '../places.js';

/** Title of what does not fit the configuration. */
export const DRIFTED = 'The form has drifted from the configuration';

export interface FormRemark {
  path: string;
  line: number | null;
  /** `failure`: nobody can file with it, or what is filed cannot be read; `notice`: good to know. */
  level: Annotation['level'];
  title: string;
  /** Sentences with code spans; what people wrote in it is not yet escaped. */
  text: string;
  /** YAML to copy into `body` of the form. */
  block?: string;
}

/** Says something of a place in a form. */
export function remarkAt(
  form: ReadForm,
  at: readonly PropertyKey[],
  said: Omit<FormRemark, 'path' | 'line'>,
): FormRemark {
  return { path: form.path, line: lineOfPath(form.places, at), ...said };
}
