import { QRCodeSVG } from 'qrcode.react';
import { words } from '../words.ts';
import { quietModules, useCodeSize } from './use-code-size.ts';
import './wifi-picture.css';

/** Scans from a metre off: who is not on the Wi-Fi yet steps up to it once. */
const leastShare = 0.1;

/** A small second code, for phones that are not on the Wi-Fi yet. */
export function WifiPicture({ code }: { code: string }) {
  const { holder, size } = useCodeSize<HTMLElement>(leastShare);
  return (
    <figure className="wifi-picture" ref={holder}>
      <QRCodeSVG
        value={code}
        level="L"
        marginSize={quietModules}
        size={size}
        title={words.join.wifiCode}
        bgColor="#fffdf6"
        fgColor="#1d1216"
      />
      <figcaption className="sign">{words.join.wifi}</figcaption>
    </figure>
  );
}
