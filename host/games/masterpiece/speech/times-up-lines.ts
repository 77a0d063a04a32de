/**
 * What the pig says when a clock has run out and somebody was still asked. The next stage opens a
 * second later; after the guessing it is in a hurry.
 */
export const timesUpLines = {
  prompting: [
    'Time’s up. Put down the brushes and step away.',
    'Time’s up. What is not art by now never will be.',
    'Time’s up. Leave the easel as you found it.',
    'Time’s up. Unfinished is a style. I have sold it.',
    'Time’s up. Rinse the brush. Forget the rest.',
    'Time’s up. The muse has a bus to catch.',
  ],
  fooling: [
    'Time’s up. No more lies. Those were plenty.',
    'Time’s up. Honesty is what happens to the slow.',
    'Time’s up. Stop inventing. Start sweating.',
    'Time’s up. Somebody was still looking for a verb.',
    'Time’s up. The ink is dry. The conscience too.',
    'Time’s up. Any lies after this are personal.',
    'Time’s up. Half a thought hangs as well as a whole one.',
    'Time’s up. Let go of the pencil. It is innocent.',
    'Time’s up. Somebody here was nearly clever.',
    'Time’s up. We hang what we have.',
    'Time’s up. Silence is also a forgery.',
    'Time’s up. I have heard faster lies from lawyers.',
    'Time’s up. The catalogue goes to print.',
    'Time’s up. Hang them before they dry.',
    'Time’s up. Who did not lie may feel superior.',
  ],
  guessing: [
    'Time’s up, thumbs off.',
    'Time’s up, eyes front.',
    'Time’s up, bids closed.',
    'Time’s up, and sold.',
    'Time’s up, stay wrong.',
    'Time’s up, be brave.',
    'Time’s up, hands off.',
    'Time’s up, no regrets.',
    'Time’s up, and gone.',
    'Time’s up, dear liars.',
    'Time’s up, all of you.',
    'Time’s up, hold on.',
    'Time’s up, brace.',
  ],
} as const;
