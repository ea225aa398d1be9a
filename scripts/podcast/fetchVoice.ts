// `npm run podcast:voice`: fetches the German data of SVOX Pico from Debian's component non-free.
// A temporary list of sources is used, so the system's own lists stay as they are; root is not needed.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../lib/fail.ts';
import { voiceFiles, voiceFolder } from './tools.ts';

const work = resolve(`${voiceFolder}-apt`);
const source =
  'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] http://deb.debian.org/debian stable non-free\n';

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error || status !== 0) {
    throw new Error(
      `„${command}“ ist gescheitert. Die Stimme liegt in Debians Paket libttspico-data (non-free). ` +
        `Legen Sie ${voiceFiles.join(' und ')} daraus in ${voiceFolder}.`,
    );
  }
}

function fetchVoice(): void {
  rmSync(work, { recursive: true, force: true });
  for (const folder of ['lists/partial', 'cache/archives/partial']) {
    mkdirSync(`${work}/${folder}`, { recursive: true });
  }
  writeFileSync(`${work}/sources.list`, source);
  const options = [
    ...['-o', `Dir::Etc::sourcelist=${work}/sources.list`, '-o', 'Dir::Etc::sourceparts=-'],
    ...['-o', `Dir::State::lists=${work}/lists`, '-o', `Dir::Cache=${work}/cache`],
    ...['-o', 'APT::Sandbox::User='],
  ];
  run('apt-get', [...options, '-q', 'update'], work);
  run('apt-get', [...options, '-q', 'download', 'libttspico-data'], work);
  const archive = readdirSync(work).find((name) => name.endsWith('.deb')) ?? '';
  run('dpkg-deb', ['-x', archive, 'unpacked'], work);
  mkdirSync(voiceFolder, { recursive: true });
  for (const name of voiceFiles) {
    copyFileSync(`${work}/unpacked/usr/share/pico/lang/${name}`, `${voiceFolder}/${name}`);
  }
  rmSync(work, { recursive: true, force: true });
  console.log(`Die Stimme liegt in ${voiceFolder}.`);
}

if (voiceFiles.every((name) => existsSync(`${voiceFolder}/${name}`))) {
  console.log(`Die Stimme liegt schon in ${voiceFolder}.`);
} else {
  try {
    fetchVoice();
  } catch (error) {
    fail(error);
  }
}
