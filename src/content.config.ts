import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { cardSchema } from './schemas/card.ts';
import { caseSchema, episodeSchema } from './schemas/case.ts';
import { changeSchema } from './schemas/change.ts';
import { chapterSchema } from './schemas/guide.ts';
import { instrumentSchema } from './schemas/instrument.ts';
import {
  contactKindsSchema,
  contactsSchema,
  glossarySchema,
  pageSchema,
  sourcesSchema,
} from './schemas/reference.ts';

const texts = (folder: string) => glob({ base: `./content/${folder}`, pattern: '*.mdx' });

export const collections = {
  cards: defineCollection({ loader: texts('cards'), schema: cardSchema }),
  guide: defineCollection({ loader: texts('guide'), schema: chapterSchema }),
  cases: defineCollection({ loader: texts('cases'), schema: caseSchema }),
  episodes: defineCollection({ loader: texts('episodes'), schema: episodeSchema }),
  pages: defineCollection({ loader: texts('pages'), schema: pageSchema }),
  instruments: defineCollection({
    loader: glob({ base: './content/instruments', pattern: '*.yaml' }),
    schema: instrumentSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '*.yaml' }),
    schema: glossarySchema,
  }),
  changes: defineCollection({
    loader: glob({ base: './content/changes', pattern: '*.yaml' }),
    schema: changeSchema,
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*.yaml' }),
    schema: sourcesSchema,
  }),
  contacts: defineCollection({
    loader: glob({ base: './content/contacts', pattern: ['*.yaml', '!arten.yaml'] }),
    schema: contactsSchema,
  }),
  contactKinds: defineCollection({
    loader: glob({ base: './content/contacts', pattern: 'arten.yaml' }),
    schema: contactKindsSchema,
  }),
};
