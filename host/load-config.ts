import { Config, defaultConfig } from '../shared/config.ts';

export interface LoadedConfig {
  config: Config;
  /** Why it is the defaults that serve: there is no such file, or it makes no sense. */
  problem: 'missing' | 'broken' | null;
}

/** Reads `config.json` beside the page; without it the defaults serve. */
export async function loadConfig(
  fetchFile: (path: string, how: RequestInit) => Promise<Response>,
): Promise<LoadedConfig> {
  const defaults = (problem: 'missing' | 'broken') => ({ config: defaultConfig, problem });
  try {
    const response = await fetchFile('./config.json', { cache: 'no-store' });
    if (!response.ok) return defaults('missing');
    const parsed = Config.safeParse(await response.json().catch(() => null));
    return parsed.success ? { config: parsed.data, problem: null } : defaults('broken');
  } catch {
    return defaults('missing');
  }
}
