package sheet

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/dispatch"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/ingest"
	"recoupe/internal/text"
)

// insideApart returns the pieces with what stands inside a paragraph and is none of its words a
// piece of its own: a signature kept in one line with the place of an agency, its notes to editors
// and who edited the text, a paper's word about itself, and who posted a post that was copied into
// the text. What is known to be such is a record of the article; the rest is judged as lines are.
func insideApart(words string, pieces []ingest.Piece) []ingest.Piece {
	var out []ingest.Piece
	for i, p := range pieces {
		w := p.Of(words)
		if p.Role > ingest.Paragraph && p.Role != ingest.Quote {
			w = ""
		}
		parts := asides(w)
		if len(parts) == 0 {
			if out != nil {
				out = append(out, p)
			}
			continue
		}
		if out == nil {
			out = append(make([]ingest.Piece, 0, len(pieces)+4), pieces[:i]...)
		}
		from := 0
		put := func(to int, role ingest.Role) {
			s := strings.TrimLeft(w[from:to], blanks)
			q := p
			q.Start = p.Start + to - len(s)
			q.End = q.Start + len(strings.TrimRight(s, blanks))
			q.Role, q.Gap = role, p.Gap && from == 0
			q.Links, q.Bold = min(p.Links, q.Len()), min(p.Bold, q.Len())
			if q.Len() > 0 {
				out = append(out, q)
			}
			from = to
		}
		for _, x := range parts {
			put(x.Start, p.Role)
			role := ingest.Record
			if x.judged {
				role = p.Role
			}
			put(x.End, role)
		}
		put(len(w), p.Role)
	}
	if out == nil {
		return pieces
	}
	return out
}

const blanks = " \t\n\r\u00a0\u202f"

// aside is a span of a paragraph's words that is furniture; judged if its own words will tell what it is.
type aside struct {
	text.Span
	judged bool
}

// asides returns what stands in a paragraph and is not of it, in order.
func asides(w string) (out []aside) {
	const least, longest = 30, 300 // bytes of a paragraph, and of a bracket
	if len(w) < least {
		return nil
	}
	if n := signedLine(w); n > 0 {
		out = append(out, aside{text.Span{End: n}, true})
	}
	for i := 0; i < len(w); i++ {
		if w[i] != '(' {
			continue
		}
		if strings.HasPrefix(w[i:], "(@") {
			if sp := posted(w, i); !sp.Empty() && (len(out) == 0 || out[len(out)-1].End <= sp.Start) {
				out = append(out, aside{Span: sp})
				i = sp.End - 1
			}
			continue
		}
		shut := strings.IndexByte(w[i:min(len(w), i+longest)], ')')
		if shut < 0 || i > 0 && !stopsBefore(w[:i]) {
			continue
		}
		end := i + shut + 1
		rest := strings.TrimLeft(w[end:], "."+blanks)
		in := line.Fold(w[i+1 : end-1])
		_, _, _, placed := dispatch.Dateline(rest)
		if i > 0 && has(strings.Contains, in, edits) || has(strings.HasPrefix, in, pointers) || withheld(in) || i == 0 && rest != "" && (has(strings.HasPrefix, in, notes) || placed && strings.Count(in, " ") >= 2) {
			end = len(w) - len(rest)
			out = append(out, aside{Span: text.Span{Start: i, End: end}})
			i = end - 1
		}
	}
	if end := tail(w); end < len(w) && (len(out) == 0 || out[len(out)-1].End <= end) {
		out = append(out, aside{text.Span{Start: end, End: len(w)}, !pictures(line.Fold(w[end:]))})
	}
	return out
}

// tail returns where the words of a paragraph end that has the address of a post's picture behind
// them, or who signed it and when: "… Par Jeanne Roy - Publié le 12 mars 2026".
func tail(w string) int {
	const paragraph = 100 // bytes: what is shorter is a post's own line, and told by its address
	end := len(w)
	for {
		head := strings.TrimRight(w[:end], blanks)
		cut := strings.LastIndexAny(head, " \n\t") + 1
		if !pictures(head[cut:]) || cut < paragraph {
			break
		}
		end = cut
	}
	const longest = 120 // bytes of a signature and a day
	for _, by := range [...]string{" Par ", " Publié le "} {
		i := strings.LastIndex(w[:end], by)
		if i > 0 && end-i < longest && stopsBefore(w[:i]) && strings.Contains(w[i:end], "Publié le ") && stamp.Alone(of(w[i+1:end])) {
			return i + 1
		}
	}
	return end
}

// of returns the line of w.
func of(w string) *line.Line {
	l := line.Of(w, ingest.Piece{Span: line.Whole(w)})
	return &l
}

// pictures reports whether a word is the address that a network gives a picture, or a link.
func pictures(w string) bool {
	return strings.HasPrefix(w, "pic.twitter.com/") || strings.HasPrefix(w, "pic.x.com/") || strings.HasPrefix(w, "https://t.co/")
}

// What folded words in a bracket of their own begin with that tell editors what a text of an agency
// adds, and that send readers elsewhere; what they have that say who edited it.
var (
	notes    = []string{"bien lire ", "actualise", "corrige ", "repetition", "refiles", "recasts", "updates ", "adds ", "corrects "}
	pointers = []string{"lire ", "relire ", "a lire ", "read more", "see also"}
	edits    = []string{"edite par ", "edited by ", "editing by ", "reporting by ", "version francaise "}
)

// has reports whether one of listed is in f, as in tells.
func has(in func(f, part string) bool, f string, listed []string) bool {
	for _, x := range listed {
		if in(f, x) {
			return true
		}
	}
	return false
}

// withheld reports whether a folded bracket says that names are changed, or not printed: what a
// paper says of itself, and nobody in the story.
func withheld(f string) bool {
	return has(strings.Contains, f, []string{"prenom", " nom", "name", "identit"}) &&
		has(strings.Contains, f, []string{"ne citer", "ne publi", "ne donne", "ne nomme", "ete change", "ete modifie", "d'emprunt", "been changed", "not nam", "not publish", "withh"})
}

// stopsBefore reports whether a sentence ends at the end of w.
func stopsBefore(w string) bool {
	w = strings.TrimRight(w, blanks)
	r, _ := utf8.DecodeLastRuneInString(w)
	return strings.ContainsRune(".!?»”\"", r)
}

// signedLine returns the bytes of a signature that stands before the place and the agency of a text,
// in one line with it: "par Jeanne Roy VERNOY (Agence) - Le bac …"; 0 if there is none.
func signedLine(w string) int {
	const longest = 80 // bytes of a signature
	by := 0
	for _, p := range [...]string{"par ", "Par ", "by ", "By "} {
		if strings.HasPrefix(w, p) {
			by = len(p)
		}
	}
	if by == 0 {
		return 0
	}
	for i := by; i < min(len(w), longest); i++ {
		if w[i] != ' ' {
			continue
		}
		place, _, _ := strings.Cut(w[i+1:], " ")
		first, _ := utf8.DecodeRuneInString(place)
		if !unicode.IsUpper(first) || place != strings.ToUpper(place) || !naming.NameLike(w[by:i]) {
			continue
		}
		if _, _, _, ok := dispatch.Dateline(w[i+1:]); ok {
			return i
		}
	}
	return 0
}

// posted returns what stands under a post that was copied into a paragraph: the addresses of its
// pictures, who posted it, by the account that opens at byte at, and the day. It is empty where no
// dash leads to a name before the account.
func posted(w string, at int) text.Span {
	const name, day = 70, 25 // bytes
	start, near := -1, max(0, at-name)
	for _, dash := range [...]string{"—", "–", "&mdash;"} {
		start = max(start, strings.LastIndex(w[near:at], dash))
	}
	shut := strings.IndexByte(w[at:min(len(w), at+name)], ')')
	if start < 0 || shut < 0 {
		return text.Span{}
	}
	start += near
	end := at + shut + 1
	dated := strings.Trim(w[end:], blanks) == ""
	for i := end; i+4 <= min(len(w), end+day) && !dated; i++ {
		if dated = strings.Trim(w[i:i+4], "0123456789") == ""; dated {
			end = i + 4
		}
	}
	if !dated {
		return text.Span{}
	}
	for head := strings.TrimRight(w[:start], blanks); ; {
		cut := strings.LastIndexAny(head, " \n\t") + 1
		if !pictures(head[cut:]) {
			return text.Span{Start: len(head), End: end}
		}
		head = strings.TrimRight(head[:cut], blanks)
	}
}
