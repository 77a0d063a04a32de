import { useId } from 'react';
import type { CSSProperties } from 'react';
import type { GridAsk as GridAskSchema } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import { words } from '../words.ts';
import { Problem } from './problem.tsx';
import { useAnswer } from './use-answer.ts';
import './grid-ask.css';

interface Props {
  ask: z.infer<typeof GridAskSchema>;
}

/** A board of cells, each a button named by its place and what stands on it. */
export function GridAsk({ ask }: Props) {
  const id = useId();
  const { progress, send } = useAnswer(ask.id, null);
  const tapped =
    progress.kind !== 'open' && progress.answer.kind === 'grid' ? progress.answer.cell : null;
  const geometry = { '--columns': ask.columns } as CSSProperties;
  return (
    <>
      <div className="grid-ask">
        <fieldset className="grid-ask-board" aria-label={ask.label} style={geometry}>
          {ask.cells.map((cell, index) => (
            <button
              key={cell.id}
              type="button"
              disabled={!cell.open || tapped !== null}
              data-tapped={tapped === cell.id}
              aria-label={words.ask.cell(
                Math.floor(index / ask.columns) + 1,
                (index % ask.columns) + 1,
                cell.text,
              )}
              onClick={() => send({ kind: 'grid', cell: cell.id })}
            >
              {cell.text}
            </button>
          ))}
        </fieldset>
      </div>
      <output className="grid-ask-progress">
        {progress.kind === 'sending' && words.ask.sending}
        {progress.kind === 'arrived' && words.ask.arrived}
      </output>
      <Problem id={`${id}-problem`} text={progress.kind === 'open' ? progress.problem : null} />
    </>
  );
}
