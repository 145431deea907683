package state

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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

// Headline is one article's headline beside the others'.
type Headline struct {
	Article int
	Runs    []Run  // words that no other headline has are marked
	First   string // the article's first words, where it has no headline
	At      int    // where the headline or those words stand, -1 where it is not in the text
}

// Headlines sets the headlines side by side. Words are compared within a
// language, as they are folded and without hyphens. A run of words of up to
// three letters is not marked: it is grammar.
func (s *Story) Headlines() []Headline {
	out := make([]Headline, len(s.Articles))
	used := map[string]map[string]int{} // language, word, how many headlines
	for i := range s.Articles {
		a := &s.Articles[i]
		lang := used[a.Language]
		if lang == nil {
			lang = map[string]int{}
			used[a.Language] = lang
		}
		seen := map[string]bool{}
		for _, w := range tokens(a.Title.Value) {
			if k := wordKey(w.Of(a.Title.Value)); !seen[k] {
				seen[k] = true
				lang[k]++
			}
		}
	}
	alone := map[string]int{}
	for i := range s.Articles {
		if s.Articles[i].Title.Value != "" {
			alone[s.Articles[i].Language]++
		}
	}
	for i := range s.Articles {
		a := &s.Articles[i]
		out[i].Article, out[i].At = i, -1
		title := a.Title.Value
		if title == "" {
			for _, b := range a.Blocks {
				if b.Kind.Own() && out[i].First == "" {
					out[i].First, out[i].At = Short(b.Of(a.Text), 60), b.Start
				}
			}
			continue
		}
		if b := slices.IndexFunc(a.Blocks, func(b story.Block) bool { return b.Kind == story.Title }); b >= 0 && oneLine(strings.TrimSpace(a.Blocks[b].Of(a.Text))) == title {
			out[i].At = a.Blocks[b].Start
		}
		var marks []text.Span
		if alone[a.Language] > 1 {
			marks = ownWords(title, used[a.Language])
		}
		out[i].Runs = Passage(title, text.Span{End: len(title)}, nil, marks, nil)
	}
	return out
}

// ownWords are the runs of words that count finds in one headline only.
func ownWords(title string, count map[string]int) []text.Span {
	var out []text.Span
	long, open := false, false
	end := func() {
		if open && !long {
			out = out[:len(out)-1]
		}
		long, open = false, false
	}
	for _, w := range tokens(title) {
		word := w.Of(title)
		if count[wordKey(word)] > 1 {
			end()
			continue
		}
		if open {
			out[len(out)-1].End = w.End
		} else {
			out, open = append(out, w), true
		}
		long = long || utf8.RuneCountInString(word) > 3 || strings.ContainsAny(word, "0123456789")
	}
	end()
	return out
}

// tokens are the words of a line, an elided article apart from its noun.
func tokens(line string) []text.Span {
	var out []text.Span
	start := -1
	flush := func(at int) {
		if start >= 0 {
			out = append(out, text.Span{Start: start, End: at})
			start = -1
		}
	}
	for i, r := range line {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || text.IsHyphen(r) && start >= 0:
			if start < 0 {
				start = i
			}
		case text.IsApostrophe(r) && start >= 0:
			flush(i + utf8.RuneLen(r))
		default:
			flush(i)
		}
	}
	flush(len(line))
	return out
}

func wordKey(word string) string { return strings.ReplaceAll(text.Fold(word), "-", "") }

// WordRow is what each article has of one kind: names of one actor, verbs.
type WordRow struct {
	Head  string
	Cells [][]WordForm // one cell per article
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
	words = strings.TrimSpace(oneLine(words))
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
// for its different names only.
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
		for _, c := range cells {
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
		if articles < 2 || n.Kind == story.Place || !actor && r.variety < 2 {
			continue
		}
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(x, y row) int { return cmp.Compare(y.variety, x.variety) })
	show := len(rows)
	if !a.Wording.AllNames {
		show = min(show, namesAtFirst)
	}
	out := make([]WordRow, show)
	for i := range out {
		out[i] = rows[i].WordRow
	}
	return out, len(rows) - show
}

// SpeechRows are the reporting verbs of each article, and what it tells with a
// reserve that others tell without. Rows that would be empty are left out.
func (a *App) SpeechRows() []WordRow {
	s, l := a.Story, a.Lang
	verbs := make([]forms, len(s.Articles))
	for i := range s.Articles {
		art := &s.Articles[i]
		for _, q := range art.Quotes {
			if q.Kind != story.Term && !q.Cue.Empty() {
				verbs[i].add(q.Cue.Of(art.Text), Route{View: ArticleView, Item: art.ID, At: q.Cue.Start})
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
			if i < 0 || len(f.Cells[i].Spans) == 0 {
				continue
			}
			reserves[i].add(Short(f.Cells[i].Spans[0].Of(s.Articles[i].Text), 70), Route{View: FactsView, Item: f.ID})
		}
	}
	var out []WordRow
	for _, r := range []struct {
		head  phrase.Said
		cells []forms
	}{{phrase.WordsVerbs, verbs}, {phrase.WordsReserve, reserves}} {
		row := WordRow{Head: r.head.In(l)}
		any := false
		for _, c := range r.cells {
			any = any || len(c) > 0
			row.Cells = append(row.Cells, c[:min(len(c), 2*formsInCell)])
		}
		if any {
			out = append(out, row)
		}
	}
	return out
}

// SharedLane is one article as a line, with what it has in common with others.
type SharedLane struct {
	Article int
	Share   int // of its own words, in hundredths
	Marks   []LaneMark
}

// SharedPassage is a passage that articles have in common.
type SharedPassage struct {
	Words  string // as the first of them has it
	Lang   string
	Same   bool // word for word
	In     []SharedIn
	length int
}

// SharedIn is where one of the articles has the passage.
type SharedIn struct {
	Article int
	To      Route
}

// SharedLanes shows where each article has passages in common with another.
func (s *Story) SharedLanes() []SharedLane {
	out := make([]SharedLane, len(s.Articles))
	for i := range s.Articles {
		a := &s.Articles[i]
		out[i].Article = i
		var spans []text.Span
		for _, r := range s.Reuse {
			for _, spot := range [...]story.Spot{r.A, r.B} {
				if spot.Article == i && !spot.Empty() {
					spans = append(spans, spot.Span)
				}
			}
		}
		spans = text.Merge(spans)
		all := max(1, ownLength(a))
		shared, before := 0, 0
		for _, b := range a.Blocks {
			if !b.Kind.Own() {
				continue
			}
			for _, sp := range spans {
				n := sp.Overlap(b.Span)
				if n == 0 {
					continue
				}
				shared += n
				at := before + max(sp.Start, b.Start) - b.Start
				out[i].Marks = append(out[i].Marks, LaneMark{At: at * 100 / all, Length: max(1, n*100/all)})
			}
			before += b.Len()
		}
		out[i].Share = shared * 100 / all
	}
	return out
}

// SharedPassages lists the passages in common, the longest first, and how many
// are left out.
func (a *App) SharedPassages() ([]SharedPassage, int) {
	s := a.Story
	var list []SharedPassage
	byWords := map[string]int{}
	for _, r := range s.Reuse {
		if r.A.Empty() || r.B.Empty() {
			continue
		}
		a := &s.Articles[r.A.Article]
		words := r.A.Of(a.Text)
		key := text.Fold(words)
		i, known := byWords[key]
		if !known {
			i = len(list)
			byWords[key] = i
			list = append(list, SharedPassage{Words: Short(words, 280), Lang: a.Language, Same: true, length: r.A.Len()})
		}
		c := &list[i]
		c.Same = c.Same && r.Similarity >= 1
		for _, spot := range [...]story.Spot{r.A, r.B} {
			if !slices.ContainsFunc(c.In, func(in SharedIn) bool { return in.Article == spot.Article }) {
				c.In = append(c.In, SharedIn{spot.Article, Route{View: ArticleView, Item: s.Articles[spot.Article].ID, At: spot.Start}})
			}
		}
	}
	for i := range list {
		slices.SortFunc(list[i].In, func(x, y SharedIn) int { return cmp.Compare(x.Article, y.Article) })
	}
	slices.SortStableFunc(list, func(x, y SharedPassage) int { return cmp.Compare(y.length, x.length) })
	show := len(list)
	if !a.Wording.AllShared {
		show = min(show, sharedAtFirst)
	}
	return list[:show], len(list) - show
}
