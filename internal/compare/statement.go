package compare

import (
	"math"
	"slices"
	"strings"
	"sync"
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
	f.Event = w.home(r)
	most := longest
	if r.Part {
		most = longestOfPart
	}
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
			if e, ok := w.fromTheStart(a, c, s, most); ok && used == nil {
				if v := w.clarity(r, a, e, who) - stretched; v > best {
					best = v
					f.From = story.Spot{Article: a, Span: e}
				}
			}
		}
	}
	if math.IsInf(best, -1) {
		return false
	}
	f.From.Span = balanced(w.Articles[f.From.Article].Text, f.From.Span)
	f.Statement = f.From.Of(w.Articles[f.From.Article].Text)
	return true
}

// figured words a fact whose cells show different figures with a clause that gives one,
// where the wording chosen is about something beside it and such a clause is
// hardly less clear.
func (w *work) figured(i int, given *values) {
	f, r := &w.Facts[i], &w.rows[i]
	for _, said := range given.said {
		if strings.Contains(f.Statement, said) {
			return
		}
	}
	who := w.sayers(r)
	best := w.clarity(r, f.From.Article, f.From.Span, who) - lessClear
	for a := range r.Cells {
		for _, s := range r.Cells[a].Spans {
			if q := given.at[a]; r.Cells[a].Told && q != nil && s.Contains(q.Span) {
				if v := w.clarity(r, a, s, who); v > best {
					best = v
					f.From = story.Spot{Article: a, Span: balanced(w.Articles[a].Text, s)}
					f.Statement = f.From.Of(w.Articles[a].Text)
				}
			}
		}
	}
}

// lessClear is how much less clear a clause with the figure may be.
const lessClear = .6

// A clause with the beginning of its sentence is less the fact's own by this.
const stretched = .15

// Sentences that are longer than this, up to the end of a clause, word none. A
// part, which seldom has words of its own, may take more.
const (
	longest       = 180
	longestOfPart = 240
)

// fromTheStart returns a clause together with the beginning of its sentence,
// where its subject stands, if it has none of its own and that is short enough.
func (w *work) fromTheStart(a int, c *align.Cell, s text.Span, most int) (text.Span, bool) {
	art := &w.Articles[a]
	sentence := art.Sentences[w.claimAt(a, c, s).Sentence].Span
	e := text.Span{Start: sentence.Start, End: s.End}
	if s.Start-e.Start <= edge || e.Len() > most || !leans(s.Of(art.Text), art.Language) {
		return s, false
	}
	return e, true
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
	case n < short:
		v -= .5
	case n > 180:
		v -= .4
	case n > 120:
		v -= .1
	}
	words, language := s.Of(w.Articles[a].Text), w.Articles[a].Language
	if leans(words, language) {
		v -= .5
	}
	if sentence := w.Articles[a].Sentences[cl.Sentence].Span; s.Start-sentence.Start <= edge && sentence.End-s.End <= edge {
		v += .25 // it is a whole sentence
	}
	if strings.ContainsAny(words[:min(len(words), label)], ":;") {
		v -= .5 // an item of a list, with its label
	}
	switch finite, own := manner(words, language); {
	case own:
		v -= .4 // somebody speaks of himself
	case finite:
		v += .15
	}
	if halfQuoted(balanced(w.Articles[a].Text, s).Of(w.Articles[a].Text)) {
		v -= .2 // half a quote
	}
	if handsOver(words, language) {
		v -= .5
	}
	if w.Articles[a].Language != w.mainLanguage() {
		v -= .3
	}
	if w.Articles[a].Event != w.home(r) {
		v -= .5
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

// A statement of fewer bytes says too little.
const short = 30

// Marks of this many bytes at most may stand between a span and the edge of its
// sentence; a colon within as many bytes as label ends a label.
const (
	edge  = 4
	label = 40
)

// Words that make a clause one: the commonest finite verbs; and those by which
// a speaker speaks of himself.
var (
	finiteVerbs = map[string]string{
		"fr": "est sont a ont était étaient avait avaient sera seront va vont fut doit doivent peut peuvent fait font devrait devraient pourrait veut veulent aurait auraient serait seraient",
		"en": "is are was were has have had will would can could must may might did does should",
		"de": "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen",
		"es": "es son fue fueron era ha han había habían será serán puede pueden debe deben está están",
		"it": "è sono era erano ha hanno aveva avevano sarà saranno può possono deve devono fu",
		"nl": "is zijn was waren heeft hebben had hadden zal zullen wordt worden werd werden kan kunnen moet moeten",
		"pt": "é são foi foram era tem têm tinha será serão pode podem deve devem está estão",
	}
	firstPersons = map[string]string{
		"fr": "je j nous notre nos mon ma mes moi", "en": "i we our us my me", "de": "ich wir unser unsere mein meine uns",
		"es": "yo nosotros nuestro nuestra mi mis", "it": "io noi nostro nostra mio mia", "nl": "ik wij we ons onze mijn", "pt": "eu nós nosso nossa meu minha",
	}
)

// manner reports whether a clause has one of the commonest finite verbs, and
// whether it is in the first person.
func manner(s, language string) (finite, own bool) {
	m := manners()[language[:min(len(language), 2)]]
	s = strings.ToLower(s)
	for len(s) > 0 && !(finite && own) {
		var word string
		if word, s = cutWord(s); len(word) <= longestManner {
			finite = finite || m.finite[word]
			own = own || m.own[word]
		}
	}
	return finite, own
}

// mannered is the words of one language that tell a clause's manner.
type mannered struct{ finite, own map[string]bool }

// No word of finiteVerbs and firstPersons has more bytes.
const longestManner = 12

var manners = sync.OnceValue(func() map[string]mannered {
	set := func(words string) map[string]bool {
		out := map[string]bool{}
		for word := range strings.FieldsSeq(words) {
			out[word] = true
		}
		return out
	}
	out := map[string]mannered{}
	for language := range finiteVerbs {
		out[language] = mannered{set(finiteVerbs[language]), set(firstPersons[language])}
	}
	return out
})

// cutWord returns the first run of letters of s, and what comes after it.
func cutWord(s string) (word, rest string) {
	start := -1
	for i, r := range s {
		switch letter := isLetter(r); {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			return s[start:i], s[i:]
		}
	}
	if start < 0 {
		return "", ""
	}
	return s[start:], ""
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	return unicode.IsLetter(r)
}

// halfQuoted reports whether one of the marks that open a quote and that close
// it stands in s and the other does not.
func halfQuoted(s string) bool {
	opens, closes := false, false
	for _, r := range s {
		opens, closes = opens || r == '«' || r == '“', closes || r == '»' || r == '”'
	}
	return opens != closes
}

// What a clause that leans on what stands before it begins with.
var leaning = map[string][]string{
	"fr": {"c est", "ce qui", "ce que", "qui", "que", "qu", "dont", "où", "et", "mais", "or", "donc", "car", "ni", "puis", "lequel", "laquelle", "lesquels", "lesquelles",
		"celui", "celle", "ceux", "celles", "cela", "ça", "il", "elle", "ils", "elles", "y", "en revanche", "de même", "lui", "même", "alors", "parmi elles", "parmi eux", "s il", "s ils", "s elle", "s elles", "selon lui", "selon elle", "selon eux", "son", "sa", "ses", "leur", "leurs"},
	"en": {"that is", "that s", "it s", "this", "that", "which", "who", "whom", "whose", "where", "and", "but", "so", "or", "nor", "then", "he", "she", "they", "it", "those", "these", "instead", "also", "among them", "his", "her", "their", "its"},
}

// leans reports whether a clause does not stand alone: it begins with a small
// letter, or with a word that takes up what was said before.
func leans(s, language string) bool {
	if first, _ := utf8.DecodeRuneInString(s); unicode.IsLower(first) {
		return true
	}
	var room [48]byte
	head := room[:0]
	rest := strings.ToLower(s[:min(len(s), 32)])
	for range 3 {
		var word string
		word, rest = cutWord(rest)
		head = append(append(head, word...), ' ')
	}
	return slices.ContainsFunc(leaning[language[:min(len(language), 2)]], func(l string) bool {
		return len(head) > len(l) && string(head[:len(l)]) == l && head[len(l)] == ' '
	})
}

// tellApart gives facts that are worded alike another wording each. One that
// has none left, or is a part that has only a scrap left, and is told by no other
// articles than the first is the same fact again and goes.
func (w *work) tellApart() {
	used := map[string]bool{}
	first := map[string]int{}
	again := make([]bool, len(w.Facts))
	for i := range w.Facts {
		f := &w.Facts[i]
		key := text.Fold(f.Statement)
		if used[key] {
			found := w.state(f, &w.rows[i], used)
			found = found && (!w.rows[i].Part || len(f.Statement) >= short && !leans(f.Statement, w.Articles[f.From.Article].Language))
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

// sayers returns who uses which words in a row that several articles tell, until
// it is called again.
func (w *work) sayers(r *align.Row) sayers {
	if len(r.ToldBy()) < 2 {
		return sayers{}
	}
	if w.who.stems == nil {
		w.who = sayers{map[string]int{}, map[lexicon.Concept]int{}}
	}
	who := w.who
	clear(who.stems)
	clear(who.concepts)
	for b := range r.Cells {
		if !r.Cells[b].Told {
			continue
		}
		for _, k := range r.Cells[b].Claims {
			words := w.claims[b][k].Words
			for n := range words {
				x := &words[n]
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

// common says how much of what span s of article a says the row's other articles
// say too: the share of its words, by stem or by concept, and their number.
func (w *work) common(r *align.Row, a int, s text.Span, who sayers) float64 {
	n, both := 0.0, 0.0
	for _, k := range r.Cells[a].Claims {
		words := w.claims[a][k].Words
		for i := range words {
			x := &words[i]
			if !s.Contains(x.Span) {
				continue
			}
			n++
			if others(who.stems, x.Stem, a) || slices.ContainsFunc(x.Concepts, func(m claim.Concept) bool { return others(who.concepts, m.ID, a) }) {
				both++
			}
		}
	}
	return both/max(1, n) + eachCommon*min(both, fullCommon)
}

// Each word that others have too is worth so much, up to so many.
const (
	eachCommon = .06
	fullCommon = 7
)

// claimAt returns the first claim of a cell that lies within s.
func (w *work) claimAt(a int, c *align.Cell, s text.Span) *claim.Claim {
	for _, i := range c.Claims {
		if w.claims[a][i].Overlap(s) > 0 {
			return &w.claims[a][i]
		}
	}
	return &w.claims[a][c.Claims[0]]
}
