import { expect, test } from 'vitest';
import { reactionDrawing } from '../../../shared/reactions.ts';
import { reactions } from '../../../src/games/masterpiece/words.ts';
import { gameStage, people } from './gallery.ts';
import { openRoomAt } from './open-host.tsx';
import * as views from './views.ts';

test('[M52] every reaction of the game is drawn, and the drawing is there', async () => {
  for (const emoji of reactions) {
    const drawing = reactionDrawing(emoji, '/');
    expect(drawing, emoji).not.toBeNull();
    const picture = new Image();
    picture.src = drawing ?? '';
    await picture.decode();
    expect(picture.naturalWidth, emoji).toBeGreaterThan(0);
  }
});

test('[M52] what is not drawn floats as it was sent', async () => {
  const { engine } = await openRoomAt(gameStage(views.prompting(3), 3));
  engine.say({ kind: 'reaction', seat: 'p1', emoji: '🎨' });
  await expect.poll(() => document.querySelector('.reaction-thing')?.textContent).toBe('🎨');
});

test('[M52] a watcher’s reaction carries the watcher’s name; of very many the oldest vanish', async () => {
  const stage = gameStage(views.prompting(3), 3);
  const [watcher] = people(11).slice(10);
  const { engine } = await openRoomAt({ ...stage, people: [...stage.people, watcher!] });
  engine.say({ kind: 'reaction', seat: watcher!.seat, emoji: '🐷' });
  await expect.poll(() => document.querySelector('.reaction')?.textContent).toBe(watcher!.name);
  for (let index = 0; index < 60; index += 1) {
    engine.say({ kind: 'reaction', seat: 'p1', emoji: reactions[index % 6] ?? '' });
  }
  expect(document.querySelectorAll('.reaction')).toHaveLength(40);
  expect(document.querySelector('.reaction')?.textContent).toBe('Ada');
});
