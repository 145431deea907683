package omission

import (
	"slices"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// Few words between marks, in the midst of an article's own, may be all that it quotes of what others
// quote whole: "called it a “purely political stunt”". Such an article does not leave the whole out.

// bits are the few words that articles give between marks, by the longest of them.
type bits struct {
	by    map[string][]bit
	words []segment.Word
}

type bit struct {
	article int
	words   []string // folded
	longest int      // which of them
}

// A bit has so many words, of which so many say something. Fewer are anybody's, more are a quotation, and
// package utterance knows them.
const (
	leastBit = 3
	mostBit  = 12
	bitSays  = 3
)

// So many bits have one longest word at most: each is looked for wherever the word stands.
const mostBits = 200

func (w *Finder) newBits() *bits {
	b := &bits{by: map[string][]bit{}}
	for a := range w.Articles {
		art := &w.Articles[a]
		for k := range art.Quotes {
			if q := &art.Quotes[k]; q.Kind == story.Indirect || q.Len() > mostBit*longWord {
				continue
			}
			b.words = segment.AppendWords(b.words[:0], art.Text, art.Quotes[k].Span)
			if len(b.words) < leastBit || len(b.words) > mostBit {
				continue
			}
			x, says := bit{article: a}, 0
			for n := range b.words {
				fold := b.words[n].Fold
				x.words = append(x.words, fold)
				if len(fold) > len(x.words[x.longest]) {
					x.longest = n
				}
				if !lang.Stop(art.Language, fold) {
					says++
				}
			}
			if key := x.words[x.longest]; says >= bitSays && len(b.by[key]) < mostBits {
				b.by[key] = append(b.by[key], x)
			}
		}
	}
	return b
}

// Words are shorter than so many bytes, on average.
const longWord = 16

// of returns the articles that give some of the words between marks which tell fact i elsewhere.
func (b *bits) of(w *Finder, i int) set {
	var out set
	if len(b.by) == 0 {
		return out
	}
	for _, a := range w.Rows[i].ToldBy() {
		art := &w.Articles[a]
		if !slices.ContainsFunc(w.Rows[i].Cells[a].Claims, func(k int) bool { return w.Claims[a][k].Quote >= 0 }) {
			continue
		}
		for _, s := range w.Facts[i].Cells[a].Spans {
			if s.Len() > maxSpoken*longWord {
				continue
			}
			b.words = segment.AppendWords(b.words[:0], art.Text, s)
			for n := range b.words {
				for _, x := range b.by[b.words[n].Fold] {
					if !out.has(x.article) && x.stands(b.words, n-x.longest) {
						out = out.with(x.article)
					}
				}
			}
		}
	}
	return out
}

// stands reports whether the words of a bit stand in words from the k-th on.
func (x *bit) stands(words []segment.Word, k int) bool {
	if k < 0 || k+len(x.words) > len(words) {
		return false
	}
	for n := range x.words {
		if words[k+n].Fold != x.words[n] {
			return false
		}
	}
	return true
}
