// Finds the projection that speaks of an occupation: that of the group of its portrait, alone or joined to others.
import type { Outlook } from '#schemas/outlook.ts';

/**
 * `portrait`: family or group of FAP-2009 of the occupation, `null` where none is sure. `null` then, and where the region
 * has no projection for it.
 */
export function findOutlook(portrait: string | null, outlooks: readonly Outlook[]): Outlook | null {
  const group = portrait?.slice(0, 3) ?? '';
  return outlooks.find(({ groups }) => groups.includes(group)) ?? null;
}
