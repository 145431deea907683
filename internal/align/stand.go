package align

import (
	"cmp"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// What a name, a figure or a date stands for is a meaning of its words like
// any concept: "Londres" and "London", "quatre cent trente" and "430", "jeudi"
// and "Thursday" have no word in common.

// figure is a quantity, however it is written. Of step it is known only within
// a fifth.
type figure struct {
	kind  story.QuantityKind
	unit  string
	value float64
	step  bool
}

// Figures below this stand for nothing: "one", "un".
const leastFigure = 2

// figuresOf returns what a quantity stands for: exactly, and from rough on
// within a fifth, so that nearly equal ones meet.
func figuresOf(x *number, do func(f figure, weight float32)) {
	const rough = 10
	if x.low < leastFigure {
		return
	}
	unit := x.unit
	if x.kind == story.Count || x.kind == story.Ordinal {
		unit = ""
	}
	do(figure{kind: x.kind, unit: unit, value: x.low}, 1)
	if x.low >= rough {
		at := float64(figureStep(x.low))
		do(figure{x.kind, unit, at, true}, nearFigure)
		do(figure{x.kind, unit, at + 1, true}, nearFigure)
	}
}

// A figure that is nearly equal counts this much of one that is.
const nearFigure = .5

// numberOf returns a quantity as it is compared, without what it counts.
func numberOf(v *story.Quantity) number {
	x := number{low: v.Value, high: v.Value, kind: v.Kind, unit: v.Unit}
	if v.Precision == story.Range {
		x.high = v.High
	}
	if v.Kind != story.Count && v.Kind != story.Money {
		b := scaled(v.Unit, v.Kind)
		x.unit, x.low, x.high = b.unit, x.low*b.many, x.high*b.many
	}
	return x
}

// dayOf returns a time as it is compared.
func dayOf(v *story.Time) (day, bool) {
	return day{cmp.Or(v.From, v.To), cmp.Or(v.To, v.From)}, v.From != "" || v.To != ""
}

// senses is how many meanings words may have: by number, the concepts come first, then
// the names, the figures and the days.
func (c *corpus) senses() int {
	return len(c.concepts.in) + len(c.names.in) + len(c.figures.in) + len(c.days.in)
}

// stand gives the first word of each name, figure and date of u what it stands for.
func (c *corpus) stand(u *unit) {
	a := &c.articles[u.article]
	of := func(s text.Span, id int32, weight float32) {
		for k := range u.terms[:u.own] {
			if s.Contains(u.claim.Words[k].Span) {
				u.terms[k].means = append(u.terms[k].means, meaning{id, weight})
				return
			}
		}
	}
	from := int32(len(c.concepts.in))
	for _, m := range u.claim.Mentions[:min(len(u.claim.Mentions), maxAnchors)] {
		if n, ok := c.whose[u.article][a.Mentions[m].Start]; ok {
			id := c.names.ids[n]
			of(a.Mentions[m].Span, from+id, float32(c.names.rarity[id]))
		}
	}
	from += int32(len(c.names.in))
	for _, q := range u.claim.Quantities[:min(len(u.claim.Quantities), maxAnchors)] {
		x := numberOf(&a.Quantities[q])
		figuresOf(&x, func(f figure, weight float32) {
			id := c.figures.ids[f]
			of(a.Quantities[q].Span, from+id, weight*float32(c.figures.rarity[id]))
		})
	}
	from += int32(len(c.figures.in))
	for _, t := range u.claim.Times[:min(len(u.claim.Times), maxAnchors)] {
		if d, ok := dayOf(&a.Times[t]); ok {
			id := c.days.ids[d]
			of(a.Times[t].Span, from+id, float32(c.days.rarity[id]))
		}
	}
}
