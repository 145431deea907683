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
func readFeed(name string, data []byte, _ within) ([]Document, error) {
	s, err := decode(data, "")
	if err != nil {
		return nil, err
	}
	var r feedReader
	_ = walkXML(s, r.start, func(t string) { r.buf.WriteString(t) }, r.end)
	var docs []Document
	for _, e := range r.items {
		if e.outlet == "" {
			e.outlet = r.channel
		}
		e.language = r.language
		if d, ok := e.document(name, "feed"); ok {
			docs = append(docs, d)
		}
	}
	return numbered(docs), nil
}

// feedReader collects the items of a feed.
type feedReader struct {
	items             []entry
	in                bool // an item is being read: the last one
	channel, language string
	path              []string
	buf               strings.Builder // the words of the element being read
}

func (r *feedReader) start(tag string, attrs []xml.Attr) bool {
	r.path = append(r.path, tag)
	r.buf.Reset()
	if tag == "item" || tag == "entry" {
		if r.in = len(r.items) < maxDocs; r.in {
			r.items = append(r.items, entry{})
		}
	}
	if tag == "link" && r.in && xmlAttr(attrs, "rel") != "enclosure" {
		if e := &r.items[len(r.items)-1]; e.link == "" {
			e.link = xmlAttr(attrs, "href")
		}
	}
	return true
}

func (r *feedReader) end(tag string) {
	if n := len(r.path); n == 0 || r.path[n-1] != tag {
		return
	}
	r.path = r.path[:len(r.path)-1]
	t := strings.TrimSpace(r.buf.String())
	r.buf.Reset()
	switch {
	case tag == "item", tag == "entry":
		r.in = false
	case t == "":
	case r.in:
		r.items[len(r.items)-1].set(tag, t)
	case tag == "title" && r.channel == "":
		r.channel = oneLine(t)
	case tag == "language":
		r.language = languageTag(t)
	}
}

// set takes what an element of an item tells; the first of a kind counts.
func (e *entry) set(tag, value string) {
	var f *string
	switch tag {
	case "title":
		f = &e.title
	case "encoded", "content":
		f = &e.body
	case "description", "summary":
		f = &e.summary
	case "link":
		f = &e.link
	case "creator", "name", "author":
		f = &e.author
	case "pubDate", "published", "date", "issued":
		f = &e.date
	case "updated", "modified":
		f = &e.updated
	case "category":
		f = &e.section
	}
	if f != nil && *f == "" {
		*f = value
	}
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
	if iso := isoDate(s); iso != "" {
		return iso
	}
	if iso := mailDate(s); iso != "" {
		return iso
	}
	return bareDate(s)
}
