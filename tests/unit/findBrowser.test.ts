import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { existingBrowser, findBrowser } from '../../scripts/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
const program = join(folder, 'google-chrome');
writeFileSync(program, '#!/bin/sh\n');
chmodSync(program, 0o755);
afterEach(() => vi.unstubAllEnvs());

test('a browser named by CHROMIUM_PATH goes before all others', () => {
  vi.stubEnv('CHROMIUM_PATH', program);
  expect(findBrowser()).toBe(program);
});

test('a wrong CHROMIUM_PATH is said, not replaced by another browser', () => {
  vi.stubEnv('CHROMIUM_PATH', '/gibt/es/nicht');
  expect(() => findBrowser()).toThrow(
    'CHROMIUM_PATH=/gibt/es/nicht ist kein ausführbares Programm.',
  );
});

test('a browser on the path is found under any of its names', () => {
  expect(existingBrowser(folder)).toBe(program);
  rmSync(program);
  expect(existingBrowser(folder)).not.toBe(program);
});
