import { expect, test } from 'vitest';
import { brokerAddress } from '../../../shared/link/broker-address.ts';
import { formatRoomFragment, parseRoomFragment } from '../../../shared/room-link.ts';

const room = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';

test.each([
  { brokers: [], fragment: `#${room}` },
  {
    brokers: ['wss://broker.example:8084/mqtt'],
    fragment: `#${room},wss%3A%2F%2Fbroker.example%3A8084%2Fmqtt`,
  },
  {
    brokers: ['ws://a/x,y?z#', 'wss://b/'],
    fragment: `#${room},ws%3A%2F%2Fa%2Fx%2Cy%3Fz%23,wss%3A%2F%2Fb%2F`,
  },
])('[link] a room’s fragment $fragment goes there and back', ({ brokers, fragment }) => {
  expect(formatRoomFragment({ room, brokers })).toBe(fragment);
  expect(parseRoomFragment(fragment)).toEqual({ room, brokers });
  expect(parseRoomFragment(fragment.slice(1))).toEqual({ room, brokers });
});

test.each([
  '',
  '#',
  `#${room.slice(1)}`,
  `#${room}x`,
  `#${room.replace('A', '+')}`,
  `#${room},`,
  `#${room},https%3A%2F%2Fa%2F`,
  `#${room},%E0%A4%A`,
  `#${room}${',wss%3A%2F%2Fa%2F'.repeat(9)}`,
])('[link] %s is no room’s fragment', (fragment) => {
  expect(parseRoomFragment(fragment)).toBeNull();
});

test.each([
  ['/mqtt', 'http://192.168.1.5:4173/phone/#room', 'ws://192.168.1.5:4173/mqtt'],
  ['/mqtt', 'https://party.example/hogwash/phone/', 'wss://party.example/mqtt'],
  ['mqtt', 'https://party.example/hogwash/phone/', 'wss://party.example/hogwash/phone/mqtt'],
  ['wss://broker.example:8084/mqtt', 'http://a/', 'wss://broker.example:8084/mqtt'],
  ['wss://broker.example', 'http://a/', 'wss://broker.example/'],
  ['ws://broker.example/mqtt#x', 'http://a/', 'ws://broker.example/mqtt'],
  ['ftp://broker.example/', 'http://a/', null],
  ['javascript:alert(1)', 'http://a/', null],
  ['wss://', 'http://a/', null],
])('[link] the broker %s on the page %s is at %s', (broker, page, address) => {
  expect(brokerAddress(broker, page)).toBe(address);
});
