package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/story"
)

// float gives a quotation nobody is named beside to whoever spoke before, and
// reads "X :" or a dash at the end of the block before.
func (r *reader) float() {
	// marked quotations of a block, in order of place
	for k := range r.found {
		f := &r.found[k]
		if !f.Float || f.Kind == story.Term || f.Region < 0 || r.Blocks[f.Block].Regions[f.Region].Depth > 0 {
			continue
		}
		b := &r.Blocks[f.Block]
		if b.From && r.Blocks[f.Block].Regions[f.Region].Open <= 0 {
			if p := r.lastSpeaker(f.Block, f.Start); p != nil {
				f.SpeakerSpan, f.By, f.Float = p.SpeakerSpan, p.By, false
				f.Continues = true
				continue
			}
		}
		if b.GoesOn && f.Cue.Empty() && f.End >= b.End-8 {
			if p := r.firstOf(f.Block + 1); p != nil && !p.SpeakerSpan.Empty() {
				f.SpeakerSpan, f.By, f.Cue, f.Tone, f.CueKind, f.Float = p.SpeakerSpan, p.By, p.Cue, p.Tone, p.CueKind, false
				continue
			}
		}
		if f.Cue.Empty() {
			if at, bi := r.leadIn(f); at.OK {
				r.attach(f, bi, at)
				if !f.Float {
					continue
				}
			}
		}
	}
}

// firstOf returns the first quotation of a block.
func (r *reader) firstOf(block int) *resolve.Quote {
	var best *resolve.Quote
	if block >= len(r.Blocks) {
		return nil
	}
	for _, k := range r.by[block] {
		if f := &r.found[k]; f.Kind != story.Term && (best == nil || f.Start < best.Start) {
			best = f
		}
	}
	return best
}

// leadIn reads a sentence before a quotation that stands alone: "Le maire est
// formel : ", "Smith continued:" in the block before, or "Voilà ce qu’a dit X."
// in the sentence after.
func (r *reader) leadIn(f *resolve.Quote) (speaker.Attribution, int) {
	b := &r.Blocks[f.Block]
	l := &b.Line
	if f.Frame < 0 {
		return speaker.Attribution{}, 0
	}
	fr := b.Frames[f.Frame]
	if l.WordsBetween(fr.From, f.At) {
		return speaker.Attribution{}, 0
	}
	// "Voilà ce qu’a déclaré X", "C’est ce que dit X", "Ainsi parle X"
	if f.Frame+1 < len(b.Frames) {
		nx := b.Frames[f.Frame+1]
		if at := summing(l, nx); at.OK {
			return at, f.Block
		}
	}
	if f.Block > 0 && f.Frame == 0 {
		p := &r.Blocks[f.Block-1]
		if n := len(p.Line.Toks); n > 0 && len(p.Frames) > 0 {
			last := p.Frames[len(p.Frames)-1]
			if p.Line.Is(last.To-1, ":") || p.Kind == story.Subhead {
				q := last.To
				if at := speaker.Before(&p.Line, last.From, last.From, q); at.OK && at.Strong {
					return at, f.Block - 1
				}
				if s, ok := subject.Main(&p.Line, last.From, last.To); ok && p.Line.Is(last.To-1, ":") {
					return speaker.Attribution{Speaker: s, Cue: line.Span{From: last.To - 1, To: last.To}, OK: true}, f.Block - 1
				}
			}
		}
	}
	// a dash and a name in the block after
	if f.Block+1 < len(r.Blocks) && f.Frame == len(b.Frames)-1 {
		nb := &r.Blocks[f.Block+1]
		nl := &nb.Line
		if nl.Is(0, "—", "―", "–", "-") && len(nl.Toks) > 1 && nl.StartsName(1) && speaker.LineEndsWithName(nl, 1, len(nl.Toks)) {
			return speaker.Attribution{Speaker: line.Span{From: 1, To: nl.NounForward(1, len(nl.Toks))}, Cue: line.Span{From: 0, To: 1}, OK: true}, f.Block + 1
		}
	}
	return speaker.Attribution{}, 0
}

// summing reads a sentence that points back to a quotation: "Voilà ce qu’a
// déclaré X".
func summing(l *line.Line, fr line.Span) speaker.Attribution {
	i := fr.From
	if at := whosePhrase(l, fr); at.OK {
		return at
	}
	if grammar.Southern(l.Lang) {
		return speaker.SaidSo(l, i, fr.To)
	}
	if !(l.Is(i, "voilà", "c'", "ainsi", "telle", "tel", "thus", "so", "that") || l.Is(i, "c") && l.Is(i+1, "est")) {
		return speaker.Attribution{}
	}
	if l.Is(i, "c'") {
		// "C’est par ces mots que Roy a ouvert la séance"
		for k := i + 2; k < min(fr.To, i+line.LongestAdverbial); k++ {
			if l.Is(k, "mots", "termes") && l.G.That.Has(l.Low(k+1)) {
				if n := l.NounForward(k+2, fr.To); n > k+2 {
					for j := k + 3; j < n; j++ {
						if grammar.FrAux.Has(l.Low(j)) {
							n = j
						}
					}
					return speaker.Attribution{Speaker: line.Span{From: k + 2, To: n}, Cue: line.Span{From: k - 1, To: k + 1}, OK: true, Strong: true}
				}
			}
		}
	}
	for k := i + 1; k < min(fr.To, i+line.LongestAdverbial); k++ {
		v, ok := l.VerbAt(k, fr.To)
		if !ok || v.Kind == cue.Infinitive {
			continue
		}
		if at := speaker.Inverted(l, v, fr.To); at.OK {
			return at
		}
		if s, ok := subject.Before(l, i+1, v.From); ok {
			return speaker.Attribution{Speaker: s, Cue: v.Span, Verb: v.Cue, OK: true, Strong: true}
		}
	}
	return speaker.Attribution{}
}

// lastSpeaker returns the last attributed quotation before a place.
func (r *reader) lastSpeaker(block, at int) *resolve.Quote {
	var best *resolve.Quote
	for _, k := range r.near(block, 3) {
		f := &r.found[k]
		if f.Start < at && !f.SpeakerSpan.Empty() && !f.By.Nested && f.Kind != story.Term && (best == nil || f.Start > best.Start) {
			best = f
		}
	}
	return best
}
