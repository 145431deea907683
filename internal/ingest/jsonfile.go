package ingest

import (
	"bytes"
	"errors"
	"io"
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
	var docs []Document
	r := jsonReader{text: s}
	for len(docs) < maxDocs {
		if docs, err = jsonValue(name, &r, docs); err != nil {
			break
		}
	}
	switch {
	case len(docs) > 0:
		return numbered(docs), nil
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, because("damaged", "JSON")
	case !errors.Is(err, io.EOF):
		return readText(name, data) // text that only starts like JSON
	}
	return nil, nil
}

// jsonValue appends the documents of the next value. An array is read value by value: all of a million
// would take thirty times the memory of the file.
func jsonValue(name string, r *jsonReader, docs []Document) ([]Document, error) {
	if r.blank(); r.peek() != '[' {
		v, err := r.read()
		return jsonEntries(name, v, docs, 0), err
	}
	before := len(docs)
	whole := r.each(']', func() bool {
		if len(docs) == maxDocs {
			return false
		}
		v, ok := r.value(1)
		docs = jsonEntries(name, v, docs, 1)
		return ok
	})
	if !whole && len(docs) < maxDocs {
		return docs[:before], r.fault()
	}
	return docs, nil
}

func jsonEntries(name string, v any, docs []Document, depth int) []Document {
	if depth > 6 || len(docs) >= maxDocs {
		return docs
	}
	switch x := v.(type) {
	case []any:
		for _, y := range x {
			docs = jsonEntries(name, y, docs, depth+1)
		}
	case map[string]any:
		e := entryOf(x)
		if d, ok := e.document(name, "json"); ok && e.title != "" {
			return append(docs, d)
		}
		for _, key := range []string{"items", "articles", "entries", "data", "results", "_embedded", "docs", "hits", "response", "_source", "attachments", "notes"} {
			if y, ok := x[key]; ok {
				docs = jsonEntries(name, y, docs, depth+1)
			}
		}
	}
	return docs
}

// entryOf reads the fields that the exports name differently.
func entryOf(x map[string]any) entry {
	str := func(keys ...string) string {
		for _, k := range keys {
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
		title: str("title", "headline", "name", "subject"), body: str("content", "html", "text", "body", "articleBody", "article_body", "full_text", "fulltext", "note", "textContent", "content_html", "content_text"),
		summary: str("summary", "description", "abstractNote", "abstract", "excerpt"), link: str("url", "link", "URL", "given_url", "canonical"),
		author: str("author", "authors", "published_by", "creators", "byline", "creator"), date: str("published_at", "publishedTime", "datePublished", "date", "published", "issued", "publishedAt", "date_published", "pub_date", "publication_date"),
		updated: str("dateModified", "modified", "updatedAt", "date_modified"), outlet: str("publicationTitle", "container-title", "publisher", "source", "siteName", "site_name", "outlet", "domain_name", "websiteTitle", "blogTitle", "publication"),
		language: languageTag(str("language", "lang")), section: str("section", "category"),
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
