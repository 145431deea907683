package ingest

import (
	"bytes"
	"compress/gzip"
	"io"
	"strconv"
	"strings"

	"recoupe/internal/story"
)

func isGzip(_ string, data []byte) bool { return bytes.HasPrefix(data, []byte("\x1F\x8B\x08")) }

func isWARC(_ string, data []byte) bool { return bytes.HasPrefix(data, []byte("WARC/")) }

// readGzip reads the one file that a gzip file holds.
func readGzip(name string, data []byte, in within) ([]Document, error) {
	data, whole, err := gunzip(data, in)
	if err != nil {
		return nil, err
	}
	docs, err := read(strings.TrimSuffix(name, ".gz"), data, in.deeper())
	if !whole && len(docs) > 0 {
		docs[0].Warnings = append(docs[0].Warnings, story.Because("damaged", "gzip"))
	}
	return docs, err
}

// gunzip unpacks what is whole of a gzip file, and reports whether that is all of it.
func gunzip(data []byte, in within) (unpacked []byte, whole bool, err error) {
	r, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, false, because("damaged", "gzip")
	}
	limit := min(maxUnpack, *in.left)
	out, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(out)) > limit {
		return nil, false, because("bomb", megabytes(int(limit)))
	}
	*in.left -= int64(len(out))
	if err != nil && len(out) == 0 {
		return nil, false, because("damaged", "gzip")
	}
	return out, err == nil, nil
}

// readWARC reads the pages of a web archive: its responses that are pages.
func readWARC(name string, data []byte, in within) ([]Document, error) {
	var docs []Document
	for len(data) > 0 && len(docs) < maxDocs {
		i := bytes.Index(data, []byte("WARC/"))
		if i < 0 {
			break
		}
		_, fields, _ := bytes.Cut(data[i:], []byte("\n")) // below the version
		h, rest, _ := readHeader(fields)
		data = rest
		n, err := strconv.Atoi(h.get("content-length"))
		if err != nil || n < 0 {
			break
		}
		n = min(n, len(data)) // a cut archive: what is there
		block := data[:n]
		data = data[n:]
		address := strings.Trim(h.get("warc-target-uri"), "<>")
		switch {
		case h.get("warc-type") == "response" && strings.Contains(h.get("content-type"), "http"):
			if d, ok := response(name, block, in); ok {
				d.Data = add(d.Data, "address", address, story.OriginMeta)
				docs = append(docs, d)
			}
		case h.get("warc-type") == "resource" && strings.Contains(h.get("content-type"), "text/html"):
			if s, err := decode(block, ""); err == nil {
				if d, err := HTML(name, s); err == nil {
					d.Format = "warc"
					d.Data = add(d.Data, "address", address, story.OriginMeta)
					docs = append(docs, d)
				}
			}
		}
	}
	docs = onlyPages(docs)
	return numbered(docs), nil
}

// onlyPages leaves out the frames and the snippets that a browser loads beside
// a page, where there are pages with more words.
func onlyPages(docs []Document) []Document {
	longest := 0
	for _, d := range docs {
		longest = max(longest, len(d.Text))
	}
	out := docs[:0]
	for _, d := range docs {
		if len(d.Text)*8 >= longest {
			out = append(out, d)
		}
	}
	return out
}

// response returns the page in an HTTP response.
func response(name string, block []byte, in within) (Document, bool) {
	status, rest, _ := bytes.Cut(block, []byte("\n"))
	if !bytes.Contains(status, []byte(" 200")) {
		return Document{}, false
	}
	head, body, ok := readHeader(rest)
	if !ok {
		return Document{}, false
	}
	kind := strings.ToLower(head.get("content-type"))
	if !strings.Contains(kind, "html") {
		return Document{}, false
	}
	if strings.Contains(strings.ToLower(head.get("transfer-encoding")), "chunked") {
		body = unchunk(body)
	}
	if strings.Contains(strings.ToLower(head.get("content-encoding")), "gzip") && isGzip("", body) {
		plain, _, err := gunzip(body, in)
		if err != nil {
			return Document{}, false
		}
		body = plain
	}
	charset := ""
	if _, v, ok := strings.Cut(kind, "charset="); ok {
		charset, _, _ = strings.Cut(v, ";")
	}
	s, err := decode(body, charset)
	if err != nil {
		return Document{}, false
	}
	d, err := HTML(name, s)
	d.Format = "warc"
	return d, err == nil
}

// unchunk joins the chunks of a chunked body, or returns it as it is if it is
// joined already.
func unchunk(body []byte) []byte {
	var out []byte
	rest := body
	for {
		line, after, ok := bytes.Cut(rest, []byte("\r\n"))
		size, _, _ := bytes.Cut(line, []byte(";"))
		n, err := strconv.ParseUint(string(bytes.TrimSpace(size)), 16, 31)
		if !ok || err != nil {
			if out == nil {
				return body
			}
			return out
		}
		if n == 0 {
			return out
		}
		k := min(int(n), len(after))
		out = append(out, after[:k]...)
		rest = bytes.TrimPrefix(after[k:], []byte("\r\n"))
	}
}
