package state

import (
	"slices"

	"recoupe/app/show/facts"
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Attributes are what several articles give a value for, ready to draw.
type Attributes struct {
	All, Differing int
	Rows           []AttributeRow // those that differ first; as many as a view has room for
}

// AttributeRow is one of them: the words that say what the values are of, and
// the values, what the most articles give first.
type AttributeRow struct {
	Kind   phrase.Said
	Name   string
	Lang   string // of the name
	Values []AttributeValue
	More   int // values that are not shown
}

// AttributeValue is one value and the articles that give it so.
type AttributeValue struct {
	Words    string
	Lang     string
	Shade    facts.Shade
	Articles []int
	Fact     int // where its passage is read
}

// A story shows so many attributes at most, so many values of each, and so many
// characters of a value: a list of names may be long. Of many articles it shows
// fewer: a view stays under 2,000 nodes.
const (
	maxAttributes  = 30
	maxManyRows    = 8
	maxValues      = 8
	maxManyValues  = 4
	attributeWords = 120
	maxLetters     = 8
	maxManyLetters = 3
)

// Named is how many articles are named beside a value.
func (s *Story) Named() int {
	if s.Many() {
		return maxManyLetters
	}
	return maxLetters
}

var attributeNames = [...]phrase.Said{phrase.AttributeCount, phrase.AttributeShare, phrase.AttributeSum, phrase.AttributeDuration,
	phrase.AttributeMeasure, phrase.AttributeDate, phrase.AttributeHour, phrase.AttributeNames}

var agreementShades = [...]facts.Shade{facts.ShadeStated, facts.ShadePartial, facts.ShadeDiffers}

// agreementShade is the shade of a value; what is not known differs.
func agreementShade(a story.Agreement) facts.Shade {
	return agreementShades[min(int(a), len(agreementShades)-1)]
}

// AttributeRows returns what several of the articles looked at give a value for.
func (a *App) AttributeRows() Attributes {
	s := a.Story
	out, most := Attributes{}, maxAttributes
	if s.Many() {
		most = maxManyRows
	}
	for pass := range 2 {
		for i := range s.Attributes {
			of, ok := a.seenValues(&s.Attributes[i])
			if !ok || of.Agreed() != (pass == 1) {
				continue
			}
			out.All++
			if pass == 0 {
				out.Differing++
			}
			if len(out.Rows) < most {
				out.Rows = append(out.Rows, s.attributeRow(of))
			}
		}
	}
	return out
}

// seenValues is an attribute with the values of the articles looked at alone, and
// whether several of them give one.
func (a *App) seenValues(of *story.Attribute) (*story.Attribute, bool) {
	if a.Event() == "" {
		return of, true
	}
	seen := *of
	seen.Values = slices.DeleteFunc(slices.Clone(of.Values), func(v story.Value) bool { return !a.sees(v.Article) })
	several := slices.ContainsFunc(seen.Values, func(v story.Value) bool { return v.Article != seen.Values[0].Article })
	return &seen, several
}

func (s *Story) attributeRow(a *story.Attribute) AttributeRow {
	from := &s.Articles[a.From.Article]
	row := AttributeRow{Name: a.Name(from), Lang: from.Language}
	if int(a.Kind) < len(attributeNames) {
		row.Kind = attributeNames[a.Kind]
	}
	for _, v := range a.Values {
		in := &s.Articles[v.Article]
		words, shade := passage.Short(v.Of(in.Text), attributeWords), agreementShade(v.Agreement)
		k := slices.IndexFunc(row.Values, func(x AttributeValue) bool {
			return text.Fold(x.Words) == text.Fold(words) && x.Shade == shade
		})
		if k >= 0 {
			row.Values[k].Articles = append(row.Values[k].Articles, v.Article)
			continue
		}
		row.Values = append(row.Values, AttributeValue{Words: words, Lang: in.Language, Shade: shade, Articles: []int{v.Article}, Fact: s.attributeFact(a, v)})
	}
	slices.SortStableFunc(row.Values, func(x, y AttributeValue) int { return int(x.Shade) - int(y.Shade) })
	most := maxValues
	if s.Many() {
		most = maxManyValues
	}
	row.More = max(0, len(row.Values)-most)
	row.Values = row.Values[:len(row.Values)-row.More]
	return row
}

// attributeFact returns the row of facts in which a value of an attribute is
// read: the heaviest whose passages hold it.
func (s *Story) attributeFact(a *story.Attribute, v story.Value) int {
	best := a.Facts[0]
	for k := len(a.Facts) - 1; k >= 0; k-- {
		c := s.Facts[a.Facts[k]].Cells[v.Article]
		if c.Status.Told() && slices.ContainsFunc(c.Spans, func(x text.Span) bool { return x.Overlap(v.Span) > 0 }) {
			best = a.Facts[k]
		}
	}
	return best
}
