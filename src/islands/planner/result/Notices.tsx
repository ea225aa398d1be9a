import type { Finding, PlanWarning } from '../../../rules/index.ts';
import { formatNorm, normUrl } from '../../../lib/law/norms.ts';
import { findingTexts } from '../textsFindings.ts';
import { warningWords } from '../view/warnings.ts';
import type { Words } from '../view/words.ts';

const severityWords = { stop: 'So geht es nicht', check: 'Vorher klären', note: 'Gut zu wissen' };

/** What the answers mean in law, each with its norm. */
export const FindingList = ({
  findings,
  words,
}: {
  findings: readonly Finding[];
  words: Words;
}) => (
  <ul class="findings">
    {findings.map((finding) => {
      const { title, text } = findingTexts[finding.id];
      return (
        <li key={finding.id} class={finding.severity}>
          <p class="rank">{severityWords[finding.severity]}</p>
          <div>
            <h3>{title}</h3>
            <p>{text(finding, words)}</p>
            <p class="norms">
              {finding.norms.map((norm) => (
                <a key={formatNorm(norm)} href={normUrl(norm)} rel="noreferrer">
                  {formatNorm(norm)}
                </a>
              ))}
            </p>
          </div>
        </li>
      );
    })}
  </ul>
);

/** What must be known beside the dates. */
export const WarningList = ({ warnings }: { warnings: readonly PlanWarning[] }) =>
  warnings.length === 0 ? null : (
    <ul class="warnings">
      {warnings.map((warning) => (
        <li key={warning.id}>{warningWords(warning)}</li>
      ))}
    </ul>
  );
