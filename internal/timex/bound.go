package timex

import "recoupe/internal/story"

// bound opens one end of the time t, that stands at word i and is w, where a
// preposition before it does: "after 2018" is from 2019 on, "since Monday" from
// Monday on, "until 3 May" is up to that day. A year or month that bounds from
// above keeps both ends, for it is what is told.
func (r *reader) bound(t *story.Time, w when, i int) {
	if r.match(rangeIn, i) != nil && w.from != w.to || w.from.prec == unknown || w.from.prec == toMinute {
		return
	}
	at := i
	for k := i - 1; k >= 0 && k >= i-3 && r.gap(k+1) <= 1; k-- { // "after the year 2020"
		if r.match(theIt, k) == nil && !(r.match(aUnit, k) != nil && w.from.prec == toYear) {
			break
		}
		at = k
	}
	if r.notUntil(at) { // the day itself
		return
	}
	is := func(role role) bool { return r.before(role, i) || at < i && r.before(role, at) }
	switch {
	case is(isAfter):
		t.To = ""
		switch m := w.to; {
		case m.prec == toYear:
			t.From = moment{y: m.y + 1, prec: toYear}.String()
		case m.prec == toMonth:
			y, n := shift(m.y, m.m, 1)
			t.From = moment{y: y, m: n, prec: toMonth}.String()
		case m.prec == toDay && w.from != w.to:
			t.From = dayMoment(m.first() + 1).String()
		default:
			t.From = m.String()
		}
	case is(isSince) && r.ws[max(0, at-1)].Of(r.txt) != "des": // not "dès", though folded alike
		t.To = ""
	case is(isBefore):
		if w.to.prec >= toDay {
			t.From = ""
			e := r.entryBefore(isBefore, i)
			if e == nil {
				e = r.entryBefore(isBefore, at)
			}
			if e.value == 1 && !w.ending { // "before the weekend" is up to its beginning, "by the weekend" to its end
				t.To = w.from.String()
			}
		}
	}
}
