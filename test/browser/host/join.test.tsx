import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { wifiCode } from '../../../host/lobby/wifi.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { lobbyStage, people } from './gallery.ts';
import { expectLegible } from './legible.ts';
import { openRoomAt, roomKey, settle } from './open-host.tsx';

const sizes = [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
] as const;

function code(of = '.join-frame'): SVGSVGElement {
  const svg = document.querySelector<SVGSVGElement>(`${of} svg`);
  if (!svg) throw new Error('There is no code on the stage');
  return svg;
}

/** What a scanner reads when each module is `pixels` wide. */
async function scanned(pixels: number, svg = code()): Promise<string | undefined> {
  const size = svg.viewBox.baseVal.width * pixels;
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  canvas?.drawImage(picture, 0, 0, size, size);
  const pixelsOf = canvas?.getImageData(0, 0, size, size);
  return pixelsOf && jsQR(pixelsOf.data, size, size)?.data;
}

test('[M1] the code is the address in words, and scans from afar', async () => {
  const { screen } = await openRoomAt(lobbyStage([], 3));
  const address = `http://192.168.1.23:4173/phone/#${roomKey}`;
  await expect
    .element(screen.getByRole('link', { name: 'Join address' }))
    .toHaveAttribute('href', address);
  expect(await scanned(2)).toBe(address);
  expect(await scanned(10)).toBe(address);
});

test.each(sizes)(
  '[M1] at %d × %d the code is 45 hundredths of the height, whole pixels',
  async (...size) => {
    const [width, height] = size;
    await openRoomAt(lobbyStage(people(10), 0));
    await settle(width, height);
    const svg = code();
    const modules = svg.viewBox.baseVal.width - 8;
    const module = () => svg.getBoundingClientRect().width / (modules + 8);
    await expect.poll(() => (module() * modules) / height).toBeGreaterThanOrEqual(0.45);
    await expect.poll(() => (module() * modules) / height).toBeLessThan(0.52);
    expect(Math.abs(module() - Math.round(module()))).toBeLessThan(0.001);
    expect(modules).toBeLessThanOrEqual(37);
    expectLegible();
  },
);

test.each(sizes)('[M1] at %d × %d the key is one line of the plate, unbroken', async (...size) => {
  const [width, height] = size;
  await openRoomAt(lobbyStage([], 3));
  await settle(width, height);
  const key = document.createRange();
  const written = document.querySelector('.join-plate small');
  if (!written) throw new Error('There is no key on the plate');
  key.selectNodeContents(written);
  expect(key.toString()).toBe(`#${roomKey}`);
  expect(key.getClientRects()).toHaveLength(1);
  const address = document.querySelector('.join-plate b')?.getBoundingClientRect();
  expect(key.getBoundingClientRect().top).toBeGreaterThan((address?.bottom ?? Infinity) - 2);
});

test.each(sizes)('[words] at %d × %d the words stand whole on the plate', async (...size) => {
  const [width, height] = size;
  const { engine, screen } = await openRoomAt(lobbyStage(people(10), 0));
  await settle(width, height);
  const words = ['laryngitis', 'crewmember', 'bubblegum', 'upholstery'];
  engine.say({ kind: 'words', words });
  await expect
    .element(screen.getByLabelText('Room words'))
    .toHaveTextContent('laryngitis crewmember bubblegum upholstery');
  expect(document.querySelector('.join-plate')?.textContent).not.toContain(roomKey);
  expectLegible();
});

const house = { name: 'Pig; "Sty", 2:1', password: String.raw`se\cret,word`, hidden: false };

test.each([
  [house, String.raw`WIFI:T:WPA;S:Pig\; \"Sty\"\, 2\:1;P:se\\cret\,word;;`],
  [{ name: 'Sty', password: '', hidden: false }, 'WIFI:T:nopass;S:Sty;;'],
  [{ name: 'Sty', password: '12345678', hidden: true }, 'WIFI:T:WPA;S:Sty;P:12345678;H:true;;'],
])('[wifi] a network as phones read it: %o', (wifi, written) => {
  expect(wifiCode(wifi)).toBe(written);
});

test.each(sizes)(
  '[wifi] at %d × %d a second code joins the Wi-Fi, and both scan',
  async (...size) => {
    const [width, height] = size;
    const archive = scriptedArchive({ settings: { wifi: house } });
    const { engine, screen } = await openRoomAt(lobbyStage(people(10), 0), { archive });
    await settle(width, height);
    engine.say({ kind: 'words', words: ['laryngitis', 'crewmember', 'bubblegum', 'upholstery'] });
    await expect.element(screen.getByText('First the Wi-Fi')).toBeVisible();
    const small = code('.wifi-picture');
    await expect.poll(() => small.getBoundingClientRect().width).toBeGreaterThan(height * 0.1);
    const module = small.getBoundingClientRect().width / small.viewBox.baseVal.width;
    expect(Math.abs(module - Math.round(module))).toBeLessThan(0.001);
    expect(await scanned(3, small)).toBe(wifiCode(house));
    expect(await scanned(2)).toContain(roomKey);
    expectLegible();
  },
);

test('[M1] the address the host chose is used while it exists', async () => {
  const shelf = (address: string) => ({
    getItem: () => JSON.stringify({ address }),
    removeItem: () => {},
  });
  const { screen } = await openRoomAt(lobbyStage([], 3), { shelf: shelf('10.0.0.7') });
  const link = screen.getByRole('link', { name: 'Join address' });
  await expect.element(link).toHaveAttribute('href', `http://10.0.0.7:4173/phone/#${roomKey}`);
  await screen.unmount();
  const gone = await openRoomAt(lobbyStage([], 3), { shelf: shelf('172.16.0.1') });
  await expect
    .element(gone.screen.getByRole('link', { name: 'Join address' }))
    .toHaveAttribute('href', `http://192.168.1.23:4173/phone/#${roomKey}`);
});

test.each(['http://localhost:4173/?rate=8', 'http://127.0.0.1:4173/', 'http://[::1]:4173/'])(
  '[M1] from %s nobody is sent to localhost',
  async (address) => {
    const { screen } = await openRoomAt(lobbyStage([], 3), { address });
    await expect
      .element(screen.getByRole('link', { name: 'Join address' }))
      .toHaveAttribute('href', `http://192.168.1.23:4173/phone/#${roomKey}`);
    expect(document.body.innerHTML).not.toMatch(/localhost|127\.0\.0\.1|::1/);
  },
);

test('[M1] with no address on a network it says so instead of showing a code', async () => {
  const { screen } = await openRoomAt(lobbyStage([], 3), { config: { addresses: ['127.0.0.1'] } });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('has no address on a network');
  expect(document.querySelector('.join-frame')).toBeNull();
  expect(document.body.textContent).not.toMatch(/localhost|127\.0\.0\.1/);
});

test('[M1] on a static host the page itself is the address, sub-folder and all', async () => {
  const { screen } = await openRoomAt(lobbyStage([], 3), {
    address: 'https://example.org/games/hogwash/index.html',
  });
  await expect
    .element(screen.getByRole('link', { name: 'Join address' }))
    .toHaveAttribute('href', `https://example.org/games/hogwash/phone/#${roomKey}`);
});
