package lexicon

import (
	"strings"
	"sync"
)

// EntityKind is what an entity of the name tables is.
type EntityKind byte

const (
	PlaceEntity        EntityKind = 'p'
	OrganisationEntity EntityKind = 'o'
	PersonEntity       EntityKind = 'h'
	EventEntity        EntityKind = 'e'
	WorkEntity         EntityKind = 'w' // laws and treaties
	AddressTitle       EntityKind = 'a' // a form of address: "M.", "Dr"
	RoleTitle          EntityKind = 'r' // an office or a calling: "président", "chief executive"
)

// Body is what kind of body an organisation of the tables is, as far as it matters to who
// speaks. A compiled table has it in the place of the kind, which goes without saying then.
type Body byte

const (
	AnyBody     Body = 0
	ChamberBody Body = 'c' // a parliament or one of its houses
	OutletBody  Body = 'm' // a newspaper, a broadcaster, a news agency
)

// Class is how words stand for an entity. The smaller is the surer.
type Class byte

const (
	ByName        Class = '1' // the name itself, or another name of it
	ByCapital     Class = '2' // the capital of a country
	ByDemonym     Class = '3' // "français", "Bavarian"
	ByStandIn     Class = '4' // "le géant de Redmond"
	ByWeakStandIn Class = '5' // one that may stand for others too: only where the entity is named nearby
	ByTitle       Class = '6' // an office, a calling or a form of address
)

// Inflections are the endings by which a demonym may be inflected: a table
// holds the plain form only, where it holds it.
var Inflections = []string{"s", "e", "n", "es", "en", "er", "em", "ne", "nes"}

// Entity is a place, organisation, person or event of the tables, or a title.
type Entity struct {
	ID   string // the same in every language: "france", "un", "prime-minister"; "-" for a name that several bear
	Name string // what it is called in the language; "" for a title or a shared name
	Kind EntityKind
	Body Body // of an organisation
}

// Names holds the name tables of one language. A nil *Names knows none.
type Names struct {
	table    Lexicon // its concepts are indexes into entities
	entities []Entity
	classes  []Class // of the table's entries
	caps     []uint8
}

// Found is an entry of the name tables that a run of words agrees with.
type Found struct {
	Entity
	Last  int // index of the last word
	Class Class
	Caps  int // capitals the words need: 0 none, 1 the first letter, 2 all letters
}

var openedNames = map[string]*Names{} // under mu

// NamesFor returns the name tables of a language, opening them at the first
// call; nil if there are none, or if they have not been loaded yet.
func NamesFor(lang string) *Names {
	mu.Lock()
	defer mu.Unlock()
	if n, ok := openedNames[lang]; ok {
		return n
	}
	data := loadedNames[lang]
	if data == "" {
		data = embeddedNames(lang)
	}
	if data == "" {
		return nil
	}
	n := openNames(data)
	openedNames[lang] = n
	return n
}

// openNames reads a compiled name table in place.
func openNames(data string) *Names {
	n := &Names{table: Lexicon{data: data, slots: make([]int32, 1<<15)}}
	at := 0
	for line := range strings.Lines(data) {
		end := at + len(strings.TrimSuffix(line, "\n"))
		start := at
		at += len(line)
		field := 0
		for i := start; i <= end; i++ {
			if i < end && data[i] != '\t' {
				continue
			}
			switch f := data[start:i]; {
			case field == 0:
				n.entities = append(n.entities, Entity{ID: f})
			case field == 1 && f != "":
				e := &n.entities[len(n.entities)-1]
				if e.Kind, e.Name = EntityKind(f[0]), f[1:]; e.Kind == EntityKind(ChamberBody) || e.Kind == EntityKind(OutletBody) {
					e.Kind, e.Body = OrganisationEntity, Body(f[0])
				}
			case len(f) > 2:
				before := len(n.table.entries)
				n.table.add(start+2, i, Concept(len(n.entities)-1), 0)
				if len(n.table.entries) > before {
					n.classes = append(n.classes, Class(f[0]))
					n.caps = append(n.caps, f[1]-'0')
				}
			}
			field++
			start = i + 1
		}
		if len(n.table.groups)*2 > len(n.table.slots) {
			break // longer than any table of ours: the hash would fill up
		}
	}
	return n
}

// At calls yield with each entry whose words begin at words[i], which are
// folded as segment.Words has them. It stops where yield returns false.
func (n *Names) At(words []string, i int, yield func(Found) bool) {
	if n == nil {
		return
	}
	for k := n.table.find(words[i], ""); k >= 0; k = n.table.entries[k].next {
		e := &n.table.entries[k]
		last := i
		if e.kind&kindMask == kindPhrase {
			if last = follows(words, i, n.table.rest(e)); last < 0 {
				continue
			}
		}
		if !yield(Found{Entity: n.entities[e.concept], Last: last, Class: n.classes[k], Caps: int(n.caps[k])}) {
			return
		}
	}
}

// follows returns where the words of rest end that follow words[i], -1 if they do not.
func follows(words []string, i int, rest string) int {
	for rest != "" {
		var next string
		next, rest, _ = strings.Cut(rest, " ")
		i++
		if i >= len(words) || words[i] != next {
			return -1
		}
	}
	return i
}

// Given is what is known of a given name.
type Given uint8

const (
	NotGiven Given = iota
	GivenMale
	GivenFemale
	GivenEither
)

var givenNames = sync.OnceValue(func() map[string]Given {
	m := make(map[string]Given, 6000)
	g := GivenMale
	for line := range strings.Lines(firstNamesData) {
		for n := range strings.FieldsSeq(line) {
			m[n] = g
		}
		g++
	}
	return m
})

// GivenName tells whether a folded word is a given name, and whose.
func GivenName(folded string) Given { return givenNames()[folded] }
