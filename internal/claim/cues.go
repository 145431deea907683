package claim

import "recoupe/internal/text"

// openers are words that often open a clause within a sentence.
var openers = map[string]map[string]bool{
	"fr": text.WordSet("et mais or car donc qui dont ou lequel laquelle lesquels lesquelles que qu' quand lorsque lorsqu' si comme alors tandis apres avant depuis pour afin puisque puisqu' parce sans malgre selon tout soit jusqu'"),
	"en": text.WordSet("and but so who whom whose which that when while where because although though if after before since until unless as for to without despite amid"),
	"de": text.WordSet("und aber oder dass der die das weil wenn als nachdem bevor obwohl um ohne wahrend"),
	"es": text.WordSet("y e pero sino o que quien quienes cuyo cuya cuando donde porque pues aunque si mientras despues antes para sin tras segun como pese"),
	"it": text.WordSet("e ed ma o che chi cui quando dove perche poiche anche se mentre dopo prima per senza secondo come nonostante"),
	"nl": text.WordSet("en maar of dat die wie waar omdat hoewel als terwijl nadat voordat om zonder volgens"),
	"pt": text.WordSet("e mas ou que quem cujo cuja quando onde porque pois embora se enquanto depois antes apos para sem segundo como apesar"),
}

// relatives are those that go with the word right before them.
var relatives = map[string]map[string]bool{
	"fr": text.WordSet("qui dont lequel laquelle lesquels lesquelles"),
	"en": text.WordSet("who whom whose which that"),
	"de": text.WordSet("der die das dessen deren"),
	"es": text.WordSet("que quien quienes cuyo cuya cuyos cuyas"),
	"it": text.WordSet("che cui"),
	"nl": text.WordSet("die dat"),
	"pt": text.WordSet("que quem cujo cuja cujos cujas"),
}

// leads are words that a conjunction of two words or more begins with.
var leads = map[string]map[string]bool{
	"fr": text.WordSet("tant bien des sitot aussitot pendant ainsi meme surtout moins longtemps aussi"),
	"en": text.WordSet("even just only long soon"),
}

// negations turn what a claim says round. The French ne is left out: it goes
// with one of them, or with que.
var negations = map[string]map[string]bool{
	"fr": text.WordSet("pas aucun aucune jamais rien sans ni nul nulle refus refuse refuser refusent refusait nie nient dement dementent absence"),
	"en": text.WordSet("not no never none nobody nowhere hardly without nor cannot neither nothing refuse refused refuses refusal denied denies deny absence"),
	"de": text.WordSet("nicht kein keine keinen keiner keinem nie niemals ohne weder weigert bestreitet"),
	"es": text.WordSet("no ni ningun ninguna ninguno nadie nada nunca sin jamas niega niegan nego negaron desmiente desmintio tampoco ausencia"),
	"it": text.WordSet("non nessun nessun' nessuna nessuno nulla niente mai senza nega negano smentisce smentito smentita rifiuta rifiutato rifiuto neanche nemmeno neppure assenza"),
	"nl": text.WordSet("niet geen nooit zonder noch ontkent weigert"),
	"pt": text.WordSet("nao nem nenhum nenhuma ninguem nada nunca sem nega negam negou desmente desmentiu recusa recusou recusaram jamais ausencia"),
}

// withNe are the French words that negate beside ne alone: "personne" and "plus"
// say something else without it.
var withNe = text.WordSet("personne plus guere")

// pronouns open a sentence that goes on about what the one before did.
var pronouns = map[string]map[string]bool{
	"fr": text.WordSet("il elle ils elles ce cet cette ces celui celle son sa ses leur leurs lui c'"),
	"en": text.WordSet("he she it they this that these those his her its their such"),
	"de": text.WordSet("er sie es dieser diese dieses sein seine ihr ihre das"),
	"es": text.WordSet("ella ellos ellas este esta estos estas su sus ese esa"),
	"it": text.WordSet("lui lei essi esse questo questa questi queste suo sua"),
	"nl": text.WordSet("hij zij ze het dit dat deze die zijn haar hun"),
	"pt": text.WordSet("ele ela eles elas este esta estes estas seu sua esse essa"),
}
