package ingest

import (
	"strings"

	"recoupe/internal/story"
)

// What the fields of Factiva hold that a reader needs: the key of the article's
// data, "" for a field that is only record, "text" for one of its words.
var factivaFields = map[string]string{
	"HD": "title", "BY": "author", "PD": "published", "SN": "outlet", "SE": "section", "LP": "text", "TD": "text", "LA": "language",
	"SC": "", "WC": "", "ET": "", "ED": "", "PG": "", "CY": "", "CT": "", "RF": "", "ART": "", "CO": "", "IN": "", "NS": "", "RE": "", "IPC": "", "IPD": "", "PUB": "", "AN": "", "CR": "", "VOL": "", "CLM": "",
}

// fields reads an article that stands in Factiva's fields, each line or cell
// with the letters of its field before it: "HD Le pont rouvre", "LP", "TD". It
// reports whether the document is one.
func (d *Document) fields() bool {
	seen := map[string]bool{}
	for _, p := range d.Pieces {
		if code, _ := factivaField(p.Of(d.Text)); code != "" {
			seen[code] = true
		}
	}
	if len(seen) < 4 || !seen["HD"] || !seen["LP"] && !seen["TD"] {
		return false
	}
	code := ""
	pieces := make([]Piece, 0, len(d.Pieces)+8)
	for _, p := range d.Pieces {
		if c, n := factivaField(p.Of(d.Text)); c != "" {
			code = c
			head := p // the letters are a piece of their own
			head.End, head.Role, head.Links, head.Bold = p.Start+len(c), Record, 0, 0
			pieces = append(pieces, head)
			if p.Start += n; p.Empty() {
				continue
			}
			p.Gap, p.Links, p.Bold = false, min(p.Links, p.Len()), min(p.Bold, p.Len())
		}
		d.field(&p, code)
		pieces = append(pieces, p)
	}
	d.Pieces = pieces
	return true
}

// field reads what a piece tells in a field.
func (d *Document) field(p *Piece, code string) {
	value := strings.TrimSpace(p.Of(d.Text))
	key := factivaFields[code]
	switch key {
	case "text":
		if p.Role == Row || p.Role == Line {
			p.Role = Paragraph
		}
		return
	case "title":
		p.Role, p.Level = Heading, 1
	default:
		p.Role = Record
	}
	switch key {
	case "published":
		value = bareDate(value)
	case "language":
		value = map[string]string{"french": "fr", "français": "fr", "english": "en", "anglais": "en", "german": "de", "allemand": "de", "spanish": "es", "espagnol": "es", "italian": "it", "italien": "it", "dutch": "nl", "portuguese": "pt"}[strings.ToLower(value)]
	case "author":
		value = strings.TrimPrefix(strings.TrimPrefix(value, "Par "), "By ")
	}
	if key != "" {
		d.Data = add(d.Data, key, value, story.OriginData)
	}
}

// factivaField returns the letters of the field that a line begins with, "" if
// it begins with none, and how long they are with the space behind.
func factivaField(line string) (code string, n int) {
	for n < len(line) && line[n] >= 'A' && line[n] <= 'Z' {
		n++
	}
	code = line[:n]
	if _, ok := factivaFields[code]; !ok {
		return "", 0
	}
	rest := strings.TrimLeft(line[n:], " \t\u00a0")
	if n < len(line) && len(rest) == len(line)-n {
		return "", 0 // a word that begins with these letters
	}
	return code, len(line) - len(rest)
}
