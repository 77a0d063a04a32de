interface VolumeSliderProps {
  label: string;
  /** 0…1. */
  value: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

export function VolumeSlider({ label, value, disabled = false, onChange }: VolumeSliderProps) {
  return (
    <label className="office-slider">
      <span>{label}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        disabled={disabled}
        value={value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <output>{`${Math.round(value * 100)} %`}</output>
    </label>
  );
}
