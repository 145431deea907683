package side

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func pieceID(column, i int) string { return "piece-" + strconv.Itoa(column) + "-" + strconv.Itoa(i) }

// column cuts an article's own words into pieces.
func (b *builder) column(p *Page, k int, order map[int]int, current, longest int) Column {
	art := b.columns[k]
	a := &b.of.Articles[art]
	c := Column{Article: art, Heading: passage.Unbroken(passage.OneLine(a.Title.Value))}
	before := 0
	for _, bl := range a.Blocks {
		if !bl.Kind.Own() || strings.TrimSpace(bl.Of(a.Text)) == "" {
			continue
		}
		var pieces []Piece
		at := bl.Start
		loose := func(to int) {
			if words := passage.OneLine(a.Text[at:to]); to > at {
				first := at + max(0, strings.IndexFunc(words, unicode.IsLetter)) // not the full stop before
				pieces = append(pieces, Piece{Passage: -1, At: first, Runs: []passage.Run{{Text: words, Kind: passage.Plain}}})
			}
		}
		for i, u := range b.units[k] {
			if u.Overlap(bl.Span) == 0 {
				continue
			}
			sp := text.Span{Start: max(u.Start, bl.Start), End: min(u.End, bl.End)}
			loose(sp.Start)
			nth := order[u.group]
			piece := Piece{ID: pieceID(k, i), Passage: nth, At: sp.Start, Kind: LinkedPiece, Current: nth == current,
				Runs: passage.Cut(a.Text, sp, nil, u.marks, nil)}
			class := "m-d"
			switch {
			case u.solo:
				piece.Kind, class = SoloPiece, "m-s"
			case u.moved:
				piece.Kind = MovedPiece
			}
			if p.Passages[nth].Kind == SamePassage {
				class = "m-l"
			}
			if u.Start < bl.Start {
				piece.ID = "" // it began in the block before
			}
			pieces = append(pieces, piece)
			c.Lane = append(c.Lane, LaneMark{(before + sp.Start - bl.Start) * 100 / longest, max(1, sp.Len()*100/longest), class})
			at = sp.End
		}
		loose(bl.End)
		for i := range pieces {
			pieces[i].Whole = len(pieces) == 1
		}
		before += bl.Len()
		if bl.Kind == story.Title && c.Title == nil {
			c.Title = pieces
			continue
		}
		c.Parts = append(c.Parts, Part{bl.Kind, pieces})
	}
	return c
}

// ribbons joins the pieces of neighbouring columns. Those of the current
// passage come last, to lie on top.
func (b *builder) ribbons(p *Page, order map[int]int, current int) {
	var on []Ribbon
	parts := map[string]string{}
	for k, c := range p.Columns {
		for i, part := range c.Parts {
			for _, piece := range part.Pieces {
				if piece.ID != "" {
					parts[piece.ID] = PartID(k, i)
				}
			}
		}
	}
	id := func(j *join, side int) (string, int) {
		k := j.columns[side]
		i := slices.IndexFunc(b.units[k], func(u unit) bool { return !u.solo && u.Contains(j.spans[side]) })
		return pieceID(k, i), order[b.units[k][i].group]
	}
	for _, j := range b.joins {
		if j.columns[1] != j.columns[0]+1 {
			continue
		}
		r := Ribbon{}
		var nth int
		r.From, nth = id(j, 0)
		r.To, _ = id(j, 1)
		r.Parts = [2]string{parts[r.From], parts[r.To]}
		switch {
		case j.moved:
			r.Class = "rm"
		case p.Passages[nth].Kind != SamePassage:
			r.Class = "rd"
		}
		if nth == current {
			r.Class = strings.TrimSpace(r.Class + " on")
			on = append(on, r)
			continue
		}
		p.Ribbons = append(p.Ribbons, r)
	}
	p.Ribbons = append(p.Ribbons, on...)
}
