package quote

import "testing"

// How local dailies and radios pass on what somebody says, and what in them nobody says.
func TestFrenchLocal(t *testing.T) { check(t, "fr", frenchLocal) }

var frenchLocal = []row{
	{"« On a tenu bon », assure Paul Viel. Et de rappeler que la digue doit tenir.", "la digue doit tenir", "indirect", "Paul Viel", "rappeler"},
	{"Le député Paul Viel propose qu'une délégation se rende au siège du groupe.", "une délégation se rende au siège du groupe", "indirect", "Paul Viel", "propose"},
	{"Paul Viel n'hésite pas à dire que la digue est vieille.", "la digue est vieille", "indirect", "Paul Viel", "dire"},
	{"Le maire du bourg, Paul Viel, était déçu de ses rameurs.", "ses rameurs", "indirect", "Paul Viel", "était déçu"}, // they are what he is cross about
	{"Le maire Paul Viel a tenu, dans un courrier, à condamner « une faute grave ».", "une faute grave", "mixed", "Paul Viel", "condamner"},
	{"La loi, a rappelé la maire Anne Kerjean, n'interdit pas la pêche.", "La loi, a rappelé la maire Anne Kerjean, n'interdit pas la pêche", "indirect", "Anne Kerjean", "a rappelé"},
	{"« Dix ans sans poisson, c'est long », avec une part des quais à vendre, se désole Paul Viel, le patron.", "Dix ans sans poisson, c'est long", "direct", "Paul Viel", "se désole"},
	{"Le port de Sarle « regrette que le bac soit vendu ».", "regrette que le bac soit vendu", "mixed", "le port de Sarle", ""},
	{"Le syndicat « Les Rameurs » a voté.", "Les Rameurs", "term", "", ""},
	{"« Je suis dégoûté. On avait un bac. » Le patron du bar, Paul Viel, est dépité.", "Je suis dégoûté. On avait un bac.", "direct", "Paul Viel", ""},
}

// The same in English.
func TestEnglishLocal(t *testing.T) { check(t, "en", englishLocal) }

var englishLocal = []row{
	{"Harbour Aid hit back, saying it could not work with the board as its questions were “loaded”.", "loaded", "mixed", "Harbour Aid", "saying"},
}
