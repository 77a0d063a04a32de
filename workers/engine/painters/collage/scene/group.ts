import type { Chance } from '../chance.ts';
import type { Actor } from './cast.ts';
import { guestStand } from './guests.ts';
import { type Figure, type Item, type Stand, side } from './scene.ts';
import type { Spot } from './spots.ts';

/** Items that are painted in one go; a guest's `host` counts within the group. */
export interface Group {
  /** How near: groups are painted in this order. */
  nearness: number;
  items: Item[];
}

const times = { large: 1.45, small: 0.5 };

/** An actor at its spot, as often as it is to be seen, with its guests. */
export function groupsOf(
  actor: Actor,
  spot: Spot,
  horizon: number,
  least: number,
  chance: Chance,
): Group[] {
  const { count, size } = actor.thing;
  const grown = Math.max(least, spot.size * (size ? times[size] : 1));
  const groups: Group[] = [];
  const flipped = chance.odds(0.5);
  for (let which = 0; which < count; which += 1) {
    const { x, y, scale } =
      count === 1 ? { ...spot, scale: 1 } : inCrowd(which, count, spot, grown, horizon, chance);
    const stand: Stand = { kind: spot.aloft ? 'air' : 'ground', x, y };
    const group: Group = { nearness: spot.aloft ? horizon : y, items: [] };
    const isLast = which === count - 1;
    addActor(
      group,
      actor,
      stand,
      Math.min(620, grown * scale),
      flipped,
      isLast,
      hazeAt(y, horizon, spot),
      chance,
    );
    groups.push(group);
  }
  return groups;
}

function hazeAt(y: number, horizon: number, spot: Spot): number {
  if (spot.aloft) return 0.15;
  return Math.max(0, Math.min(0.6, 0.55 - (1.4 * (y - horizon)) / (side - horizon)));
}

/** The last of a crowd is the nearest; those behind it fan out to both sides. */
function inCrowd(
  which: number,
  count: number,
  spot: Spot,
  size: number,
  horizon: number,
  chance: Chance,
): { x: number; y: number; scale: number } {
  const rank = count - 1 - which;
  const turn = rank % 2 === 0 ? 1 : -1;
  const scale = count > 4 ? 0.55 : 0.74;
  const step = size * scale * 0.62;
  const x = spot.x + turn * Math.ceil(rank / 2) * step + chance.between(-0.1, 0.1) * step;
  const back = (spot.y - horizon) * 0.12 * rank * (chance.unit() * 0.6 + 0.5);
  const y = Math.max(horizon + 8, spot.y - back);
  // Who would stand outside comes in again, on the other side.
  const wrapped = ((x % side) + side) % side;
  return { x: wrapped, y, scale: scale * (1 - 0.04 * rank) };
}

function addActor(
  group: Group,
  actor: Actor,
  stand: Stand,
  size: number,
  flipped: boolean,
  withGuests: boolean,
  haze: number,
  chance: Chance,
): void {
  const { thing, figures, guests } = actor;
  const item = (figure: Figure, at: Stand, own: number): Item => ({
    figure,
    stand: at,
    size: Math.round(own),
    tilt: chance.between(-0.05, 0.05),
    flipped,
    colour: thing.colour,
    haze,
    gone: thing.gone,
    filling: null,
    sunk: chance.odds(0.2) ? chance.between(0.03, 0.1) : 0,
    behindHost: false,
  });
  const host = group.items.length;
  const [first, ...more] = figures;
  if (!first) return;
  const main = item(first, stand, size);
  group.items.push(main);
  more.forEach((figure, index) => {
    const at: Stand = { kind: 'at', host, across: 0.95 - index * 0.9, down: 1.02, hangs: false };
    group.items.push(item(figure, at, size * 0.62));
  });
  for (const { relation, actor: guest } of guests) {
    if (relation === 'madeOf') {
      main.filling = guest.figures[0] ?? null;
      continue;
    }
    if (!withGuests && relation !== 'wearing' && relation !== 'holding') continue;
    const glyph = guest.figures[0]?.kind === 'emoji' ? guest.figures[0].glyph : '';
    const many = Math.min(5, guest.thing.count);
    for (let which = 0; which < many; which += 1) {
      const { across, down, hangs, behindHost, scale, tilt, faces } = guestStand(
        relation,
        glyph,
        which,
        many,
        chance,
      );
      const own = size * scale * (guest.thing.size ? times[guest.thing.size] : 1);
      const begins = group.items.length;
      const at: Stand = { kind: 'at', host, across: flipped ? 1 - across : across, down, hangs };
      addActor(group, guest, at, own, faces ? !flipped : flipped, which === 0, haze, chance);
      const added = group.items[begins];
      if (added) {
        added.tilt += flipped ? -tilt : tilt;
        added.behindHost = behindHost;
        added.sunk = 0;
      }
    }
  }
}
