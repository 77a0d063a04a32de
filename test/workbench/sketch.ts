/** A picture in a painter's place: the prompt itself, as the address of an SVG. */
export function sketch(prompt: string): string {
  const hue = Array.from(prompt).reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 360;
  const lines = (prompt.match(/.{1,18}(\s|$)|\S{1,18}/g) ?? []).map(
    (line, index) => `<tspan x="256" y="${150 + index * 56}">${escaped(line)}</tspan>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512">` +
    `<rect width="512" height="512" fill="hsl(${hue} 55% 72%)"/>` +
    `<text font-family="serif" font-size="46" text-anchor="middle">${lines.join('')}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
