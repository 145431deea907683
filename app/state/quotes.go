package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/app/show/passage"
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

// spoken is what is said in the articles looked at. An utterance that one of them
// alone gives is left as a quote that stands alone.
func (a *App) spoken() []spoken {
	all := a.Story.spoken()
	if a.Event() == "" {
		return all
	}
	var out []spoken
	for _, sp := range all {
		sp.members = slices.DeleteFunc(slices.Clone(sp.members), func(m story.Member) bool { return !a.sees(m.Article) })
		if len(articlesOf(sp.members)) == 1 {
			sp.of = nil
		}
		if len(sp.members) > 0 {
			out = append(out, sp)
		}
	}
	return out
}

func (s *Story) listSpoken() []spoken {
	out := []spoken{}
	grouped := map[story.QuoteRef]int{} // where in out
	for i := range s.Utterances {
		u := &s.Utterances[i]
		if u.Relation == story.TermRelation {
			continue
		}
		for _, m := range u.Members {
			grouped[m.QuoteRef] = len(out)
		}
		out = append(out, spoken{of: u, members: u.Members, speaker: u.Speaker})
	}
	for a := range s.Articles {
		out = s.alone(out, a, grouped)
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

// alone adds to out the quotes of an article that belong to no utterance. Words in
// marks stand with the reported sentence that holds them, in an utterance or not:
// they are drawn there.
func (s *Story) alone(out []spoken, a int, grouped map[story.QuoteRef]int) []spoken {
	var held *story.Quote // the last reported sentence
	holder := -1          // where it is in out
	for q, quote := range s.Articles[a].Quotes {
		ref := story.QuoteRef{Article: a, Quote: q}
		at, told := grouped[ref]
		switch {
		case quote.Kind == story.Term:
		case quote.Kind == story.Indirect:
			if !told {
				at, out = len(out), append(out, spoken{members: []story.Member{{QuoteRef: ref}}, speaker: quote.Speaker})
			}
			held, holder = s.quote(ref), at
		case told:
		case held != nil && held.Contains(quote.Span) && held.Speaker == quote.Speaker:
			out[holder].members = append(slices.Clip(out[holder].members), story.Member{QuoteRef: ref})
		default:
			out = append(out, spoken{members: []story.Member{{QuoteRef: ref}}, speaker: quote.Speaker})
		}
	}
	return out
}

func (s *Story) quote(r story.QuoteRef) *story.Quote { return &s.Articles[r.Article].Quotes[r.Quote] }

// keeps reports whether a filter keeps one rendering of something said.
func (s *Story) keeps(f QuoteFilter, sp *spoken, m story.QuoteRef) bool {
	switch q := s.quote(m); f {
	case MarkedQuotes:
		return q.Kind == story.Mixed || q.Kind == story.Direct && inMarks(s.Articles[m.Article].Text, q)
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
func (a *App) QuoteCount(f QuoteFilter) int {
	kept := map[story.QuoteRef]bool{} // a list may render several utterances
	for _, sp := range a.spoken() {
		for _, m := range sp.members {
			if a.Story.keeps(f, &sp, m.QuoteRef) {
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
	chosen := slices.DeleteFunc(slices.Clone(a.spoken()), func(sp spoken) bool {
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

// besideName is how a speaker is called besides the name: what stands after a
// comma, else what stands on both sides.
func besideName(before, after string) string {
	if role := strings.Trim(after, " ,"); strings.HasPrefix(after, ",") && role != "" {
		return role
	}
	return strings.Trim(before+after, " ,")
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
			as := passage.OneLine(s.quote(m.QuoteRef).SpeakerSpan.Of(s.Articles[m.Article].Text))
			if i := strings.Index(as, name); name != "" && i >= 0 { // "the minister, Ida Roux"
				as = besideName(as[:i], as[i+len(name):])
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
