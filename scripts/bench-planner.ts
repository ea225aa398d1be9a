// How many plans one core computes in a second, and how long the slow ones take.
import { computePlan, isoDate } from '../src/rules/index.ts';
import { randomCase, randomNumbers, unknownAnswers } from './lib/randomCase.ts';

const cases = 10_000;
const allUnknownEach = 100;
const openShare = 0.15;
const viewedOn = isoDate('2026-11-29');

const next = randomNumbers(20_261_129);
const facts = Array.from({ length: cases }, (_, index) =>
  randomCase(next, index % allUnknownEach === 0 ? 1 : openShare),
);

/** Milliseconds of processor time: other programs on the machine do not count. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function measure(one: (typeof facts)[number]): number {
  const start = processorTime();
  computePlan(one, viewedOn);
  return processorTime() - start;
}

function plansPerSecond(): number {
  const start = processorTime();
  facts.forEach((one) => computePlan(one, viewedOn));
  return (cases / (processorTime() - start)) * 1000;
}

// The first rounds warm up; a visitor's browser has no such luck, but his case is one of few. On a
// machine with other work the same code takes up to twice as long, so several rounds are told apart.
const warmUp = 3;
const rounds = Array.from({ length: warmUp + 7 }, plansPerSecond).slice(warmUp);
rounds.sort((a, b) => a - b);
const few = facts.filter((one) => unknownAnswers(one) <= 3).map(measure);
few.sort((a, b) => a - b);
const at = (share: number): string => (few[Math.floor(few.length * share)] ?? 0).toFixed(2);

console.log(`${cases} cases, ${cases / allUnknownEach} of them all unknown`);
console.log(
  `plans per second of processor time, ${rounds.length} rounds: ${rounds.map(Math.round).join(', ')}`,
);
console.log(
  `up to three unknown answers (${few.length} cases): p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
);
