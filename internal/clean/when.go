package clean

import (
	"fmt"
	"strings"
	"sync"
)

// stamp is a date read in a line of metadata: "Publié le 12 mars à 18h12".
// It may lack its year, never its day.
type stamp struct {
	year, month, day int
	hour, minute     int    // hour is -1 where no time is given
	zone             string // "+01:00", "" if none is given
	updated          bool   // the words before it say that it is of a change
	labelled         bool   // the words before it say what it is of
	words            int    // tokens that the date and its time are made of
}

// iso returns the stamp as ISO 8601, "" without a year.
func (s stamp) iso() string {
	if s.year == 0 {
		return ""
	}
	out := fmt.Sprintf("%04d-%02d-%02d", s.year, s.month, s.day)
	if s.hour >= 0 {
		out += fmt.Sprintf("T%02d:%02d", s.hour, s.minute) + s.zone
	}
	return out
}

var monthNames = sync.OnceValue(func() map[string]int {
	return map[string]int{
		"janvier": 1, "janv": 1, "january": 1, "jan": 1, "januar": 1, "janner": 1, "enero": 1, "ene": 1, "gennaio": 1, "gen": 1, "januari": 1, "janeiro": 1,
		"fevrier": 2, "fevr": 2, "fev": 2, "february": 2, "feb": 2, "februar": 2, "febrero": 2, "febbraio": 2, "februari": 2, "fevereiro": 2,
		"mars": 3, "march": 3, "mar": 3, "marz": 3, "maerz": 3, "marzo": 3, "maart": 3, "mrt": 3, "marco": 3,
		"avril": 4, "avr": 4, "april": 4, "apr": 4, "abril": 4, "abr": 4, "aprile": 4,
		"mai": 5, "may": 5, "mayo": 5, "maggio": 5, "mag": 5, "mei": 5, "maio": 5,
		"juin": 6, "june": 6, "jun": 6, "juni": 6, "junio": 6, "giugno": 6, "giu": 6, "junho": 6,
		"juillet": 7, "juil": 7, "july": 7, "jul": 7, "juli": 7, "julio": 7, "luglio": 7, "lug": 7, "julho": 7,
		"aout": 8, "august": 8, "aug": 8, "agosto": 8, "ago": 8, "augustus": 8,
		"septembre": 9, "sept": 9, "september": 9, "sep": 9, "septiembre": 9, "settembre": 9, "set": 9, "setembro": 9,
		"octobre": 10, "oct": 10, "october": 10, "oktober": 10, "okt": 10, "octubre": 10, "ottobre": 10, "ott": 10, "outubro": 10, "out": 10,
		"novembre": 11, "nov": 11, "november": 11, "noviembre": 11, "novembro": 11,
		"decembre": 12, "dec": 12, "december": 12, "dezember": 12, "dez": 12, "diciembre": 12, "dic": 12, "dicembre": 12, "dezembro": 12,
	}
})

var weekdays = wordSet{listed: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|terca|quarta|quinta|sexta|feira|lun|mer|jeu|ven|sam|dim"}

// offsets of the zone names that newspapers print
var zones = sync.OnceValue(func() map[string]string {
	return map[string]string{"gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "wet": "+00:00", "west": "+01:00",
		"cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00",
		"est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
		"aest": "+10:00", "aedt": "+11:00", "awst": "+08:00", "acst": "+09:30", "acdt": "+10:30", "nzst": "+12:00", "nzdt": "+13:00",
		"jst": "+09:00", "hkt": "+08:00", "sast": "+02:00"}
})

var publishedWords = wordSet{listed: "publie|publiee|published|posted|publicado|publicada|pubblicato|pubblicata|veroffentlicht|gepubliceerd|paru|parue|ecrit|created|first|cree|redige|geplaatst|erschienen|issued|filed"}
var updatedWords = wordSet{listed: "modifie|modifiee|modified|updated|update|actualise|actualisee|actualizado|actualizada|aggiornato|aggiornata|aktualisiert|bijgewerkt|atualizado|atualizada|jour|maj|stand|edited|edite|modificato|modificado|gewijzigd|revised"}

// wordSet is a set of words, listed with "|" between them and looked up from
// the first time it is asked.
type wordSet struct {
	listed string
	once   sync.Once
	words  map[string]bool
}

func (s *wordSet) has(w string) bool {
	s.once.Do(func() {
		s.words = map[string]bool{}
		for x := range strings.SplitSeq(s.listed, "|") {
			s.words[x] = true
		}
	})
	return s.words[w]
}

// token is a run of letters or of digits in a folded line, or a single mark.
type token struct {
	s      string
	number int  // its value where it is a number of up to four digits, else -1
	glued  bool // no space before it
}

func tokens(folded string) []token {
	var out []token
	for i := 0; i < len(folded); {
		c := folded[i]
		glued := i > 0 && folded[i-1] != ' '
		switch {
		case c == ' ':
			i++
		case '0' <= c && c <= '9':
			j, n := i, 0
			for j < len(folded) && '0' <= folded[j] && folded[j] <= '9' {
				if j-i < 9 {
					n = n*10 + int(folded[j]-'0')
				}
				j++
			}
			if j-i > 4 {
				n = -1
			}
			out = append(out, token{folded[i:j], n, glued})
			i = j
		case wordByte(c):
			j := i
			for j < len(folded) && wordByte(folded[j]) && !('0' <= folded[j] && folded[j] <= '9') {
				j++
			}
			out = append(out, token{folded[i:j], -1, glued})
			i = j
		default:
			out = append(out, token{folded[i : i+1], -1, glued})
			i++
		}
	}
	return out
}

// stamps returns the dates in a folded line, in order.
func stamps(folded string) []stamp {
	if !strings.ContainsAny(folded, "0123456789") {
		return nil
	}
	t := tokens(folded)
	var out []stamp
	label, updated := false, false
	for i := 0; i < len(t); {
		switch {
		case publishedWords.has(t[i].s):
			label, updated = true, false
		case updatedWords.has(t[i].s):
			label, updated = true, true
		}
		s, n := dateAt(t, i)
		if n == 0 {
			// A time alone after a label is of the day before it: "mis à jour à 09h12".
			if h, m, w := clockAt(t, i); w > 1 && label && updated && len(out) > 0 && len(out) < 4 {
				s = out[len(out)-1]
				s.hour, s.minute, s.updated, s.labelled = h, m, true, true
				out = append(out, s)
				i += w
				continue
			}
			i++
			continue
		}
		s.labelled, s.updated = label, updated
		i += n
		s.words = n
		s.hour = -1
		// The time may follow after "à", "at", a comma or a dash, or stand just before.
		for j := i; j < len(t) && j <= i+4; j++ {
			if h, m, w := clockAt(t, j); w > 0 {
				s.hour, s.minute = h, m
				i = j + w
				s.words += w
				if i < len(t) && (t[i].s == "(" || t[i].s == ",") && i+1 < len(t) && zones()[t[i+1].s] != "" {
					i++
				}
				if i < len(t) && zones()[t[i].s] != "" {
					s.zone = zones()[t[i].s]
					s.words++
					i++
				}
				break
			}
			if !joiner.has(t[j].s) {
				break
			}
		}
		if s.hour < 0 {
			if h, m, zone, ok := clockBefore(t, i-n); ok {
				s.hour, s.minute, s.zone = h, m, zone
				s.words += 3
			}
		}
		out = append(out, s)
	}
	return out
}

var joiner = wordSet{listed: "a|at|um|alle|ore|om|as|,|-|.|kl|:|h|las|/|(|le|vers"}

// tokenAt returns token i, one that is nothing where there is none.
func tokenAt(t []token, i int) token {
	if i < len(t) {
		return t[i]
	}
	return token{number: -1}
}

// yearAt returns the year at token i, 0 if it is none.
func yearAt(t []token, i int) int {
	if x := tokenAt(t, i); len(x.s) == 4 && x.number >= 1900 && x.number < 2100 {
		return x.number
	}
	return 0
}

// dateAt returns the date that starts at token i and how many tokens it takes.
func dateAt(t []token, i int) (stamp, int) {
	switch a := tokenAt(t, i); {
	case a.number < 0:
		return monthFirst(t, i)
	case yearAt(t, i) > 0:
		return yearFirst(t, i)
	case len(a.s) > 2 || a.number < 1 || a.number > 31 || i > 0 && a.glued && (t[i-1].s == "." || t[i-1].s == "," || t[i-1].s == ":"):
		return stamp{}, 0
	}
	if m := tokenAt(t, i+1); (m.s == "/" || m.s == "." || m.s == "-") && m.glued && tokenAt(t, i+2).number >= 0 && tokenAt(t, i+3).s == m.s && tokenAt(t, i+4).number >= 0 {
		return inFigures(t, i)
	}
	return dayFirst(t, i)
}

// yearFirst reads 2026-03-12, 2026/03/12.
func yearFirst(t []token, i int) (stamp, int) {
	m := tokenAt(t, i+1).s
	if m != "-" && m != "/" && m != "." || tokenAt(t, i+3).s != m {
		return stamp{}, 0
	}
	s, ok := dated(yearAt(t, i), tokenAt(t, i+2).number, tokenAt(t, i+4).number)
	switch {
	case !ok:
		return stamp{}, 0
	case tokenAt(t, i+5).s == "t":
		return s, 6
	}
	return s, 5
}

// inFigures reads 18/04/2018, 18.04.2018, 18-04-18.
func inFigures(t []token, i int) (stamp, int) {
	d, m, y := t[i].number, t[i+2].number, t[i+4].number
	if len(t[i+4].s) == 2 {
		y += 2000
	}
	if m > 12 && d <= 12 {
		d, m = m, d
	}
	if s, ok := dated(y, m, d); ok {
		return s, 5
	}
	return stamp{}, 0
}

// dayFirst reads 12 mars 2026, 1er avril, 14. März, 17 de octubre de 2025, 16th
// November 2025.
func dayFirst(t []token, i int) (stamp, int) {
	at := func(j int) string { return tokenAt(t, j).s }
	j := i + 1
	switch at(j) {
	case "er", "st", "nd", "rd", "th", ".", "e":
		j++
	}
	if at(j) == "de" || at(j) == "of" || at(j) == "-" || at(j) == "." {
		j++
	}
	m := monthNames()[at(j)]
	if m == 0 {
		return stamp{}, 0
	}
	j++
	for at(j) == "." || at(j) == "," || at(j) == "de" || at(j) == "del" || at(j) == "-" {
		j++
	}
	y := yearAt(t, j)
	if y > 0 {
		j++
	} else {
		j = min(j, i+3)
	}
	if s, ok := dated(y, m, t[i].number); ok {
		return s, j - i
	}
	return stamp{}, 0
}

// monthFirst reads March 12, 2026; Nov. 16th 2025; Oct 16 2025.
func monthFirst(t []token, i int) (stamp, int) {
	m := monthNames()[tokenAt(t, i).s]
	if m == 0 {
		return stamp{}, 0
	}
	j := i + 1
	if tokenAt(t, j).s == "." {
		j++
	}
	d := tokenAt(t, j)
	if d.number < 1 || d.number > 31 || len(d.s) > 2 {
		return stamp{}, 0
	}
	j++
	switch tokenAt(t, j).s {
	case "st", "nd", "rd", "th":
		j++
	}
	k := j
	if tokenAt(t, k).s == "," {
		k++
	}
	y := yearAt(t, k)
	if y > 0 {
		j = k + 1
	}
	if s, ok := dated(y, m, d.number); ok && (y > 0 || len(t[i].s) > 3) {
		return s, j - i
	}
	return stamp{}, 0
}

// dated returns the stamp of a day; ok is false if there is no such day.
func dated(y, m, d int) (s stamp, ok bool) {
	if m < 1 || m > 12 || d < 1 || d > 31 || y != 0 && (y < 1900 || y >= 2100) {
		return s, false
	}
	return stamp{year: y, month: m, day: d, hour: -1}, true
}
