import type { MachineVoice, Voice } from './voice.ts';

/** For where there is no speech: the caption carries it all. */
const mute: Voice = {
  voices: () => [],
  subscribe: () => () => {},
  say: (_, __, { failed }) => failed(),
  hush() {},
};

/** Between a boar and a baritone. */
const pitch = 0.8;

/** The browser's own speech. */
export function browserVoice(synthesis: SpeechSynthesis | undefined): Voice {
  if (!synthesis) return mute;
  const listeners = new Set<() => void>();
  let voices = machineVoices(synthesis);
  synthesis.addEventListener?.('voiceschanged', () => {
    voices = machineVoices(synthesis);
    for (const changed of listeners) changed();
  });
  /** Held here as well: an utterance nobody holds may be forgotten half-said. */
  let current: SpeechSynthesisUtterance | null = null;
  return {
    voices: () => voices,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    say(sentence, { voice, speed, volume }, hearing) {
      const utterance = new SpeechSynthesisUtterance(sentence);
      utterance.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
      utterance.lang = voice.language;
      utterance.rate = speed;
      utterance.volume = volume;
      utterance.pitch = pitch;
      const tell = (what: () => void) => () => {
        if (current === utterance) what();
      };
      utterance.addEventListener('start', tell(hearing.began));
      utterance.addEventListener('end', tell(hearing.ended));
      utterance.addEventListener('error', tell(hearing.failed));
      current = utterance;
      // One that was left paused, by whatever page, would take the sentence and keep it.
      synthesis.resume();
      synthesis.speak(utterance);
    },
    hush() {
      current = null;
      synthesis.cancel();
    },
  };
}

function machineVoices(synthesis: SpeechSynthesis): MachineVoice[] {
  return synthesis.getVoices().map((voice) => ({
    id: voice.voiceURI,
    name: voice.name,
    language: voice.lang,
    local: voice.localService,
    usual: voice.default,
  }));
}
