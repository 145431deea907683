package quote

import (
	"slices"
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/story"
)

// said is who was last found to speak, where it is no one of the cast: a body,
// "une voisine", a name that stands alone.
type said struct {
	name   string
	block  int
	end    int  // byte offset after what was said
	person bool // one of the cast: name is empty then
}

// The bodies that speak in a newspaper, by the gender of their noun.
var (
	bodiesHe = grammar.Words(`gouvernement ministère parquet syndicat collectif comité conseil groupe parti tribunal rapport communiqué texte journal quotidien magazine site réseau club mouvement
 cabinet bureau consortium constructeur exploitant opérateur fabricant géant groupement organisme institut centre laboratoire musée hôpital sénat parlement état-major département fonds
 constructeur transporteur distributeur avionneur tribunal barreau observatoire service document`)
	bodiesShe = grammar.Words(`association entreprise société compagnie mairie préfecture région direction police gendarmerie commission fédération fondation ville municipalité métropole justice cour
 confédération organisation ong agence banque firme marque chaîne fédération union coalition institution université école académie mission délégation majorité opposition défense accusation
 ambassade chambre assemblée équipe start-up filiale coopérative ligue intersyndicale étude enquête note lettre tribune plainte caisse autorité inspection rédaction`)
	bodiesIt = grammar.Words(`government ministry council company firm group party court report statement union agency bank committee commission board department office body charity association
 organisation organization watchdog regulator university hospital school team club federation foundation police force service authority administration campaign paper newspaper study survey
 letter document institute network operator airline manufacturer carmaker retailer parliament senate institution bureau panel inquiry embassy`)
)

// bodyIn reports whether the head of a noun phrase is a body, in gender g if
// one is given.
func (l *line) bodyIn(s span, g story.Gender) bool {
	for i := s.from; i < min(s.to, s.from+5); i++ {
		w := l.low(i)
		switch l.lang {
		case "fr":
			if bodiesHe.Has(w) {
				return g != story.Feminine
			}
			if bodiesShe.Has(w) {
				return g != story.Masculine
			}
		case "en":
			if bodiesIt.Has(w) && !(l.is(i+1, "'s") && i+1 < s.to) {
				return true
			}
		default:
			return false
		}
		if l.g.Preps.Has(w) && i > s.from {
			return false
		}
	}
	return false
}

// bodyBefore names the body that a pronoun stands for, "" if none: the last to
// speak, or what the sentence before is about, unless somebody who fits was
// named since.
func (r *reader) bodyBefore(w who, g story.Gender) string {
	l := &r.blocks[w.block].line
	at := l.toks[w.from].Start
	if s, ok := r.setApart(w); ok {
		if name := r.mentionedBody(l, s, g); name != "" {
			return name
		}
	}
	if last := r.last; last.name != "" && (r.lang == "fr" || onePerson(last.name)) && r.soonAfter(last, w) && fits(last.name, g) && !r.namedBetween(last.end, at, g) {
		return last.name
	}
	if r.last.person && r.last.block == w.block {
		return "" // they go on
	}
	s, sl, ok := r.subjectBeforeIt(w)
	if !ok || r.namedBetween(sl.toks[s.from].Start, at, g) {
		return ""
	}
	if name := r.mentionedBody(sl, s, g); name != "" {
		return name
	}
	if r.lang == "fr" && definite(r.lang, sl.low(s.from)) && sl.isRoleAt(s.from+1) && r.byRole(sl, s) < 0 {
		if name := r.asWritten(sl, s); fits(name, g) {
			return name // "La ministre a souri. « On verra », dit-elle."
		}
	}
	return ""
}

// soonAfter reports whether w stands behind what was last said, in its block or in the first
// sentence of the next.
func (r *reader) soonAfter(last said, w who) bool {
	b := &r.blocks[w.block]
	return last.end <= b.line.toks[w.from].Start && (w.block == last.block || w.block == last.block+1 && w.from < b.frames[0].to)
}

// onePerson reports whether a name as written is one somebody without a name:
// "a man", "one resident".
func onePerson(name string) bool {
	first, _, more := strings.Cut(fold1(name), " ")
	return more && (first == "a" || first == "an" || first == "one" || first == "another")
}

// itself names the body that "it" stands for, "" if none.
func (r *reader) itself(w who) string {
	if s, l, ok := r.subjectBeforeIt(w); ok {
		if name := r.mentionedBody(l, s, story.GenderUnknown); name != "" {
			return name
		}
	}
	if w.block-r.last.block <= 1 && r.last.end <= r.blocks[w.block].line.toks[w.from].Start && r.lastIsBody() {
		return r.last.name
	}
	return ""
}

// lastIsBody reports whether the last to speak is a body.
func (r *reader) lastIsBody() bool {
	for _, w := range strings.Fields(fold1(r.last.name)) {
		if bodiesIt.Has(w) {
			return true
		}
	}
	return false
}

// mentionedBody names the body that s is, "" if it is none.
func (r *reader) mentionedBody(l *line, s span, g story.Gender) string {
	if r.namedBody(l, s) {
		return r.asWritten(l, s)
	}
	if !l.bodyIn(s, g) || indefinite.Has(l.low(s.from)) && l.low(s.from) != "un" && l.low(s.from) != "une" && l.low(s.from) != "a" && l.low(s.from) != "an" {
		return ""
	}
	if name := r.mentioned(l.bytes(s)); name != "" {
		return name
	}
	return r.asWritten(l, s)
}

// namedBody reports whether s is nothing but a name that is no person's and no
// place's.
func (r *reader) namedBody(l *line, s span) bool {
	if g := l.nameIn(s); g.empty() || g.to != s.to || g.from > s.from+1 || g.from > s.from && !definite(r.lang, l.low(s.from)) || l.ordinary(g.from) {
		return false
	}
	at := l.bytes(s)
	from, _ := slices.BinarySearchFunc(r.a.Mentions, at.Start-2, func(m story.Mention, at int) int { return m.Start - at })
	for _, m := range r.a.Mentions[from:] {
		if m.Start >= at.End {
			break
		}
		if m.Kind == story.Person || m.Kind == story.Place {
			return false
		}
	}
	return r.nameIn(l, s) < 0
}

// subjectBeforeIt finds the subject of the sentence before the one in which a
// pronoun stands.
func (r *reader) subjectBeforeIt(w who) (span, *line, bool) {
	b := &r.blocks[w.block]
	n, _ := slices.BinarySearchFunc(b.frames, w.from, func(f span, at int) int { return f.to - 1 - at })
	// "the council apologised for what it called …"
	if n < len(b.frames) {
		if s, ok := b.line.mainSubject(b.frames[n].from, w.from); ok && (s.from == b.frames[n].from || b.line.is(s.from-2, "on") && timeWords.Has(b.line.low(s.from-1))) && s.to < w.from && !b.line.g.Pronouns.Has(b.line.low(s.from)) && (b.line.bodyIn(s, story.GenderUnknown) || r.namedBody(&b.line, s)) {
			return s, &b.line, true
		}
	}
	if n == 0 || n >= len(b.frames) {
		return span{}, nil, false
	}
	fr := b.frames[n-1]
	s, ok := b.line.mainSubject(fr.from, fr.to)
	return s, &b.line, ok && !b.line.unfit(s) && !b.line.timeIn(s)
}

// fits reports whether a pronoun of gender g can stand for a name as written.
func fits(name string, g story.Gender) bool {
	first, _, _ := strings.Cut(fold1(name), " ")
	switch first {
	case "les", "des", "ces", "ses", "plusieurs", "certains", "certaines", "deux", "trois", "many", "some", "several", "two":
		return false
	case "le", "un", "ce", "cet":
		return g != story.Feminine
	case "la", "une", "cette", "sa":
		return g != story.Masculine
	}
	if rest, ok := strings.CutPrefix(first, "l'"); ok {
		return !(bodiesHe.Has(rest) && g == story.Feminine) && !(bodiesShe.Has(rest) && g == story.Masculine)
	}
	return !strings.HasSuffix(name, "s") || !strings.Contains(name, " ") && name != strings.ToLower(name)
}

// namedBetween reports whether somebody whom a pronoun of gender g fits is named
// between two places.
func (r *reader) namedBetween(from, to int, g story.Gender) bool {
	for i := r.cast.upTo(to); i >= 0 && r.cast.seen[i].at >= from; i-- {
		if r.cast.seen[i].quoted {
			continue
		}
		p := r.cast.people[r.cast.seen[i].person]
		if p.gender == story.GenderUnknown || g == story.GenderUnknown || p.gender == g {
			return true
		}
	}
	return false
}

// pluralHere finds those of whom the clause before a French "eux" tells: "Les
// riverains ont quitté la halle car, selon eux, …".
func (r *reader) pluralHere(w who) (span, bool) {
	b := &r.blocks[w.block]
	l := &b.line
	if l.lang != "fr" || !l.is(w.from, "eux", "elles") {
		return span{}, false
	}
	n, _ := slices.BinarySearchFunc(b.frames, w.from, func(f span, at int) int { return f.to - 1 - at })
	if n >= len(b.frames) {
		return span{}, false
	}
	s, ok := l.mainSubject(b.frames[n].from, w.from)
	return s, ok && s.to < w.from-2 && l.is(s.from, "les", "des", "ces", "plusieurs", "certains", "certaines", "deux", "trois")
}

// severalIn names the people of the cast that a conjunction joins in s: "House
// leader Ana Roy and Senator Olin Moss"; "" if there are not several.
func (r *reader) severalIn(l *line, s span) string {
	var names []string
	for from := s.from; from < s.to; {
		to := from
		for to < s.to && !l.is(to, ",") && !l.g.And.Has(l.low(to)) {
			to++
		}
		p := r.nameIn(l, span{from, to})
		if p < 0 {
			return ""
		}
		names = append(names, r.cast.people[p].name)
		from = to + 1
	}
	if len(names) < 2 {
		return ""
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// pluralBefore names those whom "ils" stands for, where the sentence before is
// about several: "Les marins ont refusé. Selon eux, …".
func (r *reader) pluralBefore(w who) string {
	if s, ok := r.pluralHere(w); ok {
		return r.asWritten(&r.blocks[w.block].line, s)
	}
	s, l, ok := r.subjectBeforeIt(w)
	if ok && l.lang == "en" {
		if names := r.severalIn(l, s); names != "" {
			return names
		}
	}
	if !ok || s.to-s.from > 10 {
		return ""
	}
	switch l.lang {
	case "fr":
		if l.is(s.from, "les", "ces", "ses", "leurs", "des", "plusieurs", "certains", "certaines", "deux", "trois", "quelques") {
			return r.asWritten(l, s)
		}
	case "en":
		if l.severalEnglish(s) {
			return r.asWritten(l, s)
		}
	}
	return ""
}

// severalEnglish reports whether an English phrase names several: by the -s of its head, which
// stands first, behind an article, or last.
func (l *line) severalEnglish(s span) bool {
	if l.g.Pronouns.Has(l.low(s.from)) {
		return false
	}
	plural := func(i int) bool { return strings.HasSuffix(l.low(i), "s") }
	switch n := s.to - s.from; {
	case l.is(s.from, "police", "people"), plural(s.to - 1):
		return true
	case l.g.Preps.Has(l.low(s.from+1)) && !l.toks[s.from].Cap && plural(s.from):
		return true // "residents of the town"
	default:
		return n > 1 && plural(s.from+1) && !l.toks[s.to-1].Cap
	}
}
