package phrase

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// said are the pairs of messages that the package's source holds, by where
// they stand: a pair is a literal of two strings.
func said(t *testing.T) map[string][2]string {
	pairs := map[string][2]string{}
	files := token.NewFileSet()
	names, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, name := range names {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		source, err := parser.ParseFile(files, name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(source, func(n ast.Node) bool {
			lit, ok := n.(*ast.CompositeLit)
			if !ok || len(lit.Elts) != 2 {
				return true
			}
			var pair [2]string
			for i, e := range lit.Elts {
				b, ok := e.(*ast.BasicLit)
				if !ok || b.Kind != token.STRING {
					return true
				}
				pair[i], err = strconv.Unquote(b.Value)
				require.NoError(t, err)
			}
			pairs[files.Position(lit.Pos()).String()] = pair
			return true
		})
	}
	require.Greater(t, len(pairs), 200)
	return pairs
}

func TestEveryMessageIsInBothLanguages(t *testing.T) {
	for where, p := range said(t) {
		assert.NotEmpty(t, p[0], where)
		assert.NotEmpty(t, p[1], where)
		for _, arg := range []string{"{0}", "{1}", "{2}", "{3}"} {
			assert.Equal(t, strings.Contains(p[0], arg), strings.Contains(p[1], arg), "%s: %s is in one language only", where, arg)
		}
	}
}

// The words that judge an outlet, or claim more than was found.
var judging = []string{"biais", "orienté", "occult", "cache ", "passe sous silence", "mensonge", "fiable",
	"bias", "manipulat", "hides", "fails to mention", "misleading", "trustworthy", "contradict"}

func TestNoMessageJudges(t *testing.T) {
	for where, p := range said(t) {
		for _, word := range judging {
			assert.NotContains(t, strings.ToLower(p[0]+"\n"+p[1]), word, where)
		}
	}
}

func TestFrenchIsTyped(t *testing.T) {
	for where, p := range said(t) {
		assert.NotContains(t, p[0], "'", "%s: the apostrophe is ’", where)
		assert.NotContains(t, p[0], "...", where)
	}
}

func TestNoBreakSpaces(t *testing.T) {
	for in, want := range map[string]string{
		"« Oui » : non ? Si !": "«\u00a0Oui\u00a0»\u00a0: non\u202f? Si\u202f!",
		"97 % ; rien":          "97\u00a0%\u202f; rien",
		"un mot, un autre":     "un mot, un autre",
	} {
		assert.Equal(t, want, Said{in, ""}.In(French))
	}
	assert.Equal(t, "« a » : b", Said{"", "« a » : b"}.In(English))
}

func TestNumbers(t *testing.T) {
	for _, row := range []struct {
		got, want string
	}{
		{Number(French, 3142), "3\u202f142"},
		{Number(English, 1234567), "1,234,567"},
		{Number(French, -7), "−7"},
		{Number(French, 999), "999"},
		{Decimal(French, .907), "0,91"},
		{Decimal(English, .6), "0.60"},
		{Size(French, 412_300), "412\u00a0Ko"},
		{Size(English, 3_800_000), "3.8\u00a0MB"},
		{Size(English, 12), "12\u00a0bytes"},
		{List(French, []string{"A", "B", "C"}), "A, B et C"},
		{List(English, []string{"A", "B"}), "A and B"},
		{List(English, nil), ""},
		{FactsFound.Fill(French, 0), "0 fait relevé"}, // French counts nothing in the singular
		{FactsFound.Fill(English, 0), "0 facts found"},
		{FactsFound.Fill(French, 1200), "1\u202f200 faits relevés"},
	} {
		assert.Equal(t, row.want, row.got)
	}
}

func TestDates(t *testing.T) {
	for _, row := range []struct {
		got, want string
	}{
		{Date(French, "2018-04-17T09:26"), "17\u00a0avr. 2018"},
		{Date(English, "2018-04"), "Apr 2018"},
		{Date(French, "2018"), "2018"},
		{Date(French, "hier"), "hier"},
		{Date(French, "2018-13-01"), "2018-13-01"},
		{LongDate(French, "2018-05-01"), "1er\u00a0mai 2018"},
		{Time(French, "2018-04-17T09:26"), "9\u00a0h\u00a026"},
		{Time(English, "2018-04-17T09:26:00+02:00"), "09:26"},
		{Time(English, "2018-04-17"), ""},
		{DateRange(French, "2018-04-17", "2018-10-02"), "17\u00a0avril\u00a0– 2\u00a0octobre 2018"},
		{DateRange(French, "2026-03-19T10:00", "2026-03-20"), "19–20\u00a0mars 2026"},
		{DateRange(French, "          ", "         x"), "          –         x"}, // no dates: they may come from a link
		{DateRange(English, "2018-04-17", "2018-04-17T09:00"), "17\u00a0April 2018"},
		{DateRange(English, "2017-12-31", "2018-01-01"), "31\u00a0December 2017\u00a0– 1\u00a0January 2018"},
		{Language(English, "fr-CA"), "French"},
		{Language(French, "xx"), "xx"},
	} {
		assert.Equal(t, row.want, row.got)
	}
}
