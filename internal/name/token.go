package name

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// token is a word with what tells a name from another word.
type token struct {
	segment.Word
	shape shape
	gap   gap  // what stands before it
	opens bool // begins a sentence, a quotation or what follows a colon: its capital says nothing
	stop  bool // only holds the sentence together
	known bool // stands in the lexicon as an ordinary word
}

// shape is how the letters of a word are written.
type shape uint8

const (
	small   shape = iota // "mairie"
	capital              // "Paris"
	initial              // "W", "L’"
	allCaps              // "ONU", "ANSSI"
	mixed                // "iPhone", "McDonald", "TotalEnergies"
	figures              // "34"
)

func (s shape) upper() bool { return s != small && s != figures }

// gap is what parts a word from the one before it.
type gap uint8

const (
	space  gap = iota
	tied       // a hyphen, or nothing at all
	elided     // the apostrophe of an elision
	dot        // a dot and a space: after an initial or an abbreviated title
	comma
	bracket // an opening bracket
	other   // any other punctuation
)

// sentence is the tokens of a sentence and how it uses capitals.
type sentence struct {
	tokens []token
	folded []string // of the tokens
	style  style
}

// style is what capitals are worth in a sentence.
type style uint8

const (
	plain    style = iota
	headline       // most words have a capital: An English Headline
	shouted        // all letters are capitals
)

// sighting counts how a folded word is written in the article.
type sighting struct {
	small, capital int // capital: where only a name has one
}

func (f *finder) cut(span text.Span) sentence {
	words := segment.AppendWords(f.words[:0], f.a.Text, span)
	f.words = words
	s := sentence{tokens: make([]token, len(words)), folded: make([]string, len(words))}
	last := span.Start
	for i, w := range words {
		t := token{Word: w, shape: shapeOf(w.Of(f.a.Text), w.Kind)}
		between := f.a.Text[last:w.Start]
		t.gap = gapOf(between, w.Tie)
		t.opens = i == 0 || opens(between) || i == 1 && s.tokens[0].shape == figures && t.gap != space // "1. Publish …"
		t.stop = lang.Stop(f.lang, w.Fold)
		s.tokens[i], s.folded[i] = t, w.Fold
		last = w.End
	}
	s.style = s.capitals()
	if s.style == headline && strings.HasSuffix(strings.TrimRight(span.Of(f.a.Text), "»”\"'’) \u00a0\u202f"), ".") {
		s.style = plain // a list of names
	}
	return s
}

func shapeOf(w string, kind segment.WordKind) shape {
	if kind == segment.Number {
		return figures
	}
	upper, lower, first := 0, 0, false
	for i, r := range w {
		switch {
		case unicode.IsUpper(r):
			upper++
			first = first || i == 0
		case unicode.IsLower(r):
			lower++
		}
	}
	switch {
	case upper == 0:
		return small
	case lower == 0 && upper == 1:
		return initial
	case lower == 0, lower == 1 && upper > 2: // "PMEs"
		return allCaps
	case upper == 1 && first:
		return capital
	}
	return mixed
}

func gapOf(between string, tie segment.Tie) gap {
	switch tie {
	case segment.Elided:
		return elided
	case segment.Hyphened, segment.Against:
		return tied
	}
	trimmed := strings.TrimFunc(between, text.IsSpace)
	switch trimmed {
	case "", "'", "’": // "the Insurers' Council"
		return space
	case ".":
		return dot
	case ",":
		return comma
	case "(":
		return bracket
	}
	return other
}

// opens reports whether what stands before a word lets any word begin with a
// capital: an opening mark, a colon, a bullet, a dash at the beginning.
func opens(between string) bool {
	for _, r := range between {
		switch r {
		case '«', '“', '"', '„', '‹', ':', '•', '?', '!', '…', '|', '>', ';', '*', '[', ']':
			return true
		case '-':
			return len(between) > 1
		case '.':
			return len(strings.TrimFunc(between, text.IsSpace)) > 1
		}
		if text.IsDash(r) || r == '–' {
			return true
		}
	}
	return false
}

// capitals tells what the capitals of a sentence are worth.
func (s *sentence) capitals() style {
	upper, long, caps, words := 0, 0, 0, 0
	for _, t := range s.tokens {
		if t.Kind != segment.Letters || t.stop && t.shape == small {
			continue
		}
		words++
		if t.shape == allCaps || t.shape == initial {
			caps++
		}
		if utf8.RuneCountInString(t.Fold) < 4 {
			continue
		}
		long++
		if t.shape.upper() {
			upper++
		}
	}
	switch {
	case words >= 3 && caps*10 >= words*8:
		return shouted
	case long >= 4 && upper*10 >= long*8:
		return headline
	}
	return plain
}

// count notes how each word is written over the article, and which words are
// ordinary ones.
func (f *finder) count() {
	stems := map[string]bool{}
	for i := range f.sentences {
		s := &f.sentences[i]
		for k := range s.tokens {
			t := &s.tokens[k]
			if t.Kind != segment.Letters {
				continue
			}
			if t.shape.upper() {
				known, ok := stems[t.Fold]
				if !ok {
					known = f.lexicon.KnowsForm(t.Fold, lang.Stem(f.lang, strings.ToLower(t.Of(f.a.Text))))
					stems[t.Fold] = known
				}
				t.known = known
			}
			if s.style != plain {
				continue
			}
			x := f.seen[t.Fold]
			switch {
			case t.shape == small:
				x.small++
			case !t.opens:
				x.capital++
			}
			f.seen[t.Fold] = x
		}
	}
}

// spaced returns s with every run of white space as one plain space.
func spaced(s string) string { return strings.Join(strings.FieldsFunc(s, text.IsSpace), " ") }
