package compare_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"recoupe/internal/compare"
	"recoupe/internal/engine"
	"recoupe/internal/fit"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// notes is what an annotator wrote of a story.
type notes struct {
	Facts []struct {
		ID, Claim string
		By        map[string]struct {
			Status   string
			Evidence any
		}
	}
	Omissions []struct {
		File, Fact string
		Importance *float64
	}
}

// noted is a fact as an annotator notes it.
type noted struct {
	id, claim string
	by        map[int][]text.Span // by article
}

// annotated is a story with what its annotators noted.
type annotated struct {
	name  string
	trial *compare.Trial
	c     *story.Comparison
	facts [][]noted // by annotator
	owed  []owed
	label []label // by case
}

// owed is an omission that counts: a fact of the first annotator's.
type owed struct {
	article int
	fact    *noted
}

// label is what annotators say of a case.
type label uint8

const (
	unsaid label = iota // they have no such fact
	leftOut
	toldAfterAll
)

func readStory(t *testing.T, name string, files []string, golds ...string) *annotated {
	var articles []story.Article
	for _, path := range files {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		got, err := engine.Read(engine.File{Name: filepath.Base(path), Data: data}, quiet)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	whole := engine.Compare(articles, quiet) // its articles are annotated
	s := &annotated{name: name, trial: compare.Try(whole.Articles)}
	s.c = s.trial.Comparison()
	index := map[string]int{}
	for i := range s.c.Articles {
		index[filepath.Base(s.c.Articles[i].File)] = i
	}
	for n, path := range golds {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		var g notes
		require.NoError(t, json.Unmarshal(data, &g))
		var facts []noted
		for _, f := range g.Facts {
			x := noted{f.ID, f.Claim, map[int][]text.Span{}}
			for file, cell := range f.By {
				a, ok := index[filepath.Base(file)]
				if !ok || cell.Status == "absent" {
					continue
				}
				for _, e := range quoted(cell.Evidence) {
					for _, piece := range strings.FieldsFunc(strings.NewReplacer("[…]", "\x00", "[...]", "\x00", "(…)", "\x00").Replace(e), func(r rune) bool { return r == 0 }) {
						x.by[a] = append(x.by[a], fit.Passages(s.c.Articles[a].Text, piece)...)
					}
				}
				if len(x.by[a]) == 0 {
					delete(x.by, a)
				}
			}
			facts = append(facts, x)
		}
		s.facts = append(s.facts, facts)
		if n > 0 {
			continue
		}
		for _, o := range g.Omissions {
			a, ok := index[filepath.Base(o.File)]
			k := slices.IndexFunc(facts, func(x noted) bool { return x.id == o.Fact })
			if !ok || k < 0 || o.Importance != nil && *o.Importance < 3 || len(facts[k].by) == 0 || facts[k].by[a] != nil {
				continue
			}
			s.owed = append(s.owed, owed{a, &s.facts[0][k]})
		}
	}
	for _, c := range s.trial.Cases {
		s.label = append(s.label, s.judge(c))
	}
	return s
}

func quoted(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, x := range v {
			if s, ok := x.(string); ok {
				out = append(out, s)
			}
		}
		return out
	}
	return nil
}

// judge says whether the annotators' facts that are closest to a case's are
// told in its article.
func (s *annotated) judge(c compare.Case) label {
	type near struct {
		like float64
		fact *noted
	}
	var all []near
	best := 0.0
	for _, facts := range s.facts {
		for k := range facts {
			v := 0.0
			for a, cell := range s.c.Facts[c.Fact].Cells {
				if cell.Status.Told() {
					for _, x := range cell.Spans {
						for _, y := range facts[k].by[a] {
							o := x.Overlap(y)
							v = max(v, float64(o)/float64(x.Len()+y.Len()-o))
						}
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
		if n.like >= .8*best && n.fact.by[c.Article] == nil {
			return leftOut
		}
	}
	return toldAfterAll
}

// tells reports whether fact f of the comparison is what an annotator noted.
func (s *annotated) tells(f *story.Fact, x *noted) bool {
	for a, cell := range f.Cells {
		if !cell.Status.Told() {
			continue
		}
		for _, p := range cell.Spans {
			if slices.ContainsFunc(x.by[a], func(g text.Span) bool { return 2*p.Overlap(g) >= min(p.Len(), g.Len()) }) {
				return true
			}
		}
	}
	return false
}

// score returns precision, recall and the number of omissions listed.
func (s *annotated) score(sure func(k int) bool) (p, r float64, shown int) {
	right, wrong := 0, 0
	listed := map[[2]int]bool{}
	for _, o := range s.trial.Omissions(sure) {
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
	for _, o := range s.trial.Omissions(func(k int) bool { return prob[k] >= at }) {
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
			fmt.Printf("  missed (%s) %s %s || %s\n", why, s.c.Articles[o.article].File, oneLine(o.fact.claim), say)
		}
	}
	fmt.Println(" ", s.name, classes)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// stories reads the annotated stories of a folder, and the sample.
func stories(t *testing.T, folder string) []*annotated {
	var out []*annotated
	add := func(name string, files []string, golds ...string) {
		files = slices.DeleteFunc(files, func(f string) bool {
			return !slices.Contains([]string{".txt", ".html", ".md", ".eml"}, filepath.Ext(f)) || strings.HasPrefix(filepath.Base(f), "truth")
		})
		out = append(out, readStory(t, name, files, golds...))
	}
	in := func(parts ...string) []string {
		found, err := filepath.Glob(filepath.Join(parts...))
		require.NoError(t, err)
		return found
	}
	add("seeds", in(folder, "..", "seeds", "*.txt"), filepath.Join(folder, "seeds-gold", "annotator1.json"), filepath.Join(folder, "seeds-gold", "annotator2.json"))
	for _, g := range in(folder, "stories", "*", "gold.json") {
		add(filepath.Base(filepath.Dir(g)), in(filepath.Dir(g), "*"), g)
	}
	for _, g := range in("..", "engine", "testdata", "stories", "*", "gold.json") {
		add(filepath.Base(filepath.Dir(g)), in(filepath.Dir(g), "*"), g)
	}
	for _, g := range in("..", "sample", "*", "gold.json") {
		add("ferry-"+filepath.Base(filepath.Dir(g)), in(filepath.Dir(g), "*"), g)
	}
	return out
}

// family is what a story's versions in other languages have in common.
func family(name string) string { f, _, _ := strings.Cut(name, "-"); return f }
