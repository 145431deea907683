package heard

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Who is named in several articles and quoted in none stands apart from who is
// quoted here and only named there.
func TestList(t *testing.T) {
	c := modeltest.Bridge()
	spot := func(article int, words string) story.Spot {
		return story.Spot{Article: article, Span: model.At(&c.Articles[article], words)}
	}
	c.Articles[0].Quotes = []story.Quote{{Span: model.At(&c.Articles[0], "tout rouvrir"), Speaker: "le maire"}, {Span: model.At(&c.Articles[0], "34 ouvriers"), Speaker: "Mme Roux"}}
	c.Articles[1].Quotes = []story.Quote{{Span: model.At(&c.Articles[1], "fermé"), Speaker: "la compagnie Prévalis"}, {Span: model.At(&c.Articles[1], "depuis"), Speaker: "lawyers for Lenoir SA"},
		{Span: model.At(&c.Articles[1], "peu"), Speaker: "de Vergne"}, {Span: model.At(&c.Articles[1], "depuis peu"), Speaker: "le Sned"},
		{Span: model.At(&c.Articles[1], "fermé"), Speaker: "l’entourage de Max Lenoir"}, {Span: model.At(&c.Articles[1], "fermé"), Speaker: "un avocat de M. Lenoir"}}
	c.Names = []story.Name{
		{Name: "Lenoir SA", Kind: story.Organisation}, {Name: "Vergne"}, {Name: "Sned"},
		{Name: "Ida Roux", Kind: story.Person, Mentions: []story.Spot{spot(0, "pont"), spot(1, "pont")}},
		{Name: "Max Lenoir", Kind: story.Person, Mentions: []story.Spot{spot(0, "pont"), spot(1, "pont")}},
		{Name: "Once", Kind: story.Person, Mentions: []story.Spot{spot(0, "pont")}},
		{Name: "Prévalis", Kind: story.Organisation, Mentions: []story.Spot{spot(0, "pont")}},
		{Name: "Union des ponts", Kind: story.Organisation, Mentions: []story.Spot{spot(0, "pont"), spot(1, "fermé")}},
		{Name: "Sénat", Kind: story.Organisation, Body: story.ChamberBody, Mentions: []story.Spot{spot(0, "pont"), spot(1, "fermé")}},
		{Name: "Gazette", Kind: story.OtherName, Mentions: []story.Spot{spot(0, "pont"), spot(1, "pont")}},
		{Name: "Vaulne", Kind: story.Place, Mentions: []story.Spot{spot(0, "pont"), spot(1, "pont")}},
	}
	var quoted, never []One
	for _, h := range List(c) {
		if h.Quoted > 0 {
			quoted = append(quoted, h)
		} else {
			never = append(never, h)
		}
	}
	names := func(list []One) (out []string) {
		for _, h := range list {
			out = append(out, h.Name)
		}
		return out
	}
	require.Equal(t, []string{"Ida Roux", "Sned", "Prévalis"}, names(quoted), "by the surname, by the name behind what it is; who speaks for somebody is not them")
	assert.Equal(t, 2, quoted[0].Cells[0].Words)
	assert.True(t, quoted[0].Cells[1].Named)
	assert.Equal(t, phrase.HeardNamed.Fr, quoted[0].Cells[1].Said(phrase.French))
	require.Equal(t, []string{"Max Lenoir", "Union des ponts"}, names(never), "people and bodies that speak for themselves only")
}

func TestVoices(t *testing.T) {
	c := modeltest.Bridge()
	quote := func(article int, words, speaker string) {
		a := &c.Articles[article]
		a.Quotes = append(a.Quotes, story.Quote{Span: model.At(a, words), Speaker: speaker})
	}
	quote(0, "tout rouvrir", "le maire")
	quote(0, "Les 34 ouvriers sont partis", "")
	quote(1, "fermé depuis peu", "le maire")
	voices, keys := Voices(c, phrase.French, []int{0, 1, 2, 3})
	require.Len(t, voices, 4)
	assert.Equal(t, []Part{{1, 28}, {4, 71}}, voices[0].Parts)
	assert.Equal(t, "le maire 2 mots · autres ou non nommés\u00a05", voices[0].Words)
	assert.Equal(t, phrase.QuotesNobody.Fr, voices[2].Words)
	assert.Equal(t, []Key{{1, "le maire"}, {4, "autres ou non nommés"}}, keys)
}

// Somebody has one share of voice, whether articles write the accents of the name or not.
func TestVoicesOfOneName(t *testing.T) {
	c := modeltest.Bridge()
	c.Names = []story.Name{{Name: "Zoé Vergne", Kind: story.Person}}
	for i, as := range []string{"Zoé Vergne", "Zoe Vergne", "Mme Vergne"} {
		c.Articles[i].Quotes = []story.Quote{{Span: model.At(&c.Articles[i], "pont"), Speaker: as}}
	}
	voices, keys := Voices(c, phrase.French, []int{0, 1, 2})
	assert.Equal(t, []Key{{1, "Zoé Vergne"}}, keys)
	for _, v := range voices {
		assert.Equal(t, []Part{{1, 100}}, v.Parts)
	}
}

// A body for which somebody speaks who is quoted is not said never to be.
func TestABodyIsHeardByWhoSpeaksForIt(t *testing.T) {
	for _, row := range []struct {
		words, speaker string
		never          bool
	}{
		{"« Tout va bien », dit Ida Roux, directrice générale de Prévalis.", "Ida Roux", false},
		{"« Tout va bien », dit la directrice de Prévalis, Ida Roux.", "Ida Roux", false},
		{"« Tout va bien », dit un porte-parole de Prévalis.", "un porte-parole de Prévalis", false},
		{"« Tout va bien », dit Ida Roux (Prévalis).", "Ida Roux", false},
		{"« Tout va bien », dit Ida Roux, qui accuse Prévalis.", "Ida Roux", true},
		{"« Tout va bien », dit Ida Roux. Prévalis se tait.", "Ida Roux", true},
		{"Prévalis accuse Ida Roux. « Tout va bien », dit Ida Roux.", "Ida Roux", true},
	} {
		a := model.Article("a1", "", "", "e1", row.words)
		a.Quotes = []story.Quote{{Span: model.At(&a, "Tout va bien"), Speaker: row.speaker, SpeakerSpan: model.At(&a, row.speaker)}}
		body, person := story.Spot{Span: model.At(&a, "Prévalis")}, story.Name{Name: "Ida Roux", Kind: story.Person}
		if row.speaker == "Ida Roux" {
			person.Mentions = []story.Spot{{Span: model.At(&a, "Ida Roux")}}
		}
		c := story.Comparison{Articles: []story.Article{a}, Names: []story.Name{person, {Name: "Prévalis", Kind: story.Organisation, Mentions: []story.Spot{body, body, body, body}}}}
		never := false
		for _, h := range List(&c) {
			never = never || h.Name == "Prévalis" && h.Quoted == 0
		}
		assert.Equal(t, row.never, never, row.words)
	}
}

// Of several events each has speakers of its own with a pattern, and the key names them all.
func TestVoicesOfSeveralEvents(t *testing.T) {
	c := modeltest.Bridge()
	c.Events = []story.Event{{ID: "e1", Articles: []int{0, 2}}, {ID: "e2", Articles: []int{1, 3}}}
	for i, who := range []string{"Ida Roux", "Max Lenoir", "Ida Roux", "Max Lenoir"} {
		c.Articles[i].Quotes = []story.Quote{{Span: model.At(&c.Articles[i], []string{"Le pont a fermé", "le pont", "Le pont est", "viaduc"}[i]), Speaker: who}}
	}
	voices, keys := Voices(c, phrase.French, []int{0, 1, 2, 3})
	assert.Equal(t, []Key{{1, "Ida Roux · Max Lenoir"}}, keys)
	for _, v := range voices {
		assert.Equal(t, []Part{{1, 100}}, v.Parts)
	}
}
