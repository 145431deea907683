// Package wording lists how articles put things: the names they give to one actor ([Names]), the
// verbs they report with ([Speech]), the words that each has alone ([Own]).
package wording

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const formsInCell = 6 // more are not drawn

// Row is what each article has of one kind: names of one actor, verbs.
type Row struct {
	Head  string
	Cells [][]Form // one cell per article looked at
	Mine  bool     // the reader said that its names are one
	Alike bool     // whoever names the actor does so by one and the same name
}

// Form is a form of words as an article writes it.
type Form struct {
	Text  string
	Times int
	At    int // where it stands first, a byte offset
	Fact  int // in the words of which it stands there, -1 where it stands for itself
}

// forms collects the forms of a cell, told apart as they are folded.
type forms []Form

func (f *forms) add(words string, at, fact int) {
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
	*f = append(*f, Form{words, 1, at, fact})
}

// Names lists the actors that two of the articles seen name at least, those first that are called
// by the most different names. Places do not act, and are left out; what is neither person nor
// organisation is there for its different names only. Who the reader spoke of, which mine tells, is
// always there.
func Names(s *story.Comparison, seen []int, mine func(name string) bool) []Row {
	type row struct {
		Row
		variety int
	}
	var rows []row
	for _, n := range s.Names {
		cells := make([]forms, len(s.Articles))
		for _, m := range n.Mentions {
			art := &s.Articles[m.Article]
			cells[m.Article].add(m.Of(art.Text), m.Start, -1)
		}
		r := row{Row: Row{Head: n.Name, Mine: mine(n.Name)}}
		distinct := map[string]bool{}
		articles := 0
		for _, i := range seen {
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
		r.Alike = r.variety < 2
		actor := n.Kind == story.Person || n.Kind == story.Organisation
		if !r.Mine && (articles < 2 || n.Kind == story.Place || !actor && r.variety < 2) {
			continue
		}
		rows = append(rows, r)
	}
	sorting.StableFunc(rows, func(x, y row) int { return cmp.Compare(y.variety, x.variety) })
	out := make([]Row, len(rows))
	for i, r := range rows {
		out[i] = r.Row
	}
	return out
}

// lowerFirst is a cue as it stands within a sentence: "Selon" begins one.
func lowerFirst(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return strings.ToLower(s[:n]) + s[n:]
}

// Speech lists the reporting verbs of each article, and what it tells with a
// reserve that others tell without. Rows that would be empty are left out.
func Speech(s *story.Comparison, l phrase.Lang, seen []int) []Row {
	verbs := make([]forms, len(s.Articles))
	for _, i := range seen {
		art := &s.Articles[i]
		for _, q := range art.Quotes {
			if q.Kind != story.Term && !q.Cue.Empty() {
				verbs[i].add(lowerFirst(q.Cue.Of(art.Text)), q.Cue.Start, -1)
			}
		}
		sorting.StableFunc(verbs[i], func(x, y Form) int { return cmp.Compare(y.Times, x.Times) })
	}
	reserves := make([]forms, len(s.Articles))
	for _, d := range s.Differences {
		if d.Kind != story.CertaintyDiffers || len(d.Note.Args) < 2 || d.Note.Code == "stages" {
			continue // what is planned here and done there is told without a reserve in both
		}
		f := &s.Facts[d.Fact]
		for id := range strings.SplitSeq(d.Note.Args[1], ", ") {
			i := slices.IndexFunc(s.Articles, func(a story.Article) bool { return a.ID == id })
			if i < 0 || !slices.Contains(seen, i) || len(f.Cells[i].Spans) == 0 {
				continue
			}
			reserves[i].add(passage.Short(f.Cells[i].Spans[0].Of(s.Articles[i].Text), 70), f.Cells[i].Spans[0].Start, d.Fact)
		}
	}
	var out []Row
	for _, r := range []struct {
		head  phrase.Said
		cells []forms
	}{{phrase.WordsVerbs, verbs}, {phrase.WordsReserve, reserves}} {
		row := Row{Head: r.head.In(l)}
		any := false
		for _, i := range seen {
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
