/** Ends a script with one German sentence instead of a stack trace. */
export function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Prints what a check found: every problem, or one line that says what was measured. */
export function report(problems: readonly string[], good: string): void {
  if (problems.length === 0) {
    console.log(good);
    return;
  }
  for (const problem of problems) console.error(`- ${problem}`);
  console.error(problems.length === 1 ? '1 Fehler.' : `${problems.length} Fehler.`);
  process.exitCode = 1;
}
