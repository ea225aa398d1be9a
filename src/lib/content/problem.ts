/** A text of the content folder; `path` is relative to the project, e.g. content/cards/x.mdx. */
export type ContentFile = { readonly path: string; readonly text: string };

/** Where a field stands in its file, e.g. ['facts', 'cost'] or ['ask', 0, 'contact']. */
export type FieldPath = readonly (string | number)[];

export type Problem = {
  readonly file: string;
  readonly line?: number;
  /** Name of a field, or one of `parts`, or a tag such as `<Step law>`. */
  readonly field?: string;
  readonly message: string;
};

/** Parts of a file that are no field. */
export const parts = { name: 'Dateiname', head: 'Kopf', body: 'Text' } as const;

type Place = { readonly line?: number | undefined; readonly field?: string | undefined };

export function problem(file: string, message: string, { line, field }: Place = {}): Problem {
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(field === undefined ? {} : { field }),
    message,
  };
}

/** „facts › cost“, „ask › 1. Eintrag › contact“. */
export function fieldName(path: FieldPath): string {
  return path.map((part) => (typeof part === 'number' ? `${part + 1}. Eintrag` : part)).join(' › ');
}

/** One line for editors: file, line, field, fault, mend. */
export function formatProblem({ file, line, field, message }: Problem): string {
  const isField = field !== undefined && /^[a-z]/i.test(field) && !isPart(field);
  const place = [
    file,
    ...(line === undefined ? [] : [`Zeile ${line}`]),
    ...(field === undefined ? [] : [isField ? `Feld „${field}“` : field]),
  ];
  return `${place.join(', ')}: ${message}`;
}

function isPart(field: string): boolean {
  return Object.values<string>(parts).includes(field);
}

/** Order by file, then by line, so that an editor can work from top to bottom. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0);
  });
}
