package ingest

import (
	"bytes"
	"strings"

	"recoupe/internal/story"
)

// isWebArchive reports whether data is a property list of Apple's in its binary
// form. A page that Safari saves is one.
func isWebArchive(_ string, data []byte) bool { return bytes.HasPrefix(data, []byte("bplist00")) }

// readWebArchive reads a page that Safari saved (.webarchive): the page itself, and
// none of what it is made of.
func readWebArchive(name string, data []byte, _ within) ([]Document, error) {
	p, ok := openPlist(data)
	if !ok {
		return nil, because("damaged", "plist")
	}
	page := p.value(p.top, "WebMainResource")
	words, ok := p.bytes(p.value(page, "WebResourceData"))
	if !ok && isLink(data) {
		return nil, because("link")
	}
	if !ok {
		return nil, because("type", "plist")
	}
	charset, _ := p.bytes(p.value(page, "WebResourceTextEncodingName"))
	s, err := decode(words, string(charset))
	if err != nil {
		return nil, err
	}
	d, err := HTML(name, s)
	if err != nil {
		return nil, err
	}
	d.Format = "webarchive"
	address, _ := p.bytes(p.value(page, "WebResourceURL"))
	d.Data = add(d.Data, "address", strings.ToValidUTF8(string(address), ""), story.OriginMeta)
	return []Document{d}, nil
}

// plist is a property list in its binary form: objects by number, each found by a
// table at the end (CFBinaryPList.c of Apple's CoreFoundation).
type plist struct {
	data       []byte
	table      int // where the places of the objects begin
	count, top int // objects; the one that holds the others
	wide, ref  int // bytes of a place in the table, of an object's number
}

// none is the number of no object.
const none = -1

func openPlist(data []byte) (p plist, ok bool) {
	if len(data) < 40 {
		return p, false
	}
	end := data[len(data)-32:]
	p = plist{data: data, wide: int(end[6]), ref: int(end[7])}
	p.count, p.top, p.table = bigEndian(end[8:16]), bigEndian(end[16:24]), bigEndian(end[24:32])
	ok = p.wide >= 1 && p.wide <= 8 && p.ref >= 1 && p.ref <= 8 &&
		p.count > 0 && p.count <= len(data) && p.table > 0 && p.table <= len(data)-p.count*p.wide
	return p, ok
}

// bigEndian returns a number of up to eight bytes, none where it is too large for
// any file.
func bigEndian(b []byte) int {
	n := 0
	for _, c := range b {
		if n > 1<<40 {
			return none
		}
		n = n<<8 | int(c)
	}
	return n
}

// object returns the kind of an object, how long it is, and the data from its
// contents on; kind is 0 where there is no such object.
func (p *plist) object(i int) (kind byte, n int, contents []byte) {
	if i < 0 || i >= p.count {
		return 0, 0, nil
	}
	at := bigEndian(p.data[p.table+i*p.wide : p.table+(i+1)*p.wide])
	if at < 0 || at >= len(p.data) {
		return 0, 0, nil
	}
	head, rest := p.data[at], p.data[at+1:]
	n = int(head & 0xF)
	if n == 0xF { // the length stands in a number of its own
		if len(rest) == 0 || rest[0]>>4 != 1 || rest[0]&0xF > 3 || len(rest) < 1+1<<(rest[0]&0xF) {
			return 0, 0, nil
		}
		size := 1 << (rest[0] & 0xF)
		n, rest = bigEndian(rest[1:1+size]), rest[1+size:]
	}
	if n < 0 || n > len(rest) {
		return 0, 0, nil
	}
	return head >> 4, n, rest
}

// bytes returns what an object of data or of ASCII letters holds.
func (p *plist) bytes(i int) (b []byte, ok bool) {
	kind, n, contents := p.object(i)
	if kind != 4 && kind != 5 {
		return nil, false
	}
	return contents[:n], true
}

// value returns the number of what a dictionary has under a key, none if it has
// nothing there or is no dictionary.
func (p *plist) value(dictionary int, key string) int {
	kind, n, refs := p.object(dictionary)
	if kind != 0xD || 2*n*p.ref > len(refs) {
		return none
	}
	for k := range n {
		if word, ok := p.bytes(bigEndian(refs[k*p.ref : (k+1)*p.ref])); ok && string(word) == key {
			return bigEndian(refs[(n+k)*p.ref : (n+k+1)*p.ref])
		}
	}
	return none
}
