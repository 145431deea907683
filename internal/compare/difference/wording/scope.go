package wording

import (
	"slices"
	"strings"
	"sync"

	"recoupe/internal/claim"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// extent is how much of something is told of.
type extent uint8

const (
	noExtent extent = iota
	allOf
	mostOf
	someOf
	onlyIt
	allBut
	inPart
	area // a territory, of which the words are compared
)

// The words of each extent, folded, in all languages: they stand before what
// they are of.
var extents = [...][]string{
	allOf: {"all", "every", "each", "entire", "whole", "tous", "toutes", "toute", "chaque", "alle", "allen", "aller", "jede", "jeder", "jedes", "samtliche", "ganze", "ganzen",
		"todos", "todas", "cada", "toda", "tutti", "tutte", "ogni", "elke", "ieder", "iedere"},
	mostOf: {"most", "plupart", "majorite", "majority", "meisten", "mehrheit", "mayoria", "maggioranza", "maggior", "meeste", "maioria"},
	someOf: {"some", "several", "certains", "certaines", "plusieurs", "quelques", "partie", "einige", "einigen", "mehrere", "mehreren", "teil", "algunos", "algunas", "varios", "varias",
		"alcuni", "alcune", "diversi", "sommige", "enkele", "alguns", "algumas"},
	onlyIt: {"only", "solely", "exclusively", "seulement", "uniquement", "exclusivement", "nur", "ausschliesslich", "solo", "solamente", "unicamente", "soltanto", "alleen", "slechts", "somente", "apenas"},
	allBut: {"except", "excluding", "sauf", "hormis", "excepte", "ausser", "excepto", "salvo", "eccetto", "tranne", "behalve", "exceto"},
	inPart: {"partly", "partially", "partiellement", "teilweise", "parcialmente", "parzialmente", "gedeeltelijk"},
	area: {"district", "city", "county", "region", "state", "country", "nation", "continent", "world", "quartier", "ville", "commune", "canton", "departement", "agglomeration", "pays", "monde",
		"stadt", "kreis", "land", "bundesland", "ciudad", "provincia", "pais", "mundo", "citta", "paese", "mondo"},
}

// quantified is a word of extent and the first words it is of.
type quantified struct {
	extent extent
	word   string       // as written
	of     []claim.Word // the next content words, two at most
	but    bool         // something is left out: "all lines except the tram"
}

// Two clauses that tell one thing of more or less have this share of their
// words in common, and so many.
const (
	scopeAlike = .65
	scopeWords = 2
)

// compareScope finds where one article tells of all what another tells of
// some, of most, or of all but a few; or of one territory and of another. The
// rest of the two clauses must be much the same.
func (w *Finder) compareScope(i int, told []int) {
	sures := w.Surely(i, told, coreference.Surest)
	extends := func(a int) bool {
		return slices.ContainsFunc(w.Rows[i].Cells[a].Claims, func(k int) bool { return len(w.quantifieds(a, &w.Claims[a][k])) > 0 })
	}
	if !slices.ContainsFunc(sures, extends) {
		return // most often
	}
	for k, a := range sures {
		for _, b := range sures[k+1:] {
			if x, y, ok := w.scopes(i, a, b); ok {
				w.note.DifferInWords(i, a, b, "scope", x, y)
				return
			}
		}
	}
}

// A claim of more words than this does not say how far one thing goes: it is a text without
// full stops, each word of which would be set beside each of another's.
const maxScoped = 300

// scopes returns how far what fact i tells goes in articles a and b, where it
// goes not as far in one.
func (w *Finder) scopes(i, a, b int) (x, y string, ok bool) {
	for _, j := range w.Rows[i].Cells[a].Claims {
		for _, k := range w.Rows[i].Cells[b].Claims {
			if x, y, ok = w.scopesOf(a, &w.Claims[a][j], b, &w.Claims[b][k]); ok {
				return x, y, ok
			}
		}
	}
	return "", "", false
}

// scopesOf is scopes of claim p of article a and claim q of article b.
func (w *Finder) scopesOf(a int, p *claim.Claim, b int, q *claim.Claim) (x, y string, ok bool) {
	if len(p.Words) > maxScoped || len(q.Words) > maxScoped || p.Certainty == claim.Question || q.Certainty == claim.Question {
		return "", "", false
	}
	ours, theirs := w.quantifieds(a, p), w.quantifieds(b, q)
	if len(ours) == 0 && len(theirs) == 0 || !coreference.SameWay(p, q) {
		return "", "", false
	}
	if n, share := w.InOther(w.Plain(a, p, p.Span, text.Span{}), b, q); n < scopeWords || share < scopeAlike {
		return "", "", false
	}
	if part, whole := w.partly(ours, theirs, b, q); whole != "" {
		return part, whole, true
	}
	if part, whole := w.partly(theirs, ours, a, p); whole != "" {
		return whole, part, true
	}
	for _, s := range ours {
		for _, t := range theirs {
			if s.against(&t) && !w.givesExtent(b, &s) && !w.givesExtent(a, &t) {
				return s.String(), t.String(), true
			}
		}
	}
	return "", "", false
}

// partly returns what is told in part by one of ours, and the word by which
// claim c of article a tells it with no extent: "partially destroyed" beside
// "destroyed". It returns nothing where there is none.
func (w *Finder) partly(ours, theirs []quantified, a int, c *claim.Claim) (part, whole string) {
	if len(theirs) > 0 {
		return "", ""
	}
	for _, s := range ours {
		if s.extent != inPart {
			continue
		}
		for k := range c.Words {
			if claim.SameWord(&s.of[0], &c.Words[k]) == 1 {
				return s.String(), strings.ToLower(c.Words[k].Of(w.Articles[a].Text))
			}
		}
	}
	return "", ""
}

func (s *quantified) String() string { return strings.ToLower(s.word) }

// against reports whether two extents of one thing cannot be meant alike.
func (s *quantified) against(t *quantified) bool {
	if s.extent == area || t.extent == area {
		return s.extent == t.extent && claim.InBoth(s.of[:1], t.of[:1]) == 0
	}
	if claim.InBoth(s.of[:1], t.of[:1]) < 1 {
		return false
	}
	if s.extent == t.extent {
		return s.extent == allOf && s.but != t.but
	}
	return s.extent != inPart && t.extent != inPart && (s.extent == allOf || t.extent == allOf || s.extent != onlyIt && t.extent != onlyIt)
}

// givesExtent reports whether article a has an extent's very words anywhere.
func (w *Finder) givesExtent(a int, s *quantified) bool {
	if s.extent == area {
		return slices.ContainsFunc(w.Claims[a], func(c claim.Claim) bool { return claim.InBoth(s.of[:1], c.Words) > 0 })
	}
	return false
}

// quantifieds returns the words of extent in a claim of article a, with what
// they are of, looked for once.
func (w *Finder) quantifieds(a int, c *claim.Claim) []quantified {
	if w.extents == nil {
		w.extents = map[*claim.Claim][]quantified{}
	}
	found, ok := w.extents[c]
	if !ok {
		found = w.findExtents(a, c)
		w.extents[c] = found
	}
	return found
}

func (w *Finder) findExtents(a int, c *claim.Claim) []quantified {
	art := &w.Articles[a]
	words := segment.AppendWords(w.cut[:0], art.Text, c.Span)
	w.cut = words
	var out []quantified
	for k, word := range words {
		e := extentOf(word.Fold)
		if e == allBut && len(out) > 0 {
			last := &out[len(out)-1]
			last.but, last.word = true, text.Span{Start: c.Start + strings.Index(c.Of(art.Text), last.word), End: c.End}.Of(art.Text)
		}
		if e == noExtent || e == allBut {
			continue
		}
		q := quantified{extent: e, word: word.Of(art.Text)}
		from := word.End
		if e == area {
			if k < 2 || !slices.Contains(across, words[k-2].Fold) && !slices.Contains(across, words[k-1].Fold) {
				continue
			}
			from = word.Start
		}
		last := word.End
		for n := k + 1; n < len(words) && n <= k+4 && e != area; n++ { // "la plupart des": up to what it is of
			last = words[n].End
			if !lang.Stop(art.Language, words[n].Fold) {
				break
			}
		}
		q.word = text.Span{Start: word.Start, End: last}.Of(art.Text)
		for _, x := range c.Words {
			if x.Start >= from && len(q.of) < 2 {
				q.of = append(q.of, x)
			}
		}
		if len(q.of) > 0 && (e == area || q.of[0].Start < last) && !q.of[0].Number {
			out = append(out, q)
		}
	}
	return out
}

// Words that lead to a territory as far as it goes.
var across = []string{"across", "throughout", "around", "entire", "whole", "travers", "partout", "ensemble", "tout", "toute", "ganzen", "ganze", "toda", "todo", "tutta", "tutto"}

func extentOf(fold string) extent { return extentWords()[fold] }

var extentWords = sync.OnceValue(func() map[string]extent {
	out := map[string]extent{}
	for e, words := range extents {
		for _, word := range words {
			if _, ok := out[word]; !ok {
				out[word] = extent(e)
			}
		}
	}
	return out
})
