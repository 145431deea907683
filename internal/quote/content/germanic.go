package content

import (
	"strings"

	"recoupe/internal/quote/cue"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/line"
)

// germanic returns what a German or Dutch verb reports whose end is at i, where no conjunction
// and no comma follows it at once: a clause past when and to whom, "erklärte am Mittwoch, sie
// werde gehen", an infinitive, "forderte die Stadt auf, zu zahlen", "zegt niets te weten", or
// what is warned of and reckoned with.
func germanic(l *line.Line, v line.Verb, c *cue.Cue, i, end int) (line.Span, bool) {
	if l.Lang == "de" && (c.That || c.Inf) {
		for k := i; k < min(end, i+line.LongestSetOff) && !l.IsQuote(k) && !l.Is(k, ";", ":", "–"); k++ {
			if !l.Is(k, ",") {
				continue
			}
			to := End(l, k+1, end)
			if l.MoodAt(k+1, to) >= 0 && !l.G.Relative.Has(l.Low(k+1)) || l.MoodAt(k+1, to) >= 0 && l.Toks[min(k+2, end-1)].Cap || c.Inf && germanInfinitive(l, k+1, to) {
				return line.Span{From: k + 1, To: to}, k+2 < to
			}
			break
		}
	}
	if l.Lang == "nl" && (c.That || c.Inf) {
		to := End(l, i, end)
		for k := i + 1; k < to && (l.IsWord(k) || l.IsQuote(k)); k++ {
			if l.Is(k, "te") && k+1 < to && strings.HasSuffix(l.Low(k+1), "n") && v.Kind == cue.Finite && !l.Toks[i].Cap {
				return line.Span{From: i, To: to}, to-i >= 4
			}
		}
	}
	if of, ok := topics[c.Lemma]; ok {
		for k := v.From + 1; k < min(end, i+line.NearObject) && l.IsWord(k); k++ {
			if of.Has(l.Low(k)) && k+1 < end && !ago(l, k) {
				to := End(l, k, end)
				return line.Span{From: k, To: to}, to-k >= 2
			}
		}
	}
	return line.Span{}, false
}

// germanInfinitive reports whether the clause between from and to ends in a German infinitive with
// "zu", apart or within it: "zu zahlen", "vorzulegen".
func germanInfinitive(l *line.Line, from, to int) bool {
	for k := to - 1; k > max(from, to-3); k-- {
		w := l.Low(k)
		if l.Is(k-1, "zu") && strings.HasSuffix(w, "n") || len(w) > len("abzutun") && strings.Contains(w[1:], "zu") && strings.HasSuffix(w, "en") && !l.Toks[k].Cap {
			return true
		}
	}
	return false
}

// ago reports whether the preposition at k tells when: "warnte vor zwei Jahren", "vor kurzem".
func ago(l *line.Line, k int) bool {
	for j := k + 1; j < min(len(l.Toks), k+4) && l.IsWord(j); j++ {
		if l.Is(j, "jahr", "jahren", "tagen", "wochen", "monaten", "stunden", "minuten", "kurzem", "langem", "gericht", "journalisten", "jaar", "dagen", "weken", "maanden", "eerst") {
			return true
		}
	}
	return false
}

// topics are German and Dutch verbs that say something of what a preposition brings.
var topics = map[string]grammar.Set{
	"warnen": grammar.Words("vor"), "rechnen mit": grammar.Words("mit"), "plädieren für": grammar.Words("für"), "appellieren": grammar.Words("an"), "beziffern": grammar.Words("auf"),
	"waarschuwen": grammar.Words("voor"), "pleiten voor": grammar.Words("voor"), "aandringen op": grammar.Words("op"),
}
