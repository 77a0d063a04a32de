import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import type { Connection } from '../connection.ts';
import { gameWithId } from '../games.ts';
import { gunzip } from '../gzip.ts';
import { mostOfRecording, packedRecording, stagesIn } from '../recordings.ts';
import { isDamage, isFull } from '../sqlite-error.ts';
import {
  Called,
  EventSchema,
  PainterName,
  PictureType,
  RecordedStageSchema,
  ToldGameSchema,
} from './told-game-schema.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Something in the file is not what an archive would have written. */
export class Unsound extends Error {}

/** Throws unless every game and picture in it is what an archive of ours would hold. */
export async function checkContents(copy: Connection): Promise<void> {
  try {
    for (const { hash } of copy.rows('select hash from pictures')) {
      checkPicture(copy, hash as string);
    }
    for (const { game } of copy.rows('select game from catalogue')) {
      await checkGame(copy, game as number);
    }
    const settings = copy.row('select value from settings');
    if (settings !== undefined) JSON.parse(settings.value as string);
  } catch (error) {
    if (isDamage(error) || isFull(error)) throw error;
    throw new Unsound('the file holds what no archive would', { cause: error });
  }
}

function checkPicture(copy: Connection, hash: string): void {
  const row = copy.row('select type, painter, bytes from pictures where hash = ?', [hash]);
  PictureType.parse(row?.type);
  PainterName.parse(row?.painter);
  if (bytesToHex(sha256(row?.bytes as Bytes)) !== hash) throw new Error('another picture');
}

async function checkGame(copy: Connection, id: number): Promise<void> {
  const game = gameWithId(copy, id);
  if (game === null) throw new Error('no such game');
  const { id: _, room, ...told } = game;
  ToldGameSchema.parse(told);
  Called.parse(copy.row('select called from catalogue where game = ?', [id])?.called);
  const events = copy.rows(
    'select number, at, event from events where room = ? and game = ? order by number',
    [room, told.game],
  );
  for (const { number, at, event } of events) {
    z.int().parse(number);
    z.int().parse(at);
    EventSchema.parse(JSON.parse(event as string));
  }
  const packed = packedRecording(copy, id);
  if (packed !== null) {
    stagesIn(await gunzip(packed, mostOfRecording)).forEach(checkStage);
  }
  const loose = copy.rows('select at, stage from stages where room = ? and game = ?', [
    room,
    told.game,
  ]);
  for (const { at, stage } of loose) checkStage({ at, stage: JSON.parse(stage as string) });
}

function checkStage(stage: unknown): void {
  RecordedStageSchema.parse(stage);
}
