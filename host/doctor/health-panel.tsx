import { useEffect, useId } from 'react';
import type { BrokerHealth, PhoneHealth } from '../../workers/engine/messages.ts';
import { usePerson } from '../room-context.ts';
import { WayBackButton } from '../keys/way-back-button.tsx';
import { useKeys } from '../use-keys.ts';
import { words } from '../words.ts';
import { troubleOf } from './trouble-of.ts';
import '../guests/people-panel.css';
import './health-panel.css';

interface HealthPanelProps {
  brokers: readonly BrokerHealth[];
  phones: readonly PhoneHealth[];
  onLook: (wanted: boolean) => void;
  onClose: () => void;
}

/** The join doctor: how far each phone has come, how its link is doing, and what to do about it. */
export function HealthPanel({ brokers, phones, onLook, onClose }: HealthPanelProps) {
  const heading = useId();
  useKeys({ Escape: onClose });
  useEffect(() => {
    onLook(true);
    return () => onLook(false);
  }, [onLook]);
  const { title, close, nobody, missing, broker } = words.doctor;
  return (
    <section className="people-panel health-panel" aria-labelledby={heading}>
      <header>
        <h2 className="sign" id={heading}>
          {title}
        </h2>
        <WayBackButton className="sign" label={close} onPress={onClose} />
      </header>
      <p>
        <b>{roomSentence(brokers)}</b>
      </p>
      <p className="health-panel-brokers">
        {brokers.map(({ address, connected }) => broker(address, connected)).join(' · ')}
      </p>
      {phones.length === 0 && <p>{nobody}</p>}
      <ul aria-label={words.doctor.phones}>
        {phones.map((phone) => (
          <Phone key={phone.phone} phone={phone} />
        ))}
      </ul>
      <p className="health-panel-missing">{missing}</p>
    </section>
  );
}

function Phone({ phone }: { phone: PhoneHealth }) {
  const person = usePerson(phone.seat ?? '');
  const { steps, way, roundTrip, heard, advice, well, stranger } = words.doctor;
  const trouble = troubleOf(phone);
  const isInside = phone.step === 'inside';
  const reached = [
    `✓ ${steps.page}`,
    `✓ ${steps.broker}`,
    `✓ ${steps.hello}`,
    `${isInside && phone.seat !== null ? '✓' : '…'} ${steps.lobby}`,
    ...(isInside ? [way[phone.way]] : []),
    ...(isInside && phone.roundTrip !== null ? [roundTrip(phone.roundTrip)] : []),
    ...(isInside ? [heard(Math.round(phone.heardAgo / 1000))] : []),
  ];
  return (
    <li data-trouble={trouble !== null}>
      <b>{phone.seat === null ? stranger : (person.name ?? words.nameless)}</b>
      <span>{reached.join(' · ')}</span>
      <small>{trouble === null ? well : advice[trouble]}</small>
    </li>
  );
}

function roomSentence(brokers: readonly BrokerHealth[]): string {
  const { well, noBroker, someBrokers } = words.doctor;
  const up = brokers.filter(({ connected }) => connected).length;
  if (up === 0) return noBroker;
  return up < brokers.length ? someBrokers : well;
}
