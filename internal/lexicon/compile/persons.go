package compile

import (
	"maps"
	"slices"
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/text"
)

// compileTitles writes the titles of a language, each as id, kind and keys like
// those of an entity: 'a' for forms of address, 'r' for offices and callings.
func compileTitles(rows [][]string, column int) []byte {
	var b []byte
	for _, f := range rows {
		keys := map[string]int{}
		for _, s := range list(f[1+column]) {
			if k, caps := keyOfName(s); k != "" {
				if old, ok := keys[k]; ok {
					caps = min(caps, old)
				}
				keys[k] = caps
			}
		}
		if len(keys) == 0 {
			continue
		}
		b = append(b, f[0]...)
		kind := lexicon.RoleTitle
		if addressed[f[0]] {
			kind = lexicon.AddressTitle
		}
		b = append(b, '\t', byte(kind))
		for _, k := range slices.Sorted(maps.Keys(keys)) {
			b = append(b, '\t', byte(lexicon.ByTitle), byte('0'+min(1, keys[k])))
			b = append(b, k...)
		}
		b = append(b, '\n')
	}
	return b
}

// compileFirstNames writes the folded given names, sorted: those of men on the
// first line, of women on the second, of either on the third.
func compileFirstNames(rows [][]string) []byte {
	genders := map[string]string{}
	for _, f := range rows {
		n := text.Fold(f[0])
		if g, ok := genders[n]; ok && g != f[1] {
			genders[n] = "x"
		} else {
			genders[n] = f[1]
		}
	}
	var b []byte
	for _, g := range []string{"m", "f", "x"} {
		var names []string
		for n, has := range genders {
			if has == g {
				names = append(names, n)
			}
		}
		slices.Sort(names)
		b = append(b, strings.Join(names, " ")...)
		b = append(b, '\n')
	}
	return b
}
