// `npm run soak -- faults-two`: the fault test with two servers that know nothing of each other.
import { type Asked, soakWith } from './main.js';

export const TWO = { 'Two processes without Redis': { envs: [{}, {}] } };

export const soak = (asked: Asked) => soakWith(asked, TWO);
