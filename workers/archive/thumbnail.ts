const widest = 320;

/** At most 320 pixels wide; null when it is no picture. */
export async function thumbnail(picture: Blob): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, widest / bitmap.width);
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    const brush = canvas.getContext('2d');
    if (brush === null) return null;
    brush.imageSmoothingQuality = 'high';
    brush.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const small = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    // A browser that makes no WebP makes a PNG, which is many times larger.
    return small.type === 'image/webp'
      ? small
      : await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  } catch {
    return null;
  }
}
