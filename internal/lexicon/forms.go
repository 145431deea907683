package lexicon

import (
	"strings"
	"sync"

	"recoupe/internal/lang"
	"recoupe/internal/text"
)

// under returns what a word of a text stands under in the keys: its stem, the
// stem of its base form where it is an irregular one, and what else the
// language's inflection leaves beside what the stemmer takes off.
func (l *Lexicon) under(small *little, word, stem string) [3]string {
	if p, ok := small.contracted[word]; ok {
		return [3]string{p}
	}
	if small.links[word] {
		return [3]string{word}
	}
	out := [3]string{stem}
	n := 1
	add := func(s string) {
		if s != "" && n < len(out) && s != out[0] && s != out[n-1] {
			out[n] = s
			n++
		}
	}
	add(baseStem(l.lang, word))
	if n == 1 && l.find(stem, "") < 0 {
		add(l.beyond(word))
	}
	if l.lang == "de" || l.lang == "nl" {
		add(participle(l.lang, stem))
	} else if len(word) <= 5 {
		add(word) // an acronym, which stands under itself
	}
	return out
}

// participle undoes what the German and Dutch stemmers leave of a weak verb's
// endings: "weigert", "geweigert" and "abgelehnt" stand with "weigern" and "ablehnen".
func participle(language, stem string) string {
	if len(stem) < 5 || stem[len(stem)-1] != 't' && stem[len(stem)-1] != 'd' {
		return ""
	}
	s := stem[:len(stem)-1]
	if rest, ok := strings.CutPrefix(s, "ge"); ok && len(rest) >= 3 {
		return rest
	}
	for i := 2; i <= 6 && i+5 <= len(s); i++ {
		if s[i:i+2] == "ge" && littleOf(language).away[s[:i]] {
			return s[:i] + s[i+2:]
		}
	}
	return s
}

// baseStem returns the stem of the base form of an irregular form, folded: "took"
// → the stem of "take"; "" for a form that is regular or not known.
func baseStem(language, folded string) string {
	if len(folded) > 16 {
		return ""
	}
	return irregular(language)[folded]
}

func irregular(language string) map[string]string {
	switch language {
	case "fr":
		return irregularFr()
	case "en":
		return irregularEn()
	case "de":
		return irregularDe()
	case "nl":
		return irregularNl()
	case "es":
		return irregularEs()
	case "it":
		return irregularIt()
	case "pt":
		return irregularPt()
	}
	return nil
}

// irregulars reads "base: form form … | prefix …" lines: the prefixes make
// further verbs that go the same way.
func irregulars(language, table string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(table) {
		base, forms, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok {
			continue
		}
		forms, prefixes, _ := strings.Cut(forms, "|")
		for _, p := range append([]string{""}, strings.Fields(prefixes)...) {
			stem := lang.Stem(language, p+base)
			for f := range strings.FieldsSeq(forms) {
				form := text.Fold(p + f)
				if _, taken := m[form]; !taken {
					m[form] = stem
				}
			}
		}
	}
	return m
}

var (
	irregularFr = sync.OnceValue(func() map[string]string { return irregulars("fr", formsFr) })
	irregularEn = sync.OnceValue(func() map[string]string { return irregulars("en", formsEn) })
	irregularDe = sync.OnceValue(func() map[string]string { return irregulars("de", formsDe) })
	irregularNl = sync.OnceValue(func() map[string]string { return irregulars("nl", formsNl) })
	irregularEs = sync.OnceValue(func() map[string]string { return irregulars("es", formsEs) })
	irregularIt = sync.OnceValue(func() map[string]string { return irregulars("it", formsIt) })
	irregularPt = sync.OnceValue(func() map[string]string { return irregulars("pt", formsPt) })
)
