import type { Participant } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { picture } from '../pictures.ts';
import { dataAddress } from './data-address.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import { playerColours } from './player-colours.ts';
import { words } from './words.ts';

/** The players as the page shows them. Each photo stands in the style once, however often it is shown. */
export class PeopleOnPage {
  readonly #players: readonly Participant[];
  readonly #photos = new Map<number, string>();

  constructor(connection: Connection, players: readonly Participant[]) {
    this.#players = players;
    players.forEach(({ face }, index) => {
      const photo = face?.kind === 'picture' ? picture(connection, face.hash) : null;
      if (photo !== null) this.#photos.set(index, dataAddress(photo));
    });
  }

  style(): Html {
    const rules = this.#players.map(({ colour }, index) => {
      const own = colour === null ? undefined : playerColours[colour];
      const photo = this.#photos.get(index);
      const image = photo === undefined ? '' : `background-image: url("${photo}");`;
      return `.face-${index} { ${own === undefined ? '' : `--own: ${own};`} ${image} }`;
    });
    return trusted(rules.join('\n'));
  }

  name(seat: string): string {
    return this.#players.find((player) => player.seat === seat)?.name ?? words.nobody;
  }

  /** A small oval: the photo, or the name's first letter. */
  face(seat: string): Html {
    return this.#oval(seat, 1);
  }

  /** A large one has room for two letters. */
  portrait(seat: string): Html {
    return this.#oval(seat, 2);
  }

  names(seats: readonly string[]): Html {
    const items = seats.map((seat) => html`<li>${this.face(seat)}${this.name(seat)}</li>`);
    return html`<ul class="names">
      ${items}
    </ul>`;
  }

  #oval(seat: string, letters: number): Html {
    const index = this.#players.findIndex((player) => player.seat === seat);
    const photo = this.#photos.has(index) ? ' photo' : '';
    const classes = `face face-${index}${photo}`;
    const shown = initials(this.name(seat), letters);
    return html`<span class="${classes}" aria-hidden="true">${shown}</span>`;
  }
}

function initials(name: string, letters: number): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const firsts = words.map((word) => [...word][0] ?? '');
  return [firsts.at(0), ...firsts.slice(1).slice(-1)].slice(0, letters).join('').toUpperCase();
}
