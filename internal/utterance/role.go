package utterance

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// key is a word that says who somebody is, comparable across articles and
// languages.
type key struct {
	stem     string // cut to five letters
	concepts []lexicon.Concept
}

// keys returns the words of weight in what somebody is called.
func keys(language, called string) []key {
	ws := segment.Words(called, text.Span{End: len(called)})
	folds, stems := make([]string, len(ws)), make([]string, len(ws))
	for i, w := range ws {
		folds[i], stems[i] = w.Fold, lang.Stem(language, w.Of(called))
	}
	at := make([][]lexicon.Concept, len(ws))
	for _, h := range lexicon.For(language).Match(folds, stems) {
		for i := h.First; i <= h.Last; i++ {
			at[i] = append(at[i], h.Concept)
		}
	}
	var out []key
	for i, w := range ws {
		if w.Kind == segment.Symbol || len(w.Fold) < 3 || lang.Stop(language, w.Fold) {
			continue
		}
		out = append(out, key{cut(stems[i]), at[i]})
	}
	return out
}

// bodyKeys returns the words a body or a role is known by, none where it is
// called by a word that stands for any body, and whether they mean something
// only beside what went before: "ces sociétés", "his staff".
func bodyKeys(language, called string) (ks []key, points bool) {
	ks = keys(language, called)
	for _, w := range segment.Words(called, text.Span{End: len(called)}) {
		if len(ks) == 1 && general(w.Fold) {
			return nil, false
		}
		points = points || pointing(w.Fold)
	}
	return ks, points
}

// behind returns the words for the one in whose place a body speaks: "ministre" of "le cabinet de la
// ministre", "Dahl" of "Dahl's office"; none where it speaks for itself.
func behind(language, called string) (ks []key) {
	around := false
	for _, w := range segment.Words(called, text.Span{End: len(called)}) {
		switch {
		case circle(w.Fold):
			around = true
		case w.Kind != segment.Symbol && w.Fold != "mme" && w.Fold != "mrs":
			ks = append(ks, keys(language, w.Of(called))...)
		}
	}
	if !around {
		return nil
	}
	return ks
}

// circle reports whether a folded word stands for the people around somebody.
func circle(fold string) bool {
	switch fold {
	case "entourage", "cabinet", "services", "equipe", "equipes", "staff", "office", "team", "aides", "spokesman", "spokeswoman", "spokesperson", "umfeld", "buro", "entorno", "gabinete", "staf":
		return true
	}
	return false
}

// pointing reports whether a word points at what went before.
func pointing(fold string) bool {
	switch fold {
	case "ses", "son", "sa", "leur", "leurs", "ce", "ces", "cet", "cette", "his", "her", "its", "their", "this", "these", "that", "those", "su", "sus", "este", "esta", "dieser", "diese", "sein", "seine", "ihr", "ihre":
		return true
	}
	return false
}

// general reports whether a word stands for any body, or anybody.
func general(fold string) bool {
	switch fold {
	case "groupe", "societe", "entreprise", "compagnie", "firme", "organisation", "structure", "texte", "document", "rapport", "source", "sources",
		"group", "company", "firm", "organization", "body", "text", "report", "man", "woman", "homme", "femme", "person", "people",
		"empresa", "grupo", "unternehmen", "gruppe", "azienda", "gruppo", "bedrijf", "groep", "grupos", "empresas":
		return true
	}
	return false
}

// covers reports whether every word of called stands among those of who.
func covers(who, called []key) bool {
	if len(called) == 0 || len(who) == 0 {
		return false
	}
	for _, c := range called {
		found := false
		for _, w := range who {
			if w.is(&c) {
				found = true
				break
			}
		}
		if !found {
			return false
		}
	}
	return true
}

// NamesBody reports whether what somebody is called in one language has every word of the name that a
// body has in another: "les garde-côtes belges" of "Coast Guard". In one language names are told by
// themselves.
func NamesBody(language, called, other, name string) bool {
	if lang.Primary(language) == lang.Primary(other) {
		return false
	}
	ks, points := bodyKeys(other, name)
	return !points && covers(keys(language, called), ks)
}

func (k *key) is(o *key) bool {
	if k.stem == o.stem {
		return true
	}
	for _, x := range k.concepts {
		for _, y := range o.concepts {
			if x == y {
				return true
			}
		}
	}
	return false
}

// How much of a text says who somebody is, in bytes on either side of the name,
// and how many places of one article are read.
const (
	introBytes  = 90
	introPlaces = 4
)

// introduce collects what the articles say of who the people are: the words
// beside a name, up to a comma, as in "Naomi Reed, of the county police, said".
func (v *voices) introduce(articles []story.Article) {
	bodies := false
	byLast := map[string][]int{}
	for i := range v.all {
		s := &v.all[i]
		bodies = bodies || !s.human
		if s.human {
			byLast[s.words[len(s.words)-1]] = append(byLast[s.words[len(s.words)-1]], i)
		}
	}
	if !bodies || len(byLast) == 0 {
		return
	}
	for n := range articles {
		a := &articles[n]
		read := map[int]int{}
		for at, m := range a.Mentions {
			if m.Kind != story.Person || m.Stand {
				continue
			}
			words := nameWords(m.Name)
			if len(words) == 0 {
				continue
			}
			for _, i := range byLast[words[len(words)-1]] {
				if s := &v.all[i]; read[i] < introPlaces && alike(s.words, words, true) {
					read[i]++
					s.introduce(a, at)
				}
			}
		}
	}
}

// introduce collects what article a says of who a speaker is beside mention at.
func (s *speaker) introduce(a *story.Article, at int) {
	for _, part := range beside(a.Text, a.Mentions[at].Span) {
		s.role = append(s.role, keys(language(a), part)...)
		if !heads(part) {
			continue
		}
		if body := bodyBefore(a, at); body != "" {
			s.role = append(s.role, keys(language(a), body)...)
		}
	}
}

// heads reports whether somebody is told to be of the body named before: "its
// chief executive", "sa présidente". "Sa femme" is no body's.
func heads(part string) bool {
	ws := segment.Words(part, text.Span{End: len(part)})
	own := false
	for i, w := range ws {
		switch w.Fold {
		case "its", "their":
			own = true
		case "son", "sa", "leur", "sus", "su", "seine", "ihre":
			own = own || i+1 < len(ws) && (officer(ws[i+1].Fold) || i+2 < len(ws) && ws[i+1].Fold == "porte" && ws[i+2].Fold == "parole")
		}
	}
	return own
}

// officer reports whether a folded word says that somebody leads a body or
// speaks for it.
func officer(fold string) bool {
	for _, begin := range [...]string{"presid", "direct", "patron", "secretaire", "fondat", "delegu", "chef", "responsable", "pdg", "dg", "geran", "portavoz", "sprecher", "chefin", "leiter"} {
		if strings.HasPrefix(fold, begin) {
			return true
		}
	}
	return false
}

// bodyBytes is how far before a name the body is looked for that it is of.
const bodyBytes = 400

// bodyBefore returns the organisation that was last named before the n-th
// mention of an article, "" if none was nearby.
func bodyBefore(a *story.Article, n int) string {
	at := a.Mentions[n].Start
	for k := n - 1; k >= 0 && a.Mentions[k].Start >= at-bodyBytes; k-- {
		if m := &a.Mentions[k]; m.Kind == story.Organisation && !m.Stand {
			return m.Name
		}
	}
	return ""
}

// beside returns the words that stand in apposition to a name.
func beside(s string, name text.Span) []string {
	before := s[max(0, name.Start-introBytes):name.Start]
	if len(before) == introBytes { // may begin inside a word
		_, before, _ = strings.Cut(before, " ")
	}
	if i := strings.LastIndexAny(strings.TrimRight(before, ", "), ".;:!?()\"\n,"); i >= 0 {
		before = before[i+1:]
	}
	for _, q := range [...]string{"»", "”", "«", "“", "–", "—"} {
		if i := strings.LastIndex(before, q); i >= 0 {
			before = before[i+len(q):]
		}
	}
	out := []string{strings.ToValidUTF8(before, "")}
	after := s[name.End:min(len(s), name.End+introBytes)]
	rest := strings.TrimLeft(after, " \u00a0")
	for _, open := range [...]string{",", "(", "–", "—", "de ", "du ", "des ", "d'", "d’", "of ", "from ", "at ", "for "} {
		if !strings.HasPrefix(rest, open) {
			continue
		}
		rest = rest[len(open):]
		if i := strings.IndexAny(rest, ".;:!?()\n,"); i >= 0 {
			rest = rest[:i]
		} else if i := strings.LastIndexByte(rest, ' '); i >= 0 {
			rest = rest[:i]
		}
		return append(out, strings.ToValidUTF8(rest, ""))
	}
	return out
}
