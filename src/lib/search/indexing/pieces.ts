import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeList, encodeText, itemsOf, textOf } from './cbor.ts';

/** A file of the index, its path relative to the folder of the index. */
export type IndexFile = { readonly path: string; readonly content: Uint8Array };

/** What stands in front of the data in every packed file of Pagefind. */
const sign = Buffer.from('pagefind_dcd');
const piece = /^index\/(.+)_[^_]+\.pf_index$/;
const contents = /^pagefind\.((.+)_[^_]+)\.pf_meta$/;

const digest = (data: Uint8Array): string =>
  createHash('sha256').update(data).digest('hex').slice(0, 10);

type Word = { readonly word: string; readonly data: Buffer };
type Piece = { readonly from: string; readonly to: string; readonly words: readonly Word[] };

/** No piece need be smaller than this before packing; the offline copy fetches them one by one. */
const smallest = 8_000;

/** Small pieces are quick to fetch, but each has a line in the table of contents: a balance of both. */
function pieceSize(words: readonly Word[]): number {
  const all = words.reduce((sum, { data }) => sum + data.length, 0);
  return Math.max(smallest, Math.round(3 * Math.sqrt(all)));
}

function unpack({ content }: IndexFile): Buffer {
  const data = gunzipSync(content);
  if (!data.subarray(0, sign.length).equals(sign)) throw new Error('Suchverzeichnis: Form fremd.');
  return data.subarray(sign.length);
}

const pack = (data: Buffer): Buffer => gzipSync(Buffer.concat([sign, data]), { level: 9 });

/** All words of the index in order. */
function wordsIn(files: readonly IndexFile[]): Word[] {
  return files
    .flatMap((file) => itemsOf(itemsOf(unpack(file))[0] ?? Buffer.alloc(0)))
    .map((data) => ({ word: textOf(itemsOf(data)[0] ?? data), data }))
    .sort((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
}

/** The letters in which two words begin alike. */
function shared(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at);
}

/** Cuts only where the words begin differently: forms of one word must not part. */
const longestShared = 3;

function cut(words: readonly Word[]): Word[][] {
  const pieces: Word[][] = [];
  const most = pieceSize(words);
  let size = Infinity;
  let before = '';
  for (const entry of words) {
    const apart = shared(before, entry.word).length <= longestShared;
    if (size + entry.data.length > most && apart) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(entry);
    size += entry.data.length;
    before = entry.word;
  }
  return pieces;
}

/** Pagefind finds a piece by its first and last word, both cut to what tells them from the neighbours. */
function bounds(pieces: readonly Word[][]): Piece[] {
  return pieces.map((words, at) => {
    const first = words[0]?.word ?? '';
    const last = words.at(-1)?.word ?? '';
    const before = pieces[at - 1]?.at(-1)?.word;
    const after = pieces[at + 1]?.[0]?.word;
    const short = (word: string, other: string | undefined) =>
      other === undefined ? word : word.slice(0, shared(word, other).length + 1);
    return { from: short(first, before), to: short(last, after), words };
  });
}

/**
 * Cuts the index into smaller pieces. Pagefind fills each with twenty thousand places, which is
 * 27 kB for one word that the reader typed; its own reader takes pieces of any size.
 */
export function smallPieces(files: readonly IndexFile[]): IndexFile[] {
  const old = files.filter(({ path }) => piece.test(path));
  const language = piece.exec(old[0]?.path ?? '')?.[1] ?? 'de';
  const made = bounds(cut(wordsIn(old))).map(({ from, to, words }) => {
    const data = encodeList([encodeList(words.map((word) => word.data))]);
    const hash = `${language}_${digest(data)}`;
    const entry = encodeList([from, to, hash].map(encodeText));
    return { entry, file: { path: `index/${hash}.pf_index`, content: pack(data) } };
  });
  const list = encodeList(made.map(({ entry }) => entry));
  const rest = files.filter(({ path }) => !piece.test(path));
  return [...renamed(rest.map((file) => withPieces(file, list))), ...made.map(({ file }) => file)];
}

/** The table of contents with another list of pieces; other files stay as they are. */
function withPieces(file: IndexFile, pieces: Buffer): IndexFile {
  if (!contents.test(file.path)) return file;
  const items = itemsOf(unpack(file));
  items[2] = pieces;
  return { ...file, content: pack(encodeList(items)) };
}

/** Another content needs another name, or a cache would mix two builds. */
function renamed(files: readonly IndexFile[]): IndexFile[] {
  const table = files.find(({ path }) => contents.test(path));
  const [, old = '', language = ''] = contents.exec(table?.path ?? '') ?? [];
  const name = `${language}_${digest(table?.content ?? new Uint8Array())}`;
  return files.map((file) => {
    if (file === table) return { ...file, path: file.path.replace(old, name) };
    if (file.path !== 'pagefind-entry.json') return file;
    return { ...file, content: Buffer.from(String(Buffer.from(file.content)).replace(old, name)) };
  });
}
