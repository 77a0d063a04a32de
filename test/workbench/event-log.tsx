import { useEffect, useRef } from 'react';
import type { RoomEvent } from '../../src/room/event.ts';

interface EventLogProps {
  log: readonly RoomEvent[];
  at: number;
  onGo: (at: number) => void;
}

/** Every event, the last that has happened marked; a press goes to the moment after it. */
export function EventLog({ log, at, onGo }: EventLogProps) {
  const now = useRef<HTMLLIElement>(null);
  // Newer browsers answer with a promise, which is no way to clean up.
  useEffect(() => void now.current?.scrollIntoView({ block: 'nearest' }));
  return (
    <ol className="event-log" aria-label="Log">
      {log.map((event, index) => (
        <li
          // oxlint-disable-next-line react/no-array-index-key -- an event has no name but its place
          key={index}
          ref={index + 1 === at ? now : null}
          data-ahead={index >= at}
        >
          <button type="button" aria-current={index + 1 === at} onClick={() => onGo(index + 1)}>
            <b>{event.kind}</b> {restOf(event)}
          </button>
        </li>
      ))}
    </ol>
  );
}

function restOf(event: RoomEvent): string {
  const said = Object.entries(event)
    .filter(([name]) => name !== 'kind' && name !== 'at')
    .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
    .join(', ');
  return `${(event.at / 1000).toFixed(1)} s ${said.slice(0, 160)}`;
}
