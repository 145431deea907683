package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/token"
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
	line    line.Line   // the tokens with the outermost regions folded
	frames  []line.Span // the sentences of line
	goesOn  bool        // its last quotation runs on into the next block
	from    bool        // its first quotation goes on from the block before
	asks    bool        // a question of an interview, which reports nothing
	found   []int       // indexes into reader.found, while they are being found
}

// maxFound bounds what is kept of an article, and nearest how far back a search among its
// quotations goes.
const (
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
		nb.line = line.Line{Text: a.Text, Lang: lang, G: r.g, Cues: r.c, Toks: mark.Fold(nb.tokens, nb.regions), Headline: b.Kind == story.Title || b.Kind == story.Subhead}
		if lang == "en" {
			nb.line.Toks = token.WithoutParties(nb.line.Toks)
		}
		nb.frames = nb.line.Sentences(nb.regions, nb.tokens)
		nb.line.PassDateline(nb.frames)
		r.blocks = append(r.blocks, nb)
	}
	r.cast = newCast(r)
	return r
}
