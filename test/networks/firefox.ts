import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { untilSaid } from '../kit/network/machine.ts';
import type { RemotePage } from './remote-page.ts';

interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: any;
  message?: string;
}

/** Debian's Firefox, over WebDriver BiDi, which it speaks without a program between. */
export async function openFirefox(): Promise<RemotePage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const words = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const program = spawn('firefox-esr', words, { env: { ...process.env, HOME: profile } });
  const said = await untilSaid(/ws:\/\/\S+/, program, 'firefox-esr');
  const line = await BidiLine.open(`${/ws:\/\/\S+/.exec(said)?.[0]}/session`);
  await line.ask('session.new', { capabilities: {} });
  const tree = await line.ask('browsingContext.getTree', {});
  const { context } = tree.contexts[0];
  await line.ask('browsingContext.setViewport', { context, viewport: { width: 390, height: 844 } });

  const find = async (value: string) => {
    const locator = { type: 'xpath', value };
    const { nodes } = await line.ask('browsingContext.locateNodes', { context, locator });
    const node: { sharedId: string } | undefined = nodes[0];
    if (!node) throw new Error(`Nothing there fits ${value}`);
    await line.ask('script.callFunction', {
      functionDeclaration: "(node) => node.scrollIntoView({ block: 'center' })",
      arguments: [{ sharedId: node.sharedId }],
      awaitPromise: false,
      target: { context },
    });
    return node.sharedId;
  };
  const press = async (path: string) => {
    const origin = { type: 'element', element: { sharedId: await find(path) } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const finger = { type: 'pointer', id: 'finger', actions };
    await line.ask('input.performActions', { context, actions: [finger] });
  };

  return {
    press,
    async goto(url) {
      await line.ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async read(expression) {
      const { result } = await line.ask('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        awaitPromise: false,
        target: { context },
      });
      return JSON.parse(result.value);
    },
    async type(path, text) {
      await press(path);
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const keys = { type: 'key', id: 'keys', actions };
      await line.ask('input.performActions', { context, actions: [keys] });
    },
    async shot() {
      const { data } = await line.ask('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => program.once('exit', resolve));
      await line.ask('browser.close', {});
      await ended;
    },
  };
}

/** Questions to a browser and its answers, matched by number. */
class BidiLine {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (bytes: Buffer) => {
      const answer = JSON.parse(bytes.toString()) as Answer;
      this.#waiting.get(answer.id ?? 0)?.(answer);
      this.#waiting.delete(answer.id ?? 0);
    });
  }

  static async open(address: string): Promise<BidiLine> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    return new BidiLine(socket);
  }

  ask(method: string, params: object): Promise<any> {
    const id = (this.#asked += 1);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ type, result, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
    });
  }
}
