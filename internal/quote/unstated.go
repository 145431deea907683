package quote

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/story"
)

// unstated finds who does a verb that has no subject of its own, a participle
// or an infinitive: the text it hangs on, the one who did the verb before it,
// or whom the sentence is about.
func (l *line) unstated(from int, v verb, end int) (span, bool) {
	switch {
	case v.kind == cue.Gerund && l.lang == "fr" && l.is(v.from-1, "en"):
		if s, ok := l.mainSubject(from, v.from); ok && s.to < v.from && !l.timeOrManner(s) {
			return s, true
		}
	case v.kind == cue.Gerund && l.is(v.from-1, "as") && l.is(v.from-2, "quoted", "cited", "heard", "recorded", "overheard") && v.from-3 > from:
		return l.subjectBefore(from, v.from-2) // "she was quoted as saying"
	case v.kind == cue.Gerund && l.lang == "en" && l.is(v.from-1, "by"):
		s, ok := l.mainSubject(from, v.from) // "closed the rally by saying that"
		return s, ok && s.to < v.from
	case v.kind == cue.Gerund && l.is(v.from-1, "those"):
		return span{v.from - 1, v.from}, true // "among those predicting a flood"
	case v.kind == cue.Gerund:
		if s, ok := l.judgedBefore(from, v.from-1); ok {
			return s, true
		}
		if s, ok := l.textBefore(from, v.from); ok {
			if l.lang == "en" && puts.Has(l.low(s.from-1)) && !l.wordIn("from", s.from, s.to) && !l.wordIn("by", s.from, s.to) {
				if by, ok := l.subjectBefore(from, s.from-1); ok {
					return by, true // "Ana Roy issued a statement calling …"
				}
			}
			return s, true
		}
		if s, ok := l.subjectOfVerbBefore(from, v.from); ok {
			return s, true
		}
		if l.is(v.from-1, ",") {
			if s, ok := l.mainSubject(l.clauseStart(from, v.from), v.from); ok && s.to < v.from-1 && !l.timeOrManner(s) {
				return s, true
			}
		}
	case v.kind == cue.Infinitive && l.lang == "fr" && l.is(v.from-1, "pour"):
		if s, ok := l.mainSubject(from, v.from); ok && s.to < v.from && !l.timeOrManner(s) {
			return s, true
		}
	}
	return span{}, false
}

// judgedBefore finds whom the English verb before i praises or blames for what
// follows: "assailed Ana Roy for saying".
func (l *line) judgedBefore(from, i int) (span, bool) {
	if l.lang != "en" || !l.is(i, "for", "of") {
		return span{}, false
	}
	for k := i - 2; k > max(from, i-30); k-- {
		v, ok := l.verbAt(k, i)
		if !ok || v.kind != cue.Finite || v.cue.Act != story.CueJudged {
			continue
		}
		n := l.nounForward(v.to, i)
		return span{v.to, n}, n > v.to
	}
	return span{}, false
}

// textBefore reads "un message disant", "a letter saying": the text right before
// a participle says it.
func (l *line) textBefore(from, i int) (span, bool) {
	for k := i - 1; k >= max(from, i-5) && l.isWord(k); k-- {
		if !texts.Has(l.low(k)) {
			continue
		}
		s := k
		for s > max(from, k-3) && !l.g.Dets.Has(l.low(s)) {
			s--
		}
		if l.g.Dets.Has(l.low(s)) {
			return span{s, i}, true
		}
		return span{}, false
	}
	return span{}, false
}

// puts are English verbs for giving out a text of one’s own.
var puts = grammar.Words("issued issues released releases posted posts wrote writes published publishes sent sends made gave read tweeted shared circulated")

var texts = grammar.Words(`message communiqué lettre texte note rapport étude courrier courriel mail arrêté décret jugement rumeur panneau affiche pancarte banderole tract article tribune
 letter memo sign banner email poster leaflet notice statement report post tweet`)

// frontedEnglish reads "Noting that it was late, the mayor said …": what is noted,
// and by whom.
func (l *line) frontedEnglish(from int, v verb, end int) (int, span) {
	if v.kind != cue.Gerund || l.wordsBetween(from, v.from) || !l.g.That.Has(l.low(v.to)) {
		return 0, span{}
	}
	for k := v.to + 3; k < min(end-2, v.to+clauseReach); k++ {
		if !l.is(k, ",") || !(l.startsName(k+1) || l.g.Dets.Has(l.low(k+1)) || l.g.Pronouns.Has(l.low(k+1))) {
			continue
		}
		n := k + 2
		if !l.g.Pronouns.Has(l.low(k + 1)) {
			n = l.nounForward(k+1, end)
		}
		for j := k + 2; j < n; j++ {
			if w, ok := l.verbAt(j, end); ok && w.kind == cue.Finite {
				n = j
			}
		}
		if w, ok := l.verbAt(n, end); ok && w.kind == cue.Finite || n < end && grammar.EnAux.Has(l.low(n)) {
			return k, span{k + 1, n}
		}
	}
	return 0, span{}
}

// fronted reads a French sentence that begins with the participle: "Estimant que
// la loi suffit, il a voté contre". It returns the comma and the subject after
// it; 0 where the sentence is none such.
func (l *line) fronted(from int, v verb, end int) (int, span) {
	if l.lang == "en" {
		return l.frontedEnglish(from, v, end)
	}
	if l.lang != "fr" || v.kind != cue.Gerund || l.wordsBetween(from, v.from) {
		return 0, span{}
	}
	for k := v.to + 1; k < min(end-2, v.to+60); k++ {
		if !l.is(k, ",") || !l.isQuote(k-1) && !l.isWord(k-1) {
			continue
		}
		if grammar.FrPronouns.Has(l.low(k+1)) && !l.toks[k+1].Clitic {
			return k, span{k + 1, k + 2}
		}
		if l.startsName(k+1) || l.is(k+1, "le", "la", "l'", "les") {
			n := l.nounForward(k+1, end)
			for j := k + 2; j < n; j++ {
				if grammar.FrAux.Has(l.low(j)) {
					n = j
				}
			}
			if n > k+1 && n < end && (grammar.FrAux.Has(l.low(n)) || l.skippable(n) || grammar.FrClitics.Has(l.low(n))) {
				return k, span{k + 1, n}
			}
		}
	}
	return 0, span{}
}
