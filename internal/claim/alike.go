package claim

// What two claims say in the same words, or in words for the same thing.

// SameWord says how surely two words are one or stand for one thing: 1, or a
// half where a word is ambiguous.
func SameWord(x, y *Word) float64 {
	if len(x.Stem) == len(y.Stem) && (x.Stem == "" || x.Stem[0] == y.Stem[0]) && x.Stem == y.Stem { // most differ in the first letter
		return 1
	}
	if len(x.Concepts) == 0 || len(y.Concepts) == 0 {
		return 0
	}
	return SameConcept(x.Concepts, y.Concepts)
}

// SameConcept says how surely words that stand for xs and ys stand for one thing, as SameWord does.
func SameConcept(xs, ys []Concept) float64 {
	best := 0.0
	for _, m := range xs {
		for _, n := range ys {
			switch {
			case m.ID != n.ID:
			case m.Weak || n.Weak:
				best = max(best, .5)
			default:
				return 1
			}
		}
	}
	return best
}

// InBoth returns how many of xs have their like in ys.
func InBoth(xs, ys []Word) float64 {
	n := 0.0
	for i := range xs {
		n += Like(&xs[i], ys)
	}
	return n
}

// Like says how surely a word has its like in ys: as SameWord of the one that is most like it.
func Like(x *Word, ys []Word) float64 {
	best := 0.0
	for k := range ys {
		if v := SameWord(x, &ys[k]); v > best {
			if best = v; best == 1 {
				break
			}
		}
	}
	return best
}

// SharedBy returns the share of xs that have their like in ys.
func SharedBy(xs, ys []Word) float64 { return InBoth(xs, ys) / float64(max(1, len(xs))) }
