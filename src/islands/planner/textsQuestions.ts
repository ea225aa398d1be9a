import type { CaseFacts, Question } from '../../rules/index.ts';

type QuestionText = {
  readonly label: string;
  readonly help?: string;
  /** Small print, for those who want to look it up. */
  readonly norm?: string;
};

export const dontKnow = 'weiß ich nicht';

export const questionTexts: Record<Question, QuestionText> = {
  whereabouts: { label: 'Wo lebt die Person jetzt?' },
  purpose: { label: 'Wofür stellen Sie sie ein?' },
  currentStatus: { label: 'Welches Papier hat sie?' },
  regulated: {
    label: 'Ist der Beruf geschützt?',
    help: 'Geschützt heißt: Ohne staatliche Erlaubnis darf ihn niemand ausüben.',
  },
  recognition: {
    label: 'Wie weit ist die Anerkennung?',
    help: 'Gemeint ist der Bescheid oder die Bewertung, die der Titel verlangt.',
  },
  recognitionBody: {
    label: 'Wer entscheidet über sie?',
    help: 'Der Anerkennungs-Finder auf anerkennung-in-deutschland.de nennt die Stelle.',
  },
  nationality: {
    label: 'Braucht sie ein Visum?',
    help: 'Visumfrei: Australien, Israel, Japan, Kanada, Südkorea, Neuseeland, Vereinigtes Königreich, USA.',
    norm: '§\u00a041 AufenthV',
  },
  age: { label: 'Wie alt ist sie?' },
  yearlySalary: { label: 'Bruttolohn im Jahr', help: 'Zwölf Monate und feste Zahlungen.' },
  collectiveAgreement: {
    label: 'Zahlen Sie nach Tarif?',
    help: 'Ja heißt: Ihr Betrieb ist an den Tarif gebunden und zahlt danach.',
  },
  land: {
    label: 'Wo ist der Arbeitsplatz?',
    help: 'Danach richten sich Feiertage und zuständige Stelle.',
  },
  family: { label: 'Kommt Familie mit?' },
  earlierStay: {
    label: 'War sie früher schon hier?',
    help: 'Mit Duldung oder während eines Asylverfahrens.',
    norm: '§\u00a031 Abs.\u00a01 AufenthV',
  },
  courseAtWork: {
    label: 'Wo findet der Lehrgang statt?',
    help: 'Im Betrieb muss die Agentur für Arbeit zustimmen, ebenso zur Arbeit im Beruf daneben.',
    norm: '§\u00a016d Abs.\u00a01,\u00a02 AufenthG',
  },
  temporaryWork: {
    label: 'Leihen Sie sie an andere aus?',
    help: 'Leiharbeit, also Einsatz bei fremden Betrieben.',
    norm: '§\u00a040 Abs.\u00a01 Nr.\u00a02 AufenthG',
  },
  procedure: {
    label: 'Welches Verfahren?',
    help: 'Unten steht, was die drei Wege unterscheidet.',
  },
  completeness: {
    label: 'Wie vollständig sind die Papiere?',
    help: 'Die Fristen der Behörden laufen erst, wenn alles da ist.',
  },
};

/** The questions whose answer is chosen from a list, with the words of each answer. */
export type Choice = Exclude<Question, 'age' | 'yearlySalary' | 'family'>;
type Known<Q extends Question> = Exclude<CaseFacts[Q], 'unknown'>;
type BooleanChoice = 'collectiveAgreement' | 'courseAtWork' | 'earlierStay' | 'temporaryWork';
type Words<Q extends Choice> = Q extends BooleanChoice
  ? { readonly true: string; readonly false: string }
  : Readonly<Record<Known<Q> & string, string>>;

const yesNo = { false: 'nein', true: 'ja' };

export const answerTexts: { readonly [Q in Exclude<Choice, 'purpose' | 'land'>]: Words<Q> } = {
  whereabouts: { abroad: 'im Ausland', here: 'in Deutschland' },
  currentStatus: {
    temporaryProtection: 'vorübergehender Schutz, zum Beispiel aus der Ukraine',
    asylumSeeker: 'Aufenthaltsgestattung (Asylverfahren läuft)',
    toleration: 'Duldung',
    otherTitle: 'anderer Aufenthaltstitel',
  },
  regulated: {
    notRegulated: 'nein',
    nursing: 'ja: Pflege',
    physician: 'ja: Ärztin, Arzt',
    otherRegulated: 'ja: anderer Beruf',
  },
  recognition: {
    needed: 'noch zu beantragen',
    partial: 'Bescheid nennt Lücken',
    done: 'liegt vor',
    notNeeded: 'nicht nötig',
  },
  recognitionBody: {
    ihkFosa: 'IHK FOSA (Industrie, Handel)',
    chamberOfCrafts: 'Handwerkskammer',
    landAuthority: 'Behörde des Landes',
    degreeEvaluation: 'ZAB (Studienabschlüsse)',
    none: 'keine Stelle',
  },
  nationality: { visaNeeded: 'ja', section41: 'nein, visumfrei' },
  collectiveAgreement: yesNo,
  earlierStay: yesNo,
  courseAtWork: {
    true: 'vor allem im Betrieb, oder mit Arbeit im Beruf daneben',
    false: 'in einer Schule, höchstens mit Nebenjob',
  },
  temporaryWork: yesNo,
  procedure: {
    fastTrack: 'beschleunigt',
    regular: 'regulär',
    regularWithPreCheck: 'regulär, Stelle vorab geprüft',
  },
  completeness: {
    complete: 'alles da und übersetzt',
    usual: 'wie üblich, einiges fehlt',
    gaps: 'es fehlt noch viel',
  },
};

export const dateTexts = {
  label: 'Womit rechnen wir?',
  kinds: {
    none: 'noch ohne Datum, in Wochen',
    start: 'Wir fangen an am …',
    firstDay: 'Erster Arbeitstag am …',
  },
  unreadable: 'Diesen Tag gibt es nicht. Bitte prüfen.',
  missing: 'Bitte einen Tag wählen. Bis dahin rechnen wir in Wochen.',
};

export const familyTexts = {
  nobody: 'niemand',
  someone: 'ja',
  spouse: 'Ehegatte kommt mit',
  children: 'Kinder',
  childAge: (number: number) => `Alter von Kind ${number}`,
};
