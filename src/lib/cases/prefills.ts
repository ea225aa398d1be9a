import { serialiseCase, unknownCase, type CaseFacts, type IsoDate } from '../../rules/index.ts';

const abroad = {
  whereabouts: 'abroad',
  nationality: 'visaNeeded',
  earlierStay: false,
  temporaryWork: false,
  family: [],
  completeness: 'usual',
} as const satisfies Partial<CaseFacts>;

const here = { whereabouts: 'here', temporaryWork: false, family: [] } as const;

const vocational = {
  ...abroad,
  purpose: 'vocationalSkilledWorker',
  regulated: 'notRegulated',
  recognition: 'needed',
} as const;

/**
 * What a card already knows when its reader goes on to the planner, by the address of the card.
 * Only what the card is about; the rest stays a question of the form.
 */
export const cardFacts: Readonly<Record<string, Partial<CaseFacts>>> = {
  'westbalkanregelung-planen': { ...abroad, purpose: 'westernBalkans', recognition: 'notNeeded' },
  'azubis-aus-drittstaaten': { ...abroad, purpose: 'vocationalTraining', procedure: 'fastTrack' },
  'titel-im-ueberblick': { ...abroad },
  'blaue-karte': { ...abroad, purpose: 'euBlueCard', regulated: 'notRegulated' },
  'berufserfahrung-statt-anerkennung': {
    ...abroad,
    purpose: 'experiencedProfessional',
    regulated: 'notRegulated',
  },
  'chancenkarte-und-probearbeit': {
    ...here,
    purpose: 'vocationalSkilledWorker',
    currentStatus: 'otherTitle',
  },
  'beschleunigtes-verfahren': { ...vocational, procedure: 'fastTrack' },
  'pflichten-vom-ersten-tag': { ...vocational, procedure: 'fastTrack' },
  'hinweis-faire-integration': { ...vocational, procedure: 'fastTrack' },
  'gefluechtete-einstellen': {
    ...here,
    purpose: 'workPermission',
    currentStatus: 'asylumSeeker',
  },
  'ukraine-schutzstatus': {
    ...here,
    purpose: 'academicSkilledWorker',
    currentStatus: 'temporaryProtection',
  },
  'ausbildung-und-duldung': { ...here, purpose: 'workPermission', currentStatus: 'toleration' },
  'anerkennung-verstehen': vocational,
  'teilanerkennung-nutzen': { ...abroad, purpose: 'qualificationMeasure', recognition: 'partial' },
  anerkennungspartnerschaft: {
    ...abroad,
    purpose: 'recognitionPartnership',
    regulated: 'notRegulated',
    recognition: 'needed',
  },
  'biq-im-betrieb': {
    ...abroad,
    purpose: 'qualificationMeasure',
    courseAtWork: true,
    recognition: 'partial',
  },
  'gesundheitsberufe-nachqualifizieren': {
    ...abroad,
    purpose: 'qualificationMeasure',
    regulated: 'nursing',
    recognition: 'partial',
    recognitionBody: 'landAuthority',
  },
  'specialized-aerzte': {
    ...abroad,
    purpose: 'specialized',
    regulated: 'physician',
    recognition: 'needed',
    recognitionBody: 'landAuthority',
  },
  'validierung-und-teilqualifikation': { ...here, recognition: 'needed' },
  'kosten-planen': { ...vocational, procedure: 'fastTrack' },
};

/** The address of the planner with some answers given. */
export function plannerAddress(facts: Partial<CaseFacts>, asOf: IsoDate): string {
  return `/fahrplan/#${serialiseCase({ ...unknownCase, ...facts }, asOf)}`;
}
