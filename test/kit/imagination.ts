const who = [
  'A tired fox',
  'Two kings',
  'My landlord',
  'A lonely robot',
  'The last unicorn',
  'Grandma',
  'Seven penguins',
  'A vampire dentist',
  'The moon',
  'A nervous cactus',
  'Napoleon’s cat',
];
const doing = [
  'stuck in',
  'selling ice cream at',
  'too late for',
  'in love with',
  'on holiday in',
  'hiding from',
  'opening a bakery in',
  'arguing with',
  'riding a snail to',
  'singing to',
  'lost in',
  'painting',
  'running from',
];
const what = [
  'a thunderstorm',
  'the seaside',
  'the opera',
  'an office party',
  'outer space',
  'a haunted castle',
  'a very small boat',
];

let thought = 0;

/** Something a player could have written, unlike what was written lately. */
export function imagine(): string {
  thought += 1;
  const pick = (list: readonly string[], step: number) => list[(thought * step) % list.length];
  return `${pick(who, 1)} ${pick(doing, 3)} ${pick(what, 2)}`;
}
