package sheet

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// What a sheet tells of its lines.
func TestSheet(t *testing.T) {
	const long = "Le bac de Vernoy ne traverse plus depuis mardi matin, a indiqué la régie des transports."
	d := ingest.Plain("", "ABONNÉS. Le bac à l’arrêt\n"+long+"\n« Une navette »\n"+long+"\n")
	s := New(&d)
	assert.Equal(t, 5, len(s.Lines), "a label is a line of its own")
	assert.Equal(t, 2, s.FirstOf(4), "the same words")
	assert.Equal(t, 1, s.Again(2))
	assert.True(t, s.Same(2, 4))
	words, paragraphs := s.ProseWords(0, 5)
	assert.Equal(t, []int{32, 2}, []int{words, paragraphs})
	s.Set(2, story.Body, "body.paragraph")
	assert.True(t, s.Judged(2))
	assert.False(t, s.Open(2))
	assert.True(t, s.Open(4))
}

// What stands inside a paragraph and is not of it.
func TestInsideApart(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string // a piece each, records between angles
	}{
		{"par Anouk Kerbrat BRIANS (Agence Iroise) - Deux chalands ont sombré lundi.", []string{"par Anouk Kerbrat", "BRIANS (Agence Iroise) - Deux chalands ont sombré lundi."}},
		{"By Tom Hill KELWICK, 3 May (Lamp Wire) - Two barges sank on Monday.", []string{"By Tom Hill", "KELWICK, 3 May (Lamp Wire) - Two barges sank on Monday."}},
		{"Par Anouk Kerbrat, la régie a fait savoir que deux chalands avaient sombré.", []string{"Par Anouk Kerbrat, la régie a fait savoir que deux chalands avaient sombré."}},
		{"(Bien lire que le quai est fermé jusqu’à mardi) BRIANS (Agence Iroise) - Deux chalands ont sombré.", []string{"<(Bien lire que le quai est fermé jusqu’à mardi)>", "BRIANS (Agence Iroise) - Deux chalands ont sombré."}},
		{"(Avec la réaction du syndicat) BRIANS (Agence Iroise) - Deux chalands ont sombré.", []string{"<(Avec la réaction du syndicat)>", "BRIANS (Agence Iroise) - Deux chalands ont sombré."}},
		{"(Environ deux cents riverains) Deux chalands ont sombré lundi au large de Brians.", []string{"(Environ deux cents riverains) Deux chalands ont sombré lundi au large de Brians."}},
		{"Deux matelots sont blessés. (À leur demande, L’Iroise ne publie pas leur nom.) Ils vont mieux.", []string{"Deux matelots sont blessés.", "<(À leur demande, L’Iroise ne publie pas leur nom.)>", "Ils vont mieux."}},
		{"Deux matelots (dont le nom a été changé) sont blessés au large de Brians.", []string{"Deux matelots (dont le nom a été changé) sont blessés au large de Brians."}}, // of the sentence
		{"Les deux barges ont été remontées mardi. (Reportage Luc Tanguy, édité par Anouk Kerbrat)", []string{"Les deux barges ont été remontées mardi.", "<(Reportage Luc Tanguy, édité par Anouk Kerbrat)>"}},
		{"Two barges sank on Monday. (Reporting by Tom Hill; Editing by Ida Holm).", []string{"Two barges sank on Monday.", "<(Reporting by Tom Hill; Editing by Ida Holm).>"}},
		{"Le port rouvrira dès vendredi matin. pic.twitter.com/q7Zr0Lk — Port de Brians (@portbrians) July 4, 2024", []string{"Le port rouvrira dès vendredi matin.", "<pic.twitter.com/q7Zr0Lk — Port de Brians (@portbrians) July 4, 2024>"}},
		{"Le port rouvrira vendredi. — Port de Brians (@portbrians) 4 juillet 2024 Il a fermé lundi.", []string{"Le port rouvrira vendredi.", "<— Port de Brians (@portbrians) 4 juillet 2024>", "Il a fermé lundi."}},
		{"Le port – celui que tient Luc (@luctanguy) sur les réseaux – rouvrira vendredi.", []string{"Le port – celui que tient Luc (@luctanguy) sur les réseaux – rouvrira vendredi."}},
		{"Le quai rouvre demain, et le bac avec lui, a fait savoir la régie aux riverains, qui attendaient depuis des mois. https://t.co/Qe4 pic.twitter.com/m2Lk", []string{"Le quai rouvre demain, et le bac avec lui, a fait savoir la régie aux riverains, qui attendaient depuis des mois.", "<https://t.co/Qe4 pic.twitter.com/m2Lk>"}},
		{"La régie se dit assez contente du vote. Par Anouk Kerbrat - Publié le mardi 4 juin 2024 à 18:20", []string{"La régie se dit assez contente du vote.", "Par Anouk Kerbrat - Publié le mardi 4 juin 2024 à 18:20"}},
		{"La régie se dit assez contente. Par Anouk Kerbrat, elle sait que tout est publié le 4 juin.", []string{"La régie se dit assez contente. Par Anouk Kerbrat, elle sait que tout est publié le 4 juin."}},
		{"La crue a atteint son pic. — Port de Brians (@portbrians)", []string{"La crue a atteint son pic.", "<— Port de Brians (@portbrians)>"}},
	} {
		d := ingest.Plain("", c.in)
		var got []string
		for _, l := range New(&d).Lines {
			if l.Role == ingest.Record {
				l.Words = "<" + l.Words + ">"
			}
			got = append(got, l.Words)
		}
		assert.Equal(t, c.want, got)
	}
}
