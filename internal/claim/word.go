package claim

import (
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// Word is a word of an article with the forms it is compared by.
type Word struct {
	text.Span
	Fold     string // as text.Fold has it
	Stem     string // what its inflected forms have in common
	Stop     bool   // a function word
	Number   bool   // begins with a digit
	Upper    bool   // begins with a capital
	Concepts []Concept
}

// Concept is a concept of the lexicon that a word stands for.
type Concept struct {
	ID   lexicon.Concept
	Weak bool // counts half
}

// words returns the words of a stretch of text, with their stems and concepts.
func (k *cutter) words(s text.Span) []Word {
	ws := segment.AppendWords(k.ws[:0], k.a.Text, s)
	k.ws = ws
	out := make([]Word, len(ws))
	k.folds, k.full = k.folds[:0], k.full[:0]
	for i, w := range ws {
		r, _ := utf8.DecodeRuneInString(k.a.Text[w.Start:])
		out[i] = Word{Span: w.Span, Fold: w.Fold, Number: w.Kind == segment.Number, Upper: unicode.IsUpper(r), Stem: w.Fold}
		full := w.Fold
		if w.Kind == segment.Letters {
			full = k.stem(w.Of(k.a.Text))
			out[i].Stem = full
			if len(full) > prefix {
				out[i].Stem = full[:prefix]
			}
			out[i].Stop = lang.Stop(k.lang, w.Fold) || utf8.RuneCountInString(w.Fold) < 2
		} else {
			out[i].Stop = w.Kind == segment.Symbol && w.Fold != "%"
		}
		k.folds, k.full = append(k.folds, w.Fold), append(k.full, full)
	}
	for _, h := range k.lexicon.Match(k.folds, k.full) {
		for i := h.First; i <= h.Last; i++ {
			if !out[i].Stop {
				out[i].Concepts = append(out[i].Concepts, Concept{h.Concept, h.Weak})
				break
			}
		}
	}
	return out
}

// stem looks a word's stem up among those found before: an article repeats
// its words.
func (k *cutter) stem(w string) string {
	if s, ok := k.stems[w]; ok {
		return s
	}
	s := lang.Stem(k.lang, w)
	k.stems[w] = s
	return s
}

// Stems are cut to this many letters: it joins noun and verb (protéger,
// protection) and the cognates of two languages, and was measured best.
const prefix = 6
