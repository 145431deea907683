package timex

import "strings"

// limited reports whether the time that begins at word i is one that somebody is
// given, and so still to come: "exige une réponse avant vendredi", "asked that each
// customer be told before Sunday", "l’ultimatum de samedi", "l’a convoquée jeudi à 9 h".
// The verb is in the past, what it asks for is not.
func (r *reader) limited(i, end int) bool {
	if r.code != "fr" && r.code != "en" {
		return false
	}
	return r.dueBefore(i) || r.deadline(i, end) || r.summoned(i, end)
}

// limitedFrom is how many words before a limit whatever sets it stands.
const limitedFrom = 16

// dueBefore reports whether a verb that asks or promises, or a subjunctive of what
// is asked, leads to the "before" that stands right before word i.
func (r *reader) dueBefore(i int) bool {
	at := i
	for at > 1 && r.gap(at) <= 1 && (r.match(theIt, at-1) != nil || r.match(wholeHour, at-1) != nil || r.ws[at-1].Fold == "on") {
		at--
	}
	if at == 0 || r.gap(at) > 1 {
		return false
	}
	switch r.ws[at-1].Fold {
	case "avant", "before":
	default:
		return false
	}
	for k := at - 2; k >= 0 && k >= at-limitedFrom && r.gap(k+1) < 4; k-- {
		if r.asks(k) || r.wished(k) {
			return true
		}
	}
	return false
}

// asks reports whether word k is a verb, in any tense but the pluperfect, of asking
// for something or promising it.
func (r *reader) asks(k int) bool {
	if k > 0 && (r.ws[k-1].Fold == "had" || strings.HasPrefix(r.ws[k-1].Fold, "avai")) {
		return false
	}
	switch f := r.ws[k].Fold; r.code {
	case "fr":
		switch f {
		case "somme", "sommee", "sommes", "promet", "promettent", "promis", "promettait", "engage", "engagee", "engagent", "ordonne", "ordonnent", "reclame", "reclament", "reclamait", "demande", "demandent", "demandait":
			return true
		}
		return strings.HasPrefix(f, "exig") && f != "exigence" && f != "exigences"
	default:
		switch f {
		case "asked", "asks", "ask", "wants", "demands", "demanded", "demanding", "promised", "promises", "pledged", "pledges", "vowed", "vows", "urged", "urges", "ordered", "orders", "requires", "required", "agreed", "undertaken", "undertook":
			return true
		}
		return false
	}
}

// wished reports whether a subjunctive of what is asked begins at word k: "soit
// prévenu", "each customer be told", and not "to be told", "cannot be told".
func (r *reader) wished(k int) bool {
	if k+1 >= len(r.ws) || r.gap(k+1) > 1 || !r.past(r.ws[k+1]) {
		return false
	}
	switch r.ws[k].Fold {
	case "soit", "soient":
		return r.code == "fr" && k > 0 && r.ws[k-1].Fold != "il"
	case "be":
		if r.code != "en" || k == 0 || r.gap(k) > 1 {
			return false
		}
		switch f := r.ws[k-1].Fold; f {
		case "to", "not", "never", "also", "only", "could", "can", "would", "must", "might", "may", "should", "cannot":
			return false
		default:
			return !strings.HasSuffix(f, "ly") && !strings.HasSuffix(f, "n't")
		}
	}
	return false
}

// deadline reports whether the time from i to end is what a noun for a limit says,
// one that is not told to be over: "the deadline of noon on Friday".
func (r *reader) deadline(i, end int) bool {
	at := i
	for at > 1 && at > i-3 && r.gap(at) <= 1 && (r.match(theIt, at-1) != nil || r.match(ofIt, at-1) != nil || r.match(wholeHour, at-1) != nil || r.ws[at-1].Fold == "on" || r.ws[at-1].Fold == "for" || r.ws[at-1].Fold == "a") {
		at--
	}
	if at == 0 || at == i || r.gap(at) > 1 {
		return false
	}
	switch r.ws[at-1].Fold {
	case "deadline", "ultimatum", "echeance":
	default:
		return false
	}
	over := func(k int) bool {
		switch r.ws[k].Fold {
		case "passed", "passing", "expired", "lapsed", "missed", "missing", "ignored", "after", "since", "passe", "passee", "expire", "expiree", "depasse", "depassee", "manque", "manquee", "apres", "depuis":
			return true
		}
		return false
	}
	for k := max(0, at-5); k < min(len(r.ws), end+4); k++ {
		if (k < at-1 || k >= end) && over(k) {
			return false
		}
	}
	return true
}

// summoned reports whether word i tells when somebody who is called in must come:
// the verb, whom it calls, then the day and its hour. "A convoqué mardi les préfets"
// tells when he was called.
func (r *reader) summoned(i, end int) bool {
	hour := false
	for k := end; k < len(r.ws) && k < end+2 && r.gap(k) <= 3; k++ {
		if e := r.match(atClock, k); e != nil {
			_, _, hour = r.clock(k+len(e.words), true)
			break
		}
	}
	if !hour {
		return r.hasCalled(i)
	}
	for k := i - 2; k >= 0 && k >= i-8 && r.gap(k+1) < 3; k-- {
		switch r.ws[k].Fold {
		case "convoque", "convoquee", "convoques", "convoquees", "convie", "conviee", "invite", "invitee", "summoned", "invited", "called":
			return k > 0 && r.ws[k-1].Fold != "had" && !strings.HasPrefix(r.ws[k-1].Fold, "avai")
		}
	}
	return false
}

// hasCalled reports whether the day at word i is one that somebody has been called in for: "has
// been summoned to the ministry on Thursday", "has called a meeting for Monday". The English
// perfect tells of no day that is over.
func (r *reader) hasCalled(i int) bool {
	if r.code != "en" || i < 3 || r.ws[i-1].Fold != "on" || r.gap(i) > 1 {
		return false
	}
	for k := i - 2; k > 0 && k >= i-limitedFrom && r.gap(k+1) < 3; k-- {
		switch r.ws[k].Fold {
		case "summoned", "invited", "ordered", "called", "scheduled", "convened", "booked":
			at := k - 1
			if r.ws[at].Fold == "been" && at > 0 {
				at--
			}
			return r.ws[at].Fold == "has" || r.ws[at].Fold == "have"
		case "told", "asked":
			return k > 1 && r.ws[k-1].Fold == "been" && (r.ws[k-2].Fold == "has" || r.ws[k-2].Fold == "have")
		}
		if r.past(r.ws[k]) {
			return false
		}
	}
	return false
}
