package name

import (
	"cmp"
	"slices"

	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
)

// Members of a list from which the others may be told.
const leastListed = 3

// lists tells what the names of a list are by those of it that are known: "à Altmère, Rouvigny et Nantes" are places,
// if any of them is and none is anything else.
func (f *finder) lists() {
	order := make([]int, len(f.found))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int {
		x, y := &f.found[a], &f.found[b]
		return cmp.Or(cmp.Compare(x.sentence, y.sentence), cmp.Compare(x.first, y.first))
	})
	for from := 0; from < len(order); {
		to := from + 1
		for to < len(order) && f.follows(&f.found[order[to-1]], &f.found[order[to]]) {
			to++
		}
		if to-from >= leastListed {
			f.share(order[from:to])
		}
		from = to
	}
}

// share gives the unknown members of a list the kind of the others, where that is one.
func (f *finder) share(members []int) {
	kind := story.OtherName
	for _, i := range members {
		switch k := f.found[i].kind; {
		case f.found[i].weak || f.found[i].stand:
			return
		case k == story.OtherName:
		case kind == story.OtherName:
			kind = k
		case k != kind:
			return
		}
	}
	if kind != story.Person && kind != story.Place && kind != story.Organisation {
		return
	}
	for _, i := range members {
		c := &f.found[i]
		t := f.sentences[c.sentence].tokens[c.first : c.last+1]
		if c.kind != story.OtherName || kind != story.Person && (t[0].known || slices.ContainsFunc(t, func(t token) bool { return t.shape == initial })) || kind == story.Place && t[0].shape != capital || kind == story.Person && lexicon.GivenName(f.tokensOf(*c)[0]) == lexicon.NotGiven {
			continue
		}
		c.kind = kind
		if kind == story.Person {
			c.gender = genderOf(lexicon.GivenName(f.tokensOf(*c)[0]))
		}
	}
}

// follows reports whether b is the next of a list after a: a comma or "and" alone stands between, with an article or a
// little word of belonging at most.
func (f *finder) follows(a, b *candidate) bool {
	if a.sentence != b.sentence || b.first <= a.last || b.first-a.last > 4 {
		return false
	}
	s := &f.sentences[a.sentence]
	parted := false
	for k := a.last + 1; k <= b.first; k++ {
		t := s.tokens[k]
		if t.gap > elided && t.gap != comma {
			return false
		}
		parted = parted || t.gap == comma
		if k == b.first {
			break
		}
		switch {
		case lang.And(t.Fold):
			parted = true
		case f.rules.articles[t.Fold], isOf(t.Fold), t.Fold == "a" && f.lang != "en", t.Fold == "in" && f.lang == "de":
		default:
			return false
		}
	}
	return parted
}
