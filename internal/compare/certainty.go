package compare

import (
	"slices"
	"strings"
	"unicode"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A difference of attribution needs a match as sure as this.
const surest = .7

// compareCertainty finds what is told flatly here and with a reserve, or as
// somebody's words, there.
func (w *work) compareCertainty(i int, told []int) {
	f := &w.Facts[i]
	if w.rows[i].Part {
		return
	}
	var flat, reserved, attributed, alone []int // alone: told flatly in one place, surely
	for _, a := range told {
		if f.Cells[a].Score < sure {
			continue
		}
		firm, reserve, said := true, false, false
		one := len(w.rows[i].Cells[a].Claims) == 1
		for _, k := range w.rows[i].Cells[a].Claims {
			c := &w.claims[a][k]
			reserve = reserve || c.Certainty == claim.Conditional && shows(f.Cells[a].Spans, c.Span)
			said = said || c.Certainty == claim.Attributed && w.plainlySaid(a, c) && w.Articles[a].Quotes[c.Quote].Kind == story.Indirect
			firm = firm && c.Certainty == claim.Asserted && !w.reports(a, c.Sentence) && !w.saysSo(a, c.Sentence)
		}
		switch {
		case reserve:
			reserved = append(reserved, a)
		case said:
			if one && f.Cells[a].Score >= surest {
				attributed = append(attributed, a)
			}
		case firm:
			if one && f.Cells[a].Score >= surest {
				alone = append(alone, a)
			}
			flat = append(flat, a)
		}
	}
	if len(flat) == 0 {
		return
	}
	reserved, attributed = w.likeOne(i, reserved, flat), w.likeOne(i, attributed, alone)
	flat, alone = w.likeOne(i, flat, reserved), w.likeOne(i, alone, attributed)
	if len(reserved) > 0 && len(flat) > 0 {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.CertaintyDiffers, Articles: both(flat, reserved),
			Note: story.Because("certainty", w.letters(flat), w.letters(reserved))})
	}
	if len(attributed) > 0 && len(alone) > 0 && f.Kind != story.QuoteFact {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.AttributionDiffers, Articles: both(alone, attributed),
			Note: story.Because("attribution", w.letters(alone), w.letters(attributed))})
	}
}

// Most of a claim is shown where its reserve may stand in what is shown.
const mostly = .8

// shows reports whether spans show most of s.
func shows(spans []text.Span, s text.Span) bool {
	n := 0
	for _, x := range spans {
		n += x.Overlap(s)
	}
	return float64(n) >= mostly*float64(s.Len())
}

// Verbs and prepositions that say whose words they are and no more. Who calls
// for something, asks for it or announces it does it by saying so: that is
// nothing attributed to them.
var plainly = []string{
	"selon", "après", "dit", "disent", "indique", "indiqué", "indiquent", "affirme", "affirmé", "affirment", "assure", "assuré", "assurent", "déclare", "déclaré", "estime", "estimé", "estiment",
	"précise", "précisé", "explique", "expliqué", "ajoute", "ajouté", "souligne", "souligné", "soutient", "soutenu", "rapporte", "rapporté",
	"according", "said", "say", "says", "told", "claims", "claimed", "added", "adds", "explained", "explains", "reported", "stated", "states", "insists", "insisted",
	"laut", "zufolge", "sagte", "sagt", "según", "dijo", "dice", "secondo", "detto", "dice", "volgens", "zei", "segundo", "disse", "diz",
}

// saysSo reports whether a sentence of article a has a verb of saying, or marks
// of somebody's words, of which no quote was made.
func (w *work) saysSo(a, sentence int) bool {
	words := w.Articles[a].Sentences[sentence].Of(w.Articles[a].Text)
	return strings.ContainsAny(words, "\"“”«»") || slices.ContainsFunc(strings.FieldsFunc(strings.ToLower(words), func(r rune) bool { return !unicode.IsLetter(r) }), func(word string) bool {
		return word != "après" && slices.Contains(plainly, word)
	})
}

// plainlySaid reports whether a claim of article a is somebody's words, given
// with no more than that.
func (w *work) plainlySaid(a int, c *claim.Claim) bool {
	if c.Asserter == "" || c.Quote < 0 {
		return false
	}
	art := &w.Articles[a]
	cue := strings.FieldsFunc(strings.ToLower(art.Quotes[c.Quote].Cue.Of(art.Text)), func(r rune) bool { return !unicode.IsLetter(r) })
	return slices.ContainsFunc(cue, func(word string) bool { return slices.Contains(plainly, word) })
}

// What is told flatly here and otherwise there has so much in common.
const inCommon = .5

// likeOne returns those of articles that tell fact i in words like those of one
// of others: a row may hold clauses about two things.
func (w *work) likeOne(i int, articles, others []int) []int {
	var out []int
	for _, a := range articles {
		for _, b := range others {
			if a != b && w.alikeClaims(i, a, b) {
				out = append(out, a)
				break
			}
		}
	}
	return out
}

func (w *work) alikeClaims(i, a, b int) bool {
	for _, j := range w.rows[i].Cells[a].Claims {
		for _, k := range w.rows[i].Cells[b].Claims {
			if w.overlap(a, &w.claims[a][j], b, &w.claims[b][k]) >= inCommon {
				return true
			}
		}
	}
	return false
}

// reports reports whether a sentence of article a gives anybody's words.
func (w *work) reports(a, sentence int) bool {
	s := w.Articles[a].Sentences[sentence].Span
	return slices.ContainsFunc(w.Articles[a].Quotes, func(q story.Quote) bool {
		return q.Overlap(s) > 0 && q.Kind != story.Term || q.Cue.Overlap(s) > 0
	})
}

func both(a, b []int) []int {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return out
}

// letters returns the ids of articles.
func (w *work) letters(articles []int) string {
	var ids []string
	for _, a := range articles {
		ids = append(ids, w.Articles[a].ID)
	}
	return strings.Join(ids, ", ")
}
