import { useEffect, useReducer, useRef, useSyncExternalStore } from 'react';
import type { RoomStage } from '../src/room/stage-view.ts';
import type { FromEngine } from '../workers/engine/messages.ts';
import { emptyRoom, roomAfter } from './room-state.ts';
import type { Show } from './show/show.ts';

/** Listens to the engine: the room as the page knows it, and what the pig says of it. */
export function useRoomOf(
  engine: { subscribe(listener: (message: FromEngine) => void): () => void },
  show: Pick<Show, 'captions' | 'follow' | 'play'>,
) {
  const [room, happen] = useReducer(roomAfter, emptyRoom);
  const caption = useSyncExternalStore(show.captions.subscribe, show.captions.now);
  const lastStage = useRef<RoomStage | null>(null);

  useEffect(
    () =>
      engine.subscribe((message) => {
        const at = performance.now();
        const pictureAddress = message.kind === 'picture' ? URL.createObjectURL(message.blob) : '';
        happen({ kind: 'heard', message, at, pictureAddress });
        if (message.kind === 'reaction') {
          const thrower = lastStage.current?.people.find(({ seat }) => seat === message.seat);
          show.play({ kind: 'pop', note: thrower?.colour ?? 0 });
        }
        if (message.kind !== 'stage') return;
        const before = lastStage.current;
        lastStage.current = message.stage;
        const { stage, clock, unsaid } = message;
        show.follow(before, stage, { ...clock, readAt: at }, unsaid);
      }),
    [engine, show],
  );

  return {
    room,
    caption,
    reactionLanded: (number: number) => happen({ kind: 'reactionLanded', number }),
  };
}
