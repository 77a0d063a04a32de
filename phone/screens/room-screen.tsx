import { lazy, Suspense, useEffect, useState } from 'react';
import { patiently } from '../../shared/patiently.ts';
import type { Ask } from '../../src/ask.ts';
import type { Person } from '../../shared/messages.ts';
import { AskView } from '../asks/ask-view.tsx';
import { Problem } from '../asks/problem.tsx';
import { Header } from '../frame/header.tsx';
import { LinkLost } from '../frame/link-lost.tsx';
import { LinkSheet } from '../frame/link-sheet.tsx';
import { useAttention } from '../frame/attention.ts';
import { Face } from '../people/face.tsx';
import { People } from '../people/people.tsx';
import { usePhone, useRoom } from '../phone.ts';
import { ProfileScreen } from '../profile/profile-screen.tsx';
import { words } from '../words.ts';
import { Dialling } from './dialling.tsx';
import { Notice } from './notice.tsx';
import './room-screen.css';

// Nothing of it is wanted before somebody has joined.
const Beside = lazy(async () => {
  const { Beside } = await patiently(() => import('../beside/beside.tsx'));
  return { default: Beside };
});

/** The room: joining, then whatever is asked. */
export function RoomScreen() {
  const { room, player, roomKey } = usePhone();
  const { view, reading, link } = useRoom();
  const [editing, setEditing] = useState(false);
  const [looking, setLooking] = useState(false);
  const [joinedBefore] = useState(() => player.shelf.get('joined') === roomKey);
  useAttention(view?.ask ?? null);

  const self = view?.people.find((person) => person.seat === view.seat) ?? null;
  const joining = view
    ? view.profileOpen &&
      self !== null &&
      !view.watches &&
      (self.name === null || self.face === null)
    : !joinedBefore;

  const inside = view !== null && !joining;
  useEffect(() => {
    if (!inside) return;
    player.shelf.set('joined', roomKey);
    void import('../letters.css');
  }, [inside, player, roomKey]);
  if (editing && view?.profileOpen === false) setEditing(false);

  if (link.kind === 'displaced') {
    return (
      <Notice heading={words.displaced.heading} text={words.displaced.text}>
        <button type="button" className="go" onClick={room.dial}>
          {words.displaced.here}
        </button>
      </Notice>
    );
  }
  const mayWatch = view?.profileOpen === true && !view.watches && !view.ask.id.startsWith('door');
  const watch = (watches: boolean) => {
    if (view && view.watches !== watches) void room.send({ kind: 'profile', watch: watches });
    setEditing(false);
  };
  const mayEdit = view?.profileOpen === true && self !== null && !joining && !editing;
  return (
    <div className="room-screen">
      <Header
        self={self}
        link={link}
        onWay={{ open: looking, turn: () => setLooking(!looking) }}
        onEdit={mayEdit ? () => setEditing(true) : null}
      />
      {looking && link.kind === 'linked' && <LinkSheet link={link} />}
      {view && link.kind === 'dialling' && <LinkLost link={link} onDial={room.dial} />}
      <main>
        {!view && link.kind === 'dialling' && <Dialling link={link} onDial={room.dial} />}
        {joining || editing ? (
          <ProfileScreen
            key={joining ? 'join' : 'edit'}
            self={self}
            turnedDown={view?.profileProblem ?? null}
            watches={view?.watches ?? false}
            onWatch={mayWatch ? () => watch(true) : null}
            onDone={() => watch(false)}
            onBack={joining ? null : () => setEditing(false)}
          />
        ) : (
          view &&
          reading && (
            <AskView
              key={view.ask.id}
              ask={view.ask}
              reading={reading}
              caption={view.caption}
              stale={link.kind === 'dialling'}
            >
              {self && watches(self, view.ask) && (
                <p className="room-screen-note">{words.watching}</p>
              )}
              {view.profileProblem && <Problem id="profile-problem" text={view.profileProblem} />}
              {(view.coming ?? view.remote ?? view.moderation) && (
                <Suspense>
                  <Beside view={view} send={room.send} Face={Face} />
                </Suspense>
              )}
              {(view.profileOpen || view.ask.kind === 'wait') && (
                <People people={view.people} watchers={view.watchers} seat={view.seat} />
              )}
            </AskView>
          )
        )}
      </main>
    </div>
  );
}

/** Looks on while others play. In the lobby and at the door what is asked says enough. */
function watches(self: Person, ask: Ask): boolean {
  return self.colour === null && ask.kind === 'wait' && !/^(lobby|door)\b/.test(ask.id);
}
