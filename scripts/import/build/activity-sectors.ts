// Names of the sectors in which employees are counted: the nomenclature of activities of France (Insee, NA 2008) at its
// level of 38, official names in French spelling. They change with the nomenclature only, every ten years or so.
import type { ActivitySector } from '#schemas/territory-figures.ts';

const LABELS = {
  AZ: 'Agriculture, sylviculture et pêche',
  BZ: 'Industries extractives',
  CA: 'Fabrication de denrées alimentaires, de boissons et de produits à base de tabac',
  CB: 'Fabrication de textiles, industries de l’habillement, industrie du cuir et de la chaussure',
  CC: 'Travail du bois, industries du papier et imprimerie',
  CD: 'Cokéfaction et raffinage',
  CE: 'Industrie chimique',
  CF: 'Industrie pharmaceutique',
  CG: 'Fabrication de produits en caoutchouc et en plastique ainsi que d’autres produits minéraux non métalliques',
  CH: 'Métallurgie et fabrication de produits métalliques à l’exception des machines et des équipements',
  CI: 'Fabrication de produits informatiques, électroniques et optiques',
  CJ: 'Fabrication d’équipements électriques',
  CK: 'Fabrication de machines et équipements',
  CL: 'Fabrication de matériels de transport',
  CM: 'Autres industries manufacturières ; réparation et installation de machines et d’équipements',
  DZ: 'Production et distribution d’électricité, de gaz, de vapeur et d’air conditionné',
  EZ: 'Production et distribution d’eau ; assainissement, gestion des déchets et dépollution',
  FZ: 'Construction',
  GZ: 'Commerce ; réparation d’automobiles et de motocycles',
  HZ: 'Transports et entreposage',
  IZ: 'Hébergement et restauration',
  JA: 'Édition, audiovisuel et diffusion',
  JB: 'Télécommunications',
  JC: 'Activités informatiques et services d’information',
  KZ: 'Activités financières et d’assurance',
  LZ: 'Activités immobilières',
  MA: 'Activités juridiques, comptables, de gestion, d’architecture, d’ingénierie, de contrôle et d’analyses techniques',
  MB: 'Recherche-développement scientifique',
  MC: 'Autres activités spécialisées, scientifiques et techniques',
  NZ: 'Activités de services administratifs et de soutien',
  OZ: 'Administration publique',
  PZ: 'Enseignement',
  QA: 'Activités pour la santé humaine',
  QB: 'Hébergement médico-social et social et action sociale sans hébergement',
  RZ: 'Arts, spectacles et activités récréatives',
  SZ: 'Autres activités de services',
  TZ: 'Activités des ménages en tant qu’employeurs ou producteurs pour leur usage propre',
  UZ: 'Activités extra-territoriales',
} as const;

export function buildActivitySectors(): ActivitySector[] {
  return Object.entries(LABELS).map(([id, label]) => ({ id, label }));
}

export function isActivitySector(code: string): boolean {
  return code in LABELS;
}
