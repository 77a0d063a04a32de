import type { Chance } from '../chance.ts';
import type { Place } from '../lexicon/place.ts';
import type { Thing } from '../lexicon/reading.ts';
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
 * guessers doubt. To one thing it comes now and then, to two seldom, to more never; but to a lone
 * stranger mostly, since that one would say nothing.
 */
export function bystander(company: readonly Thing[], place: Place, chance: Chance): Actor[] {
  const isLost = company.every((thing) => thing.glyphs.length === 0);
  const figures = company.reduce((sum, thing) => sum + Math.max(1, thing.glyphs.length), 0);
  const share = isLost ? 0.8 : figures === 1 ? 0.34 : figures === 2 ? 0.12 : 0;
  if (!chance.odds(share)) return [];
  const glyph = chance.pick((chance.odds(0.6) ? byPlace[place] : anywhere).split(' '));
  return [
    {
      thing: { word: glyph, glyphs: [glyph], count: 1, size: null, colour: null, gone: false },
      figures: [{ kind: 'emoji', glyph }],
      guests: [],
    },
  ];
}
