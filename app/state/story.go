package state

import (
	"slices"
	"strings"

	"recoupe/app/show/headline"
	"recoupe/app/show/heard"
	"recoupe/app/show/passage"
	"recoupe/app/show/quotes"
	"recoupe/app/show/wording"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Story is the comparison that is open, with what every view needs of it: as
// the reader has corrected it, or as the program found it.
type Story struct {
	*story.Comparison        // what is shown
	ID                string // in the library, "" if it is not kept
	Name              string // the reader's, "" if none was given
	Rev               int    // another number for every change
	Excerpts          bool   // of the articles, only passages were sent

	Outlets []Outlet // one per article, in order

	headline  string           // what it is called as long as it has no name
	rows      []factRow        // one per fact, in the order of Facts
	retold    map[int]int      // the fact that each one stands under
	sentences [][]place        // per article, one per sentence
	everySaid []quotes.Spoken  // nil until the quotes are looked at
	own       [][]wording.Form // nil until the words are looked at
	ownOf     string           // the event whose they are
	everyone  []heard.One      // the same

	Fixes   patch.History     // the reader's corrections
	AsFound bool              // shown as the program found it, without them
	found   *story.Comparison // as the program found it
	bare    *story.Comparison // as found before the reader classed any lines; nil until it is asked for, or where none were
	fixed   patch.Result      // as the reader has it
	marks   marks
	prints  []string // fingerprints of the articles; nil until they are looked for
}

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
}

// NewStory prepares a comparison for the views.
func NewStory(s share.Story) *Story {
	st := &Story{Name: s.Name, Excerpts: s.Excerpts, Fixes: patch.Since(s.Patches), found: &s.Comparison}
	st.lay()
	return st
}

// lay works out what is shown, from what was found and what was corrected.
func (st *Story) lay() {
	known := st.folds()
	st.fixed, st.Comparison, st.marks = patch.Result{Comparison: *st.found}, st.found, marks{}
	if len(st.Fixes.List) > 0 {
		st.fixed = patch.ApplyPrinted(st.found, st.fingerprints(), st.Fixes.List)
	}
	if len(st.Fixes.List) > 0 && !st.AsFound {
		st.Comparison = &st.fixed.Comparison
		st.marks = newMarks(st)
	}
	if st.AsFound && st.bare != nil {
		st.Comparison = st.bare
	}
	st.Outlets, st.sentences, st.everySaid, st.everyone, st.own = nil, nil, nil, nil, nil
	main := st.MainEvent()
	for i := range st.Articles {
		a := &st.Articles[i]
		at := lettered(a, i)
		st.Outlets = append(st.Outlets, Outlet{
			Letter: Letter(at), Colour: Colour(at), Name: a.Outlet.Value, Date: a.Published.Value,
			Lang: a.Language, Title: passage.Unbroken(a.Title.Value), Near: a.Event != main, Cut: a.Truncated, File: a.File,
		})
		st.sentences = append(st.sentences, places(a))
	}
	st.headline = headline.Best(st.Articles, main)
	st.rows = factRows(st, known)
	st.retold = retellings(st.Comparison)
}

// Shared returns the story as it is kept and sent: under its name, or a
// headline; as it was found, with the corrections beside it.
func (s *Story) Shared(today string) share.Story {
	return share.Story{Name: s.called(), Saved: today, Comparison: *s.found, Patches: s.Fixes.List, Excerpts: s.Excerpts}
}

// Found returns the comparison as the program found it.
func (s *Story) Found() *story.Comparison { return s.found }

// MainEvent returns the event of the articles that are compared: the first.
func (s *Story) MainEvent() string {
	if len(s.Events) > 0 {
		return s.Events[0].ID
	}
	if len(s.Articles) > 0 {
		return s.Articles[0].Event
	}
	return ""
}

// Letter returns the badge of the i-th article: A … Z, AA, AB …
func Letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return Letter(i/26-1) + Letter(i%26)
}

// Colour returns the class of the i-th article's badge. Colours come round
// after eight; letters never do.
func Colour(i int) string { return "o" + string(rune('A'+i%8)) }

// Label names the outlet of an article for a reader; by its file where nobody says which it
// is, so that several of them are told apart.
func (o Outlet) Label(l phrase.Lang) string {
	switch {
	case o.Name != "":
		return o.Name
	case o.File == "":
		return phrase.NoOutlet.In(l)
	}
	if letters := []rune(o.File); len(letters) > longFile {
		return string(letters[:longFile]) + "…"
	}
	return o.File
}

// longFile is how many letters of a file's name stand for an outlet.
const longFile = 32

// Day gives the date of an article for a reader.
func (o Outlet) Day(l phrase.Lang) string {
	if o.Date == "" {
		return phrase.NoDate.In(l)
	}
	return phrase.Date(l, o.Date)
}

// Title is what the bar calls the story: its name, or the headline that is most
// like the others.
func (s *Story) Title(l phrase.Lang) string {
	if name := s.called(); name != "" {
		return name
	}
	return phrase.UntitledStory.In(l)
}

func (s *Story) called() string {
	if s.Name != "" {
		return s.Name
	}
	return s.headline
}

// Index returns the article of that id, -1 if there is none.
func (s *Story) Index(id string) int {
	return slices.IndexFunc(s.Articles, func(a story.Article) bool { return a.ID == id })
}

// lettersAtMost is how many letters are listed; of more articles, their number
// is said.
const lettersAtMost = 12

// Letters lists the badges of some articles: "A, B et C".
func (s *Story) Letters(l phrase.Lang, articles []int) string {
	if len(articles) > lettersAtMost {
		return phrase.QuotesArticles.Fill(l, len(articles))
	}
	names := make([]string, len(articles))
	for i, a := range articles {
		names[i] = s.Outlets[a].Letter
	}
	return phrase.List(l, names)
}

// Counts are the facts by verdict.
type Counts struct{ All, Agreed, Differing, Single int }

// Counts counts the facts.
func (s *Story) Counts() Counts { return s.counts(func(int) bool { return true }) }

// counts counts those of the facts that are kept.
func (s *Story) counts(keeps func(fact int) bool) Counts {
	c := Counts{}
	for i := range s.Facts {
		if !keeps(i) {
			continue
		}
		c.All++
		switch s.Facts[i].Verdict {
		case story.Agreed:
			c.Agreed++
		case story.Differing:
			c.Differing++
		case story.Single:
			c.Single++
		}
	}
	return c
}

// Share returns n as a share of all in hundredths, at least 1 where n is more
// than nothing.
func (c Counts) Share(n int) int {
	if n == 0 || c.All == 0 {
		return 0
	}
	return max(1, n*100/c.All)
}

// Words says how many facts agree, differ and are told by one article only:
// "1 concordant, 12 dits autrement, 4 dits par un seul".
func (c Counts) Words(l phrase.Lang, between string) string {
	part := func(n int, words phrase.Counted) string { return phrase.Number(l, n) + " " + words.Fill(l, n) }
	return part(c.Agreed, phrase.FactsAgreed) + between + part(c.Differing, phrase.FactsDiffering) + between + part(c.Single, phrase.FactsSingle)
}

// Glance is the two lines that a story begins with: how many articles there are
// and on how many events, then dates, outlets and facts; of the event that is
// looked at, where it is one alone.
func (a *App) Glance() (headline, summary string) {
	s, l := a.Story, a.Lang
	headline = s.Headline(l)
	if a.Event() != "" {
		headline = phrase.FactsHeadAll.Fill(l, len(a.Seen()))
	}
	return headline, s.summary(l, a.Seen(), a.Counts().All)
}

// summary tells of some of the articles when they appeared, of how many outlets
// they are, and how many facts were found in them.
func (s *Story) summary(l phrase.Lang, articles []int, facts int) string {
	var parts []string
	from, to := "", ""
	names := map[string]bool{}
	for _, i := range articles {
		o := s.Outlets[i]
		if o.Date != "" && (from == "" || o.Date < from) {
			from = o.Date
		}
		to = max(to, o.Date)
		names[o.Name] = true
	}
	if from != "" {
		parts = append(parts, phrase.DateRange(l, from, to))
	}
	delete(names, "")
	if n := len(names); n > 0 {
		parts = append(parts, phrase.FactsOutlets.Fill(l, n))
	}
	parts = append(parts, phrase.FactsFound.Fill(l, facts))
	return strings.Join(parts, " · ")
}

// Headline is the first line of the glance.
func (s *Story) Headline(l phrase.Lang) string {
	same := 0
	for _, o := range s.Outlets {
		if !o.Near {
			same++
		}
	}
	if same == len(s.Outlets) {
		return phrase.FactsHeadAll.Fill(l, same)
	}
	if n := len(s.events()); n > 1 {
		return phrase.FactsHeadMany.Fill(l, phrase.Number(l, len(s.Outlets)), phrase.Number(l, n))
	}
	if same < 2 {
		return phrase.FactsHeadNone.Fill(l, phrase.Number(l, len(s.Outlets)))
	}
	return phrase.FactsHead.Fill(l, phrase.Number(l, len(s.Outlets)), phrase.Number(l, same))
}

// Reason puts a reason into words, with articles called by their letters.
func (s *Story) Reason(l phrase.Lang, r story.Reason) string {
	args := slices.Clone(r.Args)
	for i, arg := range args {
		var articles []int
		for id := range strings.SplitSeq(arg, ", ") {
			articles = append(articles, s.Index(id))
		}
		if !slices.Contains(articles, -1) {
			args[i] = s.Letters(l, articles)
		}
	}
	return phrase.Reason(l, story.Because(r.Code, args...))
}

// Caution is something to know of an article before reading the matrix.
type Caution struct {
	Article int // -1 for a file that was not read
	File    string
	Text    string
}

// Cautions lists what comparing found odd in the articles looked at, and the
// files that could not be read. That an article is about a neighbouring event is
// told by its column.
func (a *App) Cautions() []Caution {
	s, l := a.Story, a.Lang
	var out []Caution
	for _, i := range a.Seen() {
		for _, r := range s.Articles[i].Warnings {
			switch r.Code {
			case "otherStory":
				if a.Event() != "" {
					continue // and that is the one looked at
				}
				fallthrough
			case "cut", "copy":
				out = append(out, Caution{Article: i, Text: passage.Sentence(s.Reason(l, r))})
			}
		}
	}
	if s.Excerpts {
		out = append(out, Caution{Article: -1, Text: phrase.ExcerptsOnly.In(l)})
	}
	for _, u := range s.Unread {
		out = append(out, Caution{Article: -1, File: u.File, Text: passage.Sentence(phrase.Reason(l, u.Error))})
	}
	return out
}

// place is where a sentence stands in its article.
type place struct {
	paragraph, sentence int // from 1; paragraph 0 is no body text
	kind                story.BlockKind
}

func places(a *story.Article) []place {
	out := make([]place, len(a.Sentences))
	paragraph, last, nth := 0, -1, 0
	for i, s := range a.Sentences {
		kind := story.Body
		if s.Block >= 0 && s.Block < len(a.Blocks) {
			kind = a.Blocks[s.Block].Kind
		}
		if s.Block != last {
			last, nth = s.Block, 0
			if bodyKind(kind) {
				paragraph++
			}
		}
		nth++
		out[i] = place{paragraph, nth, kind}
		if !bodyKind(kind) {
			out[i].paragraph = 0
		}
	}
	return out
}

func bodyKind(k story.BlockKind) bool {
	return k == story.Body || k == story.ListItem || k == story.Subhead
}

// Place says where a span stands in its article, for a reader: "§ 1, phrase 2".
func (s *Story) Place(l phrase.Lang, article int, at text.Span) string {
	i := s.sentenceAt(article, at)
	if i < 0 {
		return ""
	}
	p := s.sentences[article][i]
	switch p.kind {
	case story.Title:
		return phrase.PlaceTitle.In(l)
	case story.Dek:
		return phrase.PlaceDek.In(l)
	case story.Caption:
		return phrase.PlaceCaption.In(l)
	}
	return phrase.PlaceSentence.Fill(l, phrase.Number(l, p.paragraph), phrase.Number(l, p.sentence))
}

// sentenceAt returns the first sentence that shares bytes with at, -1 if none.
func (s *Story) sentenceAt(article int, at text.Span) int {
	return slices.IndexFunc(s.Articles[article].Sentences, func(t story.Sentence) bool { return t.Overlap(at) > 0 })
}
