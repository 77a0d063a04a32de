import type { LinkState } from '../../shared/link/phone-link.ts';
import { words } from '../words.ts';
import './dialling.css';

const order = ['broker', 'hello', 'welcome'] as const;

interface Props {
  link: LinkState & { kind: 'dialling' };
  onDial: () => void;
}

/** The way to the room, step by step; what to do when a step does not come, after a while. */
export function Dialling({ link, onDial }: Props) {
  const at = order.indexOf(link.step);
  const { steps, advice, attempt } = words.link;
  return (
    <section className="dialling">
      <output className="dialling-state">
        {words.link.dialling}{' '}
        {link.attempt > 1 && <small>({attempt(link.attempt, steps[link.step])})</small>}
      </output>
      <ol aria-label={words.link.progress}>
        <li data-state="done">{words.link.page}</li>
        {order.map((step, index) => (
          <li key={step} data-state={index < at ? 'done' : index === at ? 'now' : 'next'}>
            {steps[step]}
          </li>
        ))}
      </ol>
      {link.attempt > 2 && (
        <>
          <p>{advice[link.step]}</p>
          <button type="button" onClick={onDial}>
            {words.link.now}
          </button>
        </>
      )}
    </section>
  );
}
