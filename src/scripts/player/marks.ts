/** An element of the page and the second at which it is spoken. */
export type Mark = { readonly at: number; readonly element: HTMLElement };

/** The last mark that begins at or before a second; marks are in order. */
export function markAt<M extends { readonly at: number }>(
  marks: readonly M[],
  second: number,
): M | undefined {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.at ?? Infinity) <= second + 0.05) low = middle + 1;
    else high = middle;
  }
  return marks[low - 1];
}

/** Shows the last element spoken of so far, and only that one. */
export function reveal(marks: readonly Mark[], second: number): void {
  const current = markAt(marks, second);
  for (const { element } of marks) element.hidden = element !== current?.element;
}

/** Marks the element that is being spoken, quietly: nothing is announced. */
export function follow(marks: readonly Mark[], second: number): Mark | undefined {
  const current = markAt(marks, second);
  for (const { element } of marks) {
    if (element !== current?.element && element.hasAttribute('aria-current'))
      element.removeAttribute('aria-current');
  }
  if (current && !current.element.hasAttribute('aria-current'))
    current.element.setAttribute('aria-current', 'true');
  return current;
}
