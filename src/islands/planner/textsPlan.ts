import type { AssumptionId, DurationKind, TraceRule } from '../../rules/index.ts';

/** How binding a duration is, in a word beside its pattern. */
export const kindTexts: Record<DurationKind, string> = {
  statutoryDeadline: 'Frist im Gesetz',
  deemedConsent: 'sonst gilt die Zustimmung als erteilt',
  shouldPeriod: 'soll',
  usualPeriod: 'in der Regel',
  experience: 'Erfahrung, keine Frist',
  assumption: 'unsere Annahme',
  unsourced: 'offen, niemand nennt eine Dauer',
};

/** The durations that we assume, as questions to whoever knows better. */
export const assumptionTexts: Record<AssumptionId, string> = {
  collect: 'Papiere besorgen und übersetzen lassen',
  chooseTitle: 'Titel klären und ob Anerkennung nötig ist',
  contract: 'Vertrag aushandeln und unterschreiben',
  advice: 'Beratung bei der Ausländerbehörde bekommen',
  agreement: 'Termin für die Vereinbarung bekommen und zahlen',
  recognitionReceipt: 'Empfangsbestätigung der Stelle',
  fastTrackRecognition: 'Entscheidung über die Anerkennung, beschleunigt',
  regularRecognition: 'Entscheidung über die Anerkennung, regulär',
  evaluation: 'Bewertung des Studienabschlusses',
  confirmation: 'Bestätigung zum Abschluss bekommen',
  invitation: 'Einladung zur Besprechung des Bescheids',
  agencyConsent: 'Antwort der Agentur für Arbeit',
  agencyPreCheck: 'Vorabprüfung durch die Agentur für Arbeit',
  preliminaryApproval: 'Vorabzustimmung der Ausländerbehörde ausstellen und verschicken',
  appointmentRequest: 'Termin bei der Auslandsvertretung anfragen',
  fastTrackAppointment: 'Warten auf den Visumtermin, beschleunigt',
  fastTrackVisa: 'Entscheidung über das Visum, beschleunigt',
  regularAppointment: 'Warten auf den Visumtermin, regulär',
  regularVisa: 'Entscheidung über das Visum, regulär',
  authorityConsent: 'Antwort der Ausländerbehörde',
  changeApplication: 'Neuen Titel beantragen',
  changeDecision: 'Entscheidung über den neuen Titel',
  readPaper: 'Papier lesen',
  declareEmployment: 'Formular zur Stelle ausfüllen',
  permissionRequest: 'Erlaubnis beantragen',
  permission: 'Entscheidung über die Erlaubnis zu arbeiten',
  arrival: 'Umzug und Einreise',
  registration: 'Wohnung anmelden',
  checkTitle: 'Titel prüfen und kopieren',
  insurance: 'Anmeldung zur Sozialversicherung',
  residencePermit: 'Aufenthaltstitel nach der Einreise',
  familyPapers: 'Urkunden der Familie besorgen',
  familyApplication: 'Visa für die Familie beantragen',
  familyVisa: 'Entscheidung über die Visa der Familie',
  specializedSelection: 'Auswahl durch die ZAV',
  specializedPreparation: 'Vorbereitung auf die Ausreise',
  specializedLanguage: 'Fachsprache und Prüfung',
  specializedLicence: 'Kenntnisprüfung und Approbation',
};

export const traceTexts: Record<TraceRule, string> = {
  addDays: 'Tage zählen',
  addWeeks: 'Wochen zählen',
  addMonths: 'Monate zählen',
  addYears: 'Jahre zählen',
  addStatutoryWorkingDays: 'Werktage zählen',
  atOnce: 'sofort, denn niemand nennt eine kürzeste Dauer',
  dueBy: 'spätestens am ersten Arbeitstag',
};
