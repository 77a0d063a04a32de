import { useEffect, useRef, useState } from 'react';
import type { CataloguePage, GameCard } from '../../workers/archive/archive.ts';
import type { PastGames } from './past-games.ts';
import { messageOf } from './use-loaded.ts';

/** What has been taken from the archive so far, for the words it was searched for. */
interface Found {
  words: string;
  games: readonly GameCard[];
  next: string | null;
  found: number;
}

interface CatalogueState {
  /** Null until the first page has come. */
  found: Found | null;
  /** The question that was answered last, or could not be. */
  answered: string | null;
  fetchingMore: boolean;
  problem: string | null;
}

/** The catalogue page by page: what an earlier question answers too late is not heard. */
export function useCatalogue(archive: PastGames, words: string) {
  const [reloads, setReloads] = useState(0);
  const [state, setState] = useState<CatalogueState>({
    found: null,
    answered: null,
    fetchingMore: false,
    problem: null,
  });
  const question = `${reloads} ${words}`;
  const current = useRef(question);
  /** The page that was asked for last: it may be wanted again before the state says so. */
  const fetching = useRef<string | null>(null);

  useEffect(() => {
    current.current = question;
    archive.catalogue(words, null).then(
      (page) => {
        if (current.current !== question) return;
        setState({
          found: withPage({ words, games: [] }, page),
          answered: question,
          fetchingMore: false,
          problem: null,
        });
      },
      (error: unknown) => {
        if (current.current !== question) return;
        const problem = messageOf(error);
        setState((state) => ({ ...state, answered: question, fetchingMore: false, problem }));
      },
    );
    return () => {
      current.current = '';
    };
  }, [archive, words, question]);

  const { found, fetchingMore, problem } = state;
  const searching = state.answered !== question;

  const fetchMore = async (from: Found) => {
    const page = `${question} ${from.next}`;
    if (fetching.current === page) return;
    fetching.current = page;
    setState((state) => ({ ...state, fetchingMore: true, problem: null }));
    try {
      const more = await archive.catalogue(from.words, from.next);
      if (current.current !== question) return;
      setState((state) => ({
        ...state,
        found: withPage(state.found ?? from, more),
        fetchingMore: false,
      }));
    } catch (error) {
      fetching.current = null;
      if (current.current !== question) return;
      setState((state) => ({ ...state, fetchingMore: false, problem: messageOf(error) }));
    }
  };
  const change = (changed: (found: Found) => Partial<Found>) =>
    setState((state) => {
      const { found } = state;
      return found ? { ...state, found: { ...found, ...changed(found) } } : state;
    });

  return {
    found,
    problem: searching ? null : problem,
    busy: searching ? ('search' as const) : fetchingMore ? ('more' as const) : null,
    reload: () => setReloads((reloads) => reloads + 1),
    more: () => {
      if (!searching && !fetchingMore && found?.next) void fetchMore(found);
    },
    forget: (id: number) =>
      change(({ games, found }) => ({
        games: games.filter((game) => game.id !== id),
        found: found - 1,
      })),
    retitle: (id: number, title: string) =>
      change(({ games }) => ({
        games: games.map((game) => (game.id === id ? { ...game, title } : game)),
      })),
  };
}

function withPage(before: Pick<Found, 'words' | 'games'>, page: CataloguePage): Found {
  const known = new Set(before.games.map((game) => game.id));
  const fresh = page.games.filter((game) => !known.has(game.id));
  const games = [...before.games, ...fresh];
  return { words: before.words, games, next: page.next, found: page.found };
}
