package clean

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// What stands between headline and text, on a page that marks none of it.
func TestHeadOfAPage(t *testing.T) {
	for _, c := range []struct{ in, author, published string }{
		{`<div>6 hours ago</div><div><span>Ida Holm</span><span>Radio Marsh, Vernoy</span></div>`, "Ida Holm", ""},
		{`<div>Il y a 6 heures</div><div>Ida Holm</div>`, "Ida Holm", ""},
		{`<div>March 12, 2026 Updated 2 hrs ago</div><div>Ida Holm</div><div>Staff writer</div>`, "Ida Holm", "2026-03-12"},
		{`<div>Updated 6:52 PM EST, March 12, 2026</div>`, "", "2026-03-12T18:52-05:00"}, // no other day is told
		{`<div>Updated 6:52 PM, March 12, 2026</div><div>Published March 11, 2026</div>`, "", "2026-03-11"},
	} {
		page := "<html><body><nav><a href=/>Home</a><a href=/n>News</a></nav><main><article><h1>Ferry stopped for three weeks</h1>" + c.in
		for _, p := range ferry {
			page += "<p>" + p + "</p>"
		}
		d, err := ingest.HTML("a.html", page+"</article></main></body></html>")
		assert.NoError(t, err)
		a := Article(d, story.Article{Language: "en"})
		assert.Equal(t, []string{c.author, c.published}, []string{a.Author.Value, a.Published.Value}, c.in)
		assert.Equal(t, "Ferry stopped for three weeks "+strings.Join(ferry, " "), strings.Join(strings.Fields(ownWords(&a)), " "), c.in)
	}
}

// Who signs beside the one that a page's own data names is an author too, and an office is none.
func TestSignedByTwo(t *testing.T) {
	page := `<html><head><meta property="article:author" content="Ana Roy"><title>Le bac repart</title></head><body><article><h1>Le bac repart</h1><p>Le bac de Vernoy reprendra ses traversées le 4 mai, a annoncé jeudi le président du département.</p><p>Il avait cessé de passer en mars, après une avarie du treuil.</p><p class="author">%s</p></article></body></html>`
	for words, want := range map[string]string{"Ana Roy et Odile Carmaux": "Ana Roy et Odile Carmaux", "Ana Roy, Odile Carmaux": "Ana Roy, Odile Carmaux", "Ana Roy, correspondante": "Ana Roy", "Ana Roy": "Ana Roy"} {
		d, err := ingest.HTML("a.html", fmt.Sprintf(page, words))
		assert.NoError(t, err)
		assert.Equal(t, want, Article(d, story.Article{}).Author.Value)
	}
}

// Boxes beside each other hold a text each, though nothing stands between them.
func TestBoxesOfAPage(t *testing.T) {
	for in, want := range map[string]string{
		`<div><span>Ida Holm</span><span>Radio Marsh</span></div>`:                                         "Ida Holm|Radio Marsh",
		`<p><span>T</span><span>he ferry</span> is late</p>`:                                               "The ferry is late", // a drop capital
		`<p>It is <span>very</span><span>Late</span></p>`:                                                  "It is veryLate",
		`<figure><figcaption>The ferry at Vernoy <span>Marsh Images</span></figcaption></figure>`:          "The ferry at Vernoy|Marsh Images",
		`<figure><figcaption>The <span>Odile</span>, the ferry of Vernoy, on Monday</figcaption></figure>`: "The Odile, the ferry of Vernoy, on Monday",
	} {
		d, err := ingest.HTML("a.html", in)
		assert.NoError(t, err)
		var lines []string
		for _, p := range d.Pieces {
			lines = append(lines, p.Of(d.Text))
		}
		assert.Equal(t, want, strings.Join(lines, "|"), in)
	}
}
