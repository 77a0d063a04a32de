import type { Material, Question } from '../../src/games/fup-og-fakta/rules/question.ts';

const question = (text: string, answer: string, lies: string, accept: string[] = []): Question => ({
  text,
  answer,
  accept,
  lies: lies.split(', '),
  category: 'Samples',
});

/** A small pack for tests; no lie is near another or the answer. */
export const sampleQuestions: Question[] = [
  question(
    'The wombat is known for droppings shaped like ____.',
    'cubes',
    'pears, rings, stars, coins, spirals, buttons',
    ['dice'],
  ),
  question(
    'The national animal of Scotland is the ____.',
    'unicorn',
    'haggis, badger, otter, salmon, falcon, hedgehog',
  ),
  question(
    'A group of flamingos is called a ____.',
    'flamboyance',
    'parade, blush, cabaret, quarrel, ballet, sunset',
  ),
  question(
    'The first product with a bar code that was ever scanned was a pack of ____.',
    'chewing gum',
    'batteries, dog biscuits, razor blades, tea bags, candles, stockings',
  ),
  question(
    'In old Rome, people cleaned their clothes with ____.',
    'urine',
    'vinegar, wet sand, goat milk, ashes, red wine, olive oil',
  ),
  question(
    'Before erasers there was ____.',
    'bread',
    'spit, pumice, a wet feather, sealing wax, candle stubs, chalk',
  ),
  question(
    'The dot over an i is called a ____.',
    'tittle',
    'jotling, pinprick, crumb, speckle, flea, bobbet',
  ),
  question(
    'Octopuses have three ____.',
    'hearts',
    'stomachs, brains, noses, tongues, livers, beaks',
  ),
  question('The shortest war in history lasted under ____ minutes.', '45', '12, 90, 7, 66, 3, 120'),
  question(
    'Sea otters sleep holding ____.',
    'hands',
    'kelp, pebbles, their breath, fish, their tails, shells',
  ),
];

export const sampleMaterial: Material = { fresh: sampleQuestions, again: [] };
