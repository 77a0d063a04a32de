import type { PhoneView } from '../../../shared/messages.ts';
import { isBot } from '../../../src/room/bots.ts';
import type { Identity } from '../link/host-link.ts';
import type { Crew, CrewOptions } from './crew.ts';

/** Calls the bots of a room when the first of them is wanted; until then their code is not loaded. */
export class BotDesk {
  readonly #options: CrewOptions;
  readonly #missing: () => void;
  #crew: Promise<Crew | null> | null = null;

  /** `missing`: their code could not be loaded; it is tried again when one is wanted again. */
  constructor(options: CrewOptions, missing: () => void) {
    this.#options = options;
    this.#missing = missing;
  }

  /** Whether the view was for a bot; else it is for a phone. */
  takes(identity: Identity, view: PhoneView): boolean {
    if (!isBot({ identity })) return false;
    void this.#crew?.then((crew) => crew?.view(identity, view));
    return true;
  }

  fillSeat(): void {
    void this.#call().then((crew) => crew?.fillSeat());
  }

  sendHome(): void {
    void this.#call().then((crew) => crew?.sendHome());
  }

  demo(count: number): void {
    void this.#call().then((crew) => crew?.demo(count));
  }

  /** Those that were in a room that goes on. */
  takeUp(): void {
    const { seats } = this.#options.house.room;
    if (seats.some(isBot)) void this.#call().then((crew) => crew?.takeUp());
  }

  changed(): void {
    void this.#crew?.then((crew) => crew?.changed());
  }

  #call(): Promise<Crew | null> {
    return (this.#crew ??= this.#load());
  }

  async #load(): Promise<Crew | null> {
    try {
      const { Crew } = await import('./crew.ts');
      return new Crew(this.#options);
    } catch {
      this.#crew = null;
      this.#missing();
      return null;
    }
  }
}
