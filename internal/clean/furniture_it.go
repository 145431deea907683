package clean

import "recoupe/internal/story"

var furnitureIt = []phrases{
	{story.Comment, "comment.head", whole, "commento|commenti|commenta|lascia un commento|scrivi un commento|i commenti dei lettori|leggi i commenti|partecipa alla discussione"},
	{story.Comment, "comment.words", whole, "rispondi|segnala|segnala commento|vedi tutti i commenti|mostra altri commenti|carica altri commenti"},
	{story.Comment, "comment.head", starts, "commenti (|lascia un commento|i commenti"},
	{story.Correction, "correction.words", opens, "correzione:|errata corrige|nota della redazione|una versione precedente di questo|hai trovato un errore|segnala un errore"},
	{story.Advert, "advert.words", whole, "pubblicita|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|messaggio promozionale|continua a leggere dopo la pubblicita"},
	{story.Advert, "news.letter", opens, "iscriviti alla newsletter|iscriviti alla nostra|iscriviti gratis|ricevi ogni|ricevi la newsletter|newsletter|la tua email|il tuo indirizzo|seguici su|sostienici|fai una donazione|unisciti al canale"},
	{story.Advert, "news.letter", holds, "nostra newsletter|la newsletter"},
	{story.Paywall, "paywall.words", whole, "abbonati|abbonamenti|abbonamento|sei gia abbonato|gia abbonato|registrati|prova gratis|scopri le offerte|contenuto riservato agli abbonati|solo per gli abbonati"},
	{story.Paywall, "paywall.cut", opens, "per continuare a leggere|continua a leggere con|abbonati per continuare|abbonati per leggere|questo contenuto e riservato|articolo riservato agli abbonati|registrati per continuare"},
	{story.Paywall, "paywall.words", tells, "riservato agli abbonati|solo per gli abbonati"},
	{story.Related, "related.head", whole, "leggi anche|vedi anche|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|articoli correlati|correlati|piu letti|i piu letti|i piu visti|ultime notizie|le ultime notizie|altre notizie|in evidenza|per approfondire|da non perdere"},
	{story.Related, "related.words", opens, "leggi anche|vedi anche|guarda anche|leggi qui|per approfondire:|approfondisci|ti potrebbe interessare|video:"},
	{story.Navigation, "nav.words", whole, "accedi|esci|il mio account|cerca|chiudi|condividi|stampa|salva|invia|copia link|ascolta|ascolta l'articolo|vai al contenuto|torna su|note legali|privacy policy|informativa sulla privacy|cookie|contatti|chi siamo|accetta|accetta tutto|rifiuta|personalizza|mostra altro|argomenti|tag|archivio|necrologie"},
	{story.Navigation, "nav.section", whole, "cronaca|esteri|economia|societa|spettacoli|scienza|salute|tecnologia|politica|mondo|motori|viaggi|opinioni|cultura"},
	{story.Navigation, "nav.read", starts, "tempo di lettura|lettura in|minuti di lettura"},
	{story.Navigation, "nav.cookies", tells, "utilizziamo cookie|utilizza cookie|uso dei cookie"},
	{story.Other, "legal", tells, "tutti i diritti riservati|riproduzione riservata"},
}
