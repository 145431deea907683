// Package diff tells what differs between two or more readings of a passage,
// word by word: [Read] makes readings, and a [Comparer] gives their differences, or sets them
// in columns (columns.go). [OutOfOrder] tells which passages another article has in another
// order (order.go).
//
// The unit is the word with its elision apart: "d'entreprises" is "d'" and
// "entreprises". Case, accents, punctuation and typographic signs never count
// as a difference. Two readings are aligned by the shortest edit script (Myers
// 1986, over words instead of letters, by diffmatchpatch: script.go); a lone little word
// left standing between two changes is taken into the change, because a reader
// sees one change there.
package diff

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// maxWords bounds the words of one reading. Myers' method costs the product of
// length and difference: what is longer is compared up to here and marked
// beyond it.
const maxWords = 2000

// Reading is a passage of an article, in one piece or several, in order.
type Reading struct {
	Text     string // the article's
	Spans    []text.Span
	Language string // of the article: which words are little
	Numbers  []Number
}

// Number is words of a reading that stand for a number, as one word: "27" and "vingt-sept"
// are the same.
type Number struct {
	text.Span
	Value float64
}

// Read returns the reading of passages of an article, in order.
func Read(a *story.Article, spans ...text.Span) Reading {
	r := Reading{Text: a.Text, Spans: spans, Language: a.Language}
	for _, s := range spans {
		at, _ := slices.BinarySearchFunc(a.Quantities, s.Start, func(q story.Quantity, start int) int { return q.Start - start })
		for ; at < len(a.Quantities) && a.Quantities[at].Start < s.End; at++ {
			if q := &a.Quantities[at]; plain(q) && s.Contains(q.Span) {
				r.Numbers = append(r.Numbers, Number{q.Span, q.Value})
			}
		}
	}
	return r
}

// plain reports whether a quantity is a number and nothing else, or a few that anybody
// counts: "six", "half a dozen".
func plain(q *story.Quantity) bool {
	const atAGlance = 6
	return q.Kind == story.Count && q.Value > 1 && q.Value == math.Trunc(q.Value) && (q.Precision == story.Exact || q.Precision == story.About && q.Value <= atAGlance)
}

// word is a word of a reading.
type word struct {
	text.Span
	little bool
}

// Comparer compares readings, and keeps what it knows of their words for the next
// ones: use one for all the passages of a story. The zero Comparer is ready.
type Comparer struct {
	Many bool // there are many passages to compare: fewer readings are aligned each with each

	known   map[string]known
	cut     []segment.Word
	words   [][]word  // by reading, of the passages at hand, as is what follows
	numbers [][]int32 // of the words: the same for the same word
	shared  [][]bool  // some other reading has this word
	lacking [][]int32 // per place before each word: how many others have words there
	room    struct {
		words   []word
		numbers []int32
		shared  []bool
		lacking []int32
	}
	script script
	first  []int32 // by number, see shareAnywhere
}

// known is what is known of a word.
type known struct {
	number   int32
	language string // that it is little in, or not
	little   bool
}

// read cuts readings into words and gives those their numbers.
func (c *Comparer) read(readings []Reading) {
	if c.known == nil {
		c.known = map[string]known{}
	}
	c.words, c.numbers, c.shared, c.lacking = c.words[:0], c.numbers[:0], c.shared[:0], c.lacking[:0]
	all := &c.room
	all.words, all.numbers = all.words[:0], all.numbers[:0]
	ends := make([]int, 0, 8)
	for _, r := range readings {
		c.cut = c.cut[:0]
		for _, s := range r.Spans {
			if len(c.cut) < maxWords {
				c.cut = segment.AppendWords(c.cut, r.Text, s)
			}
		}
		numbers := r.Numbers
		for k := 0; k < min(len(c.cut), maxWords); k++ {
			w := c.cut[k]
			for len(numbers) > 0 && numbers[0].Start < w.Start {
				numbers = numbers[1:]
			}
			if len(numbers) > 0 && numbers[0].Start == w.Start {
				for k+1 < len(c.cut) && c.cut[k+1].End <= numbers[0].End && c.cut[k+1].Start > w.Start {
					k++
				}
				w.Span, w.Fold = numbers[0].Span, strconv.FormatFloat(numbers[0].Value, 'f', -1, 64)
			}
			of, ok := c.known[w.Fold]
			if !ok {
				of.number = int32(len(c.known))
			}
			if !ok || of.language != r.Language {
				of.language, of.little = r.Language, lang.Stop(r.Language, w.Fold)
				c.known[w.Fold] = of
			}
			all.words, all.numbers = append(all.words, word{w.Span, of.little}), append(all.numbers, of.number)
		}
		ends = append(ends, len(all.words))
	}
	all.shared, all.lacking = cleared(all.shared, len(all.words)), cleared(all.lacking, len(all.words)+len(readings))
	from := 0
	for i, to := range ends {
		c.words, c.numbers = append(c.words, all.words[from:to]), append(c.numbers, all.numbers[from:to])
		c.shared, c.lacking = append(c.shared, all.shared[from:to]), append(c.lacking, all.lacking[from+i:to+i+1])
		from = to
	}
}

// cleared returns n zeros in the room of what was there.
func cleared[T any](room []T, n int) []T {
	room = slices.Grow(room[:0], n)[:n]
	clear(room)
	return room
}

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

// maxAlignedOfMany is the same where there are many passages: what four tell of a fact that
// forty others do not is seldom read word by word, and most alignments were of such facts.
const maxAlignedOfMany = 3

// aligned reports whether so many readings are aligned each with each.
func (c *Comparer) aligned(readings int) bool {
	if c.Many {
		return readings <= maxAlignedOfMany
	}
	return readings <= maxAligned
}

// Of compares readings with each other and returns a difference for each, in
// their order. A single reading differs in nothing. Languages should be the
// same: between languages every word differs.
func (c *Comparer) Of(readings ...Reading) []Difference {
	c.read(readings)
	return c.of(readings)
}

// OfTelling is [Comparer.Of] where one of the readings may be [Difference.Telling], and nil where
// none can be: none has a third of words that others have at any place. It aligns nothing then.
func (c *Comparer) OfTelling(readings ...Reading) []Difference {
	c.read(readings)
	if c.aligned(len(readings)) {
		c.shareAnywhere()
		if !slices.ContainsFunc(c.shared, mayTell) {
			return nil
		}
		for _, shared := range c.shared {
			clear(shared)
		}
	}
	return c.of(readings)
}

// mayTell reports whether a third of the words of a reading are shared.
func mayTell(shared []bool) bool {
	d := Difference{Words: len(shared)}
	for _, is := range shared {
		if is {
			d.Same++
		}
	}
	return d.Telling()
}

// of compares the readings that have been read.
func (c *Comparer) of(readings []Reading) []Difference {
	aligned := c.aligned(len(readings))
	if !aligned {
		c.shareAnywhere()
	}
	for i := range readings {
		for j := i + 1; j < len(readings) && aligned; j++ {
			for _, run := range c.align(i, j) {
				if run.same {
					for k := range run.a1 - run.a0 {
						c.shared[i][run.a0+k] = true
						c.shared[j][run.b0+k] = true
					}
					continue
				}
				if run.a0 == run.a1 {
					c.lacking[i][run.a0]++
				}
				if run.b0 == run.b1 {
					c.lacking[j][run.b0]++
				}
			}
		}
	}
	out := make([]Difference, len(readings))
	for i := range out {
		out[i] = difference(readings[i].Text, c.words[i], c.shared[i], c.lacking[i], len(readings)-1)
	}
	return out
}

// shareAnywhere sets shared for the words that some other reading has at any
// place.
func (c *Comparer) shareAnywhere() {
	for n := len(c.known); len(c.first) < n; {
		c.first = append(c.first, 0)
	}
	first := c.first // number → the first reading that has it, from 1, or -1 once a second has
	for _, ns := range c.numbers {
		for _, n := range ns {
			first[n] = 0
		}
	}
	for i, ns := range c.numbers {
		for _, n := range ns {
			if at := &first[n]; *at == 0 {
				*at = int32(i + 1)
			} else if *at != int32(i+1) {
				*at = -1
			}
		}
	}
	for i, ns := range c.numbers {
		for k, n := range ns {
			c.shared[i][k] = first[n] < 0
		}
	}
}

func difference(txt string, words []word, shared []bool, lacking []int32, others int) Difference {
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
		if int(n) < others || marked || len(words) == 0 {
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
	return b.Start-a.End <= 4 && !strings.Contains(txt[a.End:b.Start], "\n")
}

// run is a stretch of an alignment: words a0..a1 of one reading stand for
// words b0..b1 of the other.
type run struct {
	a0, a1, b0, b1 int
	same           bool
}

// align returns the runs of an alignment of two readings, in order, changes
// and agreements in turn.
func (c *Comparer) align(from, to int) []run {
	if n := len(c.numbers[from]); n > 0 && slices.Equal(c.numbers[from], c.numbers[to]) {
		return []run{{0, n, 0, n, true}}
	}
	var runs []run
	i, j := 0, 0
	for _, step := range c.script.of(c.numbers[from], c.numbers[to]) {
		na, nb := step.n, step.n
		switch step.kind {
		case remove:
			nb = 0
		case insert:
			na = 0
		}
		if n := len(runs); n > 0 && runs[n-1].same == (step.kind == equal) {
			runs[n-1].a1 += na
			runs[n-1].b1 += nb
		} else {
			runs = append(runs, run{i, i + na, j, j + nb, step.kind == equal})
		}
		i, j = i+na, j+nb
	}
	return absorb(runs, c.words[from])
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
