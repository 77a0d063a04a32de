import { gameTimeLeft } from '../game-clock.ts';
import type { Reading } from '../game-clock.ts';
import { element } from './element.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';
import './caption.css';

/** What the big screen says, and how long the players have. */
export class Caption {
  readonly #plate: HTMLElement;
  readonly #text: HTMLElement;
  readonly #seconds: HTMLElement;
  #timer: { ends: number } | null = null;
  #reading: Reading | null = null;

  constructor(parent: Element) {
    this.#plate = element('p', 'caption', parent);
    this.#text = element('span', 'caption-text', this.#plate);
    this.#text.role = 'status';
    this.#seconds = element('span', 'caption-seconds', this.#plate);
  }

  /** `now`: the local moment, of `performance.now()`. */
  show({ game, next, clock }: Scene, now: number): void {
    const text = game === null ? next : game.paused ? words.paused : game.caption;
    if (this.#text.textContent !== text) this.#text.textContent = text;
    this.#plate.hidden = text === '';
    this.#timer = game?.timer ?? null;
    this.#reading = { clock, at: now };
    this.tick(now);
  }

  tick(now: number): void {
    const left =
      this.#timer && this.#reading ? gameTimeLeft(this.#timer.ends, this.#reading, now) : 0;
    const text = left > 0 ? String(Math.ceil(left / 1000)) : '';
    if (this.#seconds.textContent !== text) this.#seconds.textContent = text;
  }
}
