package timex

import "recoupe/internal/segment"

func quarterOf(y, m int) when {
	return when{from: moment{y: y, m: m, prec: toMonth}, to: moment{y: y, m: m + 2, prec: toMonth}}
}

// halfOf reads the year after "first half": "of 2024", "of the year".
func (r *reader) halfOf(h, i int) (when, int, bool) {
	k := r.skip(theIt, r.skip(ofIt, i))
	if k == i || k >= len(r.ws) || r.gap(k) > 1 {
		return when{}, 0, false
	}
	for _, read := range [...]func(int) (when, int, bool){r.period, r.yearOnly, r.current} {
		if w, end, ok := read(k); ok && w.from == w.to && w.from.prec == toYear {
			return halfYear(w.from.y, h), end, true
		}
	}
	return when{}, 0, false
}

// bareQuarter returns the quarter or half of which no year is told: the last
// that has begun, or the next one where the words look ahead.
func (r *reader) bareQuarter(n, unit, i, end int) (when, int, bool) {
	if !r.monthly() {
		return when{}, 0, false
	}
	of := func(y int) when {
		if unit == unitHalf {
			return halfYear(y, n)
		}
		return quarterOf(y, 3*n-2)
	}
	w := of(r.ref.y)
	if w.from.first() > r.today && !r.looksAhead(i, end) {
		w = of(r.ref.y - 1)
	}
	w.loose = true
	return w, end, true
}

// quarter reads "Q1 2019", "2019-Q1", "T3 2024".
func (r *reader) quarter(i int) (when, int, bool) {
	if y, ok := r.plainYear(i); ok && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if h := halfSign(r.ws[i+1].Fold); h > 0 {
			return halfYear(y, h), i + 2, true
		}
	}
	if h := halfSign(r.ws[i].Fold); h > 0 && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if y, ok := r.plainYear(r.skip(ofIt, i+1)); ok {
			return halfYear(y, h), r.skip(ofIt, i+1) + 1, true
		}
	}
	if y, ok := businessYear(r.ws[i].Fold); ok {
		return year(y), i + 1, true
	}
	q := quarterSign(r.ws[i].Fold)
	if q > 0 && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if y, ok := r.plainYear(r.skip(ofIt, i+1)); ok {
			return quarterOf(y, 3*q-2), r.skip(ofIt, i+1) + 1, true
		}
	}
	if y, ok := r.plainYear(i); ok && i+1 < len(r.ws) && r.gap(i+1) <= 2 {
		if q := quarterSign(r.ws[i+1].Fold); q > 0 {
			return quarterOf(y, 3*q-2), i + 2, true
		}
	}
	if q > 0 && r.signAlone(i) {
		return r.bareQuarter(q, unitQuarter, i, i+1)
	}
	return when{}, 0, false
}

// signAlone reports whether the sign of a quarter at i stands for one without its year: "sales fell in
// Q3", "au T3", unlike "in Q4 format", "le T3" (a tram).
func (r *reader) signAlone(i int) bool {
	if i == 0 || r.gap(i) != 1 || !r.caps[i] || i+1 < len(r.ws) && r.gap(i+1) <= 2 && (r.ws[i+1].Kind != segment.Letters || r.caps[i+1]) {
		return false
	}
	switch sign := r.ws[i].Fold[0]; r.ws[i-1].Fold {
	case "in", "during", "for":
		return r.code == "en" && sign == 'q'
	case "au":
		return r.code == "fr" && sign == 't'
	}
	return false
}

// businessYear reads "FY18" and "CY2018", a fiscal or calendar year.
func businessYear(w string) (y int, ok bool) {
	if len(w) != 4 && len(w) != 6 || w[0] != 'f' && w[0] != 'c' || w[1] != 'y' {
		return 0, false
	}
	for _, c := range w[2:] {
		if c < '0' || c > '9' {
			return 0, false
		}
		y = 10*y + int(c-'0')
	}
	if len(w) == 4 {
		y += 2000
	}
	return y, y >= 1900 && y < 2200
}

func halfYear(y, h int) when {
	return when{from: moment{y: y, m: 6*h - 5, prec: toMonth}, to: moment{y: y, m: 6 * h, prec: toMonth}}
}

func halfSign(w string) int {
	if len(w) == 2 && (w[0] == 'h' || w[0] == 's') && (w[1] == '1' || w[1] == '2') {
		return int(w[1] - '0')
	}
	return 0
}

func quarterSign(w string) int {
	if len(w) == 2 && (w[0] == 'q' || w[0] == 't') && w[1] >= '1' && w[1] <= '4' {
		return int(w[1] - '0')
	}
	return 0
}
