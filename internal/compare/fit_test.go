package compare_test

import (
	"flag"
	"fmt"
	"maps"
	"slices"
	"testing"

	"recoupe/internal/compare/omission"
	"recoupe/internal/fit"
)

// go test ./internal/compare -run Fit -v -fit FOLDER fits what
// tells that an article does not tell a fact on annotated stories, and prints
// the weights and the figures of each story when left out.
var (
	fitOn      = flag.String("fit", "", "`folder` with annotated stories to fit the weights on")
	fitWithout = flag.String("without", "", "print the weights fitted without this `story`")
	fitShow    = flag.String("show", "", "list the false and missed omissions of this `story`")
)

// A curve is told at these shifts of the thresholds.
const (
	from = -.3
	to   = .15
	step = .05
)

func TestFit(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	var all []*annotated
	for _, from := range fit.Sources(t, *fitOn) {
		all = append(all, readStory(t, from))
	}
	prob := make([][]float64, len(all)) // of each case, by a model that has not seen its story
	bySize := map[int]*sized{}
	for i, s := range all {
		first, second := train(all, s.name)
		prob[i] = s.likely(&first, &second)
		for _, x := range s.smaller {
			n := len(x.c.Articles)
			if bySize[n] == nil {
				bySize[n] = &sized{}
			}
			bySize[n].stories = append(bySize[n].stories, x)
			bySize[n].prob = append(bySize[n].prob, x.likely(&first, &second))
		}
	}
	fmt.Println("precision/recall and how many are listed, each story left out, the thresholds shifted:")
	for k := range int((to-from)/step) + 1 {
		line(all, prob, from+float64(k)*step)
	}
	for _, n := range slices.Sorted(maps.Keys(bySize)) {
		fmt.Printf("%d articles:", n)
		for k := range int((to-from)/step) + 1 {
			at := from + float64(k)*step
			p, r := mean(bySize[n].stories, bySize[n].prob, at)
			fmt.Printf(" %+.2f %.3f/%.3f", at, p, r)
		}
		fmt.Println()
	}
	best := to // the lowest shift that is precise enough
	for at := to; at > from; at -= .005 {
		if p, _ := mean(all, prob, at); p < precise {
			break
		}
		best = at
	}
	fmt.Printf("precise from:\n")
	line(all, prob, best)
	var whole, ten, each first
	for i, s := range all {
		a, b, c := s.firsts(prob[i])
		whole.add(a)
		ten.add(b)
		each.add(c)
	}
	fmt.Printf("all listed: %v\nthe ten first of each story: %v\nthe ten first of each article: %v\n", whole, ten, each)
	for i, s := range all {
		if *fitShow == "all" || s.name == *fitShow {
			s.explain(prob[i], 0)
		}
	}
	first, second := train(all, *fitWithout)
	table := func(name string, m *fit.Model, from int, names []string) {
		fmt.Printf("var %s\n", name)
		for i, n := range names {
			fmt.Printf("\t%-13s %6.3f, // %5.2f\n", n+":", m.Weights[from+i], m.Weights[from+i]*m.Spread[from+i])
		}
	}
	table("firstWeights", &first, 0, omission.EvidenceNames)
	fmt.Printf("const firstBias = %.3f\n", first.Bias)
	table("absenceWeights", &second, 0, omission.EvidenceNames)
	table("supportWeights", &second, len(omission.EvidenceNames), omission.SupportNames)
	fmt.Printf("const absenceBias = %.3f\n", second.Bias)
}

// sized is stories of so many articles, and how likely their cases are.
type sized struct {
	stories []*annotated
	prob    [][]float64
}

// likely returns how likely each case is by two steps.
func (s *annotated) likely(first, second *fit.Model) (out []float64) {
	for _, f := range s.trial.Supported(s.by(first)) {
		out = append(out, second.P(f))
	}
	return out
}

// by returns what a model says of each case by itself.
func (s *annotated) by(m *fit.Model) []float64 {
	var out []float64
	for _, c := range s.trial.Cases {
		out = append(out, m.P(c.Evidence))
	}
	return out
}

// precise is how precise the list of omissions is to be.
const precise = .9

// train fits both steps on all stories but one and its versions.
func train(all []*annotated, without string) (first, second fit.Model) {
	step := func(evidence func(s *annotated) [][]float64) fit.Model {
		var rows [][]float64
		var yes []bool
		for _, s := range all {
			if fit.Theme(s.name) == fit.Theme(without) {
				continue
			}
			for k, f := range evidence(s) {
				if s.label[k] != unsaid {
					rows, yes = append(rows, f), append(yes, s.label[k] == leftOut)
				}
			}
		}
		return fit.Logistic(rows, yes, penalty)
	}
	first = step(func(s *annotated) (out [][]float64) {
		for _, c := range s.trial.Cases {
			out = append(out, c.Evidence)
		}
		return out
	})
	second = step(func(s *annotated) [][]float64 { return s.trial.Supported(s.by(&first)) })
	return first, second
}

// A weight costs this much times half its square.
const penalty = 30

// line prints what thresholds shifted by at give.
func line(all []*annotated, prob [][]float64, at float64) {
	fmt.Printf("%+.3f ", at)
	for i, s := range all {
		p, r, n := s.score(prob[i], at)
		fmt.Printf(" %s %.2f/%.2f %3d", s.name, p, r, n)
	}
	p, r := mean(all, prob, at)
	fmt.Printf("  mean %.3f/%.3f\n", p, r)
}

// sure tells which cases are listed where prob says how sure they are and the
// thresholds are shifted by at.
func (s *annotated) sure(prob []float64, at float64) func(k int) bool {
	return func(k int) bool { return prob[k] >= s.trial.Cases[k].Sure+at }
}

// mean returns precision and recall over all stories.
func mean(all []*annotated, prob [][]float64, at float64) (precision, recall float64) {
	listed := 0.0
	for i, s := range all {
		p, r, n := s.score(prob[i], at)
		if n > 0 { // a list of nothing is neither right nor wrong
			precision, listed = precision+p, listed+1
		}
		recall += r / float64(len(all))
	}
	return precision / max(1, listed), recall
}
