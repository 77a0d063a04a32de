import type { HeldRoom, RoomOpening } from './open-room.ts';
import type { Preferences } from './preferences.ts';
import type { BigScreen } from './screen/big-screen.ts';
import type { Loudness, Show, Speech } from './show/show.ts';

export interface Entrance {
  /** Called from the press of a button, which also lets sound begin. */
  openRoom: (opening: RoomOpening) => HeldRoom;
  show: Show;
  bigScreen: BigScreen;
}

export interface EnteredRoom {
  room: HeldRoom;
  leave(): void;
}

/** Opens a room, lets the show begin, and keeps the screen awake until it is left. */
export function enterRoom(
  { openRoom, show, bigScreen }: Entrance,
  preferences: Preferences,
  opening: RoomOpening,
): EnteredRoom {
  show.speech(speechOf(preferences));
  show.begin(loudnessOf(preferences));
  const room = openRoom(opening);
  const letSleep = bigScreen.stayAwake();
  return {
    room,
    leave() {
      letSleep();
      room.close();
      show.end();
    },
  };
}

/** Tells the show how it is to be heard from now on. */
export function tellShow(show: Show, preferences: Preferences): void {
  show.speech(speechOf(preferences));
  show.loudness(loudnessOf(preferences));
}

/** Each fader under the master's, and nothing while it is muted. */
function loudnessOf(set: Preferences): Loudness {
  const master = set.muted ? 0 : set.masterVolume;
  return {
    voice: set.voice ? master * set.voiceVolume : 0,
    effects: master * set.soundVolume,
    ticks: master * set.tickVolume,
  };
}

function speechOf({ voiceName, voiceSpeed }: Preferences): Speech {
  return { voice: voiceName, speed: voiceSpeed };
}
