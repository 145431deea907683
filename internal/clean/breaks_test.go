package clean

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// A text that goes no further than the middle of a sentence is cut, without a wall below it; one
// that only wants its last full stop is not.
func TestBreaksOff(t *testing.T) {
	const head = "Le bac de Vernoy reste à quai\n\n"
	const paragraphs = "Le bac de Vernoy ne traversera plus le fleuve avant le mois de mai, a annoncé jeudi le président du département.\n\n" +
		"Une fissure a été découverte lundi dans la coque pendant la visite annuelle du chantier naval de la ville.\n\n" +
		"Les quarante élèves de la rive gauche passeront d’ici là par le pont, ce qui leur fait une heure de route.\n\n"
	for _, c := range []struct {
		end  string
		want bool
	}{
		{"La commune demande que la région paie le car. Une réunion est prévue dans la", true},
		{"La commune demande que la région paie le car. Elle a écrit au préfet, qui", true},
		{"La commune demande que la région paie le car. Une réunion est prévue à la m", true},     // one letter of a word
		{"La commune demande que la région paie le car. U", true},                                 // one letter of a sentence
		{"La commune demande que la région paie le car, a dit le maire, qui y voit « un", true},   // marks are opened
		{"La commune demande que la région paie le car (un aller le matin et un", true},           // a bracket
		{"La commune demande que la région paie le car, et le maire ne s’est", true},              // the word behind the apostrophe
		{"La commune demande que la région paie le car. Le chantier attend une pièce de", true},   //
		{"La commune demande que la région paie le car. Le chantier attend l’ingénieur du", true}, //
		{"La commune demande que la région paie le car. Le chantier attendait une pièce venue [...]", true},
		{"Si les t", true}, // looks like a label below the text
		{"La commune demande que la région paie le car. Le chantier attend une pièce venue de Norv", true}, // every other paragraph is closed
		{"La commune demande que la région paie le car.", false},
		{"La commune demande que la région paie le car. (AFP)", false},
		{"La commune demande que la région paie le car. Agence Rivages", false}, // who wrote it
		{"Rendez-vous à la mairie samedi 4 mai à 18 h", false},                  // a unit
		{"La commune demande que la région paie le car et « une heure, c’est trop »", false},
		{"La commune demande que la région paie le car : « Une heure, c’est trop… »", false},
		{"Suivez le bac sur https://vernoy.example/bac", false},
		{"Marie Talbot", false},
	} {
		a := Article(ingest.Plain("a.txt", head+paragraphs+c.end+"\n"), story.Article{})
		assert.Equal(t, c.want, a.Truncated, c.end)
		if c.want {
			assert.Equal(t, "cut.off", a.Warnings[len(a.Warnings)-1].Code, c.end)
		}
	}
	// A text of one paragraph, and one that breaks off with the first word of another.
	for text, want := range map[string]bool{
		strings.Join(strings.Split(strings.TrimSpace(paragraphs), "\n\n"), " ") + " La commune paie le car. Le chantier attend une pièce venue de Norv": true,
		strings.Join(strings.Split(strings.TrimSpace(paragraphs), "\n\n"), " ") + " Agence Rivages":                                                     false,
		paragraphs + "Sur": true, paragraphs + "Alors qu": true, paragraphs + "Le département a demandé un rapport à la régie en 201": true,
		paragraphs + "Vernoy": false, paragraphs + "Le département a demandé un rapport à la régie de Vernoy, le bac 201": false,
	} {
		a := Article(ingest.Plain("a.txt", head+text+"\n"), story.Article{})
		assert.Equal(t, want, a.Truncated, text)
	}
	// An outlet that forgets full stops elsewhere may have forgotten the last one.
	a := Article(ingest.Plain("a.txt", head+strings.Replace(paragraphs, "département.", "département", 1)+"La commune demande que la région paie le car. Le chantier attend une pièce venue de Norvège\n"), story.Article{})
	assert.False(t, a.Truncated)
}

// The subhead over the last paragraph of a text that breaks off in it is kept, and so is that paragraph.
func TestSubheadOverTheCut(t *testing.T) {
	const text = "Le bac de Vernoy reste à quai\n\n" +
		"Le bac de Vernoy ne traversera plus le fleuve avant le mois de mai, a annoncé jeudi le président du département.\n\n" +
		"Une fissure a été découverte lundi dans la coque pendant la visite annuelle du chantier naval de la ville.\n\n"
	for _, c := range []struct {
		end  string
		want int
	}{
		{"Quarante élèves\n\nPlusieurs classes de la rive gauche restent fermées, comme les ateliers du port (menuiserie, v\n", 5},
		{"Voir la carte\n\nLe port de Vernoy cherche un gardien de nuit pour la saison\n", 3}, // what stands below an article
	} {
		a := Article(ingest.Plain("a.txt", text+c.end), story.Article{})
		own := 0
		for _, b := range a.Blocks {
			if b.Kind.Own() {
				own++
			}
		}
		assert.Equal(t, c.want, own, c.end)
	}
}
