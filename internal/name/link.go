package name

import (
	"cmp"
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
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
	f.doubt()
	f.gather()
	f.surnames()
	f.bodies()
	f.agree()
	f.scan()
	f.spell()
	f.settle()
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
		if c.kind != story.Person || c.last == c.first || c.id != "" {
			continue
		}
		tokens := strings.FieldsFunc(text.Fold(c.name), func(r rune) bool { return r == ' ' || r == '-' || r == '.' })
		if len(tokens) < 2 {
			continue
		}
		surname := tokens[len(tokens)-1]
		gender := c.gender
		if gender == story.GenderUnknown {
			gender = genderOf(lexicon.GivenName(tokens[0]))
		}
		at := -1
		for _, k := range f.people.bySurname[surname] {
			if f.people.all[k].tokens[0] == tokens[0] {
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
			if lexicon.GivenName(tokens[0]) != lexicon.NotGiven {
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
	for i := range f.found {
		c := &f.found[i]
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
		if lone[t[1]] && !lone[t[0]] && f.personal(s, c.first, c.last) && !s.tokens[c.first].known && !s.tokens[c.last].known && s.style == plain {
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

// bodies gives acronyms and short names the long one they stand for.
func (f *finder) bodies() {
	type body struct{ name, id string }
	long := map[string][]body{} // first word → bodies of several words
	for _, c := range f.found {
		if c.first == c.last || c.stand || c.weak || c.kind != story.Organisation && c.kind != story.OtherName {
			continue
		}
		w := f.tokensOf(c)[0]
		if f.sentences[c.sentence].tokens[c.first].known || f.rules.bodies[w] || lexicon.GivenName(w) != lexicon.NotGiven {
			continue
		}
		if b := (body{c.name, c.id}); len(long[w]) < 2 && !slices.Contains(long[w], b) {
			long[w] = append(long[w], b)
		}
	}
	ids := map[string]string{} // long name → its ID
	for _, c := range f.found {
		if c.id != "" && ids[c.name] == "" {
			ids[c.name] = c.id
		}
	}
	ends := map[string][]body{} // last word → bodies, where it says what they are
	lone, place := map[string]int{}, map[string]int{}
	for _, c := range f.found {
		t := f.tokensOf(c)
		if c.first == c.last {
			lone[t[0]]++
			if c.kind == story.Place {
				place[t[0]]++
			}
			continue
		}
		if w := t[len(t)-1]; !c.stand && c.kind != story.Person && f.rules.bodyEnds[w] {
			if b := (body{c.name, c.id}); len(ends[w]) < 2 && !slices.Contains(ends[w], b) {
				ends[w] = append(ends[w], b)
			}
		}
		if w := t[0]; !c.stand && f.rules.bodies[w] {
			if b := (body{c.name, c.id}); len(ends[w]) < 2 && !slices.Contains(ends[w], b) {
				ends[w] = append(ends[w], b)
			}
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if c.first != c.last || c.kind == story.Person {
			continue
		}
		w := f.tokensOf(*c)[0]
		if b := ends[w]; len(b) == 1 && c.id == "" {
			c.name, c.id, c.kind, c.weak = b[0].name, b[0].id, story.Organisation, false
			continue
		}
		if full, ok := f.acronyms[w]; ok && f.sentences[c.sentence].tokens[c.first].shape.upper() {
			c.name, c.kind, c.weak, c.stand = full, story.Organisation, false, false
			if id := ids[full]; id != "" {
				c.id = id
			}
			continue
		}
		if b := long[w]; len(b) == 1 && c.id == "" && !ofTown(b[0].name) && place[w]*2 < lone[w] {
			c.name, c.id, c.kind, c.weak = b[0].name, b[0].id, story.Organisation, false
		}
	}
	lonely := map[string]int{} // a body of one word → its first candidate
	for i, c := range f.found {
		if c.first == c.last && c.kind == story.Organisation {
			if w := f.tokensOf(c)[0]; lonely[w] == 0 {
				lonely[w] = i + 1
			}
		}
	}
	for i := range f.found { // "Anssi" where the article writes ANSSI too
		c := &f.found[i]
		if c.first == c.last && c.id == "" && c.kind == story.OtherName {
			if k := lonely[f.tokensOf(*c)[0]]; k > 0 {
				o := f.found[k-1]
				c.kind, c.name, c.id = story.Organisation, o.name, o.id
			}
		}
	}
}

// ofTown reports whether a body's name is that of the town it is in and what it is.
func ofTown(name string) bool {
	words := strings.Fields(text.Fold(name))
	return townBodies[words[len(words)-1]]
}

var townBodies = words("school hospital university college council church centre center police bridge county rescue court museum stadium airport station festival")

// agree lets all mentions of one name be of one kind: the one that most of
// them show.
func (f *finder) agree() {
	votes := map[string]*[6]int{}
	for _, c := range f.found {
		if c.id != "" || c.stand {
			continue
		}
		v := votes[text.Fold(c.name)]
		if v == nil {
			v = &[6]int{}
			votes[text.Fold(c.name)] = v
		}
		v[c.kind]++
	}
	for i := range f.found {
		c := &f.found[i]
		v := votes[text.Fold(c.name)]
		if v == nil || c.id != "" || c.stand {
			continue
		}
		best := story.OtherName
		for k := story.Person; int(k) < len(v); k++ {
			if v[k] > 0 && (best == story.OtherName || v[k] > v[best]) {
				best = k
			}
		}
		// one "à Kessler" among many others does not make a place of it
		if best == story.Place && v[story.Place]*3 < v[story.OtherName] {
			best = story.OtherName
		}
		c.kind = best
	}
}

// scan looks in headlines, and for words put off, for names that the rest of
// the article shows to be names.
func (f *finder) scan() {
	type known struct {
		tokens []string
		like   candidate
	}
	index := map[string][]known{}
	seen := map[string]bool{}
	add := func(tokens []string, c candidate) {
		key := strings.Join(tokens, " ")
		if seen[key] || len(tokens[0]) < 2 || len(index[tokens[0]]) >= many {
			return
		}
		seen[key] = true
		index[tokens[0]] = append(index[tokens[0]], known{tokens, c})
	}
	for _, c := range f.found {
		if !c.weak && !c.stand {
			add(f.tokensOf(c), c)
		}
	}
	for _, c := range f.found { // a body by its first word
		if t := f.tokensOf(c); len(t) > 1 && !c.weak && !c.stand && c.kind == story.Organisation && c.id == "" && !f.rules.bodies[t[0]] &&
			!f.sentences[c.sentence].tokens[c.first].known && lexicon.GivenName(t[0]) == lexicon.NotGiven && len(t[0]) > 3 && !ofTown(c.name) {
			add(t[:1], c)
		}
	}
	for k := range f.people.all {
		p := f.people.all[k]
		c := candidate{kind: story.Person}
		f.give(&c, k)
		add([]string{p.tokens[len(p.tokens)-1]}, c)
	}
	taken := map[[2]int]bool{}
	for _, c := range f.found {
		if c.weak {
			continue
		}
		for k := c.first; k <= c.last; k++ {
			taken[[2]int{c.sentence, k}] = true
		}
	}
	for n := range f.sentences {
		s := &f.sentences[n]
		for i := 0; i < len(s.tokens); i++ {
			t := s.tokens[i]
			if t.Kind != segment.Letters || !t.shape.upper() || taken[[2]int{n, i}] {
				continue
			}
			best := known{}
			for _, k := range index[t.Fold] {
				if len(k.tokens) > len(best.tokens) && i+len(k.tokens) <= len(s.folded) && slices.Equal(k.tokens, s.folded[i:i+len(k.tokens)]) {
					best = k
				}
			}
			if len(best.tokens) == 0 {
				continue
			}
			// an ordinary word in a headline is no surname
			if len(best.tokens) == 1 && (t.stop || (t.known || f.seen[t.Fold].small > 0) && (t.opens || s.style != plain) && f.seen[t.Fold].capital < 2) {
				continue
			}
			c := best.like
			c.sentence, c.first, c.last, c.weak, c.role = n, i, i+len(best.tokens)-1, false, ""
			free := true
			for k := c.first; k <= c.last; k++ {
				free = free && !taken[[2]int{n, k}]
			}
			if !free {
				continue
			}
			f.found = append(f.found, c)
			for k := c.first; k <= c.last; k++ {
				taken[[2]int{n, k}] = true
			}
			i = c.last
		}
	}
}

// spell lets a name that one place writes in capitals be written as elsewhere.
func (f *finder) spell() {
	normal := map[string]string{}
	for _, c := range f.found {
		if !c.stand && c.name != strings.ToUpper(c.name) {
			if _, ok := normal[text.Fold(c.name)]; !ok {
				normal[text.Fold(c.name)] = c.name
			}
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if n, ok := normal[text.Fold(c.name)]; ok && c.name == strings.ToUpper(c.name) && len(c.name) > 4 {
			c.name = n
		}
	}
}

// settle decides on the weak candidates: a stand-in that may stand for others
// counts where what it stands for is named, anything else is dropped.
func (f *finder) settle() {
	named := map[string]bool{}
	for _, c := range f.found {
		if !c.weak && c.id != "" {
			named[c.id] = true
		}
	}
	for i := range f.found {
		c := &f.found[i]
		if c.weak && c.id != "" && named[c.id] {
			c.weak = false
		}
	}
	f.found = slices.DeleteFunc(f.found, func(c candidate) bool { return c.weak })
	slices.SortStableFunc(f.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.sentence, b.sentence), cmp.Compare(a.first, b.first), cmp.Compare(b.last, a.last))
	})
}
