import * as z from 'zod/mini';
import { hostGames } from '../games/registry.ts';
import { fieldByField } from './field-by-field.ts';
import type { Checked } from './field-by-field.ts';

/** A whole number a host may set. */
export interface NumberField {
  name: string;
  label: string;
  least: number;
  most: number;
  step: number;
}

/** Above this a step of one would be tedious. */
const coarse = 1000;

/** The single settings of a cartridge, read from its own schema. */
export function numberFields(cartridge: string): NumberField[] {
  const game = hostGames[cartridge];
  if (!game) return [];
  const { properties = {} } = z.toJSONSchema(game.settings, { io: 'input' });
  return Object.entries(game.settingWords).flatMap(([name, label]) => {
    const property = properties[name];
    if (typeof property !== 'object' || property.type === 'boolean') return [];
    const { minimum = 0, maximum = Number.MAX_SAFE_INTEGER } = property;
    return [{ name, label, least: minimum, most: maximum, step: maximum > coarse ? 100 : 1 }];
  });
}

/** What a host may only say yes or no to. */
export function switchFields(cartridge: string): { name: string; label: string }[] {
  const game = hostGames[cartridge];
  if (!game) return [];
  const { properties = {} } = z.toJSONSchema(game.settings, { io: 'input' });
  return Object.entries(game.settingWords).flatMap(([name, label]) => {
    const property = properties[name];
    return typeof property === 'object' && property.type === 'boolean' ? [{ name, label }] : [];
  });
}

/** Settings as the cartridge understands them; what it does not understand is as it came. */
export function readSettings(
  cartridge: string,
  settings: unknown,
): Checked<Record<string, unknown>> {
  const game = hostGames[cartridge];
  return game ? fieldByField(game.settings, settings) : { value: {}, reset: [] };
}
