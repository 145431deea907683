package state

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	quotesStep   = 15  // utterances drawn at a time
	quoteTitle   = 88  // characters of an utterance's heading
	widestTable  = 12  // columns of an alignment; more are read as lines
	spokenForms  = 3   // ways a speaker is called, shown beside the name
	voicePattern = 3   // speakers with a pattern of their own; the rest share one
	longForm     = 60  // characters of such a way
	linesAtMost  = 12  // renderings drawn of one utterance
	quoteWords   = 600 // characters of one rendering
)

// QuoteFilter chooses quotes by how they are given.
type QuoteFilter uint8

const (
	EveryQuote QuoteFilter = iota
	MarkedQuotes
	ReportedQuotes
	DifferingQuotes
)

// QuoteFilters lists them as they are shown.
var QuoteFilters = []QuoteFilter{EveryQuote, MarkedQuotes, ReportedQuotes, DifferingQuotes}

var quoteFilterNames = [...]phrase.Said{phrase.QuotesAll, phrase.QuotesMarked, phrase.QuotesReported, phrase.QuotesDiffering}

// Said names the filter.
func (f QuoteFilter) Said() phrase.Said { return quoteFilterNames[f] }

// Quotes is what the reader has chosen in the quotes view.
type Quotes struct {
	Filter QuoteFilter
	Query  string
	More   int // times the reader asked for more
}

// spoken is an utterance, or a quote that belongs to none.
type spoken struct {
	of      *story.Utterance // nil for a quote alone
	members []story.Member
	speaker string
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
		for q, quote := range s.Articles[a].Quotes {
			ref := story.QuoteRef{Article: a, Quote: q}
			if quote.Kind != story.Term && !grouped[ref] {
				out = append(out, spoken{members: []story.Member{{QuoteRef: ref}}, speaker: quote.Speaker})
			}
		}
	}
	for i := range out {
		out[i].words = fold(out[i].speaker)
		for _, m := range out[i].members {
			out[i].words += " " + fold(s.quote(m.QuoteRef).Of(s.Articles[m.Article].Text))
		}
	}
	return out
}

func (s *Story) quote(r story.QuoteRef) *story.Quote { return &s.Articles[r.Article].Quotes[r.Quote] }

// keeps reports whether a filter keeps one rendering of something said.
func (s *Story) keeps(f QuoteFilter, sp *spoken, m story.QuoteRef) bool {
	switch kind := s.quote(m).Kind; f {
	case MarkedQuotes:
		return kind == story.Direct || kind == story.Mixed
	case ReportedQuotes:
		return kind == story.Indirect
	case DifferingQuotes:
		return sp.of != nil && sp.of.Relation != story.Verbatim && len(sp.members) > 1
	}
	return true
}

// QuoteCount returns how many quotes a filter keeps.
func (s *Story) QuoteCount(f QuoteFilter) int {
	n := 0
	for _, sp := range s.spoken() {
		for _, m := range sp.members {
			if s.keeps(f, &sp, m.QuoteRef) {
				n++
			}
		}
	}
	return n
}

// Speaker is one speaker's section of the view.
type Speaker struct {
	Name     string
	Called   string // how the articles call the speaker, where that is not the name
	Count    int    // quotes
	Articles []int
	Said     []Said
	Known    bool // Name is a name
}

// Said is one thing said, ready to draw.
type Said struct {
	Heading string
	Lang    string
	Tag     phrase.Said
	Count   string    // "2 articles · score 0,88"
	Columns [][]Words // per line of Lines, when the words are set in columns; else nil
	Lines   []QuoteLine
	Notes   []string
}

// Words is one cell of an alignment.
type Words struct {
	Text string
	Same bool
}

// QuoteLine is how one article gives it.
type QuoteLine struct {
	Article int
	Cue     string // as the article has it, "" where there is none
	Runs    []Run
	Rel     phrase.Said
	Notes   []string
	Link    Route
	Ref     story.QuoteRef
	Grouped bool // it stands with others that say the same
}

// QuoteView is the quotes view, ready to draw.
type QuoteView struct {
	Speakers []Speaker
	Shown    int // utterances chosen
	Left     int // of them, not drawn yet
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
	// Who is heard most comes first, who has no name last; what several articles
	// give before what one gives.
	slices.SortStableFunc(chosen, func(x, y spoken) int {
		return cmp.Or(
			compareBool(x.speaker == "", y.speaker == ""),
			cmp.Compare(total[y.speaker], total[x.speaker]),
			cmp.Compare(x.speaker, y.speaker),
			cmp.Compare(len(articlesOf(y.members)), len(articlesOf(x.members))),
		)
	})
	v := QuoteView{Shown: len(chosen)}
	drawn := min(len(chosen), quotesStep*(a.Quotes.More+1))
	v.Left = len(chosen) - drawn
	for i, sp := range chosen[:drawn] {
		if i == 0 || sp.speaker != chosen[i-1].speaker {
			v.Speakers = append(v.Speakers, s.section(l, sp.speaker, chosen))
		}
		last := &v.Speakers[len(v.Speakers)-1]
		last.Said = append(last.Said, s.said(l, &sp))
	}
	return v
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

func (s *Story) section(l phrase.Lang, name string, chosen []spoken) Speaker {
	sec := Speaker{Name: name, Known: name != ""}
	if name == "" {
		sec.Name = phrase.QuotesUnnamed.In(l)
	}
	var called []string
	for _, sp := range chosen {
		if sp.speaker != name {
			continue
		}
		sec.Count += len(sp.members)
		for _, m := range sp.members {
			sec.Articles = append(sec.Articles, m.Article)
			as := oneLine(s.quote(m.QuoteRef).SpeakerSpan.Of(s.Articles[m.Article].Text))
			if name == "" || !strings.Contains(as, " ") || len(as) > longForm || strings.Contains(fold(name), fold(as)) || slices.Contains(called, as) || len(called) == spokenForms {
				continue
			}
			called = append(called, as)
		}
	}
	slices.Sort(sec.Articles)
	sec.Articles = slices.Compact(sec.Articles)
	for i, as := range called {
		called[i] = phrase.CueMarks.Fill(l, as)
	}
	sec.Called = strings.Join(called, ", ")
	return sec
}

func (s *Story) said(l phrase.Lang, sp *spoken) Said {
	fullest := sp.members[0]
	for _, m := range sp.members {
		if s.quote(m.QuoteRef).Len() > s.quote(fullest.QuoteRef).Len() && s.quote(m.QuoteRef).Kind != story.Indirect {
			fullest = m
		}
	}
	a := &s.Articles[fullest.Article]
	q := s.quote(fullest.QuoteRef)
	out := Said{Lang: a.Language, Heading: Short(q.Of(a.Text), quoteTitle), Tag: phrase.RelAlone}
	if q.Kind != story.Indirect {
		out.Heading = phrase.QuoteOpen.In(l) + out.Heading + phrase.QuoteClose.In(l)
	}
	articles := articlesOf(sp.members)
	out.Count = phrase.QuotesArticles.Fill(l, len(articles))
	if sp.of != nil && len(sp.members) > 1 {
		out.Tag = relationName(sp.of.Relation)
		out.Count = phrase.QuotesScore.Fill(l, out.Count, phrase.Decimal(l, sp.of.Score))
		for _, r := range sp.of.Notes {
			out.Notes = append(out.Notes, s.Reason(l, r))
		}
		out.Columns = s.columns(sp.of)
	}
	for i, m := range sp.members {
		if i == linesAtMost {
			break
		}
		out.Lines = append(out.Lines, s.quoteLine(l, sp, m))
	}
	return out
}

func relationName(r story.Relation) phrase.Said {
	switch r {
	case story.Verbatim:
		return phrase.RelVerbatim
	case story.Cut:
		return phrase.RelCut
	case story.Reworded:
		return phrase.RelReworded
	case story.Translation:
		return phrase.RelTranslation
	case story.Reported:
		return phrase.RelIndirect
	case story.OtherSpeaker:
		return phrase.RelOther
	}
	return phrase.RelTerm
}

// columns sets the words of two renderings under each other, where there are
// few enough to be read that way.
func (s *Story) columns(u *story.Utterance) [][]Words {
	if len(u.Members) != 2 || len(u.Table) < 2 || len(u.Table) > widestTable {
		return nil
	}
	out := make([][]Words, len(u.Members))
	for i, m := range u.Members {
		for _, c := range u.Table {
			if i >= len(c.Spans) {
				return nil
			}
			out[i] = append(out[i], Words{oneLine(c.Spans[i].Of(s.Articles[m.Article].Text)), c.Same})
		}
	}
	return out
}

func (s *Story) quoteLine(l phrase.Lang, sp *spoken, m story.Member) QuoteLine {
	a := &s.Articles[m.Article]
	q := s.quote(m.QuoteRef)
	line := QuoteLine{Article: m.Article, Cue: oneLine(q.Cue.Of(a.Text)), Link: Route{View: ArticleView, Item: a.ID, At: q.Start}, Ref: m.QuoteRef, Grouped: len(sp.members) > 1}
	whole := q.Span
	if whole.Len() > quoteWords {
		whole.End = whole.Start + len(strings.TrimSuffix(Short(whole.Of(a.Text), quoteWords), " […]"))
	}
	if !strings.HasPrefix(q.Of(a.Text), whole.Of(a.Text)) {
		whole = q.Span // line breaks were folded: show it all
	}
	line.Runs = Passage(a.Text, whole, []text.Span{whole}, m.Marks, m.Gaps)
	if whole != q.Span {
		line.Runs = append(line.Runs, Run{" […]", Skipped})
	}
	if q.Kind == story.Direct || q.Kind == story.Mixed {
		line.Runs = append(append([]Run{{phrase.QuoteOpen.In(l), Context}}, line.Runs...), Run{phrase.QuoteClose.In(l), Context})
	}
	if sp.of != nil && len(sp.members) > 1 {
		line.Rel = relationName(m.Relation)
		if m.Relation == story.Verbatim && sp.of.Relation != story.Verbatim {
			line.Rel = phrase.RelFullest
		}
	}
	for _, r := range m.Notes {
		line.Notes = append(line.Notes, s.Reason(l, r))
	}
	if q.Headline {
		line.Notes = append(line.Notes, phrase.Headlined.In(l))
	}
	return line
}

// Voice is an article's bar in the shares of voice.
type Voice struct {
	Article int
	Parts   []VoicePart
	Words   string // the parts in words
}

// VoicePart is one speaker's share of an article's quoted words.
type VoicePart struct {
	Pattern int // 1 … 4
	Share   int // in hundredths, at least 1
}

// VoiceKey explains a pattern.
type VoiceKey struct {
	Pattern int
	Name    string
}

// Voices returns the shares of voice: who has how many of the quoted and
// reported words of each article.
func (s *Story) Voices(l phrase.Lang) ([]Voice, []VoiceKey) {
	count := make([]map[string]int, len(s.Articles))
	total := map[string]int{}
	for i := range s.Articles {
		count[i] = map[string]int{}
		for _, q := range s.Articles[i].Quotes {
			if q.Kind != story.Term {
				n := len(strings.Fields(q.Of(s.Articles[i].Text)))
				count[i][q.Speaker] += n
				if q.Speaker != "" {
					total[q.Speaker] += n
				}
			}
		}
	}
	var main []string
	for name := range total {
		main = append(main, name)
	}
	slices.SortFunc(main, func(x, y string) int { return cmp.Or(cmp.Compare(total[y], total[x]), cmp.Compare(x, y)) })
	main = main[:min(len(main), voicePattern)]
	var keys []VoiceKey
	for i, name := range main {
		keys = append(keys, VoiceKey{i + 1, name})
	}
	rest := false
	voices := make([]Voice, len(s.Articles))
	for i := range voices {
		all, others := 0, 0
		for name, n := range count[i] {
			all += n
			if !slices.Contains(main, name) {
				others += n
			}
		}
		v := Voice{Article: i}
		var words []string
		for p, name := range main {
			if n := count[i][name]; n > 0 {
				v.Parts = append(v.Parts, VoicePart{p + 1, max(1, n*100/all)})
				words = append(words, phrase.QuotesWords.Fill(l, n, name))
			}
		}
		if others > 0 {
			rest = true
			v.Parts = append(v.Parts, VoicePart{voicePattern + 1, max(1, others*100/all)})
			words = append(words, phrase.QuotesWords.Fill(l, others, phrase.QuotesOthers.In(l)))
		}
		v.Words = strings.Join(words, ", ")
		if all == 0 {
			v.Words = phrase.QuotesNobody.In(l)
		}
		voices[i] = v
	}
	if rest {
		keys = append(keys, VoiceKey{voicePattern + 1, phrase.QuotesOthers.In(l)})
	}
	return voices, keys
}

// What a reader does in the quotes view.
type (
	// FilterQuotes chooses quotes by how they are given.
	FilterQuotes struct{ Only QuoteFilter }
	// FindQuote chooses quotes by words of theirs or of their speaker's name.
	FindQuote struct{ Query string }
	// MoreQuotes draws more of them.
	MoreQuotes struct{}
)

// Apply filters.
func (e FilterQuotes) Apply(a *App) []Effect {
	a.Quotes.Filter, a.Quotes.More = e.Only, 0
	return a.sayQuotes()
}

// Apply searches.
func (e FindQuote) Apply(a *App) []Effect {
	a.Quotes.Query, a.Quotes.More = e.Query, 0
	return a.sayQuotes()
}

// Apply draws more.
func (MoreQuotes) Apply(a *App) []Effect {
	a.Quotes.More++
	return nil
}

func (a *App) sayQuotes() []Effect {
	if a.Story != nil {
		a.Said = phrase.QuotesShown.Fill(a.Lang, a.QuoteView().Shown)
	}
	return nil
}
