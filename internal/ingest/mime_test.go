package ingest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReadHeader(t *testing.T) {
	h, body, ok := readHeader([]byte("Subject: Le pont\r\n  rouvre\r\nno field\r\nX-Empty:\r\nSUBJECT: again\r\n\r\nLe texte.\r\n"))
	require.True(t, ok)
	assert.Equal(t, "Le pont rouvre", h.get("subject"))
	assert.Equal(t, "Le texte.\r\n", string(body))
	_, _, ok = readHeader([]byte("Le texte.\n\nSuite: non"))
	assert.False(t, ok)
	h, body, ok = readHeader([]byte("A: b")) // cut in the header
	assert.True(t, ok)
	assert.Equal(t, "b", h.get("a"))
	assert.Empty(t, body)
	h, _, _ = readHeader([]byte("A: b\n" + strings.Repeat(" c\n", 100_000)))
	assert.LessOrEqual(t, len(h.get("a")), maxValue+10)
}

func TestParameters(t *testing.T) {
	for _, row := range []struct{ field, value, name, want string }{
		{`text/html; charset=utf-8`, "text/html", "charset", "utf-8"},
		{`Text/HTML;Charset="UTF-8" ; format=flowed`, "text/html", "format", "flowed"},
		{`multipart/mixed; boundary="a;b=\"c\""`, "multipart/mixed", "boundary", `a;b="c"`},
		{`attachment; filename*=utf-8'fr'l%C3%A9ger.html`, "attachment", "filename", "léger.html"},
		{`attachment; filename*0="le "; filename*1=pont.html`, "attachment", "filename", "le pont.html"},
		{`attachment; filename*0*=iso-8859-1''l%E9; filename*1*=ger.html`, "attachment", "filename", "léger.html"},
		{`attachment; hidden; filename=a`, "attachment", "filename", "a"},
		{`text/plain`, "text/plain", "charset", ""},
		{``, "", "charset", ""},
		{`;;;=;="`, "", "", ""},
	} {
		value, all := parameters(row.field)
		assert.Equal(t, row.value, value, row.field)
		assert.Equal(t, row.want, all.get(row.name), row.field)
	}
}

func TestDecodeWords(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"Le pont", "Le pont"},
		{"=?utf-8?q?Le_pont_rouvre_=C3=A0_l=27=C3=A9t=C3=A9?=", "Le pont rouvre à l'été"},
		{"=?UTF-8?B?TGUgcG9udA==?= =?utf-8?b?IHJvdXZyZQ==?=", "Le pont rouvre"},
		{"=?utf-8?q?caf=C3?= =?utf-8?q?=A9?= noir", "café noir"}, // a letter cut in two
		{"Re: =?iso-8859-1?Q?=E9t=E9?= et =?windows-1252?Q?=9Cuvre?=", "Re: été et œuvre"},
		{"=?utf-8?x?abc?= =?", "=?utf-8?x?abc?= =?"},
		{"=?utf-8?q?cut", "=?utf-8?q?cut"},
		{"=?none?q?a=FFb?=", "a\uFFFDb"},
	} {
		assert.Equal(t, row.want, decodeWords(row.in), row.in)
	}
}

func TestTransfer(t *testing.T) {
	for _, row := range []struct{ encoding, in, want string }{
		{"quoted-printable", "caf=C3=A9=\r\n noir=\n = =zz =3", "café noir = =zz =3"},
		{"base64", "TGUg\r\ncG9u\ndA==\n*Lg==", "Le pont."}, // two pieces, a stray mark
		{"base64", "TGUgcG9udA", "Le pont"},
		{"8bit", "café", "café"},
	} {
		assert.Equal(t, row.want, string(transfer([]byte(row.in), row.encoding)), row.in)
	}
}

func TestParts(t *testing.T) {
	for _, row := range []struct {
		body string
		want []string
	}{
		{"before\r\n--z\r\nA: 1\r\n\r\none\r\n--z\r\n\r\ntwo\r\n--z--\r\nafter", []string{"A: 1\r\n\r\none", "\r\ntwo"}},
		{"--z\none\n--zz\n--z \ntwo", []string{"one\n--zz", "two"}}, // a longer mark; no end
		{"--z\n--z\n--z--", []string{"", ""}},
		{"no --z here\n--z", nil},
		{"", nil},
	} {
		var got []string
		parts([]byte(row.body), "z", func(p []byte) bool { got = append(got, string(p)); return true })
		assert.Equal(t, row.want, got, row.body)
	}
}

func TestMailDate(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{"Fri, 14 Mar 2025 19:42:00 +0100 (CET)", "2025-03-14T19:42+01:00"},
		{"14 Mar 2025 9:05 GMT", "2025-03-14T09:05+00:00"},
		{"Fri, 14 Mar 25 19:42:00 EST", "2025-03-14T19:42-05:00"},
		{"Fri, 14-Mar-2025 19:42:00 GMT", "2025-03-14T19:42+00:00"},
		{"Fri, 14 Mar 2025", "2025-03-14"},
		{"yesterday", ""}, {"", ""}, {"99 Mar 2025 25:61:00 +0000", ""},
	} {
		assert.Equal(t, row.want, mailDate(row.in), row.in)
	}
	assert.Equal(t, "2025-03-14", anyDate("March 14, 2025"))
}

func TestSender(t *testing.T) {
	for _, row := range []struct{ in, want string }{
		{`La Gazette <l@gazette.example>`, "La Gazette"}, {`"La Gazette, du soir" <l@g.example>`, "La Gazette, du soir"},
		{`l@g.example (La Gazette)`, "La Gazette"}, {`=?utf-8?q?L=27=C3=89cho?= <e@echo.example>`, "L'Écho"},
		{`l@g.example`, ""}, {`"l@g.example" <l@g.example>`, ""}, {``, ""},
	} {
		assert.Equal(t, row.want, sender(row.in), row.in)
	}
}

// A message whose attachments are articles, one of which cannot be read; one that only tells of articles.
func TestAttachments(t *testing.T) {
	const head = "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\nContent-Type: text/plain\n\nVoir les pièces jointes.\n"
	const page = "--zz\nContent-Type: application/octet-stream; name=a.html\nContent-Disposition: inline; filename=a.html\n\n<html><body><p>" + para + "</p></body></html>\n"
	const locked = "--zz\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=b.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQKdHJhaWxlcjw8L0VuY3J5cHQgMSAwIFI+Pgo=\n"
	docs, err := Read("a.eml", []byte(head+page+locked+"--zz--"))
	require.NoError(t, err)
	require.Len(t, docs, 1)
	assert.Equal(t, "a.eml", docs[0].File)
	assert.Equal(t, "html", docs[0].Format)
	require.Len(t, docs[0].Warnings, 1)
	assert.Equal(t, []string{"b.pdf"}, docs[0].Warnings[0].Args)

	_, err = Read("a.eml", []byte("From: Google Alerts <googlealerts-noreply@google.example>\nSubject: x\n\n"+para))
	var why *Error
	require.ErrorAs(t, err, &why)
	assert.Equal(t, "alert", why.Reason.Code)
}

// Messages made to take long, or to nest without end.
func TestHostileMail(t *testing.T) {
	head := "From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=z\n\n"
	nested := head + strings.Repeat("--z\nContent-Type: multipart/mixed; boundary=z\n\n", 20_000)
	many := head + strings.Repeat("--z\n\nx\n", 50_000)
	inOther := "From: a@b.example\nSubject: x\nContent-Type: message/rfc822\n\n"
	for _, in := range []string{nested, many, head + strings.Repeat("--z", 100_000), head + strings.Repeat("\n--zz", 100_000), strings.Repeat(inOther, 2000),
		"From: " + strings.Repeat("=?", 200_000) + "\nSubject: " + strings.Repeat("=?utf-8?q?a?= ", 20_000) + "\n\nx", head + "--z\nContent-Type: ;" + strings.Repeat("a=\";", 50_000) + "\n\nx"} {
		docs, err := Read("a.eml", []byte(in))
		assert.True(t, err != nil || len(docs) <= maxDocs)
	}
}
