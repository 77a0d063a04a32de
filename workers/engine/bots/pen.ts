import { oneOf } from './roll.ts';
import type { Roll } from './roll.ts';

/** What is written about: things a painter can draw, and that could answer almost any question. */
const whom = [
  'a tired fox',
  'two old kings',
  'a lonely robot',
  'seven penguins',
  'a vampire dentist',
  'a nervous cactus',
  'my landlord',
  'a very small horse',
  'an angry goose',
  'the last unicorn',
  'a crocodile in a hat',
  'three wet cats',
  'a bear with a violin',
  'a snail in a hurry',
  'an astronaut',
  'a wizard',
  'a proud chicken',
  'a sleepy whale',
];
const does = [
  'on holiday at',
  'lost in',
  'hiding from the rain in',
  'selling ice cream at',
  'dancing in',
  'too late for',
  'fishing in',
  'asleep at',
  'playing the drums in',
  'looking for love in',
];
const where = [
  'the seaside',
  'the opera',
  'a haunted castle',
  'outer space',
  'a snowy forest',
  'the desert',
  'a birthday party',
  'the supermarket',
  'a tiny boat',
  'the big city',
  'a volcano',
  'the library',
];

/** A short text a person could have written, of at most `limit` characters and at least `least`. */
export function scribble(roll: Roll, limit: number, least = 1): string {
  const subject = oneOf(whom, roll)!;
  const long = `${subject} ${oneOf(does, roll)} ${oneOf(where, roll)}`;
  const fitting = [long, subject, subject.split(' ').at(-1)!].find((text) => text.length <= limit);
  const text = fitting ?? subject.slice(0, Math.max(0, limit)).trim();
  return text.length >= least ? text : text.padEnd(Math.min(least, limit), '!');
}
