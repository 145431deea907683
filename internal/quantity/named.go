package quantity

import (
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
)

// What English papers write with a number that counts nothing: bills, plans, addresses, names.

// entitled returns where a number ends that is part of an English name, i for all others:
// "H.R. 1234", "SB 1070", "401(k)", "501(c)(3)", "1412 Maple Street", "ground zero", "the Third Way",
// the programme "60 Minutes".
func (r *reader) entitled(i int) int {
	if r.code != "en" {
		return i
	}
	t := &r.ts[i]
	next := i + 1
	switch {
	case t.Fold == "zero" && i > 0 && t.gap <= hyphen:
		if before := r.ts[i-1].Fold; before == "ground" || before == "patient" {
			return next
		}
	case i > 1 && r.ts[i-1].Fold == "of" && r.ts[i-2].Fold == "group" && r.ts[i-2].cap && t.gap == spaced && (t.cap || t.Kind == segment.Number && i > 2): // "the Group of 20", not "Group of 20 hikers found"
		return next
	case t.num.kind == ordinal && t.Kind == segment.Letters:
		return r.rankedName(i)
	case t.Kind != segment.Number:
	case r.bill(i):
		return next
	case strings.HasPrefix(r.txt[t.End:r.end], "(c)") || strings.HasPrefix(r.txt[t.End:r.end], "(k)"):
		for next < len(r.ts) && r.ts[next].Start-r.ts[next-1].End <= len(")(") && strings.HasSuffix(r.txt[:r.ts[next].Start], "(") && strings.HasPrefix(r.txt[r.ts[next].End:r.end], ")") {
			next++
		}
		return next
	case r.address(i), next < len(r.ts) && r.ts[next].gap == spaced && r.titled(next) && r.things[r.ts[next].Fold].kind == story.Duration && !r.headline():
		return next + 1
	}
	return i
}

// rankedName returns where an ordinal in letters ends that is part of a name in the middle of a
// sentence: "a member of Third Way", "the Fifth Ward". In a headline every word has its capital.
func (r *reader) rankedName(i int) int {
	t := &r.ts[i]
	if i == 0 || !t.cap || t.gap != spaced || i+1 >= len(r.ts) || r.ts[i+1].gap != spaced || !r.ts[i+1].cap || r.headline() {
		return i
	}
	return i + 1
}

// bill reports whether the number at i is that of a bill or an act in an English text: "H.R. 1234",
// "S. 47", "SB 1070", "HB2".
func (r *reader) bill(i int) bool {
	if i == 0 || r.ts[i].gap == comma || r.ts[i].gap == dash || len(strings.Trim(r.ts[i].Of(r.txt), "0123456789")) > 0 {
		return false
	}
	before := strings.TrimRight(r.txt[:r.ts[i].Start], " \u00a0\u202f")
	if strings.HasSuffix(before, "H.R.") || strings.HasSuffix(before, " S.") || strings.HasSuffix(before, "Res.") {
		return true
	}
	switch r.ts[i-1].Of(r.txt) {
	case "HR", "SB", "HB", "AB":
		return r.ts[i].gap <= hyphen
	}
	return false
}

// address reports whether the number at i is that of a house in an English street: "1412 Maple
// Street", "10 Downing Street", "200 N. Oak St.".
func (r *reader) address(i int) bool {
	if r.ts[i].Of(r.txt) == "" || len(r.ts[i].Of(r.txt)) > 5 {
		return false
	}
	const names = 3 // "1412 Martin Luther King Boulevard"
	for k := i + 1; k < len(r.ts) && k <= i+1+names; k++ {
		t := &r.ts[k]
		if !t.cap || t.gap != spaced && !(t.gap == other && k > i+1 && r.ts[k-1].Len() <= 2) {
			return false
		}
		switch t.Fold {
		case "street", "avenue", "road", "drive", "lane", "boulevard", "st", "ave", "blvd", "rd":
			return k > i+1 && !r.ofStreet(i, k+1)
		}
	}
	return false
}

// ofStreet reports whether the English number at i counts those of a street, who stand behind it at k: "50
// Wall Street bankers", "12 Oxford Road residents", unlike "10 Downing Street says" and its officials.
func (r *reader) ofStreet(i, k int) bool {
	return r.countable(k) && r.ts[k].gap == spaced && !r.ts[k].cap && r.pluralAt(k) && r.ts[i+1].Fold != "downing" && !lang.VerbsOf(r.code).Is(r.ts[k-1].Fold, r.ts[k].Fold, "")
}

// headline reports whether most words of the sentence begin with a capital, so that one says
// nothing of a name. It is asked of many numbers of a sentence, which may be as long as a book.
func (r *reader) headline() bool {
	if r.capitals == 0 {
		words, capitals := 0, 0
		for k := range r.ts {
			if t := &r.ts[k]; t.Kind == segment.Letters && len(t.Fold) > 3 {
				words++
				if t.cap {
					capitals++
				}
			}
		}
		r.capitals = fewCapitals
		if 3*capitals > 2*words {
			r.capitals = mostCapitals
		}
	}
	return r.capitals == mostCapitals
}

// Whether most words of a sentence have a capital; 0 where nobody has asked.
const (
	fewCapitals uint8 = iota + 1
	mostCapitals
)

// numberSign reports whether an English "No." or "Nos." leads to the number at i, which names one of
// a row: "the No. 2 Republican", "Nos. 2 and 3".
func (r *reader) numberSign(i int) bool {
	if r.code != "en" || i == 0 || r.ts[i-1].Kind != segment.Letters || !r.ts[i-1].cap {
		return false
	}
	f := r.ts[i-1].Fold
	return (f == "no" || f == "nos") && strings.TrimRight(r.txt[r.ts[i-1].End:r.ts[i].Start], " \u00a0") == "."
}

// firstOfAll reports whether the English ordinal n at i ranks nothing: "first of all", "at first",
// "First, …", "was first reported".
func (r *reader) firstOfAll(i int, n number) bool {
	if r.code != "en" || n.value > 3 || r.ts[i].Kind != segment.Letters {
		return false
	}
	if n.end < len(r.ts) {
		t := &r.ts[n.end]
		if r.ofs.has(t.Fold) && n.end+1 < len(r.ts) && r.ts[n.end+1].Fold == "all" || r.ts[i].cap && t.gap == comma {
			return true
		}
		if i > 0 && r.ts[i].gap == spaced && t.gap == spaced && strings.HasSuffix(t.Fold, "ed") {
			switch f := r.ts[i-1].Fold; f {
			case "was", "were", "is", "are", "been", "be", "had", "has", "have", "who", "which", "that", "it", "he", "she", "they":
				return true
			default: // "messages first emerged"
				return n.value == 1 && r.ts[i-1].Kind == segment.Letters && strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "'s") && len(f) > 4
			}
		}
	}
	return i > 0 && n.value == 1 && r.ts[i-1].Fold == "at" && r.ts[i].gap == spaced && !(n.end < len(r.ts) && r.ts[n.end].Fold == "base")
}

// during reports whether an English "over" before the length of time q, which begins at token k, says in
// which time and not that it was longer: "$20 million over 10 years", unlike "for over 10 years".
func (r *reader) during(q *story.Quantity, k, end int) bool {
	if r.code != "en" || q.Kind != story.Duration || k < 2 {
		return false
	}
	if end < len(r.ts) && r.ts[end].gap <= spaced {
		switch r.ts[end].Fold {
		case "ago", "later", "old", "earlier", "after", "late", "long", "before", "away":
			return false
		}
	}
	switch r.ts[k-2].Fold {
	case "for", "just", "well", "took", "takes", "take", "taken", "taking", "lasted", "lasts", "last", "lasting", "been", "is", "was", "were", "be", "after", "in", "within", "spent", "spend",
		"waited", "slightly", "little", "of", "serve", "served", "spanned", "spanning", "spans", "a", "at", "and":
		return false
	}
	return r.ts[k-1].gap == spaced
}

// weighs reports whether the English pounds at k, of the number that ends there, are a weight: "a
// 190-pound man", and "40 pounds of flour" in a text that has no sign for the money.
func (r *reader) weighs(k int) bool {
	if r.code != "en" || k == 0 || r.ts[k].Fold != "pound" && r.ts[k].Fold != "pounds" || r.ts[k-1].num.kind == scale {
		return false
	}
	after := r.txt[r.ts[k].End:r.end]
	if strings.HasPrefix(after, " sterling") || strings.HasPrefix(after, " ($") {
		return false
	}
	if r.ts[k].gap == hyphen && r.ts[k].Fold == "pound" && k+1 < len(r.ts) {
		switch r.ts[k+1].Fold {
		case "note", "notes", "coin", "coins", "fine", "fee", "charge", "bill", "ticket", "deal", "cost", "grant", "payout", "loan", "prize", "bonus", "fund", "reward", "a":
			return false
		case "increase", "rise", "raise", "hike", "cut", "levy", "tax", "rebate", "discount", "refund", "voucher", "subsidy", "allowance", "pension", "payment", "surcharge", "limit", "cap":
			return r.weighed
		}
		return true
	}
	return r.weighed && (k+1 < len(r.ts) && r.ofs.has(r.ts[k+1].Fold) || !r.paid(k-1))
}

// paid reports whether a word a little before the number that ends at token k, or behind its unit, tells
// of money: "fined him 500 pounds", "the 500 pounds were paid".
func (r *reader) paid(k int) bool {
	const near, behind = 5, 3
	for j := k - 1; j >= max(0, k-near) && r.ts[j+1].gap <= spaced; j-- {
		if ofPaying(r.ts[j].Fold) {
			return true
		}
	}
	for j := k + 1; j <= min(len(r.ts)-1, k+behind) && r.ts[j].gap <= spaced; j++ {
		if ofPaying(r.ts[j].Fold) {
			return true
		}
	}
	return false
}

func ofPaying(w string) bool {
	switch w {
	case "cost", "costs", "costing", "pay", "pays", "paid", "paying", "fine", "fined", "worth", "fee", "fees", "price", "priced", "charge", "charged", "owed", "earn", "earned", "spent", "bail", "compensation":
		return true
	}
	return false
}

// noCoin reports whether the English word at k, which names a currency, is an adjective or a verb
// there: "a real estate investor", "two real fears", "the five won".
func (r *reader) noCoin(k int) bool {
	if r.code != "en" || k == 0 {
		return false
	}
	before := r.ts[k-1].num
	switch r.ts[k].Fold {
	case "pound": // "$9 a pound"
		return k > 1 && r.ts[k-1].Fold == "a" && r.ts[k-1].gap <= spaced && r.ts[k-2].num.kind != none
	case "real":
		return before.kind != digit
	case "won":
		const small = 100 // wons are counted by the hundred
		return before.kind != scale && before.kind != hundred && before.value < small
	}
	return false
}

// suspended reports whether the English number before token end waits for its unit with a hyphen: "a 40-
// to 60-hour course", "a 2- and a 5-year-old".
func (r *reader) suspended(end int) bool {
	if r.code != "en" || end == 0 || end >= len(r.ts) || r.ts[end].gap != hyphen || !strings.HasSuffix(r.txt[:r.ts[end].Start], "- ") {
		return false
	}
	f := r.ts[end].Fold
	return f == "to" || f == "and" || f == "or"
}

// lendsUnit gives the number q, which is suspended before token end, the unit of the number behind it.
func (r *reader) lendsUnit(q *story.Quantity, end int) {
	j := end + 1
	if j+1 < len(r.ts) && r.ars.has(r.ts[j].Fold) && r.ts[j+1].num.kind == digit {
		j++
	}
	if j >= len(r.ts) || r.ts[j].gap > spaced || r.ts[j].num.kind == none {
		return
	}
	m, ok := r.number(j)
	if !ok || m.ordinal || m.only || m.end >= len(r.ts) || r.ts[m.end].gap != hyphen {
		return
	}
	up := story.Quantity{Value: m.value}
	next := r.unit(&up, j, m)
	r.age(&up, j, &next)
	if up.Unit != "" {
		q.Unit, q.Kind = up.Unit, up.Kind
	}
}
