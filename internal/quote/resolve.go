package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// resolve puts one canonical name to every speaker, in the order of the text,
// so that a pronoun finds who spoke before.
func (r *reader) resolve() {
	slices.SortStableFunc(r.found, func(a, b found) int { return a.Start - b.Start })
	lastName := ""
	lastPerson := -1
	lastBlock := -1
	for k := range r.found {
		f := &r.found[k]
		if f.Kind == story.Term {
			continue
		}
		if f.float {
			if f.Kind != story.Direct && f.Cue.Empty() || r.blocks[f.block].kind == story.Title || f.frame < 0 {
				continue
			}
			if p, at := r.subjectOfSentenceBefore(f); p >= 0 {
				f.Speaker, f.SpeakerSpan = r.cast.people[p].name, at
				lastName, lastPerson, lastBlock = f.Speaker, p, f.block
			} else if lastName != "" && f.block-lastBlock <= 1 {
				f.Speaker = lastName
				f.Continues = f.Continues || f.Kind == story.Direct && f.Cue.Empty() && f.block == lastBlock && r.follows(k)
				for j := k - 1; j >= max(0, k-nearest); j-- {
					if o := r.found[j]; o.Speaker == lastName && !o.SpeakerSpan.Empty() {
						f.SpeakerSpan = o.SpeakerSpan
						break
					}
				}
				lastBlock = f.block
			}
			continue
		}
		if f.SpeakerSpan.Empty() {
			continue
		}
		if f.self {
			for j := k - 1; j >= max(0, k-nearest); j-- {
				if o := &r.found[j]; o.Contains(f.Span) && o.Kind != story.Term {
					f.Speaker = o.Speaker
					break
				}
			}
			continue
		}
		name, person := r.canonical(f.speaker, lastPerson)
		f.Speaker = name
		if person >= 0 {
			f.Speaker = r.cast.people[person].name
		}
		if f.speaker.nested {
			// "he told me" is not who tells it
			for j := k - 1; j >= max(0, k-nearest); j-- {
				if o := &r.found[j]; o.Contains(f.Span) && o.Kind != story.Term {
					if o.Speaker == f.Speaker && f.SpeakerSpan.Len() <= 4 {
						f.Speaker = ""
					}
					break
				}
			}
			continue
		}
		if f.Speaker != "" {
			lastName, lastPerson, lastBlock = f.Speaker, person, f.block
		}
	}
	r.headlines()
}

// headlines compares the quotations of the title with those below: one that
// says the same words has the same speaker; words that stand nowhere below
// are marked.
func (r *reader) headlines() {
	for k := range r.found[:min(len(r.found), 8)] {
		f := &r.found[k]
		if f.Kind == story.Term || r.blocks[f.block].kind != story.Title && !(f.block == 0 && len(r.blocks) > 3) || f.Kind == story.Indirect {
			continue
		}
		best, share := -1, 0.0
		for j := range r.found[:min(len(r.found), 500)] {
			o := &r.found[j]
			if o.block <= f.block || o.Kind == story.Term || o.Speaker == "" {
				continue
			}
			if s := r.shared(f.Span, o.Span); s > share {
				best, share = j, s
			}
		}
		if share >= .7 && (f.Speaker == "" || !f.strong) {
			f.Speaker = r.found[best].Speaker
		}
		if r.blocks[f.block].kind == story.Title && share < .6 && r.sharedWithBody(f) < .8 {
			f.Headline = true
		}
	}
}

// shared returns how many of the words of weight of a stand in b, 0 to 1.
func (r *reader) shared(a, b text.Span) float64 {
	in := map[string]struct{}{}
	for _, t := range tokenize(r.a.Text, b, r.lang) {
		in[t.low] = struct{}{}
	}
	return share(tokenize(r.a.Text, a, r.lang), in, r.lang)
}

func (r *reader) sharedWithBody(f *found) float64 {
	in := map[string]struct{}{}
	for i := range r.blocks {
		if r.blocks[i].kind != story.Title {
			for _, t := range r.blocks[i].tokens {
				in[t.low] = struct{}{}
			}
		}
	}
	return share(tokenize(r.a.Text, f.Span, r.lang), in, r.lang)
}

func share(toks []token, in map[string]struct{}, language string) float64 {
	n, hit := 0, 0
	for _, t := range toks {
		if t.kind != word && t.kind != number || lang.Stop(language, t.low) {
			continue
		}
		n++
		if _, ok := in[t.low]; ok {
			hit++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(hit) / float64(n)
}

// follows reports whether the quotation at k comes right after the one before
// it, with nothing between them but its cue: "« A », a dit X. « B »"
func (r *reader) follows(k int) bool {
	f := &r.found[k]
	for j := k - 1; j >= max(0, k-nearest); j-- {
		o := &r.found[j]
		if o.block != f.block || o.Kind == story.Indirect {
			return false
		}
		if o.Contains(f.Span) || o.region < 0 || r.blocks[o.block].regions[o.region].depth > 0 {
			continue
		}
		return o.Kind == story.Direct && f.frame-o.frame <= 1
	}
	return false
}

// subjectOfSentenceBefore finds who the sentence right before a quotation that
// stands alone is about, in the same block: "Le ministre ne décolère pas. « … »"
func (r *reader) subjectOfSentenceBefore(f *found) (int, text.Span) {
	b := &r.blocks[f.block]
	if f.frame == 0 {
		return -1, text.Span{}
	}
	l := &b.line
	fr, own := b.frames[f.frame-1], b.frames[f.frame]
	if l.wordsBetween(own.from, f.at) {
		return -1, text.Span{}
	}
	for i := fr.from; i < fr.to; i++ {
		if l.isQuote(i) {
			return -1, text.Span{}
		}
	}
	s, ok := l.mainSubject(fr.from, fr.to)
	if !ok {
		return -1, text.Span{}
	}
	name, p := r.canonical(who{block: f.block, span: s}, -1)
	if name == "" || p < 0 {
		return -1, text.Span{}
	}
	return p, l.bytes(s)
}

// canonical returns the name of a speaker as written, and which of the cast it
// is, -1 if none.
func (r *reader) canonical(w who, last int) (string, int) {
	l := &r.blocks[w.block].line
	toks := l.toks[w.from:w.to]
	if len(toks) == 0 {
		return "", -1
	}
	at := toks[0].Start
	low := toks[0].low
	if len(toks) == 1 {
		switch low {
		case "il", "he", "er", "él", "egli", "hij", "ele", "lui", "celui-ci", "his", "him":
			return r.pronoun(at, story.Masculine, last)
		case "elle", "she", "ella", "lei", "zij", "ela", "celle-ci", "her":
			return r.pronoun(at, story.Feminine, last)
		case "ses", "son", "sa", "leur", "l'", "their":
			return r.pronoun(at, story.GenderUnknown, last)
		case "qui", "who", "sie":
			return r.pronoun(at, story.GenderUnknown, last)
		case "ils", "elles", "they", "on", "je", "j'", "nous", "i", "we", "eux", "it", "which":
			if low == "it" || low == "which" {
				return "", -1
			}
			if low == "ils" || low == "elles" || low == "they" || low == "eux" {
				return r.plural(w), -1
			}
			return "", -1
		}
	}
	// a name of the cast, the one that no preposition makes a place or a firm of
	if p := r.nameIn(l, w.span); p >= 0 {
		return r.cast.people[p].name, p
	}
	// this one, the last named
	if len(toks) == 2 && (low == "ce" || low == "cette" || low == "the") && (toks[1].low == "dernier" || toks[1].low == "dernière" || toks[1].low == "latter") {
		g := story.GenderUnknown
		switch toks[1].low {
		case "dernier":
			g = story.Masculine
		case "dernière":
			g = story.Feminine
		}
		if p := r.cast.before(at, g, -1); p >= 0 {
			return r.cast.people[p].name, p
		}
	}
	if p := r.byRole(l, w.span); p >= 0 {
		return r.cast.people[p].name, p
	}
	if name := r.mentioned(l.bytes(w.span)); name != "" {
		if p := r.cast.lookup(strings.Fields(name)); p >= 0 && len(strings.Fields(name)) > 1 {
			return r.cast.people[p].name, p
		}
		return name, -1
	}
	return r.asWritten(l, w.span), -1
}

// mentioned returns the canonical name of who a phrase mentions as a whole, by
// the names found before: "le géant de Redmond", "la société".
func (r *reader) mentioned(s text.Span) string {
	from, _ := slices.BinarySearchFunc(r.a.Mentions, s.Start-2, func(m story.Mention, at int) int { return m.Start - at })
	for _, m := range r.a.Mentions[from:] {
		if m.Start >= s.End {
			break
		}
		if (m.Kind == story.Person || m.Kind == story.Organisation) && m.Overlap(s)*10 >= s.Len()*7 {
			return m.Name
		}
	}
	return ""
}

// nameIn finds a person of the cast among the capitals of a phrase.
func (r *reader) nameIn(l *line, s span) int {
	best := -1
	for i := s.from; i < s.to; i++ {
		if !l.toks[i].cap || l.toks[i].kind != word || l.g.dets.has(l.low(i)) {
			continue
		}
		j := i + 1
		for j < s.to && l.toks[j].kind == word && (l.toks[j].cap || particles.has(l.low(j)) && j+1 < s.to && l.toks[j+1].cap) {
			j++
		}
		governed := i > s.from && (l.g.preps.has(l.low(i-1)) || l.is(i-1, "the") && false)
		for k := i; k < j; k++ { // titles and roles first: "President Roy"
			var words []string
			for q := k; q < j; q++ {
				words = append(words, l.text[l.toks[q].Start:l.toks[q].End])
			}
			if n := r.cast.lookup(words); n >= 0 && (!governed || j-k > 1 && !r.roleBefore(l, s.from, i)) {
				best = n
				break
			}
		}
		if best >= 0 && !governed {
			return best
		}
		i = j
	}
	return best
}

// roleBefore reports whether a role stands before i in a phrase that begins at from.
func (r *reader) roleBefore(l *line, from, i int) bool {
	for k := from; k < i; k++ {
		if isRole(r.lang, l.low(k)) {
			return true
		}
	}
	// "l'entourage de Joël Roy", "a lawyer for": somebody else anyway
	return true
}

func (r *reader) pronoun(at int, g story.Gender, last int) (string, int) {
	p := r.cast.before(at, g, -1)
	if last >= 0 {
		lp := r.cast.people[last]
		if g == story.GenderUnknown || lp.gender == story.GenderUnknown || lp.gender == g {
			// the last speaker, unless somebody else was named in between
			if p < 0 || p == last || !r.namedSince(at, last, p) {
				p = last
			}
		}
	}
	if p < 0 {
		return "", -1
	}
	if r.cast.people[p].gender == story.GenderUnknown {
		r.cast.people[p].gender = g
	}
	return r.cast.people[p].name, p
}

// namedSince reports whether p was named as a subject after the last place
// where somebody else was.
func (r *reader) namedSince(at, last, p int) bool {
	for i := r.cast.upTo(at); i >= max(0, r.cast.upTo(at)-nearest); i-- {
		s := r.cast.seen[i]
		if s.person == p {
			return true
		}
		if s.person == last {
			return false
		}
	}
	return false
}

// plural names whom "ils" stands for: the last speaker that was not one person.
func (r *reader) plural(w who) string {
	l := &r.blocks[w.block].line
	at := l.toks[w.from].Start
	name := ""
	for _, k := range r.sortedNear(at) {
		f := &r.found[k]
		if f.Speaker != "" && f.block >= w.block-2 {
			plural := strings.HasPrefix(f.Speaker, "les ") || strings.HasPrefix(f.Speaker, "des ") || strings.HasSuffix(f.Speaker, "s")
			if plural {
				name = f.Speaker
			}
		}
	}
	return name
}

// holder finds the one person known by the role that stands at head, in a
// phrase that begins at from: by the word, then by the office. Where there are
// several, the last named before at; -1 if none.
func (r *reader) holder(l *line, from, head, at int) int {
	rl, _ := roleOf(r.lang, l.low(head))
	g := r.phraseGender(l, from, rl)
	for _, key := range []string{l.low(head), "#" + rl.id} {
		fit := -1
		var ns []int
		for _, n := range r.cast.byRole[key] {
			p := r.cast.people[n]
			if g == story.GenderUnknown || p.gender == story.GenderUnknown || p.gender == g {
				ns = append(ns, n)
			}
		}
		if len(ns) == 1 {
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

func (r *reader) phraseGender(l *line, from int, rl role) story.Gender {
	if r.lang == "fr" {
		switch l.low(from) {
		case "la", "une", "cette", "sa":
			return story.Feminine
		case "le", "un", "ce", "cet":
			return story.Masculine
		}
	}
	return rl.gender
}

// sortedNear returns the last quotations that begin before at, in order.
func (r *reader) sortedNear(at int) []int {
	n, _ := slices.BinarySearchFunc(r.found, at, func(f found, at int) int { return f.Start - at })
	var out []int
	for k := max(0, n-nearest); k < n; k++ {
		out = append(out, k)
	}
	return out
}

// byRole finds who "la ministre", "l’élue" or "the ferry boss" is: the one
// known by that role, or, for an epithet alone, the last named whose gender fits.
func (r *reader) byRole(l *line, s span) int {
	if l.is(s.from, "un", "une", "a", "an", "des", "some", "plusieurs", "ein", "eine", "una", "certains", "one", "another", "les", "ces", "ses", "leurs", "many", "several", "deux", "two", "d'") {
		return -1
	}
	head, last := -1, s.to
	for i := s.from; i < s.to; i++ {
		if l.g.preps.has(l.low(i)) || l.is(i, ",", "(") {
			last = i
			break
		}
		if l.is(i, "'s") {
			head = -1
			continue
		}
		if isRole(r.lang, l.low(i)) && (head < 0 || r.lang != "fr") {
			head = i
		}
	}
	at := l.toks[s.from].Start
	if head >= 0 {
		if p := r.holder(l, s.from, head, at); p >= 0 {
			return p
		}
	}
	// "la présidente du collectif", where one person without a role is what the
	// paragraph is about
	if head >= 0 && definite(r.lang, l.low(s.from)) {
		if p := r.onlyOne(l, s.from, head, at); p >= 0 {
			return p
		}
	}
	// an epithet of whom it was about: definite, short, and no office of its own
	if !definite(r.lang, l.low(s.from)) || last-s.from > 4 || last < s.to && !l.is(last, ",", "(") {
		return -1
	}
	g := r.phraseGender(l, s.from, role{})
	if head >= 0 {
		rl, _ := roleOf(r.lang, l.low(head))
		if g == story.GenderUnknown {
			g = rl.gender
		}
		if head+1 < last && !l.is(head+1, "lui-même", "elle-même", "historique", "sortant", "sortante") && r.lang == "fr" {
			return -1 // "le directeur financier": somebody of that office
		}
		p := r.cast.before(at, g, -1)
		if p >= 0 && r.cast.people[p].hasRole && offices.has(rl.id) {
			return -1 // somebody of another office than the one spoken of
		}
		return p
	}
	for i := s.from + 1; i < last; i++ {
		if epithets.has(l.low(i)) {
			return r.cast.before(at, g, -1)
		}
	}
	// "la Nantaise", "l’Irlandais"
	if last-s.from == 2 && r.lang == "fr" && l.toks[s.from+1].cap && demonymish(l.low(s.from+1)) {
		if l.is(s.from, "l'") && strings.HasSuffix(l.low(s.from+1), "e") {
			g = story.Feminine
		}
		return r.cast.before(at, g, -1)
	}
	return -1
}

// offices are roles that one person of a place holds: who is known by another
// role is not meant by them.
var offices = words(`president head-of-state head-of-government vice-president prime-minister deputy-prime-minister chancellor minister foreign-minister interior-minister defence-minister
 finance-minister justice-minister health-minister education-minister environment-minister mayor prefect governor prosecutor judge investigating-judge chief-justice spokesperson bishop pope king queen
 ambassador cfo coach referee`)

// onlyOne returns the only person named before at in the same block, if nothing
// is known of what they are.
func (r *reader) onlyOne(l *line, from, head, at int) int {
	start := 0
	if i, ok := slices.BinarySearchFunc(r.blocks, at, func(b block, at int) int { return b.Start - at }); ok {
		start = r.blocks[i].Start
	} else if i > 0 {
		start = r.blocks[i-1].Start
	}
	rl, _ := roleOf(r.lang, l.low(head))
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
var epithets = words(`édile bourgmestre lion lionne argentier septuagénaire sexagénaire octogénaire nonagénaire quinquagénaire quadragénaire trentenaire quadra quinqua
 ténor natif native intéressé intéressée ex-salarié ex-salariée ancien ancienne mis-en-cause prévenu prévenue meneur meneuse figure trublion vétéran vétérane élu élue sportif sportive
 veteran pensioner 71-year-old newcomer firebrand survivor boss chief octogenarian septuagenarian native star skipper outsider tycoon mogul`)

func demonymish(low string) bool {
	for _, e := range []string{"ais", "aise", "ois", "oise", "ien", "ienne", "ain", "aine", "and", "ande", "éen", "éenne", "in", "ine"} {
		if strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

// asWritten is a speaker's own words as a name: without the article that
// opens it where a capital follows.
func (r *reader) asWritten(l *line, s span) string {
	if s.to-s.from >= 2 && l.toks[s.from+1].cap && l.is(s.from, "le", "la", "l'", "les", "the", "el", "il", "die", "der", "das", "de", "o", "a") {
		s.from++
	}
	// without what only says more: "le ministère, interrogé mardi"
	list := false
	for i := s.from + 1; i < s.to; i++ {
		list = list || l.g.and.has(l.low(i))
	}
	for i := s.from + 1; i < s.to; i++ {
		if l.is(i, "(") || l.is(i, ",") && !(list && l.toks[s.from].cap) {
			s.to = i
			break
		}
	}
	b := l.bytes(s)
	name := strings.Join(strings.Fields(l.text[b.Start:b.End]), " ")
	if t := l.toks[s.from]; t.cap && l.g.dets.has(t.low) && s.to-s.from > 1 {
		// the capital is the sentence's: "La direction" is "la direction"
		_, n := utf8.DecodeRuneInString(name)
		name = strings.ToLower(name[:n]) + name[n:]
	}
	return name
}
