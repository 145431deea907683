package quote

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/role"
	"recoupe/internal/story"
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
	office   bool // by the office alone
	aside    bool // a preposition, an infinitive or a question holds the name
}

func fold1(s string) string { return strings.ReplaceAll(strings.ToLower(s), "’", "'") }

// newCast finds the people of the article: by the names found before, and by
// runs of capitals that a title, a role, an age or a reporting verb shows to
// be somebody.
func newCast(r *reader) *cast {
	c := &cast{byLast: map[string][]int{}, byFirst: map[string][]int{}, byRole: map[string][]int{}}
	for _, m := range r.a.Mentions {
		if m.Kind == story.Person && strings.ContainsAny(m.Of(r.a.Text), `"“‘«(`) && strings.Contains(m.Name, " ") {
			c.add(m.Name, m.Gender) // Clara "Bo" Whitmore, which marks cut in two
		}
	}
	all := r.candidates()
	c.introduce(all)
	for _, p := range all {
		n := c.lookup(p.words)
		if n < 0 {
			continue
		}
		c.people[n].seen++
		if c.people[n].gender == story.GenderUnknown {
			c.people[n].gender = p.gender
		}
		c.people[n].hasRole = c.people[n].hasRole || len(p.roles) > p.titled
		for _, w := range p.roles {
			c.addRole(r.lang, w, n)
		}
		c.seen = append(c.seen, sight{at: p.at, person: n, sentence: p.sentence, subject: p.subject, quoted: p.quoted, aside: p.aside})
	}
	r.cast = c
	c.sightRoles(r)
	return c
}

// introduce adds the people that the candidates show: full names with evidence
// anywhere first, then single names with evidence of their own.
func (c *cast) introduce(all []candidate) {
	proven := map[string]bool{}
	for _, p := range all {
		if p.evidence && !p.single {
			proven[strings.Join(p.words, " ")] = true
		}
	}
	for _, p := range all {
		if full := strings.Join(p.words, " "); !p.single && proven[full] {
			c.add(full, p.gender)
		}
	}
	for _, p := range all {
		if p.single && p.alone && c.lookup(p.words) >= 0 && c.people[c.lookup(p.words)].name != p.words[0] {
			c.apart(p.words[0], p.gender)
			continue
		}
		if !p.single || !p.evidence || len(c.byLast[fold1(p.words[0])]) > 0 || len(p.words[0]) <= 2 {
			continue
		}
		if len(p.roles) > 0 && p.gender == story.GenderUnknown && !p.subject {
			continue // "le maire de Vaulne, Roy": too little to go by
		}
		c.add(p.words[0], p.gender)
	}
}

// apart adds somebody known by a surname alone that others bear with their given
// names: "President Roy" beside "his daughter Ana Roy".
func (c *cast) apart(name string, g story.Gender) {
	last := fold1(name)
	c.people = append(c.people, person{name: name, last: last, first: last, gender: g})
	c.byLast[last] = append([]int{len(c.people) - 1}, c.byLast[last]...)
}

func (c *cast) add(name string, g story.Gender) int {
	w := strings.Fields(name)
	last, first := fold1(w[len(w)-1]), fold1(w[0])
	if len(w) > 2 && lexicon.Generation(last) {
		last = fold1(w[len(w)-2]) // "George Roy III"
	}
	for _, n := range c.byLast[last] {
		p := &c.people[n]
		if p.name == name || len(w) == 1 {
			return n
		}
		if p.first == first || initialOf(p.first, first) || len(strings.Fields(p.name)) == 1 {
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

// initialOf reports whether one of two folded given names is the initial of the
// other: "b." and "barack".
func initialOf(a, b string) bool {
	a, b = strings.TrimSuffix(a, "."), strings.TrimSuffix(b, ".")
	return a != b && (len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b))
}

func (c *cast) addRole(lang, w string, n int) {
	keys := []string{w}
	if r, ok := role.Of(lang, w); ok {
		keys = append(keys, "#"+r.ID)
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
	if len(words) > 2 && lexicon.Generation(last) {
		last = fold1(words[len(words)-2])
	}
	if ns := c.byLast[last]; len(ns) > 0 {
		if len(words) > 1 {
			for _, n := range ns {
				if c.people[n].first == fold1(words[0]) {
					return n
				}
			}
			for _, n := range ns {
				if initialOf(c.people[n].first, fold1(words[0])) {
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
