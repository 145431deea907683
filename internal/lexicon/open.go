package lexicon

import (
	"strings"
)

// open reads a compiled table in place: one pass over its bytes.
func open(language, data string) *Lexicon {
	n := strings.Count(data, ";") + strings.Count(data, "~") + strings.Count(data, "\n") + 1
	size := 1 << 10
	for size < 2*n {
		size <<= 1
	}
	l := &Lexicon{lang: language, data: data, slots: make([]int32, size), groups: make([]group, 0, n), entries: make([]entry, 0, n)}
	var concept Concept
	var weak uint8
	start := 0
	for i := 0; i < len(data); i++ {
		switch data[i] {
		case ';', '~', '\n':
			l.add(start, i, concept, weak)
			start = i + 1
			switch data[i] {
			case '~':
				weak = kindWeak
			case '\n':
				concept++
				weak = 0
			}
		}
	}
	l.add(start, len(data), concept, weak)
	return l
}

// add enters the member data[start:end].
func (l *Lexicon) add(start, end int, c Concept, flags uint8) {
	for ; start < end && (l.data[start] == '!' || l.data[start] == '^'); start++ {
		if l.data[start] == '!' {
			flags |= kindNegated
		} else {
			flags |= kindSelf
		}
	}
	stem := start
	for stem < end && l.data[stem] != ' ' && l.data[stem] != '>' && l.data[stem] != '=' {
		stem++
	}
	if stem == start || stem-start > 255 || end-stem > 255 {
		return
	}
	kind := uint8(kindWord)
	e := entry{concept: c, next: -1}
	if stem < end {
		e.rest, e.size = uint32(stem+1), uint8(end-stem-1)
		switch l.data[stem] {
		case '>':
			kind = kindLemma
		case '=':
			kind = kindWhole
		default:
			kind = kindPhrase
		}
	}
	e.kind = flags | kind
	l.entries = append(l.entries, e)
	at := int32(len(l.entries) - 1)
	slot := l.slot(l.data[start:stem], "")
	if g := l.slots[slot]; g != 0 {
		group := &l.groups[g-1]
		l.entries[group.last].next = at
		group.last = at
		return
	}
	l.groups = append(l.groups, group{off: uint32(start), size: uint8(stem - start), first: at, last: at})
	l.slots[slot] = int32(len(l.groups))
}

// slot returns where the stem a+b stands in the hash table (FNV-1a, open addressing), or the free
// slot where it would.
func (l *Lexicon) slot(a, b string) int {
	h := uint32(2166136261)
	for i := 0; i < len(a); i++ {
		h = (h ^ uint32(a[i])) * 16777619
	}
	for i := 0; i < len(b); i++ {
		h = (h ^ uint32(b[i])) * 16777619
	}
	mask := len(l.slots) - 1
	for i := int(h^h>>15) & mask; ; i = (i + 1) & mask {
		if l.slots[i] == 0 {
			return i
		}
		g := l.groups[l.slots[i]-1]
		if int(g.size) == len(a)+len(b) {
			key := l.data[g.off : g.off+uint32(g.size)]
			if key[:len(a)] == a && key[len(a):] == b {
				return i
			}
		}
	}
}

// find returns the first entry under the stem a+b, -1 if there is none.
func (l *Lexicon) find(a, b string) int32 {
	if g := l.slots[l.slot(a, b)]; g != 0 {
		return l.groups[g-1].first
	}
	return -1
}

func (l *Lexicon) rest(e *entry) string { return l.data[e.rest : e.rest+uint32(e.size)] }
