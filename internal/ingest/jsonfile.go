package ingest

import (
	"bytes"
	"errors"
	"io"
	"slices"
	"strings"
)

// isJSON reports whether data is a JSON array or object, as far as its start
// tells.
func isJSON(_ string, data []byte) bool {
	t := bytes.TrimLeft(data[:min(len(data), 1024)], "\xEF\xBB\xBF \t\r\n")
	if len(t) < 2 || t[0] != '[' && t[0] != '{' {
		return false
	}
	next := bytes.TrimLeft(t[1:], " \t\r\n")
	return len(next) > 0 && (next[0] == '"' || next[0] == '{' || next[0] == '}' || next[0] == ']')
}

// readJSON reads what read-later services and reference managers export
// (Wallabag, Zotero, CSL, readers of feeds): every object that holds a text.
// Objects one a line are read as well.
func readJSON(name string, data []byte, _ within) ([]Document, error) {
	s, err := decode(data, "")
	if err != nil {
		return nil, err
	}
	d := jsonDocuments{name: name}
	r := jsonReader{text: s}
	for len(d.docs) < maxDocs && err == nil {
		err = d.next(&r)
	}
	switch {
	case len(d.docs) > 0:
		return numbered(d.docs), nil
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, because("damaged", "JSON")
	case !errors.Is(err, io.EOF):
		return readText(name, data) // text that only starts like JSON
	}
	return nil, nil
}

// jsonDocuments collects the documents in a JSON file. Of a list or an object there is no more in memory
// than one that holds a text: all of a million would take thirty times the memory of the file.
type jsonDocuments struct {
	name string
	docs []Document
}

// next reads a value.
func (d *jsonDocuments) next(r *jsonReader) error {
	if r.blank(); r.at == len(r.text) {
		return io.EOF
	}
	before := len(d.docs)
	if !d.value(r, 0) && len(d.docs) < maxDocs {
		d.docs = d.docs[:before]
		return r.fault()
	}
	return nil
}

// value reads a value within so many others, and reports whether there is one, or enough were read.
func (d *jsonDocuments) value(r *jsonReader, depth int) bool {
	const deepest = 6
	switch r.blank(); {
	case depth > deepest:
	case r.peek() == '[':
		return r.each(']', func() bool { return len(d.docs) < maxDocs && d.value(r, depth+1) })
	case r.peek() == '{':
		return d.object(r, depth)
	}
	return r.pass(depth)
}

// jsonLists are the fields in which exports have their entries.
var jsonLists = []string{"items", "articles", "entries", "data", "results", "_embedded", "docs", "hits", "response", "_source", "attachments", "notes"}

// object reads an object: an entry, or what holds entries, which are read once it is known to be none.
func (d *jsonDocuments) object(r *jsonReader, depth int) bool {
	fields := map[string]any{}
	lists := map[string]int{} // where they begin
	whole := r.each('}', func() bool {
		key, ok := r.key()
		switch {
		case !ok:
			return false
		case slices.Contains(jsonLists, key):
			lists[key] = r.at
		case isEntryKey(key):
			r.room = jsonFieldRoom
			fields[key], ok = r.value(depth + 1)
			return ok
		}
		return r.pass(depth + 1)
	})
	if !whole {
		return false
	}
	e := entryOf(fields)
	if doc, ok := e.document(d.name, "json"); ok && e.title != "" {
		d.docs = append(d.docs, doc)
		return true
	}
	for _, key := range jsonLists {
		if at, ok := lists[key]; ok && len(d.docs) < maxDocs {
			d.value(&jsonReader{text: r.text, at: at}, depth+1)
		}
	}
	return true
}

// jsonFieldRoom is how many values one field of an entry may be: its authors, its date.
const jsonFieldRoom = 1_000

// The fields of an entry, by the names that exports give them, the surest first.
const (
	jsonTitle = iota
	jsonBody
	jsonSummary
	jsonLink
	jsonAuthor
	jsonDate
	jsonUpdated
	jsonOutlet
	jsonLanguage
	jsonSection
)

var jsonKeys = [...][]string{
	jsonTitle:    {"title", "headline", "name", "subject"},
	jsonBody:     {"content", "html", "text", "body", "articleBody", "article_body", "full_text", "fulltext", "note", "textContent", "content_html", "content_text"},
	jsonSummary:  {"summary", "description", "abstractNote", "abstract", "excerpt"},
	jsonLink:     {"url", "link", "URL", "given_url", "canonical"},
	jsonAuthor:   {"author", "authors", "published_by", "creators", "byline", "creator"},
	jsonDate:     {"published_at", "publishedTime", "datePublished", "date", "published", "issued", "publishedAt", "date_published", "pub_date", "publication_date"},
	jsonUpdated:  {"dateModified", "modified", "updatedAt", "date_modified"},
	jsonOutlet:   {"publicationTitle", "container-title", "publisher", "source", "siteName", "site_name", "outlet", "domain_name", "websiteTitle", "blogTitle", "publication"},
	jsonLanguage: {"language", "lang"},
	jsonSection:  {"section", "category"},
}

func isEntryKey(key string) bool {
	return slices.ContainsFunc(jsonKeys[:], func(names []string) bool { return slices.Contains(names, key) })
}

// entryOf reads the fields that the exports name differently.
func entryOf(x map[string]any) entry {
	str := func(field int) string {
		for _, k := range jsonKeys[field] {
			switch v := x[k].(type) {
			case string:
				if strings.TrimSpace(v) != "" {
					return v
				}
			case map[string]any:
				if n := nameOf(v, 0); n != "" {
					return n
				}
				if s, ok := v["content"].(string); ok && s != "" {
					return s
				}
				if p, ok := v["date-parts"].([]any); ok {
					return dateParts(p)
				}
			case []any:
				if n := people(v); n != "" {
					return n
				}
			}
		}
		return ""
	}
	return entry{
		title: str(jsonTitle), body: str(jsonBody), summary: str(jsonSummary), link: str(jsonLink),
		author: str(jsonAuthor), date: str(jsonDate), updated: str(jsonUpdated), outlet: str(jsonOutlet),
		language: languageTag(str(jsonLanguage)), section: str(jsonSection),
	}
}

// people returns the names in a list of strings or of persons.
func people(v []any) string {
	var names []string
	for _, p := range v {
		switch x := p.(type) {
		case string:
			names = append(names, oneLine(x))
		case map[string]any:
			first, last := "", ""
			for k, f := range x {
				s, _ := f.(string)
				switch k {
				case "firstName", "given":
					first = s
				case "lastName", "family", "name", "literal":
					last = s
				}
			}
			if n := strings.TrimSpace(first + " " + last); n != "" {
				names = append(names, n)
			}
		}
		if len(names) > 8 {
			break
		}
	}
	return strings.Join(names, ", ")
}

// dateParts returns a CSL date, [[2026, 3, 12]], as ISO 8601.
func dateParts(p []any) string {
	if len(p) == 0 {
		return ""
	}
	parts, _ := p[0].([]any)
	out := ""
	for i, x := range parts {
		n, ok := x.(float64)
		if !ok || i > 2 || n < 0 || n > 9999 {
			return out
		}
		s := itoa(int(n))
		if i > 0 {
			out += "-"
			if len(s) < 2 {
				s = "0" + s
			}
		}
		out += s
	}
	return out
}
