package quantity

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// count finds the words for what a bare number counts.
func (r *reader) count(q *story.Quantity, n number) {
	if n.noun > 0 {
		q.Counted, q.Unit = r.ts[n.noun].Span, strings.ToLower(r.ts[n.noun].Of(r.txt))
		return
	}
	j := n.end
	if j < len(r.ts) && r.ofs.has(r.ts[j].Fold) && r.ts[j].gap <= spaced {
		j++
		if j < len(r.ts) && r.ts[j].gap <= spaced && whose(r.ts[j].Fold) {
			j++ // "61 de ses collègues"
		} else if !n.several && n.value >= 1 {
			return // "37 of those"
		}
	}
	start := j
	for j < len(r.ts) && j < start+3 && r.ts[j].gap <= hyphen && r.smalls.has(r.ts[j].Fold) {
		j++
	}
	if j > start && !r.countable(j) && people(r.ts[j-1].Fold) {
		j-- // "200 jeunes ont défilé"
	}
	if j < len(r.ts) && r.ts[j].gap == hyphen && r.ts[j].Fold == "strong" && r.countable(j+1) {
		j++ // "a 10,000-strong crowd"
		start = j
	}
	if !r.countable(j) {
		return
	}
	// the languages that write adjectives and compounds before their noun
	if r.code == "en" || r.code == "nl" || r.code == "de" {
		if j+2 < len(r.ts) && r.ts[j+1].gap == hyphen && r.ts[j+1].Kind == segment.Letters && !r.countable(j+1) && r.countable(j+2) {
			j += 2 // "12 made-up stories"
		}
		for k := 0; k < 2 && !r.pluralAt(j) && r.countable(j+1) && r.ts[j+1].gap <= hyphen; k++ {
			if !r.pluralAt(j+1) && !(k == 0 && r.countable(j+2) && r.pluralAt(j+2)) {
				break
			}
			j++
		}
	}
	if r.code == "en" && q.Kind == story.Count && n.value != 1 && strings.HasSuffix(r.ts[j].Fold, "ed") && !r.pluralAt(j) && len(r.ts[j].Fold) > 4 && r.ts[j].gap == spaced {
		return // "the two agreed", "41 suspected": a verb
	}
	first := j
	for j+1 < len(r.ts) && r.ts[j+1].gap == hyphen && r.ts[j+1].Kind == segment.Letters && r.ts[j+1].num.kind == none { // "trois vice-présidents"
		j++
	}
	q.Counted.Start, q.Counted.End = r.ts[start].Start, r.ts[j].End
	q.Unit = strings.ToLower(r.txt[r.ts[first].Start:r.ts[j].End])
}

// whose reports whether w says whose the things are that a number is a part of.
func whose(w string) bool {
	switch w {
	case "ses", "leurs", "nos", "vos", "mes", "his", "her", "their", "its", "our", "my", "your", "sus", "suoi", "sue", "loro", "seus", "suas", "hun", "seiner", "ihrer", "unserer":
		return true
	}
	return false
}

// people reports whether w, an adjective before other nouns, counts people where
// none follows.
func people(w string) bool {
	switch w {
	case "jeune", "jeunes", "ancien", "anciens", "anciennes":
		return true
	}
	return false
}

// toll reports whether the word at j is one of those that a disaster is counted
// by: one of them is a number, and no article.
func (r *reader) toll(j int) bool {
	if j >= len(r.ts) || r.ts[j].gap != spaced || j+1 < len(r.ts) && r.ts[j+1].gap == hyphen {
		return false
	}
	switch r.ts[j].Fold {
	case "mort", "morte", "blesse", "blessee", "disparu", "disparue", "deces", "rescape", "rescapee", "dead", "death", "fatality", "muerto", "herido", "morto", "ferito", "toter", "verletzter", "dode", "gewonde", "ferido":
		return true
	}
	return false
}

// ofBefore reports whether a French word after a number is a participle or an
// adverb whose noun stands before: "contre 650 prévus".
func ofBefore(w string) bool {
	switch strings.ToLower(w) {
	case "prévu", "prévus", "prévues", "annoncé", "annoncés", "annoncées", "attendus", "attendues", "initialement", "actuellement", "auparavant", "précédemment", "supplémentaire", "supplémentaires",
		"retrouvées", "supposés", "supposées", "présumés", "présumées", "situés", "situées", "évacuées", "tuées",
		"recensés", "recensées", "enregistrés", "enregistrées", "constatés", "constatées", "estimés", "estimées", "restants", "restantes", "concernés", "concernées":
		return true
	}
	return false
}

// countable reports whether the word at j can be a noun.
func (r *reader) countable(j int) bool {
	if j >= len(r.ts) {
		return false
	}
	t := &r.ts[j]
	return t.Kind == segment.Letters && t.gap <= hyphen && t.num.kind == none && len(t.Fold) > 2 && (!lang.Stop(r.code, t.Fold) || r.numbered(j)) && !r.date(t.Span, number{}) &&
		!(r.code == "en" && auxiliary(t.Fold) && !r.describes(j)) && !(r.code == "fr" && ofBefore(t.Of(r.txt)))
}

// auxiliary reports whether an English word after a number begins its verb,
// where the noun is left out: "nine died", "two more said".
func auxiliary(w string) bool {
	switch w {
	case "died", "said", "killed", "injured", "wounded", "dead", "missing", "according", "thanks", "suspended", "voted", "signed", "percent", "later", "ago", "left", "remain", "remained", "overnight", "today", "yesterday", "tomorrow", "apiece", "each", "altogether", "nationwide", "worldwide", "statewide",
		"fought", "met", "spoke", "won", "lost", "came", "went", "fell", "ran", "stood", "sat", "rose", "took", "gave", "made", "told", "got", "began", "held":
		return true
	}
	return false
}

// describes reports whether the English participle at j, which may be a verb, tells what kind those are whose
// name follows: "15 lost dogs", "12 made-up stories", unlike "nine died", "two missing as night fell".
func (r *reader) describes(j int) bool {
	if j+1 >= len(r.ts) || r.ts[j+1].Kind != segment.Letters {
		return false
	}
	if r.ts[j+1].gap == hyphen {
		return true
	}
	switch r.ts[j].Fold {
	case "lost", "missing", "injured", "wounded", "dead", "suspended", "signed":
		return r.ts[j+1].gap == spaced && r.pluralAt(j+1) && r.countable(j+1)
	}
	return false
}

// pluralAt reports whether the word at j has the form of a plural, or means one.
func (r *reader) pluralAt(j int) bool {
	f := r.ts[j].Fold
	if r.code == "de" {
		return r.ts[j].cap
	}
	switch f {
	case "people", "men", "women", "children", "police", "mensen", "kinderen", "staff", "troops":
		return true
	}
	if r.code == "nl" {
		return strings.HasSuffix(f, "en") || strings.HasSuffix(f, "s")
	}
	return strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss") && !strings.HasSuffix(f, "us") && !strings.HasSuffix(f, "is")
}
