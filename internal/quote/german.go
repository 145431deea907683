package quote

import (
	"recoupe/internal/quote/line"
	"recoupe/internal/quote/token"
)

// germanSound narrows a German phrase that was read for a speaker; ok is false
// where its case or its words say that it does nothing: "des Projekts", "darüber".
func germanSound(l *line.Line, s line.Span) (line.Span, bool) {
	if s.To-s.From == 1 && l.G.Pronouns.Has(l.Low(s.From)) {
		return s, true
	}
	if l.Is(s.From, "des", "dem", "den", "diesem", "diesen", "einem", "einen", "eines", "das") && l.Is(s.From+1, "dem", "den", "des") || l.Is(s.From, "des", "diesem", "diesen", "eines") {
		return s, false
	}
	for s.To > s.From+1 && l.Toks[s.To-1].Kind == token.Word && !l.Toks[s.To-1].Cap {
		s.To--
	}
	return s, l.CapIn(s)
}

// reports reports whether a German sentence is in the mood of reported speech:
// "Sie seien „gut“", "Er habe …".
func reports(l *line.Line, fr line.Span) bool {
	for i := fr.From; i < fr.To; i++ {
		if l.Is(i, "sei", "seien", "habe", "werde", "könne", "müsse", "solle", "wolle", "dürfe", "gebe", "gehe", "würden", "hätten", "müssten", "könnten") {
			return true
		}
	}
	return false
}
