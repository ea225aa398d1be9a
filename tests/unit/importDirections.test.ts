import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

// Only the rule about imports runs here: it needs no types and no file on disk.
const rule = '@typescript-eslint/no-restricted-imports';

async function complaints(file: string, specifier: string, kind = ''): Promise<string[]> {
  const eslint = new ESLint({
    ruleFilter: ({ ruleId }) => ruleId === rule,
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false, project: false } },
    },
  });
  const statement = `import ${kind}{ a } from '${specifier}';`;
  const text = file.endsWith('.astro') ? `---\n${statement}\n---\n` : `${statement}\n`;
  const [result] = await eslint.lintText(text, { filePath: file });
  const fatal = result?.messages.filter((message) => message.fatal).map(({ message }) => message);
  expect(fatal).toEqual([]);
  return (result?.messages ?? [])
    .filter(({ ruleId, severity }) => ruleId === rule && severity === 2)
    .map(({ message }) => message);
}

describe('import directions are errors when broken', () => {
  test.each([
    ['src/rules/law/x.ts', '../../lib/dates.ts'],
    ['src/rules/law/x.ts', '../../settings.ts'],
    ['src/rules/index.ts', 'astro/zod'],
    ['src/lib/x.ts', '../queries/reference.ts'],
    ['src/lib/law/x.ts', '../../components/text/mdx.ts'],
    ['src/lib/law/x.ts', '../../rules/law/index.ts'],
    ['src/schemas/x.ts', '../rules/index.ts'],
    ['src/islands/x.ts', '../queries/texts.ts'],
    ['src/scripts/x.ts', '../queries/texts.ts'],
    ['src/queries/x.ts', '../components/text/mdx.ts'],
    ['src/queries/x.ts', '../rules/law/visaFees.ts'],
    ['src/components/card/X.astro', '../../queries/relations.ts'],
    ['src/components/card/X.astro', '../../layouts/BaseLayout.astro'],
    ['src/pages/x.astro', '../rules/law/visaFees.ts'],
  ])('%s must not import %s', async (file, specifier) => {
    expect(await complaints(file, specifier)).toHaveLength(1);
  });

  test.each([
    ['src/rules/law/x.ts', '../calendar/isoDate.ts'],
    ['src/lib/x.ts', '../rules/index.ts'],
    ['src/lib/content/x.ts', '../../schemas/card.ts'],
    ['src/schemas/x.ts', '../lib/taxonomy.ts'],
    ['src/components/card/X.astro', '../../rules/index.ts'],
    ['src/components/card/X.astro', '../text/RichText.astro'],
    ['src/pages/karten/x.astro', '../../queries/relations.ts'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await complaints(file, specifier)).toEqual([]);
  });

  test('a component may name the type of a text', async () => {
    const file = 'src/components/card/X.astro';
    expect(await complaints(file, '../../queries/relations.ts', 'type ')).toEqual([]);
  });
});
