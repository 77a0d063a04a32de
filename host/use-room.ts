import { useEffect, useReducer, useRef, useState } from 'react';
import type { RoomStage } from '../src/room/stage-view.ts';
import type { Engine } from './engine.ts';
import { emptyRoom, roomAfter } from './room-state.ts';
import { arrivedPlayers, roomMoments } from './show/room-moments.ts';
import type { Show } from './show/show.ts';

/** Listens to the engine: the room as the page knows it, and what the pig says of it. */
export function useRoomOf(engine: Engine, show: Show, firstCaption: string) {
  const [room, happen] = useReducer(roomAfter, emptyRoom);
  const [caption, setCaption] = useState(firstCaption);
  const lastStage = useRef<RoomStage | null>(null);

  useEffect(
    () =>
      engine.subscribe((message) => {
        const at = performance.now();
        const pictureAddress = message.kind === 'picture' ? URL.createObjectURL(message.blob) : '';
        happen({ kind: 'heard', message, at, pictureAddress });
        if (message.kind !== 'stage') return;
        const before = lastStage.current;
        lastStage.current = message.stage;
        const said = show.tell(roomMoments(before, message.stage));
        if (said !== null) setCaption(said);
        for (const person of arrivedPlayers(before, message.stage))
          show.doorbell(person.colour ?? 0);
      }),
    [engine, show],
  );

  return {
    room,
    caption,
    reactionLanded: (number: number) => happen({ kind: 'reactionLanded', number }),
  };
}
