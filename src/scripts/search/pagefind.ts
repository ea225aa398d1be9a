/** The part of Pagefind's interface that this site uses. */
export type PagefindResult = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
};

type PagefindModule = {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(
    query: string,
    options?: { filters?: Record<string, string> },
  ): Promise<{ results: { readonly id: string; data(): Promise<PagefindResult> }[] }>;
};

let loading: Promise<PagefindModule> | undefined;

/** Loads the index once; a failed attempt may be repeated. */
export function loadPagefind(): Promise<PagefindModule> {
  loading ??= importPagefind().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function importPagefind(): Promise<PagefindModule> {
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  await pagefind.init();
  return pagefind;
}
