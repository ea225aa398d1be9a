import { collections, type CollectionName } from './collections.ts';
import { fieldsOf, type FieldSchema } from './schemaFields.ts';

const start = '<!-- felder:anfang -->';
const end = '<!-- felder:ende -->';

type Row = { readonly name: string; readonly required: boolean; readonly field: FieldSchema };

const formats: Record<string, string> = {
  date: 'Tag (JJJJ-MM-TT)',
  uri: 'Adresse mit https://',
  email: 'E-Mail-Adresse',
};

function limits(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return `, ${least} bis ${most}${unit}`;
  if (most !== undefined) return `, höchstens ${most}${unit}`;
  return least ? `, mindestens ${least}${unit}` : '';
}

/** JSON Schema writes the limits of safe integers where none are set. */
const plain = (limit: number | undefined) =>
  limit !== undefined && Number.isSafeInteger(limit) && Math.abs(limit) < 1e9 ? limit : undefined;

function kindOf(field: FieldSchema): string {
  if (field.const !== undefined) return `immer: ${field.const}`;
  if (field.enum) return `eines von: ${field.enum.join(', ')}`;
  if (field.type === 'object') return 'Gruppe von Feldern';
  if (field.type === 'array') return listKind(field);
  if (field.type === 'integer' || field.type === 'number') {
    return `Zahl${limits(plain(field.minimum), plain(field.maximum), '')}`;
  }
  if (field.format && formats[field.format]) return formats[field.format] ?? '';
  if (field.pattern?.startsWith('^[a-z0-9]+(-')) return 'Kennung';
  const text = field.description?.includes('{law:') ? 'Text mit Rechtsdaten' : 'Text';
  return `${text}${limits(field.minLength, field.maxLength, ' Zeichen')}`;
}

function listKind(field: FieldSchema): string {
  const items =
    field.items && field.items.type !== 'object' ? ` (je Eintrag: ${kindOf(field.items)})` : '';
  return `Liste${limits(field.minItems, field.maxItems, field.minItems === 1 && !field.maxItems ? ' Eintrag' : ' Einträge')}${items}`;
}

/** `output` knows the kind of every field, `input` knows which of them an editor may leave out. */
function rowsOf(output: FieldSchema, input: FieldSchema | undefined, parent = ''): Row[] {
  return Object.entries(output.properties ?? {}).flatMap(([key, field]) => {
    const name = parent ? `${parent} › ${key}` : key;
    const written = input?.properties?.[key];
    const inner = field.type === 'array' ? field.items : field;
    const writtenInner = field.type === 'array' ? written?.items : written;
    const row = { name, required: input?.required?.includes(key) ?? false, field };
    return [row, ...(inner?.properties ? rowsOf(inner, writtenInner, name) : [])];
  });
}

function meaning({ description = '' }: FieldSchema): string {
  // The limits stand in a column of their own.
  return description.replace(/ \(\d+ bis \d+ Zeichen; \{law:kennung\}[^)]*\)$/, '');
}

function table(output: FieldSchema, input: FieldSchema | undefined): string {
  const rows = rowsOf(output, input).map(({ name: field, required, field: kind }) =>
    [`\`${field}\``, required ? 'ja' : 'nein', kindOf(kind), meaning(kind)]
      .map((cell) => cell.replaceAll('|', '\\|'))
      .join(' | '),
  );
  const head = ['Feld | Pflicht | Form | Bedeutung', '--- | --- | --- | ---'];
  return [...head, ...rows].map((line) => `| ${line} |`).join('\n');
}

/** One table, or one for each kind of file where a collection has several. */
function section(name: CollectionName): string {
  const { label, files, schema } = collections[name];
  const [output, input] = [fieldsOf(schema, 'output'), fieldsOf(schema)];
  const heading = `### ${label}: \`${files}\``;
  if (!output.oneOf) return `${heading}\n\n${table(output, input)}`;
  const variants = output.oneOf.map((variant, index) => {
    const kind = variant.properties?.['kind']?.const ?? '';
    return `#### Mit \`kind: ${kind}\`\n\n${table(variant, input.oneOf?.[index])}`;
  });
  return [heading, ...variants].join('\n\n');
}

/** The field tables of all collections as Markdown. */
export function fieldTables(): string {
  return (Object.keys(collections) as CollectionName[]).map(section).join('\n\n');
}

/**
 * A README with fresh tables between its two marks.
 * @throws when a mark is missing
 */
export function withFieldTables(readme: string): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from === -1 || to < from) throw new RangeError(`Es fehlen die Zeilen ${start} und ${end}.`);
  const before = readme.slice(0, from + start.length);
  const tables = `<!-- prettier-ignore-start -->\n${fieldTables()}\n<!-- prettier-ignore-end -->`;
  return `${before}\n${tables}\n${readme.slice(to)}`;
}
