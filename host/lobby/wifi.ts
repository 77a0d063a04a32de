import * as z from 'zod/mini';

/** Letters as they count for a network: bytes of UTF-8. */
const longestWifiName = 32;
const shortestWifiPassword = 8;
const longestWifiPassword = 63;

/** The Wi-Fi of the house. Without a password it is an open one. */
export const Wifi = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(longestWifiName)),
  password: z.string().check(z.maxLength(longestWifiPassword)),
  /** Whether it hides its name, so that phones must ask for it. */
  hidden: z.boolean(),
});
export type Wifi = z.infer<typeof Wifi>;

/** What a phone's camera reads to join it: the format of ZXing, which Android and iOS took up. */
export function wifiCode({ name, password, hidden }: Wifi): string {
  const fields = [
    `T:${password === '' ? 'nopass' : 'WPA'}`,
    `S:${escaped(name)}`,
    ...(password === '' ? [] : [`P:${escaped(password)}`]),
    ...(hidden ? ['H:true'] : []),
  ];
  return `WIFI:${fields.join(';')};;`;
}

/** What is wrong with a network as it is typed; null for each that is right. */
export function wifiProblems({ name, password }: Wifi): {
  name: 'no name' | 'name too long' | null;
  password: 'password short' | 'password long' | null;
} {
  const long = new TextEncoder().encode(name).length > longestWifiName;
  const isShort = password !== '' && password.length < shortestWifiPassword;
  return {
    name: name === '' ? 'no name' : long ? 'name too long' : null,
    password: isShort
      ? 'password short'
      : password.length > longestWifiPassword
        ? 'password long'
        : null,
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,:"]/g, String.raw`\$&`);
}
