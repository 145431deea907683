package cast

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
)

// NameIn finds a person of the cast among the capitals of a phrase.
func (c *Cast) NameIn(l *line.Line, s line.Span) int {
	for i := s.From; i < s.To; i++ {
		if !l.Toks[i].Cap || l.Toks[i].Kind != token.Word || l.G.Dets.Has(l.Low(i)) {
			continue
		}
		j := i + 1
		for j < s.To && l.Toks[j].Kind == token.Word && !honourAt(l, j) && (l.Toks[j].Cap || arabicAt(l, j) || grammar.Particles.Has(l.Low(j)) && j+1 < s.To && l.Toks[j+1].Cap) {
			j++
		}
		if l.Lang == "en" && j+1 < s.To && l.Is(j, "'s") && l.WordIn(",", j, s.To) {
			i = j // "Ms Roy's lawyer, Joan Brun"
			continue
		}
		if SomeoneOf(l, j, s.To) {
			i = j // "Ms Roy's lawyer"
			continue
		}
		if k := pastWhose(l, j, s.To); k > j {
			i = k - 1 // "Roy adviser Joan Brun"
			continue
		}
		if l.Lang == "fr" && i > s.From && namedAfter.Has(l.Low(i-1)) {
			i = j // "le camp Roy"
			continue
		}
		governed := i > s.From && l.G.Preps.Has(l.Low(i-1))
		for k := max(i, j-longestName); k < j; k++ { // titles and roles first: "President Roy"
			var words []string
			for q := k; q < j; q++ {
				words = append(words, l.Text[l.Toks[q].Start:l.Toks[q].End])
			}
			// "le directeur de Vernoy Marc Roy", "minister van Handel Jan Mulder": the town is governed, not the man
			apart := governed && (l.Lang == "fr" || l.Lang == "nl") && k > i && j-k >= 2 && l.Given(k) != lexicon.NotGiven
			if n := c.Lookup(words); n >= 0 && (!governed || apart) {
				return c.fitting(n, genderOfTitle(l.Low(i)))
			}
		}
		i = j
	}
	return -1
}

// namedAfter are French nouns for several people or for a thing, before the name of the one they
// are named after, who is not meant.
var namedAfter = grammar.Words(`camp clan équipe gouvernement cabinet famille couple groupe administration entourage exécutif liste majorité affaire loi procès ère fratrie cellule
 commission rapport plan projet réforme dossier méthode ligne galaxie système régime tandem duo frères sœurs époux`)

// pastWhose returns where the words end, up to to, that make the English name before j only whose
// somebody is: "Roy | campaign manager | Joan Brun", "a Roy | spokesman"; j where none do.
func pastWhose(l *line.Line, j, to int) int {
	const most = 3 // words
	whose, k := false, j
	for l.Lang == "en" && k < min(to, j+most) && l.Toks[k].Kind == token.Word && !l.Toks[k].Cap && !l.G.Cuts.Has(l.Low(k)) && !l.G.Preps.Has(l.Low(k)) && !l.G.Dets.Has(l.Low(k)) {
		whose = role.Is("en", l.Low(k)) || ofSomeone.Has(l.Low(k))
		k++
	}
	if !whose {
		return j
	}
	return k
}

// SomeoneOf reports whether a name that ends at j is only whose somebody is, up to to: "'s
// former lawyer". What one has oneself, "'s office", "'s letter", speaks for its owner.
func SomeoneOf(l *line.Line, j, to int) bool {
	if l.Lang != "en" || j+1 >= to || !l.Is(j, "'s") {
		return false
	}
	for i := j + 1; i < to && l.Toks[i].Kind == token.Word && !l.G.Preps.Has(l.Low(i)); i++ {
		if ofSomeone.Has(l.Low(i)) {
			return true
		}
	}
	return false
}

// ofSomeone are people whom one has and who speak for themselves, or as theirs.
var ofSomeone = grammar.Words(`lawyer lawyers attorney attorneys counsel solicitor solicitors barrister wife husband widow widower son sons daughter daughters mother father parents brother sister
brothers sisters family relatives uncle aunt cousin nephew niece grandmother grandfather spokesman spokeswoman spokesperson spokespeople aide aides adviser advisers advisor advisors
assistant agent manager doctor doctors physician deputy friend friends colleague colleagues ally allies critics opponents opponent supporters fans backers followers admirers voters detractors defenders neighbour neighbours neighbor neighbors
boss boyfriend girlfriend fiance fiancé fiancée partner teammate teammates predecessor successor rival rivals accuser accusers`)

// No name with its titles has more words than this.
const longestName = 24

// initialOf reports whether one of two folded given names is the initial of the
// other: "b." and "barack".
func initialOf(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	return a != b && (len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b))
}

// unelided returns a word in lower case without the particle grown to it: "d'orlac".
func unelided(w string) string {
	for _, p := range [...]string{"d'", "d’"} {
		if rest, ok := strings.CutPrefix(w, p); ok && rest != "" {
			return rest
		}
	}
	return w
}

// Lookup finds who a run of capitals names: a full name, a surname, or a first
// name nobody else bears.
func (c *Cast) Lookup(words []string) int {
	if len(words) == 0 {
		return -1
	}
	last := unelided(token.Lower(words[len(words)-1]))
	if len(words) > 2 && lexicon.Generation(last) {
		last = token.Lower(words[len(words)-2])
	}
	if ns := c.byLast[last]; len(ns) > 0 {
		if len(words) > 1 {
			first := token.Lower(words[0])
			for _, n := range ns {
				if c.People[n].first == first {
					return n
				}
			}
			for _, n := range ns {
				if initialOf(c.People[n].first, first) {
					return n
				}
			}
			return ns[0]
		}
		return ns[0]
	}
	if len(words) == 1 {
		if ns := c.byFirst[last]; len(ns) == 1 {
			return ns[0]
		}
	}
	return -1
}
