import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { latePart } from '../../late-part.tsx';
import type { Supplies } from '../host-game.ts';
import { fetched } from '../fetched.ts';

const packs = fetched(() => import('./packs/supply.ts'));

/** F8: the questions. Which were asked is noted as they are shown. */
export const supplies: Supplies<View> = {
  layOut: async (shelf) => (await packs.fetch()).layOut(shelf),
  after: (shelf, view) => packs.here()?.after(shelf, view) ?? shelf,
  Drawer: latePart(async () => (await import('./packs/pack-drawer.tsx')).PackDrawer),
};
