/** How overview and sheets name the kinds of printable pages, in the order of the overview. */
export const instrumentKinds = [
  {
    kind: 'register',
    kicker: 'Willkommensordner',
    title: 'Willkommensordner: zehn Register',
    text: 'Der Ordner gehört der Person. Sie nimmt ihn zu jedem Termin mit. Der untere Teil jedes Blatts ist für die Akte des Betriebs.',
  },
  {
    kind: 'explanation',
    kicker: 'Zum Ausschneiden, in einfacher Sprache',
    title: 'Erklärkarten in einfacher Sprache',
    text: 'Zum Ausschneiden und gemeinsamen Lesen. Sprechen Sie langsam, zeigen Sie dabei, und fragen Sie nach jeder Karte: Was machen Sie jetzt?',
  },
  {
    kind: 'checklist',
    kicker: 'Blatt für die Akte',
    title: 'Blätter für die Akte',
    text: 'Tabellen zum Ausfüllen, jede auf einer Seite. Ein Blatt je Person.',
  },
] as const;

type Named = { readonly kind: string; readonly number: number; readonly title: string };

/** „Register 3: Arbeit und Lohn“, „Erklärkarten: Lohn“, „Fristenblatt“. */
export function instrumentTitle({ kind, number, title }: Named): string {
  if (kind === 'register') return `Register ${number}: ${title}`;
  return kind === 'explanation' ? `Erklärkarten: ${title}` : title;
}
