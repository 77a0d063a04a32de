import type { Page } from '@playwright/test';

/** A peer connection of a page: which candidates it runs between, or that it never opened. */
export interface Connection {
  state: RTCIceConnectionState;
  /** Of the pair in use; null while there is none. */
  pair: { local: RTCIceCandidateType; remote: RTCIceCandidateType; remoteAddress: string } | null;
  /** Messages over its data channels. */
  sent: number;
  received: number;
}

declare global {
  var connections: RTCPeerConnection[] | undefined;
}

/** Runs in a page before its own scripts: keeps every peer connection it makes. */
export function noteConnections(): void {
  const made: RTCPeerConnection[] = [];
  globalThis.connections = made;
  globalThis.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      made.push(this);
    }
  };
}

/** All that the page ever made, oldest first. */
export function connectionsOf(page: Page): Promise<Connection[]> {
  return page.evaluate(() =>
    Promise.all(
      (globalThis.connections ?? []).map(async (connection) => {
        const report = await connection.getStats();
        const all = [...(report as unknown as Map<string, any>).values()];
        const transport = all.find(({ type }) => type === 'transport');
        const pair = report.get(transport?.selectedCandidatePairId ?? '');
        const local = report.get(pair?.localCandidateId ?? '');
        const remote = report.get(pair?.remoteCandidateId ?? '');
        const channels = all.filter(({ type }) => type === 'data-channel');
        const sum = (field: string) => channels.reduce((all, one) => all + one[field], 0);
        return {
          state: connection.iceConnectionState,
          pair: pair && {
            local: local.candidateType,
            remote: remote.candidateType,
            remoteAddress: remote.address,
          },
          sent: sum('messagesSent'),
          received: sum('messagesReceived'),
        };
      }),
    ),
  );
}
