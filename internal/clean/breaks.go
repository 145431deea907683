package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/story"
)

// A text that somebody copied down to the fold, or of which an archive keeps so many characters,
// breaks off in the middle of a sentence, with no wall below it to say so. What it does not say is
// not left out. As a text taken for cut has no omissions, less than this does not make it one: an
// outlet may well forget a full stop.

// Such a line has so many words, and the sentence that it breaks off in, where nothing but the
// missing stop tells.
const (
	brokenLine     = 8
	brokenSentence = 5

	brokenParagraph = 20 // where the sentences of the last line count: a headline below a text has fewer
)

// So many other paragraphs end as sentences do, where only the last one does not. Of a text below
// which nothing stands the sentences in the last one count too, and one paragraph in so many may want its stop.
const (
	closedParagraphs = 3
	mayForget        = 4
)

// leadOn are words after which a sentence goes on, whatever comes: no sentence ends in an article
// or in "which". Those that may end one ("after", "en") are left out.
var leadOn = line.Set{Listed: "le|la|les|un|une|des|du|de|au|aux|et|ou|mais|que|qu|qui|dont|ce|cette|ces|sa|ses|leur|leurs|notre|nos|votre|vos|dans|par|pour|sur|sous|sans|chez|entre|vers|selon|est|sont|etait|etaient|avait|avaient|sera|seront|aurait|auraient|lorsque|puisque|afin|" +
	"the|an|of|and|or|but|which|who|whose|their|its|his|our|your|from|with|at|into|than|because|while|is|are|was|were|has|have|had|will|would|" +
	"der|die|das|den|dem|ein|eine|einen|einem|einer|und|oder|dass|mit|von|zum|zur|im|el|los|las|una|del|y|con|para|il|lo|gli|della|di|che|het|een|van|voor|os|um|uma|do|da|com"}

// breaksOff reports whether the text ends in the middle of a sentence, or with the mark of what
// somebody left out of it.
func (s *scrape) breaksOff() bool {
	last, closed, open := -1, 0, 0
	for i := range s.Lines {
		if s.Kind[i] != story.Body {
			continue
		}
		if last >= 0 && s.Lines[last].Count >= brokenLine {
			if s.Lines[last].Sentence() {
				closed++
			} else {
				open++
			}
		}
		last = i
	}
	if last < 0 {
		return false
	}
	// The first words of a paragraph that goes no further look like a label below the text.
	if end := len(s.Lines) - 1; end > last && s.Why[end].Code == "tail" && s.Kind[end] == story.Other && breaks(s.Lines[end].Words) {
		return true
	}
	l := &s.Lines[last]
	if breaks(l.Words) || last+1 == len(s.Lines) && brokenYear(l.Words) {
		return true
	}
	if l.Count < brokenLine || !unstopped(l.Words) {
		return false
	}
	sentences := closed + sentencesEnded(l.Words)
	return closed >= closedParagraphs && open == 0 || last+1 == len(s.Lines) && l.Count >= brokenParagraph && sentences > closedParagraphs && open*mayForget <= sentences
}

// brokenYear reports whether a line ends in "en 20" or "in 201": a year that wants figures.
func brokenYear(w string) bool {
	f := strings.Fields(w)
	n := len(f)
	if n < brokenLine || f[n-2] != "en" && f[n-2] != "in" || len(f[n-1]) < 2 || len(f[n-1]) > 3 {
		return false
	}
	return strings.HasPrefix(f[n-1], "20") || strings.HasPrefix(f[n-1], "19")
}

// sentencesEnded counts the sentences of a line that another follows.
func sentencesEnded(w string) (n int) {
	for {
		rest := lastSentence(w)
		if len(rest) == len(w) || n > closedParagraphs {
			return n
		}
		w, n = w[:len(w)-len(rest)], n+1
		w = strings.TrimRight(w, " .!?\"»”’)\u00a0\u202f")
	}
}

// breaks reports whether a line surely breaks off: something is opened in it and not closed, or no
// sentence ends as it does.
func breaks(w string) bool {
	w = strings.TrimSpace(w)
	for _, mark := range [...]string{"[...]", "[…]", "(...)", "(…)"} {
		if strings.HasSuffix(w, mark) {
			return true
		}
	}
	if stopped(w) {
		return false
	}
	tail := lastSentence(w)
	return opensMark(w) || strings.HasSuffix(w, ",") || leadsOn(w) || endsInLetter(w) ||
		len(tail) < len(w) && utf8.RuneCountInString(tail) == 1 && letters(tail) // "… of the wrecks. E"
}

// stopped reports whether a line ends as a sentence does, or is an address or nothing.
func stopped(w string) bool {
	switch r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(w, "\"'»”’)]*_ \u00a0\u202f")); r {
	case '.', '!', '?', '…', ':', ';', '。', '！', '？', utf8.RuneError:
		return true
	}
	return strings.Contains(w, "://") || strings.Contains(w, "www.") || strings.HasPrefix(w, "@")
}

// unstopped reports whether the last sentence of a line is one, and wants its full stop.
func unstopped(w string) bool {
	w = strings.TrimSpace(w)
	r, _ := utf8.DecodeLastRuneInString(w)
	return !stopped(w) && unicode.IsLetter(r) && len(strings.Fields(lastSentence(w))) >= brokenSentence
}

// lastSentence returns what stands behind the last full stop of a line, all of it if there is none.
func lastSentence(w string) string {
	from := 0
	for i, r := range w {
		if r != '.' && r != '!' && r != '?' {
			continue
		}
		rest := strings.TrimLeft(w[i+1:], "\"»”’) \u00a0\u202f")
		if rest != "" && len(rest) < len(w)-i-1 {
			if first, _ := utf8.DecodeRuneInString(rest); !unicode.IsLower(first) {
				from = len(w) - len(rest)
			}
		}
	}
	return w[from:]
}

// opensMark reports whether a quotation or a bracket is opened in a line and not closed.
func opensMark(w string) bool {
	for _, pair := range [...][2]string{{"«", "»"}, {"“", "”"}, {"(", ")"}} {
		if strings.LastIndex(w, pair[0]) > strings.LastIndex(w, pair[1]) {
			return true
		}
	}
	return strings.Count(w, `"`)%2 == 1 && !strings.ContainsAny(w, "«“")
}

// leadsOn reports whether the last word of a line is one that no sentence ends in.
func leadsOn(w string) bool {
	words := strings.Fields(w)
	last := words[len(words)-1]
	if i := strings.LastIndexAny(last, "'’"); i >= 0 {
		if last = strings.TrimLeft(last[i:], "'’"); last == "" {
			return i > 0 // "qu’"
		}
	}
	return (len(words) == 1 || last == strings.ToLower(last)) && leadOn.Has(line.Fold(last)) // "Sur": the next paragraph's first word
}

// endsInLetter reports whether a line ends in one small letter alone, the first of a word:
// "dans la nuit de m". A letter behind a figure is a unit.
func endsInLetter(w string) bool {
	r, n := utf8.DecodeLastRuneInString(w)
	if !unicode.IsLower(r) || len(w) < brokenLine {
		return false
	}
	before := strings.TrimRight(w[:len(w)-n], " \u00a0\u202f")
	if before == w[:len(w)-n] {
		b, _ := utf8.DecodeLastRuneInString(before)
		return b == '\'' || b == '’'
	}
	b, _ := utf8.DecodeLastRuneInString(before)
	return unicode.IsLetter(b) || b == ','
}
