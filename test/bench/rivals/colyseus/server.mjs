// Colyseus' server with a room of names. It is given the advantage that a change leaves at once, not
// with the next of the patches that it sends twenty times a second.
import { createRequire } from 'node:module';
import { createServer } from 'node:http';

const load = createRequire(import.meta.url);
const { Server, Room } = load('@colyseus/core');
const { WebSocketTransport } = load('@colyseus/ws-transport');
const { MapSchema, Schema, defineTypes } = load('@colyseus/schema');

class Person extends Schema {}
defineTypes(Person, { name: 'string', heard: 'number' });
class Party extends Schema {}
defineTypes(Party, { people: { map: Person } });

class PartyRoom extends Room {
  maxClients = 200;
  patchRate = null;

  onCreate() {
    const party = new Party();
    party.people = new MapSchema();
    this.setState(party);
    this.onMessage('say', (_client, { player, number, name }) => {
      let person = party.people.get(player);
      if (!person) {
        person = new Person();
        Object.assign(person, { name: '', heard: 0 });
        party.people.set(player, person);
      }
      if (number > person.heard) Object.assign(person, { name, heard: number });
      this.broadcastPatch();
    });
  }
}

/** Its server on `port`. */
export async function startColyseus(port) {
  const server = new Server({
    greet: false,
    gracefullyShutdown: false,
    transport: new WebSocketTransport({ server: createServer() }),
  });
  server.define('party', PartyRoom);
  await server.listen(port);
  return { port, close: () => server.gracefullyShutdown(false) };
}
