package state

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Evidence is what the panel shows of a fact: what each article says of it, in
// context, with the reasons.
type Evidence struct {
	Fact      int
	Statement string
	Lang      string // of the statement
	Place     int    // from 1, among the facts shown; 0 if it is not among them
	Of        int
	Sum       []string // how the articles tell it, in sentences
	Same      bool     // nothing differs
	Parts     []Part   // the articles compared
	Left      int      // how many of them are not shown yet
	Aside     []int    // articles not compared

	Tellings []Telling // facts that tell likely the same

	Corrected bool   // in itself or in a cell
	Restated  string // the article's words, where the statement is the reader's
	Remark    string // the reader's note
}

// Part is one article's evidence.
type Part struct {
	Article int
	Shade   facts.Shade
	Value   string
	Place   string        // "§ 1, phrase 2"
	Runs    []passage.Run // the words in their sentence
	At      []int         // where the words stand, one place for each piece of Runs
	Nearest bool          // the words are only the nearest passage
	Score   string        // two decimals, "" where there is none
	From    string        // from which score on a passage is taken for the same
	Why     []string
	Link    Route // the words in the article

	Same      bool   // the reader said that it is the same fact
	Corrected string // what the reader said the article makes of the fact; "" where they did not
	CanPart   bool   // something is left of the fact without it
	Apart     bool   // the reader said that it does not belong to the fact
	Remark    string // the reader's note
}

// Open returns the fact that the route opens, -1 if it opens none.
func (a *App) Open() int {
	if a.Story == nil || a.Route.View != FactsView || a.Route.Item == "" {
		return -1
	}
	return slices.IndexFunc(a.Story.Facts, func(f story.Fact) bool { return f.ID == a.Route.Item })
}

// Evidence prepares the panel of a fact.
func (a *App) Evidence(fact int) Evidence {
	s, l := a.Story, a.Lang
	f := &s.Facts[fact]
	chosen := a.Facts.Chosen(s)
	e := Evidence{Fact: fact, Statement: facts.Statement(s.Comparison, fact), Of: len(chosen), Place: slices.Index(chosen, fact) + 1}
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
			return cmp.Compare(telling(facts.ShadeOf(f, f.Cells[x])), telling(facts.ShadeOf(f, f.Cells[y])))
		})
		if !a.Facts.Whole && len(compared) > firstParts {
			e.Left = len(compared) - firstParts
			compared = compared[:firstParts]
		}
	}
	for _, i := range compared {
		e.Parts = append(e.Parts, s.part(l, f, i, facts.ShadeOf(f, f.Cells[i])))
	}
	s.corrected(&e, l)
	e.Tellings = s.tellings(l, fact)
	e.Sum = s.sum(l, fact)
	e.Same = f.Verdict != story.Differing && !slices.ContainsFunc(s.Differences, func(d story.Difference) bool { return d.Fact == fact })
	return e
}

// firstParts is how many articles' evidence is shown at first, where there are
// many: those that tell it differently, then the others that tell it, then the
// rest.
const firstParts = 10

// telling is the place of a state in that order.
func telling(s facts.Shade) int {
	switch s {
	case facts.ShadeDiffers:
		return 0
	case facts.ShadeStated, facts.ShadePartial, facts.ShadeSingle:
		return 1
	case facts.ShadePerhaps:
		return 2
	}
	return 3
}

func (s *Story) part(l phrase.Lang, f *story.Fact, article int, sh facts.Shade) Part {
	c := f.Cells[article]
	a := &s.Articles[article]
	p := Part{Article: article, Shade: sh, Value: c.Value, Nearest: sh == facts.ShadeAbsent || sh == facts.ShadePerhaps, Link: Route{View: ArticleView, Item: a.ID}}
	if len(c.Spans) > 0 {
		wholes := passage.Around(&s.Articles[article], c.Spans)
		p.Runs, p.At = passage.CutAll(a.Text, wholes, c.Spans, c.Marks, c.Gaps), passage.Firsts(wholes, c.Spans)
		p.Place = passage.Place(l, a, c.Spans[0])
		p.Link.At = c.Spans[0].Start
		switch {
		case sh == facts.ShadeSingle: // which nothing was matched with
		case sh == facts.ShadeAbsent:
			p.Score = facts.Nearness(l, c.Score)
		default:
			p.Score, p.From = phrase.Decimal(l, c.Score), phrase.Decimal(l, story.SameFrom)
		}
	}
	for _, r := range machine(c.Reasons) {
		p.Why = append(p.Why, passage.Sentence(s.Reason(l, r)))
	}
	return p
}

// sum says in a few sentences how the articles tell a fact: what the engine
// noted of the differences, and who tells it and who does not.
func (s *Story) sum(l phrase.Lang, fact int) []string {
	var out []string
	for _, d := range s.Differences {
		if d.Fact == fact {
			if note := passage.Sentence(s.Reason(l, facts.Note(s.Lettered, l, d))); note != "" && !slices.Contains(out, note) {
				out = append(out, note)
			}
		}
	}
	var told, absent, perhaps []int
	f := &s.Facts[fact]
	for i := range f.Cells {
		switch st := f.Cells[i].Status; {
		case st.Told():
			told = append(told, i)
		case st == story.Absent:
			absent = append(absent, i)
		case st == story.Perhaps:
			perhaps = append(perhaps, i)
		}
	}
	switch {
	case len(told) == 1:
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

// The reader opens and closes evidence.
type (
	// OpenFact opens the evidence of a fact, from a cell of its row.
	OpenFact struct{ Fact, Column int }
	// StepFact goes to the next fact shown, or with -1 to the one before.
	StepFact struct{ By int }
	// CloseFact closes the evidence.
	CloseFact struct{}
	// WholeEvidence shows what all the articles say.
	WholeEvidence struct{}
)

// EvidenceTitleID is the id of the panel's heading, which takes the focus.
const EvidenceTitleID = "evidence-title"

// Apply opens the evidence.
func (e OpenFact) Apply(a *App) []Effect {
	s := a.Story
	if s == nil || e.Fact < 0 || e.Fact >= len(s.Facts) {
		return nil
	}
	a.Facts.At, a.Facts.Whole = Spot{e.Fact, e.Column}, false
	to := Route{View: FactsView, Item: s.Facts[e.Fact].ID}
	if a.Open() >= 0 { // going from one to the next leaves no trail
		return []Effect{Replace{to}, Focus{EvidenceTitleID}, HoldRow{a.Facts.At}}
	}
	return []Effect{Go{to}, Focus{EvidenceTitleID}, HoldRow{a.Facts.At}}
}

// Apply goes to the next or previous fact.
func (e StepFact) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	chosen := a.Facts.Chosen(a.Story)
	at := slices.Index(chosen, a.Open()) + e.By
	if at < 0 || at >= len(chosen) {
		return nil
	}
	return OpenFact{chosen[at], a.Facts.At.Column}.Apply(a)
}

// Apply closes the evidence and returns to the row.
func (CloseFact) Apply(a *App) []Effect {
	if a.Open() < 0 {
		return nil
	}
	return []Effect{Replace{Route{View: FactsView}}, HoldRow{a.Facts.At}, Focus{a.Facts.At.ID()}}
}

// Apply shows them; the focus goes on where they begin.
func (WholeEvidence) Apply(a *App) []Effect {
	a.Facts.Whole = true
	if open := a.Open(); open >= 0 {
		if e := a.Evidence(open); len(e.Parts) > firstParts {
			return []Effect{Focus{e.Parts[firstParts].ID()}}
		}
	}
	return nil
}

// ID is the id of the article's evidence.
func (p Part) ID() string { return "evidence-" + strconv.Itoa(p.Article) }

// opened puts the keyboard on the open fact, or on the first.
func (f *Facts) opened(a *App) {
	if open := a.Open(); open >= 0 {
		f.At.Fact = open
	} else if f.At.Fact < 0 {
		f.reset(a.Story)
	}
}
