import { chanceFrom, hashOf } from '../chance.ts';
import type { Dictionary } from '../lexicon/dictionary.ts';
import { loosen } from '../lexicon/loosen.ts';
import { read } from '../lexicon/reading.ts';
import { castOf, strangerFor } from './cast.ts';
import { bystander } from './bystander.ts';
import { type Group, groupsOf } from './group.ts';
import type { Item, Scene } from './scene.ts';
import { horizonFor, hourFor, placeFor } from './setting.ts';
import { type StyleName, styleNames } from './style-name.ts';
import { spotsFor } from './spots.ts';

/** Where the hand is coarse, nothing can be small: the least size of an actor, in pixels. */
const least: Partial<Record<StyleName, number>> = { stainedGlass: 170, cubist: 140, lamp: 130 };

/** Lays out the picture of a prompt. The same prompt and seed give the same scene everywhere. */
export function compose(prompt: string, seed: number, dictionary: Dictionary): Scene {
  const chance = chanceFrom(hashOf(`${prompt.trim()}\n${seed}`));
  const style = chance.pick(styleNames);
  const reading = loosen(read(prompt, dictionary, chance), dictionary, chance);
  const place = placeFor(reading, chance);
  const horizon = Math.round(horizonFor(place, chance));
  const cast = castOf(reading);
  const invited = cast.length > 0 ? cast : [strangerFor(prompt)];
  const actors = [...invited, ...bystander(reading.things, place, chance)];
  const spots = spotsFor(actors.length, horizon, chance);
  const groups = actors.flatMap((actor, index) => {
    const spot = spots[index];
    return spot ? groupsOf(actor, spot, horizon, least[style] ?? 100, chance) : [];
  });
  return {
    seed: chance.whole(1, 0x7fffffff),
    style,
    place,
    hour: hourFor(reading, place, chance),
    weather: reading.weather,
    horizon,
    lightFrom: chance.odds(0.5) ? 1 : -1,
    hueTurn: chance.whole(-16, 16),
    wash: reading.light,
    items: fromBackToFront(groups),
  };
}

function fromBackToFront(groups: Group[]): Item[] {
  groups.sort((one, other) => one.nearness - other.nearness);
  const items: Item[] = [];
  for (const group of groups) {
    const begins = items.length;
    for (const item of group.items) {
      const stand =
        item.stand.kind === 'at' ? { ...item.stand, host: item.stand.host + begins } : item.stand;
      items.push({ ...item, stand });
    }
  }
  return items;
}
