package report

import (
	"encoding/csv"
	"io"
	"strings"

	"recoupe/internal/story"
)

// CSV writes the facts as a table for a spreadsheet: a line a fact, and for
// each article its status and its words. The codes are those of the JSON. The
// text is UTF-8 with a byte order mark, without which spreadsheets take it for
// another encoding.
func CSV(w io.Writer, c *story.Comparison) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.UseCRLF = true // RFC 4180
	head := []string{"fact", "statement", "kind", "tier", "verdict"}
	for i := range c.Articles {
		a := &c.Articles[i]
		name := a.ID
		if a.Outlet.Value != "" {
			name += " " + a.Outlet.Value
		}
		head = append(head, inert(name), inert(name+" words"))
	}
	if err := out.Write(head); err != nil {
		return err
	}
	for i := range c.Facts {
		f := &c.Facts[i]
		line := []string{f.ID, inert(f.Statement), f.Kind.String(), f.Tier.String(), f.Verdict.String()}
		for k := range f.Cells {
			cell := f.Cells[k]
			var words []string
			if cell.Status.Told() {
				for _, s := range cell.Spans {
					words = append(words, s.Of(c.Articles[k].Text))
				}
			}
			line = append(line, cell.Status.String(), inert(strings.Join(words, " […] ")))
		}
		if err := out.Write(line); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// inert keeps a spreadsheet from taking words for a formula: an article may
// begin with "=".
func inert(words string) string {
	if words != "" && strings.ContainsRune("=+-@\t\r", rune(words[0])) {
		return "'" + words
	}
	return words
}
