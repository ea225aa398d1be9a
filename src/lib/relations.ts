/** Turns relations that are written on one side into relations that hold on both. */
export function symmetric(pairs: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const both = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = both.get(from);
    if (known) known.add(to);
    else both.set(from, new Set([to]));
  };
  for (const [from, targets] of pairs) {
    for (const to of targets) {
      add(from, to);
      add(to, from);
    }
  }
  return both;
}
