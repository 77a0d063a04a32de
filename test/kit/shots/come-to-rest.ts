/**
 * Runs in a page: fonts and pictures are there, and what moves in is at its end. What takes longer
 * than three seconds is no movement but a clock, and goes on.
 */
export async function comeToRest(): Promise<void> {
  const longest = 3000;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  await Promise.allSettled([...document.images].map((image) => image.decode()));
  // One frame for what a new size or motion begins, one for what that begins.
  await frame();
  await frame();
  for (const animation of document.getAnimations()) {
    const { endTime, delay, iterations } = animation.effect?.getComputedTiming() ?? {};
    if (iterations === Infinity || Number(endTime) - Number(delay) > longest) continue;
    animation.finish();
  }
  await frame();
}
