import { execFileSync, spawn } from 'node:child_process';

/** How long a program has until it is ready, in milliseconds; `npm start` builds first. */
const readyWithin = 180_000;

/** Those of this test. */
const machines: Machine[] = [];

/** A computer, a phone, a router or a switch: a network namespace, with what runs in it. */
export class Machine {
  readonly name: string;

  private constructor(name: string) {
    this.name = name;
    machines.push(this);
  }

  static make(name: string): Machine {
    execFileSync('ip', ['netns', 'add', name]);
    const machine = new Machine(name);
    // An address of IPv6 comes a second late, and a browser drops all it is loading when it does.
    const without = ['all', 'default'].map((of) => `net.ipv6.conf.${of}.disable_ipv6=1`);
    machine.run('sysctl', '-q', '-w', ...without);
    machine.run('ip', 'link', 'set', 'lo', 'up');
    return machine;
  }

  /** The one that the test itself runs on. */
  static here(name: string): Machine {
    execFileSync('ip', ['netns', 'attach', name, String(process.pid)]);
    return new Machine(name);
  }

  /** The words before a command that make it run on this machine. */
  get door(): [string, ...string[]] {
    return ['ip', 'netns', 'exec', this.name];
  }

  /** Runs a command to its end; returns what it printed. */
  run(...command: string[]): string {
    const [ip, ...words] = [...this.door, ...command];
    return execFileSync(ip, words, { encoding: 'utf8', stdio: 'pipe' });
  }

  /** Rules for what passes, as nftables reads them. */
  rules(text: string): void {
    const [ip, ...words] = [...this.door, 'nft', '-f', '-'];
    execFileSync(ip, words, { input: text });
  }

  /** Starts a program; resolves with what it has printed once that fits `ready`. */
  async start(ready: RegExp, ...command: string[]): Promise<string> {
    const [ip, ...words] = [...this.door, ...command];
    const child = spawn(ip, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    return untilSaid(ready, child, command.join(' '));
  }
}

/** Ends what was started on each machine of this test, and takes the machine away. */
export function removeMachines(): void {
  for (const { name } of machines.splice(0)) {
    const pids = execFileSync('ip', ['netns', 'pids', name], { encoding: 'utf8' }).split('\n');
    // The test's own machine is only forgotten.
    if (!pids.includes(String(process.pid)))
      pids.filter(Boolean).forEach((pid) => end(Number(pid)));
    execFileSync('ip', ['netns', 'del', name]);
  }
}

type Program = ReturnType<typeof spawn>;

/** Resolves with what `program` has printed once that fits `ready`; rejects if it ends before. */
export function untilSaid(ready: RegExp, program: Program, name: string): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} said only:\n${said}`)), readyWithin);
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      if (!ready.test(said)) return;
      clearTimeout(timer);
      for (const stream of [program.stdout, program.stderr]) stream?.off('data', hear).resume();
      resolve(said);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`${name} ended:\n${said}`)));
  });
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}
