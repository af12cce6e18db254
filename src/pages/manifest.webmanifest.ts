// What a device needs to install the site: its name, its colours, its icons, its shortcuts.
import type { APIRoute } from 'astro';
import { manifestCopy } from '#copy/offline.ts';
import { selectionCopy } from '#copy/selection.ts';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import { site } from '#site';

const png = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icon-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: routes.home(),
      name: site.name,
      short_name: manifestCopy.shortName,
      description: manifestCopy.description,
      lang: 'fr',
      dir: 'ltr',
      start_url: routes.home(),
      scope: '/',
      display: 'standalone',
      // The paper of the light theme: a manifest has one colour, the pages say that of each theme.
      background_color: '#fbf7ef',
      theme_color: '#fbf7ef',
      icons: [
        png(192, 'any'),
        png(512, 'any'),
        png(512, 'maskable'),
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ],
      shortcuts: [
        { name: siteCopy.explorer, url: routes.explorer() },
        { name: selectionCopy.title, url: routes.selection() },
        { name: siteCopy.nearMe, url: routes.nearMe() },
      ],
    }),
    { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } },
  );
