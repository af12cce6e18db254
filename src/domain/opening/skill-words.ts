// What the labels of skills say of a trade: verbs and matters that any job may have, set apart from those that tell one.
import { fold } from '../text/fold.ts';
import { familiesOf } from './word-families.ts';

/** Folded verbs, as they open a label. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs that say how one works, never what one does: any label that they open could stand in any trade. */
const HOLLOW_VERBS = words(`
  actualiser adapter adopter agir ajuster alerter ameliorer anticiper appliquer argumenter assurer collaborer communiquer
  comprendre connaitre contribuer cooperer disposer documenter encourager etre evoluer faciliter faire favoriser garantir
  implementer impliquer incorporer informer innover inscrire interagir integrer maintenir maitriser mesurer optimiser partager participer
  promouvoir rapporter reagir recueillir reduire remonter rendre renforcer renseigner repondre representer respecter rester s'adapter
  s'assurer s'impliquer s'informer s'inscrire savoir se sensibiliser signaler soutenir structurer suivre tenir transmettre travailler
  utiliser veiller
`);

/** Verbs of organising and checking: the heart of the trade for those who lead or inspect, not for the others. */
const OFFICE_VERBS = words(`
  aider analyser animer apporter approvisionner arreter assister choisir collecter controler coordonner decliner definir
  detecter determiner developper diagnostiquer effectuer elaborer encadrer entretenir etablir etudier evaluer expliquer
  exploiter former fournir gerer identifier inspecter interpreter intervenir mener mettre negocier nettoyer organiser
  piloter planifier presenter prevenir proceder proposer ranger realiser recenser rechercher regler repertorier reperer
  selectionner superviser surveiller traiter verifier
`);

/**
 * Matters of every trade: rules, order, time, paper, money, stocks. A label about them tells nothing, unless the
 * trade's own name has the word ("Responsable qualité").
 */
const COMMON_MATTERS = familiesOf(
  [
    // Rules and safety
    `norme reglementation reglementaire regle consigne procedure protocole conformite legislation deontologie
      ethique securite hygiene proprete qualite qhsse risque prevention urgence confidentialite tracabilite respect
      accident secours incident anomalie dysfonctionnement aleas obligation vigueur justificatif`,
    // Order and upkeep of the workplace
    `stock approvisionnement fourniture fournisseur commande maintenance equipement materiel outil outillage
      zone poste rangement livraison stockage panne etat fonctionnement preventif`,
    // Paper and figures
    `rapport documentation document registre dossier indicateur tableau reporting budget cout facture facturation
      administratif veille donnee information base compte reunion procedural statistique planning agenda cahier`,
    // People in general
    `equipe collaborateur partenaire prestataire interlocuteur collegue hierarchie client clientele
      utilisateur professionnel personnel satisfaction confiance relation communication reseau partenariat departement
      competence formation technique nouveau tendance conflit interne externe`,
    // Time, order, improvement
    `delai horaire temps pause repos mesure structure organisation prestation objectif performance amelioration efficacite ecologique ecoresponsable environnemental
      environnement durable durabilite numerique innovation processus process activite projet strategie
      besoin solution demande attente methode intervention operation action`,
  ].join(' '),
);

/** Some labels are not a deed: "Gestion des affaires générales", "Sélectionne les bois". */
export function isDeed(label: string): boolean {
  return !label.includes(' - ') && /^(?:s'|se )?\p{L}+(?:er|ir|re|oir)(?!\p{L})/iu.test(label);
}

/** How one behaves or orders one's day: true of anyone, and said only of a trade of which nothing else is. */
const APTITUDE =
  /^(?:savoir|avoir|être|rester|faire preuve|posséder|mobiliser sa|s['’]intégrer|organiser son travail|prendre des décisions)(?!\p{L})/iu;
const MANY_THINGS =
  /^(?:(?:gérer|définir)(?: et \p{L}+)? (?:les (?:imprévus|priorités)|le stress)|\p{L}+ (?:des|plusieurs) tâches)/iu;
/** "Évaluer et contrôler": nothing that they bear on. */
const BARE_VERBS = /^\p{L}+(?: (?:et|ou) \p{L}+(?:er|ir|re|oir))?$/iu;

export function isHollow(label: string): boolean {
  return APTITUDE.test(label) || MANY_THINGS.test(label) || BARE_VERBS.test(label);
}

export function isHollowVerb(verb: string): boolean {
  return HOLLOW_VERBS.has(fold(verb));
}

/** How much of its score a label keeps for its verb. */
export function verbFactor(label: string): number {
  const verb = fold(label).split(/[ ,]/, 1)[0] ?? '';
  if (HOLLOW_VERBS.has(verb)) return 0.25;
  return OFFICE_VERBS.has(verb) ? 0.65 : 1;
}

export function isCommonMatter(family: string): boolean {
  return COMMON_MATTERS.has(family);
}
