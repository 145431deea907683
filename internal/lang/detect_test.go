package lang

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestDetect(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Le bac de Vernoy reprendra ses traversées le 4 mai, a annoncé jeudi le département.", "fr"},
		{"L’été, c’est fini", "fr"},
		{"« Nous n’avons rien à cacher »", "fr"},
		{"Ferry crossings to resume in May, the county said on Thursday.", "en"},
		{"What we know so far about the flood", "en"},
		{"Die Fähre wird am 4. Mai wieder fahren, teilte der Kreis am Donnerstag mit.", "de"},
		{"Das Schiff ist nicht mehr zu retten", "de"},
		{"El transbordador volverá a navegar el 4 de mayo, anunció el jueves el presidente.", "es"},
		{"Los vecinos no quieren más ruido", "es"},
		{"Il traghetto riprenderà le corse il 4 maggio, ha annunciato giovedì la provincia.", "it"},
		{"La nave non è più quella di una volta", "it"},
		{"De veerboot vaart vanaf 4 mei weer, maakte de provincie donderdag bekend.", "nl"},
		{"Het schip is niet meer te redden", "nl"},
		{"A balsa voltará a navegar a 4 de maio, anunciou na quinta-feira o presidente da câmara.", "pt"},
		{"Não há dúvida de que os moradores estão fartos", "pt"},
		{"LA COUR A TRANCHÉ POUR LES HABITANTS", "fr"},
		{"Prom má být znovu v provozu čtvrtého května, oznámil ve čtvrtek okres.", "und"}, // none of the seven
		{"Le maire a dit oui.", "fr"},
		{"Il dit oui", "fr"},
		{"On a gagné !", "fr"},
		{"Le préfet démissionne", "fr"},
		{"Le feu a pris", "fr"},
		{"He said no", "en"},
		{"Man dies in fire", "en"},
		{"As mayor, I’ll end the harbour’s war on gulls", "en"}, // ’s is no French s’
		{"S’il s’en va", "fr"},
		{"Il s’est levé, l’été s’achève", "fr"},
		{"De burgemeester zei ja.", "nl"},
		{"Il sindaco ha detto di sì.", "it"},
		{"O prefeito disse que sim.", "pt"},
		{"El alcalde dijo que sí.", "es"},
		{"Der Bürgermeister sagte ja.", "de"},
		{"Trafic interrompu", "und"},
		{"12 300 €", "und"},
		{"", "und"},
	} {
		assert.Equal(t, c.want, Detect(c.text), c.text)
	}
}
