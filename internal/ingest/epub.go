package ingest

import (
	"encoding/xml"
	"errors"
	"path"
	"slices"
	"strings"

	"recoupe/internal/story"
)

// epub reads a book: each part of its spine that holds a text is a document,
// as in the books that read-later services make of saved articles.
func (a *archive) epub(name string) ([]Document, error) {
	if a.find("META-INF/encryption.xml") != nil && a.find("META-INF/rights.xml") != nil {
		return nil, because("locked")
	}
	opf := ""
	container, err := a.text("META-INF/container.xml", "EPUB")
	if err != nil {
		return nil, err
	}
	_ = walkXML(container, func(tag string, attrs []xml.Attr) bool {
		if tag == "rootfile" && opf == "" {
			opf = xmlAttr(attrs, "full-path")
		}
		return true
	}, func(string) {}, func(string) {})
	s, err := a.text(opf, "EPUB")
	if err != nil {
		return nil, err
	}
	files := map[string]string{} // id → path
	var spine, pages []string    // ids, in order
	var data []Datum
	in, author := "", ""
	_ = walkXML(s, func(tag string, attrs []xml.Attr) bool {
		in = tag
		switch tag {
		case "item":
			if id := xmlAttr(attrs, "id"); len(files) < maxEntries {
				if strings.HasSuffix(xmlAttr(attrs, "href"), "html") {
					pages = append(pages, id)
				}
				files[id] = path.Join(path.Dir(opf), string(percentDecoded(xmlAttr(attrs, "href"))))
			}
		case "itemref":
			if id := xmlAttr(attrs, "idref"); len(spine) < maxEntries && xmlAttr(attrs, "linear") != "no" && !slices.Contains(spine, id) {
				spine = append(spine, id)
			}
		}
		return true
	}, func(t string) {
		switch in {
		case "title":
			data = add(data, "title", t, story.OriginMeta)
		case "creator":
			author = oneLine(t)
		case "publisher":
			data = add(data, "outlet", t, story.OriginMeta)
		case "language":
			data = add(data, "language", languageTag(t), story.OriginMeta)
		case "date":
			data = add(data, "time", isoDate(t), story.OriginMeta)
		}
	}, func(string) { in = "" })
	data = add(data, "author", author, story.OriginMeta)
	if len(spine) == 0 {
		spine = pages // a book must have one, and reads as well without
	}
	var docs []Document
	for _, id := range spine {
		if len(docs) >= maxDocs {
			break
		}
		if files[id] == "" {
			continue // which the book does not have
		}
		page, err := a.text(files[id], "EPUB")
		if why := (*Error)(nil); errors.As(err, &why) {
			a.in.leave(files[id], why) // but a picture
			continue
		}
		d, err := HTML(name, page)
		if err != nil || len(d.Text) < 400 {
			continue // a cover, a table of contents
		}
		d.Format = "epub"
		docs = append(docs, d)
	}
	if len(docs) == 1 {
		docs[0].Data = append(data, docs[0].Data...)
	}
	return numbered(docs), nil
}

// numbered tells each of several documents of one file its place among them.
func numbered(docs []Document) []Document {
	if len(docs) > 1 {
		for i := range docs {
			docs[i].Warnings = append(docs[i].Warnings, story.Because("split", itoa(i+1), itoa(len(docs))))
		}
	}
	return docs
}
