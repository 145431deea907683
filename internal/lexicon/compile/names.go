package compile

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// entity is a line of a language's names: what it is called there.
type entity struct {
	id      string
	kind    lexicon.EntityKind
	body    lexicon.Body // of an organisation
	display string
	keys    map[nameKey]lexicon.Class // how they stand for it
	caps    map[nameKey]int           // capitals they need: 0 none, 1 the first, 2 all
	named   bool                      // display is settled
}

// nameKey is the folded words of a name. "suisse" and "Suisse" are two.
type nameKey struct {
	words   string
	capital bool
}

func (e *entity) add(surface string, class lexicon.Class) {
	words, caps := keyOfName(surface)
	if words == "" {
		return
	}
	key := nameKey{words, caps > 0}
	if old, ok := e.keys[key]; ok {
		e.keys[key] = min(old, class)
		e.caps[key] = min(e.caps[key], caps)
		return
	}
	e.keys[key], e.caps[key] = class, caps
}

// keyOfName returns the folded words of a name and the capitals it needs.
func keyOfName(surface string) (string, int) {
	words := segment.Words(surface, text.Span{End: len(surface)})
	if len(words) == 0 {
		return "", 0
	}
	var folded []string
	caps, lower := 0, false
	for i, w := range words {
		folded = append(folded, w.Fold)
		for k, r := range w.Of(surface) {
			lower = lower || unicode.IsLower(r)
			if i == 0 && k == 0 && unicode.IsUpper(r) {
				caps = 1
			}
		}
	}
	if caps == 1 && !lower && len(words) == 1 {
		caps = 2
	}
	return strings.Join(folded, " "), caps
}

var placeKinds = map[string]lexicon.EntityKind{
	"country": lexicon.PlaceEntity, "city": lexicon.PlaceEntity, "region": lexicon.PlaceEntity, "territory": lexicon.PlaceEntity,
	"body-of-water": lexicon.PlaceEntity, "other": lexicon.PlaceEntity,
}

// An expression for a thing or a disease names nothing that a reader looks for
// in a list of names, nor does a word for everybody of a trade.
var standKinds = map[string]lexicon.EntityKind{
	"country": lexicon.PlaceEntity, "city": lexicon.PlaceEntity, "region": lexicon.PlaceEntity, "territory": lexicon.PlaceEntity,
	"company": lexicon.OrganisationEntity, "institution": lexicon.OrganisationEntity, "organisation": lexicon.OrganisationEntity,
	"government": lexicon.OrganisationEntity, "group": lexicon.OrganisationEntity,
	"person": lexicon.PersonEntity, "event": lexicon.EventEntity,
}

func compileNames(dir string, out map[string][]byte) error {
	places, err := readTable(filepath.Join(dir, "places.tsv"), 9)
	if err != nil {
		return err
	}
	organisations, err := readTable(filepath.Join(dir, "organisations.tsv"), 9)
	if err != nil {
		return err
	}
	stands, err := readTable(filepath.Join(dir, "metonyms.tsv"), 5)
	if err != nil {
		return err
	}
	titles, err := readTable(filepath.Join(dir, "titles.tsv"), 8)
	if err != nil {
		return err
	}
	for i, l := range lang.Known {
		b, err := compileLanguageNames(l, i, places, organisations, stands)
		if err != nil {
			return err
		}
		out[l+".names.txt"] = append(b, compileTitles(titles, i)...)
	}
	first, err := readTable(filepath.Join(dir, "firstnames.tsv"), 3)
	if err != nil {
		return err
	}
	out["firstnames.txt"] = compileFirstNames(first)
	return nil
}

// nameTable is the names of one language as they are compiled: entities in the
// order in which the tables first name them.
type nameTable struct {
	language string
	column   int // of the language in the tables
	entities []*entity
	byID     map[string]*entity
}

// compileLanguageNames writes one line an entity: its ID, its kind and what it
// is called, then each of its names with their class and their capitals.
func compileLanguageNames(language string, column int, places, organisations, stands [][]string) ([]byte, error) {
	t := nameTable{language: language, column: column, byID: map[string]*entity{}}
	if err := t.addPlaces(places); err != nil {
		return nil, err
	}
	t.addOrganisations(organisations)
	t.addStands(stands)
	t.entities = append(t.entities, shared(t.entities)...)
	var b []byte
	for _, e := range t.entities {
		kind := byte(e.kind)
		if e.body != lexicon.AnyBody {
			kind = byte(e.body)
		}
		b = append(b, e.id...)
		b = append(b, '\t', kind)
		b = append(b, e.display...)
		for _, k := range e.sorted() {
			b = append(b, '\t', byte(e.keys[k]), byte('0'+e.caps[k]))
			b = append(b, k.words...)
		}
		b = append(b, '\n')
	}
	return b, nil
}

// entity returns the entity of an ID, a new one where the table has none.
func (t *nameTable) entity(id string, kind lexicon.EntityKind, display string) *entity {
	e := t.byID[id]
	if e == nil {
		e = &entity{id: id, kind: kind, display: display, keys: map[nameKey]lexicon.Class{}, caps: map[nameKey]int{}}
		t.byID[id] = e
		t.entities = append(t.entities, e)
	}
	return e
}

func (t *nameTable) addPlaces(places [][]string) error {
	for _, f := range places {
		kind, ok := placeKinds[f[1]]
		if !ok {
			return fmt.Errorf("place %q: kind %q", f[0], f[1])
		}
		names, capitals, demonyms := splitPlace(f[2+t.column])
		if len(names) == 0 {
			continue
		}
		e := t.entity(f[0], kind, withoutArticle(t.language, names[0]))
		e.named = true
		for _, n := range names {
			e.add(withoutArticle(t.language, n), lexicon.ByName)
		}
		for _, n := range capitals {
			e.add(n, lexicon.ByCapital)
		}
		for _, n := range demonyms {
			e.add(n, lexicon.ByDemonym)
		}
	}
	return nil
}

func (t *nameTable) addOrganisations(organisations [][]string) {
	for _, f := range organisations {
		names := list(f[2+t.column])
		if f[1] == "acronym" || len(names) == 0 {
			continue
		}
		kind := lexicon.OrganisationEntity
		if f[1] == "law" {
			kind = lexicon.WorkEntity
		}
		e := t.entity(f[0], kind, withoutArticle(t.language, names[0]))
		e.named, e.body = true, bodies[f[1]]
		for _, n := range names {
			e.add(withoutArticle(t.language, n), lexicon.ByName)
		}
	}
}

// bodies are the kinds of the table of organisations that tell what kind of body one is.
var bodies = map[string]lexicon.Body{"parliament": lexicon.ChamberBody, "media": lexicon.OutletBody, "news-agency": lexicon.OutletBody}

// addStands adds the expressions that stand in for an entity, and companies by
// their own name in every language.
func (t *nameTable) addStands(stands [][]string) {
	for _, f := range stands {
		kind, ok := standKinds[f[2]]
		if !ok || unicode.IsLower([]rune(f[1])[0]) {
			continue
		}
		company := f[2] == "company"
		if f[3] != t.language {
			if e := t.byID[f[0]]; company && e == nil {
				t.entity(f[0], kind, f[1]).add(f[1], lexicon.ByName)
			}
			continue
		}
		expression, weak := strings.CutPrefix(f[4], "~")
		expression = withoutArticle(t.language, expression)
		e, known := t.byID[f[0]]
		if !known {
			e = t.entity(f[0], kind, f[1])
		}
		// an institution is called by its first sure expression, best one that is a
		// name by itself and more than an acronym of two or three letters, a company by its own name
		named := isName(expression) && utf8.RuneCountInString(expression) > 3
		if !known || !e.named && (e.display == f[1] || named) {
			if e.named = company || kind == lexicon.PersonEntity || t.language == "en" && f[2] == "government"; !e.named && !weak {
				e.display, e.named = expression, named || kind != lexicon.EventEntity && f[2] != "institution"
			}
		}
		if company || kind == lexicon.PersonEntity && !strings.Contains(f[1], " ") {
			e.add(f[1], lexicon.ByName)
		}
		switch {
		case weak || common(t.language, expression):
			e.add(expression, lexicon.ByWeakStandIn)
		case isName(expression):
			e.add(expression, lexicon.ByName)
		default:
			e.add(expression, lexicon.ByStandIn)
		}
	}
}

// shared takes the names that several bodies bear out of theirs ("Supreme
// Court") and returns entities of their own for them, without an ID: whose they
// are, only the article can say. A name that only chambers bear ("Senate") is a
// chamber's, whichever it is.
func shared(all []*entity) []*entity {
	bearers := map[nameKey]int{}
	of := map[nameKey]lexicon.Body{} // what all bearers are
	for _, e := range all {
		if e.kind != lexicon.OrganisationEntity {
			continue
		}
		for k, c := range e.keys {
			if c != lexicon.ByName {
				continue
			}
			if bearers[k]++; bearers[k] == 1 {
				of[k] = e.body
			} else if of[k] != e.body {
				of[k] = lexicon.AnyBody
			}
		}
	}
	var out []*entity
	nobody := map[lexicon.Body]*entity{}
	for _, b := range []lexicon.Body{lexicon.AnyBody, lexicon.ChamberBody, lexicon.OutletBody} {
		nobody[b] = &entity{id: "-", kind: lexicon.OrganisationEntity, body: b, keys: map[nameKey]lexicon.Class{}, caps: map[nameKey]int{}}
		out = append(out, nobody[b])
	}
	for _, e := range all {
		for k := range e.keys {
			if e.kind == lexicon.OrganisationEntity && bearers[k] > 1 && e.keys[k] == lexicon.ByName {
				n := nobody[of[k]]
				n.keys[k], n.caps[k] = lexicon.ByName, max(n.caps[k], e.caps[k])
				delete(e.keys, k)
			}
		}
	}
	return slices.DeleteFunc(out, func(e *entity) bool { return e.body != lexicon.AnyBody && len(e.keys) == 0 })
}

// sorted returns the keys to write, without those that go without saying: a
// form with a capital where one without stands for the same, and inflected
// forms of a demonym, which the reader of the table takes for the plain one.
func (e *entity) sorted() []nameKey {
	keys := slices.SortedFunc(maps.Keys(e.keys), func(a, b nameKey) int {
		if a.words != b.words {
			return strings.Compare(a.words, b.words)
		}
		return e.caps[a] - e.caps[b]
	})
	return slices.DeleteFunc(keys, func(k nameKey) bool {
		if c, ok := e.keys[nameKey{k.words, false}]; k.capital && ok && c == e.keys[k] {
			return true
		}
		if e.keys[k] != lexicon.ByDemonym {
			return false
		}
		for _, ending := range lexicon.Inflections {
			if w, ok := strings.CutSuffix(k.words, ending); ok && e.keys[nameKey{w, k.capital}] == lexicon.ByDemonym {
				return true
			}
		}
		return false
	})
}

// common reports whether a one-word expression is a word that anybody uses for
// other things: "les Sages", "le Rocher".
func common(language, expression string) bool {
	words := segment.Words(expression, text.Span{End: len(expression)})
	if len(words) != 1 {
		return false
	}
	w := words[0]
	if w.Kind == segment.Number || lang.Stop(language, w.Fold) {
		return true
	}
	return len(lexicon.For(language).Match([]string{w.Fold}, []string{lang.Stem(language, w.Of(expression))})) > 0
}

// isName reports whether an expression is a name by itself: each of its longer
// words has a capital.
func isName(expression string) bool {
	for w := range strings.FieldsSeq(expression) {
		if r := []rune(w); len(r) > 3 && unicode.IsLower(r[0]) {
			return false
		}
	}
	return unicode.IsUpper([]rune(expression)[0])
}

var leadingArticles = map[string]string{
	"fr": "le la les l' un une", "en": "the a an", "de": "der die das den dem", "es": "el la los las", "it": "il lo la i gli le l'",
	"nl": "de het", "pt": "o a os as",
}

// withoutArticle returns a name without the article it begins with, unless
// that is written as part of it ("Le Havre").
func withoutArticle(language, name string) string {
	for a := range strings.FieldsSeq(leadingArticles[language]) {
		for _, lead := range []string{a + " ", strings.TrimSuffix(a, "'") + "’"} {
			if strings.HasSuffix(a, "'") {
				lead = strings.Replace(lead, a+" ", a, 1)
			} else if strings.HasSuffix(lead, "’") {
				continue
			}
			if rest, ok := strings.CutPrefix(name, lead); ok && rest != "" {
				return rest
			}
		}
	}
	return name
}

// splitPlace splits "name; name [capital] {demonym; demonym}".
func splitPlace(column string) (names, capitals, demonyms []string) {
	take := func(open, end string) []string {
		before, rest, ok := strings.Cut(column, open)
		if !ok {
			return nil
		}
		inside, after, _ := strings.Cut(rest, end)
		column = before + after
		return list(inside)
	}
	capitals = take("[", "]")
	demonyms = take("{", "}")
	return list(column), capitals, demonyms
}

// addressed are the titles a person is addressed by: they stand before a name
// and say nothing by themselves.
var addressed = map[string]bool{"mr": true, "mrs": true, "miss": true, "maitre": true, "dr": true, "professor": true, "sir": true,
	"right-honourable-class": true, "excellency": true, "majesty-class": true, "monsignor": true}
