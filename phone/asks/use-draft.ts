import { useState } from 'react';
import { usePhone } from '../phone.ts';

/**
 * What is being written for the ask called `id`, as it stands through re-renders, reloads and lost
 * links; `first` when nothing has been. A new ask has a new id, and so a new draft.
 */
export function useDraft(id: string, first: string): [string, (text: string) => void] {
  const { memory, roomKey } = usePhone();
  const key = `draft ${roomKey} ${id}`;
  const [text, setText] = useState(() => memory.tab.get(key) ?? first);
  return [
    text,
    (next) => {
      setText(next);
      memory.tab.set(key, next);
    },
  ];
}
