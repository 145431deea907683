package resolve

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/quote/cast"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// canonical returns the name of a speaker as written, and which of the cast it
// is, -1 if none.
func (r *Resolver) canonical(w Who, last int) (string, int) {
	l := &r.Blocks[w.Block].Line
	toks := l.Toks[w.From:w.To]
	if len(toks) == 0 {
		return "", -1
	}
	at, low := toks[0].Start, toks[0].Low
	if len(toks) == 1 {
		if name, p, ok := r.standsFor(w, low, last); ok {
			return name, p
		}
	}
	if len(toks) == 2 && toks[1].Low == "own" {
		if name, p, ok := r.standsFor(w, low, last); ok {
			return name, p // "a voice that Ana Roy knew as her own says"
		}
	}
	if g, aged := byAge(l, w.Span); aged {
		if name, p := r.pronoun(w, at, g, last); name != "" {
			return name, p
		}
		return r.asWritten(l, w.Span), -1
	}
	if name := r.Signatories(l, w.Span); name != "" {
		return name, -1
	}
	// a name of the cast, the one that no preposition makes a place or a firm of
	if p := r.cast.NameIn(l, w.Span); p >= 0 {
		return r.cast.People[p].Name, p
	}
	latter := len(toks) == 2 && (toks[1].Low == "dernier" || toks[1].Low == "dernière" || toks[1].Low == "latter")
	if latter && (low == "ce" || low == "cette" || low == "the") {
		if p := r.lastOfAll(at, toks[1].Low); p >= 0 {
			return r.cast.People[p].Name, p
		}
	}
	if s, ok := firstName(l, w.Span); ok {
		return r.canonical(Who{w.Block, s, w.Nested}, -1)
	}
	if s, ok := ofTwo(l, w.Span); ok {
		return r.canonical(Who{w.Block, s, w.Nested}, -1)
	}
	if j := owned(l, w.Span); j >= 0 {
		if p := r.namedAs(l, j, w.To); p >= 0 {
			return r.cast.People[p].Name, p
		}
		return r.asWritten(l, w.Span), -1
	}
	if l.Is(w.To-1, "source", "sources") && l.Is(w.To-2, "même", "mêmes", "same") {
		if name := r.spoke(w); name != "" {
			return name, r.cast.Lookup(strings.Fields(name)) // "selon la même source"
		}
	}
	if name := r.strangerAgain(l, w.Span); name != "" {
		return name, -1
	}
	if p := r.calledSo(l, w.Span); p >= 0 {
		return r.cast.People[p].Name, p
	}
	if p := r.cast.ByRole(l, w.Span); p >= 0 && !(r.cast.Generic(l, w.Span) && r.cast.StrangerSince(l, p, w.From, r.cast.PhraseGender(l, w.From, role.Role{}))) && !r.cast.OtherSince(l, p, w.Span) {
		return r.cast.People[p].Name, p
	}
	if latter {
		if s, sl, ok := r.subjectBeforeIt(w); ok {
			return r.asWritten(sl, s), -1
		}
		return "", -1
	}
	if s, ok := subject.NamedLast(l, w.Span); ok {
		return r.canonical(Who{w.Block, s, w.Nested}, -1)
	}
	if p := r.epithetOf(w, last); p >= 0 {
		return r.cast.People[p].Name, p
	}
	if s, ok := apposedName(l, w.Span); ok {
		return r.canonical(Who{w.Block, s, w.Nested}, -1)
	}
	if p := r.byTrade(w, last); p >= 0 {
		return r.cast.People[p].Name, p
	}
	if name := r.textOf(w); name != "" {
		return name, -1
	}
	if name := r.sameBody(l, w.Span); name != "" {
		return name, -1
	}
	if name := r.mentioned(l.Bytes(w.Span)); name != "" && !indefinite.Has(low) {
		if p := r.cast.Lookup(strings.Fields(name)); p >= 0 && len(strings.Fields(name)) > 1 {
			return r.cast.People[p].Name, p
		}
		return name, -1
	}
	if name := r.bodyNamedLast(l, w.Span); name != "" {
		return name, -1
	}
	return r.asWritten(l, w.Span), -1
}

// byAge reports whether somebody is called by an age alone, as German and Dutch papers do of whom
// they have named before, and of which gender: "die 71-Jährige", "de 71-jarige".
func byAge(l *line.Line, s line.Span) (story.Gender, bool) {
	const most = 4 // tokens: article, number, dash, word
	w := l.Low(s.To - 1)
	if s.To-s.From < 2 || s.To-s.From > most || !l.Is(s.From, "der", "die", "de") || l.Lang == "de" && !strings.HasSuffix(w, "jährige") || l.Lang == "nl" && !strings.HasSuffix(w, "jarige") || l.Lang != "de" && l.Lang != "nl" {
		return story.GenderUnknown, false
	}
	switch {
	case l.Is(s.From, "der"):
		return story.Masculine, true
	case l.Is(s.From, "die"):
		return story.Feminine, true
	}
	return story.GenderUnknown, true
}

// lastOfAll returns whom "ce dernier" or "the latter" at a place stands for: the last named, -1
// if nobody is.
func (r *Resolver) lastOfAll(at int, word string) int {
	g := story.GenderUnknown
	switch word {
	case "dernier":
		g = story.Masculine
	case "dernière":
		g = story.Feminine
	}
	if p := r.cast.JustNamed(at, g); p >= 0 {
		return p
	}
	return r.cast.Before(at, g, -1)
}

// bodyNamedLast returns the name of the body that a phrase ends with, where the words
// before it only say what it is: "le groupe britannique Norvex", "ferry firm Norvex".
func (r *Resolver) bodyNamedLast(l *line.Line, s line.Span) string {
	if s.To-s.From < 3 || !cast.Definite(r.Lang, l.Low(s.From)) {
		return ""
	}
	at := l.Bytes(s)
	from, _ := slices.BinarySearchFunc(r.A.Mentions, at.Start, func(m story.Mention, at int) int { return m.Start - at })
	for _, m := range r.A.Mentions[from:] {
		if m.Start >= at.End {
			break
		}
		if m.Kind != story.Organisation || m.Stand || m.End != at.End {
			continue
		}
		for i := s.From + 1; i < s.To && l.Toks[i].Start < m.Start; i++ {
			if l.Toks[i].Kind != token.Word || l.Toks[i].Cap || l.G.Preps.Has(l.Low(i)) || l.G.And.Has(l.Low(i)) {
				return "" // "le directeur de Norvex"
			}
		}
		return m.Name
	}
	return ""
}

// ofTwo finds which of two names "le premier" or "la seconde" stands for: those
// that the sentences right before set side by side, "Norvex et Altiplan".
func ofTwo(l *line.Line, s line.Span) (line.Span, bool) {
	if l.Lang != "fr" || s.To-s.From != 2 || !l.Is(s.From, "le", "la") || !l.Is(s.From+1, "premier", "première", "second", "seconde") {
		return line.Span{}, false
	}
	const farthest = 60
	stops := 0
	for k := s.From - 1; k > max(0, s.From-farthest) && stops <= 2; k-- {
		if token.IsStop(l.Toks[k]) {
			stops++
		}
		if !l.Is(k, "et") || !l.Named(k-1) || !l.Named(k+1) {
			continue
		}
		one, two := line.Span{From: k - 1, To: k}, line.Span{From: k + 1, To: k + 2}
		for one.From > 0 && l.Named(one.From-1) {
			one.From--
		}
		for l.Named(two.To) {
			two.To++
		}
		if l.Is(one.From-1, ",") && l.Named(one.From-2) {
			return line.Span{}, false // more than two
		}
		if l.Is(s.From+1, "premier", "première") {
			return one, true
		}
		return two, true
	}
	return line.Span{}, false
}

// indefinite words open a phrase that names nobody in particular: "des géants
// du numérique" are not those of the sentence before.
var indefinite = grammar.Words("un une des de d' plusieurs certains certaines quelques a an some several many ein eine unos unas alcuni enkele")

// mentioned returns the canonical name of who a phrase mentions as a whole, by
// the names found before: "le géant de Redmond", "la société".
func (r *Resolver) mentioned(s text.Span) string {
	from, _ := slices.BinarySearchFunc(r.A.Mentions, s.Start-2, func(m story.Mention, at int) int { return m.Start - at })
	for _, m := range r.A.Mentions[from:] {
		if m.Start >= s.End {
			break
		}
		if (m.Kind == story.Person || m.Kind == story.Organisation) && m.Overlap(s)*10 >= s.Len()*7 {
			return m.Name
		}
	}
	return ""
}

// owned returns where "'s" makes the name before it only whose somebody is, -1 if nowhere in s.
func owned(l *line.Line, s line.Span) int {
	for j := s.From + 1; j < s.To; j++ {
		if l.Toks[j-1].Cap && cast.SomeoneOf(l, j, s.To) {
			return j
		}
	}
	return -1
}

// namedAs returns who is named beside the same words, those from the owner before j up to to:
// "Roy's lawyer, Joan Brun", "Joan Brun, Mr Roy's lawyer"; -1 if nobody is.
func (r *Resolver) namedAs(l *line.Line, j, to int) int {
	words := l.Text[l.Toks[j-1].Start:l.Toks[to-1].End]
	for _, m := range r.A.Mentions {
		if m.Kind != story.Person || m.Stand {
			continue
		}
		before, after := strings.TrimSuffix(r.A.Text[:m.Start], " "), r.A.Text[m.End:]
		if next, ok := strings.CutPrefix(after, ", "); !strings.HasSuffix(strings.TrimSuffix(before, ","), words) {
			if i := strings.Index(next[:min(len(next), longestTitle)], words); !ok || i < 0 || strings.ContainsAny(next[:i], ",;:") {
				continue
			}
		}
		if p := r.cast.Lookup(strings.Fields(m.Name)); p >= 0 {
			return p
		}
	}
	return -1
}

// Bytes of "Mr", or of a first name, between a name and whose lawyer that is.
const longestTitle = 60

// asWritten is a speaker's own words as a name: without the article that
// opens it where a capital follows.
func (r *Resolver) asWritten(l *line.Line, s line.Span) string {
	if s.To-s.From >= 2 && r.Lang != "de" && l.Toks[s.From+1].Cap && !(l.IsRoleAt(s.From+1) && cast.IsAcronym(l.Text[l.Toks[s.From+1].Start:l.Toks[s.From+1].End])) && (r.Lang != "en" || l.Is(s.From, "the", "a")) && l.Is(s.From, "le", "la", "l'", "les", "the", "el", "il", "die", "der", "das", "de", "o", "a") {
		s.From++
	}
	// without what only says more: "le ministère, interrogé mardi"
	list := false
	for i := s.From + 1; i < s.To; i++ {
		list = list || l.G.And.Has(l.Low(i))
	}
	for i := s.From + 1; i < s.To; i++ {
		if l.Is(i, "(") || l.Is(i, ",") && !(list && l.Toks[s.From].Cap) {
			s.To = i
			break
		}
	}
	b := l.Bytes(s)
	name := strings.Join(strings.Fields(l.Text[b.Start:b.End]), " ")
	if r.Lang == "de" && s.To-s.From == 1 {
		if n := grammar.Informant(l.Low(s.From)); n > 0 && n < len(name) {
			name = name[:n] // "laut Polizeiangaben": the police
		}
	}
	if t := l.Toks[s.From]; t.Cap && (l.G.Dets.Has(t.Low) || grammar.Southern(r.Lang) && grammar.SouthernMany.Has(t.Low)) && s.To-s.From > 1 {
		// the capital is the sentence's: "La direction" is "la direction"
		n := strings.IndexByte(name, ' ') // the whole word may be in capitals: "THE mother of …"
		if n < 0 {
			_, n = utf8.DecodeRuneInString(name)
		}
		name = strings.ToLower(name[:n]) + name[n:]
	}
	if r.Lang == "fr" && s.To-s.From > 1 {
		// "le refus du maire", "la promesse des banques"
		if rest, ok := strings.CutPrefix(name, "du "); ok {
			name = "le " + rest
		} else if rest, ok := strings.CutPrefix(name, "au "); ok {
			name = "le " + rest
		} else if rest, ok := strings.CutPrefix(name, "aux "); ok {
			name = "les " + rest
		} else if rest, ok := strings.CutPrefix(name, "des "); ok && l.G.Preps.Has(l.Low(s.From)) && s.From > 0 && (cue.FrDeeds.Has(l.Low(s.From-1)) || speaker.SaidWords.Has(l.Low(s.From-1)) || l.Is(s.From-1, "encontre")) {
			name = "les " + rest
		}
	}
	if grammar.Southern(r.Lang) {
		return withArticle(l, s, name)
	}
	return name
}

// withArticle gives an Italian, Spanish or Portuguese phrase the article that has grown together
// with the preposition at its head or right before it: "a detta del questore", "dal municipio".
func withArticle(l *line.Line, s line.Span, name string) string {
	grown := func(prep string) string {
		art := grownArticle(prep)
		if l.Lang == "es" && art == "il" {
			return "el"
		}
		if l.Lang != "pt" && (prep == "da" || prep == "do" || prep == "no" || prep == "na") {
			return ""
		}
		return art
	}
	if _, rest, ok := strings.Cut(name, " "); ok && grown(l.Low(s.From)) != "" {
		return grown(l.Low(s.From)) + " " + rest
	}
	if art := grown(l.Low(s.From - 1)); s.From > 0 && art != "" && !l.Toks[s.From].Cap && l.G.Preps.Has(l.Low(s.From-1)) {
		if strings.HasSuffix(art, "'") {
			return art + name
		}
		return art + " " + name
	}
	return name
}

// grownArticle is the article within a contracted preposition, "" if there is none.
func grownArticle(prep string) string {
	switch prep {
	case "del", "dal", "al":
		return "il"
	case "dello", "dallo", "allo":
		return "lo"
	case "della", "dalla", "alla":
		return "la"
	case "dell'", "dall'", "all'":
		return "l'"
	case "dei", "dai", "ai":
		return "i"
	case "degli", "dagli", "agli":
		return "gli"
	case "delle", "dalle", "alle":
		return "le"
	case "do", "ao", "no", "pelo":
		return "o"
	case "da", "à", "na", "pela":
		return "a"
	case "dos", "aos", "nos", "pelos":
		return "os"
	case "das", "às", "nas", "pelas":
		return "as"
	}
	return ""
}

// Signatories returns those who sign, where a text that is signed speaks: a
// treaty says what its signatories say. "" where the article names none.
func (r *Resolver) Signatories(l *line.Line, s line.Span) string {
	if l.Is(s.From, "les", "the") && l.Is(s.From+1, "signataires", "signatories") {
		return l.Low(s.From) + " " + l.Low(s.From+1)
	}
	doc := -1
	for i := s.From; i < min(s.To, s.From+5); i++ {
		if signable.Has(l.Low(i)) {
			doc = i
		}
		if l.Toks[i].Cap && i > s.From {
			return "" // a text of another name
		}
	}
	if doc < 0 || !l.Is(s.From, "le", "la", "l'", "ce", "cet", "cette", "the", "this") {
		return ""
	}
	if r.signed == "" {
		r.signed = "-"
		r.findSignatories()
	}
	if r.signed == "-" {
		return ""
	}
	return r.signed
}

// findSignatories finds whether the article names those who sign.
func (r *Resolver) findSignatories() {
	for bi := range r.Blocks {
		l := &r.Blocks[bi].Line
		for i := range l.Toks {
			switch l.Low(i) {
			case "signataires":
				r.signed = "les signataires"
				return
			case "signatories":
				r.signed = "the signatories"
				return
			}
		}
	}
}

var signable = grammar.Words("texte accord charte pacte traité convention déclaration protocole appel pétition tribune text agreement accord charter pact treaty convention declaration protocol petition")

// apposedName returns the name that what is set behind a phrase between two commas gives: "the owner of the
// yard, a former sailor named Joel Roy, said".
func apposedName(l *line.Line, s line.Span) (line.Span, bool) {
	if !l.Is(s.To, ",") {
		return line.Span{}, false
	}
	for k := s.To + 1; k < min(len(l.Toks)-1, s.To+line.LongestNoun) && l.IsWord(k); k++ {
		if l.Is(k, "named", "nommé", "nommée", "prénommé", "prénommée") || l.Is(k, "nom") && l.Is(k-1, "du", "au") && l.Is(k+1, "de", "d'") {
			if l.Is(k, "nom") {
				k++
			}
			n := l.NounForward(k+1, len(l.Toks))
			return line.Span{From: k + 1, To: n}, n > k+1 && l.Is(n, ",") && l.StartsName(k+1)
		}
	}
	return line.Span{}, false
}
