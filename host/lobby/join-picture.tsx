import { QRCodeSVG } from 'qrcode.react';
import { words } from '../words.ts';
import type { WaysIn } from './entrance.ts';
import { quietModules, useCodeSize } from './use-code-size.ts';
import { WifiPicture } from './wifi-picture.tsx';
import './join-picture.css';

/** How much of the stage's height the code itself takes, at least: scans from three metres off. */
const leastShare = 0.45;

/** The QR code as a framed picture, and beneath it a plate with what to type instead. */
export function JoinPicture({ address, words: said, wifi }: WaysIn & { address: string }) {
  const { holder, size } = useCodeSize<HTMLDivElement>(leastShare);
  const { host, pathname, hash } = new URL(address);
  return (
    <div className="join">
      <div className="join-frame" ref={holder}>
        <QRCodeSVG
          value={address}
          level="L"
          marginSize={quietModules}
          size={size}
          title={words.join.code}
          bgColor="#fffdf6"
          fgColor="#1d1216"
        />
      </div>
      <div className="join-foot">
        <p className="join-plate">
          <span className="join-scan sign">{words.join.scan}</span>
          <a href={address} target="_blank" rel="noopener" aria-label={words.join.link}>
            <b>
              {host}
              {pathname}
            </b>
            {!said && <small>{hash}</small>}
          </a>
          {said && (
            <span className="join-words">
              {words.join.type} <b aria-label={words.join.words}>{said.join(' ')}</b>
            </span>
          )}
        </p>
        {wifi !== null && <WifiPicture key={wifi} code={wifi} />}
      </div>
    </div>
  );
}
