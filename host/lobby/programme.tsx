import type { NextGame } from '../../src/room/stage-view.ts';
import { useOwnPresets } from '../settings/own-presets.ts';
import { presetPlayed, presetsOf } from '../settings/presets.ts';
import { words } from '../words.ts';
import './programme.css';

/** More would not stand in a line: the office has them all. */
const mostPaces = 4;

/** What is on tonight, at which pace, and for about how long. */
export function Programme({
  next,
  onChoose,
}: {
  next: NextGame;
  /** Null where nothing can be chosen. */
  onChoose: ((settings: Record<string, unknown>) => void) | null;
}) {
  return (
    <section className="programme" aria-label={words.lobby.tonight}>
      <h1 className="programme-title sign">{next.title}</h1>
      <p className="programme-tagline">
        {next.tagline} <b>{words.lobby.minutes(next.minutes)}.</b>
      </p>
      {onChoose && <Pace next={next} onChoose={onChoose} />}
    </section>
  );
}

function Pace({
  next,
  onChoose,
}: {
  next: NextGame;
  onChoose: (settings: Record<string, unknown>) => void;
}) {
  const all = presetsOf(next.cartridge, useOwnPresets(next.cartridge));
  const chosen = presetPlayed(all, next.cartridge, next.settings);
  const presets = all.filter((preset, index) => index < mostPaces || preset === chosen);
  return (
    <fieldset className="programme-pace">
      <legend className="unseen">{words.lobby.pace}</legend>
      {presets.map((preset) => (
        <label key={preset.name} className="programme-choice sign">
          <input
            type="radio"
            name="pace"
            className="unseen"
            data-begin={preset === chosen ? '' : undefined}
            checked={preset === chosen}
            onChange={() => onChoose(preset.settings)}
          />
          <span>{preset.name}</span>
        </label>
      ))}
      {chosen === null && (
        <label className="programme-choice sign">
          <input type="radio" name="pace" className="unseen" checked readOnly />
          <span>{words.lobby.ownPace}</span>
        </label>
      )}
    </fieldset>
  );
}
