import type { ReactNode } from 'react';
import type { Ask } from '../../src/ask.ts';
import { Reactions } from '../frame/reactions.tsx';
import { TimerBar } from '../frame/timer-bar.tsx';
import type { Reading } from '../game-clock.ts';
import { words } from '../words.ts';
import { AskHeading } from './ask-heading.tsx';
import { FormAsk } from './form-ask.tsx';
import { GridAsk } from './grid-ask.tsx';
import { MarkList } from './mark-row.tsx';
import { PickAsk } from './pick-ask.tsx';
import { WaitAsk } from './wait-ask.tsx';
import { WriteAsk } from './write-ask.tsx';
import './ask-view.css';

interface Props {
  ask: Ask;
  reading: Reading;
  /** What the big screen says. */
  caption: string;
  /** The link is lost: all this is as it was. */
  stale: boolean;
  /** Who else is here, where that matters. */
  children: ReactNode;
}

/** Any ask of any game. Must be keyed by the ask's id. */
export function AskView({ ask, reading, caption, stale, children }: Props) {
  return (
    <>
      {ask.timer && <TimerBar timer={ask.timer} reading={reading} />}
      <article className="ask-view" data-kind={ask.kind} data-stale={stale}>
        {stale && <p className="ask-view-caption">{words.link.asItWas}</p>}
        {!stale && caption !== ask.instruction && (
          <p className="ask-view-caption" aria-live="polite">
            {caption}
          </p>
        )}
        <AskHeading text={ask.instruction} />
        <div className="ask-view-body" data-alone={isAlone(ask)}>
          <AskBody ask={ask} reading={reading} />
          {ask.marks && ask.kind !== 'pick' && <MarkList marks={ask.marks} />}
        </div>
        {children}
        {ask.reactions.length > 0 && <Reactions emoji={ask.reactions} />}
      </article>
    </>
  );
}

/** One button alone, such as Start game, stands at the foot of the page. */
function isAlone(ask: Ask): boolean {
  return ask.kind === 'pick' && ask.options.length === 1;
}

function AskBody({ ask, reading }: { ask: Ask; reading: Reading }) {
  switch (ask.kind) {
    case 'write':
      return <WriteAsk ask={ask} reading={reading} />;
    case 'pick':
      return <PickAsk ask={ask} />;
    case 'form':
      return <FormAsk ask={ask} reading={reading} />;
    case 'grid':
      return <GridAsk ask={ask} />;
    case 'wait':
      return <WaitAsk ask={ask} />;
  }
}
