package quote

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// cast is who appears in an article.
type cast struct {
	people  []person
	byLast  map[string][]int // folded surname → people
	byFirst map[string][]int // folded first word of a full name → people
	byRole  map[string][]int // folded role word → people
	seen    []sight          // in order of place
}

// person is somebody the article names.
type person struct {
	name    string // the fullest form
	last    string // folded surname
	first   string // folded first word
	gender  story.Gender
	seen    int
	hasRole bool // the article says what they are
}

// sight is one place where somebody is named, or spoken of.
type sight struct {
	at       int // byte offset
	person   int
	sentence int
	subject  bool // stands where a subject stands
	quoted   bool // stands inside quotation marks
}

func fold1(s string) string { return strings.ReplaceAll(strings.ToLower(s), "’", "'") }

// newCast finds the people of the article: by the names found before, and by
// runs of capitals that a title, a role, an age or a reporting verb shows to
// be somebody.
func newCast(r *reader) *cast {
	c := &cast{byLast: map[string][]int{}, byFirst: map[string][]int{}, byRole: map[string][]int{}}
	sentence := 0
	type pending struct {
		at, sentence int
		words        []string
		subject      bool
		single       bool
		evidence     bool
		quoted       bool
		gender       story.Gender
		roles        []string
	}
	var all []pending
	mentions := func(s text.Span) []story.Mention {
		from, _ := slices.BinarySearchFunc(r.a.Mentions, s.Start, func(m story.Mention, at int) int { return m.Start - at })
		to, _ := slices.BinarySearchFunc(r.a.Mentions, s.End, func(m story.Mention, at int) int { return m.Start - at })
		return r.a.Mentions[max(0, from-2):to]
	}
	notPerson := func(s text.Span) bool {
		for _, m := range mentions(s) {
			if m.Overlap(s)*2 > s.Len() && m.Kind != story.Person && m.Kind != story.OtherName {
				return true
			}
		}
		return false
	}
	// the raw tokens, so that names inside quotations count too
	for bi := range r.blocks {
		b := &r.blocks[bi]
		l := line{text: r.a.Text, lang: r.lang, g: r.g, c: r.c, toks: b.tokens}
		english := r.lang == "en" && (b.kind == story.Title || b.kind == story.Subhead)
		for i := 0; i < len(l.toks); i++ {
			t := l.toks[i]
			if isStop(t) || i == 0 {
				sentence++
			}
			if t.kind != word || !t.cap || l.g.dets.has(t.low) || l.g.pronouns.has(t.low) {
				continue
			}
			title, role := titles.has(t.low), false
			j := i
			if title {
				j++
			}
			for isRoleWord(&l, j) && l.isWord(j) && l.toks[j].cap && l.isWord(j+1) && l.toks[j+1].cap && r.lang != "de" {
				role = true // "President Roy"
				j++
			}
			start := j
			for j < len(l.toks) && l.toks[j].kind == word && (l.toks[j].cap || j > start && particles.has(l.low(j)) && j+1 < len(l.toks) && (l.toks[j+1].cap || particles.has(l.low(j+1)) && j+2 < len(l.toks) && l.toks[j+2].cap)) {
				if j > start && (l.g.dets.has(l.low(j)) || l.g.pronouns.has(l.low(j))) && !particles.has(l.low(j)) {
					break
				}
				if j > start && isTitled(l.low(j)) {
					break
				}
				j++
			}
			if j == start {
				continue
			}
			first := i == 0 || isStop(l.toks[i-1]) || l.toks[i-1].kind == mark
			if first && !title && !role && (l.g.preps.has(l.low(start)) || l.g.subs.has(l.low(start)) || l.g.adverbs.has(l.low(start)) || l.g.cuts.has(l.low(start)) || l.g.and.has(l.low(start)) || isRole(r.lang, l.low(start))) {
				start++
			}
			// what only describes: "Fuming Ana Roy", "Environment Secretary Ana Roy"
			for j-start >= 3 && lexicon.GivenName(text.Fold(l.text[l.toks[start].Start:l.toks[start].End])) == lexicon.NotGiven && (l.ordinary(start) || isRole(r.lang, l.low(start))) {
				start++
			}
			// what stands before a given name is no part of it: "Assemblée Ana Roy"
			for j-start >= 3 && given(&l, start) == lexicon.NotGiven && given(&l, start+1) != lexicon.NotGiven && !particles.has(l.low(start)) {
				start++
			}
			if j <= start || j-start > 5 {
				i = max(i, j-1)
				continue
			}
			sp := span{start, j}
			if notPerson(l.bytes(sp)) || !title && inTables(r.lang, &l, sp) {
				i = j - 1
				continue
			}
			p := pending{at: l.toks[start].Start, quoted: b.inMarks(l.toks[start].Start), sentence: sentence, single: j-start == 1, subject: first || l.isWord(i-1) && !l.g.preps.has(l.low(i-1)) && !l.g.and.has(l.low(i-1))}
			acronym := false
			for k := start; k < j; k++ {
				p.words = append(p.words, r.a.Text[l.toks[k].Start:l.toks[k].End])
				acronym = acronym || isAcronym(r.a.Text[l.toks[k].Start:l.toks[k].End])
			}
			p.evidence = title || role
			firstFold, lastFold := text.Fold(p.words[0]), text.Fold(p.words[len(p.words)-1])
			given := lexicon.GivenName(firstFold)
			governed := i > 0 && l.g.preps.has(l.low(i-1)) && !first
			thing := lexicon.For(r.lang).Knows(lang.Stem(r.lang, lastFold)) && given == lexicon.NotGiven
			if !p.single && given != lexicon.NotGiven && !l.ordinary(start) {
				p.evidence = true
				switch given {
				case lexicon.GivenMale:
					p.gender = story.Masculine
				case lexicon.GivenFemale:
					p.gender = story.Feminine
				}
			}
			// two words that are none of the dictionary's, where a subject stands
			if !p.single && !governed && !thing && !english && (first || l.is(j, ",")) && r.lang != "de" && !l.ordinary(start) && !l.ordinary(j-1) &&
				(b.kind == story.Body || b.kind == story.Dek) {
				p.evidence = true
			}
			if title {
				p.gender = genderOfTitle(t.low)
			}
			// the role before: "le maire Joël Roy", "maire (PS), Joël Roy"
			for k := i - 1; k >= max(0, i-14) && !title; k-- {
				w := l.toks[k]
				if isStop(w) || w.kind == mark || w.low == ";" || w.low == ":" || w.low == "?" {
					break
				}
				if w.kind != word || w.cap && r.lang != "de" {
					continue
				}
				if l.g.that.has(w.low) || l.g.relative.has(w.low) && r.lang != "de" {
					break
				}
				if rl, ok := roleOf(r.lang, w.low); ok && (k == i-1 || l.is(i-1, ",", ")") || onlyDescribes(&l, k+1, i)) {
					p.evidence = p.evidence || !thing && !governed && (k == i-1 || !p.single)
					if !thing {
						p.roles = append(p.roles, w.low)
					}
					if p.gender == story.GenderUnknown {
						p.gender = rl.gender
						if r.lang == "fr" && k > 0 && (l.is(k-1, "la", "une") || l.is(k-1, "sa", "cette")) {
							p.gender = story.Feminine
						} else if r.lang == "fr" && k > 0 && l.is(k-1, "le", "un", "ce") {
							p.gender = story.Masculine
						}
					}
				}
				if l.g.dets.has(w.low) && !l.g.preps.has(l.low(k-1)) {
					break
				}
			}
			// the role after: "Joël Roy, maire de", "Roy (29)", "Roy, 71,"
			if l.is(j, ",", "(") {
				for k := j + 1; k < min(len(l.toks), j+8) && (l.isWord(k)); k++ {
					if l.toks[k].kind == number && k == j+1 {
						p.evidence = p.evidence || len(l.low(k)) == 2 && l.is(k+1, ",", ")", "ans", "years")
						break
					}
					if rl, ok := roleOf(r.lang, l.low(k)); ok && !l.g.preps.has(l.low(k-1)) {
						p.evidence = p.evidence || !p.single && !thing
						p.roles = append(p.roles, l.low(k))
						if p.gender == story.GenderUnknown {
							p.gender = rl.gender
						}
						break
					}
					if l.g.that.has(l.low(k)) || l.g.cuts.has(l.low(k)) && k > j+1 {
						break
					}
				}
			}
			if !p.single && !english && !thing && !governed {
				if v, ok := l.verbAt(j, len(l.toks)); ok && v.kind != infinitive {
					p.evidence = true
				}
				if i > 0 {
					for k := i - 1; k >= max(0, i-2); k-- {
						if v, ok := l.verbAt(k, len(l.toks)); ok && v.to == i && v.kind != infinitive {
							p.evidence = true
						}
					}
				}
			}
			if acronym && !title {
				p.evidence = false
			}
			for _, m := range mentions(l.bytes(sp)) {
				if m.Kind == story.Person && m.Overlap(l.bytes(sp)) > 0 && !m.Stand {
					p.evidence = true
					if m.Gender != story.GenderUnknown {
						p.gender = m.Gender
					}
				}
			}
			all = append(all, p)
			i = j - 1
		}
	}
	// full names with evidence anywhere first; then titled single names; then
	// every later mention of one of them
	proven := map[string]bool{}
	for _, p := range all {
		if p.evidence && !p.single {
			proven[strings.Join(p.words, " ")] = true
		}
	}
	for _, p := range all {
		full := strings.Join(p.words, " ")
		switch {
		case !p.single && proven[full]:
			c.add(full, p.gender)
		}
	}
	for _, p := range all {
		if p.single && p.evidence {
			if last := fold1(p.words[0]); len(c.byLast[last]) == 0 && len(p.words[0]) > 2 {
				if len(p.roles) > 0 && p.gender == story.GenderUnknown && !p.subject {
					continue // "le maire de Vaulne, Roy": too little to go by
				}
				c.add(p.words[0], p.gender)
			}
		}
	}
	for _, p := range all {
		n := c.lookup(p.words)
		if n < 0 {
			continue
		}
		c.people[n].seen++
		if c.people[n].gender == story.GenderUnknown {
			c.people[n].gender = p.gender
		}
		c.people[n].hasRole = c.people[n].hasRole || len(p.roles) > 0
		for _, w := range p.roles {
			c.addRole(r.lang, w, n)
		}
		c.seen = append(c.seen, sight{at: p.at, person: n, sentence: p.sentence, subject: p.subject, quoted: p.quoted})
	}
	r.cast = c
	c.sightRoles(r)
	return c
}

// inMarks reports whether a place of the block stands inside quotation marks.
func (b *block) inMarks(at int) bool {
	n, _ := slices.BinarySearchFunc(b.regions, at, func(g region, at int) int { return g.Start - at - 1 })
	for i := n - 1; i >= max(0, n-maxDepth-1); i-- {
		if at < b.regions[i].End {
			return true
		}
	}
	return false
}

// given tells whether the word at i is a given name, and whose.
func given(l *line, i int) lexicon.Given {
	return lexicon.GivenName(text.Fold(l.text[l.toks[i].Start:l.toks[i].End]))
}

func isRoleWord(l *line, i int) bool { return i < len(l.toks) && isRole(l.lang, l.low(i)) }

func isTitled(low string) bool { return titles.has(low) && low != "me" && low != "m" }

// onlyDescribes reports whether the words between a role and a name are the
// rest of the role: "maire de Brissevaux", "ministre de la Santé".
func onlyDescribes(l *line, from, to int) bool {
	for k := from; k < to; k++ {
		t := l.toks[k]
		if t.kind == punct && (t.low == "(" || t.low == ")" || t.low == "," && k == to-1) {
			continue
		}
		if l.lang == "fr" && (t.low == "à" || t.low == "dans" || t.low == "avec") && k > from+1 {
			return false
		}
		if t.kind != word || l.g.that.has(t.low) || l.g.relative.has(t.low) && l.lang != "de" {
			return false
		}
		if l.g.and.has(t.low) && k+1 < to && l.g.dets.has(l.low(k+1)) {
			return false
		}
	}
	return true
}

func isAcronym(s string) bool {
	n := 0
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
		n++
	}
	return n >= 2
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

func (c *cast) add(name string, g story.Gender) int {
	w := strings.Fields(name)
	last, first := fold1(w[len(w)-1]), fold1(w[0])
	for _, n := range c.byLast[last] {
		p := &c.people[n]
		if p.name == name || len(w) == 1 {
			return n
		}
		if p.first == first || len(strings.Fields(p.name)) == 1 {
			if len(name) > len(p.name) {
				p.name, p.first = name, first
			}
			return n
		}
	}
	c.people = append(c.people, person{name: name, last: last, first: first, gender: g})
	n := len(c.people) - 1
	if len(w) > 1 {
		c.byFirst[first] = append(c.byFirst[first], n)
	}
	c.byLast[last] = append(c.byLast[last], n)
	return n
}

func (c *cast) addRole(lang, w string, n int) {
	keys := []string{w}
	if r, ok := roleOf(lang, w); ok {
		keys = append(keys, "#"+r.id)
	}
	for _, k := range keys {
		have := false
		for _, m := range c.byRole[k] {
			have = have || m == n
		}
		if !have {
			c.byRole[k] = append(c.byRole[k], n)
		}
	}
}

// lookup finds who a run of capitals names: a full name, a surname, or a first
// name nobody else bears.
func (c *cast) lookup(words []string) int {
	if len(words) == 0 {
		return -1
	}
	last := fold1(words[len(words)-1])
	if ns := c.byLast[last]; len(ns) > 0 {
		if len(words) > 1 {
			for _, n := range ns {
				if c.people[n].first == fold1(words[0]) {
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

// inTables reports whether a run of capitals is a place or an organisation of
// the tables, name for name.
func inTables(language string, l *line, s span) bool {
	names := lexicon.NamesFor(language)
	if names == nil {
		return false
	}
	var words []string
	for _, w := range segment.Words(l.text, l.bytes(s)) {
		words = append(words, w.Fold)
	}
	found := false
	names.At(words, 0, func(f lexicon.Found) bool {
		found = f.Last == len(words)-1 && f.Class <= lexicon.ByDemonym && (f.Kind == lexicon.PlaceEntity || f.Kind == lexicon.OrganisationEntity)
		return !found
	})
	return found
}
