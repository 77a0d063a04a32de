import { useEffect, useRef, useState } from 'react';

/** Milliseconds: whoever listens to the page hears of a change no more often. */
const quiet = 10_000;

/** What a line that changes all the time is, for those who have it read to them. */
export function useSpoken(line: string): string {
  const [spoken, setSpoken] = useState('');
  const spokenAt = useRef(-quiet);
  useEffect(() => {
    if (line === spoken) return;
    const speak = () => {
      spokenAt.current = performance.now();
      setSpoken(line);
    };
    const wake = setTimeout(speak, spokenAt.current + quiet - performance.now());
    return () => clearTimeout(wake);
  }, [line, spoken]);
  return spoken;
}
