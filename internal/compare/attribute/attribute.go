// Package attribute gathers what articles give for one thing, a count, a date, a list of
// names, into attributes: whatever rows it stands in, and by the words that say what it is of.
// Make a [Finder] with [New], note the values fact by fact, and call [Finder.Find].
package attribute

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/internal/compare/figure"
	"recoupe/internal/compare/table"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// valued is an attribute as it is found in one row: what articles give for one
// thing there.
type valued struct {
	fact   int
	kind   story.AttributeKind
	lead   int // the article whose value the others are set beside
	values []story.Value
	figure *figure.Figure // the leading figure, nil for dates and names
}

// Finder finds the attributes of a table: what the articles of a fact give for one thing is
// noted fact by fact, and made into attributes once all is.
type Finder struct {
	*table.Table
	noted []valued
}

// New returns one for a table with its facts.
func New(t *table.Table) *Finder { return &Finder{Table: t} }

// NoteFigures keeps the figures that the articles of fact i give for one thing, each at a place;
// lead is what the others are set beside, and those of differ cannot be that.
func (w *Finder) NoteFigures(i int, lead *figure.Figure, at map[int]*story.Quantity, differ []int) {
	n := valued{fact: i, kind: attributeKind(lead.Q), lead: lead.Article, figure: lead}
	for a := range w.Articles {
		q := at[a]
		if q == nil {
			continue
		}
		how := story.SameValue
		switch {
		case slices.Contains(differ, a):
			how = story.OtherValue
		case q.Value != lead.Q.Value || q.Precision != lead.Q.Precision || q.High != lead.Q.High:
			how = story.CompatibleValue
		}
		n.values = append(n.values, story.Value{Article: a, Span: q.Span, Agreement: how})
	}
	w.note(n)
}

func attributeKind(q *story.Quantity) story.AttributeKind {
	switch q.Kind {
	case story.Percent:
		return story.ShareAttribute
	case story.Money:
		return story.SumAttribute
	case story.Duration:
		return story.LengthAttribute
	case story.Measure, story.Age:
		return story.SizeAttribute
	}
	return story.CountAttribute
}

// A count no larger than this says little where two articles agree on it and
// no other gives it: "two men", "one of them".
const fewest = 2

// NoteValues keeps values of a kind, no figures, that the articles of fact i give for one thing;
// lead is the article that the others are set beside.
func (w *Finder) NoteValues(i int, kind story.AttributeKind, lead int, values []story.Value) {
	w.note(valued{fact: i, kind: kind, lead: lead, values: values})
}

// note keeps an attribute that two articles or more give. What is said in the
// same words is the same, whatever it is counted from: "in three months".
func (w *Finder) note(n valued) {
	said := ""
	for k := range n.values {
		v := &n.values[k]
		if v.Article == n.lead {
			said = text.Fold(v.Of(w.Articles[v.Article].Text))
		}
	}
	for k := range n.values {
		if v := &n.values[k]; v.Agreement == story.CompatibleValue && text.Fold(v.Of(w.Articles[v.Article].Text)) == said {
			v.Agreement = story.SameValue
		}
	}
	if len(n.values) < 2 {
		return
	}
	if n.figure != nil && n.kind == story.CountAttribute && n.figure.Q.Value <= fewest && len(n.values) == 2 && n.values[0].Agreement == n.values[1].Agreement {
		return
	}
	w.noted = append(w.noted, n)
}

// What a row gives is set beside so many attributes, to see whether it is one of their counts: those
// that are exact and that most articles give a value for come first. No newsroom has as many; ten
// thousand sentences of two words that each give another figure would be set beside each other.
const mostAsked = 1000

// Find makes attributes of what was noted in the rows. The same
// values may stand in several rows: the attribute that most articles give a
// value for holds them, and takes the values of further articles from the others.
func (w *Finder) Find() {
	sorting.StableFunc(w.noted, func(a, b valued) int {
		return cmp.Or(a.rough()-b.rough(), len(b.values)-len(a.values), a.fact-b.fact)
	})
	holder := map[[2]int]int{} // article and start of a value → index into Attributes
	var leads []*figure.Figure // of the attributes, nil for dates and names
	for k := range w.noted {
		n := &w.noted[k]
		held := -1
		for _, v := range n.values {
			if at, ok := holder[[2]int{v.Article, v.Start}]; ok {
				held = at
				break
			}
		}
		if held >= 0 {
			w.join(&w.Attributes[held], n, holder, held)
			continue
		}
		if held = slices.IndexFunc(leads[:min(len(leads), mostAsked)], func(f *figure.Figure) bool { return w.sameCount(f, n.figure) }); held >= 0 {
			w.add(&w.Attributes[held], n, leads[held], holder, held)
			continue
		}
		a := story.Attribute{Kind: n.kind, Values: n.values, Facts: []int{n.fact}}
		if !w.nameAttribute(&a, n) {
			continue
		}
		for _, v := range a.Values {
			holder[[2]int{v.Article, v.Start}] = len(w.Attributes)
		}
		w.Attributes, leads = append(w.Attributes, a), append(leads, n.figure)
	}
	sorting.StableFunc(w.Attributes, func(a, b story.Attribute) int { return cmp.Or(a.Facts[0]-b.Facts[0], a.From.Compare(b.From.Span)) })
	for k := range w.Attributes {
		w.Attributes[k].ID = "v" + strconv.Itoa(k+1)
	}
}

// rough is 1 where no article gives an exact figure, else 0.
func (n *valued) rough() int {
	if n.figure != nil && n.figure.Q.Precision != story.Exact {
		return 1
	}
	return 0
}

// join adds to an attribute what another row has of it: a value of an article
// that gives none yet, where the row has a value of the attribute beside it
// that agrees with what the attribute's articles give.
func (w *Finder) join(a *story.Attribute, n *valued, holder map[[2]int]int, held int) {
	shared, other := story.OtherValue, 0
	for _, v := range n.values {
		at, ok := holder[[2]int{v.Article, v.Start}]
		switch {
		case ok && at == held:
			k := slices.IndexFunc(a.Values, func(x story.Value) bool { return x.Article == v.Article })
			if v.Agreement == story.SameValue {
				shared = min(shared, a.Values[k].Agreement)
			}
		case ok:
			other++
		}
	}
	if other > 0 || shared != story.SameValue {
		return
	}
	for _, v := range n.values {
		if !hasValueOf(a, v.Article) {
			holder[[2]int{v.Article, v.Start}] = held
			a.Values = append(a.Values, v)
		}
	}
	standsIn(a, n.fact)
}

// hasValueOf reports whether an article gives a value of an attribute.
func hasValueOf(a *story.Attribute, article int) bool {
	return slices.ContainsFunc(a.Values, func(v story.Value) bool { return v.Article == article })
}

// standsIn adds a fact to those of an attribute whose values came from it too,
// and puts both in order.
func standsIn(a *story.Attribute, fact int) {
	if !slices.Contains(a.Facts, fact) {
		a.Facts = append(a.Facts, fact)
		slices.Sort(a.Facts)
	}
	sorting.Func(a.Values, func(x, y story.Value) int { return x.Article - y.Article })
}

// sameCount reports whether two figures of two rows are one count: "34
// entreprises" and, elsewhere, "une trentaine d’entreprises".
func (w *Finder) sameCount(x, y *figure.Figure) bool {
	if x == nil || y == nil || x.Q.Kind != story.Count || min(x.Q.Value, y.Q.Value) < figure.Telltale || !figure.CountsAlike(x, y) {
		return false
	}
	how := figure.Agree(x, y)
	return how == figure.Equal || how == figure.Rounded
}

// add adds to an attribute what a row gives of the same count: the values of
// articles that give none yet, as they stand to its leading figure.
func (w *Finder) add(a *story.Attribute, n *valued, lead *figure.Figure, holder map[[2]int]int, held int) {
	for _, v := range n.values {
		if hasValueOf(a, v.Article) {
			continue
		}
		k := slices.IndexFunc(w.Given(v.Article).All, func(f figure.Figure) bool { return f.Q.Start == v.Start })
		if k < 0 {
			continue
		}
		switch figure.Agree(lead, &w.Given(v.Article).All[k]) {
		case figure.Equal:
			v.Agreement = story.SameValue
		case figure.Rounded:
			v.Agreement = story.CompatibleValue
		default:
			continue
		}
		holder[[2]int{v.Article, v.Start}] = held
		a.Values = append(a.Values, v)
	}
	standsIn(a, n.fact)
}
