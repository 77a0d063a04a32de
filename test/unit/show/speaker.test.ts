import { expect, test } from 'vitest';
import type { Manner } from '../../../host/show/moment.ts';
import { speaker } from '../../../host/show/voice/speaker.ts';
import { spokenTime } from '../../../host/show/voice/spoken-time.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { machineVoice, scriptedVoice } from '../../kit/scripted-voice.ts';

function pigWith(voice = scriptedVoice()) {
  const time = new FakeTime();
  /** Each caption, and when it came. */
  const shown: [string, number][] = [];
  const pig = speaker(voice, time, (text) => shown.push([text, Math.round(time.now())]));
  const say = (text: string, manner: Manner = 'opening') => pig.say({ words: () => text, manner });
  return { time, voice, pig, say, shown, captions: () => shown.map(([text]) => text) };
}

const silent = () => pigWith(scriptedVoice([]));
const sentences = ['Ada.', 'Magnificent.', 'We can begin to lower our standards.'];
const line = sentences.join(' ');
const lasts = Math.round(spokenTime(sentences, 1));

test('a line is said sentence by sentence, and is the caption for as long as that takes', async () => {
  const { time, voice, say, shown } = pigWith();
  say(line);
  for (const sentence of sentences) {
    expect(voice.saying()).toBe(sentence);
    voice.happens('began');
    await time.pass(2000);
    voice.happens('ended');
  }
  expect(voice.saying()).toBeNull();
  expect(shown).toEqual([
    [line, 0],
    ['', 6000],
  ]);
});

test('without a voice a line stays for the time it would take to say', async () => {
  const { time, say, shown } = silent();
  say(line);
  await time.pass(20_000);
  expect(shown).toEqual([
    [line, 0],
    ['', lasts],
  ]);
});

test.each([
  ['an error at once', ['failed'], 0],
  ['an error in the middle', ['began', 'failed'], 400],
  ['an end that comes too soon to be true', ['began', 'ended'], 10],
  ['a voice that never begins', [], 0],
] as const)('the pace is the same after %s', async (_, events, after) => {
  const { time, voice, say, shown } = pigWith();
  say(line);
  await time.pass(after);
  for (const event of events) voice.happens(event);
  await time.pass(20_000);
  expect(voice.saying()).toBeNull();
  expect(shown).toEqual([
    [line, 0],
    ['', lasts],
  ]);
});

test('an end that never comes is given up after a while, and the rest is written', async () => {
  const { time, voice, say, captions } = pigWith();
  say(line);
  say('Next.', 'aside');
  voice.happens('began');
  await time.pass(spokenTime(sentences.slice(0, 1), 1) * 1.6 + 1000);
  expect(voice.saying()).toBeNull();
  await time.pass(lasts + 1 - time.now());
  expect(captions()).toEqual([line, 'Next.']);
  expect(voice.saying()).toBe('Next.');
});

test('what a voice says of a sentence that was given up counts for nothing', async () => {
  const { time, voice, say, captions } = pigWith();
  const hearings: (() => void)[] = [];
  const { say: give } = voice;
  voice.say = (sentence, tone, hearing) => {
    hearings.push(hearing.ended);
    give(sentence, tone, hearing);
  };
  say('One. Two.');
  await time.pass(700);
  say('Three.');
  hearings[0]?.();
  await time.pass(100);
  expect(captions()).toEqual(['One. Two.', 'Three.']);
  expect(voice.saying()).toBe('Three.');
});

test('voices that arrive late are spoken with from the next line on', async () => {
  const { time, voice, say } = silent();
  say('Nobody hears this.');
  voice.arrive([machineVoice('Albert')]);
  await time.pass(5000);
  expect(voice.given).toEqual([]);
  say('Somebody hears this.');
  expect(voice.saying()).toBe('Somebody hears this.');
});

test('at volume 0 nothing is said aloud, and what is being said goes on in writing', async () => {
  const { time, voice, pig, say, shown } = pigWith();
  say(line);
  voice.happens('began');
  await time.pass(300);
  pig.deliver({ volume: 0 });
  expect(voice.saying()).toBeNull();
  await time.pass(20_000);
  say('Quietly.');
  expect(voice.given).toHaveLength(1);
  expect(shown).toEqual([
    [line, 0],
    ['', lasts],
    ['Quietly.', 20_300],
  ]);
});

test('volume, voice and speed are those that are set, a voice that is gone the best there is', () => {
  const voices = [
    machineVoice('Anna', { language: 'de-DE' }),
    machineVoice('Cloudia', { language: 'en-GB', local: false }),
    machineVoice('Zira', { language: 'en-US', usual: true }),
    machineVoice('Hazel', { language: 'en_GB' }),
  ];
  const { voice, pig, say } = pigWith(scriptedVoice(voices));
  const last = () => voice.given.at(-1)?.tone;
  say('One.');
  expect(last()).toEqual({ voice: voices[3], volume: 1, speed: 1 });
  pig.deliver({ voice: 'urn:Zira', speed: 1.3, volume: 0.4 });
  say('Two.');
  expect(last()).toEqual({ voice: voices[2], volume: 0.4, speed: 1.3 });
  voice.arrive(voices.slice(0, 2));
  say('Three.');
  expect(last()?.voice.name).toBe('Cloudia');
  voice.arrive(voices.slice(0, 1));
  say('Four.');
  expect(last()?.voice.name).toBe('Anna');
});

test('a quicker voice makes quicker captions', async () => {
  const { time, pig, say, shown } = silent();
  pig.deliver({ speed: 1.25 });
  say(line);
  await time.pass(20_000);
  expect(shown[1]).toEqual(['', Math.round(spokenTime(sentences, 1) / 1.25)]);
});

test('an opening drops what is being said and what waits', async () => {
  const { time, voice, say, captions } = pigWith();
  say('The stage before.');
  say('An aside.', 'aside');
  voice.happens('began');
  await time.pass(200);
  say('The stage now.');
  expect(voice.saying()).toBe('The stage now.');
  voice.happens('began');
  await time.pass(1000);
  voice.happens('ended');
  expect(captions()).toEqual(['The stage before.', 'The stage now.', '']);
});

test('asides wait, two of them; the stalest are dropped and not used up', async () => {
  const { time, pig, captions } = silent();
  const asked: string[] = [];
  for (const name of ['Ada', 'Bo', 'Cy', 'Di', 'Edda']) {
    const words = () => {
      asked.push(name);
      return name;
    };
    pig.say({ words, manner: 'aside' });
  }
  await time.pass(20_000);
  expect(captions()).toEqual(['Ada', 'Di', 'Edda', '']);
  expect(asked).toEqual(['Ada', 'Di', 'Edda']);
});

test('what closes a stage is heard out, and the newest opening comes after it', async () => {
  const { time, say, captions } = silent();
  say('Paint.');
  say('Time’s up. Step away.', 'closing');
  await time.pass(500);
  say('A stage that is soon over.');
  say('The stage now.');
  await time.pass(20_000);
  expect(captions()).toEqual(['Paint.', 'Time’s up. Step away.', 'The stage now.', '']);
});

test('who has nothing to say interrupts nobody', async () => {
  const { time, pig, say, captions } = silent();
  say('One.');
  pig.say({ words: () => null, manner: 'opening' });
  pig.say({ words: () => null, manner: 'aside' });
  say('Two.', 'aside');
  await time.pass(20_000);
  expect(captions()).toEqual(['One.', 'Two.', '']);
});

test('hushed, it says nothing, also not what waited', async () => {
  const { time, voice, pig, say, captions } = pigWith();
  say('One.');
  say('Two.', 'aside');
  pig.hush();
  expect(voice.saying()).toBeNull();
  await time.pass(20_000);
  expect(captions()).toEqual(['One.', '']);
});
