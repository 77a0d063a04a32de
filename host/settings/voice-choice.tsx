import { useSyncExternalStore } from 'react';
import { fastestVoice, slowestVoice } from '../preferences.ts';
import type { Show } from '../show/show.ts';
import { byFitness, chooseVoice } from '../show/voice/choose-voice.ts';
import type { DrawerProps } from './drawer.ts';
import { Labelled } from './painting/labelled.tsx';
import { PercentSlider } from './percent-slider.tsx';
import { words } from './words.ts';
import './voice-choice.css';

export interface VoiceTrial {
  show: Pick<Show, 'voices' | 'captions'>;
  /** The pig is to say something with what is set. */
  onRehearse: () => void;
}

/** Which of the machine's voices speaks, how fast, and what that sounds like. */
export function VoiceChoice({ preferences, onChange, show, onRehearse }: DrawerProps & VoiceTrial) {
  const { voice, voiceName, voiceSpeed } = preferences;
  const voices = useSyncExternalStore(show.voices.subscribe, show.voices.now);
  const caption = useSyncExternalStore(show.captions.subscribe, show.captions.now);
  const chosen = chooseVoice(voices, voiceName);
  if (chosen === null) return <p className="voice-choice-none">{words.voice.none}</p>;
  const isOwn = chosen.id === voiceName;
  return (
    <>
      <div className="voice-choice-which">
        <Labelled
          label={words.voice.name}
          hint={chosen.local ? null : words.voice.onlineHint}
          beside
        >
          {(control) => (
            <select
              {...control}
              disabled={!voice}
              value={isOwn ? chosen.id : ''}
              onChange={({ target }) => onChange({ voiceName: target.value || null })}
            >
              <option value="">{words.voice.best}</option>
              {byFitness(voices).map(({ id, name, local }) => (
                <option key={id} value={id}>
                  {local ? name : words.voice.online(name)}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      </div>
      <PercentSlider
        label={words.voice.speed}
        value={voiceSpeed}
        least={slowestVoice}
        most={fastestVoice}
        disabled={!voice}
        onChange={(voiceSpeed) => onChange({ voiceSpeed })}
      />
      <div className="voice-choice-trial">
        <button type="button" className="office-button sign" disabled={!voice} onClick={onRehearse}>
          {words.voice.try}
        </button>
        <output aria-label={words.voice.caption}>{caption}</output>
      </div>
    </>
  );
}
