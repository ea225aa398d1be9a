// The properties of the rule model with 100,000 runs each instead of 2,000. Takes its time.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'tests/planner', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, DEEP_TESTS: '1' } },
);
process.exitCode = status ?? 1;
