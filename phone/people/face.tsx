import { useSyncExternalStore } from 'react';
import type { Face as FaceOf } from '../../src/face.ts';
import { usePhone } from '../phone.ts';
import './face.css';

interface Props {
  face: FaceOf | null;
  /** Shown while the bytes of a picture are on their way. */
  name: string;
}

/** A portrait in a small oval frame; the name stands beside it, so it has none of its own. */
export function Face({ face, name }: Props) {
  const { room, facesAddress } = usePhone();
  const address = useSyncExternalStore(room.faces.subscribe, () => {
    if (!face) return null;
    return face.kind === 'offered'
      ? `${facesAddress}${face.number}.svg`
      : room.faces.address(face.hash);
  });
  return (
    <span className="face" aria-hidden="true">
      {address ? <img src={address} alt="" /> : Array.from(name)[0]}
    </span>
  );
}
