import { needs } from '../../../src/room/needs.ts';
import { RoomScript, testPicture } from '../../kit/room-script.ts';

export const players = 10;

const nouns = 'pig teapot bishop lighthouse badger violin cactus submarine wig pudding'.split(' ');
const doings = 'juggling painting chasing ironing haunting tasting guarding tickling'.split(' ');
const places = 'under the sea|on the moon|in a library|at a wedding|in the fog|on a tram'.split(
  '|',
);

/**
 * Ten people in one room who play game after game, as a room's script: they come in, start, write
 * prompts, lie, guess, and start again. Everybody answers, so a game is as busy as it can be; and
 * every game is the same, so that what happens early and late in the evening can be compared.
 */
export class Evening extends RoomScript {
  #drawn = 0;

  /** One more game, from the press on Start to the ending. */
  playGame(): this {
    this.#drawn = 0;
    if (this.room.seats.length === 0) this.join(players);
    if (this.room.scene.kind === 'over') this.do({ kind: 'playAgain' });
    this.pick('p1', 'start');
    for (this.passToDeadline(); this.room.scene.kind === 'playing'; this.passToDeadline()) {
      this.answerAll();
      this.paintAll();
    }
    return this;
  }

  private answerAll(): void {
    for (const { seat } of this.room.seats) {
      const ask = this.ask(seat);
      if (ask.kind === 'write') this.write(seat, this.sentence());
      if (ask.kind === 'pick') {
        const open = ask.options.filter((option) => option.open);
        this.pick(seat, this.draw(open).id);
      }
    }
  }

  private paintAll(): void {
    for (const { id } of needs(this.room).orders) {
      this.do({ kind: 'started', order: id, painter: 'collage', paid: false });
      this.do({
        kind: 'painted',
        order: id,
        picture: testPicture(this.draw([...'0123456789abcdef'])),
      });
    }
  }

  private passToDeadline(): void {
    const { deadline } = needs(this.room);
    if (deadline !== null) this.pass(deadline - this.now);
  }

  private sentence(): string {
    return `a ${this.draw(nouns)} ${this.draw(doings)} a ${this.draw(nouns)} ${this.draw(places)}`;
  }

  /** A fixed sequence, so that every run measures the same evening. */
  private draw<One>(choices: readonly One[]): One {
    this.#drawn = (Math.imul(this.#drawn, 1_664_525) + 1_013_904_223) >>> 0;
    return choices[(this.#drawn >>> 8) % choices.length] as One;
  }
}
