import { spawn } from 'node:child_process';
import type { Step } from './testSteps.ts';

export type Outcome = {
  readonly step: Step;
  readonly state: 'passed' | 'failed' | 'blocked';
  readonly seconds: number;
  readonly output: string;
};

function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const child = spawn(step.command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = (performance.now() - started) / 1000;
      const output = Buffer.concat(chunks).toString('utf8').trim();
      resolve({ step, state: code === 0 ? 'passed' : 'failed', seconds, output });
    });
  });
}

/** The next step that may start now, or one that can never start because what it needs failed. */
export function nextStep(
  waiting: readonly Step[],
  done: readonly Outcome[],
  running: readonly Step[],
  limit: number,
): { step: Step; start: boolean } | undefined {
  const state = new Map(done.map((outcome) => [outcome.step.id, outcome.state]));
  const fails = (id: string) => state.has(id) && state.get(id) !== 'passed';
  const blocked = waiting.find((step) => step.needs?.some(fails));
  if (blocked) return { step: blocked, start: false };
  if (running.length >= limit || running.some((step) => step.alone)) return undefined;
  const ready = waiting.filter((step) =>
    (step.needs ?? []).every((id) => state.get(id) === 'passed'),
  );
  const shared = ready.find((step) => !step.alone);
  if (shared) return { step: shared, start: true };
  const alone = running.length === 0 ? ready[0] : undefined;
  return alone && { step: alone, start: true };
}

/** Runs steps as their needs allow, at most `limit` at a time; `tell` hears of each as it ends. */
export async function runSteps(
  steps: readonly Step[],
  limit: number,
  tell: (outcome: Outcome) => void,
): Promise<Outcome[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<Outcome>>();
  const done: Outcome[] = [];
  const finish = (outcome: Outcome) => {
    running.delete(outcome.step);
    done.push(outcome);
    tell(outcome);
  };
  while (waiting.length > 0 || running.size > 0) {
    const next = nextStep(waiting, done, [...running.keys()], limit);
    if (!next) {
      if (running.size === 0) throw new Error('Kein Schritt kann beginnen: „needs“ prüfen.');
      finish(await Promise.race(running.values()));
      continue;
    }
    waiting.splice(waiting.indexOf(next.step), 1);
    if (next.start) running.set(next.step, runStep(next.step));
    else finish({ step: next.step, state: 'blocked', seconds: 0, output: '' });
  }
  return done;
}
