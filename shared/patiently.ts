/** In milliseconds. */
const pauses = [300, 1000, 3000];

/**
 * Fetches a part of the page, and asks again a few times: a network that changes drops what is under
 * way. Throws what the last try threw.
 */
export async function patiently<Part>(load: () => Promise<Part>): Promise<Part> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}
