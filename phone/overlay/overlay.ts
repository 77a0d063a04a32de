import type { FeedMessage, FeedPlayer, Told } from '../../shared/feed.ts';
import type { Faces } from '../faces.ts';
import { Caption } from './caption.ts';
import { element } from './element.ts';
import { Notice } from './notice.ts';
import { Reactions } from './reactions.ts';
import { sceneAfter } from './scene.ts';
import type { Scene } from './scene.ts';
import { ScoreStrip } from './score-strip.ts';
import { words } from './words.ts';

const tickEvery = 250;

/** All of the page: what is told is drawn at once, over nothing. */
export class Overlay {
  readonly #strip: ScoreStrip;
  readonly #caption: Caption;
  readonly #reactions: Reactions;
  readonly #notice: Notice;
  #faces: Faces | null = null;
  #scene: Scene | null = null;

  constructor(parent: Element) {
    const main = element('main', 'overlay', parent);
    this.#reactions = new Reactions(main);
    const foot = element('div', 'overlay-foot', main);
    this.#caption = new Caption(foot);
    this.#strip = new ScoreStrip(foot, (player) => this.#addressOf(player));
    this.#notice = new Notice(main);
    addEventListener('resize', () => this.#strip.fit());
    document.fonts.addEventListener('loadingdone', () => this.#strip.fit());
    setInterval(() => this.#caption.tick(performance.now()), tickEvery);
  }

  hear(message: FeedMessage): void {
    const known = this.#scene;
    this.#scene = sceneAfter(known, message);
    this.#show();
    if (known !== null && message.kind === 'happened')
      message.events.forEach((one) => this.#fly(one));
  }

  useFaces(faces: Faces): void {
    this.#faces = faces;
    faces.subscribe(() => this.#show());
  }

  /** What is wrong; null: nothing. */
  say(text: string | null): void {
    this.#notice.say(text);
  }

  /** The address led nowhere. */
  refuse(why: 'no room' | 'no config'): void {
    this.say(words.notice[why]);
  }

  #show(): void {
    if (this.#scene === null) return;
    this.#strip.show(this.#scene);
    this.#caption.show(this.#scene, performance.now());
  }

  #fly({ event }: Told): void {
    if (event.kind === 'room.reaction') {
      const { seat, name, emoji } = event;
      this.#reactions.fly({ emoji, name, from: this.#strip.middleOf(seat) });
    }
    if (event.kind !== 'phase.scores_calculated') return;
    for (const { seat, change } of event.changes) {
      if (change !== 0) this.#strip.stamp(seat, change);
    }
  }

  #addressOf({ face }: FeedPlayer): string | null {
    if (face === null) return null;
    if (face.kind === 'offered') return `./faces/${face.number}.svg`;
    return this.#faces?.address(face.hash) ?? null;
  }
}
