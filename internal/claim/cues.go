package claim

import "strings"

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// openers are words that often open a clause within a sentence.
var openers = map[string]map[string]bool{
	"fr": set("et mais or car donc qui dont ou lequel laquelle lesquels lesquelles que qu quand lorsque lorsqu si comme alors tandis apres avant depuis pour afin puisque parce sans malgre selon tout soit jusqu"),
	"en": set("and but so who whom whose which that when while where because although though if after before since until unless as for to without despite amid"),
	"de": set("und aber oder dass der die das weil wenn als nachdem bevor obwohl um ohne wahrend"),
	"es": set("y pero o que quien cuando donde porque aunque si mientras despues antes para sin tras segun"),
	"it": set("e ma o che chi cui quando dove perche anche se mentre dopo prima per senza secondo"),
	"nl": set("en maar of dat die wie waar omdat hoewel als terwijl nadat voordat om zonder volgens"),
	"pt": set("e mas ou que quem quando onde porque embora se enquanto depois antes para sem segundo"),
}

var negations = map[string]map[string]bool{
	"fr": set("ne n pas aucun aucune jamais rien sans ni refus refuse refuser refusent refusait nie dement"),
	"en": set("not no never none without nor refuse refused refuses refusal denied denies deny t"),
	"de": set("nicht kein keine keinen keiner nie ohne weigert"),
	"es": set("no ningun ninguna nunca sin niega"),
	"it": set("non nessun nessuna mai senza nega"),
	"nl": set("niet geen nooit zonder"),
	"pt": set("nao nenhum nenhuma nunca sem nega"),
}

func negated(ws []Word, lang string) bool {
	m := negations[lang]
	for _, w := range ws {
		if m[w.Fold] && w.Fold != "ne" && w.Fold != "n" {
			return true
		}
	}
	return false
}
