package furniture

import (
	"strings"
	"sync"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/stamp"
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
var changedWith = line.Set{Listed: "avec|pour|par|suite|apres|afin|:|with|to|after|following|adds|mit|nach|con|para|tras|per|dopo|com|apos|met|na"}

// labels is a list of labels by their first token.
type labels map[string][][]string

func labelsOf(listed string) labels {
	m := labels{}
	for p := range strings.SplitSeq(strings.ReplaceAll(listed, "\n", ""), "|") {
		var words []string
		for _, t := range line.Tokens(p) {
			words = append(words, t.Text)
		}
		m[words[0]] = append(m[words[0]], words)
	}
	return m
}

var notices = sync.OnceValues(func() (labels, labels) { return labelsOf(noticeLabels), labelsOf(changedLabels) })

// at returns the length of the longest label that t begins with, in tokens.
func (m labels) at(t []line.Token) int {
	best := 0
	for _, words := range m[t[0].Text] {
		n := 0
		for n < len(words) && n < len(t) && t[n].Text == words[n] {
			n++
		}
		if n == len(words) {
			best = max(best, n)
		}
	}
	return best
}

// Notice returns the label of a line that tells what was corrected or changed
// in the article, "" if it is none.
func Notice(l *line.Line) string {
	if l.Count < line.LeastTold || l.Count > 90 {
		return ""
	}
	label, changed := notices()
	first := line.FirstWord(l.Key)
	if label[first] == nil && changed[first] == nil {
		return ""
	}
	t := line.Tokens(l.Key)
	if n := label.at(t); n > 0 {
		if end, _ := stamp.Until(t, n); end < len(t)-2 && noticeEnd(t, n, end) {
			// "Updated on: March 12 / The Lamp" is no more than a date.
			if rest, dated := stamp.Until(t, end+1); !dated || rest < len(t)-4 {
				return words(t[:n])
			}
		}
	}
	if n := changed.at(t); n > 0 {
		if end, dated := stamp.Until(t, n); dated && end < len(t)-2 && changedWith.Has(t[end].Text) {
			return words(t[:n])
		}
	}
	return ""
}

// words returns tokens with a space between.
func words(t []line.Token) string {
	var b strings.Builder
	for i, x := range t {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(x.Text)
	}
	return b.String()
}

// noticeEnd reports whether a mark that ends a label stands among the tokens
// from n to end, or right after them.
func noticeEnd(t []line.Token, n, end int) bool {
	for i := n; i <= end && i < len(t); i++ {
		switch t[i].Text {
		case ":", ")", "]":
			return true
		case "-":
			return !t[i].Glued
		case ".":
			return i == n || i == end
		}
	}
	return false
}
