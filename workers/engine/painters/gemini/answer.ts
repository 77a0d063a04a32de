import * as z from 'zod/mini';
import type { FailureKind } from '../../../../src/picture.ts';
import type { PaintFailure } from '../painter.ts';
import { failed } from '../http/failed.ts';

const Part = z.looseObject({
  text: z.optional(z.string()),
  thought: z.optional(z.boolean()),
  inlineData: z.optional(z.object({ mimeType: z.string(), data: z.string() })),
});
const Candidate = z.looseObject({
  content: z.optional(z.looseObject({ parts: z.optional(z.array(Part)) })),
  finishReason: z.optional(z.string()),
  finishMessage: z.optional(z.string()),
});
const Answer = z.looseObject({
  candidates: z.optional(z.array(Candidate)),
  promptFeedback: z.optional(
    z.looseObject({
      blockReason: z.optional(z.string()),
      blockReasonMessage: z.optional(z.string()),
    }),
  ),
});

/** Why a model stopped: what its filters say. All others are no word against the prompt. */
const filterReasons: ReadonlySet<string> = new Set([
  'IMAGE_SAFETY',
  'PROHIBITED_CONTENT',
  'IMAGE_PROHIBITED_CONTENT',
  'SAFETY',
  'BLOCKLIST',
  'SPII',
  'RECITATION',
  'IMAGE_RECITATION',
]);

/** What a 200 holds: a picture in base64, or why there is none. The filter, too, answers 200. */
export function readAnswer(json: unknown): { ok: true; base64: string } | PaintFailure {
  const answer = z.safeParse(Answer, json);
  if (!answer.success) return failed('unavailable', 'The answer is not in the form of Gemini.');
  const { promptFeedback, candidates = [] } = answer.data;
  if (promptFeedback?.blockReason) {
    const { blockReason, blockReasonMessage } = promptFeedback;
    return failed('blocked', sentence([blockReason, blockReasonMessage]));
  }
  const [first] = candidates;
  if (first === undefined) return failed('unavailable', 'The answer holds no picture.');
  const parts = (first.content?.parts ?? []).filter((part) => !part.thought);
  const picture = parts.find((part) => part.inlineData?.mimeType.startsWith('image/'));
  const kind = kindOf(first.finishReason);
  // A picture that the filter complains of is not shown.
  if (kind === 'blocked' || !picture?.inlineData) {
    const text = parts.map((part) => part.text ?? '').join(' ');
    return failed(kind, sentence([first.finishReason, first.finishMessage, text]));
  }
  return { ok: true, base64: picture.inlineData.data };
}

/** `NO_IMAGE`, and words instead of a picture, are the model's whim: it may do better next time. */
function kindOf(finishReason = 'STOP'): FailureKind {
  if (filterReasons.has(finishReason)) return 'blocked';
  return finishReason === 'LANGUAGE' ? 'input' : 'unavailable';
}

function sentence(words: readonly (string | undefined)[]): string {
  const said = words
    .filter((word) => word?.trim())
    .join(': ')
    .trim();
  return said === '' ? 'The answer holds no picture.' : said;
}
