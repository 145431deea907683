package ingest

import (
	"strings"

	"recoupe/internal/markup"
	"recoupe/internal/story"
)

// head reads what a page says of itself: JSON-LD, meta elements, its title,
// microdata, the times and the authors it marks.
func (r *pageReader) head(root *markup.Node) {
	h := headReader{}
	for n := root; n != nil; n = following(n) {
		if n.Tag != "" {
			h.element(n)
		}
	}
	r.doc.Data = append(r.doc.Data, fromRecords(h.records, h.meta, r.doc)...)
	r.doc.Data = append(r.doc.Data, h.meta...)
	r.doc.Data = append(r.doc.Data, h.markup...)
}

// following returns the node after n in the order of the page.
func following(n *markup.Node) *markup.Node {
	if n.First != nil {
		return n.First
	}
	for n != nil && n.Next == nil {
		n = n.Parent
	}
	if n == nil {
		return nil
	}
	return n.Next
}

// headReader collects what a page says of itself.
type headReader struct {
	records []record
	meta    []Datum // of its meta elements
	markup  []Datum // of the elements of its text
}

func (h *headReader) element(n *markup.Node) {
	switch n.Tag {
	case "html":
		h.meta = add(h.meta, "language", languageTag(n.Attr("lang")), story.OriginMarkup)
	case "title":
		h.meta = add(h.meta, "page", oneLine(n.First.Text), story.OriginMeta)
	case "script": // of the kinds of script, the tree has JSON-LD
		if len(h.records) < 50 {
			h.records = append(h.records, records(n.First.Text)...)
		}
	case "meta":
		h.meta = metaElement(h.meta, n)
	case "link":
		if strings.EqualFold(n.Attr("rel"), "canonical") {
			h.meta = add(h.meta, "address", n.Attr("href"), story.OriginMeta)
		}
	case "time":
		if t := isoDate(n.Attr("datetime")); t != "" {
			h.markup = add(h.markup, timeKey(n.Attr("itemprop")+" "+strings.ToLower(n.Attr("class"))), t, story.OriginMarkup)
		}
	default:
		if len(n.Attrs) == 0 {
			return
		}
		switch n.Attr("itemprop") {
		case "datePublished":
			h.markup = add(h.markup, "published", isoDate(n.Attr("content")), story.OriginMarkup)
		case "dateModified":
			h.markup = add(h.markup, "updated", isoDate(n.Attr("content")), story.OriginMarkup)
		}
		if n.Tag == "a" && strings.Contains(" "+n.Attr("rel")+" ", " author ") {
			if w := oneLine(inner(n, 0)); len(w) < 80 {
				h.markup = add(h.markup, "author", w, story.OriginMarkup)
			}
		}
	}
}

// timeKey returns what an element's time tells, by its label.
func timeKey(label string) string {
	switch {
	case strings.Contains(label, "odified") || strings.Contains(label, "pdated") || strings.Contains(label, "update"):
		return "updated"
	case strings.Contains(label, "ublished") || strings.Contains(label, "entry-date") || strings.Contains(label, "pubdate"):
		return "published"
	}
	return "time"
}

func add(data []Datum, key, value string, o story.Origin) []Datum {
	if value = oneLine(value); value == "" || len(value) > 2000 || len(data) > 300 {
		return data
	}
	return append(data, Datum{key, strings.Clone(value), o}) // the page need not stay in memory
}

// oneLine returns s with entities read and white space folded.
func oneLine(s string) string {
	if strings.Contains(s, "&") && strings.Contains(s, ";") {
		s = markup.Unescape(s)
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }), " ")
}

// inner returns the words in an element.
func inner(n *markup.Node, depth int) string {
	if depth > 20 {
		return ""
	}
	out := n.Text
	for c := n.First; c != nil && len(out) < 400; c = c.Next {
		out += inner(c, depth+1)
	}
	return out
}

// metaElement adds what a meta element tells.
func metaElement(data []Datum, n *markup.Node) []Datum {
	key := strings.ToLower(n.Attr("property"))
	if key == "" {
		key = strings.ToLower(n.Attr("name"))
	}
	if key == "" {
		key = strings.ToLower(n.Attr("itemprop"))
	}
	if key == "" {
		key = strings.ToLower(n.Attr("http-equiv"))
	}
	v := n.Attr("content")
	switch key {
	case "og:title", "twitter:title", "dc.title", "dcterms.title", "headline", "sailthru.title", "parsely-title", "title", "citation_title":
		return add(data, "title", v, story.OriginMeta)
	case "og:description", "description", "twitter:description", "dc.description":
		return add(data, "dek", v, story.OriginMeta)
	case "og:site_name", "application-name", "dc.publisher", "publisher", "citation_journal_title", "al:android:app_name":
		return add(data, "outlet", v, story.OriginMeta)
	case "author", "article:author", "dc.creator", "dcterms.creator", "byl", "parsely-author", "sailthru.author", "citation_author", "creator":
		if strings.Contains(v, "://") || strings.Contains(v, "@") {
			return data
		}
		return add(data, "author", v, story.OriginMeta)
	case "article:published_time", "article:published", "og:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "citation_publication_date", "ptime", "displaydate", "cxenseparse:recs:publishtime", "rnews:datepublished", "article.published", "originalpublicationdate":
		return add(data, "published", isoDate(v), story.OriginMeta)
	case "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod", "utime", "article.updated":
		return add(data, "updated", isoDate(v), story.OriginMeta)
	case "article:section", "section", "parsely-section", "articlesection":
		return add(data, "section", v, story.OriginMeta)
	case "og:url":
		return add(data, "address", v, story.OriginMeta)
	case "og:locale", "content-language", "dc.language", "language":
		return add(data, "language", languageTag(v), story.OriginMeta)
	}
	return data
}

// languageTag returns the language of a locale if it is one of those read
// here: "fr" of "fr_CH".
func languageTag(v string) string {
	v = strings.ToLower(strings.TrimSpace(v))
	if len(v) > 2 && (v[2] == '-' || v[2] == '_' || v[2] == ',') {
		v = v[:2]
	}
	switch v {
	case "fr", "en", "de", "es", "it", "nl", "pt":
		return v
	}
	return ""
}

// record is an article of a page's JSON-LD.
type record struct {
	title, dek, published, updated, author, outlet, section, address, language, body string
	article, locked                                                                  bool
}

// records reads the articles that a JSON-LD script describes.
func records(script string) []record {
	if len(script) > 4<<20 {
		return nil
	}
	script = strings.TrimSpace(script)
	script = strings.TrimSuffix(strings.TrimPrefix(script, "<!--"), "-->")
	v, err := parseJSON(script)
	if err != nil {
		// Line breaks inside strings are the usual fault.
		clean := strings.Map(func(r rune) rune {
			if r < ' ' {
				return ' '
			}
			return r
		}, script)
		if v, err = parseJSON(strings.TrimRight(clean, "; ")); err != nil {
			return nil
		}
	}
	var out []record
	collect(v, &out, 0)
	return out
}

func collect(v any, out *[]record, depth int) {
	if depth > 8 || len(*out) > 40 {
		return
	}
	switch x := v.(type) {
	case []any:
		for _, y := range x {
			collect(y, out, depth+1)
		}
	case map[string]any:
		kind := typeOf(x["@type"])
		if strings.Contains(kind, "Article") || strings.Contains(kind, "Posting") || strings.Contains(kind, "Report") {
			*out = append(*out, recordOf(x))
		} else if strings.Contains(kind, "WebPage") {
			r := recordOf(x)
			r.article = false
			*out = append(*out, r)
		}
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart"} {
			if y, ok := x[key]; ok {
				collect(y, out, depth+1)
			}
		}
	}
}

func typeOf(v any) string {
	switch x := v.(type) {
	case string:
		return x
	case []any:
		s := ""
		for _, y := range x {
			if t, ok := y.(string); ok {
				s += " " + t
			}
		}
		return s
	}
	return ""
}

func recordOf(x map[string]any) record {
	str := func(keys ...string) string {
		for _, k := range keys {
			if s := nameOf(x[k], 0); s != "" {
				return s
			}
		}
		return ""
	}
	r := record{
		title: str("headline", "name"), dek: str("description", "alternativeHeadline"), published: isoDate(str("datePublished", "dateCreated")),
		updated: isoDate(str("dateModified")), author: str("author", "creator"), outlet: str("publisher", "sourceOrganization"),
		section: str("articleSection"), language: languageTag(str("inLanguage")), article: true,
	}
	if v := x["isAccessibleForFree"]; v == false || v == "False" || v == "false" {
		r.locked = true
	}
	if u := str("url"); strings.HasPrefix(u, "http") {
		r.address = u
	}
	if b, ok := x["articleBody"].(string); ok && len(b) < 1<<20 {
		r.body = plainWords(b)
	}
	return r
}

// nameOf returns a string, the name of a thing, or the names of several.
func nameOf(v any, depth int) string {
	if depth > 3 {
		return ""
	}
	switch x := v.(type) {
	case string:
		return oneLine(x)
	case map[string]any:
		return nameOf(x["name"], depth+1)
	case []any:
		var names []string
		for _, y := range x {
			if n := nameOf(y, depth+1); n != "" && len(names) < 8 {
				names = append(names, n)
			}
		}
		return strings.Join(names, ", ")
	}
	return ""
}

// plainWords returns text that may hold tags and entities without them,
// a paragraph a line.
func plainWords(s string) string {
	if strings.Contains(s, "<") && strings.Contains(s, ">") {
		var d Document
		r := pageReader{doc: &d}
		r.walk(markup.Parse(s), state{element: -1})
		r.flush()
		return string(d.text)
	}
	return markup.Unescape(s)
}

// fromRecords returns what the page's own article record tells: the one whose
// title the page's meta elements repeat, or else the first.
func fromRecords(ld []record, meta []Datum, d *Document) []Datum {
	best, score := -1, -1
	for i, r := range ld {
		v := 0
		if r.article {
			v += 2
		}
		if r.body != "" {
			v++
		}
		for _, m := range meta {
			if (m.Key == "title" || m.Key == "page") && r.title != "" && (strings.EqualFold(m.Value, r.title) || strings.HasPrefix(m.Value, r.title)) {
				v += 4
				break
			}
		}
		if v > score {
			best, score = i, v
		}
	}
	if best < 0 {
		return nil
	}
	r := ld[best]
	var out []Datum
	put := func(key, value string) { out = add(out, key, value, story.OriginData) }
	if r.article || score >= 4 {
		put("title", r.title)
		put("dek", r.dek)
	}
	if r.article {
		if !strings.Contains(r.author, "://") {
			put("author", r.author)
		}
		put("outlet", r.outlet)
		put("section", r.section)
		if r.locked {
			put("free", "no")
		}
		d.Body = r.body
	}
	put("published", r.published)
	put("updated", r.updated)
	put("language", r.language)
	return out
}
