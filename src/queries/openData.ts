import { asOf } from '../lib/asOf.ts';
import { citedParameters } from '../lib/law/citations.ts';
import { actName, formatNorm, normUrl } from '../lib/law/norms.ts';
import { plainText } from '../lib/law/text.ts';
import { dataFiles, dataPath, schemaPath, type DataFileName } from '../lib/openData.ts';
import { actorTexts, procedureTitles, stepText } from '../lib/procedure/texts.ts';
import { parameters, procedures, statuteTextOf, type Norm } from '../rules/index.ts';
import { settings } from '../settings.ts';
import { allTerms, contactKindsById, contactsByLand } from './reference.ts';
import { allCards, relatedCards } from './relations.ts';

const normOf = (norm: Norm) => ({
  ...norm,
  act: actName(norm.act),
  text: formatNorm(norm),
  url: normUrl(norm),
});

function lawItems(site: URL): unknown[] {
  return parameters.map((parameter) => ({
    id: parameter.id,
    label: parameter.labelDe,
    norm: normOf(parameter.norm),
    bindingness: parameter.bindingness,
    keyDate: parameter.keyDate,
    ...(parameter.startDe ? { start: parameter.startDe } : {}),
    ...(parameter.conditionDe ? { condition: parameter.conditionDe } : {}),
    versions: parameter.versions.map(
      ({ from, startUnconfirmed, value, status, source, noteDe }) => ({
        from,
        startUnconfirmed: startUnconfirmed === true,
        value,
        status,
        source,
        ...(noteDe ? { note: noteDe } : {}),
      }),
    ),
    verification: parameter.verification,
    verifiedOn: parameter.verifiedOn,
    reviewBy: parameter.reviewBy,
    page: new URL(`/rechtsstand/#${parameter.id}`, site).href,
  }));
}

function procedureItems(): unknown[] {
  return procedures.map(({ id, steps }) => ({
    id,
    title: procedureTitles[id],
    steps: steps.map(({ duration, norms, ...step }) => ({
      ...step,
      label: stepText(step.id),
      actorLabel: actorTexts[step.actor],
      duration: duration.kind === 'law' ? duration.parameter : null,
      norms: norms.map(normOf),
    })),
  }));
}

async function cardItems(site: URL): Promise<unknown[]> {
  const cards = await allCards();
  return Promise.all(
    cards.map(async (card) => {
      const { number, title, question, answer, theme, phase, audience } = card.data;
      const { lawStatus, verifiedOn, reviewBy } = card.data;
      return {
        id: card.id,
        ...{ number, title, question, theme, phase, audience },
        answer: plainText(answer),
        related: (await relatedCards(card)).map(({ id }) => id),
        parameters: [...citedParameters(`${JSON.stringify(card.data)}${card.body ?? ''}`)].sort(),
        ...{ lawStatus, verifiedOn, reviewBy },
        page: new URL(`/karten/${card.id}/`, site).href,
      };
    }),
  );
}

async function termItems(site: URL): Promise<unknown[]> {
  return (await allTerms()).map(
    ({ id, term, abbreviation, norm, definition, synonyms, english }) => ({
      ...{ id, term, synonyms, english },
      ...(abbreviation ? { abbreviation } : {}),
      ...(norm ? { norm } : {}),
      definition: plainText(definition),
      page: new URL(`/glossar/#${id}`, site).href,
    }),
  );
}

async function contactItems(): Promise<unknown[]> {
  const kinds = await contactKindsById();
  return [...(await contactsByLand())].flatMap(([land, contacts]) =>
    contacts.map((contact) => ({
      ...contact,
      land,
      kindLabel: kinds.get(contact.kind)?.label ?? contact.kind,
    })),
  );
}

const items: Record<DataFileName, (site: URL) => unknown[] | Promise<unknown[]>> = {
  rechtsdaten: lawItems,
  verfahren: procedureItems,
  karten: cardItems,
  glossar: termItems,
  kontakte: contactItems,
};

/**
 * One file of open data, checked against its own schema.
 *
 * @throws when an item does not fit the schema, so that no file can promise what it does not hold
 */
export async function dataFile(name: DataFileName, site: URL): Promise<unknown> {
  const { title, description, version, schema } = dataFiles[name];
  return schema.parse({
    $schema: new URL(schemaPath(name), site).href,
    title,
    description,
    version,
    asOf,
    lawStatus: statuteTextOf,
    license: 'CC-BY-4.0',
    licenseUrl: 'https://creativecommons.org/licenses/by/4.0/deed.de',
    attribution: `${settings.name}, ${site.origin}, CC BY 4.0`,
    source: new URL(dataPath(name), site).href,
    items: await items[name](site),
  });
}
