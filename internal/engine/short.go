package engine

import (
	"math"
	"slices"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// maxInAll is how much of articles' own words is compared with each other, in bytes of ordinary text
// (see bulk): fifty articles of twenty pages, or two reports of four hundred. Twice as much took half a
// minute on the host, more in a browser, and more memory than a telephone's gives.
const maxInAll = 3 << 20

// maxInFile is how many bytes of text are read of one file, which may be an archive of many: twice what is
// compared, as much of a page is not the article's own. All of twenty long texts took a gigabyte in a browser.
const maxInFile = 2 * maxInAll

// shortenDocuments leaves out the ends of the longest documents where all of them together have more text
// than most bytes.
func shortenDocuments(docs []ingest.Document, most int) {
	lengths := make([]int, len(docs))
	for i := range docs {
		lengths[i] = min(len(docs[i].Text), ingest.MaxText)
	}
	longest := min(fair(lengths, most), ingest.MaxText)
	for i := range docs {
		docs[i].ShortenTo(longest)
	}
}

// shorten leaves out the ends of the articles with the most bulk where all of them together have more
// than most: those that are left have as much as each other, and no other is touched. A block beyond the
// end is none of the article's own, and the article says so, until [lengthen] gives it back.
func shorten(articles []story.Article, most int) {
	bulks := make([]int, len(articles))
	for i := range articles {
		var in bulk
		for _, b := range articles[i].Blocks {
			if b.Kind.Own() {
				in.take(b.Of(articles[i].Text), math.MaxInt)
			}
		}
		bulks[i] = in.size()
	}
	longest := fair(bulks, most)
	for i := range articles {
		if a := &articles[i]; bulks[i] > longest {
			a.Blocks = upTo(a, longest)
			a.Truncated = true
			a.Warnings = append(slices.Clip(a.Warnings), story.Because(longInAll))
		}
	}
}

// The codes of what shorten says of an article and of a block.
const (
	longInAll = "longInAll"
	beyond    = "beyond"
)

// lengthen gives articles back what shorten left out of them beside others, which may be gone.
func lengthen(articles []story.Article) {
	isSo := func(r story.Reason) bool { return r.Code == longInAll }
	for i := range articles {
		a := &articles[i]
		if slices.ContainsFunc(a.Warnings, isSo) {
			a.Warnings = slices.DeleteFunc(slices.Clone(a.Warnings), isSo)
		}
		if !slices.ContainsFunc(a.Blocks, func(b story.Block) bool { return leftOut(&b) != nil }) {
			continue
		}
		blocks := make([]story.Block, 0, len(a.Blocks))
		for _, b := range a.Blocks {
			if l := leftOut(&b); l != nil {
				a.Truncated = l.cut
				if n := len(blocks); l.rest && n > 0 && blocks[n-1].Kind == l.Kind {
					blocks[n-1].End = b.End
					continue
				}
				b = l.Block
			}
			blocks = append(blocks, b)
		}
		a.Blocks = blocks
	}
}

// left is what a block was before it was left out.
type left struct {
	story.Block
	rest bool // it is the end of the block before it
	cut  bool // the article was cut already
}

// reason returns why a block is left out, with what it was.
func (l left) reason() story.Reason {
	flag := func(is bool, name string) string {
		if is {
			return name
		}
		return ""
	}
	return story.Because(beyond, append([]string{l.Kind.String(), flag(l.rest, "rest"), flag(l.cut, "cut"), l.Reason.Code}, l.Reason.Args...)...)
}

// leftOut returns what a block was before it was left out, nil where it was not.
func leftOut(b *story.Block) *left {
	if b.Kind != story.Other || b.Reason.Code != beyond || len(b.Reason.Args) < 4 {
		return nil
	}
	args := b.Reason.Args
	l := &left{Block: story.Block{Span: b.Span, Reason: story.Because(args[3], args[4:]...)}, rest: args[1] != "", cut: args[2] != ""}
	if len(args) == 4 {
		l.Reason.Args = nil
	}
	for l.Kind = story.Title; !l.Kind.Own() || l.Kind.String() != args[0]; l.Kind++ {
		if l.Kind == math.MaxUint8 {
			return nil
		}
	}
	return l
}

// fair returns the length to which the longest are cut for all to have no more than most together,
// more than any where none is cut.
func fair(lengths []int, most int) int {
	sorted := slices.Sorted(slices.Values(lengths))
	for i, n := range sorted {
		if left := len(sorted) - i; n > most/left {
			return most / left
		}
		most -= n
	}
	return math.MaxInt
}

// upTo returns the blocks of an article with those of its own words beyond the first that have a bulk of
// most classed as left out, and the block that the end falls in divided at a word.
func upTo(a *story.Article, most int) []story.Block {
	out := make([]story.Block, 0, len(a.Blocks)+1)
	var in bulk
	full := false
	for _, b := range a.Blocks {
		if !b.Kind.Own() {
			out = append(out, b)
			continue
		}
		n := 0
		if !full {
			n = in.take(b.Of(a.Text), most)
		}
		if full = full || n < b.Len(); !full {
			out = append(out, b)
			continue
		}
		was := left{Block: b, cut: a.Truncated}
		n = len(text.Short(b.Of(a.Text), n))
		if kept := text.Trim(a.Text, text.Span{Start: b.Start, End: b.Start + n}); !kept.Empty() {
			was.Span = text.Trim(a.Text, text.Span{Start: b.Start + n, End: b.End})
			was.rest = true
			b.Span = kept
			out = append(out, b)
		}
		out = append(out, story.Block{Span: was.Span, Kind: story.Other, Reason: was.reason()})
	}
	return out
}
