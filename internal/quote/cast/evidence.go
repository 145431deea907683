package cast

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/quote/content"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// weigh finds what shows that a candidate is somebody, and who.
func (c *Cast) weigh(cand *candidate, kind story.BlockKind) {
	l := cand.l
	is := c.givenOf(cand)
	last := text.Fold(cand.words[len(cand.words)-1])
	cand.thing = lexicon.For(c.Lang).Knows(lang.Stem(c.Lang, last)) && is == lexicon.NotGiven
	if !cand.single && is != lexicon.NotGiven && !l.Ordinary(cand.name.From) || c.knownByGiven(cand, is, kind) {
		cand.evidence = true
		switch is {
		case lexicon.GivenMale:
			cand.gender = story.Masculine
		case lexicon.GivenFemale:
			cand.gender = story.Feminine
		}
	}
	// two words that are none of the dictionary's, where a subject stands
	if !cand.single && !cand.governed && !cand.thing && !cand.headlinese && (cand.first || l.Is(cand.name.To, ",")) && c.Lang != "de" && !l.Ordinary(cand.name.From) && !l.Ordinary(cand.name.To-1) &&
		(kind == story.Body || kind == story.Dek) {
		cand.evidence = true
	}
	if !cand.single && cand.first && c.Lang == "fr" && kind == story.Body && len(cand.words) == 2 && !l.Ordinary(cand.name.From) && grammar.FrAux.Has(l.Low(cand.name.To)) {
		cand.evidence = true // "Corvin Ruisseaux est l’un des gardiens", whatever the surname means
	}
	if cand.title {
		cand.gender = genderOfTitle(l.Low(cand.from))
	} else {
		cand.roleBefore()
	}
	cand.roleAfter()
	cand.speaks()
	if !cand.title && slices.ContainsFunc(cand.words, IsAcronym) {
		cand.evidence = false
	}
	for _, m := range c.MentionsAt(l.Bytes(cand.name)) {
		if m.Span == l.Bytes(cand.name) && m.Kind == story.Person && cand.single && m.Name == cand.words[0] && (cand.title || len(cand.roles) > 0) {
			cand.alone = true
		}
		if m.Kind == story.Person && m.Overlap(l.Bytes(cand.name)) > 0 && !m.Stand && !(cand.headlinese && !m.Contains(l.Bytes(cand.name))) {
			cand.evidence = true
			if m.Gender != story.GenderUnknown {
				cand.gender = m.Gender
			}
		}
	}
}

// knownByGiven reports whether a candidate is somebody whom a French article calls by a given name
// alone, as it does those it met in the street: "Clément attend le bac".
func (c *Cast) knownByGiven(cand *candidate, is lexicon.Given, kind story.BlockKind) bool {
	l, i := cand.l, cand.name.From
	return c.Lang == "fr" && cand.single && !cand.title && kind == story.Body && !l.Is(i, "noël") && (is == lexicon.GivenMale || is == lexicon.GivenFemale) && !l.Ordinary(i) && !l.G.Dets.Has(l.Low(cand.from-1))
}

// givenOf tells whether a candidate begins with a given name. "France" is one too, but far more
// often the country that a party, a firm or a broadcaster is named after: it shows nothing.
func (c *Cast) givenOf(cand *candidate) lexicon.Given {
	if c.Lang == "fr" && token.Lower(cand.words[0]) == "france" {
		return lexicon.NotGiven
	}
	return cand.l.Given(cand.name.From)
}

// romance are the languages that join a person's surname straight to an office
// and anything else by an article or a preposition.
var romance = map[string]bool{"fr": true, "es": true, "it": true, "pt": true}

// roleBefore reads the role that leads into a name: "le maire Joël Roy", "maire
// (PS), Joël Roy".
func (c *candidate) roleBefore() {
	l, i := c.l, c.from
	for k := i - 1; k >= max(0, i-line.LongestSetOff); k-- {
		w := l.Toks[k]
		if token.IsStop(w) || w.Kind == token.Mark || w.Low == ";" || w.Low == ":" || w.Low == "?" {
			return
		}
		if w.Kind != token.Word || w.Cap && l.Lang != "de" && !officeInCapitals(l, k) {
			continue
		}
		if l.G.That.Has(w.Low) || l.G.Relative.Has(w.Low) && l.Lang != "de" {
			return
		}
		held := l.Lang == "fr" && (k == i-1 && w.Low == "prix" && c.single || k < i-1 && c.governed && l.Is(i-1, "de", "d'") && c.name.From == i)
		if held {
			c.place = c.place || c.single && w.Low != "prix"
			continue // "la députée de Sarle", "le porte-parole de Léa Roy", "le prix Roy": not their own office
		}
		if rl, ok := role.Of(l.Lang, w.Low); ok && (k == i-1 || l.Is(i-1, ",", ")") || OnlyDescribes(l, k+1, i)) {
			// no article, no "of" between: "l'avvocato Neri", "el alcalde Blanco" are
			// surnames whatever else the word means, and those of colours are many
			named := !c.thing || k == i-1 && !c.headlinese && romance[l.Lang]
			c.evidence = c.evidence || named && !c.governed && (k == i-1 || !c.single)
			if named {
				c.holds(k)
			}
			if c.gender == story.GenderUnknown {
				c.gender = rl.Gender
				if l.Lang == "fr" && k > 0 && (l.Is(k-1, "la", "une") || l.Is(k-1, "sa", "cette")) {
					c.gender = story.Feminine
				} else if l.Lang == "fr" && k > 0 && l.Is(k-1, "le", "un", "ce") {
					c.gender = story.Masculine
				}
			}
		}
		if l.G.Dets.Has(w.Low) && !l.G.Preps.Has(l.Low(k-1)) {
			return
		}
	}
}

// roleAfter reads the role or the age that follows a name: "Joël Roy, maire de",
// "Roy (29)", "Roy, 71,".
func (c *candidate) roleAfter() {
	l, j := c.l, c.name.To
	if !l.Is(j, ",", "(") {
		return
	}
	for k := j + 1; k < min(len(l.Toks), j+line.LongestBracket) && l.IsWord(k); k++ {
		if l.Toks[k].Kind == token.Number && k == j+1 {
			c.evidence = c.evidence || len(l.Low(k)) == 2 && l.Is(k+1, ",", ")", "ans", "years")
			return
		}
		if rl, ok := role.Of(l.Lang, l.Low(k)); ok && !l.G.Preps.Has(l.Low(k-1)) {
			if l.Lang == "en" && l.Is(k+1, "'s") {
				continue // "Olin Moss, the mayor's adviser"
			}
			if l.Lang == "en" && content.DoesAt(l, k+1) {
				return // "In talks with Mr. Roy, the governor said": somebody else
			}
			alone := c.single && c.first && l.Lang == "fr" && l.Is(j+1, "un", "une") && l.Given(c.name.From) != lexicon.NotGiven // "Ana, une habitante de Sarle, …"
			c.evidence = c.evidence || !c.single && !c.thing || alone
			c.holds(k)
			if l.Lang == "en" && l.IsRoleAt(k+1) {
				c.holds(k + 1) // "the chief executive"
			}
			if c.gender == story.GenderUnknown {
				c.gender = rl.Gender
			}
			return
		}
		if l.G.That.Has(l.Low(k)) || l.G.Cuts.Has(l.Low(k)) && k > j+1 {
			return
		}
	}
}

// holds notes the office whose word is at k, unless it was held before.
func (c *candidate) holds(k int) {
	if formerly(c.l, k) {
		return
	}
	c.roles = append(c.roles, officeAt(c.l, k))
	if firstMinister(c.l, k) {
		c.roles = append(c.roles, ofGovernment)
	}
}

// officeAt returns the word for the office at k, by which its holder is known: an English prime
// minister is not called by it alone, nor is a minister "the prime minister".
func officeAt(l *line.Line, k int) string {
	if l.Lang == "en" && l.Is(k, "minister") && l.Is(k-1, "prime") {
		return "prime minister"
	}
	return l.Low(k)
}

// officeInCapitals reports whether the French word at k is an office of capitals: "le PDG".
func officeInCapitals(l *line.Line, k int) bool {
	return l.Lang == "fr" && l.IsRoleAt(k) && IsAcronym(l.Text[l.Toks[k].Start:l.Toks[k].End])
}

// formerly reports whether the French office at i is one that somebody held before, so that whoever
// holds it now is meant by it: "l'ancien ministre du Port Joël Roy".
func formerly(l *line.Line, i int) bool {
	if l.Is(i-1, "premier", "première") {
		i--
	}
	return l.Lang == "fr" && l.Is(i-1, "ancien", "ancienne", "ex")
}

// ofGovernment is the role of a French head of government, whatever the words.
const ofGovernment = "premier ministre"

// firstMinister reports whether the French word at i is that of a head of government: "la
// Première ministre", "la cheffe du gouvernement".
func firstMinister(l *line.Line, i int) bool {
	return l.Lang == "fr" && (l.Is(i, "ministre") && l.Is(i-1, "premier", "première") || l.Is(i, "chef", "cheffe") && l.Is(i+1, "du", "de") && (l.Is(i+2, "gouvernement") || l.Is(i+3, "gouvernement")))
}

// speaks takes a reporting verb beside a full name for evidence.
func (c *candidate) speaks() {
	l, i := c.l, c.from
	if c.single || c.headlinese {
		return
	}
	c.evidence = c.evidence || c.setOff()
	if c.thing || c.governed {
		return
	}
	if v, ok := l.VerbAt(c.name.To, len(l.Toks)); ok && v.Kind != cue.Infinitive {
		c.evidence = true
	}
	for k := i - 1; k >= max(0, i-2); k-- {
		if v, ok := l.VerbAt(k, len(l.Toks)); ok && v.To == i && v.Kind != cue.Infinitive {
			c.evidence = true
		}
	}
}

// setOff reports whether an English name of two words stands between two commas before a verb
// of saying in the past: "one of its members, Ana Minor, said".
func (c *candidate) setOff() bool {
	l, s := c.l, c.name
	if l.Lang != "en" || s.To-s.From != 2 || !l.Is(c.from-1, ",") || !l.Is(s.To, ",") || l.Ordinary(s.From) || grammar.TimeWords.Has(l.Low(s.To-1)) {
		return false
	}
	v, ok := l.VerbAt(s.To+1, len(l.Toks))
	return ok && v.Kind == cue.Finite && l.Past(v)
}

func genderOfTitle(low string) story.Gender {
	switch strings.TrimSuffix(low, ".") {
	case "m", "mm", "mr", "sir", "lord", "herr", "señor", "sr", "signor", "meneer", "senhor":
		return story.Masculine
	case "mme", "mmes", "mlle", "mrs", "ms", "lady", "frau", "señora", "sra", "signora", "mevrouw", "senhora":
		return story.Feminine
	}
	return story.GenderUnknown
}

// OnlyDescribes reports whether the words between a role and a name are the
// rest of the role: "maire de Brissevaux", "ministre de la Santé".
func OnlyDescribes(l *line.Line, from, to int) bool {
	for k := from; k < to; k++ {
		t := l.Toks[k]
		if t.Kind == token.Punct && (t.Low == "(" || t.Low == ")" || t.Low == "," && k == to-1) {
			continue
		}
		if l.Lang == "fr" && (t.Low == "à" || t.Low == "dans" || t.Low == "avec") && k > from+1 {
			return false
		}
		if t.Kind != token.Word || l.G.That.Has(t.Low) || l.G.Relative.Has(t.Low) && l.Lang != "de" {
			return false
		}
		if l.G.And.Has(t.Low) && k+1 < to && l.G.Dets.Has(l.Low(k+1)) {
			return false
		}
	}
	return true
}
