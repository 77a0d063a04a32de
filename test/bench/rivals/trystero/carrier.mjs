// trystero over MQTT, which finds its peers again by itself. It knows no host: everybody meets
// everybody, and the phones do not listen to each other.
import { joinRoom } from '@trystero-p2p/mqtt';
import { servicePort } from '../room/service.mjs';

function join(name, heard) {
  const broker = `ws://${location.hostname}:${servicePort()}/mqtt`;
  const room = joinRoom(
    { appId: 'rival', relayConfig: { urls: [broker] }, rtcConfig: { iceServers: [] } },
    name,
  );
  const action = room.makeAction('say', {
    onMessage: (message, { peerId }) => heard(message, peerId),
  });
  return { room, send: (message, target) => void action.send(message, { target }) };
}

export function openHost({ ready, came }) {
  const name = `room-${crypto.randomUUID()}`;
  const phones = new Map();
  const { room, send } = join(name, (message, peer) => phones.get(peer)?.heard(message));
  room.onPeerJoin = (peer) =>
    phones.set(
      peer,
      came((message) => send(message, peer)),
    );
  room.onPeerLeave = (peer) => {
    phones.get(peer)?.left();
    phones.delete(peer);
  };
  ready(name);
}

export function dial(name, { opened, heard }) {
  // Only the host's messages tell who is here.
  const { room, send } = join(name, (message) => 'names' in message && heard(message));
  room.onPeerJoin = () => opened((message) => send(message));
}
