// Package outlets is how the articles of a comparison are called: each by its letter and colour, and
// by the name of its outlet, at the head of a column and beside a passage. [Of] gives them all
// theirs, [Lettered.Letters] lists some of them, and [Lettered.Reason] words a reason that names
// articles.
package outlets

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Outlet is how an article stands at the head of a column and beside a passage.
type Outlet struct {
	Letter string // A … Z, AA …
	Colour string // class of its badge: "oA" … "oH"
	Name   string // as the article says, or the reader; "" if nobody does
	Date   string // ISO 8601, "" if unknown
	Lang   string // BCP 47
	Title  string
	Near   bool // on a neighbouring event
	Cut    bool
	File   string // base name, as given
	First  string // the article's first words, where it has no headline
}

// Lettered is a comparison whose articles have letters.
type Lettered struct {
	*story.Comparison
	Outlets []Outlet // one per article, in order
}

// Of gives the articles of a comparison their letters, and what else they are called by.
func Of(c *story.Comparison) Lettered {
	s := Lettered{Comparison: c}
	main := s.MainEvent()
	for i := range c.Articles {
		a := &c.Articles[i]
		at := lettering(a, i)
		o := Outlet{
			Letter: Letter(at), Colour: Colour(at), Name: a.Outlet.Value, Date: a.Published.Value,
			Lang: a.Language, Title: passage.Unbroken(a.Title.Value), Near: a.Event != main, Cut: a.Truncated, File: a.File,
		}
		if o.Title == "" {
			o.First, _ = FirstWords(a)
		}
		s.Outlets = append(s.Outlets, o)
	}
	return s
}

// FirstWords returns the first of an article's own blocks, and where it begins; -1 where there is none.
func FirstWords(a *story.Article) (words string, at int) {
	for _, b := range a.Blocks {
		if b.Kind.Own() {
			return b.Of(a.Text), b.Start
		}
	}
	return "", -1
}

// ManyFrom is from how many columns on they are narrow: a glyph each.
const ManyFrom = 9

// Many reports whether there are so many articles that not all are shown at once.
func (s Lettered) Many() bool { return len(s.Outlets) >= ManyFrom }

// lettering is which letter and colour the i-th article has, from 0: those of its badge, where it
// has one.
func lettering(a *story.Article, i int) int { return cmp.Or(a.Badge, i+1) - 1 }

// Letter returns the n-th badge, from 0: A … Z, AA, AB …
func Letter(n int) string {
	if n < 26 {
		return string(rune('A' + n))
	}
	return Letter(n/26-1) + Letter(n%26)
}

// Colour returns the class of the n-th badge. Colours come round after eight; letters never do.
func Colour(n int) string { return "o" + string(rune('A'+n%8)) }

// MainEvent returns the event of the articles that are compared: the first.
func (s Lettered) MainEvent() string {
	if len(s.Events) > 0 {
		return s.Events[0].ID
	}
	if len(s.Articles) > 0 {
		return s.Articles[0].Event
	}
	return ""
}

// Compared lists the other articles on an article's event.
func (s Lettered) Compared(article int) []int {
	var out []int
	for i, a := range s.Articles {
		if i != article && a.Event == s.Articles[article].Event {
			out = append(out, i)
		}
	}
	return out
}

// Index returns the article of that id, -1 if there is none.
func (s Lettered) Index(id string) int {
	return slices.IndexFunc(s.Articles, func(a story.Article) bool { return a.ID == id })
}

// Label names the outlet of an article for a reader. Where nobody says which it is, its file tells
// several of them apart, if its name is made of words; else what the article begins with, which a
// reader knows it by. Beside the headline there is [Outlet.Plate].
func (o Outlet) Label(l phrase.Lang) string {
	if begins := cmp.Or(o.Title, o.First); o.Name == "" && begins != "" && spoken(o.File) == "" {
		return phrase.CueMarks.Fill(l, passage.BalancedLine(passage.Short(begins, longBegin)))
	}
	return o.Plate(l)
}

// longBegin is how many letters of a headline stand for an outlet.
const longBegin = 28

// Plate names the outlet of an article where its headline stands beside it: by its file where nobody
// says which it is.
func (o Outlet) Plate(l phrase.Lang) string {
	switch {
	case o.Name != "":
		return o.Name
	case o.File == "":
		return phrase.NoOutlet.In(l)
	}
	if name := spoken(o.File); name != "" {
		return phrase.OutletOfFile.Fill(l, shortened(name))
	}
	return shortened(o.File)
}

// longFile is how many letters of a file's name stand for an outlet.
const longFile = 32

func shortened(name string) string {
	if letters := []rune(name); len(letters) > longFile {
		return string(letters[:longFile]) + "…"
	}
	return name
}

// spoken reads a file's name as words: "2-le-journal-du-soir.txt" is "le journal
// du soir". It is "" where the name is not made of words.
func spoken(file string) string {
	if dot := strings.LastIndexByte(file, '.'); dot >= 0 {
		file = file[:dot]
	}
	parts := strings.FieldsFunc(file, func(r rune) bool { return strings.ContainsRune("-_ .()", r) })
	words, long := make([]string, 0, len(parts)), false
	for _, w := range parts {
		if len(words) == 0 && !strings.ContainsFunc(w, unicode.IsLetter) {
			continue // where it stood in a list
		}
		if !isWord(w) {
			return ""
		}
		words = append(words, w)
		long = long || len(w) > 2
	}
	if !long {
		return ""
	}
	return strings.Join(words, " ")
}

// isWord reports whether a part of a file's name is a word: letters, with a number before, among or
// behind them at most, as "info24"; what a program has made up has several.
func isWord(w string) bool {
	letters, numbers, inNumber := 0, 0, false
	for _, r := range w {
		switch {
		case unicode.IsDigit(r):
			if !inNumber {
				numbers++
			}
		case unicode.IsLetter(r):
			letters++
		case r != '\'' && r != '’' && !unicode.IsMark(r):
			return false
		}
		inNumber = unicode.IsDigit(r)
	}
	return numbers == 0 || numbers == 1 && letters > 1
}

// Day gives the date of an article for a reader.
func (o Outlet) Day(l phrase.Lang) string {
	if o.Date == "" {
		return phrase.NoDate.In(l)
	}
	return phrase.Date(l, o.Date)
}

// Byline is the line over an article: outlet and date.
func (o Outlet) Byline(l phrase.Lang) string {
	if o.Date == "" {
		return o.Plate(l) + " · " + phrase.NoDate.In(l)
	}
	return o.Plate(l) + " · " + passage.DayAndTime(l, o.Date, phrase.LongDate)
}

// Headline is the article's headline, or its outlet where it has none.
func (o Outlet) Headline() string {
	if o.Title != "" {
		return passage.OneLine(o.Title)
	}
	return o.Letter + " " + o.Name
}

// lettersAtMost is how many letters are listed; of more articles, their number
// is said.
const lettersAtMost = 12

// Letters lists the badges of some articles: "A, B et C".
func (s Lettered) Letters(l phrase.Lang, articles []int) string {
	if len(articles) > lettersAtMost {
		return phrase.QuotesArticles.Fill(l, len(articles))
	}
	names := make([]string, len(articles))
	for i, a := range articles {
		names[i] = s.Outlets[a].Letter
	}
	return phrase.List(l, names)
}

// Reason puts a reason into words, with articles called by their letters.
func (s Lettered) Reason(l phrase.Lang, r story.Reason) string {
	args := slices.Clone(r.Args)
	for i, arg := range args {
		if articles := s.NamedIn(arg); articles != nil {
			args[i] = s.Letters(l, articles)
		}
	}
	return phrase.Reason(l, story.Because(r.Code, args...))
}

// NamedIn returns the articles that an argument of a reason names by their ids, nil where it
// names none.
func (s Lettered) NamedIn(arg string) (articles []int) {
	for id := range strings.SplitSeq(arg, ", ") {
		i := s.Index(id)
		if i < 0 {
			return nil
		}
		articles = append(articles, i)
	}
	return articles
}
