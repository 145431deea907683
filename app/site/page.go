//go:build !js

package site

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// contentPolicy is the Content-Security-Policy of the site. It lets nothing in but
// the site's own files and lets nothing out: connect-src is what proves that
// an article stays in the browser. Styles set as attributes are refused too;
// the page sets measures through the style object.
const contentPolicy = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
	"img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'"

// noScript is read where programs are switched off.
const noScript = "Recoupe compare vos articles dans le navigateur\u00a0: il lui faut JavaScript et WebAssembly. " +
	"/ Recoupe compares your articles in the browser: it needs JavaScript and WebAssembly."

// fixPage rewrites the generated page. go-app writes attributes in random
// order, which would make every build another version; escapes them as Go
// strings rather than HTML; and leaves empty descriptions of an address it
// does not know. The policy goes in for hosts that cannot send headers.
func fixPage(page []byte) ([]byte, error) {
	doc, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		return nil, err
	}
	var head, body *html.Node
	var charset *html.Node
	var drop []*html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch {
		case n.DataAtom == atom.Head:
			head = n
		case n.DataAtom == atom.Body:
			body = n
		case n.DataAtom == atom.Meta && attr(n, "charset") != "":
			charset = n
		case n.DataAtom == atom.Link && attr(n, "as") == "font":
			// Fonts are asked for without credentials; a preload that differs
			// in that is not used. go-app loses the attribute.
			set(n, "crossorigin", "")
		case n.DataAtom == atom.Meta && (attr(n, "content") == "" || strings.HasPrefix(attr(n, "property"), "og:") || strings.HasPrefix(attr(n, "name"), "twitter:")):
			// Cards for social networks need an absolute address, which a
			// site that may be put anywhere does not have.
			drop = append(drop, n)
		case n.DataAtom == atom.Img && attr(n, "id") == "app-wasm-loader-icon":
			set(n, "alt", "")
		}
		for i := range n.Attr {
			n.Attr[i].Val = unquoted(n.Attr[i].Val)
		}
		slices.SortFunc(n.Attr, func(a, b html.Attribute) int { return strings.Compare(a.Key, b.Key) })
	}
	if head == nil || charset == nil || body == nil {
		return nil, errors.New("no head or body in the generated page")
	}
	for n := range head.ChildNodes() {
		if n.Type == html.TextNode {
			n.Data = "\n" // what is dropped leaves empty lines
		}
	}
	for _, n := range drop {
		if next := n.NextSibling; next != nil && next.Type == html.TextNode {
			n.Parent.RemoveChild(next)
		}
		n.Parent.RemoveChild(n)
	}
	policy := element(atom.Meta, "content", contentPolicy, "http-equiv", "Content-Security-Policy")
	boot := element(atom.Script, "defer", "", "src", "boot.js")
	head.InsertBefore(policy, charset.NextSibling)
	head.InsertBefore(element(atom.Meta, "content", "no-referrer", "name", "referrer"), policy.NextSibling)
	script := firstScript(head)
	if script == nil {
		return nil, errors.New("no script in the generated page")
	}
	head.InsertBefore(boot, script)
	plain := element(atom.Noscript)
	sentence := element(atom.P)
	sentence.AppendChild(&html.Node{Type: html.TextNode, Data: noScript})
	plain.AppendChild(sentence)
	body.AppendChild(plain)
	var b bytes.Buffer
	if err := html.Render(&b, doc); err != nil {
		return nil, err
	}
	return b.Bytes(), nil
}

func firstScript(head *html.Node) *html.Node {
	for n := range head.ChildNodes() {
		if n.DataAtom == atom.Script {
			return n
		}
	}
	return nil
}

// unquoted undoes what strconv.Quote did to a value: "rien\u00a0d’envoyé"
// comes out with its no-break space.
func unquoted(value string) string {
	if !strings.Contains(value, `\`) {
		return value
	}
	if s, err := strconv.Unquote(`"` + value + `"`); err == nil {
		return s
	}
	return value
}

func element(tag atom.Atom, attrs ...string) *html.Node {
	n := &html.Node{Type: html.ElementNode, DataAtom: tag, Data: tag.String()}
	for i := 0; i+1 < len(attrs); i += 2 {
		n.Attr = append(n.Attr, html.Attribute{Key: attrs[i], Val: attrs[i+1]})
	}
	return n
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func set(n *html.Node, key, value string) {
	for i := range n.Attr {
		if n.Attr[i].Key == key {
			n.Attr[i].Val = value
			return
		}
	}
	n.Attr = append(n.Attr, html.Attribute{Key: key, Val: value})
}

// fixScript lets go-app's loader work wherever the site is put, whatever type its
// host gives a program, and tells of a newer version when it is ready to be
// taken, not once it has been.
func fixScript(script []byte) ([]byte, error) {
	s := string(script)
	for _, change := range [][2]string{
		{"const goappLoadingLabel", "goappEnv.GOAPP_ROOT_PREFIX = recoupe.base.slice(0, -1);\n" +
			"goappEnv.GOAPP_STATIC_RESOURCES_URL = recoupe.base + \"web\";\nconst goappLoadingLabel"},
		{"registration = await navigator.serviceWorker.register(\n        \"app-worker.js\"\n      )",
			"registration = await navigator.serviceWorker.register(recoupe.base + \"app-worker.js\")"},
		{"goappServiceWorkerRegistration = registration;", "goappServiceWorkerRegistration = registration;\n      recoupe.keep(registration);"},
		{`case "activated":`, `case "installed":`},
		{"go.run(wasm.instance);", "go.run(wasm.instance).then(() => recoupe.ended(), () => recoupe.ended());"},
		{"loaderLabel.innerText = err;", "loaderLabel.innerText = \"\";\n    recoupe.ended();"},
		{`fetchWithProgress("web/app.wasm"`, `fetchWithProgress(recoupe.base + "web/app.wasm"`},
		// A browser compiles nothing as it comes that its host calls otherwise.
		{"res.headers.set(pair[0], pair[1]);\n  }", "res.headers.set(pair[0], pair[1]);\n  }\n  res.headers.set(\"Content-Type\", \"application/wasm\");"},
	} {
		if strings.Count(s, change[0]) != 1 {
			return nil, fmt.Errorf("go-app's loader has changed: %q is not there once", change[0])
		}
		s = strings.Replace(s, change[0], change[1], 1)
	}
	return []byte(s), nil
}
