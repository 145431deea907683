package quote

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// weigh finds what shows that a candidate is somebody, and who.
func (r *reader) weigh(c *candidate, kind story.BlockKind) {
	l := c.l
	is := given(l, c.name.from)
	last := text.Fold(c.words[len(c.words)-1])
	c.thing = lexicon.For(r.lang).Knows(lang.Stem(r.lang, last)) && is == lexicon.NotGiven
	if !c.single && is != lexicon.NotGiven && !l.ordinary(c.name.from) {
		c.evidence = true
		switch is {
		case lexicon.GivenMale:
			c.gender = story.Masculine
		case lexicon.GivenFemale:
			c.gender = story.Feminine
		}
	}
	// two words that are none of the dictionary's, where a subject stands
	if !c.single && !c.governed && !c.thing && !c.headlinese && (c.first || l.is(c.name.to, ",")) && r.lang != "de" && !l.ordinary(c.name.from) && !l.ordinary(c.name.to-1) &&
		(kind == story.Body || kind == story.Dek) {
		c.evidence = true
	}
	if c.title {
		c.gender = genderOfTitle(l.low(c.from))
	} else {
		c.roleBefore()
	}
	c.roleAfter()
	c.speaks()
	if !c.title && slices.ContainsFunc(c.words, isAcronym) {
		c.evidence = false
	}
	for _, m := range r.mentionsAt(l.bytes(c.name)) {
		if m.Span == l.bytes(c.name) && m.Kind == story.Person && c.single && m.Name == c.words[0] && (c.title || len(c.roles) > 0) {
			c.alone = true
		}
		if m.Kind == story.Person && m.Overlap(l.bytes(c.name)) > 0 && !m.Stand && !(c.headlinese && !m.Contains(l.bytes(c.name))) {
			c.evidence = true
			if m.Gender != story.GenderUnknown {
				c.gender = m.Gender
			}
		}
	}
}

// roleBefore reads the role that leads into a name: "le maire Joël Roy", "maire
// (PS), Joël Roy".
func (c *candidate) roleBefore() {
	l, i := c.l, c.from
	for k := i - 1; k >= max(0, i-longestSetOff); k-- {
		w := l.toks[k]
		if token.IsStop(w) || w.Kind == token.Mark || w.Low == ";" || w.Low == ":" || w.Low == "?" {
			return
		}
		if w.Kind != token.Word || w.Cap && l.lang != "de" {
			continue
		}
		if l.g.That.Has(w.Low) || l.g.Relative.Has(w.Low) && l.lang != "de" {
			return
		}
		if rl, ok := role.Of(l.lang, w.Low); ok && (k == i-1 || l.is(i-1, ",", ")") || onlyDescribes(l, k+1, i)) {
			c.evidence = c.evidence || !c.thing && !c.governed && (k == i-1 || !c.single)
			if !c.thing {
				c.roles = append(c.roles, w.Low)
			}
			if c.gender == story.GenderUnknown {
				c.gender = rl.Gender
				if l.lang == "fr" && k > 0 && (l.is(k-1, "la", "une") || l.is(k-1, "sa", "cette")) {
					c.gender = story.Feminine
				} else if l.lang == "fr" && k > 0 && l.is(k-1, "le", "un", "ce") {
					c.gender = story.Masculine
				}
			}
		}
		if l.g.Dets.Has(w.Low) && !l.g.Preps.Has(l.low(k-1)) {
			return
		}
	}
}

// roleAfter reads the role or the age that follows a name: "Joël Roy, maire de",
// "Roy (29)", "Roy, 71,".
func (c *candidate) roleAfter() {
	l, j := c.l, c.name.to
	if !l.is(j, ",", "(") {
		return
	}
	for k := j + 1; k < min(len(l.toks), j+longestBracket) && l.isWord(k); k++ {
		if l.toks[k].Kind == token.Number && k == j+1 {
			c.evidence = c.evidence || len(l.low(k)) == 2 && l.is(k+1, ",", ")", "ans", "years")
			return
		}
		if rl, ok := role.Of(l.lang, l.low(k)); ok && !l.g.Preps.Has(l.low(k-1)) {
			if l.lang == "en" && l.doesAt(k+1) {
				return // "In talks with Mr. Roy, the governor said": somebody else
			}
			c.evidence = c.evidence || !c.single && !c.thing
			c.roles = append(c.roles, l.low(k))
			if c.gender == story.GenderUnknown {
				c.gender = rl.Gender
			}
			return
		}
		if l.g.That.Has(l.low(k)) || l.g.Cuts.Has(l.low(k)) && k > j+1 {
			return
		}
	}
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
	if v, ok := l.verbAt(c.name.to, len(l.toks)); ok && v.kind != cue.Infinitive {
		c.evidence = true
	}
	for k := i - 1; k >= max(0, i-2); k-- {
		if v, ok := l.verbAt(k, len(l.toks)); ok && v.to == i && v.kind != cue.Infinitive {
			c.evidence = true
		}
	}
}

// setOff reports whether an English name of two words stands between two commas before a verb
// of saying in the past: "one of its members, Ana Minor, said".
func (c *candidate) setOff() bool {
	l, s := c.l, c.name
	if l.lang != "en" || s.to-s.from != 2 || !l.is(c.from-1, ",") || !l.is(s.to, ",") || l.ordinary(s.from) || timeWords.Has(l.low(s.to-1)) {
		return false
	}
	v, ok := l.verbAt(s.to+1, len(l.toks))
	return ok && v.kind == cue.Finite && l.past(v)
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

// onlyDescribes reports whether the words between a role and a name are the
// rest of the role: "maire de Brissevaux", "ministre de la Santé".
func onlyDescribes(l *line, from, to int) bool {
	for k := from; k < to; k++ {
		t := l.toks[k]
		if t.Kind == token.Punct && (t.Low == "(" || t.Low == ")" || t.Low == "," && k == to-1) {
			continue
		}
		if l.lang == "fr" && (t.Low == "à" || t.Low == "dans" || t.Low == "avec") && k > from+1 {
			return false
		}
		if t.Kind != token.Word || l.g.That.Has(t.Low) || l.g.Relative.Has(t.Low) && l.lang != "de" {
			return false
		}
		if l.g.And.Has(t.Low) && k+1 < to && l.g.Dets.Has(l.low(k+1)) {
			return false
		}
	}
	return true
}
