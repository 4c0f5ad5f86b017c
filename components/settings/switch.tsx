interface Props {
  label: string;
  /** Undefined until it is known. */
  isOn: boolean | undefined;
  /** The words for on and off, which stand beside the shape. */
  state: string;
  describedBy: string;
  onFlip: () => void;
}

/** Something that is on or off, as a row of its own. */
export const Switch = ({ label, isOn, state, describedBy, onFlip }: Props) => (
  <div className="switch">
    <span className="grow mid" id={`${describedBy}-label`}>
      {label}
    </span>
    <span className="s12 qq" aria-hidden="true">
      {state}
    </span>
    <button
      type="button"
      role="switch"
      aria-checked={isOn ?? false}
      aria-labelledby={`${describedBy}-label`}
      aria-describedby={describedBy}
      disabled={isOn === undefined}
      onClick={onFlip}
    >
      <i />
    </button>
  </div>
);
