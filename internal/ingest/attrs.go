package ingest

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/markup"
)

// described returns the words of the attributes that tell what an element is
// for, whether it is hidden, and whether it has none of them.
func (r *pageReader) described(n *markup.Node) (words string, hidden, plain bool) {
	plain = true
	for _, a := range n.Attrs {
		switch a.Key {
		case "class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid", "data-test-id", "data-type", "data-module", "data-block", "property", "rel", "data-qa", "data-name", "data-area", "data-element", "name":
			if len(a.Value) > 400 {
				continue
			}
			plain = false
			words = besides(words, r.split(a))
		case "data-ad", "data-ad-slot", "data-adunit":
			plain = false
			words = besides(words, " ad . ")
		case "hidden":
			hidden, plain = a.Value != "until-found", false
		case "style":
			if v := strings.ToLower(a.Value[:min(len(a.Value), 4096)]); strings.Contains(v, "display") || strings.Contains(v, "visibility") {
				v = strings.ReplaceAll(v, " ", "")
				if strings.Contains(v, "display:none") || strings.Contains(v, "visibility:hidden") {
					hidden, plain = true, false
				}
			}
		}
	}
	if plain {
		return "", hidden, true
	}
	return words, hidden, false
}

// besides returns the words of two attributes.
func besides(a, b string) string {
	if a == "" {
		return b
	}
	return a + b[1:]
}

// split returns the words of an attribute's value: " menu item . ". A page has
// few classes, and many elements of each.
func (r *pageReader) split(a markup.Attr) string {
	if a.Key != "class" {
		return splitWords(a.Value)
	}
	words, ok := r.classes[a.Value]
	if !ok {
		if r.classes == nil {
			r.classes = map[string]string{}
		}
		words = splitWords(a.Value)
		r.classes[a.Value] = words
	}
	return words
}

// splitWords returns the words of a class, an id or a label in lower case, one
// space between, and a mark of their end: "c-articleBody__text" is
// " c article body text . ".
func splitWords(v string) string {
	b := make([]byte, 1, len(v)+8)
	b[0] = ' '
	space, lower, some := false, false, false
	for _, r := range v {
		small := r >= 'a' && r <= 'z' || r >= '0' && r <= '9' // most of them
		if !small && !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			space, lower = some, false
			continue
		}
		if !small && lower && unicode.IsUpper(r) {
			space = true
		}
		lower = small || unicode.IsLower(r) || unicode.IsDigit(r)
		if space {
			b = append(b, ' ')
			space = false
		}
		if small {
			b = append(b, byte(r))
		} else {
			b = utf8.AppendRune(b, unicode.ToLower(r))
		}
		some = true
	}
	return string(append(b, " . "...))
}

// creditWords reports whether an inline element stands apart from the words
// around it: who made a picture.
func creditWords(words string) bool {
	return strings.Contains(words, " credit ") || strings.Contains(words, " credits ") || strings.Contains(words, " copyright ")
}

// popup reports whether an inline element is shown only when the words beside
// it are pointed at.
func popup(words string) bool {
	return strings.Contains(words, " tooltip ") || strings.Contains(words, " popover ") || strings.Contains(words, " hovercard ") || strings.Contains(words, " rollover people block ")
}
