import { asOf } from '../lib/asOf.ts';
import { comparedCase } from '../lib/cases/comparison.ts';
import { allCases } from './relations.ts';

/** The chapter that is a table of all cases; its words only explain how to read it. */
export const comparisonChapter = 'faelle-im-vergleich';

/** The ten cases with what the rules compute for them; chapter and overview show the same. */
export async function comparedCases() {
  return (await allCases()).map(({ id, data }) => ({
    ...comparedCase(id, asOf),
    number: data.number,
    href: `/faelle/${id}/`,
    title: data.title,
    residenceTitle: data.residenceTitle,
  }));
}
