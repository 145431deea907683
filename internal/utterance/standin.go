package utterance

import (
	"slices"
	"sort"
	"strings"

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
		if body := before(p.article, p.quote.Start, named, !speaksFor(p.quote.Speaker)); body != "" {
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
// place is named most, the nearest at a tie, "" if there is none. A firm is no office of the state.
func before(a *story.Article, at int, named map[string]int, firm bool) string {
	best, most := "", 0
	end := sort.Search(len(a.Mentions), func(i int) bool { return a.Mentions[i].Start >= at })
	var offices []string
	if firm {
		for k := range a.Mentions {
			if m := &a.Mentions[k]; !m.Stand && office(m.Name) {
				offices = append(offices, m.Name)
			}
		}
	}
	public := func(name string) bool {
		return slices.ContainsFunc(offices, func(o string) bool { return o == name || initials(strings.ToUpper(name), o) })
	}
	for k := end - 1; k >= 0; k-- {
		if m := &a.Mentions[k]; !m.Stand && named[m.Name] > most && !public(m.Name) {
			best, most = m.Name, named[m.Name]
		}
	}
	return best
}

// office reports whether a body is by its name an office of the state, a court, a union: none that
// anybody calls "the company".
func office(name string) bool {
	for _, w := range segment.Words(name, text.Span{End: len(name)}) {
		switch w.Fold {
		case "agence", "autorite", "ministere", "prefecture", "parquet", "tribunal", "cour", "police", "gendarmerie", "commission", "conseil", "syndicat", "federation", "mairie",
			"authority", "ministry", "department", "court", "council", "office", "inspectorate", "union", "agencia", "ministerio", "behorde", "ministerium", "amt":
			return true
		}
	}
	return false
}

// speaksFor reports whether somebody is called by a word for who speaks for a body, whatever body that is.
func speaksFor(called string) bool {
	for _, w := range segment.Words(called, text.Span{End: len(called)}) {
		for _, begin := range [...]string{"parole", "porte-parole", "spokes", "portavoz", "sprecher"} {
			if strings.HasPrefix(w.Fold, begin) {
				return true
			}
		}
	}
	return false
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
