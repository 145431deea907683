// Package evidence is what each article says of a fact, in its own words and their context, with
// the reasons: [Of] prepares it for the panel beside the facts, with a few sentences on how the
// articles tell it and the facts that tell likely the same.
package evidence

import (
	"slices"
	"strconv"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Evidence is what the panel shows of a fact.
type Evidence struct {
	Fact     int
	Lang     string // of its statement
	Sum      []string
	Same     bool   // nothing differs
	Parts    []Part // the articles compared
	Left     int    // how many of them are not shown yet
	Aside    []int  // articles not compared
	Tellings []Telling
	Rest     bool // its statement has words of its sentence that no fact tells
}

// Part is one article's evidence.
type Part struct {
	Article int
	Shade   facts.Shade
	Place   string        // "§ 1, phrase 2"
	Runs    []passage.Run // the words in their sentence
	At      []int         // where the words stand, one place for each piece of Runs
	Begin   int           // where the first of them does
	Nearest bool          // the words are only the nearest passage
	Score   string        // two decimals, "" where there is none
	From    string        // from which score on a passage is taken for the same
	Why     []string
}

// ID is the id of the article's evidence.
func (p Part) ID() string { return "evidence-" + strconv.Itoa(p.Article) }

// First is how many articles' evidence is shown at first, where there are
// many: those that tell it differently, then the others that tell it, then the
// rest.
const First = 10

// Of prepares the evidence of a fact; whole shows all the articles, be they many.
func Of(s outlets.Lettered, l phrase.Lang, fact int, whole bool) Evidence {
	f := &s.Facts[fact]
	e := Evidence{Fact: fact, Tellings: tellings(s, l, fact), Sum: sum(s, l, fact)}
	if f.From.Article < len(s.Articles) {
		e.Lang = s.Articles[f.From.Article].Language
	}
	var compared []int
	for i := range f.Cells {
		if facts.ShadeOf(f, f.Cells[i]) == facts.ShadeUnknown {
			e.Aside = append(e.Aside, i)
			continue
		}
		compared = append(compared, i)
	}
	if s.Many() {
		slices.SortStableFunc(compared, func(x, y int) int {
			return facts.ShadeOf(f, f.Cells[x]).Compare(facts.ShadeOf(f, f.Cells[y]))
		})
		if !whole && len(compared) > First {
			e.Left = len(compared) - First
			compared = compared[:First]
		}
	}
	for _, i := range compared {
		e.Parts = append(e.Parts, part(s, l, f, i))
	}
	e.Rest = s.Own(fact) != nil && len(rest(s.Comparison, fact)) == 0
	e.Same = f.Verdict != story.Differing && !slices.ContainsFunc(s.Differences, func(d story.Difference) bool { return d.Fact == fact })
	return e
}

func part(s outlets.Lettered, l phrase.Lang, f *story.Fact, article int) Part {
	c := f.Cells[article]
	a := &s.Articles[article]
	shade := facts.ShadeOf(f, c)
	p := Part{Article: article, Shade: shade, Nearest: shade == facts.ShadeAbsent || shade == facts.ShadePerhaps}
	if len(c.Spans) > 0 {
		wholes := passage.Around(a, c.Spans)
		p.Runs, p.At = passage.CutAll(a.Text, wholes, c.Spans, c.Marks, c.Gaps), passage.Firsts(wholes, c.Spans)
		p.Place = passage.Place(l, a, c.Spans[0])
		p.Begin = c.Spans[0].Start
		switch {
		case f.Verdict == story.Single && c.Status.Told(): // which nothing was matched with
		case shade == facts.ShadeAbsent:
			p.Score = facts.Nearness(l, c.Score)
		default:
			p.Score, p.From = phrase.Decimal(l, c.Score), phrase.Decimal(l, story.SameFrom)
		}
	}
	for _, r := range c.Reasons {
		if !facts.ByReader(r) {
			p.Why = append(p.Why, passage.Sentence(s.Reason(l, r)))
		}
	}
	return p
}

// sum says in a few sentences how the articles tell a fact: what the engine
// noted of the differences, and who tells it and who does not.
func sum(s outlets.Lettered, l phrase.Lang, fact int) []string {
	var out []string
	for _, d := range s.Differences {
		if d.Fact == fact {
			if note := passage.Sentence(s.Reason(l, facts.Note(s, l, d))); note != "" && !slices.Contains(out, note) {
				out = append(out, note)
			}
		}
	}
	f := &s.Facts[fact]
	told := toldBy(f)
	var absent, perhaps []int
	for i := range f.Cells {
		switch st := f.Cells[i].Status; {
		case st == story.Absent:
			absent = append(absent, i)
		case st == story.Perhaps:
			perhaps = append(perhaps, i)
		}
	}
	switch {
	case len(told) == 1 && len(perhaps) == 0 && !f.Unsure():
		out = append(out, phrase.SumSingle.Fill(l, s.Letters(l, told)))
	case f.Verdict == story.Differing && len(out) == 0:
		out = append(out, phrase.SumDiffering.Fill(l, s.Letters(l, told)))
	case len(told) > 0:
		out = append(out, phrase.SumAgreed.Fill(l, s.Letters(l, told)))
	}
	if len(perhaps) > 0 {
		out = append(out, phrase.SumPerhaps.Fill(l, s.Letters(l, perhaps)))
	}
	if len(absent) > 0 {
		out = append(out, phrase.SumAbsent.Fill(l, s.Letters(l, absent)))
	}
	return out
}

// Telling is another fact that tells likely the same, or the rest of the sentence.
type Telling struct {
	Fact int
	Lead phrase.Said // how it stands to the one whose evidence is shown
	Lang string      // of its statement
	Why  string      // a sentence
}

// tellings returns the fact that one tells again, and those that tell it again; then those that tell what
// its statement has beside it.
func tellings(s outlets.Lettered, l phrase.Lang, fact int) []Telling {
	var out []Telling
	add := func(other int, lead phrase.Said, why phrase.Said, articles []int) {
		out = append(out, Telling{other, lead, s.Outlets[s.Facts[other].From.Article].Lang, why.Fill(l, s.Letters(l, articles))})
	}
	for _, r := range s.Retellings {
		other, lead := r.Fact, [2]phrase.Said{phrase.TellsAgain, phrase.TellsPart}
		if r.Fact == fact {
			other, lead = r.Of, [2]phrase.Said{phrase.SameAs, phrase.PartOf}
		} else if r.Of != fact {
			continue
		}
		if r.Part {
			lead[0] = lead[1]
		}
		add(other, lead[0], phrase.SamePassages, r.Articles)
	}
	for _, other := range rest(s.Comparison, fact) {
		if !slices.ContainsFunc(out, func(t Telling) bool { return t.Fact == other }) {
			told := toldBy(&s.Facts[other])
			why := phrase.SumAgreed
			if len(told) == 1 && !s.Facts[other].Unsure() {
				why = phrase.SumSingle
			}
			add(other, phrase.RestIn, why, told)
		}
	}
	return out
}

// mostRest is how many facts are named that tell what a statement has beside its own.
const mostRest = 3

// rest returns the facts that tell what the statement of one has beside its own words, and little else in that
// article, heaviest first.
func rest(s *story.Comparison, fact int) (out []int) {
	own, from := s.Own(fact), s.Facts[fact].From
	for i := range s.Facts {
		if own == nil || len(out) == mostRest {
			break
		}
		c := s.Facts[i].Cells[from.Article]
		if i == fact || !c.Status.Told() {
			continue
		}
		in, of := 0, 0 // how much of it is in the statement, and in the words that are the fact's own
		for _, x := range c.Spans {
			in += x.Overlap(from.Span)
			for _, y := range own {
				of += x.Overlap(y)
			}
		}
		if 2*(in-of) > text.Bytes(c.Spans) {
			out = append(out, i)
		}
	}
	return out
}

func toldBy(f *story.Fact) (told []int) {
	for i := range f.Cells {
		if f.Cells[i].Status.Told() {
			told = append(told, i)
		}
	}
	return told
}
