// What the tools of the language rules call in the sources; bundled on the fly.
export { SECTIONS } from '../../src/core/incident/form/definition.js';
export { readChangeLines } from '../../src/core/incident/record/change-lines.js';
export { parseIncident } from '../../src/core/incident/record/parse.js';
export { reviewIncident } from '../../src/core/incident/review.js';
export { emptySigns, sameSigns } from '../../src/language/answer-signs.js';
export { blameFeatures } from '../../src/language/blame-features.js';
export { judgeChange } from '../../src/language/changes/judge.js';
export { changeFeatures } from '../../src/language/changes/line-features.js';
export { judgeSeparation } from '../../src/language/judge.js';
export { isEnglish, isForeign } from '../../src/language/language.js';
export { MODEL_NAMES, placesOf, probabilityOfAny } from '../../src/language/model.js';
export { wordsOf } from '../../src/language/phrase-words.js';
export { signsOf } from '../../src/language/signs.js';
export { completeBody } from '../../test/support/body.js';
