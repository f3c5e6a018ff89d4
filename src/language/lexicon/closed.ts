// Closed word classes of English: what a clause is built with.
import { wordSet } from '../data.js';

/** Adverbs that do not end in -ly. */
export const ADVERBS = wordSet('closed/adverbs');
/** Written without their apostrophe, as people in a hurry do. */
export const BARE_CONTRACTIONS = wordSet('closed/bare-contractions');
/** Forms of "to be", past. */
export const BE_PAST = wordSet('closed/be-past');
/** Forms of "to be", present. */
export const BE_PRESENT = wordSet('closed/be-present');
/** Words that join two clauses of one rank. */
export const COORDINATORS = wordSet('closed/coordinators');
/** Words before a noun that say which one. */
export const DETERMINERS = wordSet('closed/determiners');
/** Forms of "to do", past. */
export const DO_PAST = wordSet('closed/do-past');
/** Forms of "to do", present. */
export const DO_PRESENT = wordSet('closed/do-present');
/** Forms of "to have", past. */
export const HAVE_PAST = wordSet('closed/have-past');
/** Forms of "to have", present. */
export const HAVE_PRESENT = wordSet('closed/have-present');
/** Can, may, must and their like. */
export const MODALS = wordSet('closed/modals');
/** Words that deny. */
export const NEGATIONS = wordSet('closed/negations');
/** Nobody and nothing. */
export const NEGATIVE_SUBJECTS = wordSet('closed/negative-subjects');
/** Words before a noun that say where, when or how. */
export const PREPOSITIONS = wordSet('closed/prepositions');
/** Words that stand for a noun. */
export const PRONOUNS = wordSet('closed/pronouns');
/** Words that begin a clause about the noun before. */
export const RELATIVES = wordSet('closed/relatives');
/** Words that begin a clause which depends on another. */
export const SUBORDINATORS = wordSet('closed/subordinators');
