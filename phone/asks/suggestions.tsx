import { useState } from 'react';
import { words } from '../words.ts';
import './suggestions.css';

interface Props {
  texts: readonly string[];
  onTake: (text: string) => void;
}

/** For who can think of nothing: asked for first, then taken into the box. */
export function Suggestions({ texts, onTake }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" onClick={() => setAsked(true)}>
        {words.ask.suggest}
      </button>
    );
  }
  return (
    <fieldset className="suggestions" aria-label={words.ask.suggestions}>
      {texts.map((text) => (
        <button key={text} type="button" onClick={() => onTake(text)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}
