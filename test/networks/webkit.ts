import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { untilSaid } from '../kit/network/machine.ts';
import type { RemotePage } from './remote-page.ts';

const port = 4445;
/** The name WebDriver's standard gives an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

const painted = 'const done = arguments[0]; requestAnimationFrame(() => setTimeout(done));';

/** WebKit as Debian builds it, over WebDriver. It needs a screen, so it gets one that nobody sees. */
export async function openWebkit(): Promise<RemotePage> {
  const screen = ['-displayfd', '1', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', screen);
  const number = (await untilSaid(/^\d+$/m, display, 'Xvfb')).match(/^\d+$/m)?.[0];
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, HOME: home, DISPLAY: `:${number}`, GDK_BACKEND: 'x11' },
  });
  await expect.poll(() => ask('/status').catch(() => null)).toMatchObject({ ready: true });
  const { sessionId } = await ask('/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  await ask(`${session}/window/rect`, { x: 0, y: 0, width: 390, height: 844 });

  const find = async (path: string) => {
    const element = await ask(`${session}/element`, { using: 'xpath', value: path });
    return `${session}/element/${element[elementKey]}`;
  };

  return {
    async goto(url) {
      await ask(`${session}/url`, { url });
    },
    async read(expression) {
      const script = `return JSON.stringify(${expression})`;
      return JSON.parse(await ask(`${session}/execute/sync`, { script, args: [] }));
    },
    async press(path) {
      await ask(`${await find(path)}/click`, {});
    },
    async type(path, text) {
      await ask(`${await find(path)}/value`, { text });
    },
    async shot() {
      // It pictures what it painted last.
      await ask(`${session}/execute/async`, { script: painted, args: [] });
      return Buffer.from(await ask(`${session}/screenshot`), 'base64');
    },
    async close() {
      await ask(session, undefined, 'DELETE');
      const ended = [driver, display].map(
        (program) => new Promise((resolve) => program.once('exit', resolve)),
      );
      driver.kill();
      display.kill();
      await Promise.all(ended);
    },
  };
}

/** A command to the driver: with a body it is posted. */
async function ask(
  path: string,
  body?: object,
  method = body === undefined ? 'GET' : 'POST',
): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: any };
  if (!response.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
  return value;
}
