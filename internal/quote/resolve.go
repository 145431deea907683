package quote

import (
	"slices"
	"strings"
	"unicode/utf8"

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
			} else if p, at := r.subjectOfSentenceAfter(f); lastName == "" && p >= 0 {
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
		if f.Speaker != "" && !r.within(k) {
			lastName, lastPerson, lastBlock = f.Speaker, person, f.block
			r.last = said{block: f.block, person: true}
			if person < 0 {
				r.last = said{f.Speaker, f.block, max(f.End, f.SpeakerSpan.End), false}
			}
		}
	}
	r.headlines()
}

// within reports whether the quotation at k is a part of what somebody else
// reports: its speaker is not the one who speaks in the article.
func (r *reader) within(k int) bool {
	f := &r.found[k]
	if f.Kind != story.Indirect {
		return false
	}
	for j := k - 1; j >= max(0, k-8); j-- {
		if o := &r.found[j]; o.Kind == story.Indirect && o.Contains(f.Span) && o.Speaker != f.Speaker {
			return true
		}
	}
	return false
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

// subjectOfSentenceAfter finds whom the sentence right after a quotation that
// opens its block is about: "« Assez ! » Roy ne cache pas sa colère."
func (r *reader) subjectOfSentenceAfter(f *found) (int, text.Span) {
	b := &r.blocks[f.block]
	if f.frame != 0 || len(b.frames) < 2 || f.at < 0 || !f.Cue.Empty() {
		return -1, text.Span{}
	}
	l := &b.line
	fr := b.frames[1]
	if l.wordsBetween(b.frames[0].from, f.at) || l.wordsBetween(f.at+1, b.frames[0].to) {
		return -1, text.Span{}
	}
	s, ok := l.mainSubject(fr.from, fr.to)
	if !ok || !l.startsName(s.from) {
		return -1, text.Span{}
	}
	if p := r.nameIn(l, s); p >= 0 {
		return p, l.bytes(s)
	}
	return -1, text.Span{}
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
			if name := r.bodyBefore(w, story.Masculine); name != "" && (r.lang == "fr" || name == r.last.name) {
				return name, -1
			}
			return r.pronoun(w, at, story.Masculine, last)
		case "elle", "she", "ella", "lei", "zij", "ela", "celle-ci", "her":
			if name := r.bodyBefore(w, story.Feminine); name != "" && (r.lang == "fr" || name == r.last.name) {
				return name, -1
			}
			return r.pronoun(w, at, story.Feminine, last)
		case "ses", "son", "sa", "leur", "l'", "their":
			if name := r.bodyBefore(w, story.GenderUnknown); name != "" && r.lang == "fr" {
				return name, -1
			}
			return r.pronoun(w, at, story.GenderUnknown, last)
		case "qui", "who", "sie":
			return r.pronoun(w, at, story.GenderUnknown, last)
		case "ils", "elles", "they", "on", "je", "j'", "nous", "i", "we", "eux", "it", "which":
			if low == "it" {
				return r.itself(w), -1
			}
			if low == "ils" || low == "elles" || low == "they" || low == "eux" {
				if name := r.plural(w); name != "" {
					return name, -1
				}
				return r.pluralBefore(w), -1
			}
			return "", -1
		}
	}
	if (low == "nos" || low == "our") && len(toks) == 2 && (toks[1].low == "informations" || toks[1].low == "information" || toks[1].low == "sources") {
		return "", -1 // the outlet itself: "selon nos informations"
	}
	if name := r.signatories(l, w.span); name != "" {
		return name, -1
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
	if len(toks) == 2 && (toks[1].low == "dernier" || toks[1].low == "dernière" || toks[1].low == "latter") {
		if s, sl, ok := r.subjectBeforeIt(w); ok {
			return r.asWritten(sl, s), -1
		}
		return "", -1
	}
	if name := r.mentioned(l.bytes(w.span)); name != "" && !indefinite.has(low) {
		if p := r.cast.lookup(strings.Fields(name)); p >= 0 && len(strings.Fields(name)) > 1 {
			return r.cast.people[p].name, p
		}
		return name, -1
	}
	return r.asWritten(l, w.span), -1
}

// indefinite words open a phrase that names nobody in particular: "des géants
// du numérique" are not those of the sentence before.
var indefinite = words("un une des de d' plusieurs certains certaines quelques a an some several many ein eine unos unas alcuni enkele")

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
		governed := i > s.from && l.g.preps.has(l.low(i-1))
		for k := max(i, j-longestName); k < j; k++ { // titles and roles first: "President Roy"
			var words []string
			for q := k; q < j; q++ {
				words = append(words, l.text[l.toks[q].Start:l.toks[q].End])
			}
			if n := r.cast.lookup(words); n >= 0 && !governed {
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

// No name with its titles has more words than this.
const longestName = 24

// pronoun finds whom a pronoun at a place stands for: the last speaker, unless
// somebody else of that gender was named since.
func (r *reader) pronoun(w who, at int, g story.Gender, last int) (string, int) {
	p := -1
	if w.nested {
		p = r.cast.lastNamed(at, g, -1, true) // whom the one who is quoted speaks of
	}
	if p < 0 {
		p = r.cast.before(at, g, -1)
	}
	if last >= 0 && (p < 0 || !w.nested) {
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
		if s.quoted {
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

// sortedNear returns the last quotations that begin before at, in order.
func (r *reader) sortedNear(at int) []int {
	n, _ := slices.BinarySearchFunc(r.found, at, func(f found, at int) int { return f.Start - at })
	var out []int
	for k := max(0, n-nearest); k < n; k++ {
		out = append(out, k)
	}
	return out
}

// asWritten is a speaker's own words as a name: without the article that
// opens it where a capital follows.
func (r *reader) asWritten(l *line, s span) string {
	if s.to-s.from >= 2 && r.lang != "de" && l.toks[s.from+1].cap && l.is(s.from, "le", "la", "l'", "les", "the", "el", "il", "die", "der", "das", "de", "o", "a") {
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
	if r.lang == "fr" && s.to-s.from > 1 {
		// "le refus du maire", "la promesse des banques"
		if rest, ok := strings.CutPrefix(name, "du "); ok {
			name = "le " + rest
		} else if rest, ok := strings.CutPrefix(name, "des "); ok && l.g.preps.has(l.low(s.from)) && s.from > 0 && frDeeds.has(l.low(s.from-1)) {
			name = "les " + rest
		}
	}
	return name
}
