import type { FeedPlayer } from '../../shared/feed.ts';
import { element } from './element.ts';
import { Plate } from './plate.ts';
import type { Scene } from './scene.ts';
import { words } from './words.ts';
import './score-strip.css';

/** The players side by side, best first: plates change places when the points do. */
export class ScoreStrip {
  readonly #list: HTMLUListElement;
  readonly #plates = new Map<string, Plate>();
  #written = '';
  readonly #addressOf: (player: FeedPlayer) => string | null;

  constructor(parent: Element, addressOf: (player: FeedPlayer) => string | null) {
    this.#list = element('ul', 'score-strip', parent);
    this.#list.ariaLabel = words.scores;
    this.#addressOf = addressOf;
  }

  show({ players, game }: Scene): void {
    const shown = inOrder(players.filter(({ points }) => game === null || points !== null));
    const best = shown[0]?.points ?? null;
    this.#list.style.setProperty('--count', String(shown.length));
    const seats = new Set(shown.map(({ seat }) => seat));
    for (const [seat, plate] of this.#plates) {
      if (seats.has(seat)) continue;
      plate.element.remove();
      this.#plates.delete(seat);
    }
    for (const [place, player] of shown.entries()) {
      const isFirst = best !== null && best > 0 && player.points === best;
      this.#plateOf(player.seat).show(player, place, this.#addressOf(player), isFirst);
    }
    const written = JSON.stringify(shown.map(({ seat, name }) => [seat, name]).sort());
    if (written !== this.#written) this.fit();
    this.#written = written;
  }

  /** Names find their size: when others come, when letters are loaded, when the page's size changes. */
  fit(): void {
    for (const plate of this.#plates.values()) plate.fit();
  }

  stamp(seat: string, change: number): void {
    this.#plates.get(seat)?.stamp(change);
  }

  /** Where a player's plate is, for what is to rise from it; null for who has none. */
  middleOf(seat: string): number | null {
    const plate = this.#plates.get(seat);
    if (plate === undefined) return null;
    const { left, width } = plate.element.getBoundingClientRect();
    return left + width / 2;
  }

  #plateOf(seat: string): Plate {
    const known = this.#plates.get(seat);
    if (known !== undefined) return known;
    const plate = new Plate(this.#list);
    this.#plates.set(seat, plate);
    return plate;
  }
}

/** Most players fit on a strip; who sits out stands behind those who have a colour. */
const mostPlates = 10;

function inOrder(players: readonly FeedPlayer[]): FeedPlayer[] {
  const number = ({ seat }: FeedPlayer) => Number(seat.slice(1));
  return players
    .filter(({ colour }) => colour !== null)
    .toSorted(
      (one, other) => (other.points ?? 0) - (one.points ?? 0) || number(one) - number(other),
    )
    .slice(0, mostPlates);
}
