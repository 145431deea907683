package quantity

import (
	"strings"

	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// cents adds the cents that follow an amount: "15 dollars and 50 cents", "15 dollars 50".
func (r *reader) cents(q *story.Quantity, j *int) {
	k := *j
	if q.Kind != story.Money || q.Unit == "cent" || q.Unit == "penny" || k >= len(r.ts) || r.ts[k].gap > spaced {
		return
	}
	tied := r.ands.has(r.ts[k].Fold) || r.ts[k].Fold == "con" || r.ts[k].Fold == "com"
	if tied {
		k++
	}
	if k >= len(r.ts) || r.ts[k].gap > spaced {
		return
	}
	c := r.cardinal(k)
	if c.used == 0 || c.only || c.value >= 100 || c.value != float64(int(c.value)) || r.ts[k+c.used-1].suffix != "" {
		return
	}
	end := k + c.used
	if end < len(r.ts) && r.ts[end].gap <= spaced && (r.things[r.ts[end].Fold].unit == "cent" || r.things[r.ts[end].Fold].unit == "penny") {
		end++
	} else if end < len(r.ts) && r.ts[end].gap <= spaced || c.value < 10 {
		return
	}
	q.Value += c.value / 100
	q.End = r.ts[end-1].End
	*j = end
}

// priced reports whether the sign at k stands between euros and cents: "4€50".
func (r *reader) priced(k int) bool {
	return k > 0 && r.ts[k].gap == joined && r.ts[k-1].num.kind == digit && len(r.ts[k+1].Of(r.txt)) == 2
}

// moneyBefore reads a currency sign or code before the number: "$13", "US$ 5", "EUR 1000".
func (r *reader) moneyBefore(q *story.Quantity, first int) bool {
	if first == 0 || r.ts[first].gap > spaced && r.ts[first].gap != hyphen && r.minusStart(first) == r.ts[first].Start {
		return false
	}
	t := &r.ts[first-1]
	th, ok := r.things[t.Fold]
	if !ok || th.kind != story.Money || first > 1 && r.ts[first-2].num.kind == digit && t.gap <= spaced && r.ts[first].gap == spaced {
		return false
	}
	if t.Kind != segment.Symbol {
		if w := t.Of(r.txt); len(w) != 3 || len(th.unit) != 3 || !strings.EqualFold(w, th.unit) || t.Fold == "try" {
			return false
		}
	}
	q.Unit, q.Kind, q.Start = th.unit, story.Money, t.Start
	if first > 1 && t.gap == joined {
		if unit, ok := moneyAfterSign[r.ts[first-2].Fold]; ok {
			q.Unit, q.Start = unit, r.ts[first-2].Start
		}
	}
	return true
}

// moneyOf returns the currency that an adjective makes of dollars or pounds.
func moneyOf(f string) string {
	for _, c := range [...]struct{ stem, code string }{
		{"americain", "USD"}, {"american", "USD"}, {"estadounidense", "USD"}, {"amerikaan", "USD"}, {"amerikan", "USD"}, {"canadien", "CAD"},
		{"canad", "CAD"}, {"kanad", "CAD"}, {"austral", "AUD"}, {"neo-zeland", "NZD"}, {"suisse", "CHF"}, {"swiss", "CHF"}, {"suizo", "CHF"}, {"svizzer", "CHF"},
		{"suico", "CHF"}, {"indien", "INR"}, {"indian", "INR"}, {"japon", "JPY"}, {"chino", "CNY"}, {"chines", "CNY"}, {"chinois", "CNY"}, {"argentin", "ARS"},
		{"mexic", "MXN"}, {"chilen", "CLP"}, {"colombian", "COP"}, {"norveg", "NOK"}, {"norweg", "NOK"}, {"noruega", "NOK"}, {"sued", "SEK"}, {"swedish", "SEK"}, {"schwed", "SEK"}, {"danois", "DKK"},
		{"danish", "DKK"}, {"dan", "DKK"}, {"brasil", "BRL"}, {"egypt", "EGP"}, {"turc", "TRY"}, {"turk", "TRY"},
	} {
		if strings.HasPrefix(f, c.stem) && len(f)-len(c.stem) < 5 && (len(c.stem) > 3 || f == "danes" || f == "danesi") {
			return c.code
		}
	}
	switch f {
	case "us", "u.s.":
		return "USD"
	case "usd", "cad", "aud", "chf", "nzd", "hkd":
		return strings.ToUpper(f)
	case "c", "can":
		return "CAD"
	}
	return ""
}
