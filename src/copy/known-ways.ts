// Ways into occupations that no file of ours holds: competitions, masters, schools of one trade. Saying nothing of them would
// read as if there were none. Kept by hand: a row stays true whatever the year, and leads to who is in charge.

export interface KnownWay {
  /** ROME codes. */
  readonly codes: readonly string[];
  readonly way: string;
  readonly name: string;
  readonly address: string;
}

export const knownWays: readonly KnownWay[] = [
  {
    codes: ['K2106', 'K2118'],
    way: 'On devient professeur ou professeure des écoles par un concours, avec un master préparé dans un institut du professorat (INSPÉ), après une licence.',
    name: 'Devenir enseignant, site du ministère',
    address: 'https://www.devenirenseignant.gouv.fr/',
  },
  {
    codes: ['K2107', 'K2109'],
    way: 'On enseigne au collège ou au lycée par un concours, avec un master préparé à l’université ou dans un institut du professorat (INSPÉ), après une licence de la matière.',
    name: 'Devenir enseignant, site du ministère',
    address: 'https://www.devenirenseignant.gouv.fr/',
  },
  {
    codes: ['K1903'],
    way: 'Pour être juriste, on va souvent jusqu’au master de droit. Pour être avocat ou avocate, on passe ensuite un examen, puis on étudie dans une école d’avocats (CRFPA).',
    name: 'Conseil national des barreaux',
    address: 'https://www.cnb.avocat.fr/',
  },
  {
    codes: ['K1901'],
    way: 'Après un master de droit, on se forme au notariat à l’université ou dans un institut de la profession.',
    name: 'Notaires de France',
    address: 'https://www.notaires.fr/',
  },
  {
    codes: ['K1904'],
    way: 'On entre par concours à l’École nationale de la magistrature, après un master.',
    name: 'École nationale de la magistrature',
    address: 'https://www.enm.justice.fr/',
  },
  {
    codes: ['K1909', 'K1711'],
    way: 'On y entre par un concours du ministère de la Justice, suivi d’une formation payée dans son école.',
    name: 'La justice recrute, site du ministère',
    address: 'https://lajusticerecrute.fr/',
  },
  {
    codes: ['K1704', 'K1708', 'K1709', 'K1720'],
    way: 'On y entre par un concours de la police nationale, suivi d’une formation payée dans une de ses écoles.',
    name: 'Devenir policier, site de la police nationale',
    address: 'https://www.devenirpolicier.fr/',
  },
  {
    codes: ['N2101'],
    way: 'Pour travailler en cabine, il faut le certificat de membre d’équipage de cabine (CCA), qui se prépare en quelques semaines dans un organisme agréé par l’aviation civile.',
    name: 'Ministère chargé des transports',
    address: 'https://www.ecologie.gouv.fr/',
  },
  {
    codes: ['N2102', 'N2202'],
    way: 'L’École nationale de l’aviation civile (ENAC), à Toulouse, y forme par concours. Pour piloter, il y a aussi des écoles privées, souvent chères.',
    name: 'ENAC',
    address: 'https://www.enac.fr/',
  },
  {
    codes: ['F1101', 'F1127'],
    way: 'On étudie dans une école nationale supérieure d’architecture (ENSA)\u00a0: un premier diplôme en trois ans, puis le diplôme d’État d’architecte en deux ans. Pour signer ses projets, il faut encore une habilitation (HMONP).',
    name: 'Ministère de la Culture',
    address: 'https://www.culture.gouv.fr/',
  },
  {
    codes: ['K1104'],
    way: 'Le titre de psychologue demande une licence, puis un master de psychologie, avec un stage.',
    name: 'Mon master, site officiel des candidatures',
    address: 'https://www.monmaster.gouv.fr/',
  },
];

export const knownWayOf = (code: string) => knownWays.find(({ codes }) => codes.includes(code)) ?? null;
