// Words of the kit page, which only those who build the site read.

export const kitCopy = {
  title: 'Trousse de composants',
  description: 'Tous les composants du site dans tous leurs états, pour qui le construit.',
  lead: 'Chaque composant dans chacun de ses états, avec de vraies fiches\u00a0: la plus courte, la plus longue, la plus fournie, la plus vide.',
  colours: 'Couleurs de texte',
  type: 'Texte',
  sampleLead: 'Un chapeau\u00a0: une ou deux phrases sous le titre.',
  sampleText: 'Un paragraphe\u00a0: 1\u202f584 métiers, «\u202fŒnologue\u202f», 12\u00a0€, 50\u00a0%.',
  sampleLink: 'un lien',
  sampleMark: 'un passage surligné',
  closed: 'Fermé',
  open: 'Ouvert',
  icons: 'Icônes et logo',
  search: 'Boîte de recherche',
  rose: 'Rose des envies',
  navigation: 'Navigation',
  lists: 'Listes de métiers',
  occupations: 'Fiches',
} as const;
