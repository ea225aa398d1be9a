import { findParameter, parameterIds, type IsoDate, type LawParameter } from '../../rules/index.ts';
import { asOf } from '../asOf.ts';
import { formatParameter } from './format.ts';
import { parseForm, splitTokens, type LawForm } from './tokens.ts';

/** @throws when the id is unknown; the content check says so before, with file and line */
export function lawParameter(id: string): LawParameter {
  if (!parameterIds.has(id)) throw new RangeError(`Unbekannte Kennung in den Rechtsdaten: ${id}`);
  return findParameter(id);
}

/** A law value as German text, as of the day of the build or of another one, e.g. of a recording. */
export function lawText(id: string, form: LawForm | string = '', day: IsoDate = asOf): string {
  const parsed = typeof form === 'string' ? parseForm(form) : form;
  return formatParameter(lawParameter(id), parsed, { date: day, asOf: day });
}

/** Plain text with all tokens replaced, e.g. for meta descriptions and the search index. */
export function plainText(text: string, day: IsoDate = asOf): string {
  return splitTokens(text)
    .map((part) => (part.kind === 'text' ? part.text : lawText(part.id, part.form, day)))
    .join('');
}
