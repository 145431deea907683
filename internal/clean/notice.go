package clean

import (
	"strings"
	"sync"

	"recoupe/internal/story"
)

// noticeLabels are the words that a newspaper puts before a correction or a
// change, folded. What follows them, after a date at most, is a colon, a full
// stop or a dash.
const noticeLabels = `rectificatif|rectificatifs|rectification|correctif|correction|corrections|erratum|errata|precision|precisions|mise a jour|maj|actualisation|mise au point|droit de reponse|note de la redaction|note aux lecteurs|note a nos lecteurs|ndlr|
corrections and clarifications|corrections & clarifications|clarification|clarifications|update|updates|updated|editor's note|editors' note|editor's notes|note to readers|right of reply|
korrektur|richtigstellung|berichtigung|aktualisierung|anmerkung der redaktion|hinweis der redaktion|correccion|correcciones|fe de errores|fe de erratas|rectificacion|actualizacion|aclaracion|nota de la redaccion|
correzione|rettifica|errata corrige|aggiornamento|precisazione|nota della redazione|correcao|retificacao|atualizacao|erramos|nota da redacao|correctie|rectificatie|aanvulling|noot van de redactie`

// changedLabels are the words that say of an article that it was changed: a
// date or a time follows, and then what was changed.
const changedLabels = `mis a jour|mise a jour|actualise|article modifie|article mis a jour|article actualise|article corrige|article complete|modifie|corrige|complete|updated|last updated|amended|corrected|article updated|story updated|article amended|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt`

// changedWith begins what was changed.
var changedWith = wordSet{listed: "avec|pour|par|suite|apres|afin|:|with|to|after|following|adds|mit|nach|con|para|tras|per|dopo|com|apos|met|na"}

// labels is a list of labels by their first token.
type labels map[string][][]string

func labelsOf(listed string) labels {
	m := labels{}
	for p := range strings.SplitSeq(strings.ReplaceAll(listed, "\n", ""), "|") {
		var words []string
		for _, t := range tokens(p) {
			words = append(words, t.s)
		}
		m[words[0]] = append(m[words[0]], words)
	}
	return m
}

var notices = sync.OnceValues(func() (labels, labels) { return labelsOf(noticeLabels), labelsOf(changedLabels) })

// at returns the length of the longest label that t begins with, in tokens.
func (m labels) at(t []token) int {
	best := 0
	for _, words := range m[t[0].s] {
		n := 0
		for n < len(words) && n < len(t) && t[n].s == words[n] {
			n++
		}
		if n == len(words) {
			best = max(best, n)
		}
	}
	return best
}

// notice returns the label of a line that tells what was corrected or changed
// in the article, "" if it is none.
func notice(l *line) string {
	if l.count < leastTold || l.count > 90 {
		return ""
	}
	label, changed := notices()
	first := firstWord(l.key)
	if label[first] == nil && changed[first] == nil {
		return ""
	}
	t := tokens(l.key)
	if n := label.at(t); n > 0 {
		if end, _ := datedUntil(t, n); end < len(t)-2 && noticeEnd(t, n, end) {
			// "Updated on: March 12 / The Lamp" is no more than a date.
			if rest, dated := datedUntil(t, end+1); !dated || rest < len(t)-4 {
				return words(t[:n])
			}
		}
	}
	if n := changed.at(t); n > 0 {
		if end, dated := datedUntil(t, n); dated && end < len(t)-2 && changedWith.has(t[end].s) {
			return words(t[:n])
		}
	}
	return ""
}

// words returns tokens with a space between.
func words(t []token) string {
	var b strings.Builder
	for i, x := range t {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(x.s)
	}
	return b.String()
}

// noticeEnd reports whether a mark that ends a label stands among the tokens
// from n to end, or right after them.
func noticeEnd(t []token, n, end int) bool {
	for i := n; i <= end && i < len(t); i++ {
		switch t[i].s {
		case ":", ")", "]":
			return true
		case "-":
			return !t[i].glued
		case ".":
			return i == n || i == end
		}
	}
	return false
}

// datedUntil returns where the date and the time that follow token n end, and
// whether there are any.
func datedUntil(t []token, n int) (end int, dated bool) {
	for end = n; end < len(t); end++ {
		w := t[end]
		switch {
		case weekdays.has(w.s), monthNames()[w.s] > 0:
			dated = true
		case w.number >= 0:
			if _, _, k := clockAt(t, end); k > 0 {
				end += k - 1
				dated = true
			}
		case zones()[w.s] != "", w.s == "h", w.s == "er", w.s == "st", w.s == "nd", w.s == "rd", w.s == "th", w.s == "heures":
		case w.s == "le", w.s == "du", w.s == "de", w.s == "on", w.s == "of", w.s == "el", w.s == "del", w.s == "am", w.s == "vom", w.s == "il", w.s == "op", w.s == "em", w.s == "a", w.s == "at", w.s == "um", w.s == "las", w.s == "ce", w.s == "this",
			w.s == ",", w.s == "(", w.s == ")", w.s == "[", w.s == "]", w.s == "/", w.s == "-" && !t[end].glued:
		case w.s == "." && end+1 < len(t) && t[end+1].glued:
		default:
			return end, dated
		}
	}
	return end, dated
}

// noticeHeads are labels that stand on a line of their own.
var noticeHeads = wordSet{listed: "rectificatif|rectification|correctif|erratum|correction|mise a jour|precision|droit de reponse|note de la redaction|clarification|correction appended|editor's note|right of reply|richtigstellung|korrektur|fe de errores|fe de erratas|errata corrige|rettifica|rectificatie"}

// corrections classes the paragraph that stands under such a label.
func (s *scrape) corrections() {
	for i := 0; i+1 < len(s.lines); i++ {
		if next := &s.lines[i+1]; noticeHeads.has(s.lines[i].key) && next.closed() && next.count >= 8 && (!s.judged(i+1) || s.kind[i+1] == story.Correction) {
			s.set(i, story.Correction, "correction.words", s.lines[i].key)
			s.set(i+1, story.Correction, "correction.words", s.lines[i].key)
		}
	}
}

// ofTheLetter returns the word by which a line says what the letter is that it stands in,
// beside an invitation to have it: "Low Tide is a letter about harbours. Subscribe"; "" if it
// does not.
func ofTheLetter(l *line) string {
	if l.count > 45 {
		return ""
	}
	invites := false
	for _, w := range [...]string{"subscribe", "sign up", "abonnez", "inscrivez", "s'abonner", "s'inscrire", "abonnieren", "suscribete", "iscriviti", "inscreva"} {
		invites = invites || strings.Contains(l.folded, w)
	}
	if !invites {
		return ""
	}
	for _, is := range [...]string{" is a ", " is an ", " is the ", " is our ", " est une ", " est un ", " est la ", " est le ", " ist ein ", " es una ", " e una "} {
		at := strings.Index(l.folded, is)
		if at < 0 || at > 60 {
			continue
		}
		for n, w := range strings.FieldsFunc(l.folded[at+len(is):], func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == ':' }) {
			if n > 3 {
				break
			}
			if letterWords.has(w) {
				return w
			}
		}
	}
	return ""
}

var letterWords = wordSet{listed: "newsletter|letter|podcast|bulletin|briefing|digest|weekly|blog|lettre|infolettre|balado|brief|boletin|rundbrief"}
