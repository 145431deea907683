package engine

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// passage is an article of a few sentences with what somebody says in it.
type passage struct {
	article story.Article
	said    []said
}

// said is what an annotator says is somebody's.
type said struct {
	text.Span
	speakers []string // any of them will do; none is known where it is empty
	marked   bool     // between quotation marks
	may      bool     // it need not be found
}

// TestPassages measures who says what in short passages (testdata/passages/README.md). Those of
// unread.txt are not fitted on.
func TestPassages(t *testing.T) {
	for _, row := range []struct {
		file    string
		found   float64 // share of what is said that is found, at least
		speaker float64 // share of the marked words found that have their speaker
	}{
		{"read.txt", .94, .91},
		{"unread.txt", .88, .84},
	} {
		var all, found, marked, right int
		for _, p := range passages(t, filepath.Join("testdata", "passages", row.file)) {
			Annotate(&p.article)
			for _, s := range p.said {
				if s.may {
					continue
				}
				all++
				q := nearest(p.article.Quotes, s)
				if q == nil {
					continue
				}
				found++
				if s.marked && len(s.speakers) > 0 {
					marked++
					if slices.ContainsFunc(s.speakers, func(name string) bool { return sameLast(q.Speaker, name) }) {
						right++
					}
				}
			}
		}
		t.Logf("%s: %d of %d found, %d of %d speakers", row.file, found, all, right, marked)
		assert.GreaterOrEqual(t, float64(found)/float64(all), row.found, row.file)
		assert.GreaterOrEqual(t, float64(right)/float64(marked), row.speaker, row.file)
	}
}

// nearest returns the quote that has most of what is said, nil if none has a third.
func nearest(quotes []story.Quote, s said) *story.Quote {
	const least = .3
	var best *story.Quote
	most := 0.0
	for i := range quotes {
		q := &quotes[i]
		if q.Kind == story.Term || s.marked && q.Kind == story.Indirect {
			continue
		}
		o := float64(q.Overlap(s.Span))
		if share := o / (float64(q.Len()+s.Len()) - o); share > most {
			best, most = q, share
		}
	}
	if most < least {
		return nil
	}
	return best
}

// sameLast reports whether the last word of one of two names stands in the other.
func sameLast(a, b string) bool {
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	return len(x) > 0 && len(y) > 0 && (slices.Contains(y, x[len(x)-1]) || slices.Contains(x, y[len(y)-1]))
}

// passages reads a file of passages.
func passages(t *testing.T, name string) (out []passage) {
	b, err := os.ReadFile(name)
	require.NoError(t, err)
	for _, block := range strings.Split("\n"+string(b), "\n== ")[1:] {
		head, body, _ := strings.Cut(block, "\n")
		lang, _, _ := strings.Cut(head, " ")
		out = append(out, readPassage(t, lang, strings.TrimSpace(body)))
	}
	require.Len(t, out, 60)
	return out
}

func readPassage(t *testing.T, lang, body string) passage {
	p := passage{article: story.Article{Language: lang}}
	var sb strings.Builder
	var open []said
	for body != "" {
		i := strings.IndexAny(body, "{}")
		if i < 0 {
			sb.WriteString(body)
			break
		}
		sb.WriteString(body[:i])
		if body[i] == '}' {
			last := len(open) - 1
			require.GreaterOrEqual(t, last, 0, body)
			s := open[last]
			s.End, open = sb.Len(), open[:last]
			p.said = append(p.said, s)
			body = body[i+1:]
			continue
		}
		who, rest, ok := strings.Cut(body[i+1:], "|")
		require.True(t, ok, body)
		s := said{Span: text.Span{Start: sb.Len()}, may: strings.HasPrefix(who, "~")}
		before := strings.TrimRight(sb.String(), " \u00a0\u202f")
		s.marked = slices.ContainsFunc([]string{"“", "\"", "«", "„", "‘"}, func(m string) bool { return strings.HasSuffix(before, m) })
		if who = strings.TrimPrefix(who, "~"); who != "" {
			s.speakers = strings.Split(who, ";")
		}
		open, body = append(open, s), rest
	}
	require.Empty(t, open)
	p.article.Text = sb.String()
	at := 0
	for _, par := range strings.SplitAfter(p.article.Text, "\n\n") {
		end := at + len(strings.TrimRight(par, " \n"))
		p.article.Blocks = append(p.article.Blocks, story.Block{Span: text.Span{Start: at, End: end}, Kind: story.Body})
		at += len(par)
	}
	return p
}
