import { useEffect, useEffectEvent, useState } from 'react';
import type { PhoneLink, PhoneLinkEvents } from '../shared/link/phone-link.ts';
import type { Census } from './census.ts';
import type { Entry } from './entry.ts';
import type { Memory } from './memory.ts';
import { PhoneContext } from './phone.ts';
import type { Phone } from './phone.ts';
import { anotherPlayer, knownPlayer } from './player.ts';
import type { Player } from './player.ts';
import { openRoom } from './room.ts';
import { Notice } from './screens/notice.tsx';
import { RoomScreen } from './screens/room-screen.tsx';
import { words } from './words.ts';
import './app.css';

interface Props {
  entry: Entry;
  openLink: (player: string, events: PhoneLinkEvents) => PhoneLink;
  memory: Memory;
  census: Census;
  facesAddress: string;
  onReload: () => void;
}

/** From the link in the address to the room: who plays in this window, then the room itself. */
export function App({ entry, openLink, memory, census, facesAddress, onReload }: Props) {
  const [asking, setAsking] = useState(false);
  const [phone, setPhone] = useState<Phone | null>(null);
  const roomKey = entry.kind === 'room' ? entry.room : null;

  function play(player: Player) {
    if (roomKey === null) return;
    const room = openRoom((events) => openLink(player.id, events), memory.tab);
    setAsking(false);
    setPhone({ room, roomKey, player, memory, facesAddress });
  }

  const playUnlessTaken = useEffectEvent((player: Player, taken: boolean) => {
    if (taken) setAsking(true);
    else play(player);
  });
  useEffect(() => {
    if (roomKey === null) return;
    const known = knownPlayer(memory);
    let gone = false;
    const asked = known.isNew ? Promise.resolve(false) : census.taken(known.id);
    void asked.then((taken) => gone || playUnlessTaken(known, taken));
    return () => {
      gone = true;
    };
  }, [roomKey, memory, census]);

  useEffect(() => {
    if (!phone) return;
    const { room, player } = phone;
    // A displaced window is silent: the newer one may reload without being asked who it is.
    const answer = () =>
      census.answerFor(room.snapshot().link.kind === 'displaced' ? null : player.id);
    answer();
    const stop = room.subscribe(answer);
    return () => {
      stop();
      census.answerFor(null);
      room.close();
    };
  }, [phone, census]);

  if (entry.kind === 'no room') {
    const { heading, text, broken } = words.noRoom;
    return <Notice heading={heading} text={entry.broken ? broken : text} />;
  }
  if (entry.kind === 'no config') {
    const { heading, text, again } = words.noConfig;
    return (
      <Notice heading={heading} text={text}>
        <button type="button" className="go" onClick={onReload}>
          {again}
        </button>
      </Notice>
    );
  }
  if (asking) {
    const { heading, text, here, another } = words.otherWindow;
    return (
      <Notice heading={heading} text={text}>
        <button type="button" className="go" onClick={() => play(knownPlayer(memory))}>
          {here}
        </button>
        <button type="button" onClick={() => play(anotherPlayer(memory))}>
          {another}
        </button>
      </Notice>
    );
  }
  if (!phone) return null;
  return (
    <PhoneContext value={phone}>
      <RoomScreen />
    </PhoneContext>
  );
}
