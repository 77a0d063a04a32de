import '../../host/look.ts';
import { useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { emptyRoom } from '../../host/room-state.ts';
import { RoomWall } from '../../host/room-wall.tsx';
import { stageView } from '../../src/room/stage.ts';
import type { Bench } from './bench.ts';
import { workbench } from './on-bench.ts';

const { subscribe, bench } = workbench();

/** What the big screen shows at this place of the log. */
function BenchStage() {
  useSyncExternalStore(subscribe, () => placeOf(bench()));
  const { room, pictures, clock } = bench();
  return (
    <RoomWall
      room={{
        ...emptyRoom,
        stage: stageView(room),
        pictures,
        clock: { ...clock, readAt: 0 },
      }}
      caption=""
      entrance={{ kind: 'covered', address: null, words: null, wifi: null }}
      hands={null}
      onReactionLanded={() => undefined}
    />
  );
}

/** Changes with whatever is to be seen. */
function placeOf({ piece, at, log }: Bench): string {
  return JSON.stringify([piece, at, log[at - 1]]);
}

createRoot(document.querySelector('#root')!).render(<BenchStage />);
