import { useSyncExternalStore } from 'react';
import type { Show } from '../show/show.ts';
import type { Sound } from '../show/sounds/sound.ts';
import type { DrawerProps } from './drawer.ts';
import { PercentSlider } from './percent-slider.tsx';
import { words } from './words.ts';

export interface NoiseTrial {
  show: Pick<Show, 'hearing'>;
  /** Something is to be heard with what is set. */
  onNoise: (sound: Sound) => void;
}

/** How loud all of it is, its noises and its clocks; a slider that is let go lets its own be heard. */
export function MixChoice({ preferences, onChange, show, onNoise }: DrawerProps & NoiseTrial) {
  const { masterVolume, soundVolume, tickVolume, muted } = preferences;
  const heard = useSyncExternalStore(show.hearing.subscribe, show.hearing.now);
  if (heard === 'none') return <p>{words.sound.none}</p>;
  return (
    <>
      <PercentSlider
        label={words.sound.masterVolume}
        value={masterVolume}
        onChange={(masterVolume) => onChange({ masterVolume })}
        onLetGo={() => onNoise({ kind: 'doorbell', note: 2 })}
      />
      <PercentSlider
        label={words.sound.soundVolume}
        value={soundVolume}
        onChange={(soundVolume) => onChange({ soundVolume })}
        onLetGo={() => onNoise({ kind: 'whap', place: 0 })}
      />
      <PercentSlider
        label={words.sound.tickVolume}
        value={tickVolume}
        onChange={(tickVolume) => onChange({ tickVolume })}
        onLetGo={() => onNoise({ kind: 'tick', left: 1 })}
      />
      <label className="office-line">
        <input
          type="checkbox"
          checked={muted}
          onChange={(event) => onChange({ muted: event.target.checked })}
        />
        <span>
          {words.sound.muted}
          <small>{heard === 'refused' ? words.sound.refused : words.sound.mutedHint}</small>
        </span>
      </label>
    </>
  );
}
