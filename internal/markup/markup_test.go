package markup

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// outline writes what stands in an element: "p(one b(two))".
func outline(n *Node) string {
	var parts []string
	for c := n.First; c != nil; c = c.Next {
		if c.Tag == "" {
			if w := strings.TrimSpace(c.Text); w != "" {
				parts = append(parts, w)
			}
			continue
		}
		s := c.Tag
		if in := outline(c); in != "" {
			s += "(" + in + ")"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, " ")
}

func TestParse(t *testing.T) {
	for _, row := range []struct{ page, want string }{
		{"", ""},
		{"<p>One<p>Two", "body(p(One) p(Two))"}, // end tags that may be left out
		{"<html><head><title>A &amp; B</title><body><p>C", "head(title(A & B)) body(p(C))"},
		{"<ul><li>1<ul><li>a</ul><li>2</ul>", "body(ul(li(1 ul(li(a))) li(2)))"},
		{"<dl><dt>A<dd>b<dt>C</dl>", "body(dl(dt(A) dd(b) dt(C)))"},
		{"<p>One<div>two</div>three", "body(p(One) div(two) three)"},
		{"<p>One<br>two<hr>three", "body(p(One br two) hr three)"},
		{"<table><tr><td>1<td>2<tr><td>3</table>4", "body(table(tr(td(1) td(2)) tr(td(3))) 4)"},
		{"<table><td>1<table><tr><td>2</table>3</table>4", "body(table(tr(td(1 table(tr(td(2))) 3))) 4)"}, // a table in a cell
		{"<tr><td>no table", "body(no table)"},
		{"<b>one<p>two</b>three</p>", "body(b(one) p(b(two) three))"},                              // tags that cross
		{"<p><b>one<p>two</b>three", "body(p(b(one)) p(b(two) three))"},                            // a style goes on
		{"<a href=1>one<a href=2>two</a>", "body(a(one) a(two))"},                                  // no link in a link
		{"<p><a href=1><div>one</div></a>two", "body(p(a) div(a(one)) two)"},                       //
		{"<table><tr><td><b>one<td>two</table>three", "body(table(tr(td(b(one)) td(two))) three)"}, // a cell ends its styles
		{"<h1>one<h2>two</h1>three", "body(h1(one) h2(two) three)"},
		{"<div><span>one</div>two", "body(div(span(one)) two)"},
		{"</div></p>one", "body(p one)"},
		{"<form><form><div>one</form>two</div>three", "body(form(div(one two)) three)"}, // a form's end closes nothing else
		{"<script>if (a < b) document.write('<p>no</p>')</script>one", "head body(one)"},
		{"<script><!-- w('<script>x</script>') --></script>one", "head body(one)"},
		{"<style>p > a {}</style><noscript><p>no</p></noscript><p>one", "head body(p(one))"},
		{"<textarea><p>no</textarea><title>late</title>one", "body(title(late) one)"},
		{"<title>cut <p>one", "head(title(cut)) body(p(one))"}, // a title without an end is short
		{"<noscript>one", "head body(one)"},
		{`<script type="application/ld+json">{"a":1}</script>`, `head(script({"a":1}))`},
		{"one<svg viewBox='0'><path d='M0'/><title>no</title><g><a>no</a></g></svg>two", "body(one two)"},
		{"<svg><div>one", "body(div(one))"}, // a drawing left open
		{"<div><svg><path></div>one", "body(div one)"},
		{"<svg><foreignObject><div>no</div></foreignObject></svg>one", "body(one)"},
		{"<select><option>no<option>no</select>one<select><option>no<table><tr><td>two", "body(one table(tr(td(two))))"},
		{"one<!-- no -->two<!-->three<!doctype x>four<?php no ?>five<!-- no", "body(one two three four five)"},
		{"one < two <3 </> three", "body(one < two < 3 three)"},
		{"<p class='a' <p>one</p>", "body(p(one))"}, // a tag in a tag
		{"one<p title=\"two</p>", "body(one)"},      // cut in a tag
		{"<P CLASS=x>One</P>", "body(p(One))"},
		{"<my-part>one</MY-part>two", "body(my-part(one) two)"},
		{"<template><p>one</template><meta name=a>", "head(template(p(one)) meta)"},
		{"</body></html><p>one", "body(p(one))"},
	} {
		root := Parse(row.page)
		require.Equal(t, "html", root.First.Tag)
		assert.Equal(t, row.want, outline(root.First), row.page)
	}
}

func TestAttributes(t *testing.T) {
	n := Parse(`<p CLASS='a b' id=x data-none=1 class=again hidden style = "color: red" href=/a?b=1&copy=2&amp;c>`).First.Last.First
	assert.Equal(t, []Attr{{"class", "a b"}, {"id", "x"}, {"hidden", ""}, {"style", "color: red"}, {"href", "/a?b=1&copy=2&c"}}, n.Attrs)
	assert.Equal(t, "a b", n.Attr("class"))
	assert.Empty(t, n.Attr("data-none"))
}

func TestUnescape(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"", ""}, {"a & b", "a & b"}, {"&amp;lt;", "&lt;"}, {"l&rsquo;&eacute;t&eacute;", "l’été"}, {"l&#39;&#233;t&#xE9;", "l'été"},
		{"&#8217;&#x2019", "’’"}, {"&#146;", "’"}, {"&#0;&#xD800;&#x110000;&#99999999999;", "\uFFFD\uFFFD\uFFFD\uFFFD"},
		{"caf&eacute au lait", "café au lait"}, {"&notit;", "¬it;"}, {"&unknown; &;", "&unknown; &;"}, {"&#;&#x;&", "&#;&#x;&"},
		{"&euro;&hellip;&laquo;&nbsp;&raquo;", "€…«\u00a0»"}, {"&thetasym", "&thetasym"}, {"&oelig", "&oelig"},
	} {
		assert.Equal(t, row.want, Unescape(row.in), row.in)
	}
	assert.Equal(t, "a &lt;b&gt; &amp;amp;", Escape("a <b> &amp;"))
	assert.Equal(t, "a <b> &amp;", Unescape(Escape("a <b> &amp;")))
}

// hostile are pages made to take long, each a piece that is repeated.
var hostile = []string{
	"<b>", "<b><p>", "<a>", "<div>", "</p>", "<p>", "<table>", "<table><tr><td>", "<svg>", "<svg><foreignObject>", "<select>", "<title>", "<textarea>",
	"<script>", "<script><!--<script>", "<script><!--<<script>", "</script", "<!--", "<!-- --", "<", "</", "<!", "&", "&#", "&amp", "<p a=", "<p a='", "<p a", "<a><div></a>",
	"<b><i><u><p></b></i></u>", "<font><table><td>", "<form>", "<li>", "<h1>", "<button>", "<x>", "</x>", "<template>", "<b></table>", "<td><b>", "<object><b>", "</b>",
	"<noscript>", "<iframe>", "<plaintext>", "<frameset>", "<body>", "<html a>", "<head>", "\x00", "\xff<",
}

// check finds the tree whole, and returns how many nodes it has.
func check(t *testing.T, root *Node) int {
	nodes := 0
	var visit func(n *Node, depth int) bool
	visit = func(n *Node, depth int) bool {
		nodes++
		var last *Node
		for c := n.First; c != nil; c = c.Next {
			if c.Parent != n || c.Prev != last || !visit(c, depth+1) {
				return false
			}
			last = c
		}
		return n.Last == last && depth <= maxDepth+2 && (n.Tag == "" || n.Text == "") && len(n.Attrs) <= maxAttrs
	}
	require.True(t, visit(root, 0))
	require.LessOrEqual(t, nodes, maxNodes+2*maxStyles+4)
	return nodes
}

func TestHostile(t *testing.T) {
	for _, piece := range hostile {
		check(t, Parse(strings.Repeat(piece, 1<<16/len(piece))))
		check(t, Parse("<body>"+strings.Repeat(piece, 2000)+"<p>one"+strings.Repeat("</b></a></p></div>", 2000)))
	}
}

func FuzzParse(f *testing.F) {
	for _, piece := range hostile {
		f.Add(strings.Repeat(piece, 3))
	}
	f.Add("<table><tr><td><b>one<td>two</table>three<p class='a b' id=x>l&rsquo;&eacute;t&eacute")
	f.Fuzz(func(t *testing.T, page string) {
		nodes := check(t, Parse(page))
		require.LessOrEqual(t, nodes, 4+(maxStyles+2)*(len(page)+1))
	})
}
