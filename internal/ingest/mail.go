package ingest

import (
	"bytes"
	"strings"

	"recoupe/internal/markup"
	"recoupe/internal/story"
)

// Limits of a message: how deep parts may nest, and how many there may be.
const (
	maxParts     = 200
	maxPartDepth = 8
)

// looksMail reports whether data starts with the headers of a message.
func looksMail(data []byte) bool {
	head := data[:min(len(data), 8192)]
	head = bytes.TrimPrefix(head, []byte{0xEF, 0xBB, 0xBF})
	head = bytes.TrimLeft(head, "\r\n")
	known, lines := 0, 0
	for len(head) > 0 {
		line, rest, _ := bytes.Cut(head, []byte("\n"))
		head = rest
		line = bytes.TrimRight(line, "\r")
		if len(line) == 0 {
			break
		}
		if lines++; lines > 200 {
			break
		}
		if line[0] == ' ' || line[0] == '\t' || lines == 1 && bytes.HasPrefix(line, []byte("From ")) {
			continue
		}
		colon := bytes.IndexByte(line, ':')
		if colon <= 0 || bytes.ContainsAny(line[:colon], " \t") {
			return false
		}
		switch strings.ToLower(string(line[:colon])) {
		case "from", "to", "subject", "date", "mime-version", "content-type", "received", "message-id", "return-path", "delivered-to", "reply-to", "content-transfer-encoding", "snapshot-content-location":
			known++
		}
	}
	return known >= 2
}

// message reads a mail, or a page saved as MHTML: the part that holds the
// article, its headers as the article's record. Messages that are attached are
// documents of their own.
func message(name string, data []byte, in within) ([]Document, error) {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte{0xEF, 0xBB, 0xBF}), "\r\n")
	if bytes.HasPrefix(data, []byte("From ")) { // an mbox's envelope
		_, data, _ = bytes.Cut(data, []byte("\n"))
	}
	h, body, ok := readHeader(data)
	if !ok {
		return nil, because("damaged", "MIME")
	}
	r := mailReader{name: name, in: in}
	r.part(h, body, 0)
	docs := r.attached
	if d, ok := r.best(); ok {
		if saved := h.get("snapshot-content-location"); saved != "" {
			d.Format = "mhtml"
			d.Data = add(d.Data, "address", saved, story.OriginMeta)
		} else {
			d.Data = append(headers(h), d.Data...)
		}
		docs = append([]Document{d}, docs...)
	}
	if len(docs) == 0 {
		if r.locked {
			return nil, because("locked")
		}
		return nil, because("noText")
	}
	return docs, nil
}

// mailReader collects the readable parts of a message.
type mailReader struct {
	name      string
	in        within
	page      string // the first HTML part
	plain     string // the first plain part
	pageSeen  bool
	plainSeen bool
	locked    bool
	parts     int
	attached  []Document
}

// part reads a part: its own header, and its bytes.
func (r *mailReader) part(h header, body []byte, depth int) {
	if r.parts++; r.parts > maxParts || depth > maxPartDepth {
		return
	}
	kind, given := parameters(h.get("content-type"))
	if kind == "" {
		kind = "text/plain"
	}
	switch {
	case strings.HasPrefix(kind, "multipart/encrypted"), kind == "application/pkcs7-mime":
		r.locked = true
		return
	case strings.HasPrefix(kind, "multipart/"):
		parts(body, boundary(body, given.get("boundary")), func(part []byte) bool {
			in, rest := header(nil), part
			if len(part) > 0 && (part[0] == '\n' || part[0] == '\r') {
				rest = bytes.TrimPrefix(bytes.TrimPrefix(part, []byte("\r")), []byte("\n")) // no header
			} else if h, body, ok := readHeader(part); ok {
				in, rest = h, body
			}
			r.part(in, rest, depth+1)
			return r.parts <= maxParts
		})
		return
	}
	data := transfer(body, h.get("content-transfer-encoding"))
	disposition, named := parameters(h.get("content-disposition"))
	r.leaf(kind, given, data, disposition == "attachment", decodeWords(named.get("filename")))
}

// leaf reads a part that holds no others: the text of the message, or a file
// attached to it.
func (r *mailReader) leaf(kind string, given params, data []byte, attached bool, file string) {
	switch {
	case kind == "message/rfc822":
		if r.in.depth < maxDepth {
			if docs, err := message(r.name, data, r.in.deeper()); err == nil {
				r.attached = append(r.attached, docs...)
			}
		}
	case kind == "text/html" && !attached && !r.pageSeen:
		if s, err := decode(data, given.get("charset")); err == nil {
			r.page, r.pageSeen = s, true
		}
	case strings.HasPrefix(kind, "text/plain") && !attached && !r.plainSeen:
		if s, err := decode(data, given.get("charset")); err == nil {
			if strings.EqualFold(given.get("format"), "flowed") {
				s = unflow(s)
			}
			r.plain, r.plainSeen = s, true
		}
	case attached && r.in.depth < maxDepth && len(r.attached) < 20:
		if docs, err := read(file, data, r.in.deeper()); err == nil {
			r.attached = append(r.attached, docs...)
		}
	}
}

// transfer undoes a part's transfer encoding.
func transfer(body []byte, encoding string) []byte {
	switch strings.ToLower(encoding) {
	case "quoted-printable":
		return quotedPrintable(body)
	case "base64":
		return fromBase64(body)
	}
	return body
}

// best returns the document of the part that holds most words: the page, or
// the plain text where the page is hardly more than pictures.
func (r *mailReader) best() (Document, bool) {
	if r.pageSeen {
		d, err := HTML(r.name, r.page)
		if err == nil && len(d.Text)*3 >= len(strings.TrimSpace(r.plain)) {
			d.Format = "mail"
			return d, true
		}
	}
	if strings.TrimSpace(r.plain) != "" {
		d := Plain(r.name, r.plain)
		if looksHTML(r.plain) {
			if p, err := HTML(r.name, r.plain); err == nil {
				d = p
			}
		}
		d.Format = "mail"
		return d, true
	}
	return Document{}, false
}

// unflow joins the lines of "format=flowed" text: one that ends in a space
// goes on.
func unflow(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimPrefix(line, " ")
		if strings.HasSuffix(line, " ") && line != "-- " {
			b.WriteString(line)
			continue
		}
		b.WriteString(line)
		b.WriteByte('\n')
	}
	return b.String()
}

// headers returns what a mail's headers tell of the article in it: its subject
// is the title, its sender the outlet where the sender writes to many.
func headers(h header) []Datum {
	subject, forwarded := answered(strings.TrimSpace(decodeWords(h.get("subject"))))
	data := add(nil, "title", markup.Unescape(subject), story.OriginMeta)
	if forwarded {
		return data
	}
	data = add(data, "sent", mailDate(h.get("date")), story.OriginMeta)
	key := "sender"
	if h.get("list-unsubscribe") != "" || h.get("list-id") != "" || h.get("precedence") != "" {
		key = "outlet"
	}
	sender := sender(h.get("from"))
	for _, cut := range []string{" - ", " | ", " – ", " via ", " par "} {
		sender, _, _ = strings.Cut(sender, cut)
	}
	return add(data, key, sender, story.OriginMeta)
}

// answered returns a subject without the marks of answers and of messages
// passed on, and whether it had any.
func answered(subject string) (string, bool) {
	had := false
	for {
		cut := false
		for _, p := range []string{"re:", "fwd:", "fw:", "tr:", "wg:", "rv:", "re :", "tr :", "fwd :", "i:"} {
			if len(subject) > len(p) && strings.EqualFold(subject[:len(p)], p) {
				subject, cut, had = strings.TrimSpace(subject[len(p):]), true, true
			}
		}
		if !cut {
			return subject, had
		}
	}
}

// sender returns the name that stands with an address, "" if none does:
// "La Gazette <lettre@gazette.example>", "lettre@gazette.example (La Gazette)".
func sender(from string) string {
	name := ""
	if strings.HasPrefix(from, `"`) {
		name, _ = quotedString(from)
	} else if before, _, ok := strings.Cut(from, "<"); ok {
		name = before
	} else if _, in, ok := strings.Cut(from, "("); ok {
		name, _, _ = strings.Cut(in, ")")
	}
	name = strings.Trim(strings.TrimSpace(decodeWords(name)), `"' `)
	if strings.Contains(name, "@") {
		return ""
	}
	return name
}
