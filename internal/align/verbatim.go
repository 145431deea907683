package align

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

// What somebody is quoted with may be of small words alone, "it should have
// burned up, and it didn't", which say next to nothing to what compares claims.
// Word for word between marks in two articles it is one thing told all the same:
// such runs of words are looked for by themselves, and make rows where no row holds
// them.

// So many words from one mark to the next are nobody else's by chance, or one fewer that have a
// verb: "I will not resign", not "as quickly as possible". Three are, where they are a whole sentence
// that has a verb and a word that says something, and are not given to two people: "Nous voterons jeudi."
const (
	leastVerbatim = 3
	someVerbatim  = 4
	sureVerbatim  = 5
)

// How many runs that begin with the same words are known: where all sentences are
// alike the first stand for the others.
const maxAlike = 8

// breath is what stands between a pair of marks, word by word.
type breath struct {
	article int
	speaker string // "" where nobody is named, or several are
	words   []segment.Word
	ids     []int32 // of the words
	opens   []bool  // by word, and one past the last: punctuation stands before it, or a mark
	begins  []bool  // by the same: what stands before it ends a sentence, or is a mark
}

// run is words in a row of a breath.
type run struct{ breath, from, to int }

// head is the words that a run begins with.
type head [leastVerbatim]int32

// verbatim is what several articles give word for word between marks.
type verbatim struct {
	c       *corpus
	breaths []breath
	runs    []run
	known   map[head][]int // the runs that begin so
	places  [][]run        // of each run: the first of each other article
}

// newVerbatim reads what stands between marks, and finds every run from one mark to the
// next in the other articles.
func newVerbatim(c *corpus) *verbatim {
	v := &verbatim{c: c, known: map[head][]int{}}
	ids := map[string]int32{}
	for a := range c.articles {
		art := &c.articles[a]
		var marked []text.Span
		for i := range art.Quotes {
			if k := art.Quotes[i].Kind; k == story.Direct || k == story.Mixed {
				marked = append(marked, art.Quotes[i].Span)
			}
		}
		for _, s := range text.Merge(marked) {
			ws := segment.Words(art.Text, s)
			if len(ws) < leastVerbatim {
				continue
			}
			b := breath{article: a, words: ws, ids: make([]int32, len(ws)), opens: make([]bool, len(ws)+1), begins: make([]bool, len(ws)+1), speaker: speakerOf(art, s)}
			b.opens[0], b.opens[len(ws)], b.begins[0], b.begins[len(ws)] = true, true, true, true
			for i := range ws {
				id, ok := ids[ws[i].Fold]
				if !ok {
					id = int32(len(ids))
					ids[ws[i].Fold] = id
				}
				b.ids[i] = id
				if i > 0 {
					between := art.Text[ws[i-1].End:ws[i].Start]
					b.opens[i], b.begins[i] = strings.ContainsAny(between, punctuation), strings.ContainsAny(between, fullStops)
				}
			}
			v.breaths = append(v.breaths, b)
		}
	}
	v.note()
	v.find()
	return v
}

// What parts two runs of words, and two sentences. An apostrophe and a hyphen do not.
const (
	punctuation = ",;:.!?…—–()«»“”\"\n"
	fullStops   = ".!?…\n"
)

// speakerOf returns who is named as the speaker of the words at s, "" where it is told by what they
// are alone, "the mayor", or several are.
func speakerOf(art *story.Article, s text.Span) (name string) {
	for _, q := range text.Between(art.Quotes, []text.Span{s}, func(q *story.Quote) int { return q.Start }) {
		if q.Kind == story.Term || q.Speaker == "" || q.Speaker == name {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(q.Speaker); name != "" || !unicode.IsUpper(first) {
			return ""
		}
		name = q.Speaker
	}
	return name
}

// note makes runs known, each wording once.
func (v *verbatim) note() {
	for n := range v.breaths {
		b := &v.breaths[n]
		for from, to := 0, 0; from < len(b.ids); from = to {
			for to++; !b.opens[to]; to++ {
			}
			if !v.tells(b, from, to) {
				continue
			}
			h := head(b.ids[from:])
			alike := v.known[h]
			if len(alike) < maxAlike && !slices.ContainsFunc(alike, func(i int) bool { return slices.Equal(v.ids(v.runs[i]), b.ids[from:to]) }) {
				v.known[h] = append(alike, len(v.runs))
				v.runs = append(v.runs, run{n, from, to})
			}
		}
	}
	v.places = make([][]run, len(v.runs))
}

// tells reports whether words in a row say something, and are no name.
func (v *verbatim) tells(b *breath, from, to int) bool {
	if to-from < leastVerbatim {
		return false
	}
	art := &v.c.articles[b.article]
	verbs := lang.VerbsOf(art.Language)
	if to-from < someVerbatim && !v.sentence(b, from, to) {
		return false
	}
	if to-from == someVerbatim && !slices.ContainsFunc(b.words[from:to], func(w segment.Word) bool { return verbs.Common(strings.ToLower(w.Of(art.Text))) }) {
		return false
	}
	s, named := text.Span{Start: b.words[from].Start, End: b.words[to-1].End}, 0
	for _, m := range text.Between(art.Mentions, []text.Span{s}, func(m *story.Mention) int { return m.Start }) {
		named += m.Overlap(s)
	}
	return 2*named < s.Len()
}

// sentence reports whether words in a row are all of a sentence, one of them a verb and one
// a word that says something.
func (v *verbatim) sentence(b *breath, from, to int) bool {
	art := &v.c.articles[b.article]
	if first, _ := utf8.DecodeRuneInString(b.words[from].Of(art.Text)); !b.begins[from] || !b.begins[to] || !unicode.IsUpper(first) {
		return false // “greater than ever” within a sentence of the article's own
	}
	verbs, verb, tells := lang.VerbsOf(art.Language), slices.Contains(who, b.words[from].Fold), false
	word := func(i int) string {
		if i < from || i >= to {
			return ""
		}
		return strings.ToLower(b.words[i].Of(art.Text))
	}
	for i := from; i < to; i++ {
		verb = verb || verbs.Common(word(i)) || verbs.Is(word(i-1), word(i), word(i+1))
		tells = tells || !lang.Stop(art.Language, b.words[i].Fold) && utf8.RuneCountInString(word(i)) >= longEnough
	}
	return verb && tells
}

// A word of small talk is shorter.
const longEnough = 5

// Pronouns that begin a sentence of few words, as text.Fold has them: behind them is a verb.
var who = []string{"i", "we", "you", "he", "she", "it", "they", "nobody", "everybody", "everyone", "je", "j", "nous", "vous", "tu", "il", "elle", "on", "ils", "elles", "ca", "personne",
	"ich", "wir", "er", "sie", "es", "niemand", "yo", "nosotros", "nosotras", "nadie", "io", "noi", "nessuno", "wij", "zij", "eu", "nos", "ninguem"}

// find looks for each run in other articles than its own.
func (v *verbatim) find() {
	for n := range v.breaths {
		b := &v.breaths[n]
		for at := 0; at+leastVerbatim <= len(b.ids); at++ {
			for _, i := range v.known[head(b.ids[at:])] {
				ids := v.ids(v.runs[i])
				if a := v.article(v.runs[i]); a == b.article || v.c.family[a] != v.c.family[b.article] ||
					at+len(ids) > len(b.ids) || !slices.Equal(ids, b.ids[at:at+len(ids)]) || len(ids) < someVerbatim && !v.oneSpeaks(&v.breaths[v.runs[i].breath], b, at, at+len(ids)) {
					continue
				}
				if k := len(v.places[i]); k == 0 || v.article(v.places[i][k-1]) != b.article {
					v.places[i] = append(v.places[i], run{n, at, at + len(ids)})
				}
			}
		}
	}
	for i := range v.runs {
		if len(v.places[i]) > 0 {
			v.extend(i)
		}
	}
}

// oneSpeaks reports whether few words of breath b are a whole sentence there too, and not given to
// somebody else than those of breath x are.
func (v *verbatim) oneSpeaks(x, b *breath, from, to int) bool {
	return b.begins[from] && b.begins[to] && (x.speaker == "" || b.speaker == "" || text.LastWord(x.speaker) == text.LastWord(b.speaker))
}

// extend lets a run go on with those behind it for as long as all its places do: "it should have
// burned up, and it didn't". These are looked for no more.
func (v *verbatim) extend(i int) {
	for {
		r := v.runs[i]
		b := &v.breaths[r.breath]
		if r.to == len(b.ids) {
			return
		}
		to := r.to + 1
		for !b.opens[to] {
			to++
		}
		next := b.ids[r.to:to]
		if slices.ContainsFunc(v.places[i], func(p run) bool {
			in := v.breaths[p.breath].ids
			return p.to+len(next) > len(in) || !slices.Equal(in[p.to:p.to+len(next)], next)
		}) {
			return
		}
		if k := slices.Index(v.runs, run{r.breath, r.to, to}); k >= 0 {
			v.places[k] = nil
		}
		v.runs[i].to = to
		for k := range v.places[i] {
			v.places[i][k].to += len(next)
		}
	}
}

func (v *verbatim) ids(r run) []int32 { return v.breaths[r.breath].ids[r.from:r.to] }

func (v *verbatim) article(r run) int { return v.breaths[r.breath].article }

// span is the words of a run in its article.
func (v *verbatim) span(r run) text.Span {
	ws := v.breaths[r.breath].words
	return text.Span{Start: ws[r.from].Start, End: ws[r.to-1].End}
}
