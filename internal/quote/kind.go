package quote

import (
	"strings"

	"recoupe/internal/quote/block"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// kindOf tells a quotation from the name of a thing or a word kept at arm's length.
func (r *reader) kindOf(b *block.Block, fr line.Span, i int, at speaker.Attribution) story.QuoteKind {
	l := &b.Line
	g := b.Regions[l.Toks[i].Region]
	inner := b.Tokens[g.First:g.Last]
	n := token.CountWords(inner)
	last := inner[len(inner)-1]
	alone := !l.WordsBetween(fr.From, i)
	ends := token.IsStop(last) || grammar.Southern(r.Lang) && i+1 < len(l.Toks) && token.IsStop(l.Toks[i+1]) // they close the marks before the full stop
	colon := l.Is(i-1, ":")
	comma := last.Low == "," || l.Is(i+1, ",")
	if r.names(l, i, inner, n, at) {
		return story.Term
	}
	switch {
	case alone && (at.OK || n >= 5 || ends && n >= 2 || n >= 3 && l.Is(i+1, ":")):
		return story.Direct
	case alone && b.Kind == story.Title && n >= 3:
		return story.Direct
	case alone && ends && quoteBefore(l, fr.From):
		return story.Direct // “No,” she said. “Never.”
	case alone && n <= 2 && !ends && !at.OK:
		return story.Term
	case alone && !at.OK && !comma:
		return story.Term
	case alone:
		return story.Direct
	case colon && (at.Strong || n >= 4 || ends || n >= 3 && !at.Speaker.Empty()):
		return story.Direct
	case at.Strong && l.Is(i-1, ",") && inner[0].Cap && n >= 2:
		return story.Direct
	case at.Strong && at.Cue.To == i && n >= 3 && inner[0].Cap:
		return story.Direct
	case at.Strong && n == 2 && l.Lang == "fr" && l.Is(i-1, "la", "le", "l'") && infinitiveAt(l, at.Cue):
		return story.Term // "pour obtenir la « paix sociale »": what it is called
	case at.Strong && n == 1 && l.Is(i-1, "le", "la", "l'", "les", "the") && at.Cue.To < i-1 && l.G.That.Has(l.Low(i-2)):
		return story.Term // "affirme que la « digue » tiendra"
	case at.Strong && n >= 2:
		return story.Mixed
	case at.Strong && r.govern(l, i, at):
		return story.Mixed
	case n >= 4 || n >= 2 && l.Lang == "de" && l.InReport(fr):
		return story.Mixed
	}
	return story.Term
}

// deedInMarks reads whose deed stands in marks after its auxiliary: "La société
// a « pris acte » du vote".
func deedInMarks(l *line.Line, fr line.Span, i int, inner []token.Token) speaker.Attribution {
	if l.Lang != "fr" || !l.Is(i-1, "a", "ont", "avait", "avaient", "aurait", "auraient") || token.CountWords(inner) < 2 || inner[0].Cap || i-1 <= fr.From {
		return speaker.Attribution{}
	}
	switch w := inner[0].Low; {
	case strings.HasSuffix(w, "é"), strings.HasSuffix(w, "i"), strings.HasSuffix(w, "u"), strings.HasSuffix(w, "is"), strings.HasSuffix(w, "it"):
	default:
		return speaker.Attribution{}
	}
	s, ok := subject.Before(l, fr.From, i-1)
	if !ok && !l.WordIn(":", fr.From, i) {
		s, ok = subject.Main(l, fr.From, i-1)
		ok = ok && canSpeak(l, s)
	}
	if !ok || l.Unfit(s) {
		return speaker.Attribution{}
	}
	return speaker.Attribution{Speaker: s, Cue: line.Span{From: i - 1, To: i}, OK: true, Strong: true}
}

// saysInMarks reads who opens a French sentence whose verb of saying stands in marks, right behind
// the one who does it: "Le port de Sarle « regrette que le bac soit vendu »".
func saysInMarks(l *line.Line, fr line.Span, i int, inner []token.Token) speaker.Attribution {
	if l.Lang != "fr" || token.CountWords(inner) < 3 || inner[0].Cap || i-fr.From < 1 {
		return speaker.Attribution{}
	}
	in := line.Line{Text: l.Text, Lang: l.Lang, G: l.G, Cues: l.Cues, Toks: inner}
	v, ok := in.VerbAt(0, len(inner))
	s := line.Span{From: fr.From, To: i}
	if !ok || v.From != 0 || v.Kind != cue.Finite || l.NounForward(s.From, i) != i || l.HasVerb(s) || !l.StartsName(s.From) && !l.G.Dets.Has(l.Low(s.From)) && !l.G.Pronouns.Has(l.Low(s.From)) {
		return speaker.Attribution{}
	}
	return speaker.Attribution{Speaker: s, Cue: line.Span{From: i, To: i}, OK: true, Strong: true}
}

// quoteBefore reports whether a quotation stands in the few words before i.
func quoteBefore(l *line.Line, i int) bool {
	for k := i - 1; k >= max(0, i-line.LongestNoun); k-- {
		if l.IsQuote(k) {
			return true
		}
	}
	return false
}

// infinitiveAt reports whether a cue is an infinitive and nothing else.
func infinitiveAt(l *line.Line, c line.Span) bool {
	return c.To-c.From == 1 && grammar.FrInfinitive(l.Low(c.From), "") && (l.Is(c.From-1, "pour", "de", "à", "d'"))
}

// govern reports whether a reporting verb stands close enough to a single
// quoted word to make it somebody's.
func (r *reader) govern(l *line.Line, i int, at speaker.Attribution) bool {
	for k := at.Cue.To; k < i; k++ {
		if l.G.That.Has(l.Low(k)) {
			return true // a word of what is reported
		}
	}
	if at.Cue.To <= i && i-at.Cue.To <= line.LongestSaid && (l.Is(i-1, "as") || l.Is(i-2, "as") && l.G.Dets.Has(l.Low(i-1))) {
		return true // "described the plan of her rival as a “farce”"
	}
	return at.Cue.To <= i && i-at.Cue.To <= 6 || at.Cue.From > i && at.Cue.From-i <= 4
}

// names reports whether quoted words are a name: of a work, a programme, an
// association, or what somebody or something is called.
func (r *reader) names(l *line.Line, i int, inner []token.Token, n int, at speaker.Attribution) bool {
	if n == 0 {
		return true
	}
	if n > 8 {
		return false
	}
	if l.Lang == "fr" && frenchName(l, i, inner, n, at) {
		return true
	}
	prev := l.Low(i - 1)
	if (l.Lang == "de" || l.Lang == "nl") && n <= 4 && inner[0].Cap && !token.IsStop(inner[len(inner)-1]) && paperAt(l, i) {
		return true // "berichtet die „Küstenpost“"
	}
	said := (prev == "dit" || prev == "dite" || prev == "dits" || prev == "dites") && (grammar.FrAux.Has(l.Low(i-2)) || grammar.FrClitics.Has(l.Low(i-2)) || grammar.FrPronouns.Has(l.Low(i-2)))
	if l.Lang == "fr" && (prev == "dit" || prev == "disent" || prev == "disait") && len(inner) > 1 && grammar.FrInfinitive(inner[0].Low, inner[1].Low) {
		said = true // "le maire dit « comprendre la colère »"
	}
	said = said || strings.HasPrefix(prev, "appelé") && grammar.FrAux.Has(l.Low(i-2)) && inner[0].Kind == token.Word && (inner[0].Low == "à" || inner[0].Low == "au" || inner[0].Low == "aux")
	if namers.Has(prev) && !said || l.Is(i-2, "dit", "dite", "so") && prev == "called" || prev == "called" && (namedThings.Has(l.Low(i-2)) || l.Is(i-2, "is", "was", "are")) {
		return true
	}
	if l.Lang == "en" && (prev == "called" && thingCalled(l, i-1) || n <= 6 && filedAs(l, i)) {
		return true
	}
	if n <= 3 && l.Is(i-1, "of", "de", "term", "word", "mot", "terme") && (prev != "of" && prev != "de" || l.Is(i-2, "definition", "word", "term", "meaning", "concept", "définition", "mot", "terme", "notion")) {
		return true // the definition of “person”
	}
	if namedThings.Has(prev) && inner[0].Cap {
		return true
	}
	if l.Lang == "fr" && inner[0].Cap && n <= 8 && prev == "sur" && !token.IsStop(inner[len(inner)-1]) {
		for k := i - 2; k >= max(0, i-6) && l.IsWord(k); k-- {
			if namedThings.Has(l.Low(k)) || speaker.Texts.Has(l.Low(k)) {
				return true // "un rapport de l’institut sur « Les revenus des ménages »"
			}
		}
	}
	if next := l.Low(i + 1); l.Lang == "en" && n <= 4 && inner[0].Cap && (namedThings.Has(next) && !l.Toks[i+1].Cap || next == "host" || next == "star" || next == "author") {
		return true // the “Today” show
	}
	// every word of weight has a capital, and no sentence ends inside: a title
	if l.Lang == "en" && n >= 2 && n <= 7 && !stopWithin(inner) && !(at.Strong && at.Cue.To <= i && i-at.Cue.To <= 3 && !l.Is(i-1, "on", "in", "at", "the", "'s")) && !l.Is(i-1, ",", ":") {
		caps, small := 0, 0
		for _, t := range inner {
			if t.Kind != token.Word {
				continue
			}
			if t.Cap {
				caps++
			} else if !grammar.EnDets.Has(t.Low) && !enPreps().Has(t.Low) && t.Low != "and" && t.Low != "'s" {
				small++
			}
		}
		if small == 0 && caps >= 2 {
			return true
		}
	}
	if l.Lang == "fr" && n >= 2 && n <= 4 && l.IsWord(i-1) && !(at.Strong && at.Cue.To == i) && !token.IsStop(inner[len(inner)-1]) && allCapitals(inner) {
		return true // « Le Quotidien » a pu lire
	}
	if l.Lang == "fr" && n <= 6 && inner[0].Cap && l.IsWord(i-1) && (grammar.FrDets.Has(prev) || prev == "de" || prev == "d'" || prev == "du") && !l.G.That.Has(prev) && !token.IsStop(inner[len(inner)-1]) {
		return true // la « Convention de Genève numérique »
	}
	return false
}

// paperAt reports whether the quotation at i stands behind an article right after a German or Dutch
// verb of saying or who says it: what is told, or who is, is a paper or a broadcaster by its name.
func paperAt(l *line.Line, i int) bool {
	if l.Is(i-1, "zeitung", "magazin", "wochenzeitung", "tageszeitung", "nachrichtenmagazin", "krant", "dagblad", "weekblad", "zender") {
		return true
	}
	if !l.Is(i-1, "der", "die", "dem", "das", "den", "de", "het") || i < 2 {
		return false
	}
	if l.Is(i-2, "gegenüber", "tegen", "tegenover", "aan") {
		return true
	}
	if v, ok := l.VerbAt(i-2, i); ok && v.Kind == cue.Finite && v.Cue.That && !v.Cue.Quiet {
		return true
	}
	return false
}

// thingCalled reports whether what is called so is a thing with its indefinite
// article, so that the marks hold its name: "a charity called “Warm Rooms”".
func thingCalled(l *line.Line, i int) bool {
	return l.G.Dets.Has(l.Low(i-2)) && l.Is(i-2, "a", "an") && l.IsWord(i-1) || l.Is(i-3, "a", "an") && l.IsWord(i-2) && l.IsWord(i-1) && !l.G.Preps.Has(l.Low(i-2))
}

// filedAs reports whether the quotation at i is one of those under which a thing
// is entered in books or forms: "booked the trips as “gifts,” “meals” and “fuel”".
func filedAs(l *line.Line, i int) bool {
	k := i - 1
	for steps := 0; k > 0 && !l.Is(k, "as") && steps < 60; steps++ {
		if !l.IsQuote(k) && !l.Is(k, ",") && !l.G.And.Has(l.Low(k)) && !l.G.Dets.Has(l.Low(k)) && !quoteNear(l, k) {
			return false
		}
		k--
	}
	if !l.Is(k, "as") {
		return false
	}
	for j := k - 1; j >= max(0, k-6) && l.IsWord(j); j-- {
		if enters.Has(l.Low(j)) {
			return true
		}
	}
	return false
}

// quoteNear reports whether a quotation stands in the few words before i, and a
// preposition after it: "“cards” for the choir and “fuel”".
func quoteNear(l *line.Line, i int) bool {
	for k := i - 1; k >= max(0, i-line.FewWords); k-- {
		if l.IsQuote(k) {
			return l.G.Preps.Has(l.Low(k + 1))
		}
		if !l.IsWord(k) {
			return false
		}
	}
	return false
}

// enters are English verbs of book-keeping, whoever calls it rightly or wrongly so.
var enters = grammar.Words("listed recorded booked entered filed classified registered coded billed invoiced itemized itemised logged mischaracterized mischaracterised misreported mislabeled mislabelled disguised expensed")

// stopWithin reports whether a sentence ends before the last of some tokens.
func stopWithin(inner []token.Token) bool {
	for i := range inner[:len(inner)-1] {
		if token.IsStop(inner[i]) && inner[i+1].Gap {
			return true
		}
	}
	return false
}

// allCapitals reports whether every word but the little ones has a capital, the
// last one among them.
func allCapitals(inner []token.Token) bool {
	n := 0
	for _, t := range inner {
		switch {
		case t.Kind != token.Word:
		case t.Cap:
			n++
		case !grammar.FrDets.Has(t.Low) && !grammar.Of("fr").Preps.Has(t.Low) && t.Low != "et":
			return false
		}
	}
	return n >= 2 && inner[len(inner)-1].Cap
}

func enPreps() grammar.Set { return grammar.Of("en").Preps }

var (
	namers = grammar.Words(`dit dite dits dites appelé appelée appelés nommé nommée baptisé baptisée baptisés surnommé surnommée intitulé intitulée intitulés titré
 so-called titled entitled dubbed nicknamed named labelled termed hashtag sogenannte sogenannten genannt llamado llamada denominado cosiddetto cosiddetta chiamato chamado chamada zogenaamde genaamd`)
	namedThings = grammar.Words(`collectif association film livre roman album chanson émission programme opération projet plan loi festival exposition spectacle pièce journal magazine mouvement dispositif label slogan groupe
 série rapport documentaire podcast site revue chaîne concours prix label appel pétition campagne
 film book novel album song show programme program operation project plan movie series magazine newspaper podcast movement group book play site campaign
 film libro programa película proyecto film buch serie sendung libro programma progetto boek programma livro filme projeto`)
)
