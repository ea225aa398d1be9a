import type { Bilingual } from './companionTexts.ts';

/** What the person does in Germany, by the last part of the step's id. */
export const inGermany: Readonly<Record<string, Bilingual>> = {
  arrival: {
    de: {
      title: 'Einreisen',
      sentences: [
        'Reisen Sie erst mit dem Visum ein.',
        'Lesen Sie vorher: Was erlaubt es, und bis wann?',
      ],
    },
    en: {
      title: 'Travel to Germany',
      sentences: [
        'Enter Germany only with the visa.',
        'Read it first: What does it allow, and until when?',
      ],
    },
  },
  checkTitle: {
    de: {
      title: 'Visum zeigen',
      sentences: [
        'Zeigen Sie dem Betrieb Pass und Visum vor dem ersten Arbeitstag.',
        'Der Betrieb macht eine Kopie. Sie behalten das Original.',
      ],
    },
    en: {
      title: 'Show your visa',
      sentences: [
        'Show the company your passport and visa before your first day.',
        'The company makes a copy. You keep the original.',
      ],
    },
  },
  copyTitle: {
    de: {
      title: 'Neuen Titel zeigen',
      sentences: [
        'Zeigen Sie dem Betrieb den neuen Titel, sobald Sie ihn haben.',
        'Der Betrieb macht eine Kopie. Sie behalten das Original.',
      ],
    },
    en: {
      title: 'Show the new title',
      sentences: [
        'Show the company the new title as soon as you have it.',
        'The company makes a copy. You keep the original.',
      ],
    },
  },
  readPaper: {
    de: {
      title: 'Papier zeigen',
      sentences: [
        'Zeigen Sie dem Betrieb Ihre Aufenthaltsgestattung.',
        'Lesen Sie gemeinsam, was zur Arbeit darin steht.',
      ],
    },
    en: {
      title: 'Show your paper',
      sentences: [
        'Show the company your permission to stay (Aufenthaltsgestattung).',
        'Read together what it says about work.',
      ],
    },
  },
  copyPaper: {
    de: {
      title: 'Erlaubnis zeigen, dann anfangen',
      sentences: [
        'Zeigen Sie dem Betrieb die Erlaubnis im Papier.',
        'Der Betrieb macht eine Kopie. Sie behalten das Original.',
      ],
    },
    en: {
      title: 'Show the permission, then start',
      sentences: [
        'Show the company the permission in your paper.',
        'The company makes a copy. You keep the original.',
      ],
    },
  },
  registration: {
    de: {
      title: 'Wohnung anmelden',
      sentences: [
        'Melden Sie sich bei der Meldebehörde an.',
        'Sie haben dafür {law:entry.registration} ab dem Einzug.',
        'Nehmen Sie Pass und Bestätigung des Wohnungsgebers mit.',
      ],
    },
    en: {
      title: 'Register your address',
      sentences: [
        'Register at the registration office (Meldebehörde).',
        'You have {law:entry.registration} from the day you move in.',
        'Bring your passport and the confirmation from your landlord.',
      ],
    },
  },
  residencePermit: {
    de: {
      title: 'Aufenthaltserlaubnis beantragen',
      sentences: [
        'Stellen Sie den Antrag, bevor Ihr Visum abläuft.',
        'Dann gilt es weiter, bis die Ausländerbehörde entscheidet.',
        'Nehmen Sie Pass und Vertrag mit.',
      ],
    },
    en: {
      title: 'Apply for the residence permit',
      sentences: [
        'Apply before your visa expires.',
        'Then it stays valid until the immigration office decides.',
        'Bring your passport and contract.',
      ],
    },
  },
  language: {
    de: {
      title: 'Fachsprache lernen',
      sentences: ['Lernen Sie die Sprache der Medizin.', 'Legen Sie die Prüfung ab.'],
    },
    en: {
      title: 'Learn medical German',
      sentences: ['Learn the language of medicine.', 'Pass the exam.'],
    },
  },
  chooseTitle: {
    de: {
      title: 'Papiere zeigen',
      sentences: [
        'Zeigen Sie dem Betrieb Ihren Titel und Ihre Zeugnisse.',
        'Fragen Sie gemeinsam die Ausländerbehörde: Welcher Titel passt?',
      ],
    },
    en: {
      title: 'Show your papers',
      sentences: [
        'Show the company your residence title and certificates.',
        'Ask the immigration office together: Which title fits?',
      ],
    },
  },
  changeApplication: {
    de: {
      title: 'Neuen Titel beantragen',
      sentences: [
        'Stellen Sie den Antrag, bevor Ihr Titel abläuft.',
        'Dann gilt er weiter, bis die Ausländerbehörde entscheidet.',
        'Geben Sie den alten Titel nicht vorher auf.',
      ],
    },
    en: {
      title: 'Apply for the new title',
      sentences: [
        'Apply before your title expires.',
        'Then it stays valid until the immigration office decides.',
        'Do not give up the old title before that.',
      ],
    },
  },
  permissionRequest: {
    de: {
      title: 'Erlaubnis beantragen',
      sentences: [
        'Beantragen Sie die Erlaubnis bei der Ausländerbehörde.',
        'Nennen Sie diesen Betrieb und diese Stelle.',
        'Arbeiten Sie erst, wenn die Erlaubnis im Papier steht.',
      ],
    },
    en: {
      title: 'Apply for the permission',
      sentences: [
        'Apply for the permission at the immigration office.',
        'Name this company and this job.',
        'Start work only when the permission is in your paper.',
      ],
    },
  },
};
