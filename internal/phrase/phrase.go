// Package phrase holds every word the program itself says, in French and in
// English. Both are written, not translated word by word. A test holds the
// tables equal.
//
// Reasons, which stages give as codes, have a table for each stage (reasons_*.go), and what
// stands on the screen one for each view (ui_*.go). format.go writes numbers, dates and lists.
package phrase

import "recoupe/internal/story"

// Lang is a language of the interface.
type Lang uint8

const (
	French Lang = iota
	English
)

// Langs lists the languages of the interface.
var Langs = []Lang{French, English}

// Code returns the BCP 47 tag of l.
func (l Lang) Code() string {
	if l == English {
		return "en"
	}
	return "fr"
}

// Said is one message in each language. "{0}", "{1}" … stand for arguments.
type Said struct{ Fr, En string }

// In returns the message in l, without putting in arguments. The no-break
// spaces of French are set here.
func (s Said) In(l Lang) string {
	if l == English {
		return s.En
	}
	return french(s.Fr)
}

// Fill returns the message in l with its arguments put in.
func (s Said) Fill(l Lang, args ...string) string {
	m := s.In(l)
	out := make([]byte, 0, len(m)+16)
	for i := 0; i < len(m); i++ {
		if m[i] == '{' && i+2 < len(m) && m[i+2] == '}' && m[i+1] >= '0' && m[i+1] <= '9' {
			if n := int(m[i+1] - '0'); n < len(args) {
				out = append(out, args[n]...)
			}
			i += 2
			continue
		}
		out = append(out, m[i])
	}
	return string(out)
}

// Reason puts a reason of the engine into words. A code without words, which
// a test excludes, is shown as it is.
func Reason(l Lang, r story.Reason) string {
	for _, table := range reasonTables {
		if s, ok := table[r.Code]; ok {
			return s.Fill(l, r.Args...)
		}
	}
	return r.Code
}

// One table a stage: the stage's own file here lists its codes.
var reasonTables = []map[string]Said{
	readReasons, // ingest
	cleanReasons,
	quoteReasons, // quote, utterance
	alignReasons,
	compareReasons,
	readerReasons,
	patchReasons,
}
