package cast

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// candidate is a run of capitals that may be somebody's name.
type candidate struct {
	l          *line.Line
	from       int       // index of its first token, title and role included
	name       line.Span // of the name alone
	at         int       // byte offset of the name
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
	place      bool     // where an office is held: "la députée de Sarle"
}

// candidates finds the runs of capitals of the article, those inside
// quotations too.
func (c *Cast) candidates() []candidate {
	var all []candidate
	sentence := 0
	for bi := range c.Blocks {
		b := &c.Blocks[bi]
		l := &line.Line{Text: c.A.Text, Lang: c.Lang, G: c.G, Cues: c.Cues, Toks: b.Tokens}
		for i := 0; i < len(l.Toks); i++ {
			if token.IsStop(l.Toks[i]) || i == 0 {
				sentence++
			}
			cand, last, ok := c.candidateAt(l, i)
			if ok {
				cand.sentence = sentence
				cand.quoted = b.InMarks(cand.at) || askedAbout(l, cand.from, cand.name.To)
				cand.headlinese = c.Lang == "en" && (b.Kind == story.Title || b.Kind == story.Subhead)
				c.weigh(&cand, b.Kind)
				if p := len(all) - 1; p >= 0 && all[p].l == cand.l && all[p].aside && inOneList(l, all[p].name.To, cand.from) {
					cand.aside = true
				}
				all = append(all, cand)
			}
			i = last
		}
	}
	return withoutBodies(all)
}

// honours stand in capitals behind a British name.
var honours = grammar.Words("kc qc sc mp msp mep mbe obe cbe kbe dbe md phd jp rn")

// candidateAt reads the run of capitals that begins at i, and returns the index
// of the last token that was read.
func (c *Cast) candidateAt(l *line.Line, i int) (candidate, int, bool) {
	t := l.Toks[i]
	if t.Kind != token.Word || !t.Cap || l.G.Dets.Has(t.Low) || l.G.Pronouns.Has(t.Low) {
		return candidate{}, i, false
	}
	title, withRole := grammar.Titles.Has(t.Low), false
	j := i
	var held []string
	titled := 0
	if title {
		if office, ok := role.OfficeOf(t.Low); ok {
			held, titled = append(held, office), 1
		}
		j++
	}
	for isRoleWord(l, j) && !l.Is(j, "prix") && l.IsWord(j) && l.Toks[j].Cap && l.IsWord(j+1) && l.Toks[j+1].Cap && c.Lang != "de" {
		withRole = true // "President Roy"
		held = append(held, officeAt(l, j))
		j++
	}
	start := j
	j = capitals(l, start)
	if j == start {
		return candidate{}, i, false
	}
	first := i == 0 || token.IsStop(l.Toks[i-1]) || l.Toks[i-1].Kind == token.Mark
	start = c.nameStart(l, start, j, first && !title && !withRole)
	if j <= start || j-start > 5 {
		return candidate{}, max(i, j-1), false
	}
	name := line.Span{From: start, To: j}
	if c.NotPerson(l.Bytes(name)) || !title && inTables(c.Lang, l, name) {
		return candidate{}, j - 1, false
	}
	cand := candidate{l: l, from: i, name: name, at: l.Toks[start].Start, single: j-start == 1, first: first, title: title, roles: held, titled: titled, evidence: title || withRole,
		subject:  first || mayDo(l, i) || l.Lang == "fr" && l.Is(i-1, ",") && grammar.FrAux.Has(l.Low(j)), // "Dans ce procès, M. Roy a été entendu"
		governed: i > 0 && l.G.Preps.Has(l.Low(i-1)) && !first,
		aside:    !first && !(l.Lang == "fr" && l.Is(j, "qui")) && (embedded(l, i) || governedRole(l, i-1) || l.G.Preps.Has(l.Low(i-1)) && (!l.Is(i-1, "of", "for") || l.Toks[i-1].Cap || l.Is(i-2, "said", "says", "wrote", "writes", "added", "asked")))}
	if l.Lang == "en" && start > i && l.G.Preps.Has(t.Low) {
		cand.subject, cand.aside = false, true // "Of Joël Roy, he said"
	}
	for k := start; k < j; k++ {
		cand.words = append(cand.words, l.Text[l.Toks[k].Start:l.Toks[k].End])
	}
	return cand, j - 1, true
}

// mayDo reports whether the name or the role that begins at i, within a sentence, stands where
// a subject may: a word is before it, and none that makes an object of it.
func mayDo(l *line.Line, i int) bool {
	if !l.IsWord(i-1) || linksAt(l, i-1) || l.Is(i-1, "former") && linksAt(l, i-2) {
		return false
	}
	return !embedded(l, i) && !objectAfter(l, i-1) && !governedRole(l, i-1)
}

// linksAt reports whether a preposition or a conjunction stands at i.
func linksAt(l *line.Line, i int) bool { return l.G.Preps.Has(l.Low(i)) || l.G.And.Has(l.Low(i)) }

// objectAfter reports whether the English word at i is a verb whose object
// follows, so that a name behind it is no subject: "met", "told".
func objectAfter(l *line.Line, i int) bool {
	t := l.Toks[i]
	if l.Lang != "en" || t.Cap || t.Kind != token.Word || role.Is("en", t.Low) || l.G.Subs.Has(t.Low) || l.G.That.Has(t.Low) || l.G.Adverbs.Has(t.Low) || l.G.Relative.Has(t.Low) || l.G.Cuts.Has(t.Low) {
		return false
	}
	if v, ok := l.VerbAt(i, len(l.Toks)); ok {
		return v.Kind != cue.Infinitive && !l.Is(i, "said", "says", "asked", "added", "replied")
	}
	return strings.HasSuffix(t.Low, "ed") || l.Is(i, "met", "saw", "beat", "hit", "left", "sent", "gave", "took", "brought", "held", "knew", "made", "with")
}

// askedAbout reports whether a name in the tokens from to to is all that a short
// question holds, so that others speak of whom it names: "Governor Roy?".
func askedAbout(l *line.Line, from, to int) bool {
	return l.Lang == "en" && l.Is(to, "?") && (from == 0 || token.IsStop(l.Toks[from-1]) || from >= 2 && l.Is(from-1, "and", "retired", "former"))
}

// capitals returns where the run of capitals that begins at start ends.
func capitals(l *line.Line, start int) int {
	j := start
	for j < len(l.Toks) && l.Toks[j].Kind == token.Word && (l.Toks[j].Cap || j > start && (arabicAt(l, j) || particleAt(l, j))) {
		if j > start && (l.G.Dets.Has(l.Low(j)) || l.G.Pronouns.Has(l.Low(j))) && !grammar.Particles.Has(l.Low(j)) && !l.Initial(j) {
			break
		}
		if j > start && (isTitled(l.Low(j)) || l.Lang == "en" && strings.HasSuffix(l.Low(j), "day") && grammar.TimeWords.Has(l.Low(j))) {
			break // "in Florida Friday"
		}
		if j > start && honourAt(l, j) {
			break // "Mr Roy KC"
		}
		j++
	}
	return j
}

// honourAt reports whether letters stand at i that follow a British name.
func honourAt(l *line.Line, i int) bool {
	w := l.Text[l.Toks[i].Start:l.Toks[i].End]
	return l.Lang == "en" && honours.Has(l.Low(i)) && strings.ToUpper(w) == w
}

// particleAt reports whether one or two little words of a name stand at i, and a capital behind
// them: "de Roy", "de la Roy".
func particleAt(l *line.Line, i int) bool {
	capital := func(k int) bool { return k < len(l.Toks) && l.Toks[k].Cap }
	return grammar.Particles.Has(l.Low(i)) && (capital(i+1) || grammar.Particles.Has(l.Low(i+1)) && capital(i+2))
}

// arabicAt reports whether the word at i is a name with its article in small letters: "al-Roy".
func arabicAt(l *line.Line, i int) bool {
	article, rest, ok := strings.Cut(l.Text[l.Toks[i].Start:l.Toks[i].End], "-")
	return ok && len(rest) > 1 && rest[0] >= 'A' && rest[0] <= 'Z' && lexicon.ArabicArticle(article)
}

// nameStart returns where the name begins in the run of capitals from start to
// end: behind a sentence's first word and what only describes. opens says that
// the run begins a sentence.
func (c *Cast) nameStart(l *line.Line, start, end int, opens bool) int {
	first := start
	if opens && (l.G.Preps.Has(l.Low(start)) || l.G.Subs.Has(l.Low(start)) || l.G.Adverbs.Has(l.Low(start)) || l.G.Cuts.Has(l.Low(start)) || l.G.And.Has(l.Low(start)) || role.Is(c.Lang, l.Low(start))) {
		start++
	}
	// Dutch writes the adjective of a country with a capital: "het Duitse Moorsum"
	if c.Lang == "nl" && start < end && ofCountry(l.Low(start)) {
		start++
	}
	// "Fuming Ana Roy", "Environment Secretary Ana Roy"
	for end-start >= 3 && l.Given(start) == lexicon.NotGiven && (l.Ordinary(start) || role.Is(c.Lang, l.Low(start))) {
		start++
	}
	// what stands before a given name is no part of it: "Assemblée Ana Roy"
	for end-start >= 3 && l.Given(start) == lexicon.NotGiven && l.Given(start+1) != lexicon.NotGiven && !grammar.Particles.Has(l.Low(start)) {
		start++
	}
	// an office within the run, behind the place or the body it is held in:
	// "KLA President Ana Roy"
	if c.Lang == "en" && l.Given(start) == lexicon.NotGiven {
		for k := end - 3; k > start; k-- {
			if role.Is(c.Lang, l.Low(k)) && l.Given(k+1) != lexicon.NotGiven {
				start = k + 1
				break
			}
		}
	}
	// "Moorsums Bürgermeisterin Ana Roy", "Inhaberin Ana Roy"
	if c.Lang == "de" {
		for k := end - 3; k >= start; k-- {
			if l.Given(k) == lexicon.NotGiven && (role.Is(c.Lang, l.Low(k)) || germanWoman(l.Low(k))) {
				start = k + 1
				break
			}
		}
	}
	// a given name and a surname end the run, behind an office of several words:
	// "Senate President Pro Tem Ana Roy"
	if n := end - 2; c.Lang == "en" && n > start+1 && l.Given(n) != lexicon.NotGiven && !l.Ordinary(n) && l.Given(n-1) == lexicon.NotGiven && len(l.Low(n-1)) > 2 && !grammar.Particles.Has(l.Low(n-1)) && !grammar.Particles.Has(l.Low(n+1)) {
		start = n
	}
	if start > first && start < end && l.Lang == "fr" && !l.Toks[start].Cap {
		return end // "le procureur de la République de Valmont": a place
	}
	// what the names found before leave out: "Norland Mayor Ana Roy"
	for _, m := range c.MentionsAt(l.Bytes(line.Span{From: start, To: end})) {
		if m.Kind != story.Person || m.Stand || m.End != l.Toks[end-1].End || m.Start <= l.Toks[start].Start {
			continue
		}
		for k := start + 1; k < end; k++ {
			if l.Toks[k].Start == m.Start {
				return k
			}
		}
	}
	return start
}

// germanWoman reports whether a German word in small letters names a woman by what she does:
// "inhaberin", "pianistin".
func germanWoman(low string) bool {
	for _, e := range []string{"erin", "istin", "torin", "entin", "antin", "ogin", "eurin", "ärtin", "chefin", "ärztin", "kollegin", "ministerin", "rätin"} {
		if len(low) > len(e)+2 && strings.HasSuffix(low, e) {
			return true
		}
	}
	return false
}

func isRoleWord(l *line.Line, i int) bool { return i < len(l.Toks) && role.Is(l.Lang, l.Low(i)) }

func isTitled(low string) bool { return grammar.Titles.Has(low) && low != "me" && low != "m" }

// IsAcronym reports whether s is two capitals or more, A to Z, and nothing else.
func IsAcronym(s string) bool {
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
func inTables(language string, l *line.Line, s line.Span) bool {
	names := lexicon.NamesFor(language)
	if names == nil {
		return false
	}
	var words []string
	for _, w := range segment.Words(l.Text, l.Bytes(s)) {
		words = append(words, w.Fold)
	}
	found := false
	names.At(words, 0, func(f lexicon.Found) bool {
		found = f.Last == len(words)-1 && f.Class <= lexicon.ByDemonym && (f.Kind == lexicon.PlaceEntity || f.Kind == lexicon.OrganisationEntity)
		return !found
	})
	return found
}

// ofCountry reports whether a Dutch word in small letters is the adjective of a place as it stands
// before a noun: "duitse", "vlaamse".
func ofCountry(low string) bool {
	base, inflected := strings.CutSuffix(low, "e")
	found := false
	if names := lexicon.NamesFor("nl"); inflected && names != nil {
		names.At([]string{base}, 0, func(f lexicon.Found) bool {
			found = f.Class == lexicon.ByDemonym && f.Kind == lexicon.PlaceEntity
			return !found
		})
	}
	return found
}
