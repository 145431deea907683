package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// blockQuotes finds paragraphs without marks that a line with a dash and a name
// signs: "We will not go. / — Clara Whitmore".
func (r *reader) blockQuotes() {
	for bi := 1; bi < len(r.Blocks); bi++ {
		b, p := &r.Blocks[bi], &r.Blocks[bi-1]
		l := &b.Line
		if len(l.Toks) < 3 || !l.Is(0, "—", "―", "–") || !l.StartsName(1) || len(p.Regions) > 0 || len(p.Line.Toks) < 4 || p.Kind != story.Body {
			continue
		}
		n := l.NounForward(1, len(l.Toks))
		if len(l.Toks) > 14 || n < 3 || l.HasVerb(line.Span{From: 1, To: n}) || token.IsStop(l.Toks[len(l.Toks)-1]) && len(l.Toks) > 8 {
			continue
		}
		f := resolve.Quote{Block: bi - 1, Frame: 0, Region: -1, At: -1}
		f.Span = trim(r.A.Text, p.Span)
		f.Kind = story.Direct
		r.attach(&f, bi, speaker.Attribution{Speaker: line.Span{From: 1, To: n}, Cue: line.Span{From: 0, To: 1}, OK: true})
		r.add(f)
	}
}

// dialogue finds lines of dialogue set with a dash, without marks: "— Je ne
// partirai pas, a répondu le maire."
func (r *reader) dialogue() {
	for bi := range r.Blocks {
		b := &r.Blocks[bi]
		l := &b.Line
		if len(l.Toks) < 5 || !l.Is(0, "—", "―", "–") || l.IsQuote(1) || !l.IsWord(1) || b.Kind == story.Title {
			continue
		}
		end := min(b.Frames[0].To, line.MaxFrame)
		for k := 2; k < end; k++ {
			if !l.Is(k, ",", "!", "?") {
				continue
			}
			v, ok := l.VerbAt(k+1, end)
			if !ok || v.From != k+1 || v.Kind == cue.Gerund || v.Kind == cue.Infinitive {
				continue
			}
			at := speaker.Inverted(l, v, end)
			if !at.OK {
				continue
			}
			f := resolve.Quote{Block: bi, Frame: 0, Region: -1, At: -1}
			stop := k
			if !l.Is(k, ",") {
				stop = k + 1
			}
			f.Span = l.Bytes(line.Span{From: 1, To: stop})
			f.Kind = story.Direct
			r.attach(&f, bi, at)
			r.add(f)
			break
		}
	}
}
