import type { LaunchOptions } from '@playwright/test';

export function findChromium(): string | undefined;
export function chromiumLaunch(): LaunchOptions;
