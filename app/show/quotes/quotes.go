// Package quotes is who said what: what several articles give of the same words is one thing said,
// in as many lines. [List] finds it, a [Teller] words it: for the view of all of it ([Teller.View]),
// or a line alone ([Teller.Line]).
package quotes

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	// Step is how many utterances are drawn at a time.
	Step        = 15
	quotesLines = 45  // renderings drawn at a time, all utterances together
	widestTable = 12  // columns of an alignment of two; more are read as lines
	widestAsked = 32  // columns of an alignment that the reader asks for
	mostAligned = 8   // its rows
	mostBadges  = 10  // letters of articles beside a speaker
	spokenForms = 3   // ways a speaker is called, shown beside the name
	longForm    = 60  // characters of such a way
	linesAtMost = 7   // renderings drawn of one utterance until the reader asks for all
	quoteWords  = 600 // characters of one rendering
)

// Teller puts what is said in a comparison into words.
type Teller struct {
	outlets.Lettered
	Lang phrase.Lang
}

// Filter chooses quotes by how they are given.
type Filter uint8

const (
	EveryQuote Filter = iota
	MarkedQuotes
	ReportedQuotes
	AttitudeQuotes // reported without marks: what somebody promises, thinks, wants, judges or decides
	DifferingQuotes
)

// Filters lists them as they are shown.
var Filters = []Filter{EveryQuote, MarkedQuotes, ReportedQuotes, AttitudeQuotes, DifferingQuotes}

var filterNames = [...]phrase.Said{phrase.QuotesAll, phrase.QuotesMarked, phrase.QuotesReported, phrase.QuotesAttitudes, phrase.QuotesDiffering}

// Said names the filter.
func (f Filter) Said() phrase.Said { return filterNames[f] }

// Choice is what of it the reader chose to see.
type Choice struct {
	Filter Filter
	Query  string
	More   int // times the reader asked for more

	Whole   map[string]bool // utterances, by id, of which all renderings are drawn
	Aligned map[string]bool // and whose words are set in columns
	NoOne   bool            // what is reported of nobody who is named is unfolded
}

// Speaker is one speaker's section of the view.
type Speaker struct {
	Name     string
	Called   string // how the articles call the speaker, where that is not the name
	Count    int    // quotes
	Articles []int  // the first of those that quote the speaker
	More     int    // articles besides
	Said     []Said
	Known    bool // Name is a name
	Folds    bool // the section can be folded: it is of nobody who is named
	Open     bool // and is not folded now
}

// View is the quotes view, ready to draw.
type View struct {
	Speakers []Speaker
	Shown    int // utterances chosen
	Left     int // of them, neither drawn yet nor folded
	Drawn    int
}

// View prepares the view of things said, as the reader chose.
func (t Teller) View(list []Spoken, choice *Choice) View {
	s, l := t.Comparison, t.Lang
	query := text.FoldLine(choice.Query)
	chosen := slices.DeleteFunc(slices.Clone(list), func(sp Spoken) bool {
		return !strings.Contains(sp.words, query) ||
			!slices.ContainsFunc(sp.Members, func(m story.Member) bool { return keeps(s, choice.Filter, &sp, m.QuoteRef) })
	})
	total := map[string]int{}
	for _, sp := range chosen {
		total[sp.Speaker] += len(sp.Members)
	}
	// Who is heard most comes first, who has no name after them, and what is of
	// nobody last; what several articles give before what one gives.
	sorting.StableFunc(chosen, func(x, y Spoken) int {
		return cmp.Or(
			compareBool(x.nobody, y.nobody),
			compareBool(x.Speaker == "", y.Speaker == ""),
			cmp.Compare(total[y.Speaker], total[x.Speaker]),
			cmp.Compare(x.Speaker, y.Speaker),
			cmp.Compare(len(articlesOf(y.Members)), len(articlesOf(x.Members))),
		)
	})
	unfolded := chosen
	named := slices.IndexFunc(chosen, func(sp Spoken) bool { return sp.nobody })
	if named > 0 && !choice.NoOne { // alone, it is not folded
		unfolded = chosen[:named]
	}
	v := View{Shown: len(chosen)}
	v.Drawn = choice.drawn(unfolded)
	v.Left = len(unfolded) - v.Drawn
	for i, sp := range unfolded[:v.Drawn] {
		if i == 0 || sp.Speaker != unfolded[i-1].Speaker || i == named {
			v.Speakers = append(v.Speakers, section(s, l, &sp, chosen))
		}
		last := &v.Speakers[len(v.Speakers)-1]
		said := t.said(&sp, choice)
		said.Rank = i + 1
		last.Said = append(last.Said, said)
	}
	if named == v.Drawn { // its heading stands where everything before it is drawn
		v.Speakers = append(v.Speakers, section(s, l, &chosen[named], chosen))
	}
	if last := len(v.Speakers) - 1; named > 0 && v.Drawn >= named {
		v.Speakers[last].Folds, v.Speakers[last].Open = true, choice.NoOne
	}
	return v
}

// drawn is how many of the utterances chosen are drawn: a view of fifty
// articles stays as light as one of five.
func (q *Choice) drawn(chosen []Spoken) int {
	n, lines := 0, 0
	for n < len(chosen) && n < Step*(q.More+1) && lines < quotesLines*(q.More+1) {
		lines += min(len(chosen[n].Members), linesAtMost)
		n++
	}
	return n
}

func compareBool(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return 1
	}
	return -1
}

func articlesOf(members []story.Member) []int {
	var out []int
	for _, m := range members {
		out = append(out, m.Article)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// besideName is how a speaker is called besides the name: what stands after a
// comma, else what stands on both sides.
func besideName(before, after string) string {
	if role := strings.Trim(after, " ,"); strings.HasPrefix(after, ",") && role != "" {
		return role
	}
	return strings.Trim(before+after, " ,")
}

func section(s *story.Comparison, l phrase.Lang, of *Spoken, chosen []Spoken) Speaker {
	name := of.Speaker
	sec := Speaker{Name: name, Known: name != ""}
	switch {
	case of.nobody:
		sec.Name = phrase.QuotesNoOne.In(l)
	case name == "":
		sec.Name = phrase.QuotesUnnamed.In(l)
	}
	var called []string
	counted := map[story.QuoteRef]bool{}
	for _, sp := range chosen {
		if sp.Speaker != name || sp.nobody != of.nobody {
			continue
		}
		for _, m := range sp.Members {
			counted[m.QuoteRef] = true
			sec.Articles = append(sec.Articles, m.Article)
			q := quoteOf(s, m.QuoteRef)
			if q.Speaker != name { // the same words, given to somebody else
				continue
			}
			as := passage.OneLine(q.SpeakerSpan.Of(s.Articles[m.Article].Text))
			if i := strings.Index(as, name); name != "" && i >= 0 { // "the minister, Ida Roux"
				as = besideName(as[:i], as[i+len(name):])
			}
			if name == "" || !strings.Contains(as, " ") || len(as) > longForm || strings.Contains(text.FoldLine(name), text.FoldLine(as)) || slices.Contains(called, as) || len(called) == spokenForms {
				continue
			}
			called = append(called, as)
		}
	}
	sec.Count = len(counted)
	slices.Sort(sec.Articles)
	sec.Articles = slices.Compact(sec.Articles)
	if n := len(sec.Articles); n > mostBadges {
		sec.Articles, sec.More = sec.Articles[:mostBadges], n-mostBadges
	}
	for i, as := range called {
		called[i] = phrase.CueMarks.Fill(l, as)
	}
	sec.Called = strings.Join(called, ", ")
	return sec
}
