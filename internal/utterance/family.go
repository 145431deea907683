package utterance

import (
	"strings"
	"sync"
)

// families are words that reports put for each other when they tell one
// promise, one demand or one refusal, in French and in English, by their first
// letters. What the lexicon knows better is not repeated here.
var families = sync.OnceValue(func() map[string]uint8 {
	m := map[string]uint8{}
	for n, line := range strings.Split(familyTable, "\n") {
		for _, w := range strings.Fields(line) {
			m[w] = uint8(n + 1)
		}
	}
	return m
})

const familyTable = `aide aider aidera aiderons aideront assister assistance collaborer collaboration cooperer cooperation complicite appui appuyer soutien soutenir help aid assist support cooperate abet
etat etats gouvernement gouvernements pays nation nations autorites puissance puissances state states government governments country countries authorities
entreprise entreprises societe societes firme firmes groupe groupes compagnie compagnies geant geants industriels company companies firm firms business businesses giants
defendre defense defenses proteger protection protections securiser securite prevenir defend defence defenses protect protecting protection safeguard shield security
internaute internautes utilisateur utilisateurs client clients consommateur consommateurs usager usagers particulier particuliers citoyen citoyens civil civils user users customer customers consumer consumers citizen citizens civilian civilians
renforcer renforcement ameliorer amelioration consolider accroitre mieux strengthen improve better boost reinforce
partager partage collectif collectives collective ensemble commun commune share sharing together joint jointly collectively
salarie salaries employe employes personnel effectif effectifs worker workers employee employees staff
licenciement licenciements licencier depart departs suppression suppressions contraint force forcer layoff layoffs redundancy redundancies dismissal
mentir mensonge faux trucage truquer trafique manipulation falsifier falsification fraude lie lying false fraud rigged faked
fermer fermeture arret arreter cesser suspendre suspension close closure closing shut halt stop suspend
payer regler financer verser indemniser paiement pay fund finance compensate payment
demissionner demission partir quitter resign resignation quit step
enquete enquetes investigation inquiry probe investigate review
refuser rejeter opposer contester nier dementir recuser reject refuse oppose deny dispute
mort morts deces tue tues victime victimes bilan dead death deaths killed victims toll
hausse augmentation augmenter monter grimper increase rise raise climb
baisse reduction reduire diminuer couper cut cuts reduce reduction fall drop`

// family returns the family of a folded word, 0 if it has none.
func family(fold string) uint8 { return families()[fold] }

// leastPart is the length of the shortest word that is looked for in another.
const leastPart = 6

// compound reports whether the longer of two words ends with the shorter, as
// "cyberattaque" does with "attaque".
func compound(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	return len(b) >= leastPart && len(a) > len(b)+2 && (strings.HasSuffix(a, b) || strings.HasSuffix(strings.TrimSuffix(a, "s"), strings.TrimSuffix(b, "s")))
}
