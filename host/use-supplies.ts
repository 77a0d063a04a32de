import { useEffect, useEffectEvent } from 'react';
import type { RoomStage } from '../src/room/stage-view.ts';
import type { Engine } from './engine.ts';
import { hostGames } from './games/registry.ts';
import type { Preferences } from './preferences.ts';

type Shelves = Preferences['shelves'];

/** Lays out for the room's engine what games are about, and notes on their shelves what was shown. */
export function useSupplies(
  engine: Engine | null,
  shelves: Shelves,
  onChange: (shelves: Shelves) => void,
): void {
  const noteShown = useEffectEvent(({ scene }: RoomStage) => {
    if (scene.kind !== 'game') return;
    const { cartridge, view } = scene;
    const shelf = shelves[cartridge];
    const after = hostGames[cartridge]?.supplies?.after(shelf, view);
    if (after !== shelf) onChange({ ...shelves, [cartridge]: after });
  });
  useEffect(
    () =>
      engine?.subscribe((message) => void (message.kind === 'stage' && noteShown(message.stage))),
    [engine],
  );
  useEffect(() => {
    if (engine === null) return undefined;
    let isCurrent = true;
    for (const [cartridge, { supplies }] of Object.entries(hostGames)) {
      void supplies?.layOut(shelves[cartridge]).then((material) => {
        if (!isCurrent) return;
        engine.post({ kind: 'control', control: { kind: 'supply', cartridge, material } });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [engine, shelves]);
}
