// Package engine is the façade of the stages: [Read] turns the bytes of a file into
// articles, [Compare] sets articles side by side. [Annotate] names the stages of one
// article, in order. A [Desk] keeps what was found in articles from one comparison to the
// next, and compares ahead (desk.go). Scores have three decimals (round.go).
//
// It runs alike on the host and in the browser's worker; cancelling there is ending the
// worker. Nothing here bounds how many articles are compared, as the page asks for fifty at most; how
// much of them is, short.go does.
package engine

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/clean"
	"recoupe/internal/compare"
	"recoupe/internal/ingest"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/timex"
)

// Step is what the engine is doing to a file or to all of them.
type Step uint8

const (
	Reading   Step = iota // bytes → document
	Cleaning              // document → article
	Analysing             // article → its quotes, numbers, dates and names
	Aligning              // all articles → comparison
)

// Progress is told as the engine goes.
type Progress struct {
	Step  Step
	File  string
	Done  int // of Total, for this step
	Total int
}

// File is a file as dropped, chosen or pasted.
type File struct {
	Name string
	Data []byte
}

// Read returns the articles a file holds. Where the file, or a file in it, could not be read,
// the error is a [NotRead]; there may be articles beside it.
func Read(f File, progress func(Progress)) ([]story.Article, error) {
	articles, _, err := ReadFirst(f, math.MaxInt, progress)
	return articles, err
}

// ReadFirst is [Read] of no more than most articles. It returns how many the file holds.
func ReadFirst(f File, most int, progress func(Progress)) (articles []story.Article, of int, err error) {
	progress(Progress{Step: Reading, File: f.Name})
	docs, err := ingest.Read(f.Name, f.Data)
	if err != nil {
		return nil, 0, notRead(f.Name, err)
	}
	if left := docs[0].Unread; len(left) > 0 {
		err = NotRead(left)
	}
	of = len(docs)
	docs = docs[:min(of, most)]
	shortenDocuments(docs, maxInFile)
	progress(Progress{Step: Cleaning, File: f.Name})
	articles = make([]story.Article, len(docs))
	for i, d := range docs {
		articles[i] = clean.Article(d, story.Article{})
	}
	return articles, of, err
}

// NotRead are files that could not be read, each with why: at least one.
type NotRead []story.Unread

func (n NotRead) Error() string { return "engine: " + n[0].File + ": " + n[0].Error.Code }

// notRead returns what an error of package ingest says of the file of that name.
func notRead(name string, err error) NotRead {
	if e := (*ingest.Error)(nil); errors.As(err, &e) && len(e.Unread) > 0 {
		return e.Unread
	}
	return NotRead{{File: name, Error: Why(err)}}
}

// Annotate finds what an article's own words hold, from its blocks as they
// are classed now. It overwrites what was found before.
func Annotate(a *story.Article) {
	a.Sentences = segment.Sentences(a)
	a.Times = timex.Find(a)
	a.Quantities = quantity.Find(a) // after the times, whose numbers are none
	a.Mentions = name.Find(a)
	a.Quotes = quote.Find(a)
}

// Compare annotates the articles and sets them side by side. The result does
// not depend on the order they come in.
func Compare(articles []story.Article, progress func(Progress)) story.Comparison {
	c, _ := compareBy(analyse, times, articles, progress, func() bool { return true })
	return c
}

// analyse annotates an article and returns its claims. near is a day near which it was published
// if it does not say itself, "" if none is known.
func analyse(a *story.Article, near string) []claim.Claim {
	Annotate(a)
	place(a, near)
	return claim.Find(a)
}

// place gives the times of an article that does not say when it was published, but near which day.
func place(a *story.Article, near string) {
	if a.Published.Value == "" && near != "" {
		a.Times = timex.Around(a, near)
	}
}

// times returns what an article tells of when.
func times(a story.Article) []story.Time {
	a.Sentences = segment.Sentences(&a) // of a copy: the article is annotated later
	return timex.Find(&a)
}

// compareBy is [Compare] with other ways to analyse and to find times, for as long as on, which is asked
// between stages, says so. It reports whether the comparison is whole.
func compareBy(analyse func(*story.Article, string) []claim.Claim, times func(story.Article) []story.Time, articles []story.Article, progress func(Progress), on func() bool) (story.Comparison, bool) {
	articles = slices.Clone(articles)
	lengthen(articles)
	shorten(articles, maxInAll)
	near, claims := middleDate(articles), make([][]claim.Claim, len(articles))
	if near == "" {
		near = toldMonth(articles, times)
	}
	for i := range articles {
		claims[i] = analyse(&articles[i], near)
		progress(Progress{Step: Analysing, File: articles[i].File, Done: i + 1, Total: len(articles)})
	}
	progress(Progress{Step: Aligning, Total: len(articles)})
	c, whole := compare.Articles(articles, claims, on)
	round(&c)
	return c, whole
}

// toldMonth returns the month, of a year, in which most of several articles without a day of publication
// tell of a whole day: the one that those which leave out the year mean. It is "" where no month is told
// by two and by half of them; of two that are told by as many it is the later one.
func toldMonth(articles []story.Article, times func(story.Article) []story.Time) string {
	const day = len("2006-01-02")
	tellers := map[string]int{}
	for i := range articles {
		seen := map[string]bool{}
		for _, t := range times(articles[i]) {
			told := cmp.Or(t.From, t.To) // "since 12 March 2024" tells it too
			if len(told) < day || t.To != "" && !strings.HasPrefix(t.To, told[:day]) {
				continue
			}
			if m := told[:len("2006-01")]; !seen[m] {
				seen[m] = true
				tellers[m]++
			}
		}
	}
	best := ""
	for m, n := range tellers {
		if n >= 2 && 2*n >= len(articles) && (best == "" || n > tellers[best] || n == tellers[best] && m > best) {
			best = m
		}
	}
	return best
}

// middleDate returns the publication that as many of the dated articles precede as follow, "" if none is
// dated.
func middleDate(articles []story.Article) string {
	var dates []string
	for i := range articles {
		if d := articles[i].Published.Value; d != "" {
			dates = append(dates, d)
		}
	}
	if len(dates) == 0 {
		return ""
	}
	slices.Sort(dates)
	return dates[(len(dates)-1)/2]
}

// Why returns the reason an error of Read, or of package ingest, carries for the reader.
func Why(err error) story.Reason {
	var all NotRead
	if errors.As(err, &all) {
		return all[0].Error
	}
	var e *ingest.Error
	if errors.As(err, &e) {
		return e.Reason
	}
	return story.Because("failed")
}
