package quantity

import "math"

// evaluation is a cardinal as it is being read from the words of a sequence.
//
// Within a group of three digits, room is what a further part must be below:
// 1000 at first, 100 after a hundred, 10 after a ten, 0 after a unit. A scale
// word closes the group. So "quatre-vingt-dix-sept" and "two hundred and two
// thousand" are one number, and "3 hundred and 2 hundred" are two.
type evaluation struct {
	p      *pack
	seq    []numeral
	i      int // the word at hand
	c      cardinal
	before numKind // of the word before it

	cur        float64 // the group that is open
	set        bool    // it holds something
	hadHundred bool
	lastTen    float64
	room       float64

	closed [6]closedGroup // what scale words closed, the largest scale first
	parts  int            // how many of closed
	last   float64        // the last scale word's value
}

// closedGroup is a closed group: its value, and the scale word that closed it.
type closedGroup struct{ value, scale float64 }

// eval reads a cardinal from the beginning of seq.
func (p *pack) eval(seq []numeral) cardinal {
	e := evaluation{p: p, seq: seq, before: none, room: math.Inf(1), last: math.Inf(1),
		c: cardinal{scale: 1, digit: len(seq) > 0 && seq[0].kind == digit}}
	for e.i < len(seq) && e.word(seq[e.i], e.next()) {
	}
	e.c.value = e.cur
	for _, g := range e.closed[:e.parts] {
		e.c.value += g.value
	}
	e.c.only = e.c.used == 1 && seq[0].article
	return e.c
}

// next returns the word after the one at hand.
func (e *evaluation) next() numeral {
	if e.i+1 < len(e.seq) {
		return e.seq[e.i+1]
	}
	return numeral{}
}

// word reads one word, and reports whether it belongs to the number.
func (e *evaluation) word(n, next numeral) bool {
	switch n.kind {
	case unit, whole, digit:
		return e.unit(n, next)
	case ten:
		return e.ten(n)
	case hundred:
		return e.hundred(n)
	case hundreds:
		if n.value >= e.room || e.hadHundred {
			return false
		}
		e.cur += n.value
		e.room, e.hadHundred, e.set = 100, true, true
		return e.read(hundreds)
	case scale:
		return e.scale(n)
	case and:
		return e.and(next)
	}
	return false
}

// read goes on to the next word after one of a kind.
func (e *evaluation) read(kind numKind) bool {
	e.before = kind
	e.i++
	e.c.used = e.i
	return true
}

func (e *evaluation) unit(n, next numeral) bool {
	if n.article && e.i > 0 && (e.p.code == "en" || e.before == scale && e.last >= 1e6) { // "€3 million a year"
		return false
	}
	if n.value >= e.room || n.decimal && e.i > 0 || n.value == 0 && e.i > 0 || n.kind == digit && e.before == ten ||
		next.kind == hundred && (e.hadHundred || n.value >= 100 && n.kind != digit) ||
		e.p.code == "fr" && e.before == ten && e.lastTen == 10 && n.value < 7 && n.also != ten { // "dix" takes only sept, huit, neuf
		return false
	}
	e.cur += n.value
	e.room, e.set = 0, true
	if n.kind == whole && n.value < 1000 && math.Mod(n.value, 100) == 0 { // "zweihundert zehn"
		e.room, e.hadHundred = 100, true
	}
	if n.kind == whole && n.value >= 1000 && math.Mod(n.value, 1000) == 0 && e.parts < len(e.closed) { // "tweeduizend vijfhonderd"
		e.closed[e.parts] = closedGroup{e.cur, 1000}
		e.parts++
		e.cur, e.set, e.room, e.last = 0, false, 1000, 1000
		e.c.scale = 1000
		return e.read(scale)
	}
	return e.read(n.kind)
}

func (e *evaluation) ten(n numeral) bool {
	switch {
	case e.p.code == "fr" && n.value == 20 && e.before == unit && math.Mod(e.cur, 100) == 4:
		e.cur += 76 // quatre-vingts
		e.room = 20
	case n.value >= e.room:
		return false
	default:
		e.cur += n.value
		e.room = 10
		if e.p.code == "fr" && n.value == 60 {
			e.room = 20
		}
	}
	e.set, e.lastTen = true, n.value
	return e.read(ten)
}

func (e *evaluation) hundred(n numeral) bool {
	switch {
	case !e.set && e.room > 100:
		e.cur = n.value
	case e.before == digit && (e.p.code == "fr" || e.p.code == "it"): // "34 cents"
		return false
	case e.set && !e.hadHundred && e.cur > 0 && (e.cur < 100 || e.before == digit):
		e.cur *= n.value
	default:
		return false
	}
	e.room, e.hadHundred, e.set = 100, true, true
	return e.read(hundred)
}

func (e *evaluation) scale(n numeral) bool {
	if n.value == e.last || !e.set && n.value < e.last && e.parts > 0 {
		return false
	}
	if !e.set && e.parts == 0 {
		e.cur = 1
	}
	for e.parts > 0 && e.closed[e.parts-1].scale < n.value { // "cent mille millions"
		e.parts--
		e.cur += e.closed[e.parts].value
	}
	if e.parts == len(e.closed) {
		return false
	}
	e.closed[e.parts] = closedGroup{e.cur * n.value, n.value}
	e.parts++
	e.cur, e.set, e.hadHundred = 0, false, false
	e.room, e.last = min(1000, n.value), n.value
	if n.value > 1000 {
		e.room = n.value
	}
	e.c.scale = n.value
	return e.read(scale)
}

// and reads an "and" that joins what follows; by itself it is not of the number.
func (e *evaluation) and(next numeral) bool {
	ok := false
	switch {
	case e.p.glued && e.before == unit && math.Mod(e.cur, 100) < 10 && e.cur > 0 && next.kind == ten:
		e.cur += next.value
		e.room = 0
		e.i++
		return e.read(ten)
	case next.kind != unit && next.kind != ten && next.kind != digit && next.kind != whole && next.kind != hundreds && next.kind != hundred:
	case e.p.code == "fr":
		ok = e.before == ten || e.before == scale && e.last == 1000 && next.value == 1
	case e.p.code == "es":
		ok = e.before == ten && next.kind == unit
	case e.p.code == "pt":
		ok = e.before == ten || e.before == hundred || e.before == hundreds || e.before == scale
	default:
		ok = e.before == hundred || e.before == scale
	}
	if !ok || next.value >= e.room && next.kind != hundred || next.article && e.p.code != "pt" && e.p.code != "fr" && e.p.code != "es" {
		return false
	}
	if q := e.i + 2; q < len(e.seq) && e.seq[q].kind == hundred && e.hadHundred || next.value == 0 {
		return false
	}
	e.i++
	return true
}
