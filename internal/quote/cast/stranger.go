package cast

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/story"
)

// Generic reports whether a phrase says no more of somebody than their age or sex.
func (c *Cast) Generic(l *line.Line, s line.Span) bool {
	for i := s.From + 1; i < s.To; i++ {
		if sexes.Has(l.Low(i)) || epithets.Has(l.Low(i)) && strings.HasSuffix(l.Low(i), "naire") {
			return true
		}
	}
	return false
}

var sexes = grammar.Words("femme homme fille garçon dame monsieur")

// StrangerSince reports whether somebody of a gender who goes without a name came
// up between the last place where p is named and the token at from, in the same
// block: "une infirmière de 22 ans", whom "la jeune femme" means.
func (c *Cast) StrangerSince(l *line.Line, p, from int, g story.Gender) bool {
	if c.Lang != "fr" || g == story.GenderUnknown {
		return false
	}
	at, since := l.Toks[from].Start, 0
	for i := c.UpTo(at); i >= 0; i-- {
		if s := c.Seen[i]; s.Person == p {
			since = s.At
			break
		}
	}
	article := "une"
	if g == story.Masculine {
		article = "un"
	}
	for i := from - 1; i >= 0 && l.Toks[i].Start >= since; i-- {
		if l.Toks[i].Low != article {
			continue
		}
		for k := i + 1; k <= i+2 && l.IsWord(k); k++ {
			if !l.Toks[k].Cap && role.Is("fr", l.Low(k)) {
				return true
			}
		}
	}
	return false
}

// OtherSince reports whether a French phrase takes up somebody who came up by the same word and went
// without a name since p was last named, in the same block: "chez une autre habitante … l’habitante".
func (c *Cast) OtherSince(l *line.Line, p int, s line.Span) bool {
	if c.Lang != "fr" || s.To-s.From != 2 {
		return false
	}
	since := 0
	for i := c.UpTo(l.Toks[s.From].Start - 1); i >= 0; i-- {
		if x := c.Seen[i]; x.Person == p && !x.Office {
			since = x.At
			break
		}
	}
	for i := s.From - 1; i > 0 && l.Toks[i].Start >= since; i-- {
		if l.Low(i) == l.Low(s.From+1) && (l.Is(i-1, "un", "une") || l.Is(i-2, "un", "une") && l.Is(i-1, "autre")) {
			return true
		}
	}
	return false
}
