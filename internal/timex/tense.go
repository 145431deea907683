package timex

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
)

// What the form of a word tells of when a thing was: verbs of the past and of the future, of deeds and
// of what is but said or settled.

// future reports whether a word has the ending of a verb in the future.
func (r *reader) future(w segment.Word) bool {
	f := w.Fold
	switch r.code {
	case "fr":
		return len(f) > 3 && (ends(f, "ront", "erons", "drons") || ends(f, "ra", "rai") && !notFuture[f] && !r.simplePast(w))
	case "es", "pt":
		return len(f) > 2 && ends(strings.ToLower(w.Of(r.txt)), "rá", "rán", "ría", "rían", "rão", "ré", "rei", "remos")
	case "it":
		return len(f) > 3 && ends(strings.ToLower(w.Of(r.txt)), "rà", "ranno", "rò", "remo")
	}
	return false
}

// notFuture are French words that end like a verb in the future.
var notFuture = map[string]bool{"opera": true, "camera": true, "extra": true, "mantra": true, "vrai": true, "frai": true, "contra": true}

// simplePast reports whether a French word is the past of a verb in -rer, which
// ends like a future: "déclara", "rencontra", "assura".
func (r *reader) simplePast(w segment.Word) bool { return pastOfRer(strings.ToLower(w.Of(r.txt))) }

// pastOfRer does the same for a word in small letters.
func pastOfRer(s string) bool {
	switch s {
	case "tira", "retira", "attira", "étira", "soutira", "admira", "inspira", "respira", "aspira", "expira", "soupira", "conspira", "vira", "chavira", "déchira":
		return true
	}
	switch {
	case ends(s, "éra", "ara", "ora", "bra", "cra", "gra", "ffra"), ends(s, "entra", "ontra", "istra", "ustra", "étra", "iltra"), ends(s, "livra", "enivra", "engendra", "cadra", "serra", "barra", "narra", "terra"):
		return s != "vaincra" && s != "convaincra"
	case ends(s, "ssura", "jura", "esura", "ocura", "figura", "ugura", "mura", "dura", "ctura", "ptura"):
		return true
	}
	return false
}

func ends(s string, list ...string) bool {
	for _, e := range list {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// past reports whether a word has the form of a verb in the past.
func (r *reader) past(w segment.Word) bool {
	s := strings.ToLower(w.Of(r.txt))
	ends := func(list ...string) bool {
		for _, e := range list {
			if len(s) > len(e)+1 && strings.HasSuffix(s, e) {
				return true
			}
		}
		return false
	}
	switch r.code {
	case "en":
		switch s {
		case "said", "told", "was", "were", "had", "made", "came", "went", "took", "began", "held", "met", "won", "lost", "gave", "saw", "found", "left", "fell", "rose":
			return true
		}
		return ends("ed") && s != "expected" && s != "scheduled" && s != "planned" && s != "pencilled" && s != "supposed"
	case "fr":
		switch s {
		case "dit", "vu", "pris", "mis", "fait", "promis", "reçu", "rendu", "appris", "permis", "tenu", "venu", "venue", "venus", "perdu", "répondu", "ouvert", "ouverte", "ouverts", "ouvertes", "prise", "mise", "faite", "rendue", "tenue", "découverte", "eu", "été", "était", "écrit":
			return true
		}
		switch s {
		case "fut", "furent", "eut", "eurent", "prit", "mit", "vint", "put", "dut", "fit", "firent", "tint", "devint", "annonça", "affirma", "demanda", "lança", "expliqua", "ajouta":
			return true
		}
		if ends("rait", "raient") { // "jurait" is no conditional
			return pastOfRer(strings.TrimSuffix(strings.TrimSuffix(s, "it"), "ient"))
		}
		return pastOfRer(s) || ends("é", "ée", "és", "ées", "ait", "aient") && s != "prévu" && s != "programmé" && s != "reporté" && s != "espéré" && s != "repoussé"
	case "es":
		return ends("ó", "aron", "ieron")
	case "it":
		return ends("ato", "uto", "ito") && s != "previsto"
	case "pt":
		return ends("ou", "eu", "iu")
	case "nl":
		return s == "zei" || s == "was" || s == "werd" || s == "had" || s == "meldde"
	case "de":
		return s == "sagte" || s == "war" || s == "wurde" || s == "hatte" || s == "erklärte" || s == "teilte"
	}
	return false
}

// pastAt reports whether word k is a verb of the past, and no noun or name that ends as one does. A
// participle is one where it leads to the time at word i or stands behind a comma: "parue en mars".
func (r *reader) pastAt(k, i int) bool {
	w := r.ws[k]
	f, last := w.Fold, ""
	if k > 0 && r.gap(k) <= 1 {
		last = r.ws[k-1].Fold
	}
	if w.Kind != segment.Letters || last == "be" || (r.code == "en" || r.code == "fr") && k > 0 && r.caps[k] || r.isNoun(k) || among(noPast, f) {
		return false
	}
	if r.code == "fr" && (last == "serait" || last == "seraient") && !goes(f) ||
		r.code == "fr" && (last == "est" || last == "sont") && (k < 2 || r.ws[k-2].Fold != "s'") && among(onAgendas, strings.TrimRight(f, "es")) {
		return false // "serait jugée en mai", "l'arrêt est rendu en mai"
	}
	if among(overOf[r.code], f) || r.past(w) {
		return true
	}
	participle := k < i && k+2 >= i || r.gap(k) == 3
	switch r.code {
	case "en":
		if f == "has" || f == "have" {
			return k+1 < len(r.ws) && r.ws[k+1].Fold != "to" && r.ws[k+1].Fold != "a" && r.match(theIt, k+1) == nil
		}
		return brokeOut(f)
	case "fr":
		switch {
		case ends(f, "erent", "irent", "urent", "inrent"):
			return len(f) > 6
		case len(f) < 3 || lang.Stop("fr", f):
			return false
		case participle && ends(f, "u", "us", "ues", "i", "ie", "is", "ies", "ise"):
			return true
		}
		return among(auxiliaries, last) && ends(f, "u", "ue", "us", "ues", "i", "ie", "is", "ies", "ise", "it", "ite", "mort", "morte")
	case "es", "pt", "it":
		return ends(f, "aba", "aban", "ava", "avam", "avano", "eva", "evano") || participle && ends(f, "ado", "ada", "ido", "ida", "ato", "ata", "uto", "uta", "ito", "ita")
	}
	return false
}

// goes reports whether a folded French participle is one of those whose past is told with "est": "est venue".
func goes(f string) bool {
	return ends(strings.TrimRight(f, "es"), "venu", "parti", "sorti", "mort", "all", "arriv", "entr", "tomb", "rest", "mont", "descendu", "retourn", "deced", "paru") || ends(f, "ne", "nee", "nes", "nees", "passe", "passee", "passes", "passees")
}

// among reports whether a word is one of a list that parts its words by spaces, and begins and ends with one.
func among(list, word string) bool { return strings.Contains(list, " "+word+" ") }

// isNoun reports whether the French word at k is a noun or a name, by what stands before it or its capital:
// "la santé", "des députés".
func (r *reader) isNoun(k int) bool {
	return r.code == "fr" && k > 0 && (r.caps[k] || r.gap(k) <= 1 && among(nounLed, r.ws[k-1].Fold))
}

const (
	// noPast end like a verb of the past and are none.
	noPast = " need hundred indeed speed lieu "
	// onAgendas, folded and without their endings, are what is done to things on an agenda: "est rendu", unlike "est arrêté".
	onAgendas = " celebr rendu jug examin organis present publi soumi debattu discut disput diffus inaugur remi "
	// auxiliaries, folded, stand before a participle.
	auxiliaries = " a ai ont avons est sont s'est avait avaient etait etaient ete avoir "
	// nounLed stand before a noun.
	nounLed = " le la l' les un une des du de d' au aux ce cet cette ces son sa ses leur leurs en par entre chaque "
)

// deed reports whether the word at i is a verb of something done; known is false
// where it is no verb that tells either way.
func (r *reader) deed(i int) (done, known bool) {
	f := r.ws[i].Fold
	switch r.code {
	case "en":
		switch f {
		case "is", "are", "has", "have", "says", "say", "can", "must", "does", "do", "be":
			return false, true
		case "to": // "agreed to meet", unlike "went to the court"
			return false, i+1 < len(r.ws) && r.ws[i+1].Kind == segment.Letters && !r.caps[i+1] && r.match(theIt, i+1) == nil && r.ws[i+1].Fold != "a" && r.ws[i+1].Fold != "his" && r.ws[i+1].Fold != "her" && r.ws[i+1].Fold != "their"
		}
		if settles(f) {
			return false, true
		}
		return true, r.past(r.ws[i]) || brokeOut(f)
	case "fr":
		// A participle alone tells nothing: "la réunion organisée le 9 février".
		switch f {
		case "a", "ont", "est", "sont", "s'est":
			return i+1 < len(r.ws) && r.gap(i+1) <= 1 && r.past(r.ws[i+1]) && !settles(r.ws[i+1].Fold), i+1 < len(r.ws) && r.gap(i+1) <= 1
		case "avait", "avaient", "etait", "etaient", "fut", "furent":
			return true, true
		}
		return !settles(f), r.simplePast(r.ws[i]) || settles(f)
	}
	return false, false
}

// settles reports whether a folded verb in the past says or settles what may be to come:
// "the judge set the hearing on Feb. 9".
func settles(f string) bool {
	switch f {
	case "said", "told", "announced", "added", "declared", "called", "set", "agreed", "decided", "ordered", "invited", "booked", "postponed", "delayed", "adjourned", "moved", "rescheduled",
		"pushed", "extended", "proposed", "promised", "asked", "urged", "convened", "summoned", "confirmed", "approved", "dated", "fixed", "reserved", "chosen", "chose", "sold", "planned", "expected", "scheduled", "supposed",
		"dit", "annonce", "annoncee", "fixe", "fixee", "fixes", "fixees", "prevu", "prevue", "prevus", "prevues", "convoque", "convoquee", "convoques", "convoquees", "decide", "reporte", "reportee", "reportes", "invite", "invites", "programme", "programmee",
		"repousse", "repoussee", "renvoye", "renvoyee", "attendu", "attendue", "attendus", "ajourne", "ajournee", "propose", "promis", "precise", "indique", "confirme", "assigne", "assignee", "cite", "citee", "avance", "avancee", "maintenu", "maintenue":
		return true
	}
	return false
}

// brokeOut reports whether a folded English word is a verb in the past that no
// ending shows.
func brokeOut(f string) bool {
	switch f {
	case "broke", "blew", "brought", "built", "burst", "caught", "drove", "drew", "fled", "flew", "fought", "got", "grew", "heard", "hid", "knew", "led", "lay", "paid", "ran", "rang", "sank", "sat", "sent", "shot", "slid",
		"spoke", "spent", "stood", "stole", "struck", "swept", "threw", "wore", "wrote", "became", "bought", "kept", "burned", "died", "did", "woke", "rode", "shook", "sprang", "tore", "slept", "swore", "overturned":
		return true
	}
	return false
}
