import type { Plan } from '../../../rules/index.ts';
import { TapeLegend } from '../../tape/TapeLegend.tsx';
import { TapeTall } from '../../tape/TapeTall.tsx';
import { TapeWide } from '../../tape/TapeWide.tsx';
import { goalOf } from '../view/summary.ts';
import { caseWords, tapeOf } from '../view/tape.ts';
import { longDay } from '../view/when.ts';

type Props = {
  plan: Plan;
  id: string;
  /** The steps to draw, by the last part of their ids; all where nothing is said. */
  only?: readonly string[];
};

/** The plan along the tape; the table says the same in words. */
export function PlanTape({ plan, id, only }: Props) {
  const layout = tapeOf(plan, only);
  if (!layout) return null;
  const { earliest, latest } = plan.total.end;
  const goal = goalOf(plan);
  const words = {
    label: goal,
    from: `frühestens ${longDay(earliest)}`,
    to: latest ? longDay(latest) : 'Ende offen',
  };
  const label = `Maßband: ${layout.rows.length} Schritte. ${goal} ${words.from}, spätestens ${longDay(latest)}. Die Tabelle nennt jeden Schritt.`;
  const drawing = { layout, words: caseWords(plan), goal: words };
  return (
    <figure class="tape plan">
      <div role="img" aria-label={label}>
        <TapeWide {...drawing} id={`${id}-quer`} />
        <TapeTall {...drawing} id={`${id}-hoch`} />
      </div>
      <TapeLegend
        id={id}
        cut={false}
        assumed
        point={layout.rows.some(({ shape }) => shape === 'point')}
        span={layout.rows.some(({ span }) => span)}
      />
    </figure>
  );
}
