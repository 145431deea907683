package quote

import (
	"slices"
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/story"
)

// holder finds the one person known by the role that stands at head, in a
// phrase that begins at from: by the word, then by the office. Where there are
// several, the last named before at; -1 if none.
func (r *reader) holder(l *line, from, head, at int) int {
	rl, _ := role.Of(r.lang, l.low(head))
	g := r.phraseGender(l, from, rl)
	for _, key := range []string{l.low(head), "#" + rl.ID} {
		if rl.ID == "spouse-class" && key[0] == '#' {
			continue // a widow is not who is called a husband
		}
		fit := -1
		var ns []int
		for _, n := range r.cast.byRole[key] {
			p := r.cast.people[n]
			if g == story.GenderUnknown || p.gender == story.GenderUnknown || p.gender == g {
				ns = append(ns, n)
			}
		}
		if len(ns) == 1 && !(free.Has(rl.ID) && !r.cast.namedBy(ns[0], at) && r.cast.before(at, g, ns[0]) >= 0) {
			return ns[0]
		}
		if len(ns) > 1 {
			for i := r.cast.upTo(at); i >= 0; i-- {
				if x := r.cast.seen[i]; slices.Contains(ns, x.person) {
					fit = x.person
					break
				}
			}
			if fit >= 0 {
				return fit
			}
		}
	}
	return -1
}

// phraseGender returns the gender that the article of a French phrase shows, or else that of
// the role it names.
func (r *reader) phraseGender(l *line, from int, rl role.Role) story.Gender {
	if r.lang == "fr" {
		if g := genderOfArticle(l.low(from)); g != story.GenderUnknown {
			return g
		}
		if next := l.low(from + 1); rl.Gender == story.GenderUnknown && l.is(from, "l'") && epithets.Has(next) {
			switch {
			case strings.HasSuffix(next, "ée"), strings.HasSuffix(next, "ue"):
				return story.Feminine
			case strings.HasSuffix(next, "é"), strings.HasSuffix(next, "u"):
				return story.Masculine
			}
		}
	}
	return rl.Gender
}

// opensBody reports whether the capital at i begins or goes on the name of an English body,
// whatever else the word means: "the National Ferry Agency".
func (l *line) opensBody(i, to int) bool {
	for l.toks[i].Cap && i+1 < to && l.toks[i+1].Cap {
		if i++; bodiesIt.Has(l.low(i)) {
			return true
		}
	}
	return false
}

// byRole finds who "la ministre", "l’élue" or "the ferry boss" is: the one
// known by that role, or, for an epithet alone, the last named whose gender fits.
func (r *reader) byRole(l *line, s span) int {
	if severalOrAny.Has(l.low(s.from)) {
		return -1
	}
	head, last := r.roleHead(l, s)
	at := l.toks[s.from].Start
	if head >= 0 {
		if p := r.holder(l, s.from, head, at); p >= 0 {
			return p
		}
	}
	if rl, _ := role.Of(r.lang, l.low(max(head, s.from))); head > s.from+1 && r.ofBody(l, span{s.from + 1, head}, offices.Has(rl.ID)) {
		return -1 // "the Harbour Board historian": one of theirs
	}
	// "la présidente du collectif", where one person without a role is what the
	// paragraph is about
	if head >= 0 && definite(r.lang, l.low(s.from)) && !l.is(head-1, "premier", "première", "prime") {
		if p := r.onlyOne(l, s.from, head, at); p >= 0 {
			return p
		}
	}
	if p := r.toldOfBefore(l, s, head, at); p >= 0 {
		return p
	}
	const longest = 4 // words of an epithet
	if !definite(r.lang, l.low(s.from)) || last-s.from > longest || last < s.to && !l.is(last, ",", "(") {
		return -1
	}
	if head >= 0 {
		return r.byOffice(l, span{s.from, last}, head)
	}
	return r.byEpithet(l, span{s.from, last})
}

// severalOrAny are words that open a phrase for several, or for nobody in particular.
var severalOrAny = grammar.Words("un une a an des some plusieurs ein eine una certains one another les ces ses leurs many several deux two d'")

// roleHead returns the word of a phrase that says what somebody is, -1 if none does, and where
// the phrase ends before what says of what.
func (r *reader) roleHead(l *line, s span) (head, last int) {
	head = -1
	for i := s.from; i < s.to; i++ {
		switch {
		case l.g.Preps.Has(l.low(i)) || l.is(i, ",", "("):
			return head, i
		case l.is(i, "'s"):
			head = -1
		case head < 0 && l.is(i, "générale", "général") && i > s.from && !l.g.Dets.Has(l.low(i-1)):
			// "la direction générale"
		case role.Is(r.lang, l.low(i)) && !l.opensBody(i, s.to) && (head < 0 || r.lang != "fr"):
			head = i
		}
	}
	return head, s.to
}

// byOffice finds whom a short phrase with an office at head means that nobody is known to
// hold: the last named, where they have no other.
func (r *reader) byOffice(l *line, s span, head int) int {
	rl, _ := role.Of(r.lang, l.low(head))
	g := r.phraseGender(l, s.from, role.Role{})
	if g == story.GenderUnknown {
		g = rl.Gender
	}
	if head+1 < s.to && !l.is(head+1, "lui-même", "elle-même", "historique", "sortant", "sortante") && r.lang == "fr" {
		return -1 // "le directeur financier": somebody of that office
	}
	p := r.cast.before(l.toks[s.from].Start, g, -1)
	if p >= 0 && offices.Has(rl.ID) && (r.cast.people[p].hasRole || high.Has(rl.ID) || l.is(head-1, "premier", "première", "prime")) {
		return -1 // somebody of another office than the one spoken of
	}
	return p
}

// byEpithet finds whom an epithet means, "le trublion", "la Nantaise": the last named.
func (r *reader) byEpithet(l *line, s span) int {
	at, g := l.toks[s.from].Start, r.phraseGender(l, s.from, role.Role{})
	for i := s.from + 1; i < s.to; i++ {
		if epithets.Has(l.low(i)) {
			return r.cast.before(at, g, -1)
		}
		// "the 17-year-old held for it" is told of as somebody else
		if of, ok := calledBy(r.lang, l.low(i)); ok && i+1 == s.to {
			return r.cast.before(at, of, -1)
		}
	}
	if s.to-s.from == 2 && r.lang == "fr" && l.toks[s.from+1].Cap && demonymish(l.low(s.from+1)) {
		if l.is(s.from, "l'") && strings.HasSuffix(l.low(s.from+1), "e") {
			g = story.Feminine
		}
		return r.cast.before(at, g, -1)
	}
	return -1
}

// toldOfBefore returns whom the sentence right before is about, where the phrase that
// begins this one says no more than what they do and where they are from or how old they
// are: "Ana Roy, 52, was on board. The dentist from Harle told …"; -1 if it does not.
func (r *reader) toldOfBefore(l *line, s span, head, at int) int {
	if r.lang != "en" || !l.is(s.from, "the") {
		return -1
	}
	if head < 0 { // no role that the table has: "the dentist"
		head = s.from + 1
		if head < s.to && strings.HasSuffix(l.low(head), "-year-old") {
			head++
		}
		if head >= s.to || l.toks[head].Cap || bodiesIt.Has(l.low(head)) || l.is(head, "family", "couple", "pair", "trio", "group", "team", "crew") {
			return -1
		}
	}
	rl, _ := role.Of(r.lang, l.low(head))
	if offices.Has(rl.ID) || high.Has(rl.ID) {
		return -1
	}
	from := head+2 < s.to && l.is(head+1, "from") && l.toks[head+2].Cap
	if aged := head == s.from+2 && strings.HasSuffix(l.low(s.from+1), "-year-old"); !from && !aged {
		return -1
	}
	b := r.blockAt(at)
	if b == nil {
		return -1
	}
	n := slices.IndexFunc(b.frames, func(f span) bool { return f.from == s.from })
	if n < 1 {
		return -1
	}
	before, ok := l.mainSubject(b.frames[n-1].from, b.frames[n-1].to)
	if !ok {
		return -1
	}
	p := r.nameIn(l, before)
	if p < 0 {
		return -1
	}
	if g := r.cast.people[p].gender; g != story.GenderUnknown && rl.Gender != story.GenderUnknown && g != rl.Gender {
		return -1
	}
	return p
}

// blockAt returns the block that holds the byte at, nil if none does.
func (r *reader) blockAt(at int) *block {
	i, ok := slices.BinarySearchFunc(r.blocks, at, func(b block, at int) int { return b.Start - at })
	if !ok {
		i--
	}
	if i < 0 {
		return nil
	}
	return &r.blocks[i]
}

// calledBy reports whether a word is one by which popular papers call somebody already
// named, by their age, their children or their country, and of which sex they are then.
func calledBy(lang, low string) (g story.Gender, ok bool) {
	if lang != "en" {
		return g, false
	}
	if strings.HasSuffix(low, "-year-old") {
		return g, true
	}
	switch low {
	case "scot", "briton", "brit":
		return g, true
	case "frenchman", "englishman", "irishman", "welshman", "dutchman", "scotsman":
		return story.Masculine, true
	case "frenchwoman", "englishwoman", "irishwoman", "welshwoman", "dutchwoman", "scotswoman":
		return story.Feminine, true
	}
	parent, _, of := strings.Cut(low, "-of-")
	if !of {
		return g, false
	}
	switch parent {
	case "father", "dad", "grandfather", "grandad":
		return story.Masculine, true
	case "mother", "mum", "mom", "grandmother", "gran":
		return story.Feminine, true
	}
	return g, false
}

// ofBody reports whether an English phrase before an office names a body, or where
// place is set anything with a capital: "Harbour Board", "Norland".
func (r *reader) ofBody(l *line, s span, place bool) bool {
	if r.lang != "en" {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if l.toks[i].Cap && (place || bodiesIt.Has(l.low(i))) {
			return true
		}
	}
	return false
}

// generic reports whether a phrase says no more of somebody than their age or sex.
func (r *reader) generic(l *line, s span) bool {
	for i := s.from + 1; i < s.to; i++ {
		if sexes.Has(l.low(i)) || epithets.Has(l.low(i)) && strings.HasSuffix(l.low(i), "naire") {
			return true
		}
	}
	return false
}

var sexes = grammar.Words("femme homme fille garçon dame monsieur")

// strangerSince reports whether somebody of a gender who goes without a name came
// up between the last place where p is named and the token at from, in the same
// block: "une infirmière de 22 ans", whom "la jeune femme" means.
func (r *reader) strangerSince(l *line, p, from int, g story.Gender) bool {
	if r.lang != "fr" || g == story.GenderUnknown {
		return false
	}
	at, since := l.toks[from].Start, 0
	for i := r.cast.upTo(at); i >= 0; i-- {
		if s := r.cast.seen[i]; s.person == p {
			since = s.at
			break
		}
	}
	article := "une"
	if g == story.Masculine {
		article = "un"
	}
	for i := from - 1; i >= 0 && l.toks[i].Start >= since; i-- {
		if l.toks[i].Low != article {
			continue
		}
		for k := i + 1; k <= i+2 && l.isWord(k); k++ {
			if !l.toks[k].Cap && role.Is("fr", l.low(k)) {
				return true
			}
		}
	}
	return false
}

// offices are roles that one person of a place holds: who is known by another
// role is not meant by them.
var offices = grammar.Words(`president head-of-state head-of-government vice-president prime-minister deputy-prime-minister chancellor minister foreign-minister interior-minister defence-minister
 finance-minister justice-minister health-minister education-minister environment-minister mayor prefect governor prosecutor judge investigating-judge chief-justice spokesperson bishop pope king queen
 ambassador cfo coach referee`)

// free are roles that several have at once: who is known by one later on need not
// be meant by it before.
var free = grammar.Words("candidate")

// noOffice are roles by which an article goes on to call whom it tells of, whose own name
// what they are reported to say may hold: "Roy ran, the teenager told police".
var noOffice = grammar.Words("child-class retiree-class person-of-age-class man woman former parent-class spouse-class defendant suspect victim prisoner-class murderer-class thief-class fraudster terrorist")

// high are offices that an article names with their holder, or not at all.
var high = grammar.Words("president head-of-state head-of-government prime-minister deputy-prime-minister chancellor pope king queen")

// onlyOne returns the only person named before at in the same block, if nothing
// is known of what they are.
func (r *reader) onlyOne(l *line, from, head, at int) int {
	start := 0
	if i, ok := slices.BinarySearchFunc(r.blocks, at, func(b block, at int) int { return b.Start - at }); ok {
		start = r.blocks[i].Start
	} else if i > 0 {
		start = r.blocks[i-1].Start
	}
	rl, _ := role.Of(r.lang, l.low(head))
	g := r.phraseGender(l, from, rl)
	one := -1
	for i := r.cast.upTo(at); i >= 0 && r.cast.seen[i].at >= start; i-- {
		s := r.cast.seen[i]
		if one >= 0 && s.person != one {
			return -1
		}
		one = s.person
	}
	if one < 0 {
		return -1
	}
	p := r.cast.people[one]
	if p.hasRole || g != story.GenderUnknown && p.gender != story.GenderUnknown && p.gender != g {
		return -1
	}
	return one
}

// epithets are heads by which somebody already named is called, and that are
// no office: French and English newspapers' own.
var epithets = grammar.Words(`édile bourgmestre lion lionne argentier septuagénaire sexagénaire octogénaire nonagénaire quinquagénaire quadragénaire trentenaire quadra quinqua
 ténor natif native intéressé intéressée ex-salarié ex-salariée ancien ancienne mis-en-cause prévenu prévenue meneur meneuse figure trublion vétéran vétérane élu élue sportif sportive
 veteran pensioner newcomer firebrand survivor boss chief octogenarian septuagenarian native star skipper outsider tycoon mogul`)

func demonymish(low string) bool {
	for _, e := range []string{"ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "and", "ande", "éen", "éenne", "in", "ine"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}
