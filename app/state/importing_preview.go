package state

import (
	"slices"
	"strings"

	"recoupe/app/show/reading"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// previewParts bounds how many paragraphs of an article the preview shows: a
// file may hold a book.
const previewParts = 1200

// Preview is an article of the import as it was cleaned.
type Preview struct {
	Heading string
	Guess   bool // the heading is the article's first words
	File    string
	Part    string // "article 2 sur 3", "" where the file holds one
	Lang    string
	Count   string
	Parts   []PreviewPart
	Cut     bool // more follows than is shown
}

// PreviewPart is a paragraph that was kept, or some lines that were removed.
type PreviewPart struct {
	Block int
	Kind  story.BlockKind
	Text  string
	Noise *reading.Noise // nil for what was kept
}

// Preview prepares the article whose preview is open, nil if none is.
func (a *App) Preview() *Preview {
	im := &a.Import
	if im.Looking < 0 || im.Looking >= len(im.Items) || im.Items[im.Looking].Stage < Ready || im.Items[im.Looking].Stage == Unread {
		return nil
	}
	it := &im.Items[im.Looking]
	art := &it.Article
	p := &Preview{File: it.File, Part: it.which(a.Lang), Lang: art.Language, Count: it.Counted(a.Lang)}
	p.Heading, p.Guess = it.Heading()
	var noise *reading.Noise
	for i, b := range art.Blocks {
		words := strings.TrimSpace(b.Of(art.Text))
		if words == "" {
			continue
		}
		if len(p.Parts) == previewParts {
			p.Cut = true
			break
		}
		if b.Kind.Own() {
			noise = nil
			p.Parts = append(p.Parts, PreviewPart{Block: i, Kind: b.Kind, Text: words})
			continue
		}
		if noise == nil || noise.Comment != (b.Kind == story.Comment) || len(noise.Lines) == previewParts {
			noise = &reading.Noise{Comment: b.Kind == story.Comment}
			p.Parts = append(p.Parts, PreviewPart{Block: i, Kind: b.Kind, Noise: noise})
		}
		noise.Add(a.Lang, phrase.Reason(a.Lang, b.Reason), art, i)
	}
	return p
}

// The reader looks at what was kept and removed.
type (
	// LookAt opens the preview of an item.
	LookAt struct{ Item int }
	// ReclassItem says what some blocks of the article in the preview are.
	ReclassItem struct {
		First int // the blocks, an unbroken run but for empty ones
		Last  int
		Own   bool // the article's own words, or noise
	}
)

// Apply opens it.
func (e LookAt) Apply(a *App) []Effect {
	if e.Item < 0 || e.Item >= len(a.Import.Items) {
		return nil
	}
	a.Import.Looking = e.Item
	if a.Preview() == nil {
		return nil
	}
	a.Overlay = PreviewOverlay
	return []Effect{Focus{DialogTitleID}}
}

// Apply takes it over, and counts again.
func (e ReclassItem) Apply(a *App) []Effect {
	if a.Overlay != PreviewOverlay || a.Preview() == nil {
		return nil
	}
	it := &a.Import.Items[a.Import.Looking]
	it.Article.Blocks = reclassed(it.Article.Blocks, e.First, e.Last, e.Own)
	it.count()
	a.Import.touch(a.Import.Looking)
	if it.Stage == Bare && it.Kept > 0 {
		it.Stage = Ready
	}
	a.Said = it.Counted(a.Lang)
	return nil
}

// reclassed returns blocks with some of them made an article's own words, or
// noise.
func reclassed(blocks []story.Block, first, last int, own bool) []story.Block {
	blocks = slices.Clone(blocks)
	for i := max(0, first); i <= last && i < len(blocks); i++ {
		b := &blocks[i]
		switch {
		case own && !b.Kind.Own():
			b.Kind, b.Reason = story.Body, story.Because("reader.own")
		case !own && b.Kind.Own():
			b.Kind, b.Reason = story.Other, story.Because("reader.noise")
		}
	}
	return blocks
}
