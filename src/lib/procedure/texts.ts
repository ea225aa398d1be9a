import type { Actor, Condition, DocumentId, ProcedureId } from '../../rules/index.ts';

/** German words for the ids of the procedure data; a test demands one for each. */
export const procedureTitles: Record<ProcedureId, string> = {
  fastTrack: 'Beschleunigtes Fachkräfteverfahren',
  regular: 'Reguläres Visumverfahren',
  regularWithPreCheck: 'Regulär mit Vorabprüfung der Agentur für Arbeit',
  specialized: 'Specialized! für Ärztinnen und Ärzte',
  titleChange: 'Wechsel des Titels in Deutschland',
  workPermission: 'Beschäftigungserlaubnis mit Aufenthaltsgestattung',
  family: 'Familie kommt mit',
  afterEntry: 'Nach der Einreise',
};

/** What a procedure is, in a sentence; the planner's script does without. */
export const procedureIntros: Record<ProcedureId, string> = {
  fastTrack:
    'Der Betrieb beginnt. Die Ausländerbehörde führt durch das Verfahren (§\u00a081a AufenthG).',
  regular:
    'Die Fachkraft stellt den Antrag bei der Auslandsvertretung. Diese fragt die anderen Stellen.',
  regularWithPreCheck:
    'Wie regulär, aber die Agentur für Arbeit prüft die Stelle vorher (§\u00a036 Abs.\u00a03 BeschV).',
  specialized: 'Eigenes Verfahren der ZAV. Die Zeiten nennt das Programm selbst, keine Norm.',
  titleChange:
    'Die Person lebt schon mit einem Titel hier. Ein Visum braucht sie nicht, ein beschleunigtes Verfahren gibt es dafür nicht.',
  workPermission:
    'Die Person ist im Asylverfahren. Arbeiten darf sie erst, wenn die Behörde es erlaubt hat (§\u00a061 AsylG).',
  family:
    'Ehegatte und minderjährige ledige Kinder, deren Visumanträge in zeitlichem Zusammenhang stehen.',
  afterEntry: 'Gilt für jedes Verfahren.',
};

export const actorTexts: Record<Actor, string> = {
  employer: 'Betrieb',
  skilledWorker: 'Fachkraft',
  worker: 'Arbeitskraft',
  employerAndWorker: 'Betrieb und Fachkraft',
  immigrationAuthority: 'Ausländerbehörde',
  employerAndAuthority: 'Betrieb und Ausländerbehörde',
  recognitionBody: 'Zuständige Stelle für die Anerkennung',
  degreeEvaluation: 'ZAB oder andere fachkundige Stelle',
  employmentAgency: 'Agentur für Arbeit',
  germanMission: 'Auslandsvertretung',
  placementService: 'ZAV',
};

export const conditionTexts: Record<Condition, string> = {
  always: '',
  recognitionNeeded: 'wenn der Abschluss anerkannt werden muss',
  recognitionReceiptDue: 'wenn der Abschluss nach dem BQFG anerkannt werden muss',
  confirmationNeeded:
    'wenn nur bestätigt werden muss, dass der Abschluss im Herkunftsland staatlich anerkannt ist',
  evaluationNeeded: 'wenn der Studienabschluss noch bewertet werden muss',
  recognitionRan: 'wenn ein Anerkennungsverfahren lief',
  consentNeeded: 'wenn die Agentur für Arbeit zustimmen muss',
  authorityConsentNeeded: 'nur in Ausnahmen, etwa nach früherer Duldung oder Gestattung',
  hiredFromAbroad: 'wenn die Person bei Vertragsschluss im Ausland wohnt',
  familyComesAlong: 'wenn die Familie mitkommt',
  employmentEndsEarly: 'nur wenn die Beschäftigung vorzeitig endet',
};

export const stepTexts: Record<string, string> = {
  chooseTitle: 'Titel klären und ob Anerkennung nötig ist',
  contract: 'Arbeitsvertrag schließen',
  advice: 'Beratung bei der Ausländerbehörde',
  collect: 'Unterlagen sammeln und übersetzen',
  agreement: 'Vereinbarung schließen, Gebühr zahlen',
  recognitionReceipt: 'Eingang der Unterlagen bestätigen',
  recognition: 'Über die Anerkennung entscheiden',
  confirmation: 'Abschluss bestätigen',
  invitation: 'Betrieb zur Besprechung einladen',
  agencyConsent: 'Der Beschäftigung zustimmen',
  agencyPreCheck: 'Stelle vorab prüfen',
  preliminaryApproval: 'Dem Visum vorab zustimmen',
  appointmentRequest: 'Termin für den Visumantrag anfragen',
  appointment: 'Termin für den Visumantrag',
  authorityConsent: 'Dem Visum zustimmen',
  visa: 'Über das Visum entscheiden',
  adviceNotice: 'Auf die Beratung „Faire Integration“ hinweisen, spätestens am ersten Arbeitstag',
  arrival: 'Einreisen',
  registration: 'Wohnung anmelden',
  checkTitle: 'Titel prüfen und Kopie ablegen, vor dem ersten Arbeitstag',
  insurance: 'Zur Sozialversicherung anmelden',
  residencePermit: 'Aufenthaltserlaubnis beantragen, bevor das Visum abläuft',
  endNotice: 'Vorzeitiges Ende der Ausländerbehörde melden',
  papers: 'Urkunden und Vollmachten der Familie besorgen',
  application: 'Visa für die Familie beantragen',
  'family.visa': 'Über die Visa der Familie entscheiden',
  selection: 'Auswahl',
  preparation: 'Vorbereitung auf die Ausreise',
  language: 'Fachsprache lernen und Prüfung ablegen',
  evaluation: 'Abschluss mit deutschem Studium vergleichen',
  changeApplication: 'Neuen Titel beantragen, bevor der alte abläuft',
  changeDecision: 'Über den neuen Titel entscheiden',
  copyTitle: 'Neuen Titel prüfen und kopieren',
  readPaper: 'Papier lesen: Darf sie arbeiten?',
  declareEmployment: 'Stelle, Lohn und Stunden im Formular erklären',
  permissionRequest: 'Erlaubnis für diese Stelle beantragen',
  permission: 'Die Beschäftigung erlauben',
  copyPaper: 'Erlaubnis prüfen und kopieren, dann erst anfangen',
  licence: 'Kenntnisse prüfen und Approbation erteilen',
};

export const documentTexts: Record<DocumentId, string> = {
  passport: 'Pass',
  certificates: 'Zeugnisse',
  translations: 'Übersetzungen',
  curriculumVitae: 'Lebenslauf',
  workContract: 'Arbeitsvertrag',
  employmentDeclaration: 'Erklärung zum Beschäftigungsverhältnis',
  powerOfAttorney: 'Vollmacht',
  agreement: 'Vereinbarung',
  feeNotice: 'Gebührenbescheid',
  recognitionApplication: 'Antrag auf Anerkennung',
  recognitionReceipt: 'Empfangsbestätigung',
  recognitionNotice: 'Bescheid über die Anerkennung',
  qualificationConfirmation: 'Bestätigung zum Abschluss',
  degreeEvaluation: 'Zeugnisbewertung',
  agencyConsent: 'Zustimmung der Agentur für Arbeit',
  agencyPreCheck: 'Ergebnis der Vorabprüfung',
  preliminaryApproval: 'Vorabzustimmung der Ausländerbehörde',
  visaApplication: 'Visumantrag',
  insuranceProof: 'Nachweis der Krankenversicherung',
  visa: 'Visum',
  landlordConfirmation: 'Bestätigung des Wohnungsgebers',
  registrationConfirmation: 'Meldebestätigung',
  biometricPhoto: 'biometrisches Foto',
  residencePermit: 'Aufenthaltserlaubnis (Karte)',
  titleCopy: 'Kopie des Titels in der Personalakte',
  currentTitle: 'bisheriger Titel',
  provisionalCertificate: 'Fiktionsbescheinigung',
  permissionToStay: 'Aufenthaltsgestattung',
  workPermission: 'Erlaubnis im Papier',
  paperCopy: 'Kopie des Papiers in der Personalakte',
  adviceNotice: 'Hinweis in Textform',
  familyRecords: 'Heirats- und Geburtsurkunden',
  familyVisa: 'Visa der Familie',
  languageCertificate: 'Sprachnachweis',
  custodyConsent: 'Zustimmung der Sorgeberechtigten',
  licence: 'Approbation',
  endNotice: 'Mitteilung an die Ausländerbehörde',
};

/** What happens in a step, from its id or the last part of it. */
export function stepText(id: string): string {
  return stepTexts[id] ?? stepTexts[id.split('.').at(-1) ?? ''] ?? id;
}
