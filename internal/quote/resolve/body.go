package resolve

import (
	"slices"
	"sort"
	"strings"

	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
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

// bodyBefore names the body that a pronoun stands for, "" if none: the last to
// speak, or what the sentence before is about, unless somebody who fits was
// named since.
func (r *Resolver) bodyBefore(w Who, g story.Gender) string {
	l := &r.Blocks[w.Block].Line
	at := l.Toks[w.From].Start
	if s, ok := r.setApart(w); ok {
		if name := r.mentionedBody(l, s, g); name != "" {
			return name
		}
	}
	if name := r.bodyBeforeColon(w, g); name != "" {
		return name
	}
	if last := r.last; last.name != "" && !(r.Lang == "fr" && r.placeNamed(last.name)) && (r.Lang == "fr" || onePerson(last.name)) && r.soonAfter(last, w) && fits(last.name, g) && !r.namedBetween(last.end, at, g) {
		return last.name
	}
	if r.last.person && r.last.block == w.Block {
		return "" // they go on
	}
	s, sl, ok := r.subjectBeforeIt(w)
	if !ok || r.namedBetween(sl.Toks[s.From].Start, at, g) {
		return ""
	}
	if name := r.mentionedBody(sl, s, g); name != "" {
		return name
	}
	return ""
}

// bodyBeforeColon names the body that ends the French words before the colon behind which a pronoun opens,
// where they are about nobody: "Un argument qui laisse froide l’association Rives : elle rappelle …".
func (r *Resolver) bodyBeforeColon(w Who, g story.Gender) string {
	l := &r.Blocks[w.Block].Line
	if r.Lang != "fr" || !l.Is(w.From-1, ":") || w.From < 3 || r.aboutSomebody(w) {
		return ""
	}
	at := l.Toks[w.From-2].End
	ms := r.A.Mentions
	if k := sort.Search(len(ms), func(k int) bool { return ms[k].End >= at }); k < len(ms) && ms[k].Kind == story.Organisation && !ms[k].Stand && ms[k].End == at {
		return ms[k].Name
	}
	s, ok := l.NounBack(0, w.From-1)
	if !ok || s.To != w.From-1 {
		return ""
	}
	return r.mentionedBody(l, s, g)
}

// aboutSomebody reports whether the sentence of w is, up to there, about somebody or a body.
func (r *Resolver) aboutSomebody(w Who) bool {
	b := &r.Blocks[w.Block]
	n := r.frameOf(w)
	if n >= len(b.Frames) {
		return true
	}
	s, ok := subject.Main(&b.Line, b.Frames[n].From, w.From)
	return !ok || s.From >= w.From || b.Line.NamesSomebody(s) || b.Line.HasPersonName(s)
}

// placeNamed reports whether a name as written is a place's, whose government spoke by its name:
// "Oslo refuse. Il …" is not Oslo.
func (r *Resolver) placeNamed(name string) bool {
	return slices.ContainsFunc(r.A.Mentions, func(m story.Mention) bool { return m.Kind == story.Place && m.Name == name })
}

// soonAfter reports whether w stands behind what was last said, in its block or in the first
// sentence of the next.
func (r *Resolver) soonAfter(last said, w Who) bool {
	b := &r.Blocks[w.Block]
	return last.end <= b.Line.Toks[w.From].Start && (w.Block == last.block || w.Block == last.block+1 && w.From < b.Frames[0].To)
}

// onePerson reports whether a name as written is one somebody without a name:
// "a man", "one resident".
func onePerson(name string) bool {
	first, _, more := strings.Cut(token.Lower(name), " ")
	if slices.ContainsFunc(strings.Fields(token.Lower(name)), role.BodiesIt.Has) {
		return false // "a radio station"
	}
	return more && (first == "a" || first == "an" || first == "one" || first == "another" || first == "the" && role.Is("en", lastWord(name)))
}

// lastWord returns the last word of a name, in lower case.
func lastWord(name string) string { return token.Lower(name[strings.LastIndexByte(name, ' ')+1:]) }

// itself names the body that "it" stands for, "" if none.
func (r *Resolver) itself(w Who) string {
	if name := r.textBeforeIt(w); name != "" {
		return name
	}
	if s, l, ok := r.subjectBeforeIt(w); ok {
		if name := r.mentionedBody(l, s, story.GenderUnknown); name != "" {
			return name
		}
		if l.Lang == "en" && cue.Documents.Has(l.Low(s.To-1)) {
			return r.asWritten(l, s)
		}
	}
	if w.Block-r.last.block <= 1 && r.last.end <= r.Blocks[w.Block].Line.Toks[w.From].Start && r.lastIsBody() {
		return r.last.name
	}
	return ""
}

// textBeforeIt names whose text an English "it" stands for that its sentence, or the one before, is
// about: "Ana Roy's letter was short: it spoke of". "" where it is about none.
func (r *Resolver) textBeforeIt(w Who) string {
	b := &r.Blocks[w.Block]
	l, n := &b.Line, r.frameOf(w)
	if l.Lang != "en" || n >= len(b.Frames) {
		return ""
	}
	s, ok := subject.Main(l, b.Frames[n].From, w.From)
	if n > 0 && (!ok || s.From >= w.From) {
		s, ok = subject.Main(l, b.Frames[n-1].From, b.Frames[n-1].To)
	}
	if ok && l.Is(s.To-1, "'s") && speaker.Answers.Has(l.Low(s.To)) {
		s.To++ // "reply" is read as a verb
	}
	if !ok || s.To-s.From < 3 || s.To > w.From || !l.Is(s.To-2, "'s") || !speaker.Texts.Has(l.Low(s.To-1)) && !speaker.Answers.Has(l.Low(s.To-1)) {
		return ""
	}
	name, _ := r.canonical(Who{w.Block, line.Span{From: s.From, To: s.To - 2}, false}, -1)
	return name
}

// lastIsBody reports whether the last to speak is a body.
func (r *Resolver) lastIsBody() bool {
	for _, w := range strings.Fields(token.Lower(r.last.name)) {
		if role.BodiesIt.Has(w) {
			return true
		}
	}
	return false
}

// mentionedBody names the body that s is, "" if it is none.
func (r *Resolver) mentionedBody(l *line.Line, s line.Span, g story.Gender) string {
	if r.namedBody(l, s) && !(g == story.Feminine && l.Is(s.From, "le")) && !(g == story.Masculine && l.Is(s.From, "la")) {
		return r.asWritten(l, s)
	}
	if !l.BodyIn(s, g) || indefinite.Has(l.Low(s.From)) && l.Low(s.From) != "un" && l.Low(s.From) != "une" && l.Low(s.From) != "a" && l.Low(s.From) != "an" {
		return ""
	}
	if name := r.mentioned(l.Bytes(s)); name != "" {
		return name
	}
	return r.asWritten(l, s)
}

// namedBody reports whether s is nothing but a name that is no person's and no
// place's.
func (r *Resolver) namedBody(l *line.Line, s line.Span) bool {
	if g := l.NameIn(s); g.Empty() || g.To != s.To || g.From > s.From+1 || g.From > s.From && !cast.Definite(r.Lang, l.Low(s.From)) || l.Ordinary(g.From) || g.To == g.From+1 && l.IsRoleAt(g.From) {
		return false
	}
	at := l.Bytes(s)
	from, _ := slices.BinarySearchFunc(r.A.Mentions, at.Start-2, func(m story.Mention, at int) int { return m.Start - at })
	for _, m := range r.A.Mentions[from:] {
		if m.Start >= at.End {
			break
		}
		if m.Kind == story.Person || m.Kind == story.Place {
			return false
		}
	}
	return r.cast.NameIn(l, s) < 0
}

// subjectBeforeIt finds the subject of the sentence before the one in which a
// pronoun stands.
func (r *Resolver) subjectBeforeIt(w Who) (line.Span, *line.Line, bool) {
	b := &r.Blocks[w.Block]
	n, _ := slices.BinarySearchFunc(b.Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	// "the council apologised for what it called …"
	if n < len(b.Frames) {
		if s, ok := subject.Main(&b.Line, b.Frames[n].From, w.From); ok && (s.From == b.Frames[n].From || b.Line.Is(s.From-2, "on") && grammar.TimeWords.Has(b.Line.Low(s.From-1))) && s.To < w.From && !b.Line.G.Pronouns.Has(b.Line.Low(s.From)) && (b.Line.BodyIn(s, story.GenderUnknown) || r.namedBody(&b.Line, s)) {
			return s, &b.Line, true
		}
	}
	if n == 0 || n >= len(b.Frames) {
		return line.Span{}, nil, false
	}
	fr := b.Frames[n-1]
	s, ok := subject.Main(&b.Line, fr.From, fr.To)
	return s, &b.Line, ok && !b.Line.Unfit(s) && !b.Line.TimeIn(s)
}

// fits reports whether a pronoun of gender g can stand for a name as written.
func fits(name string, g story.Gender) bool {
	first, _, _ := strings.Cut(token.Lower(name), " ")
	switch first {
	case "les", "des", "ces", "ses", "plusieurs", "certains", "certaines", "deux", "trois", "many", "some", "several", "two":
		return false
	case "le", "un", "ce", "cet":
		return g != story.Feminine
	case "la", "une", "cette", "sa":
		return g != story.Masculine
	}
	if rest, ok := strings.CutPrefix(first, "l'"); ok {
		return !(role.BodiesHe.Has(rest) && g == story.Feminine) && !(role.BodiesShe.Has(rest) && g == story.Masculine)
	}
	return !strings.HasSuffix(name, "s") || !strings.Contains(name, " ") && name != strings.ToLower(name)
}

// namedBetween reports whether somebody whom a pronoun of gender g fits is named
// between two places.
func (r *Resolver) namedBetween(from, to int, g story.Gender) bool {
	for i := r.cast.UpTo(to); i >= 0 && r.cast.Seen[i].At >= from; i-- {
		if r.cast.Seen[i].Quoted {
			continue
		}
		p := r.cast.People[r.cast.Seen[i].Person]
		if p.Gender == story.GenderUnknown || g == story.GenderUnknown || p.Gender == g {
			return true
		}
	}
	return false
}

// pluralHere finds those of whom the clause before a French "eux" tells: "Les
// riverains ont quitté la halle car, selon eux, …".
func (r *Resolver) pluralHere(w Who) (line.Span, bool) {
	b := &r.Blocks[w.Block]
	l := &b.Line
	if l.Lang != "fr" || !l.Is(w.From, "eux", "elles") {
		return line.Span{}, false
	}
	n, _ := slices.BinarySearchFunc(b.Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	if n >= len(b.Frames) {
		return line.Span{}, false
	}
	s, ok := subject.Main(l, b.Frames[n].From, w.From)
	return s, ok && s.To < w.From-2 && l.Is(s.From, "les", "des", "ces", "plusieurs", "certains", "certaines", "deux", "trois")
}

// severalIn names the people of the cast that a conjunction joins in s: "House
// leader Ana Roy and Senator Olin Moss"; "" if there are not several.
func (r *Resolver) severalIn(l *line.Line, s line.Span) string {
	var names []string
	for from := s.From; from < s.To; {
		to := from
		for to < s.To && !l.Is(to, ",") && !l.G.And.Has(l.Low(to)) {
			to++
		}
		p := r.cast.NameIn(l, line.Span{From: from, To: to})
		if p < 0 {
			return ""
		}
		names = append(names, r.cast.People[p].Name)
		from = to + 1
	}
	if len(names) < 2 {
		return ""
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// pluralBefore names those whom "ils" stands for, where the sentence before is
// about several: "Les marins ont refusé. Selon eux, …".
func (r *Resolver) pluralBefore(w Who) string {
	if s, ok := r.pluralHere(w); ok {
		return r.asWritten(&r.Blocks[w.Block].Line, s)
	}
	s, l, ok := r.subjectBeforeIt(w)
	if ok && l.Lang == "en" {
		if names := r.severalIn(l, s); names != "" {
			return names
		}
	}
	if !ok || s.To-s.From > 10 {
		return ""
	}
	switch l.Lang {
	case "fr":
		if l.Is(s.From, "les", "ces", "ses", "leurs", "des", "plusieurs", "certains", "certaines", "deux", "trois", "quelques") {
			return r.asWritten(l, s)
		}
		if l.HasAnd(s) && l.HasName(s) && !l.HasVerb(s) {
			return r.asWritten(l, s) // "L’Aviron et la Rame contestent. Ils …"
		}
	case "en":
		if severalEnglish(l, s) {
			return r.asWritten(l, s)
		}
	}
	return ""
}

// severalEnglish reports whether an English phrase names several: by the -s of its head, which
// stands first, behind an article, or last.
func severalEnglish(l *line.Line, s line.Span) bool {
	if l.G.Pronouns.Has(l.Low(s.From)) {
		return false
	}
	plural := func(i int) bool { return strings.HasSuffix(l.Low(i), "s") }
	switch n := s.To - s.From; {
	case l.Is(s.From, "police", "people"), plural(s.To - 1):
		return true
	case l.G.Preps.Has(l.Low(s.From+1)) && !l.Toks[s.From].Cap && plural(s.From):
		return true // "residents of the town"
	default:
		return n > 1 && plural(s.From+1) && !l.Toks[s.To-1].Cap
	}
}

// setApart finds the subject that a French pronoun takes up in its own sentence, set
// apart by another: "La ligue, elle, n’attend pas : elle veut « … »".
func (r *Resolver) setApart(w Who) (line.Span, bool) {
	b := &r.Blocks[w.Block]
	l := &b.Line
	n, _ := slices.BinarySearchFunc(b.Frames, w.From, func(f line.Span, at int) int { return f.To - 1 - at })
	if l.Lang != "fr" || n >= len(b.Frames) {
		return line.Span{}, false
	}
	for k := b.Frames[n].From + 1; k+2 < w.From && k < b.Frames[n].From+line.LongestNoun; k++ {
		if l.Is(k, ",") && l.Is(k+1, "elle", "lui", "elles", "eux") && l.Is(k+2, ",") {
			return line.Span{From: b.Frames[n].From, To: k}, true
		}
	}
	return line.Span{}, false
}

// sameBody names the body that a French noun alone stands for where the article has set
// that noun before its name: "L’ONG Rives a tenu bon. (…) L’ONG refuse".
func (r *Resolver) sameBody(l *line.Line, s line.Span) string {
	if r.Lang != "fr" || s.To-s.From != 2 || !cast.Definite("fr", l.Low(s.From)) || !role.BodiesHe.Has(l.Low(s.From+1)) && !role.BodiesShe.Has(l.Low(s.From+1)) {
		return ""
	}
	noun := l.Low(s.From + 1)
	n, _ := slices.BinarySearchFunc(r.A.Mentions, l.Toks[s.From].Start, func(m story.Mention, at int) int { return m.Start - at })
	for k := n - 1; k >= max(0, n-nearest); k-- {
		m := r.A.Mentions[k]
		if m.Kind != story.Organisation || m.Stand {
			continue
		}
		before := token.Lower(strings.TrimRight(r.A.Text[max(0, m.Start-len(noun)-len(" ")):m.Start], " \u00a0\u202f"))
		if strings.HasSuffix(before, noun) {
			return m.Name
		}
	}
	return ""
}
