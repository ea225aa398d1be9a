import { layoutTall } from '../../lib/tape/tall.ts';
import { em } from '../../lib/tape/units.ts';
import { wordsHeight } from '../../lib/tape/wordsHeight.ts';
import { TapeCase } from './TapeCase.tsx';
import { TapeHatch } from './TapeHatch.tsx';
import { TapeTallBar } from './TapeTallBar.tsx';
import { TapeTallScale } from './TapeTallScale.tsx';
import type { TapeDrawing } from './TapeWide.tsx';

/** The tape hanging down the left edge, for narrow screens; all lengths grow with the text. */
export function TapeTall({ layout, words, id, goal }: TapeDrawing) {
  const tall = layoutTall(
    layout,
    layout.rows.map(({ step }) => wordsHeight(step)),
  );
  const spaceAbove = tall.rows.map(({ top }, index) => {
    const above = tall.rows[index - 1];
    return top - (above ? above.top + above.height : 0);
  });
  return (
    <div class="tall">
      <TapeCase figure={words.figure} unit={words.unit} hanging />
      <div class="sheet">
        <svg class="drawing" width={em(tall.width)} height={em(tall.height)}>
          <TapeHatch id={id} />
          <TapeTallScale layout={layout} tall={tall} />
          {tall.rows.map((bar) => (
            <TapeTallBar key={bar.row.step.id} bar={bar} hatch={id} reach={tall.width - 0.3} />
          ))}
        </svg>
        <div>
          {tall.rows.map(({ row: { step, shape }, height }, index) => (
            <div class="words" key={step.id}>
              <svg width="0" height={em((spaceAbove[index] ?? 0) + height)} />
              <div>
                <svg width="0" height={em(spaceAbove[index] ?? 0)} />
                <b>
                  {step.number} {step.label}
                </b>
                <span>{step.actor}</span>
                <span class={shape === 'stub' ? '' : 'when'}>
                  {[step.time, step.kind].filter(Boolean).join(', ')}
                </span>
              </div>
            </div>
          ))}
        </div>
      </div>
      {goal && (
        <p class="tall-goal">
          <b>{goal.label}</b> {goal.from}, spätestens {goal.to}
        </p>
      )}
    </div>
  );
}
