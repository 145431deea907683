package gold

import (
	"path"
	"strings"
	"unicode"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// stretch is a piece of a page, in characters of its folded text, half open.
type stretch struct{ from, to int }

func (s stretch) overlap(t stretch) int { return max(0, min(s.to, t.to)-max(s.from, t.from)) }

// hits says whether two stretches speak of the same words: half of the shorter
// one is in both.
func (s stretch) hits(t stretch) bool {
	short := min(s.to-s.from, t.to-t.from)
	return short > 0 && 2*s.overlap(t) >= short
}

// share is the words of both over the words of either, 0 to 1.
func (s stretch) share(t stretch) float64 {
	both := s.overlap(t)
	either := s.to - s.from + t.to - t.from - both
	if either <= 0 {
		return 0
	}
	return float64(both) / float64(either)
}

// best is the highest value of f over pairs of a and b, 0 if there is none.
func best(a, b []stretch, f func(stretch, stretch) float64) (top float64) {
	for _, x := range a {
		for _, y := range b {
			top = max(top, f(x, y))
		}
	}
	return top
}

func meet(a, b []stretch) bool {
	return best(a, b, func(x, y stretch) float64 {
		if x.hits(y) {
			return 1
		}
		return 0
	}) > 0
}

// page is an article as it was read, with white space and marks evened out, so
// that a passage copied from the file is found in it.
type page struct {
	text    string
	chars   []int          // byte offset in text → character
	folded  []int          // byte offset in the article's text → character in text
	comment func(int) bool // says whether a character stands in a reader's comment
	article *story.Article
}

var even = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u2009", " ", "’", "'", "‘", "'", "“", `"`, "”", `"`, "\u00ad", "", "\u200b", "")

// newPage folds an article.
func newPage(a *story.Article) *page {
	p := &page{article: a, folded: make([]int, len(a.Text)+1)}
	var b strings.Builder
	n, space := 0, true
	for at, r := range a.Text {
		p.folded[at] = n
		c := even.Replace(string(r))
		switch {
		case c == "":
		case unicode.IsSpace([]rune(c)[0]):
			if !space {
				b.WriteByte(' ')
				n++
			}
			space = true
		default:
			b.WriteString(c)
			n, space = n+1, false
		}
	}
	p.folded[len(a.Text)] = n
	p.text = b.String()
	p.chars = make([]int, len(p.text)+1)
	n = 0
	for at := range p.text {
		p.chars[at] = n
		n++
	}
	p.chars[len(p.text)] = n
	var comments []stretch
	for _, bl := range a.Blocks {
		if bl.Kind == story.Comment {
			comments = append(comments, p.at(bl.Span))
		}
	}
	p.comment = func(c int) bool {
		for _, s := range comments {
			if s.from <= c && c < s.to {
				return true
			}
		}
		return false
	}
	return p
}

// at is where a span of the article's text stands in the folded text.
func (p *page) at(s text.Span) stretch { return stretch{p.folded[s.Start], p.folded[s.End]} }

// find lists the places where a passage stands, in order; none if it does not.
func (p *page) find(passage string) (found []stretch) {
	passage = strings.Join(strings.Fields(even.Replace(passage)), " ")
	if passage == "" {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(p.text[from:], passage)
		if i < 0 {
			return found
		}
		found = append(found, stretch{p.chars[from+i], p.chars[from+i+len(passage)]})
		from += i + 1
	}
}

// quoted is where a quote of the annotation stands, outside of comments if it
// can be.
func (p *page) quoted(passage string) (out []stretch) {
	all := p.find(passage)
	for _, s := range all {
		if !p.comment(s.from) {
			out = append(out, s)
		}
	}
	if out == nil {
		return all
	}
	return out
}

// pages folds the articles of a comparison, and lists by base name of the file
// which is which.
func pages(c *story.Comparison) (all []*page, byFile map[string]int) {
	byFile = map[string]int{}
	for i := range c.Articles {
		all = append(all, newPage(&c.Articles[i]))
		byFile[path.Base(c.Articles[i].File)] = i
	}
	return all, byFile
}
