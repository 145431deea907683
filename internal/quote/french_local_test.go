package quote

import "testing"

// How local dailies and radios pass on what somebody says, and what in them nobody says.
func TestFrenchLocal(t *testing.T) { check(t, "fr", frenchLocal) }

var frenchLocal = []row{
	{"« On a tenu bon », assure Paul Viel. Et de rappeler que la digue doit tenir.", "la digue doit tenir", "indirect", "Paul Viel", "rappeler"},
	{"Le député Paul Viel propose qu'une délégation se rende au siège du groupe.", "une délégation se rende au siège du groupe", "indirect", "Paul Viel", "propose"},
	{"Paul Viel n'hésite pas à dire que la digue est vieille.", "la digue est vieille", "indirect", "Paul Viel", "dire"},
	{"Le maire du bourg, Paul Viel, était déçu de ses rameurs.", "ses rameurs", "indirect", "Paul Viel", "était déçu"}, // they are what he is cross about
}
