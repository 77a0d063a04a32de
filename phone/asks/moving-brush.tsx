import './moving-brush.css';

/** A brush that lays a stroke, and another: somebody is at work, and that is all that is known. */
export function MovingBrush() {
  return (
    <svg className="moving-brush" viewBox="0 0 160 44" aria-hidden="true">
      <path
        className="moving-brush-stroke"
        pathLength="6"
        d="M8 38l20-16 20 16 20-16 20 16 20-16 20 16"
      />
      <g className="moving-brush-hand">
        <path d="M3-7L17-33l4 2.4L8-5z" fill="#b07c46" />
        <path d="M0 1q-2-9 4-12l6 3.6Q9-.6 0 1z" fill="var(--own)" />
      </g>
    </svg>
  );
}
