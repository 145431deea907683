package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// lead is a sentence that opens a list: "Le texte prévoit :". Its items are
// said by its subject.
type lead struct {
	block int
	attribution
}

// leadOf finds the sentence that opens the list in which block bi is an item.
// It looks at the blocks right before, and remembers what it found: a long
// list is read once.
func (r *reader) leadOf(bi int) (lead, bool) {
	if r.blocks[bi].kind != story.ListItem {
		return lead{}, false
	}
	if bi == 0 {
		return lead{}, false
	}
	if r.blocks[bi-1].kind == story.ListItem {
		ld, ok := r.leads[bi-1]
		return ld, ok
	}
	p := &r.blocks[bi-1]
	if p.kind == story.Title || len(p.frames) == 0 {
		return lead{}, false
	}
	fr := p.frames[len(p.frames)-1]
	l := &p.line
	if !l.is(fr.to-1, ":") {
		return lead{}, false
	}
	s, ok := l.mainSubject(fr.from, fr.to)
	if !ok || l.unfit(s) {
		return lead{}, false
	}
	if p.line.lang == "fr" && p.line.documentFr(s) && r.signatories(&p.line, s) == "" {
		return lead{}, false // "Le décret prévoit :" tells what it holds; nobody says it
	}
	at := attribution{speaker: s, ok: true, strong: true}
	for i := s.to; i < fr.to; i++ {
		if v, ok := l.verbAt(i, fr.to); ok && v.kind != cue.Infinitive && v.kind != cue.Gerund && !v.cue.Quiet {
			at.cue, at.verb = v.span, v.cue
			break
		}
		if holds.Has(l.low(i)) {
			at.cue = span{i, i + 1}
			break
		}
	}
	if at.cue.empty() {
		return lead{}, false
	}
	return lead{bi - 1, at}, true
}

// holds are verbs by which a text says what stands in it.
var holds = grammar.Words(`prévoit prévoient comprend comprennent comporte comportent contient contiennent inclut repose reposent porte portent liste énumère impose interdit fixe
 includes include contains contain provides provide sets lists requires bans`)

// heldBy reports whether the word at k is such a verb, and no noun.
func (l *line) heldBy(k int) bool {
	return holds.Has(l.low(k)) && (l.low(k) != "porte" || l.is(k+1, "sur")) && !l.g.Dets.Has(l.low(k-1)) && !l.g.Preps.Has(l.low(k-1))
}

// leadIns finds the lists of the article, once.
func (r *reader) leadIns() {
	r.leads = map[int]lead{}
	for bi := range r.blocks {
		if ld, ok := r.leadOf(bi); ok {
			r.leads[bi] = ld
		}
	}
}

// listed reads an item as said by who opens its list.
func (r *reader) listed(bi int) {
	ld, ok := r.leads[bi]
	if !ok {
		return
	}
	b := &r.blocks[bi]
	own := make([]bool, len(b.frames)) // sentences with a reporting verb of their own
	for fi, fr := range b.frames {
		for i := fr.from; i < fr.to && !own[fi]; i++ {
			v, ok := b.line.verbAt(i, fr.to)
			own[fi] = ok && v.kind != cue.Infinitive && v.kind != cue.Gerund
		}
	}
	// the quotations in it are theirs as well
	for _, k := range b.found {
		f := &r.found[k]
		if f.frame >= 0 && !own[f.frame] && f.Kind != story.Term && f.Kind != story.Indirect {
			r.attach(f, ld.block, ld.attribution)
		}
	}
	for fi, fr := range b.frames {
		if own[fi] {
			continue
		}
		for fr.to > fr.from && token.IsStop(b.line.toks[fr.to-1]) {
			fr.to--
		}
		r.addReportedBy(bi, fi, fr, ld.block, ld.attribution)
	}
}
