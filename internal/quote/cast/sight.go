package cast

import (
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// sightRoles adds the places where somebody is spoken of by role alone: "le
// bourgmestre", "the minister".
func (c *Cast) sightRoles() {
	sentence := 0
	var add, people []Sight
	for bi := range c.Blocks {
		b := &c.Blocks[bi]
		l := line.Line{Text: c.A.Text, Lang: c.Lang, G: c.G, Cues: c.Cues, Toks: b.Tokens}
		for i := range l.Toks {
			t := l.Toks[i]
			first := i == 0 || token.IsStop(l.Toks[i-1]) || l.Toks[i-1].Kind == token.Mark
			if token.IsStop(t) || i == 0 {
				sentence++
			}
			if t.Kind != token.Word || !Definite(c.Lang, t.Low) && !(c.Lang == "fr" && (t.Low == "son" || t.Low == "sa" || t.Low == "leur" || t.Low == "cet")) {
				continue
			}
			for j := i + 1; j < min(len(l.Toks), i+3); j++ {
				if l.Toks[j].Kind != token.Word || l.Toks[j].Cap && c.Lang != "de" && !officeInCapitals(&l, j) {
					break
				}
				if c.Lang == "fr" && j == i+1 && anybody.Has(l.Low(j)) && (t.Low != "la" && t.Low != "le" && t.Low != "l'" || strings.HasPrefix(l.Low(j), "intéressé")) {
					people = append(people, Sight{At: t.Start, sentence: sentence, Subject: first, Quoted: b.InMarks(t.Start), Office: true})
				}
				if c.Lang == "fr" && l.Is(j, "jeune") && l.Is(j+1, "homme", "femme", "fille", "garçon") {
					if p := c.young(t.Start, genderOfArticle(t.Low)); p >= 0 {
						add = append(add, Sight{At: t.Start, Person: p, sentence: sentence, Subject: first, Quoted: b.InMarks(t.Start), Office: true})
					}
					break
				}
				if !role.Is(c.Lang, l.Low(j)) {
					continue
				}
				if j+1 < len(l.Toks) && l.Toks[j+1].Cap && c.Lang != "de" {
					break // the name stands beside it
				}
				if p := c.holder(&l, i, j, t.Start); p >= 0 {
					add = append(add, Sight{At: t.Start, Person: p, sentence: sentence, Subject: first, Quoted: b.InMarks(t.Start), Office: true})
				}
				break
			}
		}
	}
	c.Seen = append(c.Seen, add...)
	sorting.StableFunc(c.Seen, func(a, b Sight) int { return a.At - b.At })
	c.sightAnybody(people)
}

// Definite reports whether a word in lower case is a definite article of a language, by which one
// who has been named is spoken of again.
func Definite(lang, low string) bool {
	switch lang {
	case "fr":
		return low == "le" || low == "la" || low == "l'" || low == "cette" || low == "ce" || low == "cet"
	case "en":
		return low == "the"
	case "de":
		return low == "der" || low == "die"
	case "es":
		return low == "el" || low == "la"
	case "it":
		return low == "il" || low == "la" || low == "l'"
	case "nl":
		return low == "de"
	case "pt":
		return low == "o" || low == "a"
	}
	return false
}

// UpTo returns the index of the last sight before a place, -1 if none.
func (c *Cast) UpTo(at int) int {
	n, _ := slices.BinarySearchFunc(c.Seen, at, func(s Sight, at int) int { return s.At - at })
	return n - 1
}

// namedBy reports whether somebody is named before a place.
func (c *Cast) namedBy(person, at int) bool {
	return slices.ContainsFunc(c.Seen[:c.UpTo(at)+1], func(s Sight) bool { return s.Person == person && !s.Office })
}

// NamedWithin reports whether somebody is named within a span of the text.
func (c *Cast) NamedWithin(s text.Span, person int) bool {
	for i := c.UpTo(s.End); i >= 0 && c.Seen[i].At >= s.Start; i-- {
		if c.Seen[i].Person == person && !c.Seen[i].Office {
			return true
		}
	}
	return false
}

// Before returns who was last named before a place, of a gender if one is
// given: the subject of the nearest sentence first.
//
// Who is named inside quotation marks alone is not whom the article speaks of:
// those are looked at where nobody else is found.
func (c *Cast) Before(at int, g story.Gender, not int) int {
	if p := c.LastNamed(at, g, not, false); p >= 0 {
		return p
	}
	return c.LastNamed(at, g, not, true)
}

// farthest bounds how many sights back whom a pronoun means is looked for.
const farthest = 60

// LastNamed returns who was last named before a place, of a gender if one is given and other than
// the person not: inside quotation marks if quoted, else outside. -1 if nobody was.
func (c *Cast) LastNamed(at int, g story.Gender, not int, quoted bool) int {
	best, bestScore := -1, -1<<30
	lastSentence := -1
	last := c.UpTo(at)
	for i := last; i >= max(0, last-farthest); i-- {
		s := c.Seen[i]
		if s.Person == not || s.Quoted != quoted {
			continue
		}
		if lastSentence < 0 {
			lastSentence = s.sentence
		}
		if lastSentence-s.sentence > 8 {
			break
		}
		p := c.People[s.Person]
		if g != story.GenderUnknown && p.Gender != story.GenderUnknown && p.Gender != g {
			continue
		}
		score := -4 * (lastSentence - s.sentence)
		if s.Subject {
			score += 3
		} else if s.Aside {
			score -= 4
		}
		if g != story.GenderUnknown && p.Gender == g {
			score += 6
		}
		if score > bestScore {
			best, bestScore = s.Person, score
		}
	}
	return best
}

// inMind is how many sights back who is spoken of as something is looked for: a long report has some three
// hundred in all, a made-up one twenty thousand.
const inMind = 400

// MostNamed returns who of a gender is named most often before a place outside quotation marks, the
// last of several: whom an article is about. -1 if nobody of that gender is.
func (c *Cast) MostNamed(at int, g story.Gender, not int) int {
	best, times, last := -1, map[int]int{}, c.UpTo(at)
	for _, s := range c.Seen[max(0, last+1-inMind) : last+1] {
		if s.Quoted || s.Aside || s.Person == not || c.People[s.Person].Gender != g {
			continue
		}
		if times[s.Person]++; best < 0 || times[s.Person] >= times[best] {
			best = s.Person
		}
	}
	return best
}

// anybody are French nouns by which an article goes on to speak of whom it has just
// named: "Cet homme de 71 ans".
var anybody = grammar.Words(`homme femme garçon fille retraité retraitée intéressé intéressée adolescent adolescente quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire`)

// sightAnybody adds the places where whom the article has just named is spoken of as a
// man or a woman: those of people, in order of place.
func (c *Cast) sightAnybody(people []Sight) {
	var add []Sight
	for _, s := range people {
		l := c.A.Text[s.At:]
		g := story.Masculine
		if strings.HasPrefix(token.Lower(l[:min(len(l), 24)]), "l'intéressée") {
			g = story.Feminine
		}
		if w := token.Lower(l[:min(len(l), 6)]); w[0] == 'c' && len(w) > 5 && w[:5] == "cette" || len(w) > 1 && w[:2] == "la" {
			g = story.Feminine
		}
		if p := c.LastNamed(s.At, g, -1, s.Quoted); p >= 0 {
			s.Person = p
			add = append(add, s)
		}
	}
	c.Seen = append(c.Seen, add...)
	sorting.StableFunc(c.Seen, func(a, b Sight) int { return a.At - b.At })
}

// genderOfArticle tells the gender of a French article or possessive, if it shows one.
func genderOfArticle(low string) story.Gender {
	switch low {
	case "la", "une", "cette", "sa":
		return story.Feminine
	case "le", "un", "ce", "cet":
		return story.Masculine
	}
	return story.GenderUnknown
}

// youngAge is the age up to which a French newspaper calls somebody young.
const youngAge = 35

// young returns who was last named before a place with an age at which one is "le jeune
// homme" or "la jeune femme", -1 if nobody was.
func (c *Cast) young(at int, g story.Gender) int {
	const near = 48 // bytes that a name and an age take
	last := c.UpTo(at)
	for i := last; i > last-inMind && i >= 0; i-- {
		s := c.Seen[i]
		p := &c.People[s.Person]
		if s.Office || s.Quoted || g != story.GenderUnknown && p.Gender != story.GenderUnknown && p.Gender != g {
			continue
		}
		name, rest, ok := strings.Cut(c.A.Text[s.At:min(len(c.A.Text), s.At+near)], ", ")
		if !ok || strings.ContainsAny(name, ".;:") {
			continue
		}
		digits, _, ok := strings.Cut(rest, "\u00a0ans")
		if !ok {
			digits, _, ok = strings.Cut(rest, " ans")
		}
		if age, err := strconv.Atoi(digits); ok && err == nil && age > 0 && age <= youngAge {
			if p.Gender == story.GenderUnknown {
				p.Gender = g
			}
			return s.Person
		}
	}
	return -1
}

// JustNamed returns who was named last before a place, in the sentence at hand or the
// one before, -1 if nobody whom a gender fits: "le dernier" is who stands last there.
func (c *Cast) JustNamed(at int, g story.Gender) int {
	sentence, last := -1, c.UpTo(at)
	for i := last; i > last-inMind && i >= 0; i-- {
		s := c.Seen[i]
		if sentence < 0 {
			sentence = s.sentence
		}
		if s.Quoted {
			continue
		}
		if sentence-s.sentence > 1 {
			break
		}
		if p := c.People[s.Person]; p.Gender == story.GenderUnknown || g == story.GenderUnknown || p.Gender == g {
			return s.Person
		}
	}
	return -1
}
