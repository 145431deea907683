package ingest

import (
	"strings"

	"recoupe/internal/story"
)

// exports splits a document that a press database wrote: several articles, one
// under the other, each with its record. Any other document is returned as it
// is.
func exports(d Document) []Document {
	var starts, ends []int
	for i, p := range d.Pieces {
		switch line := strings.TrimSpace(p.Of(d.Text)); {
		case len(line) > 60:
		case strings.EqualFold(line, "End of Document"), strings.EqualFold(line, "Fin du document"), factivaEnd(line):
			ends = append(ends, i)
		case documentOf(line):
			starts = append(starts, i)
		}
	}
	if len(ends) == 0 {
		if len(starts) < 2 {
			return []Document{d}
		}
		for _, next := range starts[1:] {
			ends = append(ends, next-1)
		}
		ends = append(ends, len(d.Pieces)-1)
	}
	var docs []Document
	from := d.cover(ends[0])
	for _, end := range ends {
		if part, ok := d.cut(from, end+1); ok && len(docs) < maxDocs {
			if !part.fields() {
				part.databaseRecord()
			}
			docs = append(docs, part)
		}
		from = end + 1
	}
	if len(docs) == 0 {
		return []Document{d}
	}
	return numbered(docs)
}

// documentOf reports whether a line numbers an article among those of a file of
// LexisNexis: "2 of 100 DOCUMENTS".
func documentOf(line string) bool {
	f := strings.Fields(strings.ToLower(line))
	if len(f) != 4 {
		return false
	}
	if f[0] == "document" || f[0] == "dokument" { // Document 2 de 100
		return digits(f[1]) && digits(f[3]) && (f[2] == "de" || f[2] == "of" || f[2] == "von" || f[2] == "sur")
	}
	return digits(f[0]) && digits(f[2]) && f[1] == "of" && (f[3] == "documents" || f[3] == "document")
}

// cover returns the first piece after the cover page that a database puts
// before its articles.
func (d *Document) cover(end int) int {
	from := 0
	for i := range end {
		low := strings.ToLower(strings.TrimSpace(d.Pieces[i].Of(d.Text)))
		for _, p := range []string{"user name:", "date and time:", "job number:", "documents (", "document (", "client/matter:", "search terms:", "search type:", "narrowed by:", "content type"} {
			if strings.HasPrefix(low, p) {
				from = i + 1
			}
		}
	}
	return from
}

// factivaEnd reports whether a line is the number that closes an article of
// Factiva: "Document LEMON00020260312em3c0008x".
func factivaEnd(line string) bool {
	id, ok := strings.CutPrefix(strings.TrimSpace(strings.TrimPrefix(line, "AN ")), "Document ")
	if !ok || len(id) < 18 || len(id) > 40 || strings.Contains(id, " ") {
		return false
	}
	figures := 0
	for _, r := range id {
		if r >= '0' && r <= '9' {
			figures++
		}
	}
	return figures >= 8
}

// cut returns the document of the pieces in [from, to); ok is false if they
// hold too little to be an article.
func (d *Document) cut(from, to int) (Document, bool) {
	if to-from < 3 {
		return Document{}, false
	}
	start, end := d.Pieces[from].Start, d.Pieces[to-1].End
	out := Document{File: d.File, Format: d.Format, Text: d.Text[start:end], Elements: d.Elements}
	for _, p := range d.Pieces[from:to] {
		p.Start, p.End = p.Start-start, p.End-start
		out.Pieces = append(out.Pieces, p)
	}
	return out, true
}

// databaseRecord reads the lines that a press database puts around an article
// and marks them as such.
func (d *Document) databaseRecord() {
	put := func(key, v string) { d.Data = add(d.Data, key, v, story.OriginData) }
	words := -1 // the line that tells the length: title above, body below
	body := -1
	last := len(d.Pieces) - 1
	d.Pieces[last].Role = Record
	for i := range d.Pieces {
		p := &d.Pieces[i]
		line := strings.TrimSpace(p.Of(d.Text))
		low := strings.ToLower(line)
		if body >= 0 {
			if strings.HasPrefix(low, "load-date:") || strings.HasPrefix(low, "date de chargement") || strings.HasPrefix(low, "classification") || strings.HasPrefix(low, "notes") && len(line) < 8 {
				for j := i; j <= last; j++ {
					d.Pieces[j].Role = Record
				}
				break
			}
			continue
		}
		switch {
		case low == "body" || low == "texte" || low == "corps":
			p.Role, body = Record, i
		case documentOf(line):
			p.Role = Record
		case lengthLine(low):
			p.Role = Record
			if words < 0 {
				words = i
			}
		case strings.HasPrefix(low, "copyright ") || strings.HasPrefix(line, "©") || strings.HasPrefix(low, "(c) "):
			p.Role = Record
			if words >= 0 && strings.Contains(d.Pieces[last].Of(d.Text), "Document ") {
				body = i // Factiva: the text follows
			}
		case strings.HasPrefix(low, "byline:") || strings.HasPrefix(low, "auteur:") || strings.HasPrefix(low, "auteur :"):
			p.Role = Record
			put("author", strings.TrimSpace(line[strings.IndexByte(line, ':')+1:]))
		case strings.HasPrefix(low, "section:") || strings.HasPrefix(low, "rubrique"):
			p.Role = Record
			put("section", strings.TrimSpace(line[strings.IndexByte(line, ':')+1:]))
		case strings.HasPrefix(low, "highlight:"), strings.HasPrefix(low, "dateline:"), strings.HasPrefix(low, "load-date:"), strings.HasPrefix(low, "language:"), strings.HasPrefix(low, "length:"):
			p.Role = Record
		}
	}
	d.databaseHead(max(words, body))
}

// databaseHead reads title, outlet and date off the short lines above the text.
func (d *Document) databaseHead(until int) {
	put := func(key, v string) { d.Data = add(d.Data, key, v, story.OriginData) }
	seen, titled := 0, 1 // the line that is the title
	if documentOf(strings.TrimSpace(d.Pieces[0].Of(d.Text))) {
		titled = 3 // LexisNexis has the newspaper and the day above it
	}
	for i := 0; i < len(d.Pieces) && i <= max(until, 0); i++ {
		p := &d.Pieces[i]
		line := strings.TrimSpace(p.Of(d.Text))
		if p.Role == Record || line == "" || len(line) > 300 {
			continue
		}
		seen++
		switch {
		case seen == titled:
			put("title", line)
		case bareDate(line) != "":
			put("published", bareDate(line))
			p.Role = Record
		case seen <= 4 && len(strings.Fields(line)) <= 6 && !strings.HasSuffix(line, "."):
			put("outlet", line)
			p.Role = Record
		}
	}
}

// lengthLine reports whether a line tells how long an article is: "523 words",
// "Length: 523 words".
func lengthLine(low string) bool {
	if label, rest, ok := strings.Cut(low, ":"); ok {
		switch strings.TrimSpace(label) {
		case "length", "longueur", "lnge", "länge", "longitud", "lunghezza":
			low = strings.TrimSpace(rest)
		}
	}
	n, unit, ok := strings.Cut(low, " ")
	return ok && digits(strings.ReplaceAll(n, ",", "")) && (unit == "words" || unit == "mots" || unit == "wörter" || unit == "palabras" || unit == "parole")
}
