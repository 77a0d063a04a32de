/** A picture as no painter makes them: the same on every machine, and small. */
export async function painted(number: number, side = 192): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('no brush');
  const hue = (number * 47) % 360;
  brush.fillStyle = `hsl(${hue} 45% 62%)`;
  brush.fillRect(0, 0, side, side);
  brush.fillStyle = `hsl(${hue + 150} 50% 34%)`;
  brush.fillRect(0, 0.62 * side, side, side);
  brush.fillStyle = `hsl(${hue + 40} 80% 55%)`;
  brush.beginPath();
  brush.arc((0.3 + 0.04 * (number % 10)) * side, 0.4 * side, 0.2 * side, 0, 2 * Math.PI);
  brush.fill();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
  });
}
