import { diceFrom } from '../../base/dice.ts';
import type { Setup } from '../../cartridge.ts';
import { allHere } from '../bluff/presence.ts';
import { nextQuestion } from './moves/enter.ts';
import { noHonours } from './rules/honours.ts';
import { programme } from './rules/programme.ts';
import type { Material } from './rules/question.ts';
import type { FupOgFaktaSettings } from './settings.ts';
import type { FupOgFaktaState } from './state.ts';

/** Without a question there is nothing but the ending. */
export function begin(setup: Setup<FupOgFaktaSettings, Material>): FupOgFaktaState {
  const { players, settings, seed, at, material } = setup;
  const [ahead, dice] = programme(settings, material ?? { fresh: [], again: [] }, diceFrom(seed));
  const opening: FupOgFaktaState = {
    settings,
    players,
    presence: allHere(players),
    dice,
    points: Object.fromEntries(players.map((seat) => [seat, 0])),
    steps: {},
    lastActor: 'console',
    ahead,
    revealed: 0,
    honours: noHonours,
    stage: { kind: 'ending', beat: { kind: 'over' }, timer: null, aborted: null, left: [] },
  };
  return nextQuestion(opening, at);
}
