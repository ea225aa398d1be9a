/** Words that carry no meaning in a question and would only narrow the search. */
const stopWords = new Set(
  `aber alle als am an auch auf aus bei beim bin bis bitte brauche brauchen bzw da damit dann darf dass das dem den
  denn der des dich die dies diese dieser dir du ein eine einem einen einer eines er es etwas für gibt habe haben hat
  hier ich ihr im in ist ja jede jeder kann kein keine man mein meine meinem meinen meiner mich mir mit muss müssen
  nach nicht noch nur ob oder ohne sein sich sie sind so soll um und uns unser unsere vom von vor wann war was welche
  welchen welcher welches wem wen wenn wer werden wie wieviel wir wird wo wohin wofür wozu zu zum zur über`
    .split(/\s+/)
    .filter(Boolean),
);

/**
 * The words of a query that are worth searching for; the engine looks for pages with all of them.
 * A query of nothing but stop words keeps its words.
 */
export function searchWords(query: string): string[] {
  const words = query
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}§-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const telling = words.filter((word) => !stopWords.has(word.toLocaleLowerCase('de')));
  return telling.length > 0 ? telling : words;
}
