import type { Answer, FormAsk } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import { words } from '../words.ts';

export type Field = z.infer<typeof FormAsk>['fields'][number];

/** What stands in the fields, by name, as typed. */
export type Entries = Record<string, string>;

/** The answer the entries make, or why the first bad one is none, and which. */
export type Filled =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'problem'; problem: string; field: string };

export function fill(fields: readonly Field[], entries: Entries): Filled {
  const values: Record<string, string | number> = {};
  for (const field of fields) {
    const entry = (entries[field.name] ?? '').trim();
    const problem = problemOf(field, entry);
    if (problem) return { kind: 'problem', problem, field: field.name };
    values[field.name] = isNumber(field) ? Number(entry) : entry;
  }
  return { kind: 'answer', answer: { kind: 'form', values } };
}

export function isNumber(field: Field): boolean {
  return field.type === 'number' || field.type === 'whole number';
}

function problemOf(field: Field, entry: string): string | null {
  const { label, min, max } = field;
  if (isNumber(field)) {
    const value = Number(entry);
    if (entry === '') return words.ask.fieldMissing(label);
    if (!(value >= min && value <= max)) return words.ask.fieldRange(label, min, max);
    return field.type === 'whole number' && !Number.isInteger(value)
      ? words.ask.fieldWhole(label)
      : null;
  }
  if (field.type === 'choice') {
    return field.options.includes(entry) ? null : words.ask.fieldMissing(label);
  }
  if (entry === '' && min > 0) return words.ask.fieldMissing(label);
  return entry.length < min ? words.ask.fieldShort(label, min) : null;
}
