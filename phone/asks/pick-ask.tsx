import { Fragment, useId } from 'react';
import type { MouseEvent } from 'react';
import type { PickAsk as PickAskSchema } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import { words } from '../words.ts';
import { MarkRow } from './mark-row.tsx';
import { Problem } from './problem.tsx';
import { useAnswer } from './use-answer.ts';
import './pick-ask.css';

interface Props {
  ask: z.infer<typeof PickAskSchema>;
}

export function PickAsk({ ask }: Props) {
  const id = useId();
  const { progress, send } = useAnswer(ask.id, null);
  const tapped =
    progress.kind !== 'open' && progress.answer.kind === 'pick' ? progress.answer.option : null;
  const alone = ask.options.length === 1;

  function pick(event: MouseEvent, option: string) {
    // The second tap of a double tap would land on the button that has just taken its place.
    if (event.detail > 1) return;
    send({ kind: 'pick', option });
  }

  return (
    <>
      <fieldset className="pick-ask" aria-label={ask.label} data-alone={alone}>
        {ask.options.map((option, index) => (
          <Fragment key={option.id}>
            <div className="pick-ask-option">
              <button
                type="button"
                className={alone && option.id !== 'cancel' ? 'go' : 'paper-label'}
                disabled={!option.open || tapped !== null}
                data-tapped={tapped === option.id}
                aria-describedby={`${id}-${index}`}
                onClick={(event) => pick(event, option.id)}
              >
                {option.text}
              </button>
              <span id={`${id}-${index}`} className="pick-ask-note" aria-live="polite">
                {tapped === option.id && progress.kind === 'sending' && words.ask.sending}
                {tapped === option.id && progress.kind === 'arrived' && words.ask.arrived}
                {!option.open && !alone && (option.why ?? words.ask.notOpen)}
              </span>
            </div>
            {ask.marks?.on
              .filter(({ choice }) => choice === option.id)
              .map((one) => (
                <MarkRow key={one.id} emoji={ask.marks?.emoji ?? []} on={one} />
              ))}
          </Fragment>
        ))}
      </fieldset>
      <Problem id={`${id}-problem`} text={progress.kind === 'open' ? progress.problem : null} />
    </>
  );
}
