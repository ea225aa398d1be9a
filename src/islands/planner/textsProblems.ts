import type { FieldProblemId, ParsedCase, PlanWarning } from '../../rules/index.ts';

/** What is said at a field; the plan goes on with what is still known. */
export const problemTexts: Record<FieldProblemId, string> = {
  ageImpossible: 'Dieses Alter kann nicht stimmen. Wir rechnen, als wäre es nicht bekannt.',
  salaryNegative: 'Ein Lohn kann nicht unter null liegen. Wir rechnen ohne ihn.',
  salaryImplausible: 'Ist das der Lohn im Jahr? Wir rechnen vorerst ohne ihn.',
  familyAgeImpossible: 'Ein Alter kann nicht stimmen. Wir rechnen ohne diese Angabe.',
  spouseNotOne: 'Mitkommen kann ein Ehegatte. Wir rechnen ohne diese Angabe.',
  dayInPast: 'Dieser Tag liegt zurück. Wir rechnen in Wochen, bis Sie einen anderen wählen.',
  dayTooFar: 'So weit reicht keine Planung. Wir rechnen in Wochen.',
  assumptionImpossible: 'Diese Tage passen nicht zusammen. Es gilt unser Ausgangswert.',
  contradiction: 'Das passt nicht zusammen mit:',
};

export const unreadableNumber = 'Das ist keine Zahl. Wir rechnen ohne diese Angabe.';

export const refusalTexts: Record<Extract<ParsedCase, { kind: 'refused' }>['reason'], string> = {
  garbage: 'Dieser Link enthält keinen Fahrplan. Das Formular ist leer.',
  unknownVersion:
    'Dieser Link stammt aus einer anderen Fassung des Fahrplans. Bitte geben Sie die Angaben neu ein.',
  truncated: 'Dieser Link ist nicht vollständig. Bitte geben Sie die Angaben neu ein.',
};

/** Headings of the warnings; sentences with figures are put together in view/warnings.ts. */
export const warningTexts: Record<PlanWarning['id'], string> = {
  startInPast: 'Für diesen Wunschtermin ist es zu spät.',
  startLongAgo: 'Der Anfang liegt über ein Jahr zurück. Stimmt das Jahr?',
  openEnd: 'Ein spätester Tag lässt sich nicht nennen.',
  reviewDue: 'Ein Wert dieses Plans wird gerade neu geprüft.',
  announcedLaw: 'Der Plan rechnet mit einer Änderung, die beschlossen ist, aber noch nicht gilt.',
  lawUnknown: 'Für einen Teil der Zeit ist noch kein Wert bekannt.',
  saturdayOpen: 'Ob der Samstag als Werktag zählt, ist offen. Wir zählen ihn nicht mit.',
  holidaysOfEveryLand: 'Ohne Bundesland lassen wir die Feiertage aller Länder frei.',
  missionHolidays: 'Feiertage am Ort der Auslandsvertretung sind nicht eingerechnet.',
  assumptionBeyondLaw: 'Eine Ihrer Annahmen ist länger als die Frist im Gesetz.',
  procedureNotOpen: 'Das gewählte Verfahren steht hier nicht offen. Der Plan zeigt stattdessen:',
};
