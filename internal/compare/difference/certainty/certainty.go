// Package certainty finds what is told flatly in one article and with a reserve in another, that
// keeps its distance (certainty.go), gives a figure with one (guess.go) or tells what may be of what
// will be (maybe.go), and what is planned here and done there (stage.go). Make a [Finder] with [New]
// and call [Finder.Compare] for each fact. How a claim is told, by itself, package factuality knows.
package certainty

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/compare/factuality"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Finder finds them in a table.
type Finder struct {
	*coreference.Judge
	note *contrast.Noter
	how  *factuality.Reader
}

// New returns one for the table that judge, note and how are of.
func New(judge *coreference.Judge, note *contrast.Noter, how *factuality.Reader) *Finder {
	return &Finder{judge, note, how}
}

// Compare notes which of the articles that tell fact i, told in order, are surer of it than others,
// or tell it as further on.
func (w *Finder) Compare(i int, told []int) {
	if w.Rows[i].Part {
		return
	}
	may := func(b int, x *claim.Claim, a int, y *claim.Claim) bool {
		return w.reserves(b, x, a, y) || w.mayAndWill(i, b, x, a, y) || w.guesses(i, b, x, a, y)
	}
	reserved := func(b int, x *claim.Claim) bool {
		return x.Certainty == claim.Conditional || x.Certainty == claim.Possible || x.Negated && len(x.Times) > 0 || len(x.Quantities) > 0
	}
	if flat, reserved := w.note.Paired(i, w.Surely(i, told, coreference.Sure), reserved, may); len(flat) > 0 {
		w.note.SidesInWords(i, story.CertaintyDiffers, "certainty", flat, reserved, func(b int) text.Span { return w.wordsOf(i, flat, b, may) })
	}
	if w.Facts[i].Kind != story.QuoteFact {
		w.compareStages(i, told)
	}
}

// wordsOf returns the words by which article b keeps its distance from what the flat articles tell of
// fact i, empty where no words do.
func (w *Finder) wordsOf(i int, flat []int, b int, may contrast.OneThing) text.Span {
	x := w.note.Telling(i, flat, b, may)
	if x == nil {
		return text.Span{}
	}
	if s := w.how.Reserve(b, x); !s.Empty() {
		return s
	}
	for _, f := range w.Figures(b, []text.Span{x.Span}) {
		if w.how.Guessed(&f, x) {
			return w.how.Guess(&f, x)
		}
	}
	return text.Span{}
}

// reserves reports whether what claim x of article b keeps its distance from is
// what claim y of article a tells flatly: the words of the part with the
// reserve are in y, above all the one that it is said of.
func (w *Finder) reserves(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if !w.how.Keeps(b, x) || !w.how.Flatly(a, y) && !w.doesSo(b, x, a, y) || !coreference.SameWay(x, y) || text.HoldsAny(y.Of(w.Articles[a].Text), asking) {
		return false
	}
	if at, _ := w.how.Planned(a, y); (at >= 0 || text.HoldsAny(y.Of(w.Articles[a].Text), awaiting)) && text.HoldsAny(x.Reserve.Of(w.Articles[b].Text), foreseen) {
		return false // expected here, scheduled there
	}
	part := x.Span
	for _, p := range x.Parts {
		if p.Contains(x.Reserve) {
			part = p
		}
	}
	words := w.Plain(b, x, part, x.Reserve)
	if w.besides(b, text.Span{Start: part.Start, End: x.Reserve.Start}) {
		return false
	}
	if x.Certainty == claim.Conditional && w.OneTold(words, b, x, a, y) {
		return true
	}
	n, share := w.InOther(words, a, y)
	next := slices.IndexFunc(words, func(word claim.Word) bool { return word.Start > x.Reserve.Start })
	return next >= 0 && claim.InBoth(words[next:next+1], y.Words) > 0 && (n >= coreference.SeveralCommon && share >= coreference.HalfCommon || n >= coreference.LeastCommon && share >= coreference.MoreCommon)
}

// Words by which a thing is told as foreseen, and as awaited or planned: neither more surely than
// the other.
var (
	foreseen = []string{"expected", "devrait", "devraient"}
	awaiting = []string{"await", "awaits", "awaiting", "awaited", "scheduled", "attend", "attendent", "attendu", "attendue", "prévu", "prévue", "prévus", "prévues"}
)

// Words by which a claim asks for a thing, and does not tell that it is so.
var asking = []string{"demand", "demands", "demanded", "demanding", "calling", "urged", "urges", "urging", "réclame", "réclament", "réclamé", "réclamant", "exige", "exigent", "exigé", "exigeant", "fordert", "fordern", "exigen", "exige", "chiede", "chiedono"}

// doesSo reports whether what claim x of article b has a reserve on is the very verb of
// saying by which claim y of article a tells it: "aurait recommandé", "recommandait".
func (w *Finder) doesSo(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Certainty != claim.Conditional || y.Certainty != claim.Asserted || y.Kind == story.Title {
		return false
	}
	next := slices.IndexFunc(x.Words, func(word claim.Word) bool { return word.Start > x.Reserve.Start && !word.Stop })
	if next < 0 {
		return false
	}
	sentence := w.Articles[a].Sentences[y.Sentence].Span
	quotes := w.Quotes(a)
	otherwise := func(q *story.Quote) bool {
		return q.Kind != story.Term && !slices.ContainsFunc(y.Words, func(word claim.Word) bool {
			return q.Cue.Overlap(word.Span) > 0 && claim.SameWord(&word, &x.Words[next]) == 1
		})
	}
	return quotes.AnyAnnounced(sentence, func(q *story.Quote) bool { return q.Kind != story.Term }) &&
		!quotes.AnyAnnounced(sentence, otherwise) && !quotes.Any(sentence, otherwise)
}

// besides reports whether a relative clause begins in s: "a project that might
// harm the river" keeps its distance from no more than that clause.
func (w *Finder) besides(a int, s text.Span) bool {
	return text.HoldsAny(s.Of(w.Articles[a].Text), relative)
}

var relative = []string{"that", "which", "who", "whose", "qui", "dont", "where", "when", "où", "quand", "welche", "welcher", "wo", "quien", "donde", "cui", "dove"}
