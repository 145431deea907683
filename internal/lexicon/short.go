package lexicon

import "strings"

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
	for line := range strings.Lines(shortNames) {
		if hasWord(line, a) && hasWord(line, b) {
			return true
		}
	}
	return false
}

// hasWord reports whether w is one of the words of line.
func hasWord(line, w string) bool {
	for x := range strings.FieldsSeq(line) {
		if x == w {
			return true
		}
	}
	return false
}
