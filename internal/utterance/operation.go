package utterance

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// operations names what was done to the words of full to make p of them.
func operations(full, p *piece) []story.Reason {
	if slices.Equal(full.words, p.words) {
		return nil
	}
	var ops []story.Reason
	steps := edits(full.words, p.words)
	cutStart, cutEnd, cutMiddle := false, false, false
	var hedges []story.Reason
	for n, s := range steps {
		old, put := full.words[s.oldFrom:s.oldTo], p.words[s.newFrom:s.newTo]
		switch {
		case len(old) > 0 && len(put) == 0:
			switch n {
			case 0:
				cutStart = true
			case len(steps) - 1:
				cutEnd = true
			default:
				cutMiddle = true
			}
		case len(old) == 0 && len(put) > 0:
			ops = append(ops, story.Because("quote.added", p.phrase(s.newFrom, s.newTo)))
		case len(old) > 0 && !s.equal:
			ops = append(ops, story.Because("quote.changed", full.phrase(s.oldFrom, s.oldTo), p.phrase(s.newFrom, s.newTo)))
		}
		if s.equal {
			continue
		}
		for k := range old {
			if h := hedge(old[k:]); h > 0 && !hedged(put) {
				hedges = append(hedges, story.Because("quote.hedge", full.phrase(s.oldFrom+k, s.oldFrom+k+h)))
			}
		}
	}
	for _, c := range []struct {
		done bool
		code string
	}{{cutStart, "quote.cutStart"}, {cutMiddle, "quote.cutMiddle"}, {cutEnd, "quote.cutEnd"}} {
		if c.done {
			ops = append(ops, story.Because(c.code))
		}
	}
	return append(ops, hedges...)
}

// phrase returns some of the words as the article has them, at most eight.
func (p *piece) phrase(from, to int) string {
	const most = 8
	more := ""
	if to-from > most {
		to, more = from+most, "…"
	}
	return text.Span{Start: p.places[from].Start, End: p.places[to-1].End}.Of(p.article.Text) + more
}

// step is a run of equal words, or what stands for what: indexes of words.
type step struct {
	oldFrom, oldTo, newFrom, newTo int
	equal                          bool
}

// edits turns a into b by the longest common subsequence of words. Quotes are
// short; beyond a bound the first words count as changed.
func edits(a, b []string) []step {
	const bound, shown = 400, 12
	if len(a) > bound || len(b) > bound {
		return []step{{oldTo: min(len(a), shown), newTo: min(len(b), shown)}}
	}
	w := len(b) + 1
	l := make([]uint16, (len(a)+1)*w)
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				l[i*w+j] = l[(i+1)*w+j+1] + 1
			} else {
				l[i*w+j] = max(l[(i+1)*w+j], l[i*w+j+1])
			}
		}
	}
	var out []step
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		equal := i < len(a) && j < len(b) && a[i] == b[j]
		if n := len(out); n == 0 || out[n-1].equal != equal {
			out = append(out, step{i, i, j, j, equal})
		}
		switch {
		case equal:
			i, j = i+1, j+1
		case j >= len(b) || i < len(a) && l[(i+1)*w+j] >= l[i*w+j+1]:
			i++
		default:
			j++
		}
		out[len(out)-1].oldTo, out[len(out)-1].newTo = i, j
	}
	return slid(out, a, b)
}

// slid moves what was left out or added to the left, where it then joins what
// was left out or added before: of "I say the bridge" and "the bridge", "I say"
// is gone, and not "I" and "say the".
func slid(steps []step, a, b []string) []step {
	if len(steps) > 1 && steps[0].equal {
		steps = append([]step{{}}, steps...) // nothing before the first words
	}
	for n := len(steps) - 1; n >= 2; n-- {
		s, equal, before := &steps[n], &steps[n-1], &steps[n-2]
		words, from, to := a, s.oldFrom, s.oldTo
		if from == to {
			words, from, to = b, s.newFrom, s.newTo
		}
		k := equal.oldTo - equal.oldFrom
		onlyOld := s.newFrom == s.newTo && before.newFrom == before.newTo
		onlyNew := s.oldFrom == s.oldTo && before.oldFrom == before.oldTo
		if s.equal || !onlyOld && !onlyNew || k > to-from || !slices.Equal(words[from-k:from], words[to-k:to]) {
			continue
		}
		rest := step{s.oldTo - k, s.oldTo, equal.newFrom, equal.newTo, true}
		if onlyNew {
			rest = step{equal.oldFrom, equal.oldTo, s.newTo - k, s.newTo, true}
		}
		before.oldTo, before.newTo = rest.oldFrom, rest.newFrom
		if n+1 < len(steps) { // what follows is equal too: one run
			rest.oldTo, rest.newTo = steps[n+1].oldTo, steps[n+1].newTo
			steps = append(append(steps[:n-1], rest), steps[n+2:]...)
			continue
		}
		steps = append(steps[:n-1], rest)
	}
	if s := steps[0]; s.oldTo == 0 && s.newTo == 0 {
		return steps[1:]
	}
	return steps
}

// hedge returns how many of the first words make a statement less sure, 0 if
// none do: losing them makes a quote say more than was said.
func hedge(words []string) int {
	if len(words) > 1 {
		switch words[0] + " " + words[1] {
		case "peut etre", "sans doute", "a priori", "en principe", "plus ou", "sort of", "kind of", "at least", "au moins", "as far", "tal vez", "sem duvida":
			return 2
		}
	}
	switch words[0] {
	case "probablement", "semble", "semblent", "semblerait", "pourrait", "pourraient", "pourrions", "devrait", "devraient", "environ", "presque", "parfois", "souvent", "certains", "certaines", "possible", "possiblement", "plutot", "apparemment", "vraisemblablement", "eventuellement", "quasiment",
		"perhaps", "maybe", "probably", "likely", "possibly", "might", "could", "may", "seems", "seem", "seemingly", "apparently", "about", "almost", "nearly", "sometimes", "often", "some", "roughly", "think", "believe", "should",
		"vielleicht", "wohl", "wahrscheinlich", "quiza", "quizas", "probablemente", "forse", "probabilmente", "misschien", "waarschijnlijk", "talvez", "provavelmente":
		return 1
	}
	return 0
}

func hedged(words []string) bool {
	for k := range words {
		if hedge(words[k:]) > 0 {
			return true
		}
	}
	return false
}
