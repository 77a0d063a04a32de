import { useState } from 'react';
import { hostGames } from '../games/registry.ts';
import type { OwnPreset } from '../preferences.ts';
import type { DrawerProps } from './drawer.ts';
import { NumberBox } from './number-box.tsx';
import { PresetChoice } from './preset-choice.tsx';
import { numberFields, readSettings, switchFields } from './setting-fields.ts';
import { words } from './words.ts';

/** How the next game is played: a preset, or each number by itself. */
export function GameDrawer({ preferences, onChange }: DrawerProps) {
  const { cartridge } = preferences;
  const settings = readSettings(cartridge, preferences.settings[cartridge]).value;
  /** Rises when a preset is chosen: half-typed numbers go with the ones before. */
  const [edition, setEdition] = useState(0);
  const change = (next: Record<string, unknown>) =>
    onChange({ settings: { ...preferences.settings, [cartridge]: next } });
  const changePresets = (own: OwnPreset[]) =>
    onChange({ presets: { ...preferences.presets, [cartridge]: own } });
  const Shelf = hostGames[cartridge]?.supplies?.Drawer;
  return (
    <>
      <fieldset className="office-sheet">
        <legend className="sign">{words.drawer.game}</legend>
        <div className="office-choices" role="radiogroup" aria-label={words.drawer.game}>
          {Object.entries(hostGames).map(([id, { title }]) => (
            <label key={id} className="office-line">
              <input
                type="radio"
                name="cartridge"
                checked={id === cartridge}
                onChange={() => {
                  onChange({ cartridge: id });
                  setEdition(edition + 1);
                }}
              />
              {title}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="office-sheet">
        <legend className="sign">
          {hostGames[cartridge]?.title} · {words.game.preset}
        </legend>
        <PresetChoice
          cartridge={cartridge}
          settings={settings}
          own={preferences.presets[cartridge] ?? []}
          onChoose={(next) => {
            change(next);
            setEdition(edition + 1);
          }}
          onOwn={changePresets}
        />
      </fieldset>
      <fieldset className="office-sheet">
        <legend className="sign">{words.game.rules}</legend>
        <div className="office-rules" key={edition}>
          {numberFields(cartridge).map((field) => (
            <NumberBox
              key={field.name}
              field={field}
              value={Number(settings[field.name])}
              onChange={(value) => change({ ...settings, [field.name]: value })}
            />
          ))}
          {switchFields(cartridge).map(({ name, label }) => (
            <label key={name} className="office-line">
              <input
                type="checkbox"
                checked={settings[name] === true}
                onChange={(event) => change({ ...settings, [name]: event.target.checked })}
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {Shelf && (
        <Shelf
          shelf={preferences.shelves[cartridge]}
          onChange={(shelf) =>
            onChange({ shelves: { ...preferences.shelves, [cartridge]: shelf } })
          }
        />
      )}
    </>
  );
}
