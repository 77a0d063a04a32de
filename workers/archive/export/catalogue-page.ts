import type { GamePage } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { catalogueStyle } from './catalogue-style.ts';
import type { Html } from './html.ts';
import { html, markup, trusted } from './html.ts';
import { PeopleOnPage } from './people-on-page.ts';
import { PlateMaker } from './plate.ts';
import { words } from './words.ts';

/** A game as a gallery's printed catalogue: one page that needs nothing beside it, and no script. */
export function cataloguePage(connection: Connection, game: GamePage): string {
  const people = new PeopleOnPage(connection, game.players);
  const maker = new PlateMaker(connection, game, people);
  const { exhibits } = game.record;
  const plates = exhibits.map((exhibit, index) => [
    exhibit.round === exhibits[index - 1]?.round
      ? null
      : html`<h2 class="round">${words.round(exhibit.round)}</h2>`,
    maker.plate(exhibit, index + 1),
  ]);
  const page = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta
        http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"
      />
      <title>${game.title} · ${words.gallery}</title>
      <style>
        ${trusted(catalogueStyle)}${people.style()}
      </style>
      <main>
        ${cover(game, people)} ${plates} ${results(game, people)}
        <footer>
          <p>${words.motto}</p>
          <p>${words.folder}</p>
        </footer>
      </main>
    </html> `;
  return markup(page);
}

function cover(game: GamePage, people: PeopleOnPage): Html {
  const date = new Date(game.beganAt).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  // Not best first: who won is told at the end.
  const artists = game.players
    .toSorted((one, other) => one.seat.localeCompare(other.seat, 'en', { numeric: true }))
    .map(({ seat }) => html`<li>${people.portrait(seat)}${people.name(seat)}</li>`);
  return html`<header class="cover">
    <p class="small">${words.gallery}</p>
    <h1>${game.title}</h1>
    <p>${words.kind(date)}</p>
    <p class="by">${words.works(game.record.exhibits.length, artists.length)}</p>
    ${game.aborted ? html`<p class="closed">${words.aborted}</p>` : null}
    <hr class="rule" />
    <ul class="artists">
      ${artists}
    </ul>
  </header>`;
}

function results(game: GamePage, people: PeopleOnPage): Html {
  const totals = game.outcome?.totals ?? game.players.map(ranked);
  const rows = totals.map(
    ({ seat, points, rank }) =>
      html`<li class="${rank === 1 && points > 0 ? 'first' : ''}">
        <span class="rank">${rank}</span>${people.face(seat)}<span>${people.name(seat)}</span
        ><b>${points}</b>
      </li>`,
  );
  const trophies = (game.outcome?.achievements ?? []).map(
    ({ title, why, seats }) =>
      html`<li class="trophy">
        <h3>${title}</h3>
        <p>${why}</p>
        ${people.names(seats)}
      </li>`,
  );
  return html`<section class="result">
      <h2>${game.aborted ? words.standingsSoFar : words.standings}</h2>
      <ol class="standings">
        ${rows}
      </ol>
    </section>
    ${
      trophies.length === 0
        ? null
        : html`<section class="result">
            <h2>${words.trophies}</h2>
            <ul class="trophies">
              ${trophies}
            </ul>
          </section>`
    }`;
}

/** Players come best first. */
function ranked(
  { seat, points }: GamePage['players'][number],
  _: number,
  players: GamePage['players'],
) {
  return { seat, points, rank: 1 + players.filter((other) => other.points > points).length };
}
