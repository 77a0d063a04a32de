import { findCartridge } from '../../src/registry.ts';
import type { Control } from './messages.ts';
import { withPatience } from './patience.ts';
import type { Runtime } from './runtime.ts';
import type { Studio } from './studio.ts';

/** What the host has chosen to be played next, and laid out for it. */
export class NextGame {
  readonly #runtime: Runtime;
  readonly #studio: Studio;
  readonly #rate: number;
  readonly #drop: (reason: string) => void;
  /** As it was said. */
  #choice: (Control & { kind: 'choose' }) | null = null;
  /** By the cartridge it is for. */
  #materials = new Map<string, unknown>();

  /** `rate`: of game time; `drop`: what is told of what cannot be played. */
  constructor(runtime: Runtime, studio: Studio, rate: number, drop: (reason: string) => void) {
    this.#runtime = runtime;
    this.#studio = studio;
    this.#rate = rate;
    this.#drop = drop;
  }

  material(cartridge: string): unknown {
    return this.#materials.get(cartridge);
  }

  choose(control: Control & { kind: 'choose' }): void {
    this.#choice = control;
    this.chooseAgain();
  }

  /** How long the painter is waited for may have changed. */
  chooseAgain(): void {
    if (this.#choice === null) return;
    const settings = this.#playable(this.#choice);
    if (settings !== null) this.#runtime.dispatch({ ...this.#choice, kind: 'chosen', settings });
  }

  startAnother(control: Control & { kind: 'startAnother' }): void {
    const settings = this.#playable(control);
    if (settings === null) return;
    const { cartridge, preset } = control;
    this.#choice = { kind: 'choose', cartridge, settings: control.settings, preset };
    this.#runtime.dispatch({ ...control, kind: 'startedAnother', settings });
  }

  supply({ cartridge, material }: Control & { kind: 'supply' }): void {
    const parsed = findCartridge(cartridge)?.material?.safeParse(material);
    if (parsed?.success) this.#materials.set(cartridge, parsed.data);
    else this.#drop('material that does not parse');
  }

  /** The settings as they are played; null when the cartridge does not understand them. */
  #playable({ cartridge, settings }: { cartridge: string; settings: unknown }): unknown {
    const parsed = findCartridge(cartridge)?.settings.safeParse(settings);
    if (parsed?.success) return withPatience(parsed.data, this.#studio, this.#rate);
    this.#drop('settings that do not parse');
    return null;
  }
}
