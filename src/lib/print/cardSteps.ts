/** A step of a card as its printed back shows it. */
export type PrintedStep = {
  readonly title: string;
  /** Who acts, in the words of the card. */
  readonly actor: string;
  /** Id of a value of the law data beside the step. */
  readonly law: string | undefined;
  /** The card says that the law sets no time. */
  readonly open: boolean;
};

const withoutTags = (text: string) => text.replace(/<[^>]*>/g, '');

/** A clause as subject brings its comma along: „**Wer anleitet,** schreibt …“. */
const withoutComma = (text: string) => text.replace(/,\s*$/, '');

/** The steps of a card's body: each begins with the one who acts, in bold. */
export function printedSteps(body: string): PrintedStep[] {
  return [...body.matchAll(/<Step\s([^>]*)>([\s\S]*?)<\/Step>/g)].map(
    ([, head = '', text = '']) => {
      const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1];
      return {
        title: attribute('title') ?? '',
        actor: withoutComma(withoutTags(/^\s*\*\*([\s\S]*?)\*\*/.exec(text)?.[1] ?? '')),
        law: attribute('law'),
        open: /\sopen\b/.test(` ${head.replace(/"[^"]*"/g, '')}`),
      };
    },
  );
}
