import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { ffmpeg } from './tools.ts';

/**
 * Loudness in LUFS is measured as dual mono: a mono file as two loudspeakers play it, 3 dB above the
 * plain mono figure. That is how players treat it, and what platforms mean by −16 for a mono voice.
 */
const target = { loudness: -16, tolerance: 0.5, truePeak: -1 } as const;

export type Measured = { readonly loudness: number; readonly truePeak: number };

const tone =
  'highpass=f=70,equalizer=f=250:t=q:w=1:g=-2,equalizer=f=3200:t=q:w=0.9:g=3,treble=g=5:f=5200:w=0.7,' +
  'acompressor=threshold=-24dB:ratio=2.2:attack=8:release=160:makeup=1';

/** Loudness and true peak of a file, by the rules of EBU R 128. */
function measure(file: string): Measured {
  const report = ffmpeg(['-i', file, '-af', 'ebur128=peak=true:dualmono=true', '-f', 'null', '-']);
  const summary = report.slice(report.lastIndexOf('Summary:'));
  const value = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  const measured = {
    loudness: value(/I:\s+(-?[\d.]+) LUFS/),
    truePeak: value(/Peak:\s+(-?[\d.]+) dBFS/),
  };
  if (Number.isNaN(measured.loudness + measured.truePeak))
    throw new Error(`Die Lautheit von ${file} ließ sich nicht messen.`);
  return measured;
}

/** True when a measured file keeps the limits. */
function isWithin({ loudness, truePeak }: Measured): boolean {
  return Math.abs(loudness - target.loudness) <= target.tolerance && truePeak <= target.truePeak;
}

function encode(source: string, gain: number, ceiling: number, mp3: string): void {
  // Limited at a higher rate, because peaks between samples count too.
  const limit =
    `volume=${gain.toFixed(2)}dB,aresample=96000,` +
    `alimiter=limit=${ceiling.toFixed(2)}dB:attack=2:release=60:level=false,aresample=24000`;
  ffmpeg([
    ...['-y', '-i', source, '-af', limit, '-ac', '1', '-c:a', 'libmp3lame', '-b:a', '48k'],
    ...['-map_metadata', '-1', '-id3v2_version', '0', '-write_id3v1', '0', '-bitexact', mp3],
  ]);
}

/**
 * Turns a raw WAV into the MP3 that is published. The MP3 itself is measured, since encoding changes
 * loudness and peaks; gain and ceiling follow until both limits hold.
 *
 * @throws when they do not after six attempts
 */
export function master(wav: string, mp3: string): Measured {
  const toned = `${wav}.toned.wav`;
  ffmpeg(['-y', '-i', wav, '-af', tone, '-c:a', 'pcm_f32le', toned]);
  try {
    // Encoding costs about four tenths of a decibel.
    let gain = target.loudness - measure(toned).loudness + 0.4;
    let ceiling = target.truePeak - 1;
    for (let attempt = 0; attempt < 6; attempt += 1) {
      encode(toned, gain, ceiling, mp3);
      const measured = measure(mp3);
      const off = target.loudness - measured.loudness;
      if (isWithin(measured) && Math.abs(off) <= 0.2) return measured;
      gain += off;
      if (measured.truePeak > target.truePeak) ceiling -= measured.truePeak - target.truePeak + 0.2;
    }
    throw new Error(`${mp3} hält Lautheit und Spitzenpegel nicht ein.`);
  } finally {
    rmSync(toned, { force: true });
  }
}

/** Writes mono samples as a WAV file with 32-bit floats. */
export function writeWav(file: string, samples: Float32Array, rate: number): void {
  const head = Buffer.alloc(44);
  const bytes = samples.byteLength;
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(3, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 4, 28);
  head.writeUInt16LE(4, 32);
  head.writeUInt16LE(32, 34);
  head.write('data', 36);
  head.writeUInt32LE(bytes, 40);
  writeFileSync(file, Buffer.concat([head, Buffer.from(samples.buffer, 0, bytes)]));
}

/** Length of a sound file in milliseconds, counted from its decoded samples. */
export function lengthOf(file: string): number {
  const raw = `${file}.raw`;
  ffmpeg(['-y', '-i', file, '-f', 's16le', '-ac', '1', '-ar', '16000', raw]);
  const bytes = readFileSync(raw).length;
  rmSync(raw);
  return Math.round(bytes / 32);
}
