// Package figure sets the figures of articles beside each other: whether two of
// them are for one thing, and whether they are then the same, the same told less
// closely, or cannot both be so. Call [GivenIn] on an article for what it gives (given.go),
// and [Agree] on two figures (agree.go): in one measure (measure.go), of one kind of thing
// (counting.go), and of one thing by so many words around them (need.go). [Closest] and
// [Sort] set many beside each other (closest.go, sorts.go).
package figure

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Figure is a quantity of one cell, ready to be set beside others.
type Figure struct {
	Article int             // index of its article
	Q       *story.Quantity // of that article
	Anyone  bool            // what is counted is people, whoever they are

	stems  []string          // of what is counted
	means  []lexicon.Concept // of what is counted
	ballot bool              // what is counted is votes
	others bool              // it is a number of others: "neuf autres", "21 co-accused"
	loose  bool              // it is so many at least and told by a plural alone: "dozens", "billions of dollars"
	tongue string            // the language of its article
	sort   int               // among the figures of a row: the same for those that are the same, see [Sorts]
}

// newFigure makes a figure of a quantity of article a, which is art.
func newFigure(art *story.Article, a int, q *story.Quantity) Figure {
	f := Figure{Article: a, Q: q, ballot: ballot(art.Text, q), others: ofOthers(art.Text, q), loose: plural(art.Text, q), tongue: lang.Primary(art.Language)}
	if q.Counted.Empty() {
		if q.Kind == story.Count && q.Value >= Telltale && slices.Contains(theyWere, lastWords(text.Before(art.Text, q.Start))) {
			f.Anyone, f.stems = true, theyAre
		}
		return f
	}
	var folds, full []string
	for _, word := range segment.Words(art.Text, q.Counted) {
		s := lang.Stem(art.Language, word.Of(art.Text))
		folds, full = append(folds, word.Fold), append(full, s)
		if !lang.Stop(art.Language, word.Fold) {
			f.stems = append(f.stems, s)
		}
		f.Anyone = f.Anyone || slices.Contains(anyone, word.Fold)
	}
	for _, h := range lexicon.For(art.Language).Match(folds, full) {
		f.means = append(f.means, h.Concept)
	}
	return f
}

// anyone are the words for people that say nothing else of them. "212 people"
// here are the "221 passengers" of another outlet where the figures are near
// enough; beside "38 pupils" they are not.
var anyone = []string{"people", "persons", "person", "personnes", "personne", "gens", "menschen", "personen", "leute", "personas", "gente", "persone", "mensen", "pessoas"}

// Words of a vote.
var ballots = []string{"vote", "votes", "voted", "voix", "suffrages", "voté", "votée", "stimmen", "votos", "voti", "stemmen"}

// What stands before a count of people that names them by a pronoun, and what they are counted as.
var (
	theyWere = []string{"nous étions", "on était", "ils étaient", "elles étaient", "nous sommes", "ils sont", "elles sont", "we were", "they were", "wir waren", "éramos", "eravamo", "waren wir"}
	theyAre  = []string{"person"}
)

// lastWords returns the last two words of s, in small letters.
func lastWords(s string) string {
	words := text.LetterRuns(s)
	return strings.Join(words[max(0, len(words)-2):], " ")
}

// ballot reports whether a figure counts votes: a word of voting stands right
// beside it.
func ballot(s string, q *story.Quantity) bool {
	if q.Kind != story.Count {
		return false
	}
	around := text.Before(s, q.Start) + text.After(s, q.End)
	return text.HoldsAny(around, ballots)
}

// Words right beside a count that tell that it is of others than one told of before.
var (
	othersAfter  = []string{"autre", "autres", "other", "others", "more", "further", "weitere", "weiteren", "andere", "anderen", "otros", "otras", "más", "altri", "altre", "outros", "outras"}
	othersBefore = []string{"autres", "another", "other", "further", "weitere", "otros", "otras", "altri", "altre", "outros", "outras"}
)

const spaces = " \u00a0\u202f"

// ofOthers reports whether a count is of others than one told of before, who are one more with
// those: "parti avec neuf autres", "she and 21 co-defendants".
func ofOthers(s string, q *story.Quantity) bool {
	if q.Kind != story.Count {
		return false
	}
	after := strings.ToLower(strings.TrimLeft(text.After(s, q.End), spaces))
	next, _ := text.CutWord(after)
	before := text.Before(s, q.Start)
	return strings.HasPrefix(after, next) && slices.Contains(othersAfter, next) || strings.HasPrefix(after, "co-") ||
		strings.HasSuffix(strings.TrimRight(before, spaces), text.LastWord(before)) && slices.Contains(othersBefore, text.LastWord(before))
}

// plural reports whether a quantity is told by the plural of a round number alone, of which there are
// two or more: "dozens of boats", "milliards d’euros". Before it stands no "more than".
func plural(s string, q *story.Quantity) bool {
	if q.Precision != story.AtLeast {
		return false
	}
	first, _ := text.CutWord(strings.ToLower(q.Of(s)))
	switch first {
	case "tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "dizaines", "centaines", "milliers", "milliards":
		return true
	}
	return false
}

// is reports whether x and y are one figure for one thing, so that whatever
// agrees with one agrees with the other.
func (x *Figure) is(y *Figure) bool {
	return x.Q.Value == y.Q.Value && x.Q.High == y.Q.High && x.Q.Kind == y.Q.Kind && x.Q.Precision == y.Q.Precision && x.Q.Unit == y.Q.Unit &&
		x.Anyone == y.Anyone && x.ballot == y.ballot && x.others == y.others && x.loose == y.loose && x.tongue == y.tongue && slices.Equal(x.stems, y.stems) && slices.Equal(x.means, y.means)
}

// Empty reports whether a figure does not say what it counts.
func Empty(x *Figure) bool { return len(x.stems) == 0 }
