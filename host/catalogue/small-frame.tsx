import './small-frame.css';

interface SmallFrameProps {
  /** Undefined while it is on its way, null when it could not be had. */
  address: string | null | undefined;
  alt: string;
}

/** A picture in a narrow frame, for rows of them. */
export function SmallFrame({ address, alt }: SmallFrameProps) {
  return (
    <span className="small-frame" data-missing={address === null}>
      {address && <img src={address} alt={alt} draggable={false} decoding="async" />}
    </span>
  );
}
