import type { DrawerProps } from './drawer.ts';
import { PercentSlider } from './percent-slider.tsx';
import { VoiceChoice } from './voice-choice.tsx';
import type { VoiceTrial } from './voice-choice.tsx';
import { words } from './words.ts';

/** How loud the room is: all of it, its noises, its clocks; and the pig's voice. */
export function SoundDrawer({ show, onRehearse, ...drawer }: DrawerProps & VoiceTrial) {
  const { preferences, onChange } = drawer;
  const { voice, voiceVolume, masterVolume, soundVolume, tickVolume, muted } = preferences;
  return (
    <>
      <div className="office-sheet">
        <PercentSlider
          label={words.sound.masterVolume}
          value={masterVolume}
          onChange={(masterVolume) => onChange({ masterVolume })}
        />
        <PercentSlider
          label={words.sound.soundVolume}
          value={soundVolume}
          onChange={(soundVolume) => onChange({ soundVolume })}
        />
        <PercentSlider
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
        <PercentSlider
          label={words.sound.voiceVolume}
          value={voiceVolume}
          disabled={!voice}
          onChange={(voiceVolume) => onChange({ voiceVolume })}
        />
        <VoiceChoice {...drawer} show={show} onRehearse={onRehearse} />
      </div>
    </>
  );
}
