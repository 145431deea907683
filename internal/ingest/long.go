package ingest

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/text"
)

// MaxText is how many bytes of a document's text are read as an article: a report of four hundred
// pages. Every stage takes time and memory for each byte, and a file of 20 MB that is nothing but
// figures, or said to be by one speaker after the other, took minutes and gigabytes.
const MaxText = 3 << 19

// Shorten leaves out what stands beyond the first MaxText bytes of the text, and reports whether
// anything is left out, be it for the number of its pieces. A press export is many documents by then, each of its own length.
func (d *Document) Shorten() bool { return d.ShortenTo(MaxText) }

// ShortenTo is Shorten of other than MaxText bytes. What is left out stays so: Shorten reports it too.
func (d *Document) ShortenTo(most int) bool {
	left := d.short || len(d.Pieces) >= maxPieces // no reader of a format goes on
	if len(d.Text) <= most {
		return left
	}
	end := most
	for !utf8.RuneStart(d.Text[end]) {
		end--
	}
	n := len(d.Pieces)
	for n > 0 && d.Pieces[n-1].Start >= end {
		n--
	}
	left = left || n < len(d.Pieces)
	d.Pieces = d.Pieces[:n:n]
	if n > 0 && d.Pieces[n-1].End > end {
		left = true
		p := &d.Pieces[n-1]
		p.End = p.Start + len(text.Short(p.Of(d.Text), end-p.Start))
		p.Span = trim(d.Text, p.Span)
		p.Links, p.Bold = min(p.Links, p.Len()), min(p.Bold, p.Len())
		if p.Empty() {
			d.Pieces = d.Pieces[:n-1]
		}
	}
	if left {
		d.Text = strings.Clone(d.Text[:end]) // or all of it stays in memory
		d.short = true
	}
	return left
}
