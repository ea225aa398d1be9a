/** Major types of CBOR (RFC 8949, section 3.1) that this site meets. */
const text = 3;
const list = 4;

type Head = { readonly major: number; readonly value: number; readonly end: number };

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const major = first >> 5;
  const short = first & 0x1f;
  if (short < 24) return { major, value: short, end: at + 1 };
  if (short > 26) throw new RangeError('CBOR: unbekannte Länge.');
  const size = 1 << (short - 24);
  return { major, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

/** Where the item that begins at this place ends. */
function endOf(bytes: Buffer, at: number): number {
  const { major, value, end } = headAt(bytes, at);
  if (major === 2 || major === text) return end + value;
  if (major < 2 || major === 7) return end;
  if (major !== list) throw new RangeError('CBOR: unbekannte Art.');
  let next = end;
  for (let count = 0; count < value; count += 1) next = endOf(bytes, next);
  return next;
}

/** The items of the list that begins at this place, each as it is encoded. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { major, value, end } = headAt(bytes, 0);
  if (major !== list) throw new RangeError('CBOR: keine Liste.');
  const items: Buffer[] = [];
  let at = end;
  for (let count = 0; count < value; count += 1) {
    const next = endOf(bytes, at);
    items.push(bytes.subarray(at, next));
    at = next;
  }
  return items;
}

export function textOf(bytes: Buffer): string {
  const { major, value, end } = headAt(bytes, 0);
  if (major !== text) throw new RangeError('CBOR: kein Text.');
  return bytes.toString('utf8', end, end + value);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const size = value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((major << 5) | (24 + Math.log2(size)));
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}

export function encodeText(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(text, bytes.length), bytes]);
}

export function encodeList(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(list, items.length), ...items]);
}
