package reading

import (
	"slices"
	"strings"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Noise is a run of lines that were removed from an article.
type Noise struct {
	Blocks  []int
	Comment bool
	Lines   []NoiseLine
	Kinds   []string // what they are, without repeats
}

// NoiseLine is a line that was removed, and why.
type NoiseLine struct{ Text, Why string }

// Add adds a block of an article as a line; why is the reason it was removed for.
func (n *Noise) Add(l phrase.Lang, why string, a *story.Article, block int) {
	b := a.Blocks[block]
	n.Blocks = append(n.Blocks, block)
	n.Lines = append(n.Lines, NoiseLine{passage.Short(b.Of(a.Text), 400), passage.Sentence(why)})
	name := noiseName(b.Kind).In(l)
	if b.Kind == story.Other {
		name = why
	}
	if !slices.Contains(n.Kinds, name) {
		n.Kinds = append(n.Kinds, name)
	}
}

// noiseName names what was removed.
func noiseName(k story.BlockKind) phrase.Said {
	switch k {
	case story.Byline:
		return phrase.NoiseByline
	case story.Dateline:
		return phrase.NoiseDate
	case story.Credit:
		return phrase.NoiseCredit
	case story.Paywall:
		return phrase.NoisePaywall
	case story.Navigation:
		return phrase.NoiseMenu
	case story.Related:
		return phrase.NoiseRelated
	case story.Advert:
		return phrase.NoiseAdvert
	case story.Comment:
		return phrase.NoiseComment
	case story.Correction:
		return phrase.NoiseCorrection
	case story.Duplicate:
		return phrase.NoiseRepeated
	}
	return phrase.NoiseOther // its reason says more
}

// Summary says what was removed: "8 lignes retirées : invitation à s’abonner".
func (n *Noise) Summary(l phrase.Lang) string {
	if n.Comment {
		return phrase.NoiseComments.Fill(l, len(n.Blocks)) + phrase.Colon.In(l) + phrase.NoiseNoSource.In(l)
	}
	return phrase.NoiseLines.Fill(l, len(n.Blocks)) + phrase.Colon.In(l) + strings.Join(n.Kinds, ", ")
}
