/** A part of the page that is fetched when it is first wanted. */
export interface Fetched<Part> {
  fetch(): Promise<Part>;
  /** Null until it is there; to ask for it is to have it fetched. */
  here(): Part | null;
}

export function fetched<Part>(load: () => Promise<Part>): Fetched<Part> {
  let part: Part | null = null;
  let coming: Promise<Part> | null = null;
  const fetch = () => {
    coming ??= load().then(
      (loaded) => (part = loaded),
      (failure: unknown) => {
        // The next who wants it tries again.
        coming = null;
        throw failure;
      },
    );
    return coming;
  };
  return {
    fetch,
    here() {
      if (part === null) void fetch().catch(() => {});
      return part;
    },
  };
}
