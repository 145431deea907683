package utterance

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

// How long a list in a quote is, in items, how many words of weight an item
// has, and how sure it must be that another quote gives one of them.
const (
	leastItems = 3
	mostItems  = 12
	itemTerms  = 2
	givesItem  = .25
)

// items returns what a quote lists, "stronger locks, a new fence and a guard at
// night", each as a piece of its own; nil where it lists nothing.
func (g *grouper) items(p *piece) []piece {
	s := p.span.Of(p.article.Text)
	if parts := g.clauses(p, s); parts != nil || len(p.terms) < leastItems*itemTerms {
		return parts
	}
	var cuts []text.Span
	start := 0
	for i := 0; i < len(s) && len(cuts) <= mostItems; i++ {
		switch c := s[i]; {
		case c == ',' && i+1 < len(s) && s[i+1] == ' ', c == ';':
			cuts = append(cuts, text.Span{Start: start, End: i})
			start = i + 1
		case c == '.' || c == '?' || c == '!':
			return nil // several sentences are no list
		}
	}
	if len(cuts) < leastItems-2 || len(cuts) > mostItems {
		return nil
	}
	// the last two stand around an "and"
	at, n := joint(s[start:])
	if at < 0 {
		return nil
	}
	cuts = append(cuts, text.Span{Start: start, End: start + at}, text.Span{Start: start + at + n, End: len(s)})
	if cuts[len(cuts)-2].Of(s) == "" || strings.TrimSpace(cuts[len(cuts)-2].Of(s)) == "" {
		cuts = slices.Delete(cuts, len(cuts)-2, len(cuts)-1) // "a, b, and c"
	}
	if len(cuts) < leastItems {
		return nil
	}
	var out []piece
	opening := ""
	for i, c := range cuts {
		c = trimmed(s, c)
		if i > 0 {
			o := opens(p.lang, c.Of(s))
			if o == "" || i > 1 && o != opening {
				return nil // not of one shape
			}
			opening = o
		}
		item := p.part(text.Span{Start: p.span.Start + c.Start, End: p.span.Start + c.End}, g.rarity)
		if len(item.terms) < itemTerms {
			return nil
		}
		g.number(&item)
		out = append(out, item)
	}
	return out
}

// clauses returns the two things that somebody said in one sentence, "he was
// relieved and that the road would open": what stands on either side of the
// second "that".
func (g *grouper) clauses(p *piece, s string) []piece {
	if p.quote.Kind != story.Indirect {
		return nil
	}
	at, and := -1, len(andThat)
	for i := 0; i+1 < len(s); i++ { // once for all of them: most quotes have none
		if s[i] != ' ' || strings.IndexByte("eayu", s[i+1]) < 0 {
			continue
		}
		for k := range andThat[:and] {
			if strings.HasPrefix(s[i:], andThat[k]) {
				at, and = i, k
				break
			}
		}
	}
	if at < 0 {
		return nil
	}
	var out []piece
	for _, c := range [...]text.Span{{Start: 0, End: at}, {Start: at + len(andThat[and]), End: len(s)}} {
		part := p.part(text.Span{Start: p.span.Start + c.Start, End: p.span.Start + c.End}, g.rarity)
		if len(part.terms) == 0 {
			return nil
		}
		g.number(&part)
		out = append(out, part)
	}
	return out
}

// andThat is what stands before the second of two things that somebody said. Of several the
// first of these counts.
var andThat = [...]string{" et que ", " et qu’", " et qu'", " and that ", " y que ", " e che ", " und dass ", " en dat ", " e que "}

func trimmed(s string, c text.Span) text.Span {
	for c.Start < c.End && s[c.Start] == ' ' {
		c.Start++
	}
	for c.End > c.Start && s[c.End-1] == ' ' {
		c.End--
	}
	return c
}

// joint returns where the last "and" of s stands and how long it is with the
// blanks around it, -1 if there is none.
func joint(s string) (at, n int) {
	at = -1
	for _, and := range [...]string{" et ", " and ", " y ", " e ", " und ", " en ", " ou ", " or ", " ainsi que ", " as well as "} {
		if i := strings.LastIndex(" "+s, and); i > at {
			at, n = i, len(and)
		}
	}
	if at < 0 {
		return at, 0
	}
	return max(0, at-1), n - 1 + min(at, 1)
}

// opens names how an item of a list opens: with a determiner or a number, or
// with a little word, which all the others then share.
func opens(language, item string) string {
	ws := segment.Words(item, text.Span{End: min(len(item), 60)})
	if len(ws) == 0 {
		return ""
	}
	switch f := strings.TrimRight(ws[0].Fold, "'’"); f {
	case "le", "la", "les", "l", "un", "une", "des", "du", "plus", "the", "a", "an", "more", "el", "los", "las", "una", "il", "lo", "gli", "i", "der", "die", "das", "ein", "eine", "een", "het", "de", "os", "as", "o", "um", "uma":
		return "determiner"
	default:
		if ws[0].Kind == segment.Number {
			return "determiner"
		}
		if lang.Stop(language, ws[0].Fold) {
			return f
		}
	}
	return ""
}

// lists reports whether a quote lists several things; spread looks at those.
func (g *grouper) lists(i int) bool {
	l, ok := g.listed[i]
	if !ok {
		l = g.items(&g.pieces[i])
		g.listed[i] = l
	}
	return len(l) > 0
}

// spread puts a quote that lists several things into the groups of the others
// that give one of them: "we will not aid attackers" and "stronger defences"
// are two utterances, and a list may render both.
func (g *grouper) spread(groups [][]int) (extra [][]piece) {
	extra = make([][]piece, len(groups))
	for i := range g.pieces {
		if !g.lists(i) {
			continue
		}
		items := g.listed[i]
		for k, m := range groups {
			if slices.Contains(m, i) {
				continue
			}
			best, at := givesItem, -1
			for n := range items {
				if v := g.meanOf(&items[n], m); v > best {
					best, at = v, n
				}
			}
			if at >= 0 {
				extra[k] = append(extra[k], items[at])
			}
		}
	}
	return extra
}

// meanOf returns how sure an item belongs to a group, on average over the
// members in other articles that its speaker may speak for.
func (g *grouper) meanOf(item *piece, m []int) float64 {
	sum, n := 0.0, 0
	for _, i := range m[:min(len(m), maxMeasured)] {
		o := &g.pieces[i]
		if o.Article == item.Article {
			continue
		}
		switch g.voices.of(item, o) {
		case same, kindred, role:
		default:
			return 0
		}
		v := g.judge(item, o)
		if v < joins && item.lang != o.lang {
			v = 0 // a few words of one language are near much that is said in another
		}
		sum += v
		n++
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

// sentences returns the sentences of a quote that say something.
func (g *grouper) sentences(p *piece) []piece {
	s := p.span.Of(p.article.Text)
	var out []piece
	start := 0
	add := func(end int) {
		part := p.part(text.Span{Start: p.span.Start + start, End: p.span.Start + end}, g.rarity)
		start = end
		if len(part.terms) > 0 {
			g.number(&part)
			out = append(out, part)
		}
	}
	for i, r := range s {
		if strings.ContainsRune(".?!;:…", r) {
			n := i + utf8.RuneLen(r)
			next, _ := utf8.DecodeRuneInString(s[n:])
			if unicode.IsSpace(next) {
				add(n)
			}
		}
	}
	add(len(s))
	return out
}

// apartFrom is the share of a rendering's weight that must lie in one part of
// another for it to render that part alone.
const apartFrom = .8

// ofSeveral is the share of its weight that a rendering of several parts must
// have in each that it renders, unless it is long enough to hold them all.
const ofSeveral = .25

// divide parts a group whose members give different parts of one of them: "we
// made a mistake" and "nine days too early" are two things said, though one
// quote may hold both; so are two items of a list.
func (g *grouper) divide(m []int) [][]int {
	if len(m) < 3 {
		return [][]int{m}
	}
	holder, parts := g.parts(m)
	if len(parts) < 2 {
		return [][]int{m}
	}
	of := make([]int, len(m)) // the part a member renders, -1 for several or none
	shares := make([][]float64, len(m))
	told := make([]int, len(parts))
	for n, i := range m {
		of[n] = -1
		if i == holder {
			continue
		}
		sum, best, at := 0.0, 0.0, -1
		for k := range parts {
			v := g.compare(&parts[k], &g.pieces[i]).shared
			shares[n] = append(shares[n], v)
			sum += v
			if v > best {
				best, at = v, k
			}
		}
		if at >= 0 && best >= apartFrom*sum {
			of[n] = at
			told[at]++
		}
		for k := range shares[n] {
			shares[n][k] /= max(sum, 1e-9)
		}
	}
	besideOne(of, told, shares)
	var out [][]int
	for k, n := range told {
		if n == 0 || n == len(m)-1 {
			continue
		}
		var part []int
		for x, i := range m {
			if of[x] == k || of[x] < 0 && (shares[x] == nil || shares[x][k] >= ofSeveral || 2*len(g.pieces[i].terms) >= len(g.pieces[holder].terms)) {
				part = append(part, i)
			}
		}
		out = append(out, part)
	}
	if len(out) < 2 || !g.severalTell(m, of) {
		return [][]int{m}
	}
	return out
}

// besideOne finds what renders the rest of what was said, where members render one
// part alone and the others are spread over several parts, that one hardly among
// them: they render the part that most of them lie in.
func besideOne(of, told []int, shares [][]float64) {
	one := -1
	for k, n := range told {
		if n > 0 && one >= 0 {
			return
		}
		if n > 0 {
			one = k
		}
	}
	if one < 0 {
		return
	}
	rest, at := make([]float64, len(told)), 0
	for n, s := range shares {
		for k := range s {
			if of[n] < 0 && s[one] < ofSeveral {
				rest[k] += s[k]
			}
		}
	}
	for k := range rest {
		if rest[k] > rest[at] {
			at = k
		}
	}
	if at == one || rest[at] == 0 {
		return
	}
	for n, s := range shares {
		if s != nil && of[n] < 0 && s[one] < ofSeveral && s[at] >= ofSeveral {
			of[n] = at
			told[at]++
		}
	}
}

// parts returns the member of a group that holds several things, and what they
// are: the sentences of the fullest in marks, or the items of a list.
func (g *grouper) parts(m []int) (holder int, parts []piece) {
	if hub := &g.pieces[m[0]]; hub.quote.Kind != story.Indirect {
		if parts = g.sentences(hub); len(parts) > 1 {
			return m[0], parts
		}
	}
	for _, i := range m {
		if g.lists(i) {
			return i, g.listed[i]
		}
	}
	return m[0], nil
}

// severalTell reports whether two articles give different parts: where one
// gives them all, apart, the fullest has joined what was said apart.
func (g *grouper) severalTell(m, of []int) bool {
	for x := range m {
		for y := range m[:x] {
			if of[x] >= 0 && of[y] >= 0 && of[x] != of[y] && g.pieces[m[x]].Article != g.pieces[m[y]].Article {
				return true
			}
		}
	}
	return false
}
