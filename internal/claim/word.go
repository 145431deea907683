package claim

import (
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// Word is a word of an article with the forms it is compared by.
type Word struct {
	text.Span
	Fold   string // as text.Fold has it
	Stem   string // what its inflected forms have in common
	Stop   bool   // a function word
	Number bool   // begins with a digit
	Upper  bool   // begins with a capital
}

// words returns the words of a stretch of text, with their stems.
func (k *cutter) words(s text.Span) []Word {
	ws := segment.Words(k.a.Text, s)
	out := make([]Word, len(ws))
	for i, w := range ws {
		r, _ := utf8.DecodeRuneInString(k.a.Text[w.Start:])
		out[i] = Word{Span: w.Span, Fold: w.Fold, Number: w.Kind == segment.Number, Upper: unicode.IsUpper(r)}
		if w.Kind == segment.Number {
			out[i].Stem = w.Fold
			continue
		}
		out[i].Stop = w.Kind == segment.Symbol && w.Fold != "%" || lang.Stop(k.lang, w.Fold) || utf8.RuneCountInString(w.Fold) < 2
		out[i].Stem = k.stem(w.Fold)
	}
	return out
}

// stem looks a word's stem up among those found before: an article repeats
// its words.
func (k *cutter) stem(f string) string {
	if s, ok := k.stems[f]; ok {
		return s
	}
	s := lang.Stem(k.lang, f)
	if len(s) > prefix {
		s = s[:prefix]
	}
	k.stems[f] = s
	return s
}

// Stems are cut to this many letters: it joins noun and verb (protéger,
// protection) and the cognates of two languages, and was measured best.
const prefix = 6
