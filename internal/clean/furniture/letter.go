package furniture

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
)

// Words that begin a line that asks the reader to follow the outlet, and where.
var followVerbs = line.Set{Listed: "suivez|suivre|retrouvez|rejoignez|ajoutez|ajouter|faites|abonnez|follow|join|add|make|folgen|folge|siguenos|sigue|unete|seguici"}

var followed = []string{"google", "whatsapp", "telegram", "sources preferees", "source preferee", "sources favorites", "source favorite", "preferred source", "apple news", "bluesky", "instagram", "tiktok", "facebook", "youtube", "linkedin"}

// Invites returns the word by which a line invites its reader to follow the outlet or to have its
// letter, or says why he has it; "" if it does not.
func Invites(l *line.Line) string {
	f := l.Folded
	if l.Count <= line.SurelyProse && (strings.HasPrefix(f, "vous recevez ") && (strings.Contains(f, " car vous ") || strings.Contains(f, " parce que vous ")) || strings.HasPrefix(f, "you receive ") && strings.Contains(f, " because you ")) {
		return line.FirstWord(f)
	}
	if where := follows(l); where != "" {
		return where
	}
	return ofTheLetter(l)
}

// follows returns where a line asks the reader to follow the outlet: "Suivez La Vigie sur
// Google Discover", "Add The Lamp as a preferred source on Google"; "" if it does not.
func follows(l *line.Line) string {
	if name, ok := strings.CutPrefix(l.Words, "Follow "); ok && naming.NameLike(name) && l.Count <= 4 {
		return "follow"
	}
	if l.Count > 24 || !followVerbs.Has(line.FirstWord(l.Key)) || strings.ContainsAny(l.Words, "«“\"") {
		return ""
	}
	for _, where := range followed {
		if strings.Contains(l.Folded, where) {
			return where
		}
	}
	return ""
}

// ofTheLetter returns the word by which a line says what the letter is that it stands in,
// beside an invitation to have it: "Low Tide is a letter about harbours. Subscribe"; "" if it
// does not.
func ofTheLetter(l *line.Line) string {
	if l.Count > 45 {
		return ""
	}
	invites := false
	for _, w := range [...]string{"subscribe", "sign up", "abonnez", "inscrivez", "s'abonner", "s'inscrire", "abonnieren", "suscribete", "iscriviti", "inscreva"} {
		invites = invites || strings.Contains(l.Folded, w)
	}
	if !invites {
		return ""
	}
	for _, is := range [...]string{" is a ", " is an ", " is the ", " is our ", " est une ", " est un ", " est la ", " est le ", " ist ein ", " es una ", " e una "} {
		at := strings.Index(l.Folded, is)
		if at < 0 || at > 60 {
			continue
		}
		for n, w := range strings.FieldsFunc(l.Folded[at+len(is):], func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == ':' }) {
			if n > 3 {
				break
			}
			if letterWords.Has(w) {
				return w
			}
		}
	}
	return ""
}

var letterWords = line.Set{Listed: "newsletter|letter|podcast|bulletin|briefing|digest|weekly|blog|lettre|infolettre|balado|brief|boletin|rundbrief"}
