package state

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/app/show/passport"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// CorrectTextID is the id of the field in the dialog of a correction.
const CorrectTextID = "correct-text"

// CorrectWhat is what the dialog of a correction is about.
type CorrectWhat uint8

const (
	CorrectStatement CorrectWhat = iota // how a fact is worded
	CorrectCell                         // what an article makes of a fact
	CorrectMerge                        // which fact it is one with
	CorrectSplit                        // which articles tell another fact
	CorrectNote                         // a remark on a fact
	CorrectSpeaker                      // who is quoted
	CorrectPerson                       // who a speaker is
	CorrectQuoteNote                    // a remark on a quote
	CorrectSaying                       // which quote is the same words spoken
	CorrectLine                         // a remark on a sentence of an article
	CorrectOther                        // which of the ways a name is written mean somebody else
)

var correctTitles = [...]phrase.Said{phrase.EditStatement, phrase.EditCell, phrase.EditMerge, phrase.EditSplit,
	phrase.EditNote, phrase.EditSpeaker, phrase.EditPerson, phrase.EditNote, phrase.EditSaying, phrase.EditNote, phrase.EditOther}

// Said is the dialog's heading.
func (w CorrectWhat) Said() phrase.Said { return correctTitles[w] }

// Chooses reports whether choosing from the dialog's list is all there is to
// do in it: nothing that is typed is taken over.
func (w CorrectWhat) Chooses() bool {
	return w == CorrectMerge || w == CorrectSaying
}

// Correcting is the dialog of a correction.
type Correcting struct {
	What          CorrectWhat
	Fact, Article int
	Ref           story.QuoteRef
	Name          string // of CorrectPerson: the name given up; of CorrectOther: the name of two
	Text          string // in the field
	As            story.Status
	At            int     // of CorrectLine: a place in the sentence
	Picked        []int   // of CorrectSplit: the articles that leave; of CorrectOther: the ways of writing
	Wrong         bool    // nothing was chosen
	Under         Overlay // that it was opened from, and leads back to
}

// CellStates lists what an article can make of a fact, as the reader sees it.
var CellStates = []story.Status{story.Stated, story.Partial, story.Differs, story.Perhaps, story.Absent}

// CellState names what an article makes of a fact, with its sign.
func CellState(s story.Status) (phrase.Said, facts.Shade) {
	sh := facts.ShadeOf(&story.Fact{}, &story.Cell{Status: s})
	return sh.Said(), sh
}

// The reader corrects in a dialog.
type (
	// OpenCorrecting opens it.
	OpenCorrecting struct {
		What          CorrectWhat
		Fact, Article int
		Ref           story.QuoteRef
		Name          string
		At            int
	}
	// TypeCorrection is text typed into its field.
	TypeCorrection struct{ Text string }
	// PickState chooses a cell's state.
	PickState struct{ As story.Status }
	// PickPart has an article's passage leave the fact, or stay; in the dialog of
	// a name, one of the ways of writing it, by its place in the list.
	PickPart struct{ Article int }
	// PickFact joins a fact with the one the dialog is about.
	PickFact struct{ Fact int }
	// PickSaying joins what a quote says with what the dialog's says.
	PickSaying struct{ Ref story.QuoteRef }
	// PickName chooses a speaker's name.
	PickName struct{ Name string }
	// SaveCorrection takes over what was typed or chosen.
	SaveCorrection struct{}
)

// Apply opens it.
func (e OpenCorrecting) Apply(a *App) []Effect {
	s := a.Story
	if !a.CanCorrect() {
		return a.cannot()
	}
	c := Correcting{What: e.What, Fact: e.Fact, Article: e.Article, Ref: e.Ref, Name: e.Name, At: e.At}
	switch e.What {
	case CorrectSpeaker, CorrectQuoteNote, CorrectSaying:
		if !s.hasQuote(e.Ref) {
			return nil
		}
		if e.What == CorrectQuoteNote {
			c.Text = s.RemarkQuote(e.Ref)
		}
	case CorrectPerson:
	case CorrectOther:
		if !s.canPartName(e.Name) {
			return nil
		}
		c.Name = s.Names[s.nameIndex(e.Name)].Name
	case CorrectLine:
		p, ok := s.sentencePlace(e.Article, e.At)
		if !ok {
			return nil
		}
		c.Text = s.RemarkLine(e.Article, p.Start)
	default:
		if !s.has(e.Fact, max(e.Article, 0)) {
			return nil
		}
	}
	switch e.What {
	case CorrectStatement:
		c.Text = s.Facts[e.Fact].Statement
	case CorrectNote:
		c.Article, c.Text = -1, s.Remark(e.Fact, -1)
	case CorrectCell:
		c.As, c.Text = s.Facts[e.Fact].Cells[e.Article].Status, s.Remark(e.Fact, e.Article)
	}
	if a.Overlay == SentenceOverlay {
		c.Under = a.Overlay
	}
	a.Correct = c
	a.Overlay = CorrectOverlay
	if e.What == CorrectCell || e.What == CorrectSplit || e.What == CorrectOther {
		return []Effect{SetInput{CorrectTextID, c.Text}, Focus{DialogTitleID}}
	}
	return []Effect{SetInput{CorrectTextID, c.Text}, Focus{CorrectTextID}}
}

// Apply keeps what was typed.
func (e TypeCorrection) Apply(a *App) []Effect {
	a.Correct.Text, a.Correct.Wrong = e.Text, false
	return nil
}

// Apply chooses it.
func (e PickState) Apply(a *App) []Effect {
	a.Correct.As = e.As
	return nil
}

// Apply chooses it, or no longer.
func (e PickPart) Apply(a *App) []Effect {
	c := &a.Correct
	c.Wrong = false
	if i := slices.Index(c.Picked, e.Article); i >= 0 {
		c.Picked = slices.Delete(slices.Clone(c.Picked), i, i+1)
		return nil
	}
	c.Picked = append(slices.Clone(c.Picked), e.Article)
	slices.Sort(c.Picked)
	return nil
}

// Apply joins them.
func (e PickFact) Apply(a *App) []Effect {
	c := &a.Correct
	if !a.Story.has(c.Fact, 0) || !a.Story.has(e.Fact, 0) {
		return nil
	}
	s := a.Story.Comparison
	return a.saved(patch.Patch{Kind: patch.Merge, At: patch.OfFact(s, c.Fact), With: patch.OfFact(s, e.Fact)})
}

// Apply joins them.
func (e PickSaying) Apply(a *App) []Effect {
	c, s := &a.Correct, a.Story
	if !s.hasQuote(c.Ref) || !s.hasQuote(e.Ref) {
		return nil
	}
	return a.saved(patch.Patch{Kind: patch.Merge, At: patch.OfQuote(s.Comparison, c.Ref), With: patch.OfQuote(s.Comparison, e.Ref)})
}

// Apply takes the name.
func (e PickName) Apply(a *App) []Effect {
	name := clip(e.Name)
	switch c := &a.Correct; {
	case name == "":
		c.Wrong = true
		return []Effect{Focus{CorrectTextID}}
	case c.What == CorrectPerson:
		return a.saved(patch.Patch{Kind: patch.SamePerson, Text: name, Other: c.Name})
	case a.Story.hasQuote(c.Ref):
		return a.saved(patch.Patch{Kind: patch.SpeakerIs, At: patch.OfQuote(a.Story.Comparison, c.Ref), Text: name})
	}
	return nil
}

// saved makes the corrections of the dialog and closes it.
func (a *App) saved(list ...patch.Patch) []Effect {
	effects := a.closeCorrecting()
	for _, p := range list {
		effects = append(effects, a.correct(p)...)
	}
	return effects
}

// Apply takes it over. What is as it was is no correction.
func (SaveCorrection) Apply(a *App) []Effect {
	c, s := &a.Correct, a.Story
	text := clip(c.Text)
	if s == nil {
		return nil
	}
	switch c.What {
	case CorrectMerge, CorrectSaying: // choosing does it
		return nil
	case CorrectSpeaker, CorrectPerson:
		return PickName{text}.Apply(a)
	case CorrectOther:
		return a.partName(text)
	case CorrectLine:
		if p, ok := s.sentencePlace(c.Article, c.At); ok && text != s.RemarkLine(c.Article, p.Start) {
			return a.saved(patch.Patch{Kind: patch.Note, At: p, Text: text})
		}
		return a.saved()
	case CorrectQuoteNote:
		if s.hasQuote(c.Ref) && text != s.RemarkQuote(c.Ref) {
			return a.saved(patch.Patch{Kind: patch.Note, At: patch.OfQuote(s.Comparison, c.Ref), Text: text})
		}
		return a.saved()
	}
	if !s.has(c.Fact, max(c.Article, 0)) {
		return nil
	}
	f := &s.Facts[c.Fact]
	switch c.What {
	case CorrectStatement:
		if text == "" {
			c.Wrong = true
			return []Effect{Focus{CorrectTextID}}
		}
		if text != f.Statement {
			return a.saved(patch.Patch{Kind: patch.Restate, At: patch.OfFact(s.Comparison, c.Fact), Text: text})
		}
	case CorrectNote:
		if text != s.Remark(c.Fact, -1) {
			return a.saved(patch.Patch{Kind: patch.Note, At: patch.OfFact(s.Comparison, c.Fact), Text: text})
		}
	case CorrectCell:
		var list []patch.Patch
		at := patch.OfCell(s.Comparison, c.Fact, c.Article)
		if c.As != f.Cells[c.Article].Status {
			list = append(list, patch.Patch{Kind: patch.Tell, At: at, Status: c.As})
		}
		if text != s.Remark(c.Fact, c.Article) {
			list = append(list, patch.Patch{Kind: patch.Note, At: at, Text: text})
		}
		return a.saved(list...)
	case CorrectSplit:
		return a.split(f)
	}
	return a.saved()
}

// sentencePlace is the sentence at a place of an article, as a patch names it.
func (s *Story) sentencePlace(article, at int) (patch.Place, bool) {
	if s == nil || article < 0 || article >= len(s.Articles) {
		return patch.Place{}, false
	}
	a := &s.Articles[article]
	i := passport.At(a, at)
	if i < 0 {
		return patch.Place{}, false
	}
	return patch.Place{Of: patch.ALine, Article: patch.Fingerprint(a), Span: a.Sentences[i].Span}, true
}

func (a *App) split(f *story.Fact) []Effect {
	c, s := &a.Correct, a.Story
	told := tellers(f)
	if len(c.Picked) == 0 || len(c.Picked) >= len(told) {
		c.Wrong = true
		return nil
	}
	p := patch.Patch{Kind: patch.Split, At: patch.OfFact(s.Comparison, c.Fact)}
	for _, article := range c.Picked {
		p.Cells = append(p.Cells, patch.Fingerprint(&s.Articles[article]))
	}
	return a.saved(p)
}

// tellers lists the articles that tell a fact.
func tellers(f *story.Fact) []int {
	var out []int
	for i := range f.Cells {
		if f.Cells[i].Status.Told() {
			out = append(out, i)
		}
	}
	return out
}

// CanSplit reports whether two articles or more tell a fact.
func (a *App) CanSplit(fact int) bool {
	return a.Story.has(fact, 0) && len(tellers(&a.Story.Facts[fact])) > 1
}

// SplitPart is an article's passage in the dialog that splits a fact.
type SplitPart struct {
	Article int
	Runs    []passage.Run
	Picked  bool
}

// SplitParts prepares the passages.
func (a *App) SplitParts() []SplitPart {
	c, s := &a.Correct, a.Story
	if !s.has(c.Fact, 0) {
		return nil
	}
	f := &s.Facts[c.Fact]
	var out []SplitPart
	for _, i := range tellers(f) {
		out = append(out, SplitPart{i, passage.CutAll(s.Articles[i].Text, passage.Closed(s.Articles[i].Text, f.Cells[i].Spans), nil, nil, nil), slices.Contains(c.Picked, i)})
	}
	return out
}

// clip bounds what a reader writes.
func clip(text string) string {
	text = strings.TrimSpace(text)
	if len(text) <= patch.MaxText {
		return text
	}
	n := patch.MaxText
	for !utf8.RuneStart(text[n]) {
		n--
	}
	return text[:n]
}

// EvidenceKey returns what a key does with the passage of an article in the
// evidence, -1 for the one that it was opened from; nil if nothing.
func (a *App) EvidenceKey(key string, article int) Event {
	fact := a.Open()
	if fact < 0 {
		return nil
	}
	if article < 0 {
		article = a.Facts.At.Column - 1
	}
	here := a.Story.has(fact, article) && facts.ShadeOf(&a.Story.Facts[fact], a.Story.Facts[fact].Cells[article]) != facts.ShadeUnknown
	switch key {
	case "e":
		return OpenCorrecting{What: CorrectStatement, Fact: fact}
	case "y", "x":
		switch {
		case !here:
			return tell{phrase.CorrectWhich}
		case key == "y":
			return TellCell{fact, article, story.Stated}
		}
		return PartCell{fact, article}
	case "o":
		if c := a.Story.Facts[fact].Cells; here && len(c[article].Spans) > 0 {
			return Visit{a.Story.ToArticle(article, c[article].Spans[0].Start)}
		}
		for i, cell := range a.Story.Facts[fact].Cells {
			if cell.Status != story.Unknown && len(cell.Spans) > 0 {
				return Visit{a.Story.ToArticle(i, cell.Spans[0].Start)}
			}
		}
	}
	return nil
}

// tell says something, and does nothing else.
type tell struct{ Words phrase.Said }

// Apply says it.
func (e tell) Apply(a *App) []Effect {
	a.Said = e.Words.In(a.Lang)
	return nil
}
