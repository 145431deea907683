package state

import (
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Said is one thing said, ready to draw.
type Said struct {
	ID      string // of the utterance, "" for a quote that stands alone
	Rank    int    // from 1, among those chosen
	Heading string // the words that matter, or the first of them
	Lang    string
	Tag     phrase.Said
	Count   string    // "2 articles · score 0,88"
	Columns [][]Words // per line of Lines, when the words of two are set in columns; else nil
	Lines   []QuoteLine
	Notes   []string
	Left    int          // renderings that are not drawn
	Aligned bool         // the words are set in columns below the lines
	Aligns  bool         // they can be
	Table   []AlignedRow // the columns, where they are shown
	Link    Route        // to the fullest rendering in its article
}

// AlignedRow is one article's words, column by column.
type AlignedRow struct {
	Article int
	Words   []Words
}

// Words is one cell of an alignment.
type Words struct {
	Text string
	Same bool
}

// QuoteLine is how one article gives it.
type QuoteLine struct {
	Article int
	Cue     string      // as the article has it, "" where there is none
	Tone    phrase.Said // of the cue, empty where it has none of its own
	Act     phrase.Said // what the cue does, empty where it reports, or gives whole sentences in marks
	Runs    []passage.Run
	Rel     phrase.Said
	Notes   []string
	Link    Route
	Ref     story.QuoteRef
	Grouped bool // it stands with others that say the same
}

func (s *Story) said(l phrase.Lang, sp *spoken, q *Quotes) Said {
	fullest := sp.members[0]
	for _, m := range sp.members {
		if s.quote(m.QuoteRef).Len() > s.quote(fullest.QuoteRef).Len() && s.quote(m.QuoteRef).Kind != story.Indirect {
			fullest = m
		}
	}
	a := &s.Articles[fullest.Article]
	out := Said{Lang: a.Language, Heading: s.heading(l, sp, fullest.QuoteRef), Tag: phrase.RelAlone,
		Link: Route{View: ArticleView, Item: a.ID, At: s.quote(fullest.QuoteRef).Start}}
	articles := articlesOf(sp.members)
	out.Count = phrase.QuotesArticles.Fill(l, len(articles))
	lines := linesAtMost
	if sp.of != nil && len(sp.members) > 1 {
		out.ID, out.Tag = sp.of.ID, relationName(sp.of.Relation)
		if sp.of.Relation == story.Translation && !slices.ContainsFunc(sp.of.Notes, func(r story.Reason) bool { return r.Code == "quote.translations" }) {
			out.Tag = phrase.RelTranslated
		}
		out.Count = phrase.QuotesScore.Fill(l, out.Count, phrase.Decimal(l, sp.of.Score))
		for _, r := range sp.of.Notes {
			out.Notes = append(out.Notes, s.Reason(l, r))
		}
		if s.tonesDiffer(sp.members) {
			out.Notes = append(out.Notes, phrase.ToneDiffers.In(l))
		}
		out.Columns = s.columns(sp.of)
		if out.Columns == nil {
			s.table(&out, sp.of, q.Aligned[out.ID])
		}
		if q.Whole[out.ID] {
			lines = len(sp.members)
		}
	}
	members := s.outermost(sp.members)
	for _, m := range members[:min(lines, len(members))] {
		out.Lines = append(out.Lines, s.quoteLine(l, sp, m))
	}
	out.Left = len(members) - len(out.Lines)
	return out
}

// outermost leaves out the words in marks that stand inside a reported sentence
// of the same utterance: that one is drawn with its marks.
func (s *Story) outermost(members []story.Member) []story.Member {
	var out []story.Member
	for i, m := range members {
		inner := slices.ContainsFunc(members, func(o story.Member) bool {
			return o.Article == m.Article && o.Quote != m.Quote && s.quote(o.QuoteRef).Contains(s.quote(m.QuoteRef).Span) && s.quote(o.QuoteRef).Len() > s.quote(m.QuoteRef).Len()
		})
		if !inner {
			out = append(out, members[i])
		}
	}
	return out
}

// toneNames are the tones a reporting verb may have of its own.
var toneNames = map[story.Tone]phrase.Said{
	story.ToneAssertive: phrase.ToneAssertive,
	story.ToneDoubtful:  phrase.ToneDoubtful,
	story.ToneEmotional: phrase.ToneEmotional,
	story.ToneCritical:  phrase.ToneCritical,
	story.ToneConceding: phrase.ToneConceding,
	story.TonePromising: phrase.TonePromising,
}

// tonesDiffer reports whether the verbs of the renderings colour them
// differently: two tones of their own, or one that takes a stand beside one
// that takes none.
func (s *Story) tonesDiffer(members []story.Member) bool {
	var own story.Tone
	plain, stand := false, false
	for _, m := range members {
		switch t := s.quote(m.QuoteRef).Tone; t {
		case story.ToneNone:
		case story.ToneNeutral:
			plain = true
		default:
			if own != story.ToneNone && t != own {
				return true
			}
			own = t
			stand = stand || t == story.ToneDoubtful || t == story.ToneEmotional || t == story.ToneCritical
		}
	}
	return plain && stand
}

// table fills in the columns of an utterance of three renderings or more, where
// they can be read, and asked for.
func (s *Story) table(out *Said, u *story.Utterance, asked bool) {
	if len(u.Table) < 2 || len(u.Table) > widestAsked {
		return
	}
	var rows []int
	for i := range u.Members {
		for _, c := range u.Table {
			if i < len(c.Spans) && !c.Spans[i].Empty() {
				rows = append(rows, i)
				break
			}
		}
	}
	if len(rows) < 2 || len(rows) > mostAligned {
		return
	}
	out.Aligns, out.Aligned = true, asked
	if !asked {
		return
	}
	for _, i := range rows {
		m := u.Members[i]
		row := AlignedRow{Article: m.Article}
		for _, c := range u.Table {
			row.Words = append(row.Words, Words{Text: passage.OneLine(c.Spans[i].Of(s.Articles[m.Article].Text))})
		}
		out.Table = append(out.Table, row)
	}
	for k := range u.Table {
		same, first := true, "" // whoever has words there has the same
		for _, r := range out.Table {
			w := fold(r.Words[k].Text)
			if first == "" {
				first = w
			}
			same = same && (w == "" || w == first)
		}
		for _, r := range out.Table {
			r.Words[k].Same = same
		}
	}
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
			out[i] = append(out[i], Words{passage.OneLine(c.Spans[i].Of(s.Articles[m.Article].Text)), c.Same})
		}
	}
	return out
}

// wholeName names a rendering that nothing is missing from, among others that
// differ: the fullest, or its words where a longer one has nothing missing either, or where
// a report tells far more than the words in marks do.
func (s *Story) wholeName(sp *spoken, m story.Member) phrase.Said {
	const farMore = 2
	own := s.quote(m.QuoteRef)
	for _, o := range sp.members {
		other := s.quote(o.QuoteRef)
		if o.Relation == story.Verbatim && other.Len() > own.Len() || own.Kind != story.Indirect && other.Kind == story.Indirect && other.Len() > farMore*own.Len() {
			return phrase.RelVerbatim
		}
	}
	return phrase.RelFullest
}

func (s *Story) quoteLine(l phrase.Lang, sp *spoken, m story.Member) QuoteLine {
	a := &s.Articles[m.Article]
	q := s.quote(m.QuoteRef)
	line := QuoteLine{Article: m.Article, Cue: cueWords(passage.OneLine(q.Cue.Of(a.Text))), Link: Route{View: ArticleView, Item: a.ID, At: q.Start}, Ref: m.QuoteRef, Grouped: sp.of != nil && len(sp.members) > 1}
	said := q.Span
	if q.Kind == story.Direct || q.Kind == story.Mixed { // an English quote takes in the comma before the speaker
		said.End -= len(q.Of(a.Text)) - len(strings.TrimSuffix(q.Of(a.Text), ","))
	}
	whole := said
	if whole.Len() > quoteWords {
		whole.End = whole.Start + len(strings.TrimSuffix(passage.Short(whole.Of(a.Text), quoteWords), " […]"))
	}
	if !strings.HasPrefix(q.Of(a.Text), whole.Of(a.Text)) {
		whole = said // line breaks were folded: show it all
	}
	line.Runs = passage.Cut(a.Text, whole, []text.Span{whole}, m.Marks, m.Gaps)
	if whole != said {
		line.Runs = append(line.Runs, passage.Run{Text: " […]", Kind: passage.Skipped})
	}
	switch {
	case q.Kind == story.Direct && !inMarks(a.Text, q):
		line.Notes = append(line.Notes, phrase.Unmarked.In(l)) // an answer of an interview
	case q.Kind == story.Direct || q.Kind == story.Mixed:
		line.Runs = append(append([]passage.Run{{Text: phrase.QuoteOpen.In(l), Kind: passage.Context}}, line.Runs...), passage.Run{Text: phrase.QuoteClose.In(l), Kind: passage.Context})
	}
	line.Tone, line.Act = toneNames[q.Tone], actOf(q)
	if line.Act == phrase.ActPromised {
		line.Tone = phrase.Said{} // the same told twice
	}
	if sp.of != nil && len(sp.members) > 1 {
		line.Rel = relationName(m.Relation)
		if m.Relation == story.Verbatim && sp.of.Relation != story.Verbatim {
			line.Rel = s.wholeName(sp, m)
		}
		if m.Relation == story.Translation && slices.ContainsFunc(m.Notes, func(r story.Reason) bool { return r.Code == "quote.translated" }) {
			line.Rel = phrase.RelTranslated
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
