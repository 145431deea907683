package clean

import (
	"strings"
	"sync"

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

// furniture lists the page furniture of every language. The first match in
// the order of how and list wins, so that the surest come first.
func furniture() [][]phrases {
	return [][]phrases{furnitureFr, furnitureEn, furnitureDe, furnitureEs, furnitureIt, furnitureNl, furniturePt}
}

// known is a phrase ready for looking up.
type known struct {
	kind   story.BlockKind
	code   string
	phrase string
}

type phrasebook struct {
	whole  map[string]known
	starts map[string][]known // by first word, both starts and opens
	opens  map[string][]known
	inner  map[string]*inner // holds and tells, by first word
	begins [1 << 12]bool     // see sign: a word of inner has it
}

// inner are the phrases that a line may hold anywhere.
type inner struct{ holds, tells []known }

// sign is a number that two words share only if they look alike: most words
// that begin no phrase are told by it.
func sign(w string) int {
	return (int(w[0])*131 + int(w[len(w)/2])*17 + int(w[len(w)-1])*31 + len(w)) & (1<<12 - 1)
}

var book = sync.OnceValue(func() *phrasebook {
	b := &phrasebook{whole: map[string]known{}, starts: map[string][]known{}, opens: map[string][]known{}, inner: map[string]*inner{}}
	for _, language := range furniture() {
		for _, p := range language {
			for phrase := range strings.SplitSeq(p.listed, "|") {
				k := known{p.kind, p.code, phrase}
				switch p.how {
				case whole:
					if _, ok := b.whole[phrase]; !ok {
						b.whole[phrase] = k
					}
				case starts:
					b.starts[firstWord(phrase)] = append(b.starts[firstWord(phrase)], k)
				case opens:
					b.opens[firstWord(phrase)] = append(b.opens[firstWord(phrase)], k)
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
	return b
})

// innerOf returns the row of inner that a phrase belongs to.
func (b *phrasebook) innerOf(phrase string) *inner {
	w := firstWord(phrase)
	if b.inner[w] == nil {
		b.inner[w] = &inner{}
		b.begins[sign(w)] = true
	}
	return b.inner[w]
}

// firstWord returns the letters and digits that s starts with, or its first
// byte.
func firstWord(s string) string {
	for i := 0; i < len(s); i++ {
		if !wordByte(s[i]) {
			return s[:max(i, min(1, len(s)))]
		}
	}
	return s
}

func wordByte(c byte) bool {
	return 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= 0x80
}

// furnitureOf returns what a line of page furniture is, if it is one.
func furnitureOf(l *line) (known, bool) {
	if !l.looked {
		l.furniture, l.isFurniture = lookUp(l)
		l.looked = true
	}
	return l.furniture, l.isFurniture
}

// lookUp looks for the phrases of page furniture in a line.
func lookUp(l *line) (known, bool) {
	if l.count > most[tells] {
		return known{}, false
	}
	b, s := book(), l.key
	if k, ok := b.whole[bare(s)]; ok && l.count <= most[whole] {
		return k, true
	}
	first := firstWord(s)
	for _, k := range b.starts[first] {
		if l.count <= most[starts] && prefixed(s, k.phrase) {
			return k, true
		}
	}
	if counted := strings.TrimLeft(s, "0123456789 "); len(counted) < len(s) && l.count <= most[starts]+12 {
		// "34 responses to …"
		for _, k := range b.starts[firstWord(counted)] {
			if k.kind == story.Comment && prefixed(counted, k.phrase) {
				return k, true
			}
		}
	}
	for _, k := range b.opens[first] {
		if l.count <= most[opens] && prefixed(s, k.phrase) {
			return k, true
		}
	}
	// Wherever a word starts, a phrase may.
	for i := 0; i < len(s); {
		if s[i] == ' ' {
			i++
			continue
		}
		w := firstWord(s[i:])
		if b.begins[sign(w)] {
			if k, ok := b.inner[w].at(s[i:], l.count); ok {
				return k, true
			}
		}
		i += len(w)
	}
	return known{}, false
}

// at returns the first of the phrases that s begins with, in a line of so many
// words.
func (in *inner) at(s string, words int) (known, bool) {
	if in == nil {
		return known{}, false
	}
	if words <= most[holds] {
		for _, k := range in.holds {
			if prefixed(s, k.phrase) {
				return k, true
			}
		}
	}
	for _, k := range in.tells {
		if prefixed(s, k.phrase) {
			return k, true
		}
	}
	return known{}, false
}

// bare returns s without a count around it: "23 comments", "commentaires (8)".
func bare(s string) string {
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

// prefixed reports whether s starts with phrase and a word ends there.
func prefixed(s, phrase string) bool {
	return strings.HasPrefix(s, phrase) && (len(s) == len(phrase) || !wordByte(s[len(phrase)]) || !wordByte(phrase[len(phrase)-1]))
}
