import type { DrawerProps } from './drawer.ts';
import { words } from './words.ts';

/** The pig's voice, and the room's noises. */
export function SoundDrawer({ preferences, onChange }: DrawerProps) {
  const { voice, voiceVolume, soundVolume } = preferences;
  return (
    <div className="office-sheet">
      <label className="office-line">
        <input
          type="checkbox"
          checked={voice}
          onChange={(event) => onChange({ voice: event.target.checked })}
        />
        <span>
          {words.sound.voice}
          <small>{words.sound.hint}</small>
        </span>
      </label>
      <label className="office-slider">
        <span>{words.sound.voiceVolume}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          disabled={!voice}
          value={voiceVolume}
          onChange={(event) => onChange({ voiceVolume: event.target.valueAsNumber })}
        />
        <output>{percent(voiceVolume)}</output>
      </label>
      <label className="office-slider">
        <span>{words.sound.soundVolume}</span>
        <input
          type="range"
          min="0"
          max="1"
          step="0.05"
          value={soundVolume}
          onChange={(event) => onChange({ soundVolume: event.target.valueAsNumber })}
        />
        <output>{percent(soundVolume)}</output>
      </label>
    </div>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
