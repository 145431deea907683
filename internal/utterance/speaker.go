package utterance

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// speaker is one person, body or document that is quoted, over all articles.
type speaker struct {
	name   string   // the fullest
	words  []string // folded
	human  bool     // a name of a person: the last word is enough to know them by
	in     map[int]bool
	points bool  // at what went before: it is not the same body in another article
	role   []key // of a body or a role: the words it is called by; of a person: those that say who they are
	behind []key // of those around somebody, who speak in their place: the words for that one
	called []key // of a person: the words of the name
}

// voices are the speakers of a comparison, and how they compare.
type voices struct {
	all []speaker
	kin []kinship // by two speakers, 0 where not asked for yet
}

// cast gives every piece its speaker, the same for "Smith", "M. Smith" and
// "Brad Smith".
func cast(articles []story.Article, pieces []piece) *voices {
	people := persons(articles)
	v := &voices{}
	// full names first, so that a surname finds its bearer
	for pass := 3; pass >= 1; pass-- {
		for i := range pieces {
			name := pieces[i].quote.Speaker
			if name == "" {
				continue
			}
			n := len(strings.Fields(name))
			if pass == 3 && n < 3 || pass == 2 && n != 2 || pass == 1 && n != 1 {
				continue
			}
			human, known := people[name]
			if person := unofficed(name, people); !known && person != "" {
				name, human = person, true
			} else if !known {
				human = n > 1 && isName(name) || n == 1 && v.surname(name)
			}
			pieces[i].speaker = v.add(name, pieces[i].Article, pieces[i].lang, human)
		}
	}
	v.introduce(articles)
	v.standIn(articles, pieces)
	v.kin = make([]kinship, len(v.all)*len(v.all))
	return v
}

// unofficed returns the person's name that a longer one ends with, behind words that all have a capital, as
// an office of a German text has ("Bürgermeisterin Karin Dahl"); "" if there is none.
func unofficed(name string, people map[string]bool) string {
	fields := strings.Fields(name)
	for i := 1; i+1 < len(fields) && fields[i-1] != strings.ToLower(fields[i-1]); i++ {
		if person := strings.Join(fields[i:], " "); people[person] {
			return person
		}
	}
	return ""
}

// persons tells the names that the articles know as people's from those they
// know as a body's or a place's.
func persons(articles []story.Article) map[string]bool {
	out := map[string]bool{}
	for i := range articles {
		for _, m := range articles[i].Mentions {
			switch {
			case m.Stand:
			case m.Kind == story.Person:
				out[m.Name] = true
			case m.Kind != story.OtherName && !out[m.Name]:
				out[m.Name] = false
			}
		}
	}
	return out
}

func (v *voices) add(name string, article int, language string, human bool) int {
	words := nameWords(name)
	if human {
		words = untitled(language, words)
	}
	if len(words) == 0 {
		return -1
	}
	for i := range v.all {
		s := &v.all[i]
		if !alike(s.words, words, s.human && human) && !initials(s.name, name) && !initials(name, s.name) && !(s.human && human && (doubled(s.name, name) || doubled(name, s.name))) && !(s.human && human && !s.in[article] && (misspelt(s.words, words) || respelt(s.words, words))) {
			continue
		}
		if len(words) > len(s.words) {
			s.name, s.words = name, words
			s.called = keys(language, name)
		}
		s.human = s.human || human
		s.in[article] = true
		return i
	}
	s := speaker{name: name, words: words, human: human, in: map[int]bool{article: true}}
	if s.called = keys(language, name); !human {
		s.role, s.points = bodyKeys(language, name)
		s.behind = behind(language, name)
	}
	v.all = append(v.all, s)
	return len(v.all) - 1
}

// surname reports whether a word is the last one of a person's name.
func (v *voices) surname(name string) bool {
	words := nameWords(name)
	for i := range v.all {
		if s := &v.all[i]; s.human && len(words) == 1 && s.words[len(s.words)-1] == words[0] {
			return true
		}
	}
	return false
}

// doubled reports whether a full name ends with a double surname: "Roy-Lambert" of "Ana Roy-Lambert".
func doubled(full, surname string) bool {
	return !strings.Contains(surname, " ") && strings.HasSuffix(full, " "+surname)
}

// initials reports whether short is made of the first letters of the words of
// long: "UFM" of "Union des femmes de marins".
func initials(short, long string) bool {
	const fewest, most = 2, 6
	if len(short) < fewest || len(short) > most || strings.ToUpper(short) != short || !strings.Contains(long, " ") {
		return false
	}
	rest := strings.ToLower(short)
	for _, w := range nameWords(long) {
		if len(rest) > 0 && strings.HasPrefix(w, rest[:1]) {
			rest = rest[1:]
		} else if len(w) > 3 {
			return false
		}
	}
	return rest == ""
}

// misspelt reports whether two full names may be one person's, whose given name
// an outlet has wrong: "Sandra" for "Sandrine". It is asked only of names that
// stand in different articles.
func misspelt(a, b []string) bool {
	const begins = 4
	return len(a) == 2 && len(b) == 2 && a[1] == b[1] && len(a[1]) >= 6 && len(a[0]) >= begins && len(b[0]) >= begins && a[0][:begins] == b[0][:begins]
}

// respelt reports whether two full names are one person's, brought from another script by two hands:
// "Khaled Ammouri" and "Khalid Amouri" differ in doubled letters and in vowels between the others. The
// surname keeps its letters, each taken once. It is asked only of names that stand in different articles.
func respelt(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	last := len(a) - 1
	if x := once(a[last]); len(x) < leastRespelt || x != once(b[last]) {
		return false
	}
	for i := range a[:last] {
		if x, y := once(a[i]), once(b[i]); x != y && (len(x) < leastRespelt || unvoweled(x) != unvoweled(y)) {
			return false
		}
	}
	return true
}

// A name of fewer letters says too little without the doubled ones.
const leastRespelt = 5

// once returns a folded word with each doubled letter taken once.
func once(w string) string {
	out := make([]byte, 0, len(w))
	for i := range len(w) {
		if i == 0 || w[i] != w[i-1] {
			out = append(out, w[i])
		}
	}
	return string(out)
}

// unvoweled returns a folded word without the vowels behind its first letter.
func unvoweled(w string) string {
	return w[:1] + strings.Map(func(r rune) rune {
		if strings.ContainsRune("aeiouy", r) {
			return -1
		}
		return r
	}, w[1:])
}

func nameWords(name string) []string {
	var out []string
	for _, w := range segment.Words(name, text.Span{End: len(name)}) {
		switch w.Fold {
		case "m", "mr", "mme", "mrs", "ms", "dr", "me", "the", "le", "la", "les", "l'", "de", "du", "des", "d'", "of":
			continue
		}
		out = append(out, w.Fold)
	}
	return out
}

// untitled returns the folded words of a person's name without the office it
// opens with: "Governor Ruiz" is known by "Ruiz". "Dean Ruiz" may be a given name and stays.
func untitled(language string, words []string) []string {
	names := lexicon.NamesFor(language)
	if names == nil || len(words) < 2 || lexicon.GivenName(words[0]) != lexicon.NotGiven {
		return words
	}
	last := -1
	names.At(words, 0, func(f lexicon.Found) bool {
		if f.Class == lexicon.ByTitle && f.Last+1 < len(words) {
			last = max(last, f.Last)
		}
		return true
	})
	return words[last+1:]
}

// isName reports whether every word of weight in name has a capital.
func isName(name string) bool {
	n := 0
	for _, w := range strings.Fields(name) {
		if w != strings.ToLower(w) {
			n++
		} else if len(w) > 3 {
			return false
		}
	}
	return n > 0
}

func alike(a, b []string, human bool) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if human && sameSurname(a[len(a)-1], b[len(b)-1]) {
		exact := a[len(a)-1] == b[len(b)-1]
		return exact && (len(a) == 1 || len(b) == 1) || lexicon.SameGivenName(a[0], b[0]) || exact && a[0][0] == b[0][0] && (len(a[0]) <= 2 || len(b[0]) <= 2)
	}
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if cut(a[i]) != cut(b[i]) {
			return false
		}
	}
	return true
}

// sameSurname reports whether two surnames are one, or one of them misspelt by a
// single letter.
func sameSurname(a, b string) bool {
	if a == b {
		return true
	}
	if min(len(a), len(b)) < 7 || max(len(a), len(b))-min(len(a), len(b)) > 1 {
		return false
	}
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && j < len(b)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	return max(len(a), len(b))-i-j <= 1
}

// The ways in which two speakers compare.
type kinship uint8

const (
	unasked kinship = iota
	unknown         // one of them is not named, or not by name
	same
	different
	apart   // a person, and a body or a role that is not called by a name
	kindred // two names for those behind one agreement: a group of firms, its text
	role    // a person, and the body or the role they are said to speak for
)

// of returns how the speakers of two pieces compare.
func (v *voices) of(a, b *piece) kinship {
	if a.speaker < 0 || b.speaker < 0 {
		return unknown
	}
	if a.speaker == b.speaker {
		return same
	}
	k := &v.kin[min(a.speaker, b.speaker)*len(v.all)+max(a.speaker, b.speaker)]
	if *k == unasked {
		*k = kin(&v.all[a.speaker], &v.all[b.speaker])
	}
	return *k
}

func kin(a, b *speaker) kinship {
	switch {
	case a.human && b.human:
		return different
	case !a.human && !b.human:
		if a.joint() && b.joint() {
			return kindred
		}
		if !a.points && !b.points && (covers(a.role, b.role) || covers(b.role, a.role)) {
			return role
		}
		return unknown
	case !b.human && (covers(a.role, b.role) || a.besides(b)) || !a.human && (covers(b.role, a.role) || b.besides(a)):
		return role
	case !a.joint() && !b.joint():
		return apart
	}
	return unknown
}

// besides reports whether a body is those around a person, who speak in their place.
func (s *speaker) besides(body *speaker) bool {
	return len(body.behind) > 0 && covers(slices.Concat(s.called, s.role), body.behind)
}

// joint reports whether a speaker is a group of firms or states, or the text
// they speak through: outlets name the same one in many ways.
func (s *speaker) joint() bool {
	for _, w := range s.words {
		if i := strings.LastIndexAny(w, "'’"); i >= 0 {
			w = w[i+1:]
		}
		switch w {
		case "entreprises", "societes", "firmes", "groupes", "geants", "compagnies", "signataires", "industriels", "texte", "accord", "communique", "charte", "traite", "pacte", "declaration",
			"companies", "firms", "groups", "giants", "signatories", "text", "agreement", "deal", "statement", "charter", "treaty", "pact", "pays", "countries":
			return true
		}
	}
	return false
}

func language(a *story.Article) string {
	l, _, _ := strings.Cut(a.Language, "-")
	for _, k := range lang.Known {
		if l == k {
			return l
		}
	}
	return a.Language
}
