import type { ManifestOptions } from 'vite-plugin-pwa';
import { shortcutFragments } from './shortcut.ts';

const icon = (file: string, size: number, purpose: 'any' | 'maskable' | 'monochrome') => ({
  src: `./icons/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The host page as a program of its own. All addresses are beside the page, wherever that is. */
export const manifest: Partial<ManifestOptions> = {
  id: './',
  start_url: './',
  scope: './',
  name: 'Hogwash',
  short_name: 'Hogwash',
  description: 'A party game of pictures and lies: one big screen, and a phone for everybody.',
  lang: 'en',
  categories: ['games', 'entertainment'],
  display: 'fullscreen',
  display_override: ['fullscreen', 'standalone'],
  // A second start finds the room that is open, and never a second gallery without its keys.
  launch_handler: { client_mode: 'focus-existing' },
  theme_color: '#3b1226',
  background_color: '#240a17',
  icons: [
    { src: './icons/pig.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    icon('pig-192.png', 192, 'any'),
    icon('pig-512.png', 512, 'any'),
    icon('pig-maskable-512.png', 512, 'maskable'),
    icon('pig-monochrome-512.png', 512, 'monochrome'),
  ],
  screenshots: [
    {
      src: './screenshots/wide.webp',
      sizes: '1280x720',
      type: 'image/webp',
      form_factor: 'wide',
      label: 'The big screen: a picture on the gallery’s wall, and what it might be called',
    },
    {
      src: './screenshots/narrow.webp',
      sizes: '780x1688',
      type: 'image/webp',
      form_factor: 'narrow',
      label: 'A player’s phone: which of these made the picture?',
    },
  ],
  shortcuts: [
    { name: 'New room', url: `./${shortcutFragments.newRoom}` },
    { name: 'Past games', url: `./${shortcutFragments.pastGames}` },
  ].map((shortcut) => ({ ...shortcut, icons: [icon('pig-192.png', 192, 'any')] })),
};
