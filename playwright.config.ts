import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/browser.ts';
import { freePort } from './scripts/lib/serveSite.ts';
import { resultFiles } from './scripts/lib/testSteps.ts';

// Workers read this file again: what the first reading found is handed on in the environment.
process.env['TEST_BROWSER'] ??= findBrowser();
process.env['TEST_PORT'] ??= String(await freePort(4400));
const address = `http://localhost:${process.env['TEST_PORT']}`;

export default defineConfig({
  testDir: 'tests/browser',
  // One set of pictures for every machine: fonts are our own, the rest is given some tolerance.
  snapshotPathTemplate: 'tests/browser/pictures/{arg}{ext}',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // Generous, because a busy machine must not turn a good page red.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['dot'], ['json', { outputFile: resultFiles.browser }]],
  use: {
    baseURL: address,
    locale: 'de-DE',
    actionTimeout: 15_000,
    launchOptions: { executablePath: process.env['TEST_BROWSER'], args: browserFlags },
  },
  webServer: {
    command: `node scripts/serve.ts --port ${process.env['TEST_PORT']}`,
    url: `${address}/`,
    reuseExistingServer: false,
  },
});
