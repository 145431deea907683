package state

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

const (
	quotesStep   = 15  // utterances drawn at a time
	quotesLines  = 45  // renderings drawn at a time, all utterances together
	widestTable  = 12  // columns of an alignment of two; more are read as lines
	widestAsked  = 32  // columns of an alignment that the reader asks for
	mostAligned  = 8   // its rows
	mostVoices   = 10  // shares of voice drawn until the reader asks for all
	mostBadges   = 10  // letters of articles beside a speaker
	spokenForms  = 3   // ways a speaker is called, shown beside the name
	voicePattern = 3   // speakers with a pattern of their own; the rest share one
	longForm     = 60  // characters of such a way
	linesAtMost  = 7   // renderings drawn of one utterance until the reader asks for all
	quoteWords   = 600 // characters of one rendering
)

// QuoteFilter chooses quotes by how they are given.
type QuoteFilter uint8

const (
	EveryQuote QuoteFilter = iota
	MarkedQuotes
	ReportedQuotes
	AttitudeQuotes // reported without marks: what somebody promises, thinks, wants, judges or decides
	DifferingQuotes
)

// QuoteFilters lists them as they are shown.
var QuoteFilters = []QuoteFilter{EveryQuote, MarkedQuotes, ReportedQuotes, AttitudeQuotes, DifferingQuotes}

var quoteFilterNames = [...]phrase.Said{phrase.QuotesAll, phrase.QuotesMarked, phrase.QuotesReported, phrase.QuotesAttitudes, phrase.QuotesDiffering}

// Said names the filter.
func (f QuoteFilter) Said() phrase.Said { return quoteFilterNames[f] }

// Quotes is what the reader has chosen in the quotes view.
type Quotes struct {
	Filter QuoteFilter
	Query  string
	More   int // times the reader asked for more

	At      int             // rank of the utterance that keys act on, from 1; 0 before the first
	Whole   map[string]bool // utterances, by id, of which all renderings are drawn
	Aligned map[string]bool // and whose words are set in columns
	Heard   bool            // who is quoted where is shown
	Voices  bool            // the shares of voice of all articles are
	NoOne   bool            // what is reported of nobody who is named is unfolded
}

// spoken is an utterance, or a quote that belongs to none.
type spoken struct {
	of      *story.Utterance // nil for a quote alone
	members []story.Member
	speaker string
	nobody  bool   // reported without marks, and nobody is named whose words they are
	words   string // folded, for the search
}

// spoken lists everything that is said, terms left out, as the engine groups
// it. It is made once, when the quotes are first looked at: the view asks for
// it several times at every letter of a search. The caller leaves it as it is.
func (s *Story) spoken() []spoken {
	if s.everySaid == nil {
		s.everySaid = s.listSpoken()
	}
	return s.everySaid
}

func (s *Story) listSpoken() []spoken {
	out := []spoken{}
	grouped := map[story.QuoteRef]bool{}
	for i := range s.Utterances {
		u := &s.Utterances[i]
		if u.Relation == story.TermRelation {
			continue
		}
		for _, m := range u.Members {
			grouped[m.QuoteRef] = true
		}
		out = append(out, spoken{of: u, members: u.Members, speaker: u.Speaker})
	}
	for a := range s.Articles {
		out = append(out, s.alone(a, grouped)...)
	}
	for i := range out {
		out[i].words = fold(out[i].speaker)
		out[i].nobody = out[i].speaker == "" && !slices.ContainsFunc(out[i].members, func(m story.Member) bool { return !ofNobody(s.quote(m.QuoteRef)) })
		for _, m := range out[i].members {
			out[i].words += " " + fold(s.quote(m.QuoteRef).Of(s.Articles[m.Article].Text))
		}
	}
	return out
}

// alone lists the quotes of an article that belong to no utterance. Words in
// marks stand with the reported sentence that holds them: they are drawn there.
func (s *Story) alone(a int, grouped map[story.QuoteRef]bool) []spoken {
	var out []spoken
	holder := -1 // the last reported sentence
	for q, quote := range s.Articles[a].Quotes {
		ref := story.QuoteRef{Article: a, Quote: q}
		if quote.Kind == story.Term || grouped[ref] {
			continue
		}
		if quote.Kind != story.Indirect && holder >= 0 {
			held := s.quote(out[holder].members[0].QuoteRef)
			if held.Contains(quote.Span) && held.Speaker == quote.Speaker {
				out[holder].members = append(out[holder].members, story.Member{QuoteRef: ref})
				continue
			}
		}
		if quote.Kind == story.Indirect {
			holder = len(out)
		}
		out = append(out, spoken{members: []story.Member{{QuoteRef: ref}}, speaker: quote.Speaker})
	}
	return out
}

func (s *Story) quote(r story.QuoteRef) *story.Quote { return &s.Articles[r.Article].Quotes[r.Quote] }

// keeps reports whether a filter keeps one rendering of something said.
func (s *Story) keeps(f QuoteFilter, sp *spoken, m story.QuoteRef) bool {
	switch q := s.quote(m); f {
	case MarkedQuotes:
		return q.Kind == story.Direct || q.Kind == story.Mixed
	case ReportedQuotes:
		return q.Kind == story.Indirect && !attitude(q.CueKind)
	case AttitudeQuotes:
		return q.Kind == story.Indirect && attitude(q.CueKind)
	case DifferingQuotes:
		return sp.of != nil && sp.of.Relation != story.Verbatim && len(sp.members) > 1
	}
	return true
}

// QuoteCount returns how many quotes a filter keeps.
func (s *Story) QuoteCount(f QuoteFilter) int {
	kept := map[story.QuoteRef]bool{} // a list may render several utterances
	for _, sp := range s.spoken() {
		for _, m := range sp.members {
			if s.keeps(f, &sp, m.QuoteRef) {
				kept[m.QuoteRef] = true
			}
		}
	}
	return len(kept)
}

// Speaker is one speaker's section of the view.
type Speaker struct {
	Name     string
	Called   string // how the articles call the speaker, where that is not the name
	Count    int    // quotes
	Articles []int  // the first of those that quote the speaker
	More     int    // articles besides
	Said     []Said
	Known    bool // Name is a name
	Folds    bool // the section can be folded: it is of nobody who is named
	Open     bool // and is not folded now
}

// QuoteView is the quotes view, ready to draw.
type QuoteView struct {
	Speakers []Speaker
	Shown    int // utterances chosen
	Left     int // of them, neither drawn yet nor folded
	Drawn    int
}

// QuoteView prepares the view.
func (a *App) QuoteView() QuoteView {
	s, l := a.Story, a.Lang
	query := fold(a.Quotes.Query)
	chosen := slices.DeleteFunc(slices.Clone(s.spoken()), func(sp spoken) bool {
		return !strings.Contains(sp.words, query) ||
			!slices.ContainsFunc(sp.members, func(m story.Member) bool { return s.keeps(a.Quotes.Filter, &sp, m.QuoteRef) })
	})
	total := map[string]int{}
	for _, sp := range chosen {
		total[sp.speaker] += len(sp.members)
	}
	// Who is heard most comes first, who has no name after them, and what is of
	// nobody last; what several articles give before what one gives.
	slices.SortStableFunc(chosen, func(x, y spoken) int {
		return cmp.Or(
			compareBool(x.nobody, y.nobody),
			compareBool(x.speaker == "", y.speaker == ""),
			cmp.Compare(total[y.speaker], total[x.speaker]),
			cmp.Compare(x.speaker, y.speaker),
			cmp.Compare(len(articlesOf(y.members)), len(articlesOf(x.members))),
		)
	})
	unfolded := chosen
	named := slices.IndexFunc(chosen, func(sp spoken) bool { return sp.nobody })
	if named > 0 && !a.Quotes.NoOne { // alone, it is not folded
		unfolded = chosen[:named]
	}
	v := QuoteView{Shown: len(chosen)}
	v.Drawn = a.Quotes.drawn(unfolded)
	v.Left = len(unfolded) - v.Drawn
	for i, sp := range unfolded[:v.Drawn] {
		if i == 0 || sp.speaker != unfolded[i-1].speaker || i == named {
			v.Speakers = append(v.Speakers, s.section(l, &sp, chosen))
		}
		last := &v.Speakers[len(v.Speakers)-1]
		said := s.said(l, &sp, &a.Quotes)
		said.Rank = i + 1
		last.Said = append(last.Said, said)
	}
	if named == v.Drawn { // its heading stands where everything before it is drawn
		v.Speakers = append(v.Speakers, s.section(l, &chosen[named], chosen))
	}
	if last := len(v.Speakers) - 1; named > 0 && v.Drawn >= named {
		v.Speakers[last].Folds, v.Speakers[last].Open = true, a.Quotes.NoOne
	}
	return v
}

// drawn is how many of the utterances chosen are drawn: a view of fifty
// articles stays as light as one of five.
func (q *Quotes) drawn(chosen []spoken) int {
	n, lines := 0, 0
	for n < len(chosen) && n < quotesStep*(q.More+1) && lines < quotesLines*(q.More+1) {
		lines += min(len(chosen[n].members), linesAtMost)
		n++
	}
	return n
}

func compareBool(x, y bool) int {
	switch {
	case x == y:
		return 0
	case x:
		return 1
	}
	return -1
}

func articlesOf(members []story.Member) []int {
	var out []int
	for _, m := range members {
		out = append(out, m.Article)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func (s *Story) section(l phrase.Lang, of *spoken, chosen []spoken) Speaker {
	name := of.speaker
	sec := Speaker{Name: name, Known: name != ""}
	switch {
	case of.nobody:
		sec.Name = phrase.QuotesNoOne.In(l)
	case name == "":
		sec.Name = phrase.QuotesUnnamed.In(l)
	}
	var called []string
	counted := map[story.QuoteRef]bool{}
	for _, sp := range chosen {
		if sp.speaker != name || sp.nobody != of.nobody {
			continue
		}
		for _, m := range sp.members {
			counted[m.QuoteRef] = true
			sec.Articles = append(sec.Articles, m.Article)
			as := oneLine(s.quote(m.QuoteRef).SpeakerSpan.Of(s.Articles[m.Article].Text))
			if i := strings.Index(as, name); name != "" && i >= 0 { // "the minister, Ida Roux"
				as = strings.Trim(as[:i]+as[i+len(name):], " ,")
			}
			if name == "" || !strings.Contains(as, " ") || len(as) > longForm || strings.Contains(fold(name), fold(as)) || slices.Contains(called, as) || len(called) == spokenForms {
				continue
			}
			called = append(called, as)
		}
	}
	sec.Count = len(counted)
	slices.Sort(sec.Articles)
	sec.Articles = slices.Compact(sec.Articles)
	if n := len(sec.Articles); n > mostBadges {
		sec.Articles, sec.More = sec.Articles[:mostBadges], n-mostBadges
	}
	for i, as := range called {
		called[i] = phrase.CueMarks.Fill(l, as)
	}
	sec.Called = strings.Join(called, ", ")
	return sec
}

// What a reader does in the quotes view.
type (
	// FilterQuotes chooses quotes by how they are given.
	FilterQuotes struct{ Only QuoteFilter }
	// FindQuote chooses quotes by words of theirs or of their speaker's name.
	FindQuote struct{ Query string }
	// MoreQuotes draws more of them.
	MoreQuotes struct{}
	// StepSaid moves to the next utterance, or the one before.
	StepSaid struct{ By int }
	// DrawWhole draws all renderings of an utterance.
	DrawWhole struct{ ID string }
	// AlignSaid sets the words of an utterance in columns, or no longer does.
	AlignSaid struct{ ID string }
	// ShowVoices draws the shares of voice of all articles.
	ShowVoices struct{}
	// ShowNoOne unfolds what is reported of nobody who is named, or folds it.
	ShowNoOne struct{}
	// ShowHeard shows who is quoted where, or no longer does.
	ShowHeard struct{}
)

// Apply filters.
func (e FilterQuotes) Apply(a *App) []Effect {
	a.Quotes.Filter, a.Quotes.More, a.Quotes.At = e.Only, 0, 0
	return a.sayQuotes()
}

// Apply searches.
func (e FindQuote) Apply(a *App) []Effect {
	a.Quotes.Query, a.Quotes.More, a.Quotes.At = e.Query, 0, 0
	return a.sayQuotes()
}

// Apply draws more.
func (MoreQuotes) Apply(a *App) []Effect {
	a.Quotes.More++
	return nil
}

// Apply moves, drawing more where the end of what is drawn is reached, and
// unfolding what is folded.
func (e StepSaid) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	v := a.QuoteView()
	if v.Shown == 0 {
		return nil
	}
	a.Quotes.At = min(max(a.Quotes.At+e.By, 1), v.Shown)
	for a.Quotes.At > v.Drawn {
		if v.Left > 0 {
			a.Quotes.More++
		} else {
			a.Quotes.NoOne = true
		}
		v = a.QuoteView()
	}
	return []Effect{Focus{SaidID(a.Quotes.At)}}
}

// SaidID is the id of the heading of the utterance of that rank.
func SaidID(rank int) string { return "said-" + phrase.Number(phrase.English, rank) }

// quoteKey returns what a key does in the quotes view.
func (a *App) quoteKey(key string) Event {
	switch key {
	case "j":
		return StepSaid{1}
	case "k":
		return StepSaid{-1}
	case "o":
		for _, s := range a.QuoteView().Speakers {
			for _, said := range s.Said {
				if said.Rank == a.Quotes.At {
					return Visit{To: said.Link}
				}
			}
		}
	}
	return nil
}

// Apply draws them.
func (e DrawWhole) Apply(a *App) []Effect {
	a.Quotes.Whole = turned(a.Quotes.Whole, e.ID)
	return nil
}

// Apply sets them in columns.
func (e AlignSaid) Apply(a *App) []Effect {
	a.Quotes.Aligned = turned(a.Quotes.Aligned, e.ID)
	return nil
}

// turned is a set with one of its members put in or taken out.
func turned(set map[string]bool, id string) map[string]bool {
	out := maps.Clone(set)
	if out == nil {
		out = map[string]bool{}
	}
	out[id] = !out[id]
	return out
}

// Apply draws them.
func (ShowVoices) Apply(a *App) []Effect {
	a.Quotes.Voices = true
	return nil
}

// Apply unfolds or folds it.
func (ShowNoOne) Apply(a *App) []Effect {
	a.Quotes.NoOne = !a.Quotes.NoOne
	return nil
}

// Apply shows it.
func (ShowHeard) Apply(a *App) []Effect {
	a.Quotes.Heard = !a.Quotes.Heard
	return nil
}

func (a *App) sayQuotes() []Effect {
	if a.Story != nil {
		a.Said = phrase.QuotesShown.Fill(a.Lang, a.QuoteView().Shown)
	}
	return nil
}
