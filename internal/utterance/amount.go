package utterance

import (
	"math"
	"strconv"
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// An amount weighs as much as a rare word; the words of one that are counted
// with the first of them are swallowed.
const (
	amountWeight = .8
	swallowed    = "-"
)

// amounts gives the words that hold an amount with a unit one key: "deux ans",
// "24 mois" and "twenty-four months" are one thing said.
func amounts(a *story.Article, ws []segment.Word) (out map[int]string, values map[int]float64) {
	if len(ws) == 0 {
		return nil, nil
	}
	i := 0
	for n := range a.Quantities {
		q := &a.Quantities[n]
		if q.End <= ws[0].Start {
			continue
		}
		if q.Start >= ws[len(ws)-1].End {
			break
		}
		k := amount(q)
		if math.Abs(q.Value) >= leastValue {
			if n := figureOf(ws, i, q); n >= 0 {
				if values == nil {
					values = map[int]float64{}
				}
				values[n] = q.Value
			}
		}
		if k == "" {
			continue
		}
		for i < len(ws) && ws[i].Start < q.Start {
			i++
		}
		for first := i; i < len(ws) && ws[i].End <= q.End; i++ {
			if out == nil {
				out = map[int]string{}
			}
			out[i] = swallowed
			out[first] = k
			if v := values[i]; v != 0 {
				values[first] = v
			}
		}
	}
	return out, values
}

// figureOf returns which word from the i-th on gives a figure: the first one in
// digits, or the first of an exact one in letters; -1 where there is none.
func figureOf(ws []segment.Word, i int, q *story.Quantity) int {
	first := -1
	for n := i; n < len(ws) && ws[n].Start < q.End; n++ {
		if ws[n].Start < q.Start {
			continue
		}
		if ws[n].Kind == segment.Number {
			return n
		}
		if first < 0 && q.Precision == story.Exact {
			first = n
		}
	}
	return first
}

// leastValue is the least figure that is one thing said whatever it counts: of
// two and three there are too many.
const leastValue = 13

// isTime reports whether an amount is one of time, by its key: "within a year" is
// what is said, and no name of what is spoken of.
func isTime(key string) bool {
	return strings.HasPrefix(key, "#") && (strings.HasSuffix(key, "month") || strings.HasSuffix(key, "day") || strings.HasSuffix(key, "minute"))
}

// amount returns what an amount comes to in the smallest unit of its kind, ""
// for a bare number.
func amount(q *story.Quantity) string {
	value, unit := q.Value, q.Unit
	switch q.Kind {
	case story.Duration:
		switch unit {
		case "century":
			value, unit = value*1200, "month"
		case "decade":
			value, unit = value*120, "month"
		case "year":
			value, unit = value*12, "month"
		case "quarter":
			value, unit = value*3, "month"
		case "week":
			value, unit = value*7, "day"
		case "hour":
			value, unit = value*60, "minute"
		}
	case story.Percent, story.Money, story.Measure:
	default:
		return ""
	}
	return "#" + strconv.FormatFloat(value, 'g', 6, 64) + unit
}
