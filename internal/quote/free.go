package quote

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/reported"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/story"
)

// summed reads a sentence that points back to the one before it, which is then
// what was said: "Il faut un pont. Voilà ce qu’a déclaré X."
func (r *reader) summed(bi, fi int) {
	b := &r.Blocks[bi]
	l := &b.Line
	if fi == 0 || !l.Is(b.Frames[fi].From, "voilà", "c'", "c") {
		return
	}
	fr := b.Frames[fi-1]
	for i := fr.From; i < fr.To; i++ {
		if l.IsQuote(i) && l.Toks[i].Len() > 60 {
			return
		}
	}
	if l.Is(b.Frames[fi].From, "c'", "c") && !l.Is(b.Frames[fi].From+2, "ce") {
		return
	}
	if at := summing(l, b.Frames[fi]); at.OK && at.Strong && !l.Unfit(at.Speaker) {
		r.addReported(bi, fi-1, reported.Speech{Content: fr, Attribution: at})
	}
}

// goesOnAsking reads the sentence after a demand that goes on with it: "Elle a
// plaidé pour un pont. La région devrait le payer."
func (r *reader) goesOnAsking(bi, fi int) {
	b := &r.Blocks[bi]
	l := &b.Line
	fr := b.Frames[fi]
	if fi == 0 || r.Lang != "fr" && r.Lang != "en" {
		return
	}
	should := -1
	for i := fr.From; i < fr.To; i++ {
		if l.IsQuote(i) {
			return
		}
		if _, ok := l.VerbAt(i, fr.To); ok && should < 0 {
			return
		}
		if should < 0 && i-fr.From <= 8 && l.Is(i, "devrait", "devraient", "faudrait", "should", "must") && i > fr.From {
			should = i
		}
	}
	if should < 0 {
		return
	}
	for _, k := range r.near(bi, 0) {
		f := &r.found[k]
		if f.Frame != fi-1 || f.Kind != story.Indirect || f.Cue.Empty() {
			continue
		}
		for _, w := range strings.Fields(strings.ToLower(f.Cue.Of(r.A.Text))) {
			if asks.Has(w) && f.By.Block == bi {
				r.addReported(bi, fi, reported.Speech{Content: line.Span{From: fr.From, To: fr.To}, Attribution: speaker.Attribution{Speaker: f.By.Span, Cue: line.Span{From: should, To: should + 1}, OK: true, Strong: true}})
				return
			}
		}
	}
}

// goesOnReporting reads a French sentence in the past conditional after a
// sentence with its source, which goes on with it: "Selon le rapport, la cuve est vide. Elle
// aurait été vidée en mars."
func (r *reader) goesOnReporting(bi, fi int) {
	b := &r.Blocks[bi]
	l := &b.Line
	fr := b.Frames[fi]
	if fi == 0 || r.Lang != "fr" {
		return
	}
	aux := -1
	for i := fr.From; i < fr.To; i++ {
		if l.IsQuote(i) || l.Is(i, "si", "s'", "sans", "?") {
			return
		}
		if _, ok := l.VerbAt(i, fr.To); ok {
			return
		}
		if aux < 0 && i-fr.From <= 10 && i > fr.From && l.Is(i, "aurait", "auraient", "serait", "seraient") && reported.ParticipleSoon(l, i, fr.To) {
			aux = i
		}
	}
	if aux < 0 {
		return
	}
	for _, k := range r.near(bi, 0) {
		if f := &r.found[k]; f.Frame == fi-1 && f.Kind == story.Indirect && f.By.Block == bi && !f.SpeakerSpan.Empty() && cue.NamesSource(f.Cue.Of(r.A.Text)) {
			r.addReported(bi, fi, reported.Speech{Content: fr, Attribution: speaker.Attribution{Speaker: f.By.Span, Cue: line.Span{From: aux, To: aux + 1}, OK: true, Strong: true, Hedged: true}})
			return
		}
	}
}

// asks are words of a cue that demands something to be done.
var asks = grammar.Words(`plaide plaidé plaidait plaident appelle appelé appelait appellent réclame réclamé réclamait réclament demande demandé demandait demandent exhorte exhorté prône prôné prônait préconise
 préconisé propose proposé proposait recommande recommandé exige exigé souhaite souhaité called calls urged urges demanded demands proposed proposes recommended recommends pleaded argued`)
