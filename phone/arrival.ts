import type { PhoneLink, PhoneLinkEvents } from '../shared/link/phone-link.ts';
import type { Census } from './census.ts';
import type { Entry } from './entry.ts';
import type { Memory } from './memory.ts';
import { knownPlayer } from './player.ts';
import type { Player } from './player.ts';
import { openRoom } from './room.ts';
import type { Room } from './room.ts';

/** A player of this window and their room, which is being dialled from the first moment. */
export interface Playing {
  player: Player;
  /** The room's public key, as it stands in the link. */
  roomKey: string;
  room: Room;
  leave(): void;
}

/** What has become of the link in the address by the time there is anything to see. */
export type Arrival =
  | { kind: 'no room'; broken: boolean; brokers: string[] }
  | { kind: 'no config' }
  | { kind: 'playing'; playing: Playing }
  /** Another window has this phone's player: a person must say who plays here. */
  | { kind: 'taken'; play: (player: Player) => Playing };

interface Surroundings {
  openLink: (entry: Entry & { kind: 'room' }, player: Player, events: PhoneLinkEvents) => PhoneLink;
  memory: Memory;
  census: Census;
}

/** Settles who plays in this window and dials their room: all that can be done without a screen. */
export async function arrive(
  entering: Promise<Entry>,
  { openLink, memory, census }: Surroundings,
): Promise<Arrival> {
  const player = knownPlayer(memory);
  const [entry, taken] = await Promise.all([entering, census.taken(player.id)]);
  if (entry.kind !== 'room') return entry;

  const play = (player: Player): Playing => {
    const room = openRoom((events) => openLink(entry, player, events), memory.tab);
    // A displaced window is silent: the newer one may reload without being asked who it is.
    const answer = () =>
      census.answerFor(room.snapshot().link.kind === 'displaced' ? null : player.id);
    answer();
    const stop = room.subscribe(answer);
    return {
      player,
      roomKey: entry.room,
      room,
      leave() {
        stop();
        census.answerFor(null);
        room.close();
      },
    };
  };
  if (taken) return { kind: 'taken', play };
  try {
    return { kind: 'playing', playing: play(player) };
  } catch {
    // Letters in the right number, but no key.
    return { kind: 'no room', broken: true, brokers: [] };
  }
}
