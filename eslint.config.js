import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** Every folder of src that holds code; the import directions below speak of these. */
const folders = [
  'components',
  'illustrations',
  'integrations',
  'islands',
  'layouts',
  'lib',
  'pages',
  'queries',
  'rules',
  'schemas',
  'scripts',
];

/** What a folder may know. Whatever is missing here is an error; see CONTRIBUTING. */
const knows = {
  rules: [],
  schemas: ['lib'],
  lib: ['rules', 'schemas'],
  queries: ['lib', 'rules', 'schemas'],
  islands: ['lib', 'rules'],
  illustrations: ['lib'],
  scripts: ['lib', 'rules'],
  components: ['lib', 'rules', 'schemas', 'queries', 'scripts', 'islands', 'illustrations'],
};

const throughIndex = {
  regex: '(^|/)rules/(?!index\\.ts$)',
  message: 'Die Regeln haben eine Tür: src/rules/index.ts.',
};

function forbidden(folder) {
  const others = folders.filter((other) => other !== folder && !knows[folder].includes(other));
  return {
    regex: `^\\.\\.?/(?:.*/)?(?:${others.join('|')})/`,
    message: `src/${folder} darf diesen Ordner nicht kennen (Richtungen: CONTRIBUTING.md).`,
  };
}

/** Components get their texts handed in; only looking up a term, an office or the operator is open. */
const typesOnly = {
  regex: '(^|/)queries/(?!reference\\.ts$)',
  message:
    'Bausteine holen keine Texte: nur Typen aus src/queries; die Daten reicht die Seite herein.',
  allowTypeImports: true,
};

const extraPatterns = {
  rules: [
    { regex: '^[^.]', message: 'Die Regeln brauchen kein Paket.' },
    {
      regex: '/(settings|content\\.config)\\.ts$',
      message: 'Die Regeln kennen nichts außer sich.',
    },
  ],
  components: [typesOnly, throughIndex],
};

const directions = Object.keys(knows).map((folder) => ({
  name: `directions/${folder}`,
  files: [`src/${folder}/**`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [forbidden(folder), ...(extraPatterns[folder] ?? [throughIndex])] },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', 'src/env.d.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  astro.configs.recommended,
  astro.configs['jsx-a11y-recommended'],
  {
    // `astro check` knows the types of components; here only rules that need none.
    files: ['**/*.astro'],
    rules: {
      ...Object.assign({}, ...ts.configs.strict.map((config) => config.rules)),
      // A region that scrolls must be reachable by keyboard (axe: scrollable-region-focusable).
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: [], roles: ['region', 'group'] },
      ],
      // An episode has its whole text on the page instead of captions.
      'astro/jsx-a11y/media-has-caption': 'off',
    },
  },
  {
    // Lists of components: ESLint cannot see the type of an .astro file.
    files: ['src/components/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['{src,scripts}/**/*.{ts,tsx,astro}'],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['{src,scripts}/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'rules through their index',
    files: ['src/{layouts,pages,integrations}/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [throughIndex] }] },
  },
  ...directions,
);
