import type { Material } from '../../../../src/games/fup-og-fakta/rules/question.ts';
import type { FupOgFaktaStage } from '../../../../src/games/fup-og-fakta/stage-view.ts';
import { handOut, packPlayed, readShelf, withAsked } from './shelf.ts';
import { shippedPacks } from './shipped.ts';

/** What the next game is handed. */
export async function layOut(kept: unknown): Promise<Material> {
  const shelf = readShelf(kept);
  const pack = packPlayed(shelf, [...(await shippedPacks()), ...shelf.own]);
  return pack ? handOut(pack, shelf.asked, mixed) : { fresh: [], again: [] };
}

export function after(kept: unknown, view: FupOgFaktaStage): unknown {
  const shelf = readShelf(kept);
  const seen = withAsked(shelf, view);
  return seen === shelf ? kept : seen;
}

/** In an order nobody knows beforehand; the game draws its own from what it gets. */
function mixed<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, drawn: Math.random() }))
    .toSorted((one, other) => one.drawn - other.drawn)
    .map(({ item }) => item);
}
