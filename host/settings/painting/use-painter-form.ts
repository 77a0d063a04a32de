import { useEffect, useEffectEvent, useState } from 'react';
import type { PainterAbout } from '../../../workers/engine/messages.ts';
import type { PainterOffice } from '../../painter-office.ts';
import { words } from '../words.ts';
import { painterFields } from './painter-fields.ts';
import type { PainterField } from './painter-fields.ts';
import { readField } from './read-field.ts';
import type { Typed } from './read-field.ts';

type Settings = Readonly<Record<string, unknown>>;

export interface PainterFormOptions {
  office: Pick<PainterOffice, 'about'>;
  painter: string;
  /** What is kept of its settings: only what it takes. */
  kept: Settings;
  onKeep: (settings: Settings) => void;
}

export interface PainterForm {
  about: PainterAbout;
  fields: readonly PainterField[];
  /** What counts: what is kept, and its defaults. */
  settings: Settings;
  /** What was typed and is right, kept or about to be. */
  wanted: Settings;
  shown(field: PainterField): Typed;
  /** What is wrong with what was typed, without the field's name. */
  problem(field: PainterField): string | null;
  type(field: PainterField, typed: Typed): void;
}

export type PainterDesk =
  | { kind: 'asking' }
  | { kind: 'silent'; again: () => void }
  | { kind: 'open'; form: PainterForm };

interface Desk {
  painter: string;
  typed: Readonly<Record<string, Typed>>;
  about: PainterAbout | null;
  settings: Settings;
  /** It did not answer. */
  silent: boolean;
}

function emptyDesk(painter: string): Desk {
  return { painter, typed: {}, about: null, settings: {}, silent: false };
}

/**
 * A painter's settings while they are typed: the page knows what its schema says, the painter itself
 * judges the rest, and what both find right is kept.
 */
export function usePainterForm({ office, painter, kept, onKeep }: PainterFormOptions): PainterDesk {
  const [current, setDesk] = useState(() => emptyDesk(painter));
  const desk = current.painter === painter ? current : emptyDesk(painter);
  const change = (changed: Partial<Desk>) =>
    setDesk((before) => ({
      ...(before.painter === painter ? before : emptyDesk(painter)),
      ...changed,
    }));

  const { typed, about } = desk;
  const fields = about ? painterFields(about) : [];
  const right: Record<string, unknown> = {};
  for (const field of fields) {
    const text = typed[field.name];
    const read = text === undefined ? null : readField(field, text);
    if (read?.ok) right[field.name] = read.value;
  }

  const hear = useEffectEvent((answer: PainterAbout) => {
    const isWrong = (name: string) => answer.problems.some(({ field }) => field === name);
    // A wrong field counts as it did before, not as it came.
    const before = Object.entries(desk.settings).filter(([name]) => isWrong(name));
    const settings = { ...answer.settings, ...Object.fromEntries(before) };
    change({ about: answer, settings, silent: false });
    const news = Object.keys(right).filter(
      (name) => !isWrong(name) && kept[name] !== answer.settings[name],
    );
    if (news.length === 0) return;
    onKeep({ ...kept, ...Object.fromEntries(news.map((name) => [name, answer.settings[name]])) });
  });
  const miss = useEffectEvent(() => change({ silent: true }));
  // As text: what is the same is not asked again.
  const asked = JSON.stringify({ ...kept, ...right });
  const { silent } = desk;
  useEffect(() => {
    if (silent) return undefined;
    let isNewest = true;
    office.about(painter, JSON.parse(asked)).then(
      (answer) => isNewest && hear(answer),
      () => isNewest && miss(),
    );
    return () => {
      isNewest = false;
    };
  }, [office, painter, asked, silent]);

  if (silent) return { kind: 'silent', again: () => change({ silent: false }) };
  if (about === null) return { kind: 'asking' };
  const judged = (name: string) => about.problems.find(({ field }) => field === name);
  const rightNow = Object.entries(right).filter(([name]) => !judged(name));
  return {
    kind: 'open',
    form: {
      about,
      fields,
      settings: desk.settings,
      wanted: { ...kept, ...Object.fromEntries(rightNow) },
      shown: ({ name }) => typed[name] ?? asTyped(desk.settings[name]),
      problem(field) {
        const text = typed[field.name];
        if (text === undefined) return null;
        const read = readField(field, text);
        if (!read.ok) return read.problem;
        const judgement = judged(field.name);
        return judgement ? words.painter.problems.judged(judgement.problem) : null;
      },
      type: ({ name }, text) => change({ typed: { ...typed, [name]: text } }),
    },
  };
}

function asTyped(value: unknown): Typed {
  return typeof value === 'boolean' ? value : String(value ?? '');
}
