package phrase

// cleanReasons words the reasons of package clean: why a block is what it is,
// and what a reader should check in an article.
var cleanReasons = map[string]Said{
	"given": {"donné comme texte de l’article", "given as the article’s text"},

	"title.first":    {"première ligne du texte, sans point final", "first line of the text, without a full stop"},
	"title.repeated": {"première ligne, répétée plus bas", "first line, repeated below"},
	"title.tag":      {"titre de premier rang de la page", "main heading of the page"},
	"title.data":     {"le titre que la page se donne", "the headline the page gives itself"},
	"dek.before":     {"chapeau : entre le titre et le texte", "standfirst: between headline and text"},
	"dek.first":      {"chapeau : premier paragraphe, plus court que les autres", "standfirst: first paragraph, shorter than the others"},
	"dek.tag":        {"chapeau, d’après la page", "standfirst, as the page marks it"},

	"byline.by":       {"signature", "byline"},
	"byline.name":     {"nom seul, près du titre ou sous le texte", "a name alone, near the headline or below the text"},
	"byline.outlet":   {"le média se présente", "the outlet introduces itself"},
	"byline.credit":   {"qui a contribué à l’article", "who contributed to the article"},
	"byline.initials": {"initiales en fin de texte", "initials below the text"},
	"byline.tag":      {"signature, d’après la page", "signature, as the page marks it"},
	"date.time":       {"heure d’une brève, dans un direct", "time of an entry in a live report"},
	"date.line":       {"date de parution ou de mise à jour", "date of publication or update"},

	"body.paragraph": {"paragraphe de l’article", "paragraph of the article"},
	"body.line":      {"ligne entre les paragraphes de l’article", "line among the article’s paragraphs"},
	"body.quote":     {"citation mise en retrait dans le texte", "quotation set apart in the text"},
	"body.row":       {"ligne d’un tableau de l’article", "row of a table of the article"},
	"subhead.short":  {"intertitre : ligne courte au-dessus d’un paragraphe", "subhead: short line above a paragraph"},
	"subhead.tag":    {"intertitre, d’après la page", "subhead, as the page marks it"},
	"list.mark":      {"élément d’une liste de l’article", "item of a list in the article"},

	"caption.credit": {"légende ou crédit de photo", "caption or photo credit"},
	"caption.tag":    {"légende, d’après la page", "caption, as the page marks it"},
	"credit.tag":     {"crédit, d’après la page", "credit, as the page marks it"},

	"paywall.words": {"invitation à s’abonner : « {0} »", "invitation to subscribe: “{0}”"},
	"paywall.cut":   {"la suite est réservée aux abonnés : « {0} »", "the rest is for subscribers: “{0}”"},
	"paywall.tag":   {"invitation à s’abonner, d’après la page", "invitation to subscribe, as the page marks it"},

	"nav.words":   {"menu ou bouton : « {0} »", "menu or button: “{0}”"},
	"nav.section": {"rubrique : « {0} »", "section: “{0}”"},
	"nav.menu":    {"suite de liens, menu ou fil d’Ariane", "row of links, menu or breadcrumb"},
	"nav.tags":    {"mots-clés", "tags"},
	"nav.read":    {"temps de lecture", "reading time"},
	"nav.poll":    {"question posée aux lecteurs", "question to the readers"},
	"nav.count":   {"compteur de vues ou de partages", "count of views or shares"},
	"nav.cookies": {"avis sur les cookies", "cookie notice"},
	"nav.before":  {"avant le titre", "before the headline"},
	"nav.head":    {"mention courte sous le titre", "short label below the headline"},
	"nav.control": {"bouton ou champ de formulaire", "button or form field"},
	"nav.tag":     {"menu, d’après la page", "menu, as the page marks it"},
	"nav.links":   {"presque rien que des liens", "hardly anything but links"},

	"related.head":  {"annonce d’autres articles : « {0} »", "announces other articles: “{0}”"},
	"related.words": {"renvoi vers un autre article : « {0} »", "points to another article: “{0}”"},
	"related.after": {"titre d’un autre article, sous « {0} »", "headline of another article, under “{0}”"},
	"related.tag":   {"autres articles, d’après la page", "other articles, as the page marks them"},

	"advert.words": {"publicité : « {0} »", "advertising: “{0}”"},
	"advert.after": {"publicité, sous « {0} »", "advertising, under “{0}”"},
	"advert.tag":   {"publicité, d’après la page", "advertising, as the page marks it"},
	"news.letter":  {"lettre, alerte ou don : « {0} »", "newsletter, alert or donation: “{0}”"},

	"comment.head":  {"début des commentaires : « {0} »", "start of the comments: “{0}”"},
	"comment.words": {"commentaires de lecteurs : « {0} »", "reader comments: “{0}”"},
	"comment.by":    {"un lecteur et l’heure de son message", "a reader and the time of the message"},
	"comment.after": {"commentaire de lecteur : pas une source de fait", "reader comment: not a source of fact"},
	"comment.tag":   {"commentaire de lecteur, d’après la page : pas une source de fait", "reader comment, as the page marks it: not a source of fact"},

	"correction.words": {"rectificatif ou signalement d’erreur : « {0} »", "correction or error report: “{0}”"},

	"dup.title":  {"titre répété", "repeated headline"},
	"dup.date":   {"date répétée", "repeated date"},
	"dup.byline": {"signature répétée", "repeated signature"},
	"dup.line":   {"ligne déjà lue plus haut", "line already read above"},
	"dup.pull":   {"exergue : mots repris du texte", "pull-quote: words taken from the text"},

	"apart":        {"loin du texte de l’article, parmi des menus ou des titres", "far from the article’s text, among menus or headlines"},
	"markup":       {"reste du code de la page", "left over from the page’s code"},
	"legal":        {"mention légale : « {0} »", "legal notice: “{0}”"},
	"machine.made": {"résumé rédigé par un programme, et non par la rédaction", "summary written by a program, not by the newsroom"},
	"tail":         {"mention courte après le texte", "short label after the text"},
	"mail.foot":    {"pied du courriel", "foot of the mail"},
	"outside":      {"hors du texte de l’article", "outside the article’s text"},
	"hidden":       {"caché sur la page", "hidden on the page"},
	"bio.tag":      {"présentation de l’auteur", "about the author"},
	"mail.header":  {"en-tête du courriel", "header of the mail"},
	"mail.note":    {"mot de qui a transmis l’article", "a word from who sent the article on"},
	"beyond":       {"au-delà de ce qui est comparé", "beyond what is compared"},
	"metadata":     {"fiche de l’article", "the article’s record"},

	"release.about":   {"sous un communiqué : ce que l’émetteur dit de lui-même", "below a press release: what its sender says of itself"},
	"release.contact": {"sous un communiqué : le contact presse", "below a press release: the press contact"},

	// what a reader should check in an article
	"several": {"Cette page porte plusieurs articles : vérifiez les mots gardés.", "This page holds several articles: check the words that were kept."},

	"noTitle": {"Aucun titre trouvé : le premier paragraphe sert de repère.", "No headline found: the first paragraph stands in."},
	"long":    {"Texte très long : seul son début est lu. N’y compte comme absent que ce que d’autres racontent bien avant.", "A very long text: only its beginning is read. Only what others tell well before that counts as not found in it."},
	"cut":     {"Semble coupé par un mur payant : n’y compte comme absent que ce que d’autres racontent bien avant la coupure.", "Looks cut by a paywall: only what others tell well before the cut counts as not found in it."},
	"cut.off": {"Le texte s’arrête au milieu d’une phrase : n’y compte comme absent que ce que d’autres racontent bien avant.", "The text breaks off in the middle of a sentence: only what others tell well before that counts as not found in it."},
}
