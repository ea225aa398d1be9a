import { afterEntry } from './afterEntry.ts';
import { family } from './family.ts';
import { fastTrack } from './fastTrack.ts';
import { regular, regularWithPreCheck } from './regular.ts';
import { specialized } from './specialized.ts';
import { titleChange } from './titleChange.ts';
import type { Procedure } from './types.ts';
import { workPermission } from './workPermission.ts';

/** All procedures as data; tables, cases and the planner read the same steps. */
export const procedures: readonly Procedure[] = [
  fastTrack,
  regular,
  regularWithPreCheck,
  specialized,
  titleChange,
  workPermission,
  family,
  afterEntry,
];
