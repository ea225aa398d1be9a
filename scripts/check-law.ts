// Reports which law values and texts are due for comparison: `npm run check:law -- --today=2026-12-01`.
// Never part of `npm test`: a calendar must not turn a finished change red. `release:check` uses it.
import { dueParameters } from '../src/lib/law/due.ts';
import { shortDate } from '../src/lib/dates.ts';
import { formatNorm } from '../src/lib/law/norms.ts';
import { buildDay } from '../src/lib/asOf.ts';

const argument = process.argv.find((text) => text.startsWith('--today='))?.slice('--today='.length);
const today = buildDay(argument);
const { overdue, soon } = dueParameters(today, 60);

for (const parameter of overdue) {
  console.log(
    `überfällig seit ${shortDate(parameter.reviewBy)}: ${parameter.id}, ${formatNorm(parameter.norm)}`,
  );
}
for (const parameter of soon) {
  console.log(
    `fällig bis ${shortDate(parameter.reviewBy)}: ${parameter.id}, ${formatNorm(parameter.norm)}`,
  );
}
console.log(
  `Stand ${shortDate(today)}: ${overdue.length} überfällig, ${soon.length} in den nächsten 60 Tagen fällig.`,
);
