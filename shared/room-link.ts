/** What a room's link says: its public key (base64url, 43 letters), and brokers if not the usual. */
export interface RoomLink {
  room: string;
  /** Absolute addresses; empty for those of the phone page's own config. */
  brokers: string[];
}

const mostBrokers = 8;

/** The link's fragment, with its "#". A fragment never reaches a web server. */
export function formatRoomFragment(link: RoomLink): string {
  return ['#' + link.room, ...link.brokers.map(encodeURIComponent)].join(',');
}

/** Null when the fragment is no room's, or was cut or mistyped. */
export function parseRoomFragment(fragment: string): RoomLink | null {
  const [room = '', ...written] = fragment.replace(/^#/, '').split(',');
  if (!/^[A-Za-z0-9_-]{43}$/.test(room) || written.length > mostBrokers) return null;
  try {
    const brokers = written.map(decodeURIComponent);
    const usable = brokers.every((broker) => /^wss?:\/\//.test(broker) && URL.canParse(broker));
    return usable ? { room, brokers } : null;
  } catch {
    return null;
  }
}
