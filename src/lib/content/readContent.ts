import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ContentFile } from './problem.ts';

/** Reads all files below content/ of a project; names with a leading dot belong to the system. */
export function readContentFiles(rootDir: string): ContentFile[] {
  const folder = join(rootDir, 'content');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(rootDir, file).replaceAll('\\', '/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
