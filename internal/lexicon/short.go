package lexicon

import (
	"slices"
	"strings"
	"sync"
)

// shortNames are given names and what their bearers are called, in English.
const shortNames = `richard dick rick rich
michael mike mick
joseph joe
timothy tim
william bill will billy
robert bob rob bobby
james jim jimmy jamie
thomas tom tommy
edward ed ted eddie
charles chuck charlie
anthony tony
daniel dan danny
david dave
steven steve
stephen steve
christopher chris
matthew matt
nicholas nick
jeffrey jeff
gregory greg
kenneth ken
elizabeth liz beth betsy
katherine kate kathy
catherine kate cathy
jennifer jen jenny
patrick pat
patricia pat
john jack johnny
benjamin ben
samuel sam
andrew andy drew
peter pete
donald don
ronald ron
lawrence larry
gerald jerry
leonard leo
frederick fred
theodore ted
susan sue
deborah deb debbie
barbara barb
margaret meg peggy maggie
rebecca becky
zachary zach
alexander alex
alexandra alex
philip phil
phillip phil
raymond ray
victoria vicky
joshua josh
bernard bernie`

// SameGivenName reports whether two folded given names may be one person's:
// "dick" and "richard".
func SameGivenName(a, b string) bool {
	if a == b {
		return true
	}
	lines := shortLines()
	for _, k := range lines[a] {
		if slices.Contains(lines[b], k) {
			return true
		}
	}
	return false
}

// shortLines returns the lines of shortNames that each name stands in. They are made once: a text
// that is one list of names asks for each with fifty others.
var shortLines = sync.OnceValue(func() map[string][]int {
	out := map[string][]int{}
	k := 0
	for line := range strings.Lines(shortNames) {
		for w := range strings.FieldsSeq(line) {
			out[w] = append(out[w], k)
		}
		k++
	}
	return out
})
