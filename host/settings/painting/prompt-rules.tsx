import { useState } from 'react';
import { FilterLevel } from '../../../shared/painting-settings.ts';
import type { PaintingSettings } from '../../../shared/painting-settings.ts';
import { words } from '../words.ts';
import { Labelled } from './labelled.tsx';
import './prompt-rules.css';

export interface PaintingProps {
  painting: PaintingSettings;
  onChange: (changed: Partial<PaintingSettings>) => void;
}

const longest = 200;

/** What holds for every picture, whoever paints it. */
export function PromptRules({ painting, onChange }: PaintingProps) {
  const { rules } = words.painter;
  const { filter } = painting;
  return (
    <fieldset className="office-sheet prompt-rules">
      <legend className="sign">{rules.title}</legend>
      <PromptText
        label={rules.style}
        example={rules.styleExample}
        value={painting.style}
        onChange={(style) => onChange({ style })}
      />
      <PromptText
        label={rules.negative}
        example={rules.negativeExample}
        value={painting.negative}
        onChange={(negative) => onChange({ negative })}
      />
      <div role="radiogroup" aria-label={rules.filter} className="prompt-filter">
        <span aria-hidden="true">{rules.filter}</span>
        <div className="office-choices">
          {FilterLevel.options.map((level) => (
            <label key={level} className="office-line">
              <input
                type="radio"
                name="filter"
                checked={level === filter}
                aria-describedby={level === filter ? 'filter-means' : undefined}
                onChange={() => onChange({ filter: level })}
              />
              {rules.level[level]}
            </label>
          ))}
        </div>
        <small id="filter-means">{rules.means[filter]}</small>
      </div>
    </fieldset>
  );
}

interface PromptTextProps {
  label: string;
  example: string;
  value: string;
  onChange: (value: string) => void;
}

function PromptText({ label, example, value, onChange }: PromptTextProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isLong = typed !== null && typed.trim().length > longest;
  return (
    <Labelled label={label} problem={isLong ? words.painter.rules.long(label, longest) : null}>
      {(props) => (
        <input
          {...props}
          type="text"
          value={typed ?? value}
          placeholder={example}
          autoComplete="off"
          onChange={({ target }) => {
            setTyped(target.value);
            const text = target.value.trim();
            if (text.length <= longest) onChange(text);
          }}
        />
      )}
    </Labelled>
  );
}
