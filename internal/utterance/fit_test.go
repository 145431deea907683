package utterance

import (
	"flag"
	"fmt"
	"testing"

	"recoupe/internal/fit"
	"recoupe/internal/gold"
	"recoupe/internal/story"
)

// go test ./internal/utterance -run Fit -v -fit FOLDER fits the
// weights on annotated stories and prints them, with the figures of each story
// when left out.
var (
	fitOn = flag.String("fit", "", "`folder` with annotated stories to fit the weights on")
	show  = flag.Bool("show", false, "list the false and missed pairs of each story")
)

// sample is what is known of one pair of quotes.
type sample struct {
	m    match
	same bool
}

func (s *goldStory) samples() (out []sample) {
	g := newGrouper(s.articles)
	for i := range g.pieces {
		for j := i + 1; j < len(g.pieces); j++ {
			a, b := &g.pieces[i], &g.pieces[j]
			if a.Article == b.Article {
				continue
			}
			m := g.compare(a, b)
			if m.f[weight] == 0 {
				continue
			}
			x := sample{m: m}
			if in(a, b, s.all) >= 0 {
				x.same = true
			} else if in(a, b, s.loose) >= 0 {
				continue
			}
			out = append(out, x)
		}
	}
	return out
}

// A weight costs this much times half its square.
const penalty = 10

// The weights fitted on the first seven stories, and how far a fit on all goes from
// them. A fit on all alone does better on real press and worse on invented stories left out,
// those alone do the reverse; between the two both gain, and least hangs on either.
var (
	first = [features]float64{coverShort: 3.5, coverLong: 1, weight: 2.8, count: .2, run: .9, runShare: 1.8, sameVoice: 2.4,
		otherVoice: -2, foreign: 1.35, oneMarked: .5, noneMarked: .25, foreignCover: .5, voiceCover: -3.3, otherCover: 3.1, roleVoice: 1.7, roleCover: -2, tiny: 1.1, figure: .5, marked: -.8}
	firstBias = -6.45
)

const stride = .25

// train fits the weights on stories, and goes so far towards them.
func train(stories [][]sample) (w [features]float64, b float64) {
	var rows [][]float64
	var yes []bool
	for _, s := range stories {
		for k := range s {
			f := s[k].m.f
			f[talk] = 0
			rows, yes = append(rows, f[:]), append(yes, s[k].same)
		}
	}
	m := fit.Logistic(rows, yes, penalty)
	for i := range w {
		w[i] = first[i] + stride*(m.Weights[i]-first[i])
	}
	w[talk] = weights[talk] // nobody talks at length in these stories
	return w, firstBias + stride*(m.Bias-firstBias)
}

// score counts the pairs of quotes that the utterances of a story join.
func (s *goldStory) score() (p, r, f float64) {
	us := Group(s.articles)
	grouped := newGrouper(s.articles)
	found := make([]bool, len(s.need))
	right, n := 0, 0
	for _, u := range us {
		if u.Relation == story.TermRelation {
			continue
		}
		for i := range u.Members {
			for j := i + 1; j < len(u.Members); j++ {
				if u.Members[i].Article == u.Members[j].Article {
					continue
				}
				var two [2]piece
				for k, m := range []story.Member{u.Members[i], u.Members[j]} {
					two[k] = piece{QuoteRef: m.QuoteRef, quote: &s.articles[m.Article].Quotes[m.Quote]}
				}
				n++
				if in(&two[0], &two[1], s.all) >= 0 {
					right++
				} else if *show {
					fmt.Printf("  false %s %s loose=%v\n", s.name, u.ID, in(&two[0], &two[1], s.loose) >= 0)
					for _, p := range two {
						fmt.Printf("    %d %s|%s\n", p.Article, p.quote.Speaker, p.quote.Of(s.articles[p.Article].Text))
					}
				}
				for k, g := range s.need {
					if !found[k] && in(&two[0], &two[1], [][2]side{g}) >= 0 {
						found[k] = true
					}
				}
			}
		}
	}
	got := 0
	for k, ok := range found {
		if ok {
			got++
		} else if *show {
			fmt.Printf("  missed %s\n    %d|%s\n    %d|%s\n", s.name, s.need[k][0].article, s.need[k][0].words, s.need[k][1].article, s.need[k][1].words)
			grouped.explain(s.need[k])
		}
	}
	p, r = float64(right)/float64(max(n, 1)), float64(got)/float64(max(len(s.need), 1))
	return p, r, 2 * p * r / max(p+r, 1e-9)
}

// explain prints how the quotes that cover a missed pair were measured.
func (g *grouper) explain(pair [2]side) {
	for i := range g.pieces {
		for j := i + 1; j < len(g.pieces); j++ {
			a, b := &g.pieces[i], &g.pieces[j]
			if in(a, b, [][2]side{pair}) < 0 {
				continue
			}
			m := g.compare(a, b)
			fmt.Printf("      score %.2f kin %d %q %q cover %.2f %.2f weight %.2f run %.1f | %s | %s\n", g.measure(i, j), m.kin, a.quote.Speaker, b.quote.Speaker,
				m.f[coverShort], m.f[coverLong], m.f[weight], m.f[run], a.quote.Of(a.article.Text), b.quote.Of(b.article.Text))
		}
	}
}

func TestFit(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	var stories, annotated []goldStory
	for _, from := range fit.Sources(t, *fitOn) {
		s, g := readGold(t, from), gold.Read(t, from.Notes[0])
		stories, annotated = append(stories, s), append(annotated, s.asAnnotated(&g))
	}
	all := make([][]sample, len(stories))
	for i := range stories {
		all[i] = stories[i].samples()
	}
	defer func(w [features]float64, b float64) { weights, bias = w, b }(weights, bias)
	table := func(title string, of []goldStory, prepare func(i int)) {
		fmt.Println(title)
		sum := 0.0
		for i := range of {
			prepare(i)
			p, r, f := of[i].score()
			sum += f
			fmt.Printf("  %-12s P %.3f R %.3f F1 %.3f\n", stories[i].name, p, r, f)
		}
		fmt.Printf("  mean %.4f\n", sum/float64(len(stories)))
	}
	table("as it stands", stories, func(int) {})
	hush := *show
	*show = false
	defer func() { *show = hush }()
	table("with the quotes and speakers of the annotation", annotated, func(int) {})
	table("weights fitted without the story", stories, func(i int) {
		var rest [][]sample
		for k := range all {
			if fit.Theme(stories[k].name) != fit.Theme(stories[i].name) {
				rest = append(rest, all[k])
			}
		}
		weights, bias = train(rest)
	})
	weights, bias = train(all)
	fmt.Printf("bias %.2f\n", bias)
	for i, w := range weights {
		fmt.Printf("%d: %.2f\n", i, w)
	}
}
