package quote

import (
	"slices"
	"strings"

	"recoupe/internal/story"
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
			if f.SpeakerSpan.Empty() && lastName != "" && f.block-lastBlock <= 1 && f.Kind == story.Direct && r.blocks[f.block].kind != story.Title && f.frame >= 0 {
				f.Speaker = lastName
				if p := r.found[k-1]; p.block == f.block || f.block-p.block <= 1 {
					f.SpeakerSpan = p.SpeakerSpan
				}
				lastBlock = f.block
			}
			continue
		}
		if f.SpeakerSpan.Empty() {
			continue
		}
		if f.self {
			for j := k - 1; j >= 0; j-- {
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
			continue
		}
		if f.Speaker != "" {
			lastName, lastPerson, lastBlock = f.Speaker, person, f.block
		}
	}
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
	if p := r.byRole(l, w.span, last); p >= 0 {
		return r.cast.people[p].name, p
	}
	return r.asWritten(l, w.span), -1
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
	for i := len(r.cast.seen) - 1; i >= 0; i-- {
		s := r.cast.seen[i]
		if s.at >= at {
			continue
		}
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
	for _, f := range r.found {
		if f.Start >= at {
			break
		}
		if f.Speaker != "" && f.block >= w.block-2 {
			plural := strings.HasPrefix(f.Speaker, "les ") || strings.HasPrefix(f.Speaker, "des ") || strings.HasSuffix(f.Speaker, "s")
			if plural {
				name = f.Speaker
			}
		}
	}
	return name
}

// byRole finds who "la ministre", "l’élue" or "the ferry boss" is: the only
// one of that role, or the last named whose gender fits.
func (r *reader) byRole(l *line, s span, last int) int {
	if l.is(s.from, "un", "une", "a", "an", "des", "some", "plusieurs", "ein", "eine", "una", "certains") || l.g.preps.has(l.low(s.to-1)) {
		return -1
	}
	head := -1
	possessed := false
	for i := s.from; i < s.to; i++ {
		if l.g.preps.has(l.low(i)) {
			break
		}
		if l.is(i, "'s") || strings.HasSuffix(l.low(i), "'s") {
			possessed = true
		}
		if isRole(r.lang, l.low(i)) {
			head = i
			if r.lang == "fr" {
				break
			}
		}
	}
	if head < 0 || strings.HasSuffix(l.low(head), "s") && r.lang == "fr" && !strings.HasSuffix(l.low(head), "rs") && l.is(s.from, "les") || l.is(s.from, "les", "ces", "ses", "leurs") {
		return -1
	}
	rl, _ := roleOf(r.lang, l.low(head))
	g := rl.gender
	if r.lang == "fr" {
		switch l.low(s.from) {
		case "la", "une", "cette", "sa":
			g = story.Feminine
		case "le", "un", "ce":
			g = story.Masculine
		}
	}
	at := l.toks[s.from].Start
	for _, key := range []string{l.low(head), "#" + rl.id} {
		ns := r.cast.byRole[key]
		fit := -1
		for _, n := range ns {
			p := r.cast.people[n]
			if g != story.GenderUnknown && p.gender != story.GenderUnknown && p.gender != g {
				continue
			}
			if fit >= 0 {
				fit = -2
				break
			}
			fit = n
		}
		if fit >= 0 {
			return fit
		}
		if fit == -2 { // several: the last named
			best := -1
			for i := len(r.cast.seen) - 1; i >= 0; i-- {
				if x := r.cast.seen[i]; x.at < at && slices.Contains(ns, x.person) {
					best = x.person
					break
				}
			}
			if best >= 0 {
				return best
			}
		}
	}
	// nobody is known by that role: an epithet of whom it was about
	if possessed || head+1 < s.to && l.g.preps.has(l.low(head+1)) && r.lang != "en" || l.is(s.from, "son", "sa", "his", "her", "its", "their") {
		return -1
	}
	_ = last
	return r.cast.before(at, g, -1)
}

// asWritten is a speaker's own words as a name: without the article that
// opens it where a capital follows.
func (r *reader) asWritten(l *line, s span) string {
	if s.to-s.from >= 2 && l.toks[s.from+1].cap && l.is(s.from, "le", "la", "l'", "les", "the", "el", "il", "die", "der", "das", "de", "o", "a") {
		s.from++
	}
	// without what only says more: "le ministère, interrogé mardi"
	for i := s.from + 1; i < s.to; i++ {
		if l.is(i, ",", "(") {
			s.to = i
			break
		}
	}
	b := l.bytes(s)
	return strings.Join(strings.Fields(l.text[b.Start:b.End]), " ")
}
