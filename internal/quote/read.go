package quote

import (
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/cast"
	"recoupe/internal/story"
)

// reader holds an article on its way.
type reader struct {
	*block.Article
	cast   *cast.Cast
	found  []found
	by     [][]int // by block: indexes into found, while they are being found
	asked  []bool  // by block: a question of an interview, which reports nothing
	last   said
	apart  []string     // ids of offices that somebody else holds than the one told of
	signed string       // who signs the text the article is about; "-" once nobody was found
	leads  map[int]lead // by block: who opens the list it is an item of
}

// maxFound bounds what is kept of an article, and nearest how far back a search among its
// quotations goes.
const (
	maxFound = 5000
	nearest  = 60
)

// add keeps a quotation.
func (r *reader) add(f found) {
	if len(r.found) >= maxFound {
		return
	}
	r.by[f.block] = append(r.by[f.block], len(r.found))
	r.found = append(r.found, f)
}

// near returns the last quotations of a block and of those up to back blocks
// before it.
func (r *reader) near(bi, back int) []int {
	var out []int
	for i := max(0, bi-back); i <= bi; i++ {
		in := r.by[i]
		out = append(out, in[max(0, len(in)-nearest):]...)
	}
	return out
}

func newReader(a *story.Article) *reader {
	s := block.Read(a)
	n := len(s.Blocks)
	return &reader{Article: s, cast: cast.Of(s), by: make([][]int, n), asked: make([]bool, n)}
}
