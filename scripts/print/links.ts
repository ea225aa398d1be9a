/** What a page says of a file to print, or nothing when the file was not made. */
export type PrintFile = { readonly bytes: number; readonly pages: number };

const place = /<p [^>]*data-pdf="([^"]+)"[^>]*>[\s\S]*?<\/p>/g;
const size = /(<span [^>]*data-pdf-size[^>]*>)[^<]*(<\/span>)/;

/** „48 kB“, „1,9 MB“ */
export function germanSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)}\u00a0kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')}\u00a0MB`;
}

function sizeText({ bytes, pages }: PrintFile): string {
  return `PDF, ${pages === 1 ? '1\u00a0Seite' : `${pages}\u00a0Seiten`}, ${germanSize(bytes)}`;
}

/** Writes pages and size beside each link to a file, and removes the links to files that are missing. */
export function completeLinks(html: string, files: ReadonlyMap<string, PrintFile>): string {
  return html.replace(place, (whole, name: string) => {
    const file = files.get(name);
    return file ? whole.replace(size, `$1${sizeText(file)}$2`) : '';
  });
}
