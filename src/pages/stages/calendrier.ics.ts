// Emits the calendar of the internship periods.
import type { APIRoute } from 'astro';
import { writeInternshipCalendar } from '#queries/offer-feeds.ts';

export const GET: APIRoute = async () =>
  new Response(await writeInternshipCalendar(), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
