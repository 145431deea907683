package compare_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/compare"
	"recoupe/internal/compare/omission"
	"recoupe/internal/engine"
	"recoupe/internal/fit"
	"recoupe/internal/gold"
	"recoupe/internal/invented"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// annotated is a story with what its annotators noted.
type annotated struct {
	name    string
	trial   *omission.Trial
	c       *story.Comparison
	facts   [][]fit.Fact // by annotator
	owed    []owed
	label   []label      // by case
	smaller []*annotated // the same with some of its articles alone
}

// owed is an omission that counts: a fact of the first annotator's.
type owed struct {
	article int
	fact    *fit.Fact
}

// label is what annotators say of a case.
type label uint8

const (
	unsaid label = iota // they have no such fact
	leftOut
	toldAfterAll
)

// readSource reads the files of an annotated story, and its annotations.
func readSource(t *testing.T, from fit.Source) (articles []story.Article, notes []gold.Story) {
	for _, path := range from.Files {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		got, err := engine.Read(engine.File{Name: filepath.Base(path), Data: data}, invented.Quiet)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	for _, path := range from.Notes {
		notes = append(notes, gold.Read(t, path))
	}
	return articles, notes
}

func readStory(t *testing.T, from fit.Source) *annotated {
	articles, notes := readSource(t, from)
	read := engine.Compare(articles, invented.Quiet).Articles // annotated
	s := newAnnotated(from.Name, slices.Clone(read), notes)
	for size := 2; size < len(read); size++ { // as many in a row, from each on
		for first := range read {
			var of []story.Article
			for k := range size {
				of = append(of, read[(first+k)%len(read)])
			}
			s.smaller = append(s.smaller, newAnnotated(from.Name, of, notes))
		}
	}
	return s
}

func newAnnotated(name string, articles []story.Article, notes []gold.Story) *annotated {
	s := &annotated{name: name, trial: compare.Try(articles)}
	s.c = s.trial.Comparison()
	for n := range notes {
		s.facts = append(s.facts, fit.Facts(&notes[n], s.c.Articles))
		if n == 0 {
			s.owe(notes[n].Omissions)
		}
	}
	for _, c := range s.trial.Cases {
		s.label = append(s.label, s.judge(c))
	}
	return s
}

// owe notes the omissions that count, where the article does not tell the fact.
func (s *annotated) owe(list []gold.Omission) {
	index := fit.Index(s.c.Articles)
	for _, o := range list {
		a, ok := index[filepath.Base(o.File)]
		k := slices.IndexFunc(s.facts[0], func(x fit.Fact) bool { return x.ID == o.Fact })
		if !ok || k < 0 || o.Importance < 3 || len(s.facts[0][k].By) == 0 || s.facts[0][k].By[a] != nil {
			continue
		}
		s.owed = append(s.owed, owed{a, &s.facts[0][k]})
	}
}

// judge says whether the annotators' facts that are closest to a case's are
// told in its article.
func (s *annotated) judge(c omission.Case) label {
	type near struct {
		like float64
		fact *fit.Fact
	}
	var all []near
	best := 0.0
	for _, facts := range s.facts {
		for k := range facts {
			v := 0.0
			for a, cell := range s.c.Facts[c.Fact].Cells {
				if cell.Status.Told() {
					for _, x := range cell.Spans {
						v = max(v, fit.Alike(x, facts[k].By[a]))
					}
				}
			}
			if v >= .2 {
				all = append(all, near{v, &facts[k]})
				best = max(best, v)
			}
		}
	}
	if best == 0 {
		return unsaid
	}
	for _, n := range all {
		if n.like >= .8*best && n.fact.By[c.Article] == nil {
			return leftOut
		}
	}
	return toldAfterAll
}

// tells reports whether fact f of the comparison is what an annotator noted.
func (s *annotated) tells(f *story.Fact, x *fit.Fact) bool {
	for a, cell := range f.Cells {
		if !cell.Status.Told() {
			continue
		}
		if slices.ContainsFunc(cell.Spans, func(p text.Span) bool { return fit.Meets(p, x.By[a]) }) {
			return true
		}
	}
	return false
}

// score returns precision, recall and the number of omissions listed.
func (s *annotated) score(prob []float64, at float64) (p, r float64, shown int) {
	right, wrong := 0, 0
	listed := map[[2]int]bool{}
	for _, o := range s.trial.Omissions(prob, s.sure(prob, at)) {
		listed[[2]int{o.Article, o.Fact}] = true
	}
	for k, c := range s.trial.Cases {
		if listed[[2]int{c.Article, c.Fact}] {
			switch s.label[k] {
			case leftOut:
				right++
			case toldAfterAll:
				wrong++
			}
		}
	}
	found := 0
	for _, o := range s.owed {
		for i := range s.c.Facts {
			if listed[[2]int{o.article, i}] && s.tells(&s.c.Facts[i], o.fact) {
				found++
				break
			}
		}
	}
	return float64(right) / max(1, float64(right+wrong)), float64(found) / max(1, float64(len(s.owed))), len(listed)
}

// explain prints which omissions are false, and why the others are missed.
func (s *annotated) explain(prob []float64, at float64) {
	listed := map[[2]int]float64{}
	for _, o := range s.trial.Omissions(prob, s.sure(prob, at)) {
		listed[[2]int{o.Article, o.Fact}] = 1
	}
	at2 := map[[2]int]int{}
	for k, c := range s.trial.Cases {
		at2[[2]int{c.Article, c.Fact}] = k
		if s.label[k] == toldAfterAll && listed[[2]int{c.Article, c.Fact}] > 0 {
			near := ""
			if cell := s.c.Facts[c.Fact].Cells[c.Article]; len(cell.Spans) > 0 {
				near = cell.Spans[0].Of(s.c.Articles[c.Article].Text)
			}
			fmt.Printf("  false %s %.2f %s || %s\n", s.c.Articles[c.Article].File, prob[k], oneLine(s.c.Facts[c.Fact].Statement), oneLine(near))
		}
	}
	classes := map[string]int{}
	for _, o := range s.owed {
		best, why, say := -1.0, "no row", ""
		for i := range s.c.Facts {
			if !s.tells(&s.c.Facts[i], o.fact) {
				continue
			}
			if listed[[2]int{o.article, i}] > 0 {
				best, why = 2, "found"
				break
			}
			cell := s.c.Facts[i].Cells[o.article]
			switch k, ok := at2[[2]int{o.article, i}]; {
			case ok && prob[k] > best:
				best, why, say = prob[k], "perhaps", oneLine(s.c.Facts[i].Statement)+fmt.Sprintf(" %.2f", prob[k])
			case !ok && best < 0 && cell.Status.Told():
				best, why, say = 0, "told", oneLine(s.c.Facts[i].Statement)+" || "+oneLine(cell.Spans[0].Of(s.c.Articles[o.article].Text))
			case !ok && best < 0:
				best, why, say = 0, "unknown", ""
			}
		}
		classes[why]++
		if why != "found" {
			fmt.Printf("  missed (%s) %s %s || %s\n", why, s.c.Articles[o.article].File, oneLine(o.fact.Claim), say)
		}
	}
	fmt.Println(" ", s.name, classes)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// first is what the omissions listed first come to.
type first struct {
	listed int // of those that an annotated fact comes close to
	right  int
	again  int // tell an article a fact that another one of its list does
	weight int // of the annotated facts, together
}

// firsts returns what the whole list comes to, its ten first, and the ten first of each article.
func (s *annotated) firsts(prob []float64) (all, ten, each first) {
	met := map[owed]bool{}
	count := map[int]int{}
	label := map[[2]int]label{}
	for k, c := range s.trial.Cases {
		label[[2]int{c.Article, c.Fact}] = s.label[k]
	}
	for n, o := range s.trial.Omissions(prob, s.sure(prob, 0)) {
		count[o.Article]++
		x := s.closest(o.Fact)
		if x == nil {
			continue
		}
		for _, f := range []struct {
			*first
			in bool
		}{{&all, true}, {&ten, n < 10}, {&each, count[o.Article] <= 10}} {
			if !f.in {
				continue
			}
			f.listed++
			f.weight += x.Weight
			if label[[2]int{o.Article, o.Fact}] == leftOut {
				f.right++
			}
			if met[owed{o.Article, x}] {
				f.again++
			}
		}
		met[owed{o.Article, x}] = true
	}
	return all, ten, each
}

func (f *first) add(x first) {
	f.listed, f.right, f.again, f.weight = f.listed+x.listed, f.right+x.right, f.again+x.again, f.weight+x.weight
}

func (f first) String() string {
	n := float64(max(1, f.listed))
	return fmt.Sprintf("%d annotated, %.3f right, %d told again, weight %.2f", f.listed, float64(f.right)/n, f.again, float64(f.weight)/n)
}

// closest returns the first annotator's fact that is closest to fact i, nil if none is close.
func (s *annotated) closest(i int) (closest *fit.Fact) {
	best := .2
	for k := range s.facts[0] {
		for a, cell := range s.c.Facts[i].Cells {
			if !cell.Status.Told() {
				continue
			}
			for _, x := range cell.Spans {
				if v := fit.Alike(x, s.facts[0][k].By[a]); v > best {
					closest, best = &s.facts[0][k], v
				}
			}
		}
	}
	return closest
}
