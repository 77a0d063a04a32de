import { useEffect, useState } from 'react';
import { CataloguePage } from './catalogue-page.tsx';
import { GamePage } from './game-page.tsx';
import type { PastGames } from './past-games.ts';
import { useCatalogue } from './use-catalogue.ts';
import { useSettled } from './use-settled.ts';
import './catalogue.css';

interface CatalogueProps {
  archive: PastGames;
  onBack: () => void;
}

/** Between a letter typed and the search for it (milliseconds). */
const searchedAfter = 180;

/** Past games: the catalogue, and over it the page of one game. */
export function Catalogue({ archive, onBack }: CatalogueProps) {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<number | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const catalogue = useCatalogue(archive, useSettled(typed.trim(), searchedAfter));

  // Whoever comes back to the catalogue is where they were.
  useEffect(() => {
    if (open !== null || left === null) return;
    document.querySelector<HTMLElement>(`[data-game="${left}"] .game-card-open`)?.focus();
  }, [open, left]);

  const leave = () => {
    setLeft(open);
    setOpen(null);
  };
  return (
    <>
      <div className="catalogue-layer" inert={open !== null} data-covered={open !== null}>
        <CataloguePage
          archive={archive}
          catalogue={catalogue}
          typed={typed}
          onType={setTyped}
          onOpen={setOpen}
          onBack={onBack}
        />
      </div>
      {open !== null && (
        <GamePage
          key={open}
          archive={archive}
          id={open}
          onRenamed={(title) => catalogue.retitle(open, title)}
          onRemoved={() => {
            catalogue.forget(open);
            setOpen(null);
          }}
          onBack={leave}
        />
      )}
    </>
  );
}
