// Package naming finds people of one fact whom articles name differently (person.go), and lists of
// names of which one has some that another has not (list.go). Make a [Finder] with [New] and
// call [Finder.Compare] for each fact.
package naming

import (
	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/coreference"
	"recoupe/internal/compare/difference/contrast"
)

// Finder finds them in a table.
type Finder struct {
	*coreference.Judge
	note       *contrast.Noter
	attributes *attribute.Finder

	bearers   map[string]int // folded surname → how many persons of the story bear it; once asked for
	mentioned [][]int32      // article, mention → index of its name, from 1; 0 if it has none; once asked for
	called    []*called      // by article; once asked for
	folded    []string       // the texts of articles; once asked for
}

// New returns one for the table that judge and note are of; lists of names are noted for attributes.
func New(judge *coreference.Judge, note *contrast.Noter, attributes *attribute.Finder) *Finder {
	return &Finder{Judge: judge, note: note, attributes: attributes}
}

// Compare notes whom the articles that tell fact i, told in order, name differently.
func (w *Finder) Compare(i int, told []int) {
	w.comparePeople(i, told)
	w.compareLists(i, told)
}
