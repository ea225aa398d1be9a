import { findParameter } from './law/index.ts';
import type { LawParameter } from './law/types.ts';
import { procedures } from './procedure/index.ts';
import type { Procedure } from './procedure/types.ts';

/**
 * What the rules are computed from. Pages never pass one; tests do, to see that a changed value
 * changes a result.
 */
export type Rulebook = {
  readonly find: (id: string) => LawParameter;
  readonly procedures: readonly Procedure[];
};

/** The law data and the procedures of this edition. */
export const currentRulebook: Rulebook = { find: findParameter, procedures };
