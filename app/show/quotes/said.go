package quotes

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
	Lines   []Line
	Notes   []string
	Left    int          // renderings that are not drawn
	Aligned bool         // the words are set in columns below the lines
	Aligns  bool         // they can be
	Table   []AlignedRow // the columns, where they are shown
	Article int          // of the fullest rendering
	At      int          // where that stands, a byte offset
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

// Line is how one article gives it.
type Line struct {
	Article int
	Cue     string      // as the article has it, "" where there is none
	Tone    phrase.Said // of the cue, empty where it has none of its own
	Act     phrase.Said // what the cue does, empty where it reports, or gives whole sentences in marks
	Runs    []passage.Run
	Rel     phrase.Said
	Notes   []string
	At      int // where it stands, a byte offset
	Ref     story.QuoteRef
	Grouped bool // it stands with others that say the same
}

// fullestOf returns the rendering that an utterance is called by: the longest in marks, and a
// translation only where there is nothing else, however many letters its language needs.
func fullestOf(s *story.Comparison, members []story.Member) story.Member {
	fullest := members[0]
	for _, m := range members[1:] {
		own, other := m.Relation == story.Translation, fullest.Relation == story.Translation
		longer := quoteOf(s, m.QuoteRef).Len() > quoteOf(s, fullest.QuoteRef).Len() && quoteOf(s, m.QuoteRef).Kind != story.Indirect
		if other && !own || own == other && longer {
			fullest = m
		}
	}
	return fullest
}

// tellsLittle is the score from which on an utterance is one however like its renderings are: of what
// was cut, reworded or translated more than nine in ten are. What is reported is as sure as its score.
const tellsLittle = .25

func (t Teller) said(sp *Spoken, q *Choice) Said {
	s, l := t.Comparison, t.Lang
	fullest := fullestOf(s, sp.Members)
	a := &s.Articles[fullest.Article]
	out := Said{Lang: a.Language, Heading: heading(s, l, sp, fullest.QuoteRef), Tag: phrase.RelAlone,
		Article: fullest.Article, At: quoteOf(s, fullest.QuoteRef).Start}
	articles := articlesOf(sp.Members)
	out.Count = phrase.QuotesArticles.Fill(l, len(articles))
	lines := linesAtMost
	if sp.Of != nil && len(sp.Members) > 1 {
		out.ID, out.Tag = sp.Of.ID, relationName(sp.Of.Relation)
		if sp.Of.Relation == story.Translation && !slices.ContainsFunc(sp.Of.Notes, func(r story.Reason) bool { return r.Code == "quote.translations" }) {
			out.Tag = phrase.RelTranslated
		}
		if sp.Of.Relation == story.Reported || sp.Of.Score < tellsLittle {
			out.Count = phrase.QuotesScore.Fill(l, out.Count, phrase.Decimal(l, sp.Of.Score))
		}
		for _, r := range sp.Of.Notes {
			out.Notes = append(out.Notes, t.Reason(t.Lang, r))
		}
		if tonesDiffer(s, sp.Members) {
			out.Notes = append(out.Notes, phrase.ToneDiffers.In(l))
		}
		out.Columns = columns(s, sp.Of)
		if out.Columns == nil {
			table(s, &out, sp.Of, q.Aligned[out.ID])
		}
		if q.Whole[out.ID] {
			lines = len(sp.Members)
		}
	}
	members := outermost(s, sp.Members)
	for _, m := range members[:min(lines, len(members))] {
		out.Lines = append(out.Lines, t.Line(sp, m))
	}
	out.Left = len(members) - len(out.Lines)
	return out
}

// outermost leaves out the words in marks that stand inside a reported sentence
// of the same utterance: that one is drawn with its marks.
func outermost(s *story.Comparison, members []story.Member) []story.Member {
	var out []story.Member
	for i, m := range members {
		inner := slices.ContainsFunc(members, func(o story.Member) bool {
			return o.Article == m.Article && o.Quote != m.Quote && quoteOf(s, o.QuoteRef).Contains(quoteOf(s, m.QuoteRef).Span) && quoteOf(s, o.QuoteRef).Len() > quoteOf(s, m.QuoteRef).Len()
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
func tonesDiffer(s *story.Comparison, members []story.Member) bool {
	var own story.Tone
	plain, stand := false, false
	for _, m := range members {
		switch t := quoteOf(s, m.QuoteRef).Tone; t {
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
func table(s *story.Comparison, out *Said, u *story.Utterance, asked bool) {
	if len(u.Table) < 2 || len(u.Table) > widestAsked {
		return
	}
	var rows []int
	for i := range u.Members {
		for _, c := range u.Table {
			if !c.Spans[i].Empty() {
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
			w := text.FoldLine(r.Words[k].Text)
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
func columns(s *story.Comparison, u *story.Utterance) [][]Words {
	if len(u.Members) != 2 || len(u.Table) < 2 || len(u.Table) > widestTable {
		return nil
	}
	out := make([][]Words, len(u.Members))
	for i, m := range u.Members {
		for _, c := range u.Table {
			out[i] = append(out[i], Words{passage.OneLine(c.Spans[i].Of(s.Articles[m.Article].Text)), c.Same})
		}
	}
	return out
}

// wholeName names a rendering that nothing is missing from, among others that
// differ: the fullest, or its words where a longer one has nothing missing either, or where
// a report tells far more than the words in marks do.
func wholeName(s *story.Comparison, sp *Spoken, m story.Member) phrase.Said {
	const farMore = 2
	own := quoteOf(s, m.QuoteRef)
	for _, o := range sp.Members {
		other := quoteOf(s, o.QuoteRef)
		if o.Relation == story.Verbatim && other.Len() > own.Len() || own.Kind != story.Indirect && other.Kind == story.Indirect && other.Len() > farMore*own.Len() {
			return phrase.RelVerbatim
		}
	}
	return phrase.RelFullest
}

// Line is how one article gives a thing said.
func (t Teller) Line(sp *Spoken, m story.Member) Line {
	s, l := t.Comparison, t.Lang
	a := &s.Articles[m.Article]
	q := quoteOf(s, m.QuoteRef)
	line := Line{Article: m.Article, Cue: cueWords(passage.OneLine(q.Cue.Of(a.Text))), At: q.Start, Ref: m.QuoteRef, Grouped: sp.Of != nil && len(sp.Members) > 1}
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
		line.Runs = append(line.Runs, passage.Run{Text: "\u00a0[…]", Kind: passage.Skipped})
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
	if sp.Of != nil && len(sp.Members) > 1 {
		line.Rel = relationName(m.Relation)
		if m.Relation == story.Verbatim && sp.Of.Relation != story.Verbatim {
			line.Rel = wholeName(s, sp, m)
		}
		if m.Relation == story.Translation && slices.ContainsFunc(m.Notes, func(r story.Reason) bool { return r.Code == "quote.translated" }) {
			line.Rel = phrase.RelTranslated
		}
	}
	for _, r := range m.Notes {
		line.Notes = append(line.Notes, t.Reason(t.Lang, r))
	}
	if q.Headline {
		line.Notes = append(line.Notes, phrase.Headlined.In(l))
	}
	return line
}
