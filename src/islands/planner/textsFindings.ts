import type { Finding, FindingId } from '../../rules/index.ts';
import type { Words } from './view/words.ts';

type FindingText = {
  readonly title: string;
  /** What it means and what to do next; `words` prints values of the law data and euro. */
  readonly text: (finding: Finding, words: Words) => string;
};

const text = (title: string, sentence: string): FindingText => ({ title, text: () => sentence });

const reasons: Readonly<Record<string, string>> = {
  alreadyHere: 'Die Person ist schon hier. Das Verfahren ist für Menschen, die noch einreisen.',
  ownProcedure: 'Das Programm hat ein eigenes Verfahren.',
  purposeNotCovered: 'Für diesen Titel sieht das Gesetz es nicht vor. Wählen Sie oben „regulär“.',
};

const forms: Readonly<Record<string, string>> = {
  equivalence: 'Der Titel verlangt, dass der Abschluss anerkannt ist.',
  degree: 'Der Titel verlangt ein anerkanntes oder vergleichbares Studium.',
  confirmation:
    'Nötig ist die Bestätigung, dass der Abschluss im Herkunftsland staatlich anerkannt ist.',
};

/** § 30 Abs. 1 S. 1 Nr. 3 Buchst. e AufenthG, for the spouse. */
const stay = ([least]: Finding['parameters'], law: Words['law']): string =>
  `Für den Ehegatten kommt es darauf an, dass die Fachkraft voraussichtlich länger als ${law(least)} bleibt.`;

/** What an answer means in law: stated with its figures, never advised in a tone of certainty. */
export const findingTexts: Record<FindingId, FindingText> = {
  salaryBelowThreshold: {
    title: 'Gehaltsschwelle',
    text: ({ data, conditional }, { euro }) => {
      const least = `Das Gehalt muss mindestens ${euro(data['threshold'])} im Jahr betragen (Wert für ${String(data['year'])}).`;
      const free = data['tariffLifts'] ? ' Wer nach Tarif bindend zahlt, braucht sie nicht.' : '';
      const given = data['salary'] === undefined ? '' : ` Angegeben sind ${euro(data['salary'])}.`;
      return `${least}${given}${conditional ? free : ''}`;
    },
  },
  salaryThresholdOfEarlierYear: {
    title: 'Die Schwelle ändert sich jedes Jahr',
    text: ({ data }, { euro }) =>
      data['stale']
        ? `Für ${String(data['caseYear'])} kennen wir die Schwelle noch nicht. ${euro(data['threshold'])} ist der Wert für ${String(data['year'])}. Planen Sie mit etwas mehr.`
        : `${euro(data['threshold'])} gilt für ${String(data['year'])}. Das Gesetz sagt nicht, ob der Tag des Antrags oder der Entscheidung zählt.`,
  },
  over45SalaryOrPension: {
    title: 'Alter und Gehalt',
    text: ({ data }, { euro }) =>
      `Ab ${String(data['ageLimit'])} Jahren sind ${euro(data['threshold'])} im Jahr nötig (Wert für ${String(data['year'])}) oder der Nachweis einer angemessenen Altersversorgung.`,
  },
  over45NotAsked: {
    title: 'Das Alter spielt hier keine Rolle',
    text: ({ data }) =>
      `Die Regel ab ${String(data['ageLimit'])} Jahren gilt für andere Titel. Für die Blaue Karte zählt nur das Mindestgehalt.`,
  },
  fastTrackNotOpen: {
    title: 'Beschleunigtes Verfahren nicht offen',
    text: ({ data }) => reasons[String(data['reason'])] ?? '',
  },
  fastTrackChoice: text(
    'Beschleunigt nur über eine Öffnung',
    'Das Gesetz nennt diesen Titel nicht, öffnet das Verfahren aber für „sonstige qualifizierte Beschäftigte“. Fragen Sie die Ausländerbehörde, bevor Sie planen.',
  ),
  temporaryWorkRefused: text(
    'Leiharbeit',
    'Die Agentur für Arbeit muss ihre Zustimmung ablehnen, wenn die Person als Leiharbeitskraft arbeiten soll.',
  ),
  temporaryWorkCheck: text(
    'Leiharbeit',
    'Ob Leiharbeit hier möglich ist, klären Sie vorher mit der Ausländerbehörde.',
  ),
  recognitionMissing: {
    title: 'Nachweis zum Abschluss',
    text: ({ data, conditional }) => {
      const form = forms[String(data['form'])] ?? '';
      const state = conditional ? 'Prüfen Sie, ob das schon vorliegt.' : 'Das fehlt noch.';
      const it = data['itSpared']
        ? ' In IT-Berufen entfällt sie: Wählen Sie oben „nicht nötig“.'
        : '';
      return `${form} ${state}${it}`;
    },
  },
  recognitionPartial: text(
    'Der Bescheid nennt Lücken',
    'Mit Lücken gibt es diesen Titel noch nicht. Der Weg führt über eine Qualifizierung in Deutschland. Wählen Sie oben „Lehrgang oder Prüfung bis zur Anerkennung“.',
  ),
  recognitionNotUsedForTitle: text(
    'Anerkennung nicht verlangt',
    'Dieser Titel verlangt keine Anerkennung. Sie kann sich trotzdem lohnen.',
  ),
  licenceMissing: {
    title: 'Erlaubnis für den Beruf',
    text: ({ data }) =>
      data['partnership']
        ? 'In geschützten Berufen geht dieser Weg nur unter engen Bedingungen. Fragen Sie die Stelle für die Anerkennung.'
        : 'Der Beruf ist geschützt. Die Erlaubnis, ihn auszuüben, muss erteilt oder zugesagt sein.',
  },
  languageNeeded: {
    title: 'Deutsch vor der Einreise',
    text: ({ data }) => {
      const level = String(data['level']);
      if (data['purpose'] === 'recognitionPartnership')
        return `Mindestens Niveau ${level}, passend zur Tätigkeit.`;
      return data['purpose'] === 'vocationalTraining'
        ? `Niveau ${level}. Der Nachweis entfällt, wenn die Bildungseinrichtung die Sprache geprüft hat oder ein vorbereitender Kurs geplant ist.`
        : `In der Regel mindestens Niveau ${level}, passend zum Lehrgang.`;
    },
  },
  measureMustSuit: text(
    'Der Lehrgang muss passen',
    'Er muss zur Anerkennung oder in den Beruf führen können. Findet er überwiegend im Betrieb statt, muss die Agentur für Arbeit zustimmen. Das gilt auch, wenn die Person daneben ohne Stundengrenze im Beruf arbeitet.',
  ),
  consentNotNeeded: {
    title: 'Ohne Zustimmung der Agentur möglich',
    text: ({ data }, { euro }) =>
      `Ab ${euro(data['threshold'])} im Jahr (Wert für ${String(data['year'])}) muss die Agentur für Arbeit nicht zustimmen. Wählen Sie oben „Blaue Karte EU: Studium und hohes Gehalt“.`,
  },
  experienceNeeded: {
    title: 'Erfahrung im Beruf',
    text: ({ parameters: [years, window] }, { law }) =>
      `Nötig sind mindestens ${law(years)} Erfahrung innerhalb der letzten ${law(window)}. Sammeln Sie Zeugnisse mit Daten und Aufgaben.`,
  },
  livelihoodForTraining: text(
    'Lebensunterhalt',
    'Der Lohn muss zum Leben reichen. Reicht er nicht, prüfen Sie Wohnung, Verpflegung oder Berufsausbildungsbeihilfe.',
  ),
  minorNeedsConsent: text(
    'Minderjährig',
    'Wer sorgeberechtigt ist, muss dem Aufenthalt zustimmen.',
  ),
  quotaLimited: {
    title: 'Begrenzte Zahl im Jahr',
    text: ({ parameters: [quota] }, { law }) =>
      `Im Kalenderjahr sind höchstens ${law(quota)} möglich. Die Agentur prüft auch, ob jemand anderes Vorrang hat.`,
  },
  applyInWesternBalkans: {
    title: 'Antrag nur im Westbalkan',
    text: ({ parameters: [months], severity }, { law }) =>
      `Der erste Antrag geht nur bei einer deutschen Auslandsvertretung dort. Ausgeschlossen ist, wer in den letzten ${law(months, 'dat')} Leistungen nach dem Asylbewerberleistungsgesetz bezog.${
        severity === 'stop' ? ' Von Deutschland aus geht es nicht.' : ''
      }`,
  },
  visaNotRequired: {
    title: 'Einreise ohne Visum möglich',
    text: ({ parameters: [days] }, { law }) =>
      `Die Person darf ohne Visum einreisen und den Titel hier beantragen, spätestens ${law(days)} nach der Einreise. Arbeiten darf sie erst, wenn ein Papier es erlaubt.`,
  },
  titleChangeHere: text(
    'Wechsel statt Visum',
    'Die Person lebt schon hier. Sie wechselt den Titel, ein Visum ist in der Regel nicht nötig. Ob der Wechsel geht, hängt vom jetzigen Titel ab.',
  ),
  blueCardBesideTemporaryProtection: text(
    'Blaue Karte und vorübergehender Schutz',
    'Beides nebeneinander schließt das Gesetz aus. Klären Sie den Wechsel, bevor jemand auf den Schutz verzichtet.',
  ),
  temporaryProtectionEnds: {
    title: 'Der Schutz läuft aus',
    text: ({ parameters: [until] }, { law }) =>
      `Erlaubnisse nach §\u00a024 gelten bis ${law(until)}. Danach braucht es einen anderen Titel oder eine neue Regel.`,
  },
  workPermissionWait: {
    title: 'Wartezeit',
    text: ({ parameters: [wait, reception], data }, { law }) =>
      data['tolerated']
        ? `Mit Duldung kann die Behörde Arbeit nach ${law(wait, 'dat')} erlauben, in einer Aufnahmeeinrichtung nach ${law(reception, 'dat')}. Ausnahmen gibt es. Lesen Sie das Papier.`
        : `Im Asylverfahren ist Arbeit nach ${law(wait, 'dat')} möglich, in einer Aufnahmeeinrichtung nach ${law(reception, 'dat')}. In manchen Fällen dauert es länger. Lesen Sie das Papier.`,
  },
  fundingExcludedAfterJob: text(
    'Förderung vor dem Vertrag beantragen',
    'Zuschüsse gibt es nur, wenn Sie sie vorher beantragen. Ein unterschriebener Vertrag ist zu spät.',
  ),
  recruitmentOnlyByAgency: {
    title: 'Anwerben darf oft nur die Agentur',
    text: ({ parameters: [states] }, { law }) =>
      `Für ${law(states)} gilt: Pflege- und Gesundheitskräfte darf nur die Bundesagentur anwerben und vermitteln. Prüfen Sie den Staat.`,
  },
  familyHousingAndLanguage: {
    title: 'Familie: Wohnung und Sprache',
    text: ({ data, parameters }, { law }) =>
      data['languageWaived']
        ? `Bei diesem Titel verlangt der Nachzug genügend Wohnraum. ${stay(parameters, law)}`
        : `Bei diesem Titel verlangt der Nachzug genügend Wohnraum und einfaches Deutsch des Ehegatten. ${stay(parameters, law)}`,
  },
  adviceNoticeDuty: text(
    'Hinweis auf „Faire Integration“',
    'Weisen Sie spätestens am ersten Arbeitstag auf die Beratung hin, in Textform.',
  ),
  textFormExcluded: text(
    'Arbeitsvertrag auf Papier',
    'Auf dem Bau, im Gastgewerbe, in der Logistik und einigen weiteren Branchen genügt die Textform nicht.',
  ),
};
