import type { Colour } from '../lexicon/measure.ts';
import type { Hour, Place, Weather } from '../lexicon/place.ts';
import type { StyleName } from './style-name.ts';

/** Pictures are square; every length in a scene is in pixels of this side. */
export const side = 768;

/** What is painted: an emoji, or a being nobody has a word for, made from a number. */
export type Figure = { kind: 'emoji'; glyph: string } | { kind: 'stranger'; number: number };

/** Where a figure stands: on the ground or in the air, or at a spot of another one. */
export type Stand =
  | { kind: 'ground'; x: number; y: number }
  | { kind: 'air'; x: number; y: number }
  /** The foot (or, if `hangs`, the middle) is at this share of the host's width and height. */
  | { kind: 'at'; host: number; across: number; down: number; hangs: boolean };

export interface Item {
  figure: Figure;
  stand: Stand;
  /** Its longer side. */
  size: number;
  /** Radians, clockwise. */
  tilt: number;
  flipped: boolean;
  colour: Colour | null;
  /** 0 near, 1 lost in the distance. */
  haze: number;
  /** Only its shape is there. */
  gone: boolean;
  /** Filled with many of these instead of its own colours. */
  filling: Figure | null;
  /** How much of its height, from below, sinks into the ground. */
  sunk: number;
  /** Painted before the host it stands at. */
  behindHost: boolean;
}

/** A whole picture before a brush touches it: plain JSON, the same for the same prompt and seed. */
export interface Scene {
  seed: number;
  style: StyleName;
  place: Place;
  hour: Hour;
  weather: Weather | null;
  /** The horizon's height. */
  horizon: number;
  /** Where the light comes from: -1 left, 1 right. */
  lightFrom: -1 | 1;
  /** How far the backdrop's colours are turned, in degrees. */
  hueTurn: number;
  wash: Colour | null;
  /** From back to front. */
  items: readonly Item[];
}
