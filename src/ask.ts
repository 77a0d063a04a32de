import * as z from 'zod/mini';
import { Timer } from './base/timer.ts';

/**
 * What a phone can be asked. A closed union that one renderer on the phone draws, so that a new
 * cartridge plays on phones that are already loaded. Every ask has an id that names the one thing
 * asked, once and for all; an answer cites it.
 */
const short = z.string().check(z.maxLength(200));
const line = z.string().check(z.maxLength(600));

/** `choice`: the option of this ask it is about, where there is one. */
const Markable = z.object({
  id: short,
  text: line,
  choice: z.optional(short),
  given: z.array(short).check(z.maxLength(12)),
});
const Marks = z.object({
  emoji: z.array(short).check(z.maxLength(12)),
  on: z.array(Markable).check(z.maxLength(40)),
});
export type Marks = z.infer<typeof Marks>;

const common = {
  id: short,
  /** What is to be done, in a sentence. */
  instruction: line,
  timer: z.nullable(Timer),
  /** Emoji this phone may throw at the stage now; empty when none are offered. */
  reactions: z.array(short).check(z.maxLength(12)),
  /** What this phone may put marks on, and which it has put: each of them at most once on each. */
  marks: z.optional(Marks),
};

/** Something to choose: `open` is false for what this player may see but not take. */
const Choice = z.object({
  id: short,
  text: line,
  open: z.boolean(),
  /** Why it is not open, in a word or two: "yours". */
  why: z.optional(short),
});

const Field = z.object({
  name: short,
  label: short,
  type: z.enum(['text', 'long text', 'number', 'whole number', 'choice']),
  /** Text: the most characters. Numbers: the largest value. */
  max: z.int(),
  /** Text: the fewest characters. Numbers: the smallest value. */
  min: z.int(),
  options: z.array(short).check(z.maxLength(40)),
});

export const WriteAsk = z.object({
  kind: z.literal('write'),
  ...common,
  /** The name of the text box: "Prompt", "Lie". */
  label: short,
  /** The most characters an answer may have, after trimming. */
  limit: z.int(),
  /** What stands in the box already (a refused answer comes back in it). */
  text: line,
  /** Why the last answer was refused. */
  problem: z.nullable(line),
  /** For who can think of nothing: texts that may be sent instead of one's own. */
  suggestions: z.optional(z.array(line).check(z.maxLength(4))),
});
export const PickAsk = z.object({
  kind: z.literal('pick'),
  ...common,
  /** The name of the group of buttons. */
  label: short,
  options: z.array(Choice).check(z.maxLength(40)),
});
export const FormAsk = z.object({
  kind: z.literal('form'),
  ...common,
  label: short,
  fields: z.array(Field).check(z.maxLength(40)),
  /** The words on the button that sends the form. */
  submit: short,
  problem: z.nullable(line),
});
export const GridAsk = z.object({
  kind: z.literal('grid'),
  ...common,
  label: short,
  columns: z.int().check(z.gte(1), z.lte(20)),
  cells: z.array(Choice).check(z.maxLength(400)),
});
export const WaitAsk = z.object({
  kind: z.literal('wait'),
  ...common,
  /** What this player sent for the ask before, so that a reloaded phone shows it too. */
  sent: z.nullable(z.object({ label: short, text: line })),
  /** A picture of this player's is being painted: the phone shows how far it is. */
  painting: z.optional(z.literal(true)),
});

export const Ask = z.discriminatedUnion('kind', [WriteAsk, PickAsk, FormAsk, GridAsk, WaitAsk]);
export type Ask = z.infer<typeof Ask>;

export const Answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('write'), text: z.string().check(z.maxLength(2000)) }),
  z.object({ kind: z.literal('pick'), option: short }),
  z.object({
    kind: z.literal('form'),
    values: z.record(short, z.union([z.string().check(z.maxLength(4000)), z.number()])),
  }),
  z.object({ kind: z.literal('grid'), cell: short }),
]);
export type Answer = z.infer<typeof Answer>;

/**
 * The answer as a game gets it (text trimmed), or null when it is none for this ask: another kind,
 * empty or too long, an option that does not exist or is not this player's to take.
 */
export function fit(ask: Ask, answer: Answer): Answer | null {
  if (ask.kind === 'write' && answer.kind === 'write') {
    const text = answer.text.trim();
    return text.length > 0 && text.length <= ask.limit ? { kind: 'write', text } : null;
  }
  if (ask.kind === 'pick' && answer.kind === 'pick') {
    return isOpen(ask.options, answer.option) ? answer : null;
  }
  if (ask.kind === 'grid' && answer.kind === 'grid') {
    return isOpen(ask.cells, answer.cell) ? answer : null;
  }
  if (ask.kind === 'form' && answer.kind === 'form') {
    const given = Object.keys(answer.values);
    const known = given.every((name) => ask.fields.some((field) => field.name === name));
    return known && ask.fields.every((field) => fills(field, answer.values[field.name]))
      ? answer
      : null;
  }
  return null;
}

function isOpen(choices: readonly z.infer<typeof Choice>[], id: string): boolean {
  return choices.some((choice) => choice.id === id && choice.open);
}

function fills(field: z.infer<typeof Field>, value: string | number | undefined): boolean {
  switch (field.type) {
    case 'text':
    case 'long text':
      return typeof value === 'string' && value.length >= field.min && value.length <= field.max;
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'number':
    case 'whole number':
      return (
        typeof value === 'number' &&
        value >= field.min &&
        value <= field.max &&
        (field.type === 'number' || Number.isInteger(value))
      );
  }
}
