package clean

import "recoupe/internal/story"

var furnitureDe = []phrases{
	{story.Comment, "comment.head", whole, "kommentar|kommentare|leserkommentare|kommentare lesen|kommentar schreiben|kommentare anzeigen|diskutieren sie mit|diskussion|mitdiskutieren|leserbriefe|ihre meinung"},
	{story.Comment, "comment.words", whole, "antworten|melden|kommentar melden|alle kommentare anzeigen|weitere kommentare|mehr kommentare laden|antworten melden"},
	{story.Comment, "comment.head", starts, "kommentare (|schreiben sie einen kommentar|kommentieren sie"},
	{story.Comment, "comment.words", opens, "bitte melden sie sich an, um|sie mussen angemeldet sein|die kommentarfunktion"},
	{story.Correction, "correction.words", opens, "korrektur:|anmerkung der redaktion|in einer fruheren version|in einer fruheren fassung|fehler gefunden|haben sie einen fehler|fehler melden"},
	{story.Advert, "advert.words", whole, "anzeige|anzeigen|werbung|gesponsert|sponsored|advertorial|bezahlter inhalt|anzeige schliessen"},
	{story.Advert, "news.letter", opens, "abonnieren sie unseren newsletter|melden sie sich fur unseren newsletter|melden sie sich zum newsletter|jetzt newsletter|newsletter|zum newsletter|ihre e-mail-adresse|e-mail-adresse|folgen sie uns|jetzt unterstutzen|spenden sie"},
	{story.Advert, "news.letter", holds, "unseren newsletter|den newsletter|newsletter anmelden|kostenlosen newsletter"},
	{story.Paywall, "paywall.words", whole, "abonnieren|jetzt abonnieren|abo|abos|abonnement|jetzt testen|jetzt kostenlos testen|bereits abonnent|schon abonnent|zum angebot|alle angebote|registrieren|jetzt registrieren|exklusiv fur abonnenten|nur fur abonnenten"},
	{story.Paywall, "paywall.cut", opens, "weiterlesen mit|jetzt weiterlesen|lesen sie weiter mit|um weiterzulesen|dieser artikel ist exklusiv|dieser inhalt ist exklusiv|dieser beitrag ist exklusiv|sie wollen weiterlesen|mehr lesen mit"},
	{story.Paywall, "paywall.words", tells, "nur fur abonnenten|fur abonnenten|jederzeit kundbar|im ersten monat"},
	{story.Related, "related.head", whole, "lesen sie auch|lesen sie mehr|mehr zum thema|zum thema|auch interessant|das konnte sie auch interessieren|meistgelesen|am meisten gelesen|meistgelesene artikel|ahnliche artikel|weitere artikel|weitere themen|mehr aus|aktuelle nachrichten|top-themen|empfehlungen|empfehlungen der redaktion|verwandte themen|verwandte artikel|neueste artikel|das beste aus"},
	{story.Related, "related.words", opens, "lesen sie auch|lesen sie hier|lesen sie dazu|lesen sie mehr|mehr zum thema|mehr dazu|siehe auch|auch interessant|hier lesen sie|video:"},
	{story.Navigation, "nav.words", whole, "startseite|anmelden|einloggen|abmelden|mein konto|suche|suchen|schliessen|teilen|drucken|merken|artikel teilen|artikel drucken|artikel merken|artikel anhoren|vorlesen|link kopieren|per mail senden|per e-mail teilen|auf facebook teilen|impressum|datenschutz|datenschutzerklarung|agb|nutzungsbedingungen|kontakt|hilfe|uber uns|karriere|mediadaten|zum inhalt springen|zum hauptinhalt springen|zuruck|nach oben|weiter|mehr anzeigen|alle akzeptieren|akzeptieren|ablehnen|einstellungen|cookie-einstellungen|themen|schlagworte|quelle|bildergalerie|e-paper|epaper|todesanzeigen|stellenanzeigen"},
	{story.Navigation, "nav.section", whole, "politik|inland|ausland|wirtschaft|panorama|gesellschaft|kultur|wissen|wissenschaft|gesundheit|reise|digital|netzwelt|regional|lokales|unterhaltung|meinung|kommentar und analyse|feuilleton|geld|karriere|familie|wetter"},
	{story.Navigation, "nav.words", starts, "zuruck zu|zuruck zur"},
	{story.Navigation, "nav.read", starts, "lesezeit|lesedauer|min lesezeit"},
	{story.Navigation, "nav.cookies", tells, "verwenden cookies|verwendet cookies|mit ihrer einwilligung"},
	{story.Other, "legal", tells, "alle rechte vorbehalten|nachdruck verboten"},
}
