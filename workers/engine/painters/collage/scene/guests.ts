import type { Chance } from '../chance.ts';
import type { Relation } from '../lexicon/relation.ts';

/** Where a guest stands at its host (shares of the host's width and height) and how large it is. */
export interface GuestStand {
  across: number;
  down: number;
  hangs: boolean;
  behindHost: boolean;
  /** Times the host's size. */
  scale: number;
  tilt: number;
  /** Turned against the host. */
  faces: boolean;
}

/** `which` of `many` guests: they spread over the host's width. */
export function guestStand(
  relation: Relation,
  glyph: string,
  which: number,
  many: number,
  chance: Chance,
): GuestStand {
  const spread = many === 1 ? 0 : (which / (many - 1) - 0.5) * 0.9;
  const side = chance.odds(0.5) ? 1 : -1;
  const stand: GuestStand = {
    across: 0.5 + spread,
    down: 1,
    hangs: false,
    behindHost: false,
    scale: (many > 1 ? 0.4 : 0.6) * chance.between(0.86, 1.12),
    tilt: chance.between(-0.06, 0.06),
    faces: false,
  };
  switch (relation) {
    case 'on':
      return { ...stand, down: 0.26, behindHost: chance.odds(0.4), scale: stand.scale * 1.1 };
    case 'under':
      return { ...stand, across: stand.across + 0.12 * side, down: 1.06, scale: 0.42 };
    case 'in':
      return { ...stand, down: 0.52, behindHost: true, scale: stand.scale * 1.15 };
    case 'with':
      return { ...stand, across: 0.5 + side * 0.62 + spread * 0.5, down: 1.04, scale: 0.7 };
    case 'behind':
      return { ...stand, across: 0.5 + side * 0.48, down: 0.96, behindHost: true, scale: 0.95 };
    case 'over':
      return { ...stand, down: -0.22, hangs: true, scale: 0.6, tilt: chance.between(-0.3, 0.3) };
    case 'holding':
      return {
        ...stand,
        across: 0.5 + side * 0.4 + spread * 0.3,
        down: 0.6,
        hangs: true,
        scale: 0.46,
      };
    case 'wearing':
      return { ...stand, ...wornAt(glyph) };
    case 'eating':
      return {
        ...stand,
        across: 0.06 + spread * 0.3,
        down: 0.58,
        hangs: true,
        scale: 0.44,
        tilt: 0.3,
      };
    case 'chasing':
      return { ...stand, across: -0.5 + spread * 0.5, down: 0.98, scale: 0.72, tilt: -0.14 };
    case 'facing':
      return { ...stand, across: -0.42 + spread * 0.4, down: 1.02, scale: 0.9, faces: true };
    case 'madeOf':
      return stand;
  }
}

function wornAt(glyph: string): Pick<GuestStand, 'down' | 'hangs' | 'scale'> {
  if (/[🎩👑🎓🧢👒⛑🪖]/u.test(glyph)) return { down: 0.17, hangs: false, scale: 0.5 };
  if (/[👓🕶🥽🎭😷]/u.test(glyph)) return { down: 0.3, hangs: true, scale: 0.42 };
  return { down: 0.6, hangs: true, scale: 0.55 };
}
