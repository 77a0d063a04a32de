/** Where effects sound: straight to the ear, and by way of the walls. */
export interface Room {
  near: AudioNode;
  walls: AudioNode;
}

interface Placed {
  /** Amplitude, full at 1. */
  loudness: number;
  /** How much of it the walls give back. */
  walls: number;
}

/** A place in the room for one sound. */
export function placeIn(room: Room, { loudness, walls }: Placed): GainNode {
  const { context } = room.near;
  const place = new GainNode(context, { gain: loudness });
  const toWalls = new GainNode(context, { gain: walls });
  place.connect(room.near);
  place.connect(toWalls).connect(room.walls);
  return place;
}
