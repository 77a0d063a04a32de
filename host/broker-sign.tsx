import type { BrokerHealth } from '../workers/engine/messages.ts';
import { words } from './words.ts';
import './broker-sign.css';

/** How the brokers are doing: a small light and a word; loud only when phones cannot join. */
export function BrokerSign({ brokers }: { brokers: readonly BrokerHealth[] }) {
  if (brokers.length === 0) return null;
  const up = brokers.filter((broker) => broker.connected).length;
  const state = up === 0 ? 'lost' : up < brokers.length ? 'some' : 'all';
  const text = up === 0 ? words.brokers.lost : words.brokers.connected(up, brokers.length);
  return (
    <p className="broker-sign" data-state={state}>
      <i aria-hidden="true" />
      {text}
    </p>
  );
}
