import { useState } from 'react';
import { formatRoomFragment } from '../../shared/room-link.ts';
import type { RoomLink } from '../../shared/room-link.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

export interface OverlayPlace {
  /** The page that phones load, or the host's own: the overlay's lies near it. */
  base: string;
  link: RoomLink;
}

interface OverlayAddressProps {
  /** Null while no room is open. */
  overlay: OverlayPlace | null;
}

/**
 * Copies the address of the page that a streaming program lays over its picture. It leads into the
 * room, so it is not shown where a stream might show it, unless there is no other way.
 */
export function OverlayAddress({ overlay }: OverlayAddressProps) {
  const [copied, setCopied] = useState<'copied' | 'refused' | null>(null);
  const text = words.screen.overlay;
  const address = overlay && overlayAddress(overlay);
  const copy = async () => {
    if (address === null) return;
    try {
      await navigator.clipboard.writeText(address);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <div className="screen-window">
      <button
        type="button"
        className="office-button sign"
        disabled={address === null}
        onClick={() => void copy()}
      >
        {text.copy}
      </button>
      <small>{address === null ? text.noRoom : text.hint}</small>
      {address !== null && copied === 'copied' && <output>{text.copied}</output>}
      {address !== null && copied === 'refused' && (
        <TextBox label={text.refused} value={address} problem={null} onChange={() => undefined} />
      )}
    </div>
  );
}

/** `overlay.html` stands beside the host's page; the phones' is one folder below. */
function overlayAddress({ base, link }: OverlayPlace): string {
  const page = new URL(base.endsWith('/phone/') ? '../overlay.html' : './overlay.html', base);
  page.search = '';
  page.hash = formatRoomFragment(link);
  return page.href;
}
