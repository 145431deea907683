package ingest

import (
	"strings"

	"recoupe/internal/story"
)

// exports splits a document that a press database wrote: several articles, one
// under the other, each with its record. Any other document is returned as it
// is.
func exports(d Document) []Document {
	var ends []int
	for i, p := range d.Pieces {
		line := strings.TrimSpace(p.Of(d.Text))
		if strings.EqualFold(line, "End of Document") || strings.EqualFold(line, "Fin du document") || factivaEnd(line) {
			ends = append(ends, i)
		}
	}
	if len(ends) == 0 {
		return []Document{d}
	}
	var docs []Document
	from := d.cover(ends[0])
	for _, end := range ends {
		if part, ok := d.cut(from, end+1); ok && len(docs) < maxDocs {
			part.databaseRecord()
			docs = append(docs, part)
		}
		from = end + 1
	}
	if len(docs) == 0 {
		return []Document{d}
	}
	return numbered(docs)
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
	id, ok := strings.CutPrefix(line, "Document ")
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
	seen := 0
	for i := 0; i < len(d.Pieces) && i <= max(until, 0); i++ {
		p := &d.Pieces[i]
		line := strings.TrimSpace(p.Of(d.Text))
		if p.Role == Record || line == "" || len(line) > 300 {
			continue
		}
		seen++
		switch {
		case seen == 1:
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
	low = strings.TrimPrefix(strings.TrimPrefix(low, "length: "), "longueur : ")
	n, unit, ok := strings.Cut(low, " ")
	return ok && digits(strings.ReplaceAll(n, ",", "")) && (unit == "words" || unit == "mots" || unit == "wörter" || unit == "palabras" || unit == "parole")
}

// bareDate returns the date that a line starts with, as databases write it:
// "12 March 2026", "March 12, 2026 Thursday", "12 mars 2026". "" if it does not.
func bareDate(line string) string {
	f := strings.FieldsFunc(line, func(r rune) bool { return r == ' ' || r == ',' || r == '.' || r == '\u00a0' })
	if len(f) < 3 || len(f) > 8 {
		return ""
	}
	at := 0
	for at+3 < len(f) && !digits(f[at]) && month(f[at]) == 0 { // a day of the week
		at++
	}
	if at+2 >= len(f) {
		return ""
	}
	day, mon, year := f[at], f[at+1], f[at+2]
	if month(day) > 0 {
		day, mon = mon, day
	}
	day = strings.TrimSuffix(day, "er")
	m := month(mon)
	if m == 0 || !digits(day) || len(day) > 2 || len(year) != 4 || !digits(year) {
		return ""
	}
	return ISO(year + "-" + twoDigits(itoa(m)) + "-" + twoDigits(day))
}

// month returns the number of a month named in French or English, 0 for any
// other word.
func month(w string) int {
	w = strings.ToLower(w)
	for i, names := range []string{"january janvier jan", "february février fevrier feb", "march mars mar", "april avril apr", "may mai", "june juin jun", "july juillet jul", "august août aout aug", "september septembre sep", "october octobre oct", "november novembre nov", "december décembre decembre dec"} {
		for n := range strings.FieldsSeq(names) {
			if n == w {
				return i + 1
			}
		}
	}
	return 0
}
