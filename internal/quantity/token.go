package quantity

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// token is a word of a sentence and what it says of numbers.
type token struct {
	segment.Word
	num    numeral
	suffix string // after digits in the same word: "bn", "km", "st"
	gap    gap    // what stands before it
	cap    bool   // begins with a capital
}

// gap is what stands between a token and the one before.
type gap uint8

const (
	joined gap = iota // nothing
	spaced
	hyphen
	dash  // a dash, with or without spaces
	comma // a comma or a semicolon
	other
)

// tokens classes the words ws of the span at of txt, in the room of dst.
func (p *pack) tokens(dst []token, txt string, at text.Span, ws []segment.Word) []token {
	out := slices.Grow(dst[:0], len(ws))[:len(ws)]
	last := at.Start
	for i, w := range ws {
		t := token{Word: w, gap: gapOf(txt[last:w.Start])}
		if i == 0 {
			t.gap = other
		}
		last = w.End
		r, _ := utf8.DecodeRuneInString(txt[w.Start:])
		t.cap = unicode.IsUpper(r)
		switch w.Kind {
		case segment.Letters:
			n, ok := p.nums[w.Fold]
			if !ok {
				n, _ = p.glue(w.Fold)
			}
			if p.code == "it" && w.Fold == "cent" { // a hundred only inside a word
				n = numeral{}
			}
			if t.Of(txt) == "K" && t.gap != joined { // kelvin
				n = numeral{}
			}
			t.num = n
		case segment.Symbol:
			if v, ok := signs[r]; ok {
				t.num = numeral{kind: digit, value: v, decimal: true}
			}
		case segment.Number:
			if v, ok := power(out[:i], txt[at.Start:w.Start], w.Of(txt)); ok {
				base := i - 1
				if out[base].Kind == segment.Symbol {
					base--
				}
				out[base].num, out[base].suffix = numeral{kind: digit, value: v, decimal: true}, ""
				out[base].End = w.End
				break
			}
			t.num, t.suffix = p.digits(w.Of(txt))
			if from := w.Start - 1; t.num.kind == digit && from >= at.Start && (txt[from] == ',' || txt[from] == '.') &&
				(from == at.Start || txt[from-1] == ' ' || txt[from-1] == '-') && t.num.value >= 1 { // ",08"
				for t.num.value >= 1 {
					t.num.value /= 10
				}
				for k := w.Start; k < w.End-1 && txt[k] == '0'; k++ {
					t.num.value /= 10
				}
				t.num.decimal = true
			}
		}
		out[i] = t
	}
	return out
}

// power reads "10^6" and "12e-3", whose base is the last of before and whose
// exponent is s.
func power(before []token, upTo, s string) (float64, bool) {
	if len(before) > 1 && before[len(before)-1].Fold == "+" {
		before = before[:len(before)-1]
	}
	if len(before) == 0 || before[len(before)-1].Kind != segment.Number {
		return 0, false
	}
	base := before[len(before)-1]
	mark := strings.TrimRight(upTo, "+-")
	exp, err := strconv.Atoi(s)
	if err != nil || exp > 300 || len(upTo)-len(mark) > 2 {
		return 0, false
	}
	if strings.HasSuffix(upTo, "-") {
		exp = -exp
	}
	if strings.HasSuffix(mark, "^") && base.num.kind == digit {
		return math.Pow(base.num.value, float64(exp)), true
	}
	if v, err := strconv.ParseFloat(strings.TrimSuffix(base.Fold, "e"), 64); err == nil && base.suffix == "e" && mark != upTo && !addedTime(v, exp) {
		return v * math.Pow10(exp), true
	}
	return 0, false
}

// addedTime reports whether what looks like a power of ten is a minute of added time, as French papers
// write it: "45e+2", "90e+4".
func addedTime(minute float64, exp int) bool {
	return (minute == 45 || minute == 90 || minute == 105 || minute == 120) && exp > 0 && exp < 20
}

// digits reads a word that begins with a digit.
func (p *pack) digits(s string) (numeral, string) {
	if v, ok := fraction(s); ok {
		return numeral{kind: digit, value: v, decimal: true}, ""
	}
	w, ok := readDigits(s, p.point)
	if !ok {
		return numeral{}, ""
	}
	n := numeral{kind: digit, value: w.value, decimal: w.decimal}
	switch w.suffix {
	case "":
		return n, ""
	case "st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "emes", "ieme", "nde", "º", "ª", "ste", "de", "o", "a":
		if w.suffix == "º" && w.decimal { // degrees
			return n, "°"
		}
		if w.decimal {
			return numeral{}, w.suffix
		}
		return numeral{kind: ordinal, value: w.value}, w.suffix
	}
	if (w.suffix == "c" || w.suffix == "f") && s[w.end] == w.suffix[0]-'a'+'A' { // "41.2C (106F)"
		return n, "°" + w.suffix
	}
	if s[w.end:] == "MM" { // millions, as banks write them
		return numeral{kind: digit, value: w.value * 1e6, decimal: true}, ""
	}
	if k, ok := p.nums[w.suffix]; ok && k.kind == scale { // "10k", "3bn"
		return numeral{kind: digit, value: w.value * k.value, decimal: true}, ""
	}
	if _, ok := p.things[w.suffix]; ok && s[w.end] >= 'A' || w.suffix == "b" || w.suffix == "md" {
		return n, w.suffix
	}
	return numeral{}, w.suffix
}

func gapOf(s string) gap {
	g := joined
	for _, r := range s {
		switch {
		case text.IsSpace(r) || text.IsInvisible(r):
			if g == joined {
				g = spaced
			}
		case text.IsHyphen(r):
			if g == joined {
				g = hyphen
			} else {
				g = dash
			}
		case text.IsDash(r):
			g = dash
		case r == ',' || r == ';':
			if g == joined || g == spaced {
				g = comma
			} else {
				return other
			}
		default:
			return other
		}
	}
	return g
}

// tight reports whether the parts of one number may stand so.
func (t *token) tight() bool { return t.gap <= hyphen }

// matches reports whether the words of f stand at i of ts, going on forward.
func matches(ts []token, i int, f []string) bool {
	if i < 0 || i+len(f) > len(ts) {
		return false
	}
	for k, w := range f {
		t := &ts[i+k]
		if t.Fold != w && (w != "de" || t.Fold != "d'" && t.Fold != "des" && t.Fold != "du") || k > 0 && t.gap > hyphen && w != "100" && w != "cent" {
			return false
		}
	}
	return true
}

// at returns the longest phrase of m that begins at i, nil if none.
func at(m map[string][]phrase, ts []token, i int) *phrase {
	if i >= len(ts) {
		return nil
	}
	list := m[ts[i].Fold]
	for k := range list {
		if matches(ts, i, list[k].words) {
			return &list[k]
		}
	}
	return nil
}

// upTo returns the longest phrase of m that ends before i, nil if none.
func upTo(m map[string][]phrase, ts []token, i int) *phrase {
	if i == 0 {
		return nil
	}
	w := ts[i-1].Fold
	if w == "d'" || w == "des" || w == "du" {
		w = "de"
	}
	list := m[w]
	for k := range list {
		if matches(ts, i-len(list[k].words), list[k].words) {
			return &list[k]
		}
	}
	return nil
}

func changes(w string) bool {
	for _, s := range [...]string{"pass", "augment", "baiss", "mont", "grimp", "recul", "chut", "tomb", "bond", "redui", "rose", "ris", "fell", "fall", "grew",
		"grow", "increas", "decreas", "drop", "climb", "jump", "cut", "rais", "reduc", "went", "lower", "shr", "subi", "baj", "aument", "cay", "salit", "sces", "sceso",
		"ridott", "steeg", "daal", "gesteg", "gedaal", "stieg", "sank", "gestieg", "gesunk", "erhoh", "cresc", "caiu", "subiu", "chang", "widen", "narrow",
		"tumbl", "slump", "plung", "plumm", "declin", "soar", "surg", "slid", "shrank", "shrunk", "shed", "gliss", "progress", "diminu", "cede", "perdu", "ampute", "expand"} {
		if strings.HasPrefix(w, s) {
			return true
		}
	}
	return false
}
