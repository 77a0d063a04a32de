import * as z from 'zod/mini';
import { EndReason } from '../../../src/cartridge.ts';
import { Face } from '../../../src/face.ts';
import { GameRecord } from '../../../src/game-record.ts';
import type { ToldGame } from '../archive.ts';

/** What a game is made of, as it may come from a file. Sizes are far above what any game has. */
const short = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(2000));
const moment = z.int().check(z.gte(0));
const seat = z.string().check(z.regex(/^p\d{1,3}$/));

const Participant = z.strictObject({
  seat,
  name: short,
  face: z.nullable(Face),
  colour: z.nullable(z.int().check(z.gte(0), z.lte(9))),
});

const Achievement = z.strictObject({
  id: short,
  title: text,
  why: text,
  seats: z.array(seat).check(z.maxLength(100)),
});

const Outcome = z.strictObject({
  totals: z.array(z.strictObject({ seat, points: z.int(), rank: z.int() })).check(z.maxLength(100)),
  achievements: z.array(Achievement).check(z.maxLength(100)),
  aborted: z.nullable(EndReason),
});

/** Times a file may give a picture; other things are no pictures to us, or can do more than be seen. */
export const PictureType = z.enum(['image/webp', 'image/jpeg', 'image/png', 'image/avif']);
export const PainterName = z.nullable(short);
export const Called = z.nullable(text);

/** An opening room is kept as text, and has to be an object. */
const opening = z
  .string()
  .check(z.refine((text) => typeof parsed(text) === 'object' && parsed(text) !== null));

export const ToldGameSchema = z.strictObject({
  game: short,
  uid: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  cartridge: short,
  title: text,
  rules: moment,
  beganAt: moment,
  endedAt: moment,
  players: z.array(Participant).check(z.maxLength(100)),
  opening,
  points: z.record(seat, z.int()),
  record: GameRecord,
  outcome: z.nullable(Outcome),
}) satisfies z.ZodMiniType<ToldGame>;

/** A stage is drawn by the page, which knows what to do with a view it does not understand. */
export const RecordedStageSchema = z.strictObject({
  at: moment,
  stage: z.looseObject({
    people: z.array(
      z.looseObject({
        seat,
        name: z.nullable(short),
        face: z.nullable(Face),
        colour: z.nullable(z.int()),
        here: z.boolean(),
        points: z.nullable(z.int()),
      }),
    ),
    next: z.looseObject({ cartridge: short, title: text, tagline: text, minutes: z.number() }),
    scene: z.looseObject({ kind: z.enum(['lobby', 'game']) }),
  }),
});

/** An event is kept and given out again, and by no one replayed unseen. */
export const EventSchema = z.looseObject({ at: moment, kind: short });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
