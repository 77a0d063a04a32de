import type { PainterKeys } from '../painter-keys.ts';
import type { PainterOffice } from '../painter-office.ts';
import type { PainterTrouble } from '../painter-trouble.ts';
import type { PaintingSettings } from '../../shared/painting-settings.ts';
import type { DrawerProps } from './drawer.ts';
import { painters as allPainters } from './painters.ts';
import type { PainterList } from './painters.ts';
import { EveningLimits } from './painting/evening-limits.tsx';
import { keyAddress } from './painting/key-address.ts';
import { Labelled } from './painting/labelled.tsx';
import { PainterFacts } from './painting/painter-facts.tsx';
import { PainterKey } from './painting/painter-key.tsx';
import { PainterTrial } from './painting/painter-trial.tsx';
import { PainterTroubleNote } from './painting/painter-trouble.tsx';
import { PromptRules } from './painting/prompt-rules.tsx';
import { SettingForm } from './painting/setting-form.tsx';
import { useKeyState } from './painting/use-key-state.ts';
import { usePainterForm } from './painting/use-painter-form.ts';
import { words } from './words.ts';
import './painter-drawer.css';

/** What the drawer needs of the house. */
export interface PainterServices {
  office: PainterOffice;
  keys: PainterKeys;
  /** A key has changed: a room that is open must read it anew. */
  onKeyChanged: () => void;
  trouble: PainterTrouble | null;
  list?: PainterList;
}

interface PainterDrawerProps extends DrawerProps {
  painters: PainterServices;
}

/** Who paints, with what key, and what holds for every picture. */
export function PainterDrawer({ preferences, onChange, painters }: PainterDrawerProps) {
  const { office, keys, onKeyChanged, trouble, list = allPainters } = painters;
  const { painting } = preferences;
  const change = (changed: Partial<PaintingSettings>) =>
    onChange({ painting: { ...painting, ...changed } });
  const chosen = list.find(({ id }) => id === painting.painter) ?? list[0];
  const { id } = chosen;
  const keep = (settings: Readonly<Record<string, unknown>>) =>
    change({ settings: { ...painting.settings, [id]: settings } });
  const desk = usePainterForm({
    office,
    painter: id,
    kept: (painting.settings[id] ?? {}) as Record<string, unknown>,
    onKeep: keep,
  });
  const [keyState, setKeyState] = useKeyState(keys, id);
  const form = desk.kind === 'open' ? desk.form : null;
  const title = (painter: string) => list.find((one) => one.id === painter)?.title ?? painter;

  const hasOwn = form !== null && (form.about.key !== 'none' || form.fields.length > 0);

  return (
    <div className="painter-drawer" data-own={hasOwn}>
      {trouble && <PainterTroubleNote trouble={trouble} title={title(trouble.painter)} />}
      <div className="painter-side">
        <div className="office-sheet">
          <Labelled label={words.drawer.painter}>
            {(control) => (
              <select
                {...control}
                value={id}
                onChange={({ target }) => change({ painter: target.value })}
              >
                {list.map((painter) => (
                  <option key={painter.id} value={painter.id}>
                    {painter.title}
                  </option>
                ))}
              </select>
            )}
          </Labelled>
          {desk.kind === 'asking' && <p className="painter-about">{words.painter.asking}</p>}
          {desk.kind === 'silent' && (
            <p role="alert">
              {words.painter.silent}{' '}
              <button type="button" className="office-link" onClick={desk.again}>
                {words.painter.again}
              </button>
            </p>
          )}
          {form && <PainterFacts about={form.about} />}
        </div>
        {form && (
          <PainterTrial
            key={id}
            office={office}
            about={form.about}
            painting={{ ...painting, settings: { ...painting.settings, [id]: form.wanted } }}
            hasKey={keyState === 'sealed' || keyState === 'lent'}
          />
        )}
      </div>
      {hasOwn && (
        <div className="painter-side">
          {form.about.key !== 'none' && keyState !== null && (
            <PainterKey
              key={id}
              painter={id}
              need={form.about.key}
              address={keyAddress(form)}
              state={keyState}
              keys={keys}
              onChanged={(state) => {
                setKeyState(state);
                onKeyChanged();
              }}
            />
          )}
          <SettingForm form={form} />
        </div>
      )}
      <div className="painter-house">
        <PromptRules painting={painting} onChange={change} />
        <EveningLimits
          painter={chosen}
          standIn={list[0]}
          about={form?.about ?? null}
          painting={painting}
          onChange={change}
        />
      </div>
    </div>
  );
}
