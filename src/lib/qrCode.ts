import { encode } from 'uqr';

/** Light modules around the code; scanners need at least four (ISO/IEC 18004). */
const quietZone = 4;

export type QrCode = {
  /** Width and height in modules, with the quiet zone. */
  readonly size: number;
  /** All dark modules as one path, one horizontal stroke per run. */
  readonly path: string;
};

function runs(row: readonly boolean[], y: number): string {
  return row
    .map((dark, x) => {
      if (!dark || row[x - 1]) return '';
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    })
    .join('');
}

/** A QR code of an address; error correction M survives a crease or a coffee ring. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  return { size, path: data.map(runs).join('') };
}
