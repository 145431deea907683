package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// blockQuotes finds paragraphs without marks that a line with a dash and a name
// signs: "We will not go. / — Clara Whitmore".
func (r *reader) blockQuotes() {
	for bi := 1; bi < len(r.blocks); bi++ {
		b, p := &r.blocks[bi], &r.blocks[bi-1]
		l := &b.line
		if len(l.toks) < 3 || !l.is(0, "—", "―", "–") || !l.startsName(1) || len(p.regions) > 0 || len(p.line.toks) < 4 || p.kind != story.Body {
			continue
		}
		n := l.nounForward(1, len(l.toks))
		if len(l.toks) > 14 || n < 3 || l.hasVerb(span{1, n}) || token.IsStop(l.toks[len(l.toks)-1]) && len(l.toks) > 8 {
			continue
		}
		f := found{block: bi - 1, frame: 0, region: -1, at: -1}
		f.Span = trim(r.a.Text, p.Span)
		f.Kind = story.Direct
		r.attach(&f, bi, attribution{speaker: span{1, n}, cue: span{0, 1}, ok: true})
		r.add(f)
	}
}

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
			if !ok || v.from != k+1 || v.kind == cue.Gerund || v.kind == cue.Infinitive {
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
