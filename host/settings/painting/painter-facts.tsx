import type { PainterAbout } from '../../../workers/engine/messages.ts';
import { words } from '../words.ts';
import './painter-facts.css';

/** What a host wants to know of a painter before choosing it. */
export function PainterFacts({ about }: { about: PainterAbout }) {
  const { facts } = words.painter;
  return (
    <>
      <p className="painter-about">{about.about}</p>
      <dl className="painter-facts">
        <div data-warn={about.leavesMachine}>
          <dt>{facts.prompts}</dt>
          <dd>{about.leavesMachine ? facts.leave : facts.stay}</dd>
        </div>
        <div>
          <dt>{facts.price}</dt>
          <dd>{priceWords(about.price)}</dd>
        </div>
        <div>
          <dt>{facts.patience}</dt>
          <dd>{facts.seconds(about.patienceSeconds)}</dd>
        </div>
      </dl>
    </>
  );
}

function priceWords(price: number | null): string {
  if (price === null) return words.painter.facts.unknown;
  return price === 0 ? words.painter.facts.free : words.painter.dollars(price);
}
