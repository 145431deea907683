package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/reported"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/story"
)

// headed reads a headline that begins with who says it: "Whitmore: Harbour
// will not close", "Poll: …". A place or a subject before the colon says nothing.
func (r *reader) headed(b *block.Block, l *line.Line, from, end int) (reported.Speech, bool) {
	if from != 0 || &r.Blocks[0] != b && b.Kind != story.Title || l.G.Dets.Has(l.Low(from)) {
		return reported.Speech{}, false
	}
	for k := from + 1; k < min(end, from+5); k++ {
		if !l.Is(k, ":") {
			continue
		}
		s := line.Span{From: from, To: k}
		if l.Is(end, "?") || end-k < 5 || l.IsQuote(k+1) || l.HasVerb(s) || l.Is(k-1, ",") {
			return reported.Speech{}, false
		}
		last := l.Low(k - 1)
		if l.Lang == "fr" && !role.Sayers.Has(last) {
			return reported.Speech{}, false // "Grève : la direction promet …" names what it is about
		}
		p := r.cast.NameIn(l, s)
		if l.Lang == "en" && p >= 0 && !l.WordIn("on", from+1, k) && r.cast.Lookup([]string{l.Text[l.Toks[k-1].Start:l.Toks[k-1].End]}) < 0 {
			p = -1 // "Roy Senate race: …": what it is about
		}
		if p >= 0 && (r.cast.People[p].HasRole || r.cast.People[p].Gender != story.GenderUnknown) || role.Sayers.Has(last) || role.Is(r.Lang, last) && s.To-s.From <= 3 {
			return reported.Speech{Content: line.Span{From: k + 1, To: end}, Attribution: speaker.Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true}}, true
		}
		return reported.Speech{}, false
	}
	return reported.Speech{}, false
}
