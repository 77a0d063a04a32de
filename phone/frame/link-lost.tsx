import type { LinkState } from '../../shared/link/phone-link.ts';
import { words } from '../words.ts';
import './link-lost.css';

interface Props {
  link: LinkState & { kind: 'dialling' };
  onDial: () => void;
}

/** Says honestly that the link is lost, where the dialling stands and, after a while, what to do. */
export function LinkLost({ link, onDial }: Props) {
  const { steps, advice } = words.link;
  return (
    <div className="link-lost">
      <output>
        {words.link.lost}{' '}
        {link.attempt > 1 && `(${words.link.attempt(link.attempt, steps[link.step])})`}
      </output>
      {link.attempt > 2 && <p className="link-lost-advice">{advice[link.step]}</p>}
      <button type="button" onClick={onDial}>
        {words.link.now}
      </button>
    </div>
  );
}
