import type { ComponentType } from 'react';
import type { Person, PhoneMessage, PhoneView, Verdict } from '../../shared/messages.ts';
import { Coming } from './coming.tsx';
import { Moderation } from './moderation.tsx';
import { Remote } from './remote.tsx';

/** How a part of it speaks to the host. */
export type Send = (message: PhoneMessage) => Promise<Verdict>;

interface Props {
  view: PhoneView;
  /** Handed in, as the face is, so that nothing of the page has to be cut out for this. */
  send: Send;
  Face: ComponentType<{ face: Person['face']; name: string }>;
}

/**
 * What a phone shows beside its ask: what is coming, the host's remote, what waits for a yes. Loaded
 * after joining.
 */
export function Beside({ view, send, Face }: Props) {
  const { coming, choosing, remote, moderation } = view;
  return (
    <>
      {remote && <Remote remote={remote} send={send} />}
      {coming && <Coming coming={coming} choosing={choosing ?? null} send={send} />}
      {moderation && <Moderation waiting={moderation} send={send} Face={Face} />}
    </>
  );
}
