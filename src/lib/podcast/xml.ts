type Attributes = Readonly<Record<string, string | number>>;

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function open(name: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${list.join('')}`;
}

/** An XML element with text; all that is special in XML is escaped. */
export function element(name: string, text: string | number, attributes: Attributes = {}): string {
  return `${open(name, attributes)}>${escaped(String(text))}</${name}>`;
}

/** An XML element without content. */
export function empty(name: string, attributes: Attributes): string {
  return `${open(name, attributes)}/>`;
}

/** An XML element with elements inside. */
export function parent(
  name: string,
  children: readonly string[],
  attributes: Attributes = {},
): string {
  return `${open(name, attributes)}>${children.join('')}</${name}>`;
}
