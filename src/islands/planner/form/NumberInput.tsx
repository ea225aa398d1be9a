type Props = {
  name: string;
  label: string;
  text: string;
  unit: string;
  invalid: boolean;
  onText: (text: string) => void;
};

/** A field for a number as people write it; an empty one means „weiß ich nicht“. */
export const NumberInput = ({ name, label, text, unit, invalid, onText }: Props) => (
  <span class="number">
    <input
      type="text"
      inputMode="decimal"
      autocomplete="off"
      name={name}
      aria-label={`${label}, ${unit}`}
      aria-invalid={invalid}
      placeholder="weiß ich nicht"
      value={text}
      onInput={(event) => onText(event.currentTarget.value)}
    />
    <span aria-hidden="true">{unit}</span>
  </span>
);
