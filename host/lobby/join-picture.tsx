import { QRCodeSVG } from 'qrcode.react';
import { useLayoutEffect, useRef, useState } from 'react';
import { words } from '../words.ts';
import type { Words } from './entrance.ts';
import './join-picture.css';

/** Light modules around the code, which scanners need. */
const quietModules = 4;
/** How much of the stage's height the code itself takes, at least: scans from three metres off. */
const leastShare = 0.45;

/** The QR code as a framed picture, and beneath it a plate with what to type instead. */
export function JoinPicture({ address, words: said }: { address: string; words: Words }) {
  const hanging = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(0);

  useLayoutEffect(() => {
    const measure = () => {
      const code = hanging.current?.querySelector('svg');
      const stage = hanging.current?.closest('.stage');
      if (!code || !stage) return;
      // Whole device pixels a module, or a scanner sees stripes.
      const across = code.viewBox.baseVal.width;
      const pixel = 1 / window.devicePixelRatio;
      const modules = across - 2 * quietModules;
      const module = Math.ceil((stage.clientHeight * leastShare) / modules / pixel) * pixel;
      setSize(across * module);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  const { host, pathname, hash } = new URL(address);
  return (
    <div className="join" ref={hanging}>
      <div className="join-frame">
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
    </div>
  );
}
