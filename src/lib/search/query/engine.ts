/** What the search needs of an index; in the browser this is Pagefind. */
export type Engine = {
  /** Pages with all words of the term; in quotes only these words, `null` for all pages. */
  search(
    term: string | null,
    options?: { filters?: Readonly<Record<string, string>> },
  ): Promise<{ results: readonly Hit[] }>;
};

export type Hit = { readonly id: string; readonly score: number; data(): Promise<Fragment> };

/** A heading that can be linked to; `location` counts words from the start of the text. */
export type Anchor = {
  readonly element: string;
  readonly id: string;
  readonly text?: string;
  readonly location: number;
};

/** The text of a page as the index keeps it. */
export type Fragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors?: readonly Anchor[];
};
