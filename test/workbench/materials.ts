import { sampleMaterial } from '../kit/sample-questions.ts';

/** What games that are about something are about on the bench, by cartridge. */
export const materials: Readonly<Record<string, unknown>> = { 'fup-og-fakta': sampleMaterial };
