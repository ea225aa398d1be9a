import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { parts, problem, type ContentFile, type FieldPath, type Problem } from './problem.ts';
import { aliasFault, yamlFault } from './yamlFaults.ts';

/** A text in the head or in a YAML file, with its source for finding lines. */
export type Scalar = {
  readonly path: FieldPath;
  readonly text: string;
  /** Line of a part of the text. */
  readonly lineOf: (part: string) => number;
};

export type Parsed = {
  readonly data: unknown;
  readonly body: { readonly text: string; readonly line: number } | undefined;
  readonly scalars: readonly Scalar[];
  /** Line of a field; undefined when the field itself is missing at the top of the file. */
  readonly lineAt: (path: FieldPath) => number | undefined;
};

export type ParseResult = { readonly parsed?: Parsed; readonly problems: readonly Problem[] };

type Source = { readonly text: string; readonly counter: LineCounter; readonly shift: number };

/** Reads the head and the body of an .mdx file. */
export function parseText({ path, text }: ContentFile): ParseResult {
  const clean = text.replace(/^\uFEFF/, '');
  const open = /^---[ \t]*\r?\n/.exec(clean);
  if (!open) {
    const message = 'Der Kopf fehlt. Beginnen Sie die Datei mit „---“, den Feldern und „---“.';
    return { problems: [problem(path, message, { line: 1, field: parts.head })] };
  }
  const rest = clean.slice(open[0].length);
  const close = /^---[ \t]*\r?$/m.exec(rest);
  if (!close) {
    const message = 'Der Kopf hat kein Ende. Setzen Sie nach dem letzten Feld eine Zeile „---“.';
    return { problems: [problem(path, message, { line: 1, field: parts.head })] };
  }
  const head = rest.slice(0, close.index);
  const body = rest.slice(close.index + close[0].length);
  return parse(path, head, 1, { text: body, line: head.split('\n').length + 1 });
}

/** Reads a .yaml file. */
export function parseYaml({ path, text }: ContentFile): ParseResult {
  return parse(path, text.replace(/^\uFEFF/, ''), 0, undefined);
}

function parse(path: string, text: string, shift: number, body: Parsed['body']): ParseResult {
  const counter = new LineCounter();
  // Days without quotes become dates, exactly as in the build of the site.
  const doc = parseDocument(text, { lineCounter: counter, customTags: ['timestamp'] });
  const source = { text, counter, shift };
  const fault = firstFault(doc);
  if (fault) {
    const line = lineOfOffset(source, fault.offset);
    return { problems: [problem(path, fault.message, { line, field: body && parts.head })] };
  }
  const parsed: Parsed = {
    data: doc.toJS(),
    body,
    scalars: collectScalars(doc.contents, [], source),
    lineAt: (field) => lineAt(doc, field, source),
  };
  return { parsed, problems: [] };
}

function firstFault(doc: Document): { offset: number; message: string } | undefined {
  const error = doc.errors[0];
  if (error) return { offset: error.pos[0], message: yamlFault(error.code) };
  let offset: number | undefined;
  visit(doc, {
    Alias(_, alias) {
      offset = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return offset === undefined ? undefined : { offset, message: aliasFault };
}

function lineOfOffset({ counter, shift }: Source, offset: number): number {
  return counter.linePos(offset).line + shift;
}

type FieldPair = Pair<Node, Node | null>;

function pairOf(map: Node, key: string): FieldPair | undefined {
  if (!isMap<Node, Node | null>(map)) return undefined;
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function lineAt(doc: Document, path: FieldPath, source: Source): number | undefined {
  let node: Node | null | undefined = doc.contents;
  let offset: number | undefined;
  for (const part of path) {
    if (typeof part === 'number') {
      node = isSeq<Node>(node) ? node.items[part] : undefined;
      offset = node?.range?.[0] ?? offset;
    } else {
      const pair: FieldPair | undefined = node ? pairOf(node, part) : undefined;
      node = pair?.value;
      offset = pair?.key.range?.[0] ?? offset;
    }
    if (!node) break;
  }
  return offset === undefined ? undefined : lineOfOffset(source, offset);
}

function collectScalars(node: Node | null, path: FieldPath, source: Source): Scalar[] {
  if (isMap<Node, Node | null>(node)) {
    return node.items.flatMap((pair) => {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      return collectScalars(pair.value, [...path, key], source);
    });
  }
  if (isSeq<Node>(node)) {
    return node.items.flatMap((item, index) => collectScalars(item, [...path, index], source));
  }
  if (!isScalar(node)) return [];
  const [from, to] = node.range ?? [0, 0];
  const lineOf = (part: string) => {
    const inside = source.text.slice(from, to).indexOf(part);
    return lineOfOffset(source, from + Math.max(0, inside));
  };
  // A date keeps its own spelling, so that a day that does not exist can be told.
  const text = node.value instanceof Date ? (node.source ?? '') : node.value;
  return typeof text === 'string' ? [{ path, text, lineOf }] : [];
}
