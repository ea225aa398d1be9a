import { previewColours, type PreviewNode } from '../preview/layout.ts';

/** The sign of this edition, a cabinet with two drawers; see components/site/Logo.astro. */
const sign = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect x="1" y="1" width="38" height="38" rx="3" fill="${previewColours.card}"/><g stroke="${previewColours.ink}" stroke-width="2.25" stroke-linejoin="round"><rect x="7" y="7" width="26" height="12" fill="${previewColours.plane}"/><rect x="5" y="21" width="30" height="12" fill="${previewColours.tape}"/><path d="M15 13h10M15 27h10" stroke-linecap="round"/></g></svg>`;

/** Sizes of the icons in pixels. */
export const iconSizes = [192, 512] as const;

/** An icon that may be cut to any shape: the sign lies within the safe zone of 80 %. */
export function iconLayout(size: number): PreviewNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(sign).toString('base64')}`;
  const inner = Math.round(size * 0.54);
  return {
    type: 'div',
    props: {
      style: {
        alignItems: 'center',
        background: previewColours.cabinet,
        display: 'flex',
        height: size,
        justifyContent: 'center',
        width: size,
      },
      children: { type: 'img', props: { src, width: inner, height: inner } },
    },
  };
}
