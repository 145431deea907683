package engine

import "unicode/utf8"

// bulk is how much work text makes. A sentence, a number and a word take time and memory however few
// letters they have: a text of nothing but figures, or of sentences of a word, took ten times what its
// length tells. So each counts as one that is shorter than a text is commonly full of, and text of longer
// ones, which is any that somebody reads, by its bytes.
type bulk struct{ bytes, sentences, numbers, words int }

// How many bytes a sentence, a number and a word count for at least. The press has one sentence in 105
// bytes, of the tersest articles one in 80; a number in 185 and in 115; a word in 6.
const (
	leastOfSentence = 60
	leastOfNumber   = 30
	leastOfWord     = 4
)

// size returns the bulk in bytes of ordinary text.
func (b *bulk) size() int {
	return max(b.bytes, leastOfSentence*b.sentences, leastOfNumber*b.numbers, leastOfWord*b.words)
}

// take adds a block's words, as far as no more than most is reached, and returns how many bytes of s
// that is.
func (b *bulk) take(s string, most int) int {
	ended, digits, word := true, false, false // a block begins a sentence
	for i := range len(s) {
		next := *b
		next.bytes++
		c := s[i]
		digit := '0' <= c && c <= '9'
		if digit && !digits {
			next.numbers++
		}
		letter := digit || 'a' <= c|0x20 && c|0x20 <= 'z' || c >= utf8.RuneSelf
		if letter && !word {
			next.words++
		}
		switch {
		case closes(c):
			ended = true
		case c <= ' ' || c == '"' || c == ')' || c >= utf8.RuneSelf: // a mark behind it, or white space
		case ended && (i == 0 || !closes(s[i-1])):
			next.sentences++
			ended = false
		default:
			ended = false
		}
		if digits, word = digit, letter; next.size() > most {
			return i
		}
		*b = next
	}
	return len(s)
}

// closes reports whether c ends a sentence where it is not within a word: "3.5", "a.example".
func closes(c byte) bool { return c == '.' || c == '!' || c == '?' }
