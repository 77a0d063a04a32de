import { useId } from 'react';
import type { GuestList } from '../../src/room/guest-list.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { WayBackButton } from '../keys/way-back-button.tsx';
import { readiness } from '../lobby/readiness.ts';
import { useRoom } from '../room-context.ts';
import { Portrait } from '../stage/portrait.tsx';
import { useKeys } from '../use-keys.ts';
import { words } from '../words.ts';
import { AtTheDoor } from './at-the-door.tsx';
import type { GuestHands } from './guest-hands.ts';
import { KickButton } from './kick-button.tsx';
import { ModeratorButton } from './moderator-button.tsx';
import { RemoteButton } from './remote-button.tsx';
import './people-panel.css';

interface PeoplePanelProps {
  guests: GuestList;
  hands: GuestHands;
  onClose: () => void;
}

/** A sheet over the skirting board: who is here, who waits outside, who was shown the door. */
export function PeoplePanel({ guests, hands, onClose }: PeoplePanelProps) {
  const { people } = useRoom();
  const heading = useId();
  useKeys({ Escape: onClose });
  const { title, close, nobody, inside, out, readmit, readmitShort } = words.guests;
  return (
    <section className="people-panel" aria-labelledby={heading}>
      <header>
        <h2 className="sign" id={heading}>
          {title}
        </h2>
        <WayBackButton className="sign" label={close} onPress={onClose} />
      </header>
      <AtTheDoor guests={guests} hands={hands} />
      {guests.atDoor.length > 0 && people.length > 0 && <h3 className="sign">{inside}</h3>}
      {people.length === 0 && <p>{nobody}</p>}
      <ul aria-label={title}>
        {people.map((person) => (
          <li key={person.seat}>
            <Portrait person={person} lit={person.here} name="elsewhere" />
            <b>{person.name ?? words.nameless}</b>
            <span>{stateOf(person)}</span>
            <ModeratorButton person={person} desk={guests.desk} onName={hands.moderator} />
            {person.colour !== null && !guests.bots.includes(person.seat) && (
              <RemoteButton person={person} remote={guests.remote} onHand={hands.remote} />
            )}
            <KickButton name={person.name} onKick={() => hands.kick(person.seat)}>
              {words.guests.kickShort}
            </KickButton>
          </li>
        ))}
      </ul>
      {guests.out.length > 0 && (
        <>
          <h3 className="sign">{out}</h3>
          <ul aria-label={out}>
            {guests.out.map(({ seat, name }) => (
              <li key={seat}>
                <b>{name ?? words.nameless}</b>
                <button
                  type="button"
                  className="sign"
                  aria-label={readmit(name ?? words.nameless)}
                  onClick={() => hands.readmit(seat)}
                >
                  {readmitShort}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function stateOf(person: StagePerson): string {
  const state = readiness(person);
  if (state === 'ready' && person.colour === null) return words.lobby.watching;
  if (state === 'ready' && person.points !== null) return words.points(person.points);
  return words.lobby[state];
}
