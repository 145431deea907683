package quote

import (
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// sightRoles adds the places where somebody is spoken of by role alone: "le
// bourgmestre", "the minister".
func (c *cast) sightRoles(r *reader) {
	sentence := 0
	var add, people []sight
	for bi := range r.blocks {
		b := &r.blocks[bi]
		l := line.Line{Text: r.a.Text, Lang: r.lang, G: r.g, Cues: r.c, Toks: b.tokens}
		for i := range l.Toks {
			t := l.Toks[i]
			first := i == 0 || token.IsStop(l.Toks[i-1]) || l.Toks[i-1].Kind == token.Mark
			if token.IsStop(t) || i == 0 {
				sentence++
			}
			if t.Kind != token.Word || !definite(r.lang, t.Low) && !(r.lang == "fr" && (t.Low == "son" || t.Low == "sa" || t.Low == "leur" || t.Low == "cet")) {
				continue
			}
			for j := i + 1; j < min(len(l.Toks), i+3); j++ {
				if l.Toks[j].Kind != token.Word || l.Toks[j].Cap && r.lang != "de" {
					break
				}
				if r.lang == "fr" && j == i+1 && anybody.Has(l.Low(j)) && (t.Low != "la" && t.Low != "le" && t.Low != "l'" || strings.HasPrefix(l.Low(j), "intéressé")) {
					people = append(people, sight{at: t.Start, sentence: sentence, subject: first, quoted: b.inMarks(t.Start), office: true})
				}
				if r.lang == "fr" && l.Is(j, "jeune") && l.Is(j+1, "homme", "femme", "fille", "garçon") {
					if p := c.young(r, t.Start, genderOfArticle(t.Low)); p >= 0 {
						add = append(add, sight{at: t.Start, person: p, sentence: sentence, subject: first, quoted: b.inMarks(t.Start), office: true})
					}
					break
				}
				if !role.Is(r.lang, l.Low(j)) {
					continue
				}
				if j+1 < len(l.Toks) && l.Toks[j+1].Cap && r.lang != "de" {
					break // the name stands beside it
				}
				if p := r.holder(&l, i, j, t.Start); p >= 0 {
					add = append(add, sight{at: t.Start, person: p, sentence: sentence, subject: first, quoted: b.inMarks(t.Start), office: true})
				}
				break
			}
		}
	}
	c.seen = append(c.seen, add...)
	slices.SortStableFunc(c.seen, func(a, b sight) int { return a.at - b.at })
	c.sightAnybody(r, people)
}

func definite(lang, low string) bool {
	switch lang {
	case "fr":
		return low == "le" || low == "la" || low == "l'" || low == "cette" || low == "ce"
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

// upTo returns the index of the last sight before a place, -1 if none.
func (c *cast) upTo(at int) int {
	n, _ := slices.BinarySearchFunc(c.seen, at, func(s sight, at int) int { return s.at - at })
	return n - 1
}

// namedBy reports whether somebody is named before a place.
func (c *cast) namedBy(person, at int) bool {
	return slices.ContainsFunc(c.seen[:c.upTo(at)+1], func(s sight) bool { return s.person == person && !s.office })
}

// namedWithin reports whether somebody is named within a span of the text.
func (c *cast) namedWithin(s text.Span, person int) bool {
	for i := c.upTo(s.End); i >= 0 && c.seen[i].at >= s.Start; i-- {
		if c.seen[i].person == person && !c.seen[i].office {
			return true
		}
	}
	return false
}

// before returns who was last named before a place, of a gender if one is
// given: the subject of the nearest sentence first.
//
// Who is named inside quotation marks alone is not whom the article speaks of:
// those are looked at where nobody else is found.
func (c *cast) before(at int, g story.Gender, not int) int {
	if p := c.lastNamed(at, g, not, false); p >= 0 {
		return p
	}
	return c.lastNamed(at, g, not, true)
}

func (c *cast) lastNamed(at int, g story.Gender, not int, quoted bool) int {
	best, bestScore := -1, -1<<30
	lastSentence := -1
	last := c.upTo(at)
	for i := last; i >= max(0, last-nearest); i-- {
		s := c.seen[i]
		if s.person == not || s.quoted != quoted {
			continue
		}
		if lastSentence < 0 {
			lastSentence = s.sentence
		}
		if lastSentence-s.sentence > 8 {
			break
		}
		p := c.people[s.person]
		if g != story.GenderUnknown && p.gender != story.GenderUnknown && p.gender != g {
			continue
		}
		score := -4 * (lastSentence - s.sentence)
		if s.subject {
			score += 3
		} else if s.aside {
			score -= 4
		}
		if g != story.GenderUnknown && p.gender == g {
			score += 6
		}
		if score > bestScore {
			best, bestScore = s.person, score
		}
	}
	return best
}

// anybody are French nouns by which an article goes on to speak of whom it has just
// named: "Cet homme de 71 ans".
var anybody = grammar.Words(`homme femme garçon fille retraité retraitée intéressé intéressée adolescent adolescente quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire`)

// sightAnybody adds the places where whom the article has just named is spoken of as a
// man or a woman: those of people, in order of place.
func (c *cast) sightAnybody(r *reader, people []sight) {
	var add []sight
	for _, s := range people {
		l := r.a.Text[s.at:]
		g := story.Masculine
		if strings.HasPrefix(fold1(l[:min(len(l), 24)]), "l'intéressée") {
			g = story.Feminine
		}
		if w := fold1(l[:min(len(l), 6)]); w[0] == 'c' && len(w) > 5 && w[:5] == "cette" || len(w) > 1 && w[:2] == "la" {
			g = story.Feminine
		}
		if p := c.lastNamed(s.at, g, -1, s.quoted); p >= 0 {
			s.person = p
			add = append(add, s)
		}
	}
	c.seen = append(c.seen, add...)
	slices.SortStableFunc(c.seen, func(a, b sight) int { return a.at - b.at })
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
func (c *cast) young(r *reader, at int, g story.Gender) int {
	const near = 48 // bytes that a name and an age take
	for i := c.upTo(at); i >= 0; i-- {
		s := c.seen[i]
		p := &c.people[s.person]
		if s.office || s.quoted || g != story.GenderUnknown && p.gender != story.GenderUnknown && p.gender != g {
			continue
		}
		name, rest, ok := strings.Cut(r.a.Text[s.at:min(len(r.a.Text), s.at+near)], ", ")
		if !ok || strings.ContainsAny(name, ".;:") {
			continue
		}
		digits, _, ok := strings.Cut(rest, "\u00a0ans")
		if !ok {
			digits, _, ok = strings.Cut(rest, " ans")
		}
		if age, err := strconv.Atoi(digits); ok && err == nil && age > 0 && age <= youngAge {
			if p.gender == story.GenderUnknown {
				p.gender = g
			}
			return s.person
		}
	}
	return -1
}

// justNamed returns who was named last before a place, in the sentence at hand or the
// one before, -1 if nobody whom a gender fits: "le dernier" is who stands last there.
func (c *cast) justNamed(at int, g story.Gender) int {
	sentence := -1
	for i := c.upTo(at); i >= 0; i-- {
		s := c.seen[i]
		if sentence < 0 {
			sentence = s.sentence
		}
		if s.quoted {
			continue
		}
		if sentence-s.sentence > 1 {
			break
		}
		if p := c.people[s.person]; p.gender == story.GenderUnknown || g == story.GenderUnknown || p.gender == g {
			return s.person
		}
	}
	return -1
}
