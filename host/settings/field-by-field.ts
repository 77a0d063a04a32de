import * as z from 'zod/mini';

export interface Checked<Value> {
  value: Value;
  /** Names of the fields that made no sense and are their defaults again. */
  reset: string[];
}

/** What was kept, field by field; every field of `schema` has a default. Strange fields are left out. */
export function fieldByField<Schema extends z.ZodMiniObject>(
  schema: Schema,
  kept: unknown,
): Checked<z.infer<Schema>> {
  const fields: Record<string, unknown> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const reset: string[] = [];
  for (const [name, field] of Object.entries(schema.shape)) {
    if (z.safeParse(field, fields[name]).success) continue;
    reset.push(name);
    delete fields[name];
  }
  return { value: z.parse(schema, fields), reset };
}
