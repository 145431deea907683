package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Who says what stands between marks is told right behind them, though a verb stands before.
func TestFrenchBehind(t *testing.T) { check(t, "fr", frenchBehind) }

var frenchBehind = []row{
	// a verb before the marks that does not lead into them
	{"Les semis avancent, mais restent « bien maigres », souligne Odile Perrin.", "bien maigres", "mixed", "Odile Perrin", "souligne"},
	{"Les semis continuent, mais sont \"bien maigres\", confie Odile Perrin.", "bien maigres", "mixed", "Odile Perrin", "confie"},
	{"Le nageur évoque sa fatigue, « bien réelle », dit son médecin Henri Lambert.", "bien réelle", "mixed", "Henri Lambert", "dit"},
	{"La crue menace d'emporter « toute la haie », craint le maire Henri Lambert.", "toute la haie", "mixed", "Henri Lambert", "craint"},
	{"Odile Perrin évoquait un bal d'été, alors qu'il devient « probable », selon le traiteur Henri Lambert, qu'il pleuvra.", "probable", "mixed", "Henri Lambert", "selon"},
	// one that does: who stands behind passes it on
	{"Odile Perrin dénonce « une faute », rapporte La Vigie.", "une faute", "mixed", "Odile Perrin", "dénonce"},
	{"Odile Perrin a affirmé que la haie, taillée lundi, « repoussera vite », selon La Vigie.", "repoussera vite", "mixed", "Odile Perrin", "a affirmé"},
	{"Henri Lambert promet de rendre « tous les poneys », indique la mairie.", "tous les poneys", "mixed", "Henri Lambert", "promet"},
	// a clause in marks that goes on from the sentence before
	{"« Les barques ont été vidées », a affirmé Odile Perrin. Elles « seront repeintes jeudi et reprendront la mer ».", "seront repeintes jeudi et reprendront la mer", "mixed", "Odile Perrin", ""},
	{"« Les barques ont été vidées », a affirmé Odile Perrin. La digue fermera « cette nuit et rouvrira lundi à l'aube ».", "cette nuit et rouvrira lundi à l'aube", "mixed", "Odile Perrin", ""},
	{"« Les barques ont été vidées », a affirmé Odile Perrin. Le maire Henri Lambert trouve le port « trop vide pour la saison ».", "trop vide pour la saison", "mixed", "Henri Lambert", "trouve"},
	{"« Les barques ont été vidées », a affirmé Odile Perrin. Henri Lambert est venu avec « un panier de crabes pour la table ».", "un panier de crabes pour la table", "mixed", "", ""}, // another is named
	// who is set apart from those before
	{"« Le four est froid », a précisé de son côté la mairie.", "Le four est froid", "direct", "la mairie", "a précisé"},
	{"« Le four est froid », regrettent de leur côté les boulangers.", "Le four est froid", "direct", "les boulangers", "regrettent"},
	{"Le four est « trop vieux » ou « mal placé », a ajouté pour sa part le capitaine Henri Lambert.", "trop vieux", "mixed", "Henri Lambert", "a ajouté"},
	// an apposition whose second comma is left out
	{"Le trésorier Henri Lambert, du club Azur a moqué « la paresse du comité ».", "la paresse du comité", "mixed", "Henri Lambert", "a moqué"},
	{"Odile Perrin, maire de Sarle a salué « un beau soir ».", "un beau soir", "mixed", "Odile Perrin", "a salué"},
	// who holds up what is written
	{"Réunies lundi, les cheffes ont aussitôt levé debout dans la cour des panneaux clamant « Sauvez le four ».", "Sauvez le four", "direct", "les cheffes", "clamant"},
	{"Assis en rond, les élèves ont déployé une banderole proclamant « Rendez le préau ».", "Rendez le préau", "direct", "les élèves", "proclamant"},
	{"Postés sous le porche, les boulangers ont dit « non merci à tous ».", "non merci à tous", "mixed", "les boulangers", "ont dit"},
	// nouns
	{"Sa deuxième demande de prêt datait de mai.", "", "", "", ""},
	{"Cette dernière annonce de vente datait de mars.", "", "", "", ""},
	// behind a preposition, and a text
	{"« Tout a pris feu à midi » près du vieux lavoir, rue très passante du bourg, a rapporté la mairie.", "Tout a pris feu à midi", "direct", "la mairie", "a rapporté"},
	{"« Le four reste clos », ont écrit les boulangers dans un court message. « Le maire pourra l'ouvrir » en mai, ajoute le message.", "Le maire pourra l'ouvrir", "direct", "les boulangers", "ajoute"},
	{"Pour ce qui est des battues pour trouver un essaim perdu « elles piétinent un peu », indique Odile Perrin.", "elles piétinent un peu", "mixed", "Odile Perrin", "indique"},
	{"« Le four est froid », dit Odile Perrin. C'est à dire le pain et le sel « pour un grand repas de fête ».", "pour un grand repas de fête", "mixed", "Odile Perrin", ""},
	// an epithet for who has just spoken
	{"Anne Berthier et Odile Perrin étaient là. « Rien n'est prêt », a lancé Odile Perrin. « Nous jouerons », a promis l'écologiste.", "Nous jouerons", "direct", "Odile Perrin", "a promis"},
	{"Anne Berthier et Odile Perrin étaient là. « Rien n'est prêt », a lancé Odile Perrin. Il manque une chaise, « une petite chaise », selon la cheffe de file des verts.", "une petite chaise", "mixed", "Odile Perrin", "selon"},
	// stances, and what a thing may do
	{"La gérante Odile Perrin a défendu la gestion de son four.", "", "", "", ""},
	{"Les voisins ont rejeté jeudi les deux plans visant le lavoir.", "", "", "", ""},
	{"Le conseil approuve à l'unanimité le budget du théâtre.", "", "", "", ""},
	{"Le syndicat soutient que la moisson durera.", "la moisson durera", "indirect", "le syndicat", "soutient"},
	{"La cave menace de s'effondrer.", "", "", "", ""},
	{"Le meunier menace de fermer le moulin.", "fermer le moulin", "indirect", "le meunier", "menace"},
	// a name with its particle, whose house it is, and who stands before the colon
	{"Marie d'Orlac a dit « non merci, pas du tout ».", "non merci, pas du tout", "mixed", "Marie d'Orlac", "a dit"},
	{"Même son de cloche chez Henri Lambert, qui parle d'un « fiasco ».", "fiasco", "mixed", "Henri Lambert", "parle"},
	{"Le président du club a démenti : « Je reste », a-t-il lancé.", "Je reste", "direct", "le président du club", "a-t-il lancé"},
	{"L'Aviron et la Rame ont voté. Ils dénoncent « un tirage truqué ».", "un tirage truqué", "mixed", "Aviron et la Rame", "dénoncent"},
	{"Le four est « tout à fait éteint », a-t-on appris auprès de la mairie.", "tout à fait éteint", "mixed", "la mairie", "a-t-on appris"},
	{"« Il m'a tout appris », se souvient Odile Perrin, qui a dansé avec lui dans « Les Marées hautes ».", "Les Marées hautes", "term", "", ""}, // a work
	{"Cette digue « tient encore », juge la mairie, « mais plus pour longtemps ».", "mais plus pour longtemps", "mixed", "la mairie", "juge"},
	{"Cette digue « tient encore », s'inquiète Odile Perrin, « mais plus pour longtemps ».", "mais plus pour longtemps", "mixed", "Odile Perrin", "s'inquiète"},
	// what follows the marks is another clause's
	{"Le maire Henri Lambert, qui déclare s'être « tu par égard pour eux », appelle les rameurs à voter lundi.", "tu par égard pour eux", "mixed", "Henri Lambert", "déclare"},
	{"« Le four est froid », nous explique Odile Perrin, « et il le restera ».", "et il le restera", "direct", "Odile Perrin", "explique"},
	{"Le port fermera. La régie Norvex assurait de son côté de pouvoir sortir ses barques.", "pouvoir sortir ses barques", "indirect", "la régie Norvex", "assurait"},
	{"Une première estime l'entrée trop chère. Une autre estime son tour perdu : « Nous étions quatre ».", "Nous étions quatre", "direct", "une autre", "estime"},
}

// A message of a network in the body of an article is said by who signs it.
func TestPost(t *testing.T) {
	a := article("fr", "Le four brûle. / Une perte immense ce matin pour Sarle. Nos pensées vont aux fourniers. pic.twitter.com/Ab12Cd34Ef — Odile Perrin (@OdilePerrin) May 3, 2024 / Le feu a duré.")
	qs := Find(a)
	if assert.Len(t, qs, 1) {
		assert.Equal(t, "Une perte immense ce matin pour Sarle. Nos pensées vont aux fourniers.", qs[0].Of(a.Text))
		assert.Equal(t, "Odile Perrin", qs[0].Speaker)
	}
}
