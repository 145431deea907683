package ingest

import (
	"strings"

	"recoupe/internal/markup"
	"recoupe/internal/story"
)

// europresse splits a page that the press database Europresse wrote: its
// articles stand one under the other in article elements, each with the name
// of the newspaper and its issue above the title. It returns nil for any other
// page.
func europresse(name, page string) []Document {
	if !strings.Contains(page, "DocPublicationName") {
		return nil
	}
	var docs []Document
	var visit func(n *markup.Node, depth int)
	visit = func(n *markup.Node, depth int) {
		if depth > 64 || len(docs) >= maxDocs {
			return
		}
		if n.Tag == "article" {
			if d, ok := europresseArticle(name, n); ok {
				docs = append(docs, d)
			}
			return
		}
		for c := n.First; c != nil; c = c.Next {
			visit(c, depth+1)
		}
	}
	visit(markup.Parse(page), 0)
	return numbered(docs)
}

func europresseArticle(name string, n *markup.Node) (Document, bool) {
	d := Document{File: name, Format: "europresse"}
	r := pageReader{doc: &d}
	r.walk(n, state{element: -1})
	r.flush()
	d.Text = string(d.text)
	d.text = nil
	if len(d.Pieces) < 2 {
		return d, false
	}
	put := func(key, v string) { d.Data = add(d.Data, key, v, story.OriginData) }
	for i := range d.Pieces {
		p := &d.Pieces[i]
		w := p.Of(d.Text)
		switch in := d.words(p.Element); {
		case strings.Contains(in, " doc publication name "):
			outlet, _, _ := strings.Cut(w, ",")
			outlet, _, _ = strings.Cut(outlet, " (")
			put("outlet", strings.TrimSpace(strings.TrimSuffix(outlet, "•")))
			p.Role = Record
		case strings.Contains(in, " doc header "):
			put("published", dateIn(w))
			if s, _, ok := strings.Cut(w, ","); ok && dateIn(s) == "" && len(s) < 40 {
				put("section", s)
			}
			p.Role = Record
		case strings.Contains(in, " titre article ") || strings.Contains(in, "articletitle"):
			put("title", w)
			p.Role, p.Level = Heading, 1
		case strings.Contains(in, " doc text ") || strings.Contains(in, " doc ocurr container "):
		case strings.Contains(in, " publi c ") || strings.Contains(in, " footer "):
			p.Role = Record
		}
	}
	return d, true
}

// words returns the words of an element and of those around it.
func (d *Document) words(e int) string {
	var b strings.Builder
	for n := 0; e >= 0 && n < 12; n++ {
		b.WriteString(d.Elements[e].Words)
		e = d.Elements[e].Parent
	}
	return b.String()
}

// dateIn returns the first date in a line of an issue: "mardi 12 mars 2026, p. 4".
func dateIn(line string) string {
	f := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == ',' || r == '\u00a0' || r == '•' })
	for i := range f {
		if i+3 <= len(f) {
			if iso := bareDate(strings.Join(f[i:i+3], " ")); iso != "" {
				return iso
			}
		}
	}
	return ""
}
