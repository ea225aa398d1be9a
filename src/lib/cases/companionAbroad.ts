import type { Bilingual } from './companionTexts.ts';

/** What the person does up to the visa, by the last part of the step's id or by the whole id. */
export const abroad: Readonly<Record<string, Bilingual>> = {
  contract: {
    de: {
      title: 'Vertrag lesen und unterschreiben',
      sentences: [
        'Lesen Sie den ganzen Vertrag.',
        'Fragen Sie nach, was Sie nicht verstehen.',
        'Unterschreiben Sie erst danach.',
      ],
    },
    en: {
      title: 'Read and sign the contract',
      sentences: [
        'Read the whole contract.',
        'Ask about everything that you do not understand.',
        'Sign only after that.',
      ],
    },
  },
  'fastTrack.contract': {
    de: {
      title: 'Vertrag und Vollmacht unterschreiben',
      sentences: [
        'Lesen Sie den ganzen Vertrag. Fragen Sie nach, was Sie nicht verstehen.',
        'Unterschreiben Sie erst danach.',
        'Geben Sie dem Betrieb eine Vollmacht für das Verfahren.',
      ],
    },
    en: {
      title: 'Sign the contract and the power of attorney',
      sentences: [
        'Read the whole contract. Ask about everything that you do not understand.',
        'Sign only after that.',
        'Give the company a power of attorney for the procedure.',
      ],
    },
  },
  collect: {
    de: {
      title: 'Papiere sammeln',
      sentences: [
        'Sammeln Sie Pass, Zeugnisse und Lebenslauf.',
        'Fragen Sie, was übersetzt werden muss.',
        'Geben Sie dem Betrieb Kopien. Behalten Sie die Originale.',
      ],
    },
    en: {
      title: 'Collect your papers',
      sentences: [
        'Collect your passport, certificates and curriculum vitae.',
        'Ask what must be translated.',
        'Give copies to the company. Keep the originals.',
      ],
    },
  },
  appointmentRequest: {
    de: {
      title: 'Termin für das Visum anfragen',
      sentences: [
        'Fragen Sie selbst bei der deutschen Auslandsvertretung an.',
        'Haben Sie die Vorabzustimmung? Schicken Sie sie mit.',
        'Dann liegt der Termin in den nächsten {law:fastTrack.visaAppointment|dat}.',
      ],
    },
    en: {
      title: 'Request your visa appointment',
      sentences: [
        'Ask the German embassy or consulate yourself.',
        'Do you have the preliminary approval (Vorabzustimmung)? Send it with your request.',
        'Then the appointment is within the next {law:fastTrack.visaAppointment}.',
      ],
    },
  },
  appointment: {
    de: {
      title: 'Visum beantragen',
      sentences: [
        'Gehen Sie selbst zum Termin.',
        'Nehmen Sie alle Papiere im Original mit.',
        'Fragen Sie, ob etwas fehlt.',
      ],
    },
    en: {
      title: 'Apply for the visa',
      sentences: [
        'Go to the appointment yourself.',
        'Bring all papers as originals.',
        'Ask whether anything is missing.',
      ],
    },
  },
  'preCheck.appointment': {
    de: {
      title: 'Termin buchen und Visum beantragen',
      sentences: [
        'Buchen Sie früh einen Termin bei der deutschen Auslandsvertretung.',
        'Schicken Sie das Papier der Agentur für Arbeit mit.',
        'Gehen Sie selbst hin. Nehmen Sie alle Papiere im Original mit.',
      ],
    },
    en: {
      title: 'Book an appointment and apply for the visa',
      sentences: [
        'Book an appointment early at the German embassy or consulate.',
        'Send the paper from the employment agency (Agentur für Arbeit) too.',
        'Go there yourself. Bring all papers as originals.',
      ],
    },
  },
  papers: {
    de: {
      title: 'Urkunden der Familie besorgen',
      sentences: [
        'Besorgen Sie Heirats- und Geburtsurkunden.',
        'Fragen Sie die Auslandsvertretung nach Übersetzung und Beglaubigung.',
      ],
    },
    en: {
      title: 'Get the records of your family',
      sentences: [
        'Get marriage and birth certificates.',
        'Ask the embassy or consulate about translation and authentication.',
      ],
    },
  },
  application: {
    de: {
      title: 'Visa für die Familie beantragen',
      sentences: ['Stellen Sie die Anträge möglichst zusammen mit Ihrem.'],
    },
    en: {
      title: 'Apply for the visas of your family',
      sentences: ['If possible, apply together with your own application.'],
    },
  },
};
