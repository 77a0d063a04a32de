import { Config } from '../shared/config.ts';

export type LoadedConfig =
  | { ok: true; config: Config }
  | { ok: false; problem: 'missing' | 'broken' };

/** Reads `config.json` beside the page. */
export async function loadConfig(
  fetchFile: (path: string, how: RequestInit) => Promise<Response>,
): Promise<LoadedConfig> {
  try {
    const response = await fetchFile('./config.json', { cache: 'no-store' });
    if (!response.ok) return { ok: false, problem: 'missing' };
    const parsed = Config.safeParse(await response.json().catch(() => null));
    return parsed.success ? { ok: true, config: parsed.data } : { ok: false, problem: 'broken' };
  } catch {
    return { ok: false, problem: 'missing' };
  }
}
