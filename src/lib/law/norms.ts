import type { Act, Norm } from '../../rules/index.ts';

type ActInfo = {
  /** How the act is written in text. */
  readonly short: string;
  /** Folder at gesetze-im-internet.de. */
  readonly folder: string;
};

const acts: Record<Act, ActInfo> = {
  AGG: { short: 'AGG', folder: 'agg' },
  ArbSchG: { short: 'ArbSchG', folder: 'arbschg' },
  AsylG: { short: 'AsylG', folder: 'asylvfg_1992' },
  AufenthG: { short: 'AufenthG', folder: 'aufenthg_2004' },
  AufenthV: { short: 'AufenthV', folder: 'aufenthv' },
  BAeO: { short: 'BÄO', folder: 'b_o' },
  BBiG: { short: 'BBiG', folder: 'bbig_2005' },
  BeschV: { short: 'BeschV', folder: 'beschv_2013' },
  BGB: { short: 'BGB', folder: 'bgb' },
  BGebG: { short: 'BGebG', folder: 'bgebg' },
  BMG: { short: 'BMG', folder: 'bmg' },
  BQFG: { short: 'BQFG', folder: 'bqfg' },
  DeuFoeV: { short: 'DeuFöV', folder: 'deuf_v' },
  MiLoG: { short: 'MiLoG', folder: 'milog' },
  MiLoV5: { short: 'MiLoV5', folder: 'milov5' },
  NachwG: { short: 'NachwG', folder: 'nachwg' },
  PflAPrV: { short: 'PflAPrV', folder: 'pflaprv' },
  PflBG: { short: 'PflBG', folder: 'pflbg' },
  SchwarzArbG: { short: 'SchwarzArbG', folder: 'schwarzarbg_2004' },
  SGB_III: { short: 'SGB III', folder: 'sgb_3' },
  SGB_IV: { short: 'SGB IV', folder: 'sgb_4' },
  SVBezGrV_2025: { short: 'SVBezGrV 2025', folder: 'svbezgrv_2025' },
  SVBezGrV_2026: { short: 'SVBezGrV 2026', folder: 'svbezgrv_2026' },
  UkraineAufenthFGV: { short: 'UkraineAufenthFGV', folder: 'ukraineaufenthfgv' },
  UkraineAufenthUeV: { short: 'UkraineAufenthÜV', folder: 'ukraineaufenth_v' },
  VwVfG: { short: 'VwVfG', folder: 'vwvfg' },
};

/** How an act is written in text, e.g. „SGB III“. */
export function actName(act: Act): string {
  return acts[act].short;
}

const space = '\u00a0';

/** „§ 47 Abs. 1 Nr. 15 AufenthV“ with no-break spaces, as German lawyers order it. */
export function formatNorm(norm: Norm): string {
  const parts = [`§${space}${norm.section}`];
  if (norm.paragraph) parts.push(`Abs.${space}${norm.paragraph}`);
  if (norm.sentence) parts.push(`S.${space}${norm.sentence}`);
  if (norm.number) parts.push(`Nr.${space}${norm.number}`);
  return `${parts.join(' ')} ${acts[norm.act].short.replace(' ', space)}`;
}

/** The paragraph at gesetze-im-internet.de, the federal collection of statutes. */
export function normUrl(norm: Norm): string {
  const page = `__${norm.section.toLowerCase()}.html`;
  return `https://www.gesetze-im-internet.de/${acts[norm.act].folder}/${page}`;
}
