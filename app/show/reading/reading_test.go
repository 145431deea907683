package reading

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/app/show/model"
	"recoupe/app/show/model/modeltest"
	"recoupe/app/show/outlets"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// stretched writes a paragraph so that a table can show it: {heat words}, the
// place that the address names with *, [number] <date> “quote”.
func stretched(part Part) string {
	var b strings.Builder
	for _, st := range part.Stretches {
		inside := ""
		for _, bit := range st.Bits {
			words := bit.Text
			switch bit.Kind {
			case NumberBit:
				words = "[" + words + "]"
			case DateBit:
				words = "<" + words + ">"
			case NameBit:
				words = "_" + words + "_"
			}
			if bit.Quoted {
				words = "“" + words + "”"
			}
			inside += words
		}
		if st.Heat == NoHeat && !st.Here {
			b.WriteString(inside)
			continue
		}
		b.WriteString("{" + st.Heat.Class())
		if st.Here {
			b.WriteString("*")
		}
		b.WriteString(" " + inside + "}")
	}
	return b.String()
}

// read is the bridge's first article with some marks on, at a place.
func read(on Marks, at int) Page {
	c := marked()
	return Build(outlets.Of(c), 0, on, at, phrase.French)
}

// marked is the bridge with something to mark in its first article.
func marked() *story.Comparison {
	c := modeltest.Bridge()
	art := &c.Articles[0]
	art.Quantities = []story.Quantity{{Span: model.At(art, "34")}, {Span: model.At(art, "Les"), Kind: story.Ordinal}}
	art.Times = []story.Time{{Span: model.At(art, "mardi")}}
	art.Mentions = []story.Mention{{Span: model.At(art, "Le maire")}}
	art.Quotes = []story.Quote{{Span: model.At(art, "tout rouvrir"), Kind: story.Indirect}}
	return c
}

// first is what is on before a reader turns anything.
const first = SharedMarks | QuoteMarks | FigureMarks | NoiseMarks

func TestAnArticleIsUnderlinedByHowManyTellIt(t *testing.T) {
	for _, row := range []struct {
		name string
		page Page
		want []string
	}{
		{"as it is first", read(first, 0), []string{
			"{h2 Le pont a fermé <mardi>.} {h1 Les [34] ouvriers sont partis.}",
			"{h0 Le maire promet de “tout rouvrir”.}"}},
		{"a place in a fact", read(first, 20), []string{
			"{h2* Le pont a fermé <mardi>.} {h1 Les [34] ouvriers sont partis.}",
			"{h0 Le maire promet de “tout rouvrir”.}"}},
		{"no underlining", read(first&^SharedMarks, 20), []string{
			"{* Le pont a fermé <mardi>.} Les [34] ouvriers sont partis.", // the sentence of the place stays outlined
			"Le maire promet de “tout rouvrir”."}},
		{"names, but nothing else", read(NameMarks|NoiseMarks, 0), []string{
			"Le pont a fermé mardi. Les 34 ouvriers sont partis.",
			"_Le maire_ promet de tout rouvrir."}},
	} {
		p := row.page
		var got []string
		for _, part := range p.Parts {
			got = append(got, stretched(part))
		}
		assert.Equal(t, row.want, got, row.name)
		assert.Equal(t, "Le pont fermé", p.Title)
		assert.Equal(t, 2, p.Counts[FigureMarks], "an ordinal is no figure")
	}
}

func TestEveryByteOfAnArticleIsShownOnce(t *testing.T) {
	for i := range modeltest.Bridge().Articles {
		c := marked()
		src := c.Articles[i].Text
		got := c.Articles[i].Title.Value + "\n"
		if got == "\n" {
			got = ""
		}
		for _, part := range Build(outlets.Of(c), i, first, 0, phrase.French).Parts {
			for _, st := range part.Stretches {
				for _, b := range st.Bits {
					got += b.Text
				}
			}
			if part.Noise != nil {
				got += part.Noise.Lines[0].Text
			}
			got += "\n"
		}
		assert.Equal(t, src, got)
	}
}

func TestHeats(t *testing.T) {
	for _, row := range []struct {
		others int
		told   []int
		want   []Heat
		key    string
	}{
		{1, []int{0, 1}, []Heat{Alone, Few}, "dit par 1 autre, dit par lui seul"},
		{2, []int{0, 1, 2}, []Heat{Alone, Few, Many}, "dit par les 2 autres, dit par 1 autre, dit par lui seul"},
		{3, []int{1, 3}, []Heat{Few, Most}, "dit par les 3 autres, dit par 2 autres, dit par 1 autre, dit par lui seul"},
		{9, []int{0, 1, 3, 4, 6, 7, 9}, []Heat{Alone, Few, Few, Many, Many, Most, Most}, "dit par 7 à 9 autres, dit par 4 à 6 autres, dit par 1 à 3 autres, dit par lui seul"},
		{4, []int{1, 2, 3, 4}, []Heat{Few, Many, Most, Most}, "dit par 3 à 4 autres, dit par 2 autres, dit par 1 autre, dit par lui seul"},
	} {
		h := heats{others: row.others}
		for i, told := range row.told {
			assert.Equal(t, row.want[i], h.of(told), "%d of %d", told, row.others)
		}
		var words []string
		for _, k := range h.Key() {
			words = append(words, k.Words(phrase.French))
		}
		assert.Equal(t, row.key, strings.Join(words, ", "))
	}
}

func TestWithMarks(t *testing.T) {
	for _, row := range []struct{ src, words, want string }{
		{"il dit « oui » deux fois", "oui", "« oui »"},
		{"il dit «\u00a0oui\u00a0», et part", "oui", "«\u00a0oui\u00a0»"},
		{"il dit “oui.” Elle part", "oui", "“oui.”"},
		{"il dit que oui", "oui", "oui"},
		{"« oui", "oui", "« oui"}, // never closed
	} {
		i := strings.Index(row.src, row.words)
		assert.Equal(t, row.want, withMarks(row.src, text.Span{Start: i, End: i + len(row.words)}).Of(row.src), row.src)
	}
}

func TestAbout(t *testing.T) {
	a := &modeltest.Bridge().Articles[2]
	a.Published.Origin = story.OriginVisible
	var got []string
	for _, m := range About(phrase.French, a) {
		got = append(got, m.Name.In(phrase.French)+"="+m.Value)
		assert.Equal(t, m.Name == phrase.MetaDate, m.Guess)
	}
	assert.Equal(t, []string{"Média=La Vigie", "Date=3\u00a0mai 2024, 9\u00a0h\u00a026", "Auteur=non trouvé", "Langue=français", "Mots=12 gardés, 0 retiré"}, got)
	a.Agency = story.Field{Value: "AFP", Origin: story.OriginData}
	last := About(phrase.French, a)[5]
	assert.Equal(t, "Agence, AFP, données du fichier", last.Name.In(phrase.French)+", "+last.Value+", "+last.From)
}

// What an article tells and others perhaps tell too is not underlined as told by it alone.
func TestPerhapsByOthers(t *testing.T) {
	c := modeltest.Unsure()
	p := Build(outlets.Of(c), 0, SharedMarks, 0, phrase.English)
	assert.Equal(t, "{hp Le maire promet de tout rouvrir.}", stretched(p.Parts[1]))
	var key []string
	for _, k := range p.Key {
		key = append(key, k.Words(phrase.English))
	}
	assert.Equal(t, []string{"told by the 2 others", "told by 1 other", "told here, perhaps by others", "told here only"}, key)
}
