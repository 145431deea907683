package name

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// What a name goes on with behind its first words: little words, a hyphen, a nickname.

// goesOn returns the token up to which the name first..last goes on at token
// k, -1 if it ends.
func (f *finder) goesOn(s *sentence, first, last, k int) int {
	t := s.tokens[k]
	switch t.gap {
	case space, tied, elided:
		if t.gap == space && f.lang == "en" && t.shape.upper() && !t.known && strings.ContainsAny(f.a.Text[s.tokens[last].End:t.Start], "'’") && !f.rules.bodyEnds[t.Fold] && !f.rules.places[t.Fold] {
			return -1 // "the Mariners' Anna Maro"
		}
	case other, bracket:
		return f.pastNickname(s, first, last, k)
	case dot:
		if s.tokens[last].shape != initial && !abbreviated(s.folded[last]) {
			return -1
		}
	default:
		return -1
	}
	switch {
	case t.opens:
		return -1
	case t.gap == tied && (t.shape == small || t.shape == figures):
		return f.pastHyphen(s, last, k)
	case t.shape.upper():
		return f.pastCapital(s, first, last, k)
	case t.Fold == "'s" && f.owns(s, first, last, k+1):
		return k + 1
	case t.Fold == "&" && k+1 < len(s.tokens) && s.tokens[k+1].shape.upper():
		return k + 1
	}
	return f.pastLittle(s, first, last, k)
}

// pastHyphen returns the token up to which a name goes on with the small word or the figure
// that a hyphen binds to it at token k: Chalon-sur-Saône goes on, Microsoft-owned and
// Smith-t-il do not.
func (f *finder) pastHyphen(s *sentence, last, k int) int {
	for j := k; j < len(s.tokens) && j < k+longestLittle && (s.tokens[j].gap == tied || s.tokens[j].gap == elided); j++ {
		if s.tokens[j].shape.upper() {
			return j
		}
	}
	if s.tokens[k].shape == figures && s.tokens[last].shape.upper() {
		return k // "Covid-19", "A-320"
	}
	if last > 0 && korean[s.folded[last]] && s.tokens[last-1].shape == capital && s.tokens[last].gap == space {
		return k // "Kim Jong-un"
	}
	return -1
}

// pastCapital returns the token up to which the name first..last goes on with the capital at
// token k, -1 if that is another name or none.
func (f *finder) pastCapital(s *sentence, first, last, k int) int {
	t := s.tokens[k]
	if t.shape == allCaps && len(t.Fold) > 3 && f.shouts(s, k) && lexicon.GivenName(s.folded[first]) == lexicon.NotGiven {
		return -1 // "Dublin BINNED"
	}
	never := f.rules.never[t.Fold] && t.shape == capital && t.gap != tied
	switch {
	case never && f.rules.works[t.Fold] && k > first+1 && s.tokens[last].shape == capital:
		return k // "the Harbor Safety Act"
	case f.lang == "en" && t.shape == capital && t.gap == space && ofBodies[t.Fold] && f.toBody(s, k+1):
		return k // "the National Catholic Schools Council"
	case never && f.rules.articles[t.Fold] && k+1 < len(s.tokens) && s.tokens[k+1].shape.upper() && s.tokens[k+1].gap == space:
		return k + 1 // "Anne Le Bellec"
	case never:
		return -1
	}
	return k
}

// owns reports whether the name first..last with its genitive and the word at token n are one
// name, of a body, a place or a shop.
func (f *finder) owns(s *sentence, first, last, n int) bool {
	if n >= len(s.tokens) || s.tokens[n].shape != capital || s.tokens[n].gap != space {
		return false
	}
	next := s.tokens[n]
	if !(first == last && f.rules.bodyEnds[s.folded[last]]) && (f.rules.bodyEnds[next.Fold] && !houseOf[next.Fold] || f.rules.places[next.Fold]) {
		return true // "St Oswin's Church"
	}
	if f.lang != "en" || s.style != plain || first != last || lexicon.GivenName(s.folded[first]) == lexicon.NotGiven || s.tokens[first].shape != capital {
		return false
	}
	return !f.titleAt(s, n) && !f.rules.never[next.Fold] && !f.rules.works[next.Fold] && next.known // "Nora's List": a shop, a firm
}

// korean are first halves of given names that go on in small letters behind a hyphen.
var korean = text.WordSet("jong jung jae myung sun chung yoon min seung hyun young ki tae kyung sang geun suk kwang dong soon yong")

// dutch are the first words of surnames that go on in small letters: "Van der Maro".
var dutch = text.WordSet("van von vander")

// No name has more little words in a row than this, the capital behind them among them.
const longestLittle = 3

// pastLittle returns the token up to which the name first..last goes on behind the little
// words at token k: those of a person after the given name, of a body after its head.
func (f *finder) pastLittle(s *sentence, first, last, k int) int {
	for j := k; j < len(s.tokens) && j < k+longestLittle; j++ {
		x := s.tokens[j]
		if x.gap > elided {
			return -1
		}
		if x.shape.upper() {
			if !f.rules.never[x.Fold] {
				return j
			}
			if f.lang == "fr" && (x.Fold == "la" || x.Fold == "le") && f.rules.particles[s.folded[k]] && j+1 < len(s.tokens) && s.tokens[j+1].shape == capital && s.tokens[j+1].gap == space && f.allGiven(s, first, last) {
				return j + 1 // "Anne de La Rive"
			}
			return -1
		}
		if lexicon.ArabicArticle(x.Fold) && j+1 < len(s.tokens) && s.tokens[j+1].gap == tied && s.tokens[j+1].shape == capital && s.tokens[first].shape == capital {
			return j + 1 // "Rami Abd al-Maro"
		}
		particle := f.rules.particles[x.Fold] && (last-first < 3 && (f.allGiven(s, first, last) || dutch[s.folded[last]] && s.tokens[last].shape == capital && x.Fold != "de") ||
			x.Fold == "d'" && last > first+2 && (s.folded[last-1] == "la" || s.folded[last-1] == "le")) // "Anne de La Rive d’Orville"
		particle = particle || f.lang == "en" && foreignOf[s.folded[k]] && (j == k || f.rules.particles[x.Fold] || x.Fold == "l" || x.Fold == "l'") && s.tokens[first].shape == capital // "Passages de l’Altmere" in English
		particle = particle || j == k && last == first && (f.placeOf(s, first, x.Fold) || f.onHeight(s, first, x.Fold))
		join := f.rules.joins[x.Fold] && f.mayJoin(s, first, last) && !f.whereItIs(s, first, last, j)
		if !particle && !join || lang.And(x.Fold) && !f.hasSmall(s, first, last) {
			return -1 // two names side by side; "Centre for Health and Care" has little words anyway
		}
	}
	return -1
}

// mayJoin reports whether first..last is the beginning of a name that little words may go on
// with: of a body, a work, a newspaper.
func (f *finder) mayJoin(s *sentence, first, last int) bool {
	switch {
	case f.head(s, first), f.rules.works[s.folded[first]]:
		return true
	case f.lang == "fr" && last == first+1 && f.rules.articles[s.folded[first]] && papers[s.folded[last]]:
		return true // "Le Courrier de Valmont"
	case f.pluralName(s, first, last):
		return true // "le directeur de Passages de l’Altmère"
	case first > 0 && s.listed(first-1, bodyNouns) && s.tokens[first].gap == space:
		return true // "l'association Rives de Loire"
	}
	return f.rules.bodyEnds[s.folded[last]] && len(s.folded[last]) > 2
}

// pluralName reports whether the one word at first is a French noun in the plural with a capital and no article, which
// begins the name of a body.
func (f *finder) pluralName(s *sentence, first, last int) bool {
	t := s.tokens[first]
	return f.lang == "fr" && first == last && first > 0 && t.shape == capital && !t.opens && t.known && plural(t.Fold) && t.gap <= comma && !f.rules.never[t.Fold] && !f.rules.articles[s.folded[first-1]] &&
		!s.tokens[first-1].shape.upper() && !f.titleAt(s, first)
}

// foreignOf are little words that are of no English name but of those it takes from elsewhere.
var foreignOf = text.WordSet("de du des d' del della di do da dos")

// pastNickname returns the token of the surname behind a nickname in marks or
// brackets that begins at token k, after the given names first..last: in
// "Anna “Ann” Maro". It is -1 if none stands there.
func (f *finder) pastNickname(s *sentence, first, last, k int) int {
	if !f.allGiven(s, first, last) || k+1 >= len(s.tokens) || s.tokens[k].shape != capital {
		return -1
	}
	opening := f.a.Text[s.tokens[last].End:s.tokens[k].Start]
	n := k + 1
	if n+1 < len(s.tokens) && s.tokens[n].gap == space && s.tokens[n].shape == capital {
		n++
	}
	t := s.tokens[n]
	closing := f.a.Text[s.tokens[n-1].End:t.Start]
	if t.shape != capital || !strings.ContainsAny(opening, `"“‘«(`) || len(strings.Trim(opening, " \u00a0\u202f")) > len("“") ||
		!strings.ContainsAny(closing, `"”’»)`) || len(strings.Trim(closing, " \u00a0\u202f")) > len("”") {
		return -1
	}
	return n
}

func (f *finder) hasSmall(s *sentence, first, last int) bool {
	for k := first; k <= last; k++ {
		if s.tokens[k].shape == small && s.tokens[k].Kind == segment.Letters {
			return true
		}
	}
	return false
}

func abbreviated(w string) bool {
	switch w {
	case "st", "ste", "jr", "dr", "mt", "ft":
		return true
	}
	return false
}
