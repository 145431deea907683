package quote

import "recoupe/internal/story"

// dialogue finds lines of dialogue set with a dash, without marks: "— Je ne
// partirai pas, a répondu le maire."
func (r *reader) dialogue() {
	for bi := range r.blocks {
		b := &r.blocks[bi]
		l := &b.line
		if len(l.toks) < 5 || !l.is(0, "—", "―", "–") || l.isQuote(1) || !l.isWord(1) || b.kind == story.Title {
			continue
		}
		end := min(b.frames[0].to, maxFrame)
		for k := 2; k < end; k++ {
			if !l.is(k, ",", "!", "?") {
				continue
			}
			v, ok := l.verbAt(k+1, end)
			if !ok || v.from != k+1 || v.kind == gerund || v.kind == infinitive {
				continue
			}
			at := l.inverted(v, end)
			if !at.ok {
				continue
			}
			f := found{block: bi, frame: 0, region: -1, at: -1}
			stop := k
			if !l.is(k, ",") {
				stop = k + 1
			}
			f.Span = l.bytes(span{1, stop})
			f.Kind = story.Direct
			r.attach(&f, bi, at)
			r.add(f)
			break
		}
	}
}
