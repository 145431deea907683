package clause

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/said"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestLeans(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The council sold the quay", false},
		{"en", "which had stored them in a shed", true},
		{"en", "They were told on Monday", true},
		{"en", "Its director resigned", true}, // whose?
		{"fr", "La mairie a vendu le marché", false},
		{"fr", "S’ils refusent, le marché fermera", true},
		{"fr", "Selon lui, le marché fermera", true},
		{"fr", "Tout en vendant le marché, elle garde la place", true},
		{"fr", "pour vendre le marché", true},
		{"fr", "Il y a trois ans, la mairie a vendu le marché", false}, // it stands for nothing
		{"fr", "Ce dernier a vendu le marché", true},
	} {
		assert.Equal(t, c.want, Leans(c.in, c.lang), c.in)
	}
}

func TestManner(t *testing.T) {
	for _, c := range []struct {
		lang, in    string
		finite, own bool
	}{
		{"en", "The council has sold the quay", true, false},
		{"en", "Olive Hartnell, at the depot", false, false},
		{"en", "We will not leave our depot", true, true},
		{"fr", "Le directeur du dépôt, Marc Roche", false, false},
		{"fr", "Notre délégué a été reçu lundi", true, true},
		{"fr", "J’ai quitté le dépôt", false, true},
	} {
		finite, own := manner(c.in, c.lang)
		assert.Equal(t, c.finite, finite, c.in)
		assert.Equal(t, c.own, own, c.in)
	}
}

func TestConnective(t *testing.T) {
	for _, c := range []struct{ lang, in, want string }{
		{"en", "However, the council sold the quay", "the council sold the quay"},
		{"en", "But the council sold the quay", "the council sold the quay"},
		{"en", "Now the quay is sold", "Now the quay is sold"}, // when it is, not what leads over
		{"en", "Andover sold the quay", "Andover sold the quay"},
		{"fr", "Mais la mairie a vendu le marché", "la mairie a vendu le marché"},
		{"fr", "Toutefois, la mairie a vendu le marché", "la mairie a vendu le marché"},
		{"fr", "Et", "Et"},
		{"fr", "En outre, la mairie a vendu le marché", "la mairie a vendu le marché"},
		{"fr", "D’ailleurs, la mairie a vendu le marché", "la mairie a vendu le marché"},
		{"fr", "En outre-mer, la mairie a vendu le marché", "En outre-mer, la mairie a vendu le marché"},
		{"en", "In addition, the council sold the quay", "the council sold the quay"},
		{"en", "In addition to that, the council sold the quay", "In addition to that, the council sold the quay"},
		{"es", "Sin embargo, la alcaldía vendió el muelle", "la alcaldía vendió el muelle"},
	} {
		assert.Equal(t, c.want, c.in[connective(c.in, c.lang):], c.in)
	}
}

func TestVerbless(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The council sold the quay", false},
		{"en", "Olive Hartnell, who runs the depot", true},
		{"en", "After the fire, Olive Hartnell", true},
		{"en", "If the depot is closed", true},
		{"en", "When the depot burned, the drivers left", false},
		{"en", "Built in 1911, the depot", true},
		{"fr", "Odile Vernay, lundi soir, devant le dépôt", true},
		{"fr", "Odile Vernay, présidente du comité, redoute la fermeture", false},
		{"fr", "Le hameau refuse la vente à 81 %", false},
		{"fr", "La petite gare rurale de Lodève", true},
		{"fr", "près de Vienne ces dernières années", true}, // a place is no verb
		{"fr", "Le retrait provisoire du permis", true},
		{"fr", "Dans les gares, à la STRN et à l’Union, mais aussi dans les dépôts", true}, // nor are the letters of a name
		{"en", "Olive Hartnell, of Quay Street, was 64", false},
		{"en", "Olive Hartnell, a mother of two, shared a letter with the council", false},
		{"en", "Olive Hartnell, though, has left Andover", false},
		{"en", "Olive Hartnell, who chairs the council, has left Andover", false},
		{"en", "Olive Hartnell, of Quay Street, paid £40 for it", false},
		{"en", "Olive Hartnell, whose son, Mark, was killed", true},
		{"en", "Olive Hartnell, whose son, Mark, was killed, has left Andover", false},
		{"en", "Olive Hartnell, based in Andover", true}, // nothing tells that she did it
		{"en", "The depot, a shed that the council rents", true},
		{"en", "In a letter released by the council, Olive Hartnell", true},
		{"en", "The drivers agree on the date", false},
		{"en", "Plans to agree on the date", true},
		{"fr", "Un recours, signé de trois élus, paraîtra en mai", false},
		{"fr", "Deux cents marchands, dont une trentaine de Lodève, ont vu la halle brûler", false},
		{"fr", "Dans l’hypothèse où la mairie vendrait la halle", true},
		{"fr", "À Lodève, où la halle a brûlé, la mairie a vendu le marché", false},
		{"de", "Der Bürgermeister von Ostrey", false}, // nothing is known of German verbs
	} {
		assert.Equal(t, c.want, Verbless(c.in, c.lang), c.in)
	}
}

func TestAnnounces(t *testing.T) {
	for _, c := range []struct {
		line, words string
		want        bool
	}{
		{"La maire a le sens de la formule : pour elle, c’est « un quai de trop ».", "La maire a le sens de la formule", true},
		{"The mayor has a gift for a phrase: “one quay too many”.", "The mayor has a gift for a phrase", true},
		{"The mayor called it “one quay too many”.", "The mayor called it", false},
		{"The council sold three things: the quay, the depot, the sheds.", "The council sold three things", false}, // nobody's words
	} {
		a := story.Article{Text: c.line}
		if at := strings.IndexAny(c.line, "«“"); at >= 0 {
			a.Quotes = []story.Quote{{Span: text.Span{Start: at, End: len(c.line) - 1}, Kind: story.Direct}}
		}
		assert.Equal(t, c.want, announces(a.Text, said.In(&a), text.Span{End: len(c.words)}, text.Span{End: len(c.line)}), c.line)
	}
}

func TestBrokenOff(t *testing.T) {
	for _, c := range []struct {
		line, words string
		want        bool
	}{
		{"The council asked the drivers to leave.", "The council asked the drivers", true},
		{"The council asked the drivers to leave.", "The council asked the drivers to leave", false},
		{"The council sold the quay and the drivers left.", "The council sold the quay", false},
		{"The council sold the quay, the drivers left.", "The council sold the quay", false},
		{"The council (CLO) sold the quay.", "The council", true},
		{"She called it “a shame” twice.", "She called it", true},
		{"La mairie a vendu le quai lorsqu’il a brûlé.", "La mairie a vendu le quai", false},
		{"La mairie a demandé aux marchands de Lodève (Hérault), de partir.", "La mairie a demandé aux marchands de Lodève (Hérault", true},
		{"La mairie a vendu le quai, lundi.", "La mairie a vendu le quai", false},
	} {
		s := text.Span{End: len(c.line)}
		assert.Equal(t, c.want, runsOn(c.line, text.Span{End: len(c.words)}, s), c.line+" | "+c.words)
	}
}

func TestGoesBack(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "On Monday, she sold the quay", true},
		{"en", "In a letter to Andover, it asked for the quay", true},
		{"en", "On Monday, the council sold the quay", false},
		{"en", "The council sold the quay, she said", false},
		{"en", "If the council agrees, it will sell the quay", false}, // the council will
		{"fr", "Mardi, il a vendu le marché", true},
		{"fr", "Dans la ville, il faut du pain", false}, // nobody
		{"de", "Am Montag, er", false},
	} {
		assert.Equal(t, c.want, goesBack(c.in, c.lang), c.in)
	}
}

func TestPointsBack(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"fr", "Cette halle a été vendue", true},
		{"fr", "Cette année, la halle a été vendue", false},
		{"fr", "Un marchand y a été blessé", true}, // where?
		{"fr", "Un marchand dit qu’il y a eu un blessé", false},
		{"fr", "À la halle, un marchand y voit clair", false},
		{"en", "These halls were sold", false}, // that takes up what was said before, see leans
	} {
		assert.Equal(t, c.want, pointsBack(c.in, c.lang), c.in)
	}
}

func TestOnlyCue(t *testing.T) {
	for _, c := range []struct {
		line, words string
		want        bool
	}{
		{"The mayor said in a note to the Courier, “Andover needs its quay.”", "The mayor said in a note to the Courier", true},
		{"The mayor said in a note to the Courier, “Andover needs its quay.”", "The mayor said in a note to the Courier, “Andover", false},
		{"The mayor said, as the council sold the quay and the drivers left Andover for good, “Enough.”",
			"The mayor said, as the council sold the quay and the drivers left Andover for good", false}, // it tells something besides
	} {
		at, cue := strings.Index(c.line, "“"), strings.Index(c.line, "said")
		q := story.Quote{Span: text.Span{Start: at, End: len(c.line) - 1}, Cue: text.Span{Start: cue, End: cue + 4}}
		assert.Equal(t, c.want, onlyCue(said.In(&story.Article{Quotes: []story.Quote{q}}), text.Span{End: len(c.words)}), c.words)
	}
}

// Somebody's words with who says them are as clear in the first person as in the third.
func TestSays(t *testing.T) {
	const line = "“We need our quay,” said the mayor of Andover."
	at, cue := strings.Index(line, "We"), strings.Index(line, "said")
	art := story.Article{Text: line, Language: "en", Quotes: []story.Quote{{Span: text.Span{Start: at, End: at + len("We need our quay,")}, Kind: story.Direct, Cue: text.Span{Start: cue, End: cue + 4}}}}
	whole, words := Of(&art, said.In(&art), text.Span{End: len(line) - 1}), Of(&art, said.In(&art), text.Span{Start: at, End: at + len("We need our quay")})
	assert.True(t, whole.Says())
	assert.False(t, words.Says())
	assert.Greater(t, whole.Clarity(), words.Clarity())
}

func TestPastComma(t *testing.T) {
	for _, c := range []struct {
		line, words string
		want        int
	}{
		{"La mairie a prié les marchands, à Lodève (Hérault), de partir", "La mairie a prié les marchands, à Lodève (Hérault", 2},
		{"La mairie a prié les marchands, lundi, de partir", "La mairie a prié les marchands, lundi", 1},
		{"La mairie a prié les marchands, lundi", "La mairie a prié les marchands", 0},
		{"La mairie a prié les marchands de partir", "La mairie a prié les marchands", 0},
	} {
		assert.Equal(t, len(c.words)+c.want, pastComma(c.line, len(c.words), len(c.line)), c.line)
	}
}

func TestCutOff(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"fr", "Les marchands s’engagent, dès juin, à", true},
		{"fr", "Les marchands s’engagent à partir", false},
		{"en", "The fire that broke out in", true},
		{"en", "The fire that broke out in 2016", false},
		{"en", "Olive Hartnell, whom nobody had heard of.", false}, // its sentence ends there
	} {
		assert.Equal(t, c.want, cutOff(c.in, c.lang), c.in)
	}
}

func TestSaysOnly(t *testing.T) {
	for _, c := range []struct {
		in   string
		want bool
	}{
		{"Olive Hartnell, the mayor, told reporters", true},
		{"Olive Hartnell said in a statement on Monday", true},
		{"Olive Hartnell said the depot is closed", false},
		{"Olive Hartnell told reporters the depot is closed", false},
		{"The depot is closed, Olive Hartnell said on Monday", false},
		{"Olive Hartnell said so", false},
		{"Olive Hartnell told a story about the depot", false},
	} {
		assert.Equal(t, c.want, saysOnly(c.in, "en"), c.in)
	}
}

func TestSetsOff(t *testing.T) {
	for _, c := range []struct {
		lang, in string
		want     bool
	}{
		{"en", "The council, however, sold the quay", true},
		{"en", "The council sold the quay", false},
		{"fr", "La mairie a pourtant vendu le marché", true},
		{"fr", "La mairie, elle, a vendu le marché", false},
	} {
		assert.Equal(t, c.want, setsOff(c.in, c.lang), c.in)
	}
}

// What the text of an article ends with in the middle of a sentence is a clause cut off.
func TestBreaksOff(t *testing.T) {
	const end = "The depot burned on Monday. The council, which owns it, will rebuild the wo"
	for _, row := range []struct {
		text, in string
		want     bool
	}{
		{end, "will rebuild the wo", true},
		{end, "The depot burned on Monday", false},
		{end + "rkshop.", "will rebuild the workshop", false},
		{end + "rks (", "will rebuild the works", true}, // an aside that is not there
		{"Ostrey", "Ostrey", false},                     // a word alone is no sentence
	} {
		art := &story.Article{Language: "en", Text: row.text, Blocks: []story.Block{{Span: text.Span{End: len(row.text)}, Kind: story.Body}}}
		at := strings.Index(row.text, row.in)
		c := Of(art, said.In(art), text.Span{Start: at, End: at + len(row.in)})
		assert.Equal(t, row.want, c.breaksOff, row.text)
	}
}

func TestTheirs(t *testing.T) {
	for _, row := range []struct {
		lang, in string
		want     bool
	}{
		{"fr", "Son avocat Hugo Marchal a fait appel", true},
		{"fr", "Son avocat a fait appel, a dit Hugo Marchal", false}, // not who he is
		{"en", "Her lawyer, Ines Vauthier, appealed", true},
		{"en", "The lawyer Ines Vauthier appealed", false},
		{"en", "Its", false},
	} {
		assert.Equal(t, row.want, theirs(row.in, row.lang), row.in)
	}
}

func TestHalf(t *testing.T) {
	for in, want := range map[string]bool{
		"3 % en mai), a dit la mairie":        true,
		"Les loyers montent (3 % en mai)":     false,
		"Les loyers montent (3 % en mai":      false, // the mark that closes it may follow
		"« Nous partons":                      true,
		"il y en a 12) et (peut-être 13) ici": true,
	} {
		assert.Equal(t, want, half(in), in)
	}
}

// What begins with a word that binds it to what stands before it is no first sentence.
func TestHangs(t *testing.T) {
	for in, want := range map[string]bool{"with three drivers on board": true, "coming out for the drivers": true, "nothing was found": false, "Parking is dear": false, "king and council agree": false, "the council shut the depot": false, "With three drivers on board": false} {
		art := &story.Article{Language: "en", Text: in}
		assert.Equal(t, want, Of(art, said.In(art), text.Span{End: len(in)}).Hangs(), in)
	}
}

// That somebody agrees or is angry says nothing of what it is about.
func TestHollow(t *testing.T) {
	for _, row := range []struct {
		lang, in string
		want     bool
	}{
		{"fr", "Odile Vernay, qui préside le comité, n’est pas du même avis", true},
		{"fr", "Au comité des marchands, on ne décolère pas\u00a0:", true},
		{"fr", "Odile Vernay n’est pas d’accord pour vendre la halle", false}, // with what is said
		{"fr", "La mairie a vendu la halle et le comité", false},
		{"en", "The mayor, however, does not agree", true},
		{"en", "The council has agreed to sell the quay", false},
		{"en", "The quay burned and the drivers are unreacted", false}, // another word
		{"de", "Die Bürgermeisterin ist anderer Meinung", false},       // nothing is known of German
	} {
		assert.Equal(t, row.want, Hollow(row.in, row.lang), row.in)
	}
}

func TestAboutItself(t *testing.T) {
	for _, row := range []struct {
		lang, in string
		want     bool
	}{
		{"fr", "Voici ce qu’il faut retenir de la réunion", true},
		{"fr", "La rédaction fait le point sur la grève", true},
		{"fr", "La mairie voici trois ans vendait le marché", false},
		{"en", "Here’s what to know about the depot", true},
		{"en", "The council closed the depot", false},
		{"de", "Das Wichtigste im Überblick", false}, // nothing is known of German
	} {
		assert.Equal(t, row.want, AboutItself(row.in, row.lang), row.in)
	}
}

// A sentence goes on behind words that end within marks or with the subject of a clause, and not behind an aside.
func TestRunsOn(t *testing.T) {
	for _, row := range []struct {
		in   string // what is asked about ends at the stroke
		want bool
	}{
		{`The mayor has “real doubts|” about the quay.`, true},
		{`The mayor has "real doubts|" about the quay.`, true},
		{`The mayor has “real doubts|” and will not sell.`, false},
		{`The mayor has "real doubts|," she said.`, false},
		{`The depot was "closed| as planned" on Monday.`, true},
		{`"We are closed|," the mayor said.`, false},
		{`The mayor said that Olive Hartnell|, who runs the depot, resigned.`, true},
		{`The mayor said that the director of the depot|, a former driver, resigned.`, true},
		{`The mayor said that Olive Hartnell resigned|, in a letter, on Monday.`, false},
		{`The depot was closed that Monday|, after a fire, for a week.`, false},
		{`The depot was closed after that meeting|, for a week, by the council.`, false},
		{`The depot was closed|, though.`, false},
	} {
		words, rest, _ := strings.Cut(row.in, "|")
		txt := words + rest
		assert.Equal(t, row.want, runsOn(txt, text.Span{End: len(words)}, text.Span{End: len(txt)}), row.in)
	}
}
