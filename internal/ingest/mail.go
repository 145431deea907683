package ingest

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"recoupe/internal/markup"
	"recoupe/internal/story"
)

// Limits of a message: how deep parts may nest, and how many there may be.
const (
	maxParts     = 200
	maxPartDepth = 8
	maxMessages  = 10 // in each other: who sends one on adds no more than a few lines
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
	if strings.Contains(h.get("from"), "<googlealerts-noreply@") {
		return nil, because("alert")
	}
	r := mailReader{name: name, in: in}
	r.part(h, body, 0)
	docs := r.attached
	d, ok := r.best()
	if len(docs) == 1 && ok && r.covers(d) {
		docs[0].File = name // the reader knows it by the mail
	}
	if ok && !r.covers(d) {
		if saved := savedFrom(h); saved != "" {
			d.Format = "mhtml"
			d.Data = add(d.Data, "address", saved, story.OriginMeta)
			if r.cut {
				d.Warnings = append(d.Warnings, story.Because("damaged", "MHTML"))
			}
		} else {
			r.record(&d, h)
		}
		own := []Document{d}
		if items := d.severalItems(); len(items) > 1 {
			own = items
		}
		docs = append(own, docs...)
	}
	switch {
	case len(docs) == 0 && r.locked:
		return nil, because("locked")
	case len(docs) == 0 && r.why != nil:
		return nil, r.why
	case len(docs) == 0:
		return nil, because("noText")
	}
	if len(r.unread) > 0 {
		docs[0].Warnings = append(docs[0].Warnings, notRead(r.unread))
	}
	return docs, nil
}

// record gives a document what is told of it above the message that it is, and above the one
// that this one sends on.
func (r *mailReader) record(d *Document, h header) {
	page := d.Data
	d.Data = nil
	if !d.sentOn(len(d.Text)) && !r.pageSeen {
		d.Data, page = page, nil // whom an answer quotes
	}
	d.Data = append(append(d.Data, headers(h)...), page...)
}

// savedFrom returns the address of a page that a browser saved as a message, "" of any other.
func savedFrom(h header) string {
	if at := h.get("snapshot-content-location"); at != "" {
		return at
	}
	if at := h.get("content-location"); strings.HasPrefix(at, "http") { // Internet Explorer's
		return at
	}
	return ""
}

// mailReader collects the readable parts of a message.
type mailReader struct {
	name      string
	in        within
	page      string // the first HTML part
	plain     string // the first plain part
	pageSeen  bool
	plainSeen bool
	flowed    bool // the plain text flows: RFC 3676
	solid     bool // and the space at which a line was cut is not of it
	locked    bool
	cut       bool // the last of several parts has no end
	parts     int
	attached  []Document
	unread    []string // the names of files attached that cannot be read
	why       error    // of the last of them
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
		mark := boundary(body, given.get("boundary"))
		if kind = "text/plain"; looksHTML(string(body[:min(len(body), maxHeader)])) {
			kind = "text/html"
		}
		if mark == "" { // there are no parts: what stands there is the text
			r.leaf(kind, nil, transfer(body, h.get("content-transfer-encoding")), false, "")
			return
		}
		r.cut = !parts(body, mark, func(part []byte) bool {
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
		if r.in.depth >= maxMessages {
			r.why = because("nested")
			return
		}
		docs, err := message(r.name, data, r.in.deeper())
		r.attached = append(r.attached, docs...)
		if why := (*Error)(nil); errors.As(err, &why) && !why.wordless() {
			r.why = err
		}
	case kind == "text/html" && !attached && !r.pageSeen:
		if s, err := decode(data, given.get("charset")); err == nil {
			r.page, r.pageSeen = s, true
		}
	case strings.HasPrefix(kind, "text/plain") && !attached && !r.plainSeen:
		if s, err := decode(data, given.get("charset")); err == nil {
			r.plain, r.plainSeen = s, true
			r.flowed, r.solid = strings.EqualFold(given.get("format"), "flowed"), strings.EqualFold(given.get("delsp"), "yes")
		}
	case (attached || strings.HasPrefix(kind, "application/") || kind == "text/html" && file != "") && r.in.depth < maxDepth && len(r.attached) < 20:
		docs, err := read(file, data, r.in.deeper())
		if why := (*Error)(nil); errors.As(err, &why) && !why.wordless() && !asset(file) {
			r.unread = append(r.unread, file)
			r.why = err
		}
		r.attached = append(r.attached, docs...)
	}
}

// covers reports whether a message says no more than that something is attached: it is short
// beside what is.
func (r *mailReader) covers(d Document) bool {
	const most = 120 // words
	words := len(strings.Fields(d.Text))
	for _, a := range r.attached {
		if words <= most && len(strings.Fields(a.Text)) > 2*words {
			return true
		}
	}
	return false
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
		d := letter(r.name, r.plain, r.flowed, r.solid)
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

// headers returns what a mail's headers tell of the article in it: its subject
// is the title, its sender the outlet where the sender writes to many.
func headers(h header) []Datum {
	given := untagged(inText(h.get("subject")), h.get("list-id"))
	subject, forwarded := answered(given)
	many := h.get("list-unsubscribe") != "" || h.get("list-id") != "" || h.get("precedence") != ""
	key := "subject" // what somebody wrote above a mail of his own is less sure to be a headline
	if many || forwarded && !strings.EqualFold(given[:2], "re") {
		key = "title"
	}
	data := add(nil, key, markup.Unescape(subject), story.OriginMeta)
	if forwarded {
		return data
	}
	data = add(data, "sent", mailDate(h.get("date")), story.OriginMeta)
	return append(data, sentBy(inText(h.get("from")), many)...)
}

// sentBy returns what the sender of a message tells of its outlet: its name where the sender
// writes to many, or by an address that nobody answers at.
func sentBy(from string, many bool) []Datum {
	if i := strings.LastIndexByte(from, '<'); i >= 0 {
		who, _, _ := strings.Cut(strings.ToLower(from[i+1:]), "@")
		for _, w := range [...]string{"newsletter", "news", "noreply", "no-reply", "ne-pas-repondre", "lettre", "infolettre", "redaction", "nepasrepondre", "alert", "bulletin", "edito"} {
			many = many || strings.Contains(who, w)
		}
	}
	name, key := sender(from), "sender"
	for _, cut := range []string{" - ", " | ", " – ", " via ", " par "} {
		before, _, found := strings.Cut(name, cut)
		many = many && !(found && cut == " via ") // somebody by way of a mailing list
		name = before
	}
	if many {
		key = "outlet"
	}
	return add(nil, key, name, story.OriginMeta)
}

// untagged returns a subject without what a mailing list or a guard set before it in brackets:
// "[Harbour] The ferry stops", "[EXTERNAL] The ferry stops".
func untagged(subject, list string) string {
	tag, rest, ok := strings.Cut(strings.TrimPrefix(subject, "["), "]")
	if !ok || len(rest) < 8 || !strings.HasPrefix(subject, "[") {
		return subject
	}
	low := strings.ToLower(tag)
	if strings.HasPrefix(low, "ext") || strings.Contains(low, "spam") || strings.Contains(strings.ToLower(list), low) {
		return strings.TrimSpace(rest)
	}
	return subject
}

// inText returns a field of a header as text: the encoded words in it, and letters that should
// have been and are not.
func inText(field string) string {
	if !utf8.ValidString(field) {
		field = inCharset("windows-1252", []byte(field))
	}
	return strings.TrimSpace(decodeWords(field))
}

// answered returns a subject without the marks of answers and of messages
// passed on, and whether it had any.
func answered(subject string) (string, bool) {
	had := false
	subject = strings.ReplaceAll(subject, "\u00a0", " ")
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
	} else {
		name = from
	}
	name = strings.Trim(strings.TrimSpace(decodeWords(name)), `"' `)
	if strings.Contains(name, "@") {
		return ""
	}
	return name
}
