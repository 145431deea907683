package ingest

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzRead holds that no file makes the readers panic, that what they return
// is a well-formed document, and that what they refuse says why.
func FuzzRead(f *testing.F) {
	for _, c := range formatCases {
		f.Add(c.name, c.data)
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		docs, err := read(name, data, outermost())
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Reason.Code == "" || e.Reason.Code == "failed" {
				t.Fatal(err)
			}
			return
		}
		for _, d := range docs {
			checkDocument(t, d)
		}
	})
}

// FuzzHTML does the same for text that is taken for a page whatever it is.
func FuzzHTML(f *testing.F) {
	for _, c := range formatCases {
		if c.format == "html" {
			f.Add(string(c.data))
		}
	}
	f.Add("<table><tr><td>a<td>b<tr><p>c</table>d<br><br>e<ul><li>f<li><ul><li>g")
	f.Fuzz(func(t *testing.T, page string) {
		d, err := HTML("x", page)
		if err == nil {
			checkDocument(t, d)
		}
	})
}

// FuzzMarkdown does the same for Markdown.
func FuzzMarkdown(f *testing.F) {
	f.Add("---\ntitle: a\nauthors:\n- b\n---\n# c\n\nd\n===\n> e\n>\n> f\n- **g.** h [i](http://j)\n1. k\n***\n| l | m |\n|---|---|\n```\nn\n```\n*o*")
	f.Add("[a](http://b) [c](d) [e](f) [g](h) ![i](j) [k](l) [m](n)")
	f.Fuzz(func(t *testing.T, s string) { checkDocument(t, markdown("x.md", s)) })
}

// fuzzFormat does the same for one reader, whatever the bytes look like. The
// seeds are the files of the table that it takes.
func fuzzFormat(f *testing.F, is func(string, []byte) bool, read func(string, []byte, within) ([]Document, error)) {
	seeds := 0
	for _, c := range formatCases {
		if is(c.name, c.data) {
			f.Add(c.name, c.data)
			seeds++
		}
	}
	if seeds == 0 {
		f.Fatal("no file of the table is of this format")
	}
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		docs, err := read(name, data, outermost())
		if err != nil {
			var e *Error
			if !errors.As(err, &e) || e.Reason.Code == "" {
				t.Fatal(err)
			}
			return
		}
		for _, d := range docs {
			checkDocument(t, d)
		}
	})
}

func FuzzZip(f *testing.F)        { fuzzFormat(f, isZip, readZip) }
func FuzzPDF(f *testing.F)        { fuzzFormat(f, isPDF, readPDF) }
func FuzzRTF(f *testing.F)        { fuzzFormat(f, isRTF, readRTF) }
func FuzzGzip(f *testing.F)       { fuzzFormat(f, isGzip, readGzip) }
func FuzzWARC(f *testing.F)       { fuzzFormat(f, isWARC, readWARC) }
func FuzzWebArchive(f *testing.F) { fuzzFormat(f, isWebArchive, readWebArchive) }
func FuzzENEX(f *testing.F)       { fuzzFormat(f, isENEX, readENEX) }
func FuzzFeed(f *testing.F)       { fuzzFormat(f, isFeed, readFeed) }
func FuzzJSON(f *testing.F)       { fuzzFormat(f, isJSON, readJSON) }

func FuzzMail(f *testing.F) { fuzzFormat(f, isMail, readMail) }

func FuzzText(f *testing.F) {
	fuzzFormat(f, func(name string, data []byte) bool {
		for _, format := range formats() {
			if format.is(name, data) {
				return false
			}
		}
		return true
	}, func(name string, data []byte, _ within) ([]Document, error) { return readText(name, data) })
}

// Files with bytes changed, cut out, doubled and cut short give documents or a
// reason, and no reader gives up on them.
func TestMutated(t *testing.T) {
	seed := uint32(7)
	random := func(n int) int {
		seed = seed*1664525 + 1013904223
		return int(seed>>8) % max(1, n)
	}
	for _, c := range formatCases {
		for range 32 {
			data := bytes.Clone(c.data)
			for range 1 + random(12) {
				i := random(len(data))
				j := min(len(data), i+random(60))
				switch random(4) {
				case 0:
					data[i] = byte(random(256))
				case 1:
					data = append(data[:i], data[j:]...)
				case 2:
					data = append(data[:j:j], data[i:]...)
				case 3:
					data = data[:max(1, len(data)-random(20))]
				}
				if len(data) == 0 {
					break
				}
			}
			docs, err := Read(c.name, data)
			if err != nil {
				var e *Error
				require.ErrorAs(t, err, &e)
				require.NotEqual(t, "failed", e.Reason.Code, "%s %q", c.name, data)
			}
			for _, d := range docs {
				checkDocument(t, d)
			}
		}
	}
}
