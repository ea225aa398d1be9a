import load, { type PicoModule } from '@echogarden/svoxpico-wasm';
import { voiceData, voiceFiles } from './tools.ts';

/** Samples per second of the voice; the whole timeline is counted in them. */
export const sampleRate = 16_000;

const memoryBytes = 2_500_000;
const bufferBytes = 4096;
const busy = 201;
const idle = 200;

/** The synthetic voice. Pitch 100 is as recorded; 84 is the second speaker. */
export type Voice = { readonly speak: (text: string, pitch: number) => Int16Array };

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text as a zero-terminated string in the memory of the engine. */
function put(pico: PicoModule, text: string): { address: number; bytes: number } {
  const data = new TextEncoder().encode(`${text}\0`);
  const address = pico._malloc(data.length);
  pico.HEAPU8.set(data, address);
  return { address, bytes: data.length };
}

function expectGood(status: number, what: string): void {
  if (status !== 0) throw new Error(`Die Stimme meldet bei „${what}“ den Fehler ${status}.`);
}

/** Loads both files of the voice and returns the address of an engine that speaks with it. */
function openEngine(pico: PicoModule): number {
  const handle = pico._malloc(4);
  const at = () => pico.HEAP32[handle >> 2] ?? 0;
  expectGood(pico._pico_initialize(pico._malloc(memoryBytes), memoryBytes, handle), 'Anfang');
  const system = at();
  const voice = put(pico, 'Stimme').address;
  expectGood(pico._pico_createVoiceDefinition(system, voice), 'Definition');
  for (const name of voiceFiles) {
    expectGood(pico._pico_loadResource(system, put(pico, `/${name}`).address, handle), name);
    const resourceName = pico._malloc(32);
    expectGood(pico._pico_getResourceName(system, at(), resourceName), name);
    expectGood(pico._pico_addResourceToVoiceDefinition(system, voice, resourceName), name);
  }
  expectGood(pico._pico_newEngine(system, voice, handle), 'Maschine');
  return at();
}

/** Reads sound until the engine has nothing more to say. */
function drain(pico: PicoModule, engine: number, buffer: number, counts: number): Int16Array[] {
  const pieces: Int16Array[] = [];
  for (;;) {
    const status = pico._pico_getData(engine, buffer, bufferBytes, counts, counts + 2);
    const samples = (pico.HEAP16[counts >> 1] ?? 0) >> 1;
    if (samples > 0) pieces.push(pico.HEAP16.slice(buffer >> 1, (buffer >> 1) + samples));
    if (status === idle) return pieces;
    if (status !== busy) throw new Error(`Die Stimme bricht mit dem Fehler ${status} ab.`);
  }
}

function concatenate(pieces: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    all.set(piece, position);
    position += piece.length;
  }
  return all;
}

/** Starts the voice. Each sentence is spoken on its own, so one never colours the next. */
export async function openVoice(): Promise<Voice> {
  const pico = await load();
  for (const [name, data] of voiceData()) pico.FS.writeFile(`/${name}`, data);
  const engine = openEngine(pico);
  const buffer = pico._malloc(bufferBytes);
  const counts = pico._malloc(4);
  const speak = (text: string, pitch: number): Int16Array => {
    expectGood(pico._pico_resetEngine(engine, 0), text);
    const { address, bytes } = put(pico, `<pitch level="${pitch}">${escape(text)}</pitch>`);
    const pieces: Int16Array[] = [];
    for (let sent = 0; sent < bytes;) {
      expectGood(pico._pico_putTextUtf8(engine, address + sent, bytes - sent, counts), text);
      sent += pico.HEAP16[counts >> 1] ?? 0;
      pieces.push(...drain(pico, engine, buffer, counts));
    }
    pico._free(address);
    return concatenate(pieces);
  };
  return { speak };
}
