import type { Ask } from '../../../../src/ask.ts';
import type { Seat } from '../../../../src/cartridge.ts';
import type { Choosing, NewGameState } from './state.ts';
import { instructions, labels, questionOf } from './words.ts';

/** What a phone shows now. The id names the one thing asked, once and for all. */
export function ask(state: NewGameState, seat: Seat): Ask {
  const { stage } = state;
  if (!state.players.includes(seat)) return wait('wait.watching', instructions.watching);
  switch (stage.kind) {
    case 'writing': {
      const text = stage.texts[seat];
      const id = `r${stage.round}.write`;
      if (text !== undefined) {
        const sent = { label: labels.write, text };
        return { ...wait(`${id}.done`, instructions.wrote), timer: stage.timer, sent };
      }
      return {
        kind: 'write',
        id: `${id}#1`,
        instruction: questionOf(stage.round),
        timer: stage.timer,
        reactions: [],
        label: labels.write,
        limit: state.settings.textLength,
        text: '',
        problem: null,
      };
    }
    case 'choosing':
      return chooseAsk(stage, seat);
    case 'results':
      return wait(`r${stage.round}.results`, instructions.results);
    case 'over':
      return wait('over', instructions.over);
  }
}

function chooseAsk({ round, timer, entries, votes }: Choosing, seat: Seat): Ask {
  const id = `r${round}.choose`;
  if (votes[seat] !== undefined || entries.every(({ author }) => author === seat)) {
    return { ...wait(`${id}.done`, instructions.chose), timer };
  }
  return {
    kind: 'pick',
    id: `${id}#1`,
    instruction: instructions.choose,
    timer,
    reactions: [],
    label: labels.choose,
    options: entries.map(({ id: option, text, author }) =>
      author === seat
        ? { id: option, text, open: false, why: labels.yours }
        : { id: option, text, open: true },
    ),
  };
}

function wait(id: string, instruction: string): Ask & { kind: 'wait' } {
  return { kind: 'wait', id, instruction, timer: null, reactions: [], sent: null };
}
