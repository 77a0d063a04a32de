import { leadsBack } from '../keys/way-back.ts';
import { Skirting } from '../stage/skirting.tsx';
import { Stage } from '../stage/stage.tsx';
import { words } from './words.ts';
import './paper-button.css';
import './waiting.css';

interface WaitingProps {
  what: string;
  problem: string | null;
  onAgain: () => void;
  onBack: () => void;
}

/** A stage with nothing on it yet, or on which something went wrong. */
export function Waiting({ what, problem, onAgain, onBack }: WaitingProps) {
  return (
    <Stage light="centre">
      <main className="waiting">
        {problem === null ? (
          <output className="waiting-what sign">{what}</output>
        ) : (
          <p className="waiting-problem" role="alert">
            {problem}
            <button type="button" className="paper-button sign" onClick={onAgain}>
              {words.tryAgain}
            </button>
          </p>
        )}
      </main>
      <Skirting caption="" mood={problem === null ? 'grand' : 'appalled'}>
        <button type="button" className="quiet sign" {...leadsBack} onClick={onBack}>
          {words.back}
        </button>
      </Skirting>
    </Stage>
  );
}
