import type { PainterAbout } from '../../../workers/engine/messages.ts';
import type { PainterEntry } from '../painters.ts';
import { words } from '../words.ts';
import { Labelled } from './labelled.tsx';
import { LimitBox } from './limit-box.tsx';
import type { PaintingProps } from './prompt-rules.tsx';

interface EveningLimitsProps extends PaintingProps {
  painter: PainterEntry;
  /** Who needs nothing, costs nothing and so can stand in for all others. */
  standIn: PainterEntry;
  /** Null until the painter has said what it is. */
  about: PainterAbout | null;
}

/** Who stands in, how many pictures at once, and how many may cost money. */
export function EveningLimits(props: EveningLimitsProps) {
  const { painting, painter, standIn, about, onChange } = props;
  const { limits } = words.painter;
  const isStandIn = painter.id === standIn.id;
  return (
    <fieldset className="office-sheet">
      <legend className="sign">{limits.title}</legend>
      <Labelled label={limits.standIn} hint={isStandIn ? limits.never(standIn.title) : null} beside>
        {(control) => (
          <select
            {...control}
            disabled={isStandIn}
            value={painting.standIn ?? ''}
            onChange={({ target }) => onChange({ standIn: target.value || null })}
          >
            <option value={standIn.id}>{standIn.title}</option>
            <option value="">{limits.nobody}</option>
          </select>
        )}
      </Labelled>
      <LimitBox
        label={limits.atOnce}
        empty={about ? limits.likes(about.atOnce) : ''}
        least={1}
        most={10}
        value={painting.atOnce}
        onChange={(atOnce) => onChange({ atOnce })}
      />
      <LimitBox
        label={limits.mostPaid}
        empty={limits.noLimit}
        least={0}
        most={10_000}
        value={painting.mostPaid}
        onChange={(mostPaid) => onChange({ mostPaid })}
      />
    </fieldset>
  );
}
