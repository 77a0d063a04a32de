import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pageTime } from '../../../host/show/page-time.ts';
import { audioMoment } from '../../../host/show/sounds/audio-moment.ts';
import { browserSounds } from '../../../host/show/sounds/browser-sounds.ts';
import type { Sound } from '../../../host/show/sounds/sound.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { Heard } from './rendered.ts';

const whap: Sound = { kind: 'whap', place: 0 };

/** An audio context under the test's hand: it wakes when told to, and what it would play is rendered. */
function heldContext() {
  const sampleRate = 48_000;
  const offline = new OfflineAudioContext({
    numberOfChannels: 2,
    length: 3 * sampleRate,
    sampleRate,
  });
  let state: AudioContextState = 'suspended';
  const resume = vi.fn<() => Promise<void>>(() => new Promise(() => {}));
  const context = Object.defineProperties(offline, {
    state: { get: () => state },
    resume: { value: resume },
    getOutputTimestamp: { value: () => ({ contextTime: 0, performanceTime: 0 }) },
  }) as unknown as AudioContext;
  return {
    context,
    resume,
    become(next: AudioContextState) {
      state = next;
      context.dispatchEvent(new Event('statechange'));
    },
    async heard() {
      const buffer = await offline.startRendering();
      return new Heard([buffer.getChannelData(0), buffer.getChannelData(1)]);
    },
  };
}

function opened() {
  const time = new FakeTime();
  const held = heldContext();
  const sounds = browserSounds({ openContext: () => held.context, time });
  const told: string[] = [];
  sounds.hearing.subscribe(() => told.push(sounds.hearing.now()));
  return { time, held, sounds, told };
}

test('asleep until it is woken, and on as soon as the browser is', () => {
  const { held, sounds, told } = opened();
  expect(sounds.hearing.now()).toBe('asleep');
  sounds.wake();
  expect(held.resume).toHaveBeenCalledTimes(1);
  expect(sounds.hearing.now()).toBe('asleep');
  held.become('running');
  expect(told).toEqual(['on']);
});

test('a browser that stays quiet refuses; the next press asks it again', async () => {
  const { time, held, sounds, told } = opened();
  sounds.wake();
  await time.pass(999);
  expect(told).toEqual([]);
  await time.pass(1);
  expect(told).toEqual(['refused']);
  sounds.wake();
  expect(held.resume).toHaveBeenCalledTimes(2);
  held.become('running');
  expect(told).toEqual(['refused', 'on']);
  await time.pass(10_000);
  expect(told).toEqual(['refused', 'on']);
});

test('sound that is taken away in mid-evening is missed within a second', async () => {
  const { time, held, sounds, told } = opened();
  sounds.wake();
  held.become('running');
  held.become('suspended');
  await time.pass(1000);
  expect(told).toEqual(['on', 'refused']);
});

test('without WebAudio, or where it fails to open, there is none, and nothing breaks', () => {
  const time = new FakeTime();
  const without = browserSounds({ openContext: null, time });
  expect(without.hearing.now()).toBe('none');
  const openContext = () => {
    throw new DOMException('no device', 'NotSupportedError');
  };
  const failing = browserSounds({ openContext, time });
  for (const sounds of [without, failing]) {
    sounds.wake();
    sounds.fade({ effects: 1, ticks: 1 });
    sounds.play(whap, 0);
    expect(sounds.hearing.now()).toBe('none');
  }
});

test('what is played while the browser refuses is not kept to burst out later', async () => {
  const { time, held, sounds } = opened();
  sounds.play(whap, 0);
  sounds.wake();
  await time.pass(1000);
  for (let count = 0; count < 5; count += 1) sounds.play(whap, time.now());
  held.become('running');
  expect((await held.heard()).silentFrom(0)).toBe(true);
});

test('a sound is heard at its moment, or now if that is past', async () => {
  for (const [at, onset] of [
    [500, 0.5],
    [-500, 0],
  ] as const) {
    const { held, sounds } = opened();
    sounds.wake();
    held.become('running');
    sounds.play(whap, at);
    const heard = await held.heard();
    expect(heard.onset).toBeGreaterThanOrEqual(onset);
    expect(heard.onset).toBeLessThan(onset + 0.005);
  }
});

test('faders set before the first press count, and at nothing nothing is made', async () => {
  const { held, sounds } = opened();
  sounds.fade({ effects: 0, ticks: 0.5 });
  sounds.wake();
  held.become('running');
  sounds.play(whap, 0);
  sounds.play({ kind: 'tick', left: 1 }, 1000);
  const heard = await held.heard();
  expect(heard.onset).toBeGreaterThanOrEqual(1);
  expect(heard.peak).toBeLessThan(-22);
});

test('never more than 24 sounds are begun in one second', async () => {
  const { held, sounds } = opened();
  const started = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
  onTestFinished(() => started.mockRestore());
  sounds.wake();
  held.become('running');
  // One burst of noise in each pop.
  for (let count = 0; count < 100; count += 1) sounds.play({ kind: 'pop', note: 0 }, count);
  expect(started).toHaveBeenCalledTimes(24);
  sounds.play({ kind: 'pop', note: 0 }, 2000);
  expect(started).toHaveBeenCalledTimes(25);
});

const stamp = (contextTime: number, performanceTime: number, currentTime: number) => ({
  currentTime,
  getOutputTimestamp: () => ({ contextTime, performanceTime }),
});

test.each([
  ['80 ms of latency are made up for', stamp(4.9, 9980, 5), 10_200, 5.12],
  ['what is nearer than the latency begins now', stamp(4.9, 9980, 5), 10_050, 5],
  ['what is past begins now', stamp(4.9, 9980, 5), 9000, 5],
  ['without a time stamp yet, the clock itself counts', stamp(0, 0, 0), 10_200, 0.2],
  ['a time stamp from before a sleep counts for nothing', stamp(4.9, 1000, 5), 10_200, 5.2],
])('%s', (_, clock, at, moment) => {
  expect(audioMoment(clock, at, 10_000)).toBeCloseTo(moment, 6);
});

test('in a real context a sound leaves the machine within a frame of its moment', async () => {
  const context = new AudioContext();
  onTestFinished(() => context.close());
  const sounds = browserSounds({ openContext: () => context, time: pageTime });
  const started = vi.spyOn(AudioBufferSourceNode.prototype, 'start');
  onTestFinished(() => started.mockRestore());
  document.body.addEventListener('click', () => sounds.wake(), { once: true });
  await userEvent.click(page.elementLocator(document.body));
  await vi.waitFor(() => expect(sounds.hearing.now()).toBe('on'));
  // The first stamps are of a stream that is still finding its pace.
  await vi.waitFor(() => expect(context.getOutputTimestamp().contextTime).toBeGreaterThan(0.5));
  const at = performance.now() + 120;
  sounds.play(whap, at);
  const [begins = 0] = started.mock.calls[0]!;
  await vi.waitFor(() => expect(context.currentTime).toBeGreaterThan(begins + 0.1));
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp();
  const left = performanceTime + (begins - contextTime) * 1000;
  expect(Math.abs(left - at)).toBeLessThan(17);
});
