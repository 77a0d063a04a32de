import { useId, useRef } from 'react';
import type { FormEvent, KeyboardEvent } from 'react';
import type { WriteAsk as WriteAskSchema } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import { usePhone } from '../phone.ts';
import type { Reading } from '../game-clock.ts';
import { useAtZero } from '../use-time.ts';
import { words } from '../words.ts';
import { Problem } from './problem.tsx';
import { Suggestions } from './suggestions.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';
import './write-ask.css';

interface Props {
  ask: z.infer<typeof WriteAskSchema>;
  reading: Reading;
}

const writingEvery = 2000;

export function WriteAsk({ ask, reading }: Props) {
  const { room } = usePhone();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const lastSign = useRef(-Infinity);
  const [text, setText] = useDraft(ask.id, ask.text);
  const { progress, send, complain } = useAnswer(ask.id, ask.problem);
  const busy = progress.kind !== 'open';

  // M33: what is in the box at zero is sent by itself, once.
  const sentAtZero = useRef(false);
  useAtZero(ask.timer?.ends ?? null, reading, () => {
    if (sentAtZero.current || text.trim() === '') return;
    sentAtZero.current = true;
    send({ kind: 'write', text: text.trim() });
  });

  function write(next: string) {
    setText(next.slice(0, ask.limit));
    const now = performance.now();
    if (now - lastSign.current < writingEvery) return;
    lastSign.current = now;
    room.signal({ kind: 'writing' });
  }

  function submit(event: FormEvent | KeyboardEvent) {
    event.preventDefault();
    if (text.trim() === '') {
      complain(words.ask.empty);
      box.current?.focus();
      return;
    }
    send({ kind: 'write', text: text.trim() });
  }

  return (
    <form className="write-ask" onSubmit={submit}>
      <div className="write-ask-line">
        <label htmlFor={`${id}-box`}>{ask.label}</label>
        <span id={`${id}-left`} className="write-ask-count">
          {words.ask.left(ask.limit - text.length)}
        </span>
      </div>
      <textarea
        ref={box}
        id={`${id}-box`}
        rows={3}
        value={text}
        maxLength={ask.limit}
        readOnly={busy}
        enterKeyHint="send"
        autoComplete="off"
        aria-describedby={`${id}-problem ${id}-left`}
        aria-invalid={progress.kind === 'open' && progress.problem !== null}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit(event);
        }}
      />
      <Problem id={`${id}-problem`} text={progress.kind === 'open' ? progress.problem : null} />
      {ask.suggestions && !busy && <Suggestions texts={ask.suggestions} onTake={setText} />}
      <button type="submit" className="go" disabled={busy}>
        {progress.kind === 'open' && words.ask.submit}
        {progress.kind === 'sending' && words.ask.sending}
        {progress.kind === 'arrived' && words.ask.arrived}
      </button>
    </form>
  );
}
