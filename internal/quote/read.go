package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/token"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// reader holds an article on its way.
type reader struct {
	a      *story.Article
	lang   string
	g      *grammar.Lists
	c      *cue.Table
	blocks []block
	cast   *cast
	found  []found
	last   said
	apart  []string     // ids of offices that somebody else holds than the one told of
	signed string       // who signs the text the article is about; "-" once nobody was found
	leads  map[int]lead // by block: who opens the list it is an item of
}

// block is one block of the article's own words.
type block struct {
	text.Span
	kind    story.BlockKind
	tokens  []token.Token
	regions []mark.Region
	line    line   // the tokens with the outermost regions folded
	frames  []span // the sentences of line
	goesOn  bool   // its last quotation runs on into the next block
	from    bool   // its first quotation goes on from the block before
	asks    bool   // a question of an interview, which reports nothing
	found   []int  // indexes into reader.found, while they are being found
}

// maxFrame bounds a sentence, in tokens: what is longer is none, and reading it
// as one would take more than linear time. maxFound bounds what is kept of an
// article, and nearest how far back a search among its quotations goes.
const (
	maxFrame = 400
	maxFound = 5000
	nearest  = 60
)

// add keeps a quotation.
func (r *reader) add(f found) {
	if len(r.found) >= maxFound {
		return
	}
	b := &r.blocks[f.block]
	b.found = append(b.found, len(r.found))
	r.found = append(r.found, f)
}

// near returns the last quotations of a block and of those up to back blocks
// before it.
func (r *reader) near(bi, back int) []int {
	var out []int
	for i := max(0, bi-back); i <= bi; i++ {
		in := r.blocks[i].found
		out = append(out, in[max(0, len(in)-nearest):]...)
	}
	return out
}

func newReader(a *story.Article) *reader {
	lang := a.Language
	if i := len(lang); i > 2 && lang[2] == '-' {
		lang = lang[:2]
	}
	r := &reader{a: a, lang: lang, g: grammar.Of(lang), c: cue.Of(lang)}
	german := lang != "fr" && mark.PointsInwards(a.Text)
	open := false
	var own []story.Block
	for _, b := range a.Blocks {
		if b.Kind.Own() && b.End > b.Start {
			own = append(own, b)
		}
	}
	for n, b := range own {
		if b.Kind == story.Title || b.Kind == story.Subhead {
			open = false
		}
		nb := block{Span: b.Span, kind: b.Kind, tokens: token.Cut(a.Text, b.Span, lang), from: open}
		nb.regions, nb.goesOn = mark.Pair(nb.tokens, open, n+1 < len(own) && mark.OpensBlock(own[n+1].Of(a.Text)), german)
		open = nb.goesOn
		nb.line = line{text: a.Text, lang: lang, g: r.g, c: r.c, toks: mark.Fold(nb.tokens, nb.regions), head: b.Kind == story.Title || b.Kind == story.Subhead}
		if lang == "en" {
			nb.line.toks = token.WithoutParties(nb.line.toks)
		}
		nb.frames = frames(&nb.line, nb.regions, nb.tokens)
		nb.line.passDateline(nb.frames)
		r.blocks = append(r.blocks, nb)
	}
	r.cast = newCast(r)
	return r
}

// frames cuts a line into sentences. A sentence may hold whole quotations,
// whatever points stand inside them.
func frames(l *line, regions []mark.Region, tokens []token.Token) []span {
	var out []span
	start := 0
	cut := func(at int) {
		if at > start {
			out = append(out, span{start, at})
		}
		start = at
	}
	for i, t := range l.toks {
		if i+1 == len(l.toks) {
			break
		}
		if i+1-start >= maxFrame {
			cut(i + 1)
			continue
		}
		next := l.toks[i+1]
		begins := next.Cap || next.Kind == token.Quoted || next.Kind == token.Number || next.Kind == token.Punct && (next.Low == "—" || next.Low == "–" || next.Low == "-" || next.Low == "¿" || next.Low == "¡") || next.Kind == token.Mark
		switch {
		case token.IsStop(t) && next.Gap && begins:
			cut(i + 1)
		case t.Kind == token.Quoted && begins && next.Gap:
			r := regions[t.Region]
			last := tokens[r.Last-1]
			if !token.IsStop(last) || !r.Closed {
				if next.Kind == token.Quoted && !(i > start) {
					cut(i + 1)
				}
				break
			}
			if last.Low != "." && next.Cap && l.lang != "fr" {
				// "Why?" Smith asked.
				if v, ok := l.cueAfter(i+1, min(len(l.toks), i+9)); ok && v.from > i+1 {
					break
				}
			}
			cut(i + 1)
		}
	}
	cut(len(l.toks))
	return out
}

// passDateline has the first sentence begin behind "LYON, 3 mars (AFP) – ".
func (l *line) passDateline(frames []span) {
	if len(frames) == 0 {
		return
	}
	first := &frames[0]
	start := l.toks[first.from].Start
	told := start + segment.Dateline(l.text[start:l.toks[first.to-1].End])
	for first.from < first.to-1 && l.toks[first.from].Start < told {
		first.from++
	}
}

// cueAfter finds the first reporting verb from i on, before end or any sign.
func (l *line) cueAfter(i, end int) (verb, bool) {
	for ; i < end && l.isWord(i); i++ {
		if v, ok := l.verbAt(i, end); ok {
			return v, true
		}
	}
	return verb{}, false
}
