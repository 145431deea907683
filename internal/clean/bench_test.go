package clean

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// savedPage returns a page of 60 KB, as news sites have them: a script, menus
// with their icons, an article in forty paragraphs, teasers, comments.
func savedPage() string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="fr"><head><title>Le bac de Vernoy repart en mai - Le Phare</title><script>`)
	b.WriteString(strings.Repeat("window.dataLayer.push({event: 'page', rubrique: 'Le pays', essai: a < b});\n", 80))
	b.WriteString(`</script></head><body><nav><ul>`)
	for i := range 120 {
		fmt.Fprintf(&b, `<li class="menu__item"><a href="/rubrique/%d"><svg class="icon" viewBox="0 0 24 24"><path d="M4 6h16v2H4zm0 5h16v2H4z"/></svg>Rubrique %d</a></li>`, i, i)
	}
	b.WriteString(`</ul></nav><article><h1>Le bac de Vernoy repart en mai</h1><p class="signature">Par Odile Carmaux</p><div class="article-body">`)
	for i := range 40 {
		fmt.Fprintf(&b, `<p class="article__paragraph">Le bac de Vernoy reprendra ses %d traversées le 4 mai, a annoncé jeudi le président du département. <a href="/bac">« Les habitants ont assez attendu »</a>, a-t-il reconnu devant une centaine d’îliens, venus nombreux malgré la pluie.</p>`, i)
	}
	b.WriteString(`</div></article><section class="more"><ul>`)
	for i := range 150 {
		fmt.Fprintf(&b, `<li class="teaser"><a href="/article/%d"><span class="teaser__title">Un autre article, le numéro %d, sur un sujet voisin</span></a></li>`, i, i)
	}
	b.WriteString(`</ul></section><section id="comments">`)
	for i := range 40 {
		fmt.Fprintf(&b, `<div class="comment"><b>lecteur%d</b><p>Il avait dit la même chose l’an dernier, et rien n’est venu.</p></div>`, i)
	}
	b.WriteString(`</section></body></html>`)
	return b.String()
}

func readPage(b *testing.B, page string) {
	d, err := ingest.HTML("page.html", page)
	if err != nil {
		b.Fatal(err)
	}
	if a := Article(d, story.Article{}); a.Title.Value == "" {
		b.Fatal("no title")
	}
}

// passes reports how many times as long as one pass over the same text, rune by
// rune, a round took: that figure hardly depends on the machine.
func passes(b *testing.B, page string, times int) {
	round := b.Elapsed() / time.Duration(b.N)
	const again = 20
	began, letters := time.Now(), 0
	for range again {
		for range times {
			for _, r := range page {
				if r > ' ' {
					letters++
				}
			}
		}
	}
	if pass := time.Since(began) / again; letters > 0 && pass > 0 {
		b.ReportMetric(float64(round)/float64(pass), "passes")
	}
}

// BenchmarkPages reads fifty pages of some 60 KB.
func BenchmarkPages(b *testing.B) {
	page := savedPage()
	b.SetBytes(int64(50 * len(page)))
	for b.Loop() {
		for range 50 {
			readPage(b, page)
		}
	}
	passes(b, page, 50)
}

// BenchmarkInlined reads a page of 3 MB that is mostly inlined pictures.
func BenchmarkInlined(b *testing.B) {
	picture := `<img src="data:image/png;base64,` + strings.Repeat("iVBORw0KGgoAAAANSUhEUgAA", 12_500) + `">`
	page := strings.Replace(savedPage(), "<article>", "<article>"+strings.Repeat(picture, 10), 1)
	b.SetBytes(int64(len(page)))
	for b.Loop() {
		readPage(b, page)
	}
	passes(b, page, 1)
}

// BenchmarkScrape reads a raw scrape of a thousand lines.
func BenchmarkScrape(b *testing.B) {
	text := strings.Repeat("Le bac reprendra ses traversées le 4 mai, a annoncé jeudi le président du département.\nLire aussi : Le marché change de place\n", 500)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Article(ingest.Plain("a.txt", "Le bac de Vernoy repart en mai\n\n"+text), story.Article{})
	}
}
