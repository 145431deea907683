//go:build !js

package quote

import (
	"go/ast"
	"go/parser"
	gotoken "go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/quote/token"
	"recoupe/internal/text"
)

// Every word that a list or a question of these rooms names can be a token of some
// language: "d'après" is two in French, so that a rule which waits for it never speaks.
func TestListedWordsCanBeTokens(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	below, err := filepath.Glob("*/*.go")
	require.NoError(t, err)
	for _, name := range append(files, below...) {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		fset := gotoken.NewFileSet()
		file, err := parser.ParseFile(fset, name, nil, 0)
		require.NoError(t, err)
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok || !asksForWords(call.Fun) {
				return true
			}
			for _, arg := range call.Args {
				lit, ok := arg.(*ast.BasicLit)
				if !ok || lit.Kind != gotoken.STRING {
					continue
				}
				list, err := strconv.Unquote(lit.Value)
				require.NoError(t, err)
				for w := range strings.FieldsSeq(list) {
					assert.True(t, canBeToken(w), "%s: no token is %q", fset.Position(lit.Pos()), w)
				}
			}
			return true
		})
	}
}

// asksForWords reports whether a function takes words of a text: grammar.Words, or Is of a line.
func asksForWords(f ast.Expr) bool {
	switch f := f.(type) {
	case *ast.Ident:
		return f.Name == "Words"
	case *ast.SelectorExpr:
		return f.Sel.Name == "Words" || f.Sel.Name == "is" || f.Sel.Name == "Is"
	}
	return false
}

// canBeToken reports whether w is one token in some language, between what may stand
// beside it: an elision before a word, "'s" behind one.
func canBeToken(w string) bool {
	langs := []string{"fr", "en", "de", "es", "it", "nl", "pt"}
	if before, after, ok := strings.Cut(w, "'"); ok && after != "" && elided[before] {
		langs = []string{"fr", "it"}
	}
	for _, lang := range langs {
		for _, t := range []string{w, w + "eau", "eau" + w, "eau-" + w} {
			for _, tok := range token.Cut(t, text.Span{End: len(t)}, lang) {
				if tok.Low == w {
					return true
				}
			}
		}
	}
	return false
}

// elided are the words that French writes with an apostrophe before the next one.
var elided = map[string]bool{"c": true, "d": true, "j": true, "l": true, "m": true, "n": true, "s": true, "t": true,
	"qu": true, "jusqu": true, "lorsqu": true, "puisqu": true, "quoiqu": true}
