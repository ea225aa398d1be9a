import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parameters, procedures, type LawParameter } from '../rules/index.ts';

const source = fileURLToPath(new URL('..', import.meta.url));

/** The code that computes and shows plans, without the law data itself. */
function plannerCode(): string {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(rules|islands)\/.*\.tsx?$/.test(name))
    .filter((name) => !name.startsWith('rules/law/') || name.endsWith('ceiling.ts'))
    .map((name) => readFileSync(`${source}${name}`, 'utf8'))
    .join('\n');
}

/** Remarks that only the pages of the law data print. */
const remarks = new Set([
  'conditionDe',
  'startDe',
  'noteDe',
  'publishedOn',
  'verification',
  'keyDate',
]);

function withoutRemarks(parameter: LawParameter): LawParameter {
  const plain = JSON.stringify(parameter, (key, value: unknown) =>
    remarks.has(key) ? undefined : value,
  );
  return JSON.parse(plain) as LawParameter;
}

/** The parameters whose ids the planner's code names, as the browser gets them. */
export function plannerParameters(): LawParameter[] {
  const code = plannerCode();
  return parameters.filter(({ id }) => code.includes(`'${id}'`)).map(withoutRemarks);
}

const text = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const lawModule = (): string => `
  export const parameters = ${text(plannerParameters())};
  export const parameterIds = new Set(parameters.map(({ id }) => id));
  const byId = new Map(parameters.map((parameter) => [parameter.id, parameter]));
  export function findParameter(id) {
    const found = byId.get(id);
    if (!found) throw new RangeError('Unknown law parameter: ' + id);
    return found;
  }`;

const modules: Readonly<Record<string, () => string>> = {
  [`${source}rules/law/index.ts`]: lawModule,
  [`${source}rules/procedure/index.ts`]: () => `export const procedures = ${text(procedures)};`,
};

/**
 * Gives the browser the law data that the planner computes with, as plain data. All of it would be
 * three times the size of the rules; a fifth is needed.
 */
export function plannerData(): AstroIntegration {
  return {
    name: 'planner-data',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'planner-data',
                apply: 'build',
                load(id: string) {
                  return this.environment.name === 'client' ? modules[id]?.() : undefined;
                },
              },
            ],
          },
        });
      },
    },
  };
}
