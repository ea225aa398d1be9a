// `npm install` leaves out (or leaves without a version) optional packages that are not published
// for some foreign platform; `npm ci` then refuses the lock file because it misses them.
// This completes an entry without integrity for each, so that a clean clone installs everywhere.
// Run it after every change of dependencies: `npm run lock`. See docs/decisions/0001.
import { readFileSync, writeFileSync } from 'node:fs';

const lockFile = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const packages = lock.packages;

const platforms = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openbsd',
  'openharmony',
  'win32',
  'windows',
];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'wasm32'];

/** The place where Node would find `name` when `from` asks for it, or undefined. */
function resolveFrom(from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')))) {
    const candidate = `${base ? `${base}/` : ''}node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!base) return undefined;
  }
}

function platformOf(name) {
  const parts = name.split(/[/-]/);
  const platform = platforms.find((known) => parts.includes(known));
  const cpu = processors.find((known) => parts.some((part) => part.startsWith(known)));
  const os = platform === 'windows' ? 'win32' : platform;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }) };
}

let added = 0;
for (const [from, entry] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const found = resolveFrom(from, name);
    const exact = /^\d/.test(version);
    if (found && packages[found].version && !(exact && packages[found].version !== version))
      continue;
    const at =
      found && packages[found].version ? `${from}/node_modules/${name}` : `node_modules/${name}`;
    packages[at] = { version, ...platformOf(name), dev: entry.dev, optional: true };
    added += 1;
  }
}
lock.packages = Object.fromEntries(
  Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);
writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} Einträge für andere Plattformen ergänzt.`);
