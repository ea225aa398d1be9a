import { laender, themes } from '../taxonomy.ts';
import { at, dayAt, numberAt, textAt, type Entry } from './entry.ts';
import type { Problem } from './problem.ts';
import { valueAt } from './shape.ts';

/** Rules between the fields of one file that its schema cannot say. */
export function checkFields(entry: Entry): Problem[] {
  return [...numberInTheme(entry), ...daysInOrder(entry), ...fastTrackPerLand(entry)];
}

function numberInTheme(entry: Entry): Problem[] {
  if (entry.collection !== 'cards') return [];
  const number = numberAt(entry, ['number']);
  const theme = themes.find(({ slug }) => slug === textAt(entry, ['theme']));
  if (!theme || number === undefined) return [];
  if (number >= theme.first && number <= theme.last) return [];
  const range = `${theme.first} bis ${theme.last}`;
  const message = `Die Nummer ${number} passt nicht zum Thema „${theme.slug}“. Dort gelten ${range}.`;
  return [at(entry, ['number'], message)];
}

/** A text is compared with a published statute, then checked again: never the other way round. */
function daysInOrder(entry: Entry): Problem[] {
  const [law, verified, review] = ['lawStatus', 'verifiedOn', 'reviewBy'].map((field) =>
    dayAt(entry, [field]),
  );
  const problems: Problem[] = [];
  if (law && verified && verified < law) {
    const message = `Der Tag ${verified} liegt vor „lawStatus“ (${law}). Prüfen Sie beide Tage.`;
    problems.push(at(entry, ['verifiedOn'], message));
  }
  if (verified && review && review < verified) {
    const message = `Der Tag ${review} liegt vor „verifiedOn“ (${verified}). Nehmen Sie einen späteren.`;
    problems.push(at(entry, ['reviewBy'], message));
  }
  return problems;
}

/** The table of competences on /kontakte/ has one row per Land and none for the Federation. */
function fastTrackPerLand(entry: Entry): Problem[] {
  if (entry.collection !== 'contacts') return [];
  const code = textAt(entry, ['land']);
  const given = valueAt(entry.parsed.data, ['fastTrack']) != null;
  const land = laender.find((item) => item.code === code);
  if (land && !given) {
    const message = `Für ${land.name} fehlt das Feld. Nennen Sie die Stelle für das beschleunigte Verfahren.`;
    return [at(entry, ['fastTrack'], message)];
  }
  if (code === 'BUND' && given) {
    const message = 'Das Feld gehört nur in die Dateien der Länder. Löschen Sie es hier.';
    return [at(entry, ['fastTrack'], message)];
  }
  return [];
}
