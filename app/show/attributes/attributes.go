// Package attributes is what several articles give a value for (how many, how much, when, who), with
// what each gives: [List] prepares it, those that differ first.
//
// Two lists of names of which each has others do not contradict each other: who lists some of those who
// signed chooses. No fact is told differently for it, and here they stand apart from values that
// cannot both be so.
package attributes

import (
	"slices"

	"recoupe/app/show/facts"
	"recoupe/app/show/outlets"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// View is what several articles give a value for, ready to draw.
type View struct {
	All       int
	Differing int   // of which not all values can be so together
	Lists     int   // of names, of which each has others
	Rows      []Row // those that differ first, then those lists; as many as a view has room for
	Letters   int   // how many articles are named beside a value
}

// Row is one of them: the words that say what the values are of, and
// the values, what the most articles give first.
type Row struct {
	Kind   phrase.Said
	Name   string
	Lang   string // of the name
	Values []Value
	More   int // values that are not shown
}

// Value is one value and the articles that give it so.
type Value struct {
	Words    string
	Lang     string
	Shade    facts.Shade
	Chosen   bool // a list with other names than those of the first
	Articles []int
	Fact     int // where its passage is read
}

// room is how much of it a story shows: so many attributes at most, so many values of each, so many
// letters beside a value. Of many articles it shows fewer: a view stays under 2,000 nodes.
type room struct{ rows, values, letters int }

var (
	few  = room{rows: 30, values: 8, letters: 8}
	many = room{rows: 8, values: 4, letters: 3}
)

// valueWords bounds a value, in characters: a list of names may be long.
const valueWords = 120

var names = [...]phrase.Said{phrase.AttributeCount, phrase.AttributeShare, phrase.AttributeSum, phrase.AttributeDuration,
	phrase.AttributeMeasure, phrase.AttributeDate, phrase.AttributeHour, phrase.AttributeNames}

var agreementShades = [...]facts.Shade{facts.ShadeStated, facts.ShadePartial, facts.ShadeDiffers}

// agreementShade is the shade of a value; what is not known differs.
func agreementShade(a story.Agreement) facts.Shade {
	return agreementShades[min(int(a), len(agreementShades)-1)]
}

// List returns what several of the articles looked at give a value for.
func List(s outlets.Lettered, seen []int) View {
	fits := few
	if s.Many() {
		fits = many
	}
	out := View{Letters: fits.letters}
	for rank := range 3 {
		for i := range s.Attributes {
			of, ok := among(&s.Attributes[i], seen, len(s.Articles))
			if !ok || rankOf(of) != rank {
				continue
			}
			out.All++
			switch rank {
			case differing:
				out.Differing++
			case lists:
				out.Lists++
			}
			if len(out.Rows) < fits.rows {
				out.Rows = append(out.Rows, row(s.Comparison, of, fits.values))
			}
		}
	}
	return out
}

// The ranks of attributes: those of one stand before those of the next.
const (
	differing = iota
	lists
	agreed
)

func rankOf(a *story.Attribute) int {
	switch {
	case a.Agreed():
		return agreed
	case a.Kind == story.NamesAttribute:
		return lists
	}
	return differing
}

// among is an attribute with the values of some of so many articles alone, and
// whether several of them give one.
func among(of *story.Attribute, seen []int, all int) (*story.Attribute, bool) {
	if len(seen) == all {
		return of, true
	}
	some := *of
	some.Values = slices.DeleteFunc(slices.Clone(of.Values), func(v story.Value) bool { return !slices.Contains(seen, v.Article) })
	several := slices.ContainsFunc(some.Values, func(v story.Value) bool { return v.Article != some.Values[0].Article })
	return &some, several
}

func row(s *story.Comparison, a *story.Attribute, most int) Row {
	from := &s.Articles[a.From.Article]
	r := Row{Name: a.Name(from), Lang: from.Language}
	if int(a.Kind) < len(names) {
		r.Kind = names[a.Kind]
	}
	for _, v := range a.Values {
		in := &s.Articles[v.Article]
		words, shade := passage.Unbroken(passage.Short(v.Of(in.Text), valueWords)), agreementShade(v.Agreement)
		chosen := a.Kind == story.NamesAttribute && shade == facts.ShadeDiffers
		if chosen {
			shade = facts.ShadePartial
		}
		k := slices.IndexFunc(r.Values, func(x Value) bool {
			return text.Fold(x.Words) == text.Fold(words) && x.Shade == shade && x.Chosen == chosen
		})
		if k >= 0 {
			r.Values[k].Articles = append(r.Values[k].Articles, v.Article)
			continue
		}
		r.Values = append(r.Values, Value{Words: words, Lang: in.Language, Shade: shade, Chosen: chosen, Articles: []int{v.Article}, Fact: factOf(s, a, v)})
	}
	sorting.StableFunc(r.Values, func(x, y Value) int { return int(x.Shade) - int(y.Shade) })
	r.More = max(0, len(r.Values)-most)
	r.Values = r.Values[:len(r.Values)-r.More]
	return r
}

// factOf returns the row of facts in which a value of an attribute is
// read: the heaviest whose passages hold it.
func factOf(s *story.Comparison, a *story.Attribute, v story.Value) int {
	best := a.Facts[0]
	for k := len(a.Facts) - 1; k >= 0; k-- {
		c := s.Facts[a.Facts[k]].Cells[v.Article]
		if c.Status.Told() && slices.ContainsFunc(c.Spans, func(x text.Span) bool { return x.Overlap(v.Span) > 0 }) {
			best = a.Facts[k]
		}
	}
	return best
}
