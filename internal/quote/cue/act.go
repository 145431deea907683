package cue

import (
	"strings"

	"recoupe/internal/quote/grammar"
	"recoupe/internal/story"
)

// actOf tells what a reporting verb does with the words it reports. Every verb
// that is in no list below says them.
func actOf(lang, lemma string, tone story.Tone) story.CueKind {
	lemma = strings.TrimPrefix(strings.TrimPrefix(lemma, "se "), "s'")
	for _, a := range acts {
		if w, ok := a.verbs[lang]; ok && (w.Has(lemma) || w.Has(strings.ReplaceAll(lemma, " ", "-"))) {
			return a.kind
		}
	}
	if tone == story.TonePromising {
		return story.CuePromised
	}
	return story.CueSaid
}

// acts lists the verbs that do more, or less, than say what they report; a
// phrase has hyphens here.
var acts = []struct {
	kind  story.CueKind
	verbs map[string]grammar.Set
}{
	{story.CueAsked, map[string]grammar.Set{
		"en": grammar.Words("ask request demand call-for urge exhort implore beg plead appeal press order instruct command enquire query wonder encourage lobby dare push-for call-on"),
		"fr": grammar.Words("demander réclamer exiger appeler-à exhorter inviter enjoindre ordonner sommer presser inciter interroger questionner enquérir interpeller intimer prier convier encourager revendiquer"),
		"de": grammar.Words("fordern verlangen auffordern appellieren aufrufen-zu bitten fragen mahnen"),
		"es": grammar.Words("exigir reclamar pedir instar-a llamar-a urgir preguntar"),
		"it": grammar.Words("chiedere esigere invocare esortare invitare sollecitare domandare"),
		"nl": grammar.Words("eisen vragen oproepen aandringen-op verzoeken"),
		"pt": grammar.Words("exigir pedir apelar-a exortar instar cobrar perguntar reclamar"),
	}},
	{story.CuePromised, map[string]grammar.Set{
		"en": grammar.Words("threaten refuse decline-to vow pledge promise commit-to undertake guarantee swear offer"),
		"fr": grammar.Words("menacer refuser engager-à promettre garantir jurer être-prêt-à dire-prêt-à"),
		"de": grammar.Words("drohen versprechen zusagen zusichern verpflichten garantieren schwören"),
		"es": grammar.Words("amenazar prometer comprometerse-a garantizar jurar"),
		"it": grammar.Words("minacciare promettere impegnarsi-a giurare garantire"),
		"nl": grammar.Words("dreigen beloven toezeggen zweren garanderen"),
		"pt": grammar.Words("ameaçar prometer comprometer-se-a jurar garantir"),
	}},
	{story.CueThought, map[string]grammar.Set{
		"en": grammar.Words(`believe think consider reckon suppose assume suspect surmise guess fear worry doubt expect anticipate foresee know understand realize realise recognise recognize imagine feel learn
 remember recall imagine trust be-sure be-convinced be-concerned see view regard perceive regret`),
		"fr": grammar.Words("penser croire craindre redouter appréhender espérer douter supposer présumer soupçonner imaginer savoir ignorer sentir comprendre regretter être-convaincu-que être-certain-que être-inquiet souvenir"),
		"de": grammar.Words("glauben meinen finden hoffen fürchten befürchten vermuten bezweifeln erwarten rechnen-mit"),
		"es": grammar.Words("creer pensar temer esperar considerar"),
		"it": grammar.Words("credere pensare ritenere temere sperare"),
		"nl": grammar.Words("denken geloven menen vinden hopen vrezen vermoeden betwijfelen verwachten"),
		"pt": grammar.Words("acreditar achar pensar temer esperar"),
	}},
	{story.CueWanted, map[string]grammar.Set{
		"en": grammar.Words("want plan seek intend hope wish like love prefer aim hate"),
		"fr": grammar.Words("vouloir souhaiter préférer envisager compter entendre dire-vouloir ambitionner"),
	}},
	{story.CueJudged, map[string]grammar.Set{
		"en": grammar.Words(`mock deride ridicule scoff sneer jeer hail praise laud applaud welcome congratulate thank pay-tribute-to commend celebrate brush-off shrug-off cast-doubt-on favour favor back endorse support oppose
 bemoan lament deplore decry denounce condemn criticise criticize slam blast lash-out lambast hit-out-at take-aim-at attack assail berate rebuke chide scold castigate excoriate pan rail-against accuse blame fault reproach
 chastise grill rip defend liken compare portray depict cast brand label dub describe characterise characterize paint treat admire despise resent dislike respect`),
		"fr": grammar.Words(`saluer féliciter louer vanter applaudir remercier critiquer dénoncer fustiger tacler étriller épingler railler moquer brocarder cingler vitupérer accuser reprocher blâmer condamner désavouer dézinguer éreinter
 attaquer soutenir approuver désapprouver défendre traiter-de qualifier-de taxer-de déplorer applaudir prendre-à opposer-à`),
		"de": grammar.Words("kritisieren bemängeln rügen verurteilen anprangern vorwerfen beschuldigen bezichtigen begrüßen loben würdigen danken gratulieren bedauern beklagen verteidigen"),
		"es": grammar.Words("criticar denunciar condenar acusar reprochar tildar-de tachar-de calificar-de arremeter-contra cargar-contra lamentar celebrar felicitar agradecer elogiar"),
		"it": grammar.Words("criticare denunciare condannare accusare attaccare stigmatizzare lamentare elogiare lodare plaudire ringraziare congratularsi definire"),
		"nl": grammar.Words("bekritiseren hekelen veroordelen beschuldigen-van verwijten betreuren prijzen toejuichen verwelkomen bedanken feliciteren"),
		"pt": grammar.Words("criticar condenar denunciar acusar atacar repudiar lamentar elogiar saudar celebrar agradecer congratular-se"),
	}},
	{story.CueDecided, map[string]grammar.Set{
		"en": grammar.Words("decide agree rule determine vote approve overrule overturn accept"),
		"fr": grammar.Words("trancher statuer décréter arrêter-que statuer-que convenir accorder-pour accorder-sur accorder-à décider choisir accepter voter valider"),
		"de": grammar.Words("entscheiden beschließen zustimmen"),
	}},
	{story.CueTopic, map[string]grammar.Set{
		"en": grammar.Words("speak talk discuss address brief mention refer-to allude-to comment elaborate point-to reference invoke echo outline detail lay-out set-out spell-out unveil publish cite quote weigh-in speak-out explore examine chronicle promote"),
		"fr": grammar.Words("parler-de évoquer discuter débattre commenter mentionner citer"),
	}},
}
