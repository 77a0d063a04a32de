// PeerJS, with the reconnecting that its manual shows.
import { Peer } from 'peerjs';
import { servicePort } from '../room/service.mjs';

const again = 1000;
/** A connection that is not open by then never will be, and nobody is told. */
const openWithin = 5000;

const options = () => ({
  host: location.hostname,
  port: servicePort(),
  path: '/',
  config: { iceServers: [] },
});

const randomId = (kind) =>
  `${kind}-${Array.from(crypto.getRandomValues(new Uint32Array(4))).join('-')}`;

export function openHost({ ready, came }) {
  const host = new Peer(randomId('room'), options());
  host.on('open', ready);
  host.on('disconnected', () => setTimeout(() => host.reconnect(), again));
  host.on('connection', (channel) => {
    channel.on('open', () => {
      const phone = came((message) => channel.send(message));
      channel.on('data', phone.heard);
      channel.on('close', phone.left);
    });
  });
}

export function dial(room, { opened, heard }) {
  let phone;
  let channel = null;

  const connect = () => {
    channel?.removeAllListeners();
    const fresh = phone.connect(room, { reliable: true, serialization: 'json' });
    channel = fresh;
    fresh.on('open', () => opened((message) => fresh.open && fresh.send(message)));
    setTimeout(() => {
      if (channel === fresh && !fresh.open) connect();
    }, openWithin);
    fresh.on('data', heard);
    fresh.on('close', () => {
      if (channel === fresh) setTimeout(connect, again);
    });
  };

  const begin = () => {
    // An id of its own saves the request for one.
    phone = new Peer(randomId('phone'), options());
    phone.on('open', () => {
      if (!channel?.open) connect();
    });
    phone.on('disconnected', () => setTimeout(() => phone.destroyed || phone.reconnect(), again));
    phone.on('error', ({ type }) => {
      if (type === 'peer-unavailable') setTimeout(connect, again);
      else if (phone.destroyed) setTimeout(begin, again);
    });
  };
  begin();
}
