import type { Fault } from './bodyFaults.ts';
import { componentsFor } from './components.ts';
import type { Entry } from './entry.ts';
import { formFault, lawIdFault } from './lawReferences.ts';
import type { Tag } from './tags.ts';
import { germanList, meant } from './wording.ts';

/** What the body of a text may name. */
export type Nameable = {
  readonly lawIds: ReadonlySet<string>;
  /** undefined: the glossary could not be read. */
  readonly termIds: ReadonlySet<string> | undefined;
};

/** A tag without its partner. */
export function balanceFault({ name, kind, offset }: Tag): Fault {
  const message =
    kind === 'open'
      ? `Der Baustein wird nicht geschlossen. Ergänzen Sie </${name}>.`
      : 'Hier schließt ein Baustein, der nicht offen ist. Löschen Sie die Marke.';
  return { offset, tag: kind === 'open' ? `<${name}>` : `</${name}>`, message };
}

/** What is wrong with one tag: its name, its attributes, the ids in them. */
export function tagFaults(tag: Tag, entry: Entry, known: Nameable): Fault[] {
  if (tag.kind === 'close') return [];
  const { offset } = tag;
  const style = tag.attributes.has('style')
    ? ['Gestaltung im Text ist nicht erlaubt. Löschen Sie style="…".']
    : [];
  const messages = [...style, ...nameFaults(tag, entry)];
  const faults: Fault[] = messages.map((message) => ({ offset, tag: `<${tag.name}>`, message }));
  return [...faults, ...referenceFaults(tag, known)];
}

function nameFaults({ name, attributes }: Tag, { collection }: Entry): string[] {
  const components = componentsFor(collection);
  const rules = components[name];
  const names = Object.keys(components);
  if (rules === undefined && /^[a-z]/.test(name)) {
    return [
      'HTML ist im Text nicht erlaubt. Schreiben Sie Markdown oder nehmen Sie einen Baustein.',
    ];
  }
  if (rules === undefined) {
    const advice = meant(name, names, `Erlaubt sind ${germanList(names)}.`);
    return [`Diesen Baustein gibt es nicht. ${advice}`];
  }
  if (rules === null) return [];
  const allowed = [...rules.required, ...rules.optional];
  const missing = rules.required.filter(
    (attribute) => attributes.get(attribute) === '' || !attributes.has(attribute),
  );
  const unknown = [...attributes.keys()].filter(
    (attribute) => attribute !== 'style' && !allowed.includes(attribute),
  );
  const otherwise = allowed.length ? `Erlaubt sind ${germanList(allowed)}.` : 'Löschen Sie es.';
  return [
    ...missing.map((attribute) => `Es fehlt „${attribute}“. Ergänzen Sie ${attribute}="…".`),
    ...unknown.map(
      (attribute) => `„${attribute}“ gibt es hier nicht. ${meant(attribute, allowed, otherwise)}`,
    ),
  ];
}

/** Ids in attributes: law data for Law, Step, Bar and Sum, glossary for Term. */
function referenceFaults({ name, attributes, offset }: Tag, known: Nameable): Fault[] {
  const faults: Fault[] = [];
  const add = (attribute: string, fault: (value: string) => string | undefined) => {
    const value = attributes.get(attribute);
    // A missing id is told by its name already.
    const message =
      value === undefined || (value === '' && attribute === 'id') ? undefined : fault(value);
    if (message) faults.push({ offset, tag: `<${name} ${attribute}>`, message });
  };
  if (name === 'Law') add('id', (id) => lawIdFault(id, known.lawIds));
  if (name === 'Law') add('form', formFault);
  if (name === 'Step' || name === 'Bar') add('law', (id) => lawIdFault(id, known.lawIds));
  if (name === 'Sum') add('laws', (ids) => firstFault(ids, known.lawIds));
  if (name === 'Term') add('id', (id) => termFault(id, known.termIds));
  return faults;
}

/** What is wrong with the first unknown id of a list such as `visa.fee fastTrack.fee`. */
function firstFault(ids: string, lawIds: ReadonlySet<string>): string | undefined {
  return ids
    .split(/\s+/)
    .map((id) => lawIdFault(id, lawIds))
    .find((fault) => fault !== undefined);
}

function termFault(id: string, termIds: Nameable['termIds']): string | undefined {
  if (!termIds || termIds.has(id)) return undefined;
  const advice = meant(id, termIds, 'Ergänzen Sie ihn in content/glossary.');
  return `Das Glossar kennt den Begriff „${id}“ nicht. ${advice}`;
}
