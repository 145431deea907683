package align

import (
	"flag"
	"fmt"
	"maps"
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
}

// material is what is learnt from a story.
type material struct {
	goldStory
	samples []sample
	c       *corpus
	need    int
	smaller []*material // the same with some of its articles alone
}

func (s *goldStory) material() *material {
	claims := make([][]claim.Claim, len(s.articles))
	for i := range s.articles {
		claims[i] = claim.Find(&s.articles[i])
	}
	out := &material{goldStory: *s, c: newCorpus(s.articles, claims, name.Unite(s.articles))}
	c := out.c
	pairs := c.candidates()
	kept := make([][features]float64, len(pairs))
	c.measure(pairs, kept)
	needed, all := s.pairs()
	out.need = len(needed)
	for k, p := range pairs {
		a, b := &c.units[p.a], &c.units[p.b]
		x := sample{pair: p, f: kept[k]}
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
		out.samples = append(out.samples, x)
	}
	return out
}

// showClaims lists the claims of a story, and the passages of its facts that are none.
func (m *material) showClaims() {
	for _, g := range first(m.pairs()) {
		for n, side := range [][]text.Span{g.sa, g.sb} {
			a := []int{g.a, g.b}[n]
			ok := false
			for _, u := range m.c.units {
				ok = ok || u.article == a && fit.Meets(u.claim.Span, side)
			}
			if !ok {
				fmt.Printf("  unclaimed %s %d|%s\n", m.name, a, side[0].Of(m.articles[a].Text))
			}
		}
	}
	for _, u := range m.c.units {
		cl := u.claim
		fmt.Printf("  claim %s %d.%d.%d %v q%d %v|%s\n", m.name, u.article, cl.Sentence, u.index, cl.Kind, cl.Quote, cl.Negated, strings.ReplaceAll(cl.Of(m.articles[u.article].Text), "\n", " "))
	}
}

func first(need, _ []goldPair) []goldPair { return need }

// smaller returns what s is with two of its articles alone, with three and so
// on: with as many in a row, from each of them on. Readers lay two beside each
// other more often than five.
func (s *goldStory) smaller() (out []*material) {
	for size := 2; size < len(s.articles); size++ {
		for from := range s.articles {
			var of []int
			for k := range size {
				of = append(of, (from+k)%len(s.articles))
			}
			slices.Sort(of)
			x := s.only(of)
			out = append(out, x.material())
		}
	}
	return out
}

func loadAll(t *testing.T) (stories []*material) {
	for _, from := range fit.Sources(t, *fitOn) {
		s := readGold(t, from)
		m := s.material()
		m.smaller = s.smaller()
		stories = append(stories, m)
		same, covered, focus := 0, map[int]bool{}, 0.0
		for _, x := range m.samples {
			if x.same && x.count {
				same++
				focus += x.focus
			}
			for _, g := range x.gold {
				covered[g] = true
			}
		}
		fmt.Printf("%-10s pairs %5d same %4d gold %4d reachable %.2f focus %.2f\n", m.name, len(m.samples), same, m.need, float64(len(covered))/float64(m.need), focus/float64(same))
		if *show {
			m.showClaims()
		}
	}
	return stories
}

func TestFit(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	stories := loadAll(t)
	if *leave == "" {
		leaveOut(stories)
	}
	without := slices.IndexFunc(stories, func(s *material) bool { return s.name == *leave })
	one, many, few := train(stories, versionsOf(stories, without))
	table("pairModel", one, featureNames[:])
	table("supportModel", many, supportNames[:])
	table("supportOfTwo", few, supportNames[:])
	pairModel, supportModel, supportOfTwo = linearOf(one), linearOf(many), linearOf(few)
	table("partModel", fitParts(stories, versionsOf(stories, without)), partEvidence[:])
}

// leaveOut prints how well the rows of each story meet its gold with weights
// fitted on the others.
func leaveOut(stories []*material) {
	var mean, drawn figures
	bySize := map[int]*figures{} // of smaller stories
	n := float64(len(stories))
	for out, s := range stories {
		without := versionsOf(stories, out)
		f := s.fittedWithout(stories, without, func() {
			for _, x := range s.smaller {
				if bySize[len(x.articles)] == nil {
					bySize[len(x.articles)] = &figures{}
				}
				bySize[len(x.articles)].add(x.measureRows(), 1/n/float64(len(s.articles)))
			}
		})
		xs, top := counted(s.samples), 0.0
		for at := .05; at < .95; at += .025 {
			_, _, g := score(xs, s.need, at)
			top = max(top, g)
		}
		fmt.Printf("%-10s left out: %v (pairs at best %.3f)\n", s.name, f, top)
		mean.add(f, 1/n)
		random := rand.New(rand.NewSource(int64(out)))
		for range *draws {
			more := slices.Clone(without)
			for len(more) < len(without)+3 {
				if k := random.Intn(len(stories)); !slices.Contains(more, k) {
					more = append(more, k)
				}
			}
			drawn.add(s.fittedWithout(stories, more, nil), 1/n/float64(*draws))
		}
	}
	fmt.Printf("%-10s left out: %v\n", "mean", mean)
	for _, size := range slices.Sorted(maps.Keys(bySize)) {
		fmt.Printf("%d articles left out: %v\n", size, *bySize[size])
	}
	if *draws > 0 {
		fmt.Printf("%-10s left out with three more: %v\n", "mean", drawn)
	}
}

// fittedWithout is how well the rows of s meet its gold with weights fitted on
// all stories but some. What else is to be measured with them, more measures.
func (s *goldStory) fittedWithout(stories []*material, without []int, more func()) figures {
	one, many, few := train(stories, without)
	old := [...]linear{pairModel, supportModel, supportOfTwo, partModel}
	defer func() { pairModel, supportModel, supportOfTwo, partModel = old[0], old[1], old[2], old[3] }()
	pairModel, supportModel, supportOfTwo = linearOf(one), linearOf(many), linearOf(few)
	partModel = linearOf(fitParts(stories, without))
	if more != nil {
		more()
	}
	return s.measureRows()
}

// fitParts fits what tells that parts match, within the rows that the other
// weights make.
func fitParts(stories []*material, without []int) fit.Model {
	var xs [][]float64
	var same []bool
	for i, s := range stories {
		if slices.Contains(without, i) {
			continue
		}
		_, all := s.pairs()
		g := grown(s.c)
		p := newParts(s.c)
		for _, us := range g.groups {
			ps := p.pairs(s.c, us, g.between)
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
func versionsOf(stories []*material, i int) []int {
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

// train fits both steps on all stories but some, and scores all with them. The
// first is fitted on whole stories alone: fitted on smaller ones too it is no
// better for those, and worse for whole ones.
func train(stories []*material, out []int) (one, many, few fit.Model) {
	var xs [][]float64
	var same []bool
	for i, s := range stories {
		for k := range s.samples {
			if x := &s.samples[k]; !slices.Contains(out, i) && x.count {
				xs, same = append(xs, x.f[:]), append(same, x.same)
			}
		}
	}
	one = fit.Logistic(xs, same, penalty)
	var of []*material
	for i, s := range stories {
		s.support(&one)
		if !slices.Contains(out, i) {
			of = append(of, s)
			for _, x := range s.smaller {
				x.support(&one)
				of = append(of, x)
			}
		}
	}
	many, few = fitSupport(of)
	for _, s := range stories {
		for k := range s.samples {
			s.samples[k].p = many.P(s.samples[k].s[:])
		}
	}
	return one, many, few
}

// support measures what other pairs say of each, scored by themselves.
func (m *material) support(one *fit.Model) {
	pairs := make([]pair, len(m.samples))
	for k := range pairs {
		pairs[k] = m.samples[k].pair
		pairs[k].p = one.P(m.samples[k].f[:])
	}
	kept := make([][supports]float64, len(pairs))
	m.c.support(pairs, kept)
	for k := range pairs {
		m.samples[k].s = kept[k]
	}
}

// fitSupport fits what other pairs say of a pair in large stories and in stories
// of two, at once: each pair's weights lie between the two by how many third
// articles there are.
func fitSupport(of []*material) (many, few fit.Model) {
	var rows, plain [][]float64
	var same []bool
	for _, s := range of {
		others := s.c.thirdArticles()
		for k := range s.samples {
			x := &s.samples[k]
			if !x.count {
				continue
			}
			n := s.c.thirdsOf(s.c.units[x.a].article, s.c.units[x.b].article, others)
			share := float64(min(n, fittedThirds)) / fittedThirds
			var row []float64
			for _, v := range x.s {
				row = append(row, share*v)
			}
			for _, v := range x.s {
				row = append(row, (1-share)*v)
			}
			rows, same, plain = append(rows, append(row, 1-share)), append(same, x.same), append(plain, x.s[:])
		}
	}
	both := fit.Logistic(rows, same, penalty)
	w, spread := both.Weights, fit.Spread(plain)
	return fit.Model{Bias: both.Bias, Weights: w[:supports], Spread: spread},
		fit.Model{Bias: both.Bias + w[2*supports], Weights: w[supports : 2*supports], Spread: spread}
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
