import type { PhoneMessage } from '../../shared/messages.ts';

/** Everything in a message that somebody wrote and others will read. */
export function writtenTexts(message: PhoneMessage): string[] {
  if (message.kind === 'profile') return message.name === undefined ? [] : [message.name];
  if (message.kind !== 'answer') return [];
  const { answer } = message;
  switch (answer.kind) {
    case 'write':
      return [answer.text];
    case 'form':
      return Object.values(answer.values).filter((value) => typeof value === 'string');
    case 'pick':
    case 'grid':
      return [];
  }
}
