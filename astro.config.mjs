import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { printFiles } from './scripts/print/integration.ts';
import { contentCheck } from './src/integrations/contentCheck.ts';
import { isListed } from './src/integrations/listedPages.ts';
import { offlineCopy } from './src/integrations/offlineCopy.ts';
import { oneStylesheet } from './src/integrations/oneStylesheet.ts';
import { plannerData } from './src/integrations/plannerData.ts';
import { previewImages } from './src/integrations/previewImages.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  site: settings.site,
  trailingSlash: 'always',
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    plannerData(),
    sitemap({ filter: isListed }),
    oneStylesheet(),
    printFiles(),
    searchIndex(),
    previewImages(),
    offlineCopy(),
  ],
  // The policy of every page forbids inline scripts and styles, so nothing may be inlined.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
