import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';

export type DataFile = { readonly name: string; readonly data: unknown; readonly schema: object };

type Items = { readonly items: readonly { readonly id: string }[] };

function repeatedIds({ items }: Items): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
}

/** Sentences about files of open data that do not fit their schema or use an id twice. */
export function dataProblems(files: readonly DataFile[]): string[] {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
  return files.flatMap(({ name, data, schema }) => {
    const check = ajv.compile(schema);
    if (!check(data)) {
      return (check.errors ?? [])
        .slice(0, 5)
        .map(({ instancePath, message = '' }) => `${name}.json, ${instancePath}: ${message}`);
    }
    return repeatedIds(data as Items).map(
      (id) => `${name}.json: Die Kennung „${id}“ steht zweimal.`,
    );
  });
}
