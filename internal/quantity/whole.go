package quantity

import (
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// Numbers reads the numbers among the words of a sentence, for stages that
// find them in their own expressions: "dix" in "il y a dix jours".
type Numbers struct{ r reader }

// Words returns a Numbers over ws, the words of the span at of txt, in language lang.
func Words(lang, txt string, at text.Span, ws []segment.Word) *Numbers {
	p := packFor(lang)
	return &Numbers{reader{pack: p, txt: txt, ts: p.tokens(nil, txt, at, ws), end: at.End}}
}

// At reports whether word i can be part of a number at all.
func (n *Numbers) At(i int) bool {
	return i < len(n.r.ts) && (n.r.ts[i].num.kind != none || n.r.ts[i].Kind == segment.Number)
}

// Cardinal returns the number that begins at word i, and how many words it
// takes; 0 if there is none. An article counts for one.
func (n *Numbers) Cardinal(i int) (value float64, used int) {
	if !n.At(i) || n.r.ts[i].suffix != "" {
		return 0, 0
	}
	c := n.r.cardinal(i)
	if c.used == 0 && n.r.ts[i].num.kind == group {
		return n.r.ts[i].num.value, 1
	}
	if j := i + c.used; c.used > 0 && j < len(n.r.ts) && n.r.ts[j].num.kind == group && n.r.ts[j].gap <= spaced {
		return c.value * n.r.ts[j].num.value, c.used + 1
	}
	return c.value, c.used
}

// Ordinal returns the ordinal that begins at word i, and how many words it
// takes; 0 if there is none.
func (n *Numbers) Ordinal(i int) (value float64, used int) {
	if !n.At(i) {
		return 0, 0
	}
	if k := n.r.ts[i].num; k.also == ordinal {
		return k.value2, 1
	}
	if o, ok := n.r.ordinal(i); ok {
		return o.value, o.end - i
	}
	return 0, 0
}

// Dialled reports whether the number at word i is one to call, and neither counts nor is a day: "en
// appelant le 17".
func (n *Numbers) Dialled(i int) bool { return n.r.dialled(i) }
