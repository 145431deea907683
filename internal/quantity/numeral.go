package quantity

import "strings"

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

// glue reads a word that is a number written in one: "fünfunddreißig",
// "honderdzestien", "trentaquattro". ok is false where it is none.
func (p *pack) glue(w string) (n numeral, ok bool) {
	if !p.glued || len(w) < 6 || len(w) > 90 {
		return numeral{}, false
	}
	if p.code == "it" {
		if n, ok := p.yearsOld(w); ok {
			return n, true
		}
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

// yearsOld reads an Italian who is so many years old: "ventinovenne", "sessantaduenni". The number
// has lost its last vowel.
func (p *pack) yearsOld(w string) (numeral, bool) {
	base, ok := ofAge(w)
	if !ok {
		return numeral{}, false
	}
	for _, vowel := range [...]string{"", "e", "o", "i", "a"} {
		if k, is := p.nums[base+vowel]; is && (k.kind == unit || k.kind == ten) {
			return numeral{kind: whole, value: k.value}, true
		}
		if k, is := p.glue(base + vowel); is && k.kind == whole {
			return k, true
		}
	}
	return numeral{}, false
}

// ofAge cuts the ending by which an Italian number says how old somebody is.
func ofAge(w string) (base string, ok bool) {
	if base, ok = strings.CutSuffix(w, "enne"); ok {
		return base, len(base) > 3
	}
	base, ok = strings.CutSuffix(w, "enni")
	return base, ok && len(base) > 3
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
