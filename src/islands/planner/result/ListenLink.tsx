import type { StepListening } from '../../../lib/podcast/stepMarks.ts';

type Props = { mark: StepListening[string] | undefined };

/** „Dazu hören (2:40–4:10)“: the chapter of the podcast that explains a step, where there is one. */
export function ListenLink({ mark }: Props) {
  return (
    mark && (
      <small class="listen no-print">
        <a href={mark.href}>Dazu hören ({mark.span})</a>
      </small>
    )
  );
}
