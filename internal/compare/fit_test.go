package compare_test

import (
	"flag"
	"fmt"
	"testing"

	"recoupe/internal/compare"
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
	for i := range all {
		first, second := train(all, all[i].name)
		for _, f := range all[i].trial.Supported(all[i].by(&first)) {
			prob[i] = append(prob[i], second.P(f))
		}
	}
	fmt.Println("precision/recall and how many are listed, each story left out, the thresholds shifted:")
	for k := range int((to-from)/step) + 1 {
		line(all, prob, from+float64(k)*step)
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
	table("firstWeights", &first, 0, compare.EvidenceNames)
	fmt.Printf("const firstBias = %.3f\n", first.Bias)
	table("absenceWeights", &second, 0, compare.EvidenceNames)
	table("supportWeights", &second, len(compare.EvidenceNames), compare.SupportNames)
	fmt.Printf("const absenceBias = %.3f\n", second.Bias)
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
		p, r, n := s.score(s.sure(prob[i], at))
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
	for i, s := range all {
		p, r, _ := s.score(s.sure(prob[i], at))
		precision, recall = precision+p/float64(len(all)), recall+r/float64(len(all))
	}
	return precision, recall
}
