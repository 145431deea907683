package gold

import (
	"slices"

	"recoupe/internal/story"
)

// Figures says how near a comparison comes to an annotation. Every rate is
// from 0 to 1.
type Figures struct {
	Facts Rate    // pairs: two articles, a passage in each, one fact
	Heavy float64 // recall of the facts of weight 4 and 5
	Focus float64 // how much of the words shown are the fact's own
	Rows  int

	Omissions Rate // precision: of those listed that speak of a fact of the annotation; recall: of those of importance 3 and more
	Shown     int

	Marked, All   Rate    // quotes between marks; with reported speech too
	MarkedSpeaker float64 // of the marked quotes that are found, how many have the right speaker
	Utterances    Rate    // pairs of quotes, in two articles, that are one thing said
}

// Rate is what was found that is right, and what is right that was found.
type Rate struct{ Precision, Recall float64 }

// F1 is the harmonic mean of the two, 0 if both are.
func (r Rate) F1() float64 {
	if r.Precision+r.Recall == 0 {
		return 0
	}
	return 2 * r.Precision * r.Recall / (r.Precision + r.Recall)
}

// told is a fact of the annotation, and where each article tells it.
type told struct {
	id     string
	weight int
	by     map[int][]stretch // by article
}

// pair is two articles that tell one fact.
type pair struct {
	i, j   int // i < j
	a, b   []stretch
	weight int
}

// same says whether two pairs tell the same thing of the same articles.
func (p pair) same(q pair) bool {
	return p.i == q.i && p.j == q.j && meet(p.a, q.a) && meet(p.b, q.b)
}

// pairs lists the pairs of articles in by.
func pairs(by map[int][]stretch, weight, articles int) (out []pair) {
	for i := range articles {
		for j := i + 1; j < articles; j++ {
			if by[i] != nil && by[j] != nil {
				out = append(out, pair{i, j, by[i], by[j], weight})
			}
		}
	}
	return out
}

// Score measures a comparison of the story's articles. A pair is right where
// the annotation has a pair of the same articles that shares with it half of
// the shorter passage, in both.
func (s Story) Score(c *story.Comparison) Figures {
	var f Figures
	sheets, byFile := pages(c)
	facts := s.told(sheets, byFile)
	rows := make([]map[int][]stretch, len(c.Facts))
	var wanted, got []pair
	for _, t := range facts {
		wanted = append(wanted, pairs(t.by, t.weight, len(sheets))...)
	}
	for n, fact := range c.Facts {
		rows[n] = map[int][]stretch{}
		for a, cell := range fact.Cells {
			if cell.Status == story.Stated || cell.Status == story.Partial || cell.Status == story.Differs {
				for _, span := range cell.Spans {
					rows[n][a] = append(rows[n][a], sheets[a].at(span))
				}
			}
		}
		got = append(got, pairs(rows[n], 0, len(sheets))...)
	}
	f.Rows = len(c.Facts)
	f.Facts = Rate{portion(got, func(p pair) bool { return slices.ContainsFunc(wanted, p.same) }), portion(wanted, func(p pair) bool { return slices.ContainsFunc(got, p.same) })}
	heavy := slices.DeleteFunc(slices.Clone(wanted), func(p pair) bool { return p.weight < 4 })
	f.Heavy = portion(heavy, func(p pair) bool { return slices.ContainsFunc(got, p.same) })
	f.Focus = focus(got, wanted)
	f.Omissions = s.omissions(c, facts, rows, byFile)
	f.Shown = len(c.Omissions)
	s.quotes(&f, c, sheets, byFile)
	return f
}

// told finds the evidence of the annotated facts in the articles.
func (s Story) told(sheets []*page, byFile map[string]int) (out []told) {
	for _, fact := range s.Facts {
		t := told{fact.ID, fact.Weight, map[int][]stretch{}}
		for file, cell := range fact.By {
			a, ok := byFile[file]
			if !ok || !cell.Told() {
				continue
			}
			for _, e := range cell.Evidence {
				found := sheets[a].find(e)
				t.by[a] = append(t.by[a], found[:min(2, len(found))]...)
			}
			if t.by[a] == nil {
				delete(t.by, a)
			}
		}
		out = append(out, t)
	}
	return out
}

// focus is the mean, over the pairs that are right, of how closely their words
// are those of the fact they come nearest to.
func focus(got, wanted []pair) float64 {
	sum, n := 0.0, 0
	for _, p := range got {
		top, right := 0.0, false
		for _, q := range wanted {
			if p.same(q) {
				right = true
				top = max(top, (best(p.a, q.a, stretch.share)+best(p.b, q.b, stretch.share))/2)
			}
		}
		if right {
			sum, n = sum+top, n+1
		}
	}
	return sum / float64(max(n, 1))
}

// omissions measures the list of omissions. One is wrong where the article
// tells each of the facts that the row comes nearest to.
func (s Story) omissions(c *story.Comparison, facts []told, rows []map[int][]stretch, byFile map[string]int) Rate {
	type absence struct{ article, fact int }
	var listed []absence
	for _, o := range c.Omissions {
		listed = append(listed, absence{o.Article, o.Fact})
	}
	right, judged := 0, 0
	for n := range c.Facts {
		near := nearest(facts, rows[n])
		for a := range c.Articles {
			if near == nil || !slices.Contains(listed, absence{a, n}) {
				continue
			}
			judged++
			if slices.ContainsFunc(near, func(t told) bool { return t.by[a] == nil }) {
				right++
			}
		}
	}
	found, wanted := 0, 0
	for _, o := range s.Omissions {
		a, there := byFile[o.File]
		i := slices.IndexFunc(facts, func(t told) bool { return t.id == o.Fact })
		if o.Importance < 3 || !there || i < 0 || len(facts[i].by) == 0 || facts[i].by[a] != nil {
			continue
		}
		wanted++
		if slices.ContainsFunc(listed, func(x absence) bool { return x.article == a && touches(rows[x.fact], facts[i].by) }) {
			found++
		}
	}
	return Rate{float64(right) / float64(max(judged, 1)), float64(found) / float64(max(wanted, 1))}
}

// touches says whether a row has words of a fact, in any article.
func touches(row, fact map[int][]stretch) bool {
	for a, spans := range row {
		if meet(spans, fact[a]) {
			return true
		}
	}
	return false
}

// nearest lists the facts whose words are closest to those of a row; none
// where no fact has a fifth of the words in common with it.
func nearest(facts []told, row map[int][]stretch) (out []told) {
	near := make([]float64, len(facts))
	top := 0.0
	for i, t := range facts {
		for a, spans := range row {
			near[i] = max(near[i], best(spans, t.by[a], stretch.share))
		}
		top = max(top, near[i])
	}
	for i, t := range facts {
		if near[i] >= 0.2 && near[i] >= 0.8*top {
			out = append(out, t)
		}
	}
	return out
}

// portion is the part of the list that f holds for; 0 of an empty list.
func portion[T any](list []T, f func(T) bool) float64 {
	n := 0
	for _, x := range list {
		if f(x) {
			n++
		}
	}
	return float64(n) / float64(max(len(list), 1))
}
