package compare

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
)

// A difference of attribution needs a match as sure as this.
const surest = .7

// compareCertainty finds what is told flatly here and with a reserve, or as
// somebody's words, there.
func (w *work) compareCertainty(i int, told []int) {
	f := &w.Facts[i]
	if w.rows[i].Part {
		return
	}
	var flat, reserved, attributed, alone []int // alone: told flatly in one place, surely
	for _, a := range told {
		if f.Cells[a].Score < sure {
			continue
		}
		firm, reserve, said := true, false, false
		one := len(w.rows[i].Cells[a].Claims) == 1
		for _, k := range w.rows[i].Cells[a].Claims {
			c := &w.claims[a][k]
			reserve = reserve || c.Certainty == claim.Conditional
			said = said || c.Certainty == claim.Attributed && c.Asserter != ""
			firm = firm && c.Certainty == claim.Asserted && !w.reports(a, c.Sentence)
		}
		switch {
		case reserve:
			reserved = append(reserved, a)
		case said:
			if one && f.Cells[a].Score >= surest {
				attributed = append(attributed, a)
			}
		case firm:
			if one && f.Cells[a].Score >= surest {
				alone = append(alone, a)
			}
			flat = append(flat, a)
		}
	}
	if len(flat) == 0 {
		return
	}
	if len(reserved) > 0 {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.CertaintyDiffers, Articles: both(flat, reserved),
			Note: story.Because("certainty", w.letters(flat), w.letters(reserved))})
	}
	if len(attributed) > 0 && len(alone) > 0 && f.Kind != story.QuoteFact {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.AttributionDiffers, Articles: both(alone, attributed),
			Note: story.Because("attribution", w.letters(alone), w.letters(attributed))})
	}
}

// reports reports whether a sentence of article a gives anybody's words.
func (w *work) reports(a, sentence int) bool {
	s := w.Articles[a].Sentences[sentence].Span
	return slices.ContainsFunc(w.Articles[a].Quotes, func(q story.Quote) bool {
		return q.Overlap(s) > 0 && q.Kind != story.Term || q.Cue.Overlap(s) > 0
	})
}

func both(a, b []int) []int {
	out := slices.Concat(a, b)
	slices.Sort(out)
	return out
}

// letters returns the ids of articles.
func (w *work) letters(articles []int) string {
	var ids []string
	for _, a := range articles {
		ids = append(ids, w.Articles[a].ID)
	}
	return strings.Join(ids, ", ")
}
