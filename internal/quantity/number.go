package quantity

import (
	"strings"

	"recoupe/internal/story"
)

// number is a number of one or more words.
type number struct {
	value     float64
	end       int // the token after it
	scale     float64
	precision story.Precision
	ordinal   bool
	only      bool   // nothing but an article
	digit     bool   // begins with digits
	suffix    string // a unit in the same word as the digits
	several   bool   // made with a group or a scale word: "de" leads to what is counted
	noun      int    // the token of what is counted where it stands inside: "un élu sur six"; else 0
}

// number reads the number that begins at token i.
func (r *reader) number(i int) (n number, ok bool) {
	t := &r.ts[i]
	switch t.num.kind {
	case none, and:
		return n, false
	case ordinal:
		if n, ok = r.ordinal(i); ok && r.everyNth(i, n) {
			n = number{value: 1 / n.value, end: n.end, scale: 1}
		}
		return n, ok
	case half, part:
		return r.halfOf(i)
	}
	if t.num.kind == scale && t.cap && len(t.Fold) == 2 {
		return n, false // "MD-83": no thousand million without a number before it
	}
	if n, ok := r.many(i); ok {
		return n, true
	}
	if t.num.kind == group {
		if (t.num.value == 2 || t.Fold == "score") && !r.of(i+1) {
			return n, false // "the couple", "the pair": who they are, "the score", and no count
		}
		return number{value: t.num.value, end: i + 1, scale: 1, precision: story.About, several: true}, true
	}
	c := r.cardinal(i)
	if c.used == 0 {
		return n, false
	}
	if o, ok := r.ordinal(i); ok && o.end > i+c.used {
		return o, true
	}
	n = number{value: c.value, end: i + c.used, scale: c.scale, only: c.only, digit: c.digit, several: c.scale >= 1e6}
	n.suffix = r.ts[n.end-1].suffix
	if n.suffix == "m" && r.millionThings(n.end) {
		n.value, n.scale, n.suffix, n.several = n.value*1e6, 1e6, "", true
		return n, true
	}
	if n.suffix != "" {
		return n, true
	}
	r.words(&n)
	r.fraction(&n)
	r.grouped(&n)
	r.outOf(&n)
	return n, true
}

// cardinal evaluates the number words that begin at i.
func (r *reader) cardinal(i int) cardinal {
	var buf [16]numeral
	seq := buf[:0]
	for j := i; j < len(r.ts) && len(seq) < cap(buf); j++ {
		t := &r.ts[j]
		if j > i && !t.tight() || t.num.kind == none || t.num.kind == half || t.num.kind == part || t.num.kind == group || t.num.kind == ordinal {
			break
		}
		if j > i && t.num.kind == digit && (t.gap != spaced || t.num.decimal) {
			break
		}
		seq = r.odd(seq, j)
		if t.suffix != "" {
			break
		}
	}
	if j := i + len(seq); j < len(r.ts) && r.ts[j].tight() && (r.ts[j].num.kind == part || r.ts[j].num.kind == ordinal || r.ts[j].num.also == ordinal) {
		for k := len(seq) - 2; k > 0; k-- { // "two million and three fifths": the fraction stands apart
			if seq[k].kind == and && (seq[k-1].kind == scale || (seq[k-1].kind == hundred || seq[k-1].kind == whole) && r.code != "fr" && r.code != "es" && r.code != "pt" ||
				r.code == "fr" && seq[k+1].value > 1 && seq[k+1].value < 11 || r.code == "fr" && k+2 == len(seq) && seq[k+1].value == 1 && r.aPart(j)) {
				seq = seq[:k]
				break
			}
		}
	}
	return r.eval(seq)
}

// odd adds the word at j to those of a number, and reads what French writers seldom write and
// every reader understands: "4 mille 3 cents", "3 cent un", "quatre-vingt-dix-cinq". By itself
// "3 cents" is money.
func (r *reader) odd(seq []numeral, j int) []numeral {
	t := &r.ts[j]
	if r.code != "fr" {
		return append(seq, t.num)
	}
	n := len(seq)
	switch v := t.num.value; {
	case t.num.kind == digit && v >= 2 && v <= 9 && v == float64(int(v)) && j+1 < len(r.ts) && r.ts[j+1].num.kind == hundred && r.ts[j+1].gap == spaced &&
		(n > 0 && seq[n-1].kind == scale && seq[n-1].value == 1000 || r.ts[j+1].Fold == "cent" && j+2 < len(r.ts) && r.ts[j+2].tight() && (r.ts[j+2].num.kind == unit || r.ts[j+2].num.kind == ten)):
		return append(seq, numeral{kind: unit, value: v})
	case t.num.kind == unit && v > 1 && v < 7 && t.gap == hyphen && n > 1 && seq[n-1].kind == ten && seq[n-1].value == 10 && seq[n-2].kind == ten:
		return append(seq, numeral{kind: unit, value: v, also: ten})
	}
	return append(seq, t.num)
}

// aPart reports whether the ordinal at j is the part of a whole: "vingt et un cinquième",
// beside "vingt et un cinquièmes" and "le vingt et un cinquième jour".
func (r *reader) aPart(j int) bool {
	return r.ts[j].num.kind == ordinal && r.ts[j].num.value > 2 && !strings.HasSuffix(r.ts[j].Fold, "s") && !r.followed(j+1)
}

// many reads "dizaines", "hundreds of thousands": at least one of them; and
// "several hundred": at least two.
func (r *reader) many(i int) (number, bool) {
	t := &r.ts[i]
	several := i > 0 && t.gap == spaced && r.severals.has(r.ts[i-1].Fold)
	value := t.num.value
	switch k := t.num.kind; {
	case k == many:
	case t.num.also == many:
		value = t.num.value2
	case (k == hundred || k == scale || k == group) && several:
	default:
		return number{}, false
	}
	if several {
		value *= 2
	}
	n := number{value: value, end: i + 1, scale: 1, precision: story.AtLeast, several: true}
	for n.end+1 < len(r.ts) && r.ofs.has(r.ts[n.end].Fold) && r.ts[n.end].tight() && r.ts[n.end+1].gap <= spaced {
		k := r.ts[n.end+1].num
		if k.kind != scale && k.kind != group && k.kind != many {
			break
		}
		n.value *= k.value
		n.end += 2
	}
	return n, true
}

// words reads decimals in words: "deux virgule cinq".
func (r *reader) words(n *number) {
	i := n.end
	if i+1 >= len(r.ts) || !r.commas.has(r.ts[i].Fold) || r.ts[i].gap != spaced || r.ts[i+1].gap != spaced || n.only {
		return
	}
	digits := 0.0
	place := 1.0
	j := i + 1
	for j < len(r.ts) && r.ts[j].num.kind == unit && r.ts[j].num.value < 10 && r.ts[j].gap <= hyphen {
		place /= 10
		digits += r.ts[j].num.value * place
		j++
	}
	if c := r.cardinal(i + 1); c.used > 0 && i+1+c.used > j {
		v := c.value
		for v >= 1 {
			v /= 10
		}
		digits, j = v, i+1+c.used
	}
	if j == i+1 {
		return
	}
	n.value += digits
	n.end = j
	r.scaled(n)
}

// scaled multiplies by a scale word that follows.
func (r *reader) scaled(n *number) {
	if n.end < len(r.ts) && r.ts[n.end].num.kind == scale && r.ts[n.end].gap <= hyphen && n.scale == 1 {
		n.scale = r.ts[n.end].num.value
		n.value *= n.scale
		n.end++
		n.several = n.scale >= 1e6
	}
}

// followed reports whether a word follows at i that an ordinal would belong
// to: "un cinquième mort", unlike "un cinquième des morts".
func (r *reader) followed(i int) bool {
	if i >= len(r.ts) || r.ts[i].gap > spaced {
		return false
	}
	f := r.ts[i].Fold
	return !r.ofs.has(f) && !r.ands.has(f) && at(r.percents, r.ts, i) == nil && f != "del" && f != "della" && f != "dei" && f != "do" && f != "da" && f != "dos" && f != "das"
}

// grouped multiplies by a group that follows: "une trentaine", "two dozen".
func (r *reader) grouped(n *number) {
	if n.end < len(r.ts) && r.ts[n.end].gap <= hyphen && r.ts[n.end].num.kind == group {
		if r.ts[n.end].num.value == 2 && n.only && !r.of(n.end+1) {
			return // "a couple from Dover"
		}
		n.value *= r.ts[n.end].num.value
		n.end++
		n.precision, n.several, n.only = story.About, true, false
		if r.ts[n.end-1].num.value == 2 && r.ts[n.end-1].Fold != "couple" { // a pair
			n.precision = story.Exact
		}
		if n.end+1 < len(r.ts) && r.ofs.has(r.ts[n.end].Fold) && (r.ts[n.end+1].num.kind == scale || r.ts[n.end+1].num.kind == hundred) { // "une dizaine de milliers", "a couple of hundred"
			n.value *= r.ts[n.end+1].num.value
			n.end += 2
		} else if n.end+1 < len(r.ts) && r.ofs.has(r.ts[n.end].Fold) && r.ts[n.end+1].num.kind == group {
			n.value *= r.ts[n.end+1].num.value
			n.end += 2
		}
	}
}

// of reports whether the token at i leads from a group to what is counted.
func (r *reader) of(i int) bool {
	return i < len(r.ts) && r.ts[i].gap <= hyphen && r.ofs.has(r.ts[i].Fold)
}

// everyNth reports whether the ordinal n at i is a share, as German has it: "jede fünfte Brücke";
// but "jeden zweiten Dienstag" says how often.
func (r *reader) everyNth(i int, n number) bool {
	if r.code != "de" || i == 0 || n.end >= len(r.ts) || n.value < 2 || r.ts[n.end].gap > spaced {
		return false
	}
	switch r.ts[i-1].Fold {
	case "jede", "jeder", "jedes", "jedem", "jeden":
	default:
		return false
	}
	w := r.ts[n.end].Fold
	if w == "mal" || w == "mittwoch" || r.things[w].kind == story.Duration {
		return false
	}
	for _, time := range [...]string{"tag", "tages", "tagen", "abend", "morgen", "wochenende", "spieltag"} {
		if strings.HasSuffix(w, time) {
			return false
		}
	}
	return r.ts[n.end].cap
}

// ordinal reads "vingt et unième", "twenty-first", "3e".
func (r *reader) ordinal(i int) (number, bool) {
	j := i
	for j < len(r.ts) && j < i+8 && (j == i || !r.glued) && (j == i || r.ts[j].tight()) {
		k := r.ts[j].num
		if j > i && k.kind == ordinal && (r.code == "fr" && strings.HasSuffix(r.ts[j].Fold, "iemes") || r.code == "en" && strings.HasSuffix(r.ts[j].Fold, "ths")) {
			break // "trente cinquièmes", "three hundredths": a fraction
		}
		if k.kind == ordinal || j > i && k.also == ordinal {
			v := k.value
			if k.also == ordinal {
				v = k.value2
			}
			if j == i {
				if k.kind == ordinal && r.secondUnit(i) {
					return number{}, false
				}
				return number{value: v, end: j + 1, ordinal: true, suffix: ""}, true
			}
			var buf [8]numeral
			seq := buf[:0]
			for q := i; q < j; q++ {
				seq = append(seq, r.ts[q].num)
			}
			if seq[len(seq)-1].kind == and {
				seq = seq[:len(seq)-1]
			}
			if len(seq) == 0 {
				return number{}, false
			}
			c := r.eval(append(seq, numeral{kind: unit, value: min(v, 19)}))
			base := r.eval(seq)
			switch {
			case base.used != len(seq) || base.only || r.ts[i].num.kind == digit:
				return number{}, false
			case v >= 100 && base.value > 1 && v > base.value: // two hundredth
				return number{value: base.value * v, end: j + 1, ordinal: true}, true
			case v >= 20 && c.used == len(seq)+1 && base.value >= 100 || v < 20 && c.used == len(seq)+1 && seq[len(seq)-1].kind != unit:
				return number{value: base.value + v, end: j + 1, ordinal: true}, true
			}
			return number{}, false
		}
		if k.kind == none || k.kind == half || k.kind == part || k.kind == group {
			break
		}
		j++
	}
	return number{}, false
}

// secondUnit reports whether "second" at i is a unit of time: "one second", "un dixième de
// seconde".
func (r *reader) secondUnit(i int) bool {
	if i > 0 && (r.ts[i-1].Fold == "per" || r.ts[i-1].Fold == "par") && r.things[r.ts[i].Fold].kind == story.Duration { // "350 litres per second"
		return true
	}
	if i > 1 && r.things[r.ts[i].Fold].kind == story.Duration && (r.ofs.has(r.ts[i-1].Fold) || i > 2 && r.ars.has(r.ts[i-1].Fold) && r.ofs.has(r.ts[i-2].Fold)) {
		k := i - 2
		if r.ars.has(r.ts[i-1].Fold) {
			k--
		}
		return r.ts[k].num.kind == ordinal || r.ts[k].num.kind == part || r.ts[k].num.kind == half || r.ts[k].Fold == "fraction"
	}
	return i > 0 && !r.anotherOne(i) && r.ts[i-1].num.kind != none && r.ts[i-1].num.kind != ordinal && r.ts[i].gap <= hyphen &&
		r.things[r.ts[i].Fold].kind == story.Duration
}
