import { stem, stemLine } from '../language/fold.ts';

/** What a question asks for, whatever it is about. */
export type Intent = 'duration' | 'cost';

type Frame = {
  readonly phrases: readonly string[];
  /** Words of the site that say the same. */
  readonly words: readonly string[];
  readonly intent?: Intent;
  /** The kind of page that the reader asks for. */
  readonly kind?: string;
};

function frame(phrases: string, words: string, more: Pick<Frame, 'intent' | 'kind'> = {}): Frame {
  return {
    phrases: phrases.split(',').map((phrase) => stemLine(phrase)),
    words: words.split(' ').filter(Boolean),
    ...more,
  };
}

/** Turns of phrase that carry their meaning as a whole; single words of them would mislead. */
const frames: readonly Frame[] = [
  frame(
    'wie lange, wie lang, dauert, dauer, wann kommt, wann ist, how long, processing time',
    'Dauer',
    { intent: 'duration' },
  ),
  frame(
    'was kostet, was kosten, wie teuer, wieviel kostet, wie viel kostet, kosten, how much',
    'Kosten',
    { intent: 'cost' },
  ),
  frame(
    'wen ruf, wen rufe, wen frag, wen frage, an wen, wer hilft, wer kann helfen, wo anrufen, wen anrufen, wer berät, who can help',
    'Beratung anrufen Ansprechpartner',
  ),
  frame(
    'wie fangen wir an, wie fange ich an, wie anfangen, wo anfangen, womit anfangen, wie starten, erster schritt, erste schritte, was zuerst, how to start, where to start',
    'anfangen Plan Einstieg',
  ),
  frame('wer zahlt, wer bezahlt, wer trägt, wer übernimmt', 'kostet zahlt'),
  frame(
    'geld vom staat, geld vom amt, geld dazu, gibt es geld, gibts geld, zuschuss vom staat',
    'Förderung Zuschuss',
  ),
  frame(
    'lohnt sich, lohnt das, rechnet sich, bringt das was, macht das sinn',
    'lohnt rechnet Nutzen',
  ),
  frame(
    'andere betriebe, andere firmen, beispiele, erfahrungen von, wie machen es andere',
    'Fälle Vergleich Beispiele',
  ),
  frame(
    'ohne zeugnis, kein zeugnis, ohne papiere, keine papiere, keinen abschluss, ohne abschluss, ohne ausbildung',
    'Abschluss Papier Können',
  ),
  frame(
    'darf arbeiten, arbeiten dürfen, arbeiten darf, bei mir arbeiten, bei uns arbeiten, arbeiten lassen',
    'beschäftigen Arbeitserlaubnis',
  ),
  frame('was muss ich melden, wem muss ich melden', 'Mitteilungspflicht'),
  frame(
    'podcast, podcasts, podcastfolge, anhören, zum hören, audio, mp3, episode, listen',
    'Podcast',
    {
      kind: 'Folge',
    },
  ),
  frame('vorlage, vorlagen, druckvorlage, ausdrucken, zum drucken, pdf, template', 'Vorlage', {
    kind: 'Vorlage',
  }),
];

export type Framed = {
  readonly words: readonly string[];
  readonly intents: ReadonlySet<Intent>;
  readonly kinds: ReadonlySet<string>;
  /** Stems that the frames have already said. */
  readonly said: ReadonlySet<string>;
};

/** The turns of phrase in a query. */
export function framesIn(query: string): Framed {
  const line = stemLine(query);
  const words = new Set<string>();
  const intents = new Set<Intent>();
  const kinds = new Set<string>();
  const said = new Set<string>();
  for (const { phrases, words: meant, intent, kind } of frames) {
    const hits = phrases.filter((phrase) => line.includes(phrase));
    if (hits.length === 0) continue;
    for (const word of meant) words.add(word);
    for (const stemmed of hits.flatMap((hit) => hit.trim().split(' '))) said.add(stemmed);
    if (intent) intents.add(intent);
    if (kind) kinds.add(kind);
  }
  return { words: [...words], intents, kinds, said };
}

const procedural = new Set(
  `verfahren fachkräfteverfahren beschleunigt visum visa ausland einstellung einstellen einreise fachkraft aufenthaltstitel
  aufenthaltserlaubnis holen anwerben mitarbeiter arbeitskraft fast track`
    .split(/\s+/)
    .map(stem),
);

/** True when no word of the question names something more special than the hire itself. */
export function isProcedural(words: readonly string[]): boolean {
  return words.every((word) => procedural.has(stem(word)));
}
