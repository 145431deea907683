package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/resolve"
	"recoupe/internal/story"
)

// reader holds an article on its way.
type reader struct {
	block.Article
	cast    *cast.Cast
	persons *resolve.Resolver
	found   []resolve.Quote
	by      [][]int      // by block: indexes into found, while they are being found
	asked   []bool       // by block: a question of an interview, which reports nothing
	leads   map[int]lead // by block: who opens the list it is an item of
}

// maxFound bounds what is kept of an article, and most how many quotations of a block are looked at
// from the next ones.
const (
	maxFound = 5000
	most     = 60
)

// add keeps a quotation.
func (r *reader) add(f resolve.Quote) {
	if len(r.found) >= maxFound {
		return
	}
	r.by[f.Block] = append(r.by[f.Block], len(r.found))
	r.found = append(r.found, f)
}

// near returns the last quotations of a block and of those up to back blocks
// before it.
func (r *reader) near(bi, back int) []int {
	var out []int
	for i := max(0, bi-back); i <= bi; i++ {
		in := r.by[i]
		out = append(out, in[max(0, len(in)-most):]...)
	}
	return out
}

func newReader(a *story.Article) *reader {
	s := block.Read(a)
	c, n := cast.Of(s), len(s.Blocks)
	return &reader{Article: *s, cast: c, persons: resolve.New(s, c), by: make([][]int, n), asked: make([]bool, n)}
}
