package timex

import (
	"strconv"
	"strings"
	"sync"

	"recoupe/internal/text"
)

// role is what a phrase does in an expression of time.
type role uint8

const (
	aMonth   role = iota // 1 … 12
	aWeekday             // 1 Monday … 7
	aUnit                // see units below
	aDay                 // a day by its distance from today: "hier" -1
	anAnchor             // a day by its distance from the day told last: "la veille" -1
	aPart                // a part of a day: "matin", "in the evening": 12 where it makes the hour one of the afternoon, else 0
	aSeason              // first month of it
	isLast               // "dernier", "last"
	isNext
	isThis
	agoFirst  // "il y a"
	agoAfter  // "ago"
	inFirst   // "dans"
	laterLast // "plus tard"
	soonerLast
	afterIt  // "après", between a length and a day
	beforeIt // "avant"
	aStart   // "début"
	aMiddle
	anEnd
	ofIt    // "de", "of"
	theIt   // articles
	rangeTo // between two ends
	rangeIn // before the first end
	andIt
	atClock   // before an hour
	hourWord  // after an hour
	halfPast  // "half past": minutes after; negative before
	wholeHour // "midi" 12, "minuit" 0
	beforeYear
	yearsWord // "les années" 80
	aHoliday  // month*100 + day
	aCue      // tells that the sentence looks ahead
	roughly
	theDay   // before a bare day of the month
	isAfter  // before an open end: "après 2018"
	isBefore // "avant" 1, "jusqu’à"
	isSince  // "depuis", "à partir de"
	weekOf   // between "week" and one of its days: "la semaine du 3 mars"
	roles
)

// Units of aUnit.
const (
	unitMinute = iota + 1
	unitHour
	unitDay
	unitWeek
	unitFortnight
	unitMonth
	unitQuarter
	unitYear
	unitDecade
	unitCentury
	unitWeekend
	unitHalf // of a year
)

var unitNames = map[string]int{"min": unitMinute, "h": unitHour, "d": unitDay, "w": unitWeek, "f": unitFortnight, "m": unitMonth, "q": unitQuarter,
	"y": unitYear, "D": unitDecade, "C": unitCentury, "e": unitWeekend, "s": unitHalf}

// tables are the phrases of one language: comma-parted "phrase=value" or
// "phrase", a list a role. An entry that begins with "^" counts only with a
// capital, one that ends in "~" only beside a number.
type tables struct {
	code  string
	lists [roles]string
}

type entry struct {
	words  []string
	value  int
	cap    bool // only with a capital
	beside bool // only beside a number
}

type pack struct {
	code string
	maps [roles]map[string][]entry
	all  map[string]uint64 // first word of a phrase → the roles it may have, a bit each
}

// lazyPack is a pack that is made once it is asked for.
type lazyPack struct {
	code  string
	ready func() *pack
}

var packs = [...]lazyPack{lazy(&french), lazy(&english), lazy(&german), lazy(&spanish), lazy(&italian), lazy(&dutch), lazy(&portuguese), lazy(&tables{})}

func lazy(t *tables) lazyPack {
	return lazyPack{t.code, sync.OnceValue(func() *pack { return prepare(t) })}
}

// packFor returns the pack of a language; for one that is not known, an empty
// one, with which only dates in figures are read.
func packFor(lang string) *pack {
	for i := range packs {
		if packs[i].code == lang {
			return packs[i].ready()
		}
	}
	return packs[len(packs)-1].ready()
}

func prepare(t *tables) *pack {
	p := &pack{code: t.code, all: map[string]uint64{}}
	for r := range roles {
		m := map[string][]entry{}
		for item := range strings.SplitSeq(t.lists[r], ",") {
			phrase, value, _ := strings.Cut(strings.TrimSpace(item), "=")
			var e entry
			phrase, e.beside = strings.CutSuffix(phrase, "~")
			phrase, e.cap = strings.CutPrefix(phrase, "^")
			e.words = strings.Fields(text.Fold(phrase))
			if len(e.words) == 0 {
				continue
			}
			if u, ok := unitNames[value]; ok && r == aUnit {
				e.value = u
			} else if value != "" {
				v, err := strconv.Atoi(value)
				if err != nil {
					panic("timex: " + t.code + ": " + item)
				}
				e.value = v
			}
			first := e.words[0]
			p.all[first] |= 1 << r
			at := len(m[first]) // longer phrases first, else as written
			for at > 0 && len(m[first][at-1].words) < len(e.words) {
				at--
			}
			m[first] = append(m[first][:at], append([]entry{e}, m[first][at:]...)...)
		}
		p.maps[r] = m
	}
	return p
}
