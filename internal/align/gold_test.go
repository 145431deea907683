package align

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"recoupe/internal/name"
	"recoupe/internal/quantity"
	"recoupe/internal/quote"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

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
