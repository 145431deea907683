package cast

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// withoutBodies leaves out of the candidates those whose name the article says to be a body's, there
// or elsewhere: "Le Fanal, a weekly from Brest", "l’hebdomadaire Le Fanal".
func withoutBodies(all []candidate) []candidate {
	bodies := map[string]bool{}
	for i := range all {
		if all[i].calledBody() {
			bodies[strings.Join(all[i].words, " ")] = true
		}
	}
	if len(bodies) == 0 {
		return all
	}
	kept := all[:0]
	for _, p := range all {
		if p.title || !bodies[strings.Join(p.words, " ")] {
			kept = append(kept, p)
		}
	}
	return kept
}

// calledBody reports whether the words beside a name that begins with no given name say that it is
// an outlet's, or behind it a body's.
func (c *candidate) calledBody() bool {
	l, i := c.l, c.name.To
	if l.Lang != "en" && l.Lang != "fr" || c.title || l.Given(c.name.From) != lexicon.NotGiven {
		return false
	}
	if outlets.Has(l.Low(c.from-1)) && (l.G.Dets.Has(l.Low(c.from-2)) || l.Lang == "en" && l.G.Dets.Has(l.Low(c.from-3))) {
		return true
	}
	if !l.Is(i, ",") || !l.G.Dets.Has(l.Low(i+1)) {
		return false
	}
	if l.Lang == "fr" {
		w := l.Low(i + 2)
		return outlets.Has(w) || role.BodiesHe.Has(w) || role.BodiesShe.Has(w)
	}
	k := i + 2
	for k-i < line.FewWords+2 && l.IsWord(k+1) && l.Toks[k+1].Kind == token.Word && !l.G.Preps.Has(l.Low(k+1)) && !l.G.Relative.Has(l.Low(k+1)) && !l.G.That.Has(l.Low(k+1)) && !l.Is(k+1, "'s", "in", "of") {
		k++
	}
	w := l.Low(k)
	return outlets.Has(w) || role.BodiesIt.Has(w) && !l.Is(k, "force", "authority") // "an authority on eels"
}

// outlets are what newspapers, magazines and broadcasters are called.
var outlets = grammar.Words(`weekly daily monthly magazine newspaper tabloid broadcaster station channel website outlet
 hebdomadaire quotidien mensuel journal chaîne revue bimensuel`)
