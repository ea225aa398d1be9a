import type { Purpose } from '../../rules/index.ts';

type PurposeText = {
  /** As the firm would say it, without paragraph. */
  readonly label: string;
  /** What it asks for, in one sentence. */
  readonly help: string;
  /** Small print. */
  readonly norm: string;
};

export const purposeTexts: Record<Purpose, PurposeText> = {
  vocationalTraining: {
    label: 'Ausbildung in Ihrem Betrieb',
    help: 'Sie bilden die Person in einem anerkannten Beruf aus.',
    norm: '§\u00a016a Abs.\u00a01 AufenthG',
  },
  vocationalSkilledWorker: {
    label: 'Fachkraft mit Berufsausbildung',
    help: 'Die ausländische Ausbildung ist anerkannt oder soll es vor der Einreise werden.',
    norm: '§\u00a018a AufenthG',
  },
  academicSkilledWorker: {
    label: 'Fachkraft mit Studium',
    help: 'Das Studium ist in Deutschland anerkannt oder vergleichbar.',
    norm: '§\u00a018b AufenthG',
  },
  euBlueCard: {
    label: 'Blaue Karte EU: Studium und hohes Gehalt',
    help: 'Jeder Beruf, der zum Studium passt. Das Gehalt erreicht die volle Schwelle.',
    norm: '§\u00a018g Abs.\u00a01 S.\u00a01 AufenthG',
  },
  euBlueCardShortage: {
    label: 'Blaue Karte EU: gesuchter Beruf',
    help: 'Zum Beispiel Ingenieurwesen, IT, Medizin, Pflege, Lehre. Die Schwelle ist niedriger.',
    norm: '§\u00a018g Abs.\u00a01 S.\u00a02 Nr.\u00a01 AufenthG',
  },
  euBlueCardGraduate: {
    label: 'Blaue Karte EU: Studium gerade beendet',
    help: 'Der Abschluss ist erst wenige Jahre alt. Die Schwelle ist niedriger.',
    norm: '§\u00a018g Abs.\u00a01 S.\u00a02 Nr.\u00a02 AufenthG',
  },
  euBlueCardIt: {
    label: 'Blaue Karte EU: IT ohne Studium',
    help: 'IT-Beruf mit mehreren Jahren Erfahrung auf dem Niveau eines Studiums.',
    norm: '§\u00a018g Abs.\u00a02 AufenthG',
  },
  recognitionPartnership: {
    label: 'Arbeiten und die Anerkennung hier nachholen',
    help: 'Anerkennungspartnerschaft: Sie und die Person betreiben die Anerkennung nach der Einreise.',
    norm: '§\u00a016d Abs.\u00a03 AufenthG',
  },
  qualificationMeasure: {
    label: 'Lehrgang oder Prüfung bis zur Anerkennung',
    help: 'Ein Bescheid nennt Lücken. Die Person schließt sie in Deutschland.',
    norm: '§\u00a016d Abs.\u00a01 AufenthG',
  },
  experiencedProfessional: {
    label: 'Berufserfahrung statt Anerkennung',
    help: 'Abschluss im Herkunftsland, dazu Jahre im Beruf. In der IT genügt Erfahrung.',
    norm: '§\u00a019c Abs.\u00a02 AufenthG, §\u00a06 BeschV',
  },
  westernBalkans: {
    label: 'Jede Arbeit, auch Helfer: Westbalkan',
    help: 'Albanien, Bosnien und Herzegowina, Kosovo, Montenegro, Nordmazedonien, Serbien.',
    norm: '§\u00a026 Abs.\u00a02 BeschV',
  },
  specialized: {
    label: 'Ärztin oder Arzt über das Programm Specialized!',
    help: 'Die ZAV wählt aus und begleitet bis zur Approbation.',
    norm: '§\u00a016d AufenthG',
  },
  workPermission: {
    label: 'Erlaubnis zu arbeiten: Asylverfahren oder Duldung',
    help: 'Die Person lebt schon hier und hat keinen Aufenthaltstitel.',
    norm: '§\u00a04a Abs.\u00a04 AufenthG, §\u00a061 AsylG, §\u00a032 BeschV',
  },
};

/** The list in groups, as a firm looks for it. */
export const purposeGroups: readonly { label: string; purposes: readonly Purpose[] }[] = [
  { label: 'Ausbildung', purposes: ['vocationalTraining'] },
  {
    label: 'Mit Berufsausbildung',
    purposes: ['vocationalSkilledWorker', 'recognitionPartnership', 'qualificationMeasure'],
  },
  {
    label: 'Mit Studium',
    purposes: [
      'academicSkilledWorker',
      'euBlueCard',
      'euBlueCardShortage',
      'euBlueCardGraduate',
      'specialized',
    ],
  },
  {
    label: 'Mit Erfahrung oder ohne Abschluss',
    purposes: ['euBlueCardIt', 'experiencedProfessional', 'westernBalkans'],
  },
  { label: 'Schon in Deutschland', purposes: ['workPermission'] },
];
