package utterance

import (
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"recoupe/internal/clean"
	"recoupe/internal/ingest"
	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// go test ./internal/utterance -run Fit -v -fit ../../../shared/bench fits the
// weights on annotated stories and prints them, with the figures of each story
// when left out.
var (
	fitOn = flag.String("fit", "", "`folder` with annotated stories to fit the weights on")
	show  = flag.Bool("show", false, "list the false and missed pairs of each story")
)

type goldQuote struct{ ID, File, Text string }

type gold struct {
	Articles []struct{ File string }
	Quotes   []goldQuote
	Groups   []struct {
		Relation string
		Members  []string
	} `json:"quote_groups"`
}

// side is one quote of the gold: the places of its words in an article.
type side struct {
	article int
	spans   []text.Span
	words   string
}

type goldStory struct {
	name      string
	articles  []story.Article
	need, all [][2]side // pairs of the first annotator, of either
	loose     [][2]side // pairs that follow from two of the gold: neither right nor wrong
}

// readGold reads the articles of folder, and what people say of their quotes.
func readGold(t *testing.T, called, folder string, paths ...string) goldStory {
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
			for _, ga := range g.Articles {
				base := filepath.Base(ga.File)
				if data, err = os.ReadFile(filepath.Join(folder, base)); err != nil {
					t.Fatal(err)
				}
				docs, err := ingest.Read(base, data)
				if err != nil {
					t.Fatal(err)
				}
				a := clean.Article(docs[0], story.Article{})
				a.Sentences = segment.Sentences(&a)
				a.Times = timex.Find(&a)
				a.Quantities = quantity.Find(&a)
				a.Mentions = name.Find(&a)
				a.Quotes = quote.Find(&a)
				index[base] = len(s.articles)
				s.articles = append(s.articles, a)
			}
		}
		byID := map[string]goldQuote{}
		for _, q := range g.Quotes {
			byID[q.ID] = q
		}
		locate := func(q goldQuote) side {
			i, ok := index[filepath.Base(q.File)]
			if !ok {
				return side{article: -1}
			}
			return side{i, find(s.articles[i].Text, q.Text), q.Text}
		}
		reach := map[string]int{}
		for k, group := range g.Groups {
			if strings.Contains(group.Relation, "term") {
				continue
			}
			var m []side
			root := k + 1
			for _, id := range group.Members {
				if r := reach[id]; r > 0 {
					root = r
				}
			}
			for _, id := range group.Members {
				if old := reach[id]; old > 0 && old != root {
					for x, r := range reach {
						if r == old {
							reach[x] = root
						}
					}
				}
				reach[id] = root
				if q, ok := byID[id]; ok {
					m = append(m, locate(q))
				}
			}
			ps := across(m)
			s.all = append(s.all, ps...)
			if n == 0 {
				s.need = append(s.need, ps...)
			}
		}
		byRoot := map[int][]side{}
		for _, q := range g.Quotes {
			if r := reach[q.ID]; r > 0 {
				byRoot[r] = append(byRoot[r], locate(q))
			}
		}
		for _, m := range byRoot {
			s.loose = append(s.loose, across(m)...)
		}
	}
	return s
}

func across(m []side) (out [][2]side) {
	for i := range m {
		for j := i + 1; j < len(m); j++ {
			if m[i].article != m[j].article && m[i].article >= 0 && m[j].article >= 0 {
				out = append(out, [2]side{m[i], m[j]})
			}
		}
	}
	return out
}

// find returns the places of a passage, white space, quotation marks and
// apostrophes folded.
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
	var out []text.Span
	for from := 0; needle != ""; {
		i := strings.Index(hay[from:], needle)
		if i < 0 {
			break
		}
		i += from
		out = append(out, text.Span{Start: at[i], End: at[i+len(needle)]})
		from = i + 1
	}
	return out
}

func (s side) has(article int, p text.Span) bool {
	if s.article != article {
		return false
	}
	for _, x := range s.spans {
		if n := min(p.Len(), x.Len()); n > 0 && p.Overlap(x)*2 >= n {
			return true
		}
	}
	return false
}

func in(a, b *piece, pairs [][2]side) int {
	for n, g := range pairs {
		if g[0].has(a.Article, a.quote.Span) && g[1].has(b.Article, b.quote.Span) ||
			g[1].has(a.Article, a.quote.Span) && g[0].has(b.Article, b.quote.Span) {
			return n
		}
	}
	return -1
}

// sample is what is known of one pair of quotes.
type sample struct {
	m    match
	same float64
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
				x.same = 1
			} else if in(a, b, s.loose) >= 0 {
				continue
			}
			out = append(out, x)
		}
	}
	return out
}

// fit is logistic regression with a small penalty, by gradient descent with a
// step of its own for each weight (Rprop): few numbers, no randomness.
func fit(stories [][]sample) (w [features]float64, b float64) {
	const penalty = .004
	var grad, last, step [features + 1]float64
	for i := range step {
		step[i] = .05
	}
	n := 0.0
	for _, s := range stories {
		n += float64(len(s))
	}
	x := [features + 1]float64{features: -5}
	for range 300 {
		grad = [features + 1]float64{}
		for _, s := range stories {
			for k := range s {
				m := &s[k]
				z := x[features]
				for i, v := range m.m.f {
					z += x[i] * v
				}
				e := 1/(1+math.Exp(-z)) - m.same
				for i, v := range m.m.f {
					grad[i] += e * v
				}
				grad[features] += e
			}
		}
		for i := range x {
			if i < features {
				grad[i] += penalty * x[i] * 100
			}
			switch s := grad[i] * last[i]; {
			case s > 0:
				step[i] = min(step[i]*1.2, 1)
			case s < 0:
				step[i] *= .5
			}
			if grad[i] > 0 {
				x[i] -= step[i]
			} else if grad[i] < 0 {
				x[i] += step[i]
			}
			last[i] = grad[i]
		}
	}
	copy(w[:], x[:features])
	return w, x[features]
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

// theme is a story's name without the language it is told in.
func theme(name string) string {
	name, _, _ = strings.Cut(name, "-")
	return name
}

func TestFit(t *testing.T) {
	if *fitOn == "" {
		t.Skip("no folder with annotated stories is named")
	}
	stories := []goldStory{readGold(t, "seeds", filepath.Join(*fitOn, "..", "seeds"), filepath.Join(*fitOn, "seeds-gold", "annotator1.json"), filepath.Join(*fitOn, "seeds-gold", "annotator2.json"))}
	more, _ := filepath.Glob(filepath.Join(*fitOn, "stories", "*", "gold.json"))
	for _, p := range more {
		stories = append(stories, readGold(t, filepath.Base(filepath.Dir(p)), filepath.Dir(p), p))
	}
	later, _ := filepath.Glob(filepath.Join("..", "engine", "testdata", "stories", "*", "gold.json"))
	for _, p := range later {
		stories = append(stories, readGold(t, filepath.Base(filepath.Dir(p)), filepath.Dir(p), p))
	}
	own, _ := filepath.Glob(filepath.Join("..", "sample", "*", "gold.json"))
	for _, p := range own {
		stories = append(stories, readGold(t, "ferry-"+filepath.Base(filepath.Dir(p)), filepath.Dir(p), p))
	}
	all := make([][]sample, len(stories))
	for i := range stories {
		all[i] = stories[i].samples()
	}
	defer func(w [features]float64, b float64) { weights, bias = w, b }(weights, bias)
	table := func(title string, prepare func(i int)) {
		fmt.Println(title)
		sum := 0.0
		for i := range stories {
			prepare(i)
			p, r, f := stories[i].score()
			sum += f
			fmt.Printf("  %-12s P %.3f R %.3f F1 %.3f\n", stories[i].name, p, r, f)
		}
		fmt.Printf("  mean %.4f\n", sum/float64(len(stories)))
	}
	table("as it stands", func(int) {})
	hush := *show
	*show = false
	defer func() { *show = hush }()
	table("weights fitted without the story", func(i int) {
		var rest [][]sample
		for k := range all {
			if theme(stories[k].name) != theme(stories[i].name) {
				rest = append(rest, all[k])
			}
		}
		weights, bias = fit(rest)
	})
	weights, bias = fit(all)
	fmt.Printf("bias %.2f\n", bias)
	for i, w := range weights {
		fmt.Printf("%d: %.2f\n", i, w)
	}
}
