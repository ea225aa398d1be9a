import { at, mentions, type Entry } from './entry.ts';
import type { Scalar } from './parseFile.ts';
import { fieldName, problem, type Problem } from './problem.ts';
import { germanList, meant } from './wording.ts';

/** The words of a form, as `lib/law/tokens.ts` reads them. */
const formWords = ['words', 'dat', 'acc', 'bare', 'year', 'percent'];

/** What is wrong with a law id; undefined when it exists. */
export function lawIdFault(id: string, lawIds: ReadonlySet<string>): string | undefined {
  if (lawIds.has(id)) return undefined;
  const advice = meant(id, lawIds, 'Alle Kennungen stehen unter /rechtsstand/.');
  return `Die Rechtsdaten kennen „${id}“ nicht. ${advice}`;
}

/** What is wrong with a form such as `words dat`; undefined when all its words are known. */
export function formFault(form: string): string | undefined {
  const unknown = form.split(' ').find((word) => word !== '' && !formWords.includes(word));
  if (unknown === undefined) return undefined;
  return `Die Form „${unknown}“ gibt es nicht. Erlaubt sind ${germanList(formWords)}.`;
}

/** What is wrong with one `{law:…}` token. */
function tokenFault(token: string, lawIds: ReadonlySet<string>): string[] {
  const match = /^\{law:([A-Za-z0-9.]+)(?:\|([^|}]*))?\}$/.exec(token);
  if (!match) {
    const right = '{law:kennung} oder {law:kennung|form}';
    return [`„${token}“ ist falsch geschrieben. Richtig ist ${right}.`];
  }
  const [, id = '', form] = match;
  const emptyForm = form?.trim() === '' ? 'Nach „|“ fehlt die Form. Löschen Sie „|“.' : undefined;
  const faults = [lawIdFault(id, lawIds), emptyForm ?? formFault(form ?? '')];
  return faults.filter((fault) => fault !== undefined);
}

/** Checks the ids of the law data that a change of the law lists. */
export function checkParameters(entry: Entry, lawIds: ReadonlySet<string>): Problem[] {
  return mentions(entry, ['parameters']).flatMap(({ path, value }) => {
    const fault = lawIdFault(value, lawIds);
    return fault === undefined ? [] : at(entry, path, fault);
  });
}

/** Checks the tokens in the head of a text or in a YAML file. */
export function checkTokens(
  file: string,
  scalars: readonly Scalar[],
  lawIds: ReadonlySet<string>,
): Problem[] {
  return scalars.flatMap(({ path, text, lineOf }) =>
    [...text.matchAll(/\{\s*law\b[^{}\n]*\}?/gi)].flatMap(([token]) =>
      tokenFault(token, lawIds).map((message) =>
        problem(file, message, { line: lineOf(token), field: fieldName(path) }),
      ),
    ),
  );
}
