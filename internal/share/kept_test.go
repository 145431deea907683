package share_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/engine"
	"recoupe/internal/sample"
	"recoupe/internal/share"
	"recoupe/internal/story"
)

var update = flag.Bool("update", false, "write what the kept link says anew; the link itself stays")

const (
	keptLink = "testdata/link-1.txt" // made by the first version; never to be made again
	keptSays = "testdata/link-1.want"
)

// A link made by the first version opens in this one and says what it said.
// Where this fails, a struct that is written has changed otherwise than at its
// end (see package codec), and every link that anybody kept is lost.
func TestTheFirstLinkStillOpens(t *testing.T) {
	link, err := os.ReadFile(keptLink)
	if os.IsNotExist(err) && *update {
		link = []byte(firstLink(t))
		require.NoError(t, os.WriteFile(keptLink, link, 0o644))
	} else {
		require.NoError(t, err)
	}
	s, err := share.FromLink(strings.TrimSpace(string(link)))
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(keptSays, []byte(told(s)), 0o644))
	}
	want, err := os.ReadFile(keptSays)
	require.NoError(t, err)
	assert.Equal(t, string(want), told(s))
}

func firstLink(t *testing.T) string {
	silent := func(engine.Progress) {}
	var articles []story.Article
	for _, f := range sample.Files("en") {
		got, err := engine.Read(engine.File(f), silent)
		require.NoError(t, err)
		articles = append(articles, got...)
	}
	return share.Link(share.Story{Name: sample.Title("en"), Saved: "2026-11-21", Comparison: engine.Compare(articles, silent)})
}

// told writes a line for everything in s, with the words it points at.
func told(s share.Story) string {
	var b strings.Builder
	c := &s.Comparison
	fmt.Fprintf(&b, "%s, %s\n", s.Name, s.Saved)
	for _, a := range c.Articles {
		fmt.Fprintf(&b, "\narticle %s %s %s: %s (%s, %s)\n", a.ID, a.File, a.Language, a.Title.Value, a.Outlet.Value, a.Published.Value)
		for _, q := range a.Quotes {
			fmt.Fprintf(&b, "  quote %d %s: %s\n", q.Kind, q.Speaker, q.Of(a.Text))
		}
		fmt.Fprintf(&b, "  %d blocks, %d sentences, %d numbers, %d dates, %d mentions\n",
			len(a.Blocks), len(a.Sentences), len(a.Quantities), len(a.Times), len(a.Mentions))
	}
	b.WriteByte('\n')
	for _, f := range c.Facts {
		fmt.Fprintf(&b, "fact %s %d %d %.3f: %s\n", f.ID, f.Kind, f.Verdict, f.Weight, f.Statement)
		for i, cell := range f.Cells {
			fmt.Fprintf(&b, "  %d %.3f %s", cell.Status, cell.Score, cell.Value)
			for _, span := range cell.Spans {
				fmt.Fprintf(&b, " | %.30s", span.Of(c.Articles[i].Text))
			}
			for _, r := range cell.Reasons {
				fmt.Fprintf(&b, " (%s %q)", r.Code, r.Args)
			}
			b.WriteByte('\n')
		}
	}
	b.WriteByte('\n')
	for _, u := range c.Utterances {
		fmt.Fprintf(&b, "utterance %s %d %s: %d members\n", u.ID, u.Relation, u.Speaker, len(u.Members))
	}
	for _, d := range c.Differences {
		fmt.Fprintf(&b, "difference %d %d %v %s %q\n", d.Fact, d.Kind, d.Articles, d.Note.Code, d.Note.Args)
	}
	for _, o := range c.Omissions {
		fmt.Fprintf(&b, "omission %d %d %.3f %v\n", o.Article, o.Fact, o.Weight, o.By)
	}
	for _, n := range c.Names {
		fmt.Fprintf(&b, "name %s %d: %d\n", n.Name, n.Kind, len(n.Mentions))
	}
	fmt.Fprintf(&b, "%d passages in common, %d links\n", len(c.Reuse), len(c.Links))
	return b.String()
}
