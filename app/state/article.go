package state

import (
	"slices"

	"recoupe/app/show/reading"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

// firstMarks are on before the reader turns any.
const firstMarks = reading.SharedMarks | reading.QuoteMarks | reading.FigureMarks | reading.NoiseMarks

// Reader is how articles are shown. Its zero value shows all but the names.
type Reader struct {
	Turned reading.Marks // switched by the reader
	Last   string        // id of the article read last
	Job    int           // a comparison that the reader's change of an article asked for; 0 when none runs

	Correcting bool // each paragraph offers to be noise

	fixes patch.History // the corrections the story will have when Job is done
	bare  bool          // Job compares the articles as they were before any corrections
}

// On reports whether a mark is shown.
func (r *Reader) On(m reading.Marks) bool { return r.on()&m != 0 }

func (r *Reader) on() reading.Marks { return firstMarks ^ r.Turned }

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

// ArticlePage is an article as it is read, between those beside it.
type ArticlePage struct {
	reading.Page
	Article int
	Of      int
	Before  Route // zero at the first article
	After   Route // zero at the last
}

// ArticlePage prepares an article.
func (a *App) ArticlePage(article int) ArticlePage {
	s := a.Story
	at := 0
	if a.Route.View == ArticleView {
		at = a.Route.At
	}
	p := ArticlePage{Article: article, Of: len(s.Articles)}
	p.Page = reading.Build(s.Lettered, article, a.Reader.on(), at, a.Lang)
	if article > 0 {
		p.Before = s.ToArticle(article-1, 0)
	}
	if article+1 < p.Of {
		p.After = s.ToArticle(article+1, 0)
	}
	return p
}

// The reader reads.
type (
	// TurnMark switches a mark on or off.
	TurnMark struct{ Mark reading.Marks }
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
	if s != nil && s.Excerpts { // there is nothing to compare again
		a.Said = phrase.ExcerptsOnly.In(a.Lang)
		return nil
	}
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
