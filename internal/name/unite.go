package name

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/lexicon"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Unite returns what annotated articles name, those that most of them name
// first. One thing is one name: what the tables know by its ID in any
// language, a person though accents, hyphens or a letter differ and though one
// article gives the surname only, a body by its acronym or its first word. A
// name that nothing but its stand-ins mention counts too.
//
// The result does not depend on the order of the articles, but for the
// indexes in its spots.
func Unite(articles []story.Article) []story.Name {
	u := &union{keys: map[string]int{}, lang: mainLanguage(articles)}
	for i := range articles {
		u.main = articles[i].Language == u.lang
		for _, m := range articles[i].Mentions {
			u.add(i, articles[i].Text, m)
		}
	}
	for i := range u.groups {
		if u.groups[i].isNobody() {
			u.groups[i].kinds[story.Person] = 0
		}
	}
	u.byAcronym()
	u.byWhose()
	u.byFirstWord()
	u.bySurname()
	u.bySpelling()
	out := u.list()
	bodies := newBodyKinds(articles)
	for i := range out {
		if out[i].Kind == story.Organisation {
			out[i].Body = bodies.of(out[i].Name)
		}
	}
	return out
}

// union joins groups of mentions, as disjoint sets.
type union struct {
	groups []group
	parent []int
	keys   map[string]int // key → group
	lang   string         // of most articles
	main   bool           // the article being added is in it
}

// mainLanguage returns the language that most articles are in: what things
// of the tables are called.
func mainLanguage(articles []story.Article) string {
	count := map[string]int{}
	best := ""
	for i := range articles {
		count[articles[i].Language]++
	}
	for _, l := range slices.Sorted(maps.Keys(count)) {
		if count[l] > count[best] {
			best = l
		}
	}
	return best
}

type group struct {
	key      string
	id       string
	tokens   []string // of the folded name
	kinds    kindVotes
	names    map[string]int // → mentions, those in the main language count most
	mentions []story.Spot
	short    []string // acronyms it is mentioned by, folded
}

func (u *union) add(article int, txt string, m story.Mention) {
	folded := strings.FieldsFunc(strings.ReplaceAll(text.Fold(m.Name), ".", ""), func(r rune) bool { return r == ' ' || r == '-' || r == '\'' })
	for k, w := range folded[:max(0, len(folded)-1)] { // "St-Elme" is "Saint-Elme"
		switch w {
		case "st":
			folded[k] = "saint"
		case "ste":
			folded[k] = "sainte"
		}
	}
	key := "name " + strings.Join(folded, " ")
	if m.ID != "" {
		key = "id " + m.ID
	}
	i, ok := u.keys[key]
	if !ok {
		i = len(u.groups)
		u.keys[key] = i
		u.groups = append(u.groups, group{key: key, id: m.ID, tokens: folded, names: map[string]int{}})
		u.parent = append(u.parent, i)
	}
	g := &u.groups[i]
	g.kinds[min(int(m.Kind), len(g.kinds)-1)]++
	g.names[m.Name]++
	if u.main && m.Kind != story.Person {
		g.names[m.Name] += mainBonus
	}
	g.mentions = append(g.mentions, story.Spot{Article: article, Span: m.Span})
	if w := m.Of(txt); !m.Stand && m.Kind != story.Person && m.Kind != story.Place && len(w) >= 2 && len(w) <= 8 && w == strings.ToUpper(w) {
		if s := text.Fold(w); !slices.Contains(g.short, s) {
			g.short = append(g.short, s)
		}
	}
}

func (u *union) find(i int) int {
	for u.parent[i] != i {
		u.parent[i] = u.parent[u.parent[i]]
		i = u.parent[i]
	}
	return i
}

func (u *union) join(i, k int) {
	i, k = u.find(i), u.find(k)
	if i != k && (u.groups[i].id == "" || u.groups[k].id == "" || u.groups[i].id == u.groups[k].id) {
		if u.groups[k].id != "" { // the root carries the ID
			i, k = k, i
		}
		u.parent[k] = i
	}
}

// isNobody reports whether a name that some articles take for somebody's is not: one of them says that it is an outlet or
// a ship, or most see nobody in it.
func (g *group) isNobody() bool {
	if len(g.tokens) == 2 && outletArticles[g.tokens[0]] && g.kinds[story.Organisation] > 0 {
		return true
	}
	return len(g.tokens) > 0 && lexicon.GivenName(g.tokens[0]) == lexicon.NotGiven && (g.kinds[story.Work] > 0 || len(g.tokens) > 1 && g.kinds[story.OtherName] > g.kinds[story.Person])
}

// kind returns what most mentions of a group show.
func (g *group) kind() story.NameKind { return g.kinds.most() }

// kindVotes counts mentions by their kind.
type kindVotes [story.EventName + 1]int

// most returns the kind with the most votes, the first of several; OtherName
// only where there is no vote for another.
func (v *kindVotes) most() story.NameKind {
	best := story.OtherName
	for k := story.Person; int(k) < len(v); k++ {
		if v[k] > 0 && (best == story.OtherName || v[k] > v[best]) {
			best = k
		}
	}
	return best
}

// sorted returns the groups in an order that does not depend on the articles'.
func (u *union) sorted() []int {
	order := make([]int, len(u.groups))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(u.groups[a].key, u.groups[b].key) })
	return order
}

// mainBonus outweighs any count of mentions in another language.
const mainBonus = 1 << 20

// byAcronym joins bodies that share an acronym: within one story it is theirs.
func (u *union) byAcronym() {
	first := map[string]int{}
	for _, i := range u.sorted() {
		for _, s := range u.groups[i].short {
			if k, ok := first[s]; ok {
				u.join(k, i)
			} else {
				first[s] = i
			}
		}
	}
	for _, i := range u.sorted() { // a long form in another article, without its acronym
		if g := &u.groups[i]; len(g.tokens) > 2 && g.id == "" && g.kind() != story.Person && g.kind() != story.Place {
			if k, ok := first[initials(g.tokens)]; ok && len(u.groups[k].tokens) > 0 {
				u.join(k, i)
			}
		}
	}
	for _, i := range u.sorted() { // "Anssi" for ANSSI
		if g := &u.groups[i]; len(g.tokens) == 1 && g.id == "" && g.kind() != story.Person {
			if k, ok := first[g.tokens[0]]; ok {
				u.join(k, i)
			}
		}
	}
}

// byWhose joins a body with the one whose name says besides of what it is: "Canada's Harbour Safety Board" and
// the "Harbour Safety Board of Canada".
func (u *union) byWhose() {
	long := map[string][]int{} // name before "of" → groups
	for _, i := range u.sorted() {
		if g := &u.groups[i]; g.kind() == story.Organisation {
			for k, t := range g.tokens {
				if k > 2 && k+1 < len(g.tokens) && (t == "of" || t == "de" || t == "du" || t == "des") {
					name := strings.Join(g.tokens[:k], " ")
					long[name] = append(long[name], i)
				}
			}
		}
	}
	for _, i := range u.sorted() {
		if g := &u.groups[i]; g.id == "" && g.kind() == story.Organisation {
			own := g.tokens
			if len(own) > 3 && own[1] == "s" {
				own = own[2:]
			}
			if k := long[strings.Join(own, " ")]; len(k) == 1 {
				u.join(k[0], i)
			}
		}
	}
}

// initials returns the first letters of the longer words of a name.
func initials(tokens []string) string {
	var b []byte
	for _, t := range tokens {
		if len(t) > 3 {
			b = append(b, t[0])
		}
	}
	if len(b) < 3 {
		return ""
	}
	return string(b)
}

// byFirstWord joins a body that one article calls by its first word only.
func (u *union) byFirstWord() {
	long, people := map[string][]int{}, map[string]bool{} // people: their surnames, which stand for them
	for _, i := range u.sorted() {
		g := &u.groups[i]
		if len(g.tokens) > 1 && g.kind() == story.Person {
			people[surname(g.tokens)] = true
		}
		if len(g.tokens) > 1 && (g.kind() == story.Organisation || g.kind() == story.OtherName) && g.id == "" && !townBodies[last(g.tokens)] {
			long[g.tokens[0]] = append(long[g.tokens[0]], i)
		}
	}
	for _, i := range u.sorted() { // "Ottilie" for "Storm Ottilie"
		if g := &u.groups[i]; len(g.tokens) == 2 && g.kind() == story.EventName && g.id == "" {
			if k, ok := u.keys["name "+g.tokens[1]]; ok && u.groups[k].kind() != story.Place {
				u.join(i, k)
			}
		}
	}
	for _, i := range u.sorted() {
		g := &u.groups[i]
		if len(g.tokens) == 1 && g.kind() != story.Person && !(g.kind() == story.OtherName && people[g.tokens[0]]) && g.kinds[story.Place]*2 < len(g.mentions) && utf8.RuneCountInString(g.tokens[0]) > 3 {
			if k := long[g.tokens[0]]; len(k) == 1 && (!slices.Contains(g.short, g.tokens[0]) || ofCompany(u.groups[k[0]].tokens[1:])) {
				u.join(k[0], i)
			}
		}
	}
}

// bySurname joins a surname with the one person of the story who bears it; or
// else a given name: "his wife, Margaret".
func (u *union) bySurname() {
	full, given := map[string][]int{}, map[string][]int{}
	for _, i := range u.sorted() {
		if g := &u.groups[i]; len(g.tokens) > 1 && g.kind() == story.Person {
			s := surname(g.tokens)
			full[s] = append(full[s], i)
			given[g.tokens[0]] = append(given[g.tokens[0]], i)
		}
	}
	for _, i := range u.sorted() {
		g := &u.groups[i]
		if len(g.tokens) == 1 && (g.kind() == story.Person || g.kind() == story.OtherName) && g.id == "" {
			k := full[g.tokens[0]]
			if len(k) == 0 && lexicon.GivenName(g.tokens[0]) != lexicon.NotGiven {
				k = given[g.tokens[0]]
			}
			if len(k) == 1 {
				u.join(k[0], i)
			}
		}
	}
}

func last(s []string) string { return s[len(s)-1] }

// surname returns the last word of somebody's name but for "III", and for "Jr" where a name in between shows that it is
// all of theirs: "Anna Maro" is not "Anna Maro Jr", but may be "Anna B. Maro Jr".
func surname(tokens []string) string {
	if w := last(tokens); len(tokens) < 3 || !lexicon.Generation(w) || len(tokens) == 3 && (w == "jr" || w == "sr") {
		return w
	}
	return tokens[len(tokens)-2]
}

// list returns the joined groups as names.
func (u *union) list() []story.Name {
	sets := map[int]*group{}
	var roots []int
	for _, i := range u.sorted() {
		root := u.find(i)
		g := &u.groups[i]
		s := sets[root]
		if s == nil {
			s = &group{key: g.key, names: map[string]int{}}
			sets[root] = s
			roots = append(roots, root)
		}
		for k, n := range g.kinds {
			s.kinds[k] += n
		}
		for name, n := range g.names {
			s.names[name] += n
		}
		s.mentions = append(s.mentions, g.mentions...)
	}
	out := make([]story.Name, 0, len(roots))
	for _, r := range roots {
		s := sets[r]
		sorting.Func(s.mentions, func(a, b story.Spot) int {
			return cmp.Or(cmp.Compare(a.Article, b.Article), cmp.Compare(a.Start, b.Start))
		})
		out = append(out, story.Name{Name: s.best(), Kind: s.kind(), Mentions: s.mentions})
	}
	sorting.StableFunc(out, func(a, b story.Name) int {
		return cmp.Or(cmp.Compare(spread(b), spread(a)), cmp.Compare(len(b.Mentions), len(a.Mentions)), strings.Compare(a.Name, b.Name))
	})
	return out
}

// spread counts the articles that a name stands in.
func spread(n story.Name) int {
	count, before := 0, -1
	for _, m := range n.Mentions {
		if m.Article != before {
			count++
			before = m.Article
		}
	}
	return count
}

// best returns the name to show: of a person the fullest, of anything else the
// one that is used most.
func (g *group) best() string {
	person := g.kind() == story.Person
	best, most := "", 0
	for name, n := range g.names {
		score := n%mainBonus*4 + n/mainBonus*4
		if n >= mainBonus && !person {
			score += mainBonus
		}
		if person || g.kind() == story.Organisation {
			score += min(strings.Count(name, " "), 3) * 100
		}
		if score > most || score == most && name < best {
			best, most = name, score
		}
	}
	return best
}
