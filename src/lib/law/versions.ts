import { lawAt, type IsoDate, type LawParameter } from '../../rules/index.ts';
import { germanDate, shortDate } from '../dates.ts';
import { formatValue } from './format.ts';
import { parseForm } from './tokens.ts';

const form = parseForm('year');

const checks = {
  statuteText: 'mit dem Gesetzestext',
  officialPage: 'mit einer amtlichen Seite',
  otherSource: 'mit einer anderen Veröffentlichung',
} as const;

/** With what a value was compared, to follow the day of the comparison. */
export function verificationText(parameter: LawParameter): string {
  return checks[parameter.verification];
}

/** „seit 1. Januar 2026“, or „spätestens seit …“ where the first day could not be confirmed. */
export function validSince(parameter: LawParameter, asOf: IsoDate): string {
  const found = lawAt(parameter, asOf, asOf);
  if (found.kind !== 'known') return '';
  const since = germanDate(found.version.from);
  return found.version.startUnconfirmed ? `spätestens seit ${since}` : `seit ${since}`;
}

/** The versions that do not apply today, earlier and announced ones, as short German lines. */
export function otherVersions(parameter: LawParameter, asOf: IsoDate): string[] {
  const found = lawAt(parameter, asOf, asOf);
  const current = found.kind === 'beforeFirstVersion' ? undefined : found.version;
  return parameter.versions
    .filter((version) => version !== current)
    .map((version) => {
      const day = { date: version.from, asOf: version.from };
      const value = version.value ? formatValue(version.value, form, day) : 'aufgehoben';
      const decided = version.status === 'announced' ? ' (beschlossen)' : '';
      return `ab ${shortDate(version.from)}: ${value}${decided}`;
    });
}
