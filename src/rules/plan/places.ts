import type { Place } from '../calendar/holidays.ts';
import type { Traits } from '../case/traits.ts';
import type { CaseFacts } from '../case/types.ts';
import type { Actor } from '../procedure/types.ts';

/** Where holidays are looked up for each actor. */
export type Places = {
  /** Land of the workplace, or what stands for an unknown one. */
  readonly workplace: Place;
  readonly bodySeat: Place;
};

/** The place for an unknown Land: `everyLand` for the plan, `nationwide` to see whether it matters. */
export function placesOf(
  { land }: CaseFacts,
  { bodySeat }: Traits,
  unknownLand: 'everyLand' | 'nationwide',
): Places {
  const workplace = land === 'unknown' ? unknownLand : land;
  return { workplace, bodySeat: bodySeat ?? workplace };
}

/**
 * Holidays of the seat count. The ZAB sits in Bonn; missions keep the holidays of their own place,
 * which are not known here.
 */
export function placeOf(actor: Actor, { workplace, bodySeat }: Places): Place {
  switch (actor) {
    case 'recognitionBody':
      return bodySeat;
    case 'degreeEvaluation':
    case 'placementService':
      return 'NW';
    case 'germanMission':
      return 'nationwide';
    default:
      return workplace;
  }
}
