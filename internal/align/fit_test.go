package align

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"recoupe/internal/claim"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// go test ./internal/align -run Fit -v -fit ../../../shared/bench fits the
// weights on annotated stories and prints them, with the figures of each story
// when left out.
var fitOn = flag.String("fit", "", "`folder` with annotated stories to fit the weights on")

type gold struct {
	Articles []struct {
		File, Title, Dek, Date, Language string
		Body                             []string `json:"body_paragraphs"`
	}
	Facts []struct {
		ID, Claim string
		Weight    float64
		By        map[string]struct {
			Status   string
			Evidence any
		}
	}
}

var leave = flag.String("without", "", "print the weights fitted without this `story`")

var show = flag.Bool("show", false, "list the claims and the false and missed pairs of each story")

// told is the evidence of one gold fact: spans by article.
type told struct {
	weight float64
	by     map[int][]text.Span
}

type goldStory struct {
	name     string
	articles []story.Article
	facts    [][]told // by annotator
}

func readGold(t *testing.T, called string, paths ...string) goldStory {
	s := goldStory{name: called}
	index := map[string]int{}
	for n, path := range paths {
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		var g gold
		if err := json.Unmarshal(data, &g); err != nil {
			t.Fatal(err)
		}
		if n == 0 {
			for i, ga := range g.Articles {
				a := story.Article{File: ga.File, Language: strings.SplitN(ga.Language, "-", 2)[0], Published: story.Field{Value: ga.Date}}
				add := func(k story.BlockKind, p string) {
					if p == "" {
						return
					}
					at := len(a.Text)
					a.Text += p + "\n\n"
					a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: at, End: at + len(p)}, Kind: k})
				}
				add(story.Title, ga.Title)
				add(story.Dek, ga.Dek)
				for _, p := range ga.Body {
					add(story.Body, p)
				}
				a.Sentences = segment.Sentences(&a)
				a.Quantities = quantity.Find(&a)
				a.Times = timex.Find(&a)
				a.Mentions = name.Find(&a)
				a.Quotes = quote.Find(&a)
				index[filepath.Base(ga.File)] = i
				s.articles = append(s.articles, a)
			}
		}
		var facts []told
		for _, f := range g.Facts {
			x := told{f.Weight, map[int][]text.Span{}}
			for file, cell := range f.By {
				i, ok := index[filepath.Base(file)]
				if !ok || cell.Status == "absent" {
					continue
				}
				for _, e := range list(cell.Evidence) {
					for _, piece := range strings.FieldsFunc(strings.NewReplacer("[…]", "\x00", "[...]", "\x00", "(…)", "\x00").Replace(e), func(r rune) bool { return r == 0 }) {
						x.by[i] = append(x.by[i], find(s.articles[i].Text, piece)...)
					}
				}
				if len(x.by[i]) == 0 {
					delete(x.by, i)
				}
			}
			facts = append(facts, x)
		}
		s.facts = append(s.facts, facts)
	}
	return s
}

func list(v any) []string {
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

// find returns the first two places of a passage, white space, quotation
// marks and apostrophes folded.
func find(s, passage string) []text.Span {
	key := func(s string) (string, []int) {
		var b strings.Builder
		var at []int
		for i, r := range s {
			switch {
			case r == '’' || r == '‘':
				r = '\''
			case r == '“' || r == '”':
				r = '"'
			case unicode.IsSpace(r) || r == 0xad || r == 0x200b:
				continue
			}
			for range len(string(r)) {
				at = append(at, i)
			}
			b.WriteRune(r)
		}
		return b.String(), append(at, len(s))
	}
	hay, at := key(s)
	needle, _ := key(passage)
	if needle == "" {
		return nil
	}
	var out []text.Span
	for from := 0; len(out) < 2; {
		i := strings.Index(hay[from:], needle)
		if i < 0 {
			break
		}
		i += from
		end := at[i+len(needle)]
		for end > at[i] && unicode.IsSpace(rune(s[end-1])) {
			end--
		}
		out = append(out, text.Span{Start: at[i], End: end})
		from = i + 1
	}
	return out
}

func hits(p text.Span, spans []text.Span) bool {
	for _, s := range spans {
		if n := min(p.Len(), s.Len()); n > 0 && p.Overlap(s)*2 >= n {
			return true
		}
	}
	return false
}

func iou(a text.Span, spans []text.Span) float64 {
	best := 0.0
	for _, s := range spans {
		o := a.Overlap(s)
		best = max(best, float64(o)/float64(a.Len()+s.Len()-o))
	}
	return best
}

type goldPair struct {
	a, b   int
	sa, sb []text.Span
	weight float64
}

func (s *goldStory) pairs() (need, all []goldPair) {
	var by [][]goldPair
	for _, facts := range s.facts {
		var ps []goldPair
		for _, f := range facts {
			for i := range s.articles {
				for j := i + 1; j < len(s.articles); j++ {
					if f.by[i] != nil && f.by[j] != nil {
						ps = append(ps, goldPair{i, j, f.by[i], f.by[j], f.weight})
					}
				}
			}
		}
		by = append(by, ps)
		all = append(all, ps...)
	}
	for _, g := range by[0] {
		ok := len(by) == 1
		for _, h := range by[len(by)-1] {
			if ok {
				break
			}
			if g.a == h.a && g.b == h.b && anyHit(g.sa, h.sa) && anyHit(g.sb, h.sb) {
				ok = true
			}
		}
		if ok {
			need = append(need, g)
		}
	}
	return need, all
}

func anyHit(a, b []text.Span) bool {
	for _, x := range a {
		if hits(x, b) {
			return true
		}
	}
	return false
}

// sample is a pair of claims with what the gold says of it.
type sample struct {
	pair
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
	c.measure(pairs)
	needed, all := s.pairs()
	for _, p := range pairs {
		a, b := &c.units[p.a], &c.units[p.b]
		x := sample{pair: p, say: fmt.Sprintf("%d|%s||%d|%s", a.article, a.claim.Of(s.articles[a.article].Text), b.article, b.claim.Of(s.articles[b.article].Text))}
		x.count = a.article != b.article && min(a.claim.Kind, b.claim.Kind) > story.Dek
		for _, g := range all {
			if g.a == a.article && g.b == b.article && hits(a.claim.Span, g.sa) && hits(b.claim.Span, g.sb) {
				x.same = true
				x.focus = max(x.focus, (iou(a.claim.Span, g.sa)+iou(b.claim.Span, g.sb))/2)
			}
		}
		for i, g := range needed {
			if g.a == a.article && g.b == b.article && hits(a.claim.Span, g.sa) && hits(b.claim.Span, g.sb) {
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
					ok = ok || hits(cl.Span, side)
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

func TestFit(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	var stories []goldStory
	stories = append(stories, readGold(t, "seeds", filepath.Join(*fitOn, "seeds-gold", "annotator1.json"), filepath.Join(*fitOn, "seeds-gold", "annotator2.json")))
	more, _ := filepath.Glob(filepath.Join(*fitOn, "stories", "*", "gold.json"))
	for _, p := range more {
		stories = append(stories, readGold(t, filepath.Base(filepath.Dir(p)), p))
	}
	own, _ := filepath.Glob(filepath.Join("..", "sample", "*", "gold.json"))
	for _, p := range own {
		stories = append(stories, readGold(t, "ferry-"+filepath.Base(filepath.Dir(p)), p))
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
	for out := range stories {
		one, two := train(samples, corpora, versionsOf(stories, out))
		_ = one
		best, bestAt := 0.0, 0.0
		for at := .05; at < .95; at += .025 {
			sum := 0.0
			for i := range stories {
				if i != out {
					_, _, f := score(counted(samples[i]), need[i], at)
					sum += f
				}
			}
			if sum > best {
				best, bestAt = sum, at
			}
		}
		xs := counted(samples[out])
		p, r, f := score(xs, need[out], bestAt)
		top := 0.0
		for at := .05; at < .95; at += .025 {
			_, _, g := score(xs, need[out], at)
			top = max(top, g)
		}
		if *show {
			for i := range xs {
				if xs[i].p >= bestAt != xs[i].same {
					fmt.Printf("  %v %.2f %s\n", xs[i].same, xs[i].p, strings.ReplaceAll(xs[i].say, "\n", " "))
				}
			}
		}
		_ = two
		fmt.Printf("%-10s left out: threshold %.2f P %.3f R %.3f F1 %.3f (best %.3f)\n", stories[out].name, bestAt, p, r, f, top)
	}
	without := slices.IndexFunc(stories, func(s goldStory) bool { return s.name == *leave })
	one, two := train(samples, corpora, versionsOf(stories, without))
	one.print("bias", featureNames[:])
	two.print("supportBias", supportNames[:])
	three := fitParts(stories, corpora, versionsOf(stories, without))
	three.print("partBias", partEvidence[:])
}

// fitParts fits what tells that parts match, within the rows that the weights
// of today make.
func fitParts(stories []goldStory, corpora []*corpus, without []int) model {
	var xs [][]float64
	var same []bool
	for i := range stories {
		if slices.Contains(without, i) {
			continue
		}
		s, c := &stories[i], corpora[i]
		_, all := s.pairs()
		g := grown(c)
		p := newParts(c, name.Unite(s.articles))
		for _, us := range g.groups {
			ps := p.pairs(c, us, g.between)
			for k, f := range p.measure(ps) {
				a, b := &p.c.units[ps[k].a], &p.c.units[ps[k].b]
				if min(a.claim.Kind, b.claim.Kind) <= story.Dek {
					continue
				}
				xs = append(xs, f[:])
				same = append(same, slices.ContainsFunc(all, func(g goldPair) bool {
					return g.a == a.article && g.b == b.article && hits(a.claim.Span, g.sa) && hits(b.claim.Span, g.sb)
				}))
			}
		}
	}
	return fit(xs, same)
}

func (m *model) print(bias string, names []string) {
	fmt.Printf("const %s = %.3f\n", bias, m.bias)
	for i := range m.w {
		fmt.Printf("\t%-14s %7.3f, // %6.2f\n", names[i]+":", m.w[i], m.w[i]*m.sd[i])
	}
}

// versionsOf returns a story and its versions in other languages, none for -1.
func versionsOf(stories []goldStory, i int) []int {
	var out []int
	if i >= 0 {
		name, _, _ := strings.Cut(stories[i].name, "-")
		for k := range stories {
			if strings.HasPrefix(stories[k].name, name) {
				out = append(out, k)
			}
		}
	}
	return out
}

// train fits both steps on all stories but one and scores all with them.
func train(samples [][]sample, corpora []*corpus, out []int) (one, two model) {
	var xs [][]float64
	var same []bool
	for i := range samples {
		for k := range samples[i] {
			if x := &samples[i][k]; !slices.Contains(out, i) && x.count {
				xs, same = append(xs, x.f[:]), append(same, x.same)
			}
		}
	}
	one = fit(xs, same)
	xs = xs[:0]
	for i := range samples {
		pairs := make([]pair, len(samples[i]))
		for k := range pairs {
			samples[i][k].p = one.p(samples[i][k].f[:])
			pairs[k] = samples[i][k].pair
		}
		corpora[i].support(pairs)
		for k := range pairs {
			x := &samples[i][k]
			x.pair = pairs[k]
			if !slices.Contains(out, i) && x.count {
				xs = append(xs, x.s[:])
			}
		}
	}
	two = fit(xs, same)
	for i := range samples {
		for k := range samples[i] {
			samples[i][k].p = two.p(samples[i][k].s[:])
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

type model struct {
	bias  float64
	w, sd []float64
}

func (m *model) p(f []float64) float64 {
	z := m.bias
	for i := range f {
		z += m.w[i] * f[i]
	}
	return 1 / (1 + math.Exp(-z))
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

// fit is a logistic regression with a small quadratic penalty, by Newton's method.
func fit(xs [][]float64, same []bool) model {
	k := len(xs[0])
	m := model{w: make([]float64, k), sd: make([]float64, k)}
	mean := make([]float64, k)
	for _, x := range xs {
		for i, v := range x {
			mean[i] += v / float64(len(xs))
		}
	}
	for _, x := range xs {
		for i, v := range x {
			m.sd[i] += (v - mean[i]) * (v - mean[i]) / float64(len(xs))
		}
	}
	for i := range m.sd {
		m.sd[i] = max(1e-6, math.Sqrt(m.sd[i]))
	}
	n := k + 1
	w, x := make([]float64, n), make([]float64, n)
	for range 20 {
		g := make([]float64, n)
		h := make([][]float64, n)
		for i := range h {
			h[i] = make([]float64, n)
			h[i][i] = penalty
			g[i] = -penalty * w[i]
		}
		h[k][k], g[k] = 1e-9, 0
		for r := range xs {
			z := w[k]
			for i, v := range xs[r] {
				x[i] = (v - mean[i]) / m.sd[i]
				z += w[i] * x[i]
			}
			x[k] = 1
			p := 1 / (1 + math.Exp(-z))
			y := truth(same[r])
			for i := range x {
				g[i] += (y - p) * x[i]
				for j := range i + 1 {
					h[i][j] += p * (1 - p) * x[i] * x[j]
				}
			}
		}
		for i := range h {
			for j := range i {
				h[j][i] = h[i][j]
			}
		}
		for i, d := range solve(h, g) {
			w[i] += d
		}
	}
	m.bias = w[k]
	for i := range m.w {
		m.w[i] = w[i] / m.sd[i]
		m.bias -= m.w[i] * mean[i]
	}
	return m
}

const penalty = 30

// solve returns x of h x = g, by Gauss.
func solve(h [][]float64, g []float64) []float64 {
	n := len(g)
	for i := range n {
		best := i
		for r := i + 1; r < n; r++ {
			if math.Abs(h[r][i]) > math.Abs(h[best][i]) {
				best = r
			}
		}
		h[i], h[best] = h[best], h[i]
		g[i], g[best] = g[best], g[i]
		for r := i + 1; r < n; r++ {
			k := h[r][i] / h[i][i]
			for c := i; c < n; c++ {
				h[r][c] -= k * h[i][c]
			}
			g[r] -= k * g[i]
		}
	}
	for i := n - 1; i >= 0; i-- {
		for c := i + 1; c < n; c++ {
			g[i] -= h[i][c] * g[c]
		}
		g[i] /= h[i][i]
	}
	return g
}
