//go:build !js

package view

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Words of an article are in an element with its language, in every view.
func TestTextsShowTheWordsInTheirLanguage(t *testing.T) {
	all := pages()
	// go-app writes attributes in any order: each stands for itself.
	for name, want := range map[string][]string{
		"article":  {` class="body"`, ` lang="fr"`, ` id="here"`, ` role="switch"`, ` aria-label="Article suivant`, ` href="#facts/f`},
		"side":     {`<section `, `<div lang="fr">`, ` data-passage="0"`, ` class="pas cur"`, ` id="side-ribbons"`},
		"passages": {` class="pg cur"`, `<p lang="fr">`, ` role="radiogroup"`},
		"words":    {` class="heads"`, ` lang="fr"`, ` class="serif"`},
	} {
		out := strings.ReplaceAll(drawn(t, all[name]), "\u00a0", " ")
		for _, w := range want {
			assert.True(t, strings.Contains(out, w), "%s: %s", name, w)
		}
	}
}
