import type { Actor, Procedure } from '../../rules/index.ts';
import { actorTexts, conditionTexts, procedureTitles, stepText } from './texts.ts';

/** One party of a procedure: an actor that acts alone. */
type Lane = Exclude<Actor, 'employerAndWorker' | 'employerAndAuthority'>;

/** From left to right in the drawing, with a name short enough for the head of a lane. */
const laneNames: Record<Lane, string> = {
  employer: 'Betrieb',
  skilledWorker: 'Fachkraft',
  worker: 'Arbeitskraft',
  immigrationAuthority: 'Ausländerbehörde',
  recognitionBody: 'Anerkennung',
  degreeEvaluation: 'ZAB',
  employmentAgency: 'Agentur für Arbeit',
  germanMission: 'Auslandsvertretung',
  placementService: 'ZAV',
};

/** Who takes part: one party, or two that act together. */
function lanesOf(actor: Actor): readonly Lane[] {
  if (actor === 'employerAndWorker') return ['employer', 'skilledWorker'];
  if (actor === 'employerAndAuthority') return ['employer', 'immigrationAuthority'];
  return [actor];
}

type Row = {
  readonly number: number;
  readonly label: string;
  readonly actor: string;
  /** When the step belongs to a case; empty for always. */
  readonly condition: string;
  /** Positions of the acting lanes, from the left, counted from 0. */
  readonly marks: readonly number[];
};

export type Responsibilities = {
  readonly lanes: readonly { readonly id: Lane; readonly name: string }[];
  readonly parts: readonly { readonly title: string; readonly rows: readonly Row[] }[];
};

/**
 * Who acts in which step, one part per procedure, steps numbered through; lanes are the parties that
 * occur. `without` names steps that the case does not need.
 */
export function responsibilities(
  procedures: readonly Procedure[],
  without: readonly string[] = [],
): Responsibilities {
  const kept = procedures.map(({ id, steps }) => ({
    id,
    steps: steps.filter((step) => !without.includes(step.id)),
  }));
  const acting = new Set(kept.flatMap(({ steps }) => steps.flatMap(({ actor }) => lanesOf(actor))));
  const ids = (Object.keys(laneNames) as Lane[]).filter((id) => acting.has(id));
  let number = 0;
  const parts = kept.map(({ id, steps }) => ({
    title: procedureTitles[id],
    rows: steps.map((step) => ({
      number: ++number,
      label: stepText(step.id),
      actor: actorTexts[step.actor],
      condition: conditionTexts[step.appliesWhen],
      marks: lanesOf(step.actor).map((lane) => ids.indexOf(lane)),
    })),
  }));
  return { lanes: ids.map((id) => ({ id, name: laneNames[id] })), parts };
}
