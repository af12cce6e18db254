// How the bridges between occupations are made and what they are worth, in plain French. Figures come from the measures.
import { formatCorrelation } from './hiring-method.ts';

export const bridgeMethodCopy = {
  id: 'passerelles',
  heading: 'Les métiers proches',
  what: 'Deux métiers sont proches quand ils demandent les mêmes choses\u00a0: les mêmes compétences, ou des compétences du même genre, les mêmes connaissances, des mots communs dans leurs noms. Ce que peu de métiers demandent compte plus que ce que tous demandent. Le domaine, l’activité, les envies et le niveau comptent aussi, mais peu\u00a0: une passerelle peut en sortir.',
  skills:
    'Sous chaque métier proche, nous citons des compétences que les deux métiers partagent, puis des compétences au cœur de l’autre métier dont rien ici n’approche. Le niveau d’entrée compare les niveaux les plus bas qui ouvrent chacun des deux métiers.',
  worth: (ours: number, skills: number, family: number) =>
    `Le ROME propose lui aussi des passages d’un métier à l’autre. Nous ne les recopions pas\u00a0: ils servent à régler ce que chaque critère pèse, puis à vérifier. Parmi les dix métiers que nous disons les plus proches, on retrouve en moyenne une part de ${formatCorrelation(ours)} des passages du ROME (1 serait parfait). Avec les seules compétences, elle serait de ${formatCorrelation(skills)}\u00a0; avec les métiers de la même famille et du même domaine, de ${formatCorrelation(family)}. Les réglages sont appris sur quatre cinquièmes des métiers et vérifiés sur le dernier, tour à tour.`,
  limits:
    'Proche ne veut pas dire facile\u00a0: un diplôme peut être exigé, et deux compétences de même nom peuvent s’exercer autrement. C’est une piste à vérifier avec une personne qui exerce ce métier ou qui conseille.',
} as const;
