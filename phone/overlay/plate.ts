import type { FeedPlayer } from '../../shared/feed.ts';
import { element } from './element.ts';
import { words } from './words.ts';
import './plate.css';

/** One player: portrait, name and points on a paper plate. */
export class Plate {
  readonly element: HTMLLIElement;
  readonly #face: HTMLElement;
  readonly #name: HTMLElement;
  readonly #points: HTMLElement;

  constructor(parent: Element) {
    this.element = element('li', 'plate', parent);
    this.#face = element('span', 'plate-face', this.element);
    this.#name = element('span', 'plate-letters', element('b', 'plate-name', this.element));
    this.#points = element('span', 'plate-points', this.element);
    this.#face.ariaHidden = 'true';
  }

  /** `face`: the address of the picture, or null while it is on its way. */
  show(player: FeedPlayer, place: number, face: string | null, isFirst: boolean): void {
    const { name, points, here, colour } = player;
    const { style, dataset } = this.element;
    style.setProperty('--place', String(place));
    dataset.colour = String(colour ?? 'none');
    dataset.here = String(here);
    dataset.first = String(isFirst);
    this.element.ariaLabel = words.points(name, points);
    setText(this.#name, name);
    setText(this.#points, points === null ? '' : String(points));
    this.#showFace(face, Array.from(name)[0] ?? '');
  }

  /** A name that is too wide for its plate is set in smaller letters. */
  fit(): void {
    const { style } = this.element;
    style.setProperty('--fit', '1');
    const room = this.#name.parentElement?.clientWidth ?? 0;
    const wanted = this.#name.offsetWidth;
    if (wanted > room) style.setProperty('--fit', String(room / wanted));
  }

  /** What was just won or lost rises from the plate. */
  stamp(change: number): void {
    const stamp = element('span', 'plate-stamp', this.element);
    stamp.textContent = change > 0 ? `+${change}` : `−${-change}`;
    stamp.ariaHidden = 'true';
    stamp.addEventListener('animationend', () => stamp.remove());
  }

  #showFace(address: string | null, letter: string): void {
    if (address === null) {
      setText(this.#face, letter);
      return;
    }
    const shown = this.#face.querySelector('img');
    if (shown?.getAttribute('src') === address) return;
    const picture = document.createElement('img');
    picture.src = address;
    picture.alt = '';
    this.#face.replaceChildren(picture);
  }
}

function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
