package claim_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/claim"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// article returns an annotated article with a block a paragraph.
func article(lang, body string) *story.Article {
	a := &story.Article{Language: lang, Text: body, Published: story.Field{Value: "2026-03-19"}}
	at := 0
	for _, p := range strings.SplitAfter(body, "\n") {
		if t := strings.TrimSpace(p); t != "" {
			a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: at, End: at + len(strings.TrimRight(p, "\n"))}, Kind: story.Body})
		}
		at += len(p)
	}
	a.Sentences = segment.Sentences(a)
	a.Quantities = quantity.Find(a)
	a.Times = timex.Find(a)
	a.Mentions = name.Find(a)
	a.Quotes = quote.Find(a)
	return a
}

// cut shows claims apart by " || ", and their parts by " | ".
func cut(a *story.Article) string {
	var claims []string
	for _, c := range claim.Find(a) {
		var parts []string
		for _, p := range c.Parts {
			parts = append(parts, p.Of(a.Text))
		}
		claims = append(claims, strings.Join(parts, " | "))
	}
	return strings.Join(claims, " || ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ lang, in, want string }{
		{"en", "The bridge closed on Monday.", "The bridge closed on Monday"},
		{"en", "The council bought nine trams from a dealer in Ghent, which had stored them in a damp shed for eleven years.",
			"The council bought nine trams from a dealer in Ghent | which had stored them in a damp shed for eleven years"},
		{"fr", "Le conseil a acheté neuf tramways à un marchand de Gand, qui les gardait depuis onze ans dans un hangar humide.",
			"Le conseil a acheté neuf tramways à un marchand de Gand | qui les gardait depuis onze ans dans un hangar humide"},
		{"fr", "Le conseil a vendu le vieux quai de granit puisqu’elle voulait construire une patinoire couverte.",
			"Le conseil a vendu le vieux quai de granit | puisqu’elle voulait construire une patinoire couverte"},
		{"en", "The old quay was sold to a cement maker from the north for nine million; the new quay, built of Norwegian granite, will open when the customs hall is ready.",
			"The old quay was sold | to a cement maker from the north for nine million || the new quay | built of Norwegian granite | will open when the customs hall is ready"},
		{"en", "The port authority (PA) opened a new quay.", "The port authority (PA) opened a new quay"},       // an acronym in brackets parts nothing
		{"fr", "Ils refusent d’aider des « voisins bruyants ».", "Ils refusent d’aider des « voisins bruyants"}, // nor do words quoted within a clause
		{"en", "The old tram depot will close on 1 May after a flood that damaged 34 trams, the council said.",
			"The old tram depot will close on 1 May | after a flood that damaged 34 trams, the council said"}, // a relative goes with its word, and reported words are cut like any
		{"fr", "Le conseil a refusé à M. Roche les gendarmes et les tramways qu’il réclamait.",
			"Le conseil a refusé à M. Roche les gendarmes et les tramways qu’il réclamait"}, // the point of an abbreviation ends nothing
		{"en", "On Monday, mayor Ana Roy and clerk Olin Moss, both sailors, held a long press meeting in the harbor hall to explain the new law about nets and the fines for whoever breaks it.",
			"On Monday, mayor Ana Roy and clerk Olin Moss, both sailors, held a long press meeting in the harbor hall | to explain the new law about nets and the fines for whoever breaks it"}, // the subject keeps its verb
		{"fr", "La commune a fait estimer par deux experts du chef-lieu le vieux moulin du port entre quatre et cinq millions d’euros avant la vente.",
			"La commune a fait estimer par deux experts du chef-lieu le vieux moulin du port entre quatre et cinq millions d’euros avant la vente"}, // a figure is not cut
		{"fr", "Le conseil gardera les neuf tramways dans le hangar humide du port tant que le marchand de Gand n’aura pas rendu la somme versée en mars.",
			"Le conseil gardera les neuf tramways dans le hangar humide du port | tant que le marchand de Gand n’aura pas rendu la somme versée en mars"}, // no clause ends in "tant"
		{"en", "Skippers of the northern harbor have sailed under a “severe” warning on three days out of ten.",
			"Skippers of the northern harbor have sailed under a “severe” warning on three days out of ten"}, // nor does a word in marks behind a little word end one
		{"en", "A boat with nine skippers aboard sank off the old quay in Ostrey, Calif., as the harbor board was meeting in the customs hall.",
			"A boat with nine skippers aboard sank off the old quay in Ostrey, Calif | as the harbor board was meeting in the customs hall"}, // a town keeps its state
		{"en", "The council bought the old granite quay from a cement maker on Aug. 4, 2019, and wants to sell it to a dealer who would build a rink.",
			"The council bought the old granite quay from a cement maker on Aug. 4, 2019 | and wants to sell it to a dealer who would build a rink"}, // a day its year
		{"fr", "Trois marchands de la vieille halle ont été blessés par un incendie à Valmance (Orne), mardi, pendant que les pompiers évacuaient le dépôt de tramways.",
			"Trois marchands de la vieille halle ont été blessés par un incendie à Valmance (Orne), mardi | pendant que les pompiers évacuaient le dépôt de tramways"}, // and what was done its day
		{"en", "", ""},
	} {
		assert.Equal(t, c.want, cut(article(c.lang, c.in)), c.in)
	}
}

func TestSpeakerIsAClaimOnlyWithARole(t *testing.T) {
	a := article("en", "“The trams will run again before the end of the summer,” said the transport director, Olive Hartnell.")
	claims := claim.Find(a)
	require.Len(t, claims, 2)
	assert.Equal(t, "the transport director, Olive Hartnell", claims[1].Of(a.Text))
	assert.Equal(t, claim.Attributed, claims[0].Certainty)

	a = article("en", "“The trams will run again before the end of the summer,” said Hartnell.")
	assert.Len(t, claim.Find(a), 1)
}

func TestPolarityAndCertainty(t *testing.T) {
	for _, c := range []struct {
		lang, in  string
		negated   bool
		certainty claim.Certainty
	}{
		{"fr", "La mairie a vendu le marché couvert.", false, claim.Asserted},
		{"fr", "La mairie n’a pas vendu le marché couvert.", true, claim.Asserted},
		{"fr", "La mairie aurait vendu le marché couvert.", false, claim.Conditional},
		{"en", "The mayor never sold the covered market.", true, claim.Asserted},
		{"en", "The mayor didn't sell the covered market.", true, claim.Asserted},
		{"en", "The mayor didn’t sell the covered market.", true, claim.Asserted},
		{"en", "Nobody sold the covered market.", true, claim.Asserted},
		{"fr", "Personne n’a vendu le marché couvert.", true, claim.Asserted},
		{"fr", "La mairie ne vend plus le marché couvert.", true, claim.Asserted},
		{"fr", "Une personne a vendu le marché couvert plus tard.", false, claim.Asserted}, // without ne neither negates
		{"en", "The mayor allegedly sold the covered market.", false, claim.Conditional},
		{"en", "The mayor is said to have sold the covered market.", false, claim.Conditional},
		{"en", "The alleged thief sold the covered market.", false, claim.Asserted}, // the reserve is of the noun
		{"en", "The mayor might sell the covered market.", false, claim.Possible},
		{"en", "The mayor is expected to sell the covered market.", false, claim.Possible},
		{"en", "The mayor sold the covered market in May.", false, claim.Asserted},
		{"fr", "La vente toucherait quarante marchands du centre.", false, claim.Conditional},
		{"fr", "Les travaux dureraient trois ans et prendraient la place du marché.", false, claim.Conditional},
		{"fr", "Le maire préparait la vente du marché et retirait sa candidature.", false, claim.Asserted}, // imperfects in -rait
		{"fr", "La mairie pourrait vendre le marché couvert.", false, claim.Possible},
		{"fr", "Le maire vend le marché couvert s’il obtient trente voix.", false, claim.Open},
		{"fr", "Le maire s’inquiète du marché couvert.", false, claim.Asserted},     // no if
		{"de", "Die Stadt habe den alten Markt verkauft.", false, claim.Attributed}, // first subjunctive: somebody says so
		{"de", "Der Markt sei verkauft, die Händler müssten gehen.", false, claim.Attributed},
		{"de", "Ich habe den alten Markt verkauft.", false, claim.Asserted},
		{"de", "Die Stadt soll den alten Markt verkauft haben.", false, claim.Conditional},
		{"de", "Der alte Markt soll bis März verkauft werden.", false, claim.Open}, // it is to be
		{"de", "Die Stadt könnte den alten Markt verkaufen.", false, claim.Possible},
		{"de", "Die Stadt konnte den alten Markt verkaufen.", false, claim.Asserted},
		{"it", "Il Comune ha venduto il mercato coperto.", false, claim.Asserted},
		{"it", "Nessuno ha venduto il mercato coperto.", true, claim.Asserted},
		{"it", "Il Comune non ha venduto il mercato coperto.", true, claim.Asserted},
		{"it", "Nulla resta del mercato coperto.", true, claim.Asserted},
		{"it", "Il Comune avrebbe venduto il mercato coperto.", false, claim.Conditional},
		{"it", "A quanto pare il Comune ha venduto il mercato coperto.", false, claim.Conditional},
		{"it", "Il Comune potrebbe vendere il mercato coperto.", false, claim.Possible},
		{"it", "Il Comune si è venduto il mercato coperto.", false, claim.Asserted}, // no if
		{"it", "Neppure il Comune vende il mercato coperto.", true, claim.Asserted},
		{"es", "El Ayuntamiento vendió el mercado cubierto.", false, claim.Asserted},
		{"es", "Nadie vendió el mercado cubierto.", true, claim.Asserted},
		{"es", "El Ayuntamiento no vendió el mercado cubierto.", true, claim.Asserted},
		{"es", "Nada queda del mercado cubierto.", true, claim.Asserted},
		{"es", "El Ayuntamiento habría vendido el mercado cubierto.", false, claim.Conditional},
		{"es", "El Ayuntamiento vendió al parecer el mercado cubierto.", false, claim.Conditional},
		{"es", "El Ayuntamiento podría vender el mercado cubierto.", false, claim.Possible},
		{"es", "El Ayuntamiento niega la venta del mercado cubierto.", true, claim.Asserted},
		{"pt", "A câmara vendeu o mercado coberto.", false, claim.Asserted},
		{"pt", "Ninguém vendeu o mercado coberto.", true, claim.Asserted},
		{"pt", "A câmara não vendeu o mercado coberto.", true, claim.Asserted},
		{"pt", "A câmara terá vendido o mercado coberto.", false, claim.Conditional},
		{"pt", "A câmara teria vendido o mercado coberto.", false, claim.Conditional},
		{"pt", "Ao que tudo indica a câmara vendeu o mercado coberto.", false, claim.Conditional},
		{"pt", "O mercado coberto vendeu-se em maio.", false, claim.Asserted}, // no if
		{"pt", "O mercado coberto já se vendeu em maio.", false, claim.Asserted},
		{"pt", "A câmara desmentiu a venda do mercado coberto.", true, claim.Asserted},
		{"en", "Did the mayor sell the covered market?", false, claim.Question},
	} {
		claims := claim.Find(article(c.lang, c.in))
		require.Len(t, claims, 1, c.in)
		assert.Equal(t, c.negated, claims[0].Negated, c.in)
		assert.Equal(t, c.certainty, claims[0].Certainty, c.in)
	}
}

func TestSubjectIsCarriedOver(t *testing.T) {
	a := article("en", "Olive Hartnell runs the tram depot. She was dismissed in October.")
	claims := claim.Find(a)
	require.Len(t, claims, 2)
	var carried []string
	for _, w := range claims[1].Context {
		carried = append(carried, w.Fold)
	}
	assert.Contains(t, carried, "hartnell")
}

// checkClaims holds what must be so of any claims of a.
func checkClaims(t *testing.T, a *story.Article, claims []claim.Claim) {
	last := -1
	for _, c := range claims {
		require.True(t, a.Sentences[c.Sentence].Contains(c.Span))
		require.GreaterOrEqual(t, c.Start, last, "in order, apart")
		last = c.End
		require.NotEmpty(t, c.Parts)
		require.Equal(t, c.Start, c.Parts[0].Start)
		require.Equal(t, c.End, c.Parts[len(c.Parts)-1].End)
		for _, w := range c.Words {
			require.True(t, c.Contains(w.Span))
		}
		for _, p := range claim.Split(a, &c) {
			require.True(t, c.Contains(p.Span))
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"The council bought nine trams, which had stood in a shed.", "« Non », dit-il.", "((((", "A, B, C, D et E.",
		"TOUT EN CAPITALES, SANS FIN", "mot " + strings.Repeat("et encore, ", 200), "שלום עולם, 12 שקל", ":\n- un\n- deux"} {
		f.Add("fr", s)
		f.Add("en", s)
	}
	f.Fuzz(func(t *testing.T, lang, s string) {
		if len(s) > 4000 || strings.ToValidUTF8(s, "") != s {
			t.Skip()
		}
		a := article(lang, s)
		checkClaims(t, a, claim.Find(a))
	})
}

func TestFactsOfTheirOwn(t *testing.T) {
	for _, c := range []struct{ lang, in, want string }{
		{"fr", "Selon Radio Tarle, le gardien est né en 1971, travaille au vieux phare et est connu de tous les bateliers.",
			"Selon Radio Tarle, le gardien est né en 1971 || travaille au vieux phare || et est connu de tous les bateliers"},
		{"en", "The keeper is 44, was born on the island and has no licence for the crane.",
			"The keeper is 44 || was born on the island || and has no licence for the crane"},
		{"en", "The keeper is 44 and has no licence for the crane.", "The keeper is 44 and has no licence for the crane"}, // two are told in a breath
		{"fr", "Le chalutier a dérivé quatre heures au large, avant d'être remorqué par deux barques.", "Le chalutier a dérivé quatre heures au large || avant d'être remorqué par deux barques"},
		{"en", "A man with a hammer broke nine windows of the pier before he was held by two anglers.",
			"A man with a hammer broke nine windows of the pier || before he was held by two anglers"},
		{"en", "Shortly before she was heard, the keeper wept in the corridor.", "Shortly before she was heard | the keeper wept in the corridor"}, // tells when
		{"fr", "Parmi les noyés, deux sont des marins danois et la troisième est une cuisinière du port.",
			"Parmi les noyés, deux sont des marins danois || et la troisième est une cuisinière du port"},
		{"en", "The boats – one of nine metres, two of twelve and one of thirty – were towed to the quay.",
			"The boats – one of nine metres, two of twelve and one of thirty – were towed to the quay"}, // a list, and the verb behind it
	} {
		assert.Equal(t, c.want, cut(article(c.lang, c.in)), c.in)
	}
}
