package name

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// bodyKinds tells what kind of body an organisation is by its name: by the tables of package
// lexicon, which know the chambers and the agencies of many countries, and else by the words
// that any chamber and any newspaper may be called by.
type bodyKinds struct {
	tables  []*lexicon.Names // of the languages of the articles
	outlets map[string]bool  // who published them
}

func newBodyKinds(articles []story.Article) *bodyKinds {
	b := &bodyKinds{outlets: map[string]bool{}}
	var langs []string
	for i := range articles {
		if l := articles[i].Language; !slices.Contains(langs, l) {
			langs = append(langs, l)
			if t := lexicon.NamesFor(l); t != nil {
				b.tables = append(b.tables, t)
			}
		}
		if ws := bare(articles[i].Outlet.Value); len(ws) > 0 {
			b.outlets[strings.Join(ws, " ")] = true
		}
	}
	return b
}

// of returns what kind of body has the name.
func (b *bodyKinds) of(name string) story.BodyKind {
	ws := bare(name)
	if len(ws) == 0 {
		return story.AnyBody
	}
	whole := strings.Join(ws, " ")
	switch known := b.known(ws); {
	case b.outlets[whole] || known == lexicon.OutletBody || outletNames[whole] || len(ws) > 1 && (outletEnds[ws[len(ws)-1]] || outletOpens[ws[0]]):
		return story.OutletBody
	case known == lexicon.ChamberBody || b.chamber(ws):
		return story.ChamberBody
	}
	return story.AnyBody
}

// bare returns the folded words of a name without the article before it.
func bare(name string) []string {
	var out []string
	for _, w := range segment.Words(name, text.Span{End: len(name)}) {
		if len(out) > 0 || !nameArticles[w.Fold] {
			out = append(out, w.Fold)
		}
	}
	return out
}

// known returns what the tables have the body as that is called so, and in no other way.
func (b *bodyKinds) known(ws []string) lexicon.Body {
	for _, t := range b.tables {
		kind := lexicon.AnyBody
		t.At(ws, 0, func(f lexicon.Found) bool {
			if f.Last == len(ws)-1 && f.Class <= lexicon.ByStandIn && f.Kind == lexicon.OrganisationEntity {
				kind = f.Body
			}
			return kind == lexicon.AnyBody
		})
		if kind != lexicon.AnyBody {
			return kind
		}
	}
	return lexicon.AnyBody
}

// chamber reports whether the words are those of a chamber with whose it is before or behind
// them: "Texas Senate", "parlement écossais", "Assemblée nationale du Québec". With anything
// else beside them it is another body: "Trades Union Congress", "House Oversight Committee".
func (b *bodyKinds) chamber(ws []string) bool {
	for first := range len(ws) {
		if first > 0 && !b.place(ws[:first]) {
			continue
		}
		for end := len(ws); end > first; end-- {
			if part := ws[first:end]; (chambers[strings.Join(part, " ")] || b.known(part) == lexicon.ChamberBody) && (end == len(ws) || b.place(ofWhat(ws[end:]))) {
				return true
			}
		}
	}
	return false
}

// ofWhat returns the words behind a little word of belonging: "ecosse" of "d'ecosse".
func ofWhat(ws []string) []string {
	for len(ws) > 1 && (isOf(ws[0]) || ws[0] == "of" || lang.Stop("es", ws[0]) || lang.Stop("it", ws[0]) || lang.Stop("de", ws[0]) || nameArticles[ws[0]]) {
		ws = ws[1:]
	}
	return ws
}

// place reports whether the words are those of a place, or of who belongs to it.
func (b *bodyKinds) place(ws []string) bool {
	if len(ws) == 0 {
		return false
	}
	for _, t := range b.tables {
		if inTable(t, ws) {
			return true
		}
		for _, ending := range lexicon.Inflections {
			if plain, ok := strings.CutSuffix(ws[0], ending); ok && len(ws) == 1 && inTable(t, []string{plain}) {
				return true
			}
		}
	}
	return placeWords[strings.Join(ws, " ")]
}

// inTable reports whether a table knows the words, all of them, as a place's.
func inTable(t *lexicon.Names, ws []string) bool {
	found := false
	t.At(ws, 0, func(f lexicon.Found) bool {
		found = f.Last == len(ws)-1 && f.Kind == lexicon.PlaceEntity && f.Class <= lexicon.ByDemonym
		return !found
	})
	return found
}

// The tables have the chambers and the agencies that are known by a name of their own. What
// is here is what many are called by, and broadcasters and papers that no word of theirs shows.
var (
	nameArticles = text.WordSet("the le la les l' der die das el los las il lo de het o os as")

	placeWords = text.WordSet("us u.s u.s. uk u.k. federal state")

	chambers = expressions("congress|senate|house|parliament|legislature|lower house|upper house|national assembly|general assembly|house of delegates|chamber of deputies|" +
		"congres|senat|parlement|assemblee nationale|chambre basse|chambre haute|chambre des deputes|parlament|landtag|" +
		"congreso|senado|parlamento|cortes|camara de diputados|camara de los diputados|camara de representantes|congresso|senato|camera|europaparlament|europees parlement")

	outletNames = expressions("abc|cbs|nbc|cnn|pbs|itv|cnbc|msnbc|npr|al jazeera|tf1|rtl|rts|bfmtv|franceinfo|france info|huffpost|buzzfeed|politico|axios|mediapart")
	outletEnds  = text.WordSet("news times post journal herald tribune gazette telegraph tv radio newswire")
	outletOpens = text.WordSet("radio tele")
)

// expressions returns what bars divide as a set.
func expressions(s string) map[string]bool {
	out := map[string]bool{}
	for e := range strings.SplitSeq(s, "|") {
		out[e] = true
	}
	return out
}
