import type { APIContext } from 'astro';
import { dataFileNames, jsonSchemaOf, type DataFileName } from '../../lib/openData.ts';
import { settings } from '../../settings.ts';

export function getStaticPaths() {
  return dataFileNames.map((name) => ({ params: { name }, props: { name } }));
}

export function GET({ props, site }: APIContext<{ name: DataFileName }>): Response {
  return Response.json(jsonSchemaOf(props.name, site ?? new URL(settings.site)));
}
