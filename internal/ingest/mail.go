package ingest

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"mime/multipart"
	"mime/quotedprintable"
	"net/mail"
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
func message(name string, data []byte) ([]Document, error) {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte{0xEF, 0xBB, 0xBF}), "\r\n")
	if bytes.HasPrefix(data, []byte("From ")) { // an mbox's envelope
		_, data, _ = bytes.Cut(data, []byte("\n"))
	}
	m, err := mail.ReadMessage(bytes.NewReader(data))
	if err != nil {
		return nil, because("damaged", "MIME")
	}
	r := mailReader{name: name}
	r.part(mimeHeader(m.Header), m.Body, 0)
	docs := r.attached
	if d, ok := r.best(); ok {
		d.Data = append(headers(m.Header), d.Data...)
		if m.Header.Get("Snapshot-Content-Location") != "" {
			d.Format = "mhtml"
			d.Data = d.Data[len(headers(m.Header)):]
			d.Data = add(d.Data, "address", m.Header.Get("Snapshot-Content-Location"), story.OriginMeta)
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

type header interface{ Get(string) string }

func mimeHeader(h mail.Header) header { return h }

// mailReader collects the readable parts of a message.
type mailReader struct {
	name      string
	page      string // the first HTML part
	plain     string // the first plain part
	pageSeen  bool
	plainSeen bool
	locked    bool
	parts     int
	attached  []Document
}

func (r *mailReader) part(h header, body io.Reader, depth int) {
	if r.parts++; r.parts > maxParts || depth > maxPartDepth {
		return
	}
	kind, params, err := mime.ParseMediaType(h.Get("Content-Type"))
	if err != nil && kind == "" {
		kind = "text/plain"
	}
	switch {
	case strings.HasPrefix(kind, "multipart/encrypted"), kind == "application/pkcs7-mime":
		r.locked = true
		return
	case strings.HasPrefix(kind, "multipart/"):
		mr := multipart.NewReader(body, params["boundary"])
		for r.parts <= maxParts {
			p, err := mr.NextRawPart()
			if err != nil {
				return // the end, or a cut message: what was read stays
			}
			r.part(p.Header, p, depth+1)
		}
		return
	}
	data, _ := io.ReadAll(io.LimitReader(transfer(body, h.Get("Content-Transfer-Encoding")), maxSize))
	disposition, _, _ := mime.ParseMediaType(h.Get("Content-Disposition"))
	switch {
	case kind == "message/rfc822":
		if docs, err := message(r.name, data); err == nil && depth < 3 {
			r.attached = append(r.attached, docs...)
		}
	case kind == "text/html" && disposition != "attachment" && !r.pageSeen:
		if s, err := decode(data, params["charset"]); err == nil {
			r.page, r.pageSeen = s, true
		}
	case strings.HasPrefix(kind, "text/plain") && disposition != "attachment" && !r.plainSeen:
		if s, err := decode(data, params["charset"]); err == nil {
			if strings.EqualFold(params["format"], "flowed") {
				s = unflow(s)
			}
			r.plain, r.plainSeen = s, true
		}
	case disposition == "attachment" && depth < 3:
		if _, p, err := mime.ParseMediaType(h.Get("Content-Disposition")); err == nil && len(r.attached) < 20 {
			file := decodeWords(p["filename"])
			if docs, err := read(file, data, depth+1); err == nil {
				r.attached = append(r.attached, docs...)
			}
		}
	}
}

// transfer undoes a part's transfer encoding.
func transfer(body io.Reader, encoding string) io.Reader {
	switch strings.ToLower(strings.TrimSpace(encoding)) {
	case "quoted-printable":
		return quotedprintable.NewReader(body)
	case "base64":
		return base64.NewDecoder(base64.StdEncoding, &base64Only{r: body})
	}
	return body
}

// base64Only passes on the bytes of base64 and drops the others, so that a
// stray character does not cut the part.
type base64Only struct{ r io.Reader }

func (b *base64Only) Read(p []byte) (int, error) {
	for {
		n, err := b.r.Read(p)
		k := 0
		for _, c := range p[:n] {
			if asciiLetter(c) || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '=' {
				p[k] = c
				k++
			}
		}
		if k > 0 || err != nil {
			return k, err
		}
	}
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

var words = mime.WordDecoder{CharsetReader: func(charset string, in io.Reader) (io.Reader, error) {
	data, err := io.ReadAll(io.LimitReader(in, 1<<16))
	if err != nil {
		return nil, err
	}
	s, err := decode(data, charset)
	return strings.NewReader(s), err
}}

func decodeWords(s string) string {
	if d, err := words.DecodeHeader(s); err == nil {
		return strings.ToValidUTF8(d, "\uFFFD")
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

// headers returns what a mail's headers tell of the article in it: its subject
// is the title, its sender the outlet where the sender writes to many.
func headers(h mail.Header) []Datum {
	var data []Datum
	subject := strings.TrimSpace(decodeWords(h.Get("Subject")))
	forwarded := false
	for {
		cut := false
		for _, p := range []string{"re:", "fwd:", "fw:", "tr:", "wg:", "rv:", "re :", "tr :", "fwd :", "i:"} {
			if len(subject) > len(p) && strings.EqualFold(subject[:len(p)], p) {
				subject, cut, forwarded = strings.TrimSpace(subject[len(p):]), true, true
			}
		}
		if !cut {
			break
		}
	}
	data = add(data, "title", markup.Unescape(subject), story.OriginMeta)
	if t, err := mail.ParseDate(strings.TrimSpace(h.Get("Date"))); err == nil && !forwarded {
		data = add(data, "sent", t.Format("2006-01-02T15:04-07:00"), story.OriginMeta)
	}
	list := h.Get("List-Unsubscribe") != "" || h.Get("List-Id") != "" || h.Get("Precedence") != ""
	parser := mail.AddressParser{WordDecoder: &words}
	if from, err := parser.Parse(h.Get("From")); err == nil && !forwarded {
		key := "sender"
		if list {
			key = "outlet"
		}
		sender := from.Name
		for _, cut := range []string{" - ", " | ", " – ", " via ", " par "} {
			sender, _, _ = strings.Cut(sender, cut)
		}
		data = add(data, key, sender, story.OriginMeta)
	}
	return data
}
