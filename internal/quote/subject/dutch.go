package subject

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// DutchNoun returns where the Dutch noun phrase at i ends. What follows it is often a verb, which
// nothing tells from a noun: "volgens de politie | reden 31 bestuurders". So the phrase is read word
// by word: an article, adjectives, one noun or a title with its name, and what "van" joins to it.
func DutchNoun(l *line.Line, i, end int) int {
	const joins = 3 // "de woordvoerder van de burgemeester van Haarloo"
	n := dutchHead(l, i, end)
	for range joins {
		if n == i || n+1 >= end || !l.Is(n, "van", "voor", "uit", "in", "bij") || l.Toks[n].Cap {
			break
		}
		if !l.Is(n, "van") && (l.HasPersonName(line.Span{From: i, To: n}) || !l.Toks[n+1].Cap && !l.Is(n+1, "de", "het", "een")) {
			break
		}
		if l.Toks[n+1].Kind == token.Number || DutchTime(l.Low(n+1)) || DutchTime(l.Low(n+2)) {
			break
		}
		m := dutchHead(l, n+1, end)
		if m == n+1 {
			break
		}
		n = m
	}
	return n
}

// dutchHead returns where the Dutch words at i end that name one thing, up to what "van" joins.
func dutchHead(l *line.Line, i, end int) int {
	k := i
	if k < end && l.G.Dets.Has(l.Low(k)) || l.Is(k, "hun", "onze", "ons", "mijn", "geen", "twee", "drie", "vier", "beide", "sommige") {
		k++
	}
	if k+1 < end && l.Toks[k].Cap && strings.HasSuffix(l.Low(k), "se") && l.IsWord(k+1) && !l.Toks[k+1].Cap && !l.G.Preps.Has(l.Low(k+1)) && l.IsRoleAt(k+1) {
		k++ // "de Nederlandse minister"
	}
	for k < end && l.IsWord(k) && !l.Toks[k].Cap && dutchAdjective(l.Low(k)) && k+1 < end && l.IsWord(k+1) && (l.Toks[k+1].Cap || !l.G.Preps.Has(l.Low(k+1))) {
		k++
	}
	first := k
	if k < end && (l.IsWord(k) || l.Toks[k].Kind == token.Quoted) && !l.Toks[k].Cap && !l.G.Preps.Has(l.Low(k)) && !l.G.Subs.Has(l.Low(k)) {
		k++
	}
	for k < end && (l.Toks[k].Cap || dutchParticle(l, k, end) || l.Is(k, "&")) {
		k++
	}
	if k == first {
		return i
	}
	return k
}

// dutchParticle reports whether the small word at k stands within a Dutch name: "Jan van der Berg".
func dutchParticle(l *line.Line, k, end int) bool {
	if k+1 >= end || k == 0 || !l.Toks[k-1].Cap && !l.Is(k-1, "van") {
		return false
	}
	if l.Is(k, "van", "de", "der", "den", "ter", "ten", "te", "el") {
		return l.Toks[k+1].Cap || k+2 < end && l.Is(k, "van") && l.Is(k+1, "de", "der", "den", "het") && l.Toks[k+2].Cap && l.HasPersonName(line.Span{From: k - 1, To: k + 3})
	}
	return false
}

// dutchAdjective reports whether a Dutch word has the ending of an adjective before its noun and
// none of those that nouns have: "grote", not "politie", "gemeente".
func dutchAdjective(w string) bool {
	if len(w) < 5 || !strings.HasSuffix(w, "e") {
		return strings.HasSuffix(w, "jarig") && len(w) > 5
	}
	for _, s := range [...]string{"ie", "ente", "ade", "isme", "esse", "uwe", "ée"} {
		if strings.HasSuffix(w, s) {
			return w == "nieuwe" || w == "ruwe"
		}
	}
	return !dutchNouns.Has(w)
}

// dutchNouns are nouns that end as adjectives do and that newspapers have speak.
var dutchNouns = grammar.Words("gemeente college bode dame weduwe tante zieke gewonde verdachte bejaarde genodigde betrokkene nabestaande omwonende aanwezige advocate studente docente directrice ministerie bende gilde")

// GermanTime reports whether a German word in small letters says when: a day, a part of it, a month.
func GermanTime(w string) bool { return dayOf(w, germanDays) || germanTimes.Has(w) }

// DutchTime reports whether a Dutch word in small letters says when: a day, a part of it, a month.
func DutchTime(w string) bool { return dayOf(w, dutchDays) || dutchTimes.Has(w) }

// dayOf reports whether a word is a day of the week or a part of one: "dinsdagavond".
func dayOf(w string, days []string) bool {
	for _, d := range days {
		if strings.HasPrefix(w, d) {
			return true
		}
	}
	return false
}

var (
	germanDays  = []string{"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag"}
	dutchDays   = []string{"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"}
	germanTimes = grammar.Words(`heute gestern vorgestern abend morgen mittag nachmittag vormittag nacht woche wochenende tag jahr monat januar februar märz april mai juni juli august
 september oktober november dezember anschluss zwischenzeit sommer herbst winter frühjahr interview gespräch moment`)
	dutchTimes = grammar.Words(`vandaag gisteren gisteravond vanochtend vanmorgen vanmiddag vanavond vannacht eergisteren avond ochtend middag nacht week weekend dag jaar maand januari februari
 maart april mei juni juli augustus september oktober november december zomer herfst winter voorjaar najaar eerder inmiddels intussen ondertussen aanvankelijk vorige komende`)
)
