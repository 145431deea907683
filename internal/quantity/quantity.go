// Package quantity finds the numbers an article gives, in digits and in words,
// in the seven languages that Recoupe reads: what they are worth, of what, and
// how exactly.
//
// [Find] does it for an article that segment and timex have read: numbers that
// only name a date are no quantities. A quantity's span holds its number with
// the words that say how exact it is and its unit ("plus de 1,2 million
// d’euros"); what is counted, where it is no unit, is a span of its own.
// [Words] reads the numbers of a sentence for package timex, whose days are found first.
//
// The words and signs of a sentence (token.go, numeral.go) make numbers (number.go, cardinal.go,
// digits.go, fraction.go), which take what they are of behind or before them: a unit
// (unit.go, units.go, money.go, letters.go), an age (age.go), or what they count (counted.go); and
// the words for how exact they are (around.go). label.go leaves out figures that count nothing, and
// press.go reads what French papers write with such a number, named.go what English ones do. pack.go says what is written
// down of a language, in a file for each.
package quantity

import (
	"strings"
	"unicode"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Find returns the quantities of the article's own words, in order. It reads
// a.Sentences and a.Times.
func Find(a *story.Article) []story.Quantity {
	p := packFor(a.Language)
	var out []story.Quantity
	times := a.Times
	streeted := a.Language == "fr" && (strings.Contains(a.Text, " rue ") || strings.Contains(a.Text, " avenue ") || strings.Contains(a.Text, " boulevard "))
	weighed := a.Language == "en" && strings.Contains(a.Text, " pounds") && !strings.Contains(a.Text, "£") && !strings.Contains(a.Text, "sterling") && !strings.Contains(a.Text, "GBP") &&
		!strings.Contains(a.Text, " pounds ($") && !strings.Contains(a.Text, " pence")
	var ws []segment.Word
	var ts []token
	for _, s := range a.Sentences {
		ws = parted(segment.AppendWords(ws[:0], a.Text, s.Span), a.Text, s.Span)
		ts = p.tokens(ts[:0], a.Text, s.Span, ws)
		r := reader{pack: p, txt: a.Text, ts: ts, end: s.End, streeted: streeted, weighed: weighed}
		for len(times) > 0 && times[0].End <= s.Start {
			times = times[1:]
		}
		r.times = times
		out = r.find(out)
	}
	return out
}

// reader reads one sentence.
type reader struct {
	*pack
	txt   string
	ts    []token
	end   int
	times []story.Time // from the sentence on

	streeted bool // the article tells of a street
	weighed  bool // the pounds of the article are a weight

	capitals uint8 // how many words of the sentence have one, see headline
}

func (r *reader) find(out []story.Quantity) []story.Quantity {
	for i := 0; i < len(r.ts); {
		for len(r.times) > 0 && r.times[0].End <= r.ts[i].Start {
			r.times = r.times[1:]
		}
		if len(out) > 0 && r.ts[i].Start < out[len(out)-1].End { // the exponent of "12e-3"
			i++
			continue
		}
		q, next := r.quantity(i)
		if next <= i {
			if list := r.list(i); len(list) > 0 {
				out = append(out, list...)
			}
			i++
			continue
		}
		if len(out) > 0 { // words between two numbers belong to the first
			q.Start = max(q.Start, out[len(out)-1].End)
		}
		if q.Len() > 0 {
			out = append(out, q)
		}
		i = next
	}
	return out
}

// quantity reads a quantity whose number begins at token i. next is i where
// there is none; the quantity is empty where a number is none that counts.
func (r *reader) quantity(i int) (q story.Quantity, next int) {
	if r.named(i) {
		return q, i
	}
	if end := r.label(i); end > i {
		return q, end
	}
	if end := r.called(i); end > i {
		return q, end
	}
	if end := r.entitled(i); end > i {
		return q, end
	}
	if q, end, ok := r.hoursAndMinutes(i); ok {
		return q, end
	}
	n, ok := r.number(i)
	if !ok {
		return q, i
	}
	q = story.Quantity{Span: text.Span{Start: r.ts[i].Start, End: r.ts[n.end-1].End}, Value: n.value, Precision: n.precision}
	first := i
	if k := r.sign(i); k < i || r.minusBefore(i) {
		q.Value = -q.Value
		q.Start = r.minusStart(i)
		first = k
	}
	if n.ordinal {
		return r.ranked(q, n, i), n.end
	}
	end := r.unit(&q, first, n)
	bare := end == n.end && q.Unit == ""
	if bare && r.code == "fr" && (r.isNew(i, n.end) || r.both(i) || r.halved(i, n.end)) {
		return story.Quantity{}, n.end
	}
	one := bare && (r.toll(n.end) || r.oneDead(i) || n.only && r.atLeastOne(i)) // "un mort, cinq blessés"
	if one {
		n.only = false
	}
	if bare && !one && (n.only || n.value == 1 && n.end == i+1 && r.ts[i].Fold == "one") && !r.minusBefore(i) {
		return story.Quantity{}, i
	}
	if n.only && r.noLength(q, i) {
		return story.Quantity{}, end
	}
	if hi, e, ok := r.rangeFrom(i, n, &q, end); ok {
		q.Precision, q.High = story.Range, hi
		end, bare = e, false
	}
	if bare && q.Precision == story.Exact {
		r.lends(i, &q, end)
	}
	end = r.andMonths(&q, end)
	r.age(&q, i, &end)
	if r.date(q.Span, n) && (q.Kind != story.Duration && q.Kind != story.Age || r.clock(q, r.ts[i].Start) || n.suffix == "s") { // "1990s" are no seconds
		return story.Quantity{}, end
	}
	r.precise(&q, first, &end)
	if n.suffix == "s" && r.code == "en" && i > 0 && q.Value >= 20 && q.Value == float64(10*int(q.Value/10)) && tensOf(r.ts[i-1].Fold) {
		return story.Quantity{}, end
	}
	lettered := n.suffix == "°c" || n.suffix == "°f" // "apartment 4C"
	if (q.Unit == "" || lettered) && i > 0 && (r.ts[i].gap <= spaced && r.labelled.has(r.ts[i-1].Fold) || r.numberSign(i)) {
		if legal(r.ts[i-1].Fold) {
			return story.Quantity{}, end
		}
		q.Kind, q.Unit, q.Counted = story.Ordinal, r.ts[i-1].Fold, r.ts[i-1].Span
		return q, end
	}
	if q.Unit == "" {
		n.end = end
		r.count(&q, n)
	}
	return q, end
}

// ranked returns the quantity q of the ordinal number n, which begins at i, with what it ranks. It is
// empty where it ranks nothing: a date, an article of law, somebody's office.
func (r *reader) ranked(q story.Quantity, n number, i int) story.Quantity {
	if r.date(q.Span, n) || r.firstOfAll(i, n) {
		return story.Quantity{}
	}
	q.Kind = story.Ordinal
	if i > 0 && r.ts[i].gap <= spaced && legal(r.ts[i-1].Fold) { // "l'article 1er"
		return story.Quantity{}
	}
	if r.code == "fr" && i > 0 && r.ts[i-1].Fold == "matieres" { // "les matières premières"
		return story.Quantity{}
	}
	if n.end < len(r.ts) && r.ts[n.end].gap <= spaced && r.offices.has(r.ts[n.end].Fold) {
		return story.Quantity{}
	}
	r.count(&q, n)
	return q
}

// noLength reports whether one unit of time, q at i, told by a word that is an article as well, is no
// length of time.
func (r *reader) noLength(q story.Quantity, i int) bool {
	if q.Value != 1 {
		return false
	}
	if r.code == "fr" && q.Unit == "year" && i > 0 && r.ts[i-1].Fold == "sur" {
		return true // "+ 12 % sur un an": since when, and not how long
	}
	return q.Kind == story.Duration && (r.someday(i) || r.code == "en" && upTo(r.before, r.ts, i) == nil) // "twice a day"
}

// tensOf reports whether tens in the plural behind the word w are somebody's age or a stretch
// of years or degrees, and no seconds: "in their 30s", "the low 20s".
func tensOf(w string) bool {
	switch w {
	case "his", "her", "their", "my", "your", "our", "the", "early", "mid", "late", "low", "high", "upper", "lower":
		return true
	}
	return false
}

// named reports whether the number at i is part of a name: "Covid-19", "G-20".
func (r *reader) named(i int) bool {
	t := &r.ts[i]
	if i == 0 || t.num.kind == none || t.gap != hyphen && t.gap != joined && r.txt[t.Start-1] != '_' {
		return false
	}
	before := &r.ts[i-1]
	if r.txt[t.Start-1] == '_' { // "mouette_76"
		return true
	}
	if t.num.kind != digit { // "vingt-trois" is read from its beginning
		return before.num.kind == none && before.cap && t.gap == hyphen
	}
	return before.Kind == 0 && before.num.kind == none && !(t.gap == joined && r.things[before.Fold].kind == story.Money)
}

// date reports whether the number only names a date or a clock time.
func (r *reader) date(at text.Span, n number) bool {
	for _, t := range r.times {
		if t.Start >= at.End {
			return false
		}
		if t.Overlap(at) > 0 {
			return true
		}
	}
	return false
}

// clock reports whether a duration within a time, whose number begins at start,
// is an hour of the day: "à 15 heures". One of a day that is not known begins
// with its number and holds no further words: "17 h 30", unlike "3 hours later".
func (r *reader) clock(q story.Quantity, start int) bool {
	if q.Unit != "hour" && q.Unit != "minute" {
		return false
	}
	for _, t := range r.times {
		if t.Start >= q.End {
			return false
		}
		if t.Overlap(q.Span) > 0 && (len(t.From) > 10 || t.From == "" && t.To == "" && (t.Start == start && (t.End <= q.End || !hasLetter(r.txt[q.End:t.End])) || r.hourOfDay(t.Span, q.Span, start))) {
			return true
		}
	}
	return false
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// list returns the numbers of a word that holds several: "22,24,26".
func (r *reader) list(i int) []story.Quantity {
	t := &r.ts[i]
	if t.num.kind != none || t.suffix != "" || t.Fold == "" || t.Fold[0] < '0' || t.Fold[0] > '9' {
		return nil
	}
	s := t.Of(r.txt)
	var out []story.Quantity
	start := 0
	for k := 0; k <= len(s); k++ {
		if k < len(s) && s[k] >= '0' && s[k] <= '9' {
			continue
		}
		if k < len(s) && s[k] != ',' && s[k] != '.' || k-start > 15 {
			return nil
		}
		v := 0.0
		for _, c := range s[start:k] {
			v = v*10 + float64(c-'0')
		}
		out = append(out, story.Quantity{Span: text.Span{Start: t.Start + start, End: t.Start + k}, Value: v})
		start = k + 1
	}
	if r.date(t.Span, number{}) {
		return nil
	}
	return out
}
