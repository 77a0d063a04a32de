import { useState } from 'react';
import type { Person, SentFace } from '../../shared/messages.ts';
import { usePhone } from '../phone.ts';
import { words } from '../words.ts';
import { cutName, faceOfSeat, rememberedProfile, rememberProfile } from './profile-draft.ts';
import type { ProfileDraft } from './profile-draft.ts';

interface Problems {
  name: string | null;
  face: string | null;
}
const none: Problems = { name: null, face: null };

/**
 * Name and picture being set. They are remembered as they change and sent as two messages, so that
 * each has its own verdict; what the room has already is not sent again.
 */
export function useProfile(self: Person | null) {
  const { room, player } = usePhone();
  const [draft, setDraft] = useState(() => startingWith(self, rememberedProfile(player.shelf)));
  const face = draft.face ?? faceOfSeat(self);
  const [faceSent, setFaceSent] = useState<SentFace | null>(self?.face ? draft.face : null);
  const [problems, setProblems] = useState(none);
  const [sending, setSending] = useState(false);

  function change(part: Partial<ProfileDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    rememberProfile(player.shelf, next);
  }

  /** Whether the room took both. */
  async function send(): Promise<boolean> {
    const name = draft.name.trim();
    if (name === '') {
      setProblems({ ...problems, name: words.profile.noName });
      return false;
    }
    setSending(true);
    setProblems(none);
    const [refused, named] = await Promise.all([
      face === faceSent ? null : problemOf({ face }),
      name === self?.name ? null : problemOf({ name }),
    ]);
    setSending(false);
    setProblems({ face: refused, name: named });
    if (refused === null) setFaceSent(face);
    return refused === null && named === null;
  }

  async function problemOf(part: { name: string } | { face: SentFace }): Promise<string | null> {
    const { verdict, problem } = await room.send({ kind: 'profile', ...part });
    return verdict === 'taken' ? null : (problem ?? words.profile.refused);
  }

  return {
    draft: { ...draft, face },
    problems,
    sending,
    send,
    setName: (name: string) => {
      change({ name: cutName(name) });
      setProblems({ ...problems, name: null });
    },
    setFace: (face: SentFace) => {
      change({ face });
      setProblems({ ...problems, face: null });
    },
  };
}

/** What the room has already, where it can be shown; else what this phone remembers. */
function startingWith(self: Person | null, remembered: ProfileDraft): ProfileDraft {
  return {
    name: self?.name ?? remembered.name,
    face: self?.face?.kind === 'offered' ? self.face : remembered.face,
  };
}
