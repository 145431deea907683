//go:build !js

package view

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/app/show/facts"
	"recoupe/app/show/reading"
	"recoupe/app/state"
	"recoupe/internal/fault"
	"recoupe/internal/patch"
	"recoupe/internal/phrase"
	"recoupe/internal/share"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// chance makes comparisons that hold together ([story.Comparison.Check]) and
// are as odd as a file can make them.
type chance struct{ *rand.Rand }

// oddTexts are the texts of articles, and every word that a file may give.
var oddTexts = []string{
	"", " ", "\n\n", ".", "Le pont a fermé. « Nous attendons », dit la maire.", "The bridge shut. “We wait,” said the mayor.",
	"أغلق الجسر يوم الاثنين. قال رئيس البلدية: «ننتظر».", "הגשר נסגר ביום שני.", "\u202eabc\u2069 \u0000 \ufeff\u200b", hostile,
	strings.Repeat("e\u0301", 40), strings.Repeat("interminable", 250), strings.Repeat("Le pont a rouvert lundi, après 12 mois. ", 400), "👩‍👩‍👧 a1 {0} %s %d",
}

func (c chance) words() string { return oddTexts[c.IntN(len(oddTexts))] }

// few is a small number, more often than not 0, 1 or 2.
func (c chance) few(most int) int { return min(most, int(c.ExpFloat64()*1.5)) }

// kind is a value of an enumeration of n, or one beyond it now and then.
func (c chance) kind(n int) uint8 {
	if c.IntN(20) == 0 {
		return uint8(c.IntN(256))
	}
	return uint8(c.IntN(n))
}

func (c chance) score() float64 {
	return []float64{0, .5, 1, -3, 9, math.NaN(), math.Inf(1)}[min(6, c.few(20))]
}

func (c chance) reasons() []story.Reason {
	codes := []string{"", "no-such-code", "failed", "same-words", "number-differs"}
	list := make([]story.Reason, c.few(3))
	for i := range list {
		list[i] = story.Because(codes[c.IntN(len(codes))], []string{"x", "", "{0}"}[:c.IntN(4)]...)
	}
	return list
}

func (c chance) span(t string) text.Span {
	at := func() int {
		i := c.IntN(len(t) + 1)
		for i < len(t) && !utf8.RuneStart(t[i]) {
			i++
		}
		return i
	}
	a, b := at(), at()
	if c.IntN(6) == 0 {
		a, b = 0, c.IntN(2)*len(t)
	}
	return text.Span{Start: min(a, b), End: max(a, b)}
}

// spans are in no order, overlap, and may be empty.
func (c chance) spans(t string) []text.Span {
	list := make([]text.Span, c.few(4))
	for i := range list {
		list[i] = c.span(t)
	}
	return list
}

// pieces are spans in order, none over another.
func (c chance) pieces(t string) []text.Span {
	var cuts []int
	for range c.few(8) {
		s := c.span(t)
		cuts = append(cuts, s.Start, s.End)
	}
	slices.Sort(cuts)
	var list []text.Span
	for i := 0; i+1 < len(cuts); i += 1 + c.IntN(2) {
		list = append(list, text.Span{Start: cuts[i], End: cuts[i+1]})
	}
	return list
}

func (c chance) gaps(t string) []int {
	list := make([]int, c.few(3))
	for i := range list {
		list[i] = c.span(t).Start
	}
	return list
}

func (c chance) article(i int) story.Article {
	a := story.Article{ID: fmt.Sprintf("a%d", i+1), File: c.words(), Text: c.words(), Truncated: c.IntN(5) == 0, Warnings: c.reasons(),
		Language: []string{"fr", "en", "und", "", "ar", "he", "zz-ZZ"}[c.IntN(7)], Event: fmt.Sprintf("e%d", c.few(3)),
		Published: story.Field{Value: []string{"", "2024", "2024-05", "2024-05-02", "2024-05-02T18:12", "hier", "9999-99-99", "-"}[c.IntN(8)]}}
	if c.IntN(8) == 0 {
		a.ID = []string{"", "a1", "facts", "x y"}[c.IntN(4)]
	}
	for _, f := range []*story.Field{&a.Title, &a.Dek, &a.Outlet, &a.Author, &a.Updated, &a.Section, &a.Address, &a.Agency} {
		if c.IntN(2) == 0 {
			*f = story.Field{Value: c.words(), Origin: story.Origin(c.kind(7)), Span: c.span(a.Text)}
		}
	}
	for _, at := range c.pieces(a.Text) {
		b := story.Block{Span: at, Kind: story.BlockKind(c.kind(17))}
		if r := c.reasons(); len(r) > 0 {
			b.Reason = r[0]
		}
		a.Blocks = append(a.Blocks, b)
	}
	for _, at := range c.pieces(a.Text) {
		if len(a.Blocks) > 0 {
			a.Sentences = append(a.Sentences, story.Sentence{Span: at, Block: c.IntN(len(a.Blocks))})
		}
	}
	for range c.few(6) {
		q := story.Quote{Span: c.span(a.Text), Kind: story.QuoteKind(c.kind(4)), Tone: story.Tone(c.kind(4)), Headline: c.IntN(2) == 0, Continues: c.IntN(3) == 0}
		if c.IntN(2) == 0 {
			q.Speaker, q.SpeakerSpan, q.Cue = c.words(), c.span(a.Text), c.span(a.Text)
		}
		a.Quotes = append(a.Quotes, q)
		a.Quantities = append(a.Quantities, story.Quantity{Span: c.span(a.Text), Value: c.score(), High: c.score(), Unit: c.words(),
			Kind: story.QuantityKind(c.kind(7)), Precision: story.Precision(c.kind(5)), Counted: c.span(a.Text)})
		a.Times = append(a.Times, story.Time{Span: c.span(a.Text), From: a.Published.Value, To: "2024-13-45"})
		a.Mentions = append(a.Mentions, story.Mention{Span: c.span(a.Text), Name: c.words(), Kind: story.NameKind(c.kind(6)), Stand: c.IntN(2) == 0})
	}
	return a
}

func (c chance) comparison() story.Comparison {
	var out story.Comparison
	n := []int{0, 1, 2, 2, 3, 5, 12, 50}[c.IntN(8)]
	for i := range n {
		out.Articles = append(out.Articles, c.article(i))
	}
	out.Unread = []story.Unread{{File: c.words(), Error: story.Because("failed")}}[:c.IntN(2)]
	if n == 0 {
		return out
	}
	some := func() []int {
		list := make([]int, c.few(4))
		for i := range list {
			list[i] = c.IntN(n)
		}
		return list
	}
	within := func(a int) story.Spot { return story.Spot{Article: a, Span: c.span(out.Articles[a].Text)} }
	spot := func() story.Spot { return within(c.IntN(n)) }
	for i := range c.few(4) {
		out.Events = append(out.Events, story.Event{ID: fmt.Sprintf("e%d", i), Articles: some(), Shared: c.few(3)})
	}
	for i := range c.few(9) {
		f := story.Fact{ID: fmt.Sprintf("f%d", i+1), Statement: c.words(), From: spot(), Kind: story.FactKind(c.kind(10)), Weight: c.score(),
			Tier: story.Tier(c.kind(3)), Verdict: story.Verdict(c.kind(3)), Event: fmt.Sprintf("e%d", c.few(3))}
		for a := range out.Articles {
			t := out.Articles[a].Text
			cell := &story.Cell{Status: story.Status(c.kind(6)), Spans: c.spans(t), Marks: c.spans(t), Gaps: c.gaps(t), Score: c.score(), Reasons: c.reasons()}
			if c.IntN(3) == 0 {
				cell.Value = c.words()
			}
			f.Cells = append(f.Cells, cell)
		}
		out.Facts = append(out.Facts, f)
	}
	var quotes []story.QuoteRef
	for a := range out.Articles {
		for q := range out.Articles[a].Quotes {
			quotes = append(quotes, story.QuoteRef{Article: a, Quote: q})
		}
	}
	for i := range c.few(6) {
		u := story.Utterance{ID: fmt.Sprintf("u%d", i+1), Relation: story.Relation(c.kind(7)), Notes: c.reasons(), Score: c.score()}
		if c.IntN(2) == 0 {
			u.Speaker = c.words()
		}
		for range c.few(5) {
			if len(quotes) > 0 {
				ref := quotes[c.IntN(len(quotes))]
				t := out.Articles[ref.Article].Text
				u.Members = append(u.Members, story.Member{QuoteRef: ref, Relation: story.Relation(c.kind(7)), Marks: c.spans(t), Gaps: c.gaps(t), Notes: c.reasons()})
			}
		}
		for range c.few(4) {
			var column story.Aligned
			for _, m := range u.Members {
				column.Spans = append(column.Spans, c.span(out.Articles[m.Article].Text))
			}
			u.Table = append(u.Table, column)
		}
		out.Utterances = append(out.Utterances, u)
	}
	for range c.few(5) {
		if f := len(out.Facts); f > 0 {
			a := c.IntN(n)
			out.Omissions = append(out.Omissions, story.Omission{Article: a, Fact: c.IntN(f), Weight: c.score(), By: some(), Score: c.score(),
				Nearest: []story.Spot{{}, within(a)}[c.IntN(2)]})
			out.Differences = append(out.Differences, story.Difference{Fact: c.IntN(f), Kind: story.DifferenceKind(c.kind(8)), Articles: some()})
			out.Links = append(out.Links, story.Link{A: spot(), B: spot(), Score: c.score(), Moved: c.IntN(2) == 0, Facts: []int{c.IntN(f)}})
		}
		out.Names = append(out.Names, story.Name{Name: c.words(), Kind: story.NameKind(c.kind(6)), Mentions: []story.Spot{spot(), spot(), {}}[:c.IntN(4)]})
		out.Reuse = append(out.Reuse, story.Reuse{A: spot(), B: spot(), Similarity: c.score()})
		v := story.Unheard{Article: c.IntN(n), Name: c.words(), Kind: story.NameKind(c.kind(6)), Why: story.UnheardWhy(c.kind(2)), Weight: c.score()}
		if len(quotes) > 0 && c.IntN(2) == 0 {
			v.Quotes, v.Named, v.Against = quotes[:1], within(v.Article), within(v.Article)
		}
		out.Unheard = append(out.Unheard, v)
	}
	for i := range c.few(4) {
		if len(out.Facts) == 0 {
			break
		}
		at := spot()
		a := story.Attribute{ID: fmt.Sprintf("v%d", i+1), Kind: story.AttributeKind(c.kind(8)), From: at, Value: at.Span, Facts: []int{c.IntN(len(out.Facts))}}
		for k := range out.Articles {
			if c.IntN(2) == 0 {
				a.Values = append(a.Values, story.Value{Article: k, Span: c.span(out.Articles[k].Text), Agreement: story.Agreement(c.kind(3))})
			}
		}
		out.Attributes = append(out.Attributes, a)
	}
	for i := range out.Links { // the mark of a link lies in its own article
		l := &out.Links[i]
		l.MarksA, l.MarksB = c.spans(out.Articles[l.A.Article].Text), c.spans(out.Articles[l.B.Article].Text)
	}
	return out
}

// patches are corrections that a file may hold, of this comparison or of none.
func (c chance) patches(cmp *story.Comparison) []patch.Patch {
	var list []patch.Patch
	for range c.few(4) {
		p := patch.Patch{Kind: patch.Kind(c.kind(14)), Status: story.Status(c.kind(6)), Text: c.words(), Other: c.words()}
		if n := len(cmp.Articles); n > 0 {
			a := c.IntN(n)
			p.At = patch.Place{Article: patch.Fingerprint(&cmp.Articles[a]), Span: c.span(cmp.Articles[a].Text)}
			p.With = p.At
			p.Cells = []string{p.At.Article, "zzz"}[:c.IntN(3)]
		}
		list = append(list, p)
	}
	return list
}

// events are what a reader may do in any view; each goes with the views below.
func (c chance) events() []state.Event {
	all := []state.Event{
		state.Find{Query: "pont"}, state.FindQuote{Query: "ل"}, state.SortBy{Sort: facts.Sort(c.IntN(3))}, state.Resized{Narrow: true},
		state.TurnCorrecting{}, state.StepFact{By: 1}, state.StepDifference{By: -1}, state.MorePassages{}, state.MoreQuotes{}, state.MoreOmissions{},
		state.MoreNames{}, state.MoreShared{}, state.TurnMark{Mark: reading.NameMarks}, state.TurnMark{Mark: reading.NoiseMarks}, state.WholeEvidence{},
		state.Reclass{}, state.Undo{}, state.Redo{}, state.SetWide{Wide: true}, state.TurnRibbons{}, state.Fold{}, state.ClearFilters{},
		state.Show{Overlay: state.CorrectionsOverlay}, state.Show{Overlay: state.ShareOverlay}, state.Show{Overlay: state.FactMenuOverlay},
		state.ChunksSeen{List: []state.ChunkSeen{{Chunk: c.IntN(9), Near: true, Visible: true, Height: 40}}}, state.DrawMore{},
		state.OpenColumns{}, state.ShowColumn{Article: c.few(4)}, state.ShowColumns{Hide: true}, state.PinColumn{Article: c.few(4)}, state.StepColumn{By: 1},
		state.ColumnsRecalled{Columns: "9223372036854775999 1 01"}, state.OpenSentence{Article: c.few(4), At: c.IntN(40)},
	}
	c.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	return all[:c.few(6)]
}

// Whatever holds together is drawn, in every view and both languages, and what
// a reader does with it is done.
func TestWhateverHoldsTogetherIsDrawn(t *testing.T) {
	seeds := uint64(200)
	if testing.Short() {
		seeds = 30
	}
	for seed := range seeds {
		c := chance{rand.New(rand.NewPCG(seed, 1))}
		cmp := c.comparison()
		require.NoError(t, cmp.Check(), "seed %d", seed)
		kept := share.Story{Name: c.words(), Comparison: cmp, Patches: c.patches(&cmp)}
		a := &state.App{}
		todo := c.events()
		doing := "opening"
		report := fault.Catch(func() {
			(state.Opened{Story: kept}).Apply(a)
			for _, e := range todo {
				doing = fmt.Sprintf("%T", e)
				e.Apply(a)
			}
			for view := state.HomeView; view <= state.AboutView; view++ {
				items := []string{"", fmt.Sprintf("f%d", 1+c.IntN(9)), fmt.Sprintf("a%d", 1+c.IntN(4)), "zzz"}
				to := state.Route{View: view, Item: items[c.IntN(4)], At: c.IntN(3) * c.IntN(5000)}
				doing = fmt.Sprintf("%+v", to)
				(state.Navigated{To: to}).Apply(a)
				a.Lang = phrase.Langs[c.IntN(2)]
				if a.PageTitle(); view == state.SideView {
					a.SideRibbons()
				}
				overlays := []state.Overlay{state.NoOverlay, state.MenuOverlay, state.StoryOverlay, state.SortOverlay, state.MoreOverlay, state.ShareOverlay,
					state.PasteOverlay, state.RenameOverlay, state.WipeOverlay, state.KeysOverlay, state.CorrectionsOverlay, state.SentenceOverlay, state.ColumnsOverlay}
				a.Overlay = overlays[c.IntN(len(overlays))]
				drawn(t, a)
				app.HTMLString(Page{App: a, Do: nobody{}}.Corrections())
				if seed%10 == 0 {
					a.Lang = 1 - a.Lang
					drawn(t, a)
				}
			}
		})
		assert.Empty(t, report, "seed %d, %s, %d articles, %d facts", seed, doing, len(cmp.Articles), len(cmp.Facts))
	}
}
