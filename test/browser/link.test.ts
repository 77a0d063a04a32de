import { afterEach, expect, inject, test, vi } from 'vitest';
import { holdPeers } from '../../host/peers.ts';
import type { PeerOrder } from '../../host/peers.ts';
import { openPhoneLink } from '../../shared/link/open-phone-link.ts';
import { browserWorld } from '../../shared/link/phone-world.ts';
import type { LinkState, PhoneLink } from '../../shared/link/phone-link.ts';
import { openSimplePeer } from '../../shared/link/simple-peer.ts';
import type { OpenPeer } from '../../shared/link/peer.ts';
import type { FromEngine } from '../../workers/engine/messages.ts';
import { answer, blankUnsent, taken } from '../kit/link/link-rig.ts';

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** The host's end in a real worker, its peer connections in this page, a broker over the network. */
async function startHost(openPeer: OpenPeer = openSimplePeer): Promise<string> {
  const worker = new Worker(new URL('../kit/link/host.worker.ts', import.meta.url), {
    type: 'module',
  });
  closing.push(() => worker.terminate());
  const orderPeers = holdPeers((message) => worker.postMessage(message, []), openPeer);
  const ready = new Promise<string>((resolve, reject) => {
    let room = '';
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) => {
      if (data.kind === 'opened') room = data.room;
      else if (data.kind === 'brokers' && data.brokers[0]!.connected) resolve(room);
      else if (data.kind.startsWith('peer')) orderPeers(data as PeerOrder);
    });
  });
  worker.postMessage({ kind: 'open', brokers: [inject('broker')], iceServers: [], rate: 1 }, []);
  return ready;
}

function startPhone(room: string, player: string) {
  const seen = { captions: [] as string[], verdicts: [] as unknown[], states: [] as LinkState[] };
  const link: PhoneLink = openPhoneLink({
    room,
    player,
    brokers: [inject('broker')],
    iceServers: [],
    unsent: blankUnsent(),
    events: {
      view: (view) => seen.captions.push(view.caption),
      signal: () => undefined,
      verdict: (message, verdict) => seen.verdicts.push({ message, verdict }),
      state: (state) => seen.states.push(state),
    },
  });
  closing.push(() => link.close());
  return { link, ...seen };
}

const within = { timeout: 10_000, interval: 20 };

test('[link] host in a worker, phone in a page: over the relay at once, then over a real data channel', async () => {
  const room = await startHost();
  const phone = startPhone(room, 'someone');
  await vi.waitFor(() => expect(phone.captions).toEqual(['welcome']), within);
  expect(phone.states).toContainEqual({ kind: 'linked', way: 'relay' });
  const first = phone.link.send(answer('a hat'));
  await vi.waitFor(() => expect(phone.captions.at(-1)).toBe('a hat'), within);
  await vi.waitFor(
    () => expect(phone.states.at(-1)).toEqual({ kind: 'linked', way: 'direct' }),
    within,
  );
  const publish = vi.spyOn(WebSocket.prototype, 'send');
  const second = phone.link.send(answer('a boat'));
  await vi.waitFor(() => expect(phone.captions.at(-1)).toBe('a boat'), within);
  expect(publish).not.toHaveBeenCalled();
  publish.mockRestore();
  expect(phone.verdicts).toEqual([
    { message: first, verdict: taken },
    { message: second, verdict: taken },
  ]);
});

test('[link] where WebRTC is forbidden everything goes over the relay', async () => {
  const forbidden: OpenPeer = () => ({
    signal: () => undefined,
    send: () => undefined,
    close: () => undefined,
  });
  const room = await startHost(forbidden);
  const phone = startPhone(room, 'someone');
  await vi.waitFor(() => expect(phone.captions).toEqual(['welcome']), within);
  for (const text of ['a', 'b', 'c']) phone.link.send(answer(text));
  await vi.waitFor(() => expect(phone.verdicts).toHaveLength(3), within);
  expect(phone.states.at(-1)).toEqual({ kind: 'linked', way: 'relay' });
});

test('[link] nothing that a page on plain http lacks is needed', async () => {
  const subtle = vi.spyOn(crypto, 'subtle', 'get').mockImplementation(() => {
    throw new Error('not here');
  });
  const uuid = vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new Error('not here');
  });
  const room = await startHost();
  const phone = startPhone(room, 'someone');
  await vi.waitFor(() => expect(phone.captions).toEqual(['welcome']), within);
  subtle.mockRestore();
  uuid.mockRestore();
});

test('[link] two windows of one player: the newer plays, the older is displaced', async () => {
  const room = await startHost();
  const older = startPhone(room, 'someone');
  await vi.waitFor(() => expect(older.captions).toEqual(['welcome']), within);
  const newer = startPhone(room, 'someone');
  await vi.waitFor(() => expect(older.states.at(-1)).toEqual({ kind: 'displaced' }), within);
  await vi.waitFor(() => expect(newer.captions).toEqual(['welcome']), within);
  expect(newer.states).not.toContainEqual({ kind: 'displaced' });
});

test('[link] a browser without WebRTC tries no direct way', () => {
  expect(browserWorld().openPeer).toBe(openSimplePeer);
  const { RTCPeerConnection } = globalThis;
  Reflect.deleteProperty(globalThis, 'RTCPeerConnection');
  expect(browserWorld().openPeer).toBeNull();
  globalThis.RTCPeerConnection = RTCPeerConnection;
});
