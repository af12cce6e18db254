// robots.txt: everything may be read; where the sitemap is.
import type { APIRoute } from 'astro';
import { site } from '#site';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/sitemap-index.xml\n`);
