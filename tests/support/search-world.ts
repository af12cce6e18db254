// A small world to search in, for the tests of the searcher, of its index and of its worker.
import { parsePayload, type SearchPayload } from '#domain/search/payload.ts';

const names: Readonly<Record<string, readonly string[]>> = {
  D1102: ['Boulanger~2ère', 'Boulanger-pâtissier~1er', 'Ouvrier~2ère en boulangerie'],
  D1106: ['Vendeur~1se en boulangerie'],
  D1202: ['Coiffeur~1se', 'Coiffeur~1se mixte'],
  F1602: ['Électricien~ne du bâtiment'],
  H2913: ['Soudeur~1se', "Soudeur~1se à l'arc"],
  J1404: ['Kinésithérapeute'],
  J1501: ['Aide-soignant / Aide-soignante'],
  J1506: ['Infirmier~2ère en soins généraux (IDE)', 'Infirmier~2ère libéral~e'],
  K1202: ['Éducateur~3rice de jeunes enfants'],
  K1303: ["Garde d'enfant"],
  K2115: ["Conseiller principal~e d'éducation"],
  M1503: ['Directeur~3rice des Ressources Humaines (DRH)'],
  N1110: ['Magasinier~2ère'],
};

const codes = Object.keys(names).sort();
const at = (code: string): number => codes.indexOf(code);

export const payload: SearchPayload = {
  version: 1,
  keywordsUrl: null,
  codes,
  names: codes.map((code) => names[code] ?? []),
  general: [at('J1506')],
  leanings: codes.map((code) => (code.startsWith('K1') ? ['21', '109'] : ['14', '83'])),
  skills: ['Gérer les stocks', 'Réaliser une soudure'],
  skillOccupations: [[at('N1110')], [at('H2913')]],
  interests: [
    ['14', "J'aime le travail manuel"],
    ['21', "Je souhaite m'occuper d'enfants"],
  ],
  domains: [
    ['D11', 'Commerce alimentaire et métiers de bouche'],
    ['J15', 'Soins paramédicaux'],
  ],
  majorDomains: [['J', 'Santé']],
  sectors: [
    ['83', 'Industrie - Alimentaire'],
    ['102', 'Hôtellerie et restauration', 'Restauration'],
  ],
  words: [['gosse', 'enfant']],
  phrases: [
    [
      ['nounou', "s'occuper d'enfants"],
      ['K1303', 'K1202', 'i21'],
    ],
  ],
  undecided: ['sais pas', 'aide moi'],
  notYet: ['stage', 'stage de 3e'],
};

export const copyOfPayload = (): unknown => JSON.parse(JSON.stringify(payload));

export const isReadable = (value: unknown): boolean => parsePayload(value) !== null;
