import {
  ceilingAmount,
  isoDate,
  lawAt,
  type IsoDate,
  type LawParameter,
} from '../../rules/index.ts';
import { formatValue } from './format.ts';
import { lawParameter } from './text.ts';
import { parseForm } from './tokens.ts';

/** A value that a change of the law brought, and the one that it replaced where that is known. */
export type ChangedValue = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly before: string | undefined;
};

const form = parseForm('year');

function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return isoDate(day.toISOString().slice(0, 10));
}

/** The value on a day as text; seen from the day before, so that a decided one counts too. */
function valueOn(parameter: LawParameter, date: IsoDate): string | undefined {
  const asOf = dayBefore(date);
  const found = lawAt(parameter, date, asOf);
  return found.kind === 'known' ? formatValue(found.value, form, { date, asOf }) : undefined;
}

/** The value before a change; a share of a ceiling that the data do not know says nothing. */
function valueBefore(parameter: LawParameter, since: IsoDate): string | undefined {
  const date = dayBefore(since);
  const found = lawAt(parameter, date, date);
  const unknownAmount =
    found.kind === 'known' &&
    found.value.kind === 'shareOfCeiling' &&
    !ceilingAmount(found.value, date, date);
  return unknownAmount ? undefined : valueOn(parameter, date);
}

/**
 * What a parameter was from the day of a change on, never what it is today: an old entry keeps its
 * old number. Where the data start later than the change, their first value is taken.
 *
 * @throws when the id is unknown; the content check says so before
 */
export function changedValue(id: string, since: string): ChangedValue {
  const parameter = lawParameter(id);
  const first = parameter.versions.at(-1)?.from ?? parameter.verifiedOn;
  const date = first > since ? first : isoDate(since);
  const value = valueOn(parameter, date) ?? '';
  const before = valueBefore(parameter, date);
  return { id, label: parameter.labelDe, value, before: before === value ? undefined : before };
}
