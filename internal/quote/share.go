package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/story"
)

// enumerated gives a term the speaker of the quotation it is listed with:
// “unfair”, “late” and “a shame” are quoted as a whole.
func enumerated(l *line.Line, mine []resolve.Quote) {
	for range 2 {
		for k := range mine {
			if mine[k].Kind != story.Term {
				continue
			}
			for _, o := range []int{k - 1, k + 1} {
				if o < 0 || o >= len(mine) || mine[o].At == mine[k].At {
					continue
				}
				said := mine[o].Kind == story.Mixed || mine[o].Kind == story.Direct && o < k && l.Is(mine[o].At-1, ":")
				if said && joined(l, min(mine[o].At, mine[k].At), max(mine[o].At, mine[k].At)) {
					mine[k].Kind = story.Mixed
					shares(&mine[k], &mine[o])
					break
				}
			}
		}
	}
}

// inRelative reports whether the words in marks at i go on a French relative clause that follows a comma:
// « A », a dit X, dont les adhérents « B ». They are no half of the words before.
func inRelative(l *line.Line, i int) bool {
	if l.Lang != "fr" {
		return false
	}
	k := i - 1
	for k > 0 && l.IsWord(k) {
		k--
	}
	return l.Is(k, ",") && (l.Is(k+1, "dont", "où", "duquel", "lequel", "laquelle", "lesquels") || l.Is(k+1, "selon", "pour", "à") && l.Is(k+2, "qui", "lequel", "laquelle"))
}

// shareCues gives what has no cue of its own in a sentence that of its
// neighbour: « A », a dit X, « B ».
func (r *reader) shareCues(b *block.Block, mine []resolve.Quote) {
	l := &b.Line
	for k := range mine {
		f := &mine[k]
		if k > 0 && f.Kind == story.Mixed && mine[k-1].Kind == story.Direct && f.Cue == mine[k-1].Cue && r.cueBetween(b, mine[k-1], *f) && l.Is(f.At-1, ",") {
			f.Kind, f.Continues = story.Direct, true // “A,” X said, “but B.”
		}
		if k > 0 && f.Kind != story.Term && scriptIn(l, f.By.Span) && !mine[k-1].SpeakerSpan.Empty() && !scriptIn(l, mine[k-1].By.Span) {
			f.SpeakerSpan, f.By = mine[k-1].SpeakerSpan, mine[k-1].By
		}
		if f.Kind == story.Term || !f.Cue.Empty() && !f.SpeakerSpan.Empty() {
			continue
		}
		if f.Frame >= 0 && speaker.Branded(l, b.Frames[f.Frame].From, f.At) {
			continue // others say it
		}
		for _, o := range []int{k - 1, k + 1} {
			if o < 0 || o >= len(mine) || mine[o].Kind == story.Term || mine[o].Cue.Empty() || mine[o].Float {
				continue
			}
			if f.Cue.Empty() {
				f.Cue, f.Tone, f.CueKind = mine[o].Cue, mine[o].Tone, mine[o].CueKind
			}
			if f.SpeakerSpan.Empty() {
				f.SpeakerSpan, f.By = mine[o].SpeakerSpan, mine[o].By
			}
			f.Float = f.SpeakerSpan.Empty()
			f.Continues = o == k-1 && r.cueBetween(b, mine[o], *f) && !inRelative(l, f.At)
			if f.Continues && mine[o].Kind == story.Direct && f.Kind == story.Mixed {
				f.Kind = story.Direct
			}
			break
		}
	}
}

// scriptIn reports whether a phrase names nothing but the text of a speech, whoever
// gives it: "according to excerpts".
func scriptIn(l *line.Line, s line.Span) bool {
	return s.To > s.From && s.To-s.From <= 2 && s.To <= len(l.Toks) && l.Is(s.To-1, "excerpts", "transcript", "remarks")
}

// joined reports whether nothing but a comma or a conjunction, and at most an
// article, stands between the quotations at i and j.
func joined(l *line.Line, i, j int) bool {
	if j-i > 5 || j-i < 1 {
		return false
	}
	link := commaWithin(l, i)
	for k := i + 1; k < j; k++ {
		switch {
		case l.Is(k, ",") || l.G.And.Has(l.Low(k)) || l.Is(k, "who", "qui"):
			link = true
		case link && l.IsWord(k) && l.G.Dets.Has(l.Low(k-1)) && k == j-1: // and the cost “…”
		case l.Is(k, "is", "was", "est", "by", "as", "de", "d'", "comme"):
		case l.G.Dets.Has(l.Low(k)):
		default:
			return false
		}
	}
	return link
}

// cueBetween reports whether the second of two quotations goes on after the
// cue of the first.
func (r *reader) cueBetween(b *block.Block, x, y resolve.Quote) bool {
	return x.Cue.Start >= x.End && x.Cue.End <= y.Start
}
