package quote

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// candidate is a run of capitals that may be somebody's name.
type candidate struct {
	l          *line
	from       int  // index of its first token, title and role included
	name       span // of the name alone
	at         int  // byte offset of the name
	sentence   int
	words      []string
	gender     story.Gender
	roles      []string // what it is said to be
	titled     int      // how many of roles its title alone says
	evidence   bool     // something shows that it is somebody
	single     bool     // one word
	subject    bool     // stands where a subject stands
	quoted     bool     // stands inside quotation marks
	first      bool     // opens its sentence
	title      bool     // "Mme"
	governed   bool     // a preposition stands before it
	thing      bool     // its last word is an ordinary one
	headlinese bool     // in an English headline, where capitals show nothing
	alone      bool     // the names found before give it no more than this word
	aside      bool     // a preposition, an infinitive or a question holds it
}

// candidates finds the runs of capitals of the article, those inside
// quotations too.
func (r *reader) candidates() []candidate {
	var all []candidate
	sentence := 0
	for bi := range r.blocks {
		b := &r.blocks[bi]
		l := &line{text: r.a.Text, lang: r.lang, g: r.g, c: r.c, toks: b.tokens}
		for i := 0; i < len(l.toks); i++ {
			if token.IsStop(l.toks[i]) || i == 0 {
				sentence++
			}
			c, last, ok := r.candidateAt(l, i)
			if ok {
				c.sentence = sentence
				c.quoted = b.inMarks(c.at) || l.askedAbout(c.from, c.name.to)
				c.headlinese = r.lang == "en" && (b.kind == story.Title || b.kind == story.Subhead)
				r.weigh(&c, b.kind)
				if p := len(all) - 1; p >= 0 && all[p].l == c.l && all[p].aside && l.inOneList(all[p].name.to, c.from) {
					c.aside = true
				}
				all = append(all, c)
			}
			i = last
		}
	}
	return all
}

// honours stand in capitals behind a British name.
var honours = grammar.Words("kc qc sc mp msp mep mbe obe cbe kbe dbe md phd jp rn")

// candidateAt reads the run of capitals that begins at i, and returns the index
// of the last token that was read.
func (r *reader) candidateAt(l *line, i int) (candidate, int, bool) {
	t := l.toks[i]
	if t.Kind != token.Word || !t.Cap || l.g.Dets.Has(t.Low) || l.g.Pronouns.Has(t.Low) {
		return candidate{}, i, false
	}
	title, withRole := titles.Has(t.Low), false
	j := i
	var held []string
	titled := 0
	if title {
		if office, ok := role.OfficeOf(t.Low); ok {
			held, titled = append(held, office), 1
		}
		j++
	}
	for isRoleWord(l, j) && l.isWord(j) && l.toks[j].Cap && l.isWord(j+1) && l.toks[j+1].Cap && r.lang != "de" {
		withRole = true // "President Roy"
		held = append(held, l.low(j))
		j++
	}
	start := j
	j = l.capitals(start)
	if j == start {
		return candidate{}, i, false
	}
	first := i == 0 || token.IsStop(l.toks[i-1]) || l.toks[i-1].Kind == token.Mark
	start = r.nameStart(l, start, j, first && !title && !withRole)
	if j <= start || j-start > 5 {
		return candidate{}, max(i, j-1), false
	}
	name := span{start, j}
	if r.notPerson(l.bytes(name)) || !title && inTables(r.lang, l, name) {
		return candidate{}, j - 1, false
	}
	if withRole && !title && j-start == 1 && assemblies.Has(l.low(start)) {
		return candidate{}, j - 1, false // "the General Assembly"
	}
	c := candidate{l: l, from: i, name: name, at: l.toks[start].Start, single: j-start == 1, first: first, title: title, roles: held, titled: titled, evidence: title || withRole,
		subject:  first || l.mayDo(i),
		governed: i > 0 && l.g.Preps.Has(l.low(i-1)) && !first,
		aside:    !first && (l.embedded(i) || l.governedRole(i-1) || l.g.Preps.Has(l.low(i-1)) && !l.is(i-1, "of", "for"))}
	for k := start; k < j; k++ {
		c.words = append(c.words, l.text[l.toks[k].Start:l.toks[k].End])
	}
	return c, j - 1, true
}

// mayDo reports whether the name or the role that begins at i, within a sentence, stands where
// a subject may: a word is before it, and none that makes an object of it.
func (l *line) mayDo(i int) bool {
	if !l.isWord(i-1) || l.linksAt(i-1) || l.is(i-1, "former") && l.linksAt(i-2) {
		return false
	}
	return !l.embedded(i) && !l.objectAfter(i-1) && !l.governedRole(i-1)
}

// linksAt reports whether a preposition or a conjunction stands at i.
func (l *line) linksAt(i int) bool { return l.g.Preps.Has(l.low(i)) || l.g.And.Has(l.low(i)) }

// objectAfter reports whether the English word at i is a verb whose object
// follows, so that a name behind it is no subject: "met", "told".
func (l *line) objectAfter(i int) bool {
	t := l.toks[i]
	if l.lang != "en" || t.Cap || t.Kind != token.Word || role.Is("en", t.Low) || l.g.Subs.Has(t.Low) || l.g.That.Has(t.Low) || l.g.Adverbs.Has(t.Low) || l.g.Relative.Has(t.Low) || l.g.Cuts.Has(t.Low) {
		return false
	}
	if v, ok := l.verbAt(i, len(l.toks)); ok {
		return v.kind != cue.Infinitive && !l.is(i, "said", "says", "asked", "added", "replied")
	}
	return strings.HasSuffix(t.Low, "ed") || l.is(i, "met", "saw", "beat", "hit", "left", "sent", "gave", "took", "brought", "held", "knew", "made", "with")
}

// askedAbout reports whether a name in the tokens from to to is all that a short
// question holds, so that others speak of whom it names: "Governor Roy?".
func (l *line) askedAbout(from, to int) bool {
	return l.lang == "en" && l.is(to, "?") && (from == 0 || token.IsStop(l.toks[from-1]) || from >= 2 && l.is(from-1, "and", "retired", "former"))
}

// capitals returns where the run of capitals that begins at start ends.
func (l *line) capitals(start int) int {
	j := start
	for j < len(l.toks) && l.toks[j].Kind == token.Word && (l.toks[j].Cap || j > start && (l.arabicAt(j) || l.particleAt(j))) {
		if j > start && (l.g.Dets.Has(l.low(j)) || l.g.Pronouns.Has(l.low(j))) && !particles.Has(l.low(j)) && !l.initial(j) {
			break
		}
		if j > start && (isTitled(l.low(j)) || l.lang == "en" && strings.HasSuffix(l.low(j), "day") && timeWords.Has(l.low(j))) {
			break // "in Florida Friday"
		}
		if j > start && l.honourAt(j) {
			break // "Mr Roy KC"
		}
		j++
	}
	return j
}

// honourAt reports whether letters stand at i that follow a British name.
func (l *line) honourAt(i int) bool {
	w := l.text[l.toks[i].Start:l.toks[i].End]
	return l.lang == "en" && honours.Has(l.low(i)) && strings.ToUpper(w) == w
}

// particleAt reports whether one or two little words of a name stand at i, and a capital behind
// them: "de Roy", "de la Roy".
func (l *line) particleAt(i int) bool {
	capital := func(k int) bool { return k < len(l.toks) && l.toks[k].Cap }
	return particles.Has(l.low(i)) && (capital(i+1) || particles.Has(l.low(i+1)) && capital(i+2))
}

// arabicAt reports whether the word at i is a name with its article in small letters: "al-Roy".
func (l *line) arabicAt(i int) bool {
	article, rest, ok := strings.Cut(l.text[l.toks[i].Start:l.toks[i].End], "-")
	return ok && len(rest) > 1 && rest[0] >= 'A' && rest[0] <= 'Z' && lexicon.ArabicArticle(article)
}

// nameStart returns where the name begins in the run of capitals from start to
// end: behind a sentence's first word and what only describes. opens says that
// the run begins a sentence.
func (r *reader) nameStart(l *line, start, end int, opens bool) int {
	first := start
	if opens && (l.g.Preps.Has(l.low(start)) || l.g.Subs.Has(l.low(start)) || l.g.Adverbs.Has(l.low(start)) || l.g.Cuts.Has(l.low(start)) || l.g.And.Has(l.low(start)) || role.Is(r.lang, l.low(start))) {
		start++
	}
	// "Fuming Ana Roy", "Environment Secretary Ana Roy"
	for end-start >= 3 && given(l, start) == lexicon.NotGiven && (l.ordinary(start) || role.Is(r.lang, l.low(start))) {
		start++
	}
	// what stands before a given name is no part of it: "Assemblée Ana Roy"
	for end-start >= 3 && given(l, start) == lexicon.NotGiven && given(l, start+1) != lexicon.NotGiven && !particles.Has(l.low(start)) {
		start++
	}
	// an office within the run, behind the place or the body it is held in:
	// "KLA President Ana Roy"
	if r.lang == "en" && given(l, start) == lexicon.NotGiven {
		for k := end - 3; k > start; k-- {
			if role.Is(r.lang, l.low(k)) && given(l, k+1) != lexicon.NotGiven {
				start = k + 1
				break
			}
		}
	}
	// a given name and a surname end the run, behind an office of several words:
	// "Senate President Pro Tem Ana Roy"
	if n := end - 2; r.lang == "en" && n > start+1 && given(l, n) != lexicon.NotGiven && !l.ordinary(n) && given(l, n-1) == lexicon.NotGiven && len(l.low(n-1)) > 2 && !particles.Has(l.low(n-1)) && !particles.Has(l.low(n+1)) {
		start = n
	}
	if start > first && start < end && l.lang == "fr" && !l.toks[start].Cap {
		return end // "le procureur de la République de Valmont": a place
	}
	// what the names found before leave out: "Norland Mayor Ana Roy"
	for _, m := range r.mentionsAt(l.bytes(span{start, end})) {
		if m.Kind != story.Person || m.Stand || m.End != l.toks[end-1].End || m.Start <= l.toks[start].Start {
			continue
		}
		for k := start + 1; k < end; k++ {
			if l.toks[k].Start == m.Start {
				return k
			}
		}
	}
	return start
}

// given tells whether the word at i is a given name, and whose.
func given(l *line, i int) lexicon.Given {
	return lexicon.GivenName(text.Fold(l.text[l.toks[i].Start:l.toks[i].End]))
}

func isRoleWord(l *line, i int) bool { return i < len(l.toks) && role.Is(l.lang, l.low(i)) }

func isTitled(low string) bool { return titles.Has(low) && low != "me" && low != "m" }

func isAcronym(s string) bool {
	n := 0
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
		n++
	}
	return n >= 2
}

// inTables reports whether a run of capitals is a place or an organisation of
// the tables, name for name.
func inTables(language string, l *line, s span) bool {
	names := lexicon.NamesFor(language)
	if names == nil {
		return false
	}
	var words []string
	for _, w := range segment.Words(l.text, l.bytes(s)) {
		words = append(words, w.Fold)
	}
	found := false
	names.At(words, 0, func(f lexicon.Found) bool {
		found = f.Last == len(words)-1 && f.Class <= lexicon.ByDemonym && (f.Kind == lexicon.PlaceEntity || f.Kind == lexicon.OrganisationEntity)
		return !found
	})
	return found
}

// assemblies end the names of bodies that begin with what elsewhere is an office: "the
// General Assembly".
var assemblies = grammar.Words("assembly assemblies council court hospital election elections staff office motors electric mills")
