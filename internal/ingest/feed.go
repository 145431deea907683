package ingest

import (
	"bytes"
	"encoding/xml"
	"strings"

	"recoupe/internal/markup"
	"recoupe/internal/story"
)

// isFeed reports whether data is an RSS or Atom feed.
func isFeed(_ string, data []byte) bool {
	head := bytes.ToLower(data[:min(len(data), 2048)])
	if !bytes.Contains(head, []byte("<rss")) && !bytes.Contains(head, []byte("<feed")) && !bytes.Contains(head, []byte("<rdf:rdf")) {
		return false
	}
	return !bytes.Contains(head, []byte("<html"))
}

// entry is an item of a feed, or an article of a read-later service.
type entry struct {
	title, body, summary, link, author, date, updated, outlet, language, section string
}

// readFeed reads the items of a feed, an article each.
func readFeed(name string, data []byte, _ int) ([]Document, error) {
	s, err := decode(data, "")
	if err != nil {
		return nil, err
	}
	var items []entry
	var channel, language string
	var path []string
	var e *entry
	in := func() string { return path[len(path)-1] }
	var buf strings.Builder
	_ = walkXML(s, func(tag string, attrs []xml.Attr) bool {
		path = append(path, tag)
		buf.Reset()
		if tag == "item" || tag == "entry" {
			if len(items) >= maxDocs {
				e = nil
				return true
			}
			items = append(items, entry{})
			e = &items[len(items)-1]
		}
		if tag == "link" && e != nil && e.link == "" && xmlAttr(attrs, "rel") != "enclosure" {
			e.link = xmlAttr(attrs, "href")
		}
		return true
	}, func(t string) { buf.WriteString(t) }, func(tag string) {
		if len(path) == 0 || in() != tag {
			return
		}
		path = path[:len(path)-1]
		t := strings.TrimSpace(buf.String())
		buf.Reset()
		if tag == "item" || tag == "entry" {
			e = nil
			return
		}
		if t == "" {
			return
		}
		if e == nil {
			switch {
			case tag == "title" && channel == "":
				channel = oneLine(t)
			case tag == "language":
				language = languageTag(t)
			}
			return
		}
		set := func(f *string) {
			if *f == "" {
				*f = t
			}
		}
		switch tag {
		case "title":
			set(&e.title)
		case "encoded", "content":
			set(&e.body)
		case "description", "summary":
			set(&e.summary)
		case "link":
			set(&e.link)
		case "creator", "name", "author":
			set(&e.author)
		case "pubDate", "published", "date", "issued":
			set(&e.date)
		case "updated", "modified":
			set(&e.updated)
		case "category":
			set(&e.section)
		}
	})
	var docs []Document
	for _, e := range items {
		if e.outlet == "" {
			e.outlet = channel
		}
		e.language = language
		if d, ok := e.document(name, "feed"); ok {
			docs = append(docs, d)
		}
	}
	return numbered(docs), nil
}

// document returns the document of an entry; ok is false if it has no text.
func (e *entry) document(name, kind string) (d Document, ok bool) {
	body := e.body
	if body == "" {
		body = e.summary
	}
	if strings.TrimSpace(body) == "" {
		return d, false
	}
	if strings.Contains(body, "</") || strings.Contains(body, "<p") || strings.Contains(body, "<br") {
		d, _ = HTML(name, "<article><h1>"+markup.Escape(oneLine(e.title))+"</h1>\n"+body+"</article>")
	} else {
		d = Plain(name, oneLine(e.title)+"\n\n"+markup.Unescape(body))
	}
	if len(d.Pieces) == 0 {
		return d, false
	}
	d.Format = kind
	put := func(key, v string) { d.Data = add(d.Data, key, v, story.OriginData) }
	put("title", e.title)
	put("outlet", e.outlet)
	put("author", strings.TrimSuffix(strings.TrimPrefix(e.author, "("), ")"))
	put("published", anyDate(e.date))
	put("updated", anyDate(e.updated))
	put("address", e.link)
	put("section", e.section)
	put("language", e.language)
	if e.body != "" && e.summary != "" && len(e.summary) < len(e.body)/2 {
		put("dek", plainWords(e.summary))
	}
	return d, true
}

// anyDate returns a date in ISO 8601, in the form of a mail, or written out, as
// ISO to the minute.
func anyDate(s string) string {
	s = strings.TrimSpace(s)
	if iso := ISO(s); iso != "" {
		return iso
	}
	if iso := mailDate(s); iso != "" {
		return iso
	}
	return bareDate(s)
}
