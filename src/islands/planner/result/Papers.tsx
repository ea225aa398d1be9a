import type { DocumentItem, DocumentList } from '../../../rules/index.ts';
import { formatNorm } from '../../../lib/law/norms.ts';
import { actorTexts, documentTexts } from '../../../lib/procedure/texts.ts';
import { issuerTexts, mistakeTexts, translationTexts } from '../textsResult.ts';

function details({ issuer, translation, certainty, norm }: DocumentItem): string {
  const parts = [
    `von: ${issuerTexts[issuer]}`,
    translationTexts[translation],
    certainty === 'mayApply' ? 'falls nötig' : '',
    norm ? formatNorm(norm) : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** The checklist of papers by who brings them. */
export const Papers = ({ documents }: { documents: DocumentList }) => (
  <div class="papers-list">
    {documents.groups.map(({ by, items }) => (
      <section key={by}>
        <h3>{actorTexts[by]}</h3>
        <ul>
          {items.map((item) => (
            <li key={item.document}>
              <b>{documentTexts[item.document]}</b>
              <small>{details(item)}</small>
              {item.mistake && <small class="mistake">Achtung: {mistakeTexts[item.mistake]}</small>}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);
