const inside = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(
    ([, content = '']) => content.trim(),
  );

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('"', '&quot;')
    .trim();

function bodyRow(row: string, heads: readonly string[]): string {
  const cells = inside(row, 'td').map((content, index) =>
    index === 0
      ? `<th scope="row">${content}</th>`
      : `<td data-label="${plain(heads[index] ?? '')}"><div>${content}</div></td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

/**
 * Rebuilds the HTML of a Markdown table so that it can stack on narrow screens: the first cell of a
 * row becomes its heading, and every other cell knows the name of its column.
 */
export function stackedTable(html: string): string {
  const heads = inside(html, 'th');
  const rows = inside(html, 'tr').filter((row) => row.includes('<td'));
  const head = heads.map((content) => `<th scope="col">${content}</th>`).join('');
  const body = rows.map((row) => bodyRow(row, heads)).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
