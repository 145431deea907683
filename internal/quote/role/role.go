// Package role knows the words by which a text says what somebody is: offices, professions,
// kin, in each language.
//
// Call [Is] or [Of] on a word in lower case. The words are in roles.tsv, this project's own
// list, one row a role; a row may be added by hand. body.go lists the bodies that speak.
package role

import (
	_ "embed"
	"strings"
	"sync"

	"recoupe/internal/story"
)

//go:embed roles.tsv
var roleTable string

// Role is what a word says somebody is: which office, in which gender.
type Role struct {
	ID     string       // the same in all languages: a row of roles.tsv
	Gender story.Gender // what the word itself shows
}

var roleLangs = [...]string{"fr", "en", "de", "es", "it", "nl", "pt"}

// roles maps a language and a word to the role.
var roles = sync.OnceValue(func() map[string]map[string]Role {
	all := map[string]map[string]Role{}
	for _, l := range roleLangs {
		all[l] = map[string]Role{}
	}
	for line := range strings.Lines(roleTable) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		for i, l := range roleLangs {
			if i+1 >= len(f) {
				break
			}
			heads := strings.Fields(f[i+1])
			for _, h := range heads {
				if _, ok := all[l][h]; !ok {
					all[l][h] = Role{f[0], genderOfRole(l, h, heads)}
				}
			}
		}
	}
	return all
})

// genderOfRole tells the gender of a role's word by its ending, or by the
// feminine that stands beside it in the table.
func genderOfRole(lang, h string, heads []string) story.Gender {
	if lang == "fr" && (strings.HasSuffix(h, "père") || strings.HasSuffix(h, "frère")) {
		return story.Masculine
	}
	for _, e := range feminineEndings[lang] {
		if strings.HasSuffix(h, e) {
			return story.Feminine
		}
	}
	for _, o := range heads {
		if o != h && len(o) > 3 && len(h) > 3 && o[:3] == h[:3] {
			for _, e := range feminineEndings[lang] {
				if strings.HasSuffix(o, e) {
					return story.Masculine
				}
			}
		}
	}
	return story.GenderUnknown
}

var feminineEndings = map[string][]string{
	"fr": {"trice", "euse", "ère", "ienne", "ée", "teure", "esse", "enne", "cheffe", "ate", "ante", "ente", "ale", "ine", "femme"},
	"en": {"woman", "girl", "lady", "actress", "mother", "sister", "daughter", "queen", "princess", "widow", "wife"},
	"de": {"in", "frau"},
	"es": {"a"}, "it": {"a", "trice", "essa"}, "nl": {"ster", "esse", "rice", "vrouw"}, "pt": {"a"},
}

// Of returns the role that a word in lower case names in a language; false if it names none.
func Of(lang, low string) (Role, bool) {
	low = strings.TrimPrefix(low, "ex-")
	r, ok := roles()[lang][low]
	return r, ok
}

// Is reports whether a word in lower case names a role in a language.
func Is(lang, low string) bool { _, ok := Of(lang, low); return ok }

// OfficeOf returns the office that an English title in lower case says somebody holds, "governor"
// for "gov"; false if it says none.
func OfficeOf(title string) (string, bool) {
	office, ok := officeOf[title]
	return office, ok
}

// officeOf has one word for each: a congresswoman holds the same (roles.tsv).
var officeOf = map[string]string{"gov": "governor", "sen": "senator", "rep": "congressman"}
