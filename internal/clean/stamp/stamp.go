// Package stamp reads when an article appeared: the dates and times that pages print beside it,
// which are not dates that it tells of.
//
// [All] returns the stamps of a folded line, with clock.go for the time of day; line.go tells the
// lines that are hardly anything but a date ([Alone]), since.go those that say how long ago
// something was ([Ago]).
package stamp

import (
	"fmt"
	"strings"
	"sync"

	"recoupe/internal/clean/line"
)

// Stamp is a date read in a line of metadata: "Publié le 12 mars à 18h12".
// It may lack its year, never its day.
type Stamp struct {
	Year, Month, Day int
	Hour, minute     int    // Hour is -1 where no time is given
	zone             string // "+01:00", "" if none is given
	Updated          bool   // the words before it say that it is of a change
	Labelled         bool   // the words before it say what it is of
	words            int    // tokens that the date and its time are made of
}

// ISO returns the stamp as ISO 8601, "" without a year.
func (s Stamp) ISO() string {
	if s.Year == 0 {
		return ""
	}
	out := fmt.Sprintf("%04d-%02d-%02d", s.Year, s.Month, s.Day)
	if s.Hour >= 0 {
		out += fmt.Sprintf("T%02d:%02d", s.Hour, s.minute) + s.zone
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

var weekdays = line.Set{Listed: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|segunda|terca|quarta|quinta|sexta|feira|lun|mer|jeu|ven|sam|dim"}

// offsets of the zone names that newspapers print
var zones = sync.OnceValue(func() map[string]string {
	return map[string]string{"gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "wet": "+00:00", "west": "+01:00",
		"cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00",
		"est": "-05:00", "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
		"aest": "+10:00", "aedt": "+11:00", "awst": "+08:00", "acst": "+09:30", "acdt": "+10:30", "nzst": "+12:00", "nzdt": "+13:00",
		"jst": "+09:00", "hkt": "+08:00", "sast": "+02:00"}
})

var publishedWords = line.Set{Listed: "publie|publiee|published|posted|publicado|publicada|pubblicato|pubblicata|veroffentlicht|gepubliceerd|paru|parue|ecrit|created|first|cree|redige|geplaatst|erschienen|issued|filed"}

var updatedWords = line.Set{Listed: "modifie|modifiee|modified|updated|update|actualise|actualisee|actualizado|actualizada|aggiornato|aggiornata|aktualisiert|bijgewerkt|atualizado|atualizada|jour|maj|stand|edited|edite|modificato|modificata|modifica|modificado|modificada|ultima|ultimo|gewijzigd|revised"}

// All returns the dates in a folded line, in order.
func All(folded string) []Stamp {
	if !strings.ContainsAny(folded, "0123456789") {
		return nil
	}
	t := line.Tokens(folded)
	var out []Stamp
	label, updated := false, false
	for i := 0; i < len(t); {
		switch {
		case publishedWords.Has(t[i].Text):
			label, updated = true, false
		case updatedWords.Has(t[i].Text):
			label, updated = true, true
		}
		s, n := dateAt(t, i)
		if n == 0 {
			// A time alone after a label is of the day before it: "mis à jour à 09h12".
			if h, m, w := clockAt(t, i); w > 1 && label && updated && len(out) > 0 && len(out) < 4 {
				s = out[len(out)-1]
				s.Hour, s.minute, s.Updated, s.Labelled = h, m, true, true
				out = append(out, s)
				i += w
				continue
			}
			i++
			continue
		}
		s.Labelled, s.Updated = label, updated
		s.words = n
		s.Hour = -1
		next := s.clockAfter(t, i+n)
		if s.Hour < 0 {
			if h, m, zone, ok := clockBefore(t, i); ok {
				s.Hour, s.minute, s.zone = h, m, zone
				s.words += 3
			}
		}
		i = next
		out = append(out, s)
	}
	return out
}

// clockAfter reads the time that stands behind a date which ends before token i, after "à", "at", a
// comma or a dash, with its zone. It returns the token behind it, i if there is none.
func (s *Stamp) clockAfter(t []line.Token, i int) int {
	for j := i; j < len(t) && j <= i+4; j++ {
		if h, m, w := clockAt(t, j); w > 0 {
			s.Hour, s.minute = h, m
			s.words += w
			i = j + w
			if mark := tokenAt(t, i).Text; (mark == "(" || mark == ",") && zones()[tokenAt(t, i+1).Text] != "" {
				i++
			}
			if zone := zones()[tokenAt(t, i).Text]; zone != "" {
				s.zone = zone
				s.words++
				i++
			}
			return i
		}
		if !joiner.Has(t[j].Text) {
			break
		}
	}
	return i
}

var joiner = line.Set{Listed: "a|at|um|alle|ore|om|as|,|-|.|kl|:|h|las|/|(|le|vers"}

// tokenAt returns token i, one that is nothing where there is none.
func tokenAt(t []line.Token, i int) line.Token {
	if i < len(t) {
		return t[i]
	}
	return line.Token{Number: -1}
}

// yearAt returns the year at token i, 0 if it is none.
func yearAt(t []line.Token, i int) int {
	if x := tokenAt(t, i); len(x.Text) == 4 && x.Number >= 1900 && x.Number < 2100 {
		return x.Number
	}
	return 0
}

// dateAt returns the date that starts at token i and how many tokens it takes.
func dateAt(t []line.Token, i int) (Stamp, int) {
	switch a := tokenAt(t, i); {
	case a.Number < 0:
		return monthFirst(t, i)
	case yearAt(t, i) > 0:
		return yearFirst(t, i)
	case len(a.Text) > 2 || a.Number < 1 || a.Number > 31 || i > 0 && a.Glued && (t[i-1].Text == "." || t[i-1].Text == "," || t[i-1].Text == ":"):
		return Stamp{}, 0
	}
	if m := tokenAt(t, i+1); (m.Text == "/" || m.Text == "." || m.Text == "-") && m.Glued && tokenAt(t, i+2).Number >= 0 && tokenAt(t, i+3).Text == m.Text && tokenAt(t, i+4).Number >= 0 {
		return inFigures(t, i)
	}
	return dayFirst(t, i)
}

// yearFirst reads 2026-03-12, 2026/03/12.
func yearFirst(t []line.Token, i int) (Stamp, int) {
	m := tokenAt(t, i+1).Text
	if m != "-" && m != "/" && m != "." || tokenAt(t, i+3).Text != m {
		return Stamp{}, 0
	}
	s, ok := dated(yearAt(t, i), tokenAt(t, i+2).Number, tokenAt(t, i+4).Number)
	switch {
	case !ok:
		return Stamp{}, 0
	case tokenAt(t, i+5).Text == "t":
		return s, 6
	}
	return s, 5
}

// inFigures reads 18/04/2018, 18.04.2018, 18-04-18.
func inFigures(t []line.Token, i int) (Stamp, int) {
	d, m, y := t[i].Number, t[i+2].Number, t[i+4].Number
	if len(t[i+4].Text) == 2 {
		y += 2000
	}
	if m > 12 && d <= 12 {
		d, m = m, d
	}
	if s, ok := dated(y, m, d); ok {
		return s, 5
	}
	return Stamp{}, 0
}

// dayFirst reads 12 mars 2026, 1er avril, 14. März, 17 de octubre de 2025, 16th
// November 2025.
func dayFirst(t []line.Token, i int) (Stamp, int) {
	at := func(j int) string { return tokenAt(t, j).Text }
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
		return Stamp{}, 0
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
	if s, ok := dated(y, m, t[i].Number); ok {
		return s, j - i
	}
	return Stamp{}, 0
}

// monthFirst reads March 12, 2026; Nov. 16th 2025; Oct 16 2025.
func monthFirst(t []line.Token, i int) (Stamp, int) {
	m := monthNames()[tokenAt(t, i).Text]
	if m == 0 {
		return Stamp{}, 0
	}
	j := i + 1
	if tokenAt(t, j).Text == "." {
		j++
	}
	d := tokenAt(t, j)
	if d.Number < 1 || d.Number > 31 || len(d.Text) > 2 {
		return Stamp{}, 0
	}
	j++
	switch tokenAt(t, j).Text {
	case "st", "nd", "rd", "th":
		j++
	}
	k := j
	if tokenAt(t, k).Text == "," {
		k++
	}
	y := yearAt(t, k)
	if y > 0 {
		j = k + 1
	}
	if s, ok := dated(y, m, d.Number); ok && (y > 0 || len(t[i].Text) > 3) {
		return s, j - i
	}
	return Stamp{}, 0
}

// dated returns the stamp of a day; ok is false if there is no such day.
func dated(y, m, d int) (s Stamp, ok bool) {
	if m < 1 || m > 12 || d < 1 || d > 31 || y != 0 && (y < 1900 || y >= 2100) {
		return s, false
	}
	return Stamp{Year: y, Month: m, Day: d, Hour: -1}, true
}

// Trailing returns the stamp that a paragraph ends in, with its year, its time and the words that say
// that it is the day of publication, as a page's standfirst has them where its lines were run
// together: "… Par J. R. - Publié le lundi 9 mars 2026 à 15:20".
func Trailing(words string) (s Stamp, ok bool) {
	const room = 70 // bytes that such words and their date take
	at := -1
	for _, label := range [...]string{"Publié le ", "Publié : ", "Publié le\u00a0", "Published on ", "Published: "} {
		at = max(at, strings.LastIndex(words, label))
	}
	if at <= 0 || len(words)-at > room {
		return s, false
	}
	f := line.Fold(words[at:])
	all := All(f)
	if len(all) != 1 || !all[0].Labelled || all[0].Year == 0 || all[0].Hour < 0 || Undated(f) > 0 {
		return s, false
	}
	return all[0], true
}
