/** A tag in the body; `value` is undefined where it cannot be known. */
export type Tag = {
  readonly name: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly offset: number;
};

const value = /"[^"]*"|'[^']*'|\{[^{}]*\}/.source;
const attribute = `\\s+[\\w:-]+(?:\\s*=\\s*(?:${value}))?`;
const tagPattern = new RegExp(`<(/?)([A-Za-z][\\w.-]*)((?:${attribute})*)\\s*(/?)>`, 'g');
const attributePattern = new RegExp(`([\\w:-]+)(?:\\s*=\\s*(${value}))?`, 'g');

const blank = (text: string) => text.replace(/[^\n]/g, ' ');

/** Blanks out code and escaped characters, keeping every offset. */
export function maskCode(body: string): string {
  return body
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*[ \t]*\r?$/gm, blank)
    .replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, blank)
    .replace(/\\[!-/:-@[-`{-~]/g, blank);
}

/** All tags of a masked body, and the offsets of every „<“ that begins none. */
export function findTags(masked: string): { tags: Tag[]; stray: number[] } {
  const tags = [...masked.matchAll(tagPattern)].map((match): Tag => {
    const [, slash, name = '', rest = '', end] = match;
    const kind = slash ? 'close' : end ? 'alone' : 'open';
    return { name, kind, attributes: readAttributes(rest), offset: match.index };
  });
  const starts = new Set(tags.map((tag) => tag.offset));
  const withoutTags = masked.replace(tagPattern, (tag) => `<${blank(tag.slice(1))}`);
  const stray = [...withoutTags.matchAll(/</g)].map((match) => match.index);
  return { tags, stray: stray.filter((offset) => !starts.has(offset)) };
}

function readAttributes(text: string): Map<string, string | undefined> {
  return new Map(
    [...text.matchAll(attributePattern)].map(([, name = '', raw = '""']) => [
      name,
      raw.startsWith('{') ? undefined : raw.slice(1, -1),
    ]),
  );
}

/** Tags that are opened and never closed, or closed and never opened. */
export function unbalanced(tags: readonly Tag[]): Tag[] {
  const open: Tag[] = [];
  const faults: Tag[] = [];
  for (const tag of tags) {
    if (tag.kind === 'open') open.push(tag);
    if (tag.kind !== 'close') continue;
    const partner = open.map(({ name }) => name).lastIndexOf(tag.name);
    if (partner === -1) faults.push(tag);
    else faults.push(...open.splice(partner).slice(1));
  }
  return [...faults, ...open];
}
