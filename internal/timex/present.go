package timex

import "strings"

// What French papers tell in the present of a day to come.

// present reports whether a French verb in the present stands right before word i:
// "les élus en délibèrent jeudi", "le conseil se réunit mardi". Whoever does it on a
// day has it before him.
func (r *reader) present(i int) bool {
	if r.code != "fr" || i < 2 || r.gap(i) > 1 {
		return false
	}
	if r.begins(i) || r.before(ofIt, i-1) && r.begins(i-1) { // "commence en août"
		return true
	}
	if r.gap(i-1) > 1 {
		return false
	}
	if r.past(r.ws[i-1]) {
		return r.isHeard(i - 1)
	}
	verb, by := r.ws[i-1].Fold, r.ws[i-2].Fold
	switch by {
	case "se", "s'":
		return verb != "est" && verb != "sont" // "s’est mardi prononcé"
	case "en", "y", "ne", "n'", "qui":
		return strings.HasSuffix(verb, "ent") && !strings.HasSuffix(verb, "ment")
	case "plus", "moins", "tres", "trop", "pas", "sans", "dans", "sous", "apres", "vers", "depuis", "jamais", "puis", "alors", "mais":
		return false
	}
	return strings.HasSuffix(verb, "ent") && len(verb) > 5 && ends(by, "s", "x")
}

// isHeard reports whether the participle at k is of what is done to somebody or something in
// the present: "est jugée mardi", "sont reçus jeudi". What was done has "a été".
func (r *reader) isHeard(k int) bool {
	if f := r.ws[k-1].Fold; f != "est" && f != "sont" || k > 1 && (r.ws[k-2].Fold == "s'" || r.ws[k-2].Fold == "se") {
		return false
	}
	if among(onAgendas, strings.TrimRight(r.ws[k].Fold, "es")) {
		return true
	}
	switch strings.TrimSuffix(strings.TrimSuffix(r.ws[k].Fold, "s"), "e") {
	case "jug", "juge", "entendu", "auditionn", "auditionne", "recu", "examin", "examine", "debattu", "present", "presente", "inaugur", "inaugure", "enterr", "enterre", "inhum", "inhume":
		return true
	}
	return false
}

// whenOf reports whether French words for what happened then follow the time at word i: "l’affaire commence en août, quand
// un voisin a porté plainte" is a tale.
func (r *reader) whenOf(i int) bool {
	for j := i + 1; j < len(r.ws) && j < i+4; j++ {
		if f := r.ws[j].Fold; f == "quand" || f == "lorsque" || f == "lorsqu'" {
			return true
		}
	}
	return false
}

// begins reports whether a French verb of beginning or taking effect, in the present, stands
// right before word i, or before the preposition that leads to it: "le procès s’ouvre lundi",
// "la saison commence en août", "le texte entre en vigueur en mai".
func (r *reader) begins(i int) bool {
	k := i - 1
	if k > 0 && (r.ws[k].Fold == "en" || r.ws[k].Fold == "le" || r.ws[k].Fold == "des") && r.gap(k) <= 1 {
		k--
	}
	if k < 1 || r.gap(k+1) > 1 {
		return false
	}
	if r.whenOf(i) {
		return false
	}
	if r.past(r.ws[k]) || k > 1 && r.past(r.ws[k-2]) && r.ws[k].Fold == "vigueur" { // "a commencé jeudi", "est entré en vigueur lundi"
		return false
	}
	switch r.ws[k].Fold {
	case "commence", "commencent", "debute", "debutent", "demarre", "demarrent", "reprend", "reprennent":
		return true
	case "ouvre", "ouvrent", "acheve", "achevent", "tient", "tiennent":
		return r.ws[k-1].Fold == "s'" || r.ws[k-1].Fold == "se"
	case "vigueur":
		return k > 1 && r.ws[k-1].Fold == "en" && (r.ws[k-2].Fold == "entre" || r.ws[k-2].Fold == "entrent")
	}
	return false
}
