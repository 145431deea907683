// Package diff tells what differs between two or more readings of a passage,
// word by word.
//
// The unit is the word with its elision apart: "d'entreprises" is "d'" and
// "entreprises". Case, accents, punctuation and typographic signs never count
// as a difference. Two readings are aligned by the shortest edit script (Myers
// 1986, by sergi/go-diff, over words instead of letters); a lone little word
// left standing between two changes is taken into the change, because a reader
// sees one change there.
package diff

import (
	"slices"
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// MaxWords bounds the words of one reading. Myers' method costs the product of
// length and difference: what is longer is compared up to here and marked
// beyond it.
const MaxWords = 2000

// Reading is a passage of an article, in one piece or several, in order.
type Reading struct {
	Text     string // the article's
	Spans    []text.Span
	Language string // of the article: which words are little
}

// word is a word of a reading.
type word struct {
	text.Span
	little bool
}

// numbered is the words of some readings, each with a number: the same for the
// same word. Numbers are runes above the surrogates, which do not survive a
// string; go-diff looks at nothing else.
type numbered struct {
	words [][]word // by reading
	runes [][]rune
	count int // of words that differ
}

func number(readings []Reading) numbered {
	x := numbered{words: make([][]word, len(readings)), runes: make([][]rune, len(readings))}
	type known struct {
		id       rune
		language string // that it is little in, or not
		little   bool
	}
	ids := map[string]known{}
	var cut []segment.Word
	for i, r := range readings {
		cut = cut[:0]
		for _, s := range r.Spans {
			if len(cut) < MaxWords {
				cut = segment.AppendWords(cut, r.Text, s)
			}
		}
		cut = cut[:min(len(cut), MaxWords)]
		x.words[i], x.runes[i] = make([]word, len(cut)), make([]rune, len(cut))
		for k, w := range cut {
			of, ok := ids[w.Fold]
			if !ok {
				of.id = rune(firstNumber + len(ids))
			}
			if !ok || of.language != r.Language {
				of.language, of.little = r.Language, lang.Stop(r.Language, w.Fold)
				ids[w.Fold] = of
			}
			x.words[i][k], x.runes[i][k] = word{w.Span, of.little}, of.id
		}
	}
	x.count = len(ids)
	return x
}

// firstNumber is the first rune above the surrogates.
const firstNumber = 0xE000

// Difference is what sets one reading apart.
type Difference struct {
	Marks []text.Span // the words that no other reading has at this place; neighbours joined
	Gaps  []int       // byte offsets where every other reading has words that are missing here
	Same  int         // words that some other reading has too
	Words int         // all words
}

// Telling reports whether the marks are worth showing: a third of the words
// are shared. Below that a passage is told in words of its own, and marking
// nearly all of them would show nothing.
func (d Difference) Telling() bool { return 3*d.Same >= d.Words }

// maxAligned is how many readings are aligned each with each. Among more, a
// word is marked where no other reading has it at all, and no gaps are told:
// nobody reads fifty alignments, and their cost would grow with the square.
const maxAligned = 8

// Of compares readings with each other and returns a difference for each, in
// their order. A single reading differs in nothing. Languages should be the
// same: between languages every word differs.
func Of(readings ...Reading) []Difference {
	read := number(readings)
	words := read.words
	shared := make([][]bool, len(readings)) // some other reading has this word
	for i := range words {
		shared[i] = make([]bool, len(words[i]))
	}
	lacking := make([][]int, len(readings)) // per place before each word: how many others have words there
	for i := range words {
		lacking[i] = make([]int, len(words[i])+1)
	}
	if len(words) > maxAligned {
		read.shareAnywhere(shared)
	}
	for i := range words {
		for j := i + 1; j < len(words) && len(words) <= maxAligned; j++ {
			for _, run := range read.align(i, j) {
				if run.same {
					for k := range run.a1 - run.a0 {
						shared[i][run.a0+k] = true
						shared[j][run.b0+k] = true
					}
					continue
				}
				if run.a0 == run.a1 {
					lacking[i][run.a0]++
				}
				if run.b0 == run.b1 {
					lacking[j][run.b0]++
				}
			}
		}
	}
	out := make([]Difference, len(readings))
	for i := range out {
		out[i] = difference(readings[i].Text, words[i], shared[i], lacking[i], len(readings)-1)
	}
	return out
}

// shareAnywhere sets shared for the words that some other reading has at any
// place.
func (x *numbered) shareAnywhere(shared [][]bool) {
	first := make([]int, x.count) // number → the first reading that has it, from 1, or -1 once a second has
	for i := range x.runes {
		for _, r := range x.runes[i] {
			if at := &first[r-firstNumber]; *at == 0 {
				*at = i + 1
			} else if *at != i+1 {
				*at = -1
			}
		}
	}
	for i := range x.runes {
		for k, r := range x.runes[i] {
			shared[i][k] = first[r-firstNumber] < 0
		}
	}
}

func difference(txt string, words []word, shared []bool, lacking []int, others int) Difference {
	d := Difference{Words: len(words)}
	if others == 0 {
		d.Same = len(words)
		return d
	}
	for k := 0; k < len(words); {
		if shared[k] {
			d.Same++
			k++
			continue
		}
		first := k
		for k < len(words) && !shared[k] && (k == first || joined(txt, words[k-1], words[k])) {
			k++
		}
		d.Marks = append(d.Marks, text.Span{Start: words[first].Start, End: words[k-1].End})
	}
	for k, n := range lacking {
		marked := k < len(shared) && !shared[k] || k > 0 && !shared[k-1]
		if n < others || marked || len(words) == 0 {
			continue
		}
		if k < len(words) {
			d.Gaps = append(d.Gaps, words[k].Start)
		} else {
			d.Gaps = append(d.Gaps, words[k-1].End)
		}
	}
	return d
}

// joined reports whether two words stand close enough for one mark: nothing
// but spaces and marks of the same sentence between them.
func joined(txt string, a, b word) bool {
	return b.Start-a.End <= 4 && !slices.Contains([]byte(txt[a.End:b.Start]), '\n')
}

// Column is one column of an alignment of several readings: the words that
// stand for each other, empty where a reading says nothing there.
type Column struct {
	Spans []text.Span // one per reading
	Same  bool        // every reading has these words
}

// Columns sets readings in columns, neighbours of one kind joined. Each is
// aligned with the longest, which they are all measured by.
func Columns(readings ...Reading) []Column {
	n := len(readings)
	if n == 0 {
		return nil
	}
	read := number(readings)
	words := read.words
	pivot := 0
	for i := range words {
		if len(words[i]) > len(words[pivot]) {
			pivot = i
		}
	}
	// For each reading: which of its words stand at each word of the pivot, and
	// which stand before it.
	at := make([][]text.Span, n)
	before := make([][]text.Span, n)
	same := make([][]bool, n)
	for i := range words {
		at[i] = make([]text.Span, len(words[pivot]))
		before[i] = make([]text.Span, len(words[pivot])+1)
		same[i] = make([]bool, len(words[pivot]))
		for _, run := range read.align(pivot, i) {
			switch {
			case run.same:
				for k := range run.a1 - run.a0 {
					at[i][run.a0+k] = words[i][run.b0+k].Span
					same[i][run.a0+k] = true
				}
			case run.b0 == run.b1:
			case run.a0 == run.a1:
				before[i][run.a0] = cover(words[i][run.b0:run.b1])
			default:
				at[i][run.a0] = cover(words[i][run.b0:run.b1])
			}
		}
	}
	return joinColumns(n, pivot, len(words[pivot]), at, before, same)
}

func joinColumns(n, pivot, length int, at, before [][]text.Span, same [][]bool) []Column {
	var out []Column
	var pattern []bool // of the column being joined: who has the pivot's words
	for k := 0; k <= length; k++ {
		extra := Column{Spans: make([]text.Span, n)}
		found := false
		for i := range n {
			if extra.Spans[i] = before[i][k]; !extra.Spans[i].Empty() {
				found = true
			}
		}
		if found {
			out = append(out, extra)
			pattern = nil
		}
		if k == length {
			break
		}
		here := make([]bool, n)
		all := true
		for i := range n {
			here[i] = i == pivot || same[i][k]
			all = all && here[i]
		}
		if pattern != nil && slices.Equal(pattern, here) && !startsAnew(at, here, k) {
			last := &out[len(out)-1]
			for i := range n {
				last.Spans[i] = last.Spans[i].Union(at[i][k])
			}
			continue
		}
		c := Column{Spans: make([]text.Span, n), Same: all}
		for i := range n {
			c.Spans[i] = at[i][k]
		}
		out = append(out, c)
		pattern = here
	}
	return out
}

// startsAnew reports whether, at word k of the pivot, some reading begins
// other words in place of the pivot's: a column of its own.
func startsAnew(at [][]text.Span, here []bool, k int) bool {
	for i := range at {
		if !here[i] && !at[i][k].Empty() {
			return true
		}
	}
	return false
}

func cover(words []word) text.Span {
	return text.Span{Start: words[0].Start, End: words[len(words)-1].End}
}

// run is a stretch of an alignment: words a0..a1 of one reading stand for
// words b0..b1 of the other.
type run struct {
	a0, a1, b0, b1 int
	same           bool
}

// align returns the runs of an alignment of two readings, in order, changes
// and agreements in turn.
func (x *numbered) align(from, to int) []run {
	if n := len(x.runes[from]); n > 0 && slices.Equal(x.runes[from], x.runes[to]) {
		return []run{{0, n, 0, n, true}}
	}
	var runs []run
	i, j := 0, 0
	add := func(na, nb int, same bool) {
		if n := len(runs); n > 0 && runs[n-1].same == same {
			runs[n-1].a1 += na
			runs[n-1].b1 += nb
		} else {
			runs = append(runs, run{i, i + na, j, j + nb, same})
		}
		i, j = i+na, j+nb
	}
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // no clock in a result
	for _, op := range d.DiffMainRunes(x.runes[from], x.runes[to], false) {
		switch n := utf8.RuneCountInString(op.Text); op.Type {
		case diffmatchpatch.DiffEqual:
			add(n, n, true)
		case diffmatchpatch.DiffDelete:
			add(n, 0, false)
		case diffmatchpatch.DiffInsert:
			add(0, n, false)
		}
	}
	return absorb(runs, x.words[from])
}

// absorb takes lone little words between two changes into the change.
func absorb(runs []run, a []word) []run {
	var out []run
	for k, r := range runs {
		lone := r.same && r.a1-r.a0 == 1 && a[r.a0].little && k > 0 && k < len(runs)-1 &&
			(replaces(runs[k-1]) || replaces(runs[k+1]))
		if n := len(out); n > 0 && (lone || !r.same && !out[n-1].same) {
			out[n-1].a1, out[n-1].b1 = r.a1, r.b1
			continue
		}
		out = append(out, r)
	}
	return out
}

// replaces reports whether a run changes words of both sides.
func replaces(r run) bool { return !r.same && r.a0 < r.a1 && r.b0 < r.b1 }
