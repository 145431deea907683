// Package furniture recognises the lines that belong to a page and not to an article: menus, share
// buttons, paywalls, announcements of other articles.
//
// [Of] looks a line up in tables of phrases, one for each language (fr.go, en.go, de.go, es.go, it.go,
// nl.go, pt.go). Phrases are folded, as the lines are.
//
// Other lines are told by their form: rows of links, buttons, counts and remains of code ([ByForm],
// shape.go); pointers to a page, offers and recordings (pointer.go); corrections of the article
// (notice.go); invitations to follow the outlet or to take its letter (letter.go).
package furniture

import (
	"strings"
	"sync"

	"recoupe/internal/clean/line"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// How a phrase of page furniture is looked for in a folded line.
type how uint8

const (
	whole  how = iota // the line is the phrase, marks and a number around it aside
	starts            // a short line that starts with it
	opens             // a line of any length up to a paragraph that starts with it
	holds             // a short line that holds it
	tells             // a line of any length up to a paragraph that holds it
)

// most words that a line may have for a phrase to class it, by how
var most = [...]int{whole: 12, starts: 12, opens: 45, holds: 14, tells: 70}

// phrases is a list of furniture of one kind; alternatives stand between "|".
type phrases struct {
	kind   story.BlockKind
	code   string // of the reason
	how    how
	listed string
}

// languages lists the page furniture of every language. The first match in the order of how wins,
// of these the longest, and of equal ones the first in the lists.
func languages() [][]phrases {
	return [][]phrases{furnitureFr, furnitureEn, furnitureDe, furnitureEs, furnitureIt, furnitureNl, furniturePt}
}

type phrasebook struct {
	whole  map[string]line.Furniture
	starts map[string][]line.Furniture // by first word, both starts and opens
	opens  map[string][]line.Furniture
	inner  map[string]*inner // holds and tells, by first word
	begins [1 << 12]bool     // see sign: a word of inner has it
}

// inner are the phrases that a line may hold anywhere.
type inner struct{ holds, tells []line.Furniture }

// sign is a hash of a word by its first, middle and last byte and its length. Most
// words that begin no phrase are ruled out by it, without a look into a map.
func sign(w string) int {
	return (int(w[0])*131 + int(w[len(w)/2])*17 + int(w[len(w)-1])*31 + len(w)) & (1<<12 - 1)
}

var book = sync.OnceValue(func() *phrasebook {
	b := &phrasebook{whole: map[string]line.Furniture{}, starts: map[string][]line.Furniture{}, opens: map[string][]line.Furniture{}, inner: map[string]*inner{}}
	for _, language := range languages() {
		for _, p := range language {
			for phrase := range strings.SplitSeq(p.listed, "|") {
				k := line.Furniture{Kind: p.kind, Code: p.code, Phrase: phrase}
				switch p.how {
				case whole:
					if _, ok := b.whole[phrase]; !ok {
						b.whole[phrase] = k
					}
				case starts:
					b.starts[line.FirstWord(phrase)] = append(b.starts[line.FirstWord(phrase)], k)
				case opens:
					b.opens[line.FirstWord(phrase)] = append(b.opens[line.FirstWord(phrase)], k)
				case holds:
					in := b.innerOf(phrase)
					in.holds = append(in.holds, k)
				case tells:
					in := b.innerOf(phrase)
					in.tells = append(in.tells, k)
				}
			}
		}
	}
	for _, of := range []map[string][]line.Furniture{b.starts, b.opens} {
		for _, l := range of {
			longestFirst(l)
		}
	}
	for _, in := range b.inner {
		longestFirst(in.holds)
		longestFirst(in.tells)
	}
	return b
})

// longestFirst puts phrases that others begin with before these: "article réservé aux abonnés, lire
// aussi" is no wall.
func longestFirst(phrases []line.Furniture) {
	sorting.StableFunc(phrases, func(a, b line.Furniture) int { return len(b.Phrase) - len(a.Phrase) })
}

// innerOf returns the row of inner that a phrase belongs to.
func (b *phrasebook) innerOf(phrase string) *inner {
	w := line.FirstWord(phrase)
	if b.inner[w] == nil {
		b.inner[w] = &inner{}
		b.begins[sign(w)] = true
	}
	return b.inner[w]
}

// Of returns what a line of page furniture is, if it is one.
func Of(l *line.Line) (line.Furniture, bool) { return l.FurnitureOnce(lookUp) }

// lookUp looks for the phrases of page furniture in a line.
func lookUp(l *line.Line) (line.Furniture, bool) {
	if l.Count > most[tells] {
		return line.Furniture{}, false
	}
	b, s := book(), l.Key
	if k, ok := b.whole[Bare(s)]; ok && l.Count <= most[whole] {
		return k, true
	}
	first := line.FirstWord(s)
	for _, k := range b.starts[first] {
		if l.Count <= most[starts] && line.Begins(s, k.Phrase) {
			return k, true
		}
	}
	if counted := strings.TrimLeft(s, "0123456789 "); len(counted) < len(s) && l.Count <= most[starts]+12 {
		// "34 responses to …"
		for _, k := range b.starts[line.FirstWord(counted)] {
			if k.Kind == story.Comment && line.Begins(counted, k.Phrase) {
				return k, true
			}
		}
	}
	for _, k := range b.opens[first] {
		if l.Count <= most[opens] && line.Begins(s, k.Phrase) {
			return k, true
		}
	}
	// Wherever a word starts, a phrase may.
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		w := line.FirstWord(s[i:])
		if b.begins[sign(w)] {
			if k, ok := b.inner[w].at(s[i:], l.Count); ok {
				return k, true
			}
		}
		i += len(w)
	}
	return line.Furniture{}, false
}

// at returns the first of the phrases that s begins with, in a line of so many
// words.
func (in *inner) at(s string, words int) (line.Furniture, bool) {
	if in == nil {
		return line.Furniture{}, false
	}
	if words <= most[holds] {
		for _, k := range in.holds {
			if line.Begins(s, k.Phrase) {
				return k, true
			}
		}
	}
	for _, k := range in.tells {
		if line.Begins(s, k.Phrase) {
			return k, true
		}
	}
	return line.Furniture{}, false
}

// Bare returns s without a count around it: "23 comments", "commentaires (8)".
func Bare(s string) string {
	for s != "" && countMark(s[0]) {
		s = s[1:]
	}
	for s != "" && countMark(s[len(s)-1]) {
		s = s[:len(s)-1]
	}
	return s
}

func countMark(c byte) bool {
	return c >= '0' && c <= '9' || c <= '>' && strings.IndexByte(" ()[]:.,-+>", c) >= 0 || c == '[' || c == ']' || c == '|'
}

// Spoken reports whether a line that holds a phrase of page furniture is
// nevertheless prose: a full sentence that only starts like it.
func Spoken(l *line.Line, k line.Furniture) bool {
	if strings.Contains(k.Phrase, "©") {
		return false
	}
	if k.Code == "news.letter" && (strings.Contains(l.Folded, "vous desabonner") || strings.Contains(l.Folded, "vous desinscrire") || strings.Contains(l.Folded, "unsubscribe")) {
		return false
	}
	return l.Count > 16 && l.Last == '.' && len(strings.Fields(k.Phrase)) < 3 && l.Words[len(l.Words)-1] == '.'
}
