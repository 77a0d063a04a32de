import { useEffect, useRef } from 'react';

/** What each key does; false when it shall do what it does anyway. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void | false>>;

/** Listens to the whole page, but not while someone writes or a sheet lies over it. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (document.querySelector('dialog[open]') || isWriting(event.target)) return;
      const act = current.current[event.key];
      if (act && act(event) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Inputs that letters mean nothing to. */
const wordless = new Set(['range', 'checkbox', 'radio', 'button']);

function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !wordless.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
