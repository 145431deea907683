package ingest

import (
	"strings"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// markdown returns the document of a Markdown text: its words, without the
// marks of links and of emphasis inside its lines. The marks at the edges of a
// line stand outside the pieces.
func markdown(name, s string) Document {
	d := Document{File: name, Format: "markdown", Text: strings.ToValidUTF8(s, "\uFFFD")}
	body := d.frontMatter()
	words, links := inlineMarks(d.Text[body:])
	d.Text = d.Text[:body] + words
	for i := range links {
		links[i].Start, links[i].End = links[i].Start+body, links[i].End+body
	}
	fence := false
	for _, p := range lines(words, leastInFile) {
		p.Start, p.End = p.Start+body, p.End+body
		if strings.HasPrefix(p.Of(d.Text), "```") || strings.HasPrefix(p.Of(d.Text), "~~~") {
			fence = !fence
			p.Role = Markup
		} else if !fence {
			whole := p.Span
			d.markdownPiece(&p)
			if p.Span = trim(d.Text, p.Span); p.Empty() { // nothing but marks
				p.Span, p.Role, p.Bold = whole, Markup, 0
			}
			p.Bold = min(p.Bold, p.Len())
		}
		d.Pieces = append(d.Pieces, p)
	}
	linked(d.Pieces, links)
	d.underlined()
	return d
}

// looksMarkdown reports whether a text is written in Markdown: a name that
// says so, front matter, headings or links.
func looksMarkdown(name, s string) bool {
	ext := name[strings.LastIndexByte(name, '.')+1:]
	if strings.EqualFold(ext, "md") || strings.EqualFold(ext, "markdown") || strings.EqualFold(ext, "mdown") {
		return true
	}
	if strings.EqualFold(ext, "txt") && !strings.HasPrefix(s, "---\n") {
		return false
	}
	score := 0
	for line := range strings.SplitSeq(s[:min(len(s), 1<<16)], "\n") {
		if n := heading(line); n > 0 {
			score += 2
		}
		if i := strings.Index(line, "]("); i > 0 && strings.IndexByte(line[i:], ')') > 0 {
			score++
		}
	}
	return score >= 4 || strings.HasPrefix(s, "---\n") && strings.Contains(s[4:], "\n---") && strings.Contains(s[:min(len(s), 2000)], ": ")
}

// heading returns the level of an ATX heading, 0 if line is none.
func heading(line string) int {
	n := 0
	for n < len(line) && line[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n == len(line) || line[n] != ' ' {
		return 0
	}
	return n
}

// markdownPiece takes the marks off the edges of a line and says what they
// make of it.
func (d *Document) markdownPiece(p *Piece) {
	line := p.Of(d.Text)
	for strings.HasPrefix(line, ">") {
		p.Role = Quote
		p.Start += len(line) - len(strings.TrimLeft(line[1:], " \t\u00a0"))
		line = p.Of(d.Text)
	}
	switch n := heading(line); {
	case line == "":
		return
	case n > 0:
		p.Role, p.Level = Heading, n
		p.Span = trim(d.Text, text.Span{Start: p.Start + n, End: p.End})
		p.End = p.Start + len(strings.TrimRight(strings.TrimRight(p.Of(d.Text), "#"), " "))
	case ruled(line), picture(line),
		strings.HasPrefix(line, "<!--"), strings.HasPrefix(line, "[") && strings.Contains(line, "]: http"):
		p.Role = Markup
		return
	case strings.HasPrefix(line, "|") && strings.HasSuffix(line, "|") && len(line) > 2:
		if strings.Trim(line, "|-: ") == "" {
			p.Role = Markup
			return
		}
		p.Role = Row
	default:
		if n := bullet(line); n > 0 && p.Role != Quote {
			p.Role, p.Level = Item, 1
			p.Span = trim(d.Text, text.Span{Start: p.Start + n, End: p.End})
		}
	}
	d.unmark(p)
}

// ruled reports whether a line is a rule: "---", "* * *".
func ruled(line string) bool {
	t := strings.ReplaceAll(line, " ", "")
	return len(t) >= 3 && (strings.Trim(t, "-") == "" || strings.Trim(t, "*") == "" || strings.Trim(t, "_") == "" || strings.Trim(t, "=") == "")
}

// bullet returns the length of the mark of a list item, 0 if line is none.
func bullet(line string) int {
	if len(line) > 2 && strings.IndexByte("-*+", line[0]) >= 0 && line[1] == ' ' {
		return 2
	}
	i := 0
	for i < len(line) && i < 3 && line[i] >= '0' && line[i] <= '9' {
		i++
	}
	if i > 0 && i+1 < len(line) && (line[i] == '.' || line[i] == ')') && line[i+1] == ' ' {
		return i + 2
	}
	return 0
}

// unmark takes the asterisks off a line that is emphasised as a whole, and
// those before its first word.
func (d *Document) unmark(p *Piece) {
	for range 3 {
		line := p.Of(d.Text)
		for _, m := range []string{"***", "**", "__", "*", "_"} {
			if len(line) > 2*len(m) && strings.HasPrefix(line, m) && strings.HasSuffix(line, m) && !strings.Contains(line[len(m):len(line)-len(m)], m) {
				p.Start += len(m)
				p.End -= len(m)
				if len(m) > 1 {
					p.Bold = p.Len()
				}
				break
			}
		}
	}
	if line := p.Of(d.Text); strings.HasPrefix(line, "**") {
		p.Start += 2
	}
	p.Span = trim(d.Text, p.Span)
}

// underlined makes headings of the lines that a row of "=" or "-" underlines.
func (d *Document) underlined() {
	for i := 0; i+1 < len(d.Pieces); i++ {
		p, q := &d.Pieces[i], &d.Pieces[i+1]
		if q.Role == Markup && !q.Gap && p.Role == Line && len(p.Of(d.Text)) < 200 {
			switch u := q.Of(d.Text); {
			case strings.Trim(u, "=") == "" && len(u) > 2:
				p.Role, p.Level = Heading, 1
			case strings.Trim(u, "-") == "" && len(u) > 2:
				p.Role, p.Level = Heading, 2
			}
		}
	}
}

// frontMatter reads the record before a text, "---" above and below, and
// returns where the text begins.
func (d *Document) frontMatter() int {
	s := d.Text
	at := len(s) - len(strings.TrimLeftFunc(s, invisible))
	mark := ""
	for _, m := range []string{"---", "+++"} {
		if strings.HasPrefix(s[at:], m+"\n") || strings.HasPrefix(s[at:], m+"\r\n") {
			mark = m
		}
	}
	if mark == "" {
		return 0
	}
	end := strings.Index(s[at+3:], "\n"+mark)
	if end < 0 || end > 1<<14 {
		return 0
	}
	end += at + 3
	list := ""
	for _, p := range lines(s[at:end+1+len(mark)], leastInFile) {
		p.Start, p.End, p.Role = p.Start+at, p.End+at, Record
		d.Pieces = append(d.Pieces, p)
		line := p.Of(s)
		if strings.HasPrefix(line, "- ") && list != "" {
			d.record(list, line[2:])
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		if mark == "+++" {
			key, value, ok = strings.Cut(line, "=")
		}
		if !ok {
			continue
		}
		key, value = strings.ToLower(strings.TrimSpace(key)), strings.TrimSpace(value)
		list = key
		d.record(key, value)
	}
	return end + 1 + len(mark)
}

// record adds a line of front matter.
func (d *Document) record(key, value string) {
	value = strings.TrimSpace(strings.Trim(value, "[]"))
	if len(value) > 1 && (value[0] == '"' || value[0] == '\'') && value[len(value)-1] == value[0] {
		value = strings.ReplaceAll(value[1:len(value)-1], "\\\"", "\"")
	}
	if value == "" {
		return
	}
	put := func(key, v string) { d.Data = add(d.Data, key, v, story.OriginData) }
	switch key {
	case "title", "titre", "headline":
		put("title", value)
	case "author", "authors", "auteur", "auteurs", "byline", "creator", "autor", "autore":
		if i := strings.Index(value, "[["); i >= 0 {
			value = strings.Trim(value, "[]\"")
		}
		put("author", strings.Trim(value, "\"'[]"))
	case "date", "published", "publication_date", "publisheddate", "date_published", "datepublished", "pubdate", "publie", "publié", "fecha", "data", "datum":
		put("published", isoDate(value))
	case "updated", "modified", "lastmod", "last_modified", "date_modified", "maj":
		put("updated", isoDate(value))
	case "site", "publication", "outlet", "publisher", "website", "site_name", "source_name", "media", "média", "journal", "newspaper", "medium", "sitename":
		if strings.Contains(value, ".") && !strings.Contains(value, " ") {
			put("host", value)
		} else {
			put("outlet", value)
		}
	case "source", "url", "link", "permalink", "canonical", "canonical_url", "lien":
		if strings.HasPrefix(value, "http") {
			put("address", value)
		} else if !strings.Contains(value, "/") {
			put("outlet", value)
		}
	case "lang", "language", "langue", "locale":
		put("language", languageTag(value))
	case "description", "summary", "excerpt", "subtitle", "dek", "chapo", "chapeau":
		put("dek", value)
	case "section", "category", "rubrique", "categorie", "catégorie":
		put("section", value)
	case "agency", "agence":
		put("agency", value)
	}
}
