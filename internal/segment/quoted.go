package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// wholeLimit is how long a quotation or a parenthesis may be, in bytes, to be
// kept in one sentence. A quotation as long as a paragraph is cut inside.
const wholeLimit = 400

// whole returns the end of the quotation or parenthesis that the mark r at s.i
// opens, 0 if it opens none that closes within wholeLimit and the block.
func (s *splitter) whole(r rune, n int) int {
	at := s.i + n
	rest := s.txt[at:min(len(s.txt), at+wholeLimit)]
	end := -1
	switch r {
	case '(':
		end = closing(rest, '(', ')', 0)
	case '[':
		end = closing(rest, '[', ']', 0)
	case '«':
		end = closing(rest, '«', '»', 0)
	case '“':
		end = closing(rest, '“', '”', 0)
	case '„':
		end = closing(rest, '„', '“', '”')
	case '»': // the German way round
		if s.lang == "de" && s.opensHere(s.i) || s.i == s.start {
			end = closing(rest, '»', '«', 0)
		}
	case '"':
		if s.i == s.start || s.opensHere(s.i) || after(s.txt, s.i, "([«“") {
			if k := strings.IndexByte(rest, '"'); k > 0 {
				end = k + 1
			}
		}
	case '‘', '\'', '’', '‚', '`':
		if s.i == s.start || s.opensHere(s.i) || after(s.txt, s.i, "([«“\"") {
			end = singleClosing(rest)
		}
	}
	if end <= 0 {
		return 0
	}
	return at + end
}

func after(txt string, i int, marks string) bool {
	r, n := utf8.DecodeLastRuneInString(txt[:i])
	return n > 0 && strings.ContainsRune(marks, r)
}

// closing returns the end of the mark that closes what open opened before
// rest; nested pairs are stepped over.
func closing(rest string, open, end, orEnd rune) int {
	depth := 1
	for i, r := range rest {
		switch r {
		case end, orEnd:
			if depth--; depth == 0 {
				return i + utf8.RuneLen(r)
			}
		case open:
			depth++
		}
	}
	return -1
}

// singleClosing returns the end of the single mark that closes a quotation. An
// apostrophe is told from it by the letter that follows; between several that
// may be, one after punctuation is it.
func singleClosing(rest string) int {
	first, _ := utf8.DecodeRuneInString(rest)
	if !isLetter(first) && !isDigit(first) && first != '¿' && first != '¡' {
		return -1
	}
	maybe := -1
	for i, r := range rest {
		if !text.IsApostrophe(r) || r == '‘' {
			continue
		}
		end := i + utf8.RuneLen(r)
		if wordGoesOn(rest[end:]) {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(rest[:i])
		if strings.ContainsRune(".,!?…", before) {
			return end
		}
		if maybe < 0 && !text.IsSpace(before) && before != 's' {
			maybe = end
		}
	}
	return maybe
}

// endsAfterMark decides whether a sentence ends with the mark before s.i, which
// closes what open opened: there is a terminator inside it, what follows
// begins a sentence, and is not the cue of the quotation.
func (s *splitter) endsAfterMark(open rune) bool {
	inside := s.txt[runeFloor(s.txt, max(s.start, s.i-40)):s.i]
	_, n := utf8.DecodeLastRuneInString(inside)
	inside = strings.TrimRight(inside[:len(inside)-n], " \u00a0\u202f\u2009”»\"’'")
	last, _ := utf8.DecodeLastRuneInString(inside)
	if !isTerminator(last) {
		return false
	}
	first := afterSpace(s.txt, s.i)
	if first == s.i || first == len(s.txt) || !s.opens(first) {
		return false
	}
	if open == '(' || open == '[' {
		// a parenthesis inside a sentence ends with an abbreviation, or is an aside
		r, _ := utf8.DecodeRuneInString(s.txt[s.start:])
		return r == open
	}
	if r, _ := utf8.DecodeRuneInString(s.txt[first:]); r == '(' || r == '[' {
		return false
	}
	return last == '.' || !s.cueAt(first)
}

// cueAt reports whether a name and its reporting verb stand at i, after words
// that end with a mark of their own: “No!” Ms. Okafor said.
func (s *splitter) cueAt(i int) bool {
	for k, w := range Words(s.txt, text.Span{Start: i, End: min(len(s.txt), runeFloor(s.txt, i+60))}) {
		if k > 0 && reports(s.lang, w.Fold) {
			return true
		}
		r, _ := utf8.DecodeRuneInString(s.txt[w.Start:])
		if k == 5 || !unicode.IsUpper(r) && w.Fold != "de" && w.Fold != "von" && w.Fold != "van" {
			return false
		}
		if k == 0 && lang.Stop(s.lang, w.Fold) && w.Fold != "i" {
			return false
		}
	}
	return false
}

// reports reports whether a folded word is one of the verbs that most often
// follow a quotation after its speaker.
func reports(l, w string) bool {
	var verbs string
	switch l {
	case "en":
		verbs = " said says say asked asks replied added told shouted cried wrote tweeted insisted warned argued explained continued exclaimed recalled joked "
	case "fr":
		verbs = " dit declare lance ajoute affirme explique repond demande assure estime insiste ecrit "
	case "de":
		verbs = " sagte sagt fragte erklarte rief antwortete meinte schrieb warnte "
	case "es":
		verbs = " dijo dice afirmo pregunto respondio explico anadio declaro aseguro senalo escribio "
	case "it":
		verbs = " ha dice disse chiede risponde spiega afferma aggiunge "
	case "nl":
		verbs = " zei zegt vroeg antwoordde schreef verklaarde "
	case "pt":
		verbs = " disse diz afirmou perguntou respondeu explicou declarou escreveu "
	}
	return len(verbs) > 0 && strings.Contains(verbs, " "+w+" ")
}
