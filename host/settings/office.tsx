import { hostGames } from '../games/registry.ts';
import { defaultPreferences } from '../preferences.ts';
import type { Preferences } from '../preferences.ts';
import { Stage } from '../stage/stage.tsx';
import { words } from '../words.ts';
import { painters } from './painters.ts';
import { presetOf, presetsOf } from './presets.ts';
import { numberFields, settingsOf } from './setting-fields.ts';
import './office.css';

interface OfficeProps {
  preferences: Preferences;
  /** Addresses the QR code may use; empty where the page's own is used. */
  addresses: readonly string[];
  /** Whether the page is on localhost, so that an address has to be lent. */
  lendsAddress: boolean;
  /** Whether this browser keeps what is set. */
  kept: boolean;
  onChange: (preferences: Preferences) => void;
  onBack: () => void;
}

/** The back office: everything a host may set. Changes count at once. */
export function Office(props: OfficeProps) {
  const { preferences, addresses, lendsAddress, kept, onChange, onBack } = props;
  const { cartridge } = preferences;
  const game = hostGames[cartridge];
  const settings = settingsOf(cartridge, preferences.settings);
  const chosen = presetOf(cartridge, settings);
  const set = (changed: Partial<Preferences>) => onChange({ ...preferences, ...changed });
  return (
    <Stage light="wide">
      <main className="office">
        <header className="office-head">
          <h1 className="sign">{words.office.title}</h1>
          <p>{kept ? words.office.kept : words.office.unkept}</p>
          <button
            type="button"
            className="office-button sign"
            onClick={() => onChange(defaultPreferences)}
          >
            {words.office.reset}
          </button>
          <button type="button" className="office-button sign" data-main="true" onClick={onBack}>
            {words.back}
          </button>
        </header>
        <div className="office-desk">
          <fieldset className="office-sheet">
            <legend className="sign">
              {game?.title} · {words.office.pace}
            </legend>
            <div className="office-choices">
              {presetsOf(cartridge).map((preset) => (
                <label key={preset.name}>
                  <input
                    type="radio"
                    name="preset"
                    checked={preset.name === chosen}
                    onChange={() => set({ settings: preset.settings })}
                  />
                  {preset.name}
                </label>
              ))}
              <label>
                <input type="radio" name="preset" checked={chosen === null} disabled />
                {words.office.ownPace}
              </label>
            </div>
            <div className="office-rules">
              {numberFields(cartridge).map((field) => (
                <label key={field.name}>
                  <span>{field.label}</span>
                  <input
                    type="number"
                    min={field.least}
                    max={field.most}
                    step={field.step}
                    value={Number(settings[field.name])}
                    onChange={(event) => {
                      const value = event.target.valueAsNumber;
                      if (Number.isInteger(value) && value >= field.least && value <= field.most) {
                        set({ settings: { ...settings, [field.name]: value } });
                      }
                    }}
                  />
                </label>
              ))}
            </div>
          </fieldset>
          <div className="office-column">
            <fieldset className="office-sheet">
              <legend className="sign">{words.office.painter}</legend>
              {painters.map((painter) => (
                <label key={painter.id} className="office-line">
                  <input
                    type="radio"
                    name="painter"
                    checked={painter.id === preferences.painter}
                    onChange={() => set({ painter: painter.id })}
                  />
                  <span>
                    {painter.title}
                    <small>{words.office.painterHint}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            <fieldset className="office-sheet">
              <legend className="sign">{words.office.address}</legend>
              {!lendsAddress && <p>{words.office.pageAddress}</p>}
              {lendsAddress && addresses.length === 0 && (
                <p role="alert">{words.office.noAddress}</p>
              )}
              {lendsAddress &&
                addresses.map((address, index) => (
                  <label key={address} className="office-line">
                    <input
                      type="radio"
                      name="address"
                      checked={isChosen(address, index, addresses, preferences.address)}
                      onChange={() => set({ address })}
                    />
                    {address}
                  </label>
                ))}
              {lendsAddress && addresses.length > 1 && <small>{words.office.addressHint}</small>}
            </fieldset>
            <fieldset className="office-sheet">
              <legend className="sign">{words.office.sound}</legend>
              <label className="office-line">
                <input
                  type="checkbox"
                  checked={preferences.voice}
                  onChange={(event) => set({ voice: event.target.checked })}
                />
                {words.office.voice}
              </label>
              <label className="office-line">
                <span>{words.office.volume}</span>
                <input
                  type="range"
                  min="0"
                  max="1"
                  step="0.05"
                  value={preferences.volume}
                  onChange={(event) => set({ volume: event.target.valueAsNumber })}
                />
              </label>
            </fieldset>
          </div>
        </div>
      </main>
    </Stage>
  );
}

/** The one chosen while it exists, else the first. */
function isChosen(
  address: string,
  index: number,
  addresses: readonly string[],
  chosen: string | null,
): boolean {
  return chosen !== null && addresses.includes(chosen) ? address === chosen : index === 0;
}
