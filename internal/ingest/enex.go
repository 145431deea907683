package ingest

import (
	"bytes"
	"strings"

	"recoupe/internal/markup"
	"recoupe/internal/story"
)

func isENEX(_ string, data []byte) bool {
	return bytes.Contains(data[:min(len(data), 1024)], []byte("<en-export"))
}

// readENEX reads the notes that Evernote exports: pages that were clipped, each with its title, its
// address and the day it was kept.
func readENEX(name string, data []byte, _ within) ([]Document, error) {
	s, err := decode(data, "")
	if err != nil {
		return nil, err
	}
	var docs []Document
	for _, note := range strings.Split(s, "<note>")[1:] {
		if len(docs) == maxDocs {
			break
		}
		content := between(note, "<content>", "</content>")
		if cdata, ok := strings.CutPrefix(strings.TrimSpace(content), "<![CDATA["); ok {
			content = strings.TrimSuffix(strings.TrimSpace(cdata), "]]>")
		} else {
			content = markup.Unescape(content)
		}
		d, err := HTML(name, content)
		if err != nil {
			continue
		}
		d.Format = "enex"
		d.Data = add(d.Data, "title", markup.Unescape(between(note, "<title>", "</title>")), story.OriginMeta)
		d.Data = add(d.Data, "address", markup.Unescape(between(note, "<source-url>", "</source-url>")), story.OriginMeta)
		docs = append(docs, d)
	}
	return numbered(docs), nil
}

// between returns what stands in s between two marks, "" where they do not stand there.
func between(s, from, to string) string {
	_, s, ok := strings.Cut(s, from)
	s, _, end := strings.Cut(s, to)
	if !ok || !end {
		return ""
	}
	return s
}
