// `npm test`: every check of the project, at most two at a time, with times and one final count.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runSteps, type Outcome } from './lib/stepRunner.ts';
import { playwrightCounts, sum, vitestCounts, type Counts } from './lib/testCounts.ts';
import { resultFiles, steps } from './lib/testSteps.ts';

const marks = { passed: 'bestanden', failed: 'GESCHEITERT', blocked: 'nicht möglich' } as const;
const inSeconds = (seconds: number) => `${seconds.toFixed(1).replace('.', ',')} s`;

function tell({ step, state, seconds, output }: Outcome): void {
  console.log(`${inSeconds(seconds).padStart(8)}  ${marks[state].padEnd(13)}  ${step.what}`);
  const isLong = state === 'passed' && output.split('\n').length > 12;
  if (output && !isLong) console.log(output.replace(/^/gm, '            '));
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** A check that failed without a failed test of its own, e.g. lint, counts as one failure. */
function finalCounts(outcomes: readonly Outcome[]): Counts {
  const unit = vitestCounts(readReport(resultFiles.unit));
  const browser = playwrightCounts(readReport(resultFiles.browser));
  const toldElsewhere = new Set([
    ...(unit.failed > 0 ? ['unit'] : []),
    ...(browser.failed > 0 ? ['browser'] : []),
  ]);
  const extra = outcomes.filter(
    ({ step, state }) => state !== 'passed' && !toldElsewhere.has(step.id),
  );
  return sum([unit, browser, { passed: 0, failed: extra.length, skipped: 0 }]);
}

function summarize(outcomes: readonly Outcome[], total: number): void {
  const slowest = [...outcomes].sort((a, b) => b.seconds - a.seconds).slice(0, 5);
  console.log(`\nAm längsten dauerten (insgesamt ${inSeconds(total)}):`);
  for (const { step, seconds } of slowest)
    console.log(`${inSeconds(seconds).padStart(8)}  ${step.what}`);
  const bad = outcomes.filter(({ state }) => state !== 'passed');
  if (bad.length > 0) {
    console.log(
      `\nNicht bestanden: ${bad.map(({ step }) => `${step.what} (${step.id})`).join(', ')}.`,
    );
  }
}

mkdirSync('.cache/test', { recursive: true });
for (const file of Object.values(resultFiles)) rmSync(file, { force: true });
const started = performance.now();
const outcomes = await runSteps(steps, 2, tell);
summarize(outcomes, (performance.now() - started) / 1000);
const { passed, failed, skipped } = finalCounts(outcomes);
if (skipped > 0) console.log(`${skipped} Prüfungen wurden ausgelassen.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || outcomes.some(({ state }) => state !== 'passed') ? 1 : 0;
