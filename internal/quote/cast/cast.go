// Package cast knows who appears in an article, and where each is named or spoken of.
//
// Call [Of] on an article that has been read. People are found in runs of capitals
// (candidate.go), by what shows that one is somebody (evidence.go, aside.go) or a body (body.go) and by
// the names found before. The [Cast] is then asked who a name is (lookup.go), who was last spoken of before a place
// (sight.go), who holds an office (holder.go), and whether a phrase means somebody without a name
// (stranger.go). A person is an index into Cast.People, -1 for
// nobody; places are byte offsets into the article's text.
package cast

import (
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/block"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// Cast is who appears in an article.
type Cast struct {
	block.Article
	People  []Person         // in the order they were found; indexes stay
	byLast  map[string][]int // folded surname → people
	byFirst map[string][]int // folded first word of a full name → people
	Roles   map[string][]int // folded role word → people
	Seen    []Sight          // in order of At
}

// Person is somebody the article names.
type Person struct {
	Name    string // the fullest form
	Last    string // folded surname
	first   string // folded first word
	Gender  story.Gender
	seen    int
	HasRole bool // the article says what they are
}

// Sight is one place where somebody is named, or spoken of.
type Sight struct {
	At       int // byte offset
	Person   int // index into Cast.People
	sentence int
	Subject  bool // stands where a subject stands
	Quoted   bool // stands inside quotation marks
	Office   bool // by the office alone
	Aside    bool // a preposition, an infinitive or a question holds the name
}

// Of finds the people of the article: by the names found before, and by
// runs of capitals that a title, a role, an age or a reporting verb shows to
// be somebody.
func Of(s *block.Article) *Cast {
	c := &Cast{Article: *s, byLast: map[string][]int{}, byFirst: map[string][]int{}, Roles: map[string][]int{}}
	for _, m := range s.A.Mentions {
		if m.Kind == story.Person && strings.ContainsAny(m.Of(s.A.Text), `"“‘«(`) && strings.Contains(m.Name, " ") {
			c.add(m.Name, m.Gender) // Clara "Bo" Whitmore, which marks cut in two
		}
	}
	all := c.candidates()
	c.introduce(all)
	for _, p := range all {
		n := c.Lookup(p.words)
		if p.title && p.single {
			n = c.fitting(n, p.gender)
		}
		if n < 0 {
			continue
		}
		c.People[n].seen++
		if c.People[n].Gender == story.GenderUnknown {
			c.People[n].Gender = p.gender
		}
		c.People[n].HasRole = c.People[n].HasRole || len(p.roles) > p.titled
		for _, w := range p.roles {
			c.addRole(c.Lang, w, n)
		}
		if p.place && c.People[n].Name == p.words[0] {
			continue // a place, whoever it is named after
		}
		c.Seen = append(c.Seen, Sight{At: p.at, Person: n, sentence: p.sentence, Subject: p.subject, Quoted: p.quoted, Aside: p.aside})
	}
	c.sightRoles()
	return c
}

// introduce adds the people that the candidates show: full names with evidence
// anywhere first, then single names with evidence of their own.
func (c *Cast) introduce(all []candidate) {
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
		if p.single && p.alone && c.Lookup(p.words) >= 0 && c.People[c.Lookup(p.words)].Name != p.words[0] {
			c.apart(p.words[0], p.gender)
			continue
		}
		if !p.single || !p.evidence || c.Lookup(p.words) >= 0 || len(p.words[0]) <= 2 {
			continue
		}
		if len(p.roles) > 0 && p.gender == story.GenderUnknown && !p.subject {
			continue // "le maire de Vaulne, Roy": too little to go by
		}
		c.add(p.words[0], p.gender)
	}
}

// apart adds somebody known by a surname alone that others bear with their given
// names: "President Roy" beside "his daughter Ana Roy". The surname alone is theirs, unless the title
// is of the other gender: "Mrs. Roy" beside "Joël Roy".
func (c *Cast) apart(name string, g story.Gender) {
	last := token.Lower(name)
	of := story.GenderUnknown
	if ns := c.byLast[last]; len(ns) > 0 {
		of = c.People[ns[0]].Gender
	}
	c.People = append(c.People, Person{Name: name, Last: last, first: last, Gender: g})
	n := len(c.People) - 1
	if g != story.GenderUnknown && of != story.GenderUnknown && g != of {
		c.byLast[last] = append(c.byLast[last], n)
		return
	}
	c.byLast[last] = append([]int{n}, c.byLast[last]...)
}

// fitting returns whom of the surname of the person n a title of gender g names: n, unless only
// somebody else fits. A negative n stays.
func (c *Cast) fitting(n int, g story.Gender) int {
	if n < 0 || g == story.GenderUnknown || c.People[n].Gender == story.GenderUnknown || c.People[n].Gender == g {
		return n
	}
	for _, m := range c.byLast[c.People[n].Last] {
		if c.People[m].Gender == g {
			return m
		}
	}
	return n
}

// elided sets a name's words as it is written, whose tokens are apart: "Marie d'Orlac".
var elided = strings.NewReplacer("d' ", "d'", "D' ", "D'", "d’ ", "d’", "D’ ", "D’")

func (c *Cast) add(name string, g story.Gender) int {
	w := strings.Fields(name)
	last, first := unelided(token.Lower(w[len(w)-1])), token.Lower(w[0])
	if len(w) > 2 && lexicon.Generation(last) {
		last = token.Lower(w[len(w)-2]) // "George Roy III"
	}
	name = elided.Replace(name)
	for _, n := range c.byLast[last] {
		p := &c.People[n]
		if p.Name == name || len(w) == 1 {
			return n
		}
		if p.first == first || initialOf(p.first, first) || len(strings.Fields(p.Name)) == 1 {
			if len(name) > len(p.Name) {
				p.Name, p.first = name, first
			}
			return n
		}
	}
	if same := c.byLast[last]; len(same) >= maxNamesakes {
		return same[0]
	}
	c.People = append(c.People, Person{Name: name, Last: last, first: first, Gender: g})
	n := len(c.People) - 1
	if len(w) > 1 {
		c.byFirst[first] = append(c.byFirst[first], n)
	}
	c.byLast[last] = append(c.byLast[last], n)
	return n
}

// An article tells so many people of one surname apart: whoever is named is looked for among
// all of them, and a family in the news has a dozen.
const maxNamesakes = 100

// So many people have one office in an article at most, as all of them are gone through for each of
// its words.
const maxHolders = 200

// addRole notes that person n has the office that is called w.
func (c *Cast) addRole(lang, w string, n int) {
	keys := []string{w}
	if r, ok := role.Of(lang, w); ok {
		keys = append(keys, "#"+r.ID)
	}
	for _, k := range keys {
		if of := c.Roles[k]; len(of) < maxHolders && !slices.Contains(of, n) {
			c.Roles[k] = append(of, n)
		}
	}
}
