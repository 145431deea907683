package clean

import (
	"strings"
	"unicode"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// code reports whether a line is what is left of a page's code.
func code(w string) bool {
	if strings.HasPrefix(w, "\" />") || strings.HasPrefix(w, "/>") || strings.HasPrefix(w, "<img") || strings.HasPrefix(w, "<iframe") || strings.HasPrefix(w, "<script") {
		return strings.HasSuffix(strings.TrimSpace(w), ">")
	}
	if strings.HasPrefix(w, "https://") || strings.HasPrefix(w, "http://") || strings.HasPrefix(w, "pic.twitter.com/") {
		return !strings.ContainsAny(w, " \u00a0") // an address alone
	}
	if strings.HasPrefix(w, "[[") && strings.HasSuffix(w, "]]") {
		return true // a mark of the system that the page was written in
	}
	return strings.HasPrefix(w, "window.") || strings.HasPrefix(w, "function(") || strings.HasPrefix(w, "var ") && strings.HasSuffix(w, ";") ||
		strings.HasPrefix(w, "{") && strings.HasSuffix(w, "}") && strings.Contains(w, "\":")
}

// menu reports whether a line is a row of links: short parts between bars,
// arrows or wide gaps.
func menu(l *line) bool {
	if l.count > 60 || !parted(l.words) {
		return false
	}
	w := tabbed(l.words)
	for _, sep := range []string{"|", "·", "•", ">", "›", "»", " / ", " - ", "\t"} {
		if n := strings.Count(w, sep); n == 0 || n == 1 && (sep == " - " || sep == " / " || sep == "»" || sep == ">" && l.count > 8) {
			continue
		}
		total, long, parts := 0, 0, 0
		for p := range strings.SplitSeq(w, sep) {
			p = strings.TrimSpace(p)
			if p == "" {
				continue
			}
			parts++
			n := len(strings.Fields(p))
			total += n
			if n > 5 {
				long++
			}
		}
		crumbs := (sep == ">" || sep == "›" || sep == "»") && parts >= 3
		if parts < 2 || !crumbs && (l.end == '.' || l.end == ',') {
			continue
		}
		if crumbs && long <= 1 && (sep != "»" || !strings.Contains(w, "«")) {
			return true
		}
		if sep == "»" || l.closed() && l.end != '!' {
			continue
		}
		if _, ok := signature(w); ok || len(stamps(l.folded)) > 0 && parts < 5 {
			return false
		}
		if long == 0 && (parts >= 4 || total <= 3*parts && parts >= 3 || parts >= 2 && (sep == "\t" || sep == "|") && total <= 3*parts && anyFurniture(w, sep)) {
			return true
		}
	}
	return false
}

// parted reports whether a line holds anything that stands between the parts of
// a menu: most lines do not.
func parted(w string) bool {
	for i := 0; i < len(w); i++ {
		switch w[i] {
		case '|', '>', '/', '\t':
			return true
		case ' ', '\n', '\r', 0xC2:
			// a wide gap, a hyphen between two spaces, a mark beyond ASCII
			if i+1 < len(w) && (w[i] == 0xC2 || w[i+1] == ' ' || w[i+1] == '-' || w[i+1] == 0xC2) {
				return true
			}
		case 0xE2, 0xE3:
			return true
		}
	}
	return false
}

// buttons reports whether a line is nothing but buttons and menu entries, one
// after the other: "Facebook Twitter Copier le lien".
func buttons(l *line) bool {
	if l.count < 2 || l.count > 16 {
		return false
	}
	words := strings.Fields(l.key)
	entries := 0
	for i := 0; i < len(words); {
		n := 0
		for k := min(5, len(words)-i); k > 0; k-- { // the longest first
			w := strings.Join(words[i:i+k], " ")
			if known, ok := book().whole[w]; ok && (known.kind == story.Navigation || k > 1) {
				n = k
				break
			}
		}
		if n == 0 {
			return false
		}
		i += n
		entries++
	}
	return entries > 1
}

var countedWords = wordSet{listed: "shares|share|views|view|likes|like|vues|vue|partages|partage|j'aime|lectures|reads|aufrufe|visitas|visualizzazioni|followers|abonnes"}

// counter reports whether a line counts what readers did: "1.2K shares".
func counter(l *line) bool {
	if l.count < 2 || l.count > 4 {
		return false
	}
	number, word := false, false
	for _, t := range tokens(l.key) {
		switch {
		case t.s[0] >= '0' && t.s[0] <= '9':
			number = true
		case countedWords.has(t.s):
			word = true
		case t.s == "k" || t.s == "m" || t.s == "." || t.s == "," || t.s == "fois":
		default:
			return false
		}
	}
	return number && word
}

// tabbed returns w with every run of white space longer than one written as a
// tab: menus copied off a page have their links so far apart.
func tabbed(w string) string {
	if !strings.Contains(w, "  ") && !strings.Contains(w, "\u00a0") {
		return w
	}
	var b strings.Builder
	run := 0
	var last rune
	for _, r := range w {
		if unicode.IsSpace(r) {
			run++
			last = r
			continue
		}
		switch {
		case run > 1:
			b.WriteByte('\t')
		case run == 1:
			b.WriteRune(last)
		}
		run = 0
		b.WriteRune(r)
	}
	return b.String()
}

// anyFurniture reports whether a part of w is page furniture.
func anyFurniture(w, sep string) bool {
	for p := range strings.SplitSeq(w, sep) {
		p = strings.TrimSpace(p)
		l := lineOf(p, ingest.Piece{Span: trimSpan(p, spanOf(p))})
		if _, ok := furnitureOf(&l); ok && l.count > 0 {
			return true
		}
	}
	return false
}
