/** Who speaks: `Betrieb` asks like an owner, `Toolbox` answers from experience. */
export const speakers = ['Betrieb', 'Toolbox'] as const;
export type Speaker = (typeof speakers)[number];

/** A link of the show notes, inside this site or to another one. */
export type ScriptLink = { readonly label: string; readonly href: string; readonly line: number };

export type Speech = {
  readonly kind: 'speech';
  readonly speaker: Speaker;
  /** As written, with `{law:…}` tokens. */
  readonly text: string;
  readonly line: number;
};

/** The sound before „Das tun Sie jetzt“. */
export type Signal = { readonly kind: 'signal'; readonly line: number };

export type ScriptPart = Speech | Signal;

/** A chapter mark (Kapitelmarke) with all that is said until the next one. */
export type ScriptChapter = {
  /** Anchor on the page; it stays for good. */
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly links: readonly ScriptLink[];
  readonly parts: readonly ScriptPart[];
};

export type Script = {
  /** Slug of the episode in content/episodes. */
  readonly episode: string;
  readonly path: string;
  readonly chapters: readonly ScriptChapter[];
};
