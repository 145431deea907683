package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// incise reads a cue set inside the marks: "« Nous demandons, détaille-t-elle, … »".
func (r *reader) incise(b *block.Block, g mark.Region) speaker.Attribution {
	southern := grammar.Southern(r.Lang)
	if r.Lang != "fr" && !southern {
		return speaker.Attribution{}
	}
	l := line.Line{Text: r.A.Text, Lang: r.Lang, G: r.G, Cues: r.Cues, Toks: b.Tokens}
	for i := g.First; i+2 < min(g.Last, g.First+line.MaxFrame); i++ {
		if !l.Is(i, ",", "–", "—") || southern && l.Is(i, ",") {
			continue // Italian sets what is said by whom between dashes
		}
		k := i + 1
		if l.Is(k, "se", "s'") {
			k++ // "se désole Ana Roy"
		}
		v, ok := l.VerbAt(k, g.Last)
		if !ok || v.Kind == cue.Infinitive || v.Kind == cue.Gerund {
			continue
		}
		at := speaker.Inverted(&l, v, min(g.Last, i+line.ClauseReach))
		if !at.OK {
			continue
		}
		at.Cue.From = i + 1
		if end := max(at.Speaker.To, v.To); !l.Is(end, ",", "–", "—", ".") && !(l.Is(end, "qui") && l.StartsName(at.Speaker.From)) || l.Is(v.Pronoun, "je", "nous", "vous") {
			continue
		}
		if at.Speaker.To-at.Speaker.From > 8 || v.Pronoun < 0 && !l.StartsName(at.Speaker.From) && !l.G.Dets.Has(l.Low(at.Speaker.From)) {
			continue
		}
		end := max(at.Speaker.To, v.To)
		at = r.inLine(b, &l, at)
		if v.Pronoun < 0 && end < g.Last-1 && l.Is(end, ",", "–", "—") {
			at.Inside = line.Span{From: i, To: pastAge(&l, end+1, g.Last)}
			// an apposition to the name belongs to the incise: "X, la directrice, …"
			for k := end + 1; k < min(g.Last, end+line.LongestNoun); k++ {
				if l.Is(k, ",") && (l.G.Dets.Has(l.Low(end+1)) || role.Is(l.Lang, l.Low(end+1)) || l.StartsName(end+1)) && cast.OnlyDescribes(&l, end+1, k) && l.RoleIn(line.Span{From: end + 1, To: k}) {
					at.Inside.To = k + 1
					break
				}
			}
		}
		return at
	}
	return speaker.Attribution{}
}

// pastAge returns where the incise ends whose speaker's age may stand at i, behind its comma: with
// the sentence, where only a place or a time follows the age, "se désole Ana Roy, 43 ans, devant
// sa cave. Et …"; else behind the age.
func pastAge(l *line.Line, i, end int) int {
	if l.Toks[i].Kind != token.Number || !l.Is(i+1, "ans") || !l.Is(i+2, ",", ".") {
		return i
	}
	for k := i + 3; l.Is(i+2, ",") && k < min(end, i+line.LongestNoun) && l.G.Preps.Has(l.Low(i+3)); k++ {
		if token.IsStop(l.Toks[k]) {
			return k + 1
		}
		if grammar.FrAux.Has(l.Low(k)) || l.HasVerb(line.Span{From: k, To: k + 1}) || !l.IsWord(k) {
			break
		}
	}
	return i + 3
}

// inLine turns an attribution found among the raw tokens of a block into one
// whose places are appended to the block's line.
func (r *reader) inLine(b *block.Block, raw *line.Line, at speaker.Attribution) speaker.Attribution {
	put := func(s line.Span) line.Span {
		if s.Empty() {
			return line.Span{}
		}
		from := len(b.Line.Toks)
		b.Line.Toks = append(b.Line.Toks, raw.Toks[s.From:s.To]...)
		return line.Span{From: from, To: len(b.Line.Toks)}
	}
	at.Speaker, at.Cue = put(at.Speaker), put(at.Cue)
	return at
}

// A cue inside a quotation is that of a quotation in it this many words on at most.
const nestedReach = 10

// nested finds who says a quotation inside a quotation.
func (r *reader) nested(bi, n int) {
	b := &r.Blocks[bi]
	g := b.Regions[n]
	f := resolve.Quote{Block: bi, Region: n, At: -1, Frame: -1}
	f.Span = trim(r.A.Text, g.Span)
	if f.Empty() || !hasLetter(f.Of(r.A.Text)) {
		return
	}
	from := max(0, g.Open-line.MaxFrame/2)
	if g.Parent >= 0 {
		from = max(from, b.Regions[g.Parent].First)
	}
	l := line.Line{Text: r.A.Text, Lang: r.Lang, G: r.G, Cues: r.Cues, Toks: b.Tokens}
	start := from
	for k := g.Open - 1; k > from; k-- {
		if token.IsStop(b.Tokens[k]) {
			start = k + 1
			break
		}
	}
	n2 := token.CountWords(b.Tokens[g.First:g.Last])
	at := speaker.Before(&l, start, start, g.Open)
	last := b.Tokens[g.Last-1]
	switch {
	case n2 >= 4 && at.OK && (l.Is(g.Open-1, ":", ",") || token.IsStop(last) || at.Strong && g.Open-at.Cue.To <= nestedReach):
		f.Kind = story.Direct
		self := at.Speaker.To-at.Speaker.From == 1 && l.Is(at.Speaker.From, "je", "j'", "i", "nous", "we", "ich", "yo", "io", "ik", "eu")
		r.attach(&f, bi, r.inLine(b, &l, at))
		f.By.Nested = true
		f.Self = self
	case n2 >= 6:
		f.Kind = story.Direct
		f.Float = false
	default:
		f.Kind = story.Term
	}
	r.add(f)
}
