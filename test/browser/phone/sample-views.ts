import type { Ask } from '../../../src/ask.ts';
import type { Person, PhoneView } from '../../../shared/messages.ts';

type Kind<Name extends Ask['kind']> = Extract<Ask, { kind: Name }>;

const common = { id: 'a1', instruction: 'Do it.', timer: null, reactions: [] };

export function writeAsk(part: Partial<Kind<'write'>> = {}): Kind<'write'> {
  return { kind: 'write', ...common, label: 'Lie', limit: 120, text: '', problem: null, ...part };
}
export function pickAsk(part: Partial<Kind<'pick'>> = {}): Kind<'pick'> {
  const options = ['one', 'two', 'three'].map((text) => ({ id: text, text, open: true }));
  return { kind: 'pick', ...common, label: 'Options', options, ...part };
}
export function formAsk(part: Partial<Kind<'form'>> = {}): Kind<'form'> {
  const field = { min: 1, max: 20, options: [] };
  return {
    kind: 'form',
    ...common,
    label: 'Move',
    submit: 'Send it',
    problem: null,
    fields: [
      { ...field, name: 'what', label: 'What', type: 'text' },
      { ...field, name: 'why', label: 'Why', type: 'long text', min: 0, max: 200 },
      { ...field, name: 'many', label: 'How many', type: 'whole number', min: 1, max: 9 },
      { ...field, name: 'share', label: 'Share', type: 'number', min: 0, max: 1 },
      { ...field, name: 'where', label: 'Where', type: 'choice', options: ['left', 'right'] },
    ],
    ...part,
  };
}
export function gridAsk(part: Partial<Kind<'grid'>> = {}): Kind<'grid'> {
  const cells = Array.from({ length: 9 }, (_, index) => ({
    id: `c${index}`,
    text: index === 4 ? 'X' : '',
    open: index !== 4,
  }));
  return { kind: 'grid', ...common, label: 'Board', columns: 3, cells, ...part };
}
export function waitAsk(part: Partial<Kind<'wait'>> = {}): Kind<'wait'> {
  return { kind: 'wait', ...common, sent: null, ...part };
}

export function person(seat: string, part: Partial<Person> = {}): Person {
  const number = Number(seat.slice(1));
  return {
    seat,
    name: ['Ada', 'Bo', 'Cleo', 'Dušan', 'Æbleskiver Jens'][number - 1] ?? `Nobody ${number}`,
    face: { kind: 'offered', number },
    colour: number - 1,
    here: true,
    points: null,
    ...part,
  };
}

/** Ada's view (seat p1), of a game that runs at the true speed, at game time 100,000. */
export function viewOf(ask: Ask, part: Partial<PhoneView> = {}): PhoneView {
  return {
    seat: 'p1',
    people: [person('p1'), person('p2'), person('p3')],
    watchers: 0,
    watches: false,
    profileOpen: false,
    caption: 'The big screen says so.',
    ask,
    clock: { now: 100_000, rate: 1, running: true },
    ...part,
  };
}

/** The view of a phone that has just come: no name, no picture. */
export function newcomerView(part: Partial<PhoneView> = {}): PhoneView {
  return viewOf(waitAsk({ id: 'lobby.profile', instruction: 'Give us a name and a face.' }), {
    people: [person('p1', { name: null, face: null }), person('p2')],
    watchers: 0,
    watches: false,
    profileOpen: true,
    ...part,
  });
}
