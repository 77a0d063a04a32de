import type { PlainStage } from '../../../../src/plain-stage.ts';

/** What the big screen shows. A stage of its own in `host/games/` may want more than a plain one. */
export type NewGameStage = PlainStage;
