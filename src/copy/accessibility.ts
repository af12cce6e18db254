// Words of the accessibility statement that depend on who publishes the site, and those that must follow them.

export const accessibilityCopy = {
  commitment: (publisher: string | null, region: string) =>
    `${publisher ?? 'L’organisme qui publiera ce site'} s’engage à le rendre accessible, conformément à l’article\u00a047 de la loi n°\u00a02005-102 du 11\u00a0février 2005. Cette déclaration s’applique au site Rose des métiers – ${region}.`,
  publisherUnknown:
    'Le nom de cet organisme n’est pas encore connu\u00a0: il apparaîtra ici et dans les mentions légales.',
  contactHeading: 'Retour d’information et contact',
  contact:
    'Si vous ne pouvez pas lire une page ou vous servir du site, dites-le-nous\u00a0: nous vous donnerons l’information autrement, ou nous vous dirons où la trouver.',
  remediesHeading: 'Voies de recours',
  remedies:
    'Vous avez signalé un défaut qui vous empêche d’accéder à une information, et vous n’avez pas eu de réponse satisfaisante\u00a0? Vous pouvez saisir le Défenseur des droits\u00a0:',
  remedyForm: { label: 'écrire en ligne', href: 'https://formulaire.defenseurdesdroits.fr/' },
  remedyDelegate: {
    label: 'rencontrer le délégué ou la déléguée près de chez vous',
    href: 'https://www.defenseurdesdroits.fr/saisir/delegues',
  },
  remedyPost:
    'envoyer un courrier gratuit, sans timbre\u00a0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
} as const;
