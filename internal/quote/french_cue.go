package quote

import (
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
)

// pastAddressee returns where the name ends of whom a French verb is said to, with
// its preposition at i, where a noun phrase follows it as the subject: "a affirmé à
// Radio Sud son directeur". Where none does it returns i.
func (l *line) pastAddressee(i, end int) int {
	k := i + 1
	if l.is(i, "auprès") && l.is(k, "de", "du", "d'") {
		k++
	} else if !l.is(i, "à", "au", "aux") {
		return i
	}
	if l.g.Dets.Has(l.low(k)) && media.Has(l.low(k+1)) {
		k += 2 // "à l’agence Marine"
	} else if media.Has(l.low(k)) && !l.toks[k].Cap {
		k++ // "au quotidien La Vigie"
	}
	if l.is(k, "le", "la", "l'") && l.toks[k].Cap {
		k++
	}
	if !l.startsName(k) {
		return i
	}
	name := k
	for k < end && l.isWord(k) && (l.toks[k].Cap || particles.Has(l.low(k)) && l.startsName(k+1)) && !l.g.Dets.Has(l.low(k)) {
		k++
	}
	for n := name + 1; n+1 < k; n++ {
		if given(l, n) != lexicon.NotGiven && given(l, n-1) == lexicon.NotGiven && !l.ordinary(n) {
			return n // "à Radio Sud Anne Roy"
		}
	}
	if k < end && l.isWord(k) && (l.g.Dets.Has(l.low(k)) || titles.Has(l.low(k))) && !l.is(k, "du", "des", "au", "aux") {
		return k
	}
	return i
}

// pastRelative finds the noun before a French relative clause that ends where the
// verb at to begins, where s, what stands right before that verb, is no noun but the
// end of the clause's own verb: "Une note que la radio a pu lire établit".
func (l *line) pastRelative(from int, s span, to int) (span, bool) {
	if l.lang != "fr" || s.to != to || !grammar.FrAux.Has(l.low(s.from-1)) || l.toks[s.from].Cap {
		return span{}, false
	}
	last := l.low(to - 1)
	if !isInfinitive(last, "") && !strings.HasSuffix(last, "é") && !strings.HasSuffix(last, "ée") && !strings.HasSuffix(last, "u") && !strings.HasSuffix(last, "ue") {
		return span{}, false
	}
	for k := s.from; k < to; k++ {
		if l.g.Dets.Has(l.low(k)) || l.toks[k].Cap {
			return span{}, false
		}
	}
	const farthest = 14
	for k := s.from - 1; k > max(from, s.from-farthest) && l.isWord(k); k-- {
		if l.is(k, "que", "qu'", "dont") {
			b, ok := l.nounBack(from, k)
			return b, ok && (l.g.Dets.Has(l.low(b.from)) || l.startsName(b.from))
		}
	}
	return span{}, false
}

// wantedBy reads whose wish, duty or name for a thing French quotes at i, behind a
// verb that is no report without the marks: "elle veut « une enquête »".
func (l *line) wantedBy(from, i int) attribution {
	k := i - 1
	if l.g.Dets.Has(l.low(k)) {
		k--
	}
	sees := l.is(k, "voit", "voient", "voyait", "voyaient", "lit", "lisent") && l.is(k-1, "y")
	if l.lang != "fr" || !frWants.Has(l.low(k)) && !sees || k <= from {
		return attribution{}
	}
	s, ok := l.subjectBefore(from, k)
	if !ok || l.unfit(s) || l.timeOrManner(s) {
		return attribution{}
	}
	return attribution{speaker: s, cue: span{k, k + 1}, ok: true, strong: true}
}

// frWants are French verbs that say what somebody wants.
var frWants = grammar.Words("veut veulent voulait voulaient voudrait voudraient exige exigent attend attendent attendait")

// pastAdverbs returns where the rest of a French verb of several words stands, behind
// the adverbs that part it: "faisait encore valoir". Where it does not, it returns i.
func (l *line) pastAdverbs(i int, tail []string) int {
	if l.lang != "fr" || len(tail) == 0 {
		return i
	}
	k := i
	for k < i+nearVerb && k < len(l.toks) && l.toks[k].Kind == token.Word && l.low(k) != tail[0] && (grammar.FrAdverbs.Has(l.low(k)) && !l.is(k, "par", "pour", "en", "de", "d'", "à", "pas", "jamais", "plus") || strings.HasSuffix(l.low(k), "ment")) {
		k++
	}
	if l.is(k, tail[0]) {
		return k
	}
	return i
}

// doneToIt reports whether an infinitive with its pronouns stands at k: "en être
// devenu propriétaire", "l’avoir vu", "ne pas y croire".
func (l *line) doneToIt(k, to int) bool {
	from := k
	for k < min(to-1, from+fewWords) && (grammar.FrClitics.Has(l.low(k)) || l.is(k, "pas", "plus", "jamais", "rien", "tout")) && !l.toks[k].Cap {
		k++
	}
	return k > from && isInfinitive(l.low(k), l.low(k+1)) && !(k == from+1 && l.is(from, "le", "la", "les", "leur") && !l.is(k, "avoir", "être"))
}

// judgedBy reads who judges a thing by the words that French quotes at i, behind a
// participle: "un projet jugé « trop cher » par le maire".
func (l *line) judgedBy(from, i, end int) attribution {
	k := i - 1
	if l.is(k, "comme", "de", "d'") {
		k--
	}
	for l.is(k, "trop", "très", "plutôt", "même", "parfaitement") {
		k--
	}
	if l.lang != "fr" || k <= from || !frJudged.Has(l.low(k)) || grammar.FrAux.Has(l.low(k-1)) && !grammar.FrEtre.Has(l.low(k-1)) || !l.is(i+1, "par") {
		return attribution{}
	}
	if !l.g.Dets.Has(l.low(i+2)) && !l.startsName(i+2) {
		return attribution{}
	}
	n := l.nounForward(i+2, end)
	s := span{i + 2, n}
	if s.empty() || l.timeOrManner(s) {
		return attribution{}
	}
	return attribution{speaker: s, cue: span{k, k + 1}, ok: true, strong: true}
}

// frJudged are French participles that say what a thing is held to be.
var frJudged = grammar.Words(`jugé jugée jugés jugées qualifié qualifiée qualifiés qualifiées décrit décrite décrits décrites présenté présentée présentés présentées considéré considérée considérés considérées
 estimé estimée dépeint dépeinte dénoncé dénoncée dénoncés dénoncées salué saluée salués saluées traité traitée traités traitées accusé accusée`)

// whosePhrase reads a sentence that tells what became of the words quoted right before
// it, by whose they are: "La phrase de Joël Roy a surpris".
func (l *line) whosePhrase(fr span) attribution {
	i := fr.from
	if l.lang != "fr" || !l.is(i, "la", "le", "l'", "cette", "cet", "ce") {
		return attribution{}
	}
	n := i + 1
	if l.is(n, "petite", "simple", "seule") {
		n++
	}
	if !utterances.Has(l.low(n)) || !l.is(n+1, "de", "du", "d'", "des") {
		return attribution{}
	}
	s := span{n + 2, l.nounForward(n+2, fr.to)}
	if l.is(n+1, "du", "des") {
		s.from = n + 1
	}
	if s.empty() || !l.hasName(s) && !l.roleIn(s) || l.hasVerb(s) {
		return attribution{}
	}
	return attribution{speaker: s, cue: span{n, n + 1}, ok: true, strong: true}
}

// utterances are French nouns for something said in a few words.
var utterances = grammar.Words("phrase mot formule aveu avertissement confidence réplique boutade saillie sentence tirade réponse sortie déclaration promesse")

// documentFr reports whether the head of a French phrase is a text of law or of a
// contract, which holds things and says nothing.
func (l *line) documentFr(s span) bool {
	return s.to > s.from+1 && l.g.Dets.Has(l.low(s.from)) && holders.Has(l.low(s.from+1))
}

var holders = grammar.Words("texte arrêté décret loi projet proposition règlement circulaire contrat convention plan dispositif programme calendrier budget accord protocole ordonnance code directive")

// frenchName reports whether the words that French quotes at i are a name or a term of
// law: what somebody calls himself, "un certain « Loup »"; what a thing set off by two
// commas is called; what somebody is charged with.
func (l *line) frenchName(i int, inner []token.Token, n int, at attribution) bool {
	if token.IsStop(inner[len(inner)-1]) {
		return false
	}
	if k := i - 1; l.is(k, "certain", "certaine", "pseudo", "pseudonyme", "compte", "surnom", "alias", "nom", "chaîne", "titre", "intitulé") && !l.g.Preps.Has(l.low(k-1)) ||
		l.is(k, ":") && (l.is(k-1, "nom", "pseudonyme", "titre", "intitulé") || l.is(k-2, "nom", "pseudonyme", "titre", "intitulé")) {
		return true
	}
	if !at.strong && n <= 6 && inner[0].Cap && l.is(i-1, ",") && l.is(i+1, ",") && l.isWord(i-2) && !l.toks[i-2].Cap {
		return true // "Une autre, « Touche pas au stade », compte …"
	}
	return !at.strong && (l.chargedWith(i) || l.workAt(i, inner))
}

// workAt reports whether the quotation at i is the title of a work, by what it is said to
// be behind a comma: "« Le Quai », une huile de 1879".
func (l *line) workAt(i int, inner []token.Token) bool {
	k := i + 1
	if !inner[0].Cap || !l.is(k, ",") || !l.is(k+1, "un", "une", "le", "la", "ce", "cet", "cette", "son", "sa", "premier", "dernier") {
		return false
	}
	return works.Has(l.low(k+2)) || works.Has(l.low(k+3)) && l.isWord(k+2)
}

// works are French nouns for works of art, of letters and of the screen.
var works = grammar.Words(`huile toile tableau peinture fresque gravure estampe aquarelle pastel dessin sculpture statue photographie photo film documentaire comédie drame opéra ballet roman essai recueil
 récit nouvelle poème bande-dessinée album chanson morceau titre disque pièce spectacle exposition série émission podcast livre œuvre oeuvre jeu`)

// chargedWith reports whether the quotation at i is an offence, by its place behind what
// is done about one: "une enquête pour « escroquerie » et « recel »".
func (l *line) chargedWith(i int) bool {
	k := i - 1
	for l.isQuote(k-1) && (l.is(k, ",") || l.g.And.Has(l.low(k))) {
		k -= 2
	}
	if l.is(k, "de", "d'") && l.is(k-1, "chef", "chefs") {
		return true
	}
	if !l.is(k, "pour") {
		return false
	}
	const near = 7
	for j := k - 1; j > max(-1, k-near) && (l.isWord(j) || l.is(j, ",")); j-- {
		if prosecuted.Has(l.low(j)) {
			return true
		}
	}
	return false
}

// prosecuted are French words for what is done to find or punish an offence.
var prosecuted = grammar.Words(`enquête enquêtes instruction information plainte plaintes poursuites poursuivi poursuivie poursuivis examen condamné condamnée condamnés jugé jugée jugés écroué écrouée incarcéré
 garde-à-vue vue interpellé interpellée interpellés arrêté arrêtée arrêtés inculpé inculpée procès signalement correctionnelle assises`)

// hungBefore returns the pronoun of the inverted French verb that the participle v hangs
// on, whatever verb that is, -1 if none: "« … », a-t-elle tranché, évoquant « … »".
func (l *line) hungBefore(from int, v verb) int {
	if l.lang != "fr" || v.kind != cue.Gerund || !l.is(v.from-1, ",") {
		return -1
	}
	for k := v.from - 2; k >= max(from, v.from-nearHead) && l.isWord(k); k-- {
		if l.toks[k].Clitic && !l.is(k, "on") {
			return k
		}
	}
	return -1
}

// setApart finds the subject that a French pronoun takes up in its own sentence, set
// apart by another: "La ligue, elle, n’attend pas : elle veut « … »".
func (r *reader) setApart(w who) (span, bool) {
	b := &r.blocks[w.block]
	l := &b.line
	n, _ := slices.BinarySearchFunc(b.frames, w.from, func(f span, at int) int { return f.to - 1 - at })
	if l.lang != "fr" || n >= len(b.frames) {
		return span{}, false
	}
	for k := b.frames[n].from + 1; k+2 < w.from && k < b.frames[n].from+longestNoun; k++ {
		if l.is(k, ",") && l.is(k+1, "elle", "lui", "elles", "eux") && l.is(k+2, ",") {
			return span{b.frames[n].from, k}, true
		}
	}
	return span{}, false
}

// namedLast returns the name that French sets behind what a body is: "Le syndicat des
// pilotes, le Snap".
func (l *line) namedLast(s span) (span, bool) {
	k := s.to - 1
	for k > s.from && l.toks[k].Cap && l.toks[k].Kind == token.Word {
		k--
	}
	if l.lang != "fr" || k == s.to-1 || k-1 <= s.from || !l.is(k, "le", "la", "l'") || !l.is(k-1, ",") || !l.g.Dets.Has(l.low(s.from)) {
		return span{}, false
	}
	what, noun := span{s.from, k - 1}, span{s.from + 1, k - 1}
	if l.hasName(noun) || !l.bodyIn(what, story.GenderUnknown) && !l.bodyIn(noun, story.GenderUnknown) {
		return span{}, false
	}
	return span{k, s.to}, true
}

// whoseDeed narrows a French phrase for what somebody does to who does it, where a
// clause goes on with their words: "la réaction de Valmont, qui menace".
func (l *line) whoseDeed(s span) span {
	if l.lang != "fr" || s.to-s.from < 3 || !l.is(s.from, "la", "le", "l'", "cette", "ce", "cet") || !deedsFr.Has(l.low(s.from+1)) || !l.is(s.from+2, "de", "d'", "du") {
		return s
	}
	if l.is(s.from+2, "du") {
		return span{s.from + 2, s.to}
	}
	if l.startsName(s.from+3) || l.g.Dets.Has(l.low(s.from+3)) {
		return span{s.from + 3, s.to}
	}
	return s
}

var deedsFr = grammar.Words("réaction réponse menace colère refus décision riposte position attitude silence intervention offensive opposition inquiétude")

// eventHead reports whether what stands before the colon of a French headline is a thing
// that happens, and nobody who speaks: "Effondrement du pont".
func (l *line) eventHead(s span) bool {
	if l.g.Dets.Has(l.low(s.from)) && s.to-s.from > 1 {
		s.from++
	}
	return l.ordinary(s.from) && !l.roleIn(s) && !l.bodyIn(s, story.GenderUnknown) && !l.hasPersonName(s) && !titles.Has(l.low(s.from)) && !sayers.Has(l.low(s.from))
}

// byWhom finds by whom something is done in a French phrase that ends at to: "n’a pas
// été appréciée par la mairie, qui". What opens the phrase is what is done. Where any is
// not set, it must be somebody who can speak.
func (l *line) byWhom(from, to int, any bool) (span, bool) {
	const farthest = 9
	if l.lang != "fr" {
		return span{}, false
	}
	for k := to - 2; k > max(from, to-farthest) && l.isWord(k); k-- {
		if !l.is(k, "par") {
			continue
		}
		s := span{k + 1, to}
		return s, (l.g.Dets.Has(l.low(k+1)) || l.startsName(k+1)) && (any || l.roleIn(s) || l.hasName(s) || l.bodyIn(s, story.GenderUnknown)) && !l.timeIn(s)
	}
	return span{}, false
}

// goodToSay reports whether a French infinitive of saying is what it is good or needed
// to say, so that nobody says it: "il est bon de rappeler que".
func (l *line) goodToSay(i int) bool {
	for k := i - 1; k >= max(1, i-fewWords); k-- {
		if l.is(k, "est", "était", "semble", "paraît", "convient", "faut", "importe", "reste") {
			return l.is(k-1, "il") || l.is(k-1, "c'", "s'", "n'") || l.toks[k].Clitic
		}
		if !l.isWord(k) {
			return false
		}
	}
	return false
}

// sameBody names the body that a French noun alone stands for where the article has set
// that noun before its name: "L’ONG Rives a tenu bon. (…) L’ONG refuse".
func (r *reader) sameBody(l *line, s span) string {
	if r.lang != "fr" || s.to-s.from != 2 || !definite("fr", l.low(s.from)) || !bodiesHe.Has(l.low(s.from+1)) && !bodiesShe.Has(l.low(s.from+1)) {
		return ""
	}
	noun := l.low(s.from + 1)
	n, _ := slices.BinarySearchFunc(r.a.Mentions, l.toks[s.from].Start, func(m story.Mention, at int) int { return m.Start - at })
	for k := n - 1; k >= max(0, n-nearest); k-- {
		m := r.a.Mentions[k]
		if m.Kind != story.Organisation || m.Stand {
			continue
		}
		before := fold1(strings.TrimRight(r.a.Text[max(0, m.Start-len(noun)-len(" ")):m.Start], " \u00a0\u202f"))
		if strings.HasSuffix(before, noun) {
			return m.Name
		}
	}
	return ""
}

// media are what a speaker may speak to, before its name.
var media = grammar.Words("agence chaîne radio quotidien journal hebdomadaire magazine site mensuel station")
