import type { ComponentChildren } from 'preact';
import { TapeArrow } from './TapeArrow.tsx';
import { TapeBreak } from './TapeBreak.tsx';
import { TapeHatch } from './TapeHatch.tsx';

/** assumed: dashed stands for an assumption that the reader can change, as in the planner. */
type Props = { id: string; cut?: boolean; span?: boolean; point?: boolean; assumed?: boolean };

const Mark = ({ children, words }: { children: ComponentChildren; words: string }) => (
  <li>
    <svg width="40" height="20">
      {children}
    </svg>
    {words}
  </li>
);

const Piece = (props: { class?: string; fill?: string }) => (
  <rect x="1" y="2" width="38" height="16" {...props} />
);

/** What the patterns mean; hatching means nothing else anywhere. */
export function TapeLegend({ id, cut = true, span = true, point = false, assumed = false }: Props) {
  const hatch = `${id}-legende`;
  return (
    <ul class="tape-legend">
      <Mark words="Frist im Gesetz">
        <Piece class="solid" />
      </Mark>
      <Mark words="soll oder in der Regel">
        <TapeHatch id={hatch} />
        <Piece fill={`url(#${hatch})`} />
      </Mark>
      <Mark
        words={assumed ? 'Erfahrung oder unsere Annahme' : 'Erfahrung oder keine belegte Dauer'}
      >
        <Piece class="dashed" />
      </Mark>
      {point && (
        <Mark words="an einem Tag zu erledigen">
          <path class="point" d="M20 1L29 10L20 19L11 10Z" />
        </Mark>
      )}
      {cut && (
        <Mark words="nach oben offen, nur der Anfang gezeichnet">
          <Piece class="dashed" />
          <TapeBreak x="26" y="10" reach={10} />
        </Mark>
      )}
      {span && (
        <Mark words="Ende frühestens bis spätestens">
          <path d="M1 2V18M39 2V18M1 10H39" />
          <TapeArrow x="1" to="left" />
          <TapeArrow x="39" to="right" />
        </Mark>
      )}
    </ul>
  );
}
