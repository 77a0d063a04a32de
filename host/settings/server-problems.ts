import { brokerAddress } from '../../shared/link/broker-address.ts';

const longest = 200;

/** What is wrong with a broker's address on a page of that address; null when it is right. */
export function brokerProblem(
  address: string,
  page: string,
): 'no address' | 'needs wss' | 'too long' | null {
  if (address.length > longest) return 'too long';
  if (/\s/.test(address) || !/^(wss?:\/\/[^/]|\/(?!\/))/i.test(address)) return 'no address';
  const meant = brokerAddress(address, page);
  if (meant === null) return 'no address';
  const secure = new URL(page).protocol === 'https:';
  return secure && meant.startsWith('ws:') ? 'needs wss' : null;
}

/** A STUN or TURN server as it is typed. */
export interface TypedServer {
  address: string;
  username: string;
  credential: string;
}

export interface ServerProblems {
  address: 'no server' | 'too long' | null;
  username: 'no user name' | 'for turn' | null;
  credential: 'no password' | 'for turn' | null;
}

/** A scheme, a name or an address, and perhaps a port and a transport. */
const server = /^(stuns?|turns?):(\[[\da-f:.]+\]|[\w.-]+)(:\d{1,5})?(\?transport=(udp|tcp))?$/i;

/** What a browser would refuse in a server. */
export function serverProblems({ address, username, credential }: TypedServer): ServerProblems {
  const turn = /^turns?:/i.test(address);
  return {
    address: address.length > longest ? 'too long' : server.test(address) ? null : 'no server',
    username: turn === (username !== '') ? null : turn ? 'no user name' : 'for turn',
    credential: turn === (credential !== '') ? null : turn ? 'no password' : 'for turn',
  };
}
