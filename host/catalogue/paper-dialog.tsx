import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import './paper-button.css';
import './paper-dialog.css';

interface PaperDialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet of paper laid over everything; Escape takes it away. */
export function PaperDialog({ title, onClose, children }: PaperDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const { current } = dialog;
    const before = document.activeElement;
    current?.showModal();
    return () => {
      current?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      className="paper-dialog"
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 className="sign" id={heading}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
