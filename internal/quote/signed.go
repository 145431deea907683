package quote

import (
	"slices"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// signed gives a quotation that fills its paragraph, and has no words beside it, to whom the line
// below or above it names, or the words behind its marks: "« Nous restons. » / Ana Roy, maire de
// Sarle", "Le plus déçu : Ana Roy (Sarle) / « Nous restons. »". Such a line is for one quotation
// alone: where they stand in turn, the first decides on which side.
func (r *reader) signed() {
	used := map[int]bool{} // by index into the article's blocks
	for k := range r.found {
		f := &r.found[k]
		if !f.Float || f.Kind == story.Term || f.At < 0 || r.Blocks[f.Block].Regions[f.Region].Depth > 0 {
			continue
		}
		b := &r.Blocks[f.Block]
		l := &b.Line
		if b.Kind == story.Title || l.WordsBetween(0, f.At) {
			continue
		}
		if l.WordsBetween(f.At+1, len(l.Toks)) {
			if by := r.signature(text.Span{Start: l.Toks[f.At].End, End: b.End}, false); !by.Empty() {
				r.signs(f, by)
			}
			continue
		}
		n := r.place(b.Span)
		for _, side := range [...]int{n - 1, n + 1} {
			if side < 0 || side >= len(r.A.Blocks) || used[side] {
				continue
			}
			if by := r.signature(r.A.Blocks[side].Span, side < n); !by.Empty() && signable(r.A.Blocks[side].Kind) {
				used[side] = true
				r.signs(f, by)
				break
			}
		}
	}
	r.pulled()
}

// pulled finds the words set apart from a text without marks, with a name below them and below it
// what its bearer is, each a line of its own: "On ne partira pas / Ana Roy / pêcheuse à Sarle".
func (r *reader) pulled() {
	for bi := range r.Blocks {
		b := &r.Blocks[bi]
		if b.Kind != story.Body || len(b.Regions) > 0 || len(b.Line.Toks) < line.FewWords || token.IsStop(b.Line.Toks[len(b.Line.Toks)-1]) {
			continue
		}
		n := r.place(b.Span)
		if n+2 >= len(r.A.Blocks) || !signable(r.A.Blocks[n+1].Kind) || !signable(r.A.Blocks[n+2].Kind) {
			continue
		}
		by, l := r.signature(r.A.Blocks[n+1].Span, false), r.lineOf(r.A.Blocks[n+2].Span)
		if by.Empty() || by != trim(r.A.Text, r.A.Blocks[n+1].Span) || len(l.Toks) > line.LongestNoun || !l.IsWord(0) || l.Toks[0].Cap || l.HasVerb(line.Span{To: len(l.Toks)}) || token.IsStop(l.Toks[len(l.Toks)-1]) {
			continue
		}
		f := resolve.Quote{Block: bi, Frame: 0, Region: -1, At: -1}
		f.Span, f.Kind = trim(r.A.Text, b.Span), story.Direct
		r.signs(&f, by)
		r.add(f)
	}
}

// signs gives f to whom a line names at by.
func (r *reader) signs(f *resolve.Quote, by text.Span) {
	f.SpeakerSpan, f.Speaker, f.Float = by, by.Of(r.A.Text), false
}

// signable reports whether a line that names who speaks may have been taken for such a block.
func signable(k story.BlockKind) bool {
	return k == story.Body || k == story.Subhead || k == story.Other || k == story.ListItem
}

// place returns the index of a block among all of the article.
func (r *reader) place(s text.Span) int {
	n, _ := slices.BinarySearchFunc(r.A.Blocks, s.Start, func(b story.Block, at int) int { return b.Start - at })
	return n
}

// lineOf reads a stretch of the article as a line by itself.
func (r *reader) lineOf(s text.Span) *line.Line {
	return &line.Line{Text: r.A.Text, Lang: r.Lang, G: r.G, Cues: r.Cues, Toks: token.Cut(r.A.Text, s, r.Lang)}
}

// signature returns the name in a line that names somebody and says at most who that is; heading
// allows words and a colon before the name. A name alone must be one the article has elsewhere too,
// or it may be that of who wrote it.
func (r *reader) signature(s text.Span, heading bool) text.Span {
	const longest = 20 // tokens
	l := r.lineOf(s)
	end := len(l.Toks)
	if end == 0 || end > longest || token.IsStop(l.Toks[end-1]) {
		return text.Span{} // a dash is read with the words around the quotation
	}
	from := 0
	if l.Is(0, "(") {
		from++
	}
	for k := from; heading && k < min(end, line.LongestAdverbial); k++ {
		if l.Is(k, ":") {
			from = k + 1
		}
	}
	name := l.NameIn(line.Span{From: from, To: end})
	if name.Empty() || name.From != from || l.HasVerb(line.Span{To: end}) {
		return text.Span{}
	}
	known := r.cast.NameIn(l, name)
	two := name.To-name.From >= 2
	switch rest := (line.Span{From: name.To, To: end}); {
	case rest.Empty() || !l.WordsBetween(rest.From, rest.To):
		if known < 0 || !r.alsoNamed(known, s) {
			return text.Span{}
		}
	case !l.Is(name.To, ",", "(", "–", "—", "-"):
		return text.Span{}
	case known < 0 && !(two && (l.Given(name.From) != lexicon.NotGiven || from > 0 || l.RoleIn(rest))):
		return text.Span{}
	}
	return l.Bytes(name)
}

// alsoNamed reports whether somebody is named outside of a span of the text.
func (r *reader) alsoNamed(person int, s text.Span) bool {
	for _, at := range r.cast.Seen {
		if at.Person == person && !at.Office && (at.At < s.Start || at.At >= s.End) {
			return true
		}
	}
	return false
}
