// Package attribution finds what is told flatly in one article and as somebody's words in another
// (attribution.go), counts of which one says whose they are (count.go), and words between marks
// that are given to two people, or that somebody is only said to have said (speaker.go). Make a
// [Finder] with [New], call [Finder.Compare] for each fact, and then [Finder.CompareQuotes]. How a
// claim is told, by itself, package factuality knows.
package attribution

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/clause"
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

// Compare notes which of the articles that tell fact i, told in order, say who says so.
func (w *Finder) Compare(i int, told []int) {
	w.compareClaims(i, told)
	w.compareCounts(i, told)
}

// compareClaims finds what is told flatly here and as somebody's words there.
func (w *Finder) compareClaims(i int, told []int) {
	if w.Rows[i].Part || w.Facts[i].Kind == story.QuoteFact {
		return
	}
	attributes := func(b int, x *claim.Claim, a int, y *claim.Claim) bool {
		return w.saidOf(b, x, a, y) && (w.attributes(b, x, a, y) || w.short(i, b, x, a, y) || a != b && w.Alone(i, a, b) && w.Anchored(b, x, a, y))
	}
	said := func(b int, x *claim.Claim) bool { return x.Certainty == claim.Attributed }
	flat, attributed := w.note.Paired(i, w.Surely(i, told, coreference.Sure), said, attributes)
	if len(flat) > 0 && !slices.ContainsFunc(flat, func(a int) bool { return w.attributesAny(i, a) }) {
		w.note.SidesInWords(i, story.AttributionDiffers, "attribution", flat, attributed, func(b int) text.Span {
			if x := w.note.Telling(i, flat, b, attributes); x != nil {
				return w.how.Saying(b, x.Quote)
			}
			return text.Span{}
		})
	}
}

// attributesAny reports whether article a tells anything of fact i as somebody's words: where
// one clause says who says so, the next need not.
func (w *Finder) attributesAny(i, a int) bool {
	return slices.ContainsFunc(w.Rows[i].Cells[a].Claims, func(k int) bool {
		c := &w.Claims[a][k]
		return c.Kind != story.Title && !w.how.SaysNobody(a, c.Sentence)
	})
}

// attributes reports whether what claim x of article b gives as somebody's
// words is what claim y of article a tells flatly.
func (w *Finder) attributes(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	return w.OneTold(w.Plain(b, x, w.Articles[b].Quotes[x.Quote].Span, text.Span{}), b, x, a, y)
}

// short reports whether claim y of article a is a short one of which every word stands in what
// claim x of article b gives as somebody's words, with a name, a time or a figure of it: "Ana Roy
// died in hospital", "was taken to hospital, where Ana Roy died, according to the report".
func (w *Finder) short(i, b int, x *claim.Claim, a int, y *claim.Claim) bool {
	said := w.Articles[b].Quotes[x.Quote].Span
	return w.LeastSure(i, a, b) >= coreference.Surest && w.AllWithin(b, x, said, a, y) &&
		(w.NameWithin(b, x, said, a, y) || w.TimeInBoth(b, x, a, y) || w.FigureInBoth(b, x, a, y, false))
}

// saidOf reports whether claim x of article b gives what it tells as somebody's words and claim y of
// article a what it tells as so; nobody vouches for an estimate.
func (w *Finder) saidOf(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Certainty != claim.Attributed || x.Kind == story.Title || !w.how.Flatly(a, y) || w.how.Estimated(a, y) || clause.Verbless(y.Of(w.Articles[a].Text), w.Articles[a].Language) {
		return false
	}
	if !w.how.PlainlySaid(b, x) || w.Articles[b].Quotes[x.Quote].Kind != story.Indirect || w.lastClauseOnly(b, x) {
		return false
	}
	if !coreference.SameWay(x, y) || w.doesBesides(b, x) || w.ofItself(b, x, a, y) { // what costs most comes last: it is asked of every pair
		return false
	}
	q := &w.Articles[b].Quotes[x.Quote]
	return !text.HoldsAny(q.Of(w.Articles[b].Text), maybe) && !provision(q.Speaker)
}

// provision reports whether who speaks is a text that makes it so by saying it: "the rules say that no dog
// may enter". Bill Roy is none.
func provision(speaker string) bool {
	return slices.ContainsFunc(strings.Fields(speaker), func(word string) bool { return slices.Contains(provisions, word) })
}

var provisions = []string{"rules", "law", "bill", "statute", "regulations", "guidelines", "decree", "loi", "arrêté", "décret", "règlement", "circulaire"}

// lastClauseOnly reports whether claim x of article b begins before a clause with a subject and a participle of
// its own, behind which stands who says so, of that alone as it may be: "The tram burned on Monday, no cause
// being known so far, according to the police".
func (w *Finder) lastClauseOnly(b int, x *claim.Claim) bool {
	q := &w.Articles[b].Quotes[x.Quote]
	said := q.Of(w.Articles[b].Text)
	at := strings.LastIndexByte(said, ',')
	if at < 0 || x.Start > q.Start+at || q.SpeakerSpan.Start < q.End {
		return false
	}
	words := text.LetterRuns(said[at:])
	for k := 1; k < len(words); k++ { // what begins with its participle has the subject of the claim
		if slices.Contains(participles, words[k]) || words[k-1] == "n" && strings.HasSuffix(words[k], "ant") {
			return true
		}
	}
	return false
}

// Participles that a clause with a subject of its own has more often than others.
var participles = []string{"étant", "ayant", "being", "having"}

// Words by which somebody says what may be: that another tells it flatly is another thing.
var maybe = []string{"may", "might", "could", "should", "pourrait", "pourraient", "devrait", "devraient", "könnte", "könnten", "podría", "podrían", "potrebbe"}

// ofItself reports whether claim x of article b is what somebody says of what
// they do themselves: who says that he will sign has not been doubted by who
// writes that he will.
func (w *Finder) ofItself(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	q := &w.Articles[b].Quotes[x.Quote]
	first := text.LetterRuns(q.Of(w.Articles[b].Text))
	if slices.ContainsFunc(first[:min(len(first), ownWords)], func(word string) bool { return slices.Contains(own, word) }) {
		return true
	}
	names := func(article int, s text.Span) bool {
		return slices.ContainsFunc(text.Between(w.Articles[article].Mentions, []text.Span{s}, func(m *story.Mention) int { return m.Start }), func(m story.Mention) bool {
			return m.Name == q.Speaker && !(article == b && q.SpeakerSpan.Overlap(m.Span) > 0) // "…, Olive Hartnell said"
		})
	}
	return names(b, x.Span) || names(a, y.Span)
}

// A speaker speaks of himself by one of these among the first words.
const ownWords = 4

var own = []string{"he", "she", "they", "i", "we", "his", "her", "their", "our", "il", "elle", "ils", "elles", "je", "j", "nous", "on", "son", "sa", "ses", "leur", "leurs",
	"er", "sie", "ich", "wir", "ihre", "su", "sus", "ella", "ellos"}

// doesBesides reports whether a claim of article b is what a speaker does
// besides speaking: "said the fine was paid, and referred reporters to …".
func (w *Finder) doesBesides(b int, c *claim.Claim) bool {
	words := strings.Fields(c.Of(w.Articles[b].Text))
	return len(words) > 1 && words[0] == "and" && strings.HasSuffix(words[1], "ed")
}
