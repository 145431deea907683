package diff

import (
	"unicode/utf8"

	"github.com/sergi/go-diff/diffmatchpatch"
)

// script finds the shortest edit scripts between lists of numbers, each of which
// stands for a letter to diffmatchpatch. The zero script is ready.
type script struct {
	a, b []rune
	ops  []op
}

// op is a step of an edit script: the next n numbers of the first list are left out, the
// next n of the second put in, or the next n of both are the same.
type op struct {
	kind opKind
	n    int
}

type opKind uint8

const (
	equal opKind = iota
	remove
	insert
)

// of returns how a is turned into b, until it is called again.
func (s *script) of(a, b []int32) []op {
	s.a, s.b, s.ops = letters(s.a[:0], a), letters(s.b[:0], b), s.ops[:0]
	d := diffmatchpatch.New()
	d.DiffTimeout = 0 // no clock in a result
	for _, step := range d.DiffMainRunes(s.a, s.b, false) {
		kind := equal
		switch step.Type {
		case diffmatchpatch.DiffDelete:
			kind = remove
		case diffmatchpatch.DiffInsert:
			kind = insert
		}
		s.ops = append(s.ops, op{kind, utf8.RuneCountInString(step.Text)})
	}
	return s.ops
}

// What is between these is no letter of UTF-8, and the library would take it for any other.
const (
	firstSurrogate = 0xD800
	surrogates     = 0x800
)

// letters appends the letters that numbers stand for.
func letters(out []rune, numbers []int32) []rune {
	for _, n := range numbers {
		if n >= firstSurrogate {
			n += surrogates
		}
		out = append(out, n)
	}
	return out
}
