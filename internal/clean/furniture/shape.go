package furniture

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// Code reports whether a line is what is left of a page's code.
func Code(w string) bool {
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

// ByForm returns what a line of page furniture is by its form alone, if it is one: a menu, a row of
// buttons, an offer between stars, a link whose words have run together, a count, a recording. The
// phrase is empty where no word tells.
func ByForm(l *line.Line) (line.Furniture, bool) {
	switch {
	case menu(l) || buttons(l):
		return line.Furniture{Kind: story.Navigation, Code: "nav.menu"}, true
	case starred(l):
		return line.Furniture{Kind: story.Advert, Code: "advert.words", Phrase: "***"}, true
	case glued(l.Words):
		return line.Furniture{Kind: story.Related, Code: "related.words", Phrase: "lire aussi"}, true
	case counter(l) || recording(l):
		return line.Furniture{Kind: story.Navigation, Code: "nav.count"}, true
	}
	return line.Furniture{}, false
}

// menu reports whether a line is a row of links: short parts between bars,
// arrows or wide gaps.
func menu(l *line.Line) bool {
	if l.Count > 60 || !parted(l.Words) {
		return false
	}
	w := tabbed(l.Words)
	for _, sep := range []string{"|", "·", "•", ">", "›", "»", " / ", " - ", "\t"} {
		if n := strings.Count(w, sep); n == 0 || n == 1 && (sep == " - " || sep == " / " || sep == "»" || sep == ">" && l.Count > 8) {
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
		if parts < 2 || !crumbs && (l.Last == '.' || l.Last == ',') {
			continue
		}
		if crumbs && long <= 1 && (sep != "»" || !strings.Contains(w, "«")) {
			return true
		}
		if sep == "»" || l.Closed() && l.Last != '!' {
			continue
		}
		if _, ok := byline.Signature(w); ok || len(stamp.All(l.Folded)) > 0 && parts < 5 {
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
func buttons(l *line.Line) bool {
	if l.Count < 2 || l.Count > 16 {
		return false
	}
	words := strings.Fields(l.Key)
	entries := 0
	for i := 0; i < len(words); {
		n := 0
		for k := min(5, len(words)-i); k > 0; k-- { // the longest first
			w := strings.Join(words[i:i+k], " ")
			if known, ok := book().whole[w]; ok && (known.Kind == story.Navigation || k > 1) || w == "x" && i > 0 { // beside other networks
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

var countedWords = line.Set{Listed: "shares|share|views|view|likes|like|vues|vue|partages|partage|j'aime|lectures|reads|aufrufe|visitas|visualizzazioni|followers|abonnes"}

// ordinal reports whether a line is the place in a gallery, or of what is played, and nothing else: "1/12",
// "1 of 12", "00:00 / 05:12".
func ordinal(l *line.Line) bool {
	f := strings.TrimRight(l.Folded, " |")
	before, after, ok := strings.Cut(f, "/")
	if !ok {
		for _, of := range [...]string{" of ", " sur ", " von "} {
			if before, after, ok = strings.Cut(f, of); ok {
				break
			}
		}
	}
	clock := func(w string) bool {
		w = strings.TrimSpace(w)
		return w != "" && len(w) <= len("1:05:12") && strings.Trim(w, "0123456789:") == ""
	}
	return ok && clock(before) && clock(after)
}

// pictures reports whether folded words are the button of a gallery: "Voir les 12 photos", "See all 12 photos".
func pictures(key string) bool {
	t := line.Tokens(key)
	if len(t) < 3 || t[len(t)-2].Number < 0 {
		return false
	}
	switch t[len(t)-1].Text {
	case "photos", "images", "pictures", "fotos", "bilder", "foto":
		first := t[0].Text
		return first == "voir" || first == "see" || first == "view" || first == "show" || first == "ver" || first == "alle" || first == "guarda" || first == "afficher" || first == "bekijk"
	}
	return false
}

// counter reports whether a line counts what readers did: "1.2K shares".
func counter(l *line.Line) bool {
	if ordinal(l) || l.Count <= 4 && pictures(l.Key) {
		return true
	}
	if l.Count < 2 || l.Count > 4 {
		return false
	}
	number, word := false, false
	for _, t := range line.Tokens(l.Key) {
		switch {
		case t.Text[0] >= '0' && t.Text[0] <= '9':
			number = true
		case countedWords.Has(t.Text):
			word = true
		case t.Text == "k" || t.Text == "m" || t.Text == "." || t.Text == "," || t.Text == "fois":
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
		l := line.Of(p, ingest.Piece{Span: line.Trim(p, line.Whole(p))})
		if _, ok := Of(&l); ok && l.Count > 0 {
			return true
		}
	}
	return false
}

// Footer reports whether a folded line with a © is the foot of a page.
func Footer(f string) bool {
	for _, y := range []string{"© 20", "© 19", "(c) 20", "©20"} {
		if strings.Contains(f, y) {
			return true
		}
	}
	t := strings.TrimRight(f, " .")
	return len(t) > 4 && (strings.Contains(f, " 20") && strings.HasPrefix(t[len(t)-4:], "20") || strings.ContainsAny(f, "|") || strings.Count(f, " - ") >= 2)
}

// starred reports whether a line stands between rows of stars, as newspapers
// set off their own offers: "*** Win a weekend on the island ***".
func starred(l *line.Line) bool {
	return l.Count >= 3 && l.Count <= 30 && strings.HasPrefix(l.Words, "*** ") && strings.HasSuffix(l.Words, " ***")
}

// glued reports whether a line is a link to another article whose announcement
// has run into its headline: "Lire aussiLe port ferme".
func glued(w string) bool {
	for _, p := range []string{"À lire aussi", "A lire aussi", "Lire aussi", "À lire également", "Lire également", "À voir aussi", "Voir aussi", "Read more", "Read also", "Also read", "See also"} {
		if rest, ok := strings.CutPrefix(w, p); ok {
			r, _ := utf8.DecodeRuneInString(rest)
			return unicode.IsUpper(r) || r == '«' || r == '“'
		}
	}
	return false
}
