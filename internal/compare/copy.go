package compare

import (
	"recoupe/internal/compare/table"
	"recoupe/internal/story"
)

const (
	shingle  = 3   // content words a sample of a text holds
	samecopy = .85 // share of samples in common that makes two articles one
	grown    = .7  // share of the shorter one's that makes the longer a version of it
)

// copies of one article and later versions of it are found by their words:
// samples of a few content words, looked up in an index.
func (w *work) findCopies() {
	n := len(w.Articles)
	w.copies, w.versions = make([]int, n), make([]int, n)
	in := map[uint64][]int{}
	size := make([]int, n)
	common := make([][]int, n)
	var words []string
	for a := range n {
		w.copies[a], w.versions[a] = a, a
		common[a] = make([]int, n)
		words = words[:0]
		for i := range w.Claims[a] {
			own := w.Claims[a][i].Words
			for k := range own {
				words = append(words, own[k].Stem)
			}
		}
		for i := 0; i+shingle <= len(words); i++ {
			h := hash(words[i : i+shingle])
			if as := in[h]; len(as) == 0 || as[len(as)-1] != a {
				for _, b := range as {
					common[a][b]++
				}
				in[h] = append(as, a)
				size[a]++
			}
		}
	}
	for a := range n {
		for b := range a { // earlier, or undated as well
			both := float64(common[a][b])
			switch least := float64(min(size[a], size[b])); {
			case least == 0:
			case both >= samecopy*float64(size[a]+size[b]-common[a][b]):
				if w.copies[a] == a {
					w.copies[a] = w.copies[b]
				}
			case both >= grown*least && w.versions[a] == a && w.copies[a] == a && table.DateKey(&w.Articles[b]) < table.DateKey(&w.Articles[a]):
				w.versions[a] = b
			}
		}
	}
}

// hash returns a hash (FNV-1a) of words with a blank between them.
func hash(words []string) uint64 {
	h := uint64(14695981039346656037)
	for k, word := range words {
		if k > 0 {
			h = (h ^ ' ') * 1099511628211
		}
		for i := range len(word) {
			h = (h ^ uint64(word[i])) * 1099511628211
		}
	}
	return h
}

// warn tells the reader what to know of an article before reading on.
func (w *work) warn() {
	add := func(a int, r story.Reason) { w.Articles[a].Warnings = append(w.Articles[a].Warnings, r) }
	for a := range w.Articles {
		if b := w.copies[a]; b != a {
			add(a, story.Because("copy", w.Articles[b].ID))
		} else if b := w.versions[a]; b != a {
			add(a, story.Because("laterVersion", w.Articles[b].ID))
		}
	}
	if len(w.Events) < 2 {
		return
	}
	for _, e := range w.Events[1:] {
		for _, a := range e.Articles {
			if e.Shared == 0 {
				add(a, story.Because("otherStory"))
			} else {
				add(a, story.Because("otherEvent"))
			}
		}
	}
}
