import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** Everything that only the production needs lies here; the folder may be deleted at any time. */
export const cache = '.cache/podcast';
export const voiceFolder = `${cache}/voice`;
export const voiceFiles = ['de-DE_ta.bin', 'de-DE_gl0_sg.bin'] as const;

const ffmpegCommand = 'apt-get update && apt-get install -y --no-install-recommends ffmpeg';

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Runs ffmpeg; what it writes about the sound comes on the error channel. */
export function ffmpeg(args: readonly string[]): string {
  const { status, stderr, error } = spawnSync('ffmpeg', ['-hide_banner', '-nostdin', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 27,
  });
  if (error || status !== 0) throw new Error(`ffmpeg ist gescheitert:\n${stderr.slice(-2000)}`);
  return stderr;
}

/** @throws with the command that installs it, when ffmpeg is missing */
function ffmpegVersion(): string {
  const { stdout, error } = spawnSync('ffmpeg', ['-version'], { encoding: 'utf8' });
  if (error) throw new Error(`Es fehlt ffmpeg. Installieren Sie es mit:\n  ${ffmpegCommand}`);
  return /version (\S+)/.exec(stdout)?.[1] ?? 'unbekannt';
}

/** @throws with the command that fetches it, when the voice is missing */
export function voiceData(): Map<string, Uint8Array> {
  const missing = voiceFiles.filter((name) => !existsSync(`${voiceFolder}/${name}`));
  if (missing.length > 0) {
    throw new Error(
      `Es fehlt die Stimme (${missing.join(', ')}). Holen Sie sie mit:\n  npm run podcast:voice`,
    );
  }
  return new Map(voiceFiles.map((name) => [name, readFileSync(`${voiceFolder}/${name}`)]));
}

function packageVersion(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Names and versions of all that takes part in a rendering, for the lock. */
export function toolVersions(): Record<string, string> {
  const voice = [...voiceData().values()].map((data) => sha256(data).slice(0, 12)).join(' ');
  return {
    ffmpeg: ffmpegVersion(),
    'svoxpico-wasm': packageVersion('@echogarden/svoxpico-wasm'),
    'node-id3': packageVersion('node-id3'),
    voice,
  };
}
