package compare

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/align"
	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// state chooses the clearest wording of a fact: a clause of the body that
// stands alone, of middling length, told flatly, that the other cells resemble.
// It leaves out what is used already and reports whether it found one.
func (w *work) state(f *story.Fact, r *align.Row, used map[string]bool) bool {
	best := math.Inf(-1)
	who := w.sayers(r)
	for a := range r.Cells {
		c := &r.Cells[a]
		if !c.Told {
			continue
		}
		for _, s := range c.Spans {
			if used[text.Fold(s.Of(w.Articles[a].Text))] {
				continue
			}
			if v := w.clarity(r, a, s, who); v > best {
				best = v
				f.From = story.Spot{Article: a, Span: s}
			}
		}
	}
	if math.IsInf(best, -1) {
		return false
	}
	f.Statement = f.From.Of(w.Articles[f.From.Article].Text)
	f.Event = w.Articles[f.From.Article].Event
	return true
}

// clarity says how well span s of article a words a row.
func (w *work) clarity(r *align.Row, a int, s text.Span, who sayers) float64 {
	c := &r.Cells[a]
	cl := w.claimAt(a, c, s)
	v := 1 + .3*c.Score + w.common(r, a, s, who)
	if cl.Kind != story.Body && cl.Kind != story.ListItem {
		v -= .6
	}
	if cl.Quote >= 0 {
		v -= .2
	}
	if cl.Certainty != claim.Asserted {
		v -= .1
	}
	switch n := s.Len(); {
	case n < 30:
		v -= .5
	case n > 180:
		v -= .4
	case n > 120:
		v -= .1
	}
	words := s.Of(w.Articles[a].Text)
	if leans(words, w.Articles[a].Language) {
		v -= .5
	}
	if strings.ContainsAny(words, "«“") != strings.ContainsAny(words, "»”") {
		v -= .2 // half a quote
	}
	if w.Articles[a].Language != w.mainLanguage() {
		v -= .3
	}
	return v
}

// mainLanguage returns the language that most articles are in, of several the
// first one's.
func (w *work) mainLanguage() string {
	if w.language == "" {
		most := 0
		count := map[string]int{}
		for a := range w.Articles {
			count[w.Articles[a].Language]++
		}
		for a := range w.Articles {
			if n := count[w.Articles[a].Language]; n > most {
				w.language, most = w.Articles[a].Language, n
			}
		}
	}
	return w.language
}

// What a clause that leans on what stands before it begins with.
var leaning = map[string][]string{
	"fr": {"c est", "ce qui", "ce que", "qui", "que", "qu", "dont", "où", "et", "mais", "or", "donc", "car", "ni", "puis", "lequel", "laquelle", "lesquels", "lesquelles",
		"celui", "celle", "ceux", "celles", "cela", "ça", "il", "elle", "ils", "elles", "y", "en revanche", "de même", "lui", "même", "alors", "parmi elles", "parmi eux"},
	"en": {"that is", "that s", "it s", "this", "that", "which", "who", "whom", "whose", "where", "and", "but", "so", "or", "nor", "then", "he", "she", "they", "it", "those", "these", "instead", "also", "among them"},
}

// leans reports whether a clause does not stand alone: it begins with a small
// letter, or with a word that takes up what was said before.
func leans(s, language string) bool {
	if first, _ := utf8.DecodeRuneInString(s); unicode.IsLower(first) {
		return true
	}
	words := strings.FieldsFunc(strings.ToLower(s[:min(len(s), 32)]), func(r rune) bool { return !unicode.IsLetter(r) })
	head := " " + strings.Join(words[:min(len(words), 3)], " ") + " "
	return slices.ContainsFunc(leaning[language[:min(len(language), 2)]], func(l string) bool { return strings.HasPrefix(head, " "+l+" ") })
}

// tellApart gives facts that are worded alike another wording each. One that
// has none left and is told by no other articles than the first is the same
// fact again and goes.
func (w *work) tellApart() {
	used := map[string]bool{}
	first := map[string]int{}
	again := make([]bool, len(w.Facts))
	for i := range w.Facts {
		f := &w.Facts[i]
		key := text.Fold(f.Statement)
		if used[key] {
			event := f.Event
			found := w.state(f, &w.rows[i], used)
			f.Event = event
			again[i] = !found && among(w.rows[i].ToldBy(), w.rows[first[key]].ToldBy())
			key = text.Fold(f.Statement)
		}
		if !used[key] {
			used[key], first[key] = true, i
		}
	}
	n := 0
	for i := range w.Facts {
		if !again[i] {
			w.Facts[n], w.rows[n] = w.Facts[i], w.rows[i]
			n++
		}
	}
	w.Facts, w.rows = w.Facts[:n], w.rows[:n]
}

// among reports whether all of xs are among ys.
func among(xs, ys []int) bool {
	return !slices.ContainsFunc(xs, func(x int) bool { return !slices.Contains(ys, x) })
}

// sayers tells who uses a word in a row.
type sayers struct {
	stems    map[string]int // the article that has it, or several
	concepts map[lexicon.Concept]int
}

const several = -1

// sayers returns who uses which words in a row that several articles tell.
func (w *work) sayers(r *align.Row) sayers {
	who := sayers{map[string]int{}, map[lexicon.Concept]int{}}
	if len(r.ToldBy()) < 2 {
		return who
	}
	for b := range r.Cells {
		if !r.Cells[b].Told {
			continue
		}
		for _, k := range r.Cells[b].Claims {
			for _, x := range w.claims[b][k].Words {
				if !within(r.Cells[b].Spans, x.Span) {
					continue
				}
				note(who.stems, x.Stem, b)
				for _, m := range x.Concepts {
					note(who.concepts, m.ID, b)
				}
			}
		}
	}
	return who
}

func note[K comparable](who map[K]int, k K, article int) {
	if was, ok := who[k]; !ok {
		who[k] = article
	} else if was != article {
		who[k] = several
	}
}

// others reports whether who has k from an article that is not a.
func others[K comparable](who map[K]int, k K, a int) bool {
	b, ok := who[k]
	return ok && b != a
}

// common returns how much of what span s of article a says the row's other
// articles say too: the share of its words, by stem or by concept.
func (w *work) common(r *align.Row, a int, s text.Span, who sayers) float64 {
	n, both := 0.0, 0.0
	for _, k := range r.Cells[a].Claims {
		for _, x := range w.claims[a][k].Words {
			if !s.Contains(x.Span) {
				continue
			}
			n++
			if others(who.stems, x.Stem, a) || slices.ContainsFunc(x.Concepts, func(m claim.Concept) bool { return others(who.concepts, m.ID, a) }) {
				both++
			}
		}
	}
	return both / max(1, n)
}

// claimAt returns the first claim of a cell that lies within s.
func (w *work) claimAt(a int, c *align.Cell, s text.Span) *claim.Claim {
	for _, i := range c.Claims {
		if w.claims[a][i].Overlap(s) > 0 {
			return &w.claims[a][i]
		}
	}
	return &w.claims[a][c.Claims[0]]
}
