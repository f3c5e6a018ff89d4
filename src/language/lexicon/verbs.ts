// English verbs: base forms whose -s form may be a verb, and irregular past forms.
import { wordSet } from '../data.js';

/** Irregular participles. */
export const IRREGULAR_PARTICIPLE = wordSet('verbs/irregular-participle');
/** Irregular past and participle forms that are nothing else. */
export const IRREGULAR_PAST = wordSet('verbs/irregular-past');
/** Words that end in -ed and are no past forms. */
export const NOT_PAST = wordSet('verbs/not-past');
/** Nouns as often as verbs: a verb only where the place in the clause says so. */
export const NOUNY_VERBS = wordSet('verbs/nouny-verbs');
/** Verbs that are seldom nouns: after a plural noun the bare form is a verb. */
export const PLAIN_VERBS = wordSet('verbs/plain-verbs');
