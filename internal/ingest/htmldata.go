package ingest

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"

	"recoupe/internal/story"
)

// head reads what a page says of itself: JSON-LD, meta elements, its title,
// microdata, the times and the authors it marks.
func (r *pageReader) head(root *html.Node) {
	var ld []record
	var meta, markup []Datum
	seen := 0
	var visit func(n *html.Node)
	visit = func(n *html.Node) {
		if seen++; seen > 2*maxElements {
			return
		}
		if n.Type == html.ElementNode {
			switch n.Data {
			case "html":
				meta = add(meta, "language", languageTag(attr(n, "lang")), story.OriginMarkup)
			case "title":
				if n.FirstChild != nil && (n.Parent == nil || n.Parent.Data != "svg") {
					meta = add(meta, "page", oneLine(n.FirstChild.Data), story.OriginMeta)
				}
			case "script":
				if strings.Contains(attr(n, "type"), "ld+json") && n.FirstChild != nil && len(ld) < 50 {
					ld = append(ld, records(n.FirstChild.Data)...)
				}
			case "meta":
				meta = metaElement(meta, n)
			case "link":
				if strings.EqualFold(attr(n, "rel"), "canonical") {
					meta = add(meta, "address", attr(n, "href"), story.OriginMeta)
				}
			case "time":
				if t := ISO(attr(n, "datetime")); t != "" {
					key := "time"
					switch p := attr(n, "itemprop") + " " + strings.ToLower(attr(n, "class")); {
					case strings.Contains(p, "odified") || strings.Contains(p, "pdated") || strings.Contains(p, "update"):
						key = "updated"
					case strings.Contains(p, "ublished") || strings.Contains(p, "entry-date") || strings.Contains(p, "pubdate"):
						key = "published"
					}
					markup = add(markup, key, t, story.OriginMarkup)
				}
			}
			if p := attr(n, "itemprop"); p != "" && n.Data != "time" && n.Data != "meta" {
				if t := attr(n, "content"); t != "" && (p == "datePublished" || p == "dateModified") {
					markup = add(markup, map[string]string{"datePublished": "published", "dateModified": "updated"}[p], ISO(t), story.OriginMarkup)
				}
			}
			if rel := attr(n, "rel"); n.Data == "a" && (rel == "author" || strings.Contains(" "+rel+" ", " author ")) {
				if w := oneLine(inner(n, 0)); len(w) < 80 {
					markup = add(markup, "author", w, story.OriginMarkup)
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			visit(c)
		}
	}
	visit(root)
	r.doc.Data = append(r.doc.Data, fromRecords(ld, meta, r.doc)...)
	r.doc.Data = append(r.doc.Data, meta...)
	r.doc.Data = append(r.doc.Data, markup...)
}

func add(data []Datum, key, value string, o story.Origin) []Datum {
	if value = oneLine(value); value == "" || len(value) > 2000 || len(data) > 300 {
		return data
	}
	return append(data, Datum{key, value, o})
}

// oneLine returns s with entities read and white space folded.
func oneLine(s string) string {
	if strings.Contains(s, "&") && strings.Contains(s, ";") {
		s = html.UnescapeString(s)
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' }), " ")
}

// inner returns the words in an element.
func inner(n *html.Node, depth int) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	if depth > 20 {
		return ""
	}
	out := ""
	for c := n.FirstChild; c != nil && len(out) < 400; c = c.NextSibling {
		out += inner(c, depth+1)
	}
	return out
}

// metaElement adds what a meta element tells.
func metaElement(data []Datum, n *html.Node) []Datum {
	key := strings.ToLower(attr(n, "property"))
	if key == "" {
		key = strings.ToLower(attr(n, "name"))
	}
	if key == "" {
		key = strings.ToLower(attr(n, "itemprop"))
	}
	if key == "" {
		key = strings.ToLower(attr(n, "http-equiv"))
	}
	v := attr(n, "content")
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
		return add(data, "published", ISO(v), story.OriginMeta)
	case "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified", "lastmod", "utime", "article.updated":
		return add(data, "updated", ISO(v), story.OriginMeta)
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
	var v any
	if err := json.Unmarshal([]byte(script), &v); err != nil {
		// Line breaks inside strings are the usual fault.
		clean := strings.Map(func(r rune) rune {
			if r < ' ' {
				return ' '
			}
			return r
		}, script)
		if json.Unmarshal([]byte(strings.TrimRight(clean, "; ")), &v) != nil {
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
		title: str("headline", "name"), dek: str("description", "alternativeHeadline"), published: ISO(str("datePublished", "dateCreated")),
		updated: ISO(str("dateModified")), author: str("author", "creator"), outlet: str("publisher", "sourceOrganization"),
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
		flat(&d, s)
		return string(d.text)
	}
	return html.UnescapeString(s)
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
