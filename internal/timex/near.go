package timex

// A month or a season without its year: the last one where its clause is told in the past, the next
// one where it looks ahead, the nearer one where it is told in the present, as what is on an agenda is.

// telling is when what a clause tells is, as far as its verbs say.
type telling uint8

const (
	untold telling = iota // no verb says
	inPast
	inPresent // nothing of the past, and a preposition leads to the time
	inFuture
)

// nearerAhead is how many months ahead the next month of a name is nearer than the last one.
const nearerAhead = 5

// telling returns how the clause of the time from word i to end is told.
func (r *reader) telling(i, end int) telling {
	if r.lasted(i) || r.overBy(i, end) {
		return inPast
	}
	if r.looksAhead(i, end) {
		return inFuture
	}
	switch tell := r.verbAround(i, end); {
	case tell != untold:
		return tell
	case r.code != "de" && r.code != "nl" && r.placed(i) && !r.whenOf(i):
		return inPresent
	}
	return untold
}

// onAgenda reports whether month m, from word i to end, is told of in the present and is nearer to come
// than past: "le texte passe au Sénat en novembre", "the court hears the case in January".
func (r *reader) onAgenda(m, i, end int) bool {
	return (m-r.ref.m+12)%12 <= nearerAhead && r.telling(i, end) >= inPresent
}

// placed reports whether a preposition leads to the time at word i, so that it tells when: "en mars",
// "in mid-March", unlike "depuis mars", "le vote de mars", "the March vote".
func (r *reader) placed(i int) bool {
	if i == 0 || r.gap(i) > 2 {
		return false
	}
	switch r.ws[i-1].Fold {
	case "en", "au", "mi", "fin", "debut", "courant", "avant", "a", "em", "in", "mid", "early", "late", "before":
		return true
	case "l'", "the":
		return i > 1 && (r.ws[i-2].Fold == "a" || r.ws[i-2].Fold == "in" || r.ws[i-2].Fold == "from")
	}
	return false
}

// How many words around a time its clause has.
const (
	clauseBefore = 30
	clauseBehind = 12
)

// verbAround returns what the nearest verb of the past or the future says in the clause of the time from
// word i to end, before it or else behind it.
func (r *reader) verbAround(i, end int) telling {
	comma := false
	for k := i - 1; k >= 0 && k >= i-clauseBefore && r.gap(k+1) < 4; k-- {
		comma = comma || r.gap(k+1) == 3
		if f := r.ws[k].Fold; f == "since" || k >= i-2 && (f == "depuis" || f == "than" || f == "qu'") {
			return inPast
		}
		if comma && (k == 0 || r.gap(k) == 3) { // "le patron, arrêté en mai, comparaît en juin"
			continue
		}
		if r.ahead[k] || r.pastAt(k, i) && r.aheadOf(k) {
			return inFuture
		}
		if r.pastAt(k, i) && !(settles(r.ws[k].Fold) && r.saysThat(k, i)) {
			return inPast
		}
	}
	comma = !r.opens(i) // "En mai, les pêcheurs avaient bloqué le port"
	for k := end; k < len(r.ws) && k < end+clauseBehind && r.gap(k) < 4; k++ {
		if r.gap(k) == 3 {
			if comma {
				break
			}
			comma = true
		}
		if r.pastAt(k, i) {
			return inPast
		}
	}
	return untold
}

// opens reports whether the time at word i, with the few small words that lead to it, opens its clause.
func (r *reader) opens(i int) bool {
	const small = 5
	for first := i; ; first-- {
		if first == 0 || r.gap(first) >= 3 {
			return true
		}
		if first == i-3 || r.pastAt(first-1, i) || len(r.ws[first-1].Fold) >= small {
			return false
		}
	}
}

// saysThat reports whether what the verb at k says follows it before word i: "a annoncé que le texte
// passe en mars".
func (r *reader) saysThat(k, i int) bool {
	for k++; k < i; k++ {
		switch r.ws[k].Fold {
		case "que", "qu'", "that":
			return true
		}
	}
	return false
}
