import { isComplete, type Operator } from '../../src/lib/operator.ts';
import { isReviewDue, type IsoDate, type LawParameter } from '../../src/rules/index.ts';

type Text = { readonly path: string; readonly text: string };

export type ReleaseState = {
  readonly operator: Operator;
  readonly site: string;
  readonly today: IsoDate;
  readonly parameters: readonly LawParameter[];
  readonly texts: readonly Text[];
  /** Foreign addresses that gave no good answer. */
  readonly deadLinks: readonly string[];
};

const required = ['name', 'street', 'town', 'email', 'hosting'] as const;

function operatorGaps(operator: Operator): string[] {
  if (isComplete(operator)) return [];
  const empty = required.filter((key) => operator[key].trim() === '');
  return [`content/operator.yaml: Es fehlen ${empty.join(', ')}.`];
}

function addressGap(site: string): string[] {
  const { hostname, protocol } = new URL(site);
  const chosen = protocol === 'https:' && !/(^|\.)(example|localhost|test|invalid)$/.test(hostname);
  return chosen ? [] : [`src/settings.ts: „site“ nennt noch keine öffentliche Adresse (${site}).`];
}

function overdueText({ path, text }: Text, today: IsoDate): string[] {
  const day = /^reviewBy:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  return day !== undefined && day < today ? [`${path}: Die Prüfung war bis ${day} fällig.`] : [];
}

/** Everything that must still happen before this edition may be published, as German sentences. */
export function missingForRelease(state: ReleaseState): string[] {
  const dueLaw = state.parameters.filter((parameter) => isReviewDue(parameter, state.today));
  return [
    ...operatorGaps(state.operator),
    ...addressGap(state.site),
    ...dueLaw.map(
      ({ id, reviewBy }) =>
        `Rechtsdaten ${id}: Bitte erneut mit dem Gesetz vergleichen (Prüfung bis ${reviewBy}, oder eine angekündigte Fassung gilt inzwischen).`,
    ),
    ...state.texts.flatMap((text) => overdueText(text, state.today)),
    ...state.deadLinks.map((link) => `Link ohne gute Antwort: ${link}`),
  ];
}
