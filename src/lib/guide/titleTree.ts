/** A residence title at the end of a branch, or the next step where none fits yet. */
export type Outcome = {
  readonly title: string;
  readonly norm: string;
  /** What the title asks for beyond the answers on the way; with `{law:id}` tokens. */
  readonly note: string;
};

/** A question and where its answers lead. */
export type Question = {
  readonly ask: string;
  readonly answers: readonly Answer[];
};

export type Answer = {
  /** With `{law:id}` tokens, so that no threshold is written by hand. */
  readonly says: string;
  readonly leads: Question | Outcome;
};

/** True for the end of a branch. */
export const isOutcome = (node: Question | Outcome): node is Outcome => 'title' in node;

const age = (section: string): Question => ({
  ask: 'Wie alt beim ersten Titel?',
  answers: [
    {
      says: 'jünger als {law:salary.over45Age}',
      leads: {
        title: `Fachkraft, §\u00a0${section}`,
        norm: `§\u00a0${section}, §\u00a018 Abs.\u00a02 AufenthG`,
        note: 'für jede qualifizierte Arbeit',
      },
    },
    {
      says: 'ab {law:salary.over45Age|dat}',
      leads: {
        title: `Fachkraft, §\u00a0${section}, mit Mindestgehalt`,
        norm: `§\u00a0${section}, §\u00a018 Abs.\u00a02 Nr.\u00a05 AufenthG`,
        note: '{law:salary.over45Share} oder Altersversorgung',
      },
    },
  ],
});

const blueCard = (section: string, note: string): Outcome => ({
  title: 'Blaue Karte EU, §\u00a018g',
  norm: `§\u00a018g ${section} AufenthG`,
  note,
});

/** Experience and salary of § 6 BeschV; who is bound by a tariff may pay that instead. */
const experience =
  '{law:experienced.experience|bare} von {law:experienced.experienceWindow|dat} im Beruf, ab {law:experienced.salaryShare} oder Tarif';

const experienced: Outcome = {
  title: 'Berufserfahrung, §\u00a06 BeschV',
  norm: '§\u00a019c Abs.\u00a02 AufenthG, §\u00a06 BeschV',
  note: 'für qualifizierte Arbeit',
};

const degree: Question = {
  ask: 'Passt die Stelle zum Studium, und wie hoch ist das Gehalt?',
  answers: [
    {
      says: 'passt, ab {law:blueCard.salaryShare}',
      leads: blueCard('Abs.\u00a01 S.\u00a01', 'ohne Zustimmung der Agentur'),
    },
    {
      says: 'passt, ab {law:blueCard.reducedSalaryShare}',
      leads: blueCard(
        'Abs.\u00a01 S.\u00a02',
        'Engpassberuf oder Abschluss höchstens {law:blueCard.newGraduateYears} alt',
      ),
    },
    { says: 'sonst, Arbeit qualifiziert', leads: age('18b') },
  ],
};

const withoutRecognition: Question = {
  ask: 'Reichen Erfahrung und Gehalt?',
  answers: [
    {
      says: experience,
      leads: experienced,
    },
    {
      says: 'nein, aber Deutsch ab A2',
      leads: {
        title: 'Anerkennungspartnerschaft, §\u00a016d',
        norm: '§\u00a016d Abs.\u00a03 AufenthG',
        note: 'Betrieb kann nachqualifizieren',
      },
    },
  ],
};

const training: Question = {
  ask: 'Ist die Ausbildung als gleichwertig anerkannt?',
  answers: [
    { says: 'ja, oder in Deutschland gelernt', leads: age('18a') },
    {
      says: 'Bescheid nennt Lücken',
      leads: {
        title: 'Qualifizierung, §\u00a016d Abs.\u00a01',
        norm: '§\u00a016d Abs.\u00a01 AufenthG',
        note: 'Deutsch in der Regel ab A2',
      },
    },
    {
      says: 'kein Bescheid, im Herkunftsland anerkannt, mindestens {law:experienced.trainingMinimum}',
      leads: withoutRecognition,
    },
  ],
};

const informationTechnology: Question = {
  ask: 'Wie viel IT-Erfahrung, welches Gehalt?',
  answers: [
    {
      says: '{law:blueCard.itExperience|bare} von {law:blueCard.itExperienceWindow|dat} in der IT, ab {law:blueCard.itSalaryShare}',
      leads: blueCard('Abs.\u00a02', 'Können auf Hochschulniveau'),
    },
    {
      says: experience,
      leads: experienced,
    },
  ],
};

const withoutDegree: Question = {
  ask: 'Welcher Beruf, welcher Staat?',
  answers: [
    { says: 'IT', leads: informationTechnology },
    {
      says: 'Lkw oder Bus',
      leads: {
        title: 'Fahrberuf, §\u00a024a BeschV',
        norm: '§\u00a019c Abs.\u00a01 AufenthG, §\u00a024a BeschV',
        note: 'Qualifikation vorhanden oder im Plan',
      },
    },
    {
      says: 'Staat des Westbalkans',
      leads: {
        title: 'Westbalkan, §\u00a026 Abs.\u00a02 BeschV',
        norm: '§\u00a019c Abs.\u00a01 AufenthG, §\u00a026 Abs.\u00a02 BeschV',
        note: 'mit Vorrangprüfung, begrenzte Zahl',
      },
    },
    {
      says: 'will den Beruf hier lernen',
      leads: {
        title: 'Ausbildung, §\u00a016a',
        norm: '§\u00a016a AufenthG',
        note: 'mit Ausbildungsvertrag',
      },
    },
  ],
};

/**
 * Which residence title fits: degree, recognition, salary, age, occupation. The branches follow
 * §§ 16a, 16d, 18a, 18b, 18g, 19c AufenthG and §§ 6, 24a, 26 BeschV, as of 19 August 2026.
 */
export const titleTree: Question = {
  ask: 'Welcher Abschluss?',
  answers: [
    {
      says: 'Studium',
      leads: {
        ask: 'In Deutschland erworben, anerkannt oder vergleichbar?',
        answers: [
          { says: 'ja', leads: degree },
          { says: 'nein, aber im Herkunftsland anerkannt', leads: withoutRecognition },
        ],
      },
    },
    { says: 'Ausbildung', leads: training },
    { says: 'keiner, der zählt', leads: withoutDegree },
  ],
};
