import type { Painting, Tools } from '../painter.ts';
import { failed } from './failed.ts';

/** Hands on the picture a service gave as base64 (a data URL is taken too); `unavailable` if it is none. */
export async function frameBase64(tools: Tools, base64: unknown): Promise<Painting> {
  const bytes = typeof base64 === 'string' ? bytesOf(base64) : null;
  if (bytes === null) return failed('unavailable', 'The answer holds no picture.');
  return tools.frame(bytes);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  let text: string;
  try {
    text = atob(base64.replace(/^data:[^,]*,/, ''));
  } catch {
    return null;
  }
  if (text === '') return null;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
