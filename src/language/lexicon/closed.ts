// Closed word classes of English: what a clause is built with.
import { words } from './words.js';

export const DETERMINERS = words(`
a an the this these those each every any all some both such our my your their its his her whose
another several many few most more much no either neither what whichever`);
export const PRONOUNS = words(`
i we you he she it they us them me him itself themselves ourselves someone somebody anyone anybody
everyone everybody something anything everything one ones there who`);
export const SUBJECT_PRONOUNS = words(
  'i we you he she it they someone somebody there everyone everybody anyone anybody',
);
export const PREPOSITIONS = words(`
of in on at by for with from to into onto over under above below between during through within about
against across after before since until till per via towards toward off out up down behind beyond
around among upon like near than as despite except instead without w/o w/ due versus vs besides
inside outside throughout following alongside amid plus`);
export const COORDINATORS = words('and but or nor yet & + plus');
export const SUBORDINATORS = words(`
when while whereas because although though if unless until once whenever since after before as so
whether till`);
export const RELATIVES = words('which who that whose where whom');
export const BE_PRESENT = words(`is are am 's 're isn't aren't ain't gets get`);
export const BE_PAST = words(`was were wasn't weren't got`);
export const HAVE_PRESENT = words(`has have 've hasn't haven't`);
export const HAVE_PAST = words(`had hadn't`);
export const DO_PRESENT = words(`do does don't doesn't`);
export const DO_PAST = words(`did didn't`);
export const MODALS = words(`
can could may might must shall should will would can't cannot couldn't mightn't mustn't shouldn't
won't wouldn't needn't 'll 'd`);
export const NEGATIONS = words(`not n't never neither nor none hardly barely rarely seldom cannot`);
export const NEGATIVE_SUBJECTS = words(`nobody no-one noone none nothing nowhere nobody's`);
export const ADVERBS = words(`
also now then still already just only even always never often again later soon ever not almost quite
rather really simply silently automatically manually currently once twice thus hence therefore
however moreover furthermore besides meanwhile too there here first immediately directly yet
accidentally suddenly unexpectedly mistakenly erroneously quietly instantly alone at all`);
/** Written without their apostrophe, as people in a hurry do. */
export const BARE_CONTRACTIONS = words(`
isnt arent wasnt werent doesnt dont didnt cant couldnt shouldnt wouldnt wont hasnt havent hadnt
mustnt neednt aint`);
