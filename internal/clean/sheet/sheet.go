// Package sheet holds the lines of a document with what each was found to be: the value that the
// rooms of package clean are handed, and what several of them ask of it.
//
// [New] makes one of a document's pieces, with the labels that stand before a headline on its line
// set apart (label.go), and what stands inside a paragraph and is not of it (inside.go).
// A room judges a line with [Sheet.Set], once; subhead.go tells the subheads of a text from what
// looks like them.
package sheet

import (
	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// Sheet is the lines of a document with what each was found to be. Indexes are of its lines.
type Sheet struct {
	Text   string
	Lines  []line.Line
	Kind   []story.BlockKind // of each line
	Why    []story.Reason    // of each line: it is judged once its reason has a code
	Title  int               // index of the title, -1 if none was found
	First  int               // index of the first paragraph, len(lines) if there is none
	Last   int               // index of the last paragraph of the text, -1 if there is none
	Spaced bool              // blank lines stand between the lines of the text
	Mail   bool              // the text came by mail
	Given  []string          // folded titles that the format gives
	Page   bool              // the elements of a page have been judged before
	Main   []bool            // of a page: the line stands in the element that holds the text

	firsts []int32 // of each line, the index of the first line of the same words
	times  []int32 // of each first line, how often its words stand on one
}

// New returns the sheet of a document, of which nothing is judged.
func New(d *ingest.Document) Sheet {
	pieces := insideApart(d.Text, labelsApart(d.Text, d.Pieces))
	n := len(pieces)
	s := Sheet{Text: d.Text, Mail: d.Format == "mail", Lines: line.All(d.Text, pieces), firsts: make([]int32, n), times: make([]int32, n), Title: -1, Last: -1, First: n}
	known := make(map[string]int32, n)
	for i := range s.Lines {
		first, ok := known[s.Lines[i].Key]
		if !ok {
			first = int32(i)
			known[s.Lines[i].Key] = first
		}
		s.firsts[i] = first
		s.times[first]++
	}
	s.Kind = make([]story.BlockKind, n)
	s.Why = make([]story.Reason, n)
	for _, x := range d.Data {
		if x.Key == "title" || x.Key == "page" || x.Key == "subject" {
			s.Given = append(s.Given, line.TrimMarks(line.Fold(x.Value)))
		}
	}
	return s
}

// Set judges line i to be of kind k, with the code of the reason and what it names.
func (s *Sheet) Set(i int, k story.BlockKind, code string, args ...string) {
	s.Kind[i], s.Why[i] = k, story.Because(code, args...)
}

// Judged reports whether line i is judged already.
func (s *Sheet) Judged(i int) bool { return s.Why[i].Code != "" }

// Open reports whether line i is prose that nothing has judged yet.
func (s *Sheet) Open(i int) bool { return !s.Judged(i) && s.Lines[i].Prose() }

// ProseWords counts the words of the paragraphs not judged in [from, to).
func (s *Sheet) ProseWords(from, to int) (words, paragraphs int) {
	for i := from; i < to; i++ {
		if s.Open(i) {
			words += s.Lines[i].Count
			paragraphs++
		}
	}
	return words, paragraphs
}

// InMain reports whether line i stands in the element that holds a page's text.
func (s *Sheet) InMain(i int) bool { return s.Main != nil && s.Main[i] }

// Same reports whether two lines have the same words.
func (s *Sheet) Same(i, j int) bool {
	return s.firsts[i] == s.firsts[j] && s.Lines[i].Key != ""
}

// FirstOf returns the index of the first line that has the words of line i.
func (s *Sheet) FirstOf(i int) int { return int(s.firsts[i]) }

// Again counts how often the words of line i stand on other lines.
func (s *Sheet) Again(i int) int { return int(s.times[s.firsts[i]]) - 1 }
