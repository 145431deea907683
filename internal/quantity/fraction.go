package quantity

import (
	"strings"

	"recoupe/internal/story"
)

// fraction reads what follows a number: "deux tiers", "2 1/4", "one and a
// half", "million and three quarters".
func (r *reader) fraction(n *number) {
	i := n.end
	if i >= len(r.ts) {
		return
	}
	t := &r.ts[i]
	if n.digit && n.scale == 1 && t.num.kind == digit && t.num.decimal && t.num.value < 1 && t.gap <= spaced && n.value < 1000 {
		n.value += t.num.value
		n.end++
		r.scaled(n)
		return
	}
	if den, end := r.denominator(i, n.value, n.only); den > 0 {
		n.value /= den
		n.end, n.only = end, false
		r.scaled(n)
		return
	}
	withWord := t.Fold == "con" && r.code == "es" || t.Fold == "com" && r.code == "pt"
	if t.gap != spaced || !r.ands.has(t.Fold) && !withWord || i+1 >= len(r.ts) {
		return
	}
	v, end, ok := r.simpleFraction(i + 1)
	if !ok {
		return
	}
	n.end, n.only = end, false
	if n.scale > 1 && end < len(r.ts) && r.ts[end].num.kind == scale && r.ts[end].gap <= spaced && r.ts[end].num.value < n.scale {
		n.value += v * r.ts[end].num.value // "one billion and three quarters million"
		n.end++
		return
	}
	n.value += v * n.scale
	r.scaled(n)
}

// simpleFraction reads "a half", "demi", "three quarters", "half a".
func (r *reader) simpleFraction(i int) (v float64, end int, ok bool) {
	c := r.cardinal(i)
	if c.used == 0 {
		if k := r.ts[i].num; k.kind == half || k.kind == part && r.code != "fr" {
			end = i + 1
			if r.articleBeforeScale(end) {
				end++
			}
			return 1 / k.value, end, true
		}
		return 0, 0, false
	}
	if i+c.used >= len(r.ts) {
		return 0, 0, false
	}
	if den, end := r.denominator(i+c.used, c.value, c.only); den > 0 {
		return c.value / den, end, true
	}
	return 0, 0, false
}

func (r *reader) articleBeforeScale(i int) bool {
	return i+1 < len(r.ts) && r.ars.has(r.ts[i].Fold) && r.ts[i].gap == spaced && (r.ts[i+1].num.kind == scale || r.ts[i+1].num.kind == group)
}

// denominator reads the denominator at i of a fraction whose numerator is v.
// It is 0 where there is none.
func (r *reader) denominator(i int, v float64, article bool) (den float64, end int) {
	t := &r.ts[i]
	if _, isUnit := r.things[t.Fold]; t.gap > hyphen || v != float64(int(v)) || isUnit && r.ts[i-1].num.kind == digit {
		return 0, 0
	}
	k := t.num
	one := article || v == 1
	switch {
	case k.kind == part:
		if k.also == ordinal && one && r.followed(i+1) && !r.share(i-1, i+1) && (t.gap != hyphen || article) {
			return 0, 0
		}
		return k.value, i + 1
	case k.kind == half && (one || v >= 2):
		end = i + 1
		return 2, end
	}
	o, ok := r.ordinal(i)
	if !ok || o.value < 3 || o.suffix != "" {
		return 0, 0
	}
	last := r.ts[o.end-1].Fold
	plural := last[len(last)-1] == 's' || r.code == "it" && last[len(last)-1] == 'i' || r.code == "nl"
	if one && (!plural || r.code == "nl") && (!r.followed(o.end) || t.gap == hyphen && !article) || !one && plural || r.share(i-1, o.end) {
		return o.value, o.end
	}
	return 0, 0
}

// share reports whether an ordinal before the token at end is the part of a whole, where its
// article at i follows a word for how much, and a preposition it: "fell by a fifth in May",
// "près d'un cinquième en un an", unlike "a fifth in a row" and "killed a fifth on Tuesday".
func (r *reader) share(i, end int) bool {
	if i < 1 || !r.ars.has(r.ts[i].Fold) || r.ts[i].gap > spaced || end >= len(r.ts) || r.ts[end].gap > spaced {
		return false
	}
	if upTo(r.before, r.ts, i) == nil && !byHowMuch(r.code, r.ts, i) {
		return false
	}
	switch r.ts[end].Fold {
	case "in", "on", "at", "since", "over", "from", "to", "this", "last", "during", "after", "compared", "between", "per", "within", "for", "next":
		return r.code == "en"
	case "en", "au", "sur", "depuis", "par", "cette", "pendant", "apres", "entre", "a", "dans", "lors":
		return r.code == "fr"
	}
	return false
}

// byHowMuch reports whether a word before the article at i says by how much something went up
// or down: "fell by a fifth", "a reculé d'un dixième".
func byHowMuch(code string, ts []token, i int) bool {
	if w := ts[i-1].Fold; code == "en" {
		return changes(w) || w == "by" && i > 1 && changes(ts[i-2].Fold)
	} else if code != "fr" || w != "d" && w != "d'" && w != "d’" {
		return false
	}
	return i > 1 && changes(ts[i-2].Fold)
}

// halfOf reads a half that no number stands before: "half a million", "la
// moitié", "media docena", "trois quarts" being read from its number.
func (r *reader) halfOf(i int) (number, bool) {
	t := &r.ts[i]
	n := number{value: 1 / t.num.value, end: i + 1, scale: 1}
	j := i + 1
	if j < len(r.ts) && r.ars.has(r.ts[j].Fold) && r.ts[j].gap <= spaced {
		j++
	}
	if j < len(r.ts) && r.ts[j].gap <= hyphen {
		switch k := r.ts[j].num; {
		case k.kind == scale || k.kind == group:
			n.value *= k.value
			n.end, n.several, n.scale = j+1, true, k.value
			if k.kind == group {
				n.precision, n.scale = story.About, 1
			}
			return n, true
		case r.things[r.ts[j].Fold].kind == story.Duration && r.ts[j].num.kind != ordinal:
			n.end = j // half an hour
			return n, true
		}
	}
	switch t.Fold {
	case "half", "moitie", "halfte", "mitad", "meta", "helft", "metade":
		if i+1 < len(r.ts) && r.ts[i+1].gap == hyphen || i > 0 && (r.ts[i-1].num.kind == ordinal || r.ts[i-1].num.also == ordinal) {
			return n, false
		}
		return n, r.code != "en" || i == 0 || r.ts[i-1].gap != hyphen && !halfPart(r.ts[i-1].Fold)
	case "drittel", "viertel", "kwart", "tercio", "terco":
		return n, i > 0 && t.gap == spaced
	}
	return n, false
}

// halfPart reports whether a half after w is a part of a game or a year.
func halfPart(w string) bool {
	switch w {
	case "first", "second", "latter", "other", "this", "early", "better":
		return true
	}
	return false
}

// outOf reads "one in eight", "deux sur trois", "un élu sur six".
func (r *reader) outOf(n *number) {
	if n.scale > 1 || n.value != float64(int(n.value)) || n.value < 1 {
		return
	}
	f := at(r.overs, r.ts, n.end)
	if f == nil && r.outOfNoun(n) {
		return
	}
	if f == nil || r.ts[n.end].gap != spaced || n.only && r.code != "en" && f.words[0] == "de" && len(f.words) == 1 {
		return
	}
	j := n.end + len(f.words)
	if j >= len(r.ts) || r.ts[j].gap != spaced {
		return
	}
	c := r.cardinal(j)
	loose := len(f.words) == 1 && f.words[0] != "over" && f.words[0] != "sobre"
	if c.used == 0 || c.only || c.value <= n.value || loose && (c.value > 100 && n.value != 1 || n.value >= 10 || f.words[0] != "in" && f.words[0] != "sur" && (r.ts[j].num.kind == digit || n.digit) && n.value != 1) || r.ts[j].num.decimal {
		return
	}
	if r.code == "nl" && f.words[len(f.words)-1] == "de" && f.words[0] != "op" && n.value > 1 && c.value > 10 {
		return // "drie van de 48 kabels": how many are counted, and no share
	}
	end := j + c.used
	if end < len(r.ts) && r.ts[end].gap <= hyphen {
		if _, ok := r.things[r.ts[end].Fold]; ok {
			return
		}
		if loose && r.code != "fr" && r.ts[end].Kind == 0 && len(r.ts[end].Fold) > 3 && strings.HasSuffix(r.ts[end].Fold, "s") && n.value > 1 && f.words[0] != "in" {
			return
		}
	}
	n.value /= c.value
	n.end, n.only = end, false
}

// outOfNoun reads a share that names what it is of after its first number: "un
// élu sur six", "two voters in five". A plural after the second number tells
// that it counts something else: "un livre sur trois reines".
func (r *reader) outOfNoun(n *number) bool {
	j := n.end + 1
	if !r.countable(n.end) || r.ts[n.end].gap != spaced || j+1 >= len(r.ts) || n.value >= 10 {
		return false
	}
	if _, isUnit := r.things[r.ts[n.end].Fold]; isUnit {
		return false
	}
	switch f := r.ts[j].Fold; {
	case f == "sur" && r.code == "fr", f == "in" && r.code == "en", f == "su" && r.code == "it":
	default:
		return false
	}
	if r.ts[j].gap != spaced || r.ts[j+1].gap != spaced {
		return false
	}
	c := r.cardinal(j + 1)
	if c.used == 0 || c.only || c.value <= n.value || c.value > 100 && c.value != float64(int(c.value/100)*100) || c.value >= 1900 && c.value < 2100 || r.ts[j+1].num.decimal {
		return false
	}
	end := j + 1 + c.used
	if end < len(r.ts) && r.ts[end].gap <= hyphen {
		f := r.ts[end].Fold
		if _, isUnit := r.things[f]; isUnit || at(r.percents, r.ts, end) != nil {
			return false
		}
		if r.countable(end) && (strings.HasSuffix(f, "s") || strings.HasSuffix(f, "x") || r.code == "it") {
			return false
		}
	}
	n.noun = n.end
	n.value /= c.value
	n.end, n.only = end, false
	return true
}
