// Package naming tells how words read: as a person's name ([NameLike]), as an outlet's
// ([OutletLike], outlet.go) or as somebody's place in a newsroom ([RoleLike], role.go). It knows
// no list of names: what tells are capitals, small words between them, and the words that outlets
// and newsrooms are called by.
package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/line"
)

// Particles are small words, folded, inside a person's or an outlet's name.
var Particles = line.Set{Listed: "de|du|des|d|la|le|les|l|van|von|der|den|ter|ten|di|da|dos|do|das|del|della|al|el|bin|ben|y|e|et|and|und|en|of|the|&|zu|zum|af|av|st|mc|o"}

// Particle reports whether w is an elided particle before a capital: "d’Ormesson".
func Particle(w string) bool {
	w = strings.TrimPrefix(strings.TrimPrefix(w, "d"), "l")
	w = strings.TrimPrefix(strings.TrimPrefix(w, "'"), "’")
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

// Words that no name has, though a line in capitals may.
var notNames = line.Set{Listed: "decouvrir|retrouvez|consultez|newsletter|newsletters|infolettre|podcast|podcasts|services|videos|pour|plus|sur|avec|dans|savoir|nos|notre|vos|votre|tout|toute|tous|toutes|par|pas|more|about|our|your|with|from|read|lire|voir"}

// NameLike reports whether s is two to five words that a name is made of and
// nothing else.
func NameLike(s string) bool {
	s = strings.TrimFunc(s, line.Edge)
	if strings.ContainsAny(s, "?!:;\"«»“”()0123456789") {
		return false
	}
	f := strings.Fields(s)
	if len(f) < 2 || len(f) > 5 {
		return false
	}
	caps := 0
	for _, w := range f {
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case notNames.Has(line.Fold(w)): // "POUR EN SAVOIR PLUS"
			return false
		case unicode.IsUpper(r):
			caps++
		case Particles.Has(line.Fold(w)) || Particle(w):
		default:
			return false
		}
		if len(w) > 4 && strings.HasSuffix(w, ".") {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(f[0])
	return caps >= 2 && unicode.IsUpper(r)
}

// AllCapital reports whether every word of s begins with a capital, small words of names aside.
func AllCapital(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && !Particles.Has(line.Fold(w)) {
			return false
		}
	}
	return true
}

// Capitalised reports whether w is up to five words that begin with a capital, small words of names
// between them aside.
func Capitalised(w string) bool {
	f := strings.Fields(w)
	if len(f) == 0 || len(f) > 5 {
		return false
	}
	for _, x := range f {
		r, _ := utf8.DecodeRuneInString(x)
		if !unicode.IsUpper(r) && !Particles.Has(line.Fold(x)) && !Particle(x) {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(f[0])
	return unicode.IsUpper(r)
}

// mastheads are what a newspaper calls itself before the name of its country.
var mastheads = line.Set{Listed: "petit|petite|grand|grande|nouveau|nouvel|nouvelle|bon|bonne|jeune|libre|journal|quotidien|courrier|republicain|daily|evening|morning|sunday|weekly|new"}

// Articled reports whether w is an article and one word, or several with a small word between
// ("Le Pays de Vernoy"): an outlet's name, as nobody signs without a first name.
func Articled(w string) bool {
	f := strings.Fields(w)
	if len(f) < 2 || len(f) > 5 || RoleIn(w) || len(f) > 2 && (!Capitalised(w) || !Particles.Has(f[2]) && !mastheads.Has(line.Fold(f[1]))) {
		return false
	}
	switch line.Fold(f[0]) {
	case "le", "la", "les", "the", "el", "il", "die", "der", "das":
		r, _ := utf8.DecodeRuneInString(f[1])
		return unicode.IsUpper(r)
	}
	return false
}
