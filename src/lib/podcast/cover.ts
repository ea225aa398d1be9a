import { previewColours, type PreviewNode } from '../preview/layout.ts';

/** Edge of the cover in its own units; the feed shows it with three pixels for each. */
export const coverSize = 1000;

const { card, ink, cabinet, tape } = previewColours;

const ticks = Array.from({ length: 21 }, (_, index) => {
  const long = index % 5 === 0;
  const width = long ? 16 : 9;
  return `<rect x="${50 * index - width / 2}" y="790" width="${width}" height="${long ? 84 : 46}" fill="${ink}"/>`;
}).join('');

/** The tool card on its hook, and the tape along the foot. */
const drawing =
  `<svg xmlns="http://www.w3.org/2000/svg" width="${coverSize}" height="${coverSize}" viewBox="0 0 1000 1000">` +
  `<path d="M66 66H780L934 220V712H66Z" fill="${card}" stroke="${ink}" stroke-width="14"/>` +
  `<rect x="400" y="104" width="200" height="54" rx="27" fill="${cabinet}" stroke="${ink}" stroke-width="12"/>` +
  `<rect y="776" width="1000" height="224" fill="${tape}"/>` +
  `<rect y="776" width="1000" height="14" fill="${ink}"/>${ticks}</svg>`;

const words = (top: number, size: number, color: string, text: string): PreviewNode => ({
  type: 'div',
  props: {
    style: {
      display: 'flex',
      justifyContent: 'center',
      position: 'absolute',
      left: 0,
      top,
      width: coverSize,
      color,
      fontSize: size,
      fontWeight: 600,
      lineHeight: 1,
    },
    children: text,
  },
});

/**
 * The cover of the series. At 55 pixels the figure in the middle and the yellow foot must still be
 * told apart, so everything else is small or missing.
 */
export function coverLayout(): PreviewNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        position: 'relative',
        width: coverSize,
        height: coverSize,
        background: cabinet,
        fontFamily: 'Barlow',
      },
      children: [
        { type: 'img', props: { src, width: coverSize, height: coverSize } },
        words(186, 112, ink, 'Das kleine'),
        words(262, 420, cabinet, '1x1'),
        words(890, 74, ink, 'Fachkräfte aus dem Ausland'),
      ],
    },
  };
}
