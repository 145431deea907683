package stamp

import (
	"slices"
	"strings"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/text"
)

// Until returns where the date and the time that follow token n end, and
// whether there are any.
func Until(t []line.Token, n int) (end int, dated bool) {
	for end = n; end < len(t); end++ {
		w := t[end]
		switch {
		case weekdays.Has(w.Text), monthNames()[w.Text] > 0:
			dated = true
		case w.Number >= 0:
			if _, _, k := clockAt(t, end); k > 0 {
				end += k - 1
				dated = true
			}
		case zones()[w.Text] != "", w.Text == "h", w.Text == "er", w.Text == "st", w.Text == "nd", w.Text == "rd", w.Text == "th", w.Text == "heures":
		case w.Text == "le", w.Text == "du", w.Text == "de", w.Text == "on", w.Text == "of", w.Text == "el", w.Text == "del", w.Text == "am", w.Text == "vom", w.Text == "il", w.Text == "op", w.Text == "em", w.Text == "a", w.Text == "at", w.Text == "um", w.Text == "las", w.Text == "ce", w.Text == "this",
			w.Text == ",", w.Text == "(", w.Text == ")", w.Text == "[", w.Text == "]", w.Text == "/", w.Text == "-" && !t[end].Glued:
		case w.Text == "." && end+1 < len(t) && t[end+1].Glued:
		default:
			return end, dated
		}
	}
	return end, dated
}

// ClockOnly reports whether a line is a time of day and nothing else: "14:02",
// above an entry of a live report.
func ClockOnly(l *line.Line) bool {
	t := line.Tokens(l.Folded)
	_, _, n := clockAt(t, 0)
	return n > 1 && n == len(t)
}

// Alone reports whether a line tells when the article appeared and little
// else.
func Alone(l *line.Line) bool {
	if l.Count > 24 {
		return false
	}
	if cells(l) {
		return true
	}
	all := All(l.Folded)
	if len(all) == 0 {
		t := line.Tokens(l.Folded)
		labelled := false
		for i := range min(len(t), 3) {
			labelled = labelled || publishedWords.Has(t[i].Text) || updatedWords.Has(t[i].Text)
		}
		for i := range t {
			if _, _, n := clockAt(t, i); n > 1 && l.Count <= 14 && l.Last != '.' && labelled {
				return true // "Updated at 1:23 p.m.", "Mis à jour hier à 18 h 30"
			}
		}
		return false
	}
	words, labelled, timed := 0, false, false
	for _, d := range all {
		words += d.words
		labelled = labelled || d.Labelled
		timed = timed || d.Hour >= 0
	}
	rest := Undated(l.Folded)
	switch {
	case rest == 0:
		return true
	case labelled && rest <= 6:
		return !l.Prose() || len(all) > 1 // "Par Le Phare Publié le 15.07.2022. Mis à jour le 16.07.2022."
	case timed && rest <= 3:
		return l.Last != '.'
	case rest <= 8 && l.Count <= 16 && len(all) == 1 && all[0].Year > 0 && !l.Closed() && Commented(l.Folded):
		return true
	case rest <= 8 && l.Count <= 14 && len(all) == 1 && all[0].Year > 0 && !l.Closed() && DatedName(l.Words):
		return true
	}
	return rest <= 2 && l.Count <= 9 && !l.Closed()
}

// colophonWords begin the part of a colophon that says who did what.
var colophonWords = []string{"reporting by ", "additional reporting by ", "reported by ", "written by ", "editing by ", "edited by ", "photos by ", "photographs by ", "by ", "par ", "edition par ", "edite par ", "edition :", "relecture :", "texte :", "photos :", "photos par ", "von ", "redaktion:", "por ", "editado por ", "di ", "a cura di ", "door ", "redactie:"}

// Colophon returns the parts of a line that says in sentences where and when an article appeared and who wrote it,
// as spans of w: "The Lamp, March 12, 2026, 4:10 PM. Reporting by Ana Roy in Vernoy; editing by T. Hill". None
// where a part is anything else.
func Colophon(l *line.Line) []text.Span {
	const most, place = 34, 5 // words of the line; of the outlet and the place beside the day
	w := l.Words
	if l.Count > most || !strings.ContainsAny(w, ".;") {
		return nil
	}
	var parts []text.Span
	start := 0
	for i := 1; i < len(w); i++ {
		last := i+1 == len(w)
		if last || w[i] == ';' || w[i] == '.' && w[i+1] == ' ' && !(i >= 2 && (w[i-2] == ' ' || w[i-2] == '.') || w[i-1] <= '9' && i+2 < len(w) && monthNames()[line.FirstWord(line.Fold(w[i+2:]))] > 0) { // "S. Whit", "12. März"
			end := i
			if last && w[i] != '.' {
				end++
			}
			parts = append(parts, line.Trim(w, text.Span{Start: start, End: end}))
			start = i + 1
		}
	}
	dated, signed := false, false
	for _, p := range parts {
		f := line.Fold(p.Of(w))
		credit := slices.ContainsFunc(colophonWords, func(by string) bool {
			words := strings.Fields(p.Of(w)) // folded or not, there are as many
			n := len(strings.Fields(by))
			if !strings.HasPrefix(f, by) || n >= len(words) {
				return false
			}
			_, named := byline.NameAt(words[n], 0)
			return named
		})
		first, _, _ := strings.Cut(p.Of(w), ",")
		named := naming.Capitalised(first) || len(All(line.Fold(first))) > 0 && Undated(line.Fold(first)) == 0
		if all := All(f); !credit && named && len(all) > 0 && all[0].Year > 0 && Undated(f) <= place {
			dated = true
			continue
		}
		if !credit {
			return nil
		}
		signed = true
	}
	if !dated || !signed {
		return nil
	}
	return parts
}

// Posted reports whether a line is what stands under a post of a network that an article shows: who
// posted it, by which account, and the day, "— Mairie de Vernoy (@vernoy) March 12, 2026". It is no day of
// the article's.
func Posted(l *line.Line) bool {
	const most = 20 // words of such a line
	w := strings.TrimSpace(l.Words)
	return l.Count <= most && (strings.HasPrefix(w, "—") || strings.HasPrefix(w, "–") || strings.HasPrefix(w, "&mdash;")) && strings.Contains(w, "(@") && len(All(l.Folded)) == 1
}

// Undated counts the words of a folded line that tell no date and do not belong
// to one.
func Undated(f string) (n int) {
	for _, t := range line.Tokens(f) {
		if line.WordByte(t.Text[0]) && t.Text != "·" && t.Text != "•" && t.Number < 0 && !weekdays.Has(t.Text) && !joiner.Has(t.Text) && !publishedWords.Has(t.Text) && !updatedWords.Has(t.Text) && monthNames()[t.Text] == 0 && zones()[t.Text] == "" && !dateFill.Has(t.Text) {
			n++
		}
	}
	return n
}

// cells reports whether a line is what blogs print under a headline, in three
// short parts or more with bars between, one of them a day: "par Ana Roy | 12 mars
// 2026 | Transports | 2 commentaires".
func cells(l *line.Line) bool {
	if !strings.ContainsAny(l.Words, "|·•/") {
		return false
	}
	all, day := byline.Parts(l.Words), false
	for _, p := range all {
		f := line.Fold(p.Of(l.Words))
		if strings.Count(f, " ") > 5 {
			return false
		}
		for _, d := range All(f) {
			day = day || d.Year > 0 && Undated(f) == 0
		}
	}
	return day && len(all) >= 3
}

// DatedName reports whether a line is a date and then who wrote the article:
// "February 1, 2019 Ida Holm, MS", "11/19/2019 by Ida Holm".
func DatedName(w string) bool {
	i := strings.LastIndexAny(w, "0123456789")
	if i < 5 || i > 23 || Undated(line.Fold(w[:i+1])) > 0 {
		return false
	}
	rest := strings.TrimLeft(w[i+1:], " |-–—·,\u00a0")
	if who, ok := byline.Signature(rest); ok {
		return naming.NameLike(who.Of(rest))
	}
	name, _, _ := strings.Cut(rest, ",")
	return naming.NameLike(strings.TrimSpace(name))
}

var dateFill = line.Set{Listed: "le|la|les|on|the|am|pm|du|de|of|el|il|mis|mise|ligne|en|date|last|h|min|e|er|st|nd|rd|th|et|and|uhr|den|op|om|del|local|time|heure|paris|ora|publication|derniere|lesezeit|lesedauer|minuten|temps|lecture|minutes|minute|mins|read|reading|tiempo|lectura|tempo|lettura|leitura|leestijd"}
