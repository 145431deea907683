package compare

import (
	"recoupe/internal/compare/omission"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// Try takes annotated articles as far as their facts.
func Try(articles []story.Article) *omission.Trial {
	w := &work{Table: table.Table{Comparison: story.Comparison{Articles: articles}}}
	for _, stage := range w.toFacts() {
		stage()
	}
	return w.omissions.Try()
}
