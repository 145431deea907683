package segment

import (
	"unicode"
	"unicode/utf8"

	"recoupe/internal/text"
)

// Word is a word, a number or a currency or percent sign of a text.
type Word struct {
	text.Span
	Fold string // as text.Fold has it; a number without its group separators and with "." for its decimals: "1200000", "1.2"
	Kind WordKind
	Tie  Tie
}

// WordKind is what a word is made of.
type WordKind uint8

const (
	Letters WordKind = iota // "accord", "l’", "U.S.", "B2B"
	Number                  // begins with a digit: "34", "1 200 000", "1,2", "9h26", "18/04/2018", "3bn", "21st"
	Symbol                  // "%", "€", "$", "£", "°" …
)

// Tie is what ties a word to the one before it.
type Tie uint8

const (
	Apart    Tie = iota // nothing: a space or punctuation stands between them
	Elided              // an elision, or a clitic after an apostrophe: l’|accord, company|’s
	Hyphened            // a hyphen: trente-|quatre, dit-|il
	Against             // nothing at all stands between them: $|13, 5|%
)

// Words returns the words of the span s of txt, in order, in any of the
// languages Recoupe reads. Punctuation stands between words and is in none of
// them. Use
//
//	for _, w := range segment.Words(a.Text, sentence.Span) { … w.Of(a.Text) … w.Fold … }
//
// What is one word:
//   - elided words stand alone with their apostrophe: "l’accord" → "l’", "accord"; "dell'Alta" → "dell'", "Alta";
//     English clitics too: "Smith's" → "Smith", "'s", "they've" → "they", "'ve", but "don't" stays whole;
//     so do aujourd'hui, quelqu'un, prud'homme, O'Brien;
//   - hyphens part words, which are tied: "trente-quatre" → "trente", "quatre" (Hyphened);
//   - a number is whole with its groups, decimals and the letters that follow at once: "1 200 000", "1,2", "9h26",
//     "14:30", "18/04/2018", "2018-04-17", "3bn", "10.40pm";
//   - an acronym is whole with its dots, which its folded form drops from three letters on: "U.S." → "u.s.", "S.N.C.F." → "sncf".
//
// The folded forms are those of text.Fold: compare them across articles and
// languages. For a stem, see lang.Stem. Time is linear in the span.
func Words(txt string, s text.Span) []Word {
	return AppendWords(make([]Word, 0, s.Len()/6+1), txt, s)
}

// AppendWords appends to dst what Words returns of the span s of txt, for one
// who reads many spans and keeps none of the words. Those that dst holds
// already tie nothing.
func AppendWords(dst []Word, txt string, s text.Span) []Word {
	first := len(dst)
	out := dst
	c := cutter{s: txt[:s.End], i: s.Start}
	last := -1 // end of the word before
	for c.i < len(c.s) {
		if b := c.s[c.i]; b < utf8.RuneSelf && between[b] {
			c.i++
			continue
		}
		r, n := utf8.DecodeRuneInString(c.s[c.i:])
		w := Word{Span: text.Span{Start: c.i, End: c.i + n}}
		switch {
		case isDigit(r):
			w.Kind = Number
			w.End = c.number()
			w.Fold = foldNumber(c.s[w.Start:w.End])
		case isLetter(r):
			w.End = c.letters()
			w.Fold = foldWord(c.s[w.Start:w.End])
		case text.IsApostrophe(r) && last == c.i && len(out) > first && out[len(out)-1].Kind == Letters && clitic(c.s[c.i+n:]) > 0:
			w.End = c.i + n + clitic(c.s[c.i+n:])
			w.Fold = text.Fold(c.s[w.Start:w.End])
		case isSymbol(r):
			w.Kind = Symbol
			w.Fold = text.Fold(c.s[w.Start:w.End])
		default:
			c.i += n
			continue
		}
		w.Tie = c.tie(out, last, w.Start)
		c.i, last = w.End, w.End
		out = append(out, w)
	}
	return out
}

// between holds the characters of ASCII that stand in no word and begin none.
var between = func() (is [utf8.RuneSelf]bool) {
	for r := range rune(utf8.RuneSelf) {
		is[r] = !isLetter(r) && !isDigit(r) && !isSymbol(r) && !text.IsApostrophe(r)
	}
	return is
}()

type cutter struct {
	s string // ends where the span does
	i int
}

// tie tells what stands between the word before, which ends at last, and start.
func (c *cutter) tie(before []Word, last, start int) Tie {
	if last < 0 {
		return Apart
	}
	if last == start {
		r, _ := utf8.DecodeLastRuneInString(c.s[:last])
		f, _ := utf8.DecodeRuneInString(c.s[start:])
		if before[len(before)-1].Kind == Letters && (text.IsApostrophe(r) || text.IsApostrophe(f)) {
			return Elided
		}
		return Against
	}
	if r, n := utf8.DecodeRuneInString(c.s[last:]); text.IsHyphen(r) && last+n == start {
		return Hyphened
	}
	return Apart
}

// letters returns where the word of letters at c.i ends.
func (c *cutter) letters() int {
	i := c.i
	if end := acronym(c.s, i); end > 0 {
		return end
	}
	for i < len(c.s) {
		if b := c.s[i]; b|0x20 >= 'a' && b|0x20 <= 'z' || b >= '0' && b <= '9' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(c.s[i:])
		switch {
		case isLetter(r) || isDigit(r):
			i += n
		case text.IsInvisible(r) && wordGoesOn(c.s[i+n:]):
			i += n
		case text.IsApostrophe(r) && i > c.i:
			end := apostrophe(c.s, c.i, i, n)
			if end <= i+n {
				return end
			}
			i = end
		default:
			return i
		}
	}
	return i
}

// apostrophe decides what the apostrophe at s[i:i+n] does to the word that
// begins at start: the word ends before it (i), with it (i+n), or goes on
// beyond it (the end of the letters after it).
func apostrophe(s string, start, i, n int) int {
	after := i + n
	end := after
	for end < len(s) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !isLetter(r) {
			break
		}
		end += n
	}
	before := text.Fold(s[start:i])
	if end == after { // "l’« accord »", the end of a quotation, a plural possessive
		if elides(before) {
			return after
		}
		return i
	}
	if wholeWithApostrophe(before, text.Fold(s[after:min(end, after+16)])) {
		return end
	}
	if clitic(s[after:]) > 0 && (len(before) > 1 || before == "i") {
		return i
	}
	if elides(before) {
		return after
	}
	return end
}

// wholeWithApostrophe reports whether an apostrophe stands inside one word.
func wholeWithApostrophe(before, after string) bool {
	has := func(p string) bool { return len(after) >= len(p) && after[:len(p)] == p }
	switch before {
	case "aujourd":
		return has("hui")
	case "prud":
		return has("hom")
	case "quelqu":
		return has("un")
	case "presqu":
		return has("il")
	case "grand":
		return true
	case "n":
		return has("djamena") || has("golo")
	}
	// don't, isn't, couldn't: the negation stays with its verb
	return after == "t" && len(before) > 1 && before[len(before)-1] == 'n'
}

// elides reports whether a folded word is one that loses its vowel before
// another word, in French, Italian, Catalan names or Portuguese.
func elides(w string) bool {
	switch w {
	case "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "quelqu", "entr",
		"all", "dall", "dell", "nell", "sull", "coll", "un", "nessun", "alcun", "ciascun", "quest", "quell", "gl", "com", "cos",
		"dov", "anch", "sant", "bell", "buon", "cent", "mezz", "tutt", "senz", "quand", "degl", "v", "ch", "pel":
		return true
	}
	return false
}

// clitic returns the length of the English clitic that s begins with, 0 if none.
func clitic(s string) int {
	n := 0
	for n < len(s) && n < 3 && (s[n]|0x20) >= 'a' && (s[n]|0x20) <= 'z' {
		n++
	}
	if n < len(s) && n > 0 {
		if r, _ := utf8.DecodeRuneInString(s[n:]); isLetter(r) {
			return 0
		}
	}
	switch text.Fold(s[:n]) {
	case "s", "m", "d", "ve", "ll", "re":
		return n
	}
	return 0
}

// acronym returns where the letters with dots at s[i:] end, -1 if there are
// none: "U.S.", "e.g.", "R.-U.".
func acronym(s string, i int) int {
	if s[i] < utf8.RuneSelf && (i+1 == len(s) || s[i+1] != '.') {
		return -1
	}
	end, count := -1, 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isLetter(r) || i+n >= len(s) || s[i+n] != '.' {
			// "U.S" without its last dot
			if isLetter(r) && unicode.IsUpper(r) && count >= 1 && !wordGoesOn(s[i+n:]) {
				return i + n
			}
			break
		}
		i += n + 1
		end = i
		count++
		if i < len(s) && s[i] == '-' && count == 1 {
			if q, m := utf8.DecodeRuneInString(s[i+1:]); m > 0 && isLetter(q) && i+1+m < len(s) && s[i+1+m] == '.' {
				i++
			}
		}
	}
	if count < 2 {
		return -1
	}
	if wordGoesOn(s[end:]) { // "a.b.cde": no acronym
		return -1
	}
	return end
}

func wordGoesOn(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return n > 0 && (isLetter(r) || isDigit(r))
}

// foldWord folds letters, and drops the dots of an acronym of three or more
// letters, which is as often written without.
func foldWord(s string) string {
	f := text.Fold(s)
	if len(f) < 5 || f[1] != '.' {
		return f
	}
	b := make([]byte, 0, len(f))
	for i := 0; i < len(f); i++ {
		if f[i] != '.' && f[i] != '-' {
			b = append(b, f[i])
		}
	}
	if len(b) < 3 {
		return f
	}
	return string(b)
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	}
	if r == 'º' || r == 'ª' {
		return false
	}
	return unicode.IsLetter(r) || unicode.Is(unicode.M, r)
}

func isSymbol(r rune) bool {
	switch r {
	case '%', '$', '€', '£', '¥', '₹', '₽', '₩', '₺', '₴', '¢', '‰', '°', '&', '@', '#', '+', '½', '¼', '¾':
		return true
	}
	return r >= '⅐' && r <= '⅞'
}
