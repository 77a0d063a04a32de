import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { FormAsk as FormAskSchema } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import type { Reading } from '../game-clock.ts';
import { useAtZero } from '../use-time.ts';
import { words } from '../words.ts';
import { fill } from './form-answer.ts';
import type { Entries } from './form-answer.ts';
import { FormField } from './form-field.tsx';
import { Problem } from './problem.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';
import './form-ask.css';

interface Props {
  ask: z.infer<typeof FormAskSchema>;
  reading: Reading;
}

export function FormAsk({ ask, reading }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useDraft(ask.id, '{}');
  const entries = JSON.parse(draft) as Entries;
  const [wrong, setWrong] = useState<string | null>(null);
  const { progress, send, complain } = useAnswer(ask.id, ask.problem);
  const busy = progress.kind !== 'open';

  // M33: at zero a form that is complete is sent by itself, once.
  const sentAtZero = useRef(false);
  useAtZero(ask.timer?.ends ?? null, reading, () => {
    const filled = fill(ask.fields, entries);
    if (sentAtZero.current || filled.kind === 'problem') return;
    sentAtZero.current = true;
    send(filled.answer);
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const filled = fill(ask.fields, entries);
    setWrong(filled.kind === 'problem' ? filled.field : null);
    if (filled.kind === 'answer') {
      send(filled.answer);
    } else {
      complain(filled.problem);
      form.current?.querySelector<HTMLElement>(`[name="${CSS.escape(filled.field)}"]`)?.focus();
    }
  }

  return (
    <form ref={form} className="form-ask" aria-label={ask.label} noValidate onSubmit={submit}>
      {ask.fields.map((field) => (
        <FormField
          key={field.name}
          field={field}
          entry={entries[field.name] ?? ''}
          locked={busy}
          problem={wrong === field.name ? `${id}-problem` : undefined}
          onChange={(entry) => setDraft(JSON.stringify({ ...entries, [field.name]: entry }))}
        />
      ))}
      <Problem id={`${id}-problem`} text={progress.kind === 'open' ? progress.problem : null} />
      <button type="submit" className="go" disabled={busy}>
        {progress.kind === 'open' && ask.submit}
        {progress.kind === 'sending' && words.ask.sending}
        {progress.kind === 'arrived' && words.ask.arrived}
      </button>
    </form>
  );
}
