package quote

import (
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/token"
)

// judgedBy reads who judges a thing by the words quoted at i, behind a participle: "un projet
// jugé « trop cher » par le maire", "was branded “a farce” by the mayor".
func judgedBy(l *line.Line, from, i, end int) speaker.Attribution {
	k := i - 1
	if l.Lang == "en" && l.Is(k, "as") {
		for j := k - 2; j > max(from, k-line.LongestNoun) && l.IsWord(j); j-- { // "dismissed by the mayor as “a farce”"
			if l.Is(j, "by") && enJudged.Has(l.Low(j-1)) && l.NounForward(j+1, k) == k {
				return speaker.Attribution{Speaker: line.Span{From: j + 1, To: k}, Cue: line.Span{From: j - 1, To: j}, OK: true, Strong: true}
			}
		}
	}
	switch {
	case l.Lang == "en" && l.Is(i+1, "by"):
		if l.Is(k, "as", "a", "an") {
			k--
		}
		if !enJudged.Has(l.Low(k)) || k > from && !grammar.EnBe.Has(l.Low(k-1)) {
			return speaker.Attribution{}
		}
	case l.Lang == "fr" && l.Is(i+1, "par"):
		if l.Is(k, "comme", "de", "d'") {
			k--
		}
		for l.Is(k, "trop", "très", "plutôt", "même", "parfaitement") {
			k--
		}
		if k < from || !frJudged.Has(l.Low(k)) || k > from && grammar.FrAux.Has(l.Low(k-1)) && !grammar.FrEtre.Has(l.Low(k-1)) {
			return speaker.Attribution{}
		}
	default:
		return speaker.Attribution{}
	}
	if !l.G.Dets.Has(l.Low(i+2)) && !l.StartsName(i+2) {
		return speaker.Attribution{}
	}
	n := l.NounForward(i+2, end)
	s := line.Span{From: i + 2, To: n}
	if s.Empty() || l.TimeOrManner(s) {
		return speaker.Attribution{}
	}
	return speaker.Attribution{Speaker: s, Cue: line.Span{From: k, To: k + 1}, OK: true, Strong: true}
}

// enJudged are English participles that say what a thing is held to be.
var enJudged = grammar.Words("branded called deemed condemned denounced derided hailed slammed dismissed criticised criticized described mocked")

// frJudged are French participles that say what a thing is held to be.
var frJudged = grammar.Words(`jugé jugée jugés jugées qualifié qualifiée qualifiés qualifiées décrit décrite décrits décrites présenté présentée présentés présentées considéré considérée considérés considérées
 estimé estimée dépeint dépeinte dénoncé dénoncée dénoncés dénoncées salué saluée salués saluées traité traitée traités traitées accusé accusée`)

// whosePhrase reads a sentence that tells what became of the words quoted right before
// it, by whose they are: "La phrase de Joël Roy a surpris".
func whosePhrase(l *line.Line, fr line.Span) speaker.Attribution {
	i := fr.From
	if at := wordsAreOf(l, fr); at.OK {
		return at
	}
	if l.Lang != "fr" || !l.Is(i, "la", "le", "l'", "cette", "cet", "ce") {
		return speaker.Attribution{}
	}
	n := i + 1
	if l.Is(n, "petite", "simple", "seule") {
		n++
	}
	if !utterances.Has(l.Low(n)) || !l.Is(n+1, "de", "du", "d'", "des") {
		return speaker.Attribution{}
	}
	s := line.Span{From: n + 2, To: l.NounForward(n+2, fr.To)}
	if l.Is(n+1, "du", "des") {
		s.From = n + 1
	}
	if s.Empty() || !l.HasName(s) && !l.RoleIn(s) || l.HasVerb(s) {
		return speaker.Attribution{}
	}
	return speaker.Attribution{Speaker: s, Cue: line.Span{From: n, To: n + 1}, OK: true, Strong: true}
}

// wordsAreOf reads whose the words quoted right before a sentence are, where it says just that:
// "Ces mots sont de Joël Roy", "La formule est signée Joël Roy", "That was the verdict of …".
func wordsAreOf(l *line.Line, fr line.Span) speaker.Attribution {
	k := fr.From
	switch {
	case l.Lang == "fr" && l.Is(k, "ces", "les", "la", "le", "l'", "cette", "ce", "cet") && (l.Is(k+1, "mots") || utterances.Has(l.Low(k+1))) && l.Is(k+2, "sont", "est"):
		k += 3
		if l.Is(k, "ceux", "celui", "celle", "signé", "signée") {
			k++
		}
		if l.Is(k, "de", "d'") {
			k++
		}
	case l.Lang == "en" && l.Is(k, "that", "this", "these", "those", "such") && l.Is(k+1, "was", "is", "were", "are") && l.Is(k+2, "the") && enUtterances.Has(l.Low(k+3)) && l.Is(k+4, "of", "from"):
		k += 5
	default:
		return speaker.Attribution{}
	}
	s := line.Span{From: k, To: l.NounForward(k, fr.To)}
	if s.Empty() || !l.StartsName(k) && !l.G.Dets.Has(l.Low(k)) || !l.HasName(s) && !l.RoleIn(s) {
		return speaker.Attribution{}
	}
	return speaker.Attribution{Speaker: s, Cue: line.Span{From: k - 1, To: k}, OK: true, Strong: true}
}

// enUtterances are English nouns for something said in a few words.
var enUtterances = grammar.Words("verdict words message view conclusion warning assessment advice answer response reaction judgment judgement plea")

// utterances are French nouns for something said in a few words.
var utterances = grammar.Words("phrase mot formule aveu avertissement confidence réplique boutade saillie sentence tirade réponse sortie déclaration promesse")

// documentFr reports whether the head of a French phrase is a text of law or of a
// contract, which holds things and says nothing.
func documentFr(l *line.Line, s line.Span) bool {
	return s.To > s.From+1 && l.G.Dets.Has(l.Low(s.From)) && holders.Has(l.Low(s.From+1))
}

var holders = grammar.Words("texte arrêté décret loi projet proposition règlement circulaire contrat convention plan dispositif programme calendrier budget accord protocole ordonnance code directive")

// frenchName reports whether the words that French quotes at i are a name or a term of
// law: what somebody calls himself, "un certain « Loup »"; what a thing set off by two
// commas is called; what somebody is charged with.
func frenchName(l *line.Line, i int, inner []token.Token, n int, at speaker.Attribution) bool {
	if token.IsStop(inner[len(inner)-1]) {
		return false
	}
	if k := i - 1; l.Is(k, "certain", "certaine", "pseudo", "pseudonyme", "compte", "surnom", "alias", "nom", "chaîne", "titre", "intitulé") && !l.G.Preps.Has(l.Low(k-1)) ||
		l.Is(k, ":") && (l.Is(k-1, "nom", "pseudonyme", "titre", "intitulé") || l.Is(k-2, "nom", "pseudonyme", "titre", "intitulé")) {
		return true
	}
	if !at.Strong && n <= 6 && inner[0].Cap && l.Is(i-1, ",") && l.Is(i+1, ",") && l.IsWord(i-2) && !l.Toks[i-2].Cap {
		return true // "Une autre, « Touche pas au stade », compte …"
	}
	if inner[0].Cap && l.Is(i-1, "dans", "pour", "avec", "depuis", "après") && i-1 > at.Cue.To {
		return true // "se souvient Ana Roy, qui a joué dans « Les Marées »": a work
	}
	return !at.Strong && (chargedWith(l, i) || workAt(l, i, inner))
}

// workAt reports whether the quotation at i is the title of a work, by what it is said to
// be behind a comma: "« Le Quai », une huile de 1879".
func workAt(l *line.Line, i int, inner []token.Token) bool {
	k := i + 1
	if !inner[0].Cap || !l.Is(k, ",") || !l.Is(k+1, "un", "une", "le", "la", "ce", "cet", "cette", "son", "sa", "premier", "dernier") {
		return false
	}
	return works.Has(l.Low(k+2)) || works.Has(l.Low(k+3)) && l.IsWord(k+2)
}

// works are French nouns for works of art, of letters and of the screen.
var works = grammar.Words(`huile toile tableau peinture fresque gravure estampe aquarelle pastel dessin sculpture statue photographie photo film documentaire comédie drame opéra ballet roman essai recueil
 récit nouvelle poème bande-dessinée album chanson morceau titre disque pièce spectacle exposition série émission podcast livre œuvre oeuvre jeu`)

// chargedWith reports whether the quotation at i is an offence, by its place behind what
// is done about one: "une enquête pour « escroquerie » et « recel »".
func chargedWith(l *line.Line, i int) bool {
	k := i - 1
	for l.IsQuote(k-1) && (l.Is(k, ",") || l.G.And.Has(l.Low(k))) {
		k -= 2
	}
	if l.Is(k, "de", "d'") && l.Is(k-1, "chef", "chefs") {
		return true
	}
	if !l.Is(k, "pour") {
		return false
	}
	const near = 7
	for j := k - 1; j > max(-1, k-near) && (l.IsWord(j) || l.Is(j, ",")); j-- {
		if prosecuted.Has(l.Low(j)) {
			return true
		}
	}
	return false
}

// prosecuted are French words for what is done to find or punish an offence.
var prosecuted = grammar.Words(`enquête enquêtes instruction information plainte plaintes poursuites poursuivi poursuivie poursuivis examen condamné condamnée condamnés jugé jugée jugés écroué écrouée incarcéré
 garde-à-vue vue interpellé interpellée interpellés arrêté arrêtée arrêtés inculpé inculpée procès signalement correctionnelle assises`)
