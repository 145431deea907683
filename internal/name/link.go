package name

import (
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// many bounds what is looked through for one word: no article has more people
// of one name, nor more acronyms in one sentence.
const many = 50

// person is somebody whose full name the article gives.
type person struct {
	name   string
	tokens []string // folded
	gender story.Gender
	count  int
	first  int // sentence of the first mention
}

// people finds the persons of an article by a part of their name.
type people struct {
	all       []person
	bySurname map[string][]int
	byGiven   map[string][]int
}

// link makes one name of what names one thing: surnames and full names,
// acronyms and long forms, short and long names of bodies; and decides on the
// mentions that were put off.
func (f *finder) link() {
	f.settleCalled()
	f.doubt()
	f.gather()
	f.surnames()
	f.bodies()
	f.lists()
	f.agree()
	f.scan()
	f.whole()
	f.articles()
	f.spell()
	f.settle()
}

// whole gives a name in a headline the last word of the person whom the article
// names by more: "Anna Lou Maro" where the headline was read to hold "Anna Lou".
func (f *finder) whole() {
	begins := map[string][]int{} // people by the first word of their names
	for k := range f.people.all {
		if t := f.people.all[k].tokens; len(t) > 2 && len(begins[t[0]]) < many {
			begins[t[0]] = append(begins[t[0]], k)
		}
	}
	for i := range f.found {
		c := &f.found[i]
		s := &f.sentences[c.sentence]
		n := c.last - c.first + 1
		if s.style != headline || c.kind != story.Person || n < 2 {
			continue
		}
		for _, k := range begins[s.folded[c.first]] {
			p := f.people.all[k]
			if len(p.tokens) > n && c.first+len(p.tokens) <= len(s.folded) && slices.Equal(p.tokens, s.folded[c.first:c.first+len(p.tokens)]) {
				c.last = c.first + len(p.tokens) - 1
				f.give(c, k)
				break
			}
		}
	}
}

// articles gives a name at the head of a sentence the article back that is part of
// it elsewhere: "La Poste a tenu", where "de La Poste" shows it.
func (f *finder) articles() {
	whole := map[string]candidate{}
	for _, c := range f.found {
		if t := f.tokensOf(c); len(t) > 1 && f.rules.articles[t[0]] && !c.stand && !f.sentences[c.sentence].tokens[c.first].opens {
			whole[strings.Join(t, " ")] = c
		}
	}
	if len(whole) == 0 {
		return
	}
	for i := range f.found {
		c := &f.found[i]
		s := &f.sentences[c.sentence]
		if c.first == 0 || !s.tokens[c.first-1].opens || !s.tokens[c.first-1].shape.upper() || !f.rules.articles[s.folded[c.first-1]] || s.tokens[c.first].gap > elided {
			continue
		}
		if like, ok := whole[strings.Join(s.folded[c.first-1:c.last+1], " ")]; ok {
			c.first--
			c.name, c.kind, c.id, c.weak = like.name, like.kind, like.id, false
		}
	}
}

// doubt takes back what was guessed to be a person where the article goes on
// to use the first word alone: "Cambridge Analytica", then "Cambridge".
func (f *finder) doubt() {
	lone := map[string]bool{}
	for _, c := range f.found {
		if c.first == c.last {
			lone[f.tokensOf(c)[0]] = true
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if t := f.tokensOf(*c); c.kind == story.Person && len(t) > 1 && c.role == "" && lexicon.GivenName(t[0]) == lexicon.NotGiven && lone[t[0]] && !lone[t[len(t)-1]] {
			c.kind = story.OtherName
		}
	}
}

// gather lists the persons that are named in full.
func (f *finder) gather() {
	f.people = people{bySurname: map[string][]int{}, byGiven: map[string][]int{}}
	for i := range f.found {
		c := &f.found[i]
		if c.kind != story.Person || c.last == c.first || c.id != "" || f.oneWord(*c) {
			continue
		}
		tokens := strings.FieldsFunc(text.Fold(c.name), func(r rune) bool { return r == ' ' || r == '-' || r == '.' })
		if len(tokens) < 2 {
			continue
		}
		if last := tokens[len(tokens)-1]; len(tokens) > 2 && lexicon.Generation(last) {
			tokens = tokens[:len(tokens)-1] // "George Maro III"
		}
		surname := tokens[len(tokens)-1]
		gender := c.gender
		if gender == story.GenderUnknown {
			gender = genderOf(lexicon.GivenName(tokens[0]))
		}
		at := -1
		for _, k := range f.people.bySurname[surname] {
			if sameGiven(f.people.all[k].tokens[0], tokens[0]) {
				at = k
			}
		}
		if at < 0 {
			if len(f.people.bySurname[surname]) >= many {
				continue
			}
			at = len(f.people.all)
			f.people.all = append(f.people.all, person{name: c.name, tokens: tokens, first: c.sentence})
			f.people.bySurname[surname] = append(f.people.bySurname[surname], at)
			if len(f.people.byGiven[tokens[0]]) < many { // a family name that stands first, too: "Xi Jinping"
				f.people.byGiven[tokens[0]] = append(f.people.byGiven[tokens[0]], at)
			}
		}
		p := &f.people.all[at]
		p.count++
		if len(c.name) > len(p.name) && len(tokens) <= 4 {
			p.name, p.tokens = c.name, tokens
		}
		if p.gender == story.GenderUnknown {
			p.gender = gender
		}
	}
	for i := range f.found { // all of one person get one name
		c := &f.found[i]
		if c.kind == story.Person && c.id == "" {
			if k := f.people.named(f.tokensOf(*c), c.gender, c.sentence); k >= 0 {
				f.give(c, k)
			}
		}
	}
}

// oneWord reports whether hyphens hold all of a name together: "Okonjo-Lund" is a surname
// alone, as "Lund" is.
func (f *finder) oneWord(c candidate) bool {
	s := &f.sentences[c.sentence]
	return f.tiedWhole(s, c.first, c.last) && lexicon.GivenName(s.folded[c.first]) == lexicon.NotGiven
}

// sameGiven reports whether two folded given names may be one: "B." is "Barack".
func sameGiven(a, b string) bool {
	return lexicon.SameGivenName(a, b) || (len(a) == 1 || len(b) == 1) && a[0] == b[0]
}

func (f *finder) give(c *candidate, k int) {
	p := f.people.all[k]
	c.name, c.kind, c.weak = p.name, story.Person, false
	c.gender = p.gender
}

func (f *finder) tokensOf(c candidate) []string {
	return f.sentences[c.sentence].folded[c.first : c.last+1]
}

// named returns the person that folded words name, -1 if nobody, or more than
// one equally well. Of several with one surname, the gender decides, then who
// was named before.
func (p *people) named(tokens []string, gender story.Gender, sentence int) int {
	if last := tokens[len(tokens)-1]; len(tokens) > 2 && lexicon.Generation(last) {
		tokens = tokens[:len(tokens)-1]
	}
	last := tokens[len(tokens)-1]
	fits := func(k int) bool {
		q := p.all[k]
		if gender != story.GenderUnknown && q.gender != story.GenderUnknown && gender != q.gender {
			return false
		}
		for _, t := range tokens {
			if len(t) > 1 && !slices.Contains(q.tokens, t) {
				return false
			}
		}
		return true
	}
	var some []int
	for _, k := range p.bySurname[last] {
		if fits(k) {
			some = append(some, k)
		}
	}
	if len(some) == 1 {
		return some[0]
	}
	if len(some) > 1 { // a couple, a family: whoever was named last before
		best := -1
		for _, k := range some {
			if p.all[k].first <= sentence && (best < 0 || p.all[k].first > p.all[best].first) {
				best = k
			}
		}
		for _, k := range some { // before all of them: of whom the article tells most
			if best < 0 || p.all[best].first > sentence && p.all[k].count > p.all[best].count {
				best = k
			}
		}
		return best
	}
	if len(tokens) == 1 {
		if k := p.byGiven[last]; len(k) == 1 && p.all[k[0]].first <= sentence && fits(k[0]) {
			return k[0]
		}
	}
	return -1
}

// surnames gives single words the full name they stand for.
func (f *finder) surnames() {
	kin := f.kin()
	f.apart = f.namedApart(kin)
	for i := range f.found {
		c := &f.found[i]
		if k := f.bearer(*c, kin); k >= 0 && c.kind == story.Person {
			f.give(c, k)
			continue
		}
		if g, ok := f.apart[f.tokensOf(*c)[0]]; ok && c.first == c.last && (c.kind == story.Person || c.kind == story.OtherName) {
			c.kind, c.name, c.weak = story.Person, f.written(*c), false
			if c.gender == story.GenderUnknown {
				c.gender = g
			}
			continue
		}
		if c.id != "" && c.kind != story.Person || c.last-c.first > 2 || c.kind == story.Organisation && c.last > c.first {
			continue
		}
		tokens := f.tokensOf(*c)
		if k := f.people.named(tokens, c.gender, c.sentence); k >= 0 {
			if c.kind != story.Person && len(tokens) == 1 && len(f.people.bySurname[tokens[0]]) == 0 && c.kind != story.OtherName {
				continue // a given name that is a place or a body too
			}
			f.give(c, k)
		}
	}
	f.surnamesAlone()
	// a surname with a title and without a full name stands for itself, with or without the title
	alone := map[string]story.Gender{}
	for _, c := range f.found {
		if c.kind == story.Person && c.first == c.last && c.role != "" && len(f.people.bySurname[text.Fold(c.name)]) == 0 && c.id == "" {
			alone[text.Fold(c.name)] = c.gender
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if g, ok := alone[text.Fold(c.name)]; ok && c.kind == story.OtherName {
			c.kind, c.gender, c.weak = story.Person, g, false
		}
	}
}

// surnamesAlone takes a name of two words for a person's where the second word
// stands alone elsewhere and the first never does.
func (f *finder) surnamesAlone() {
	lone := map[string]bool{}
	for _, c := range f.found {
		if c.first == c.last && c.id == "" && (c.kind == story.OtherName || c.kind == story.Person) {
			lone[f.tokensOf(c)[0]] = true
		}
	}
	again := false
	for i := range f.found {
		c := &f.found[i]
		if c.kind != story.OtherName || c.last != c.first+1 || c.id != "" || c.stand {
			continue
		}
		t, s := f.tokensOf(*c), &f.sentences[c.sentence]
		if (lone[t[1]] || len(f.people.bySurname[t[1]]) > 0) && !lone[t[0]] && !f.rules.articles[t[0]] && f.personal(s, c.first, c.last) && !f.articled(s, c.first, c.last) && !s.tokens[c.first].known && !s.tokens[c.last].known && s.style == plain {
			c.kind, again = story.Person, true
		}
	}
	if !again {
		return
	}
	f.gather()
	for i := range f.found {
		c := &f.found[i]
		if c.first == c.last && c.id == "" && c.kind == story.OtherName {
			if k := f.people.named(f.tokensOf(*c), c.gender, c.sentence); k >= 0 {
				f.give(c, k)
			}
		}
	}
}
