import type { Answer, Ask } from '../../../src/ask.ts';
import { scribble } from './pen.ts';
import { oneOf } from './roll.ts';
import type { Roll } from './roll.ts';

type Field = Extract<Ask, { kind: 'form' }>['fields'][number];

/** An answer that fits, from what the ask itself says; null where nothing can be answered. */
export function answerOf(ask: Ask, roll: Roll): Answer | null {
  switch (ask.kind) {
    case 'wait':
      return null;
    case 'write':
      return { kind: 'write', text: scribble(roll, ask.limit) };
    case 'pick': {
      const option = openOne(ask.options, roll);
      return option === null ? null : { kind: 'pick', option };
    }
    case 'grid': {
      const cell = openOne(ask.cells, roll);
      return cell === null ? null : { kind: 'grid', cell };
    }
    case 'form':
      return {
        kind: 'form',
        values: Object.fromEntries(ask.fields.map((field) => [field.name, filled(field, roll)])),
      };
  }
}

function openOne(choices: readonly { id: string; open: boolean }[], roll: Roll): string | null {
  const chosen = oneOf(
    choices.filter(({ open }) => open),
    roll,
  );
  return chosen?.id ?? null;
}

function filled({ type, min, max, options }: Field, roll: Roll): string | number {
  switch (type) {
    case 'text':
    case 'long text':
      return scribble(roll, max, min);
    case 'number':
    case 'whole number':
      return min + roll(max - min);
    case 'choice':
      return oneOf(options, roll) ?? '';
  }
}
