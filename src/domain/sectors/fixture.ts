// A sector for the tests: what a test does not care about is filled in.
import type { DialogueSector } from '#schemas/dialogue-sector.ts';

export function sector(overrides: Partial<DialogueSector> = {}): DialogueSector {
  return {
    id: 'construction',
    name: 'Construction',
    shortName: 'Construction',
    summary: 'Bâtir et rénover des maisons.',
    skillsOperator: 'Constructys',
    domains: [{ codes: ['F16', 'F17'], reason: 'Le bâtiment.' }],
    included: [],
    excluded: [],
    setAsideFamilies: [],
    ...overrides,
  };
}
