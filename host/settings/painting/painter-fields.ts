import * as z from 'zod/mini';
import type { PainterAbout } from '../../../workers/engine/messages.ts';

interface Named {
  name: string;
  label: string;
  hint: string | null;
}

/** One of a painter's own settings, as it is drawn. */
export type PainterField = Named &
  (
    | { kind: 'text'; longest: number }
    /** `multipleOf` is null where any fraction will do. */
    | { kind: 'number'; least: number; most: number; multipleOf: number | null }
    | { kind: 'choice'; options: readonly string[] }
    | { kind: 'switch' }
  );

/** Of JSON Schema what a painter's settings are made of. */
const Property = z.looseObject({
  type: z.optional(z.string()),
  enum: z.optional(z.array(z.string())),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  multipleOf: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  default: z.optional(z.unknown()),
});
type Property = z.infer<typeof Property>;
const Form = z.looseObject({ properties: z.record(z.string(), Property) });

function propertiesOf(form: unknown): Record<string, Property> {
  const parsed = Form.safeParse(form);
  return parsed.success ? parsed.data.properties : {};
}

/** A painter's settings in the order it names them; what cannot be drawn is left out. */
export function painterFields({ form, words }: Pick<PainterAbout, 'form' | 'words'>) {
  return Object.entries(propertiesOf(form)).flatMap(([name, property]): PainterField[] => {
    const { label = name, hint = null } = words[name] ?? {};
    const named = { name, label, hint };
    const { minimum = -Infinity, maximum = Infinity, maxLength = Infinity } = property;
    if (property.enum) return [{ ...named, kind: 'choice', options: property.enum }];
    switch (property.type) {
      case 'string':
        return [{ ...named, kind: 'text', longest: maxLength }];
      case 'integer':
      case 'number': {
        const multipleOf = property.multipleOf ?? (property.type === 'integer' ? 1 : null);
        return [{ ...named, kind: 'number', least: minimum, most: maximum, multipleOf }];
      }
      case 'boolean':
        return [{ ...named, kind: 'switch' }];
      default:
        return [];
    }
  });
}

/** What a setting is as it comes; undefined when there is no such setting. */
export function usualSetting(form: unknown, name: string): unknown {
  return propertiesOf(form)[name]?.default;
}
