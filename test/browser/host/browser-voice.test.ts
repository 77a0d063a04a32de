import { expect, test, vi } from 'vitest';
import { browserVoice } from '../../../host/show/voice/browser-voice.ts';

/** The browser's synthesis as far as the pig uses it, under a test's hand. */
class Synthesis extends EventTarget {
  readonly speak = vi.fn<(utterance: SpeechSynthesisUtterance) => void>();
  readonly cancel = vi.fn<() => void>();
  readonly resume = vi.fn<() => void>();
  there: SpeechSynthesisVoice[] = [];
  getVoices = () => this.there;
}

function opened() {
  const synthesis = new Synthesis();
  const voice = browserVoice(synthesis as unknown as SpeechSynthesis);
  return { synthesis, voice };
}

const albert = { id: 'urn:albert', name: 'Albert', language: 'en-GB', local: true, usual: true };
const tone = { voice: albert, speed: 1.2, volume: 0.4 };
const hearing = () => ({
  began: vi.fn<() => void>(),
  ended: vi.fn<() => void>(),
  failed: vi.fn<() => void>(),
});

test('the voices are the same list until the browser says that they have changed', () => {
  const { synthesis, voice } = opened();
  const changed = vi.fn<() => void>();
  voice.subscribe(changed);
  const none = voice.voices();
  expect(none).toEqual([]);
  expect(voice.voices()).toBe(none);
  synthesis.there = [
    { voiceURI: 'urn:albert', name: 'Albert', lang: 'en-GB', localService: true, default: true },
  ];
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(changed).toHaveBeenCalledTimes(1);
  expect(voice.voices()).toEqual([albert]);
});

test('a sentence is spoken in its tone, and what becomes of it is told', () => {
  const { synthesis, voice } = opened();
  const heard = hearing();
  voice.say('Magnificent.', tone, heard);
  const [utterance] = synthesis.speak.mock.lastCall ?? [];
  expect(utterance?.text).toBe('Magnificent.');
  expect(utterance?.lang).toBe('en-GB');
  expect(utterance?.rate).toBeCloseTo(1.2);
  expect(utterance?.volume).toBeCloseTo(0.4);
  for (const event of ['start', 'end', 'error']) utterance?.dispatchEvent(new Event(event));
  for (const told of Object.values(heard)) expect(told).toHaveBeenCalledTimes(1);
});

test('of a sentence that was hushed nothing is told, whatever comes after it', () => {
  const { synthesis, voice } = opened();
  const heard = hearing();
  voice.say('Magnificent.', tone, heard);
  const [hushed] = synthesis.speak.mock.lastCall ?? [];
  voice.hush();
  expect(synthesis.cancel).toHaveBeenCalledTimes(1);
  voice.say('Next.', tone, hearing());
  for (const event of ['start', 'end', 'error']) hushed?.dispatchEvent(new Event(event));
  for (const told of Object.values(heard)) expect(told).not.toHaveBeenCalled();
});

test('a browser without speech has no voices, and says at once that it fails', () => {
  const voice = browserVoice(undefined);
  const heard = hearing();
  expect(voice.voices()).toEqual([]);
  voice.say('Magnificent.', tone, heard);
  expect(heard.failed).toHaveBeenCalledTimes(1);
});
