/** A node as the drawing library takes it; only what this file uses. */
export type PreviewNode = {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
};

export type PreviewPage = {
  readonly title: string;
  /** What kind of page it is, e.g. „Karte 19 · Einreise und Pflichten“. */
  readonly kicker: string;
  readonly siteName: string;
  /** A drawing as data address, or nothing. */
  readonly drawing: string | undefined;
};

/** The light colours of styles/tokens.css; a test compares them. */
export const previewColours = {
  paper: '#efece2',
  card: '#fffcf2',
  plane: '#d9e3d6',
  ink: '#1b2420',
  muted: '#4c5750',
  cabinet: '#22594a',
  tape: '#f4c22b',
} as const;

const box = (style: object, children?: unknown): PreviewNode => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children === undefined ? {} : { children }) },
});

const tick = (index: number): PreviewNode =>
  box({
    width: 3,
    height: index % 4 === 0 ? 34 : 18,
    marginRight: 33,
    background: previewColours.ink,
  });

function tape(): PreviewNode {
  const ticks = Array.from({ length: 34 }, (_, index) => tick(index));
  return box(
    {
      alignItems: 'flex-end',
      height: 54,
      background: previewColours.tape,
      borderTop: `3px solid ${previewColours.ink}`,
    },
    ticks,
  );
}

function titleSize(title: string): number {
  return title.length > 60 ? 60 : title.length > 36 ? 72 : 84;
}

function sheet({ title, kicker, drawing }: PreviewPage): PreviewNode {
  const picture = drawing && { type: 'img', props: { src: drawing, width: 250, height: 250 } };
  const words = box({ flexDirection: 'column', flex: 1 }, [
    box({ fontSize: 32, color: previewColours.muted }, kicker),
    box({ fontSize: titleSize(title), lineHeight: 1.08, marginTop: 14, fontWeight: 600 }, title),
  ]);
  return box(
    {
      flex: 1,
      alignItems: 'center',
      background: previewColours.card,
      margin: '0 60px',
      padding: '36px 48px',
      gap: 40,
    },
    picture ? [words, picture] : [words],
  );
}

/** Sizes in pixels in which the shop window of an installed app shows it. */
export const screenSizes = { breit: [1280, 720], schmal: [720, 1280] } as const;
export type ScreenForm = keyof typeof screenSizes;

/** The preview of a page: masthead, sheet, tape. */
export function previewLayout(page: PreviewPage, width = 1200, height = 630): PreviewNode {
  const masthead = box(
    {
      background: previewColours.cabinet,
      color: previewColours.card,
      fontSize: 34,
      fontWeight: 600,
      padding: '22px 60px',
    },
    page.siteName,
  );
  return box(
    {
      flexDirection: 'column',
      width,
      height,
      gap: 40,
      background: previewColours.paper,
      color: previewColours.ink,
      fontFamily: 'Barlow',
    },
    [masthead, sheet(page), tape()],
  );
}
