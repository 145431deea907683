package attribute

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/compare/clause"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// frame is the words around a value that say what it is of.
type frame struct {
	article  int
	value    text.Span
	whole    text.Span
	stems    []string // of its content words
	headless bool     // it ends on an article whose noun is the value's own: "slapped the 27-year-old"
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
	if f.headless {
		s -= 4
	}
	if clause.TakesUp(f.whole.Of(w.Articles[f.article].Text), w.Articles[f.article].Language) {
		s -= 2 // "he was fined …"
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

// A name holds this many words on either side of the value at most, all of its clause if it has no
// more.
const (
	framedBefore = 7
	framedAfter  = 8
	framedMore   = 3 // before it, up to where a phrase begins
)

// frame returns the words around a value of fact i in article a, within its
// clause and up to the next figure, date or mark. What a count is of follows
// it; of other values it may stand on either side.
func (w *Finder) frame(i, a int, x text.Span, kind story.AttributeKind) (frame, bool) {
	art := &w.Articles[a]
	c := framing{art: art, words: segment.Words(art.Text, w.clauseOf(i, a, x))}
	for c.first < len(c.words) && c.words[c.first].End <= x.Start {
		c.first++
	}
	for c.after = c.first; c.after < len(c.words) && c.words[c.after].Start < x.End; c.after++ {
	}
	to := c.end(x)
	says := 0
	for k := c.after; k < to; k++ {
		says += truth(!c.stop(k))
	}
	from := c.first
	if kind != story.CountAttribute || says < 2 {
		from = c.start(x)
	}
	named := func(s text.Span) bool { // a list says nothing of itself
		i := sort.Search(len(art.Mentions), func(i int) bool { return art.Mentions[i].End > s.Start })
		return kind == story.NamesAttribute && i < len(art.Mentions) && art.Mentions[i].Overlap(s) > 0
	}
	f := frame{article: a, value: x, whole: x}
	for k := from; k < to; k++ {
		if k >= c.first && k < c.after {
			continue
		}
		f.whole = f.whole.Union(c.words[k].Span)
		if !c.stop(k) && !named(c.words[k].Span) {
			f.stems = append(f.stems, lang.Stem(art.Language, c.words[k].Of(art.Text)))
		}
	}
	f.headless = to == c.after && c.first > from && lang.BeforeNoun(c.words[c.first-1].Fold)
	return f, len(f.stems) > 0
}

// framing is a clause with a value in it, of which a name is to be made.
type framing struct {
	art          *story.Article
	words        []segment.Word // of the clause
	first, after int            // of the value: its first word and the first behind it
}

func (c *framing) stop(k int) bool { return lang.Stop(c.art.Language, c.words[k].Fold) }

// end returns the first word behind the value x that its name goes no further than.
func (c *framing) end(x text.Span) int {
	to := c.after
	for last := x.End; to < len(c.words) && to-c.after < framedAfter && joined(c.art.Text[min(last, c.words[to].Start):c.words[to].Start]) && !c.anchored(to); to++ {
		last = c.words[to].End
	}
	if to-c.after == framedAfter && to < len(c.words) { // cut: without what is told last, in part
		for k := to - 1; k > c.after+framedAfter/2; k-- {
			if c.stop(k) {
				to = k
				break
			}
		}
	}
	for to > c.after && c.stop(to-1) {
		to--
	}
	return to
}

// start returns the first word of the name of the value x before it.
func (c *framing) start(x text.Span) int {
	from := c.first
	for next := x.Start; from > 0 && c.first-from < framedBefore && joined(c.art.Text[c.words[from-1].End:max(next, c.words[from-1].End)]); from-- {
		next = c.words[from-1].Start
	}
	if c.first-from == framedBefore && from > 0 {
		from = c.begin(from)
	}
	for k := from; k < c.first-2; k++ { // "said that the bridge …"
		if slices.Contains(thats, strings.TrimRight(c.words[k].Fold, "'’")) {
			from = k + 1
		}
	}
	for from > 0 && from < c.first && amid(c.art, c.words[from].Span) {
		from--
	}
	if from > 0 && from < c.first && c.opens(from-1) {
		from--
	}
	for from < c.first && c.stop(from) && !c.opens(from) {
		from++
	}
	return from
}

// Words after which a clause begins that somebody says, thinks or asks.
var thats = []string{"that", "que", "qu", "dass", "che", "dat"}

// begin returns where a phrase begins near word k, a little before it rather than behind it.
func (c *framing) begin(k int) int {
	begins := func(k int) bool {
		return k == 0 || c.opens(k) || c.capital(k) && !c.capital(k-1) ||
			!joined(c.art.Text[c.words[k-1].End:c.words[k].Start])
	}
	for at := k; at >= max(0, k-framedMore); at-- {
		if begins(at) {
			return at
		}
	}
	for at := k + 1; at < c.first-2; at++ {
		if begins(at) {
			return at
		}
	}
	return k
}

// opens reports whether word k leads to a noun: an article, "its". ("De" is one in Dutch alone.)
func (c *framing) opens(k int) bool {
	word := strings.TrimRight(c.words[k].Fold, "'’")
	return lang.BeforeNoun(word) && (word != "de" || c.art.Language == "nl")
}

// capital reports whether word k begins with a capital.
func (c *framing) capital(k int) bool {
	r, _ := utf8.DecodeRuneInString(c.words[k].Of(c.art.Text))
	return unicode.IsUpper(r)
}

// anchored reports whether word k is of another figure or of a date.
func (c *framing) anchored(k int) bool {
	s := []text.Span{c.words[k].Span}
	return slices.ContainsFunc(text.Between(c.art.Quantities, s, func(q *story.Quantity) int { return q.Start }), func(q story.Quantity) bool { return q.Value != 1 && q.Kind != story.Ordinal }) ||
		len(text.Between(c.art.Times, s, func(t *story.Time) int { return t.Start })) > 0
}

func truth(b bool) int {
	if b {
		return 1
	}
	return 0
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
	return utf8.RuneCountInString(s) <= 2 && !strings.HasPrefix(s, " '") && !strings.HasPrefix(s, " ’") && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsSpace(r) && !strings.ContainsRune("-'’%€$£", r) }) < 0
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
