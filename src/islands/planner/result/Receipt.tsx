import type { Costs, Payer } from '../../../rules/index.ts';
import { costTexts, payerTexts } from '../../../lib/procedure/costTexts.ts';
import { amountOf, euroRange, notesOf, totalWords } from '../view/money.ts';

type Props = { costs: Costs; heading?: 'h2' | 'h3' };

/** The fees as a receipt: every item with its source, the sum as a range. */
export function Receipt({ costs, heading: Heading = 'h2' }: Props) {
  const all = Object.entries(costs.byPayer) as [Payer, { min: number; max: number }][];
  const shares = all.filter(([, { max }]) => max > 0);
  return (
    <section class="receipt">
      <Heading>Kosten</Heading>
      <ul>
        {costs.items.map((item) => {
          const { norm, notes } = notesOf(item);
          return (
            <li key={item.id}>
              <span class="item">{costTexts[item.id]}</span>
              <b data-law={item.parameter ?? undefined}>{amountOf(item)}</b>
              <small>{[norm, ...notes].filter(Boolean).join(', ')}</small>
            </li>
          );
        })}
      </ul>
      <p class="sum">
        <span>Zusammen</span>
        <b>{totalWords(costs)}</b>
      </p>
      <p class="shares">
        {shares.map(([payer, sum]) => `${payerTexts[payer]} ${euroRange(sum)}`).join(' · ')}
      </p>
      <p class="small">Reise, Wohnung, Sprachkurs und Vermittlung stehen nicht darin.</p>
    </section>
  );
}
