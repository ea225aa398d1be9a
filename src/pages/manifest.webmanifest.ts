import { iconSizes } from '../lib/app/icon.ts';
import { previewColours, screenSizes } from '../lib/preview/layout.ts';
import { settings } from '../settings.ts';

const forms = { breit: 'wide', schmal: 'narrow' } as const;

const pictures = () => {
  const icons = iconSizes.flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({
      src: `/symbol-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  );
  const screenshots = (['breit', 'schmal'] as const).map((form) => ({
    src: `/ansicht-${form}.png`,
    sizes: screenSizes[form].join('x'),
    type: 'image/png',
    form_factor: forms[form],
    label: settings.name,
  }));
  return { icons, screenshots };
};

/** What a system needs to know to install the site as an app. */
export function GET(): Response {
  const manifest = {
    id: '/',
    name: settings.name,
    short_name: settings.shortName,
    description: settings.description,
    lang: 'de',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: previewColours.paper,
    theme_color: previewColours.cabinet,
    ...pictures(),
    shortcuts: [
      { name: 'Suche', url: '/suche/' },
      { name: 'Fahrplan', url: '/fahrplan/' },
    ],
  };
  return Response.json(manifest);
}
