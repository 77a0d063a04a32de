import { useRef } from 'react';

interface PercentSliderProps {
  label: string;
  /** 1 is 100 %. */
  value: number;
  least?: number;
  most?: number;
  disabled?: boolean;
  onChange: (value: number) => void;
  /** It was moved, and is where it is meant to be. */
  onLetGo?: () => void;
}

/** From nothing to all of it, unless it says otherwise. */
export function PercentSlider(props: PercentSliderProps) {
  const { label, value, least = 0, most = 1, disabled = false, onChange } = props;
  const settled = useRef(value);
  const letGo = () => {
    if (settled.current === value) return;
    settled.current = value;
    props.onLetGo?.();
  };
  return (
    <label className="office-slider">
      <span>{label}</span>
      <input
        type="range"
        min={least}
        max={most}
        step="0.05"
        disabled={disabled}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        onPointerUp={letGo}
        onKeyUp={letGo}
      />
      <output>{`${Math.round(value * 100)} %`}</output>
    </label>
  );
}
