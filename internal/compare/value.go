package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// figure is a quantity of one cell, ready to be set beside others.
type figure struct {
	article int
	q       *story.Quantity
	stems   []string          // of what is counted
	means   []lexicon.Concept // of what is counted
	anyone  bool              // what is counted is people, whoever they are
	ballot  bool              // what is counted is votes
	tongue  string            // the language of its article
	sort    int               // among the figures of a row: the same for those that are the same, see accords
}

// accord says how two figures for one thing go together.
type accord uint8

const (
	apart    accord = iota // they are not figures for one thing
	equal                  // the same
	rounded                // the same, one less precise: 34 and une trentaine, "more than 30" and 34
	conflict               // they cannot both be so
)

// figures returns the quantities of a cell.
func (w *work) figures(a int, spans []text.Span) []figure {
	var out []figure
	for _, x := range text.Between(w.given(a).figures, spans, func(x figure) int { return x.q.Start }) {
		if text.Within(spans, x.q.Span) {
			out = append(out, x)
		}
	}
	return out
}

func (w *work) figure(a int, q *story.Quantity) figure {
	f := figure{article: a, q: q, ballot: ballot(w.Articles[a].Text, q), tongue: lang.Primary(w.Articles[a].Language)}
	art := &w.Articles[a]
	if q.Counted.Empty() {
		if q.Kind == story.Count && q.Value >= telltale && slices.Contains(theyWere, lastWords(art.Text[max(0, q.Start-nearTarget):q.Start])) {
			f.anyone, f.stems = true, theyAre
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
		f.anyone = f.anyone || slices.Contains(anyone, word.Fold)
	}
	for _, h := range lexicon.For(art.Language).Match(folds, full) {
		f.means = append(f.means, h.Concept)
	}
	return f
}

// countsSame reports whether two figures are of one kind of thing: the same
// unit, or the same thing counted.
func countsSame(x, y *figure) bool {
	if distinctive(x, y) {
		return true
	}
	if x.q.Kind != y.q.Kind {
		return false
	}
	switch x.q.Kind {
	case story.Percent:
		return true
	case story.Money, story.Duration, story.Measure, story.Age:
		return strings.EqualFold(x.q.Unit, y.q.Unit)
	}
	return countsAlike(x, y) || x.ballot && y.ballot && (empty(x) || empty(y)) || x.anyone && y.anyone || x.anyone != y.anyone && !empty(x) && !empty(y) && alike(x.q.Value, y.q.Value)
}

// distinctive reports whether two figures are so large and so near that they are one thing's
// whatever it is called: "18,412 candidats", "près de 18 500 jeunes"; or a sum of money
// without its currency.
func distinctive(x, y *figure) bool {
	less := min(x.q.Value, y.q.Value)
	switch {
	case !alike(x.q.Value, y.q.Value) || x.q.Kind != story.Count && y.q.Kind != story.Count || x.q.Precision == story.AtMost || y.q.Precision == story.AtMost:
		return false
	case x.q.Kind == story.Count && y.q.Kind == story.Count:
		return less >= hundred && (x.q.Precision != story.Exact) != (y.q.Precision != story.Exact)
	case x.q.Kind == story.Money:
		return empty(y) && less >= million
	case y.q.Kind == story.Money:
		return empty(x) && less >= million
	}
	return false
}

const (
	hundred = 100
	million = 1e6
)

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
	around := s[max(0, q.Start-nearTarget):q.Start] + s[q.End:min(len(s), q.End+nearTarget)]
	return text.HoldsAny(around, ballots)
}

// bareOne reports whether of two exact counts that are near and not the same one does not
// say what it counts: "of the 43, 28 were told", "29 patients".
func bareOne(x, y *figure) bool {
	return x.q.Kind == story.Count && y.q.Kind == story.Count && empty(x) != empty(y) &&
		x.q.Precision == story.Exact && y.q.Precision == story.Exact &&
		min(x.q.Value, y.q.Value) >= telltale && x.q.Value != y.q.Value && alike(x.q.Value, y.q.Value)
}

// strangers reports whether of two exact counts that are near and not the same the words for
// what they count are of two languages, and the lexicon does not know one of them.
func strangers(x, y *figure) bool {
	return x.tongue != y.tongue && x.q.Kind == story.Count && y.q.Kind == story.Count && !empty(x) && !empty(y) && (len(x.means) == 0 || len(y.means) == 0) &&
		x.q.Precision == story.Exact && y.q.Precision == story.Exact && min(x.q.Value, y.q.Value) >= telltale && x.q.Value != y.q.Value && alike(x.q.Value, y.q.Value)
}

// is reports whether x and y are one figure for one thing, so that whatever
// agrees with one agrees with the other.
func (x *figure) is(y *figure) bool {
	return x.q.Value == y.q.Value && x.q.High == y.q.High && x.q.Kind == y.q.Kind && x.q.Precision == y.q.Precision && x.q.Unit == y.q.Unit &&
		x.anyone == y.anyone && x.ballot == y.ballot && x.tongue == y.tongue && slices.Equal(x.stems, y.stems) && slices.Equal(x.means, y.means)
}

func empty(x *figure) bool { return len(x.stems) == 0 }

// alike reports whether one value is within a tenth of the other.
func alike(a, b float64) bool { return math.Abs(a-b) <= tenth*max(math.Abs(a), math.Abs(b)) }

const tenth = .1

// turnedRound reports whether two numbers have the same digits in another
// order: 13 for 31.
func turnedRound(a, b float64) bool {
	digits := func(v float64) []byte {
		s := strconv.AppendFloat(nil, v, 'f', -1, 64)
		slices.Sort(s)
		return s
	}
	return slices.Equal(digits(a), digits(b))
}

// countsAlike reports whether the words for what two figures count have a stem
// or a concept in common.
func countsAlike(x, y *figure) bool {
	for _, s := range x.stems {
		for _, t := range y.stems {
			if s == t {
				return true
			}
		}
	}
	for _, s := range x.means {
		for _, t := range y.means {
			if s == t {
				return true
			}
		}
	}
	return false
}

// agree compares two figures.
func agree(x, y *figure) accord {
	if x.q.Kind != y.q.Kind || x.q.Kind == story.Duration || x.q.Kind == story.Measure && x.q.Unit != y.q.Unit {
		if p, q, ok := inOneMeasure(x.q, y.q); ok {
			if x.q.Kind == story.Measure {
				return agreeMeasured(x.q, y.q, &p, &q)
			}
			return agreeRoughly(&p, &q)
		}
	}
	if !countsSame(x, y) {
		if bareOne(x, y) || strangers(x, y) {
			return conflict // if the words around them say so
		}
		return apart
	}
	a, b := ends(x.q), ends(y.q)
	if x.q.Value == y.q.Value && x.q.High == y.q.High && (x.q.Precision == y.q.Precision || aFew(x.q) && aFew(y.q)) {
		return equal
	}
	if ageAmong(x.q, y.q) || ageAmong(y.q, x.q) {
		return apart
	}
	if x.q.Precision == story.Range && y.q.Precision == story.Range && (a[0] == b[1] || b[0] == a[1]) {
		return apart // "12 to 16", "16 to 18": one goes on where the other ends
	}
	if a[0] <= b[1] && b[0] <= a[1] {
		return rounded
	}
	if x.q.Kind == story.Percent && math.Abs(x.q.Value-y.q.Value) > halfPoint && !countsAlike(x, y) {
		return apart // shares of two things: 20 % is not 21 % rounded
	}
	if x.ballot && y.ballot && x.q.Precision == story.Exact && y.q.Precision == story.Exact {
		return conflict // votes are counted, not rounded
	}
	// 23,6 millions and 24 millions: one is the other, rounded
	if rounds(x.q.Value, y.q.Value) || rounds(y.q.Value, x.q.Value) {
		return rounded
	}
	if x.q.Kind == story.Percent && !countsAlike(x, y) {
		return apart
	}
	return conflict
}

// aFew reports whether a quantity is a count that one sees at a glance: "half a
// dozen" and "six" are one number in other words.
func aFew(q *story.Quantity) bool {
	const atAGlance = 6
	return q.Kind == story.Count && q.Value <= atAGlance && (q.Precision == story.Exact || q.Precision == story.About)
}

// ageAmong reports whether one quantity gives the ages of several people and the
// other that of one: "aged 71 to 89" is not a less exact "84".
func ageAmong(several, one *story.Quantity) bool {
	return several.Precision == story.Range && one.Precision == story.Exact && (several.Kind == story.Age || one.Kind == story.Age)
}

// Shares are rounded to whole ones.
const halfPoint = .5

// ends returns the values a quantity may stand for. "About" allows half a
// step of its last digit that is not zero (une trentaine: 25 to 35), or a
// tenth, and a quarter at most.
func ends(q *story.Quantity) [2]float64 {
	switch q.Precision {
	case story.About:
		slack := min(max(step(q.Value)/2, math.Abs(q.Value)/10), math.Abs(q.Value)/4)
		if s := step(q.Value); q.Value >= hundred && math.Mod(q.Value/s, 5) != 0 && q.Value >= 10*s {
			slack = max(s/2, math.Abs(q.Value)/20) // who writes "about 130" has chosen that ten
		}
		return [2]float64{q.Value - slack, q.Value + slack}
	case story.AtLeast:
		return [2]float64{q.Value, q.Value * 1.5}
	case story.AtMost:
		return [2]float64{q.Value * .5, q.Value}
	case story.Range:
		return [2]float64{q.Value, q.High}
	}
	return [2]float64{q.Value, q.Value}
}

// step returns the place value of the last digit of v that is not zero.
func step(v float64) float64 {
	if v == 0 {
		return 0
	}
	s := math.Pow(10, math.Floor(math.Log10(math.Abs(v))))
	for range 12 {
		if r := v / s; math.Abs(r-math.Round(r)) < 1e-9 {
			break
		}
		s /= 10
	}
	return s
}

// rounds reports whether a is b rounded to a's last digit but zeros.
func rounds(a, b float64) bool {
	if a == 0 || b == 0 || math.Abs(a-b) > .1*math.Abs(b) {
		return false
	}
	s := step(a)
	return math.Abs(a-b) <= s/2+1e-9 && math.Abs(b/s-math.Round(b/s)) > 1e-9
}
