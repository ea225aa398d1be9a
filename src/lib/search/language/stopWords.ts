import { fold } from './fold.ts';

/** Words that carry no meaning in a question and would only blur the search. */
const german = `aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beide beim bekomme bekommen
  bekommt bereits bin bis bitte brauche brauchen braucht brauch bzw da dabei dafür damit dann daran darauf darf darfst das dass
  davon dazu dein deine dem den denen denn der deren des deshalb die dies diese diesem diesen dieser dieses doch dort du
  dürfen durch eben eigentlich ein eine einem einen einer eines einfach er es etwas euch euer eure für gehen geht gemacht
  genau gerade gern gibt gibts habe haben hab hat hatte hätte hätten her hier hin ich ihm ihn ihnen ihr ihre ihrem ihren ihrer
  im immer in ins irgendwie ist ja jede jedem jeden jeder jedes jemand jemanden jetzt kann kannst kein keine keinem keinen
  keiner können könnte könnten lassen lässt los lässt mal machen mache macht man mehr mein meine meinem meinen meiner mich
  mir mit möchte möchten muss müssen müsste nach neben nicht nichts nix noch nun nur ob oder ohne schon sein seine
  seinem seinen seiner sehr selbst sich sie sind so sogar soll sollen sollte sollten sollte sonst sowie über um und uns
  unser unsere unserem unseren unserer unter vom von vor wann war wäre waren warum was weil weiter welche welchem welchen
  welcher welches wem wen wenn wer werde werden weshalb wie wieder wieso wieviel will willst wir wird wo wofür woher
  wohin wollen womit worauf wozu wurde würde würden zu zum zur zwischen überhaupt ganz`;

const english = `a about an and any are as at be by can could do does for from get give has have how i if in is
  me my need of on or our shall should some take that the their them they this to us want was we what when where which
  who why will with would you your`;

const stopWords = new Set(`${german} ${english}`.split(/\s+/).filter(Boolean));

/** True for a word that says nothing about the topic: articles, question words, auxiliary verbs. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word.normalize('NFC').toLocaleLowerCase('de'));
}

/** Words that every question to this site could have: firm, employee, work, abroad. */
const weak = new Set(
  `ausland ausländer ausländisch ausländische arbeit arbeiten arbeitet arbeitgeber arbeitnehmer arbeitskraft belegschaft beschäftigte beschäftigten beschäftigter
  betrieb betriebe chef deutschland firma firmen fremde helfen hilft holen job jobs kollege kollegin leute mann mensch menschen mitarbeiter
  mitarbeiterin mitarbeitern mitarbeitende mitarbeitenden neu neue neuem neuen neuer person personal personen sagen stellen sucht suchen suche
  team tun unternehmen ziehen zahlen zahlt bezahlen abroad company employee employees employer foreign germany german job people staff
  work worker workers working`
    .split(/\s+/)
    .map(fold),
);

/** True for a word that is about everything here and so tells little. */
export function isWeakWord(word: string): boolean {
  return weak.has(fold(word));
}
