import { readFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { PreviewNode } from '../lib/preview/layout.ts';

const fontFolder = 'node_modules/@fontsource/barlow-semi-condensed/files';
const fonts = ([500, 600] as const).map((weight) => ({
  name: 'Barlow',
  weight,
  style: 'normal' as const,
  data: readFileSync(`${fontFolder}/barlow-semi-condensed-latin-${weight}-normal.woff`),
}));

/** Draws a layout of so many units; `scale` is the number of pixels for each. */
export async function draw(node: PreviewNode, width: number, height: number, scale = 1) {
  const svg = await satori(node as Parameters<typeof satori>[0], { width, height, fonts });
  return new Resvg(svg, { fitTo: { mode: 'width', value: width * scale } }).render();
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG without transparency: podcast directories ask for plain RGB. */
export function rgbPng({ width, height, pixels }: Awaited<ReturnType<typeof draw>>): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  let target = 0;
  for (let row = 0, source = 0; row < height; row += 1) {
    target += 1;
    for (let column = 0; column < width; column += 1, source += 4, target += 3) {
      pixels.copy(rows, target, source, source + 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
