package state

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Wording is what the reader has done in the wording view.
type Wording struct {
	AllNames   bool
	AllShared  bool
	Correcting bool // names can be said to be one person's
}

const (
	namesAtFirst  = 10
	sharedAtFirst = 6
	formsInCell   = 6 // more are not drawn
)

// MoreNames shows all names; MoreShared all passages in common; TurnNames lets
// names be corrected, or no longer.
type (
	TurnNames  struct{}
	MoreNames  struct{}
	MoreShared struct{}
)

// Apply shows them.
func (MoreNames) Apply(a *App) []Effect {
	a.Wording.AllNames = true
	return nil
}

// Apply shows them.
func (MoreShared) Apply(a *App) []Effect {
	a.Wording.AllShared = true
	return nil
}

// Apply turns it.
func (TurnNames) Apply(a *App) []Effect {
	a.Wording.Correcting = !a.Wording.Correcting
	return nil
}

// WordRow is what each article has of one kind: names of one actor, verbs.
type WordRow struct {
	Head  string
	Cells [][]WordForm // one cell per article looked at
	Mine  bool         // the reader said that its names are one
}

// WordForm is a form of words as an article writes it.
type WordForm struct {
	Text  string
	Times int
	To    Route // where it stands first
}

// forms collects the forms of a cell, told apart as they are folded.
type forms []WordForm

func (f *forms) add(words string, to Route) {
	words = strings.TrimSpace(passage.OneLine(words))
	if !strings.ContainsFunc(words, unicode.IsLetter) {
		return // a colon can stand for a verb
	}
	key := text.Fold(words)
	for i := range *f {
		if text.Fold((*f)[i].Text) == key {
			(*f)[i].Times++
			return
		}
	}
	*f = append(*f, WordForm{words, 1, to})
}

// NameRows lists the actors that two articles name at least, those first that
// are called by the most different names, and how many more there are. Places
// do not act, and are left out; what is neither person nor organisation is there
// for its different names only. Who the reader spoke of is always there.
func (a *App) NameRows() ([]WordRow, int) {
	s := a.Story
	type row struct {
		WordRow
		variety int
	}
	var rows []row
	for _, n := range s.Names {
		cells := make([]forms, len(s.Articles))
		for _, m := range n.Mentions {
			art := &s.Articles[m.Article]
			cells[m.Article].add(m.Of(art.Text), Route{View: ArticleView, Item: art.ID, At: m.Start})
		}
		r := row{WordRow: WordRow{Head: n.Name, Mine: s.namedByReader(n.Name)}}
		distinct := map[string]bool{}
		articles := 0
		for _, i := range a.Seen() {
			c := cells[i]
			if len(c) > 0 {
				articles++
			}
			for _, f := range c {
				distinct[text.Fold(f.Text)] = true
			}
			r.Cells = append(r.Cells, c[:min(len(c), formsInCell)])
		}
		r.variety = len(distinct)
		actor := n.Kind == story.Person || n.Kind == story.Organisation
		if !r.Mine && (articles < 2 || n.Kind == story.Place || !actor && r.variety < 2) {
			continue
		}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(x, y row) int { return cmp.Compare(y.variety, x.variety) })
	var out []WordRow
	for i, r := range rows {
		if i < namesAtFirst || r.Mine || a.Wording.AllNames {
			out = append(out, r.WordRow)
		}
	}
	return out, len(rows) - len(out)
}

// lowerFirst is a cue as it stands within a sentence: "Selon" begins one.
func lowerFirst(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// SpeechRows are the reporting verbs of each article, and what it tells with a
// reserve that others tell without. Rows that would be empty are left out.
func (a *App) SpeechRows() []WordRow {
	s, l := a.Story, a.Lang
	verbs := make([]forms, len(s.Articles))
	for _, i := range a.Seen() {
		art := &s.Articles[i]
		for _, q := range art.Quotes {
			if q.Kind != story.Term && !q.Cue.Empty() {
				verbs[i].add(lowerFirst(q.Cue.Of(art.Text)), Route{View: ArticleView, Item: art.ID, At: q.Cue.Start})
			}
		}
		slices.SortStableFunc(verbs[i], func(x, y WordForm) int { return cmp.Compare(y.Times, x.Times) })
	}
	reserves := make([]forms, len(s.Articles))
	for _, d := range s.Differences {
		if d.Kind != story.CertaintyDiffers || len(d.Note.Args) < 2 {
			continue
		}
		f := &s.Facts[d.Fact]
		for id := range strings.SplitSeq(d.Note.Args[1], ", ") {
			i := s.Index(id)
			if i < 0 || !a.sees(i) || len(f.Cells[i].Spans) == 0 {
				continue
			}
			reserves[i].add(passage.Short(f.Cells[i].Spans[0].Of(s.Articles[i].Text), 70), Route{View: FactsView, Item: f.ID})
		}
	}
	var out []WordRow
	for _, r := range []struct {
		head  phrase.Said
		cells []forms
	}{{phrase.WordsVerbs, verbs}, {phrase.WordsReserve, reserves}} {
		row := WordRow{Head: r.head.In(l)}
		any := false
		for _, i := range a.Seen() {
			c := r.cells[i]
			any = any || len(c) > 0
			row.Cells = append(row.Cells, c[:min(len(c), 2*formsInCell)])
		}
		if any {
			out = append(out, row)
		}
	}
	return out
}
