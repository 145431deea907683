package name

import (
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

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
