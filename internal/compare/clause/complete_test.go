package clause

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/said"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Behind ~ a sentence goes on for longer than one reads at a glance.
const longer = ", while the ferrymen on the north bank, the millers of Tarle and all nine clerks at the old customs house wait for a word, any word, on wages, coal, ropes and rents and on the mooring fees of the spring season"

// Each row is a sentence with the clause asked about between brackets, and the wordings of it, the best first;
// none where it is whole.
func TestCompleted(t *testing.T) {
	for _, row := range []struct{ language, in, want string }{
		// whole as they stand
		{"en", "[The council sold the quay], and the drivers left.", ""},
		{"en", "[The council sold the quay in May]; the depot was closed.", ""},
		{"en", "After the flood, [the council sold the quay].", ""},
		{"en", "But [the council sold the quay].", ""},
		{"en", "[No quay for Ostrey].", ""}, // the sentence has no verb itself
		{"en", "“The quay is gone. [Olive keeps the keys].”", ""},
		{"fr", "[Le conseil a vendu le quai], et les chauffeurs sont partis.", ""},
		{"fr", "Depuis la crue, [le conseil a vendu le quai].", ""},
		{"de", "Nach der Flut [hat der Rat den Kai verkauft], und die Fahrer gingen.", ""},

		// without their subject
		{"en", "The council sold the quay, [which had stood empty for years].", "The council sold the quay, which had stood empty for years"},
		{"en", "The council sold the quay, [leaving nine drivers without a shed].", "The council sold the quay, leaving nine drivers without a shed"},
		{"en", "Olive Hartnell, the mayor, [sold the quay to a stranger].", "Olive Hartnell, the mayor, sold the quay to a stranger"},
		{"en", "Olive Hartnell, [a clerk from Tarle, sold the quay to a stranger].", "Olive Hartnell, a clerk from Tarle, sold the quay to a stranger"},
		{"en", "The council sold the quay [and promised the drivers a shed].", "The council sold the quay and promised the drivers a shed"},
		{"en", "If the river rises, [the council will sell the quay].", "If the river rises, the council will sell the quay"},
		{"en", "The drivers — nine men hired in May, [half paid by the mill — wait for their wages].", "The drivers — nine men hired in May, half paid by the mill — wait for their wages"},
		{"fr", "Le conseil a vendu le quai, [laissant neuf chauffeurs sans abri].", "Le conseil a vendu le quai, laissant neuf chauffeurs sans abri"},
		{"fr", "Le conseil a vendu le quai, [dont la toiture menaçait ruine].", "Le conseil a vendu le quai, dont la toiture menaçait ruine"},
		{"fr", "Le plan de la mairie [comporte neuf chapitres].", "Le plan de la mairie comporte neuf chapitres"},
		{"fr", "Le conseil a promis de vendre le quai [et de loger les chauffeurs].", "Le conseil a promis de vendre le quai et de loger les chauffeurs"},
		{"fr", "Si la rivière monte, [le conseil vendra le quai].", "Si la rivière monte, le conseil vendra le quai"},
		{"de", "Der Rat verkaufte den Kai, [weil er leer stand].", "Der Rat verkaufte den Kai, weil er leer stand"},
		{"es", "El ayuntamiento vendió el muelle, [que llevaba años vacío].", "El ayuntamiento vendió el muelle, que llevaba años vacío"},
		{"it", "Il comune ha venduto il molo, [che era vuoto da anni].", "Il comune ha venduto il molo, che era vuoto da anni"},
		{"nl", "De raad verkocht de kade, [omdat zij leegstond].", "De raad verkocht de kade, omdat zij leegstond"},
		{"pt", "A câmara vendeu o cais, [que estava vazio há anos].", "A câmara vendeu o cais, que estava vazio há anos"},

		// without their verb, or what it asks for
		{"en", "[Olive Hartnell, who had run the depot for years], resigned on Monday.", "Olive Hartnell, who had run the depot for years, resigned on Monday"},
		{"en", "[A clerk told the council in March that the wall] — nine feet of old brick — was cracked.", "A clerk told the council in March that the wall — nine feet of old brick — was cracked"},
		{"en", "[The drivers have called the sale] of the quay a disgrace.", "The drivers have called the sale of the quay a disgrace"},
		{"en", "[She told the clerks that if the river rises], the quay goes.", "She told the clerks that if the river rises, the quay goes"},
		{"en", "[In her first letter as mayor], Olive Hartnell sold the quay.", "In her first letter as mayor, Olive Hartnell sold the quay"},
		{"fr", "[Le dépôt, qui abrite neuf trams], fermera lundi.", "Le dépôt, qui abrite neuf trams, fermera lundi"},
		{"fr", "[Le conseil a vendu le quai qui abritait] depuis des lustres les chauffeurs.", "Le conseil a vendu le quai qui abritait depuis des lustres les chauffeurs"},

		// the sign of a list
		{"en", "[- a shed for nine drivers].", "a shed for nine drivers"},
		{"fr", "- [un abri pour neuf chauffeurs].", ""},

		// of a long sentence, no more than it takes
		{"en", "The council sold the quay, [which had stood empty for years]~.", "The council sold the quay, which had stood empty for years"},
		{"en", "The council sold the quay; Olive Hartnell, the mayor, [kept the keys in her drawer]~.", "Olive Hartnell, the mayor, kept the keys in her drawer"},
		{"en", "[The council sold the quay and the depot to a stranger from the south, who had, for example]~.", "The council sold the quay and the depot to a stranger from the south"},
		{"fr", "[Le conseil a vendu le quai et le dépôt des tramways à un inconnu venu du sud, qui avait, entre autres], perdu neuf trams~.", "Le conseil a vendu le quai et le dépôt des tramways à un inconnu venu du sud"},
	} {
		in := strings.ReplaceAll(row.in, "~", longer)
		from, to := strings.Index(in, "["), strings.Index(in, "]")-1
		txt := strings.NewReplacer("[", "", "]", "").Replace(in)
		art := &story.Article{Text: txt, Language: row.language}
		got, whole := Of(art, said.In(art), text.Span{Start: from, End: to}).Completed(text.Span{End: len(txt)}, 0)
		assert.Equal(t, row.want == "", whole, row.in)
		if row.want != "" {
			assert.Equal(t, row.want, got[0].Of(txt), row.in)
		}
		for _, s := range got {
			assert.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(txt), row.in)
		}
	}
}

// A sentence that goes on for pages is no sentence, and is not looked through.
// Words of somebody are worded with who says them where their sentence names who; said is what they are, and by whom.
func TestCompletedNamesWhoSpeaks(t *testing.T) {
	for _, row := range []struct{ txt, said, by, want string }{
		{"“We sold the quay,” Olive Hartnell said on the steps.", "We sold the quay,", "Olive Hartnell", "“We sold the quay,” Olive Hartnell said on the steps"},
		{"“We sold the quay,” she said on the steps.", "We sold the quay,", "she", ""}, // it names nobody
		{"“We sold the quay.”", "We sold the quay.", "", ""},
	} {
		art := &story.Article{Text: row.txt, Language: "en"}
		find := func(words string) text.Span {
			at := strings.Index(row.txt, words)
			return text.Span{Start: at, End: at + len(words)}
		}
		art.Quotes = []story.Quote{{Span: find(row.said), SpeakerSpan: find(row.by)}}
		got, whole := Of(art, said.In(art), find("“"+row.said+"”")).Completed(text.Span{End: len(row.txt)}, 0)
		assert.Equal(t, row.want == "", whole, row.txt)
		if row.want != "" && assert.NotEmpty(t, got, row.txt) {
			assert.Equal(t, row.want, got[0].Of(row.txt))
		}
	}
}

func TestCompletedOfAnEndlessSentence(t *testing.T) {
	txt := strings.Repeat("and sold the quay, ", 5000)
	_, whole := Of(&story.Article{Text: txt, Language: "en"}, said.In(&story.Article{}), text.Span{Start: 400, End: 417}).Completed(text.Span{End: len(txt)}, 0)
	assert.True(t, whole)
}

// Wherever a clause, its sentence's beginning and somebody's words lie, the wordings lie in the sentence.
func FuzzCompleted(f *testing.F) {
	f.Add("en", "The crew left, which Anna Maro, who runs the quay, said. “No”", 0, 13, 0, 55)
	f.Add("fr", ", et ", 0, 5, 5, 0) // it tells from behind its end on
	f.Add("en", "— ", 0, 4, 4, 0)    // a sign, and nothing
	f.Fuzz(func(t *testing.T, language, txt string, start, end, from, quoted int) {
		if len(txt) > 300 || !utf8.ValidString(txt) || start >= end {
			return
		}
		for _, at := range []int{start, end, from, quoted} { // spans never cut a letter
			if at < 0 || at > len(txt) || at < len(txt) && !utf8.RuneStart(txt[at]) {
				return
			}
		}
		art := &story.Article{Text: txt, Language: language, Quotes: []story.Quote{{Span: text.Span{Start: quoted, End: len(txt)}}}}
		stretches, _ := Of(art, said.In(art), text.Span{Start: start, End: end}).Completed(text.Span{End: len(txt)}, from)
		for _, s := range stretches {
			assert.True(t, !s.Empty() && s.Start >= 0 && s.End <= len(txt), "%v of %q", s, txt)
		}
	})
}

// A clause tells something if it has a verb besides those of the clauses that lean on another.
func TestTells(t *testing.T) {
	for _, row := range []struct {
		language, words string
		want            bool
	}{
		{"en", "the council sold the quay", true},
		{"en", "the clerk who sold the quay was caught", true},
		{"en", "the clerk who sold the quay", false},
		{"en", "the clerk, who was seen and has confessed", false},
		{"en", "the clerk told them that the wall", false},
		{"en", "a plan to sell the quay", false},
		{"fr", "le conseil a vendu le quai", true},
		{"fr", "le quai, qui est vide et que nul ne garde", false},
		{"fr", "le maire affirme que le quai est vide", true},
		{"de", "der leere Kai", true}, // nothing is known of German
	} {
		st := (&Clause{art: &story.Article{Language: row.language}}).stretchOf(text.Span{}, 0)
		assert.Equal(t, row.want, st.tells(row.words), row.words)
	}
}
