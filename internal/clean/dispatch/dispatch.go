// Package dispatch reads what agencies set around their texts and what newsrooms say of having
// used them: the place, the agency and the day before the first sentence ([Dateline]), and whose
// words stand in a signature ([Used]). Spans are bytes of the words asked about.
package dispatch

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/text"
)

// Agencies are news agencies by the names that lines give them, folded.
var Agencies = line.Set{Listed: "afp|ap|reuters|dpa|efe|ansa|belga|ats|keystone-ats|anp|lusa|upi|apa|tass|xinhua|pa|pa media|bloomberg|agence france-presse|associated press|the associated press|la presse canadienne|the canadian press|europa press|agi|adnkronos|askanews|dpa-afx|kyodo|pti|aap|afp avec|agencia efe|agence belga"}

// Dateline reads the start of an agency's text: "PARIS, 14 mars 2026 (AFP) -",
// "WASHINGTON (Reuters) —", "Köln (dpa) -", "Geneva – ". It returns the place, the agency
// (empty spans where there is none) and the date.
func Dateline(w string) (place, agency text.Span, when stamp.Stamp, ok bool) {
	end := -1
	limit := 0
	for i, r := range w {
		if limit++; limit > 90 {
			break
		}
		if (r == '–' || r == '—' || r == '-') && i > 0 && (w[i-1] == ' ' || r != '-') && i+utf8.RuneLen(r) < len(w) && (w[i+utf8.RuneLen(r)] == ' ' || strings.HasPrefix(w[i+utf8.RuneLen(r):], "\u00a0") || strings.HasPrefix(w[i+utf8.RuneLen(r):], "- ")) {
			end = i
			break
		}
		if strings.ContainsRune(".?!:;«“\"", r) && !(r == '.' && i > 0 && i < 60) {
			break
		}
	}
	if end < 0 {
		return place, agency, when, false
	}
	head := w[:end]
	if open := strings.LastIndexByte(head, '('); open > 0 {
		if shut := strings.IndexByte(head[open:], ')'); shut > 1 {
			in := text.Span{Start: open + 1, End: open + shut}
			name := in.Of(w)
			r, _ := utf8.DecodeRuneInString(name)
			where, _, _ := strings.Cut(head[:open], ",") // the day may follow
			if strings.TrimSpace(head[open+shut+1:]) == "" && (unicode.IsUpper(r) || text.SmallInitials(name) && naming.Capitalised(where)) && len(strings.Fields(name)) <= 4 && !strings.ContainsAny(name, "0123456789") {
				agency = in
				ok = true
			}
		}
	}
	first := head
	if i := strings.IndexAny(first, ",("); i > 0 {
		first = first[:i]
	}
	place = line.Trim(w, text.Span{Start: 0, End: len(first)})
	caps := place.Len() > 1
	for _, r := range place.Of(w) {
		caps = caps && !unicode.IsLower(r)
	}
	for _, d := range stamp.All(line.Fold(head)) {
		when, ok = d, true
	}
	r, _ := utf8.DecodeRuneInString(first)
	return place, agency, when, (ok || caps) && unicode.IsUpper(r)
}

// Used splits a line that says whose words a newsroom used: "Le Phare avec
// AFP", "Jeanne Roy (avec AFP et Reuters)", "avec agences". lead is who used them,
// empty where nobody is named.
func Used(w string) (lead string, ok bool) {
	if len(w) > 80 {
		return "", false
	}
	f := " " + w
	at, n := -1, 0
	for _, source := range []string{"Source : ", "Source: ", "Sources : ", "Sources: ", "Source "} {
		if strings.HasPrefix(w, source) {
			at, n = 0, len(source)+1
			break
		}
	}
	for _, with := range []string{" avec ", "(avec ", " Avec ", "(Avec ", " with ", "(with "} {
		if i := strings.LastIndex(f, with); i > at {
			at, n = i, len(with)
		}
	}
	if at < 0 {
		return "", false
	}
	tail := strings.TrimRight(f[at+n:], ") .")
	for _, and := range []string{" et ", " and ", ", ", "/"} {
		tail = strings.ReplaceAll(tail, and, "|")
	}
	known := false
	for name := range strings.SplitSeq(tail, "|") {
		plain := line.Fold(name)
		agency := Agencies.Has(plain) || plain == "agence" || plain == "agences" || plain == "les agences" || plain == "agencies"
		if !agency && (!known || !naming.Capitalised(name)) { // "franceinfo avec AFP et Radio Vernoy"
			return "", false
		}
		known = true
	}
	return strings.Trim(f[:at], " (-–—,"), true
}
