package sheet

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/ingest"
	"recoupe/internal/text"
)

// wallLabels are what newspapers print before a headline, on its line, to say
// that the article is for subscribers. They are no words of the headline.
var wallLabels = []string{"ABONNÉS. ", "ABONNÉ. ", "ABONNÉS | ", "ABONNÉS : ", "[ABONNÉS] ", "Abonnés. ", "Abonnés | ", "[Abonnés] ", "Réservé aux abonnés. ", "RÉSERVÉ AUX ABONNÉS. ", "SUBSCRIBERS | ", "Subscribers only: ", "SUBSCRIBERS ONLY: "}

// labelsApart returns the pieces with such a label a piece of its own. The
// pieces of a page are left as its elements have them.
func labelsApart(words string, pieces []ingest.Piece) []ingest.Piece {
	const head = 30 // pieces that a headline is among
	for i := 0; i < min(head, len(pieces)); i++ {
		p := pieces[i]
		if p.Element >= 0 || p.Role != ingest.Line {
			continue
		}
		if at := glued(p.Of(words)); at > 0 {
			label, rest := p, p
			label.End, rest.Start, rest.Gap = p.Start+at, p.Start+at, false
			pieces = slices.Insert(slices.Clone(pieces), i, label)
			pieces[i+1] = rest
			i++
		}
	}
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

// begun are the words that a headline may begin with and no name goes on with.
var begun = []string{"Un ", "Une ", "Le ", "La ", "Les ", "L'", "L’", "Des ", "The "}

// glued returns where the headline begins in a line that has the section's name or a catchword run
// into it, as it is copied where both stand in one heading: "FAITS DIVERSUn bac dérive", "Accident
// sur l’eauUn bac dérive"; 0 if it has none.
func glued(w string) int {
	const longest, least = 40, 4 // bytes of a catchword
	if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) {
		return 0 // a section's name in small letters, over a standfirst
	}
	for at, r := range w[:min(len(w), longest)] {
		if at < least || !unicode.IsUpper(r) {
			continue
		}
		if before, _ := utf8.DecodeLastRuneInString(w[:at]); !unicode.IsLetter(before) || unicode.IsUpper(before) && strings.ToUpper(w[:at]) != w[:at] {
			continue
		}
		for _, b := range begun {
			if strings.HasPrefix(w[at:], b) {
				return at
			}
		}
	}
	return 0
}
