// The fields by which trainings are browsed: domains of the specialties (NSF, two digits), divided where one of them joins
// what nobody looks for together (cooking and chemistry, health and hairdressing).

/** Group of specialties (three digits) -> the group that gives its name to a part of a divided domain. */
const PARTS: Readonly<Record<string, string>> = {
  // 22, transformations: food; chemistry and materials; energy and heating.
  '220': '222',
  '221': '221',
  '222': '222',
  '223': '222',
  '224': '222',
  '225': '222',
  '226': '222',
  '227': '227',
  // 25, mechanics and electricity: making and wiring; vehicles and planes.
  '250': '250',
  '251': '250',
  '252': '252',
  '253': '252',
  '254': '250',
  '255': '250',
  // 31, trade and management.
  '310': '314',
  '311': '311',
  '312': '312',
  '313': '314',
  '314': '314',
  '315': '314',
  // 32, communication and information: an office, a print shop and a server are three.
  '320': '320',
  '321': '320',
  '322': '320',
  '323': '320',
  '324': '324',
  '325': '320',
  '326': '326',
  // 33, services to people: care, teaching, hotels, sport and beauty.
  '330': '331',
  '331': '331',
  '332': '331',
  '333': '333',
  '334': '334',
  '335': '335',
  '336': '336',
};

/** Domains 10, general studies, and 41 to 42, abilities of a person, are none of the trades: several fields at once. */
const SEVERAL = /^(10|4)/;

/**
 * Code of the field of a group (NSF, three digits): three digits for the part of a domain, else the domain. `null`:
 * several.
 */
export function fieldOfGroup(group: string): string | null {
  return SEVERAL.test(group) ? null : (PARTS[group] ?? group.slice(0, 2));
}

/** Addresses shared before the domains were divided name one by its two digits: they mean all its parts. */
export function isInField(field: string | null, wanted: string): boolean {
  return field?.startsWith(wanted) ?? false;
}
