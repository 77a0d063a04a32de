import { useLayoutEffect, useRef, useState } from 'react';

/** Light modules around a code, which scanners need. */
export const quietModules = 4;

/**
 * How wide a code must be drawn to take this share of the stage's height, at least, without the quiet
 * modules: whole device pixels a module, or a scanner sees stripes.
 */
export function useCodeSize<Holder extends HTMLElement>(share: number) {
  const holder = useRef<Holder>(null);
  const [size, setSize] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const code = holder.current?.querySelector('svg');
      const stage = holder.current?.closest('.stage');
      if (!code || !stage) return;
      const across = code.viewBox.baseVal.width;
      const pixel = 1 / window.devicePixelRatio;
      const modules = across - 2 * quietModules;
      const module = Math.ceil((stage.clientHeight * share) / modules / pixel) * pixel;
      setSize(across * module);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [share]);
  return { holder, size };
}
