// Words that carry no meaning for a search, and words that carry little.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Grammar: never looked up. Folded, as tokens are. */
const STOP_WORDS = words(`
  a afin ai aie ainsi alors as assez au aucun aucune aussi autour autre avec avoir avons aux aura beaucoup
  bon bonne c ca car ce ceci cela celle celui ces cet cette ceux chaque chez ci comme comment d dans de
  depuis des deux donc dont du durant elle elles en encore es est et etais etait etaient ete etes eu eux
  fait faut fois fort hier ici il ils j jamais je jusqu l la le les leur leurs lors lui m ma mais mal me
  meme mes moi moins mon n ne ni non nos notre nous o on ont ou par parce pareil parfois pas pendant peu
  peut peux plus plutot pour pourquoi pourrais pouvoir pres puis qu quand que quel quelle quelles quelqu
  quelque quelques quels qui quoi rien s sa sais savoir se selon ses si sinon soi sommes sont suis sur t
  ta tard te tel telle tes toi ton toujours tous tout toute toutes tres trop tu un une va vais vers voir
  vont vos votre vous vraiment vrai y oublie deteste detester detestais hais
`);

/** How people say that they want something: no subject by itself, but the sign of a wish. */
const WISH_WORDS = words(`
  aime aimer aimerais aimerai adore adorer adorerais prefere preferer veux vouloir voudrais souhaite souhaiter
  souhaiterais envie reve rever interesse interessee interesser passion passionne passionnee passionner attire attiree attirent
  fan amateur amatrice aise doue douee gout gouts plait plaisir
`);

/** Said of any occupation: looked up, but neither their presence nor their absence weighs much. */
const WEAK_WORDS = words(`
  metier metiers travail travailler travaille travaillant bosser boulot job jobs emploi emplois poste profession
  professions professionnel devenir faire gens personne personnes monde chose choses domaine secteur activite
  activites milieu lieu lieux endroit quotidien jour nouveau nouvelle aller mettre prendre utiliser formation etude
  saint sainte etudes diplome exercer occuper son bien etre sous sans avant apres hors entre moyen type petit petite petits petites grand grande grands grandes
`);

/** Stop-words that are almost always whole, even when they end what is typed: "conducteur de". */
const LINKS = words(
  'a au aux avec ce ces d dans de des du en et est l la le les ou par pas pour que qui sur un une',
);

export const isLink = (word: string): boolean => LINKS.has(word);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || WISH_WORDS.has(word);

/** "Travailler avec des enfants" is a wish too, though the word may be searched. */
const WISHES_TO_WORK = words('travailler bosser exercer devenir occuper');

export const isWishWord = (word: string): boolean => WISH_WORDS.has(word) || WISHES_TO_WORK.has(word);

export const isWeakWord = (word: string): boolean => WEAK_WORDS.has(word) || word.length === 1;
