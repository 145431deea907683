package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/app/show/word"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// correctChoices bounds what the dialog offers to choose from.
const correctChoices = 8

// MergeChoices lists facts that the one of the dialog may be one with: those
// that hold the words typed, the likest first.
func (a *App) MergeChoices() []int {
	c, s := &a.Correct, a.Story
	if !s.has(c.Fact, 0) {
		return nil
	}
	l := newLikeness(s.ordered.Words(c.Fact), c.Text)
	for i := range s.Facts {
		if i != c.Fact {
			l.add(i, s.ordered.Words(i), true)
		}
	}
	return l.best()
}

// SayingChoice is a quote that may be the same words spoken as the dialog's.
type SayingChoice struct {
	Ref   story.QuoteRef
	Words string
}

// SayingChoices lists quotes that stand elsewhere than the dialog's, and hold
// the words typed, the likest first.
func (a *App) SayingChoices() []SayingChoice {
	c, s := &a.Correct, a.Story
	if !s.hasQuote(c.Ref) {
		return nil
	}
	with := map[story.QuoteRef]bool{c.Ref: true}
	for _, u := range s.Utterances {
		if slices.ContainsFunc(u.Members, func(m story.Member) bool { return m.QuoteRef == c.Ref }) {
			for _, m := range u.Members {
				with[m.QuoteRef] = true
			}
		}
	}
	words := func(r story.QuoteRef) string { return s.quote(r).Of(s.Articles[r.Article].Text) }
	l := newLikeness(text.FoldLine(words(c.Ref)), c.Text)
	var refs []story.QuoteRef
	for i := range s.Articles {
		for q, quote := range s.Articles[i].Quotes {
			ref := story.QuoteRef{Article: i, Quote: q}
			if quote.Kind != story.Term && !with[ref] {
				l.add(len(refs), text.FoldLine(quote.Speaker+" "+words(ref)), i != c.Ref.Article)
				refs = append(refs, ref)
			}
		}
	}
	var out []SayingChoice
	for _, i := range l.best() {
		out = append(out, SayingChoice{refs[i], passage.Short(words(refs[i]), 160)})
	}
	return out
}

// likeness ranks texts by the words that they share with one, among those that
// hold the words typed.
type likeness struct {
	words map[string]bool
	query []string
	found []likened
}

type likened struct {
	index  int
	shared float64
}

// newLikeness begins with the folded text to be like.
func newLikeness(folded, typed string) *likeness {
	l := &likeness{words: map[string]bool{}, query: strings.Fields(text.FoldLine(typed))}
	for w := range strings.FieldsSeq(folded) {
		if len(w) > 3 {
			l.words[w] = true
		}
	}
	return l
}

// add adds a text; of two that are as like, one from another article comes
// first.
func (l *likeness) add(index int, folded string, other bool) {
	if !word.HasAll(folded, l.query) {
		return
	}
	theirs := strings.Fields(folded)
	slices.Sort(theirs)
	theirs = slices.Compact(theirs)
	n := 0
	for _, w := range theirs {
		if l.words[w] {
			n++
		}
	}
	shared := float64(n) / float64(len(theirs)+4)
	if other {
		shared += .01
	}
	l.found = append(l.found, likened{index, shared})
}

func (l *likeness) best() []int {
	sorting.StableFunc(l.found, func(x, y likened) int { return cmp.Compare(y.shared, x.shared) })
	var out []int
	for _, f := range l.found[:min(len(l.found), correctChoices)] {
		out = append(out, f.index)
	}
	return out
}

// NameChoices lists the names of those who speak or are named, the words typed
// in them, who speaks most first.
func (a *App) NameChoices() []string {
	c, s := &a.Correct, a.Story
	if s == nil {
		return nil
	}
	count := map[string]int{}
	for i := range s.Articles {
		for _, q := range s.Articles[i].Quotes {
			count[q.Speaker] += 2
		}
	}
	for _, n := range s.Names {
		if n.Kind == story.Person || n.Kind == story.Organisation {
			count[n.Name]++
		}
	}
	delete(count, "")
	delete(count, c.Name)
	if s.hasQuote(c.Ref) && c.What == CorrectSpeaker {
		delete(count, s.quote(c.Ref).Speaker)
	}
	query := strings.Fields(text.FoldLine(c.Text))
	var out []string
	for name := range count {
		if word.HasAll(text.FoldLine(name), query) {
			out = append(out, name)
		}
	}
	sorting.Func(out, func(x, y string) int { return cmp.Or(cmp.Compare(count[y], count[x]), cmp.Compare(x, y)) })
	return out[:min(len(out), correctChoices)]
}
