import type { AtDoor, GuestList } from '../../src/room/guest-list.ts';
import { Portrait } from '../stage/portrait.tsx';
import { words } from '../words.ts';
import type { GuestHands } from './guest-hands.ts';

interface AtTheDoorProps {
  guests: GuestList;
  hands: Pick<GuestHands, 'admit' | 'turnAway'>;
}

/** Those who have said who they are, each to be let in or turned away, and how many have not. */
export function AtTheDoor({ guests, hands }: AtTheDoorProps) {
  const { atDoor, locked } = guests;
  const named = atDoor.filter(({ name }) => name !== null);
  const nameless = atDoor.length - named.length;
  const { door, admit, admitShort, turnAway, turnAwayShort, signing, waitLocked } = words.guests;
  if (atDoor.length === 0) return null;
  return (
    <>
      <h3 className="sign">{door}</h3>
      <ul aria-label={door}>
        {named.map((one) => (
          <li key={one.knock}>
            <Portrait person={strangerOf(one)} name="elsewhere" />
            <b>{one.name}</b>
            <button
              type="button"
              className="people-panel-yes sign"
              aria-label={admit(one.name ?? '')}
              onClick={() => hands.admit(one.knock)}
            >
              {admitShort}
            </button>
            <button
              type="button"
              className="sign"
              aria-label={turnAway(one.name ?? '')}
              onClick={() => hands.turnAway(one.knock)}
            >
              {turnAwayShort}
            </button>
          </li>
        ))}
      </ul>
      {nameless > 0 && <p>{locked ? waitLocked(nameless) : signing(nameless)}</p>}
    </>
  );
}

/** As a portrait wants somebody who is not in the room. */
function strangerOf({ knock, name, face }: AtDoor) {
  return { seat: knock, name, face, colour: null, here: true, points: null };
}
