export type Step = {
  readonly id: string;
  /** What the step checks, as a reader of the output would say it. */
  readonly what: string;
  readonly command: string;
  /** Steps that must have succeeded before. */
  readonly needs?: readonly string[];
  /** Runs only when nothing else runs, because it uses both cores itself. */
  readonly alone?: boolean;
};

export const resultFiles = { unit: '.cache/test/unit.json', browser: '.cache/test/browser.json' };

/** Everything that `npm test` runs. Types and lint come after the build, which writes Astro's types. */
export const steps: readonly Step[] = [
  { id: 'build', what: 'Bau der Website', command: 'node scripts/build.ts --print' },
  {
    id: 'unit',
    what: 'Prüfungen ohne Browser',
    command: `vitest run --reporter=dot --reporter=json --outputFile.json=${resultFiles.unit}`,
  },
  { id: 'format', what: 'Schreibweise des Codes', command: 'npm run --silent check:format' },
  {
    id: 'law-numbers',
    what: 'Keine Rechtszahl von Hand',
    command: 'npm run --silent check:law-numbers',
  },
  { id: 'lint:css', what: 'Regeln für Stile', command: 'npm run --silent lint:css' },
  { id: 'lint', what: 'Regeln für Code', command: 'npm run --silent lint', needs: ['build'] },
  { id: 'types', what: 'Typen', command: 'npm run --silent types', needs: ['build'] },
  { id: 'unused', what: 'Ungenutztes', command: 'npm run --silent check:unused', needs: ['build'] },
  { id: 'html', what: 'Gültiges HTML', command: 'npm run --silent check:html', needs: ['build'] },
  { id: 'links', what: 'Interne Links', command: 'npm run --silent check:links', needs: ['build'] },
  {
    id: 'clicks',
    what: 'Karten in drei Klicks',
    command: 'npm run --silent check:clicks',
    needs: ['build'],
  },
  {
    id: 'dist',
    what: 'Gewicht und Privatheit',
    command: 'npm run --silent check:dist',
    needs: ['build'],
  },
  {
    id: 'addresses',
    what: 'Veröffentlichte Adressen',
    command: 'npm run --silent check:addresses',
    needs: ['build'],
  },
  {
    id: 'data',
    what: 'Offene Daten',
    command: 'npm run --silent check:data',
    needs: ['build'],
  },
  {
    id: 'browser',
    what: 'Prüfungen im Browser',
    command: 'npm run --silent test:browser',
    needs: ['build'],
    alone: true,
  },
];
