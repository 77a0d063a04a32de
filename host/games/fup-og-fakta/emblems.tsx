import { reactionDrawing } from '../../../shared/reactions.ts';
import type { Emblems } from '../bluff/trophy.tsx';

const mark = (emoji: string) => (
  <image href={reactionDrawing(emoji, './') ?? ''} x="35" y="22" width="50" height="50" />
);

/** A nose that has grown, a snout, a hook, what was said; then the marks themselves. */
export const emblems: Emblems = {
  liar: (
    <>
      <circle cx="49" cy="49" r="19" />
      <path d="M62 40l36 6-32 12z" />
      <circle cx="54" cy="42" r="3" className="trophy-gap" />
    </>
  ),
  nose: (
    <>
      <ellipse cx="60" cy="48" rx="27" ry="21" />
      <ellipse cx="51" cy="48" rx="5" ry="8" className="trophy-gap" />
      <ellipse cx="69" cy="48" rx="5" ry="8" className="trophy-gap" />
    </>
  ),
  gullible: (
    <path d="M70 22a4 4 0 1 0 .1 0M70 31v28a14 14 0 0 1-28 0V48l9 9" fill="none" strokeWidth="6" />
  ),
  lie: (
    <path d="M55 29q-21 5-21 25 0 13 12 13 11 0 11-11 0-10-11-10 2-7 11-10zM85 29q-21 5-21 25 0 13 12 13 11 0 11-11 0-10-11-10 2-7 11-10z" />
  ),
  funniest: mark('😂'),
  finest: mark('👏'),
  shocking: mark('😱'),
  fishiest: mark('🤨'),
  loveliest: mark('❤️'),
  pig: mark('🐷'),
};
