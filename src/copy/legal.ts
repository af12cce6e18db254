// Words of the legal notice and of the ways to write to the publisher.

export const legalCopy = {
  title: 'Mentions légales',
  lead: 'Qui publie ce site, qui l’héberge, sous quelles licences.',
  description: 'Éditeur, hébergeur, directeur de la publication, licences et données personnelles.',
  toComplete: 'à compléter',
  publisherHeading: 'Éditeur',
  publisher: 'Éditeur',
  address: 'Adresse',
  director: 'Direction de la publication',
  host: 'Hébergement',
  contact: 'Contact',
  toCompleteNote:
    'Les mentions «\u00a0à compléter\u00a0» dépendent de l’organisme qui publiera le site. Elles ne sont pas encore connues.',
  licencesHeading: 'Licences',
  licences:
    'Le code du site est publié sous licence EUPL 1.2. Les textes du site peuvent être réutilisés sous Licence Ouverte 2.0. Chaque source de données garde sa licence.',
  licencesLink: 'Voir les sources et leurs licences',
  privacyHeading: 'Données personnelles',
  privacy:
    'Le site ne demande ni nom, ni adresse, ni date de naissance. Il ne dépose pas de cookie, ne mesure pas l’audience et n’appelle aucun service tiers.',
  /** Every key that a script of the site may write on the device is told here: tests/e2e/privacy.spec.ts. */
  kept: 'Ce que vous choisissez reste sur votre appareil, et nulle part ailleurs\u00a0: votre sélection de métiers et vos notes, vos recherches d’offres gardées, le brouillon d’une offre à déposer, le thème clair ou sombre, et le raccourci «\u202f/\u202f» désactivé. Vos réponses aux cartes de «\u202fMe découvrir\u202f» y restent aussi, le temps de l’onglet. Pour que vous puissiez lire sans connexion, le navigateur garde les dernières pages ouvertes et les fichiers du site. Rien d’autre n’y est gardé.',
  keptLink: 'Voir ce qui est gardé sur cet appareil, ou tout effacer',
  contactHeading: 'Nous écrire',
  contactKnown: 'Pour signaler une erreur ou poser une question\u00a0:',
  contactUnknown:
    'L’adresse de contact n’est pas encore connue\u00a0: elle dépend de l’organisme qui publiera le site. Elle apparaîtra ici.',
} as const;
