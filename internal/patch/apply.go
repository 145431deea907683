package patch

import (
	"cmp"
	"slices"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// Result is a comparison as a reader corrected it.
type Result struct {
	story.Comparison
	Done    []Done    // the patches that apply, in their order
	Gone    []Gone    // those that do not
	Settled []Settled // omissions of the program's that a patch took away
}

// Done tells where in the result a patch has its effect. An index that does
// not matter is -1.
type Done struct {
	Patch   int // index into the list of patches
	Fact    int
	Article int
	Quote   int // of the article; -1 also for a quote that is none any more
}

// Gone is a patch that no longer applies.
type Gone struct {
	Patch int
	Why   story.Reason
}

// Settled is an omission that is none any more, as it was.
type Settled struct {
	story.Omission
	Patch int
}

// Apply returns the comparison that a reader's patches make of the program's,
// which it leaves as it is. Patches apply in their order, each to what those
// before it left; one whose place is not there changes nothing. Without
// patches the result is the comparison itself. More than [MaxPatches] are not
// looked at.
//
// What the result shares with c must not be changed.
func Apply(c *story.Comparison, list []Patch) Result {
	if len(list) == 0 {
		return Result{Comparison: *c}
	}
	return ApplyPrinted(c, Fingerprints(c), list)
}

// ApplyPrinted is [Apply] where the fingerprints of the articles are known.
func ApplyPrinted(c *story.Comparison, prints []string, list []Patch) Result {
	w := newWork(c, prints)
	for i := range list[:min(len(list), MaxPatches)] {
		if i > plenty && i*w.size > maxWork {
			w.gone = append(w.gone, Gone{i, goneMany})
			continue
		}
		w.patch = i
		done, why, ok := w.apply(&list[i])
		if !ok {
			w.gone = append(w.gone, Gone{i, why})
			continue
		}
		done.Patch = i
		w.done = append(w.done, done)
	}
	return w.result()
}

// A patch looks at a comparison's parts once or a few times. Where there are
// more of them than articles can have, no more than plenty patches are
// followed: a link must not keep the page busy for long.
const (
	maxWork = 1 << 23
	plenty  = 20
)

// size is how many parts of a comparison a patch may have to look at.
func size(c *story.Comparison) int {
	n := len(c.Facts) + len(c.Omissions) + len(c.Differences) + len(c.Links) + len(c.Utterances) + len(c.Names) + len(c.Attributes)
	for i := range c.Articles {
		n += len(c.Articles[i].Quotes) + len(c.Articles[i].Mentions) + len(c.Articles[i].Blocks)
	}
	return n
}

// work is a comparison while it is being corrected. Facts keep their index
// until the end: one that goes is dead, one that comes stands at the end.
type work struct {
	c       story.Comparison
	prints  []string // fingerprints of the articles
	facts   []row
	quotes  []bool // per article, that its quotes are a copy of our own
	names   bool   // that the names are
	unsaid  map[story.QuoteRef]bool
	settled []Settled
	done    []Done
	gone    []Gone
	patch   int
	added   bool // an omission was added
	size    int
}

// row is a fact while it is being corrected.
type row struct {
	story.Fact
	own    bool  // Cells is a copy of our own
	dead   bool  // dismissed, or part of another now
	into   int   // the row it became part of, -1 for none
	leaves []int // rows that were split off, in order
	child  bool
}

func newWork(c *story.Comparison, prints []string) *work {
	w := &work{c: *c, prints: prints, quotes: make([]bool, len(c.Articles)), unsaid: map[story.QuoteRef]bool{}, size: size(c)}
	w.c.Articles = slices.Clone(c.Articles)
	w.c.Utterances = slices.Clone(c.Utterances)
	w.c.Differences = slices.Clone(c.Differences)
	w.c.Omissions = slices.Clone(c.Omissions)
	w.c.Links = slices.Clone(c.Links)
	w.c.Attributes = slices.Clone(c.Attributes)
	w.c.Retellings = slices.Clone(c.Retellings)
	for _, f := range c.Facts {
		w.facts = append(w.facts, row{Fact: f, into: -1})
	}
	return w
}

func (w *work) apply(p *Patch) (Done, story.Reason, bool) {
	switch p.Kind {
	case Tell:
		return w.tell(p)
	case Apart, Split:
		if p.At.Of == AQuote {
			return w.unsame(p)
		}
		return w.split(p)
	case Merge:
		if p.At.Of == AQuote {
			return w.same(p)
		}
		return w.merge(p)
	case Restate:
		return w.restate(p)
	case Dismiss:
		return w.dismiss(p)
	case NotQuote, SpeakerIs:
		return w.requote(p)
	case SamePerson:
		return w.rename(p)
	case OtherPerson:
		return w.person(p)
	case Noise, Restore:
		return w.reline(p)
	case Note:
		return w.place(&p.At)
	}
	return Done{}, goneNothing, false
}

// place finds what a note speaks of.
func (w *work) place(p *Place) (Done, story.Reason, bool) {
	d := Done{Fact: -1, Article: -1, Quote: -1}
	var why story.Reason
	ok := false
	switch p.Of {
	case AFact:
		d.Fact, why, ok = w.fact(p)
	case ACell:
		d.Fact, d.Article, why, ok = w.cell(p)
	case AQuote:
		var ref story.QuoteRef
		ref, why, ok = w.quote(p)
		d.Article, d.Quote = ref.Article, ref.Quote
	case ALine, AnArticle:
		d.Article, ok = w.article(p.Article)
		why = goneArticle
	default:
		why = goneNothing
	}
	return d, why, ok
}

// result puts the facts and quotes in their places and has everything point
// there.
func (w *work) result() Result {
	at := make([]int, len(w.facts)) // the new index of a row, -1 for none
	facts := make([]story.Fact, 0, len(w.facts))
	var lay func(i int)
	lay = func(i int) {
		at[i] = -1
		if f := &w.facts[i]; !f.dead {
			at[i] = len(facts)
			facts = append(facts, f.Fact)
		}
		for _, k := range w.facts[i].leaves {
			lay(k)
		}
	}
	for i := range w.facts {
		if !w.facts[i].child {
			lay(i)
		}
	}
	for i := range w.facts { // a row that is part of another is there
		end := i
		for w.facts[end].into >= 0 {
			end = w.facts[end].into
		}
		at[i] = at[end]
	}
	now := func(i int) int { return at[i] }
	if w.c.Facts != nil || len(facts) > 0 {
		w.c.Facts = facts
	}
	w.repoint(now)
	w.unquote()
	return Result{Comparison: w.c, Done: w.done, Gone: w.gone, Settled: w.settled}
}

// repoint has everything that names a fact name it by its new index.
func (w *work) repoint(now func(int) int) {
	for i := range w.c.Differences {
		w.c.Differences[i].Fact = now(w.c.Differences[i].Fact)
	}
	w.c.Differences = slices.DeleteFunc(w.c.Differences, func(d story.Difference) bool { return d.Fact < 0 })
	for i := range w.c.Omissions {
		w.c.Omissions[i].Fact = now(w.c.Omissions[i].Fact)
	}
	w.c.Omissions = slices.DeleteFunc(w.c.Omissions, func(o story.Omission) bool { return o.Fact < 0 })
	if w.added {
		sorting.StableFunc(w.c.Omissions, func(a, b story.Omission) int {
			return cmp.Or(cmp.Compare(b.Weight, a.Weight), a.Fact-b.Fact, a.Article-b.Article)
		})
	}
	for i := range w.c.Retellings {
		r := &w.c.Retellings[i]
		r.Fact, r.Of = now(r.Fact), now(r.Of)
	}
	// A fact that goes, or becomes part of the other, tells nothing again.
	w.c.Retellings = slices.DeleteFunc(w.c.Retellings, func(r story.Retelling) bool { return r.Of < 0 || r.Fact <= r.Of })
	sorting.StableFunc(w.c.Retellings, func(a, b story.Retelling) int { return a.Fact - b.Fact })
	attributes := w.c.Attributes[:0]
	for _, a := range w.c.Attributes {
		if w.still(&a, now) {
			attributes = append(attributes, a)
		}
	}
	w.c.Attributes = attributes
	for i := range w.settled {
		w.settled[i].Fact = now(w.settled[i].Fact)
	}
	w.settled = slices.DeleteFunc(w.settled, func(s Settled) bool { return s.Fact < 0 })
	for i := range w.c.Links {
		l := &w.c.Links[i]
		if len(l.Facts) == 0 {
			continue
		}
		facts := make([]int, 0, len(l.Facts))
		for _, f := range l.Facts {
			if to := now(f); to >= 0 && !slices.Contains(facts, to) {
				facts = append(facts, to)
			}
		}
		l.Facts = facts
	}
	for i := range w.done {
		if w.done[i].Fact >= 0 {
			w.done[i].Fact = now(w.done[i].Fact)
		}
	}
}

// still points an attribute at its facts as they are now, and reports whether
// two articles still tell it there.
func (w *work) still(a *story.Attribute, now func(int) int) bool {
	facts, values := a.Facts, a.Values
	a.Facts, a.Values = nil, nil
	for _, f := range facts {
		if f = now(f); f >= 0 && !slices.Contains(a.Facts, f) {
			a.Facts = append(a.Facts, f)
		}
	}
	for _, v := range values {
		if slices.ContainsFunc(a.Facts, func(f int) bool { return w.c.Facts[f].Cells[v.Article].Status.Told() }) {
			a.Values = append(a.Values, v)
		}
	}
	return len(a.Values) > 1
}
