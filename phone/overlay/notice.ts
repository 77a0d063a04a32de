import { element } from './element.ts';
import './notice.css';

/** A blink of the network is nobody's business on a stream. */
const silence = 3000;

/** Says what is wrong, in a corner, once it has been wrong for a while. */
export class Notice {
  readonly #paper: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: Element) {
    this.#paper = element('p', 'overlay-notice', parent);
    this.#paper.role = 'alert';
    this.#paper.hidden = true;
  }

  /** Null: all is well. */
  say(text: string | null): void {
    if (text === null) {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      this.#paper.hidden = true;
      return;
    }
    if (this.#paper.textContent !== text) this.#paper.textContent = text;
    this.#timer ??= setTimeout(() => (this.#paper.hidden = false), silence);
  }
}
