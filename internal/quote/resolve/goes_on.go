package resolve

import (
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// goesOn reports whether the words quoted at k within a French or English sentence without a cue go on from
// what the one who speaks said in the sentence before: "« Les barques sont vides », a dit le guet.
// Elles « pourront rentrer au port demain »." They must be a clause's worth of words, and nobody else
// may be named or speak in their sentence.
func (r *Resolver) goesOn(k int, now speaking) bool {
	const clause = 5 // words
	f := &r.found[k]
	if r.Lang != "fr" && r.Lang != "en" || f.Kind != story.Mixed || !f.Cue.Empty() || f.Frame < 0 || f.Region < 0 || now.name == "" {
		return false
	}
	b := &r.Blocks[f.Block]
	g := b.Regions[f.Region]
	if b.Kind == story.Title || b.Kind == story.Subhead || g.Depth > 0 || token.CountWords(b.Tokens[g.First:g.Last]) < clause {
		return false
	}
	o := r.saidBefore(k)
	if o == nil || o.Speaker != now.name || o.Frame < 0 {
		return false
	}
	l, fr := &b.Line, b.Frames[f.Frame]
	switch f.Block - o.Block {
	case 0:
		if f.Frame-o.Frame > 1 {
			return false
		}
	case 1:
		if f.Frame > 0 || o.Frame != len(r.Blocks[o.Block].Frames)-1 || !takesUp(l, fr) {
			return false
		}
	default:
		return false
	}
	return !othersIn(l, fr)
}

// saidBefore returns the quotation before the one at k that is somebody's, nil if there is none.
func (r *Resolver) saidBefore(k int) *Quote {
	for j := k - 1; j >= max(0, k-besides); j-- {
		if o := &r.found[j]; o.Kind != story.Term && !o.By.Nested && !o.Contains(r.found[k].Span) {
			return o
		}
	}
	return nil
}

// takesUp reports whether a sentence opens with a word that adds it to what stands before.
func takesUp(l *line.Line, fr line.Span) bool {
	i := fr.From
	return l.Is(i, "par") && l.Is(i+1, "ailleurs") || l.Is(i, "en") && l.Is(i+1, "outre", "revanche") || l.Is(i, "de") && l.Is(i+1, "plus") || l.Is(i, "enfin", "ensuite", "aussi", "ils", "elles", "il", "elle", "quant") ||
		l.Is(i, "moreover", "also", "he", "she", "they", "besides") || l.Is(i, "in") && l.Is(i+1, "addition")
}

// othersIn reports whether somebody is named in a sentence outside of its marks, by name or office,
// or a verb of saying, a source or "je" stands there, so that the words in marks may be somebody else's.
func othersIn(l *line.Line, fr line.Span) bool {
	if l.RoleIn(fr) || l.HasPersonName(fr) {
		return true
	}
	for i := fr.From; i < fr.To; i++ {
		if _, ok := l.VerbAt(i, fr.To); ok {
			return true
		}
		if l.Is(i, "selon", "je", "nous", "i", "we", "according") {
			return true
		}
	}
	return false
}
