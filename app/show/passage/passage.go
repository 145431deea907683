// Package passage cuts the words of an article into the runs that a view draws: the words that
// tell something, those around them, and those that others do not have. [Cut] cuts one
// piece, [CutAll] several; [Balanced] gives words cut out both marks of a quote; [Short] and [Unbroken] make a line of a text; [Place] says where one stands.
//
// Places are byte offsets into the text.
package passage

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/text"
)

// Kind is how a run of a passage is drawn.
type Kind uint8

const (
	Plain   Kind = iota // the evidence itself
	Context             // words around it
	Marked              // words the others do not have
	Missing             // a place where the others have words; its Text is empty
	Skipped             // words left out between two pieces
)

// Run is a piece of a passage, drawn as one node.
type Run struct {
	Text string
	Kind Kind
}

// Cut cuts the words of whole, a span of src, into runs: evidence within
// it plain, the rest as context; words of marks marked, places of gaps shown.
// A nil evidence stands for all of whole. Line breaks become spaces.
func Cut(src string, whole text.Span, evidence, marks []text.Span, gaps []int) []Run {
	if whole.Start < 0 || whole.End > len(src) || whole.Empty() {
		return nil
	}
	cuts := []int{whole.Start, whole.End}
	add := func(at int) {
		if at > whole.Start && at < whole.End {
			cuts = append(cuts, at)
		}
	}
	for _, list := range [][]text.Span{evidence, marks} {
		for _, s := range list {
			add(s.Start)
			add(s.End)
		}
	}
	for _, g := range gaps {
		add(g)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var runs []Run
	for i, at := range cuts {
		if slices.Contains(gaps, at) {
			runs = append(runs, Run{Kind: Missing})
		}
		if i+1 == len(cuts) {
			break
		}
		piece := text.Span{Start: at, End: cuts[i+1]}
		kind := Context
		if evidence == nil || text.Within(evidence, piece) {
			kind = Plain
		}
		if text.Within(marks, piece) {
			kind = Marked
		}
		words := Unbroken(OneLine(piece.Of(src)))
		if n := len(runs); n > 0 && runs[n-1].Kind == kind {
			runs[n-1].Text += words
			continue
		}
		runs = append(runs, Run{words, kind})
	}
	return runs
}

// CutAll is Cut over several pieces of one text, with a sign for what is
// left out between them, each with both marks of a quote or none; see [Balanced].
func CutAll(src string, wholes, evidence, marks []text.Span, gaps []int) []Run {
	var runs []Run
	for i, w := range wholes {
		if i > 0 {
			runs = append(runs, Run{" […] ", Skipped})
		}
		runs = append(runs, Balanced(Cut(src, w, evidence, marks, gaps))...)
	}
	return runs
}

// OneLine returns s with its line breaks and tabs as spaces; its length in bytes stays.
func OneLine(s string) string {
	if !strings.ContainsAny(s, "\n\r\t") {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r == '\n' || r == '\r' || r == '\t' {
			return ' '
		}
		return r
	}, s)
}

// Unbroken keeps a sign of punctuation, or of money, on the line of what it follows, and the
// thousands of a figure together: the spaces there may have been ordinary ones.
func Unbroken(s string) string {
	if !strings.Contains(s, " ") {
		return s
	}
	var b strings.Builder
	last := 0
	for i := range len(s) {
		if s[i] == ' ' && (signAfter(s[i+1:]) || strings.HasSuffix(s[:i], "«") || inFigure(s, i)) {
			b.WriteString(s[last:i])
			b.WriteString("\u00a0")
			last = i + 1
		}
	}
	if last == 0 {
		return s
	}
	b.WriteString(s[last:])
	return b.String()
}

// signAfter reports whether a text begins with a sign that stands apart from
// the word before and from what follows.
func signAfter(s string) bool {
	if strings.HasPrefix(s, "»") {
		return true
	}
	r, n := utf8.DecodeRuneInString(s)
	return strings.ContainsRune(":;?!%€$£", r) && (len(s) == n || strings.IndexByte(" .,)", s[n]) >= 0)
}

// inFigure reports whether the space at byte at of s parts the thousands of a figure: three digits
// after it, at most three before.
func inFigure(s string, at int) bool {
	before := digits(s[:at], -1)
	return before > 0 && before <= 3 && digits(s[at+1:], 1) == 3
}

// digits counts the digits s begins with, or ends with where step is -1; no more than four.
func digits(s string, step int) (n int) {
	at := 0
	if step < 0 {
		at = len(s) - 1
	}
	for ; n < 4 && at >= 0 && at < len(s) && s[at] >= '0' && s[at] <= '9'; at += step {
		n++
	}
	return n
}

// Short returns at most about n characters of s, cut at a word, with "[…]"
// where something was left out.
func Short(s string, n int) string {
	s = strings.TrimSpace(OneLine(s))
	count, cut := 0, 0
	for i, r := range s {
		if count++; count > n {
			if cut == 0 {
				cut = i
			}
			return strings.TrimRight(s[:cut], " ,;:") + " […]"
		}
		if r == ' ' {
			cut = i
		}
	}
	return s
}

// Sentence gives some words of ours, such as a reason, a capital and a full stop.
func Sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" {
		return ""
	}
	_, first := utf8.DecodeRuneInString(s)
	s = strings.ToUpper(s[:first]) + s[first:]
	if !strings.HasSuffix(s, ".") && !strings.HasSuffix(s, "?") && !strings.HasSuffix(s, "!") {
		s += "."
	}
	return s
}
