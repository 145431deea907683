package align

import (
	"flag"
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"recoupe/internal/claim"
	"recoupe/internal/fit"
	"recoupe/internal/name"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// go test ./internal/align -run Fit -v -fit FOLDER fits the
// weights on annotated stories and prints them, with the figures of each story
// when left out.
var fitOn = flag.String("fit", "", "`folder` with annotated stories to fit the weights on")

var draws = flag.Int("draws", 0, "leave three more stories out beside each, so many `times`, and print the mean: less hangs on one lucky fit")

var leave = flag.String("without", "", "print the weights fitted without this `story`")

var show = flag.Bool("show", false, "list the claims and the false and missed pairs of each story")

// sample is a pair of claims with what the gold says of it.
type sample struct {
	pair
	f     [features]float64
	s     [supports]float64
	count bool // it is a pair to learn from, not of one article or of titles
	same  bool
	gold  []int // needed gold pairs it covers
	focus float64
	say   string
}

func (s *goldStory) samples() (out []sample, c *corpus, need int) {
	claims := make([][]claim.Claim, len(s.articles))
	for i := range s.articles {
		claims[i] = claim.Find(&s.articles[i])
	}
	c = newCorpus(s.articles, claims, name.Unite(s.articles))
	pairs := c.candidates()
	kept := make([][features]float64, len(pairs))
	c.measure(pairs, kept)
	needed, all := s.pairs()
	for k, p := range pairs {
		a, b := &c.units[p.a], &c.units[p.b]
		x := sample{pair: p, f: kept[k], say: fmt.Sprintf("%d|%s||%d|%s", a.article, a.claim.Of(s.articles[a.article].Text), b.article, b.claim.Of(s.articles[b.article].Text))}
		x.count = a.article != b.article && min(a.claim.Kind, b.claim.Kind) > story.Dek
		for _, g := range all {
			if g.a == a.article && g.b == b.article && fit.Meets(a.claim.Span, g.sa) && fit.Meets(b.claim.Span, g.sb) {
				x.same = true
				x.focus = max(x.focus, (fit.Alike(a.claim.Span, g.sa)+fit.Alike(b.claim.Span, g.sb))/2)
			}
		}
		for i, g := range needed {
			if g.a == a.article && g.b == b.article && fit.Meets(a.claim.Span, g.sa) && fit.Meets(b.claim.Span, g.sb) {
				x.gold = append(x.gold, i)
			}
		}
		out = append(out, x)
	}
	if *show {
		for _, g := range needed {
			for n, side := range [][]text.Span{g.sa, g.sb} {
				a := []int{g.a, g.b}[n]
				ok := false
				for _, cl := range claims[a] {
					ok = ok || fit.Meets(cl.Span, side)
				}
				if !ok {
					fmt.Printf("  unclaimed %s %d|%s\n", s.name, a, side[0].Of(s.articles[a].Text))
				}
			}
		}
		for a := range claims {
			for i, cl := range claims[a] {
				fmt.Printf("  claim %s %d.%d.%d %v q%d %v|%s\n", s.name, a, cl.Sentence, i, cl.Kind, cl.Quote, cl.Negated, strings.ReplaceAll(cl.Of(s.articles[a].Text), "\n", " "))
			}
		}
	}
	return out, c, len(needed)
}

func loadAll(t *testing.T) ([]goldStory, [][]sample, []*corpus, []int) {
	var stories []goldStory
	for _, from := range fit.Sources(t, *fitOn) {
		stories = append(stories, readGold(t, from))
	}
	samples := make([][]sample, len(stories))
	corpora := make([]*corpus, len(stories))
	need := make([]int, len(stories))
	for i := range stories {
		samples[i], corpora[i], need[i] = stories[i].samples()
		same, covered, focus := 0, map[int]bool{}, 0.0
		for _, x := range samples[i] {
			if x.same && x.count {
				same++
				focus += x.focus
			}
			for _, g := range x.gold {
				covered[g] = true
			}
		}
		fmt.Printf("%-10s pairs %5d same %4d gold %4d reachable %.2f focus %.2f\n", stories[i].name, len(samples[i]), same, need[i], float64(len(covered))/float64(need[i]), focus/float64(same))
	}
	return stories, samples, corpora, need
}

func TestFit(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	stories, samples, corpora, need := loadAll(t)
	if *leave == "" {
		leaveOut(stories, samples, corpora, need)
	}
	without := slices.IndexFunc(stories, func(s goldStory) bool { return s.name == *leave })
	one, two := train(samples, corpora, versionsOf(stories, without))
	table("pairModel", one, featureNames[:])
	table("supportModel", two, supportNames[:])
	pairModel, supportModel = linearOf(one), linearOf(two)
	three := fitParts(stories, corpora, versionsOf(stories, without))
	table("partModel", three, partEvidence[:])
}

// leaveOut prints how well the rows of each story meet its gold with weights
// fitted on the others.
func leaveOut(stories []goldStory, samples [][]sample, corpora []*corpus, need []int) {
	var mean, drawn figures
	n := float64(len(stories))
	for out := range stories {
		without := versionsOf(stories, out)
		f := stories[out].fittedWithout(stories, samples, corpora, without)
		xs, top := counted(samples[out]), 0.0
		for at := .05; at < .95; at += .025 {
			_, _, g := score(xs, need[out], at)
			top = max(top, g)
		}
		fmt.Printf("%-10s left out: %v (pairs at best %.3f)\n", stories[out].name, f, top)
		mean.add(f, 1/n)
		random := rand.New(rand.NewSource(int64(out)))
		for range *draws {
			more := slices.Clone(without)
			for len(more) < len(without)+3 {
				if k := random.Intn(len(stories)); !slices.Contains(more, k) {
					more = append(more, k)
				}
			}
			drawn.add(stories[out].fittedWithout(stories, samples, corpora, more), 1/n/float64(*draws))
		}
	}
	fmt.Printf("%-10s left out: %v\n", "mean", mean)
	if *draws > 0 {
		fmt.Printf("%-10s left out with three more: %v\n", "mean", drawn)
	}
}

// fittedWithout is how well the rows of s meet its gold with weights fitted on
// all stories but some.
func (s *goldStory) fittedWithout(stories []goldStory, samples [][]sample, corpora []*corpus, without []int) figures {
	one, two := train(samples, corpora, without)
	old := [...]linear{pairModel, supportModel, partModel}
	defer func() { pairModel, supportModel, partModel = old[0], old[1], old[2] }()
	pairModel, supportModel = linearOf(one), linearOf(two)
	partModel = linearOf(fitParts(stories, corpora, without))
	return s.measureRows()
}

// fitParts fits what tells that parts match, within the rows that the other
// weights make.
func fitParts(stories []goldStory, corpora []*corpus, without []int) fit.Model {
	var xs [][]float64
	var same []bool
	for i := range stories {
		if slices.Contains(without, i) {
			continue
		}
		s, c := &stories[i], corpora[i]
		_, all := s.pairs()
		g := grown(c)
		p := newParts(c)
		for _, us := range g.groups {
			ps := p.pairs(c, us, g.between)
			for k, f := range p.measure(ps) {
				a, b := &p.c.units[ps[k].a], &p.c.units[ps[k].b]
				if min(a.claim.Kind, b.claim.Kind) <= story.Dek {
					continue
				}
				xs = append(xs, slices.Clone(f[:]))
				same = append(same, slices.ContainsFunc(all, func(g goldPair) bool {
					return g.a == a.article && g.b == b.article && fit.Meets(a.claim.Span, g.sa) && fit.Meets(b.claim.Span, g.sb)
				}))
			}
		}
	}
	return fit.Logistic(xs, same, penalty)
}

// A weight costs this much times half its square.
const penalty = 30

func linearOf(m fit.Model) linear { return linear{m.Bias, m.Weights} }

func table(what string, m fit.Model, names []string) {
	fmt.Printf("%s bias: %.3f\n", what, m.Bias)
	for i, w := range m.Weights {
		fmt.Printf("\t%-14s %7.3f, // %6.2f\n", names[i]+":", w, w*m.Spread[i])
	}
}

// versionsOf returns a story and its versions in other languages, none for -1.
func versionsOf(stories []goldStory, i int) []int {
	var out []int
	if i >= 0 {
		for k := range stories {
			if fit.Theme(stories[k].name) == fit.Theme(stories[i].name) {
				out = append(out, k)
			}
		}
	}
	return out
}

// train fits both steps on all stories but one and scores all with them.
func train(samples [][]sample, corpora []*corpus, out []int) (one, two fit.Model) {
	var xs [][]float64
	var same []bool
	for i := range samples {
		for k := range samples[i] {
			if x := &samples[i][k]; !slices.Contains(out, i) && x.count {
				xs, same = append(xs, x.f[:]), append(same, x.same)
			}
		}
	}
	one = fit.Logistic(xs, same, penalty)
	xs = xs[:0]
	for i := range samples {
		pairs := make([]pair, len(samples[i]))
		for k := range pairs {
			samples[i][k].p = one.P(samples[i][k].f[:])
			pairs[k] = samples[i][k].pair
		}
		kept := make([][supports]float64, len(pairs))
		corpora[i].support(pairs, kept)
		for k := range pairs {
			x := &samples[i][k]
			x.s = kept[k]
			if !slices.Contains(out, i) && x.count {
				xs = append(xs, x.s[:])
			}
		}
	}
	two = fit.Logistic(xs, same, penalty)
	for i := range samples {
		for k := range samples[i] {
			samples[i][k].p = two.P(samples[i][k].s[:])
		}
	}
	return one, two
}

func counted(xs []sample) []sample {
	var out []sample
	for _, x := range xs {
		if x.count {
			out = append(out, x)
		}
	}
	return out
}

// score gives precision, recall and F1 of the pairs whose score reaches at.
func score(xs []sample, need int, at float64) (p, r, f float64) {
	n, ok := 0.0, 0.0
	covered := map[int]bool{}
	for i := range xs {
		if xs[i].p < at {
			continue
		}
		n++
		if xs[i].same {
			ok++
		}
		for _, g := range xs[i].gold {
			covered[g] = true
		}
	}
	p, r = ok/max(1, n), float64(len(covered))/float64(need)
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}
