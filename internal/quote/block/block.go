// Package block reads an article into what all else is asked of: its own words, block by block,
// with their tokens, the regions between quotation marks, a line to read and its sentences.
//
// Call [Read] (block.go). Names that were found before are looked up in mention.go.
package block

import (
	"slices"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/mark"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Article is an article as it is read: its own words, cut into blocks, in its language. It is a
// small value, made once; who embeds it shares its blocks.
type Article struct {
	A      *story.Article // what was read: all places are bytes of its Text
	Lang   string         // two letters
	G      *grammar.Lists
	Cues   *cue.Table // the reporting words of the language
	Blocks []Block    // its own words alone, in order
}

// Block is one block of the article's own words.
type Block struct {
	text.Span
	Kind    story.BlockKind
	Tokens  []token.Token
	Regions []mark.Region
	Line    line.Line   // the tokens with the outermost regions folded
	Frames  []line.Span // the sentences of line
	GoesOn  bool        // its last quotation runs on into the next block
	From    bool        // its first quotation goes on from the block before
}

// Read cuts an article's own words into blocks, and reads each as a line.
func Read(a *story.Article) *Article {
	lang := a.Language
	if i := len(lang); i > 2 && lang[2] == '-' {
		lang = lang[:2]
	}
	s := &Article{A: a, Lang: lang, G: grammar.Of(lang), Cues: cue.Of(lang)}
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
		nb := Block{Span: b.Span, Kind: b.Kind, Tokens: token.Cut(a.Text, b.Span, lang), From: open}
		nb.Regions, nb.GoesOn = mark.Pair(nb.Tokens, open, n+1 < len(own) && mark.OpensBlock(own[n+1].Of(a.Text)), german)
		open = nb.GoesOn
		nb.Line = line.Line{Text: a.Text, Lang: lang, G: s.G, Cues: s.Cues, Toks: mark.Fold(nb.Tokens, nb.Regions), Headline: b.Kind == story.Title || b.Kind == story.Subhead}
		if lang == "en" {
			nb.Line.Toks = token.WithoutParties(nb.Line.Toks)
		}
		nb.Frames = nb.Line.Sentences(nb.Regions, nb.Tokens)
		nb.Line.PassDateline(nb.Frames)
		s.Blocks = append(s.Blocks, nb)
	}
	return s
}

// InMarks reports whether a place of the block stands inside quotation marks.
func (b *Block) InMarks(at int) bool {
	n, _ := slices.BinarySearchFunc(b.Regions, at, func(g mark.Region, at int) int { return g.Start - at - 1 })
	for i := n - 1; i >= max(0, n-mark.MaxDepth-1); i-- {
		if at < b.Regions[i].End {
			return true
		}
	}
	return false
}

// BlockAt returns the block that holds the byte at, nil if none does.
func (s *Article) BlockAt(at int) *Block {
	i, ok := slices.BinarySearchFunc(s.Blocks, at, func(b Block, at int) int { return b.Start - at })
	if !ok {
		i--
	}
	if i < 0 {
		return nil
	}
	return &s.Blocks[i]
}
