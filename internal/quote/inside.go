package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// incise reads a cue set inside the marks: "« Nous demandons, détaille-t-elle, … »".
func (r *reader) incise(b *block, g mark.Region) attribution {
	if r.lang != "fr" {
		return attribution{}
	}
	l := line{text: r.a.Text, lang: r.lang, g: r.g, c: r.c, toks: b.tokens}
	for i := g.First; i+2 < min(g.Last, g.First+maxFrame); i++ {
		if !l.is(i, ",", "–", "—") {
			continue
		}
		v, ok := l.verbAt(i+1, g.Last)
		if !ok || v.kind == cue.Infinitive || v.kind == cue.Gerund {
			continue
		}
		at := l.inverted(v, min(g.Last, i+clauseReach))
		if !at.ok {
			continue
		}
		if end := max(at.speaker.to, v.to); !l.is(end, ",", "–", "—", ".") || l.is(v.pronoun, "je", "nous", "vous") {
			continue
		}
		if at.speaker.to-at.speaker.from > 8 || v.pronoun < 0 && !l.startsName(at.speaker.from) && !l.g.Dets.Has(l.low(at.speaker.from)) {
			continue
		}
		end := max(at.speaker.to, v.to)
		at = r.inLine(b, &l, at)
		if v.pronoun < 0 && end < g.Last-1 && l.is(end, ",", "–", "—") {
			at.inside = span{i, end + 1}
			// an apposition to the name belongs to the incise: "X, la directrice, …"
			for k := end + 1; k < min(g.Last, end+longestNoun); k++ {
				if l.is(k, ",") && (l.g.Dets.Has(l.low(end+1)) || role.Is(l.lang, l.low(end+1)) || l.startsName(end+1)) && onlyDescribes(&l, end+1, k) && l.roleIn(span{end + 1, k}) {
					at.inside.to = k + 1
					break
				}
			}
		}
		return at
	}
	return attribution{}
}

// inLine turns an attribution found among the raw tokens of a block into one
// whose places are appended to the block's line.
func (r *reader) inLine(b *block, raw *line, at attribution) attribution {
	put := func(s span) span {
		if s.empty() {
			return span{}
		}
		from := len(b.line.toks)
		b.line.toks = append(b.line.toks, raw.toks[s.from:s.to]...)
		return span{from, len(b.line.toks)}
	}
	at.speaker, at.cue = put(at.speaker), put(at.cue)
	return at
}

// A cue inside a quotation is that of a quotation in it this many words on at most.
const nestedReach = 10

// nested finds who says a quotation inside a quotation.
func (r *reader) nested(bi, n int) {
	b := &r.blocks[bi]
	g := b.regions[n]
	f := found{block: bi, region: n, at: -1, frame: -1}
	f.Span = trim(r.a.Text, g.Span)
	if f.Empty() || !hasLetter(f.Of(r.a.Text)) {
		return
	}
	from := max(0, g.Open-maxFrame/2)
	if g.Parent >= 0 {
		from = max(from, b.regions[g.Parent].First)
	}
	l := line{text: r.a.Text, lang: r.lang, g: r.g, c: r.c, toks: b.tokens}
	start := from
	for k := g.Open - 1; k > from; k-- {
		if token.IsStop(b.tokens[k]) {
			start = k + 1
			break
		}
	}
	n2 := countWords(b.tokens[g.First:g.Last])
	at := l.before(start, start, g.Open)
	last := b.tokens[g.Last-1]
	switch {
	case n2 >= 4 && at.ok && (l.is(g.Open-1, ":", ",") || token.IsStop(last) || at.strong && g.Open-at.cue.to <= nestedReach):
		f.Kind = story.Direct
		self := at.speaker.to-at.speaker.from == 1 && l.is(at.speaker.from, "je", "j'", "i", "nous", "we", "ich", "yo", "io", "ik", "eu")
		r.attach(&f, bi, r.inLine(b, &l, at))
		f.speaker.nested = true
		f.self = self
	case n2 >= 6:
		f.Kind = story.Direct
		f.float = false
	default:
		f.Kind = story.Term
	}
	r.add(f)
}
