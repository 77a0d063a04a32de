import type { PickAsk } from '../../ask.ts';
import type * as z from 'zod/mini';
import type { Seat } from '../../cartridge.ts';
import { isOpenTo, type Option } from './options.ts';

/** The options as a phone's buttons, in the order of the wall; one's own cannot be taken. */
export function choicesOf(
  options: readonly Option[],
  seat: Seat,
  yours: string,
): z.infer<typeof PickAsk>['options'] {
  return options.map((option) => {
    const { id, text } = option;
    if (isOpenTo(option, seat)) return { id, text, open: true };
    return { id, text, open: false, why: yours };
  });
}
