import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { readWords, withWord, wordBegun } from '../../shared/words/read-words.ts';
import type { WordsProblem } from '../../shared/words/read-words.ts';
import { wordCount } from '../../shared/words/room-words.ts';
import { Problem } from '../asks/problem.tsx';
import { words } from '../words.ts';
import { findRoom as findRoomByWords } from './find-room.ts';
import type { FindRoom } from './find-room.ts';
import { useRoomSearch } from './use-room-search.ts';
import type { Search } from './use-room-search.ts';
import './room-words.css';

interface Props {
  brokers: readonly string[];
  onFound: (fragment: string) => void;
  findRoom?: FindRoom;
}

/** More than so many and it is quicker to type another letter. */
const mostOffered = 4;

/** The way in for who cannot scan: the four words from the big screen. */
export function RoomWords({ brokers, onFound, findRoom = findRoomByWords }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const search = useRoomSearch(wanted, brokers, findRoom, onFound);
  const { words: read, mayBe, problem } = readWords(text);
  const known = read.filter((word) => word !== null);
  const isWhole = problem === null && known.length === wordCount;
  const begun = wordBegun(text);
  const offered = mayBe.length <= mostOffered ? mayBe.filter((word) => word !== begun) : [];
  const said = problem === null ? searchWords(search) : problemWords(problem);

  function type(next: string) {
    setText(next);
    setWanted(null);
  }
  function take(replaced: string, word: string) {
    type(withWord(text, replaced, word));
    box.current?.focus();
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isWhole) setWanted(known);
  }

  return (
    <form className="room-words" noValidate onSubmit={submit}>
      <label htmlFor={`${id}-box`}>{words.byHand.label}</label>
      <input
        ref={box}
        id={`${id}-box`}
        type="text"
        value={text}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={problem !== null}
        onChange={(event) => type(event.target.value)}
      />
      <small id={`${id}-hint`}>{words.byHand.hint}</small>
      <ol className="room-words-known" aria-label={words.byHand.soFar}>
        {Array.from({ length: wordCount }, (_, index) => (
          <li key={index} data-known={read[index] != null}>
            {read[index] ?? ''}
          </li>
        ))}
      </ol>
      <Problem id={`${id}-problem`} text={said} />
      <div className="room-words-offered">
        {problem?.kind === 'unknown' && problem.nearest !== null && (
          <button type="button" onClick={() => take(problem.typed, problem.nearest!)}>
            {words.byHand.take(problem.nearest)}
          </button>
        )}
        {offered.map((word) => (
          <button key={word} type="button" onClick={() => take(begun, word)}>
            {word}
          </button>
        ))}
      </div>
      <button type="submit" className="go" disabled={!isWhole}>
        {search === 'looking' ? words.byHand.looking : words.byHand.come}
      </button>
    </form>
  );
}

function searchWords(search: Search): string | null {
  if (search === 'no broker') return words.byHand.noBroker;
  return search === 'no room' ? words.byHand.noRoom : null;
}

function problemWords(problem: WordsProblem): string {
  switch (problem.kind) {
    case 'unknown':
      return words.byHand.unknown(problem.typed);
    case 'too many':
      return words.byHand.tooMany;
    case 'do not belong':
      return words.byHand.doNotBelong;
  }
}
