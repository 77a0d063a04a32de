import type { DrawerProps } from './drawer.ts';
import { MixChoice } from './mix-choice.tsx';
import type { NoiseTrial } from './mix-choice.tsx';
import { PercentSlider } from './percent-slider.tsx';
import { VoiceChoice } from './voice-choice.tsx';
import type { VoiceTrial } from './voice-choice.tsx';
import { words } from './words.ts';

/** How loud the room is: all of it, its noises, its clocks; and the pig's voice. */
export function SoundDrawer(props: DrawerProps & NoiseTrial & VoiceTrial) {
  const { show, onNoise, onRehearse, ...drawer } = props;
  const { preferences, onChange } = drawer;
  const { voice, voiceVolume } = preferences;
  return (
    <>
      <div className="office-sheet">
        <MixChoice {...drawer} show={show} onNoise={onNoise} />
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
