import { useState } from 'react';
import type { BrokerHealth, PhoneHealth } from '../../workers/engine/messages.ts';
import { words } from '../words.ts';
import { HealthPanel } from './health-panel.tsx';
import './health-sign.css';

interface HealthSignProps {
  brokers: readonly BrokerHealth[];
  phones: readonly PhoneHealth[];
  /** Whether somebody looks at the phones' links. */
  onLook: (wanted: boolean) => void;
}

/** The room's health: a small light and a word, loud only when phones cannot join; opens to the rest. */
export function HealthSign({ brokers, phones, onLook }: HealthSignProps) {
  const [open, setOpen] = useState(false);
  if (brokers.length === 0) return null;
  const up = brokers.filter((broker) => broker.connected).length;
  const state = up === 0 ? 'lost' : up < brokers.length ? 'some' : 'all';
  const text = up === 0 ? words.brokers.lost : words.brokers.connected(up, brokers.length);
  return (
    <>
      <button
        type="button"
        className="health-sign"
        data-state={state}
        aria-label={words.doctor.open(text)}
        onClick={() => setOpen(!open)}
      >
        <i aria-hidden="true" />
        <span>{text}</span>
      </button>
      {open && (
        <HealthPanel
          brokers={brokers}
          phones={phones}
          onLook={onLook}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
