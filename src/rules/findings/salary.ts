import type { Answer, Question } from '../case/types.ts';
import type { Norm } from '../law/types.ts';
import type { ParameterId } from '../law/index.ts';
import { lookUp } from '../costs/amounts.ts';
import {
  finding,
  isPurpose,
  thresholdOf,
  type FindingContext,
  type FindingRule,
} from './context.ts';
import type { Finding } from './types.ts';

/** `threshold`, `salary`: euro per year; `year`: whose ceiling the threshold was computed from. */
function figures(threshold: { euro: number; year: number }, salary: Answer<number>) {
  const known = salary === 'unknown' ? {} : { salary };
  return { threshold: threshold.euro, year: threshold.year, ...known };
}

/** Whether a collective agreement lifts the threshold, § 6 Abs. 1 S. 2 BeschV. */
function lifted({ facts, rule }: FindingContext): Answer<boolean> {
  return rule?.tariffLiftsSalary ? facts.collectiveAgreement : false;
}

/** Mindestgehalt: §§ 18g, 6 BeschV. An unknown salary is told as a condition. */
const belowThreshold: FindingRule = (context) => {
  const { facts, rule, days } = context;
  const { yearlySalary: salary } = facts;
  const threshold = rule?.salary && thresholdOf(rule.salary, days);
  const free = lifted(context);
  if (!rule?.salary || !threshold || free === true) return [];
  if (salary !== 'unknown' && salary >= threshold.euro) return [];
  const sure = salary !== 'unknown' && free === false;
  const because: Question[] = ['purpose', 'yearlySalary'];
  return [
    finding({
      id: 'salaryBelowThreshold',
      severity: sure ? 'stop' : 'check',
      norms: [rule.norm],
      parameters: [rule.salary, 'pension.contributionCeiling'],
      because: rule.tariffLiftsSalary ? [...because, 'collectiveAgreement'] : because,
      data: { ...figures(threshold, salary), tariffLifts: rule.tariffLiftsSalary },
      conditional: !sure,
    }),
  ];
};

/** The ceiling changes every year, and the law does not say which day of a case counts. */
const thresholdOfEarlierYear: FindingRule = ({ facts, rule, days }) => {
  const threshold = rule?.salary && thresholdOf(rule.salary, days);
  if (!rule?.salary || !threshold) return [];
  const wished = facts.date.kind === 'firstDay' ? facts.date.date : days.date;
  const caseYear = Number(wished.slice(0, 4));
  const stale = caseYear > threshold.year;
  return [
    finding({
      id: 'salaryThresholdOfEarlierYear',
      severity: stale ? 'check' : 'note',
      norms: [rule.norm],
      parameters: [rule.salary, 'pension.contributionCeiling'],
      because: ['purpose'],
      data: { ...figures(threshold, 'unknown'), caseYear, stale },
      conditional: !stale,
    }),
  ];
};

/** § 18g Abs. 1 S. 1 AufenthG: from the full salary on the agency is not asked, whatever the profession. */
const consentNotNeeded: FindingRule = (context) => {
  const { facts, days } = context;
  const share = 'blueCard.salaryShare';
  const threshold = thresholdOf(share, days);
  const reduced = isPurpose(context, 'euBlueCardShortage', 'euBlueCardGraduate');
  const { yearlySalary: salary } = facts;
  if (!reduced || !threshold || salary === 'unknown' || salary < threshold.euro) return [];
  return [
    finding({
      id: 'consentNotNeeded',
      severity: 'note',
      norms: [days.book.find(share).norm],
      parameters: [share, 'pension.contributionCeiling'],
      because: ['purpose', 'yearlySalary'],
      data: figures(threshold, salary),
    }),
  ];
};

type AgeRule = { limit: ParameterId; share: ParameterId; norm: Norm };

function ageRule({ rule, days }: FindingContext): AgeRule | undefined {
  if (!rule?.over45) return undefined;
  const act = { limit: 'salary.over45Age', share: 'salary.over45Share' } as const;
  const ordinance = {
    limit: 'salary.over45AgeOrdinance',
    share: 'salary.over45ShareOrdinance',
  } as const;
  const ids = rule.over45 === 'act' ? act : ordinance;
  return { ...ids, norm: days.book.find(ids.share).norm };
}

/** From the 45th birthday on: 55 percent of the ceiling or a pension, § 18 Abs. 2 Nr. 5, § 1 Abs. 2 BeschV. */
const overAge: FindingRule = (context): Finding[] => {
  const { facts, days } = context;
  const ids = ageRule(context);
  const limit = ids && lookUp(ids.limit, days);
  const threshold = ids && thresholdOf(ids.share, days);
  if (!ids || !threshold || limit?.kind !== 'known' || limit.value.kind !== 'age') return [];
  const { age, yearlySalary: salary } = facts;
  if (age !== 'unknown' && age < limit.value.years) return [];
  if (salary !== 'unknown' && salary >= threshold.euro) return [];
  const sure = age !== 'unknown' && salary !== 'unknown';
  return [
    finding({
      id: 'over45SalaryOrPension',
      severity: age === 'unknown' ? 'note' : 'check',
      norms: [ids.norm],
      parameters: [ids.limit, ids.share, 'pension.contributionCeiling'],
      because: ['age', 'yearlySalary'],
      data: { ...figures(threshold, salary), ageLimit: limit.value.years },
      conditional: !sure,
    }),
  ];
};

/** § 18 Abs. 2 Nr. 5 AufenthG names §§ 18a and 18b alone: the Blue Card asks no more from 45 on. */
const overAgeNotAsked: FindingRule = ({ facts, rule, days }) => {
  const limit = lookUp('salary.over45Age', days);
  if (!rule || rule.over45 || !rule.employmentTitle) return [];
  if (limit.kind !== 'known' || limit.value.kind !== 'age') return [];
  if (facts.age === 'unknown' || facts.age < limit.value.years) return [];
  return [
    finding({
      id: 'over45NotAsked',
      severity: 'note',
      norms: [days.book.find('salary.over45Age').norm],
      parameters: ['salary.over45Age'],
      because: ['age', 'purpose'],
      data: { ageLimit: limit.value.years },
    }),
  ];
};

export const salaryFindings: readonly FindingRule[] = [
  belowThreshold,
  thresholdOfEarlierYear,
  overAge,
  overAgeNotAsked,
  consentNotNeeded,
];
