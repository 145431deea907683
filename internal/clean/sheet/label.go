package sheet

import (
	"strings"

	"recoupe/internal/ingest"
	"recoupe/internal/text"
)

// wallLabels are what newspapers print before a headline, on its line, to say
// that the article is for subscribers. They are no words of the headline.
var wallLabels = []string{"ABONNÉS. ", "ABONNÉ. ", "ABONNÉS | ", "ABONNÉS : ", "[ABONNÉS] ", "Abonnés. ", "Abonnés | ", "[Abonnés] ", "Réservé aux abonnés. ", "RÉSERVÉ AUX ABONNÉS. ", "SUBSCRIBERS | ", "Subscribers only: ", "SUBSCRIBERS ONLY: "}

// labelsApart returns the pieces with such a label a piece of its own. The
// pieces of a page are left as its elements have them.
func labelsApart(words string, pieces []ingest.Piece) []ingest.Piece {
	for i, p := range pieces {
		if p.Element >= 0 || p.Role != ingest.Line {
			continue
		}
		for _, label := range wallLabels {
			if !strings.HasPrefix(p.Of(words), label) {
				continue
			}
			out := make([]ingest.Piece, 0, len(pieces)+1)
			head, rest := p, p
			head.End = p.Start + len(strings.TrimRight(label, " |:"))
			rest.Span = text.Span{Start: p.Start + len(label), End: p.End}
			rest.Gap = false
			return append(append(append(out, pieces[:i]...), head, rest), pieces[i+1:]...)
		}
	}
	return pieces
}
