package state

import (
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// Marks are the things that can be marked in an article, any number of them.
type Marks uint8

const (
	SharedMarks Marks = 1 << iota // the underlining
	QuoteMarks
	FigureMarks // numbers and dates
	NameMarks
	NoiseMarks // what was removed
)

// MarkSwitches lists them in the order of their switches.
var MarkSwitches = []Marks{SharedMarks, QuoteMarks, FigureMarks, NameMarks, NoiseMarks}

// firstMarks are on before the reader turns any.
const firstMarks = SharedMarks | QuoteMarks | FigureMarks | NoiseMarks

// Said names the mark.
func (m Marks) Said() phrase.Said {
	switch m {
	case SharedMarks:
		return phrase.MarkShared
	case QuoteMarks:
		return phrase.MarkQuotes
	case FigureMarks:
		return phrase.MarkFigures
	case NameMarks:
		return phrase.MarkNames
	}
	return phrase.MarkNoise
}

// Reader is how articles are shown. Its zero value shows all but the names.
type Reader struct {
	Turned Marks  // switched by the reader
	Last   string // id of the article read last
	Job    int    // a comparison that the reader's change of an article asked for; 0 when none runs

	Correcting bool // each paragraph offers to be noise

	fixes patch.History // the corrections the story will have when Job is done
	bare  bool          // Job compares the articles as they were before any corrections
}

// On reports whether a mark is shown.
func (r *Reader) On(m Marks) bool { return (firstMarks^r.Turned)&m != 0 }

// HereID is the id of the place that the address names.
const HereID = "here"

// Reads returns the article that is read, -1 where the route reads none.
func (a *App) Reads() int {
	if a.Story == nil {
		return -1
	}
	switch a.Route.View {
	case ArticleView:
		return max(0, a.Story.Index(a.Route.Item))
	case ArticlesView:
		return max(0, a.Story.Index(a.Reader.Last))
	}
	return -1
}

// arrived takes note of the article that is read, and brings the place into
// view: to the middle, coming from elsewhere.
func (r *Reader) arrived(a *App, before Route) []Effect {
	i := a.Reads()
	if i < 0 || i >= len(a.Story.Articles) {
		return nil
	}
	was := r.Last
	r.Last = a.Story.Articles[i].ID
	if a.Route.At == 0 {
		return nil
	}
	if before.View == ArticleView && before.Item == a.Route.Item || before.View == ArticlesView && was == r.Last {
		return []Effect{Focus{HereID}}
	}
	return []Effect{Scroll{HereID}}
}

// ArticlePage is an article as it is read.
type ArticlePage struct {
	Article  int
	Title    string // "" where none was found
	HereHead bool   // the place is in the headline
	Of       int
	Before   Route // zero at the first article
	After    Route // zero at the last
	Parts    []TextPart
	Counts   map[Marks]int // of what the switches mark; SharedMarks has none
	Key      []HeatKey     // how to read the underlining
}

// TextPart is a paragraph, or some lines that were removed.
type TextPart struct {
	Kind      story.BlockKind
	Stretches []Stretch
	Noise     *Noise
	Block     int // index into the article's blocks; the first of Noise
}

// Stretch is a piece of an article that tells the same facts from end to end.
type Stretch struct {
	At    int  // byte offset
	Heat  Heat // how many others tell them
	Fact  int  // the one told by most others, -1 if the stretch tells none
	Here  bool // the place that the address names is in it
	Words bool // it holds any: it can be chosen
	Bits  []Bit
}

// Bit is a piece of a stretch that is marked in one way.
type Bit struct {
	Text   string
	Kind   BitKind
	Quoted bool
}

// BitKind is what a bit is marked as.
type BitKind uint8

const (
	PlainBit BitKind = iota
	NumberBit
	DateBit
	NameBit
)

// Noise is a run of lines that were removed from an article.
type Noise struct {
	Blocks  []int
	Comment bool
	Lines   []NoiseLine
	Kinds   []string // what they are, without repeats
}

// NoiseLine is a line that was removed, and why.
type NoiseLine struct{ Text, Why string }

// ArticlePage prepares an article.
func (a *App) ArticlePage(article int) ArticlePage {
	s, l := a.Story, a.Lang
	art := &s.Articles[article]
	p := ArticlePage{Article: article, Title: passage.Unbroken(passage.OneLine(art.Title.Value)), Of: len(s.Articles)}
	if article > 0 {
		p.Before = Route{View: ArticleView, Item: s.Articles[article-1].ID}
	}
	if article+1 < p.Of {
		p.After = Route{View: ArticleView, Item: s.Articles[article+1].ID}
	}
	cut := newCutter(s, article, &a.Reader)
	cut.here = -1
	if a.Route.View == ArticleView {
		cut.look(a.Route.At)
	}
	p.Counts, p.Key = cut.counts, cut.heats.Key()
	var noise *Noise
	for i, b := range art.Blocks {
		if b.Empty() || strings.TrimSpace(b.Of(art.Text)) == "" {
			continue
		}
		if !b.Kind.Own() {
			p.Counts[NoiseMarks]++
			if !a.Reader.On(NoiseMarks) {
				continue
			}
			if noise == nil || noise.Comment != (b.Kind == story.Comment) {
				noise = &Noise{Comment: b.Kind == story.Comment}
				p.Parts = append(p.Parts, TextPart{Kind: b.Kind, Noise: noise, Block: i})
			}
			noise.add(l, s.Reason(l, b.Reason), art, i)
			continue
		}
		if b.Kind == story.Title && p.Title != "" {
			p.HereHead = p.HereHead || cut.here >= 0 && b.Start <= cut.here && cut.here < b.End
			continue
		}
		noise = nil
		p.Parts = append(p.Parts, TextPart{Kind: b.Kind, Stretches: cut.block(b.Span), Block: i})
	}
	return p
}

// add adds a line; why is the reason it was removed for.
func (n *Noise) add(l phrase.Lang, why string, a *story.Article, block int) {
	b := a.Blocks[block]
	n.Blocks = append(n.Blocks, block)
	n.Lines = append(n.Lines, NoiseLine{passage.Short(b.Of(a.Text), 400), sentence(why)})
	name := noiseName(b.Kind).In(l)
	if b.Kind == story.Other {
		name = why
	}
	if !slices.Contains(n.Kinds, name) {
		n.Kinds = append(n.Kinds, name)
	}
}

// noiseName names what was removed.
func noiseName(k story.BlockKind) phrase.Said {
	switch k {
	case story.Byline:
		return phrase.NoiseByline
	case story.Dateline:
		return phrase.NoiseDate
	case story.Credit:
		return phrase.NoiseCredit
	case story.Paywall:
		return phrase.NoisePaywall
	case story.Navigation:
		return phrase.NoiseMenu
	case story.Related:
		return phrase.NoiseRelated
	case story.Advert:
		return phrase.NoiseAdvert
	case story.Comment:
		return phrase.NoiseComment
	case story.Correction:
		return phrase.NoiseCorrection
	case story.Duplicate:
		return phrase.NoiseRepeated
	}
	return phrase.NoiseOther // its reason says more
}

// Summary says what was removed: "8 lignes retirées : invitation à s’abonner".
func (n *Noise) Summary(l phrase.Lang) string {
	if n.Comment {
		return phrase.NoiseComments.Fill(l, len(n.Blocks)) + phrase.Colon.In(l) + phrase.NoiseNoSource.In(l)
	}
	return phrase.NoiseLines.Fill(l, len(n.Blocks)) + phrase.Colon.In(l) + strings.Join(n.Kinds, ", ")
}

// The reader reads.
type (
	// TurnMark switches a mark on or off.
	TurnMark struct{ Mark Marks }
	// TurnCorrecting has each paragraph offer to be noise, or no longer.
	TurnCorrecting struct{}
	// Reclass says what some blocks of an article are, and has everything
	// compared again.
	Reclass struct {
		Article int
		First   int // the blocks, an unbroken run but for empty ones
		Last    int
		Own     bool // the article's own words, or noise
	}
)

// Apply switches it.
func (e TurnMark) Apply(a *App) []Effect {
	a.Reader.Turned ^= e.Mark
	return nil
}

// Apply switches it.
func (TurnCorrecting) Apply(a *App) []Effect {
	a.Reader.Correcting = !a.Reader.Correcting
	return nil
}

// Apply asks for the comparison anew.
func (e Reclass) Apply(a *App) []Effect {
	s := a.Story
	if s == nil || e.Article < 0 || e.Article >= len(s.Articles) || e.First < 0 || e.First > e.Last || e.Last >= len(s.Articles[e.Article].Blocks) {
		return nil
	}
	p := patch.Patch{Kind: patch.Noise, At: patch.OfLines(s.Comparison, e.Article, e.First, e.Last)}
	if e.Own {
		p.Kind = patch.Restore
	}
	p.Was = patch.AsWas(&s.Articles[e.Article], &p)
	if !slices.ContainsFunc(p.Was, func(b story.Block) bool { return b.Kind.Own() != e.Own }) {
		return nil
	}
	a.Overlay = NoOverlay // what was shown of its words is compared again
	return a.correct(p)
}

// again has the open story compared again with one article changed.
func (a *App) again(article int, changed story.Article) []Effect {
	articles := slices.Clone(a.Story.found.Articles)
	articles[article] = changed
	return a.compareAgain(articles, a.Story.Fixes)
}

// compareAgain has articles of the open story compared again, with the
// corrections that it will have then.
func (a *App) compareAgain(articles []story.Article, fixes patch.History) []Effect {
	a.Reader.fixes, a.Reader.bare = fixes, false
	articles = slices.Clone(articles)
	badged(articles)
	for i := range articles {
		articles[i].Warnings = slices.DeleteFunc(slices.Clone(articles[i].Warnings),
			func(r story.Reason) bool { return slices.Contains(compared, r.Code) })
	}
	a.Import.jobs++
	a.Reader.Job = a.Import.jobs
	a.Said = phrase.ReclassRunning.In(a.Lang)
	return []Effect{Match{a.Reader.Job, articles}}
}

// reread shows the story as it was compared again, where the reader is: the
// article that was read may have another place in it now.
func (a *App) reread(c story.Comparison) []Effect {
	badge(c.Articles)
	if a.Reader.bare {
		a.Reader.Job, a.Story.bare = 0, &c
		return ShowAsFound{true}.Apply(a)
	}
	read := ""
	if i := a.Reads(); i >= 0 {
		read = a.Story.Articles[i].Text
	}
	shared := share.Story{Comparison: c}
	if a.Story != nil {
		shared.Name = a.Story.Name
		shared.Comparison.Unread = a.Story.Unread
	}
	reader := a.Reader
	reader.Job = 0
	shared.Patches = reader.fixes.List
	effects := Opened{Story: shared, Keep: true, Stay: true}.Apply(a)
	a.Story.Fixes = reader.fixes // with what can be undone and done again
	a.Reader = reader
	a.Said = phrase.ReclassDone.In(a.Lang)
	i := slices.IndexFunc(a.Story.Articles, func(art story.Article) bool { return art.Text == read })
	if i < 0 || read == "" {
		return effects
	}
	if to := (Route{View: ArticleView, Item: a.Story.Articles[i].ID}); a.Route.Item != to.Item {
		return append(effects, Replace{to})
	}
	return effects
}
