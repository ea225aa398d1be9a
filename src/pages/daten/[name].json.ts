import type { APIContext } from 'astro';
import { dataFileNames, type DataFileName } from '../../lib/openData.ts';
import { dataFile } from '../../queries/openData.ts';
import { settings } from '../../settings.ts';

export function getStaticPaths() {
  return dataFileNames.map((name) => ({ params: { name }, props: { name } }));
}

export async function GET({ props, site }: APIContext<{ name: DataFileName }>): Promise<Response> {
  return Response.json(await dataFile(props.name, site ?? new URL(settings.site)));
}
