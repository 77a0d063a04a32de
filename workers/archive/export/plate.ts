import type { Exhibit, RecordedLabel } from '../../../src/game-record.ts';
import type { GamePage } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { picture } from '../pictures.ts';
import { dataAddress } from './data-address.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { PeopleOnPage } from './people-on-page.ts';
import { words } from './words.ts';

/** One exhibit as a plate of the catalogue: the picture, what made it, and all that was said of it. */
export class PlateMaker {
  readonly #connection: Connection;
  readonly #game: GamePage;
  readonly #people: PeopleOnPage;

  constructor(connection: Connection, game: GamePage, people: PeopleOnPage) {
    this.#connection = connection;
    this.#game = game;
    this.#people = people;
  }

  plate(exhibit: Exhibit, number: number): Html {
    const truth = exhibit.labels.find((label) => label.truth);
    const lies = exhibit.labels
      .filter((label) => !label.truth)
      .toSorted((one, other) => other.voters.length - one.voters.length);
    const { scored } = exhibit;
    return html`<section class="plate">
      ${this.#shown(exhibit, truth?.text ?? words.unknownPrompt)}
      <div>
        <p class="small">${words.plate(number)}</p>
        <h3 class="truth">${truth?.text ?? words.unknownPrompt}</h3>
        ${this.#author(exhibit)}
        ${truth && scored ? this.#voters(truth, words.saw, words.nobodySaw) : null}
        <h3 class="small">${words.lies}</h3>
        ${
          lies.length === 0
            ? html`<p class="note">${words.noLies}</p>`
            : html`<ul class="lies">
                ${lies.map((lie) => this.#lie(lie, scored))}
              </ul>`
        }
        ${this.#points(exhibit)}
      </div>
    </section>`;
  }

  #shown({ picture: shown, question }: Exhibit, prompt: string): Html {
    if (shown === null) return html`<p class="question">${question}</p>`;
    const kept = picture(this.#connection, shown.hash);
    if (kept === null) return html`<div class="frame lost">${words.noPicture}</div>`;
    const { width, height } = shown;
    const alternative = words.pictureOf(prompt);
    return html`<div class="frame">
      <img src="${dataAddress(kept)}" width="${width}" height="${height}" alt="${alternative}" />
    </div>`;
  }

  #author({ author, picture: shown }: Exhibit): Html | null {
    if (author === null) return null;
    const painter = shown && this.#game.painters[shown.hash];
    const painted = painter ? html`<span>${words.painter(painter)}</span>` : null;
    return html`<div class="who">${words.author}${this.#people.names([author])}${painted}</div>`;
  }

  #lie(lie: RecordedLabel, scored: boolean): Html {
    const authors =
      lie.authors.length === 0
        ? words.nobodysLie
        : [html`${words.lie}`, this.#people.names(lie.authors)];
    return html`<li class="lie">
      <p class="said">${lie.text}</p>
      <div class="who">${authors}</div>
      ${scored ? this.#voters(lie, words.fell, words.nobodyFell) : null}
    </li>`;
  }

  #voters({ voters, truth }: RecordedLabel, some: string, none: string): Html {
    if (voters.length === 0) return html`<p class="who">${none}</p>`;
    const kind = truth ? 'who' : 'who fell';
    return html`<div class="${kind}">${some}${this.#people.names(voters)}</div>`;
  }

  #points({ points, scored }: Exhibit): Html {
    if (!scored) return html`<p class="note">${words.unscored}</p>`;
    const gains = Object.entries(points)
      .filter(([, gained]) => gained > 0)
      .sort(([, one], [, other]) => other - one)
      .map(
        ([seat, gained]) =>
          html`<li>
            ${this.#people.face(seat)}${this.#people.name(seat)} <b>${words.gain(gained)}</b>
          </li>`,
      );
    if (gains.length === 0) return html`<p class="note">${words.noPoints}</p>`;
    return html`<h3 class="small">${words.points}</h3>
      <ul class="names points">
        ${gains}
      </ul>`;
  }
}
