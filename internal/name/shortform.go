package name

import (
	"slices"
	"strings"
	"sync"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// bodies gives acronyms and short names the long one they stand for.
func (f *finder) bodies() {
	long, ends := f.byFirstWord(), f.byWhatTheyAre()
	f.shortened()
	ids := map[string]string{} // long name → its ID
	lone, towns := map[string]int{}, map[string]int{}
	for _, c := range f.found {
		if c.id != "" && ids[c.name] == "" {
			ids[c.name] = c.id
		}
		if c.first == c.last {
			w := f.tokensOf(c)[0]
			lone[w]++
			if c.kind == story.Place {
				towns[w]++
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
		if b := long[w]; len(b) == 1 && c.id == "" && !ofTown(b[0].name) && towns[w]*2 < lone[w] {
			c.name, c.id, c.kind, c.weak = b[0].name, b[0].id, story.Organisation, false
		}
	}
	f.respell()
}

// shortened binds an acronym to the one body of those named before it whose initials it is, though
// no bracket says so: "the Environment Agency … the EA".
func (f *finder) shortened() {
	var long []candidate
	for _, c := range f.found {
		if c.kind == story.Organisation && c.last > c.first && !c.weak && !c.stand && len(long) < many {
			long = append(long, c)
		}
	}
	for _, c := range f.found {
		t := f.sentences[c.sentence].tokens[c.first]
		if len(long) == 0 || c.first != c.last || c.id != "" || t.shape != allCaps || c.kind == story.Person {
			continue
		}
		w := f.tokensOf(c)[0]
		if _, known := f.acronyms[w]; known {
			continue
		}
		one, several := "", false
		for _, b := range long {
			if b.sentence > c.sentence || b.sentence == c.sentence && b.first > c.first+2 || len(w) == 2 && b.last != b.first+1 || f.longForm(&f.sentences[b.sentence], b.last, w) != b.first {
				continue
			}
			several = several || one != "" && one != b.name
			one = b.name
		}
		if one != "" && !several {
			f.acronyms[w] = one
		}
	}
}

// longName is a name of several words that one of them may stand for.
type longName struct{ name, id string }

// longNames holds names by a word of theirs. A word that two of them have
// stands for neither, so no more than two are kept.
type longNames map[string][]longName

func (l longNames) add(word string, c candidate) {
	if n := (longName{c.name, c.id}); len(l[word]) < 2 && !slices.Contains(l[word], n) {
		l[word] = append(l[word], n)
	}
}

// byFirstWord returns the bodies of several words by the first, where that is
// a name of its own.
func (f *finder) byFirstWord() longNames {
	long := longNames{}
	for _, c := range f.found {
		if c.first == c.last || c.stand || c.weak || c.kind != story.Organisation && c.kind != story.OtherName {
			continue
		}
		w := f.tokensOf(c)[0]
		if f.sentences[c.sentence].tokens[c.first].known || f.rules.bodies[w] || lexicon.GivenName(w) != lexicon.NotGiven {
			continue
		}
		if f.sentences[c.sentence].tokens[c.first].shape == allCaps && !ofCompany(f.tokensOf(c)[1:]) {
			continue // the NATO Council is not NATO
		}
		long.add(w, c)
	}
	return long
}

// ofCompany reports whether the words after the first of a body's name only say
// that it is a company: "KLA Group".
func ofCompany(rest []string) bool {
	for _, w := range rest {
		if !companyWords()[w] {
			return false
		}
	}
	return true
}

var companyWords = sync.OnceValue(func() map[string]bool { return text.WordSet(companies) })

// byWhatTheyAre returns the bodies by the word that says what they are, at
// their end or at their beginning: "Council", "Ministère".
func (f *finder) byWhatTheyAre() longNames {
	bodies := longNames{}
	for _, c := range f.found {
		if c.first == c.last || c.stand {
			continue
		}
		t := f.tokensOf(c)
		if w := t[len(t)-1]; c.kind != story.Person && f.rules.bodyEnds[w] {
			bodies.add(w, c)
		}
		if w := t[0]; f.rules.bodies[w] {
			bodies.add(w, c)
		}
		for k := 1; k+1 < len(t)-1; k++ { // "the National Guild of Harbour Pilots"
			if f.rules.bodyEnds[t[k]] && f.rules.joins[t[k+1]] && c.kind != story.Person {
				bodies.add(t[k], c)
			}
		}
	}
	return bodies
}

// respell gives a name of one word the body that is written like it but for
// its capitals: "Anssi" where the article writes ANSSI too.
func (f *finder) respell() {
	lonely := map[string]int{} // a body of one word → its first candidate
	for i, c := range f.found {
		if c.first == c.last && c.kind == story.Organisation {
			if w := f.tokensOf(c)[0]; lonely[w] == 0 {
				lonely[w] = i + 1
			}
		}
	}
	for i := range f.found {
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

var townBodies = text.WordSet("school hospital university college council church centre center police bridge county rescue court museum stadium airport station festival")

// agree lets all mentions of one name be of one kind: the one that most of
// them show.
func (f *finder) agree() {
	votes := map[string]*kindVotes{}
	for _, c := range f.found {
		if c.id != "" || c.stand {
			continue
		}
		v := votes[text.Fold(c.name)]
		if v == nil {
			v = &kindVotes{}
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
		best := v.most()
		// one "à Kessler" among many others does not make a place of it
		if best == story.Place && v[story.Place]*3 < v[story.OtherName] {
			best = story.OtherName
		}
		c.kind = best
	}
}
