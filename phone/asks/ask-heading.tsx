import { useEffect, useRef } from 'react';
import './ask-heading.css';

/**
 * The instruction of an ask. A new one takes the focus, which reads it out and opens no keyboard;
 * a change of its text is read where it stands.
 */
export function AskHeading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} className="ask-heading" tabIndex={-1} aria-live="polite">
      {text}
    </h1>
  );
}
