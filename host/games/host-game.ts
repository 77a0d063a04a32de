import type { ComponentType } from 'react';
import type * as z from 'zod/mini';
import type { Timer } from '../../src/base/timer.ts';
import type { Seat } from '../../src/cartridge.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import type { CueSheet } from '../show/cue.ts';
import type { Moment } from '../show/moment.ts';
import type { Sound } from '../show/sounds/sound.ts';
import type { Mood } from '../stage/pig.tsx';
import type { Emblems } from './bluff/trophy.tsx';
import type { Light, Wall } from '../stage/stage.tsx';

export interface Preset {
  name: string;
  settings: Record<string, unknown>;
}

/** How the stage is dressed for a view of the game. */
export interface Dressing {
  light: Light;
  /** The gallery's own, where it is not said. */
  wall?: Wall;
  mood: Mood;
  /** What burns along the skirting board. */
  timer: Timer | null;
  /** Whether it is called out when the time is up: somebody is asked something. */
  callsTime: boolean;
  /** Views with the same scene are one scene that goes on; with another, a new one begins. */
  scene: string;
}

/** What is laid out for a game before each of its beginnings, and how the host keeps it. */
export interface Supplies<View> {
  /** What the next game is about, of what is on the game's shelf. */
  layOut(shelf: unknown): Promise<unknown>;
  /** The shelf after a view was shown; the same reference when it is as it was. */
  after(shelf: unknown, view: View): unknown;
  /** Where the host looks after the shelf. */
  Drawer: ComponentType<ShelfProps>;
}

export interface ShelfProps {
  shelf: unknown;
  onChange: (shelf: unknown) => void;
}

/** What the host page needs of a cartridge. */
export interface HostGame<View extends { kind: string }> {
  title: string;
  settings: z.ZodMiniObject;
  /** What each setting is called, in the order they are shown. */
  settingWords: Readonly<Record<string, string>>;
  presets: readonly Preset[];
  /** Settings the console raises when its painter needs longer; none in a game without pictures. */
  raisedForPainter?: readonly string[];
  /**
   * The setting by which what is read on the stage stays there longer, in seconds; none where phones
   * show all there is to read.
   */
  lingerSetting?: string;
  /** For a game that is about something from outside, such as questions. */
  supplies?: Supplies<View>;
  /** What stands on each trophy's cup, by the achievement's id; a star where nothing is said. */
  emblems?: Emblems;
  /** `onPlayAgain` is null when a past game is watched. */
  Stage: ComponentType<{ view: View; onPlayAgain: (() => void) | null }>;
  dressing(view: View): Dressing;
  /** Whose pictures the view shows being painted; none in a game without pictures. */
  painted?(view: View): readonly Seat[];
  /** What is worth a word now that `before` has become `view`. */
  moments(before: View | null, view: View, people: readonly StagePerson[]): Moment[];
  /** What is heard at once, now that `before` has become `view`. */
  sounds(before: View | null, view: View): Sound[];
  /** What has its moment within the view. */
  cues(view: View, people: readonly StagePerson[]): CueSheet | null;
}

/** A game whose view only it understands. */
export type AnyHostGame = HostGame<any>;
