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
      return { kind: 'write', text: written(ask, roll) };
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

/** What the game suggests suits it better than anything of one's own; every other time it will do. */
function written({ limit, suggestions = [] }: Ask & { kind: 'write' }, roll: Roll): string {
  const suggested = suggestions.filter((text) => text.trim() !== '' && text.length <= limit);
  const own = scribble(roll, limit);
  return roll(1) === 0 ? own : (oneOf(suggested, roll) ?? own);
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
