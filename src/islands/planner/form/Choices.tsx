import { dontKnow } from '../textsQuestions.ts';

export type Option = { readonly value: string; readonly label: string };

type Props = {
  name: string;
  label: string;
  options: readonly Option[];
  value: string;
  onPick: (value: string) => void;
};

/** A question with two or three answers: all of them are seen at once. */
export const Segments = ({ name, options, value, onPick }: Omit<Props, 'label'>) => (
  <div class="segments">
    {[...options, { value: 'unknown', label: dontKnow }].map((option) => (
      <label key={option.value}>
        <input
          type="radio"
          name={name}
          value={option.value}
          checked={value === option.value}
          onChange={() => onPick(option.value)}
        />
        <span>{option.label}</span>
      </label>
    ))}
  </div>
);

type SelectProps = Props & {
  groups?: readonly { readonly label: string; readonly options: readonly Option[] }[];
};

const Options = ({ options }: { options: readonly Option[] }) => (
  <>
    {options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </>
);

/** A question with many answers. */
export const Select = ({ name, label, options, groups = [], value, onPick }: SelectProps) => (
  <select
    name={name}
    aria-label={label}
    value={value}
    onChange={(event) => onPick(event.currentTarget.value)}
  >
    <option value="unknown">{dontKnow}</option>
    <Options options={options} />
    {groups.map((group) => (
      <optgroup key={group.label} label={group.label}>
        <Options options={group.options} />
      </optgroup>
    ))}
  </select>
);
