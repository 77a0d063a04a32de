import { reactionDrawing } from '../../shared/reactions.ts';
import { element } from './element.ts';
import './reactions.css';

interface Thrown {
  emoji: string;
  name: string | null;
  /** Where it rises from, in pixels; null: a watcher's, from anywhere. */
  from: number | null;
}

/** What players and watchers throw at the stage floats up, from the plate of whose it is. */
export class Reactions {
  readonly #room: HTMLElement;
  #count = 0;

  constructor(parent: Element) {
    this.#room = element('div', 'thrown-room', parent);
    this.#room.ariaHidden = 'true';
  }

  fly({ emoji, name, from }: Thrown): void {
    this.#count += 1;
    const thrown = element('div', 'thrown', this.#room);
    // No dice: those that follow each other are far apart, and drift apart.
    const elsewhere = ((10 + ((this.#count * 41) % 80)) / 100) * innerWidth;
    thrown.style.setProperty('--from', `${from ?? elsewhere}px`);
    thrown.style.setProperty('--drift', String(((this.#count * 5) % 9) - 4));
    const drawing = reactionDrawing(emoji, './');
    if (drawing === null) element('span', 'thrown-thing', thrown).textContent = emoji;
    else {
      const picture = element('img', 'thrown-thing', thrown);
      picture.src = drawing;
      picture.alt = emoji;
    }
    // A player's plate says who it was.
    if (from === null && name !== null) element('b', 'thrown-name', thrown).textContent = name;
    thrown.addEventListener('animationend', () => thrown.remove());
  }
}
