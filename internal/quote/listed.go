package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// lead is a sentence that opens a list: "Le texte prévoit :". Its items are
// said by its subject.
type lead struct {
	block int
	speaker.Attribution
}

// leadOf finds the sentence that opens the list in which block bi is an item.
// It looks at the blocks right before, and remembers what it found: a long
// list is read once.
func (r *reader) leadOf(bi int) (lead, bool) {
	if r.Blocks[bi].Kind != story.ListItem {
		return lead{}, false
	}
	if bi == 0 {
		return lead{}, false
	}
	if r.Blocks[bi-1].Kind == story.ListItem {
		ld, ok := r.leads[bi-1]
		return ld, ok
	}
	p := &r.Blocks[bi-1]
	if p.Kind == story.Title || len(p.Frames) == 0 {
		return lead{}, false
	}
	fr := p.Frames[len(p.Frames)-1]
	l := &p.Line
	if !l.Is(fr.To-1, ":") {
		return lead{}, false
	}
	s, ok := subject.Main(l, fr.From, fr.To)
	if !ok || l.Unfit(s) {
		return lead{}, false
	}
	if p.Line.Lang == "fr" && documentFr(&p.Line, s) && r.persons.Signatories(&p.Line, s) == "" {
		return lead{}, false // "Le décret prévoit :" tells what it holds; nobody says it
	}
	at := speaker.Attribution{Speaker: s, OK: true, Strong: true}
	for i := s.To; i < fr.To; i++ {
		if v, ok := l.VerbAt(i, fr.To); ok && v.Kind != cue.Infinitive && v.Kind != cue.Gerund && !v.Cue.Quiet {
			at.Cue, at.Verb = v.Span, v.Cue
			break
		}
		if cue.Holds.Has(l.Low(i)) {
			at.Cue = line.Span{From: i, To: i + 1}
			break
		}
	}
	if at.Cue.Empty() {
		return lead{}, false
	}
	return lead{bi - 1, at}, true
}

// leadIns finds the lists of the article, once.
func (r *reader) leadIns() {
	r.leads = map[int]lead{}
	for bi := range r.Blocks {
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
	b := &r.Blocks[bi]
	own := make([]bool, len(b.Frames)) // sentences with a reporting verb of their own
	for fi, fr := range b.Frames {
		for i := fr.From; i < fr.To && !own[fi]; i++ {
			v, ok := b.Line.VerbAt(i, fr.To)
			own[fi] = ok && v.Kind != cue.Infinitive && v.Kind != cue.Gerund
		}
	}
	// the quotations in it are theirs as well
	for _, k := range r.by[bi] {
		f := &r.found[k]
		if f.Frame >= 0 && !own[f.Frame] && f.Kind != story.Term && f.Kind != story.Indirect {
			r.attach(f, ld.block, ld.Attribution)
		}
	}
	for fi, fr := range b.Frames {
		if own[fi] {
			continue
		}
		for fr.To > fr.From && token.IsStop(b.Line.Toks[fr.To-1]) {
			fr.To--
		}
		r.addReportedBy(bi, fi, fr, ld.block, ld.Attribution)
	}
}
