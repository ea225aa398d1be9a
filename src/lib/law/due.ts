import { isReviewDue, parameters, type IsoDate, type LawParameter } from '../../rules/index.ts';

/** Parameters whose comparison is overdue on a day, and those that fall due within some days after. */
export function dueParameters(
  today: IsoDate,
  withinDays: number,
  all: readonly LawParameter[] = parameters,
): { overdue: LawParameter[]; soon: LawParameter[] } {
  const limit = new Date(Date.parse(today) + withinDays * 86_400_000).toISOString().slice(0, 10);
  const overdue = all.filter((parameter) => isReviewDue(parameter, today));
  const soon = all.filter(
    (parameter) => !overdue.includes(parameter) && parameter.reviewBy <= limit,
  );
  return { overdue, soon };
}
