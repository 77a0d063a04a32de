import type { PainterField } from './painter-fields.ts';
import { words } from '../words.ts';

/** What stands in a field: as it was typed, or whether it is ticked. */
export type Typed = string | boolean;

/** What was typed as a setting, or what is wrong with it; whatever needs the painter's own judgement passes. */
export function readField(
  field: PainterField,
  typed: Typed,
): { ok: true; value: unknown } | { ok: false; problem: string } {
  const problem = problemOf(field, typed);
  if (problem !== null) return { ok: false, problem };
  return { ok: true, value: field.kind === 'number' ? Number(typed) : typed };
}

function problemOf(field: PainterField, typed: Typed): string | null {
  switch (field.kind) {
    case 'text':
      return String(typed).trim().length > field.longest
        ? words.painter.problems.long(field.longest)
        : null;
    case 'number':
      return isAllowed(field, String(typed)) ? null : words.painter.problems.number(field);
    case 'choice':
    case 'switch':
      return null;
  }
}

function isAllowed(
  { least, most, multipleOf }: Extract<PainterField, { kind: 'number' }>,
  typed: string,
): boolean {
  const number = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(number)) return false;
  const fits = multipleOf === null || Number.isInteger(number / multipleOf);
  return fits && number >= least && number <= most;
}
