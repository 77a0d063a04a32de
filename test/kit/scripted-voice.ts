import type { Hearing, MachineVoice, Tone, Voice } from '../../host/show/voice/voice.ts';

export const machineVoice = (name: string, about: Partial<MachineVoice> = {}): MachineVoice => ({
  id: `urn:${name}`,
  name,
  language: 'en-GB',
  local: true,
  usual: false,
  ...about,
});

/** A voice under a test's hand: it says what it is given for as long as the test likes. */
interface ScriptedVoice extends Voice {
  /** Every sentence it was given, with the way it was to be said. */
  readonly given: readonly { sentence: string; tone: Tone }[];
  /** What it is saying; null when nothing is. */
  saying(): string | null;
  /** What happens to what it is saying. */
  happens(what: keyof Hearing): void;
  /** The machine has other voices now. */
  arrive(voices: readonly MachineVoice[]): void;
}

export function scriptedVoice(voices: readonly MachineVoice[] = [machineVoice('Albert')]) {
  let there = voices;
  let current: { sentence: string; hearing: Hearing } | null = null;
  const given: { sentence: string; tone: Tone }[] = [];
  const listeners = new Set<() => void>();
  const voice: ScriptedVoice = {
    given,
    voices: () => there,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    say(sentence, tone, hearing) {
      if (current !== null) throw new Error(`“${sentence}” over “${current.sentence}”`);
      given.push({ sentence, tone });
      current = { sentence, hearing };
    },
    hush() {
      current = null;
    },
    saying: () => current?.sentence ?? null,
    happens(what) {
      const { hearing } = current ?? {};
      if (what !== 'began') current = null;
      hearing?.[what]();
    },
    arrive(voices) {
      there = voices;
      for (const changed of listeners) changed();
    },
  };
  return voice;
}
