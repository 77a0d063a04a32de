import type { Chance } from '../chance.ts';
import type { Place } from '../lexicon/place.ts';
import type { Actor } from './cast.ts';

const anywhere = '🎈 🪑 ☂️ 🐖 🦆 🪜 🕰️ 🧳 🎩 🐓 🍐 🪞 🕯️ 🐐 🎻 📯 🫖 🗝️ 🪣 🍷';

const byPlace: Record<Place, string> = {
  meadow: '🐄 🐑 🌳 🪁 🐇',
  beach: '⛱️ 🦀 🌴 🐚 🏐',
  sea: '⛵ 🦭 🗿 🛟 🐬',
  underwater: '🐡 ⚓ 🪸 🏺 🦑',
  forest: '🦉 🍄 🦌 🪵 🌲',
  city: '🚕 🐀 🚦 🗽 🕊️',
  space: '🛸 🛰️ ☄️ 🐄 🪐',
  kitchen: '🫖 🧂 🍋 🐭 🕯️',
  room: '🪴 🐈 🛋️ 🕰️ 📺',
  desert: '🌵 🦎 🐪 💀 🦂',
  mountains: '🐐 🦅 ⛺ 🚡 🌲',
  snow: '⛄ 🐧 🛷 🌲 🦊',
  stage: '🎻 🪑 🎩 🕊️ 🎺',
  heaven: '🕊️ 🪽 🚪 🎈 🐖',
  inferno: '🐐 🦇 🪑 🧯 🎻',
  road: '🛵 🚧 🐓 🧳 ⛽',
};

/**
 * Somebody or something nobody asked for, who is in the picture anyway. It gives liars matter and
 * guessers doubt; the emptier the picture, the likelier it comes.
 */
export function bystander(company: number, place: Place, chance: Chance): Actor[] {
  if (!chance.odds(company === 1 ? 0.5 : company === 2 ? 0.25 : 0.12)) return [];
  const glyph = chance.pick((chance.odds(0.6) ? byPlace[place] : anywhere).split(' '));
  return [
    {
      thing: { word: glyph, glyphs: [glyph], count: 1, size: null, colour: null, gone: false },
      figures: [{ kind: 'emoji', glyph }],
      guests: [],
    },
  ];
}
