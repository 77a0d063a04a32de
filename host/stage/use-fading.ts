import { useState } from 'react';

/** What was said last, for as long as it takes to fade; '' while something is said. */
export function useFading(caption: string): { fading: string; onFaded: () => void } {
  const [last, setLast] = useState(caption);
  const [fading, setFading] = useState('');
  if (caption !== last) {
    setLast(caption);
    setFading(caption === '' ? last : '');
  }
  return { fading, onFaded: () => setFading('') };
}
