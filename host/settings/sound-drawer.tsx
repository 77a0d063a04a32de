import type { DrawerProps } from './drawer.ts';
import { VolumeSlider } from './volume-slider.tsx';
import { words } from './words.ts';

/** How loud the room is: all of it, its noises, its clocks; and the pig's voice. */
export function SoundDrawer({ preferences, onChange }: DrawerProps) {
  const { voice, voiceVolume, masterVolume, soundVolume, tickVolume, muted } = preferences;
  return (
    <>
      <div className="office-sheet">
        <VolumeSlider
          label={words.sound.masterVolume}
          value={masterVolume}
          onChange={(masterVolume) => onChange({ masterVolume })}
        />
        <VolumeSlider
          label={words.sound.soundVolume}
          value={soundVolume}
          onChange={(soundVolume) => onChange({ soundVolume })}
        />
        <VolumeSlider
          label={words.sound.tickVolume}
          value={tickVolume}
          onChange={(tickVolume) => onChange({ tickVolume })}
        />
        <label className="office-line">
          <input
            type="checkbox"
            checked={muted}
            onChange={(event) => onChange({ muted: event.target.checked })}
          />
          <span>
            {words.sound.muted}
            <small>{words.sound.mutedHint}</small>
          </span>
        </label>
      </div>
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
        <VolumeSlider
          label={words.sound.voiceVolume}
          value={voiceVolume}
          disabled={!voice}
          onChange={(voiceVolume) => onChange({ voiceVolume })}
        />
      </div>
    </>
  );
}
