package difference

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/compare/clause"
	"recoupe/internal/compare/figure"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// compareCertainty finds what is told flatly here and with a reserve, or as
// somebody's words, there.
func (w *finder) compareCertainty(i int, told []int) {
	f := &w.Facts[i]
	if w.Rows[i].Part {
		return
	}
	sures := w.surely(i, told, sure)
	may := func(b int, x *claim.Claim, a int, y *claim.Claim) bool {
		return w.reserves(b, x, a, y) || w.mayAndWill(i, b, x, a, y)
	}
	reserved := func(b int, x *claim.Claim) bool {
		return x.Certainty == claim.Conditional || x.Certainty == claim.Possible || x.Negated && len(x.Times) > 0
	}
	if flat, reserved := w.paired(i, sures, reserved, may); len(flat) > 0 {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.CertaintyDiffers, Articles: both(flat, reserved),
			Note: story.Because("certainty", w.letters(flat), w.letters(reserved))})
	}
	if f.Kind == story.QuoteFact {
		return
	}
	attributes := func(b int, x *claim.Claim, a int, y *claim.Claim) bool {
		return w.saidOf(b, x, a, y) && (w.attributes(b, x, a, y) || a != b && w.alone(i, a, b) && w.anchored(b, x, a, y))
	}
	said := func(b int, x *claim.Claim) bool { return x.Certainty == claim.Attributed }
	if flat, attributed := w.paired(i, sures, said, attributes); len(flat) > 0 && !slices.ContainsFunc(flat, func(a int) bool { return w.attributesAny(i, a) }) {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.AttributionDiffers, Articles: both(flat, attributed),
			Note: story.Because("attribution", w.letters(flat), w.letters(attributed))})
	}
}

// attributesAny reports whether article a tells anything of fact i as somebody's words: where
// one clause says who says so, the next need not.
func (w *finder) attributesAny(i, a int) bool {
	return slices.ContainsFunc(w.Rows[i].Cells[a].Claims, func(k int) bool {
		c := &w.Claims[a][k]
		return c.Kind != story.Title && !w.flatAt.of(a, c.Sentence, func() bool { return w.saysNobody(a, c.Sentence) })
	})
}

// paired returns the articles that tell a thing of fact i flatly, and those
// that tell the same otherwise, as one says: claim x of article b with the
// flat claim y of article a. Who does both does neither. Only what may says can be x at all is
// set beside others: of many articles few have such a claim.
func (w *finder) paired(i int, articles []int, may func(b int, x *claim.Claim) bool, one func(b int, x *claim.Claim, a int, y *claim.Claim) bool) (flat, others []int) {
	for _, b := range articles {
		if !slices.ContainsFunc(w.Rows[i].Cells[b].Claims, func(k int) bool { return may(b, &w.Claims[b][k]) }) {
			continue
		}
		if w.anyPair(i, b, b, one) {
			continue
		}
		for _, a := range articles {
			if a == b || !w.anyPair(i, a, b, one) || w.anyPair(i, b, a, one) || w.anyPair(i, a, a, one) {
				continue
			}
			if !slices.Contains(flat, a) {
				flat = append(flat, a)
			}
			if !slices.Contains(others, b) {
				others = append(others, b)
			}
		}
	}
	twice := slices.DeleteFunc(slices.Clone(flat), func(a int) bool { return !slices.Contains(others, a) }) // of one thing and another
	none := func(a int) bool { return slices.Contains(twice, a) }
	flat, others = slices.DeleteFunc(flat, none), slices.DeleteFunc(others, none)
	slices.Sort(flat)
	if len(flat) == 0 || len(others) == 0 {
		return nil, nil
	}
	return flat, others
}

func (w *finder) anyPair(i, a, b int, one func(b int, x *claim.Claim, a int, y *claim.Claim) bool) bool {
	for _, j := range w.Rows[i].Cells[b].Claims {
		for _, k := range w.Rows[i].Cells[a].Claims {
			if one(b, &w.Claims[b][j], a, &w.Claims[a][k]) {
				return true
			}
		}
	}
	return false
}

// Two clauses are taken to tell one thing by how many words they have in
// common, and which share that is of those of the shorter one: several and
// most; many and half; or two and half, and one figure.
const (
	leastCommon   = 2
	severalCommon = 3
	manyCommon    = 4
	halfCommon    = .5
	mostCommon    = .7
	moreCommon    = .6
)

// oneTold reports whether words of claim x of article b, and claim y of article
// a, surely tell one thing.
func (w *finder) oneTold(words []claim.Word, b int, x *claim.Claim, a int, y *claim.Claim) bool {
	n, share := w.inOther(words, a, y)
	return n >= severalCommon && share >= mostCommon || n >= manyCommon && share >= halfCommon ||
		n >= leastCommon && share >= halfCommon && w.figureIn(b, x, a, y, false) || n >= 1 && share >= halfCommon && w.figureIn(b, x, a, y, true)
}

// reserves reports whether what claim x of article b keeps its distance from is
// what claim y of article a tells flatly: the words of the part with the
// reserve are in y, above all the one that it is said of.
func (w *finder) reserves(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if !w.keeps(b, x) || x.Kind == story.Title || w.wouldDo(b, x) || !w.flatly(a, y) && !w.doesSo(b, x, a, y) || !sameWay(x, y) || text.HoldsAny(y.Of(w.Articles[a].Text), asking) {
		return false
	}
	if at, _ := w.planned(a, y); (at >= 0 || text.HoldsAny(y.Of(w.Articles[a].Text), awaiting)) && text.HoldsAny(x.Reserve.Of(w.Articles[b].Text), foreseen) {
		return false // expected here, scheduled there
	}
	part := x.Span
	for _, p := range x.Parts {
		if p.Contains(x.Reserve) {
			part = p
		}
	}
	words := w.plain(b, x, part, x.Reserve)
	if w.besides(b, text.Span{Start: part.Start, End: x.Reserve.Start}) {
		return false
	}
	if x.Certainty == claim.Conditional && w.oneTold(words, b, x, a, y) {
		return true
	}
	n, share := w.inOther(words, a, y)
	next := slices.IndexFunc(words, func(word claim.Word) bool { return word.Start > x.Reserve.Start })
	return next >= 0 && claim.InBoth(words[next:next+1], y.Words) > 0 && (n >= severalCommon && share >= halfCommon || n >= leastCommon && share >= moreCommon)
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
func (w *finder) doesSo(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Certainty != claim.Conditional || y.Certainty != claim.Asserted || y.Kind == story.Title {
		return false
	}
	next := slices.IndexFunc(x.Words, func(word claim.Word) bool { return word.Start > x.Reserve.Start && !word.Stop })
	if next < 0 {
		return false
	}
	sentence := w.Articles[a].Sentences[y.Sentence].Span
	said := false
	for k := range w.Articles[a].Quotes {
		q := &w.Articles[a].Quotes[k]
		if q.Kind == story.Term || q.Overlap(sentence) == 0 && q.Cue.Overlap(sentence) == 0 {
			continue
		}
		if !slices.ContainsFunc(y.Words, func(word claim.Word) bool {
			return q.Cue.Overlap(word.Span) > 0 && claim.SameWord(&word, &x.Words[next]) == 1
		}) {
			return false
		}
		said = true
	}
	return said
}

// besides reports whether a relative clause begins in s: "a project that might
// harm the river" keeps its distance from no more than that clause.
func (w *finder) besides(a int, s text.Span) bool {
	return text.HoldsAny(s.Of(w.Articles[a].Text), relative)
}

var relative = []string{"that", "which", "who", "whose", "qui", "dont", "where", "when", "où", "quand", "welche", "welcher", "wo", "quien", "donde", "cui", "dove"}

// attributes reports whether what claim x of article b gives as somebody's
// words is what claim y of article a tells flatly.
func (w *finder) attributes(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	return w.oneTold(w.plain(b, x, w.Articles[b].Quotes[x.Quote].Span, text.Span{}), b, x, a, y)
}

// saidOf reports whether claim x of article b gives what it tells as somebody's words and claim y of
// article a what it tells as so.
func (w *finder) saidOf(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Certainty != claim.Attributed || x.Kind == story.Title || !w.flatly(a, y) || clause.Verbless(y.Of(w.Articles[a].Text), w.Articles[a].Language) {
		return false
	}
	if !w.plainlySaid(b, x) || w.Articles[b].Quotes[x.Quote].Kind != story.Indirect {
		return false
	}
	if !sameWay(x, y) || w.doesBesides(b, x) || w.ofItself(b, x, a, y) { // what costs most comes last: it is asked of every pair
		return false
	}
	q := &w.Articles[b].Quotes[x.Quote]
	return !text.HoldsAny(q.Of(w.Articles[b].Text), maybe)
}

// Words by which somebody says what may be: that another tells it flatly is another thing.
var maybe = []string{"may", "might", "could", "should", "pourrait", "pourraient", "devrait", "devraient", "könnte", "könnten", "podría", "podrían", "potrebbe"}

// inOther returns how many words of another article are in claim y of article a,
// and which share that is of those or of y's, whichever are fewer.
func (w *finder) inOther(words []claim.Word, a int, y *claim.Claim) (n, share float64) {
	ys := w.plain(a, y, y.Span, text.Span{})
	if len(ys) < len(words) {
		words, ys = ys, words
	}
	if n = claim.InBoth(words, ys); n >= leastCommon {
		n = min(n, claim.InBoth(ys, words)) // "name" and "named" are one word of the other's
	}
	return n, n / float64(max(1, len(words)))
}

// sameWay reports whether two claims are both negated or both not, where they
// have most in common.
func sameWay(x, y *claim.Claim) bool { return negatedIn(x, y) == negatedIn(y, x) }

// negatedIn reports whether claim x is negated in the part that has most in common
// with y.
func negatedIn(x, y *claim.Claim) bool {
	if len(x.Parts) != len(x.Turned) {
		return x.Negated
	}
	is, most := x.Negated, 0.0
	if !slices.Contains(x.Turned, !is) {
		return is // as are all its parts
	}
	for k, p := range x.Parts {
		n := 0.0
		for i := range x.Words {
			if p.Contains(x.Words[i].Span) {
				n += claim.Like(&x.Words[i], y.Words)
			}
		}
		if n > most {
			is, most = x.Turned[k], n
		}
	}
	return is
}

// figureIn reports whether two claims give one figure that tells what it is of,
// be it rounded; with counts, one exact count of the same named thing.
func (w *finder) figureIn(b int, x *claim.Claim, a int, y *claim.Claim, counts bool) bool {
	ours := w.Figures(a, []text.Span{y.Span})
	return slices.ContainsFunc(w.Figures(b, []text.Span{x.Span}), func(f figure.Figure) bool {
		if f.Q.Value < figure.Telltale || f.Q.Kind == story.Age || f.Q.Kind == story.Duration {
			return false
		}
		other, how := figure.Closest(&f, ours)
		if counts {
			return how == figure.Equal && f.Q.Kind == story.Count && !f.Anyone && figure.CountsAlike(&f, other)
		}
		return how == figure.Equal || how == figure.Rounded
	})
}

// ofItself reports whether claim x of article b is what somebody says of what
// they do themselves: who says that he will sign has not been doubted by who
// writes that he will.
func (w *finder) ofItself(b int, x *claim.Claim, a int, y *claim.Claim) bool {
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
func (w *finder) doesBesides(b int, c *claim.Claim) bool {
	words := strings.Fields(c.Of(w.Articles[b].Text))
	return len(words) > 1 && words[0] == "and" && strings.HasSuffix(words[1], "ed")
}

// Words that end as an infinitive does, and are none.
var noInfinitive = []string{"hier", "entre", "contre", "outre", "derrière", "notre", "votre", "autre", "dernier", "premier"}

// wouldDo reports whether a claim of article a tells in the conditional what a deed would lead to
// that its first word, an infinitive, names: "Agrandir la cuisine coûterait 2,3 millions". Nobody
// keeps his distance there.
func (w *finder) wouldDo(a int, c *claim.Claim) bool {
	if c.Certainty != claim.Conditional || lang.Primary(w.Articles[a].Language) != "fr" {
		return false
	}
	words := text.LetterRuns(c.Of(w.Articles[a].Text))
	if len(words) < 2 || slices.Contains(noInfinitive, words[0]) || !lang.BeforeNoun(words[1]) {
		return false
	}
	return strings.HasSuffix(words[0], "er") || strings.HasSuffix(words[0], "ir") || strings.HasSuffix(words[0], "re")
}
