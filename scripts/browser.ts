// Finds a Chromium for the browser tests, installs one if there is none, and never gives up silently.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const aptCommand = 'apt-get update && apt-get install -y --no-install-recommends chromium';
const playwrightCommand = 'npx playwright install chromium';

/** Start options that work for root in a container and keep the browser from calling home. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that is already there: on the path, or installed by Playwright. */
export function existingBrowser(path = process.env['PATH'] ?? ''): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find(isExecutable);
}

function run(command: string): boolean {
  console.log(`Kein Chromium gefunden. Installation: ${command}`);
  return spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** Installs a browser the way this system does it; returns the command that belongs to it. */
function install(): string {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (isDebianRoot && run(aptCommand)) return aptCommand;
  run(playwrightCommand);
  return isDebianRoot ? aptCommand : playwrightCommand;
}

/**
 * The program file of a Chromium or Chrome.
 *
 * @throws when there is none and none could be installed; the message names the exact command
 */
export function findBrowser(): string {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH=${chosen} ist kein ausführbares Programm.`);
  }
  const present = existingBrowser();
  if (present) return present;
  const command = install();
  const installed = existingBrowser();
  if (installed) return installed;
  throw new Error(
    `Für die Prüfungen im Browser fehlt Chromium. Installieren Sie es mit\n  ${command}\n` +
      'oder nennen Sie ein vorhandenes mit CHROMIUM_PATH=/pfad/zu/chromium.',
  );
}
