import type { ComponentChildren } from 'preact';

type Props = {
  id: string;
  label: string;
  help?: string | undefined;
  norm?: string | undefined;
  /** What is wrong with the answer, said at the field. */
  problem?: string | undefined;
  /** Why this one is worth answering next. */
  hint?: string | undefined;
  children: ComponentChildren;
};

/** Ids of everything that explains a field, for `aria-describedby`. */
const describedBy = ({ id, help, norm, problem, hint }: Omit<Props, 'label' | 'children'>) =>
  [problem && `${id}-problem`, hint && `${id}-hinweis`, (help ?? norm) && `${id}-hilfe`]
    .filter(Boolean)
    .join(' ') || undefined;

/** One question of the job ticket. */
export function Field(props: Props) {
  const { id, label, help, norm, problem, hint, children } = props;
  const mark = problem ? ' faulty' : hint ? ' next' : '';
  return (
    <fieldset class={`field${mark}`} aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      {children}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {hint && (
        <p class="hint" id={`${id}-hinweis`}>
          {hint}
        </p>
      )}
      {(help ?? norm) && (
        <p class="help" id={`${id}-hilfe`}>
          {help} {norm && <small>{norm}</small>}
        </p>
      )}
    </fieldset>
  );
}
