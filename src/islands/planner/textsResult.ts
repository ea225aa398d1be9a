import type {
  CostReservation,
  FeeReason,
  FeeVerdict,
  Issuer,
  NotOpenReason,
  ProcedureChoice,
} from '../../rules/index.ts';

export const reservationTexts: Record<CostReservation, string> = {
  minorShareByWording: 'Minderjährige zahlen nach dem Wortlaut weniger',
  payerDependsOnAuthority: 'manche Ämter sehen das anders',
  notLaw: 'Angabe der Stelle, kein Gesetz',
  eitherAmount: 'zwei Beträge sind möglich, die Behörde entscheidet',
  reviewDue: 'wird gerade neu geprüft',
};

export const issuerTexts: Record<Issuer, string> = {
  employer: 'Betrieb',
  skilledWorker: 'Fachkraft selbst',
  worker: 'Arbeitskraft selbst',
  employerAndWorker: 'Betrieb und Fachkraft',
  immigrationAuthority: 'Ausländerbehörde',
  employerAndAuthority: 'Betrieb und Ausländerbehörde',
  recognitionBody: 'Stelle für die Anerkennung',
  degreeEvaluation: 'ZAB oder andere fachkundige Stelle',
  employmentAgency: 'Agentur für Arbeit',
  germanMission: 'Auslandsvertretung',
  placementService: 'ZAV',
  custodian: 'Eltern oder andere Sorgeberechtigte',
  homeCountry: 'Stelle im Herkunftsland',
  translator: 'vereidigte Übersetzerin, vereidigter Übersetzer',
  landlord: 'wer die Wohnung gibt',
  insurer: 'Krankenversicherung',
  languageInstitute: 'Sprachinstitut',
  registryOffice: 'Meldebehörde',
  photographer: 'Fotostudio oder Fotogerät der Behörde',
};

/** The usual mistake with a paper, as a warning. */
export const mistakeTexts: Readonly<Record<string, string>> = {
  expiresTooSoon: 'läuft ab, bevor alles fertig ist',
  namesDiffer: 'Namen schreiben sich anders als im Pass',
  uncertifiedTranslator: 'Übersetzung ohne vereidigte Person',
  gapsInHistory: 'Lücken zwischen den Stationen',
  wrongReferenceOccupation: 'falscher deutscher Vergleichsberuf',
  wrongCategory: 'falscher Zweck angekreuzt',
  insuranceStartsTooLate: 'Versicherung beginnt erst nach der Einreise',
  legalisationMissing: 'Apostille oder Legalisation fehlt',
  differsFromDeclaration: 'Vertrag und Formular nennen verschiedene Stunden oder Löhne',
  missingCompanyNumber: 'Betriebsnummer fehlt',
  noSubstituteAuthority: 'Vollmacht erlaubt keine Untervollmacht',
  signedBeforeFileComplete: 'unterschrieben, bevor die Papiere vollständig sind',
  copyNotRenewed: 'Kopie nach der Verlängerung nicht erneuert',
  afterFirstDay: 'erst nach dem ersten Arbeitstag gegeben',
  notForwarded: 'nicht an die Fachkraft weitergegeben',
  validityPassed: 'zu spät weitergegeben, Gültigkeit vorbei',
  deficitNoticeOverlooked: 'Lücken im Bescheid überlesen',
  workNotPermitted: 'Nebenbestimmung nicht gelesen: Arbeit nicht erlaubt',
  missingAtRegistration: 'beim Termin der Meldebehörde nicht dabei',
  paperPhoto: 'Foto auf Papier statt digital',
};

export const translationTexts = {
  needed: 'mit Übersetzung',
  onRequest: 'Übersetzung auf Verlangen',
  none: '',
} as const;

export const routeTexts: Record<ProcedureChoice, string> = {
  fastTrack: 'Beschleunigt',
  regular: 'Regulär',
  regularWithPreCheck: 'Regulär mit Vorabprüfung',
};

export const notOpenTexts: Record<NotOpenReason, string> = {
  purposeNotCovered: 'Für diesen Titel sieht das Gesetz das Verfahren nicht vor.',
  alreadyHere: 'Das Verfahren ist für Menschen, die noch einreisen wollen.',
  ownProcedure: 'Das Programm hat ein eigenes Verfahren.',
  noConsentNeeded:
    'Die Agentur für Arbeit muss hier nicht zustimmen. Es gibt nichts vorab zu prüfen.',
};

export const feeTexts: Record<FeeVerdict['worth'], string> = {
  savesTime: 'Die Gebühr kauft Zeit',
  noGain: 'Die Gebühr bringt hier keine Zeit',
  unclear: 'Ob die Gebühr Zeit kauft, ist offen',
  notOpen: 'Das beschleunigte Verfahren steht hier nicht offen',
};

export const feeReasonTexts: Record<FeeReason, string> = {
  longWaitForAppointment:
    'Sie lohnt sich, wenn der Termin bei der Auslandsvertretung sonst lange dauert.',
  missionIsQuick:
    'Sie lohnt sich nicht, wenn die Auslandsvertretung schnell Termine gibt. Fragen Sie dort.',
  recognitionAlreadyDone:
    'Über eine Anerkennung ist nicht mehr zu entscheiden. Deren kürzere Frist bringt also nichts.',
  dearerRecognition: 'Die Anerkennung kann im beschleunigten Verfahren mehr kosten.',
  noVisaNeeded: 'Ein Visum ist nicht nötig. Der schnelle Termin bringt also nichts.',
  restsOnAssumption: 'Der Vergleich beruht auf Annahmen und Erfahrung, nicht auf Fristen.',
  familyIncluded: 'Die Familie ist dabei, wenn sie ihre Anträge in zeitlichem Zusammenhang stellt.',
};
