package naming

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
)

// RoleWords are folded words of a person's place in the newsroom.
var RoleWords = line.Set{Listed: "journaliste|reporter|correspondent|correspondant|correspondante|envoye|envoyee|redacteur|redactrice|redaktion|redaction|editor|editors|writer|columnist|staff|chef|rubrique|service|special|local|chief|senior|bureau|political|sports|affairs|analyst|contributor|redactor|redactora|periodista|redazione|inviato|inviata|korrespondent|redakteur|redacteurs|verslaggever|jornalista|chroniqueur|chroniqueuse|editorialiste|hound|desk"}

// RoleLike reports whether a short line tells a person's place in a newsroom.
func RoleLike(l *line.Line) bool {
	if l.Count > line.MostSign || l.Closed() {
		return false
	}
	for w := range strings.FieldsSeq(l.Folded) {
		if RoleWords.Has(strings.Trim(w, ".,")) {
			return true
		}
	}
	return false
}

// RoleIn reports whether w, a part of a line, tells a person's place in a newsroom.
func RoleIn(w string) bool {
	l := line.Of(w, ingest.Piece{Span: line.Whole(w)})
	return RoleLike(&l)
}
