package page

import (
	"strings"

	"recoupe/internal/ingest"
)

// hintWords lists the words of classes, ids and labels that tell what an
// element holds, as package ingest writes them: lower case, one space between.
// Earlier rows win.
var hintWords = []struct {
	hint   hint
	listed string
}{
	{hintBody, "article body|articlebody|story body|storybody|entry content|post content|post body|article content|article text|story content|story text|body content|body copy|article copy|article main body|content body|article paragraphs|articletext|storytext|body text|main content body|news body|post entry|blog post body|td post content|single content|detail text|texte article|corps article|article corps|contenu article|article contenu|article section content|rich text article body|article page content|articlecontent|postcontent"},
	{hintComment, "comments|comment|disqus|reactions|respond|commentlist|comment list|commentaires|commentaire|livefyre|viafoura|coral talk|spot im|user comments|fb comments|kommentare|comentarios|commenti"},
	{hintPaywall, "paywall|pay wall|regwall|piano|tp modal|subscription wall|paid content gate|premium gate|meter|offre abonnement|abo teaser|subscribe wall|barrier"},
	{hintLetter, "newsletter|newsletters|signup|sign up|optin|opt in|mailing|mailchimp|email capture|inscription|subscribe|subscription|infolettre|donate|donation|push notification|app promo|mc embed"},
	{hintAdvert, "ad|ads|advert|advertisement|advertising|adslot|ad slot|adsense|adbox|adunit|ad unit|dfp|gpt|sponsor|sponsored|sponsorship|pub|publicite|publicidad|werbung|anzeige|banner|leaderboard|mpu|promoted|outbrain|taboola|revcontent|zergnet|affiliate box|commercial|adcontainer|adwrapper|advertorial label|native ad"},
	{hintRelated, "related|recommended|recommendations|recommendation|recirc|recirculation|read more|readmore|more on|more from|more stories|more news|also read|read also|see also|most read|mostread|most popular|mostpopular|most viewed|most shared|popular|trending|teaser|teasers|promo|promos|up next|next article|previous article|further reading|similar|suggested|suggestions|linkbox|link box|links box|story list|river|latest|latest news|top stories|around the web|in this story|you may|you might|lire aussi|lireaussi|a lire|alire|voir aussi|plus lus|sur le meme sujet|meme sujet|en relation|articles lies|inline links|see more|post navigation|nav links|carousel|slider|playlist|video list|video playlist|sidebar|side bar|rail|right rail|right column|widget|widgets|jp relatedposts|crp related|yarpp|editors picks|editor picks|dossier|read next|story package|hub peek|ranking|interlink|relacionadas|relacionados|verwandt|correlati|gerelateerd|recirculation|tout embed"},
	{hintNav, "nav|navbar|navigation|menu|breadcrumb|breadcrumbs|crumbs|share|shares|sharing|sharebar|share bar|sharedaddy|addthis|addtoany|social|social media|social links|social share|socials|toolbar|tools|article tools|pagination|pager|tags|taglist|tag list|tag cloud|article tags|topics|topic list|keywords|footer|site footer|colophon|masthead|skip|skip link|skip to|cookie|cookies|cookie banner|consent|gdpr|modal|popup|pop up|overlay|login|search|site header|global header|page header|header nav|print|utility|actions|action bar|article actions|buttons|hashtags|categories|cat links|post tags|screen reader text|sr only|visually hidden|visuallyhidden|a11y|accessibility|feedback|rating|ratings|vote|poll|quiz|weather|stock|ticker|tickers|quote box|lightbox|dropdown|flyout|drawer|jump|toc|table of contents|partage|partager|rubriques|fil ariane|migas|tooltip|popover|hovercard|rollover people block|toast|listen|audio player|video player|jwplayer|syndication|copyright|legal|disclaimer|disclosure|terms|reprints|licensing|contact|contact us|entry utility|post meta footer|button|btn"},
	{hintBio, "bio|author bio|about author|about the author|author info|author box|authorbox|author card|author description|author details|contributor bio|biography|vcard author|post author|author profile"},
	{hintByline, "reader credits"}, // Firefox’s view for reading
	{hintCredit, "credit|credits|photo credit|image credit|copyright|media credit|photographer"},
	{hintCaption, "caption|captions|figcaption|wp caption|wp caption text|image caption|photo caption|media caption|legend|legende|cutline|gallery caption|slide caption|image meta|photo meta|bildunterschrift"},
	{hintDek, "dek|standfirst|stand first|chapo|chapeau|article chapo|sub headline|subheadline|subheading article|subtitle|article subtitle|article summary|article desc|article description|article standfirst|article dek|article intro|sapeau|deck|story summary|article lead|heading summary|entradilla|occhiello|sommario|vorspann|sottotitolo|kicker summary"},
	{hintByline, "byline|bylines|by line|author|authors|auteur|auteurs|article author|article meta|entry meta|post meta|article info|article infos|dateline|timestamp|time stamp|published|pubdate|publish date|publication date|date|dates|article date|post date|entry date|article byline|signature|meta|article details|credits line|contributors|reading time|read time|article header meta|last updated|updated"},
	{hintPull, "pullquote|pull quote|exergue|pull out|pullout|article quote highlight"},
	{hintAside, "infobox|info box|factbox|fact box|callout|sidebar box|in article box|box out|boxout|promo box|cta|about us|sticky|popin"},
}

// hinter tells what elements hold. A page has few kinds of element, and many of
// each kind.
type hinter map[string]hint // by words

// of returns what an element's own tag and words tell.
func (known hinter) of(e *ingest.Element) hint {
	switch e.Tag {
	case "nav", "menu", "dialog", "form":
		return hintNav
	case "figcaption":
		return hintCaption
	case "body", "html", "main":
		return noHint
	case "aside":
		if h := known.byWords(e.Words); h.drops() || h == hintPull {
			return h
		}
		return hintAside
	case "footer":
		if h := known.byWords(e.Words); h.drops() {
			return h
		}
		return hintNav
	case "button":
		return hintNav
	case "address":
		return hintByline
	}
	if e.Words == "" {
		return noHint
	}
	h := known.byWords(e.Words)
	if h == hintNav && (strings.Contains(e.Words, " embed ") || strings.Contains(e.Words, " tweet ")) {
		return noHint // a message quoted in the text
	}
	return h
}

func (known hinter) byWords(words string) hint {
	h, ok := known[words]
	if !ok {
		h = hintByWords(words)
		known[words] = h
	}
	return h
}

// hintByWords returns the first hint whose words stand in words, which has
// attributes set apart by " . ".
func hintByWords(words string) hint {
	table, best := hintTable(), hintRow{row: len(hintWords)}
	for i := 0; i+1 < len(words); i++ {
		if words[i] != ' ' {
			continue
		}
		rest := words[i+1:]
		end := strings.IndexByte(rest, ' ')
		if end <= 0 {
			continue
		}
		for _, r := range table[rest[:end]] {
			if r.row < best.row && strings.HasPrefix(rest, r.words) {
				best = r
			}
		}
	}
	return best.hint
}
