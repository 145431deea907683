package cast

import (
	"slices"
	"strings"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// holder finds the one person known by the role that stands at head, in a
// phrase that begins at from: by the word, then by the office. Where there are
// several, the last named before at; -1 if none.
func (c *Cast) holder(l *line.Line, from, head, at int) int {
	if firstMinister(l, head) && len(c.Roles[ofGovernment]) == 1 {
		return c.Roles[ofGovernment][0]
	}
	rl, _ := role.Of(c.Lang, l.Low(head))
	g := c.PhraseGender(l, from, rl)
	word := officeAt(l, head)
	for _, key := range []string{word, "#" + rl.ID} {
		if word != l.Low(head) && key != word {
			continue // a minister is not the prime minister
		}
		if rl.ID == "spouse-class" && key[0] == '#' {
			continue // a widow is not who is called a husband
		}
		fit := -1
		var ns []int
		for _, n := range c.Roles[key] {
			p := c.People[n]
			if g == story.GenderUnknown || p.Gender == story.GenderUnknown || p.Gender == g {
				ns = append(ns, n)
			}
		}
		if len(ns) == 1 && !(free.Has(rl.ID) && !c.namedBy(ns[0], at) && c.Before(at, g, ns[0]) >= 0) {
			return ns[0]
		}
		if len(ns) > 1 {
			held := make(map[int]bool, len(ns))
			for _, n := range ns {
				held[n] = true
			}
			last := c.UpTo(at)
			for i := last; i > last-inMind && i >= 0; i-- {
				if x := &c.Seen[i]; held[x.Person] {
					fit = x.Person
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

// PhraseGender returns the gender that the article of a French phrase shows, or else that of
// the role it names.
func (c *Cast) PhraseGender(l *line.Line, from int, rl role.Role) story.Gender {
	if c.Lang == "fr" {
		if g := genderOfArticle(l.Low(from)); g != story.GenderUnknown {
			return g
		}
		if next := l.Low(from + 1); rl.Gender == story.GenderUnknown && l.Is(from, "l'") && epithets.Has(next) {
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
func opensBody(l *line.Line, i, to int) bool {
	for l.Toks[i].Cap && i+1 < to && l.Toks[i+1].Cap {
		if i++; role.BodiesIt.Has(l.Low(i)) {
			return true
		}
	}
	return false
}

// ByRole finds who "la ministre", "l’élue" or "the ferry boss" is: the one
// known by that role, or, for an epithet alone, the last named whose gender fits.
func (c *Cast) ByRole(l *line.Line, s line.Span) int {
	if severalOrAny.Has(l.Low(s.From)) {
		return -1
	}
	head, last := c.RoleHead(l, s)
	at := l.Toks[s.From].Start
	if p := c.formerly(l, s, head, at); p >= 0 {
		return p
	}
	if head >= 0 {
		if p := c.holder(l, s.From, head, at); p >= 0 {
			return p
		}
	}
	if rl, _ := role.Of(c.Lang, l.Low(max(head, s.From))); head > s.From+1 && c.ofBody(l, line.Span{From: s.From + 1, To: head}, offices.Has(rl.ID)) {
		return -1 // "the Harbour Board historian": one of theirs
	}
	// "la présidente du collectif", where one person without a role is what the
	// paragraph is about
	if head >= 0 && Definite(c.Lang, l.Low(s.From)) && !l.Is(head-1, "premier", "première", "prime") {
		if p := c.onlyOne(l, s.From, head, at); p >= 0 {
			return p
		}
	}
	if p := c.toldOfBefore(l, s, head, at); p >= 0 {
		return p
	}
	const longest = 4 // words of an epithet
	if !Definite(c.Lang, l.Low(s.From)) || last-s.From > longest || last < s.To && !l.Is(last, ",", "(") {
		return -1
	}
	if head >= 0 {
		return c.byOffice(l, line.Span{From: s.From, To: last}, head)
	}
	return c.byEpithet(l, line.Span{From: s.From, To: last})
}

// formerly returns whom the paragraph has just named, where a French phrase says by an office of theirs what
// they were before: "Le ministre, Paul Viel, est sorti furieux. L’ancien préfet redoutait …"; -1 for nobody.
func (c *Cast) formerly(l *line.Line, s line.Span, head, at int) int {
	if c.Lang != "fr" || head != s.From+2 || s.To != head+1 || !l.Is(s.From, "l'") || !l.Is(s.From+1, "ancien", "ancienne") {
		return -1
	}
	if i := c.UpTo(at); i < 0 || c.Seen[i].At < l.Toks[0].Start {
		return -1
	}
	if l.Is(s.From+1, "ancien") {
		return c.JustNamed(at, story.Masculine)
	}
	return c.JustNamed(at, story.Feminine)
}

// severalOrAny are words that open a phrase for several, or for nobody in particular.
var severalOrAny = grammar.Words("un une a an des some plusieurs ein eine una certains one another les ces ses leurs many several deux two d'")

// RoleHead returns the word of a phrase that says what somebody is, -1 if none does, and where
// the phrase ends before what says of what.
func (c *Cast) RoleHead(l *line.Line, s line.Span) (head, last int) {
	head = -1
	for i := s.From; i < s.To; i++ {
		switch {
		case l.G.Preps.Has(l.Low(i)) || l.Is(i, ",", "("):
			return head, i
		case l.Is(i, "'s"):
			head = -1
		case head < 0 && l.Is(i, "générale", "général") && i > s.From && !l.G.Dets.Has(l.Low(i-1)):
			// "la direction générale"
		case c.Lang == "fr" && i > s.From+1 && (role.BodiesHe.Has(l.Low(s.From+1)) || role.BodiesShe.Has(l.Low(s.From+1))) && !l.IsRoleAt(s.From+1):
			// "le groupe hôtelier": of whom a body is
		case c.Lang == "fr" && i > s.From+1 && l.Is(i, "officiel", "officielle", "militaire") && l.IsWord(i-1) && !l.IsRoleAt(i-1): // "le décompte officiel"
		case c.Lang == "en" && l.Is(i, "guard") && l.Toks[i].Cap && i > s.From && l.Toks[i-1].Cap: // "the Harbour Guard"
		case role.Is(c.Lang, l.Low(i)) && !opensBody(l, i, s.To) && (head < 0 || c.Lang != "fr"):
			head = i
		}
	}
	return head, s.To
}

// byOffice finds whom a short phrase with an office at head means that nobody is known to
// hold: the last named, where they have no other.
func (c *Cast) byOffice(l *line.Line, s line.Span, head int) int {
	rl, _ := role.Of(c.Lang, l.Low(head))
	g := c.PhraseGender(l, s.From, role.Role{})
	if g == story.GenderUnknown {
		g = rl.Gender
	}
	// "l’élu divers gauche" is whoever was named, whatever the party
	if head+1 < s.To && !l.Is(head, "élu", "élue") && !(l.Is(head, "responsable", "dirigeant", "dirigeante") && ofParty(l.Low(head+1))) && !l.Is(head+1, "lui-même", "elle-même", "historique", "sortant", "sortante") && c.Lang == "fr" {
		return -1 // "le directeur financier": somebody of that office
	}
	p := c.Before(l.Toks[s.From].Start, g, -1)
	if p >= 0 && offices.Has(rl.ID) && (c.People[p].HasRole || c.private(p, rl) || high.Has(rl.ID) || l.Is(head-1, "premier", "première", "prime")) {
		return -1 // somebody of another office than the one spoken of
	}
	if p >= 0 && c.Lang == "fr" && c.People[p].HasRole && trades.Has(rl.ID) {
		return -1 // "La procureure, Ana Roy, a parlé. Le policier affirme": not she
	}
	return p
}

// ofParty reports whether a French adjective says which politics are somebody's.
func ofParty(low string) bool {
	return strings.HasSuffix(low, "iste") || parties.Has(low)
}

var parties = grammar.Words("conservateur conservatrice libéral libérale républicain républicaine démocrate insoumis insoumise")

// byEpithet finds whom an epithet means, "le trublion", "la Nantaise": the last named.
func (c *Cast) byEpithet(l *line.Line, s line.Span) int {
	at, g := l.Toks[s.From].Start, c.PhraseGender(l, s.From, role.Role{})
	for i := s.From + 1; i < s.To; i++ {
		if epithets.Has(l.Low(i)) {
			return c.Before(at, g, -1)
		}
		// "the 17-year-old held for it" is told of as somebody else
		if of, ok := calledBy(c.Lang, l.Low(i)); ok && i+1 == s.To {
			return c.Before(at, of, -1)
		}
	}
	if s.To-s.From == 2 && c.Lang == "fr" && l.Toks[s.From+1].Cap && demonymish(l.Low(s.From+1)) && !c.country(l, s.From+1) {
		if l.Is(s.From, "l'") && strings.HasSuffix(l.Low(s.From+1), "e") {
			g = story.Feminine
		}
		return c.Before(at, g, -1)
	}
	return -1
}

// country reports whether the word at i is the name of a place, and not of who is from there: "la
// Finlande", not "la Finlandaise".
func (c *Cast) country(l *line.Line, i int) bool {
	at := l.Bytes(line.Span{From: i, To: i + 1})
	return slices.ContainsFunc(c.MentionsAt(at), func(m story.Mention) bool {
		return m.Kind == story.Place && m.Overlap(at) > 0 && token.Lower(m.Name) == l.Low(i)
	})
}

// toldOfBefore returns whom the sentence right before is about, where the phrase that
// begins this one says no more than what they do and where they are from or how old they
// are: "Ana Roy, 52, was on board. The dentist from Harle told …"; -1 if it does not.
func (c *Cast) toldOfBefore(l *line.Line, s line.Span, head, at int) int {
	if c.Lang != "en" || !l.Is(s.From, "the") {
		return -1
	}
	if head < 0 { // no role that the table has: "the dentist"
		head = s.From + 1
		if head < s.To && strings.HasSuffix(l.Low(head), "-year-old") {
			head++
		}
		if head > s.To || head == s.To && head < s.From+2 || head < s.To && l.Toks[head].Cap || role.BodiesIt.Has(l.Low(head)) || l.Is(head, "family", "couple", "pair", "trio", "group", "team", "crew") {
			return -1
		}
	}
	rl, _ := role.Of(c.Lang, l.Low(head))
	if offices.Has(rl.ID) || high.Has(rl.ID) {
		return -1
	}
	from := head+2 < s.To && l.Is(head+1, "from") && l.Toks[head+2].Cap
	if aged := head == s.From+2 && strings.HasSuffix(l.Low(s.From+1), "-year-old"); !from && !aged {
		return -1
	}
	b := c.BlockAt(at)
	if b == nil {
		return -1
	}
	n := slices.IndexFunc(b.Frames, func(f line.Span) bool { return f.From == s.From })
	bl := l // the line of the sentence before
	if n == 0 {
		if b = c.BlockAt(b.Start - 3); b == nil || b.Kind != story.Body {
			return -1
		}
		bl, n = &b.Line, len(b.Frames) // popular papers have a sentence a paragraph
	}
	if n < 1 {
		return -1
	}
	before, ok := subject.Main(bl, b.Frames[n-1].From, b.Frames[n-1].To)
	if !ok {
		return -1
	}
	p := c.NameIn(bl, before)
	if p < 0 {
		return -1
	}
	if g := c.People[p].Gender; g != story.GenderUnknown && rl.Gender != story.GenderUnknown && g != rl.Gender {
		return -1
	}
	return p
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
func (c *Cast) ofBody(l *line.Line, s line.Span, place bool) bool {
	if c.Lang != "en" {
		return false
	}
	for i := s.From; i < s.To; i++ {
		if l.Toks[i].Cap && (place || role.BodiesIt.Has(l.Low(i))) {
			return true
		}
	}
	return false
}

// offices are roles that one person of a place holds: who is known by another
// role is not meant by them.
var offices = grammar.Words(`president head-of-state head-of-government vice-president prime-minister deputy-prime-minister chancellor minister foreign-minister interior-minister defence-minister
 finance-minister justice-minister health-minister education-minister environment-minister mayor prefect governor prosecutor judge investigating-judge chief-justice spokesperson bishop pope king queen
 ambassador cfo coach referee`)

// trades are roles of people of whom an article tells and who go without a name: by none of them
// is somebody called whom it has named with what they are.
var trades = grammar.Words(`police-officer-class gendarme firefighter driver train-driver-class passenger-class customer-class resident-class student-class teacher-class nurse-class pharmacist
 prison-guard soldier suspect victim plaintiff juror volunteer protester pilot cabin-crew shareholder`)

// Art reports whether a role is one by which an article calls whom it has named, and no office, trade or kin
// that somebody else may have beside them: a director of plays, a singer.
func Art(rl role.Role) bool { return arts.Has(rl.ID) }

var arts = grammar.Words(`writer actor film-maker-class singer musician-class artist-class designer architect chef-class farmer-class fisherman photographer entrepreneur-class researcher scientist
 economist historian political-scientist-class sociologist-class geographer-class seismologist-class archaeologist-class biologist-class physicist-class athlete-class cyclist-class tennis-player racing-driver`)

// free are roles that several have at once: who is known by one later on need not
// be meant by it before.
var free = grammar.Words("candidate")

// NoOffice are roles by which an article goes on to call whom it tells of, whose own name
// what they are reported to say may hold: "Roy ran, the teenager told police".
var NoOffice = grammar.Words("child-class retiree-class person-of-age-class man woman former parent-class spouse-class defendant suspect victim prisoner-class murderer-class thief-class fraudster terrorist")

// high are offices that an article names with their holder, or not at all.
var high = grammar.Words("president head-of-state head-of-government prime-minister deputy-prime-minister chancellor pope king queen")

// onlyOne returns the only person named before at in the same block, if nothing
// is known of what they are.
func (c *Cast) onlyOne(l *line.Line, from, head, at int) int {
	start := 0
	if i, ok := slices.BinarySearchFunc(c.Blocks, at, func(b block.Block, at int) int { return b.Start - at }); ok {
		start = c.Blocks[i].Start
	} else if i > 0 {
		start = c.Blocks[i-1].Start
	}
	rl, _ := role.Of(c.Lang, l.Low(head))
	g := c.PhraseGender(l, from, rl)
	one := -1
	for i := c.UpTo(at); i >= 0 && c.Seen[i].At >= start; i-- {
		s := c.Seen[i]
		if one >= 0 && s.Person != one {
			return -1
		}
		one = s.Person
	}
	if one < 0 {
		return -1
	}
	p := c.People[one]
	if p.HasRole || c.private(one, rl) || g != story.GenderUnknown && p.Gender != story.GenderUnknown && p.Gender != g {
		return -1
	}
	return one
}

// private reports whether the article gives the age of somebody right behind the name, as French papers do
// of those who hold no office of the state: "Ana Roy, 86 ans, pose ses clés. La ministre promet …". A mayor
// has an age too.
func (c *Cast) private(p int, rl role.Role) bool {
	if c.Lang != "fr" || !offices.Has(rl.ID) || rl.ID == "mayor" {
		return false
	}
	return slices.ContainsFunc(c.Seen, func(s Sight) bool {
		if s.Person != p {
			return false
		}
		b := c.BlockAt(s.At)
		if b == nil {
			return false
		}
		l := &b.Line
		k, _ := slices.BinarySearchFunc(l.Toks, s.At, func(t token.Token, at int) int { return t.Start - at })
		for k < len(l.Toks) && l.Toks[k].Cap {
			k++
		}
		return l.Is(k, ",") && l.Is(k+2, "ans") && l.Toks[k+1].Kind == token.Number
	})
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
