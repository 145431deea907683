// Package reading is an article as it is read: its own words underlined by how many others tell the
// same, with quotes, figures and names marked, and what was removed from it in its place. [Build]
// makes the [Page] that a view draws, [About] lists what is known of the article.
package reading

import (
	"strings"

	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// Page is what is shown of an article.
type Page struct {
	Title    string // "" where none was found
	HereHead bool   // the place is in the headline
	Parts    []Part
	Counts   map[Marks]int // of what the switches mark; SharedMarks has none
	Key      []HeatKey     // how to read the underlining
}

// Build cuts an article of a comparison into what is shown of it with some marks on. at is the place
// to show, a byte offset; 0 for none.
func Build(s outlets.Lettered, article int, on Marks, at int, l phrase.Lang) Page {
	art := &s.Articles[article]
	p := Page{Title: passage.Unbroken(passage.OneLine(art.Title.Value))}
	cut := newCutter(s.Comparison, article, on)
	cut.look(at)
	p.Counts, p.Key = cut.counts, cut.heats.Key()
	var noise *Noise
	for i, b := range art.Blocks {
		if b.Empty() || strings.TrimSpace(b.Of(art.Text)) == "" {
			continue
		}
		if !b.Kind.Own() {
			p.Counts[NoiseMarks]++
			if on&NoiseMarks == 0 {
				continue
			}
			if noise == nil || noise.Comment != (b.Kind == story.Comment) {
				noise = &Noise{Comment: b.Kind == story.Comment}
				p.Parts = append(p.Parts, Part{Kind: b.Kind, Noise: noise, Block: i})
			}
			noise.Add(l, s.Reason(l, b.Reason), art, i)
			continue
		}
		if b.Kind == story.Title && p.Title != "" {
			p.HereHead = p.HereHead || cut.here >= 0 && b.Start <= cut.here && cut.here < b.End
			continue
		}
		noise = nil
		p.Parts = append(p.Parts, Part{Kind: b.Kind, Stretches: cut.block(b.Span), Block: i})
	}
	return p
}

// Part is a paragraph, or some lines that were removed.
type Part struct {
	Kind      story.BlockKind
	Stretches []Stretch
	Noise     *Noise
	Block     int // index into the article's blocks; the first of Noise
}

// Stretch is a piece of an article that tells the same facts from end to end.
type Stretch struct {
	At    int  // byte offset
	Heat  Heat // how many others tell them
	Fact  int  // the one told by most others, -1 if the stretch tells none
	Here  bool // the place that the address names is in it
	Words bool // it holds any: it can be chosen
	Bits  []Bit
}

// Bit is a piece of a stretch that is marked in one way.
type Bit struct {
	Text   string
	Kind   BitKind
	Quoted bool
}

// BitKind is what a bit is marked as.
type BitKind uint8

const (
	PlainBit BitKind = iota
	NumberBit
	DateBit
	NameBit
)
