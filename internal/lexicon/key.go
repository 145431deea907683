package lexicon

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// Key is how a member of a concept is looked up.
type Key struct {
	Stems   []string // of its words, without articles
	Lemma   string   // folded, for a single word
	Negated bool     // wants a negation beside it: "ne pas croire"
	Self    bool     // wants a reflexive pronoun before it: "se rendre"
}

// keyOf returns the key of a member as it stands in the tables, in a language
// that Recoupe knows. The compiler and Match go by the same rules: articles
// do not count, nor does the preposition an expression ends in, nor "be" at
// its beginning. An expression of which less than two words would be left keeps
// them all: "en cours" is never just "cours".
func keyOf(language, member string) Key {
	small := littleOf(language)
	var k Key
	var words []string
	written := map[string]string{} // accents help the stemmer
	for _, w := range segment.Words(member, text.Span{End: len(member)}) {
		words = append(words, w.Fold)
		written[w.Fold] = w.Of(member)
	}
	if len(words) > 1 {
		words = k.strip(small, words)
	}
	all := words
	words = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return small.articles[w] })
	for len(words) > 2 && small.links[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || len(words) == 1 && len(all) > 1 && len(words[0]) < 4 {
		words = all
	}
	if len(words) == 1 {
		k.Lemma = words[0]
	}
	for _, w := range words {
		k.Stems = append(k.Stems, small.stem(language, w, written[w]))
	}
	return k
}

// stem returns what a word stands under in a key: prepositions as they are,
// without the article they may be contracted with.
func (l *little) stem(language, w, written string) string {
	if p, ok := l.contracted[w]; ok {
		return p
	}
	if l.links[w] {
		return w
	}
	if isAcronym(written) { // "AED" is no past participle
		return w
	}
	return lang.Stem(language, written)
}

// strip takes the negation, the reflexive pronoun and the copula off the
// beginning of an expression and notes them.
func (k *Key) strip(small *little, words []string) []string {
	if small.negators[words[0]] || words[0] == "ne" || words[0] == "n'" {
		rest := words[1:]
		for len(rest) > 1 && (small.negators[rest[0]] || small.selves[rest[0]]) {
			rest = rest[1:]
		}
		// "sans abri", "no comment": a negator before a noun is part of the expression
		if words[0] == "ne" || words[0] == "n'" || words[0] == "not" || words[0] == "nicht" || words[0] == "niet" || words[0] == "nao" {
			k.Negated = true
			words = rest
		}
	}
	if len(words) > 1 && small.selves[words[0]] {
		k.Self = true
		words = words[1:]
	}
	if len(words) > 1 && small.copulas[words[0]] {
		words = words[1:]
	}
	return words
}

// reflexive takes the pronoun off a verb that is written with it, in Italian,
// Spanish and Portuguese: "rifiutarsi", "retirarse", "retirar-se".
func reflexive(language, member string) (string, bool) {
	for _, s := range []struct{ lang, from, to string }{
		{"it", "arsi", "are"}, {"it", "ersi", "ere"}, {"it", "irsi", "ire"},
		{"es", "arse", "ar"}, {"es", "erse", "er"}, {"es", "irse", "ir"},
		{"pt", "ar-se", "ar"}, {"pt", "er-se", "er"}, {"pt", "ir-se", "ir"},
	} {
		if head, tail, _ := strings.Cut(member, " "); s.lang == language && strings.HasSuffix(head, s.from) && len(head) > len(s.from)+2 {
			return strings.TrimSpace(strings.TrimSuffix(head, s.from) + s.to + " " + tail), true
		}
	}
	return member, false
}

// KeysOf returns the keys a member is compiled to: its own, and where it is
// written with a hyphen, the one of the word written together, since
// "cyber-attaque" and "cyberattaque" are one word.
func KeysOf(language, member string) []Key {
	keys := make([]Key, 1, 2)
	if verb, ok := reflexive(language, member); ok {
		keys[0] = keyOf(language, verb)
		keys[0].Self = true
		return keys
	}
	keys[0] = keyOf(language, member)
	if strings.Contains(member, "-") && !strings.Contains(member, " ") {
		together := keyOf(language, strings.ReplaceAll(member, "-", ""))
		keys = append(keys, together)
	}
	return keys
}

// isAcronym reports whether a word is written in capitals and digits only.
func isAcronym(w string) bool {
	capitals := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z':
			capitals++
		case c < '0' || c > '9':
			return false
		}
	}
	return capitals > 1
}
