package utterance

import (
	"sort"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// standIn gives the bodies that are called by a word for any body, "the
// company", "un porte-parole", the words of the name they stand for: of the
// organisations that their article has named by then, the one the story names
// most. What "l'entreprise" says in one article is then measured with what the
// organisation says by its name in another.
func (v *voices) standIn(articles []story.Article, pieces []piece) {
	var named map[string]int // by organisation, how often the story names it
	given := map[[2]int]bool{}
	for i := range pieces {
		p := &pieces[i]
		if p.speaker < 0 || v.all[p.speaker].human || !standsIn(p.lang, p.quote.Speaker) || given[[2]int{p.speaker, p.Article}] {
			continue
		}
		if named == nil {
			named = organisations(articles)
		}
		given[[2]int{p.speaker, p.Article}] = true
		if body := before(p.article, p.quote.Start, named); body != "" {
			v.all[p.speaker].role = append(v.all[p.speaker].role, keys(p.lang, body)...)
		}
	}
}

// organisations counts how often the articles name what one of them knows as an
// organisation.
func organisations(articles []story.Article) map[string]int {
	out := map[string]int{}
	for i := range articles {
		for _, m := range articles[i].Mentions {
			if m.Kind == story.Organisation && !m.Stand {
				out[m.Name] = 0
			}
		}
	}
	for i := range articles {
		for _, m := range articles[i].Mentions {
			if _, ok := out[m.Name]; ok && !m.Stand {
				out[m.Name]++
			}
		}
	}
	return out
}

// before returns which of the named organisations an article names before a
// place is named most, the nearest at a tie, "" if there is none.
func before(a *story.Article, at int, named map[string]int) string {
	best, most := "", 0
	end := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= at })
	for k := end - 1; k >= 0; k-- {
		if m := &a.Mentions[k]; !m.Stand && named[m.Name] > most {
			best, most = m.Name, named[m.Name]
		}
	}
	return best
}

// standsIn reports whether somebody is called by one word that stands for any
// firm, or for who speaks for one.
func standsIn(language, called string) bool {
	n, stands, last := 0, false, ""
	for _, w := range segment.Words(called, text.Span{End: len(called)}) {
		if w.Kind == segment.Symbol || len(w.Fold) < 3 || lang.Stop(language, w.Fold) {
			continue
		}
		if n++; last == "porte" && w.Fold == "parole" {
			n, stands = n-1, true // one word written as two
		}
		last = w.Fold
		switch w.Fold {
		case "groupe", "societe", "entreprise", "compagnie", "firme", "proprietaire",
			"group", "company", "firm", "spokesperson", "spokesman", "spokeswoman", "owner", "operator",
			"empresa", "grupo", "portavoz", "unternehmen", "konzern", "sprecher", "sprecherin", "azienda", "gruppo", "bedrijf", "groep":
			stands = true
		}
	}
	return n == 1 && stands
}
