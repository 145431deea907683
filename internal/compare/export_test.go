package compare

import (
	"recoupe/internal/claim"
	"recoupe/internal/compare/omission"
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

// Try takes annotated articles as far as their facts.
func Try(articles []story.Article) *omission.Trial {
	claims := make([][]claim.Claim, len(articles))
	for i := range articles {
		claims[i] = claim.Find(&articles[i])
	}
	w := &work{Table: table.Table{Comparison: story.Comparison{Articles: articles}, Claims: claims}}
	for _, stage := range w.toFacts() {
		stage()
	}
	return w.omissions.Try()
}
