package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/story"
)

// float gives a quotation nobody is named beside to whoever spoke before, and
// reads "X :" or a dash at the end of the block before.
func (r *reader) float() {
	// marked quotations of a block, in order of place
	for k := range r.found {
		f := &r.found[k]
		if !f.float || f.Kind == story.Term || f.region < 0 || r.blocks[f.block].regions[f.region].Depth > 0 {
			continue
		}
		b := &r.blocks[f.block]
		if b.from && r.blocks[f.block].regions[f.region].Open <= 0 {
			if p := r.lastSpeaker(f.block, f.Start); p != nil {
				f.SpeakerSpan, f.speaker, f.float = p.SpeakerSpan, p.speaker, false
				f.Continues = true
				continue
			}
		}
		if b.goesOn && f.Cue.Empty() && f.End >= b.End-8 {
			if p := r.firstOf(f.block + 1); p != nil && !p.SpeakerSpan.Empty() {
				f.SpeakerSpan, f.speaker, f.Cue, f.Tone, f.CueKind, f.float = p.SpeakerSpan, p.speaker, p.Cue, p.Tone, p.CueKind, false
				continue
			}
		}
		if f.Cue.Empty() {
			if at, bi := r.leadIn(f); at.ok {
				r.attach(f, bi, at)
				if !f.float {
					continue
				}
			}
		}
	}
}

// firstOf returns the first quotation of a block.
func (r *reader) firstOf(block int) *found {
	var best *found
	if block >= len(r.blocks) {
		return nil
	}
	for _, k := range r.blocks[block].found {
		if f := &r.found[k]; f.Kind != story.Term && (best == nil || f.Start < best.Start) {
			best = f
		}
	}
	return best
}

// leadIn reads a sentence before a quotation that stands alone: "Le maire est
// formel : ", "Smith continued:" in the block before, or "Voilà ce qu’a dit X."
// in the sentence after.
func (r *reader) leadIn(f *found) (attribution, int) {
	b := &r.blocks[f.block]
	l := &b.line
	if f.frame < 0 {
		return attribution{}, 0
	}
	fr := b.frames[f.frame]
	if l.wordsBetween(fr.from, f.at) {
		return attribution{}, 0
	}
	// "Voilà ce qu’a déclaré X", "C’est ce que dit X", "Ainsi parle X"
	if f.frame+1 < len(b.frames) {
		nx := b.frames[f.frame+1]
		if at := l.summing(nx); at.ok {
			return at, f.block
		}
	}
	if f.block > 0 && f.frame == 0 {
		p := &r.blocks[f.block-1]
		if n := len(p.line.toks); n > 0 && len(p.frames) > 0 {
			last := p.frames[len(p.frames)-1]
			if p.line.is(last.to-1, ":") || p.kind == story.Subhead {
				q := last.to
				if at := p.line.before(last.from, last.from, q); at.ok && at.strong {
					return at, f.block - 1
				}
				if s, ok := p.line.mainSubject(last.from, last.to); ok && p.line.is(last.to-1, ":") {
					return attribution{speaker: s, cue: span{last.to - 1, last.to}, ok: true}, f.block - 1
				}
			}
		}
	}
	// a dash and a name in the block after
	if f.block+1 < len(r.blocks) && f.frame == len(b.frames)-1 {
		nb := &r.blocks[f.block+1]
		nl := &nb.line
		if nl.is(0, "—", "―", "–", "-") && len(nl.toks) > 1 && nl.startsName(1) && nl.lineEndsWithName(1, len(nl.toks)) {
			return attribution{speaker: span{1, nl.nounForward(1, len(nl.toks))}, cue: span{0, 1}, ok: true}, f.block + 1
		}
	}
	return attribution{}, 0
}

// summing reads a sentence that points back to a quotation: "Voilà ce qu’a
// déclaré X".
func (l *line) summing(fr span) attribution {
	i := fr.from
	if at := l.whosePhrase(fr); at.ok {
		return at
	}
	if !(l.is(i, "voilà", "c'", "ainsi", "telle", "tel", "thus", "so", "that") || l.is(i, "c") && l.is(i+1, "est")) {
		return attribution{}
	}
	if l.is(i, "c'") {
		// "C’est par ces mots que Roy a ouvert la séance"
		for k := i + 2; k < min(fr.to, i+longestAdverbial); k++ {
			if l.is(k, "mots", "termes") && l.g.That.Has(l.low(k+1)) {
				if n := l.nounForward(k+2, fr.to); n > k+2 {
					for j := k + 3; j < n; j++ {
						if grammar.FrAux.Has(l.low(j)) {
							n = j
						}
					}
					return attribution{speaker: span{k + 2, n}, cue: span{k - 1, k + 1}, ok: true, strong: true}
				}
			}
		}
	}
	for k := i + 1; k < min(fr.to, i+longestAdverbial); k++ {
		v, ok := l.verbAt(k, fr.to)
		if !ok || v.kind == cue.Infinitive {
			continue
		}
		if at := l.inverted(v, fr.to); at.ok {
			return at
		}
		if s, ok := l.subjectBefore(i+1, v.from); ok {
			return attribution{speaker: s, cue: v.span, verb: v.cue, ok: true, strong: true}
		}
	}
	return attribution{}
}

// lastSpeaker returns the last attributed quotation before a place.
func (r *reader) lastSpeaker(block, at int) *found {
	var best *found
	for _, k := range r.near(block, 3) {
		f := &r.found[k]
		if f.Start < at && !f.SpeakerSpan.Empty() && !f.speaker.nested && f.Kind != story.Term && (best == nil || f.Start > best.Start) {
			best = f
		}
	}
	return best
}
