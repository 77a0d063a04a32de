import { useEffect, useRef, useState } from 'react';
import { useFirstFocus } from '../keys/first-focus.ts';
import { leadsBack } from '../keys/way-back.ts';
import { Skirting } from '../stage/skirting.tsx';
import { Stage } from '../stage/stage.tsx';
import { Cellar } from './cellar.tsx';
import { EveningSheet } from './evening-sheet.tsx';
import { eveningsOf } from './evenings.ts';
import type { PastGames } from './past-games.ts';
import type { useCatalogue } from './use-catalogue.ts';
import { useSettled } from './use-settled.ts';
import { words } from './words.ts';
import './catalogue-page.css';
import './paper-button.css';

interface CataloguePageProps {
  archive: PastGames;
  catalogue: ReturnType<typeof useCatalogue>;
  /** What stands in the box, and what is being searched for. */
  typed: string;
  onType: (typed: string) => void;
  onOpen: (id: number) => void;
  onBack: () => void;
}

/** How far before its end the next page is fetched. */
const fetchedBefore = '0px 0px 150%';
/** Pages that fill the view of any screen; the others are written when they come near it. */
const writtenAtOnce = 3;
/** A search that is done sooner is not announced (milliseconds). */
const announcedAfter = 250;

/** Newest first, a page an evening. */
export function CataloguePage(props: CataloguePageProps) {
  const { archive, catalogue, typed, onType, onOpen, onBack } = props;
  const { found, busy, problem, more, reload } = catalogue;
  const [cellar, setCellar] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const slow = useSettled(busy === 'search', announcedAfter);
  useFirstFocus(found === null ? null : 'catalogue');
  const searched = found !== null && found.words !== '';
  const empty = found !== null && found.games.length === 0;

  return (
    <Stage light="wide">
      <main className="past-games">
        <header className="past-games-head">
          <h1 className="sign">{words.catalogue.title}</h1>
          <search>
            <input
              ref={box}
              type="search"
              aria-label={words.catalogue.search}
              placeholder={words.catalogue.searchHint}
              value={typed}
              spellCheck={false}
              onChange={(event) => onType(event.target.value)}
            />
          </search>
          <output className="past-games-found">
            {busy === 'search' && slow
              ? words.catalogue.searching
              : found && !empty && countOf(searched, found.found)}
          </output>
          <button type="button" className="quiet sign" {...leadsBack} onClick={onBack}>
            {words.back}
          </button>
        </header>
        {problem !== null && found === null ? (
          <Problem message={problem} onAgain={reload} />
        ) : empty ? (
          <Nothing
            searched={searched ? found.words : null}
            onClear={() => {
              onType('');
              box.current?.focus();
            }}
          />
        ) : (
          <div className="evenings" data-searching={busy === 'search'}>
            {eveningsOf(found?.games ?? []).map((evening, index) => (
              <EveningSheet
                key={evening.key}
                archive={archive}
                evening={evening}
                first={index < writtenAtOnce}
                onOpen={onOpen}
              />
            ))}
            {problem !== null ? (
              <Problem message={problem} onAgain={found?.next ? more : reload} />
            ) : (
              found?.next && <More key={found.next} busy={busy === 'more'} onMore={more} />
            )}
          </div>
        )}
      </main>
      <Skirting
        caption={
          empty
            ? searched
              ? words.catalogue.nothingCaption
              : words.catalogue.emptyCaption
            : searched
              ? words.catalogue.searchCaption
              : words.catalogue.caption
        }
        mood={empty ? 'appalled' : 'grand'}
      >
        <button type="button" className="quiet sign" onClick={() => setCellar(true)}>
          {words.cellar.open}
        </button>
      </Skirting>
      {cellar && <Cellar archive={archive} onClose={() => setCellar(false)} onBrought={reload} />}
    </Stage>
  );
}

function countOf(searched: boolean, count: number): string {
  return searched ? words.catalogue.found(count) : words.games(count);
}

function Problem({ message, onAgain }: { message: string; onAgain: () => void }) {
  return (
    <p className="past-games-problem" role="alert">
      {words.catalogue.unread(message)}
      <button type="button" className="paper-button sign" onClick={onAgain}>
        {words.tryAgain}
      </button>
    </p>
  );
}

function Nothing({ searched, onClear }: { searched: string | null; onClear: () => void }) {
  return (
    <section className="past-games-nothing">
      <h2 className="sign">
        {searched === null ? words.catalogue.emptyTitle : words.catalogue.nothingTitle}
      </h2>
      <p>{searched === null ? words.catalogue.emptyHint : words.catalogue.nothingHint(searched)}</p>
      {searched !== null && (
        <button type="button" className="paper-button sign" onClick={onClear}>
          {words.catalogue.clear}
        </button>
      )}
    </section>
  );
}

/** The next page is fetched as this comes near the view, and when it is pressed. */
function More({ busy, onMore }: { busy: boolean; onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const fetchMore = useRef(onMore);
  useEffect(() => {
    fetchMore.current = onMore;
  });
  useEffect(() => {
    const { current } = button;
    if (current === null) return;
    const observer = new IntersectionObserver(
      // On a busy page several looks come at once: the last one counts.
      (entries) => {
        if (entries.at(-1)?.isIntersecting) fetchMore.current();
      },
      { root: current.closest('.evenings'), rootMargin: fetchedBefore },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <button type="button" className="quiet sign past-games-more" ref={button} onClick={onMore}>
      {busy ? words.catalogue.moreComing : words.catalogue.more}
    </button>
  );
}
