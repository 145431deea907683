package compare

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"recoupe/internal/compare/figure"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
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

// noteFigures keeps the figures that the articles of fact i give for one thing.
func (w *work) noteFigures(i int, lead *figure.Figure, v *values) {
	n := valued{fact: i, kind: attributeKind(lead.Q), lead: lead.Article, figure: lead}
	for a := range w.Articles {
		q := v.at[a]
		if q == nil {
			continue
		}
		how := story.SameValue
		switch {
		case slices.Contains(v.differ, a):
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

// note keeps an attribute that two articles or more give. What is said in the
// same words is the same, whatever it is counted from: "in three months".
func (w *work) note(n valued) {
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

// findAttributes makes attributes of what was noted in the rows. The same
// values may stand in several rows: the attribute that most articles give a
// value for holds them, and takes the values of further articles from the others.
func (w *work) findAttributes() {
	slices.SortStableFunc(w.noted, func(a, b valued) int {
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
		if held = slices.IndexFunc(leads, func(f *figure.Figure) bool { return w.sameCount(f, n.figure) }); held >= 0 {
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
	slices.SortStableFunc(w.Attributes, func(a, b story.Attribute) int { return cmp.Or(a.Facts[0]-b.Facts[0], a.From.Compare(b.From.Span)) })
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
func (w *work) join(a *story.Attribute, n *valued, holder map[[2]int]int, held int) {
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
	slices.SortFunc(a.Values, func(x, y story.Value) int { return x.Article - y.Article })
}

// sameCount reports whether two figures of two rows are one count: "34
// entreprises" and, elsewhere, "une trentaine d’entreprises".
func (w *work) sameCount(x, y *figure.Figure) bool {
	if x == nil || y == nil || x.Q.Kind != story.Count || min(x.Q.Value, y.Q.Value) < figure.Telltale || !figure.CountsAlike(x, y) {
		return false
	}
	how := figure.Agree(x, y)
	return how == figure.Equal || how == figure.Rounded
}

// add adds to an attribute what a row gives of the same count: the values of
// articles that give none yet, as they stand to its leading figure.
func (w *work) add(a *story.Attribute, n *valued, lead *figure.Figure, holder map[[2]int]int, held int) {
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

// noteTimes keeps the times that the articles of fact i give for one thing:
// those at a level that are the same or told differently, and others' that are
// less precise.
func (w *work) noteTimes(i, lead int, l level, times map[int]*story.Time, v *values) {
	n := valued{fact: i, kind: story.DateAttribute, lead: lead}
	if l == hourLevel {
		n.kind = story.HourAttribute
	}
	if lead < 0 || w.ofName(lead, times[lead]) {
		return
	}
	first := times[lead]
	for a := range w.Rows[i].Cells {
		t, how := times[a], story.SameValue
		switch {
		case a == lead:
		case slices.Contains(v.differ, a):
			how = story.OtherValue
		default:
			if t == nil || v.said[a] == "" {
				if t = w.vaguely(i, a, first); t == nil {
					continue
				}
			}
			if !w.sameTime(lead, first, a, t) || !w.tellAlike(i, lead, first, a, t) {
				continue
			}
			if t.From != first.From || t.To != first.To {
				how = story.CompatibleValue
			}
		}
		n.values = append(n.values, story.Value{Article: a, Span: t.Span, Agreement: how})
	}
	if l >= dayLevel && len(v.differ) == 0 && !slices.ContainsFunc(n.values, func(x story.Value) bool {
		return strings.ContainsAny(x.Of(w.Articles[x.Article].Text), "0123456789")
	}) {
		return // "on Wednesday", "today": all newspapers agree on when somebody spoke
	}
	w.note(n)
}

// ofName reports whether a year of article a belongs to a name for what came
// about then: "the 2016 presidential election".
func (w *work) ofName(a int, t *story.Time) bool {
	s := w.Articles[a].Text
	return level(len(t.From)) == yearLevel && slices.Contains(article, text.LastWord(text.Before(s, t.Start)))
}

// vaguely returns the one time that article a gives where it tells fact i, if
// it is less precise than t and may be t.
func (w *work) vaguely(i, a int, t *story.Time) *story.Time {
	c := w.Facts[i].Cells[a]
	if !c.Status.Told() || c.Score < sure {
		return nil
	}
	var found *story.Time
	for k := range w.Articles[a].Times {
		x := &w.Articles[a].Times[k]
		if !text.Within(c.Spans, x.Span) || w.Dateline(a, x) {
			continue
		}
		if found != nil || x.From == "" || x.To == "" {
			return nil
		}
		found = x
	}
	if found == nil || level(len(found.From)) > level(len(t.From)) || timex.Day(found.From) > timex.Day(t.From) || timex.Day(found.To) != t.From[:min(len(t.From), len(timex.Day(found.To)))] && timex.Day(found.To) < timex.Day(t.From) {
		return nil
	}
	return found
}

// noteLists keeps the lists of names that the articles of fact i give.
func (w *work) noteLists(i, lead int, lists map[int]list) {
	n := valued{fact: i, kind: story.NamesAttribute, lead: lead}
	for a := range w.Rows[i].Cells {
		l, ok := lists[a]
		if !ok {
			continue
		}
		how := story.SameValue
		switch more, less := without(lists[lead].names, l.names), without(l.names, lists[lead].names); {
		case len(lists[lead].names)-len(more) < shared:
			continue
		case len(less) > 0:
			how = story.OtherValue
		case len(more) > 0:
			how = story.CompatibleValue
		}
		n.values = append(n.values, story.Value{Article: a, Span: l.Span, Agreement: how})
	}
	w.note(n)
}
