package reported

import (
	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/speaker"
	"recoupe/internal/quote/subject"
)

// germanic reads what German and Dutch set otherwise than the other languages do: "…, wie das
// Amt mitteilte", "…, hieß es", "…, zo meldt de krant", and a claim behind a colon.
func germanic(l *line.Line, from, end int) []Speech {
	if l.Lang != "de" && l.Lang != "nl" {
		return nil
	}
	for i := from; i < end; i++ {
		if l.IsQuote(i) {
			continue
		}
		for _, read := range [...]func(l *line.Line, from, i, end int) (Speech, bool){asToldBy, itSays, soSays, behindColon} {
			if rep, ok := read(l, from, i, end); ok {
				return []Speech{rep}
			}
		}
	}
	return nil
}

// asToldBy reads "Wie das Amt mitteilte, …", "…, wie ein Sprecher der dpa sagte", "…, zoals de
// krant meldt": a clause whose verb ends it, or in Dutch nearly so.
func asToldBy(l *line.Line, from, i, end int) (Speech, bool) {
	if !l.Is(i, "wie", "zoals") || i > from && !l.Is(i-1, ",") {
		return Speech{}, false
	}
	stop := i + 1
	for stop < end && !l.Is(stop, ",", ";", ":") && stop-i < line.LongestSaid {
		stop++
	}
	for k := i + 2; k < stop; k++ {
		v, ok := l.VerbAt(k, stop)
		if !ok || v.Kind == cue.Infinitive || v.To < stop && !cue.Auxiliary(l.Lang, l.Low(v.To)) && l.Lang == "de" {
			continue
		}
		at := speaker.Attribution{Cue: line.Span{From: k, To: min(stop, max(v.To, k+1))}, Verb: v.Cue, OK: true, Strong: true}
		if l.Is(i+1, "es", "er", "sie", "hij", "ze", "zij") {
			at.Nobody = l.Is(i+1, "es")
			if !at.Nobody {
				at.Speaker = line.Span{From: i + 1, To: i + 2}
			}
		} else {
			s, ok := subject.After(l, i+1, k)
			if !ok {
				return Speech{}, false
			}
			at.Speaker = s
		}
		switch {
		case i > from && stop >= end:
			return Speech{line.Span{From: from, To: i - 1}, at}, !l.QuotesIn(from, i-1)
		case i == from && l.Is(stop, ","):
			return Speech{line.Span{From: stop + 1, To: end}, at}, !l.QuotesIn(stop, end)
		}
		return Speech{}, false
	}
	return Speech{}, false
}

// itSays reads "…, hieß es" and "…, klinkt het": somebody says so, and nobody is named.
func itSays(l *line.Line, from, i, end int) (Speech, bool) {
	if !(l.Is(i, "hieß", "heißt") && l.Is(i+1, "es") || l.Is(i, "klinkt", "klonk", "luidt", "luidde") && l.Is(i+1, "het")) {
		return Speech{}, false
	}
	to := i - 1
	if l.Is(to, "so", "zo") {
		to--
	}
	if !l.Is(to, ",") || to-from < 3 {
		return Speech{}, false
	}
	at := speaker.Attribution{Cue: line.Span{From: i, To: i + 2}, OK: true, Strong: true, Nobody: true}
	return Speech{line.Span{From: from, To: to}, at}, !l.QuotesIn(from, to)
}

// soSays reads "…, zo meldt de krant", "…, so teilte das Amt mit".
func soSays(l *line.Line, from, i, end int) (Speech, bool) {
	if !l.Is(i, "zo", "so") || !l.Is(i-1, ",") || i-from < 4 {
		return Speech{}, false
	}
	v, ok := l.VerbAt(i+1, end)
	if !ok || v.From != i+1 || v.Kind != cue.Finite {
		return Speech{}, false
	}
	s, ok := subject.After(l, v.To, end)
	at := speaker.Attribution{Speaker: s, Cue: v.Span, Verb: v.Cue, OK: true, Strong: true}
	return Speech{line.Span{From: from, To: i - 1}, at}, ok && !l.QuotesIn(from, i-1)
}

// behindColon reads a German claim in the mood of reported speech behind a colon, whatever the
// words before it: "Der Sprecher wies das zurück: Der Bericht sei nie angekommen."
func behindColon(l *line.Line, from, i, end int) (Speech, bool) {
	if l.Lang != "de" || !l.Is(i, ":") || i-from < 2 || l.MoodAt(i+1, end) < 0 || l.QuotesIn(from, end) {
		return Speech{}, false
	}
	at := speaker.Attribution{Cue: line.Span{From: i, To: i + 1}, OK: true, Strong: true}
	for k := from; k < i; k++ {
		if v, ok := l.VerbAt(k, i); ok && v.Kind != cue.Infinitive {
			at.Cue, at.Verb = v.Span, v.Cue
			break
		}
	}
	s, ok := speaker.GermanSubject(l, from, i)
	if !ok || l.TimeOrManner(s) {
		return Speech{}, false
	}
	at.Speaker = s
	return Speech{line.Span{From: i + 1, To: end}, at}, true
}

// clauseAround returns the clause around a German or Dutch source at i, between its commas.
func clauseAround(l *line.Line, start, i, end int) line.Span {
	s := line.Span{From: start, To: l.ClauseStop(i, end)}
	for k := i - 1; k > start; k-- {
		if l.Is(k, ",", ":") {
			s.From = k + 1
			break
		}
	}
	return s
}

// doerOf names who does a German or Dutch verb that reports, where something else than they opens
// the sentence: "Dinsdag zei Roy dat", "Demnach hatten Prüfer festgestellt, dass".
func doerOf(l *line.Line, from, end int, v line.Verb) (line.Span, bool) {
	switch {
	case l.Lang == "nl" && v.Kind == cue.Finite && speaker.VerbSecond(l, from, v.From):
		return subject.After(l, v.To, end)
	case l.Lang == "de" && !l.WordIn(",", from, v.From):
		const reach = 14 // words behind the verb in which its subject stands
		s, ok := speaker.GermanSubject(l, from, min(end, v.To+reach))
		return s, ok && !l.TimeOrManner(s)
	}
	return line.Span{}, false
}

// Tells reports whether a verb of saying stands in a German sentence, whatever it takes there:
// "Roy kritisierte das Amt."
func Tells(l *line.Line, from, to int) bool {
	for i := from; i < to; i++ {
		if v, ok := l.VerbAt(i, to); ok && v.Kind != cue.Infinitive {
			return true
		}
	}
	return false
}
