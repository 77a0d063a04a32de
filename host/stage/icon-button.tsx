import type { ReactNode } from 'react';
import './icon-button.css';

interface IconButtonProps {
  label: string;
  /** The key that does the same. */
  shortcut?: string;
  /** Something is the matter that the button would end. */
  alarming?: boolean;
  onPress: () => void;
  /** Drawn in a box of 24. */
  children: ReactNode;
}

/** A small button on the skirting board, with a drawing for a name. */
export function IconButton({ label, shortcut, alarming, onPress, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className="quiet icon-button"
      data-alarming={alarming}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      onClick={onPress}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
