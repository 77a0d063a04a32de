import { useEffect, useRef } from 'react';
import type { Exhibit } from '../../src/game-record.ts';
import { SmallFrame } from './small-frame.tsx';
import type { Addresses } from './use-addresses.ts';
import { words } from './words.ts';
import './film-strip.css';

interface FilmStripProps {
  exhibits: readonly Exhibit[];
  addresses: Addresses;
  /** 0 is the result. */
  place: number;
  onGo: (place: number) => void;
}

/** All of the game along the skirting board: the result, then its pictures, round by round. */
export function FilmStrip({ exhibits, addresses, place, onGo }: FilmStripProps) {
  const strip = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const items = strip.current?.querySelectorAll<HTMLElement>('.film-strip-item');
    items?.[place]?.scrollIntoView({ block: 'nearest', inline: 'center' });
    // Whoever turns the pages from here stays at the one that is open.
    if (strip.current?.contains(document.activeElement)) items?.[place]?.focus();
  }, [place]);
  const item = (at: number, name: string, content: React.ReactNode) => (
    <button
      type="button"
      aria-label={name}
      aria-current={at === place}
      data-begin={at === place ? '' : undefined}
      className="film-strip-item"
      onClick={() => onGo(at)}
    >
      {content}
    </button>
  );
  return (
    <footer className="skirting film-strip">
      <button
        type="button"
        className="quiet sign"
        aria-label={words.game.previous}
        disabled={place === 0}
        onClick={() => onGo(place - 1)}
      >
        <Arrow path="M16 3L7 12l9 9" />
      </button>
      <ol ref={strip} aria-label={words.game.pictures}>
        <li>
          {item(
            0,
            words.game.overview,
            <span className="film-strip-result sign">{words.game.overviewShort}</span>,
          )}
        </li>
        {exhibits.map((exhibit, index) => {
          const name = `${words.exhibit.round(exhibit.round)}, ${words.exhibit.place(exhibit.place)}`;
          const first = exhibits[index - 1]?.round !== exhibit.round;
          return (
            <li key={`${exhibit.round} ${exhibit.place}`} data-first={first}>
              {first && (
                <span className="film-strip-round sign" aria-hidden="true">
                  {exhibit.round}
                </span>
              )}
              {item(
                index + 1,
                name,
                exhibit.picture ? (
                  <SmallFrame address={addresses.get(exhibit.picture.hash)} alt="" />
                ) : (
                  <span className="film-strip-result sign">{index + 1}</span>
                ),
              )}
            </li>
          );
        })}
      </ol>
      <button
        type="button"
        className="quiet sign"
        aria-label={words.game.next}
        disabled={place === exhibits.length}
        onClick={() => onGo(place + 1)}
      >
        <Arrow path="M8 3l9 9-9 9" />
      </button>
    </footer>
  );
}

function Arrow({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
