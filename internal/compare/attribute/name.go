package attribute

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// frame is the words around a value that say what it is of.
type frame struct {
	article int
	value   text.Span
	whole   text.Span
	stems   []string // of its content words
}

// nameAttribute finds the words that say what an attribute's values are of:
// those of the article whose words have most in common with the others'. It
// reports whether there are any.
func (w *Finder) nameAttribute(a *story.Attribute, n *valued) bool {
	var frames []frame
	for _, v := range n.values {
		if v.Agreement != story.OtherValue || v.Article == n.lead || n.kind == story.NamesAttribute {
			if f, ok := w.frame(n.fact, v.Article, v.Span, n.kind); ok {
				frames = append(frames, f)
			}
		}
	}
	best, most := -1, 0
	for k := range frames {
		if s := w.telling(frames, k); s > most {
			best, most = k, s
		}
	}
	if best < 0 {
		return false
	}
	a.From, a.Value = story.Spot{Article: frames[best].article, Span: frames[best].whole}, frames[best].value
	return true
}

// A name of more content words tells no better what the values are of.
const tellingWords = 4

// telling says how well a frame names an attribute.
func (w *Finder) telling(frames []frame, k int) int {
	f := &frames[k]
	s := 2*min(len(f.stems), tellingWords) - max(0, len(f.stems)-tellingWords)
	if f.whole.Start == f.value.Start && len(f.stems) > 1 {
		s += 4 // what is counted follows: "… people aboard"
	}
	if w.Articles[f.article].Language == w.MainLanguage() {
		s += 3
	}
	if sentence := w.Articles[f.article].SentenceAt(f.value); sentence >= 0 && w.Articles[f.article].Blocks[w.Articles[f.article].Sentences[sentence].Block].Kind == story.Title {
		s -= 3 // headlines leave out what they count
	}
	for other := range frames {
		if other == k {
			continue
		}
		for _, stem := range f.stems {
			if slices.Contains(frames[other].stems, stem) {
				s += 2
			}
		}
	}
	return s
}

// A name holds this many words on either side of the value at most.
const (
	framedBefore = 5
	framedAfter  = 6
)

// frame returns the words around a value of fact i in article a, within its
// clause and up to the next figure, date or mark. What a count is of follows
// it; of other values it may stand on either side.
func (w *Finder) frame(i, a int, x text.Span, kind story.AttributeKind) (frame, bool) {
	art := &w.Articles[a]
	room := w.clauseOf(i, a, x)
	words := segment.Words(art.Text, room)
	first, after := 0, 0
	for first < len(words) && words[first].End <= x.Start {
		first++
	}
	for after = first; after < len(words) && words[after].Start < x.End; after++ {
	}
	stop := func(word segment.Word) bool { return lang.Stop(art.Language, word.Fold) }
	named := func(s text.Span) bool { // a list says nothing of itself
		return kind == story.NamesAttribute && slices.ContainsFunc(art.Mentions, func(m story.Mention) bool { return m.Overlap(s) > 0 })
	}
	anchored := func(s text.Span) bool {
		return slices.ContainsFunc(text.Between(art.Quantities, []text.Span{s}, func(q *story.Quantity) int { return q.Start }), func(q story.Quantity) bool { return q.Value != 1 && q.Kind != story.Ordinal }) ||
			len(text.Between(art.Times, []text.Span{s}, func(t *story.Time) int { return t.Start })) > 0
	}
	to := after
	for last := x.End; to < len(words) && to-after < framedAfter && joined(art.Text[min(last, words[to].Start):words[to].Start]) && !anchored(words[to].Span); to++ {
		last = words[to].End
	}
	for to > after && stop(words[to-1]) {
		to--
	}
	says := 0
	for k := after; k < to; k++ {
		if !stop(words[k]) {
			says++
		}
	}
	from := first
	if kind != story.CountAttribute || says < 2 {
		for next := x.Start; from > 0 && first-from < framedBefore && joined(art.Text[words[from-1].End:max(next, words[from-1].End)]); from-- {
			next = words[from-1].Start
		}
		for from > 0 && from < first && amid(art, words[from].Span) {
			from--
		}
		if from > 0 && from < first && lang.BeforeNoun(words[from-1].Fold) {
			from--
		}
		for from < first && stop(words[from]) && !lang.BeforeNoun(strings.TrimRight(words[from].Fold, "'’")) {
			from++
		}
	}
	f := frame{article: a, value: x, whole: x}
	for k := from; k < to; k++ {
		if k >= first && k < after {
			continue
		}
		f.whole = f.whole.Union(words[k].Span)
		if !stop(words[k]) && !named(words[k].Span) {
			f.stems = append(f.stems, lang.Stem(art.Language, words[k].Of(art.Text)))
		}
	}
	return f, len(f.stems) > 0
}

// amid reports whether a word stands within a number or a name, past its start.
func amid(art *story.Article, word text.Span) bool {
	near := text.Span{Start: max(0, word.Start-text.Beside), End: word.Start}
	return slices.ContainsFunc(text.Between(art.Quantities, []text.Span{near}, func(q *story.Quantity) int { return q.Start }), func(q story.Quantity) bool { return q.End > word.Start }) ||
		slices.ContainsFunc(text.Between(art.Mentions, []text.Span{near}, func(m *story.Mention) int { return m.Start }), func(m story.Mention) bool { return m.Start < word.Start && m.End > word.Start })
}

// joined reports whether nothing but spaces, a hyphen or an apostrophe stands
// between two words.
func joined(s string) bool {
	return utf8.RuneCountInString(s) <= 2 && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !strings.ContainsRune("-'’%€$£", r) }) < 0
}

// clauseOf returns the smallest stretch of fact i around x in article a.
func (w *Finder) clauseOf(i, a int, x text.Span) text.Span {
	for _, k := range w.Rows[i].Cells[a].Claims {
		c := &w.Claims[a][k]
		if !c.Contains(x) {
			continue
		}
		for _, p := range c.Parts {
			if p.Contains(x) {
				return p
			}
		}
		return c.Span
	}
	if k := w.Articles[a].SentenceAt(x); k >= 0 {
		return w.Articles[a].Sentences[k].Union(x)
	}
	return x
}
