/** All of the show, in one part that is fetched together. */
export { cues } from './cues.ts';
export { moments } from './moments.ts';
export { sounds } from './sounds.ts';
export { Stage } from './stage.tsx';
