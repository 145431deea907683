package quantity

import "math"

// numKind is what a word does in a number.
type numKind uint8

const (
	none     numKind = iota
	digit            // written in digits
	unit             // below twenty, or whole: added once
	ten              // twenty … ninety: a unit may follow
	hundred          // multiplies what stands before by a hundred
	hundreds         // whole hundreds
	scale            // multiplies by a thousand, a million …
	whole            // a glued word's whole value: "zweihundertfünf"
	group            // about so many: a dozen
	many             // at least so many: dozens
	half
	part // a denominator
	ordinal
	and
)

// numeral is what one word says.
type numeral struct {
	kind    numKind
	value   float64
	also    numKind // a second reading
	value2  float64
	article bool // "un", "a": mostly no number
	decimal bool // digits with decimals
}

// cardinal is a number made of several words.
type cardinal struct {
	value float64
	used  int     // words read; 0 if there is no number
	scale float64 // the last scale word's, 1 if none
	only  bool    // nothing but an article
	digit bool    // begins with digits
}

// eval reads a cardinal from the beginning of seq.
//
// Within a group of three digits, room is what a further part must be below:
// 1000 at first, 100 after a hundred, 10 after a ten, 0 after a unit. A scale
// word closes the group. So "quatre-vingt-dix-sept" and "two hundred and two
// thousand" are one number, and "3 hundred and 2 hundred" are two.
func (p *pack) eval(seq []numeral) cardinal {
	var cur float64
	var closed [6]struct{ value, scale float64 } // what scale words closed, the largest scale first
	parts := 0
	room, last := math.Inf(1), math.Inf(1)
	hadHundred, set, lastTen := false, false, 0.0
	before := none
	c := cardinal{scale: 1, digit: len(seq) > 0 && seq[0].kind == digit}
	i := 0
loop:
	for i < len(seq) {
		n := seq[i]
		next := numeral{}
		if i+1 < len(seq) {
			next = seq[i+1]
		}
		switch n.kind {
		case unit, whole, digit:
			if n.article && i > 0 && (p.code == "en" || before == scale && last >= 1e6) { // "€3 million a year"
				break loop
			}
			if n.value >= room || n.decimal && i > 0 || n.value == 0 && i > 0 || n.kind == digit && before == ten ||
				next.kind == hundred && (hadHundred || n.value >= 100 && n.kind != digit) ||
				p.code == "fr" && before == ten && lastTen == 10 && n.value < 7 { // "dix" takes only sept, huit, neuf
				break loop
			}
			cur += n.value
			room, set = 0, true
			if n.kind == whole && n.value < 1000 && math.Mod(n.value, 100) == 0 { // "zweihundert zehn"
				room, hadHundred = 100, true
			}
			if n.kind == whole && n.value >= 1000 && math.Mod(n.value, 1000) == 0 && parts < len(closed) { // "tweeduizend vijfhonderd"
				closed[parts].value, closed[parts].scale = cur, 1000
				parts++
				cur, set, room, last = 0, false, 1000, 1000
				c.scale = 1000
				before = scale
				i++
				c.used = i
				continue
			}
		case ten:
			switch {
			case p.code == "fr" && n.value == 20 && before == unit && math.Mod(cur, 10) == 4 && math.Mod(cur, 100) == 4:
				cur += 76 // quatre-vingts
				room = 20
			case n.value >= room:
				break loop
			default:
				cur += n.value
				room = 10
				if p.code == "fr" && n.value == 60 {
					room = 20
				}
			}
			set, lastTen = true, n.value
		case hundred:
			switch {
			case !set && room > 100:
				cur = n.value
			case before == digit && (p.code == "fr" || p.code == "it"): // "34 cents"
				break loop
			case set && !hadHundred && cur > 0 && (cur < 100 || before == digit):
				cur *= n.value
			default:
				break loop
			}
			room, hadHundred, set = 100, true, true
		case hundreds:
			if n.value >= room || hadHundred {
				break loop
			}
			cur += n.value
			room, hadHundred, set = 100, true, true
		case scale:
			if n.value == last || !set && n.value < last && parts > 0 {
				break loop
			}
			if !set && parts == 0 {
				cur = 1
			}
			for parts > 0 && closed[parts-1].scale < n.value { // "cent mille millions"
				parts--
				cur += closed[parts].value
			}
			if parts == len(closed) {
				break loop
			}
			closed[parts].value, closed[parts].scale = cur*n.value, n.value
			parts++
			cur, set, hadHundred = 0, false, false
			room, last = min(1000, n.value), n.value
			if n.value > 1000 {
				room = n.value
			}
			c.scale = n.value
		case and:
			ok := false
			switch {
			case p.glued && before == unit && math.Mod(cur, 100) < 10 && cur > 0 && next.kind == ten:
				cur += next.value
				before, room = ten, 0
				i += 2
				c.used = i
				continue
			case next.kind != unit && next.kind != ten && next.kind != digit && next.kind != whole && next.kind != hundreds && next.kind != hundred:
			case p.code == "fr":
				ok = before == ten || before == scale && last == 1000 && next.value == 1
			case p.code == "es":
				ok = before == ten && next.kind == unit
			case p.code == "pt":
				ok = before == ten || before == hundred || before == hundreds || before == scale
			default:
				ok = before == hundred || before == scale
			}
			if !ok || next.value >= room && next.kind != hundred || next.article && p.code != "pt" && p.code != "fr" && p.code != "es" {
				break loop
			}
			if q := i + 2; q < len(seq) && seq[q].kind == hundred && hadHundred || next.value == 0 {
				break loop
			}
			i++
			continue
		default:
			break loop
		}
		before = n.kind
		i++
		c.used = i
	}
	c.value = cur
	for _, p := range closed[:parts] {
		c.value += p.value
	}
	c.only = c.used == 1 && seq[0].article
	return c
}

// glue reads a word that is a number written in one: "fünfunddreißig",
// "honderdzestien", "trentaquattro". ok is false where it is none.
func (p *pack) glue(w string) (n numeral, ok bool) {
	if !p.glued || len(w) < 6 || len(w) > 90 {
		return numeral{}, false
	}
	m := splitter{p: p, w: w}
	if !m.split(0) {
		return numeral{}, false
	}
	k := m.seq
	if len(k) < 2 {
		return numeral{}, false
	}
	last := k[len(k)-1]
	if last.kind == ordinal || last.kind == half || last.kind == part {
		return p.gluedEnd(k)
	}
	c := p.eval(k)
	if c.used != len(k) {
		return numeral{}, false
	}
	return numeral{kind: whole, value: c.value}, true
}

// gluedEnd reads "einundzwanzigste", "anderthalb", "dreiviertel".
func (p *pack) gluedEnd(k []numeral) (numeral, bool) {
	last := k[len(k)-1]
	rest := k[:len(k)-1]
	tied := rest[len(rest)-1].kind == and
	if tied {
		rest = rest[:len(rest)-1]
	}
	c := p.eval(rest)
	switch {
	case len(rest) == 0 || c.used != len(rest):
		return numeral{}, false
	case last.kind == half:
		return numeral{kind: digit, value: c.value + .5, decimal: true}, true
	case last.kind == part && !tied:
		return numeral{kind: digit, value: c.value / last.value, decimal: true}, true
	case last.kind == ordinal:
		return numeral{kind: ordinal, value: c.value + last.value}, true
	}
	return numeral{}, false
}

// splitter cuts a word into number words, the longest first; places from
// which no cut was found are remembered, so that time stays in proportion.
type splitter struct {
	p    *pack
	w    string
	seq  []numeral
	dead [96]bool
}

func (m *splitter) split(at int) bool {
	if at == len(m.w) {
		return true
	}
	if m.dead[at] {
		return false
	}
	for n := min(len(m.w)-at, m.p.longest); n >= 1; n-- {
		k, ok := m.p.nums[m.w[at:at+n]]
		ends := at+n == len(m.w)
		if k.also == ordinal && ends && at > 0 {
			k.kind, k.value = ordinal, k.value2
		}
		if !ok || k.kind == group || k.kind == many || !ends && (k.kind == ordinal || k.kind == part || k.kind == half) {
			continue
		}
		m.seq = append(m.seq, k)
		if m.split(at + n) {
			return true
		}
		m.seq = m.seq[:len(m.seq)-1]
	}
	m.dead[at] = true
	return false
}
