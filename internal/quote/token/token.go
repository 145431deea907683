// Package token cuts a text into words, numbers and signs, finely enough to read who speaks
// in it: "l’a" is two, "dit-il" too, and the point of "Mr." belongs to its word.
//
// Call [Cut] on a span of the text; every token keeps its place in it, in bytes.
package token

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// Kind tells the tokens of a block apart.
type Kind uint8

// The kinds of tokens. A word holds its hyphens and apostrophes, a number its points and commas.
const (
	Word   Kind = iota
	Number      // begins with a digit
	Punct       // one character
	Mark        // a quotation mark, or what may be one
	Quoted      // a whole quotation, where the words around it are read
)

// Token is a word, a number or a sign of one block.
type Token struct {
	text.Span        // its bytes in the text
	Low       string // lower case, with a straight apostrophe
	Kind      Kind
	Cap       bool // begins with an upper-case letter
	Gap       bool // white space stands before it, or the block begins
	Clitic    bool // a pronoun hung on its verb: "-t-il"
	Region    int  // of a Quoted one: index of what it holds among the block's regions
}

// Lower makes words comparable, as they are in tokens: lower case, straight apostrophes.
func Lower(s string) string { return strings.ReplaceAll(strings.ToLower(s), "’", "'") }

// CountWords returns how many words and numbers there are, those apart that are hung on another or
// elided.
func CountWords(toks []Token) int {
	n := 0
	for _, t := range toks {
		if t.Kind == Word && !t.Clitic && !strings.HasSuffix(t.Low, "'") || t.Kind == Number {
			n++
		}
	}
	return n
}

// IsStop reports whether t ends a sentence where white space follows.
func IsStop(t Token) bool {
	return t.Kind == Punct && (t.Low == "." || t.Low == "!" || t.Low == "?" || t.Low == "…")
}

// Cut cuts t[s] into tokens. lang decides what an apostrophe and a hyphen
// hold together.
func Cut(t string, s text.Span, lang string) []Token {
	out := make([]Token, 0, s.Len()/5)
	gap := true
	for p := s.Start; p < s.End; {
		r, n := utf8.DecodeRuneInString(t[p:s.End])
		switch {
		case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u00ad':
			gap = true
			p += n
			continue
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r):
			end := wordEnd(t, p, s.End)
			if lang == "en" && end == p+1 {
				end = pastHalfDay(t, p, s.End)
			}
			if lang == "fr" || lang == "it" {
				end = pastElision(t, p, end, s.End)
			}
			out = cutWord(out, t, text.Span{Start: p, End: end}, lang, gap)
			p = end
		case r == '\'' && strings.HasPrefix(t[p+1:s.End], "'"):
			out = append(out, Token{Span: text.Span{Start: p, End: p + 2}, Low: `"`, Kind: Mark, Gap: gap})
			p += 2
		case lang == "fr" && (r == '‘' || r == '’') && doubled(t[p+n:s.End]):
			out = append(out, Token{Span: text.Span{Start: p, End: p + 2*n}, Low: `"`, Kind: Mark, Gap: gap})
			p += 2 * n
		case r == '`' && strings.HasPrefix(t[p+1:s.End], "`"):
			out = append(out, Token{Span: text.Span{Start: p, End: p + 2}, Low: "“", Kind: Mark, Gap: gap})
			p += 2
		case r == '.' && len(out) > 0 && !gap && abbreviated(t, out[len(out)-1]) && !doubtfulEnd(t, p+n, s.End):
			out[len(out)-1].End = p + n
			p += n
		default:
			k := Punct
			if strings.ContainsRune("«»“”„‟\"‘’'‹›‚‛", r) {
				k = Mark
			}
			out = append(out, Token{Span: text.Span{Start: p, End: p + n}, Low: t[p : p+n], Kind: k, Gap: gap})
			p += n
		}
		gap = false
	}
	return out
}

// doubled reports whether a single mark at the head of rest makes one of two with that before it:
// ‘’Le port est vide’’.
func doubled(rest string) bool {
	return strings.HasPrefix(rest, "‘") || strings.HasPrefix(rest, "’")
}

// wordEnd returns where the word or number at p ends: letters and digits, with
// apostrophes and hyphens between letters, and points or commas between digits.
func wordEnd(t string, p, end int) int {
	var last rune
	for p < end {
		r, n := utf8.DecodeRuneInString(t[p:end])
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '\u00ad' {
			last = r
			p += n
			continue
		}
		next, _ := utf8.DecodeRuneInString(t[p+n : end])
		switch {
		case (r == '\'' || r == '’') && unicode.IsLetter(last) && unicode.IsLetter(next):
		case r == '-' && (unicode.IsLetter(next) || unicode.IsDigit(next)):
		case (r == '.' || r == ',' || r == '\'' || r == '’') && unicode.IsDigit(last) && unicode.IsDigit(next): // "30’000" in Switzerland
		default:
			return p
		}
		last = r
		p += n
	}
	return p
}

// pastHalfDay returns where "a.m." or "p.m." at p ends, with its last point where the
// sentence goes on behind it; the end of its first letter where there is neither.
func pastHalfDay(t string, p, end int) int {
	const long = len("p.m.")
	if p+long > end || t[p] != 'a' && t[p] != 'p' || t[p+1:p+long] != ".m." {
		return p + 1
	}
	rest := strings.TrimLeft(t[p+long:end], " \u00a0")
	if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !unicode.IsLower(r) && r != ',' && r != ';' && !unicode.IsDigit(r) && !segment.DayOrZone(rest) {
		return p + long - 1
	}
	return p + long
}

// pastElision returns where the word from p to end ends with its apostrophe, where that
// is an elision and a quotation follows: "d’« irresponsables »".
func pastElision(t string, p, end, stop int) int {
	r, n := utf8.DecodeRuneInString(t[end:stop])
	if r != '\'' && r != '’' || end-p > len("puisqu") {
		return end
	}
	if next, _ := utf8.DecodeRuneInString(t[end+n : stop]); !strings.ContainsRune("«“\"‹‘", next) {
		return end
	}
	w := strings.ToLower(t[p:end])
	if len(w) == 1 && strings.Contains("ldjnscmt", w) || strings.HasSuffix(w, "qu") {
		return end + n
	}
	return end
}

var hung = []string{"-t-il", "-t-elle", "-t-on", "-t-ils", "-t-elles", "-il", "-elle", "-on", "-ils", "-elles", "-je", "-nous", "-vous"}

// cutWord appends the word s, without its elided article or pronoun ("l’") and
// the pronoun hung on it ("-t-il"), which become tokens of their own.
func cutWord(out []Token, t string, s text.Span, lang string, gap bool) []Token {
	add := func(a, b int, clitic bool) {
		w := t[a:b]
		r, _ := utf8.DecodeRuneInString(w)
		k := Word
		if unicode.IsDigit(r) {
			k = Number
		}
		low := strings.ToLower(w)
		if strings.Contains(low, "’") {
			low = strings.ReplaceAll(low, "’", "'")
		}
		if clitic {
			low = low[strings.LastIndexByte(low, '-')+1:]
		}
		out = append(out, Token{Span: text.Span{Start: a, End: b}, Low: low, Kind: k, Cap: unicode.IsUpper(r), Gap: gap, Clitic: clitic})
		gap = false
	}
	switch lang {
	case "en":
		if w := t[s.Start:s.End]; len(w) > 2 && (strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s")) {
			cut := s.End - 2
			if strings.HasSuffix(w, "’s") {
				cut = s.End - len("’s")
			}
			add(s.Start, cut, false)
			add(cut, s.End, false)
			return out
		}
	case "fr", "it":
		for range 3 {
			w := t[s.Start:s.End]
			i, n := strings.IndexByte(w, '\''), 1
			if j := strings.Index(w, "’"); j >= 0 && (i < 0 || j < i) {
				i, n = j, len("’")
			}
			if i <= 0 || i > 9 || w[i-1] >= '0' && w[i-1] <= '9' || keepsApostrophe(strings.ToLower(w)) {
				break
			}
			add(s.Start, s.Start+i+n, false)
			s.Start += i + n
		}
		if lang == "fr" && strings.IndexByte(t[s.Start:s.End], '-') > 0 {
			low := strings.ToLower(t[s.Start:s.End])
			for _, h := range hung {
				if strings.HasSuffix(low, h) && len(low) > len(h) && len(low) == s.Len() {
					cut := s.End - len(h)
					add(s.Start, cut, false)
					add(cut, s.End, true)
					return out
				}
			}
		}
	}
	if !s.Empty() {
		add(s.Start, s.End, false)
	}
	return out
}

func keepsApostrophe(low string) bool {
	for _, p := range []string{"aujourd", "quelqu", "prud", "presqu", "entr'", "entr’"} {
		if strings.HasPrefix(low, p) {
			return true
		}
	}
	return false
}

// abbreviated reports whether a point right after tok belongs to it.
func abbreviated(t string, tok Token) bool {
	if tok.Kind != Word {
		return false
	}
	switch tok.Low {
	case "m", "mm", "mr", "mrs", "ms", "dr", "dra", "sr", "sra", "prof", "st", "jr", "sen", "gov", "rep", "gen", "lt", "col", "sgt", "capt",
		"adm", "maj", "cmdr", "cpl", "brig", "supt", "insp", "det", "amb", "hon", "rev", "no", "vs", "cf", "art", "av", "bzw", "ca", "dott", "on", "mme", "inc", "corp", "co", "ltd",
		"jan", "feb", "mar", "apr", "aug", "sept", "sep", "oct", "nov", "dec":
		return tok.Cap || tok.Low == "vs" || tok.Low == "cf" || tok.Low == "bzw"
	}
	// an initial: "J. Roy"
	return tok.Cap && utf8.RuneCountInString(t[tok.Start:tok.End]) == 1
}

// doubtfulEnd reports whether what follows an abbreviation's point at p shows
// that a sentence ends there: nothing, a closing mark or a new line.
func doubtfulEnd(t string, p, end int) bool {
	if p >= end {
		return true
	}
	r, _ := utf8.DecodeRuneInString(t[p:end])
	return strings.ContainsRune("”»\"’\n", r)
}

// WithoutParties takes the party and the state out that American papers set
// behind a name between commas: "Ana Roy, R-N.Y., said".
func WithoutParties(toks []Token) []Token {
	if !slices.ContainsFunc(toks, isParty) {
		return toks
	}
	out := toks[:0:0]
	for i := 0; i < len(toks); i++ {
		if toks[i].Low != "," || i+1 >= len(toks) || !isParty(toks[i+1]) {
			out = append(out, toks[i])
			continue
		}
		k := i + 2
		for k < len(toks) && !toks[k].Gap && (toks[k].Low == "." || toks[k].Kind == Word && toks[k].Cap && len(toks[k].Low) <= 4) {
			k++
		}
		if k < len(toks) && toks[k].Low == "," {
			if k+1 < len(toks) && (toks[k+1].Low == "who" || toks[k+1].Low == "which") {
				k-- // the clause that follows keeps its comma
			}
			k++
		}
		i = k - 1
	}
	return out
}

// isParty reports whether a word is "R-N", "D-Calif" and the like.
func isParty(t Token) bool {
	return t.Cap && len(t.Low) >= 3 && len(t.Low) <= 8 && t.Low[1] == '-' && strings.IndexByte("rdi", t.Low[0]) >= 0 && t.Kind == Word
}
