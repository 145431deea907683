package quote

import (
	"slices"
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
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

// posts finds messages of a network that an article has in its body, with their signature behind
// them and no marks: "We will not go. — Clara Whitmore (@clara) May 3, 2024". Package clean cuts such
// a signature out as furniture (postedBy) where a year or nothing follows the account; any other is
// still in the block.
func (r *reader) posts() {
	for bi := range r.Blocks {
		b := &r.Blocks[bi]
		l := &b.Line
		k := len(l.Toks) - 1
		if by := r.postedBy(b.Span); !by.Empty() && (b.Kind == story.Body || b.Kind == story.Subhead) && len(b.Regions) == 0 && len(l.Toks) > line.FewWords {
			f := resolve.Quote{Block: bi, Frame: 0, Region: -1, At: -1}
			f.Span, f.Kind, f.SpeakerSpan, f.Speaker = trim(r.A.Text, b.Span), story.Direct, by, by.Of(r.A.Text)
			r.add(f)
			continue
		}
		const longest = 16 // tokens of a signature
		for k > max(0, len(l.Toks)-longest) && !l.Is(k, "—", "―", "–") {
			k--
		}
		if k < line.FewWords || b.Kind != story.Body || !l.Is(k, "—", "―", "–") || !l.StartsName(k+1) || !handleIn(r.A.Text[l.Toks[k].Start:b.End]) {
			continue
		}
		n := k + 1
		for n < len(l.Toks) && !l.Is(n, "(") {
			n++
		}
		f := resolve.Quote{Block: bi, Frame: 0, Region: -1, At: -1}
		f.Span = trim(r.A.Text, text.Span{Start: b.Start, End: l.Toks[k].Start})
		if at := strings.Index(f.Of(r.A.Text), "pic.twitter.com"); at > 0 {
			f.Span = trim(r.A.Text, text.Span{Start: f.Start, End: f.Start + at})
		}
		if f.Empty() || len(b.Regions) > 0 {
			continue
		}
		f.Kind = story.Direct
		r.attach(&f, bi, speaker.Attribution{Speaker: line.Span{From: k + 1, To: n}, Cue: line.Span{From: k, To: k + 1}, OK: true})
		r.add(f)
	}
}

// postedBy returns the name of who posted the words of a block, where that and the day were cut out
// behind it as furniture; an empty span where nothing was.
func (r *reader) postedBy(words text.Span) text.Span {
	n, _ := slices.BinarySearchFunc(r.A.Blocks, words.End, func(b story.Block, at int) int { return b.Start - at })
	if n >= len(r.A.Blocks) || r.A.Blocks[n].Kind.Own() || r.A.Blocks[n].Start > words.End+2 {
		return text.Span{}
	}
	under := r.A.Blocks[n].Span
	s := under.Of(r.A.Text)
	at := strings.Index(s, "(@")
	if !handleIn(s) {
		return text.Span{}
	}
	dash := -1
	for _, d := range [...]string{"—", "–", "―"} {
		if i := strings.LastIndex(s[:at], d); i >= 0 {
			dash = max(dash, i+len(d))
		}
	}
	if dash < 0 {
		return text.Span{}
	}
	return trim(r.A.Text, text.Span{Start: under.Start + dash, End: under.Start + at})
}

// handleIn reports whether a signature holds the sign by which somebody is known on a network:
// "(@clara)".
func handleIn(s string) bool {
	at := strings.Index(s, "(@")
	return at > 0 && strings.Contains(s[at:], ")")
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
		southern := grammar.Southern(r.Lang)
		if southern {
			end = min(len(l.Toks), line.MaxFrame) // a question ends before who asks it is told
		}
		for k := 2; k < end; k++ {
			if !l.Is(k, ",", "!", "?") && !(southern && l.Is(k, "—", "―", "–")) {
				continue
			}
			if southern && l.Is(k, "!", "?") && l.Is(k+1, "—", "―", "–") {
				continue // "— Sair para onde? — perguntou": at the dash
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
			if southern {
				stop = k
			}
			f.Span = l.Bytes(line.Span{From: 1, To: stop})
			f.Kind = story.Direct
			r.attach(&f, bi, at)
			r.add(f)
			if southern {
				r.dialogueOn(bi, max(at.Speaker.To, v.To), at)
			}
			break
		}
	}
}

// dialogueOn finds what goes on behind the words that say who speaks, in Italian, Spanish and
// Portuguese: "— Não saio daqui — afirmou o autarca. — A casa é minha."
func (r *reader) dialogueOn(bi, from int, at speaker.Attribution) {
	l := &r.Blocks[bi].Line
	for k := from; k < min(len(l.Toks), from+line.MaxFrame); k++ {
		if !l.Is(k, "—", "―", "–") {
			continue
		}
		s := line.Span{From: k + 1, To: len(l.Toks)}
		for s.From < s.To && !l.IsWord(s.From) {
			s.From++ // "dijo Ana Soto—. Esta es mi casa"
		}
		if s.To-s.From < 2 {
			return
		}
		f := resolve.Quote{Block: bi, Frame: 0, Region: -1, At: -1}
		f.Span = trim(r.A.Text, l.Bytes(s))
		f.Kind = story.Direct
		r.attach(&f, bi, at)
		f.Continues = true
		r.add(f)
		return
	}
}
