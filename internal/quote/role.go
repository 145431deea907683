package quote

import (
	_ "embed"
	"strings"
	"sync"

	"recoupe/internal/story"
)

//go:embed data/roles.tsv
var roleTable string

// role is what a word says somebody is: which office, in which gender.
type role struct {
	id     string
	gender story.Gender
}

var roleLangs = [...]string{"fr", "en", "de", "es", "it", "nl", "pt"}

// roles maps a language and a word to the role.
var roles = sync.OnceValue(func() map[string]map[string]role {
	all := map[string]map[string]role{}
	for _, l := range roleLangs {
		all[l] = map[string]role{}
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
					all[l][h] = role{f[0], genderOfRole(l, h, heads)}
				}
			}
		}
	}
	return all
})

// genderOfRole tells the gender of a role's word by its ending, or by the
// feminine that stands beside it in the table.
func genderOfRole(lang, h string, heads []string) story.Gender {
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

func roleOf(lang, low string) (role, bool) {
	low = strings.TrimPrefix(low, "ex-")
	r, ok := roles()[lang][low]
	return r, ok
}

func isRole(lang, low string) bool { _, ok := roleOf(lang, low); return ok }

// officeOf is which office an English title says that somebody holds; a congresswoman holds
// the same (data/roles.tsv).
var officeOf = map[string]string{"gov": "governor", "sen": "senator", "rep": "congressman"}
