import type { PhoneLink, PhoneLinkEvents } from '../../shared/link/phone-link.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { PhoneView } from '../../shared/messages.ts';
import type { Faces } from '../faces.ts';
import { Follower } from './follower.ts';
import type { Overlay } from './overlay.ts';
import { words } from './words.ts';

/** What the room calls an overlay, where the host shows who is here. */
const name = 'Overlay';

interface WatchParts {
  openLink(events: PhoneLinkEvents): PhoneLink;
  openFaces(want: (hash: string) => void): Faces;
  clock: WallClock;
  overlay: Overlay;
  /** Another window is this watcher now. */
  displaced(): void;
}

/** Joins the room as one who only looks, and shows what the feed tells. */
export function openWatch({ openLink, openFaces, clock, overlay, displaced }: WatchParts): void {
  let view: PhoneView | null = null;
  let isLinked = false;
  /** That it only looks: said once, for what is refused would be refused again. */
  let hasSaid = false;
  const follower = new Follower({
    clock,
    signal: (signal) => link.signal(signal),
    message: (message) => {
      overlay.hear(message);
      tellHow();
    },
  });
  /** Once inside the feed says all; before, the host's view says why not. */
  const tellHow = () => {
    if (!isLinked) return;
    if (follower.isCurrent) overlay.say(null);
    else overlay.say(view?.ask.instruction || words.notice.joined);
  };
  const link: PhoneLink = openLink({
    view(next) {
      view = next;
      if (isInside(next) && !hasSaid) {
        hasSaid = true;
        if (!next.watches) link.send({ kind: 'profile', watch: true });
        // On its own, for a second overlay cannot have the same name.
        if (ownName(next) === null) link.send({ kind: 'profile', name });
      }
      tellHow();
    },
    signal(signal) {
      if (signal.kind === 'face') faces.arrived(signal);
      if (signal.kind === 'feed') follower.hear(signal.feed);
    },
    verdict: () => undefined,
    state(state) {
      const wasLinked = isLinked;
      isLinked = state.kind === 'linked';
      if (state.kind === 'displaced') displaced();
      if (state.kind === 'dialling') overlay.say(words.notice.dialling(state.attempt));
      if (isLinked && !wasLinked) follower.linked();
      tellHow();
    },
  });
  const faces = openFaces((hash) => link.signal({ kind: 'want', hash }));
  overlay.useFaces(faces);
}

function isInside({ seat, people }: PhoneView): boolean {
  return people.some((person) => person.seat === seat);
}

function ownName({ seat, people }: PhoneView): string | null {
  return people.find((person) => person.seat === seat)?.name ?? null;
}
